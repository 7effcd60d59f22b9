import type { Comparison } from '../gate/comparison.ts';
import { renderComparison } from '../gate/text.ts';
import { formatLine } from '../result/write.ts';

/** Prints the table, or with `json` the verdict lines on stdout and the table on stderr. */
export function printComparison(found: Comparison, old: string, now: string, json: boolean): void {
  if (json) for (const { line } of found.rows) process.stdout.write(`${formatLine(line)}\n`);
  (json ? process.stderr : process.stdout).write(`${renderComparison(found, old, now)}\n`);
}
