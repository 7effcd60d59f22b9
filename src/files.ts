import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Fault } from './fault.ts';
import { leftBeside, temporaryName } from './temporary.ts';

/** The most that is read from one file, also after unpacking: traces have at most a few MiB. */
const FILE_BYTES_MAX = 256 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;
/** The most lines of a text and the most characters of one: seven times a result file of 20 MB. */
const LINES_MOST = 500_000;
const LINE_LENGTH_MOST = 1024 * 1024;
/** As many as the system follows. */
const LINKS_MOST = 40;

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
  return isDevice(path) ? waiting(() => readAll(path)) : readAll(path);
}

function readAll(path: string): Uint8Array {
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
 * A file under way, hidden beside the place that it is to take. Each of its functions raises Fault 2
 * that names the place and the cause.
 */
export interface Unfinished {
  /** Where it lies until it has its name. */
  temporary: string;
  /** Writes all of the text or bytes to its end, in as many writes as the system takes. */
  write(data: string | Uint8Array): void;
  /** Cuts it to so many bytes, where a write may have failed in the middle. */
  truncate(size_bytes: number): void;
  /** Syncs it, and gives it its name, in place of what had it. What failed here may be tried again. */
  finish(): void;
  /** Gives it another name, as far as it is. */
  finishAs(path: string): void;
  /** Removes it. */
  discard(): void;
}

/**
 * Opens a file that is to get its place when it is done, with the permissions of what has it; Fault 2 where
 * it cannot be written there.
 */
export function openUnfinished(path: string): Unfinished {
  const temporary = temporaryName(path);
  let fd: number | undefined;
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new Fault(2, `${path}: cannot be written: ${cause(error)}`);
    }
  };
  const close = () => {
    const open = fd;
    fd = undefined;
    if (open !== undefined) closeSync(open);
  };
  const discard = () => {
    try {
      close();
    } finally {
      rmSync(temporary, { force: true });
    }
  };
  const finishAs = (place: string) =>
    attempt(() => {
      if (fd !== undefined) fsyncSync(fd);
      close();
      renameSync(temporary, place);
    });
  fd = attempt(() => {
    const older = statSync(path, { throwIfNoEntry: false });
    if (older?.isDirectory()) throw known('EISDIR');
    const opened = openSync(temporary, 'wx', 0o666);
    keepMode(older, (mode) => fchmodSync(opened, mode));
    return opened;
  });
  return {
    temporary,
    write: (data) => attempt(() => writeWhole(fd!, data)),
    truncate(size_bytes) {
      // Closed: it was to be finished, so no write failed.
      if (fd !== undefined) attempt(() => ftruncateSync(fd!, size_bytes));
    },
    finish: () => finishAs(path),
    finishAs,
    discard: () => attempt(discard),
  };
}

/**
 * Takes what has a place, if anything has, and what changes the permissions of what is to take it: has
 * them stay, so that what was for its owner's eyes does not get open to all. Not every file system can.
 */
export function keepMode(older: Stats | undefined, change: (mode: number) => void): void {
  try {
    if (older) change(older.mode & 0o777);
  } catch {}
}

/**
 * Writes a file so that there is never half of one: under way it has another name. Takes text or
 * bytes; what is no file, as /dev/null, is written to, not replaced; a link stays one, and its file is.
 * Raises Fault 2 naming the file and the cause where the folder is missing, not writable or full;
 * nothing is left behind then.
 */
export function writeAtomic(path: string, data: string | Uint8Array): void {
  if (isDevice(path)) {
    writeInto(path, data);
    return;
  }
  const file = openUnfinished(linked(path));
  try {
    file.write(data);
    file.finish();
  } catch (error) {
    discardAfter(file);
    throw error;
  }
}

/** Raises Fault 2 as `writeAtomic` would, before the long work; changes nothing. */
export function checkWritable(path: string): void {
  if (!isDevice(path)) openUnfinished(linked(path)).discard();
}

/** Removes a file that failed, whose cause is what is to be told. */
export function discardAfter(file: Unfinished): void {
  try {
    file.discard();
  } catch {}
}

/**
 * Removes what killed processes left under way for this place, and gives their paths; what cannot be
 * removed is left.
 */
