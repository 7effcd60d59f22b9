import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaDistribution, betaQuantile } from '../../../src/measure/stats/beta.ts';
import { normalQuantile, studentQuantile } from '../../../src/measure/stats/student-t.ts';

describe('the beta distribution', () => {
  it('agrees with the binomial sum it equals for whole parameters', () => {
    for (const [a, b] of [
      [1, 1],
      [3, 5],
      [20, 2],
      [40, 60],
    ] as const) {
      for (const x of [0, 1e-300, 0.001, 0.2, 0.5, 0.97, 1]) {
        let sum = 0;
        for (let k = a; k < a + b; k++)
          sum += binomial(a + b - 1, k) * x ** k * (1 - x) ** (a + b - 1 - k);
        expect(betaDistribution(x, a, b)).toBeCloseTo(sum, 12);
      }
    }
  });

  it('agrees with the arcsine law and the semicircle at half parameters', () => {
    for (const x of [0.01, 0.3, 0.5, 0.9]) {
      const arc = (2 / Math.PI) * Math.asin(Math.sqrt(x));
      expect(betaDistribution(x, 0.5, 0.5)).toBeCloseTo(arc, 13);
      expect(betaDistribution(x, 1.5, 1.5)).toBeCloseTo(
        arc - (2 / Math.PI) * Math.sqrt(x * (1 - x)) * (1 - 2 * x),
        13,
      );
    }
  });

  it('is undone by its quantile', () => {
    const parameter = fc.double({ min: 1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        parameter,
        parameter,
        (p, a, b) => {
          expect(Math.abs(betaDistribution(betaQuantile(p, a, b), a, b) - p)).toBeLessThan(1e-9);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
    expect(betaQuantile(0, 2, 3)).toBeCloseTo(0, 12);
    expect(betaQuantile(1, 2, 3)).toBeCloseTo(1, 3);
  });

  it('refuses what it is not defined for', () => {
    for (const [x, a, b] of [
      [-0.1, 1, 1],
      [1.1, 1, 1],
      [0.5, 0, 1],
      [0.2, 0, 1],
      [0.5, 1, 0],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(() => betaDistribution(x, a, b)).toThrow('no value');
    }
    for (const p of [-0.1, 1.1]) expect(() => betaQuantile(p, 1, 1)).toThrow('between 0 and 1');
  });
});

describe("Student's t", () => {
  it('agrees with printed tables and with closed forms', () => {
    expect(studentQuantile(0.975, 15)).toBeCloseTo(2.131449545559323, 10);
    expect(studentQuantile(0.995, 30)).toBeCloseTo(2.7499956535670305, 10);
    expect(studentQuantile(0.025, 15)).toBeCloseTo(-2.131449545559323, 10);
    for (const p of [0.6, 0.9, 0.9999, 0.01]) {
      expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 7);
      expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 9);
    }
    expect(studentQuantile(0.5, 9)).toBe(0);
    for (const p of [0, 1, Number.NaN]) expect(() => studentQuantile(p, 9)).toThrow('0 < p < 1');
  });

  it('becomes the normal distribution', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
    expect(normalQuantile(1e-4)).toBeCloseTo(-3.719016, 5);
  });
});

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
