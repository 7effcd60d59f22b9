import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { decodeText, readText } from '../files.ts';
import { ARCH_HERE } from '../kernel/architecture.ts';
import { readModules } from '../measure/environment.ts';
import { packageRoot } from '../package.ts';
import type { Steps } from '../prices/measure.ts';
import { herePrices, readPrices } from '../prices/prices.ts';
import { labelOf, NAMES } from '../result/names.ts';
import { parseScenario } from '../tape/scenario.ts';
import { readVerified } from '../trace/folder.ts';
import { readEvents, readTrace } from '../trace/read.ts';
import { parseCsv } from '../trace/table.ts';
import type { Trace } from '../trace/types.ts';
import { isWindow, type RecordedWindow, readTraceWindow, readWindow } from '../trace/window.ts';
import { INDEX_SUITES, type IndexCount } from './alternatives.ts';
import { examined } from './counts.ts';
import type { Machine } from './forecast.ts';
import { type Model, parseModel } from './model.ts';
import {
  type Asked,
  createdNames,
  givenHost,
  givenScenario,
  givenTrace,
  type Question,
} from './question.ts';
import type { Recorded } from './validate.ts';

/** What `blackout` is asked, with the files that say more of it. */
export interface BlackoutOptions extends Asked {
  /** A scenario file. */
  scenario?: string;
  /** A trace folder: its workload and twins, or its machine's time. */
  trace?: string;
  /** A file of prices, as `luo-bench prices` writes it. */
  prices?: string;
}

/**
 * Gives the machine that the forecast is made on; `progress` is told how far its prices are, `stop` ends
 * what is measured there.
 */
export function here(progress: Steps, stop?: AbortSignal): Machine {
  return {
    countingModule,
    arch: ARCH_HERE,
    prices: (measure) => herePrices({ measure }, progress, stop),
  };
}

/** Gives the module that counts its instructions. Raises Fault 2 where the package was not built. */
export function countingModule(): WebAssembly.Module {
  return new WebAssembly.Module(readModules().counted as BufferSource);
}

/** Reads the model that ships with the package. Raises Fault 2 where it is missing or damaged. */
export function readModel(): Model {
  const path = join(packageRoot(), 'results', 'model.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Fault(2, `${path}: missing; make it with npm run calibrate`);
  }
  return parseModel(text, path);
}

/** Reads the files of a question. Raises Fault 2 for damaged ones, 5 for those that contradict themselves. */
export function readQuestion({
  scenario,
  trace: dir,
  prices,
  ...asked
}: BlackoutOptions): Question {
  if (scenario !== undefined) labelOf(scenario);
  const trace = dir === undefined ? undefined : readTrace(dir);
  const twins = trace ? readTwins(dir!, trace) : [];
  const given =
    scenario !== undefined
      ? givenScenario(parseScenario(readText(scenario), scenario), scenario, asked)
      : trace && asked.sessions === undefined && asked.budget_ns === undefined
        ? givenTrace(trace, join(dir!, 'scenario.json'), asked)
        : givenHost(asked, trace);
  return {
    asked,
    given,
    ...(trace && { trace }),
    twins,
    ...(prices !== undefined && { prices: readPrices(prices) }),
  };
}

/**
 * Reads a trace that is to be predicted. Raises Fault 2 for one in another unit than instructions
 * or that is damaged, Fault 5 for one that contradicts itself.
 */
export function readRecorded(dir: string): Recorded {
  const trace = readTrace(dir);
  if (trace.mode !== 'exact') {
    throw new Fault(2, `${dir}: its costs are times; only instructions can be predicted`);
  }
  const marks = countMarks(dir);
  const window = readTraceWindow(dir);
  return {
    trace,
    ...(marks !== undefined && { marks }),
    ...(window && { window }),
    twins: readTwins(dir, trace),
  };
}

/**
 * Reads what is to be predicted: a window, or a trace as `readRecorded` does. Raises Fault 2 and 5 as
 * `readWindow` and `readRecorded`.
 */
export function readToValidate(dir: string): Recorded | RecordedWindow {
  const [window, trace] = [isWindow(dir), existsSync(join(dir, 'meta.json'))];
  if (window && trace) throw new Fault(2, `${dir}: holds a trace and a window; keep one`);
  if (!window && !trace) {
    throw new Fault(2, `${dir}: has neither meta.json (a trace) nor window.json (a window)`);
  }
  return window ? readWindow(dir) : readRecorded(dir);
}

/** The units that the first kernel of a trace left marked; undefined without events. */
function countMarks(dir: string): number | undefined {
  const events = readEvents(dir)?.filter(({ kernel }) => kernel === 1);
  if (!events) return undefined;
  const count = (name: string) => events.filter(({ event }) => event === name).length;
  return count('mark') - count('unmark');
}

const TWIN_COLUMNS = ['contender', 'suite', 'n', 'instructions'] as const;

/** Reads a trace's `twins.csv`; none where it has none. Raises Fault 2 naming a line that is bad. */
function readTwins(dir: string, trace: Trace): IndexCount[] {
  const file = readVerified(dir, trace, 'twins.csv');
  if (file === undefined) return [];
  const names = createdNames(trace);
  const text = decodeText(file.bytes, file.path);
  return parseCsv(text, TWIN_COLUMNS, file.path).flatMap((cells) => {
    const suite = INDEX_SUITES.find((one) => one === cells.text('suite'));
    const n = cells.integer('n');
    const instructions = cells.integer('instructions');
    // A twin may have been run on more sessions than the trace has; of these no names are known.
    if (!suite || n === 0 || n > names.length) return [];
    const algorithm = cells.text('contender').replace(/^.*\//, '');
    if (!NAMES.is(algorithm)) cells.fail('contender', `must be ${NAMES.takes}`);
    return [{ algorithm, suite, n, instructions, ...examined(names.slice(0, n), suite) }];
  });
}
