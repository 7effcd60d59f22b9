import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CommandBlock, commandBlocks, DOCUMENTS, runCommands } from '../../tools/docs.ts';
import { ROOT, temporary } from '../cli/command.ts';

/**
 * What .ci/run calls itself, what contributing.test.ts runs in a copy of the checkout, and what patch.test.ts runs in a
 * repository of its own.
 */
const ELSEWHERE = [
  /^npm ci/m,
  /^npm cit/m,
  /^npm run build/m,
  /^luo-bench gate --baseline/m,
  /^git clone/m,
];

/** Commands that need a kernel in an emulator, or minutes; .ci/run has them where it can. */
const LONG = [
  /trace record/,
  /trace selftest/,
  /^luo-bench patch/m,
  /^npm run (?:mutate|targets|docs)/m,
];

const documents = DOCUMENTS.filter((name) => existsSync(join(ROOT, name)));

describe.each(documents)('%s', (name) => {
  const blocks = commandBlocks(readFileSync(join(ROOT, name), 'utf8'));
  const run = blocks.filter(
    ({ script, output }) =>
      output?.kind !== 'long' && ![...ELSEWHERE, ...LONG].some((p) => p.test(script)),
  );

  it.each(run.map((block): [string, CommandBlock] => [`line ${block.line}`, block]))(
    '%s does what it says',
    (_, { script, output }) => {
      const { stdout, stderr, code } = runCommands(script, ROOT, output?.kind === 'exact');
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      if (output?.kind === 'exact') expect(stdout).toBe(output.text);
    },
    240_000,
  );

  it('what is tested elsewhere is called there', () => {
    const ci = readFileSync(join(ROOT, '.ci/run'), 'utf8');
    const ours = blocks.filter(({ script }) => /^npm cit?\b/m.test(script));
    if (ours.length > 0) expect(ci).toMatch(/^npm cit$[\s\S]*^npm start$/m);
    for (const { script } of blocks.filter(({ script }) => /^luo-bench gate --b/m.test(script))) {
      expect(ci).toContain(script.trim().replace('luo-bench', 'npm start --'));
    }
  });
});

describe('blocks of commands', () => {
  it('have their output below, where there is any', () => {
    const text = 'a\n\n```sh\none\n```\n\n```text exact\nout\n```\n\n```sh\ntwo\n```\n\ntext\n';
    expect(commandBlocks(text)).toEqual([
      { line: 3, script: 'one\n', output: { text: 'out\n', kind: 'exact' } },
      { line: 11, script: 'two\n' },
    ]);
  });

  it('run with this checkout on the path, and say how they ended', () => {
    const { dir, remove } = temporary();
    expect(runCommands('luo-bench --version', dir)).toMatchObject({ code: 0, stdout: '0.1.0\n' });
    expect(runCommands('luo-bench nonsense', dir).code).toBe(2);
    remove();
  });
});
