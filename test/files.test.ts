import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import { cacheRoot, linesOf, readBytes, readText, writeAtomic } from '../src/files.ts';

vi.mock('node:fs', { spy: true });

const dir = mkdtempSync(join(tmpdir(), 'luo-bench-files-'));
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, data: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, data);
  return path;
}

test('a gzip file is told by its bytes, not by its name', () => {
  const text = 'luo\n'.repeat(100_000);
  expect(readText(file('a.txt', gzipSync(text)))).toBe(text);
  expect(readText(file('b.gz', text))).toBe(text);
  expect(readBytes(file('empty', ''))).toHaveLength(0);
});

test.each([
  ['cut off', gzipSync('x'.repeat(1000)).subarray(0, 20)],
  ['with a flipped byte', gzipSync('x'.repeat(1000)).map((byte, i) => (i === 15 ? ~byte : byte))],
  ['of two bytes', new Uint8Array([0x1f, 0x8b])],
])('a gzip file %s is one clear line', (_, data) => {
  const path = file('damaged.gz', data);
  expect(() => readBytes(path)).toThrow(`${path}: a damaged or cut-off gzip file`);
});

test('a gzip bomb is refused before it is unpacked whole', () => {
  const path = file('bomb.gz', gzipSync(new Uint8Array(257 * 1024 * 1024), { level: 1 }));
  expect(() => readBytes(path)).toThrow(`${path}: more than 256 MiB`);
});

test('a device that never ends is refused', () => {
  expect(() => readBytes('/dev/zero')).toThrow('/dev/zero: more than 256 MiB');
});

test('bytes that are no text are named with their line', () => {
  const path = file('binary', new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0xff, 0xfe, 0x0a]));
  expect(() => readText(path)).toThrow(`${path}:3: not UTF-8 text`);
  const cutOff = file('cut', new Uint8Array([0x61, 0x0a, 0xc3]));
  expect(() => readText(cutOff)).toThrow(`${cutOff}:2: not UTF-8 text`);
  const marked = file('bom', '\uFEFFa');
  expect(() => readText(marked)).toThrow(`${marked}:1: starts with a byte order mark`);
});

test('what cannot be read is named with its cause', () => {
  expect(() => readBytes(join(dir, 'none'))).toThrow('none: cannot be read: no such file');
  expect(() => readBytes(dir)).toThrow(`${dir}: cannot be read: it is a folder`);
});

test('what is no file is written to, never replaced', async () => {
  const path = join(dir, 'fifo');
  execFileSync('mkfifo', [path]);
  const reader = promisify(execFile)('head', ['-c', '4', path]);
  writeAtomic(path, 'text');
  expect((await reader).stdout).toBe('text');
  expect(statSync(path).isFIFO()).toBe(true);
  expect(() => writeAtomic(dir, 'text')).toThrow(`${dir}: cannot be written`);
});

test('writing replaces the file whole and leaves nothing else behind', () => {
  const folder = join(dir, 'out');
  mkdirSync(folder);
  const path = join(folder, 'r.ndjson');
  writeAtomic(path, 'old');
  writeAtomic(path, new TextEncoder().encode('new'));
  expect(readText(path)).toBe('new');
  expect(readdirSync(folder)).toEqual(['r.ndjson']);
});

test('a cache that is no absolute path is not one in each folder', () => {
  vi.stubEnv('XDG_CACHE_HOME', 'here');
  expect(cacheRoot()).toBe(join(homedir(), '.cache/luo-bench'));
  vi.stubEnv('XDG_CACHE_HOME', dir);
  expect(cacheRoot()).toBe(join(dir, 'luo-bench'));
  vi.unstubAllEnvs();
});

test('a link stays one, and its file is what is written', () => {
  const folder = mkdtempSync(join(dir, 'linked-'));
  const link = join(dir, 'link');
  writeFileSync(join(folder, 'r'), 'old');
  symlinkSync(join(folder, 'r'), link);
  writeAtomic(link, 'new');
  expect(readText(join(folder, 'r'))).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder)).toEqual(['r']);
});

test('what this process has open is written on, never replaced', () => {
  const path = file('open', 'a');
  const link = join(dir, 'stdout');
  const fd = openSync(path, 'a');
  symlinkSync(`/proc/self/fd/${fd}`, link);
  writeAtomic(link, 'b');
  writeAtomic(`/dev/fd/${fd}`, 'c');
  closeSync(fd);
  expect(readText(path)).toBe('abc');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('what takes the place of a file has its permissions', () => {
  const path = file('mine', 'old');
  chmodSync(path, 0o600);
  writeAtomic(path, 'new');
  expect(readText(path)).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a failed write names the file and the cause and removes its temporary file', () => {
  const folder = join(dir, 'taken');
  mkdirSync(join(folder, 'r'), { recursive: true });
  expect(() => writeAtomic(join(folder, 'r'), 'x')).toThrow(/r: cannot be written: /);
  expect(readdirSync(folder)).toEqual(['r']);
  const missing = join(dir, 'missing', 'r');
  expect(() => writeAtomic(missing, 'x')).toThrow(`${missing}: cannot be written: no such file`);
});

test.each([
  ['ENOSPC', 'no space left on the device'],
  ['EACCES', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
])('%s while writing is named, and the old file stays', (code, cause) => {
  const folder = mkdtempSync(join(dir, 'full-'));
  const path = join(folder, 'r');
  writeAtomic(path, 'old');
  vi.mocked(fsyncSync).mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code });
  });
  expect(() => writeAtomic(path, 'new')).toThrow(`${path}: cannot be written: ${cause}`);
  expect(readText(path)).toBe('old');
  expect(readdirSync(folder)).toEqual(['r']);
});

test('the line that is no text is found wherever it lies', () => {
  const lines = ['', 'a', 'longer than the others', '', '\u00fc', '', 'b'];
  for (const [bad] of lines.entries()) {
    const bytes = Buffer.from(lines.map((line, i) => (i === bad ? 'x?' : line)).join('\n'));
    bytes[bytes.indexOf('?')] = 0xff;
    const path = file('bad', bytes);
    expect(() => readText(path)).toThrow(`${path}:${bad + 1}: not UTF-8 text`);
  }
});

test('lines are walked, an empty last one left out', () => {
  expect([...linesOf('', 'f')]).toEqual([]);
  expect([...linesOf('a\n\nb', 'f')]).toEqual(['a', '', 'b']);
  expect([...linesOf('a\n\n', 'f')]).toEqual(['a', '']);
});

test('more lines than memory should hold, and too long ones, are refused', () => {
  const count = (text: string) => {
    let lines = 0;
    for (const _ of linesOf(text, 'f')) lines++;
    return lines;
  };
  expect(count('\n'.repeat(500_000))).toBe(500_000);
  expect(() => count('\n'.repeat(500_001))).toThrow('f: more than 500000 lines');
  expect(() => count(`a\n${'b'.repeat(1024 * 1024 + 1)}`)).toThrow('f:2: a line of more than');
});
