import type { Boot, BootStep, Entered, WorkRange } from './boot.ts';
import type { Chosen } from './model.ts';
import type { Range } from './range.ts';
import { priceWork } from './work.ts';

/** The share by which totals are uncertain at least. */
export const UNCERTAIN_LEAST = 0.002;
/**
 * The same where more is open: how many regions of its own a boot has above a unit, when ticks and
 * caches that run empty come, and what a machine has that boots.
 */
export const UNCERTAIN: Partial<Record<BootStep, number>> = {
  reserve: 0.07,
  'retrieve-file': 0.02,
  base: 0.06,
  finish: 0.04,
  'chain-check': 0.005,
};
/** The same where no window speaks for the kernel. */
export const UNVALIDATED_BOOT = 0.5;

/** A timer tick in a window's functions took so many instructions. */
export const TICK = 6000;

/** Calls that a timer tick may meet: a kernel that boots or serializes is not interrupted. */
const TICKED: readonly BootStep[] = ['retrieve-file', 'finish'];

/**
 * Takes a step of windows and its work on each build; gives its price at its likeliest, and in all
 * builds that the kernel may be.
 */
export function priceStep(
  step: BootStep,
  of: (boot: Boot) => WorkRange,
  { build, boot, otherBoots, bootValidated, validated, instruction }: Chosen,
): Range {
  const range: Range = {
    value: priceWork(of(boot).value, boot.costs[step]),
    low: Infinity,
    high: 0,
  };
  for (const one of [boot, ...otherBoots]) {
    const { low, high } = of(one);
    // What no window of the kernel tells of its finish, one of another release does, of its architecture.
    const known = bootValidated || (step === 'finish' && validated && boot.arch === build.arch);
    const share = known
      ? Math.max(UNCERTAIN[step] ?? UNCERTAIN_LEAST, one.misfit[step])
      : UNVALIDATED_BOOT;
    range.low = Math.min(range.low, priceWork(low, one.costs[step]) / (1 + share));
    range.high = Math.max(range.high, priceWork(high, one.costs[step]) / (1 - share));
  }
  const tick = TICKED.includes(step) && range.value > 0 ? TICK * instruction : 0;
  return { ...range, low: Math.min(range.low, range.value), high: range.high + tick };
}

/** Costs nothing. */
export const NOTHING: Range = { value: 0, low: 0, high: 0 };

/**
 * Takes a call, and how often it is made; gives what recordings of it have beyond the function that windows
 * count. What no window of the kernel tells of it, another's does, as uncertain as its boot is.
 */
export function priceEntry(op: Entered, calls: number, { boot, bootValidated }: Chosen): Range {
  const value = calls * boot.entry[op];
  if (bootValidated) return { value, low: value, high: value };
  const ends = [value / (1 + UNVALIDATED_BOOT), value / (1 - UNVALIDATED_BOOT)];
  return { value, low: Math.min(...ends), high: Math.max(...ends) };
}
