import { Fault } from '../fault.ts';
import { ensureKernel, ensureTreeKernel } from './build.ts';
import type { BuildName } from './fragment.ts';
import { preflight } from './preflight.ts';
import type { Progress } from './progress.ts';

/** Which kernel is asked for: paths of a bzImage, or of a source tree; Debian's newest where neither is given. */
export interface Given {
  kernel?: string;
  source?: string;
}

/** A kernel that is to be booted. */
export interface ChosenKernel {
  bzImage: string;
  release: string;
  /** Its `.config` and the version of its source, where it was built here. */
  config?: string;
  source_version?: string;
}

/**
 * Gives the kernel that was given, or one built from source as `ensureKernel` and `ensureTreeKernel` do.
 * Raises Fault 2 where the given one cannot be recorded at all; `warn` hears what else it lacks.
 */
export async function chooseKernel(
  { kernel, source }: Given,
  config: BuildName,
  progress: Progress,
  warn: (message: string) => void,
  stop: AbortSignal,
): Promise<ChosenKernel> {
  if (source !== undefined) return ensureTreeKernel(source, config, progress, stop);
  if (kernel === undefined) return ensureKernel(config, progress, stop);
  const { release, lacks } = await preflight(kernel);
  for (const { option, lost, needed } of lacks) {
    if (needed) throw new Fault(2, `${kernel}: built without ${option}: ${lost}`);
    warn(`${kernel}: built without ${option}: lost is ${lost}`);
  }
  return { bzImage: kernel, release };
}
