import { Fault } from '../fault.ts';
import type { Meta } from './folder.ts';

/**
 * Whether counts of two recordings may stand side by side. Raises Fault 4 that says what differs: the
 * architecture, the page size, the ABI, the NUMA nodes, the kernel of the second half, whether files lay in
 * scratch memory, the mode, whether retrieved files stay open; the emulator's version or
 * the processor's flags, where both recordings tell them; or that the counts are times.
 */
export function checkComparable(old: Meta, now: Meta): void {
  const check = (what: string, a: string | number, b: string | number) => {
    if (a === b) return;
    throw new Fault(4, `not comparable: ${what} differs: ${a} in ${old.id}, ${b} in ${now.id}`);
  };
  check('the architecture', old.arch, now.arch);
  check('the page size', old.pageBytes, now.pageBytes);
  check('the ABI', old.abi, now.abi);
  check('the number of NUMA nodes', old.nodes, now.nodes);
  const none = 'the same kernel';
  check('the next kernel', old.nextRelease ?? none, now.nextRelease ?? none);
  const place = ({ inScratch }: Meta) => (inScratch ? 'scratch memory' : 'no matter where');
  check('where files lay', place(old), place(now));
  check('the mode', old.mode, now.mode);
  const end = ({ keepsFiles }: Meta) => (keepsFiles ? 'kept open' : 'closed at once');
  check('what became of retrieved files', end(old), end(now));
  if (old.emulator !== undefined && now.emulator !== undefined) {
    check("the emulator's version", old.emulator, now.emulator);
  }
  if (old.flags !== undefined && now.flags !== undefined) {
    const [before, after] = [old.flags, now.flags].map((flags) => flags.split(' '));
    check('the processor', more(before!, after!), more(after!, before!));
  }
  if (old.mode === 'exact') return;
  throw new Fault(
    4,
    `not comparable: ${old.id} and ${now.id} hold times (mode ${old.mode}), which differ from ` +
      'run to run; record both with --mode exact',
  );
}

/** The flags that only the first have. */
function more(flags: readonly string[], others: readonly string[]): string {
  return `more ${flags.filter((flag) => !others.includes(flag)).join(' ') || 'none'}`;
}
