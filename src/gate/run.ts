import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.ts';
import { environment, type Modules, readModules } from '../measure/environment.ts';
import { compileWithTurboFan } from '../measure/tier.ts';
import { openWorkers } from '../measure/workers.ts';
import type { EnvLine } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import type { Comparison } from './comparison.ts';
import { type CountedCell, countTable } from './count.ts';
import { COUNT_MARGIN } from './exact.ts';
import { baselineOf, checkCompiler, checkWorkload, compareExact, timeRow } from './gate.ts';
import { BUDGET, timeCells } from './stages.ts';
import { gateContenders, gateTable } from './table.ts';

/** The margin of times where none was given. */
const TIME_MARGIN = 0.005;
/** Every run's exact counts with its commit, below the folder that the command runs in. */
const HISTORY = join('results', 'history.ndjson');

/** Who hears how far the gate is. */
export interface Listener {
  /** Says that so many more steps are to come. */
  expect(steps: number): void;
  step(label: string): void;
  warn(message: string): void;
}

/** The baseline that was written: how many counts, of which commit. */
export interface Made {
  counts: number;
  commit: string | undefined;
}

/** What changed, and the names of what is compared. */
export interface Found {
  comparison: Comparison;
  was: string;
  now: string;
}

/** Counts the gate's table and writes the baseline. Raises Fault 1 or 2. */
export async function updateBaseline(path: string, out: Listener): Promise<Made> {
  const modules = readModules();
  const env = environment(modules, undefined);
  const made = baselineOf(await count(modules, env, out), modules, env);
  writeBaseline(path, made);
  return { counts: made.lines.length, commit: env.commit };
}

/**
 * Counts the gate's table, compares it with the baseline and times what changed; `margin` is the part
 * from which on slower fails. Raises Fault 1 for a wrong result, 2 for a damaged baseline, 4 for one
 * that cannot be compared.
 */
export async function compareBaseline(
  path: string,
  margin: number | undefined,
  out: Listener,
): Promise<Found> {
  if (!existsSync(path)) {
    throw new Fault(2, `${path}: no such file; make it with gate --baseline ${path} --update`);
  }
  const baseline = readBaseline(path);
  const modules = readModules();
  checkCompiler(baseline, path, modules);
  const env = environment(modules, undefined);
  // Before the first count: what cannot be compared is said at once.
  const cells = await count(modules, env, out, (cell) => checkWorkload(baseline, path, cell));
  const found = compareExact(baseline, path, cells, modules, env, margin ?? COUNT_MARGIN);
  out.expect(2 * found.open.length);
  const timed = timeCells(
    found.open.map(({ meter }) => meter),
    margin ?? TIME_MARGIN,
    BUDGET,
    {
      now_ms: () => performance.now(),
      step: (cell) => out.step(found.open[cell]!.row.contender),
    },
  );
  const rows = [...found.rows, ...timed.map((t, i) => timeRow(found.open[i]!.row, t))];
  return {
    comparison: { rows, notes: found.notes },
    was: `${path}, wasm ${baseline.env.wasm_sha256.slice(0, 16)}`,
    now: `this run, wasm ${env.wasm_sha256.slice(0, 16)}`,
  };
}

async function count(
  modules: Modules,
  env: EnvLine,
  out: Listener,
  check: (cell: CountedCell['cell']) => void = () => {},
): Promise<CountedCell[]> {
  compileWithTurboFan();
  const table = gateTable().map((one) => ({
    ...one,
    layOut() {
      const cell = one.layOut();
      check(cell);
      return cell;
    },
  }));
  const workers = await openWorkers(gateContenders(), { ...modules, native: undefined });
  try {
    const cells = await countTable(workers, table, {
      line: () => {},
      step: (label) => {
        out.expect(1);
        out.step(label);
      },
      warn: out.warn,
    });
    appendHistory(env, cells);
    return cells;
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
