import { Fault } from '../fault.ts';
import type { Meta } from './folder.ts';

/**
 * Whether counts of two recordings may stand side by side. Raises Fault 4 that says what differs: the
 * architecture, the page size, the ABI or the mode; or that the counts are times.
 */
export function checkComparable(old: Meta, now: Meta): void {
  const differ = (what: string, a: string | number, b: string | number) =>
    new Fault(4, `not comparable: ${what} differs: ${a} in ${old.id}, ${b} in ${now.id}`);
  if (old.arch !== now.arch) throw differ('the architecture', old.arch, now.arch);
  if (old.pageBytes !== now.pageBytes) throw differ('the page size', old.pageBytes, now.pageBytes);
  if (old.abi !== now.abi) throw differ('the ABI', old.abi, now.abi);
  if (old.mode !== now.mode) throw differ('the mode', old.mode, now.mode);
  if (old.mode === 'exact') return;
  throw new Fault(
    4,
    `not comparable: ${old.id} and ${now.id} hold times (mode ${old.mode}), which differ from ` +
      'run to run; record both with --mode exact',
  );
}
