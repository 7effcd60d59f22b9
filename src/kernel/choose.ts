import { type Arch, PAGE_SIZES, type PageBytes, pageSizeName } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { ensureKernel, ensurePatchedKernel, ensureTreeKernel, originOf } from './build.ts';
import type { BuildName } from './fragment.ts';
import { readImage } from './image.ts';
import { readPatches } from './patch.ts';
import { preflight } from './preflight.ts';
import type { Progress } from './progress.ts';

/** Which kernel is asked for: paths of an image, or of a source tree; Debian's newest where neither is given. */
export interface Given {
  kernel?: string;
  source?: string;
  /** Paths of patches to that source. */
  patches?: readonly string[];
  arch?: Arch;
  page_size?: PageBytes;
}

/**
 * Gives the architecture and the page size of the kernel that is asked for: what an image says of itself. Raises
 * Fault 2 where it cannot be read, or is another than was asked for beside it.
 */
export function machineAsked(given: Given): { arch: Arch; pageBytes: PageBytes } {
  const { kernel, arch, page_size } = given;
  if (kernel === undefined) {
    return { arch: arch ?? 'x86_64', pageBytes: page_size ?? PAGE_SIZES['4KiB'] };
  }
  const image = readImage(kernel);
  const found = [image.arch, pageSizeName(image.pageBytes)];
  const asked = [arch, page_size === undefined ? undefined : pageSizeName(page_size)];
  for (const [i, option] of ['--arch', '--page-size'].entries()) {
    if (asked[i] !== undefined && asked[i] !== found[i]) {
      throw new Fault(2, `${option} ${asked[i]}: ${kernel} is a kernel of ${found.join(', ')}`);
    }
  }
  return image;
}

/** A kernel that is to be booted. */
export interface ChosenKernel {
  image: string;
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
  { kernel, source, patches = [] }: Given,
  config: BuildName,
  progress: Progress,
  warn: (message: string) => void,
  stop: AbortSignal,
): Promise<ChosenKernel> {
  if (patches.length > 0) {
    const origin = await originOf(source, progress, stop);
    return ensurePatchedKernel(origin, readPatches(patches), config, progress, stop);
  }
  if (source !== undefined) return ensureTreeKernel(source, config, progress, stop);
  if (kernel === undefined) return ensureKernel(config, progress, stop);
  const { release, lacks } = await preflight(kernel);
  for (const { option, lost, needed } of lacks) {
    if (needed) throw new Fault(2, `${kernel}: built without ${option}: ${lost}`);
    warn(`${kernel}: built without ${option}: lost is ${lost}`);
  }
  return { image: kernel, release };
}
