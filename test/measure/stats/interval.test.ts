import { describe, expect, it } from 'vitest';
import { clusterInterval } from '../../../src/measure/stats/interval.ts';
import { ascending, quantile } from '../../../src/measure/stats/quantile.ts';
import { draws, repeat } from './samples.ts';

const RESAMPLING = { confidence: 0.95, resamples: 400, seed: 1 };

describe('the interval from resampling over instances', () => {
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

  it('stretches by the number of instances', () => {
    // Of three, 7 in 27 resamples have the median 1 and as many the median 4.
    const { low, high } = clusterInterval([[1], [2], [4]], 0.5, {
      confidence: 0.6,
      resamples: 4000,
      seed: 1,
    });
    // sqrt(3 / 2) * t(0.8; 2) / z(0.8).
    const stretch = (Math.sqrt(1.5) * 1.06066) / 0.841621;
    expect(Math.log(high / 2)).toBeCloseTo(Math.LN2 * stretch, 4);
    expect(Math.log(2 / low)).toBeCloseTo(Math.LN2 * stretch, 4);
  });

  it('refuses what it cannot judge', () => {
    expect(() => clusterInterval([[1, 2]], 0.1, RESAMPLING)).toThrow('at least 2 instances');
    expect(() => clusterInterval([[1], []], 0.1, RESAMPLING)).toThrow('empty');
    expect(() => clusterInterval([[1], [0]], 0.1, RESAMPLING)).toThrow('positive');
    expect(() => clusterInterval([[1], [Number.NaN]], 0.1, RESAMPLING)).toThrow('positive');
    expect(() => clusterInterval([[1], [1 / 0]], 0.1, RESAMPLING)).toThrow('positive');
    expect(() => clusterInterval([[1], [2]], 1.1, RESAMPLING)).toThrow('quantile');
    expect(() => clusterInterval([[1], [2]], -0.1, RESAMPLING)).toThrow('quantile');
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
