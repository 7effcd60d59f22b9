import { clusterInterval, type Estimate } from '../measure/stats/interval.ts';
import { pairedRatio, pairsNeeded } from '../measure/stats/paired.ts';
import { ascending, quantile } from '../measure/stats/quantile.ts';
import type { Sample } from './player.ts';

const CONFIDENCE = 0.95;
const LOW_QUANTILE = 0.1;
const RESAMPLES = 1000;

/** A value, with its interval where there are enough rounds for one. */
export type Shown = Pick<Estimate, 'value'> & Partial<Estimate>;

/**
 * Takes one sample a round; gives what playing alone took in each: less the way back, whose p10 over
 * all rounds counts, since what disturbs it would make playing look quick.
 */
export function playedAlone(samples: readonly Sample[]): number[] {
  if (samples.length === 0) return [];
  const back_ns = quantile(ascending(samples.map((sample) => sample.back_ns)), LOW_QUANTILE);
  return samples.map(({ played_ns }) => played_ns - back_ns);
}

/** Takes a time a round; gives their p10 as Node's runs do. Undefined for none, and for one of 0. */
export function timeOf(rounds_ns: readonly number[], seed: number): Shown | undefined {
  // Not longer than its way back: below what this clock can see.
  if (rounds_ns.length === 0 || !rounds_ns.every((ns) => ns > 0)) return undefined;
  if (rounds_ns.length < 2) return { value: rounds_ns[0]! };
  return clusterInterval(
    rounds_ns.map((ns) => [ns]),
    LOW_QUANTILE,
    { confidence: CONFIDENCE, resamples: RESAMPLES, seed },
  );
}

/**
 * Takes the times of a contender and of the list, round by round; gives the ratio: paired, with its
 * interval, where there are enough rounds, else that of both p10. Undefined as for `timeOf`.
 */
export function ratioOf(own: readonly number[], list: readonly number[]): Shown | undefined {
  const rounds = Math.min(own.length, list.length);
  const pairs = own.slice(0, rounds).map((ns, i) => ({ new: ns, old: list[i]! }));
  if (rounds === 0 || !pairs.every((pair) => pair.new > 0 && pair.old > 0)) return undefined;
  if (rounds >= pairsNeeded(CONFIDENCE)) {
    const { ratio, low, high } = pairedRatio(pairs, { confidence: CONFIDENCE });
    return { value: ratio, low, high };
  }
  const low = (values: number[]) => quantile(ascending(values), LOW_QUANTILE);
  return { value: low(pairs.map((pair) => pair.new)) / low(pairs.map((pair) => pair.old)) };
}
