import { describe, expect, it } from 'vitest';
import { isSteady, steadyWindow } from '../../../src/measure/stats/steady.ts';
import { type Draw, draws, INSTANCES, repeat } from './samples.ts';

/** The number of blocks at which warm-up ends, or null if it does not within 200. */
function endOfWarmUp(blocks: readonly number[]): number | null {
  for (let count = 1; count <= blocks.length; count++) {
    if (isSteady(blocks.slice(0, count))) return count;
  }
  return null;
}

function ends(runs: number, make: (d: Draw) => number[]): (number | null)[] {
  const d = draws(21);
  return repeat(runs, () => endOfWarmUp(make(d)));
}

describe('the end of warm-up', () => {
  it.each([
    ['skewed', 0.93],
    ['bimodal within', 0.75],
    ['bursts', 0.6],
    ['autocorrelated', 0.35],
  ])('comes after 40 blocks of steady %s data in %f of runs, and comes always', (name, least) => {
    const found = ends(300, (d) => INSTANCES[name]!(d, 200));
    expect(found.filter((count) => count === 40).length / 300).toBeGreaterThan(least);
    expect(found.every((count) => count !== null && count >= 40)).toBe(true);
  });

  it.each([15, 18, 20, 25, 30, 33, 36, 37])('never comes before a tier-up at block %i', (step) => {
    const found = ends(200, (d) =>
      repeat(120, (i) => (i < step ? 1.5 : 1) * (1 + 0.02 * d.exponential())),
    );
    expect(found.every((count) => count !== null && count > step + 10)).toBe(true);
  });

  it('sees a step up as well as one down', () => {
    const found = ends(200, (d) =>
      repeat(120, (i) => (i < 30 ? 1 : 1.5) * (1 + 0.02 * d.exponential())),
    );
    expect(found.every((count) => count !== null && count > 40)).toBe(true);
  });

  it('does not come while time drifts: no steady state', () => {
    for (const drift of [0.01, -0.01]) {
      const found = ends(100, (d) => repeat(200, (i) => Math.exp(drift * i + 0.01 * d.normal())));
      expect(found.every((count) => count === null)).toBe(true);
    }
  });

  it('comes at once for equal blocks, and moves of 0.1 % or less do not count', () => {
    const movedTo = (level: number) => isSteady(repeat(40, (i) => (i < 20 ? 5 : 5 * level)));
    expect(movedTo(1)).toBe(true);
    expect(movedTo(1.0009)).toBe(true);
    expect(movedTo(1 / 1.0009)).toBe(true);
    expect(movedTo(1.0011)).toBe(false);
    expect(movedTo(1 / 1.0011)).toBe(false);
    expect(isSteady(repeat(39, () => 5))).toBe(false);
    expect(isSteady([])).toBe(false);
  });

  it('takes 20 blocks a window, fewer where they are slow, never fewer than 5', () => {
    expect([1e5, 3e5, 4e5, 1e6, 1.3e6, 1e8].map(steadyWindow)).toEqual([20, 20, 15, 6, 5, 5]);
    expect(isSteady([9, 5, 5, 5, 5], 2)).toBe(true);
    expect(isSteady([5, 5, 5], 2)).toBe(false);
    expect(isSteady([9, 9, 5, 5], 2)).toBe(false);
  });

  it('looks at the last 40 blocks only, and does not care for the unit', () => {
    expect(isSteady([...repeat(60, () => 9), ...repeat(40, () => 5)])).toBe(true);
    const d = draws(22);
    const blocks = repeat(40, () => 1 + d.exponential());
    expect(isSteady(blocks.map((x) => 1e6 * x))).toBe(isSteady(blocks));
  });

  it('allows a move up to the interquartile range of the calmer window, in p10 and in the median', () => {
    // 20 values from 0 to 1 have quartiles at 0.25 and 0.75.
    const window = (shift: number, width = 1) =>
      repeat(20, (i) => Math.exp(shift + (width * i) / 19));
    expect(isSteady([...window(0), ...window(0.499)])).toBe(true);
    expect(isSteady([...window(0), ...window(0.501)])).toBe(false);
    expect(isSteady([...window(0, 4), ...window(0.2)])).toBe(false);
    expect(isSteady([...window(0.2), ...window(0, 4)])).toBe(false);
    // Only the median has moved.
    const skew = [...repeat(3, (i) => i / 19), ...repeat(17, () => 1.5)].map(Math.exp);
    expect(isSteady([...window(0), ...skew])).toBe(false);
    // Only p10 has moved.
    const dip = [...repeat(4, () => -1), ...repeat(16, (i) => (i + 4) / 19)].map(Math.exp);
    expect(isSteady([...window(0), ...dip])).toBe(false);
  });
});
