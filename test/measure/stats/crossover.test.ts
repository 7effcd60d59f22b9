import { describe, expect, it } from 'vitest';
import { crossover } from '../../../src/measure/stats/crossover.ts';

function costs(...rows: [number, number, number][]) {
  return rows.map(([n, a, b]) => ({ n, a, b }));
}

describe('the crossover', () => {
  it('is the n from which a stays at or below b, above the last n where it was not', () => {
    expect(crossover(costs([8, 5, 3], [16, 5, 4], [32, 6, 6], [64, 7, 9]))).toEqual({
      low: 16,
      n: 32,
    });
  });

  it('does not count an early lead that is lost again', () => {
    expect(crossover(costs([8, 1, 3], [16, 5, 4], [32, 6, 7]))).toEqual({ low: 16, n: 32 });
  });

  it('has no lower end where a leads from the start', () => {
    expect(crossover(costs([8, 1, 3], [16, 2, 4]))).toEqual({ low: null, n: 8 });
  });

  it('is null where a costs more at the largest n, or nothing was measured', () => {
    expect(crossover(costs([8, 1, 3], [16, 5, 4]))).toBeNull();
    expect(crossover([])).toBeNull();
    expect(crossover(costs([8, Number.NaN, 3]))).toBeNull();
  });

  it('takes points in any order, and each n once', () => {
    expect(crossover(costs([100, 1, 2], [20, 3, 2], [9, 1, 2]))).toEqual({ low: 20, n: 100 });
    expect(() => crossover(costs([8, 1, 2], [9, 1, 2], [8, 1, 2]))).toThrow('twice');
  });
});
