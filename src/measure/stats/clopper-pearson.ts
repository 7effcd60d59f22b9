import { betaQuantile } from './beta.ts';

/**
 * The Clopper-Pearson interval of a proportion, from so many successes in so many trials: it
 * holds the true proportion with at least the confidence asked for, whatever that proportion is.
 * Takes integers 0 <= successes <= trials, trials >= 1, and 0 < confidence < 1.
 *
 * Chosen because error rates are what it is printed for (`gate --self-test`), and those are near
 * 0 or 1: there the Wald interval collapses to a point (0 false alarms in 1000 runs would print
 * as 0 +- 0), and the Wilson interval covers less than it says. The price is some width; the
 * test measures both.
 *
 * Source: Clopper and Pearson, "The Use of Confidence or Fiducial Limits", Biometrika 1934.
 */
export function clopperPearson(
  successes: number,
  trials: number,
  confidence: number,
): { low: number; high: number } {
  if (!(Number.isInteger(trials) && trials >= 1)) {
    throw new RangeError(`a proportion needs at least one trial, not ${trials}`);
  }
  if (!(Number.isInteger(successes) && successes >= 0 && successes <= trials)) {
    throw new RangeError(`successes lie between 0 and ${trials}, not at ${successes}`);
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence lies between 0 and 1, not at ${confidence}`);
  }
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}
