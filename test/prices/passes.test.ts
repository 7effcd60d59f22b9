import { describe, expect, it } from 'vitest';
import { memoryFor } from '../../src/prices/measure.ts';
import { isNoisy, meansOf, scatterOf, sumPasses } from '../../src/prices/passes.ts';

/** 11 rounds of a pass each, from `from` to `to` in no order: p10 is the second, p90 the last but one. */
function passes(from: number, to: number): number[][] {
  return [5, 0, 10, 3, 8, 1, 9, 2, 7, 4, 6].map((i) => [from + (i * (to - from)) / 10]);
}

describe('a price', () => {
  it('has the median of means over the time, and p10 and p90 of all passes', () => {
    const rounds = [10, 30, 12, 14, 20, 10, 14, 18].map((ns) => [ns, 2 * ns]);
    expect(meansOf(rounds)).toEqual([15, 30, 20, 40, 13, 26, 16, 32]);
    const { value, low, high, samples } = sumPasses([rounds]);
    expect([value, samples.length]).toEqual([23, 16]);
    expect(low).toBe(11);
    expect(high).toBe(38);
  });

  it('of cold and warm passes is the geometric mean, from the warm p10 to the cold p90', () => {
    const steady = (ns: number) => Array.from({ length: 8 }, () => [ns, ns]);
    const { value, low, high, samples } = sumPasses([steady(8), steady(2)]);
    expect([value, low, high]).toEqual([4, 2, 8]);
    expect(samples).toHaveLength(32);
  });
});

describe('passes are too noisy', () => {
  /** Rounds whose means are `from` to `to`, evenly: 4 groups of 11 passes. */
  const even = (from: number, to: number) =>
    Array.from({ length: 4 }, () => passes(from, to).flat());

  it('from 30 % between p10 and p90 of the means on, of the median', () => {
    expect(scatterOf([even(10, 20)])).toBeCloseTo(8 / 15);
    expect(isNoisy([even(10, 20)])).toBe(true);
    expect(isNoisy([even(81.25, 118.75)])).toBe(false);
    expect(isNoisy([even(81, 119)])).toBe(true);
  });

  it('in one series of two: what lies between the series is no noise', () => {
    expect(isNoisy([even(100, 101), even(1, 1.01)])).toBe(false);
    expect(isNoisy([even(100, 101), even(1, 2)])).toBe(true);
  });

  it('not where a machine has two paces, each for some of the rounds', () => {
    const rounds = Array.from({ length: 16 }, (_, round) => (round % 8 < 4 ? [1, 1] : [2, 2]));
    expect(isNoisy([rounds])).toBe(false);
    expect(sumPasses([rounds])).toMatchObject({ value: 1.5, low: 1, high: 2 });
  });

  it('where a clock stood still', () => {
    expect(isNoisy([[[0], [0], [0], [0]]])).toBe(true);
  });
});

describe('the memory for passes', () => {
  const gib = 2 ** 30;
  it('is 1 GiB, or the power of two that leaves half of what is free', () => {
    expect(memoryFor(64 * gib)).toBe(gib);
    expect(memoryFor(2.25 * gib)).toBe(gib);
    expect(memoryFor(2.2 * gib)).toBe(gib / 2);
    expect(memoryFor(0.75 * gib)).toBe(gib / 4);
  });

  it('raises Fault 3 where there is too little', () => {
    expect(() => memoryFor(0.7 * gib)).toThrow(
      expect.objectContaining({ exitCode: 3, message: expect.stringMatching(/716 MiB free/) }),
    );
    expect(() => memoryFor(0)).toThrow(/too little memory/);
  });
});
