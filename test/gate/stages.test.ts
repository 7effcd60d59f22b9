import { describe, expect, it } from 'vitest';
import type { PairMeter, PairSample } from '../../src/gate/pairs.ts';
import { timeCells } from '../../src/gate/stages.ts';
import { seededRandom } from '../../src/tape/random.ts';

const BUDGET = { cell_ms: 2000, total_ms: 20_000 } as const;

/** A clock that goes on by a pair's time whenever one is measured. */
function simulated(pair_ms = 25) {
  let now = 0;
  let taken = 0;
  const meter = (pair: (i: number) => PairSample): PairMeter => ({
    measure() {
      now += pair_ms;
      return pair(taken++);
    },
  });
  return { meter, clock: { now_ms: () => now, step: () => {} }, elapsed: () => now };
}

/** Pairs whose times differ by `effect` and scatter by about `noise`, both parts. */
function pairsOf(effect: number, noise: number, seed: number, p10 = effect) {
  const random = seededRandom(seed);
  const uniform = () => random() / 2 ** 32 - 0.5;
  return (): PairSample => {
    const now = 100 * (1 + effect) * Math.exp(2 * noise * uniform());
    return { old: 100, new: now, p10: { old: 90, new: 90 * (1 + p10) } };
  };
}

describe('a table of cells that are timed', () => {
  it('settles what it can in the first stage and measures the rest afresh', async () => {
    const { meter, clock } = simulated();
    const stages: [number, number][] = [];
    const meters = [
      meter(pairsOf(0.02, 0.005, 1)),
      meter(pairsOf(0, 0.001, 2)),
      meter(pairsOf(0.0049, 0.05, 3)),
      meter(pairsOf(-0.03, 0.005, 4)),
      meter(pairsOf(0.003, 0.001, 5)),
    ];
    const step = (cell: number, stage: number) => stages.push([cell, stage]);
    const found = await timeCells(meters, 0.005, BUDGET, { ...clock, step });
    expect(found.map(({ verdict }) => verdict)).toEqual([
      'slower',
      'same',
      'inconclusive',
      'faster',
      'slower-within-margin',
    ]);
    expect(stages.filter(([, stage]) => stage === 2)).toEqual([[2, 2]]);
    expect(found[2]!.more_ms).toBeGreaterThan(1000);
  });

  it('gives what the first stage leaves of the time to the cells still open', async () => {
    const { meter, clock, elapsed } = simulated();
    const settled = [1, 2, 3, 4].map((seed) => meter(pairsOf(0, 0.001, seed)));
    const ends: number[] = [];
    const step = (_: number, stage: number) => ends.push(stage === 2 ? elapsed() : 0);
    await timeCells([...settled, meter(pairsOf(0.0049, 0.05, 5))], 0.005, BUDGET, {
      ...clock,
      step,
    });
    // 40 % of 5 cells' 2 s, then 6 s for the one that is open.
    expect(Math.max(...ends)).toBeGreaterThanOrEqual(10_000);
    expect(Math.max(...ends)).toBeLessThan(10_100);
  });

  it('gives each cell enough pairs, whatever the time', async () => {
    const { meter, clock, elapsed } = simulated(1000);
    await timeCells([meter(pairsOf(0, 0.001, 1))], 0.005, BUDGET, clock);
    expect(elapsed()).toBeGreaterThanOrEqual(16_000);
  });

  it('begins no second stage where the first took all the time', async () => {
    const { meter, clock } = simulated(2000);
    const stages: number[] = [];
    const step = (_: number, stage: number) => stages.push(stage);
    const [found] = await timeCells([meter(pairsOf(0.005, 0.05, 1))], 0.005, BUDGET, {
      ...clock,
      step,
    });
    expect(found!.verdict).toBe('inconclusive');
    expect(stages).toEqual([1]);
  });

  it('takes no time where nothing changed', async () => {
    const { clock, elapsed } = simulated();
    expect(await timeCells([], 0.005, BUDGET, clock)).toEqual([]);
    expect(elapsed()).toBe(0);
  });

  it('says where p10 tells otherwise', async () => {
    const { meter, clock } = simulated();
    const [agree, differ] = await timeCells(
      [meter(pairsOf(0, 0.001, 1)), meter(pairsOf(0, 0.001, 2, 0.2))],
      0.005,
      BUDGET,
      clock,
    );
    expect(agree!.p10Ratio).toBeUndefined();
    expect(differ!.p10Ratio).toBeCloseTo(1.2);
  });

  it('calls identical code slower in at most one table of a hundred', async () => {
    let alarms = 0;
    for (let run = 0; run < 200; run++) {
      const { meter, clock } = simulated(60);
      const meters = [0, 1, 2].map((cell) => meter(pairsOf(0, 0.02, 1000 * run + cell)));
      const found = await timeCells(meters, 0.005, BUDGET, clock);
      if (found.some(({ verdict }) => verdict.startsWith('slower'))) alarms++;
    }
    // At 1 % (half of it upwards), 200 tables give more than 6 with a probability of 0.002 %.
    expect(alarms).toBeLessThanOrEqual(6);
  });
});
