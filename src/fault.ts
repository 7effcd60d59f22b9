import { told } from './shown.ts';

/**
 * What the command line ends with where it does not end with 0 (yes, fine, fits); README.md,
 * "Commands". A script tells a regression from a broken tool by it.
 *
 * - 1: no: slower, grown, over the budget, a self-test that is not ok. Nothing else gives it.
 * - 2: usage; unreadable or damaged input, also inside a dump or a tree; a checksum that does not
 *   match; a tool, a build or a process of ours that is missing or broken.
 * - 3: cannot tell: too noisy, or undecided.
 * - 4: not comparable: compiler or its options, result or tape version, ABI, page size, architecture
 *   or workload differ.
 * - 5: wrong: a contender's result is not the expected one, or readable files contradict each other
 *   or the model.
 */
export type ExitCode = 1 | 2 | 3 | 4 | 5;

/** Ctrl-C or SIGTERM ended the command: 128 and the number of SIGINT, as shells have it. */
export const INTERRUPTED = 130;

/** What `git bisect run` takes for a commit that cannot be tried: 1 to 124 are a bad one. */
export const UNTRIED = 125;

/** Which code wins where one run has several answers, the strongest first. */
const STRONGEST_FIRST: readonly ExitCode[] = [2, 5, 4, 1, 3];

/** Takes the exit codes of a run's answers; gives the one that it ends with, 0 where there are none. */
export function strongest(codes: Iterable<ExitCode | 0>): ExitCode | 0 {
  const all = new Set(codes);
  return STRONGEST_FIRST.find((code) => all.has(code)) ?? 0;
}

/**
 * A condition that ends the command with one clear line and an exit code. The message names the
 * file, line or field, and the fix.
 */
export class Fault extends Error {
  readonly exitCode: ExitCode;

  /**
   * Takes the exit code it ends the command with, the line to print, which may hold names of whatever
   * origin, and what a tool or a guest printed, if that tells more.
   */
  constructor(exitCode: ExitCode, message: string, printed: readonly string[] = []) {
    super(told(message, printed));
    this.name = 'Fault';
    this.exitCode = exitCode;
  }
}
