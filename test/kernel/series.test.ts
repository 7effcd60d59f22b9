import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Progress } from '../../src/kernel/progress.ts';
import { isRange, rangeBase, readRange, readSeries } from '../../src/kernel/series.ts';
import { temporary } from '../cli/command.ts';

const GO = new AbortController().signal;
const QUIET: Progress = { phase: () => {}, step: () => {}, end: () => {} };
const SUBJECTS = ['luo: one', 'luo: two', 'luo: three'];
const WHO = {
  GIT_AUTHOR_NAME: 'Ann Õ Author',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

let dir: string;
let tree: string;
let remove: () => void;

beforeEach(() => {
  ({ dir, remove } = temporary());
  tree = join(dir, 'linux');
  mkdirSync(tree);
  git('init', '-q');
  put('Makefile', 'VERSION = 7\nPATCHLEVEL = 9\nSUBLEVEL = 0\nEXTRAVERSION =\n');
  put('Kconfig', '');
  put('a.c', 'one\ntwo\nthree\n');
  commit('base');
  git('tag', 'v7.9');
  for (const [i, subject] of SUBJECTS.entries()) {
    put('a.c', `${readFileSync(join(tree, 'a.c'), 'utf8')}line = ${i}\n`);
    commit(subject);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove();
});

function git(...args: string[]): string {
  const env = { ...process.env, ...WHO };
  return execFileSync('git', args, { cwd: tree, env, encoding: 'utf8' });
}

function put(name: string, text: string): void {
  writeFileSync(join(tree, name), text);
}

function commit(subject: string): void {
  git('add', '-A');
  git('commit', '-qm', subject);
}

/** A mailbox of these letters. */
function mailbox(...letters: string[]): string {
  const file = join(dir, 'series.mbox');
  writeFileSync(file, letters.join('\n'));
  return file;
}

/** The letters of the three commits, with a cover letter before them where it is asked for. */
function letters(...args: string[]): string[] {
  const all = git('format-patch', '--stdout', ...args, 'v7.9..HEAD');
  return all.split(/\n(?=From [0-9a-f]{40} )/);
}

const subjects = async (file: string) => (await readSeries(file, GO)).map((one) => one.subject);
const added = (text: Uint8Array) =>
  Buffer.from(text)
    .toString()
    .match(/^\+line.*$/gm);

describe('a series', () => {
  test('of letters has its commits without the cover letter', async () => {
    const all = letters('--cover-letter');
    expect(all).toHaveLength(4);
    const commits = await readSeries(mailbox(...all), GO);
    expect(commits.map(({ subject }) => subject)).toEqual(SUBJECTS);
    expect(commits.map(({ text }) => added(text))).toEqual(
      SUBJECTS.map((_, i) => [`+line = ${i}`]),
    );
    expect(commits[1]!.name).toContain('2/3');
  });

  test('is put in the order of its numbers', async () => {
    const [cover, one, two, three] = letters('--cover-letter') as [string, string, string, string];
    expect(await subjects(mailbox(three, one, cover, two))).toEqual(SUBJECTS);
  });

  test('stays in its order where letters have no numbers', async () => {
    const [one, two, three] = letters('--no-numbered') as [string, string, string];
    expect(await subjects(mailbox(two, three, one))).toEqual([
      SUBJECTS[1],
      SUBJECTS[2],
      SUBJECTS[0],
    ]);
  });

  test('has no answers of others, which quote a change', async () => {
    const [one, two] = letters('--numbered') as [string, string];
    const answer = one
      .replace('Subject: [PATCH 1/3]', 'Subject: Re: [PATCH 1/3]')
      .replace(/\n\n[\s\S]*/, (text) => `\n\n${text.trim().replace(/^/gm, '> ')}\n\nNak.\n`);
    expect(await subjects(mailbox(one, answer, two))).toEqual(SUBJECTS.slice(0, 2));
  });

  test.each([
    ['quoted-printable', (body: string) => body.replaceAll('=', '=3D')],
    ['base64', (body: string) => Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\n')],
  ])('is read out of mail that is %s', async (encoding, encode) => {
    const [one] = letters('--no-numbered', '--no-signature') as [string];
    const at = one.indexOf('\n\n');
    const head = one.slice(0, at).replace(/\nMIME-Version[\s\S]*$/, '');
    const type = `MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: ${encoding}`;
    const encoded = `${head}\n${type}\n\n${encode(one.slice(at + 2))}\n`;
    expect(encoded).not.toContain('+line = 0');
    const [commit] = await readSeries(mailbox(encoded), GO);
    expect(added(commit!.text)).toEqual(['+line = 0']);
  });

  test('has lines that end as the source does, though mail has others', async () => {
    const crlf = letters('--numbered').map((letter) => letter.replaceAll('\n', '\r\n'));
    const commits = await readSeries(mailbox(...crlf), GO);
    expect(commits.map(({ subject }) => subject)).toEqual(SUBJECTS);
    for (const { text } of commits) expect(Buffer.from(text).toString()).not.toContain('\r');
  });

  test('may be one patch, called by its subject or its file', async () => {
    const file = join(dir, 'one.patch');
    const diff = git('diff', 'HEAD~1', 'HEAD');
    writeFileSync(file, diff);
    expect(await readSeries(file, GO)).toMatchObject([{ name: file, subject: 'one.patch' }]);
    writeFileSync(file, `Subject: [PATCH v2 RFC] luo: a thing\n\n---\n${diff}`);
    expect(await readSeries(file, GO)).toMatchObject([{ subject: 'luo: a thing' }]);
  });

  test('of letters that change nothing is refused, and leaves nothing behind', async () => {
    vi.stubEnv('TMPDIR', dir);
    const before = readdirSync(dir);
    const [cover] = letters('--cover-letter') as [string];
    const file = mailbox(cover);
    await expect(readSeries(file, GO)).rejects.toThrow(
      `${file}: no letter in it changes a file; give what git format-patch writes`,
    );
    expect(readdirSync(dir)).toEqual([...before, 'series.mbox'].sort());
  });
});

describe('a letter that a mail client saved', () => {
  test('begins with its fields, and may be packed', async () => {
    const [letter] = letters() as [string];
    const fields = letter.slice(letter.indexOf('\n') + 1).replace(/ \d\/3\]/, ']');
    const saved = `Return-Path: <ann@example.org>\nReceived: by example.org\n${fields}`;
    const file = join(dir, 'one.eml');
    for (const bytes of [Buffer.from(saved), gzipSync(saved)]) {
      writeFileSync(file, bytes);
      expect(await subjects(file)).toEqual(['luo: one']);
    }
  });

  test('is decoded as it says', async () => {
    const [letter] = letters() as [string];
    const [head = '', ...rest] = letter.slice(letter.indexOf('\n') + 1).split('\n\n');
    const fields = head.replace(/^(?:MIME-Version|Content-).*\n?/gm, '').trimEnd();
    const body = Buffer.from(rest.join('\n\n')).toString('base64').replace(/.{76}/g, '$&\n');
    const file = join(dir, 'coded.eml');
    writeFileSync(
      file,
      `${fields}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n` +
        `Content-Transfer-Encoding: base64\n\n${body}\n`,
    );
    const [commit] = await readSeries(file, GO);
    expect(added(commit!.text)).toEqual(['+line = 0']);
  });
});

describe('a range of a checkout', () => {
  test('is the same whatever the user has git write', async () => {
    const before = (await readRange(tree, 'v7.9..HEAD', GO)).map(({ text }) => added(text));
    for (const setting of ['diff.noprefix', 'diff.mnemonicPrefix', 'format.useAutoBase']) {
      git('config', setting, 'true');
    }
    const commits = await readRange(tree, 'v7.9..HEAD', GO);
    expect(commits.map(({ text }) => added(text))).toEqual(before);
    expect(Buffer.from(commits[0]!.text).toString()).toContain('+++ b/a.c');
  });

  test('is for the whole checkout, where a folder in it is named; what is no kernel is not kept', async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'));
    const kernels = join(dir, 'cache/luo-bench/kernels');
    mkdirSync(kernels, { recursive: true });
    mkdirSync(join(tree, 'sub'));
    const { source } = await rangeBase(join(tree, 'sub'), 'v7.9..HEAD', QUIET, GO);
    expect(readFileSync(join(source.folder, 'a.c'), 'utf8')).toBe('one\ntwo\nthree\n');
    rmSync(kernels, { recursive: true });
    mkdirSync(kernels);
    put('Makefile', 'all:\n');
    commit('no kernel');
    put('a.c', 'more\n');
    commit('more');
    await expect(rangeBase(tree, 'HEAD~1..HEAD', QUIET, GO)).rejects.toThrow('is no kernel source');
    expect(readdirSync(kernels)).toEqual([]);
  });

  test('has its commits, oldest first, as they were committed', async () => {
    const commits = await readRange(tree, 'v7.9..HEAD', GO);
    expect(commits.map(({ subject }) => subject)).toEqual(SUBJECTS);
    expect(commits.map(({ text }) => added(text))).toEqual(
      SUBJECTS.map((_, i) => [`+line = ${i}`]),
    );
  });

  test('is for the source of its first commit, though the checkout has another, which stays', async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'));
    mkdirSync(join(dir, 'cache/luo-bench/kernels'), { recursive: true });
    put('a.c', 'dirty\n');
    put('new.c', 'not committed\n');
    const files = () =>
      readdirSync(tree, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => {
          const { mtimeMs, size } = statSync(join(tree, name));
          return `${name} ${mtimeMs} ${size}`;
        });
    const before = files();
    const base = await rangeBase(tree, 'v7.9..HEAD', QUIET, GO);
    await readRange(tree, 'v7.9..HEAD', GO);
    expect(files()).toEqual(before);
    const { version, folder } = base.source;
    expect(version).toMatch(/^7\.9\.0-[0-9a-f]{12}$/);
    expect(base.name).toBe(`${tree}, v7.9 (${version.slice('7.9.0-'.length)})`);
    expect(readFileSync(join(folder, 'a.c'), 'utf8')).toBe('one\ntwo\nthree\n');
    expect(existsSync(join(folder, 'new.c'))).toBe(false);
    expect(await rangeBase(tree, 'v7.9..HEAD~1', QUIET, GO)).toEqual(base);
  });

  test('is for where it left a branch that went on', async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'));
    mkdirSync(join(dir, 'cache/luo-bench/kernels'), { recursive: true });
    git('branch', 'mine');
    git('checkout', '-q', '-b', 'theirs', 'v7.9');
    put('a.c', 'all else\n');
    commit('went on');
    const { source, name } = await rangeBase(tree, 'theirs..mine', QUIET, GO);
    expect(readFileSync(join(source.folder, 'a.c'), 'utf8')).toBe('one\ntwo\nthree\n');
    expect(name).toContain(`${tree}, where mine left theirs (`);
  });

  test('may have no commits, where a bisection ends at its base', async () => {
    expect(await readRange(tree, 'v7.9..v7.9', GO)).toEqual([]);
  });

  test('is refused where git does not know it', async () => {
    const why = "ambiguous argument 'v1.0..HEAD'";
    await expect(readRange(tree, 'v1.0..HEAD', GO)).rejects.toThrow(why);
  });

  test('is refused where there is no repository', async () => {
    rmSync(join(tree, '.git'), { recursive: true });
    await expect(readRange(tree, 'v7.9..HEAD', GO)).rejects.toThrow('not a git repository');
  });

  test('is told from the name of a file', () => {
    for (const range of ['v7.9..HEAD', 'a..b', 'origin/master..luo', 'HEAD~3..HEAD']) {
      expect(isRange(range)).toBe(true);
    }
    for (const file of ['../a.patch', '0001-luo.patch', './a..b', 'a...b', tree]) {
      expect(isRange(file)).toBe(false);
    }
  });
});
