import { ascending, quantile } from '../measure/stats/quantile.ts';
import type { PriceLine } from '../result/types.ts';

/** Passes that scatter by more than this part of their median say nothing. */
const SCATTER_MOST = 0.3;

/** What a price is made of: its middle, its interval, and what each pass took. */
export type Summed = Pick<PriceLine, 'value' | 'low' | 'high' | 'samples'>;

/**
 * Takes passes in ns a step, in one series or, where first passes are not all there is, one cold and
 * one warm; gives their price: the median with p10 and p90, of two series the geometric mean of
 * the medians, from the lower p10 to the higher p90.
 */
export function sumPasses(series: readonly (readonly number[])[]): Summed {
  const of = (q: number) => series.map((passes) => quantile(ascending(passes), q));
  const logs = of(0.5).map(Math.log);
  const value = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  return {
    value: rounded(value),
    low: rounded(Math.min(...of(0.1))),
    high: rounded(Math.max(...of(0.9))),
    samples: series.flat().map(rounded),
  };
}

/** Gives how far p10 and p90 of a series lie apart, as a part of its median; of several the worst. */
export function scatterOf(series: readonly (readonly number[])[]): number {
  return Math.max(
    ...series.map((passes) => {
      const sorted = ascending(passes);
      return (quantile(sorted, 0.9) - quantile(sorted, 0.1)) / quantile(sorted, 0.5);
    }),
  );
}

/** Whether passes scatter by more than a price may: 30 %. */
export function isNoisy(series: readonly (readonly number[])[]): boolean {
  return !(scatterOf(series) <= SCATTER_MOST);
}

/** Six digits: clocks tell no more. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
