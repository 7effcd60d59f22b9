import { seededRandom } from '../../tape/random.ts';
import { normalQuantile, studentQuantile } from './student-t.ts';

/** A value with the interval that holds the true one, in the unit of the samples. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How sure an interval is (0 < confidence < 1), and from how many resamples of which seed. */
export interface Resampling {
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
}

/**
 * The q-quantile of the pooled samples (definition of `quantile`) with an interval from resampling
 * over instances. Takes the samples of each instance (at least 2 instances, at least 1 sample in
 * each, all > 0; equal numbers of samples, or an instance with more weighs more).
 *
 * Method: draw as many instances as there are, with replacement, and take the quantile of their
 * pooled samples; on the log scale, the interval is the value plus and minus the longer arm of the
 * percentile interval, stretched by sqrt(k / (k - 1)) * t(k - 1) / z for k instances. The instance
 * is the unit since samples within one share its fixed offset (spec §17.1) and its load.
 *
 * Receipt: coverage of a nominal 95 % interval, p10, 16 instances of 40 samples, 2000 trials;
 * columns: this; percentile; BCa; t with the bootstrap's standard error (600 to 2000 trials).
 *
 *     skewed samples                      96.0   90.2   90.7   94.6
 *     bimodal within an instance          96.2   91.5   91.5   94.3
 *     autocorrelated (0.9), skewed        94.7   86.7   88.0   92.9
 *     bursts of load                      96.5   89.9   91.5   94.9
 *     instance offsets as wide as noise   93.4   87.1   88.3   90.8
 *     half the instances 3 % slower       98.9   89.5   89.8   98.2
 *     1 in 5 instances 3 % faster         92.8   87.5   91.8   84.6
 *     nearly all variance in instances    93.0   82.5   81.3   89.8
 *
 * With 40 instances all eight lie between 94.5 and 98.3 %. Rejected besides: resampling samples (as
 * if independent: 36 to 69 %, in the test); Woodruff's inversion of the proportion below (82 to
 * 94 %); t on the mean of each instance's log p10 (another quantity than is printed, and 80 % under
 * bursts). Percentile intervals miss on the side of low values because k instances seldom hold the
 * lowest ones; mirroring the longer arm repairs just that. No method covers where the quantile
 * hangs on instances that were not seen: for p10 and 16 instances take "nearly all variance in
 * instances" as the limit, and do not trust the interval of a p99 (65 to 96 %; p50: 94 to 97 %).
 *
 * Throws RangeError for fewer instances, an empty one, a sample that is not a positive number, or
 * too few resamples for the confidence: less than one is expected beyond each end.
 */
export function clusterInterval(
  instances: readonly (readonly number[])[],
  q: number,
  { confidence, resamples, seed }: Resampling,
): Estimate {
  const tail = (1 - confidence) / 2;
  if (!(confidence > 0 && tail * resamples >= 1)) {
    throw new RangeError(`${resamples} resamples cannot give a confidence of ${confidence}`);
  }
  const pool = pooled(instances);
  const count = instances.length;
  const value = weightedQuantile(pool, new Array<number>(count).fill(1), q);
  const random = seededRandom(seed);
  const logs = new Float64Array(resamples);
  for (let i = 0; i < resamples; i++) {
    const weights = new Array<number>(count).fill(0);
    for (let draw = 0; draw < count; draw++) weights[below(random, count)]! += 1;
    logs[i] = Math.log(weightedQuantile(pool, weights, q) / value);
  }
  logs.sort();
  // This many resamples lie outside each end of the percentile interval.
  const cut = Math.floor(tail * resamples);
  const longer = Math.max(-logs[cut]!, logs[resamples - 1 - cut]!, 0);
  const stretch =
    (Math.sqrt(count / (count - 1)) * studentQuantile(1 - tail, count - 1)) /
    normalQuantile(1 - tail);
  const arm = Math.exp(longer * stretch);
  return { value, low: value / arm, high: value * arm };
}

/** All samples in ascending order, each with its instance, and the sizes of the instances. */
interface Pool {
  readonly values: Float64Array;
  readonly owners: Int32Array;
  readonly sizes: readonly number[];
}

function pooled(instances: readonly (readonly number[])[]): Pool {
  if (instances.length < 2) throw new RangeError('an interval needs at least 2 instances');
  const samples = instances.flatMap((values, owner) => values.map((value) => ({ value, owner })));
  if (!samples.every(({ value }) => value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError('samples are positive numbers');
  }
  if (!instances.every(({ length }) => length > 0)) throw new RangeError('an instance is empty');
  samples.sort((a, b) => a.value - b.value);
  return {
    values: Float64Array.from(samples, ({ value }) => value),
    owners: Int32Array.from(samples, ({ owner }) => owner),
    sizes: instances.map(({ length }) => length),
  };
}

/** `quantile` of the pool in which each instance occurs as often as its weight says. */
function weightedQuantile(pool: Pool, weights: readonly number[], q: number): number {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${q}`);
  const total = pool.sizes.reduce((sum, size, owner) => sum + size * weights[owner]!, 0);
  const position = q * (total - 1);
  const lowRank = Math.floor(position);
  let low = Number.NaN;
  let passed = 0;
  for (let i = 0; i < pool.values.length; i++) {
    passed += weights[pool.owners[i]!]!;
    if (passed <= lowRank) continue;
    const value = pool.values[i]!;
    if (Number.isNaN(low)) low = value;
    if (passed > lowRank + 1 || passed === total) return low + (value - low) * (position - lowRank);
  }
  throw new RangeError('the weights are all zero');
}

function below(random: () => number, limit: number): number {
  return Math.floor((random() / 2 ** 32) * limit);
}
