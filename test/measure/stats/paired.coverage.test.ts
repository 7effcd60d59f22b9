import { describe, expect, it } from 'vitest';
import { type Pair, pairedRatio } from '../../../src/measure/stats/paired.ts';
import { ascending, quantile } from '../../../src/measure/stats/quantile.ts';
import { studentQuantile } from '../../../src/measure/stats/student-t.ts';
import { draws, PAIRS, pairs, repeat } from './samples.ts';

describe('the paired ratio', () => {
  it.each(Object.keys(PAIRS))('misses the true ratio of %s pairs as often as it says', (name) => {
    for (const [count, confidence, most] of [
      [16, 0.95, 0.065],
      [40, 0.99, 0.018],
    ] as const) {
      const d = draws(count);
      const trials = 700;
      const missed = repeat(trials, () =>
        pairedRatio(pairs(d, count, PAIRS[name]!, 0.05), { confidence }),
      ).filter(({ low, high }) => low > Math.exp(0.05) || high < Math.exp(0.05)).length;
      expect(missed / trials).toBeLessThan(most);
      // Not bought with width either: an interval that is too wide misses too seldom.
      expect(missed / trials).toBeGreaterThan((1 - confidence) / 5);
    }
  });

  it('is nearly as narrow as t on normal data and far narrower under spikes', () => {
    const widths = (name: string, seed: number): { mine: number; t: number } => {
      const d = draws(seed);
      const both = repeat(200, () => {
        const data = pairs(d, 40, PAIRS[name]!);
        const { low, high } = pairedRatio(data, { confidence: 0.95 });
        return { mine: Math.log(high / low), t: studentWidth(data) };
      });
      const median = (key: 'mine' | 't') => quantile(ascending(both.map((w) => w[key])), 0.5);
      return { mine: median('mine'), t: median('t') };
    };
    const normal = widths('normal', 1);
    expect(normal.mine / normal.t).toBeLessThan(1.05);
    expect(normal.mine / normal.t).toBeGreaterThan(0.98);
    const spikes = widths('spikes', 2);
    expect(spikes.mine / spikes.t).toBeLessThan(0.1);
  });
});

function studentWidth(data: readonly Pair[]): number {
  const logs = data.map((pair) => Math.log(pair.new / pair.old));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  return 2 * studentQuantile(0.975, logs.length - 1) * Math.sqrt(variance / logs.length);
}
