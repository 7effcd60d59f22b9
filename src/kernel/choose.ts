import { type Arch, PAGE_SIZES, type PageBytes, pageSizeName } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { ensureKernel, ensurePatchedKernel, ensureTreeKernel, originOf } from './build.ts';
import { readImage } from './image.ts';
import { readPatches } from './patch.ts';
import { preflight } from './preflight.ts';
import type { Progress } from './progress.ts';
import { type Configuration, type OwnConfig, readOwnConfig } from './recipe.ts';

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
  checkAsked(given, image, `${kernel} is a kernel`);
  return image;
}

/**
 * Reads a configuration of somebody's for the architecture and the page size that are asked for. Raises Fault 2
 * where it cannot be read, or is for another than was asked for beside it.
 */
export function ownConfigAsked(file: string, asked: Pick<Given, 'arch' | 'page_size'>): OwnConfig {
  const { text, arch = asked.arch ?? 'x86_64', pageBytes } = readOwnConfig(file);
  checkAsked(asked, { arch, pageBytes }, `${file} is a configuration`);
  return { file, text, arch };
}

function checkAsked(
  { arch, page_size }: Pick<Given, 'arch' | 'page_size'>,
  found: { arch: Arch; pageBytes: PageBytes },
  what: string,
): void {
  const has = [found.arch, pageSizeName(found.pageBytes)];
  const asked = [arch, page_size === undefined ? undefined : pageSizeName(page_size)];
  for (const [i, option] of ['--arch', '--page-size'].entries()) {
    if (asked[i] !== undefined && asked[i] !== has[i]) {
      throw new Fault(2, `${option} ${asked[i]}: ${what} of ${has.join(', ')}`);
    }
  }
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
  configuration: Configuration,
  progress: Progress,
  warn: (message: string) => void,
  stop: AbortSignal,
): Promise<ChosenKernel> {
  if (patches.length > 0) {
    const origin = await originOf(source, progress, stop);
    return ensurePatchedKernel(origin, readPatches(patches), configuration, progress, stop);
  }
  if (source !== undefined) return ensureTreeKernel(source, configuration, progress, stop);
  if (kernel === undefined) return ensureKernel(configuration, progress, stop);
  const { release, lacks } = await preflight(kernel);
  for (const { option, lost, needed } of lacks) {
    if (needed) throw new Fault(2, `${kernel}: built without ${option}: ${lost}`);
    warn(`${kernel}: built without ${option}: lost is ${lost}`);
  }
  return { image: kernel, release };
}
