import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  type Dirent,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { Fault } from '../fault.ts';
import { readRaw } from '../files.ts';
import { freeBytes } from './cache.ts';
import type { Progress } from './progress.ts';
import type { KernelSource } from './source.ts';
import { installLine, PATCH } from './tools.ts';

const KEY_DIGITS = 12;
const COPY_NEEDS_BYTES = 3 * 2 ** 30;
/** A header of a file in a patch; /dev/null stands for one that is not there. */
const HEADER = /^(?:---|\+\+\+) (?:"?[^/\n]+\/)?([^\t\r\n"]+)"?(?:\t.*)?\r?$/gm;
const RENAMED = /^(?:rename|copy) (?:from|to) (.+)$/gm;

/** Patches to a kernel source. */
export interface Patches {
  /** Paths, in the order in which they are applied. */
  files: readonly string[];
  texts: readonly Uint8Array[];
  /** Changes with their contents. */
  key: string;
  /** The files that they name, relative to the source's folder. */
  changes: readonly string[];
}

/** No change. */
export const NO_PATCHES: Patches = { files: [], texts: [], key: '', changes: [] };

/** Reads patches, as diff and git write them. Raises Fault 2 naming one that cannot be read, and as `patchesOf`. */
export function readPatches(files: readonly string[]): Patches {
  return patchesOf(files.map((name) => ({ name, text: readRaw(name) })));
}

/** Takes patches with their names. Raises Fault 2 naming one that changes nothing in a tree. */
export function patchesOf(all: readonly { name: string; text: Uint8Array }[]): Patches {
  const hash = createHash('sha256');
  const changes = new Set<string>();
  for (const { name, text } of all) {
    hash.update(`\0${text.length}\0`).update(text);
    const found = filesOf(text);
    if (found.length === 0) {
      throw new Fault(
        2,
        `${name}: no patch (no line begins with +++); give what git format-patch writes`,
      );
    }
    for (const file of found) {
      if (file.startsWith('/') || file.split('/').includes('..')) {
        throw new Fault(2, `${name}: changes ${file}, which is not in the tree`);
      }
      changes.add(file);
    }
  }
  return {
    files: all.map(({ name }) => name),
    texts: all.map(({ text }) => text),
    key: all.length === 0 ? '' : hash.digest('hex').slice(0, KEY_DIGITS),
    changes: [...changes],
  };
}

/** Gives the files that a patch names; none where it is no patch. */
export function filesOf(text: Uint8Array): string[] {
  const latin1 = Buffer.from(text).toString('latin1');
  return [...latin1.matchAll(HEADER), ...latin1.matchAll(RENAMED)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'null' && name !== '/dev/null');
}

/**
 * Gives a copy of a source in the folder `copy`, made where it is not there, with the patches applied and none that
 * were before; the source is only read. Files that go back have a new time, so that a build which goes on sees them.
 * Takes who is told how far it is and what stops it. Raises Fault 2 with the hunk that does not apply, or where there
 * is no room, or no `patch`.
 */
