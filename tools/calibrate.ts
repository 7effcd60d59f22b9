import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { calibrate } from '../src/blackout/calibrate.ts';
import { measuredCalls } from '../src/blackout/measured.ts';
import { Fault } from '../src/fault.ts';
import { writeAtomic } from '../src/files.ts';
import { packageRoot } from '../src/package.ts';
import { readTrace } from '../src/trace/read.ts';
import { isWindow, readWindow } from '../src/trace/window.ts';

/**
 * `npm run calibrate [-- FILE]`: fits the cost model to all recordings of calls and all windows that
 * the repository holds and writes its coefficients, with what they come from, to results/model.json or
 * FILE.
 */
const [, , file = join(packageRoot(), 'results/model.json')] = process.argv;
try {
  const results = join(packageRoot(), 'results');
  const recordings = join(results, 'recordings');
  const folders = readdirSync(recordings).map((name) => join(recordings, name));
  const windows = folders.filter(isWindow).map(readWindow);
  const traces = [join(results, '7.3.4-n819-session'), ...folders.filter((dir) => !isWindow(dir))];
  const calls = traces.map(readTrace).map((trace) => ({ trace, calls: measuredCalls(trace) }));
  writeAtomic(file, `${JSON.stringify(calibrate(calls, windows), null, 1)}\n`);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`luo-bench: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
