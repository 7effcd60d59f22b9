import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending, quantile } from '../../../src/measure/stats/quantile.ts';

describe('quantile', () => {
  it('agrees with R, quantile(type = 7)', () => {
    const values = [1, 2, 4, 8, 16, 32];
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((q) => quantile(values, q))).toEqual([
      1, 1.5, 2.5, 6, 24, 32,
    ]);
    expect(quantile([7], 0.1)).toBe(7);
  });

  it('never falls as q rises, and stays within the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p, q) => {
          const sorted = ascending(values);
          const [low, high] = [quantile(sorted, Math.min(p, q)), quantile(sorted, Math.max(p, q))];
          expect(low - high).toBeLessThanOrEqual(1e-6);
          expect(low).toBeGreaterThanOrEqual(sorted[0]! - 1e-6);
          expect(high).toBeLessThanOrEqual(sorted.at(-1)! + 1e-6);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('refuses no values and a q outside 0 to 1', () => {
    expect(() => quantile([], 0.5)).toThrow('at least one value');
    for (const q of [-0.1, 1.1, Number.NaN]) expect(() => quantile([1], q)).toThrow('between');
  });
});

describe('ascending', () => {
  it('sorts by number, not by text, and leaves its input alone', () => {
    const values = [10, 9, -1, 100];
    expect(ascending(values)).toEqual([-1, 9, 10, 100]);
    expect(values).toEqual([10, 9, -1, 100]);
  });
});
