import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { command, linesOf, ROOT, temporary } from '../cli/command.ts';
import { arm64Dir } from '../traces.ts';

const REFERENCE = join(ROOT, 'results/7.3.4-n819-session');
const { dir, remove } = temporary();
afterAll(remove);

const trace = (...args: string[]) => command(['trace', ...args], dir);

describe('trace', () => {
  test('import makes a trace that check passes and show prints', async () => {
    const texts = ['kernel1', 'kernel2', 'serialize'].map((part) =>
      join(REFERENCE, `ftrace-${part}.txt.gz`),
    );
    const imported = await trace('import', ...texts, '-o', 'made');
    expect(imported).toMatchObject({
      code: 0,
      stdout: 'made: 3278 calls, 6637 events, 9 phases\n',
      stderr: '',
    });
    const checked = await trace('check', '--ktap', 'made');
    expect(checked.code).toBe(0);
    expect(checked.stdout).toMatch(/^KTAP version 1\n1\.\.9\nok 1 /);
    const shown = await trace('show', 'made');
    expect(shown.stdout).toContain('costs in nanoseconds');
    expect(await trace('import', ...texts, '-o', 'made')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^luo-bench: made: is there already[^\n]*\n$/),
    });
  }, 60_000);

  test('import says on stderr what a text does not tell', async () => {
    const text = ' 0)   1.500 us    |  luo_session_create(); /* ret=0x0 */\nnonsense\n';
    writeFileSync(join(dir, 'short.txt'), text);
    const ended = await trace('import', 'short.txt', '-o', 'short', '--abi', '7.3');
    expect(ended.code).toBe(0);
    expect(ended.stderr.split('\n')).toEqual([
      'warning: short.txt:2: a line not understood, from here on',
      expect.stringMatching(/^warning: the open of .* in kernel 1 is not in the text/),
      expect.stringMatching(/^warning: 1 calls without a name/),
      '',
    ]);
  }, 60_000);

  test('check exits 5 for files that contradict each other, 2 for a damaged one', async () => {
    cpSync(REFERENCE, join(dir, 'damaged'), { recursive: true });
    writeFileSync(join(dir, 'damaged/phases.tsv'), 'x');
    expect(await trace('check', 'damaged')).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^not ok {2}the files are those of meta.json\n/),
    });
    writeFileSync(
      join(dir, 'twice.txt'),
      ' 0)   1.500 us    |  luo_open(); /* ret=0x0 */\n'.repeat(2),
    );
    await trace('import', 'twice.txt', '-o', 'twice', '--abi', '7.3');
    expect(await trace('check', 'twice')).toMatchObject({
      code: 5,
      stdout: expect.stringContaining('not ok  the results are those of the model\n'),
    });
  }, 60_000);

  test.each([
    [['import', '-o', 'x'], /file: is missing/],
    [['import', 'x.txt'], /-o <dir>: is missing/],
    [['import', 'missing.txt', '-o', 'x'], /missing.txt: cannot be read: no such file/],
    [['import', 'x.txt', '-o', 'x', '--abi', '9.9'], /--abi.*give one of seed-v5/],
    [['show', 'missing'], /meta.json: cannot be read: no such file/],
    [['nonsense'], /nonsense: no such command/],
  ])('%j is one clear line and exit 2', async (args, message) => {
    const ended = await trace(...args);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(message);
    expect(existsSync(join(dir, 'x'))).toBe(false);
  });
});

describe('compare', () => {
  test.each([
    [REFERENCE, arm64Dir('7.3.4-arm64-n50-dup'), /the architecture differs: x86_64 in .*arm64 in/],
    [
      arm64Dir('7.3.4-arm64-n50-dup'),
      arm64Dir('7.3.4-arm64-64k-n51-dup'),
      /the page size differs: 4096 in .*, 65536 in/,
    ],
  ])(
    'exits 4 for %s and %s, and says what differs',
    async (old, now, message) => {
      const ended = await command(['compare', old, now], dir);
      expect(ended.code).toBe(4);
      expect(ended.stderr).toMatch(message);
    },
    60_000,
  );
});

describe('replay', () => {
  test("plays the folio contenders the sequence of the kernel's own tracker", async () => {
    const args = ['--smoke', '--json', '--contender', 'wasm/hash,wasm/radix'];
    const ended = await command(['replay', REFERENCE, ...args], dir);
    expect(ended.code).toBe(0);
    const folios = linesOf(ended).filter((l) => l.type === 'result' && l.suite === 'folios');
    // 17 session blocks, and the 4 folios that the kernel marks before any session.
    const workload = { n: 21, abi: '7.3', trace: '7.3.4-n819-session' };
    expect(folios).toContainEqual(
      expect.objectContaining({ contender: 'wasm/radix', workload, metric: 'set_bits', value: 21 }),
    );
    expect(folios).toContainEqual(
      expect.objectContaining({ workload, metric: 'pages', value: 6, verified: true }),
    );
    expect(folios.some((l) => l.type === 'result' && l.contender === 'wasm/hash')).toBe(false);
  }, 120_000);

  test('never shows imported times as instructions of the kernel', async () => {
    const args = ['--smoke', '--json', '--contender', 'wasm/hash'];
    const ended = await command(['replay', 'made', ...args], dir);
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain("trace made: the kernel's costs are ns of its own machine");
    expect(ended.stdout).not.toContain('"kernel/');
    const compared = await command(['compare', 'made', 'made'], dir);
    expect(compared).toMatchObject({
      code: 4,
      stderr: expect.stringMatching(/hold times \(mode imported\)/),
    });
  }, 120_000);
});
