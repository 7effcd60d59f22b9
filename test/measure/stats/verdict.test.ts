import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageConfidence } from '../../../src/measure/stats/family.ts';
import { pairedRatio } from '../../../src/measure/stats/paired.ts';
import { verdict } from '../../../src/measure/stats/verdict.ts';
import { draws, repeat } from './samples.ts';

const MARGIN = { margin: 0.01 };

describe('the verdict', () => {
  it.each([
    [1.0101, 1.5, 'slower'],
    [1.01, 1.5, 'inconclusive'],
    [1.005, 1.0101, 'inconclusive'],
    [0.5, 1.0101, 'inconclusive'],
    [1.0001, 1.01, 'slower-within-margin'],
    [1, 1.01, 'same'],
    [1 / 1.01, 1, 'same'],
    [1 / 1.01, 1.01, 'same'],
    [0.99, 1.01, 'inconclusive'],
    [0.99, 1, 'inconclusive'],
    [0.99, 0.9999, 'faster'],
    [0.5, 0.999, 'faster'],
    [0.995, 0.999, 'faster'],
  ])('of an interval from %f to %f is %s', (low, high, expected) => {
    expect(verdict({ low, high }, MARGIN)).toBe(expected);
  });

  const ratio = fc.double({ min: 0.5, max: 2, noNaN: true });
  const margin = fc.double({ min: 0, max: 0.2, noNaN: true });

  it('never contradicts a ratio inside the interval, and never blames what may be fine', () => {
    fc.assert(
      fc.property(ratio, ratio, margin, (a, b, margin) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const answer = verdict({ low, high }, { margin });
        if (answer === 'slower') expect(low).toBeGreaterThan(1 + margin);
        if (answer === 'slower-within-margin') expect(low > 1 && high <= 1 + margin).toBe(true);
        if (answer === 'faster') expect(high).toBeLessThan(1);
        if (answer === 'same')
          expect(high <= 1 + margin && low * (1 + margin) >= 1 - 1e-12).toBe(true);
        if (high / low < 1 + margin && answer === 'inconclusive') {
          expect(low <= 1 + margin && high > 1 + margin).toBe(true);
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('refuses what is no interval of a ratio', () => {
    for (const [low, high] of [
      [0, 1],
      [1.1, 1],
      [Number.NaN, 1],
      [1, Number.NaN],
    ] as const) {
      expect(() => verdict({ low, high }, MARGIN)).toThrow('not the interval');
    }
    expect(() => verdict({ low: 1, high: 1 }, { margin: -0.1 })).toThrow('margin');
    expect(verdict({ low: 1, high: 1 }, { margin: 0 })).toBe('same');
  });
});

describe('the confidence of a stage', () => {
  it('shares the error of the table over cells and stages', () => {
    expect(stageConfidence(0.95, 1)).toBeCloseTo(0.975, 12);
    expect(stageConfidence(0.99, 20)).toBeCloseTo(1 - 0.01 / 40, 12);
    for (const cells of [0, 1.5, Number.NaN])
      expect(() => stageConfidence(0.9, cells)).toThrow('cell');
    for (const confidence of [0, 1])
      expect(() => stageConfidence(confidence, 1)).toThrow('confidence');
  });

  it('keeps all intervals of a table true together over two stages, where single ones fail', () => {
    const d = draws(11);
    const tables = 400;
    const cells = 6;
    const wrong = { family: 0, single: 0, blamed: 0 };
    for (let table = 0; table < tables; table++) {
      const interval = (confidence: number) =>
        pairedRatio(
          repeat(16, () => ({ old: 1, new: Math.exp(0.01 * d.normal()) })),
          { confidence },
        );
      const first = repeat(cells, () => interval(stageConfidence(0.9, cells)));
      const settled = first.filter((i) => verdict(i, MARGIN) !== 'inconclusive');
      const open = cells - settled.length;
      const second = repeat(open, () => interval(stageConfidence(0.9, open)));
      const printed = [...settled, ...second];
      expect(printed).toHaveLength(cells);
      if (printed.some(({ low, high }) => low > 1 || high < 1)) wrong.family++;
      if (printed.some((i) => verdict(i, MARGIN) === 'slower')) wrong.blamed++;
      if (repeat(cells, () => interval(0.9)).some(({ low, high }) => low > 1 || high < 1))
        wrong.single++;
    }
    expect(wrong.family / tables).toBeLessThan(0.1);
    expect(wrong.family / tables).toBeGreaterThan(0.02);
    expect(wrong.blamed / tables).toBeLessThan(0.01);
    expect(wrong.single / tables).toBeGreaterThan(0.35);
  });
});