export function removeLeft(path: string): string[] {
  return leftBeside(linked(path))
    .map((left) => left.path)
    .filter((left) => {
      try {
        rmSync(left, { recursive: true, force: true });
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Makes a folder and those above it, where they are missing, with permissions where they are given.
 * Raises Fault 2 naming it where it cannot be one.
 */
export function makeFolder(path: string, mode?: number): void {
  try {
    make(path, mode);
  } catch (error) {
    throw new Fault(2, `${path}: cannot be made: ${cause(error)}`);
  }
}

/** Step by step: Node's own tries for ever where a file system takes no folders, as /proc. */
function make(path: string, mode?: number): void {
  const isThere = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isThere()) return;
  const above = dirname(path);
  if (above !== path) make(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (code(error) === 'EEXIST' && isThere()) return;
    if (code(error) === 'EEXIST') throw known('ENOTDIR');
    if (code(error) === 'ENOENT') throw new Error('no folder can be made there');
    throw error;
  }
}

/**
 * Gives the user's cache directory of this program, there or not. A path that is not absolute is no
 * setting (XDG base directories): it would be another one in each folder.
 */
export function cacheRoot(): string {
  const set = process.env.XDG_CACHE_HOME ?? '';
  return join(isAbsolute(set) ? set : join(homedir(), '.cache'), 'luo-bench');
}

/**
 * Makes a folder of this process's own where the system has temporary files, and removes what killed
 * ones left there for the same `purpose`. Raises Fault 2 where that cannot be written.
 */
export function temporaryFolder(purpose: string): string {
  const path = join(tmpdir(), `luo-bench-${purpose}`);
  removeLeft(path);
  const folder = temporaryName(path);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    throw new Fault(2, `${tmpdir()}: cannot be written: ${cause(error)}; set TMPDIR to a folder`);
  }
  return folder;
}

/** Writes all of it: the system may take less than is asked, as when a disk gets full. */
export function writeWhole(fd: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length; ) {
    const written = writeSync(fd, bytes, at);
    if (written === 0) throw known('ENOSPC');
    at += written;
  }
}

/** Whether it is written to as it is: what is no file, and what this process has open, as /dev/stdout. */
function isDevice(path: string): boolean {
  if (descriptorOf(path) !== undefined) return true;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

/** Gives the number of an open file where a path, or where its links lead, names one. */
function descriptorOf(path: string): number | undefined {
  let at = resolve(path);
  for (let links = 0; links < LINKS_MOST; links++) {
    const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(at)?.[1];
    if (number !== undefined) return Number(number);
    try {
      at = resolve(dirname(at), readlinkSync(at));
    } catch {
      break;
    }
  }
  return undefined;
}

/** Where a link leads, if it leads anywhere; other paths as they are. */
function linked(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  } catch {
    return path;
  }
}

/**
 * Does what may wait for the other end of a pipe, for ever where nobody comes: meanwhile a signal ends the
 * process itself, since what listens to it is not run.
 */
function waiting<T>(work: () => T): T {
  const heard = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).flatMap((signal) =>
    process.rawListeners(signal).map((listener) => ({ signal, listener: listener as () => void })),
  );
  for (const { signal, listener } of heard) process.off(signal, listener);
  try {
    return work();
  } finally {
    for (const { signal, listener } of heard) process.on(signal, listener);
  }
}

function writeInto(path: string, data: string | Uint8Array): void {
  try {
    // Another opening of a file would begin at its start, and what is on its way be written over it.
    const open = descriptorOf(path);
    if (open !== undefined && fstatSync(open).isFile()) writeWhole(open, data);
    else waiting(() => writeFileSync(path, data));
  } catch (error) {
    throw new Fault(2, `${path}: cannot be written: ${cause(error)}`);
  }
}

/** An error as the system's, of which `cause` has the words. */
function known(code: string): Error {
  return Object.assign(new Error(code), { code });
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
  const words: Record<string, string> = {
    EDQUOT: "the disk's quota is used up",
    EFBIG: 'it gets larger than may be (ulimit -f)',
    EIO: 'the device failed (input/output error)',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many files are open (ulimit -n)',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EBUSY: 'it is in use, such as a file system that is mounted there',
    EPERM: 'not permitted',
    EISDIR: 'it is a folder',
    ERR_FS_EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ENOSPC: 'no space left on the device',
    EROFS: 'the file system is read-only',
  };
  const message = error instanceof Error ? error.message : String(error);
  return words[code(error) ?? ''] ?? message;
}
