import { type Extent, REGION_BYTES, reserveEach } from '../../src/blackout/memblock.ts';
import { type Prices, pricesOf } from '../../src/blackout/prices.ts';
import type { Range } from '../../src/blackout/range.ts';
import type { Costs } from '../../src/blackout/work.ts';
import { Fault } from '../../src/fault.ts';
import type { PriceKind, PriceLine } from '../../src/result/types.ts';
import { type Shape, unitsOf } from './shapes.ts';

/** Where arrays grow into, here as in memblock.c: below all units. */
const ARRAYS: Extent = { base: 2 ** 40, size: 64 * 2 ** 20 };

/**
 * Takes prices, what a boot's reserving costs in instructions, and units of a shape; gives what reserving
 * them is predicted to take, in ns: regions visited, bytes moved, and what each unit takes besides. Raises
 * Fault 2 where a price is missing.
 */
export function predictNs(prices: Prices, reserve: Costs, shape: Shape, count: number): Range {
  const units = unitsOf(shape, count);
  const { adding, marking, merged, moved, regions } = reserveEach([], units, ARRAYS);
  const joined = Math.min(count, merged);
  const besides = (count - joined) * reserve.opened! + joined * reserve.joined!;
  const arrayBytes = regions * REGION_BYTES;
  const of = (bound: keyof Range) => {
    const price = (kind: PriceKind) => between(pricesOf(prices, kind), arrayBytes, bound, kind);
    return (
      (adding + marking) * visitNs(prices, arrayBytes, bound) +
      moved * REGION_BYTES * price('byte-copied') +
      besides * price('instruction')
    );
  };
  return { value: of('value'), low: of('low'), high: of('high') };
}

/** A visit in an array of so many bytes: warm where it was measured so, cold in longer ones. */
function visitNs(prices: Prices, bytes: number, bound: keyof Range): number {
  const warm = pricesOf(prices, 'region');
  const largest = warm.at(-1)?.size_bytes ?? 0;
  const cold = pricesOf(prices, 'region-cold').filter(({ size_bytes }) => size_bytes > largest);
  return between([...warm, ...cold], bytes, bound, 'region');
}

/** The price of a size between those that were measured, on its logarithm; the next one beyond them. */
function between(
  lines: readonly PriceLine[],
  bytes: number,
  bound: keyof Range,
  kind: PriceKind,
): number {
  const above = lines.findIndex(({ size_bytes }) => size_bytes >= bytes);
  const [low, high] = [lines[above - 1] ?? lines.at(-1), lines[above] ?? lines.at(-1)];
  if (!low || !high) throw new Fault(2, `no price of ${kind}; make prices anew`);
  if (above <= 0 || low === high) return (above === 0 ? high : low)[bound];
  const share = Math.log(bytes / low.size_bytes) / Math.log(high.size_bytes / low.size_bytes);
  return low[bound] + share * (high[bound] - low[bound]);
}
