import type { Costs, Feature, Work } from './work.ts';

/** One observation: what was done, and what it cost. */
export interface Observation {
  work: Work;
  instructions: number;
}

const ROUNDS = 30;
/** Residuals below this weigh alike: costs are whole instructions. */
const RESIDUAL_LEAST = 0.05;
/** A step this small, as a part of the cost, changes nothing that is kept. */
const STILL = 1e-9;
/** A cost this near to a whole number is one: what repeats exactly comes out exactly. */
const WHOLE = 0.06;
/** How much a cost clings to the one it starts from, against one observation off by one. */
const PRIOR_WEIGHT = 1e-4;

/**
 * Fits what each thing counted costs, by least absolute deviations: it passes exactly through most
 * observations where these repeat exactly, and no number of events (ticks, refills) bends it, as it
 * would bend least squares (spec §16.3). Iteratively reweighted least squares.
 *
 * Takes the observations, the features to fit, and costs to start from (one that the observations
 * tell badly stays near it); with `groups`, the group of each observation, each group has a constant
 * of its own besides. Gives costs of the features that the observations tell.
 */
export function fitCosts(
  observations: readonly Observation[],
  features: readonly Feature[],
  prior: Costs,
  groups?: readonly number[],
): Costs {
  const told = features.filter((f) => observations.some(({ work }) => (work[f] ?? 0) !== 0));
  if (told.length === 0) return {};
  const start = told.map((f) => prior[f] ?? 0);
  // Columns of about the same size keep the equations well conditioned.
  const scale = told.map((f) =>
    observations.reduce((most, { work }) => Math.max(most, Math.abs(work[f] ?? 0)), 0),
  );
  const constants = groups ? Math.max(...groups) + 1 : 0;
  const rows = observations.map(({ work }, row) => {
    const sparse: Row = { at: [], values: [] };
    told.forEach((feature, i) => {
      if (!work[feature]) return;
      sparse.at.push(i);
      sparse.values.push(work[feature] / scale[i]!);
    });
    if (groups) {
      sparse.at.push(told.length + groups[row]!);
      sparse.values.push(1);
    }
    return sparse;
  });
  let costs = [...start.map((cost, i) => cost * scale[i]!), ...new Array(constants).fill(0)];
  const begin = [...costs];
  for (let round = 0; round < ROUNDS; round++) {
    const residuals = rows.map((row, r) => observations[r]!.instructions - dot(row, costs));
    // Early rounds are forgiving, so that a bad start does not freeze in.
    const forgiven = Math.max(RESIDUAL_LEAST, 1000 / 2 ** round);
    const weights = residuals.map((residual) => 1 / Math.max(Math.abs(residual), forgiven));
    const drawn = costs.map((cost, i) => begin[i]! - cost);
    const holds = drawn.map((distance) => PRIOR_WEIGHT / Math.max(Math.abs(distance), 1));
    // Steps, not costs, are solved for: what rounding spoils in one round the next one mends.
    const step = solveWeighted(rows, residuals, weights, holds, drawn);
    costs = costs.map((cost, i) => cost + step[i]!);
    const still = step.every((s, i) => Math.abs(s) <= STILL * Math.max(1, Math.abs(costs[i]!)));
    if (still && forgiven === RESIDUAL_LEAST) break;
  }
  return Object.fromEntries(told.map((feature, i) => [feature, costs[i]! / scale[i]!]));
}

/** As `fitCosts`, with costs near a whole number made whole and all others to two digits. */
export function fitRounded(...args: Parameters<typeof fitCosts>): Costs {
  return Object.fromEntries(
    Object.entries(fitCosts(...args)).map(([feature, cost]) => {
      const whole = Math.round(cost);
      return [feature, Math.abs(cost - whole) < WHOLE ? whole : Math.round(cost * 100) / 100];
    }),
  );
}

/** A row of the equations: which columns are not 0, and what they are. */
interface Row {
  at: number[];
  values: number[];
}

function dot({ at, values }: Row, costs: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += values[i]! * costs[at[i]!]!;
  return sum;
}

/** The weighted step against the residuals, held by what draws to the start; by elimination. */
function solveWeighted(
  rows: readonly Row[],
  residuals: readonly number[],
  weights: readonly number[],
  holds: readonly number[],
  drawn: readonly number[],
): number[] {
  const size = holds.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  rows.forEach(({ at, values }, r) => {
    for (let i = 0; i < at.length; i++) {
      const line = matrix[at[i]!]!;
      const weighted = weights[r]! * values[i]!;
      // Columns ascend in a row, so that this fills the upper half.
      for (let j = i; j < at.length; j++) line[at[j]!]! += weighted * values[j]!;
      line[size]! += weighted * residuals[r]!;
    }
  });
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) matrix[i]![j] = matrix[j]![i]!;
    matrix[i]![i]! += holds[i]!;
    matrix[i]![size]! += holds[i]! * drawn[i]!;
  }
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row]![column]! / matrix[column]![column]!;
      if (factor === 0) continue;
      for (let j = column; j <= size; j++) matrix[row]![j]! -= factor * matrix[column]![j]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = matrix[i]![size]!;
    for (let j = i + 1; j < size; j++) rest -= matrix[i]![j]! * solution[j]!;
    solution[i] = rest / matrix[i]![i]!;
  }
  return solution;
}

/** The value that occurs most often, the smallest of several; undefined for none. */
export function mode(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) {
    const most = best === undefined ? 0 : counts.get(best)!;
    if (count > most || (count === most && best !== undefined && value < best)) best = value;
  }
  return best;
}

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
