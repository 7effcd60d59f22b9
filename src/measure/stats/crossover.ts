/** The cost of two contenders at one n, in the same unit. */
export interface CostPair {
  readonly n: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Where a overtakes b: `n` is the smallest n measured from which a costs no more than b at every
 * larger n measured; `low` is the largest n measured below it, where a still costs more, or null
 * where a never did. The true crossover lies above `low` and not above `n`; nothing is
 * interpolated, since a number between two measured ones would look measured.
 */
export interface Crossover {
  readonly low: number | null;
  readonly n: number;
}

/**
 * The crossover of a and b from points in any order, each n once; null where a costs more than b
 * at the largest n, or there are no points. Throws RangeError where an n occurs twice.
 */
export function crossover(points: readonly CostPair[]): Crossover | null {
  const sorted = [...points].sort((p, q) => p.n - q.n);
  if (sorted.some(({ n }, i) => n === sorted[i + 1]?.n)) throw new RangeError('an n occurs twice');
  const before = sorted.findLastIndex(({ a, b }) => !(a <= b));
  const first = sorted[before + 1];
  return first === undefined ? null : { low: sorted[before]?.n ?? null, n: first.n };
}
