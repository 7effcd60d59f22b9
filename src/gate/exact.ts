import type { Metric, Verdict } from '../result/types.ts';

/** Metrics that describe what was played and are no cost: a change of them is shown, no more. */
const DESCRIPTIVE: readonly Metric[] = ['set_bits', 'set_bits_by_order'];

/** The margin of exact counts where `--fail-on` was not given. */
export const COUNT_MARGIN = 0.002;

/**
 * The verdict on two exact counts: `same` where every digit is, `slower` where the new one is more
 * by the margin (a part of the old, 0.002 for 0.2 %) or further, `faster` where it is less by as
 * much, else `changed`. What was 0 and is not any more has grown without bound.
 */
export function exactVerdict(old: number, now: number, metric: Metric, margin: number): Verdict {
  if (now === old) return 'same';
  if (DESCRIPTIVE.includes(metric)) return 'changed';
  // Multiplied out, so that 0.2 % of 1000 is 2 and not 2.0000000000000018.
  const change = (now - old) / Math.abs(old);
  const reached = Math.abs(change) >= margin * (1 - 1e-12);
  if (!reached) return 'changed';
  return change > 0 ? 'slower' : 'faster';
}
