import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandBlocks } from '../../tools/docs.ts';
import { ROOT, temporary } from '../cli/command.ts';

const MOST = 5;
const TABLE = 'create of 2000 sessions: 179.3 M to 4.2 M instructions\n\nsessions\n     n\n';
const ENV = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

let dir: string;
let remove: () => void;
beforeEach(() => {
  ({ dir, remove } = temporary());
});
afterEach(() => remove());

const run = (command: string, args: string[], cwd: string, env = {}) =>
  execFileSync(command, args, { cwd, env: { ...ENV, ...env }, encoding: 'utf8' });

it('from a clone to a mail: the commands of docs/patch.md', () => {
  const blocks = commandBlocks(readFileSync(join(ROOT, 'docs/patch.md'), 'utf8'));
  const { script } = blocks.find((block) => block.script.startsWith('git clone'))!;
  expect(script.trimEnd().split('\n')).toHaveLength(MOST);

  const upstream = join(dir, 'upstream');
  mkdirSync(upstream);
  run('git', ['init', '-q'], upstream);
  writeFileSync(join(upstream, 'a.c'), 'one\n');
  run('git', ['add', '-A'], upstream);
  run('git', ['commit', '-qm', 'base'], upstream);
  const change = join(dir, 'change.patch');
  writeFileSync(change, '--- a/a.c\n+++ b/a.c\n@@ -1 +1 @@\n-one\n+two\n');
  // In place of the kernels: what it is called with, and a table as of a patch that makes something slower.
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'luo-bench'),
    `#!/bin/sh\necho "$@" >"${dir}/called"\nprintf '${TABLE.replaceAll('\n', '\\n')}'\nexit 1\n`,
  );
  chmodSync(join(bin, 'luo-bench'), 0o755);
  const env = { LINUX: upstream, CHANGE: change, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const work = join(dir, 'work');
  mkdirSync(work);
  run('bash', ['-ec', script], work, env);

  expect(readFileSync(join(dir, 'called'), 'utf8')).toBe('patch HEAD~1..HEAD --source linux\n');
  const mail = readFileSync(join(work, 'mail.txt'), 'utf8');
  const [message, rest] = mail.split('\n---\n') as [string, string];
  expect(message).toMatch(/^Subject: \[PATCH\] luo: /m);
  expect(message).toContain('Signed-off-by: Ann <ann@example.org>');
  const shown = rest.slice(0, rest.indexOf('diff --git')).replaceAll(/^ {4}/gm, '');
  expect(shown).toContain(TABLE);
  // What is applied has the change, and none of the table.
  run('git', ['am', '-q', join(work, 'mail.txt')], upstream);
  expect(run('git', ['log', '-1', '--format=%B'], upstream)).not.toContain('instructions');
  expect(readFileSync(join(upstream, 'a.c'), 'utf8')).toBe('two\n');
});
