import { Fault } from '../fault.ts';
import type { Meta } from './folder.ts';

/**
 * Takes what two traces say of their machines. Raises Fault 4, naming what differs, where their counts are not
 * of one unit: architecture, page size, ABI, mode, whether retrieved files stay open; the emulator's version or
 * the processor's flags, where both traces tell them.
 */
export function checkMachines(old: Meta, now: Meta): void {
  const differ = (what: string, a: string | number, b: string | number) => {
    if (a === b) return;
    throw new Fault(4, `not comparable: ${what} differs: ${a} in ${old.id}, ${b} in ${now.id}`);
  };
  differ('the architecture', old.arch, now.arch);
  differ('the page size', old.pageBytes, now.pageBytes);
  differ('the ABI', old.abi, now.abi);
  differ('the mode', old.mode, now.mode);
  const end = ({ keepsFiles }: Meta) => (keepsFiles ? 'kept open' : 'closed at once');
  differ('what became of retrieved files', end(old), end(now));
  if (old.emulator !== undefined && now.emulator !== undefined) {
    differ("the emulator's version", old.emulator, now.emulator);
  }
  if (old.flags !== undefined && now.flags !== undefined) {
    const [before, after] = [old.flags, now.flags].map((flags) => new Set(flags.split(' ')));
    const more = (some: Set<string>, others: Set<string>) =>
      [...some].filter((flag) => !others.has(flag)).join(' ') || 'none';
    differ('the processor', `more ${more(before!, after!)}`, `more ${more(after!, before!)}`);
  }
}
