import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { Fault } from '../fault.ts';
import { ARCHITECTURES } from './architecture.ts';
import { abiOfRelease } from './image.ts';
import type { KernelSource } from './source.ts';

/** What kbuild finds a tree by that was built in place. */
const BUILT_IN_PLACE = [
  '.config',
  'include/config',
  ...Object.values(ARCHITECTURES).map(({ kbuild }) => `arch/${kbuild}/include/generated`),
];
/** What each source of a kernel with LUO has, and little else. */
const OF_A_KERNEL = ['Makefile', 'Kconfig', 'scripts/kconfig/merge_config.sh'];
const KEY_DIGITS = 12;

/**
 * Takes the folder of an unpacked kernel source, Debian's or a git checkout; gives it with the kernel's
 * version and a key that changes when its files do, as `7.2.12-0123456789ab`. Changes nothing there. Raises
 * Fault 2 naming the folder where it is none, is older than LUO or was built in place; the reason of `stop`.
 */
export async function readTree(path: string, stop: AbortSignal): Promise<KernelSource> {
  const folder = resolve(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Fault(2, `${path}: no such folder; give an unpacked kernel source`);
  }
  const lacking = OF_A_KERNEL.find((name) => !existsSync(join(folder, name)));
  const version = lacking === undefined ? versionOf(folder) : undefined;
  if (version === undefined) {
    throw new Fault(
      2,
      `${path}: no kernel source (${lacking ? `no ${lacking}` : 'its Makefile has no VERSION'}); ` +
        'give the folder that linux-source unpacks to, or a git checkout',
    );
  }
  try {
    abiOfRelease(version);
  } catch (error) {
    throw new Fault(2, `${path}: ${(error as Fault).message}`);
  }
  const built = BUILT_IN_PLACE.find((name) => existsSync(join(folder, name)));
  if (built !== undefined) {
    throw new Fault(
      2,
      `${path}: was built in place (it has ${built}), so that kbuild builds nothing of it elsewhere; ` +
        'run make mrproper there, or give a clean copy, or OLD..NEW to patch, which is unpacked elsewhere',
    );
  }
  const hash = createHash('sha256').update(folder);
  if (existsSync(join(folder, '.git'))) await hashCheckout(hash, folder, path, stop);
  else await hashPlain(hash, folder, stop);
  return { version: `${version}-${hash.digest('hex').slice(0, KEY_DIGITS)}`, folder };
}

/** Gives the version that the Makefile of a kernel source says, such as 7.3.4; undefined where it says none. */
export function versionOf(folder: string): string | undefined {
  const makefile = readFileSync(join(folder, 'Makefile'), 'utf8');
  const of = (name: string) => new RegExp(`^${name} *= *(\\S*)$`, 'm').exec(makefile)?.[1];
  const numbers = ['VERSION', 'PATCHLEVEL', 'SUBLEVEL'].map(of);
  if (!numbers.every((number) => number && /^\d{1,4}$/.test(number))) return undefined;
  const extra = of('EXTRAVERSION') ?? '';
  return numbers.join('.') + (/^[\w.-]{0,40}$/.test(extra) ? extra : '');
}

type Hash = ReturnType<typeof createHash>;

/** A checkout is its commit, and the contents of what differs from that: a commit that comes again is known. */
async function hashCheckout(hash: Hash, folder: string, path: string, stop: AbortSignal) {
  // Without optional locks: `git status` would write its index.
  const git = ['--no-optional-locks', '-C', folder];
  // In a hook, git's own variables are of another repository.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, LC_ALL: 'C' };
  const say = async (...args: string[]) =>
    (
      await execa('git', [...git, ...args], {
        cancelSignal: stop,
        stdin: 'ignore',
        env,
        extendEnv: false,
      })
    ).stdout;
  try {
    hash.update(await say('rev-parse', 'HEAD'));
    const changed = await say(
      ...['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'],
    );
    for (const entry of changed.split('\0').filter((one) => one !== '')) {
      hash.update(`\0${entry}\0`).update(contentOf(join(folder, entry.slice(3))));
    }
  } catch (error) {
    stop.throwIfAborted();
    const { stderr, message } = error as { stderr?: string; message: string };
    const why = (stderr || message).split('\n', 1)[0]!;
    throw new Fault(2, `${path}: git does not say what is in this checkout: ${why}`);
  }
}

/** What git calls changed: a file, a link, a folder with a repository of its own, or nothing any more. */
function contentOf(path: string): string | Uint8Array {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return readlinkSync(path);
  return found?.isFile() ? readFileSync(path) : '';
}

/**
 * A plain tree has no cheaper key than all its names with sizes and times of change: reading 1.6 GB would take
 * longer than many a build that goes on. The newest time alone would miss a file that was removed, or an older
 * one that was put in place of a newer one.
 */
async function hashPlain(hash: Hash, folder: string, stop: AbortSignal): Promise<void> {
  const visit = async (within: string): Promise<void> => {
    stop.throwIfAborted();
    const entries = await readdir(join(folder, within), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const place = join(within, entry.name);
      hash.update(`${place}\0`);
      if (entry.isDirectory()) {
        await visit(place);
        continue;
      }
      // Of 90,000 files: asking for all of a folder at once takes three times as long.
      const found = lstatSync(join(folder, place), { throwIfNoEntry: false });
      hash.update(found ? `${found.mode} ${found.size} ${found.mtimeMs}\0` : '\0');
    }
  };
  await visit('');
}
