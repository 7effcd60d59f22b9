import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTree } from '../../src/kernel/tree.ts';
import { command, temporary } from '../cli/command.ts';

const GO = new AbortController().signal;

let folder: string;
let tree: string;
let remove: () => void;

beforeEach(() => {
  ({ dir: folder, remove } = temporary());
  tree = join(folder, 'linux');
  put('scripts/kconfig/merge_config.sh', '#!/bin/sh\n');
  put('Kconfig', 'mainmenu "Linux"\n');
  put('mm/memblock.c', 'int a;\n');
  makefile(7, 2);
});
afterEach(() => remove());

function put(name: string, text: string): void {
  const path = join(tree, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function makefile(version: number, patchlevel: number, extra = ''): void {
  const lines = [`VERSION = ${version}`, `PATCHLEVEL = ${patchlevel}`, 'SUBLEVEL = 12'];
  put('Makefile', `# a comment\n${lines.join('\n')}\nEXTRAVERSION =${extra}\nNAME = A B\n`);
}

const keyOf = async () => (await readTree(tree, GO)).version;

describe('a source tree', () => {
  test('has its version and a key', async () => {
    expect(await readTree(tree, GO)).toEqual({
      version: expect.stringMatching(/^7\.2\.12-[0-9a-f]{12}$/),
      folder: tree,
    });
    makefile(7, 4, ' -rc1');
    expect(await keyOf()).toMatch(/^7\.4\.12-rc1-[0-9a-f]{12}$/);
  });

  test.each([
    ['none', () => rmSync(tree, { recursive: true }), /no such folder/],
    [
      'a file',
      () => {
        tree = join(tree, 'Makefile');
      },
      /no such folder/,
    ],
    ['another folder', () => rmSync(join(tree, 'Makefile')), /no kernel source \(no Makefile\)/],
    ['another project', () => rmSync(join(tree, 'Kconfig')), /no kernel source \(no Kconfig\)/],
    ['another Makefile', () => put('Makefile', 'all:\n'), /its Makefile has no VERSION/],
    ['too old', () => makefile(6, 18), /kernel 6\.18\.12 has no live update \(LUO came with 6\.19/],
    [
      'built in place',
      () => put('.config', ''),
      /was built in place \(it has \.config\).*mrproper/,
    ],
    [
      'cleaned by half',
      () => put('arch/x86/include/generated/a.h', ''),
      /it has arch\/x86\/include\/generated/,
    ],
  ])('that is %s is refused in a line that names it', async (_, change, said) => {
    change();
    const error = await readTree(tree, GO).catch((fault: unknown) => fault);
    expect(error).toMatchObject({
      name: 'Fault',
      exitCode: 2,
      message: expect.stringMatching(said),
    });
    const { message } = error as Error;
    expect(message.startsWith(`${tree}: `) && !message.includes('\n')).toBe(true);
  });

  test('has another key once a file changed, was added or removed', async () => {
    const keys = [await keyOf()];
    put('mm/memblock.c', 'int ab;\n');
    keys.push(await keyOf());
    put('mm/new.c', '');
    keys.push(await keyOf());
    rmSync(join(tree, 'mm/new.c'));
    // Older than what it takes the place of.
    utimesSync(join(tree, 'Kconfig'), 1, 1);
    keys.push(await keyOf());
    expect(new Set(keys).size).toBe(4);
    expect(await keyOf()).toBe(keys[3]);
  });
});

describe('a git checkout', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: tree });

  test('has a key by its contents: a state that comes again has the same', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    const first = await keyOf();
    const index = statSync(join(tree, '.git/index'));
    put('mm/memblock.c', 'int b;\n');
    const changed = await keyOf();
    put('mm/memblock.c', 'int c;\n');
    const again = await keyOf();
    put('mm/memblock.c', 'int a;\n');
    put('mm/new.c', 'int d;\n');
    const added = await keyOf();
    rmSync(join(tree, 'mm/new.c'));
    symlinkSync('memblock.c', join(tree, 'mm/new.c'));
    const linked = await keyOf();
    rmSync(join(tree, 'mm/new.c'));
    expect(await keyOf()).toBe(first);
    expect(statSync(join(tree, '.git/index')).ino).toBe(index.ino);
    git('commit', '-q', '--allow-empty', '-m', 'two');
    const committed = await keyOf();
    expect(new Set([first, changed, again, added, linked, committed]).size).toBe(6);
  });

  test('that git cannot read is refused', async () => {
    git('init', '-q');
    await expect(readTree(tree, GO)).rejects.toThrow(/git does not say what is in this checkout: /);
  });
});

describe('trace record --source', () => {
  test.each([
    [
      ['--source', 'x', '--kernel', 'y'],
      /^luo-bench: --source and --kernel contradict each other; give one\n$/,
    ],
    [['--source', 'none'], /^luo-bench: none: no such folder; give an unpacked kernel source\n$/m],
    [['--nodes', '3'], /--nodes/],
  ])('%s is refused', async (args, said) => {
    const ended = await command(['trace', 'record', '-o', 'made', ...args], folder, {
      XDG_CACHE_HOME: join(folder, 'cache'),
    });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
  });
});
