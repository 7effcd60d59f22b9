import { describe, expect, it } from 'vitest';
import { memoryFor } from '../../src/prices/measure.ts';
import { isNoisy, scatterOf, sumPasses } from '../../src/prices/passes.ts';

/** 11 passes from `from` to `to`, in no order: p10 is the second, p90 the last but one. */
function passes(from: number, to: number): number[] {
  return [5, 0, 10, 3, 8, 1, 9, 2, 7, 4, 6].map((i) => from + (i * (to - from)) / 10);
}

describe('a price', () => {
  it('is the median of its passes, between p10 and p90', () => {
    expect(sumPasses([passes(10, 20)])).toEqual({
      value: 15,
      low: 11,
      high: 19,
      samples: [15, 10, 20, 13, 18, 11, 19, 12, 17, 14, 16],
    });
  });

  it('of cold and warm passes is the geometric mean, from the warm p10 to the cold p90', () => {
    const { value, low, high, samples } = sumPasses([passes(7, 9), passes(1, 3)]);
    expect([value, low, high]).toEqual([4, 1.2, 8.8]);
    expect(samples).toHaveLength(22);
  });
});

describe('passes are too noisy', () => {
  it('from 30 % between p10 and p90 on, of the median', () => {
    expect(scatterOf([passes(10, 20)])).toBeCloseTo(8 / 15);
    expect(isNoisy([passes(10, 20)])).toBe(true);
    expect(isNoisy([passes(81.25, 118.75)])).toBe(false);
    expect(isNoisy([passes(81.2, 118.8)])).toBe(true);
  });

  it('in one series of two: what lies between the series is no noise', () => {
    expect(isNoisy([passes(100, 101), passes(1, 1.01)])).toBe(false);
    expect(isNoisy([passes(100, 101), passes(1, 2)])).toBe(true);
  });

  it('not for one pass of ten that was disturbed', () => {
    const calm = passes(100, 101);
    expect(isNoisy([[...calm, ...calm, ...calm, 900, 900]])).toBe(false);
  });

  it('where a clock stood still', () => {
    expect(isNoisy([[0, 0, 0]])).toBe(true);
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
