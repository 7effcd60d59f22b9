import { betaDistribution } from './beta.ts';

/** What something costs at n: a count or a time. */
export interface GrowthPoint {
  readonly n: number;
  readonly value: number;
}

/** value = c * n^exponent; `misfit` is the rms of value / fit - 1 over the points. */
export interface GrowthFit {
  readonly exponent: number;
  readonly misfit: number;
}

/**
 * The exponent of growth, by least squares on log value over log n, unweighted. Takes at least two
 * different n, all n and values > 0. Exact counts of a pure power give it to the last digits with
 * misfit 0; with an additive constant or mixed terms the exponent is a local slope over the range
 * measured, between those of its terms, and the misfit says so: judge by `growthClass`.
 *
 * Throws RangeError for points outside these ranges.
 */
export function growthFit(points: readonly GrowthPoint[]): GrowthFit {
  if (!points.every(({ n, value }) => n > 0 && value > 0)) {
    throw new RangeError('a power is fitted to positive numbers');
  }
  const x = points.map(({ n }) => Math.log(n));
  const y = points.map(({ value }) => Math.log(value));
  const meanX = mean(x);
  const meanY = mean(y);
  const spread = x.reduce((sum, xi) => sum + (xi - meanX) ** 2, 0);
  if (!(spread > 0)) throw new RangeError('growth needs at least two different n');
  const exponent = x.reduce((sum, xi, i) => sum + (xi - meanX) * (y[i]! - meanY), 0) / spread;
  const residuals = x.map((xi, i) => Math.expm1(y[i]! - meanY - exponent * (xi - meanX)));
  return { exponent, misfit: Math.sqrt(mean(residuals.map((r) => r * r))) };
}

/** The classes in order of growth; the last stands for n^2 and more. */
export const GROWTH_CLASSES = ['O(1)', 'O(log n)', 'O(n)', 'O(n log n)', 'O(n^2)'] as const;

/** One of `GROWTH_CLASSES`. */
export type GrowthClass = (typeof GROWTH_CLASSES)[number];

/** The terms of each model beside a constant; the last one grows fastest and names the class. */
const MODELS: readonly { readonly name: GrowthClass; readonly terms: readonly Term[] }[] = [
  { name: 'O(1)', terms: [] },
  { name: 'O(log n)', terms: [Math.log] },
  { name: 'O(n)', terms: [linear] },
  { name: 'O(n)', terms: [Math.log, linear] },
  { name: 'O(n log n)', terms: [linear, linearithmic] },
  { name: 'O(n^2)', terms: [linear, quadratic] },
];

/** A richer model must be better by chance only this seldom before it is believed. */
const SIGNIFICANCE = 0.001;

/**
 * The class of growth of a count or a time, from at least 6 different n >= 1; doublings such as 8 to
 * 256 tell the classes apart best. Values are finite and of any sign, so that the difference of two
 * versions can be classified, in which all that did not change cancels.
 *
 * Method: least squares with a constant and one or two terms (`MODELS`); what falls with n counts as
 * O(1). The best model of the fewest terms wins that no richer one beats in an F test at 0.001. Exact
 * polynomials leave no residual, so there any term is found, however small its factor and however
 * large the constant; noise and steps (blocks, hash collisions, digits of names) must be beaten.
 *
 * Receipt, n = 8 to 256: 2617 + 85.5 n is O(n), where its log-log exponent is 0.58; 10^6 + n is
 * O(n) (exponent 0.00007); 100 + 600 n + 0.01 n^2 is O(n^2) (0.996). Counts of simulated registries
 * per call: list O(n), hash O(1), sorted array O(log n) for three of four name styles. With 2 % of
 * noise one exact form in 300 trials is called O(n^2) where it is O(n), at most four of 300; and
 * O(n log n) is not told from O(n) any more: times need `growthFit`. Per call is steadier than per
 * tape, where a table of fixed size rightly is O(n^2): its chains grow. Rejected: the exponent
 * alone (constants hide everything at small n); ratios of successive doublings (the constant
 * cancels, but 1 % of noise moves the ratio of n from 2 to between 1.9 and 2.1, into n log n);
 * google/benchmark's single-term fits (no constant, no mixed terms).
 *
 * Throws RangeError for fewer n, or values that are not finite.
 */
export function growthClass(points: readonly GrowthPoint[]): GrowthClass {
  const { length } = points;
  if (new Set(points.map(({ n }) => n)).size < 6 || !points.every(({ n }) => n >= 1)) {
    throw new RangeError('a class of growth needs at least 6 different n, each 1 or more');
  }
  if (!points.every(({ value }) => Number.isFinite(value))) {
    throw new RangeError('a class of growth needs finite values');
  }
  const fits = MODELS.map((model) => ({ ...model, ...leastSquares(points, model.terms) }));
  // With one term a falling fit is told as O(1); with two it only bends what the first one says.
  const best = [0, 1, 2].flatMap((size) =>
    fits
      .filter((f) => f.terms.length === size && (size < 2 || f.rising))
      .sort((a, b) => a.residual - b.residual)
      .slice(0, 1),
  );
  const beaten = (poor: (typeof best)[number], rich: (typeof best)[number]): boolean => {
    const added = rich.terms.length - poor.terms.length;
    if (added <= 0 || poor.residual === 0) return false;
    const share = Math.min(1, rich.residual / poor.residual);
    const freedom = length - 1 - rich.terms.length;
    return betaDistribution(share, freedom / 2, added / 2) < SIGNIFICANCE;
  };
  const simplest = best.find((poor) => !best.some((rich) => beaten(poor, rich)))!;
  return simplest.rising ? simplest.name : 'O(1)';
}

type Term = (n: number) => number;

function linear(n: number): number {
  return n;
}

function linearithmic(n: number): number {
  return n * Math.log(n);
}

function quadratic(n: number): number {
  return n * n;
}

/**
 * Least squares on a constant and the terms by modified Gram-Schmidt: the sum of squared
 * residuals (0 where only rounding is left), and whether the last term's coefficient is positive.
 */
function leastSquares(
  points: readonly GrowthPoint[],
  terms: readonly Term[],
): { residual: number; rising: boolean } {
  const rest = points.map(({ value }) => value);
  const scale = Math.max(...rest.map(Math.abs));
  const basis: number[][] = [];
  let last = 1;
  for (const term of [() => 1, ...terms]) {
    const column = points.map(({ n }) => term(n));
    for (const unit of basis) subtract(column, unit, dot(column, unit));
    const size = Math.sqrt(dot(column, column));
    const unit = column.map((c) => c / size);
    last = dot(rest, unit);
    subtract(rest, unit, last);
    basis.push(unit);
  }
  const residual = dot(rest, rest);
  const rounding = Math.sqrt(points.length) * scale * 1e-12;
  return { residual: residual > rounding ** 2 ? residual : 0, rising: last > rounding };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, ai, i) => sum + ai * b[i]!, 0);
}

/** Takes `times` the unit vector away from `from`, in place. */
function subtract(from: number[], unit: readonly number[], times: number): void {
  for (const [i, u] of unit.entries()) from[i]! -= times * u;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
