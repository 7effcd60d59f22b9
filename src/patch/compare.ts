import type { CallPath } from '../result/window.ts';
import { REST, type Renamed, ROW_KINDS, type RowCost, rowsOf, type Share } from './rows.ts';

/** What two kernels that differ in nothing may differ by: a part, or instructions a call. */
export const SAME = { part: 0.0005, perCall: 20 } as const;

/** How a row of the patched kernel stands to that of the base. */
export type RowVerdict = 'same' | 'fewer' | 'more';

/** What a function's own instructions changed by, within a row. */
export interface Change {
  function: string;
  instructions: number;
}

/** One row, in guest instructions, ticks and refills left out. */
export interface ComparedRow {
  row: string;
  old: number;
  now: number;
  /** How often the row's function was entered: by the base, or where that has none, by the patched kernel. */
  calls: number;
  verdict: RowVerdict;
  /** What changed by itself, the most first. */
  changes: Change[];
}

/** Two recordings of one scenario side by side. */
export interface ComparedPaths {
  rows: ComparedRow[];
  renamed: Renamed[];
  /** What was left out of the rows, by kind. */
  leftOut: { kind: string; old: number; now: number }[];
}

const OF_BOOT = new Set<string>([
  ...ROW_KINDS.filter(({ zone }) => zone === 'boot').map(({ row }) => row),
  REST.boot,
]);
const ORDER = [...ROW_KINDS.map(({ row }) => row), ...Object.values(REST)];

/**
 * Takes the call paths of two kernels that played one scenario, depth first, and whether its phases of boot are
 * compared; gives their rows side by side.
 */
export function comparePaths(
  old: readonly CallPath[],
  now: readonly CallPath[],
  hasBoot: boolean,
): ComparedPaths {
  const found = rowsOf(old, now);
  const [before, after] = [found.old.rows, found.now.rows];
  const names = ORDER.filter(
    (row) => (before.has(row) || after.has(row)) && (hasBoot || !OF_BOOT.has(row)),
  );
  const kinds = new Set([...found.old.leftOut.keys(), ...found.now.leftOut.keys()]);
  return {
    rows: names.map((row) => compareRow(row, before.get(row), after.get(row))),
    renamed: found.renamed,
    leftOut: [...kinds].sort().map((kind) => ({
      kind,
      old: found.old.leftOut.get(kind) ?? 0,
      now: found.now.leftOut.get(kind) ?? 0,
    })),
  };
}

function compareRow(row: string, a: RowCost | undefined, b: RowCost | undefined): ComparedRow {
  const [old, now] = [a?.instructions ?? 0, b?.instructions ?? 0];
  const calls = a?.calls || b?.calls || 1;
  return {
    row,
    old,
    now,
    calls,
    verdict: verdictOf(old, now, calls),
    changes: changesOf(a?.functions ?? new Map(), b?.functions ?? new Map()),
  };
}

function verdictOf(old: number, now: number, calls: number): RowVerdict {
  const size = Math.abs(now - old);
  if (size < SAME.part * old || size < SAME.perCall * calls) return 'same';
  return now < old ? 'fewer' : 'more';
}

function changesOf(a: ReadonlyMap<string, Share>, b: ReadonlyMap<string, Share>): Change[] {
  const own = (of: ReadonlyMap<string, Share>, name: string) => of.get(name)?.instructions ?? 0;
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((name) => ({ function: name, instructions: own(b, name) - own(a, name) }))
    .filter(({ instructions }) => instructions !== 0)
    .sort(
      (x, y) =>
        Math.abs(y.instructions) - Math.abs(x.instructions) || (x.function < y.function ? -1 : 1),
    );
}

/** How a row grows with the number of sessions: the exponents of n between its two largest sizes. */
export interface Growth {
  old?: number;
  now?: number;
}

/** Takes the same row at several n, the smallest first; gives how it grows in either kernel. */
export function growthOf(rows: readonly { n: number; old: number; now: number }[]): Growth {
  const [a, b] = rows.slice(-2);
  if (!a || !b || a.n === b.n) return {};
  const exponent = (from: number, to: number) =>
    from > 0 && to > 0 ? Math.log(to / from) / Math.log(b.n / a.n) : undefined;
  const [old, now] = [exponent(a.old, b.old), exponent(a.now, b.now)];
  return { ...(old !== undefined && { old }), ...(now !== undefined && { now }) };
}
