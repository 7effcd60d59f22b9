import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { Fault } from '../fault.ts';
import { readBytes, temporaryFolder } from '../files.ts';
import { type Origin, originOf } from './build.ts';
import { kernelsFolder } from './cache.ts';
import { exclusively } from './lock.ts';
import { filesOf } from './patch.ts';
import type { Progress } from './progress.ts';
import { versionOf } from './tree.ts';

/** One commit of a series: what it is called, for messages and tables, and its change. */
export interface Commit {
  name: string;
  subject: string;
  text: Uint8Array;
}

const RANGE = /^(?<from>[^./\s](?:\S*[^.\s])?)\.\.(?<to>[^.\s]\S*)$/;
const MAIL = /^From \S+ /;
const FIELDS = /^[\w-]+: .*\r?\n(?:[\w-]+: |[ \t])/;
const BEGIN_BYTES = 64 * 1024;
/** What parts the letters of a mailbox. */
const A_MAIL = 'From mboxrd@z Thu Jan  1 00:00:00 1970';
/** What the user's own configuration would have otherwise. */
const PLAIN = [
  ...['-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'],
  ...['-c', 'format.useAutoBase=false', '-c', 'format.coverLetter=false'],
];
const NUMBERED = /\[[^\]]*\b(\d+)\/\d+\]/;
const KEY_DIGITS = 12;
const SERIES_BYTES_MOST = 256 * 1024 ** 2;

/** Whether an argument is a range of commits (`REV..REV`), and not a file's name. */
export function isRange(argument: string): boolean {
  return RANGE.test(argument) && !existsSync(argument);
}

/**
 * Takes patches in their order, or one range of the checkout in `tree`; gives the source that they are for (the tree,
 * Debian's newest, the commit that the range begins behind) and the commits. Raises Fault 2 as what it reads does.
 */
export async function seriesOf(
  given: readonly string[],
  tree: string | undefined,
  progress: Progress,
  stop: AbortSignal,
): Promise<{ origin: Origin; commits: Commit[] }> {
  const range = given.find(isRange);
  if (range === undefined) {
    const commits: Commit[] = [];
    for (const file of given) {
      if (tree !== undefined && !existsSync(file)) {
        throw new Fault(2, `${file}: neither a file nor OLD..NEW, a range of commits of ${tree}`);
      }
      commits.push(...(await readSeries(file, stop)));
    }
    return { origin: await originOf(tree, progress, stop), commits };
  }
  if (tree === undefined) {
    throw new Fault(
      2,
      `${range}: is a range of commits; give --source, the checkout that has them`,
    );
  }
  if (given.length > 1) throw new Fault(2, `${range}: is a range of commits; give it alone`);
  const commits = await readRange(tree, range, stop);
  if (commits.length === 0) {
    const { from, to } = RANGE.exec(range)!.groups!;
    throw new Fault(2, `${range}: has no commits in ${tree}; give OLD..NEW (${to}..${from}?)`);
  }
  return { origin: await rangeBase(tree, range, progress, stop), commits };
}

/**
 * Reads the commits of a patch, or of a mailbox with a series (`git format-patch --stdout`, b4, a list's archive):
 * letters without a change are left out, numbered ones put in their order. Raises Fault 2 where there is none.
 */
export async function readSeries(file: string, stop: AbortSignal): Promise<Commit[]> {
  const text = readBytes(file);
  const begin = Buffer.from(text.subarray(0, BEGIN_BYTES)).toString('latin1');
  if (MAIL.test(begin)) return splitMails(file, text, stop);
  // As a mail client saves one: it begins with its fields.
  if (FIELDS.test(begin) && /^Subject: /m.test(begin)) {
    return splitMails(file, Buffer.concat([Buffer.from(`${A_MAIL}\n`), text]), stop);
  }
  return [{ name: file, subject: subjectOf(text) ?? basename(file), text }];
}

/** Gives the commits of a range in a checkout, oldest first; merges are none. Raises Fault 2 where git does not know them. */
export async function readRange(tree: string, range: string, stop: AbortSignal): Promise<Commit[]> {
  const { stdout } = await git(
    tree,
    [...PLAIN, 'format-patch', '--stdout', '--no-signature', '--no-attach', '--no-ext-diff', range],
    stop,
  );
  if (stdout.trim() === '') return [];
  return splitMails(range, Buffer.from(`${stdout}\n`, 'latin1'), stop);
}

/**
 * Gives the source of the commit that a range begins behind, unpacked in the cache: the checkout is only read. Where
 * the range's first commit went on, that is where its last one left it. Raises Fault 2 where git does not know them.
 */
