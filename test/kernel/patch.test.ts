import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_PATCHES, patchedSource, readPatches } from '../../src/kernel/patch.ts';
import type { Progress } from '../../src/kernel/progress.ts';
import type { KernelSource } from '../../src/kernel/source.ts';
import { temporary } from '../cli/command.ts';

const SILENT: Progress = { phase: () => {}, step: () => {}, end: () => {} };
const GO = new AbortController().signal;
const OLD = new Date('2020-01-01T00:00:00Z');
const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', ''];

let dir: string;
let remove: () => void;
let source: KernelSource;
let copy: string;

beforeEach(() => {
  ({ dir, remove } = temporary());
  source = { version: '7.9.0', folder: join(dir, 'linux') };
  copy = join(dir, 'cache', 'copy');
  mkdirSync(join(dir, 'cache'));
  write('linux/kernel/a.c', LINES.join('\n'));
  write('linux/b.c', 'b\n');
  mkdirSync(join(source.folder, '.git'));
  for (const file of ['kernel/a.c', 'b.c']) utimesSync(join(source.folder, file), OLD, OLD);
});
afterEach(() => remove());

function write(name: string, text: string): string {
  const path = join(dir, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A patch that puts a line in the place of the fifth; `context` is what it expects before it. */
function patchOf(line: string, context = 'four'): string {
  return `From 0123 Mon Sep 17 00:00:00 2001
Subject: [PATCH] ${line}

---
 kernel/a.c | 2 +-

diff --git a/kernel/a.c b/kernel/a.c
--- a/kernel/a.c
+++ b/kernel/a.c
@@ -2,7 +2,7 @@ one
 two
 three
 ${context}
-five
+${line}
 six
 seven
 eight
-- 
2.39.5
`;
}

function apply(...files: string[]): Promise<KernelSource> {
  return patchedSource(source, readPatches(files), copy, SILENT, GO);
}

const read = (name: string) => readFileSync(join(copy, name), 'utf8');

describe('a source with patches', () => {
  test('has nothing of those that were before, however they write lines and names', async () => {
    const file = write('crlf.patch', patchOf('FIVE').replaceAll('\n', '\r\n'));
    const [changed] = readPatches([file]).changes;
    expect(changed).toBe('kernel/a.c');
    await apply(file);
    expect(read('kernel/a.c')).toContain('FIVE');
    // As one that names another file than it changes would leave it.
    writeFileSync(join(copy, 'b.c'), 'changed\n');
    mkdirSync(join(copy, 'kernel/new'));
    writeFileSync(join(copy, 'kernel/new/c.c'), '');
    mkdirSync(join(copy, '.tiny'));
    await patchedSource(source, NO_PATCHES, copy, SILENT, GO);
    expect(read('kernel/a.c')).toBe(LINES.join('\n'));
    expect(read('b.c')).toBe('b\n');
    expect(readdirSync(copy).sort()).toEqual(['.tiny', 'b.c', 'kernel']);
    expect(readdirSync(join(copy, 'kernel'))).toEqual(['a.c']);
  });

  test('is a copy without its repository; the source stays as it was', async () => {
    const { folder, version } = await apply(write('one.patch', patchOf('FIVE')));
    expect(folder).toBe(copy);
    expect(version).toMatch(/^7\.9\.0-[0-9a-f]{12}$/);
    expect(read('kernel/a.c')).toBe(LINES.join('\n').replace('five', 'FIVE'));
    expect(existsSync(join(copy, '.git'))).toBe(false);
    expect(readFileSync(join(source.folder, 'kernel/a.c'), 'utf8')).toBe(LINES.join('\n'));
    expect(statSync(join(source.folder, 'kernel/a.c')).mtime).toEqual(OLD);
    // What did not change is not compiled again.
    expect(statSync(join(copy, 'b.c')).mtime).toEqual(OLD);
  });

  test('has the patches of this time alone, and what went back is compiled again', async () => {
    await apply(write('one.patch', patchOf('FIVE')));
    const added = '--- /dev/null\n+++ b/new.c\n@@ -0,0 +1 @@\n+new\n';
    const { version } = await apply(write('two.patch', added));
    expect(read('kernel/a.c')).toBe(LINES.join('\n'));
    expect(statSync(join(copy, 'kernel/a.c')).mtime.getTime()).toBeGreaterThan(OLD.getTime());
    expect(read('new.c')).toBe('new\n');
    const both = await apply(join(dir, 'one.patch'), join(dir, 'two.patch'));
    expect(both.version).not.toBe(version);
    expect(read('kernel/a.c')).toContain('FIVE');
    await apply(join(dir, 'one.patch'));
    expect(existsSync(join(copy, 'new.c'))).toBe(false);
  });

  test('takes a patch with fuzz, and leaves no backup of it', async () => {
    await apply(write('fuzzy.patch', patchOf('FIVE').replace(' two\n', ' TWO\n')));
    expect(read('kernel/a.c')).toContain('FIVE');
    expect(existsSync(join(copy, 'kernel/a.c.orig'))).toBe(false);
  });

  test('that do not apply is refused with file and hunk, and has none of them', async () => {
    const good = write('one.patch', patchOf('FIVE'));
    const bad = write(
      'bad.patch',
      patchOf('FIVE', 'something else').replace(/^ (two|three|six)$/gm, ' x'),
    );
    await expect(apply(good, bad)).rejects.toThrow(
      `${bad}: does not apply to 7.9.0: kernel/a.c: Hunk #1 FAILED at 2`,
    );
    expect(read('kernel/a.c')).toBe(LINES.join('\n'));
    expect(existsSync(join(copy, 'kernel/a.c.rej'))).toBe(false);
    await expect(
      apply(write('none.patch', patchOf('FIVE').replaceAll('a.c', 'c.c'))),
    ).rejects.toThrow(/none\.patch: does not apply to 7\.9\.0: can't find file/);
  });

  test.each([
    ['text', 'no patch here\n', 'no patch (no line begins with +++)'],
    ['outside', patchOf('x').replaceAll('kernel/a.c', '../../x'), 'which is not in the tree'],
  ])('is refused: %s', (name, text, why) => {
    const file = write(`${name}.patch`, text);
    expect(() => readPatches([file])).toThrow(why);
  });

  test('a patch that removes a file removes it in the copy, until it is not asked for', async () => {
    const removed = '--- a/b.c\n+++ /dev/null\n@@ -1 +0,0 @@\n-b\n';
    await apply(write('removed.patch', removed));
    expect(existsSync(join(copy, 'b.c'))).toBe(false);
    await apply(write('one.patch', patchOf('FIVE')));
    expect(read('b.c')).toBe('b\n');
    expect(existsSync(join(source.folder, 'b.c'))).toBe(true);
  });
});
