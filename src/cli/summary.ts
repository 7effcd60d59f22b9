import { type ExitCode, Fault, INTERRUPTED } from '../fault.ts';
import type { SummaryLine } from '../result/types.ts';
import { formatLine } from '../result/write.ts';

/** What a command with a verdict has found so far: it fills this in while it works. */
export type Findings = Pick<SummaryLine, 'compared' | 'failed' | 'inconclusive' | 'baseline'>;

/** A command with a verdict, and what its "no" is called. */
interface Summarized {
  command: string;
  no: 'slower' | 'not ok';
  /** Whether result lines go to stdout, which the summary then ends. */
  json: boolean;
}

/**
 * Does the work of a command with a verdict: `work` gives its exit code, and fills in what it found.
 * Ends the lines with the summary, also where the work fails, with a Fault or else.
 */
export async function summarized(
  { command, no, json }: Summarized,
  work: (found: Findings) => Promise<ExitCode | 0>,
): Promise<void> {
  const found: Findings = { compared: 0, failed: 0, inconclusive: 0 };
  let code: ExitCode | 0 | typeof INTERRUPTED = 2;
  try {
    code = await work(found);
    // Who was interrupted has said so, and what it gave is of no meaning.
    if (process.exitCode === INTERRUPTED) code = INTERRUPTED;
    process.exitCode = code;
  } catch (error) {
    if (error instanceof Fault) code = error.exitCode;
    throw error;
  } finally {
    const verdict = verdictOf(code, no);
    if (json) {
      const line: SummaryLine = { v: 1, type: 'summary', command, verdict, ...found };
      process.stdout.write(`${formatLine(line)}\n`);
    }
  }
}

function verdictOf(
  code: ExitCode | 0 | typeof INTERRUPTED,
  no: Summarized['no'],
): SummaryLine['verdict'] {
  return {
    0: 'fine',
    1: no,
    2: 'damaged',
    3: 'cannot tell',
    4: 'not comparable',
    5: 'wrong',
    [INTERRUPTED]: 'interrupted',
  }[code] as SummaryLine['verdict'];
}
