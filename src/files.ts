import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Fault } from './fault.ts';

/** The most that is read from one file, also after unpacking: traces have at most a few MiB. */
const FILE_BYTES_MAX = 256 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

/**
 * Gives the bytes of a file, unpacked where it is a gzip file, told by its first bytes and not by
 * its name. Raises Fault 2 naming the file where it cannot be read, is a damaged or cut-off gzip
 * file, or has, unpacked or not, more than 256 MiB.
 */
export function readBytes(path: string): Uint8Array {
  return unpack(readRaw(path), path);
}

/**
 * Gives the text of a file that is UTF-8, unpacked where it is a gzip file. Raises Fault 2 as
 * `readBytes` does, and with `file:line` for bytes that are not UTF-8 or a byte order mark.
 */
export function readText(path: string): string {
  return decodeText(readBytes(path), path);
}

/** Gives the bytes of a file as they are; Fault 2 for one that cannot be read or is too large. */
export function readRaw(path: string): Uint8Array {
  let fd: number | undefined;
  try {
    fd = openSync(path, 'r');
    // A file without a size, such as a pipe or a device, is read until it ends or is too much.
    const expected = fstatSync(fd).size;
    if (expected > FILE_BYTES_MAX) throw tooLarge(path);
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const chunk = new Uint8Array(Math.max(CHUNK_BYTES, expected + 1 - total));
      const got = readSync(fd, chunk);
      if (got === 0) return Buffer.concat(chunks, total);
      total += got;
      if (total > FILE_BYTES_MAX) throw tooLarge(path);
      chunks.push(chunk.subarray(0, got));
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(2, `${path}: cannot be read: ${cause(error)}`);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** Unpacks bytes that are a gzip file and gives others as they are; Fault 2 as in `readBytes`. */
export function unpack(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: FILE_BYTES_MAX });
  } catch (error) {
    if (code(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw new Fault(2, `${path}: a damaged or cut-off gzip file (${cause(error)})`);
  }
}

/** Decodes UTF-8 strictly; Fault 2 with `file:line` as in `readText`. */
export function decodeText(bytes: Uint8Array, path: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    if (!text.startsWith('\uFEFF')) return text;
  } catch {
    throw new Fault(2, `${path}:${badLine(bytes, decoder)}: not UTF-8 text; the file is damaged`);
  }
  throw new Fault(2, `${path}:1: starts with a byte order mark; save it as plain UTF-8`);
}

/**
 * Writes a file so that there is never half of one: to a temporary file in the same folder, synced
 * and then renamed. Takes text or bytes; what is no file, as /dev/null, is written to, not replaced.
 * Raises Fault 2 naming the file and the cause where the folder is missing, not writable or full;
 * nothing is left behind then.
 */
export function writeAtomic(path: string, data: string | Uint8Array): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    writeInto(path, data);
    return;
  }
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  let fd: number | undefined;
  try {
    fd = openSync(temporary, 'wx', 0o666);
    writeFileSync(fd, data);
    fsyncSync(fd);
    closeSync(fd);
    fd = undefined;
    renameSync(temporary, path);
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    rmSync(temporary, { force: true });
    throw new Fault(2, `${path}: cannot be written: ${cause(error)}`);
  }
}

function writeInto(path: string, data: string | Uint8Array): void {
  try {
    writeFileSync(path, data);
  } catch (error) {
    throw new Fault(2, `${path}: cannot be written: ${cause(error)}`);
  }
}

/** The first line (from 1) that does not decode. */
function badLine(bytes: Uint8Array, decoder: TextDecoder): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

function tooLarge(path: string): Fault {
  return new Fault(2, `${path}: more than ${FILE_BYTES_MAX / 1024 ** 2} MiB, packed or unpacked`);
}

/** The code of a system or zlib error, such as ENOSPC. */
function code(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return String(error.code);
}

/** What a system or zlib error is, in words; its own message where it is none of the usual. */
export function cause(error: unknown): string {
  const known: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ENOSPC: 'no space left on the device',
    EROFS: 'the file system is read-only',
  };
  const message = error instanceof Error ? error.message : String(error);
  return known[code(error) ?? ''] ?? message;
}
