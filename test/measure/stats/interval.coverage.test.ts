import { describe, expect, it } from 'vitest';
import { clusterInterval } from '../../../src/measure/stats/interval.ts';
import { ascending, quantile } from '../../../src/measure/stats/quantile.ts';
import { draws, INSTANCES, repeat } from './samples.ts';

const RESAMPLING = { confidence: 0.95, resamples: 400, seed: 1 };

/** The share of trials in which an interval for p10 holds the p10 of 3000 instances. */
function coverage(name: string, instances: number, samplesAsUnit = false): number {
  const make = INSTANCES[name]!;
  const d = draws(instances);
  const truth = quantile(ascending(repeat(3000, () => make(d, 40)).flat()), 0.1);
  const trials = samplesAsUnit ? 100 : 300;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const data = repeat(instances, () => make(d, 40));
    const units = samplesAsUnit ? data.flat().map((sample) => [sample]) : data;
    const { low, high } = clusterInterval(units, 0.1, {
      ...RESAMPLING,
      resamples: samplesAsUnit ? 80 : 400,
      seed: trial,
    });
    if (low <= truth && truth <= high) held++;
  }
  return held / trials;
}

describe('the interval from resampling over instances', () => {
  it.each([
    ['skewed', 16, 0.94],
    ['bimodal within', 16, 0.94],
    ['autocorrelated', 16, 0.93],
    ['bursts', 16, 0.94],
    ['wide offsets', 16, 0.915],
    ['bimodal instances', 16, 0.94],
    ['rare fast instances', 16, 0.9],
    ['mostly offsets', 16, 0.9],
    ['autocorrelated', 40, 0.945],
    ['bimodal within', 40, 0.94],
    ['wide offsets', 40, 0.915],
    ['rare fast instances', 40, 0.92],
  ])(
    'covers the true p10 of %s samples from %i instances in at least %f of trials',
    (name, instances, least) => {
      const share = coverage(name, instances);
      expect(share).toBeGreaterThanOrEqual(least);
    },
  );

  it.each(['skewed', 'autocorrelated', 'wide offsets'])(
    'is not to be had by resampling %s samples as if they were independent',
    (name) => {
      const share = coverage(name, 16, true);
      expect(share).toBeLessThan(0.9);
    },
  );

  it('is not bought with width: 0.9 to 1.5 times what t would take with all variances known', () => {
    const d = draws(3);
    const width = repeat(300, (seed) => {
      const data = repeat(16, () =>
        repeat(40, () => Math.exp(0.002 * d.normal() + 0.02 * d.normal())),
      );
      const { low, high } = clusterInterval(data, 0.1, { ...RESAMPLING, seed });
      return Math.log(high / low);
    });
    // The standard error of p10 of a normal is 1.71 sigma / sqrt(count).
    const error = Math.hypot(0.002 / Math.sqrt(16), (1.71 * 0.02) / Math.sqrt(16 * 40));
    expect(quantile(ascending(width), 0.5)).toBeLessThan(1.5 * 2 * 2.131 * error);
    expect(quantile(ascending(width), 0.5)).toBeGreaterThan(0.9 * 2 * 2.131 * error);
  });
});
