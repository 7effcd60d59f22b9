import { describe, expect, it } from 'vitest';
import { comparePaths, growthOf, SAME } from '../../src/patch/compare.ts';
import { boot, type Call, first, pathsOf } from './paths.ts';

const CALLS = 10;
const creates = (own: number, ...below: Call[]) =>
  pathsOf([first({ name: 'luo_session_create', own, calls: CALLS, below })]);
const verdict = (old: number, now: number) =>
  comparePaths(creates(old), creates(now), false).rows[0]!.verdict;

describe('two recordings side by side', () => {
  it('are the same below a part of the whole, or a few instructions a call', () => {
    const few = SAME.perCall * CALLS;
    expect(verdict(10_000, 10_000 + few - 1)).toBe('same');
    expect(verdict(10_000, 10_000 + few)).toBe('more');
    expect(verdict(10_000, 10_000 - few)).toBe('fewer');
    const large = 1e8;
    expect(verdict(large, large * (1 + 0.9 * SAME.part))).toBe('same');
    expect(verdict(large, large * (1 + SAME.part))).toBe('more');
  });

  it('say which functions changed by themselves, the most first, no unchanged one', () => {
    const before = creates(1000, { name: 'strncmp', own: 5000 }, { name: 'kmalloc', own: 70 });
    const after = creates(1300, { name: 'luo_index_find', own: 400 }, { name: 'kmalloc', own: 70 });
    expect(comparePaths(before, after, false).rows[0]).toMatchObject({
      row: 'create',
      old: 6070,
      now: 1770,
      calls: CALLS,
      changes: [
        { function: 'strncmp', instructions: -5000 },
        { function: 'luo_index_find', instructions: 400 },
        { function: 'luo_session_create', instructions: 300 },
      ],
    });
  });

  it('have the phases of boot where they are asked for alone', () => {
    const paths = pathsOf([boot({ name: 'kho_populate', own: 10 })]);
    expect(comparePaths(paths, paths, true).rows.map(({ row }) => row)).toEqual([
      'handoff',
      'rest of boot',
    ]);
    expect(comparePaths(paths, paths, false).rows).toEqual([]);
  });

  it('have a row that one of them alone has', () => {
    const { rows } = comparePaths([], creates(5000), false);
    expect(rows).toMatchObject([{ row: 'create', old: 0, now: 5000, verdict: 'more' }]);
  });
});

describe('how a row grows', () => {
  it('is the exponent between the two largest sizes', () => {
    const squares = [51, 819, 2000].map((n) => ({ n, old: n * n, now: 3 * n }));
    const { old, now } = growthOf(squares);
    expect(old).toBeCloseTo(2, 10);
    expect(now).toBeCloseTo(1, 10);
  });

  it('is not told of one size, or of a row that is not there', () => {
    expect(growthOf([{ n: 51, old: 1, now: 1 }])).toEqual({});
    expect(growthOf([51, 819].map((n) => ({ n, old: 0, now: n })))).toEqual({ now: 1 });
  });
});
