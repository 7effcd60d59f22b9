/**
 * A process of `gate --self-test`: started with IPC, takes one `Task`, measures pairs of identical
 * code and of planted slow-downs on a small table, and sends the `Series` back.
 */

import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { compileWithTurboFan } from '../measure/tier.ts';
import { seededRandom } from '../tape/random.ts';
import { sessionCell } from '../workload/sessions.ts';
import { tapesOf } from './gate.ts';
import type { PairMeter } from './pairs.ts';
import { plantedMeters } from './planted.ts';
import { CELLS, EFFECTS, type Series, type Task } from './self-test.ts';

const N = 819;

/** Lets the process hear that whoever asked for it is gone. */
const mayEnd = () => nextTurn();

async function measure({ wasm, seed, busy, limit_ms }: Task): Promise<Series[]> {
  const start = performance.now();
  const random = seededRandom(seed);
  const given = { n: N, names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;
  const cell = sessionCell(given, ['insert', 'lookup', 'serialize']);
  const all: { series: Series; meter: PairMeter; took_ms: number }[] = [];
  for (const { algorithm, suite } of CELLS) {
    const section = cell.sections.find((one) => one.suite === suite)!;
    const { stages, parts } = tapesOf(cell, section);
    const meterOf = plantedMeters(wasm, stages, { algorithm, parts }, random);
    await mayEnd();
    for (const effect of EFFECTS) {
      all.push({
        series: { cell: `${algorithm} ${suite}`, effect, busy, pairs: [], pair_ms: 0 },
        meter: meterOf(effect),
        took_ms: 0,
      });
    }
  }
  do {
    for (const one of all) {
      const before = performance.now();
      one.series.pairs.push(one.meter.measure());
      one.took_ms += performance.now() - before;
      await mayEnd();
    }
  } while (performance.now() - start < limit_ms);
  return all.map(({ series, took_ms }) => ({ ...series, pair_ms: took_ms / series.pairs.length }));
}

/** Ends the process with its parent, also while it measures and hears nothing. */
const WATCH = `const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 500);`;

new Worker(WATCH, { eval: true }).unref();
compileWithTurboFan();
process.once('disconnect', () => process.exit(1));
process.once('message', (task: Task) => {
  measure(task).then(
    (series) => process.send!({ series }, () => process.exit(0)),
    (error: Error) => process.send!({ error: error.message }, () => process.exit(1)),
  );
});
