import { INTERRUPTED } from '../fault.ts';
import type { SummaryLine } from '../result/types.ts';
import { formatLine } from '../result/write.ts';

/** What a command with a verdict has found so far: it fills this in while it works. */
export type Findings = Pick<SummaryLine, 'compared' | 'failed' | 'inconclusive' | 'baseline'>;

/**
 * Begins a command with a verdict: takes its name, what its exit code 1 is called, and whether result
 * lines go to stdout. Gives what it is to fill in. However the process ends but by a signal, the
 * summary is the last of these lines, and its verdict is that of the exit code.
 */
export function summarize(
  command: string,
  no: 'slower' | 'not ok' | 'over' | 'lost',
  json: boolean,
): Findings {
  const found: Findings = { compared: 0, failed: 0, inconclusive: 0 };
  const verdicts: Record<number, SummaryLine['verdict']> = {
    0: 'fine',
    1: no,
    2: 'damaged',
    3: 'cannot tell',
    4: 'not comparable',
    5: 'wrong',
    [INTERRUPTED]: 'interrupted',
  };
  process.once('exit', (code) => {
    if (!json) return;
    const verdict = verdicts[code] ?? 'damaged';
    process.stdout.write(`${formatLine({ v: 1, type: 'summary', command, verdict, ...found })}\n`);
  });
  return found;
}
