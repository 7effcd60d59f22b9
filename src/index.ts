/**
 * The programmatic interface: what the commands measure, as result lines (src/result/types.ts; the
 * schema ships as `schema.json`), without files and without printing. Times are only as good as the
 * process is quiet: give it no other work. Import it before any Wasm module is compiled: it sets V8
 * to compile with TurboFan at once.
 */
import { findAbi, requireLuo } from './abi/releases.ts';
import { forecast } from './blackout/forecast.ts';
import { type BlackoutOptions, HERE, readModel, readQuestion } from './blackout/read.ts';
import { type Measurement, measureInto } from './measure/measurement.ts';
import { compileWithTurboFan } from './measure/tier.ts';
import type { Line } from './result/types.ts';
import type { FolioSuite, SessionSuite } from './tape/sections.ts';
import { type RunWorkload, runMeasurement } from './workload/run.ts';
import { type ReplayChoice, replayMeasurement } from './workload/trace.ts';

export { Fault } from './fault.ts';
export { parseResults } from './result/read.ts';
export type * from './result/types.ts';
export { formatLine } from './result/write.ts';

compileWithTurboFan();

/** What a caller may listen to; all of it may be left out. */
export interface Listening {
  /** A line, as soon as it is obtained. */
  onLine?: (line: Line) => void;
  /** What the command line would print as a warning. */
  onWarning?: (message: string) => void;
}

/** What `run` measures: suites (all if left out), sizes and contenders, as on the command line. */
export type RunRequest = Partial<RunWorkload> &
  Listening & {
    suites?: readonly (SessionSuite | FolioSuite)[];
  };

/**
 * Measures suites on generated workloads or on a scenario file, as `luo-bench run`. Gives the result
 * lines, the environment first. Raises a Fault: 1 for a wrong result, 2 for what cannot be played.
 */
export function run({ suites = [], ...request }: RunRequest = {}): Promise<Line[]> {
  const given = { contender: '*/*', abi: '7.3', seed: 1, ...request };
  return collected(runMeasurement(suites, given), request);
}

/** How `replay` plays traces. */
export type ReplayRequest = Partial<ReplayChoice> & Listening;

/**
 * Plays trace folders through every contender, as `luo-bench replay`: the kernel's own costs stand
 * beside the contenders'. Gives the result lines, the environment first. Raises a Fault: 1 for a
 * wrong result or a trace that contradicts itself, 2 for one that is damaged.
 */
export function replay(traces: readonly string[], request: ReplayRequest = {}): Promise<Line[]> {
  return collected(replayMeasurement(traces, { contender: '*/*', ...request }), request);
}

/** What `blackout` predicts: as on the command line; memory in bytes, times in nanoseconds. */
export type BlackoutRequest = Omit<BlackoutOptions, 'abi'> &
  Listening & { abi?: readonly string[] };

/**
 * Predicts what LUO and KHO cost in the blackout window, as `luo-bench blackout`: lines by phase,
 * kernel and alternative, and with a budget the capacities. Raises a Fault 2 for what no kernel holds.
 */
export async function blackout({ abi, ...request }: BlackoutRequest = {}): Promise<Line[]> {
  const lines: Line[] = [];
  const model = readModel();
  const abis = abi?.map((id) => requireLuo(findAbi(id)));
  await forecast(readQuestion({ ...request, ...(abis && { abi: abis }) }), model, HERE, {
    line(line) {
      lines.push(line);
      request.onLine?.(line);
    },
    text: () => {},
    warn: (message) => request.onWarning?.(message),
  });
  return lines;
}

async function collected(measurement: Measurement, listening: Listening): Promise<Line[]> {
  const lines: Line[] = [];
  await measureInto(
    {
      lines,
      line(line) {
        lines.push(line);
        listening.onLine?.(line);
      },
      warn: (message) => listening.onWarning?.(message),
      step: () => {},
      expect: () => {},
    },
    measurement,
  );
  return lines;
}
