import { type ExitCode, strongest } from '../fault.ts';
import type { VerdictLine } from '../result/types.ts';

/** What a comparison found: its verdict lines in the order of the table, and remarks on them. */
export interface Comparison {
  rows: Row[];
  /** Sentences for people: what could not be compared, and why. */
  notes: string[];
  /** Of two recordings of a kernel: calls and phases in guest instructions. */
  ofTraces?: true;
}

/** One line of the table. */
export interface Row {
  line: VerdictLine;
  /** Whether the verdict comes from exact counts (no interval) or from a time. */
  exact: boolean;
  /** A few words on this line alone. */
  note?: string;
}

/** Takes the rows of a comparison; gives how many there are, how many are slower, how many open. */
export function countRows(rows: readonly Row[]) {
  const count = (verdict: string) => rows.filter(({ line }) => line.verdict === verdict).length;
  return {
    compared: rows.length,
    failed: count('slower'),
    inconclusive: count('inconclusive'),
  };
}

/** Exit code of a comparison: 1 with a regression, 3 with an open cell, else 0. */
export function exitCodeOf(rows: readonly Row[]): ExitCode | 0 {
  const { failed, inconclusive } = countRows(rows);
  return strongest([failed > 0 ? 1 : 0, inconclusive > 0 ? 3 : 0]);
}
