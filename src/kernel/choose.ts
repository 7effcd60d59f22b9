import { Fault } from '../fault.ts';
import { ensureKernel } from './build.ts';
import type { BuildName } from './fragment.ts';
import { preflight } from './preflight.ts';
import type { Progress } from './progress.ts';

/** A kernel that is to be booted. */
export interface ChosenKernel {
  bzImage: string;
  release: string;
  /** Its `.config` and Debian's version of its source, where it was built here. */
  config?: string;
  source_version?: string;
}

/**
 * Gives the kernel that was given, or one built from source as `ensureKernel` does. Raises Fault 2
 * where the given one cannot be recorded at all; `warn` hears what else it lacks.
 */
export async function chooseKernel(
  given: string | undefined,
  config: BuildName,
  progress: Progress,
  warn: (message: string) => void,
  stop: AbortSignal,
): Promise<ChosenKernel> {
  if (given === undefined) return ensureKernel(config, progress, stop);
  const { release, lacks } = await preflight(given);
  for (const { option, lost, needed } of lacks) {
    if (needed) throw new Fault(2, `${given}: built without ${option}: ${lost}`);
    warn(`${given}: built without ${option}: lost is ${lost}`);
  }
  return { bzImage: given, release };
}
