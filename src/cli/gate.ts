import { dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { Fault } from '../fault.ts';
import type { EnvLine, Line } from '../result/types.ts';
import { plain, warning } from '../shown.ts';
import { failOnOption } from './options.ts';

/** Options of `gate`. */
interface GateOptions {
  baseline?: string;
  update?: true;
  history?: string;
  /** A part, 0.01 for 1 %. */
  failOn?: number;
  selfTest?: true;
  json?: true;
}

/** Adds `gate` to the program. */
export function registerGate(program: Command): void {
  program
    .command('gate')
    .description('did it get slower? exact counts, growth, and time where code changed')
    .option('--baseline <file>', 'baseline to compare with, or to write with --update')
    .option('--update', 'write the baseline instead of comparing, and its history beside it')
    .option('--history <file>', "add this run's counts to the end of a history")
    .addOption(failOnOption('0.2% for counts, 0.5% for time'))
    .addOption(
      new Option(
        '--self-test',
        'measure false positives and power of the gate on this machine',
      ).conflicts(['baseline', 'update', 'history', 'failOn']),
    )
    .option('--json', 'verdict lines on stdout, all else on stderr')
    .action(async (options: GateOptions) => {
      if (options.selfTest) return selfTest(options.json === true);
      if (!options.baseline) {
        throw new Fault(2, 'gate: give --baseline FILE (with --update to make it), or --self-test');
      }
      await gate(options.baseline, options);
    });
}

/**
 * `gate --baseline FILE`: sets the exit code to what the comparison says. A history is written last,
 * and one that cannot be is a warning: it is no part of the verdict.
 */
async function gate(path: string, options: GateOptions): Promise<void> {
  const { update, failOn, json, history = besideOf(path, update) } = options;
  const { appendHistory } = await import('../gate/history.ts');
  const { compareBaseline, updateBaseline } = await import('../gate/run.ts');
  const { countRows, exitCodeOf } = await import('../gate/comparison.ts');
  const { comparedWith } = await import('../result/lines.ts');
  const { printComparison } = await import('./comparison.ts');
  const { interruptible } = await import('./interrupt.ts');
  const { claimFile, tidy } = await import('./place.ts');
  const { openBar } = await import('./progress.ts');
  const { summarize } = await import('./summary.ts');
  const found = summarize('gate', 'slower', json === true);
  found.baseline = { file: path };
  if (update) claimFile(path);
  const bar = openBar();
  const warn = (message: string) => void process.stderr.write(warning(message));
  const remember = async (lines: readonly Line[], stop: AbortSignal) => {
    if (history === undefined) return;
    try {
      tidy(history);
      const cut = await appendHistory(history, lines, stop);
      if (cut) warn(`${history}: its last line was cut off, and is left out`);
    } catch (error) {
      stop.throwIfAborted();
      warn((error as Error).message);
    }
  };
  const baseline = (env: EnvLine) => {
    found.baseline = comparedWith(path, env);
  };
  const listener = { ...bar, warn, baseline };
  await interruptible(async (stop) => {
    try {
      if (update) {
        const { counts, commit, history: lines } = await updateBaseline(path, listener, stop);
        bar.stop();
        const text = `${plain(path)}: ${counts} exact counts and the binary of ${commit ?? 'this package'}`;
        (json ? process.stderr : process.stdout).write(`${text}\n`);
        await remember(lines, stop);
        return;
      }
      const compared = await compareBaseline(path, failOn, listener, stop);
      const { comparison, was, now } = compared;
      bar.stop();
      printComparison(comparison, was, now, json === true);
      Object.assign(found, countRows(comparison.rows));
      process.exitCode = exitCodeOf(comparison.rows);
      await remember(compared.history, stop);
    } finally {
      bar.stop();
    }
  });
}

/** The history of a baseline that is written. */
function besideOf(baseline: string, update: true | undefined): string | undefined {
  return update && join(dirname(baseline), 'history.ndjson');
}

/**
 * `gate --self-test`: measures the gate's own error rates on this machine and prints them; exit code 1
 * where identical code fails more often than the gate promises.
 */
async function selfTest(json: boolean): Promise<void> {
  const { CELLS, falseAlarms, renderReport, report } = await import('../gate/self-test.ts');
  const { measureSeries } = await import('../gate/self-test-processes.ts');
  const { exitOnInterrupt } = await import('./interrupt.ts');
  const { summarize } = await import('./summary.ts');
  const found = summarize('gate --self-test', 'not ok', json);
  exitOnInterrupt();
  const series = await measureSeries((message) => void process.stderr.write(`${plain(message)}\n`));
  const reports = report(series);
  const cells = CELLS.map(({ algorithm, suite }) => `wasm/${algorithm} ${suite}`);
  (json ? process.stderr : process.stdout).write(`${renderReport(reports, cells)}\n`);
  Object.assign(found, falseAlarms(reports));
  process.exitCode = found.failed > 0 ? 1 : found.compared > 0 ? 0 : 3;
}
