import { describe, expect, it } from 'vitest';
import { growthClass, growthFit } from '../../../src/measure/stats/growth.ts';
import { draws, repeat } from './samples.ts';

const DOUBLINGS = [8, 16, 32, 64, 128, 256];

function at(sizes: readonly number[], cost: (n: number) => number) {
  return sizes.map((n) => ({ n, value: cost(n) }));
}

describe('the exponent of growth', () => {
  it.each([0, 0.5, 1, 2])('of 7 n^%f is found exactly', (power) => {
    const { exponent, misfit } = growthFit(at([51, 819, 2000], (n) => 7 * n ** power));
    expect(exponent).toBeCloseTo(power, 12);
    expect(misfit).toBeCloseTo(0, 12);
  });

  it('of mixed terms lies between theirs, with a misfit that says so', () => {
    const { exponent, misfit } = growthFit(at(DOUBLINGS, (n) => 2617 + 85.5 * n));
    expect(exponent).toBeCloseTo(0.5816, 4);
    expect(misfit).toBeCloseTo(0.1333, 4);
  });

  it('leaves the rms of value / fit - 1', () => {
    // Over three doublings, 1, 2, 1 lies off its level line by these factors.
    const { exponent, misfit } = growthFit([
      { n: 4, value: 1 },
      { n: 2, value: 2 },
      { n: 1, value: 1 },
    ]);
    const level = 2 ** (1 / 3);
    expect(exponent).toBeCloseTo(0, 12);
    expect(misfit).toBeCloseTo(
      Math.sqrt((2 * (1 / level - 1) ** 2 + (2 / level - 1) ** 2) / 3),
      12,
    );
  });

  it('refuses what has no logarithm, and a single n', () => {
    expect(() => growthFit(at([0, 1], () => 1))).toThrow('positive');
    expect(() => growthFit(at([1, 2], () => 0))).toThrow('positive');
    expect(() => growthFit(at([3, 3], () => 1))).toThrow('two different n');
    expect(() => growthFit([])).toThrow('two different n');
  });
});

describe('the class of growth', () => {
  it.each<[string, string, (n: number) => number]>([
    ['600', 'O(1)', () => 600],
    ['0', 'O(1)', () => 0],
    ['600 + 5000 / n, which falls', 'O(1)', (n) => 600 + 5000 / n],
    ['1000 - n, which falls', 'O(1)', (n) => 1000 - n],
    ['1000 + 7 log n', 'O(log n)', (n) => 1000 + 7 * Math.log2(n)],
    ['2617 + 85.5 n', 'O(n)', (n) => 2617 + 85.5 * n],
    ['10^6 + n', 'O(n)', (n) => 1e6 + n],
    ['500 + 100 log n + n / 2', 'O(n)', (n) => 500 + 100 * Math.log2(n) + n / 2],
    ['1000 + 5 n - 20 log n', 'O(n)', (n) => 1000 + 5 * n - 20 * Math.log2(n)],
    ['200 a block of 51, 64 n', 'O(n)', (n) => 200 * Math.ceil(n / 51) + 64 * n],
    ['50 + 600 n + 3 n log n', 'O(n log n)', (n) => 50 + 600 * n + 3 * n * Math.log2(n)],
    ['3 n^2', 'O(n^2)', (n) => 3 * n * n],
    ['600 n + 30 n (n - 1) / 2', 'O(n^2)', (n) => 600 * n + 15 * n * (n - 1)],
    ['100 + 600 n + n^2 / 100', 'O(n^2)', (n) => 100 + 600 * n + (n * n) / 100],
    ['20 n log n + 3 n^2 / 2', 'O(n^2)', (n) => 20 * n * Math.log2(n) + 1.5 * n * n],
    ['n^3', 'O(n^2)', (n) => n ** 3],
    ['-1000 + n, a difference', 'O(n)', (n) => n - 1000],
    ['a table that doubles', 'O(n)', (n) => 300 * n + 20 * (2 ** Math.ceil(Math.log2(n)) - 8)],
  ])('of %s is %s', (_, expected, cost) => {
    expect(growthClass(at(DOUBLINGS, cost))).toBe(expected);
    expect(growthClass(at([...DOUBLINGS, 512].reverse(), cost))).toBe(expected);
  });

  it.each<[string, string, (n: number) => number]>([
    ['600', 'O(1)', () => 600],
    ['2617 + 85.5 n', 'O(n)', (n) => 2617 + 85.5 * n],
    ['3 n^2', 'O(n^2)', (n) => 3 * n * n],
  ])('of %s with 2 per cent of noise is %s in 98 of 100 trials', (_, expected, cost) => {
    const d = draws(31);
    const named = repeat(300, () =>
      growthClass(at(DOUBLINGS, (n) => cost(n) * Math.exp(0.02 * d.normal()))),
    );
    expect(named.filter((name) => name === expected).length).toBeGreaterThanOrEqual(294);
  });

  it('does not take rounding for growth', () => {
    const d = draws(33);
    for (const factor of repeat(300, () => 1e6 * d.uniform())) {
      expect(growthClass(at(DOUBLINGS, () => factor))).toBe('O(1)');
      expect(growthClass(at(DOUBLINGS, (n) => factor * n + factor / 3))).toBe('O(n)');
      expect(growthClass(at(DOUBLINGS, (n) => factor * n * Math.log(n)))).toBe('O(n log n)');
    }
  });

  it('is the chance term only as seldom as the F test says: pure noise is O(1)', () => {
    const d = draws(32);
    const named = repeat(2000, () => growthClass(at(DOUBLINGS, () => d.normal())));
    const growing = named.filter((name) => name !== 'O(1)').length / 2000;
    expect(growing).toBeLessThan(0.008);
    expect(growing).toBeGreaterThan(0);
  });

  it('refuses fewer than 6 different n, and values that are not finite', () => {
    expect(() => growthClass(at([1, 2, 4, 8, 16, 16], (n) => n))).toThrow('6 different n');
    expect(() => growthClass(at([0, 1, 2, 4, 8, 16], (n) => n))).toThrow('6 different n');
    expect(() => growthClass(at(DOUBLINGS, () => Number.NaN))).toThrow('finite');
    const broken = at(DOUBLINGS, (n) => (n === 8 ? 1 / 0 : n));
    expect(() => growthClass(broken)).toThrow('finite');
    expect(growthClass(at([1, 2, 4, 8, 16, 32], (n) => 5 * n))).toBe('O(n)');
  });
});
