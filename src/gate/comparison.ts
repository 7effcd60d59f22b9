import type { VerdictLine } from '../result/types.ts';

/** What a comparison found: its verdict lines in the order of the table, and remarks on them. */
export interface Comparison {
  rows: Row[];
  /** Sentences for people: what could not be compared, and why. */
  notes: string[];
}

/** One line of the table. */
export interface Row {
  line: VerdictLine;
  /** Whether the verdict comes from exact counts (no interval) or from a time. */
  exact: boolean;
  /** A few words on this line alone. */
  note?: string;
}

/** Exit code of a comparison: 1 with a regression, 3 with an open cell, else 0. */
export function exitCodeOf(rows: readonly Row[]): 0 | 1 | 3 {
  const has = (verdict: string) => rows.some(({ line }) => line.verdict === verdict);
  return has('slower') ? 1 : has('inconclusive') ? 3 : 0;
}
