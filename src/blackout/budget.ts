import type { FitLine } from '../result/types.ts';
import type { Prediction } from './predict.ts';

/** What is said of a budget, and the numbers in ns that say it (a `fit` line). */
export type Fit = Pick<
  FitLine,
  'budget_ns' | 'base_ns' | 'verdict' | 'value_ns' | 'low_ns' | 'high_ns' | 'decided_by'
>;

/** A phase decides where it has so much of what is open of the sum. */
const DECIDES_SHARE = 0.2;

/**
 * Takes a budget, what the rest of the window takes as the operator says, both in ns, and the prediction
 * in ns, undefined where nothing tells time. It fits where the high end is below the budget, and is over
 * where the low end is above; else the phases that decide are named, the widest first.
 */
export function fitOf(budget_ns: number, base_ns: number | undefined, ns?: Prediction): Fit {
  const given = { budget_ns, ...(base_ns !== undefined && { base_ns }) };
  if (!ns) return { ...given, verdict: 'undecided' };
  const { value, low, high } = ns.window;
  const base = base_ns ?? 0;
  const set = { ...given, value_ns: value + base, low_ns: low + base, high_ns: high + base };
  if (set.high_ns <= budget_ns) return { ...set, verdict: 'fits' };
  if (set.low_ns > budget_ns) return { ...set, verdict: 'over' };
  const open = ns.phases
    .filter(({ blackout }) => blackout)
    .map(({ phase, low, high }) => ({ phase, width: high - low }))
    .sort((a, b) => b.width - a.width);
  const deciding = open.filter(({ width }, i) => i === 0 || width >= DECIDES_SHARE * (high - low));
  return { ...set, verdict: 'undecided', decided_by: deciding.map(({ phase }) => phase) };
}
