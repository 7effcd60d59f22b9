import {
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { appendHistory, readHistory } from '../../src/gate/history.ts';
import { parseResults } from '../../src/result/read.ts';

vi.mock('node:fs', { spy: true });

const dir = mkdtempSync(join(tmpdir(), 'luo-bench-history-'));
afterAll(() => rmSync(dir, { recursive: true }));

const TEXT = readFileSync(join(import.meta.dirname, 'old.ndjson'), 'utf8');
const LINES = parseResults(TEXT, 'old');
const GO = new AbortController().signal;

let number = 0;
function history(text: string): string {
  const folder = join(dir, `${++number}`);
  mkdirSync(folder);
  const path = join(folder, 'history.ndjson');
  writeFileSync(path, text);
  return path;
}

test('a history grows by whole runs, and is made with its folder', async () => {
  const path = join(dir, 'new/history.ndjson');
  for (const runs of [1, 2]) {
    expect(await appendHistory(path, LINES, GO)).toBe(false);
    expect(readHistory(path)).toMatchObject({ isCut: false });
    expect(readHistory(path).lines).toHaveLength(runs * LINES.length);
  }
});

test('two that add at once are both in it', async () => {
  const path = history('');
  await Promise.all([appendHistory(path, LINES, GO), appendHistory(path, LINES, GO)]);
  expect(readHistory(path).lines).toHaveLength(2 * LINES.length);
});

test('a link to a history stays one', async () => {
  const path = history(TEXT);
  const link = `${path}.link`;
  symlinkSync(path, link);
  await appendHistory(link, LINES, GO);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readHistory(path).lines).toHaveLength(2 * LINES.length);
});

test('what is no file is written to, and not read', async () => {
  expect(await appendHistory('/dev/null', LINES, GO)).toBe(false);
  expect(readHistory('/dev/zero')).toEqual({ lines: [], isCut: false });
});

describe('a last line', () => {
  test('that was cut off is left out, and goes with the next run', async () => {
    const path = history(TEXT + TEXT.slice(0, 40));
    expect(readHistory(path)).toEqual({ lines: LINES, isCut: true });
    expect(await appendHistory(path, LINES, GO)).toBe(true);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2 * LINES.length + 1);
    expect(readHistory(path)).toMatchObject({ isCut: false });
  });

  test('that is whole but for its end stays', async () => {
    const path = history(TEXT.trimEnd());
    expect(readHistory(path)).toEqual({ lines: LINES, isCut: false });
    expect(await appendHistory(path, LINES, GO)).toBe(false);
    expect(readHistory(path).lines).toHaveLength(2 * LINES.length);
  });

  test('that is the only one and was cut off is none', () => {
    expect(readHistory(history(TEXT.slice(0, 40)))).toEqual({ lines: [], isCut: true });
  });

  test('before the last is damage', () => {
    const path = history(`${TEXT.slice(0, 40)}\n${TEXT}`);
    expect(() => readHistory(path)).toThrow(`${path}:1: `);
  });
});

test('a full disk leaves the old history, and is named', async () => {
  const path = history(TEXT);
  vi.mocked(fsyncSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  await expect(appendHistory(path, LINES, GO)).rejects.toThrow(
    `${path}: cannot be written: no space left on the device`,
  );
  expect(readFileSync(path, 'utf8')).toBe(TEXT);
  expect(readdirSync(join(path, '..'))).toEqual(['history.ndjson']);
});

test('a short write is gone on with', async () => {
  const path = history(TEXT);
  const { writeSync: real } = await vi.importActual<typeof import('node:fs')>('node:fs');
  vi.mocked(writeSync).mockImplementationOnce((fd, bytes) => real(fd, String(bytes).slice(0, 7)));
  await appendHistory(path, LINES, GO);
  expect(readFileSync(path, 'utf8').startsWith(TEXT)).toBe(true);
  expect(readHistory(path).lines).toHaveLength(2 * LINES.length);
});
