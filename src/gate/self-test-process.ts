/**
 * A process of `gate --self-test`: started with IPC, takes one `Task`, measures pairs of identical
 * code and of planted slow-downs on a small table, and sends the `Series` back.
 */

import { ascending, quantile } from '../measure/stats/quantile.ts';
import { compileWithTurboFan } from '../measure/tier.ts';
import { sessionCell } from '../measure/workload.ts';
import { seededRandom } from '../tape/random.ts';
import { exportName } from '../wasm/load.ts';
import { type PairMeter, pairMeter } from './pairs.ts';
import { plant } from './plant.ts';
import { EFFECTS, type Series } from './self-test.ts';

/** What one process is asked for. */
export interface Task {
  wasm: Uint8Array;
  seed: number;
  busy: boolean;
  /** For all measuring, calibration included. */
  limit_ms: number;
}

/** The small table: the kernel's scan, a hash and a SIMD scan, at the old limit. */
export const SELF_TEST_CELLS = [
  { algorithm: 'list', suite: 'lookup' },
  { algorithm: 'hash', suite: 'insert' },
  { algorithm: 'tags', suite: 'lookup' },
] as const;

/** So large a slow-down is planted to learn what a turn of the loop takes. */
const CALIBRATION_TURNS = 1_000_000;
const CALIBRATION_PAIRS = 6;
const N = 819;

async function measure({ wasm, seed, busy, limit_ms }: Task): Promise<Series[]> {
  const start = performance.now();
  const random = seededRandom(seed);
  const given = { n: N, names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;
  const cell = sessionCell(given, ['insert', 'lookup', 'serialize']);
  const all: { series: Series; meter: PairMeter; took_ms: number }[] = [];
  for (const { algorithm, suite } of SELF_TEST_CELLS) {
    const { from, to } = cell.sections.find((section) => section.suite === suite)!;
    const entry = exportName(algorithm);
    const meterOf = (turns: number) =>
      pairMeter(
        { wasm, stage: cell.stage },
        { wasm: turns === 0 ? wasm : plant(wasm, entry, turns), stage: cell.stage },
        { algorithm, from, to },
        random,
      );
    const part = await partOfATurn(meterOf(CALIBRATION_TURNS));
    for (const effect of EFFECTS) {
      all.push({
        series: { cell: `${algorithm} ${suite}`, effect, busy, pairs: [], pair_ms: 0 },
        meter: meterOf(Math.round(effect / part)),
        took_ms: 0,
      });
    }
  }
  while (performance.now() - start < limit_ms) {
    for (const one of all) {
      const before = performance.now();
      one.series.pairs.push(await one.meter.measure());
      one.took_ms += performance.now() - before;
    }
  }
  return all.map(({ series, took_ms }) => ({ ...series, pair_ms: took_ms / series.pairs.length }));
}

/** What one turn of the planted loop adds to a tape, as a part of its time. */
async function partOfATurn(meter: PairMeter): Promise<number> {
  const parts: number[] = [];
  for (let i = 0; i < CALIBRATION_PAIRS; i++) {
    const pair = await meter.measure();
    parts.push((pair.new / pair.old - 1) / CALIBRATION_TURNS);
  }
  return quantile(ascending(parts), 0.5);
}

if (process.send) {
  compileWithTurboFan();
  process.once('message', (task: Task) => {
    measure(task).then(
      (series) => process.send!({ series }, () => process.exit(0)),
      (error: Error) => process.send!({ error: error.message }, () => process.exit(1)),
    );
  });
}