export async function patchedSource(
  source: KernelSource,
  patches: Patches,
  copy: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<KernelSource> {
  if (!existsSync(copy)) await copySource(source, copy, progress, stop);
  goBack(source, copy);
  if (patches.files.length === 0) return { folder: copy, version: source.version };
  for (const [i, file] of patches.files.entries()) {
    const args = ['-p1', '--batch', '--forward', '--no-backup-if-mismatch', '-r', '-', '-d', copy];
    const { stdout, stderr, failed, code } = await execa('patch', args, {
      input: patches.texts[i]!,
      cancelSignal: stop,
      env: { LC_ALL: 'C' },
      reject: false,
    });
    stop.throwIfAborted();
    if (code === 'ENOENT') {
      throw new Fault(2, `patch: not found; ${installLine([PATCH])}`);
    }
    if (!failed) {
      for (const line of linesWith(/ with fuzz /, stdout)) progress.phase(`  ${file}: ${line}`);
      continue;
    }
    goBack(source, copy);
    throw new Fault(
      2,
      `${file}: does not apply to ${source.version}: ${whyNot(`${stdout}\n${stderr}`)}`,
    );
  }
  return { folder: copy, version: `${source.version}-${patches.key}` };
}

/** The file and the first hunk that failed, from what `patch` says. */
function whyNot(said: string): string {
  const [first] = linesWith(
    /FAILED|can't find file|malformed|Reversed|garbage|git binary diffs|not supported/,
    said,
  );
  return first ?? said.split('\n').find((line) => line.trim() !== '') ?? 'patch says nothing';
}

/** The lines that match of what `patch` says, each with the file that it is about. */
function linesWith(pattern: RegExp, said: string): string[] {
  let file = '';
  return said.split('\n').flatMap((line) => {
    file = /^(?:patching|checking) file (.*)$/.exec(line)?.[1] ?? file;
    return pattern.test(line) ? [[file, line.trim()].filter(Boolean).join(': ')] : [];
  });
}

async function copySource(
  source: KernelSource,
  copy: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<void> {
  const free = freeBytes(dirname(copy));
  if (free < COPY_NEEDS_BYTES) {
    throw new Fault(
      2,
      `${dirname(copy)}: ${Math.round(free / 2 ** 20)} MiB free, a copy of a source needs 3072`,
    );
  }
  progress.phase(`copying the source of ${source.version}, which is not to be changed`);
  const part = `${copy}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part);
  // What lies in the cache is nobody's to write to: a copy shares its files, and patches replace them.
  if (dirname(source.folder) === dirname(copy)) {
    const { failed, stderr } = await execa('cp', ['-al', `${source.folder}/.`, part], {
      cancelSignal: stop,
      reject: false,
    });
    stop.throwIfAborted();
    if (failed) throw new Fault(2, `${part}: ${stderr.split('\n', 1)[0]}`);
  } else await copyFiles(source.folder, part, progress, stop);
  await rename(part, copy);
}

/** Copies a tree of somebody's, whose files may be written to later, without its git folder. */
async function copyFiles(from: string, to: string, progress: Progress, stop: AbortSignal) {
  const git = resolve(from, '.git');
  let files = 0;
  await cp(from, to, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter(file) {
      stop.throwIfAborted();
      if (++files % 1000 === 0) progress.step(`${files} files`);
      return resolve(file) !== git;
    },
  });
}

/**
 * Undoes what patches did to a copy, by what is in it, not by what they say that they change. Files that go back have a
 * new time. What is compiled lies in folders at the top whose names begin with a dot.
 */
function goBack(source: KernelSource, copy: string, place = ''): void {
  const [from, to] = [join(source.folder, place), join(copy, place)];
  const [theirs, own] = [from, to].map(
    (folder) => new Map(readdirSync(folder, { withFileTypes: true }).map((one) => [one.name, one])),
  ) as [Map<string, Dirent>, Map<string, Dirent>];
  for (const [name, entry] of own) {
    if (theirs.has(name) || (place === '' && name.startsWith('.') && entry.isDirectory())) continue;
    rmSync(join(to, name), { recursive: true });
  }
  for (const [name, entry] of theirs) {
    if (place === '' && name === '.git') continue;
    const is = (other: Dirent | undefined) =>
      other?.isDirectory() === entry.isDirectory() &&
      other.isSymbolicLink() === entry.isSymbolicLink();
    if (entry.isDirectory()) {
      if (!is(own.get(name))) {
        rmSync(join(to, name), { force: true });
        mkdirSync(join(to, name));
      }
      goBack(source, copy, join(place, name));
    } else if (!is(own.get(name)) || !isSameFile(join(from, name), join(to, name))) {
      putBack(join(from, name), join(to, name));
    }
  }
}

/** Whether two files, or links, are one, or of one size and time as copies are, or hold the same. */
function isSameFile(a: string, b: string): boolean {
  const [x, y] = [lstatSync(a), lstatSync(b)];
  if (x.isSymbolicLink()) return readlinkSync(a) === readlinkSync(b);
  if (x.ino === y.ino && x.dev === y.dev) return true;
  if (x.size !== y.size) return false;
  return x.mtimeMs === y.mtimeMs || readFileSync(a).equals(readFileSync(b));
}

function putBack(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  copyFileSync(from, to);
  const now = new Date();
  utimesSync(to, now, now);
}

/** Gives the name that a copy of this source has in the cache. */
export function copyName(source: KernelSource): string {
  const place = createHash('sha256').update(source.folder).digest('hex').slice(0, KEY_DIGITS);
  return `copy-${basename(source.version)}-${place}`;
}
