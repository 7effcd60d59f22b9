import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { type Command, Option } from 'commander';
import { Fault } from '../fault.ts';
import { readBaseline, writeBaseline } from '../gate/baseline.ts';
import { exitCodeOf } from '../gate/comparison.ts';
import { type CountedCell, countTable } from '../gate/count.ts';
import { COUNT_MARGIN } from '../gate/exact.ts';
import { baselineOf, checkCompiler, compareExact, timeRow } from '../gate/gate.ts';
import { BUDGET, timeCells } from '../gate/stages.ts';
import { gateContenders, gateTable } from '../gate/table.ts';
import { environment, readModules } from '../measure/environment.ts';
import { openWorkers } from '../measure/workers.ts';
import type { EnvLine } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { failOnOption, printComparison } from './compare.ts';
import { selfTest } from './self-test.ts';

/** The margin of times where `--fail-on` was not given. */
const TIME_MARGIN = 0.005;
/** Every run's exact counts with its commit, below the folder that the command runs in. */
const HISTORY = join('results', 'history.ndjson');

/** Options of `gate`. */
export interface GateOptions {
  baseline?: string;
  update?: true;
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
    .option('--update', 'write the baseline instead of comparing')
    .addOption(failOnOption('0.2% for counts, 0.5% for time'))
    .addOption(
      new Option(
        '--self-test',
        'measure false positives and power of the gate on this machine',
      ).conflicts(['baseline', 'update', 'failOn']),
    )
    .option('--json', 'verdict lines on stdout, all else on stderr')
    .action(async (options: GateOptions) => {
      if (options.selfTest) return selfTest();
      if (!options.baseline) {
        throw new Fault(2, 'gate: give --baseline FILE (with --update to make it), or --self-test');
      }
      await gate(options.baseline, options);
    });
}

/** `gate --baseline FILE`: sets the exit code to what the comparison says. */
async function gate(path: string, options: GateOptions): Promise<void> {
  if (!options.update && !existsSync(path)) {
    throw new Fault(2, `${path}: no such file; make it with gate --baseline ${path} --update`);
  }
  const baseline = options.update ? undefined : readBaseline(path);
  const modules = readModules();
  if (baseline) checkCompiler(baseline, path, modules);
  const env = environment(modules, undefined);
  const progress = openProgress();
  try {
    const cells = await count(modules, progress);
    appendHistory(env, cells);
    if (!baseline) {
      const made = baselineOf(cells, modules, env);
      writeBaseline(path, made);
      progress.stop();
      const text = `${path}: ${made.lines.length} exact counts and the binary of ${env.commit ?? 'this package'}`;
      (options.json ? process.stderr : process.stdout).write(`${text}\n`);
      return;
    }
    const margin = options.failOn ?? COUNT_MARGIN;
    const found = compareExact(baseline, path, cells, modules, env, margin);
    progress.expect(2 * found.open.length);
    const timed = timeCells(
      found.open.map(({ meter }) => meter),
      options.failOn ?? TIME_MARGIN,
      BUDGET,
      {
        now_ms: () => performance.now(),
        step: (cell) => progress.step(found.open[cell]!.row.contender),
      },
    );
    const rows = [...found.rows, ...timed.map((t, i) => timeRow(found.open[i]!.row, t))];
    progress.stop();
    const today = `this run, wasm ${env.wasm_sha256.slice(0, 16)}`;
    const was = `${path}, wasm ${baseline.env.wasm_sha256.slice(0, 16)}`;
    printComparison({ rows, notes: found.notes }, was, today, options.json === true);
    process.exitCode = exitCodeOf(rows);
  } finally {
    progress.stop();
  }
}

async function count(modules: ReturnType<typeof readModules>, progress: Progress) {
  const contenders = gateContenders();
  const table = gateTable();
  const workers = await openWorkers(contenders, { ...modules, native: undefined });
  try {
    return await countTable(workers, table, {
      line: () => {},
      step: (label) => {
        progress.expect(1);
        progress.step(label);
      },
      warn: (message) => process.stderr.write(`warning: ${message}\n`),
    });
  } finally {
    await workers.close();
  }
}

/** Adds a run's environment and instruction counts to the history, in one write. */
function appendHistory(env: EnvLine, cells: readonly CountedCell[]): void {
  const lines = cells
    .filter(({ use }) => use !== 'growth')
    .flatMap((cell) => cell.lines)
    .filter(({ metric }) => metric === 'instructions');
  try {
    mkdirSync(dirname(HISTORY), { recursive: true });
    appendFileSync(HISTORY, `${[env, ...lines].map(formatLine).join('\n')}\n`);
  } catch (error) {
    throw new Fault(2, `${HISTORY}: cannot be written: ${(error as Error).message}`);
  }
}

interface Progress {
  expect(steps: number): void;
  step(label: string): void;
  stop(): void;
}

/** A bar on a terminal, nothing elsewhere. */
function openProgress(): Progress {
  if (!process.stderr.isTTY) return { expect: () => {}, step: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: ' {bar} {percentage} % | {label}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(0, 0, { label: 'starting' });
  return {
    expect: (steps) => bar.setTotal(bar.getTotal() + steps),
    step: (label) => bar.increment(1, { label }),
    stop: () => bar.stop(),
  };
}
