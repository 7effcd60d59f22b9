import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emulator, kernelTools, missingTools } from '../../src/kernel/tools.ts';
import { command, linesOf, start, summaryOf, temporary } from '../cli/command.ts';
import { MAKEFILE, MERGE } from '../kernel/fake-tree.ts';

/** Whose build does what the patch says in new.c; its image is the same whatever that is. */
const OBEYING = `${MAKEFILE}
bzImage: obey
obey: $(O)/compiled
	@if grep -qs broken new.c; then echo "$(CURDIR)/new.c:1: error: broken"; false; fi
	@if grep -qs slow new.c; then touch MARK; exec sleep 1000.ID; fi
`;
const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', ''];
const TOOLS = missingTools([...kernelTools('x86_64'), emulator('x86_64')]);

let dir: string;
let tree: string;
let env: NodeJS.ProcessEnv;
let remove: () => void;

beforeEach(() => {
  ({ dir, remove } = temporary());
  tree = join(dir, 'linux');
  mkdirSync(join(tree, 'scripts/kconfig'), { recursive: true });
  writeFileSync(join(tree, 'scripts/kconfig/merge_config.sh'), MERGE, { mode: 0o755 });
  const makefile = OBEYING.replace('COUNT_FILE', join(dir, 'count'))
    .replace('MARK', join(dir, 'mark'))
    .replace('ID', String(process.pid));
  writeFileSync(
    join(tree, 'Makefile'),
    `VERSION = 7\nPATCHLEVEL = 9\nSUBLEVEL = 0\nEXTRAVERSION =\n${makefile}`,
  );
  writeFileSync(join(tree, 'Kconfig'), '');
  writeFileSync(join(tree, 'a.c'), LINES.join('\n'));
  mkdirSync(join(dir, 'tmp'));
  mkdirSync(join(dir, 'cache'));
  env = { XDG_CACHE_HOME: join(dir, 'cache'), TMPDIR: join(dir, 'tmp') };
});
afterEach(() => remove());

/** A patch that adds a line to new.c, in a file of that name. */
function adding(line: string): string {
  const file = join(dir, `${line}.patch`);
  writeFileSync(file, `--- /dev/null\n+++ b/new.c\n@@ -0,0 +1 @@\n+${line}\n`);
  return file;
}

/** A patch of the fifth line; `before` is what it takes the two before it for, `gone` the line itself. */
function changing(before: readonly [string, string], gone = 'five'): string {
  const file = join(dir, 'change.patch');
  const context = before.map((line) => ` ${line}\n`).join('');
  writeFileSync(file, `--- a/a.c\n+++ b/a.c\n@@ -3,4 +3,4 @@\n${context}-${gone}\n+FIVE\n six\n`);
  return file;
}

const patch = (...args: string[]) => command(['patch', ...args, '--source', tree], dir, env);
const kernels = () =>
  readdirSync(join(dir, 'cache/luo-bench/kernels')).filter((name) => !/^copy-/.test(name));
/** Every file with what it holds and when it was written. */
const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { mtimeMs, mode } = statSync(path);
      return [name, mtimeMs, mode, statSync(path).isFile() && readFileSync(path, 'latin1')];
    });

describe.skipIf(TOOLS.length > 0)('a patch to a tree', () => {
  it('that makes the same image has nothing to compare, and says so', async () => {
    const ended = await patch(adding('nothing'), '--json');
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stderr).toContain(
      'Both images are the same, byte for byte: there is nothing to compare.',
    );
    expect(linesOf(ended).map(({ type }) => type)).toContain('patch');
    expect(summaryOf(ended)).toMatchObject({ command: 'patch', verdict: 'fine', compared: 0 });
  });

  it('leaves a tree that is dirty as it is, to the byte', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: tree });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    writeFileSync(join(tree, 'a.c'), LINES.join('\n').replace('one', 'ONE'));
    writeFileSync(join(tree, 'untracked.c'), 'untracked\n');
    git('add', 'untracked.c');
    const before = contents(tree);
    expect(await patch(changing(['three', 'four']))).toMatchObject({ code: 0 });
    expect(await patch(adding('nothing'))).toMatchObject({ code: 0 });
    expect(contents(tree)).toEqual(before);
  });

  it('may apply with fuzz, which is said', async () => {
    const { code, stderr } = await patch(changing(['another', 'four']));
    expect(code).toBe(0);
    expect(stderr).toMatch(/change\.patch: a\.c: Hunk #1 succeeded at 3 with fuzz 1/);
  });

  it('that does not apply ends with 2, the file and its hunk, before a kernel of it is built', async () => {
    const { code, stderr } = await patch(changing(['three', 'four'], 'nothing'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/change\.patch: does not apply to 7\.9\.0-\w+: a\.c: Hunk #1 FAILED/);
    expect(kernels().filter((name) => name.startsWith('patched-'))).toEqual([]);
  });

  it('that does not build ends with 2 and the first error, and the next one builds', async () => {
    const { code, stderr } = await patch(adding('broken'));
    expect(code).toBe(2);
    expect(stderr).toContain('the kernel build failed: new.c:1: error: broken');
    expect(kernels().filter((name) => name.startsWith('patched-'))).toEqual([]);
    expect(await patch(adding('nothing'))).toMatchObject({ code: 0 });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'that %s ends while it is built leaves nothing behind, and goes on later',
    async (signal) => {
      const { child, done } = start(['patch', adding('slow'), '--source', tree], dir, env);
      await vi.waitFor(() => expect(existsSync(join(dir, 'mark'))).toBe(true), 30_000);
      child.kill(signal);
      const { code, stderr } = await done;
      expect(code).toBe(130);
      expect(stderr).toContain('interrupted: what was built and recorded is kept for the next');
      expect(readdirSync(join(dir, 'tmp'))).toEqual([]);
      expect(kernels().filter((name) => /^patched-|\.part$/.test(name))).toEqual([]);
      await vi.waitFor(() => {
        const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
        expect(processes).not.toContain(`sleep 1000.${process.pid}`);
      }, 5_000);
      expect(await patch(adding('nothing'))).toMatchObject({ code: 0 });
      expect(readFileSync(join(dir, 'count'), 'utf8')).toBe('once\n');
    },
  );

  it('waits for another that builds of the same tree: both end well, and nothing is built twice', async () => {
    const file = adding('nothing');
    const both = await Promise.all([patch(file), patch(file)]);
    for (const ended of both) expect(ended).toMatchObject({ code: 0 });
    expect(readFileSync(join(dir, 'count'), 'utf8')).toBe('once\n');
    expect(kernels().filter((name) => /\.part$|\.build$/.test(name))).toEqual([]);
  });

  it('of a range of commits is for the source that they were made for', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: tree });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    for (const line of ['first', 'second']) {
      writeFileSync(join(tree, 'new.c'), `${line}\n`);
      git('add', '-A');
      git('commit', '-qm', `luo: ${line}`);
    }
    cpSync(tree, join(dir, 'before'), { recursive: true });
    const { code, stdout, stderr } = await patch('HEAD~2..HEAD');
    // Its commits are self-tested one by one: this tree has no self-tests.
    expect(stderr).toContain('commit 1 of 2: luo: first');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('what cannot be a patch', () => {
  it.each([
    [['HEAD~1..HEAD'], 'give --source, the checkout that has them'],
    [['nowhere.patch'], 'nowhere.patch'],
  ])('%j is refused in one line', async (args, why) => {
    const { code, stderr, stdout } = await command(['patch', ...args], dir, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toContain(why);
  });
});
