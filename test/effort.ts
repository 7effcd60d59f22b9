/**
 * How much the tests try: `.ci/run --long` sets LUO_BENCH_LONG, and they try all they can. Without,
 * they try as much as fits into every run.
 */
export const LONG = process.env.LUO_BENCH_LONG !== undefined;

/** Gives how often to try: the first number in every run, the second in a long one. */
export function rounds(usual: number, long: number): number {
  return LONG ? long : usual;
}
