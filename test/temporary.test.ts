import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkWritable, makeFolder, openUnfinished, removeLeft } from '../src/files.ts';
import { leftBeside, temporaryName } from '../src/temporary.ts';

const dir = mkdtempSync(join(tmpdir(), 'luo-bench-temporary-'));
afterAll(() => rmSync(dir, { recursive: true }));

const module = join(import.meta.dirname, '../dist/src/temporary.js');

/** A name that a process gave which is no more. */
function nameOfDead(path: string): string {
  const script = `import { temporaryName } from ${JSON.stringify(module)};
    process.stdout.write(temporaryName(${JSON.stringify(path)}));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script]).stdout.toString();
}

test('a name is hidden, beside its place, never the same and never too long', () => {
  const path = join(dir, 'x'.repeat(255));
  const names = new Set(Array.from({ length: 50 }, () => temporaryName(path)));
  expect(names.size).toBe(50);
  for (const name of names) {
    expect(name.startsWith(join(dir, '.xxx'))).toBe(true);
    expect(Buffer.byteLength(basename(name))).toBeLessThan(130);
  }
});

test('what a process left that is no more is found, of the same place alone, files and folders', () => {
  const path = join(dir, 'r');
  const [file, folder, other] = [nameOfDead(path), nameOfDead(path), nameOfDead(join(dir, 's'))];
  writeFileSync(file, '');
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(other, '');
  const own = openUnfinished(path);
  expect(new Set(leftBeside(path))).toEqual(
    new Set([
      { path: file, isFolder: false },
      { path: folder, isFolder: true },
    ]),
  );
  expect(removeLeft(path).sort()).toEqual([file, folder].sort());
  own.discard();
  expect(readdirSync(dir)).toEqual([basename(other)]);
  rmSync(other);
});

test('of another machine, or of one that began anew, only after a day', () => {
  const path = join(dir, 'r');
  const foreign = nameOfDead(path).replace(/\.[0-9a-f]{6}-/, '.000000-');
  writeFileSync(foreign, '');
  expect(leftBeside(path)).toEqual([]);
  const before = Date.now() / 1000 - 25 * 60 * 60;
  utimesSync(foreign, before, before);
  expect(leftBeside(path)).toEqual([{ path: foreign, isFolder: false }]);
  rmSync(foreign);
});

test('a link is no file of ours, whatever its name', () => {
  const path = join(dir, 'r');
  const victim = join(dir, 'victim');
  writeFileSync(victim, 'mine');
  symlinkSync(victim, nameOfDead(path));
  expect(removeLeft(path)).toEqual([]);
  for (const name of readdirSync(dir)) rmSync(join(dir, name));
});

test('asking whether a file can be written leaves nothing', () => {
  checkWritable(join(dir, 'r'));
  expect(readdirSync(dir)).toEqual([]);
  expect(() => checkWritable(dir)).toThrow(`${dir}: cannot be written: it is a folder`);
});

test('folders are made step by step, and what is in the way is named', () => {
  makeFolder(join(dir, 'a/b/c'));
  makeFolder(join(dir, 'a/b/c'));
  expect(readdirSync(join(dir, 'a/b'))).toEqual(['c']);
  const file = join(dir, 'a/file');
  writeFileSync(file, '');
  for (const path of [file, join(file, 'x/y')]) {
    expect(() => makeFolder(path)).toThrow(
      `${path}: cannot be made: a part of its path is no folder`,
    );
  }
});
