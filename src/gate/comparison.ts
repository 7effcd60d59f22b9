import { type ExitCode, strongest } from '../fault.ts';
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
export function exitCodeOf(rows: readonly Row[]): ExitCode | 0 {
  const codes = { slower: 1, inconclusive: 3 } as const;
  return strongest(rows.map(({ line }) => codes[line.verdict as keyof typeof codes] ?? 0));
}
