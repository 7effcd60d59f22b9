import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * The trace directories there are (spec §16.1), absolute: those shipped in `results/`, and
 * those in `../shared` beside the checkout where that exists. Each name comes once.
 */
export function traceDirs(): string[] {
  return dirsIn('results', '../shared/traces');
}

/**
 * The trace directories of arm64, absolute, with pages of 4, 16 and 64 KiB: those in
 * `test/trace/recorded/`, which are named as they were recorded, and those in `../shared/traces-arm64`
 * where that exists. Each name comes once.
 */
export function arm64Dirs(): string[] {
  return dirsIn('test/trace/recorded', '../shared/traces-arm64');
}

/**
 * All recordings of calls of an architecture that the repository holds, absolute: what the model is
 * calibrated on. Of some there are only the calls.
 */
export function callDirs(arch: 'x86_64' | 'arm64'): string[] {
  return dirsIn('results', 'results/recordings').filter(
    (path) => path.includes('-arm64-') === (arch === 'arm64'),
  );
}

/**
 * The folders of windows, absolute: those in `results/recordings/`, and those in `../shared/windows`
 * where that exists. Each name comes once.
 */
export function windowDirs(): string[] {
  return dirsWith('window.json', 'results/recordings', '../shared/windows');
}

/** The arm64 recording of a name that `test/trace/recorded/` holds. */
export function arm64Dir(name: string): string {
  return join(repository, 'test/trace/recorded', name);
}

function dirsIn(...folders: string[]): string[] {
  return dirsWith('meta.json', ...folders);
}

function dirsWith(file: string, ...folders: string[]): string[] {
  const found = new Map<string, string>();
  for (const folder of folders.map((path) => join(repository, path))) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      const directory = join(folder, name);
      if (existsSync(join(directory, file)) && !found.has(name)) found.set(name, directory);
    }
  }
  return [...found.values()];
}

/** A file of a trace directory, plain or gzip; undefined where it has neither. */
export function traceFile(directory: string, name: string): Uint8Array | undefined {
  const plain = join(directory, name);
  if (existsSync(plain)) return readFileSync(plain);
  return existsSync(`${plain}.gz`) ? gunzipSync(readFileSync(`${plain}.gz`)) : undefined;
}

const KEPT = ['meta.json', 'scenario.json', 'ops.csv.gz', 'phases.tsv', 'events.tsv.gz'];

/** What becomes of a trace's files, by name: their unpacked bytes changed, or left out. */
export type Changes = Record<string, ((text: Buffer) => Buffer | string) | undefined>;

/**
 * Makes a copy of a trace in a new folder below `root`, in which files are changed, with their sums
 * in meta.json; gives it.
 */
export function alteredTrace(root: string, shipped: string, changes: Changes): string {
  const dir = mkdtempSync(join(root, 'a-'));
  for (const name of [...KEPT, 'memory.bin.gz', 'memory.index.tsv.gz']) {
    cpSync(join(shipped, name), join(dir, name));
  }
  const meta = JSON.parse(readFileSync(join(dir, 'meta.json'), 'utf8'));
  for (const name of Object.keys(meta.files)) {
    if (!readdirSync(dir).includes(name)) delete meta.files[name];
  }
  for (const [name, change] of Object.entries(changes)) {
    const path = join(dir, name);
    if (change === undefined) {
      rmSync(path);
      delete meta.files[name];
      continue;
    }
    const packed = name.endsWith('.gz');
    const bytes = readFileSync(path);
    const made = Buffer.from(change(packed ? gunzipSync(bytes) : bytes));
    const stored = packed ? gzipSync(made) : made;
    writeFileSync(path, stored);
    meta.files[name] = createHash('sha256').update(stored).digest('hex');
  }
  writeFileSync(join(dir, 'meta.json'), JSON.stringify(meta));
  return dir;
}
