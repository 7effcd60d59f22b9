import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../../src/measure/stats/clopper-pearson.ts';

describe('the Clopper-Pearson interval', () => {
  it('agrees with R, binom.test', () => {
    const r = (successes: number, trials: number, low: number, high: number) => {
      const interval = clopperPearson(successes, trials, 0.95);
      expect(interval.low).toBeCloseTo(low, 9);
      expect(interval.high).toBeCloseTo(high, 9);
    };
    r(10, 100, 0.0490046892, 0.1762225977);
    r(4, 1000, 0.0010909081, 0.0102096647);
    // With no success the upper end solves (1 - p)^n = 0.025, and so on.
    r(0, 1000, 0, 1 - 0.025 ** (1 / 1000));
    r(1000, 1000, 0.025 ** (1 / 1000), 1);
    r(0, 1, 0, 0.975);
    r(1, 2, 1 - Math.sqrt(0.975), Math.sqrt(0.975));
  });

  it('refuses counts and confidences that cannot be', () => {
    for (const trials of [0, -1, 1.5])
      expect(() => clopperPearson(0, trials, 0.95)).toThrow('trial');
    for (const k of [-1, 11, 0.5]) expect(() => clopperPearson(k, 10, 0.95)).toThrow('successes');
    for (const c of [0, 1, Number.NaN])
      expect(() => clopperPearson(1, 10, c)).toThrow('confidence');
  });
});
