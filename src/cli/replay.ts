import { selectContenders } from '../contenders.ts';
import { type Listener, measureCell, stepsOf } from '../measure/cell.ts';
import type { Workers } from '../measure/workers.ts';
import { layoutCell } from '../measure/workload.ts';
import { SESSION_SUITES } from '../tape/sections.ts';
import { readTrace } from '../trace/read.ts';
import { compileTrace, kernelCosts } from '../trace/tape.ts';
import { effortOf, type MeasuringOptions, measuring } from './measuring.ts';
import type { Output } from './output.ts';

/** Options of `replay`. */
export interface ReplayOptions extends MeasuringOptions {
  contender: string;
  fixGrow?: true;
}

/** `replay TRACE…`: plays kernel traces through every contender, beside what the kernel paid. */
export async function replay(dirs: string[], options: ReplayOptions): Promise<void> {
  const contenders = selectContenders(options.contender, SESSION_SUITES);
  const plays = dirs.map((dir) => layoutTrace(dir, options.fixGrow === true));
  await measuring(options, contenders, async (workers, out) => {
    for (const play of plays) await replayTrace(play, workers, options, out);
  });
}

/** Reads a trace, compiles and lays it out. Raises Fault 1 or 2 where it is damaged or lies. */
export function layoutTrace(dir: string, fixGrow: boolean) {
  const trace = readTrace(dir);
  const compiled = compileTrace(trace, dir, fixGrow);
  const n = trace.calls.filter(({ kernel, op }) => kernel === 1 && op === 'create').length;
  const workload = { n, abi: trace.abi, trace: trace.id, ...(fixGrow && { fix_grow: true }) };
  return { trace, panics: compiled.panics, cell: layoutCell(workload, compiled, SESSION_SUITES) };
}

/** Replays one trace: the kernel's own lines, then every contender's. */
export async function replayTrace(
  { trace, panics, cell }: ReturnType<typeof layoutTrace>,
  workers: Workers,
  options: ReplayOptions | MeasuringOptions,
  out: Output | (Listener & Pick<Output, 'expect'>),
): Promise<void> {
  if (panics) out.warn(panics);
  out.expect(stepsOf(cell, workers.contenders));
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
  await measureCell(workers, cell, effortOf(options), 1, out);
}
