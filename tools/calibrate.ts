import { calibrate } from '../src/blackout/calibrate.ts';
import { measuredCalls } from '../src/blackout/measured.ts';
import { Fault } from '../src/fault.ts';
import { writeAtomic } from '../src/files.ts';
import { readTrace } from '../src/trace/read.ts';

/**
 * `npm run calibrate -- TRACE… FILE`: fits the cost model to trace folders and writes its
 * coefficients, with the traces they come from, as in results/model.json.
 */
const [, , ...paths] = process.argv;
const file = paths.pop();
try {
  if (file === undefined || paths.length === 0) {
    throw new Fault(2, 'calibrate: give trace folders and the file to write');
  }
  const traces = paths.map(readTrace);
  const model = calibrate(traces.map((trace) => ({ trace, calls: measuredCalls(trace) })));
  writeAtomic(file, `${JSON.stringify(model, null, 1)}\n`);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`luo-bench: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
