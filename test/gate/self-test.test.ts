import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  CELLS,
  EFFECTS,
  falseAlarms,
  renderReport,
  report,
  type Series,
  type Task,
} from '../../src/gate/self-test.ts';
import { readModules } from '../../src/measure/environment.ts';
import { ROOT } from '../cli/command.ts';
import { draws } from '../measure/stats/samples.ts';

const PAIR_MS = 20;

/** Pairs of 20 ms that scatter by `scatter`, as many as take so many seconds, for every effect. */
function seriesOf(scatter: number, seconds: number, cell = 'list lookup'): Series[] {
  return EFFECTS.map((effect, i) => {
    const { normal } = draws(i + 1);
    const pairs = Array.from({ length: (1000 * seconds) / PAIR_MS }, () => {
      const now = 1000 * (1 + effect) * Math.exp(scatter * normal());
      return { old: 1000, new: now, p10: { old: 1000, new: now } };
    });
    return { cell, effect, busy: false, pairs, pair_ms: PAIR_MS };
  });
}

describe('the report of gate --self-test', () => {
  it('cuts pairs into runs of the length asked for and counts what the gate says', () => {
    const [quiet] = report(seriesOf(0.005, 60));
    const row = (effect: number, seconds: number) =>
      quiet!.rows.find((r) => r.effect === effect && r.seconds === seconds)!;
    expect(row(0, 1).seen).toMatchObject({ found: 0, trials: 60 });
    expect(row(0, 5).seen.trials).toBe(12);
    expect(row(0, 20).seen.trials).toBe(3);
    expect(row(0.02, 5)).toMatchObject({
      seen: { found: 12, trials: 12, high: 1 },
      fails: { found: 12 },
      faster: 0,
    });
    // Half a per cent is the margin itself: it is seen in five seconds, and does not fail.
    expect(row(0.005, 5).seen.found).toBeGreaterThanOrEqual(10);
    expect(row(0.005, 5).fails.found).toBeLessThanOrEqual(1);
  });

  it('is not ok where identical code is proven to fail more often than promised', () => {
    expect(falseAlarms(report(seriesOf(0.005, 60)))).toEqual({ compared: 3, failed: 0 });
    const lying = seriesOf(0.005, 60).map((one) => ({ ...one, effect: 0 }));
    expect(falseAlarms(report(lying)).failed).toBeGreaterThan(0);
    expect(falseAlarms([])).toEqual({ compared: 0, failed: 0 });
  });

  it('gives the smallest effects that runs do find with so much power', () => {
    const scatter = 0.01;
    const [quiet] = report(seriesOf(scatter, 60));
    const { effect } = quiet!.smallest.find((s) => s.seconds === 1 && s.power === 0.95)!;
    const { normal } = draws(99);
    const planted: Series = {
      cell: 'list lookup',
      effect: 0.01,
      busy: false,
      pair_ms: PAIR_MS,
      pairs: Array.from({ length: 400 * 50 }, () => {
        const now = 1000 * (1 + effect) * Math.exp(scatter * normal());
        return { old: 1000, new: now, p10: { old: 1000, new: now } };
      }),
    };
    const { seen } = report([planted])[0]!.rows.find((r) => r.seconds === 1)!;
    expect(seen.trials).toBe(400);
    // The forecast hangs on one sample of identical pairs, of which 3000 were drawn from.
    expect(seen.found / seen.trials).toBeGreaterThan(0.88);
    expect(seen.found / seen.trials).toBeLessThan(0.99);
  });

  it('takes the noisiest process, and leaves out what was not measured long enough', () => {
    const noisy = seriesOf(0.02, 60);
    const [both] = report([...seriesOf(0.005, 60), ...noisy]);
    const [alone] = report(noisy);
    expect(both!.smallest).toEqual(alone!.smallest);
    expect(report(seriesOf(0.005, 2))[0]!.rows.map(({ seconds }) => seconds)).toEqual(
      EFFECTS.map(() => 1),
    );
    expect(report([])).toEqual([]);
  });

  it('prints plain ASCII of at most 75 columns', () => {
    const text = renderReport(report(seriesOf(0.005, 60)), ['wasm/list lookup']);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(75);
    expect(text).toContain('0/60 (0.0%');
  });
});

describe('a process of gate --self-test', () => {
  const PROCESS = join(ROOT, 'dist/src/gate/self-test-process.js');
  const { wasm } = readModules();

  it('measures every cell with every planted slow-down, and ends', async () => {
    // Each once, however little time is given.
    const child = fork(PROCESS, { serialization: 'advanced' });
    child.send({ wasm, seed: 1, busy: false, limit_ms: 1 } satisfies Task);
    const [[{ series, error }]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
    expect(error).toBeUndefined();
    expect(series).toHaveLength(CELLS.length * EFFECTS.length);
    for (const { pairs, pair_ms } of series as Series[]) {
      expect(pairs.length).toBeGreaterThan(0);
      expect(pair_ms).toBeGreaterThan(0);
      for (const pair of pairs) expect(Math.min(pair.old, pair.new)).toBeGreaterThan(0);
    }
  });

  it('does not outlive whoever asked for it', async () => {
    const child = fork(PROCESS, { serialization: 'advanced' });
    child.send({ wasm, seed: 1, busy: false, limit_ms: 600_000 } satisfies Task);
    // By then it measures, or has not begun: it ends in either case.
    await setTimeout(3000);
    child.disconnect();
    await once(child, 'exit');
  });
});
