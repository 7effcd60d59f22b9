/**
 * The q-quantile of values sorted in ascending order: the one at position q (length - 1), counted
 * from 0, with linear interpolation between neighbours (definition 7 of Hyndman and Fan, "Sample
 * Quantiles in Statistical Packages", 1996; what R, NumPy and spreadsheets do when not told
 * otherwise). Takes at least one value and 0 <= q <= 1; gives a value in the unit of its input.
 *
 * Throws RangeError where there is no value or q lies outside.
 */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile needs at least one value');
  if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${q}`);
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/** A copy of the values in ascending numeric order, as `quantile` wants them. */
export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
