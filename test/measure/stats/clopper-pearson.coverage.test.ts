import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../../src/measure/stats/clopper-pearson.ts';

describe('the Clopper-Pearson interval', () => {
  it('covers every proportion, where the Wald and Wilson intervals do not', () => {
    const trials = 100;
    const least = { exact: 1, wald: 1, wilson: 1 };
    for (let p = 0.002; p < 0.5; p += 0.004) {
      const covered = { exact: 0, wald: 0, wilson: 0 };
      for (
        let k = 0, mass = (1 - p) ** trials;
        k <= trials;
        mass *= ((trials - k) * p) / ((k + 1) * (1 - p)), k++
      ) {
        const { low, high } = clopperPearson(k, trials, 0.95);
        if (low <= p && p <= high) covered.exact += mass;
        const share = k / trials;
        if (Math.abs(p - share) <= 1.96 * Math.sqrt((share * (1 - share)) / trials))
          covered.wald += mass;
        if (Math.abs(p - share) <= 1.96 * Math.sqrt((p * (1 - p)) / trials)) covered.wilson += mass;
      }
      for (const key of ['exact', 'wald', 'wilson'] as const) {
        least[key] = Math.min(least[key], covered[key]);
      }
    }
    expect(least.exact).toBeGreaterThanOrEqual(0.95);
    expect(least.wald).toBeLessThan(0.2);
    expect(least.wilson).toBeLessThan(0.93);
  });
});
