import { findAbi, type LuoCapableAbi, requireLuo } from '../abi/releases.ts';
import { selectContenders } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { type IndexCosts, type IndexCount, indexCosts } from './alternatives.ts';
import { countWasm } from './counts.ts';
import type { Build } from './model.ts';

/**
 * Takes globs of contenders, names to count them on, and what C twins executed; gives the list
 * (undefined), and what each alternative that was asked for costs in its place. They are counted on
 * pages of 4 KiB: an index of names has no pages. Raises Fault 2 for a
 * glob that matches none, and for an alternative whose costs nothing tells.
 */
export function indicesOf(
  globs: string | undefined,
  names: readonly Uint8Array[],
  abi: LuoCapableAbi,
  build: Build,
  twins: readonly IndexCount[],
  countingModule: () => WebAssembly.Module,
): (IndexCosts | undefined)[] {
  if (globs === undefined) return [undefined];
  const selected = selectContenders(globs, ['insert', 'lookup', 'deserialize']);
  const algorithms = [...new Set(selected.map(({ algorithm }) => algorithm))].filter(
    (algorithm) => algorithm !== 'list' && algorithm !== 'none',
  );
  const inGuest = algorithms.map((algorithm) => indexCosts(algorithm, twins, 'twin', build));
  const counted = algorithms.filter(
    (algorithm, i) =>
      !inGuest[i] && selected.some((c) => c.engine === 'wasm' && c.algorithm === algorithm),
  );
  const { capacity } = requireLuo(findAbi(abi.release)).luo.sessions;
  const counts =
    counted.length > 0
      ? countWasm(countingModule(), ['list', ...counted], names.slice(0, capacity), abi.release)
      : [];
  const found = algorithms.map((algorithm, i) => {
    const index = inGuest[i] ?? indexCosts(algorithm, counts, 'wasm', build);
    if (index) return index;
    throw new Fault(
      2,
      `--contender ${globs}: ${algorithm} has neither Wasm counts nor a twin in a trace; ` +
        `give its Wasm contender or a --trace with twins.csv`,
    );
  });
  return [undefined, ...found];
}
