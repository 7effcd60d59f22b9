import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strongest } from '../../src/fault.ts';
import type { SummaryLine } from '../../src/result/types.ts';
import { alteredTrace } from '../traces.ts';
import { command, ROOT, summaryOf, temporary } from './command.ts';

const SHIPPED = join(ROOT, 'results/7.3.4-n819-session');
const RESULTS = readFileSync(join(ROOT, 'test/gate/old.ndjson'), 'utf8');
const { dir, remove } = temporary();
afterAll(remove);

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const replace = (from: string | RegExp, to: string) => (text: Buffer) =>
  text.toString().replace(from, to);

/** Traces by name, where `$name` stands in a command. */
const traces: Record<string, string> = {};

beforeAll(() => {
  const altered = (changes: Parameters<typeof alteredTrace>[2]) =>
    alteredTrace(dir, SHIPPED, changes);
  const another = {
    'ops.csv.gz': replace('1,create,session-1,,,,2396,0', '1,create,session-1,,,,2396,ENOMEM'),
  };
  traces.shipped = SHIPPED;
  traces.contradicting = altered(another);
  traces.damaged = altered({});
  writeFileSync(join(traces.damaged, 'phases.tsv'), 'x');
  // A line that is no folio, and a page that the decoder does not find.
  traces.both = altered({
    'events.tsv.gz': replace(/\n1\tmark\t[^\n]*/, '\n1\tmark\tpfn=0x3 order=4'),
    'memory.index.tsv.gz': (text) => `${text}memfdser\t0x1000\n`,
  });
  traces.marks = altered({
    'events.tsv.gz': replace('\n1\tmark\t', '\n1\tmark\tpfn=0x123 order=0\n1\tmark\t'),
  });
  const [env, count, time] = RESULTS.trim().split('\n') as [string, string, string];
  write('old.ndjson', `${env}\n${count}\n`);
  write('slower.ndjson', `${env}\n${count.replace('36446450', '36519343')}\n`);
  write('open.ndjson', `${env}\n${count}\n${time}\n`);
  write('both.ndjson', `${env}\n${count.replace('36446450', '36519343')}\n${time}\n`);
  write('compiler.ndjson', `${env.replace('0.28.20', '0.29.0')}\n${count}\n`);
  write('damaged.ndjson', `${env}\n${count.slice(0, 40)}\n`);
  write(
    'lie.json',
    '{"v":1,"ops":[\n{"op":"open"},\n{"op":"create","name":"a","expect":"EEXIST"}\n]}',
  );
  write('dump.bin', 'x'.repeat(4104));
  mkdirSync(join(dir, 'bin'));
});

type End = [code: number, verdict: SummaryLine['verdict'], args: string, found?: object];

const ENDS: End[] = [
  [0, 'fine', 'compare old.ndjson old.ndjson', { compared: 1, failed: 0, inconclusive: 0 }],
  [1, 'slower', 'compare old.ndjson slower.ndjson', { compared: 1, failed: 1 }],
  [3, 'cannot tell', 'compare open.ndjson open.ndjson', { compared: 2, inconclusive: 1 }],
  [1, 'slower', 'compare open.ndjson both.ndjson', { failed: 1, inconclusive: 1 }],
  [2, 'damaged', 'compare old.ndjson damaged.ndjson', { compared: 0 }],
  [2, 'damaged', 'compare old.ndjson none.ndjson', { compared: 0 }],
  [4, 'not comparable', 'compare old.ndjson compiler.ndjson', { compared: 0 }],
  [5, 'wrong', 'compare $shipped $contradicting', { compared: 0 }],
  [0, 'fine', 'trace check $shipped', { compared: 9, failed: 0 }],
  [2, 'damaged', 'trace check $damaged', { compared: 1, failed: 1 }],
  [2, 'damaged', 'trace check none', { failed: 1 }],
  [5, 'wrong', 'trace check $contradicting', { failed: 1 }],
  [2, 'damaged', 'trace check $both', {}],
  [0, 'fine', 'blackout --validate $shipped', { compared: 1, failed: 0 }],
  [2, 'damaged', 'blackout --validate $damaged', { compared: 0 }],
  [5, 'wrong', 'blackout --validate $contradicting', { compared: 0 }],
  [5, 'wrong', 'blackout --validate $shipped $marks', { compared: 2, failed: 1 }],
  [2, 'damaged', 'gate --baseline none', { compared: 0, baseline: { file: 'none' } }],
  [2, 'damaged', 'gate --baseline old.ndjson', { compared: 0 }],
];

