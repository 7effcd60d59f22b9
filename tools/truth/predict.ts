import { priceClock } from '../../src/blackout/clock.ts';
import { type Extent, reserveEach } from '../../src/blackout/memblock.ts';
import type { Chosen } from '../../src/blackout/model.ts';
import type { Range } from '../../src/blackout/range.ts';
import { priceWork } from '../../src/blackout/work.ts';
import type { Prices } from '../../src/result/prices.ts';
import { type Shape, unitsOf } from './shapes.ts';

/** Where arrays grow into, here as in memblock.c: below all units. */
const ARRAYS: Extent = { base: 2 ** 40, size: 64 * 2 ** 20 };

/**
 * Takes prices, a kernel of the model, and units of a shape; gives what the model predicts that reserving
 * them takes, in ns: its counts of steps, exactly for units at known places, by the prices of their kinds.
 */
export function predictNs(prices: Prices, chosen: Chosen, shape: Shape, count: number): Range {
  const steps = reserveEach([], unitsOf(shape, count), ARRAYS);
  const { adding, marking, merged, moved } = steps;
  const joined = Math.min(count, merged);
  const work = { adding, marking, moved, joined, opened: count - joined };
  const regions = { value: steps.regions, low: steps.regions, high: steps.regions };
  const memory = { groups: [{ order: 0, units: count, regions }] };
  const clock = priceClock(prices);
  const of = (bound: keyof Range) =>
    priceWork(work, clock(chosen, { sessions: 0, memory }, bound).boot.costs.reserve);
  return { value: of('value'), low: of('low'), high: of('high') };
}
