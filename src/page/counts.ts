import { INDEX_SUITES, type IndexCount } from '../blackout/alternatives.ts';
import type { NameStyle } from '../tape/names.ts';

/** Exact Wasm counts of one style of names on kernels of one layout, as the page carries them. */
export interface PackedCounts {
  abis: string[];
  names: NameStyle;
  algorithms: string[];
  /** Suite (its place in `INDEX_SUITES`), n, compares, bytes, words; then instructions by algorithm. */
  rows: [number, number, number, number, number, (number | null)[]][];
}

/** Takes counts of one style on these kernels; gives them without what they repeat. */
export function packCounts(
  abis: readonly string[],
  names: NameStyle,
  counts: readonly IndexCount[],
): PackedCounts {
  const algorithms = [...new Set(counts.map(({ algorithm }) => algorithm))];
  const rows = new Map<string, PackedCounts['rows'][number]>();
  for (const { algorithm, suite, n, instructions, compares, bytes, words } of counts) {
    const key = `${suite} ${n}`;
    const row = rows.get(key) ?? [INDEX_SUITES.indexOf(suite), n, compares, bytes, words, []];
    while (row[5].length < algorithms.length) row[5].push(null);
    row[5][algorithms.indexOf(algorithm)] = instructions;
    rows.set(key, row);
  }
  return { abis: [...abis], names, algorithms, rows: [...rows.values()] };
}

/** Takes what `packCounts` gave; gives the counts, row by row. */
export function unpackCounts({ algorithms, rows }: PackedCounts): IndexCount[] {
  return rows.flatMap(([suite, n, compares, bytes, words, instructions]) =>
    instructions.flatMap((counted, i) =>
      counted === null
        ? []
        : [
            {
              algorithm: algorithms[i]!,
              suite: INDEX_SUITES[suite]!,
              n,
              instructions: counted,
              compares,
              bytes,
              words,
            },
          ],
    ),
  );
}