const argsOf = (text: string) => text.split(' ').map((arg) => traces[arg.slice(1)] ?? arg);

describe('a command with a verdict ends with its code, and its lines with the summary', () => {
  it.each(ENDS)('%i, %s: %s', async (code, verdict, args, found) => {
    const ended = await command([...argsOf(args), '--json'], dir);
    expect(ended.code).toBe(code);
    const name = /^(?:blackout --validate|trace \w+|\w+)/.exec(args)![0];
    expect(summaryOf(ended)).toMatchObject({ command: name, verdict, ...found });
  });

  it('says what the baseline was measured with, as far as it was read', async () => {
    const ended = await command(['compare', 'old.ndjson', 'slower.ndjson', '--json'], dir);
    const wasm_sha256 = '0'.repeat(64);
    expect(summaryOf(ended).baseline).toEqual({ file: 'old.ndjson', wasm_sha256 });
    const failed = await command(['compare', 'none.ndjson', 'old.ndjson', '--json'], dir);
    expect(summaryOf(failed).baseline).toEqual({ file: 'none.ndjson' });
  });

  it('without a tool that it needs it is no regression', async () => {
    const ended = await command(['trace', 'selftest', '--json'], dir, { PATH: join(dir, 'bin') });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('QEMU') });
    expect(summaryOf(ended)).toMatchObject({ command: 'trace selftest', verdict: 'damaged' });
  });

  it('has no summary for people, nor where the usage is wrong', async () => {
    const plain = await command(['compare', 'old.ndjson', 'old.ndjson'], dir);
    expect(plain).toMatchObject({ code: 0, stdout: expect.not.stringContaining('summary') });
    expect(await command(['compare', 'old.ndjson', '--json'], dir)).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('a report takes the lines with their summary', async () => {
    const { stdout } = await command(['compare', 'old.ndjson', 'slower.ndjson', '--json'], dir);
    write('verdicts.ndjson', `${RESULTS.split('\n')[0]}\n${stdout}`);
    const formats = ['--format', 'text,md,html', '-o', 'report'];
    expect(await command(['report', 'verdicts.ndjson', ...formats], dir)).toMatchObject({
      code: 0,
    });
    for (const name of ['report/report.txt', 'report/report.md']) {
      expect(readFileSync(join(dir, name), 'utf8')).not.toMatch(/[^</]summary/);
    }
  });
});

describe('every other command', () => {
  it.each([
    [2, 'nonsense'],
    [2, 'compare'],
    [2, 'run nonsense'],
    [2, 'run --scenario none.json'],
    [5, 'run --scenario lie.json'],
    [5, 'replay $contradicting'],
    [2, 'replay $damaged'],
    [5, 'trace show $contradicting'],
    [2, 'trace show none'],
    [5, 'abi encode --abi 7.3 lie.json -o lie.bin'],
    [2, 'abi decode dump.bin'],
    [2, 'report none.ndjson -o none.txt'],
    [2, 'blackout --sessions 510001'],
    [5, 'blackout --scenario lie.json'],
  ])('%i: %s', async (code, args) => {
    const ended = await command(argsOf(args), dir);
    expect({ code: ended.code, lines: ended.stderr.trim().split('\n').length > 0 }).toEqual({
      code,
      lines: true,
    });
  });

  it('a bug of ours is no regression either', async () => {
    const broken = 'data:text/javascript,process.stdout.write=()=>{throw new RangeError("broken")}';
    const env = {
      NODE_OPTIONS: `--import=${broken.replaceAll(' ', '%20').replaceAll('"', '%22')}`,
    };
    const ended = await command(['trace', 'show', SHIPPED], dir, env);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('RangeError: broken') });
  });
});

it.each([
  [[], 0],
  [[0, 3, 0], 3],
  [[3, 1, 0], 1],
  [[5, 0, 2], 2],
  [[0, 5], 5],
] as const)('of %j wins %i', (codes, code) => {
  expect(strongest(codes)).toBe(code);
});

it.each([
  [['run', '--scenario', ''], '--scenario <file>: is empty; give a value, or leave the option out'],
  [['gate', '--baseline=x', '--history='], '--history <file>: is empty'],
  [['compare', 'old.ndjson', ''], 'new: is empty; luo-bench compare --help says more'],
  [['trace', 'import', 'old.ndjson', '', '-o', 'x'], 'file: is empty; luo-bench trace import'],
])('what is given and empty is not left out: %j', async (args, says) => {
  const { code, stderr } = await command(args, dir);
  expect(code).toBe(2);
  expect(stderr.startsWith(`luo-bench: ${says}`)).toBe(true);
});
