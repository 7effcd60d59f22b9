import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/fault.ts';
import { pairedRatio, pairsNeeded } from '../../../src/measure/stats/paired.ts';
import { ascending } from '../../../src/measure/stats/quantile.ts';
import { draws, PAIRS, pairs, repeat } from './samples.ts';

describe('the paired ratio', () => {
  it('agrees with a worked example of the signed-rank interval', () => {
    // n = 16, 95 %: the table's critical value is 29, so 29 of 136 averages lie outside each end.
    const logs = repeat(16, (i) => (i + 1) ** 2 / 1000);
    const averages = ascending(logs.flatMap((a, i) => logs.slice(i).map((b) => (a + b) / 2)));
    const { ratio, low, high } = pairedRatio(
      logs.map((log) => ({ old: 1, new: Math.exp(log) })),
      { confidence: 0.95 },
    );
    expect(Math.log(low)).toBeCloseTo(averages[30 - 1]!, 12);
    expect(Math.log(high)).toBeCloseTo(averages[136 - 30]!, 12);
    expect(Math.log(ratio)).toBeCloseTo((averages[67]! + averages[68]!) / 2, 12);
  });

  it('inverts when old and new are swapped and does not care for the unit', () => {
    const d = draws(6);
    const data = pairs(d, 23, PAIRS.spikes!, 0.01);
    const there = pairedRatio(data, { confidence: 0.999 });
    const back = pairedRatio(
      data.map((p) => ({ old: 7 * p.new, new: 7 * p.old })),
      { confidence: 0.999 },
    );
    expect(back.ratio).toBeCloseTo(1 / there.ratio, 12);
    expect(back.low).toBeCloseTo(1 / there.high, 12);
    expect(back.high).toBeCloseTo(1 / there.low, 12);
  });

  it('is hardly moved when 4 of 16 pairs are ruined', () => {
    const d = draws(7);
    const data = pairs(d, 16, PAIRS.normal!);
    const ruined = data.map((pair, i) => (i < 4 ? { ...pair, new: 100 * pair.new } : pair));
    expect(pairedRatio(ruined, { confidence: 0.95 }).ratio).toBeLessThan(1.01);
    expect(pairedRatio(ruined, { confidence: 0.95 }).low).toBeLessThan(1);
  });

  it('asks for 16 pairs, and for more where the confidence is out of their reach', () => {
    expect(pairsNeeded(0.95)).toBe(16);
    expect(pairsNeeded(1 - 2 ** -15)).toBe(16);
    expect(pairsNeeded(1 - 2 ** -15 / 1.001)).toBe(17);
    expect(pairsNeeded(1 - 0.01 / (2 * 500))).toBe(18);
    const d = draws(8);
    const data = pairs(d, 17, PAIRS.normal!);
    // At the edge the interval runs from the least ratio to the greatest.
    const ratios = ascending(data.map((pair) => pair.new / pair.old));
    const widest = pairedRatio(data, { confidence: 1 - 2 ** -16 });
    expect(widest.low).toBeCloseTo(ratios[0]!, 12);
    expect(widest.high).toBeCloseTo(ratios[16]!, 12);
    expect(() => pairedRatio(data.slice(2), { confidence: 0.95 })).toThrow(Fault);
    expect(() => pairedRatio(data.slice(2), { confidence: 0.95 })).toThrow('until there are 16');
    expect(() => pairedRatio(data, { confidence: 1 - 1e-7 })).toThrow('until there are 25');
    try {
      pairedRatio([], { confidence: 0.95 });
    } catch (error) {
      expect(error).toMatchObject({ exitCode: 3 });
    }
    expect(() => pairedRatio(data.slice(2), { confidence: 0.95 })).toThrow(
      '15 pairs are too few to compare',
    );
    const negative = data.map((pair, i) => (i === 3 ? { old: -2, new: -2 } : pair));
    expect(() => pairedRatio(negative, { confidence: 0.95 })).toThrow('positive');
    for (const bad of [0, -1, Number.NaN, 1 / 0]) {
      const broken = data.map((pair, i) => (i === 3 ? { ...pair, old: bad } : pair));
      expect(() => pairedRatio(broken, { confidence: 0.95 })).toThrow('positive');
    }
    for (const confidence of [0, 1, Number.NaN]) {
      expect(() => pairsNeeded(confidence)).toThrow('between 0 and 1');
    }
  });
});
