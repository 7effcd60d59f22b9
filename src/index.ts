/**
 * The programmatic interface: what the commands measure, as result lines (src/result/types.ts; the
 * schema ships as `schema.json`), without files and without printing. Times are only as good as the
 * process is quiet: give it no other work. Import it before any Wasm module is compiled: it sets V8
 * to compile with TurboFan at once.
 */
import { findAbi, requireLuo } from './abi/releases.ts';
import { forecast } from './blackout/forecast.ts';
import { here, readModel, readQuestion } from './blackout/read.ts';
import { type Measurement, measureInto } from './measure/measurement.ts';
import { compileWithTurboFan } from './measure/tier.ts';
import { checked, checkValue } from './request/check.ts';
import { listOf, PATH } from './request/kinds.ts';
import {
  BLACKOUT_KEYS,
  type BlackoutRequest,
  FOLIO_CONTRADICTIONS,
  type Following,
  REPLAY_KEYS,
  type ReplayRequest,
  RUN_KEYS,
  type RunRequest,
  SAMPLING_CONTRADICTIONS,
  SCENARIO_CONTRADICTIONS,
} from './request/requests.ts';
import type { Line } from './result/types.ts';
import { runMeasurement } from './workload/run.ts';
import { replayMeasurement } from './workload/trace.ts';

export { Fault } from './fault.ts';
export type {
  BlackoutRequest,
  Following,
  Listening,
  Progress,
  ReplayRequest,
  RunRequest,
} from './request/requests.ts';
export { parseResults } from './result/read.ts';
export type * from './result/types.ts';
export { formatLine } from './result/write.ts';

compileWithTurboFan();

/**
 * Measures suites on generated workloads or on a scenario file, as `luo-bench run`. Gives the result
 * lines, the environment first. Raises a Fault: 5 for a wrong result, 2 for what cannot be played and
 * for a request that is not one; and the reason of a signal that ends it.
 */
export async function run(request: RunRequest = {}): Promise<Line[]> {
  const { suites = [], ...asked } = checked('run', request, RUN_KEYS, SAMPLING_CONTRADICTIONS);
  asked.signal?.throwIfAborted();
  const given = { contender: '*/*', abi: '7.3', seed: 1, ...asked };
  return collected(runMeasurement(suites, given), asked);
}

/**
 * Plays trace folders through every contender, as `luo-bench replay`: the kernel's own costs stand
 * beside the contenders'. Gives the result lines, the environment first. Raises a Fault: 5 for a
 * wrong result or a trace that contradicts itself, 2 for one that is damaged and for a request that is
 * not one; and the reason of a signal that ends it.
 */
export async function replay(
  traces: readonly string[],
  request: ReplayRequest = {},
): Promise<Line[]> {
  checkValue('replay', 'traces', traces, listOf(PATH));
  const asked = checked('replay', request, REPLAY_KEYS, SAMPLING_CONTRADICTIONS);
  asked.signal?.throwIfAborted();
  return collected(replayMeasurement(traces, { contender: '*/*', ...asked }), asked);
}

/**
 * Predicts what LUO and KHO cost in the blackout window, as `luo-bench blackout`: lines by phase,
 * kernel and alternative, and with a budget the capacities. Raises a Fault 2 for what no kernel holds
 * and for a request that is not one; and the reason of a signal that ends it.
 */
export async function blackout(request: BlackoutRequest = {}): Promise<Line[]> {
  const given = checked('blackout', request, BLACKOUT_KEYS, [
    ...SCENARIO_CONTRADICTIONS,
    ...FOLIO_CONTRADICTIONS,
  ]);
  const { abi, signal, onLine, onWarning, ...asked } = given;
  signal?.throwIfAborted();
  const lines: Line[] = [];
  const model = readModel();
  const abis = abi?.map((id) => requireLuo(findAbi(id)));
  const { notes } = await forecast(
    readQuestion({ ...asked, ...(abis && { abi: abis }) }),
    model,
    here(SILENT, signal),
    {
      line(line) {
        lines.push(line);
        onLine?.(line);
      },
      text: () => {},
      warn: (message) => onWarning?.(message),
    },
  );
  for (const note of notes) onWarning?.(note);
  return lines;
}

/** A library shows no progress of what it measures before it answers. */
const SILENT = { expect: () => {}, step: () => {} };

async function collected(
  measurement: Measurement,
  { onLine, onWarning, onProgress, signal }: Following,
): Promise<Line[]> {
  const lines: Line[] = [];
  const total = measurement.cells.length;
  const cell = { number: 0, steps: 0, done: 0 };
  await measureInto(
    {
      lines,
      line(line) {
        lines.push(line);
        onLine?.(line);
      },
      warn: (message) => onWarning?.(message),
      expect(steps) {
        cell.number++;
        cell.steps = steps;
        cell.done = 0;
        if (steps === 0) onProgress?.({ label: 'left out', done: cell.number, total });
      },
      step(label) {
        cell.done++;
        onProgress?.({ label, done: cell.number - 1 + cell.done / cell.steps, total });
      },
    },
    measurement,
    signal,
  );
  return lines;
}
