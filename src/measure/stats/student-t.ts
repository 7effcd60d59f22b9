import { betaQuantile } from './beta.ts';

/**
 * The p-quantile of Student's t distribution: for 0 < p < 1 and degrees of freedom > 0. From the
 * beta distribution: where T has f degrees of freedom, f / (f + T^2) is Beta(f / 2, 1 / 2), and
 * it falls below x with probability 2 P(T > t).
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a t quantile needs 0 < p < 1, not ${p}`);
  const x = betaQuantile(2 * Math.min(p, 1 - p), degreesOfFreedom / 2, 0.5);
  const size = Math.sqrt((degreesOfFreedom * (1 - x)) / x);
  return p < 0.5 ? -size : size;
}

/** The p-quantile of the normal distribution, 0 < p < 1: the limit of t, to six digits. */
export function normalQuantile(p: number): number {
  return studentQuantile(p, 1e7);
}
