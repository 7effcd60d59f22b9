import type { Command } from 'commander';
import { NONE, playsSuite, selectContenders } from '../contenders.ts';
import type { Cell } from '../measure/cell.ts';
import { measureCell, stepsOf } from '../measure/measure.ts';
import type { Workers } from '../measure/workers.ts';
import { SESSION_SUITES } from '../tape/sections.ts';
import { folioOps, readFolios } from '../trace/folios.ts';
import { readTrace } from '../trace/read.ts';
import { folioCells } from '../workload/folios.ts';
import { layoutCell } from '../workload/sessions.ts';
import { compileTrace, kernelCosts } from '../workload/trace.ts';
import {
  effortOf,
  type Measurement,
  type MeasuringOptions,
  measuring,
  measuringOptions,
  playerOptions,
  type SamplingOptions,
  type Sink,
} from './measuring.ts';

/** How traces are replayed. */
export interface ReplayChoice extends SamplingOptions {
  /** Comma-separated globs on `engine/algorithm`, or on the algorithm alone. */
  contender: string;
  /** Plays the repaired kernel (spec §2.4). */
  fixGrow?: true;
}

/** Options of `replay`. */
export type ReplayOptions = ReplayChoice & MeasuringOptions;

/** Adds `replay` to the program. */
export function registerReplay(program: Command): void {
  const command = program
    .command('replay')
    .description("play real kernels' traces through every contender")
    .argument('<trace...>', 'trace folders')
    .action((dirs: string[], options: ReplayOptions) => replay(dirs, options));
  playerOptions(measuringOptions(command));
}

/** `replay TRACE…`: plays kernel traces through every contender, beside what the kernel paid. */
export function replay(dirs: readonly string[], options: ReplayOptions): Promise<void> {
  return measuring(options, replayMeasurement(dirs, options));
}

/** Takes trace folders; gives what replays them. Raises Fault 1 or 2 where one is damaged or lies. */
export function replayMeasurement(dirs: readonly string[], options: ReplayChoice): Measurement {
  const plays = dirs.map((dir) => layoutTrace(dir, options.fixGrow === true));
  const suites = plays.some(({ folios }) => folios)
    ? [...SESSION_SUITES, 'folios' as const]
    : SESSION_SUITES;
  const contenders = selectContenders(options.contender, suites);
  const measure = async (workers: Workers, out: Sink) => {
    for (const play of plays) await replayTrace(play, workers, options, out);
  };
  return { contenders, measure };
}

/**
 * Reads a trace, compiles and lays it out: its calls, and where it has events the folios that its
 * tracker was told of, in order. Raises Fault 1 or 2 where it is damaged or lies.
 */
export function layoutTrace(dir: string, fixGrow: boolean) {
  const trace = readTrace(dir);
  const compiled = compileTrace(trace, dir, fixGrow);
  const n = trace.calls.filter(({ kernel, op }) => kernel === 1 && op === 'create').length;
  const { abi, id } = trace;
  const workload = { n, abi, trace: id, ...(fixGrow && { fix_grow: true }) };
  const cell = layoutCell(workload, compiled, SESSION_SUITES);
  const marked = readFolios(dir, abi);
  const folios =
    marked && folioCells({ abi, trace: id }, () => folioOps(marked), abi, ['folios'])[0];
  return { trace, panics: compiled.panics, cell, folios };
}

/** Replays one trace: the kernel's own lines, then every contender's. */
export async function replayTrace(
  { trace, panics, cell, folios }: ReturnType<typeof layoutTrace>,
  workers: Workers,
  options: SamplingOptions,
  out: Sink,
): Promise<void> {
  if (panics) out.warn(panics);
  if (trace.unit !== 'instructions') {
    out.warn(
      `trace ${trace.id}: the kernel's costs are ${trace.unit} of its own machine, so they are not ` +
        'set beside these; trace show prints them',
    );
  }
  for (const { suite, instructions, ops } of kernelCosts(trace)) {
    out.line({
      v: 1,
      type: 'result',
      suite,
      workload: cell.workload,
      contender: `kernel/${trace.release}`,
      metric: 'instructions',
      unit: 'instructions',
      per: 'tape',
      value: instructions,
      exact: true,
      ops,
      verified: true,
    });
  }
  await measurePlayers(workers, cell, options, out);
  const tracks = workers.contenders.some((contender) => playsSuite(contender, 'folios'));
  if (folios && tracks) await measurePlayers(workers, folios(), options, out);
}

/** Measures a cell with the contenders of its suites. */
async function measurePlayers(
  workers: Workers,
  cell: Cell,
  options: SamplingOptions,
  out: Sink,
): Promise<void> {
  const contenders = workers.contenders.filter(
    (c) => c.name === NONE || cell.sections.some(({ suite }) => playsSuite(c, suite)),
  );
  out.expect(stepsOf(cell, contenders));
  await measureCell({ ...workers, contenders }, cell, effortOf(options), 1, out);
}
