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

  it('holds the value, which is the quantile of the pooled samples', () => {
    const d = draws(4);
    for (const q of [0, 0.1, 0.5, 0.99, 1]) {
      const data = repeat(17, (i) => repeat(3 + i, () => 1 + d.exponential()));
      const { value, low, high } = clusterInterval(data, q, RESAMPLING);
      expect(value).toBeCloseTo(quantile(ascending(data.flat()), q), 12);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high / value).toBeCloseTo(value / low, 9);
    }
  });

  it('is a point where all samples are equal, scales with the unit and repeats with the seed', () => {
    expect(
      clusterInterval(
        repeat(16, () => [5, 5]),
        0.1,
        RESAMPLING,
      ),
    ).toEqual({ value: 5, low: 5, high: 5 });
    const d = draws(5);
    const data = repeat(16, () => repeat(9, () => 1 + d.exponential()));
    const once = clusterInterval(data, 0.1, RESAMPLING);
    const scaled = clusterInterval(
      data.map((samples) => samples.map((x) => 1000 * x)),
      0.1,
      RESAMPLING,
    );
    expect(clusterInterval(data, 0.1, RESAMPLING)).toEqual(once);
    expect(scaled.low).toBeCloseTo(1000 * once.low, 8);
    expect(scaled.high).toBeCloseTo(1000 * once.high, 8);
    expect(clusterInterval(data, 0.1, { ...RESAMPLING, seed: 2 })).not.toEqual(once);
    const surer = clusterInterval(data, 0.1, { ...RESAMPLING, confidence: 0.99 });
    expect(surer.low).toBeLessThan(once.low);
  });

  it('cuts as many resamples as the confidence leaves out', () => {
    // Two instances: a quarter of the resamples is all 1, a quarter all 4, half has the median 2.5.
    const data = [[1], [4]];
    const half = clusterInterval(data, 0.5, { confidence: 0.4, resamples: 4000, seed: 1 });
    expect(half).toEqual({ value: 2.5, low: 2.5, high: 2.5 });
    const most = clusterInterval(data, 0.5, { confidence: 0.6, resamples: 4000, seed: 1 });
    // The longer arm is 2.5 / 1; sqrt(2) * t(0.8; 1) / z(0.8) stretches it.
    expect(Math.log(most.high / 2.5)).toBeCloseTo(
      (Math.log(2.5) * Math.SQRT2 * 1.37638) / 0.841621,
      4,
    );
  });

  it('refuses what it cannot judge', () => {
    expect(() => clusterInterval([[1, 2]], 0.1, RESAMPLING)).toThrow('at least 2 instances');
    expect(() => clusterInterval([[1], []], 0.1, RESAMPLING)).toThrow('empty');
    expect(() => clusterInterval([[1], [0]], 0.1, RESAMPLING)).toThrow('positive');
    expect(() => clusterInterval([[1], [Number.NaN]], 0.1, RESAMPLING)).toThrow('positive');
    expect(() => clusterInterval([[1], [1 / 0]], 0.1, RESAMPLING)).toThrow('positive');
    expect(() => clusterInterval([[1], [2]], 1.1, RESAMPLING)).toThrow('quantile');
    expect(() => clusterInterval([[1], [2]], 0.1, { ...RESAMPLING, resamples: 39 })).toThrow(
      '39 resamples',
    );
    expect(() => clusterInterval([[1], [2]], 0.1, { ...RESAMPLING, confidence: 1 })).toThrow(
      'resamples',
    );
    expect(() => clusterInterval([[1], [2]], 0.1, { ...RESAMPLING, confidence: 0 })).toThrow(
      'resamples',
    );
  });
});
