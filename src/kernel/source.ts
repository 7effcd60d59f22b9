import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { execa } from 'execa';
import { Fault } from '../fault.ts';
import { freeBytes, kernelsFolder } from './cache.ts';
import { downloadWithApt, newestSource, type SourcePackage } from './debian.ts';
import { exclusively } from './lock.ts';
import type { Progress } from './progress.ts';
import { compareVersions } from './version.ts';

/** An unpacked kernel source of Debian's. */
export interface KernelSource {
  /** Debian's version of the package, `7.3.4-1~bpo13+1`. */
  version: string;
  folder: string;
}

const PREFIX = 'source-';
/** Package, source tree and build: 0.2 + 1.8 + 0.3 GB, twice over where both are unpacked anew. */
const NEEDED_BYTES = 4 * 2 ** 30;

/**
 * Gives the kernel source in the user's cache, the newest there or that of `version`; where there is
 * none, Debian's newest that can be had: downloaded (a partial download goes on), checked against
 * the archive's signed index, and unpacked. Raises Fault 2 where it cannot be had, is not what the
 * archive says, or the disk is too full; the reason of `stop` where that ends it.
 */
export async function ensureSource(
  progress: Progress,
  stop: AbortSignal,
  version?: string,
): Promise<KernelSource> {
  const kernels = kernelsFolder();
  const lock = join(kernels, 'source');
  const waiting = () => progress.phase('waiting for another process that gets a kernel source');
  return exclusively(lock, waiting, stop, async () => {
    const cached = await cachedSources(kernels);
    const found = version === undefined ? cached[0] : cached.find((s) => s.version === version);
    if (found) return found;
    const free = freeBytes(kernels);
    if (free < NEEDED_BYTES) {
      throw new Fault(
        2,
        `${kernels}: ${(free / 2 ** 30).toFixed(1)} GiB free, a kernel needs 4; free some, or set XDG_CACHE_HOME`,
      );
    }
    const lists = join(kernels, 'apt');
    progress.phase("looking for Debian's newest kernel source");
    const source = await newestSource(lists, stop);
    const known = cached.find((one) => one.version === source.version);
    if (known) return known;
    const deb = join(kernels, source.file);
    const size_mb = Math.round(source.size_bytes / 1e6);
    progress.phase(`downloading ${source.package} ${source.version} (${size_mb} MB)`);
    await download(source, deb, lists, progress, stop);
    progress.phase(`unpacking ${source.package}`);
    const folder = join(kernels, PREFIX + source.version);
    await unpack(deb, folder, stop);
    await rm(deb, { force: true });
    return { version: source.version, folder };
  });
}

/** Gives the sources that lie unpacked in the cache, the newest first. */
async function cachedSources(kernels: string): Promise<KernelSource[]> {
  const names = await readdir(kernels);
  return names
    .filter((name) => name.startsWith(PREFIX) && !name.endsWith('.part'))
    .map((name) => ({ version: name.slice(PREFIX.length), folder: join(kernels, name) }))
    .sort((a, b) => compareVersions(b.version, a.version));
}

async function download(
  source: SourcePackage,
  deb: string,
  lists: string,
  progress: Progress,
  stop: AbortSignal,
) {
  if (await isWhole(source, deb)) return;
  const partial = `${deb}.part`;
  try {
    await fetchRest(source, partial, progress, stop);
    await rename(partial, deb);
  } catch {
    stop.throwIfAborted();
    await downloadWithApt(lists, source, join(deb, '..'), stop);
  }
  if (await isWhole(source, deb)) return;
  await rm(deb, { force: true });
  throw new Fault(
    2,
    `${source.url}: not the file that the archive's index names (its SHA-256 differs); run again`,
  );
}

/**
 * Takes a file and what is there of it at `partial`; gets the rest, or all of it from a server that
 * does not give parts. Raises an Error where that ends early, is stopped or the server refuses.
 */
export async function fetchRest(
  source: Pick<SourcePackage, 'url' | 'size_bytes'>,
  partial: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<void> {
  let got = await stat(partial).then(
    ({ size }) => size,
    () => 0,
  );
  if (got > source.size_bytes) got = 0;
  if (got === source.size_bytes) return;
  const headers = got > 0 ? { range: `bytes=${got}-` } : {};
  const response = await fetch(source.url, { headers, signal: stop });
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  if (response.status !== 206) got = 0;
  const mb = (bytes: number) => Math.round(bytes / 1e6);
  const body = Readable.fromWeb(response.body as import('node:stream/web').ReadableStream);
  const flags = got > 0 ? 'a' : 'w';
  await pipeline(
    body,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        got += chunk.length;
        if (got > source.size_bytes) throw new Error('more than the index says');
        progress.step(`${mb(got)} of ${mb(source.size_bytes)} MB`);
        yield chunk;
      }
    },
    createWriteStream(partial, { flags }),
  );
  if (got < source.size_bytes) throw new Error('ended early');
}

async function isWhole(source: SourcePackage, deb: string): Promise<boolean> {
  const size = await stat(deb).then(
    (found) => found.size,
    () => -1,
  );
  if (size !== source.size_bytes) return false;
  const hash = createHash('sha256');
  await pipeline(createReadStream(deb), hash);
  return hash.digest('hex') === source.sha256;
}

async function unpack(deb: string, folder: string, stop: AbortSignal): Promise<void> {
  const part = `${folder}.part`;
  // What an interruption left has no mark of how far it came.
  await rm(part, { recursive: true, force: true });
  await mkdir(part);
  try {
    const contents = join(part, '.deb');
    await execa('dpkg-deb', ['-x', deb, contents], { cancelSignal: stop });
    const folders = join(contents, 'usr', 'src');
    const archive = (await readdir(folders)).find((file) => /^linux-source.*\.tar/.test(file));
    if (archive === undefined) throw new Error('no linux-source archive in it');
    const into = ['-C', part, '--strip-components=1', '--no-same-owner'];
    await execa('tar', ['-xf', join(folders, archive), ...into], { cancelSignal: stop });
    await rm(contents, { recursive: true });
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    stop.throwIfAborted();
    throw new Fault(2, `${deb}: cannot be unpacked: ${(error as Error).message.split('\n')[0]}`);
  }
}