export async function rangeBase(
  tree: string,
  range: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<Origin> {
  const { from = '', to = '' } = RANGE.exec(range)?.groups ?? {};
  const answer = async (...args: string[]) => (await git(tree, args, stop)).stdout.trim();
  // Of a folder in it git would give that folder alone.
  const top = await answer('rev-parse', '--show-toplevel');
  const begin = await answer('rev-parse', '--verify', `${from}^{commit}`);
  const commit = await answer('merge-base', from, to);
  const key = commit.slice(0, KEY_DIGITS);
  const place = commit === begin ? from : `where ${to} left ${from}`;
  const folder = join(kernelsFolder(), `revision-${key}`);
  const waiting = () => progress.phase('waiting for another process that unpacks this commit');
  await exclusively(folder, waiting, stop, async () => {
    if (existsSync(folder)) return;
    progress.phase(`unpacking ${key} of ${tree}, ${place}`);
    const part = `${folder}.part`;
    await rm(part, { recursive: true, force: true });
    await mkdir(part);
    const archive = execa('git', ['--no-optional-locks', '-C', top, 'archive', commit], {
      cancelSignal: stop,
      buffer: false,
      ...cleaned(),
    });
    const { failed } = await archive
      .pipe('tar', ['-x', '-C', part], { cancelSignal: stop })
      .catch(() => ({ failed: true }));
    stop.throwIfAborted();
    const isSource = !failed && existsSync(join(part, 'Makefile')) && versionOf(part) !== undefined;
    if (isSource) return rename(part, folder);
    await rm(part, { recursive: true, force: true });
    throw new Fault(
      2,
      failed
        ? `${kernelsFolder()}: ${key} of ${tree} cannot be unpacked there; is the disk full?`
        : `${tree}: ${key} is no kernel source`,
    );
  });
  const version = versionOf(folder);
  return { source: { folder, version: `${version}-${key}` }, name: `${tree}, ${place} (${key})` };
}

/** In a hook, git's own variables are of another repository. */
function cleaned() {
  const { PATH, HOME } = process.env;
  return { env: { PATH, HOME, LC_ALL: 'C' }, extendEnv: false };
}

async function git(tree: string, args: string[], stop: AbortSignal) {
  const { failed, stdout, stderr, code } = await execa(
    'git',
    ['--no-optional-locks', '-C', tree, ...args],
    {
      cancelSignal: stop,
      stdin: 'ignore',
      encoding: 'latin1',
      maxBuffer: SERIES_BYTES_MOST,
      ...cleaned(),
      reject: false,
    },
  );
  stop.throwIfAborted();
  if (code === 'ENOENT') throw new Fault(2, 'git: not found; install it, or give patches as files');
  if (failed) throw new Fault(2, `${tree}: ${stderr.split('\n', 1)[0]}`);
  return { stdout };
}

/** Takes letters apart as git does, which also knows how they are encoded. */
async function splitMails(name: string, text: Uint8Array, stop: AbortSignal): Promise<Commit[]> {
  const folder = temporaryFolder('series');
  try {
    const run = (args: string[], input: Uint8Array) =>
      execa('git', args, { input, cwd: folder, cancelSignal: stop, reject: false });
    const split = await run(['mailsplit', '-b', `-o${folder}`], text);
    stop.throwIfAborted();
    if (split.failed)
      throw new Fault(2, `${name}: git mailsplit: ${split.stderr.split('\n', 1)[0]}`);
    const commits: (Commit & { number: number })[] = [];
    for (const mail of (await readdir(folder)).filter((file) => /^\d+$/.test(file)).sort()) {
      const [message, change] = [join(folder, 'message'), join(folder, 'change')];
      const letter = await readFile(join(folder, mail));
      const { stdout, failed } = await run(['mailinfo', '-k', message, change], letter);
      stop.throwIfAborted();
      const diff = failed ? Buffer.of() : readFileSync(change);
      if (filesOf(diff).length === 0) continue;
      const subject = /^Subject: (.*)$/m.exec(stdout)?.[1] ?? `letter ${Number(mail)}`;
      const number = Number(NUMBERED.exec(subject)?.[1] ?? Number.NaN);
      commits.push({
        name: `${name}, ${subject}`,
        subject: subject.replace(/^(?:\[[^\]]*\]\s*)+/, ''),
        text: diff,
        number,
      });
    }
    if (commits.length === 0) {
      throw new Fault(
        2,
        `${name}: no letter in it changes a file; give what git format-patch writes`,
      );
    }
    if (commits.every(({ number }) => number > 0)) commits.sort((a, b) => a.number - b.number);
    return commits.map(({ number: _, ...commit }) => commit);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function subjectOf(text: Uint8Array): string | undefined {
  const head = Buffer.from(text.subarray(0, 4096)).toString();
  return /^Subject: (?:\[[^\]]*\]\s*)*(.*)$/m.exec(head)?.[1];
}
