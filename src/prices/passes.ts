import { ascending, quantile } from '../measure/stats/quantile.ts';
import type { PriceLine } from '../result/types.ts';

/** Means that scatter by more than this part of their median say nothing. */
const SCATTER_MOST = 0.3;
/** The time is dealt out to so many groups of rounds, one after the other. */
const GROUPS = 4;

/** What a price is made of: its middle, its interval, and what each pass took. */
export type Summed = Pick<PriceLine, 'value' | 'low' | 'high' | 'samples'>;

/** Passes in ns a step, by the round in which they were made. */
export type Rounds = readonly (readonly number[])[];

/**
 * Takes passes, each in one of the rounds; gives means over the whole of the time: each is of one pass of
 * every fourth round. A machine that others share has one pace for some tenths of a second and then
 * another, half as fast; what takes longer sees both.
 */
export function meansOf(rounds: Rounds): number[] {
  return Array.from({ length: GROUPS }, (_, group) => {
    const own = rounds.filter((_, round) => round % GROUPS === group);
    const [first = []] = own;
    return first.map((_, pass) => own.reduce((sum, passes) => sum + passes[pass]!, 0) / own.length);
  }).flat();
}

/**
 * Takes passes in one series or, where first passes are not all there is, one cold and one warm; gives
 * their price: the median of the means, p10 and p90 of all passes; of two series the geometric mean of the
 * medians, from the lower p10 to the higher p90.
 */
export function sumPasses(series: readonly Rounds[]): Summed {
  const of = (q: number) => series.map((rounds) => quantile(ascending(rounds.flat()), q));
  const logs = series.map((rounds) => Math.log(quantile(ascending(meansOf(rounds)), 0.5)));
  const value = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  return {
    value: rounded(value),
    low: rounded(Math.min(value, ...of(0.1))),
    high: rounded(Math.max(value, ...of(0.9))),
    samples: series.flat(2).map(rounded),
  };
}

/** Gives how far p10 and p90 of the means lie apart, as a part of their median; of several series the worst. */
export function scatterOf(series: readonly Rounds[]): number {
  return Math.max(
    ...series.map((rounds) => {
      const sorted = ascending(meansOf(rounds));
      return (quantile(sorted, 0.9) - quantile(sorted, 0.1)) / quantile(sorted, 0.5);
    }),
  );
}

/** Whether passes scatter by more than a price may: 30 %. */
export function isNoisy(series: readonly Rounds[]): boolean {
  return !(scatterOf(series) <= SCATTER_MOST);
}

/** Six digits: clocks tell no more. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
