import { isUtf8 } from 'node:buffer';
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
/** The most lines of a text and the most characters of one: seven times a result file of 20 MB. */
const LINES_MOST = 500_000;
const LINE_LENGTH_MOST = 1024 * 1024;

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

/**
 * Unpacks bytes that are a gzip file and gives others as they are. Raises Fault 2 as `readBytes`,
 * and where they are more than `most` bytes.
 */
export function unpack(bytes: Uint8Array, path: string, most = FILE_BYTES_MAX): Uint8Array {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked && bytes.length > most) throw tooLarge(path, most);
  if (!isPacked) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if (code(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path, most);
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
    throw new Fault(2, `${path}:${badLine(bytes)}: not UTF-8 text; the file is damaged`);
  }
  throw new Fault(2, `${path}:1: starts with a byte order mark; save it as plain UTF-8`);
}

/**
 * Gives the lines of a text one by one, without their ends and without an empty last one: a split of
 * them all could take many times the memory of the text. Takes the text and its name; raises Fault 2
 * where it has more than 500 000 lines, or one of more than a million characters.
 */
export function* linesOf(text: string, path: string): Generator<string> {
  let line = 0;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    line++;
    if (line > LINES_MOST) {
      throw new Fault(2, `${path}: more than ${LINES_MOST} lines; give the file in parts`);
    }
    if (to - from > LINE_LENGTH_MOST) {
      throw new Fault(2, `${path}:${line}: a line of more than ${LINE_LENGTH_MOST} characters`);
    }
    yield text.slice(from, to);
    from = to + 1;
  }
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

/** The first line (from 1) that does not decode, found in halves that end with a line's end. */
function badLine(bytes: Uint8Array): number {
  let [from, to] = [0, bytes.length];
  for (;;) {
    const middle = from + ((to - from) >> 1);
    let half = bytes.indexOf(0x0a, middle) + 1;
    if (half === 0 || half >= to) half = bytes.lastIndexOf(0x0a, middle) + 1;
    if (half <= from || half >= to) break;
    if (isUtf8(bytes.subarray(from, half))) from = half;
    else to = half;
  }
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < from; at = bytes.indexOf(0x0a, at + 1)) line++;
  return line;
}

function tooLarge(path: string, most = FILE_BYTES_MAX): Fault {
  return new Fault(2, `${path}: more than ${Math.floor(most / 1024 ** 2)} MiB, packed or unpacked`);
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
