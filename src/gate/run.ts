import { existsSync } from 'node:fs';
import { Fault } from '../fault.ts';
import { environment, type Modules, readModules } from '../measure/environment.ts';
import { compileWithTurboFan } from '../measure/tier.ts';
import { openWorkers } from '../measure/workers.ts';
import type { EnvLine, Line } from '../result/types.ts';
import { quoted } from '../shown.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import type { Comparison } from './comparison.ts';
import { type CountedCell, countTable } from './count.ts';
import { COUNT_MARGIN } from './exact.ts';
import { baselineOf, checkCompiler, checkWorkload, compareExact, timeRow } from './gate.ts';
import { BUDGET, timeCells } from './stages.ts';
import { gateContenders, gateTable } from './table.ts';

/** The margin of times where none was given. */
const TIME_MARGIN = 0.005;

/** Who hears how far the gate is. */
export interface Listener {
  /** Says that so many more steps are to come. */
  expect(steps: number): void;
  step(label: string): void;
  warn(message: string): void;
  /** Hears what the baseline was measured with, as soon as it was read. */
  baseline(env: EnvLine): void;
}

/** The baseline that was written: how many counts, of which commit. */
export interface Made {
  counts: number;
  commit: string | undefined;
  /** The run's lines for a history. */
  history: readonly Line[];
}

/** What changed, and the names of what is compared. */
export interface Found {
  comparison: Comparison;
  was: string;
  now: string;
  /** The run's lines for a history. */
  history: readonly Line[];
}

/**
 * Counts the gate's table and writes the baseline, and nothing else. Raises Fault 2, or 5 for a wrong
 * result, and the reason of `stop` where that ends it early.
 */
export async function updateBaseline(
  path: string,
  out: Listener,
  stop: AbortSignal,
): Promise<Made> {
  const modules = readModules();
  const env = environment(modules, undefined);
  const cells = await count(modules, out, stop);
  const made = baselineOf(cells, modules, env);
  writeBaseline(path, made);
  return { counts: made.lines.length, commit: env.commit, history: historyOf(env, cells) };
}

/**
 * Counts the gate's table, compares it with the baseline and times what changed; `margin` is the part
 * from which on slower fails. Writes nothing. Raises Fault 5 for a wrong result, 2 for a damaged baseline,
 * 4 for one that cannot be compared, and the reason of `stop` where that ends it early.
 */
export async function compareBaseline(
  path: string,
  margin: number | undefined,
  out: Listener,
  stop: AbortSignal,
): Promise<Found> {
  if (!existsSync(path)) {
    throw new Fault(
      2,
      `${path}: no such file; make it with gate --baseline ${quoted(path)} --update`,
    );
  }
  const baseline = readBaseline(path);
  out.baseline(baseline.env);
  const modules = readModules();
  checkCompiler(baseline, path, modules);
  const env = environment(modules, undefined);
  // Before the first count: what cannot be compared is said at once.
  const cells = await count(modules, out, stop, (cell) => checkWorkload(baseline, path, cell));
  const found = compareExact(baseline, path, cells, modules, env, margin ?? COUNT_MARGIN);
  out.expect(2 * found.open.length);
  const timed = await timeCells(
    found.open.map(({ meter }) => meter),
    margin ?? TIME_MARGIN,
    BUDGET,
    {
      now_ms: () => performance.now(),
      step: (cell) => out.step(found.open[cell]!.row.contender),
      stop,
    },
  );
  const rows = [...found.rows, ...timed.map((t, i) => timeRow(found.open[i]!.row, t))];
  return {
    comparison: { rows, notes: found.notes },
    was: `${path}, wasm ${baseline.env.wasm_sha256.slice(0, 16)}`,
    now: `this run, wasm ${env.wasm_sha256.slice(0, 16)}`,
    history: historyOf(env, cells),
  };
}

async function count(
  modules: Modules,
  out: Listener,
  stop: AbortSignal,
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
  const end = () => void workers.close();
  stop.addEventListener('abort', end);
  try {
    return await countTable(workers, table, {
      line: () => {},
      step: (label) => {
        out.expect(1);
        out.step(label);
      },
      warn: out.warn,
    });
  } finally {
    stop.removeEventListener('abort', end);
    await workers.close();
  }
}

/** A run's environment and instruction counts. */
function historyOf(env: EnvLine, cells: readonly CountedCell[]): Line[] {
  const lines = cells
    .filter(({ use }) => use !== 'growth')
    .flatMap((cell) => cell.lines)
    .filter(({ metric }) => metric === 'instructions');
  return [env, ...lines];
}
