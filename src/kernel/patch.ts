import { createHash } from 'node:crypto';
import { constants, existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
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
/** What a copy has that its source does not: the files that patches changed. */
const JOURNAL = '.luo-bench-patched.json';
/** A header of a file in a patch; /dev/null stands for one that is not there. */
const HEADER = /^(?:---|\+\+\+) (?:"?[^/\n]+\/)?([^\t\n"]+)"?(?:\t.*)?$/gm;
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
  await goBack(source, copy);
  if (patches.files.length === 0) return { folder: copy, version: source.version };
  await writeFile(join(copy, JOURNAL), JSON.stringify(patches.changes));
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
    await goBack(source, copy);
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

/** Undoes what patches did to a copy. */
async function goBack(source: KernelSource, copy: string): Promise<void> {
  const journal = join(copy, JOURNAL);
  if (!existsSync(journal)) return;
  const now = new Date();
  for (const name of JSON.parse(readFileSync(journal, 'utf8')) as string[]) {
    const [from, to] = [join(source.folder, name), join(copy, name)];
    await rm(to, { force: true });
    if (!existsSync(from)) continue;
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
    await utimes(to, now, now);
  }
  await rm(journal);
}

/** Gives the name that a copy of this source has in the cache. */
export function copyName(source: KernelSource): string {
  const place = createHash('sha256').update(source.folder).digest('hex').slice(0, KEY_DIGITS);
  return `copy-${basename(source.version)}-${place}`;
}
