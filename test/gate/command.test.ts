import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBaseline, sha256, writeBaseline } from '../../src/gate/baseline.ts';
import { plant } from '../../src/gate/plant.ts';
import { parseResults } from '../../src/result/read.ts';
import { command, linesOf, ROOT, start, summaryOf, temporary } from '../cli/command.ts';

const { dir, remove } = temporary();
afterAll(remove);
const run = (...args: string[]) => command(args, dir);
const TRACE = join(ROOT, 'results/7.3.4-n819-session');

const RESULTS = readFileSync(join(ROOT, 'test/gate/old.ndjson'), 'utf8');

/** Writes a result file with something replaced. */
function file(name: string, from = '', to = ''): string {
  const text = RESULTS.replaceAll(from, to);
  writeFileSync(join(dir, name), name.endsWith('.gz') ? gzipSync(text) : text);
  return name;
}

describe('compare', () => {
  it('exits 3 where a time cannot be told, packed or not', async () => {
    const found = await run('compare', file('a.ndjson'), file('b.gz'), '--json');
    expect(found).toMatchObject({ code: 3 });
    const [count, time, summary] = linesOf(found);
    expect(count).toMatchObject({ verdict: 'same' });
    expect(time).toMatchObject({ verdict: 'inconclusive' });
    expect(summary).toMatchObject({ verdict: 'cannot tell', compared: 2, failed: 0 });
  });

  it('exits 1 from the margin on, and shows less', async () => {
    const a = file('a.ndjson');
    const b = file('b.ndjson', '"value":36446450', '"value":36519343');
    expect(await run('compare', a, b)).toMatchObject({ code: 1 });
    const wide = await run('compare', a, b, '--fail-on', '1%');
    expect(wide).toMatchObject({ code: 3, stdout: expect.stringContaining('changed') });
  });

  it.each([
    ['another compiler', ['a.ndjson', 'c.ndjson', '"asc":"0.28.20"', '"asc":"0.29.0"'], 4, 'asc'],
    ['another version', ['a.ndjson', 'v.ndjson', '"v":1', '"v":2'], 4, 'result version'],
    ['another ABI', ['a.ndjson', 'i.ndjson', '"abi":"7.3"', '"abi":"7.1"'], 4, 'abi differs'],
    ['a damaged line', ['a.ndjson', 'd.ndjson', '"type":"result"', '"type":"res'], 2, 'd.ndjson:2'],
  ])('of %s exits with one clear line', async (_, [a, b, from, to], code, words) => {
    const found = await run('compare', file(a!), file(b!, from, to));
    expect(found).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) });
    expect(found.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('exits 2 for a trace and a result file, a missing file and a margin of nothing', async () => {
    const a = file('a.ndjson');
    expect(await run('compare', TRACE, a)).toMatchObject({ code: 2 });
    expect(await run('compare', a, 'missing')).toMatchObject({ code: 2 });
    expect(await run('compare', a, a, '--fail-on', '0%')).toMatchObject({ code: 2 });
  });

  it('of a trace with itself gives verdict lines of every kind of call', async () => {
    const found = await run('compare', TRACE, TRACE, '--json');
    expect(found.code).toBe(0);
    const lines = linesOf(found).slice(0, -1);
    expect(lines.every((line) => line.type === 'verdict' && line.verdict === 'same')).toBe(true);
    const suites = new Set(lines.map((line) => line.type === 'verdict' && line.suite));
    expect(suites).toEqual(new Set(['overhead', 'insert', 'deserialize', 'lookup', 'serialize']));
  });
});

describe('gate', () => {
  const baseline = join(dir, 'baseline.json.gz');
  beforeAll(async () => {
    expect(await run('gate', '--baseline', baseline, '--update')).toMatchObject({ code: 0 });
  }, 180_000);

  it('refuses what is no baseline', async () => {
    expect(await run('gate')).toMatchObject({ code: 2 });
    expect(await run('gate', '--baseline', 'none')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--update'),
    });
    const results = file('a.ndjson');
    expect(await run('gate', '--baseline', results)).toMatchObject({ code: 2 });
  });

  const envs = (path: string) =>
    parseResults(readFileSync(path, 'utf8'), path).filter(({ type }) => type === 'env');

  it('--update writes the baseline and its history beside it', () => {
    expect(envs(join(dir, 'history.ndjson'))).toHaveLength(1);
    expect(existsSync(join(dir, 'results'))).toBe(false);
  });

  it('of the same code takes no time, exits 0 and writes nothing', async () => {
    const before = readdirSync(dir, { recursive: true });
    const found = await run('gate', '--baseline', baseline, '--json');
    expect(found.code).toBe(0);
    const lines = linesOf(found).slice(0, -1);
    const verdicts = new Set(lines.map((line) => line.type === 'verdict' && line.verdict));
    expect(verdicts).toEqual(new Set(['same', 'same-code']));
    const { wasm_sha256, commit } = readBaseline(baseline).env;
    expect(summaryOf(found)).toEqual({
      v: 1,
      type: 'summary',
      command: 'gate',
      verdict: 'fine',
      compared: lines.length,
      failed: 0,
      inconclusive: 0,
      baseline: { file: baseline, wasm_sha256, ...(commit !== undefined && { commit }) },
    });
    expect(readdirSync(dir, { recursive: true })).toEqual(before);
    expect(envs(join(dir, 'history.ndjson'))).toHaveLength(1);
  }, 180_000);

  it('says its verdict and keeps its exit code where the history cannot be written', async () => {
    // No folder lies below a file, whoever asks.
    const history = join(file('a.ndjson'), 'history.ndjson');
    const found = await run('gate', '--baseline', baseline, '--history', history);
    expect(found).toMatchObject({ code: 0, stdout: expect.stringContaining('same-code') });
    expect(found.stderr).toMatch(/^warning: a\.ndjson\/history\.ndjson: cannot be written: .*\n$/);
  }, 180_000);

  it('times the contender whose code changed, and no other, and makes a history', async () => {
    const known = readBaseline(baseline);
    const wasm = plant(known.wasm, 'rbtree', 2_000_000);
    const planted = join(dir, 'planted.json');
    const env = { ...known.env, wasm_sha256: sha256(wasm) };
    writeBaseline(planted, { ...known, wasm, env });
    const made = join(dir, 'kept/history.ndjson');
    const found = await run('gate', '--baseline', planted, '--history', made, '--json');
    expect(found.code).toBe(0);
    expect(envs(made)).toHaveLength(1);
    const times = linesOf(found).flatMap((line) =>
      line.type === 'verdict' && line.metric === 'time' ? [line] : [],
    );
    const changed = times.filter(({ verdict }) => verdict !== 'same-code');
    expect(changed.map(({ suite, contender, verdict }) => [suite, contender, verdict])).toEqual(
      ['deserialize', 'insert', 'lookup', 'serialize'].map((suite) => [
        suite,
        'wasm/rbtree',
        'faster',
      ]),
    );
    expect(changed.every(({ high }) => high! < 0.5)).toBe(true);
  }, 180_000);

  it('exits 1 for counts that grew, says how many, and adds to a history', async () => {
    const known = readBaseline(baseline);
    const lines = known.lines.map((line, i) =>
      i === 0 && line.metric === 'instructions'
        ? { ...line, value: Math.floor(line.value / 2) }
        : line,
    );
    const less = join(dir, 'less.json');
    writeBaseline(less, { ...known, lines });
    const longer = join(dir, 'longer.ndjson');
    copyFileSync(join(dir, 'history.ndjson'), longer);
    const found = await run('gate', '--baseline', less, '--history', longer, '--json');
    expect(envs(longer)).toHaveLength(2);
    expect(found.code).toBe(1);
    expect(summaryOf(found)).toMatchObject({ verdict: 'slower', failed: 1, inconclusive: 0 });
  }, 180_000);

  it('hears Ctrl-C while it times, and says so', async () => {
    const known = readBaseline(baseline);
    const wasm = plant(known.wasm, 'rbtree', 2_000_000);
    const planted = join(dir, 'interrupted.json');
    writeBaseline(planted, { ...known, wasm, env: { ...known.env, wasm_sha256: sha256(wasm) } });
    const own = temporary();
    const { child, done } = start(['gate', '--baseline', planted, '--json'], own.dir);
    // Its workers count, and end before anything is timed.
    let most = 0;
    for (let tasks = 0; tasks > most - 3; most = Math.max(most, tasks)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      tasks = readdirSync(`/proc/${child.pid}/task`).length;
    }
    child.kill('SIGINT');
    const ended = await done;
    expect(ended.code).toBe(130);
    expect(summaryOf(ended)).toMatchObject({
      verdict: 'interrupted',
      compared: 0,
      baseline: { file: planted, wasm_sha256: sha256(wasm) },
    });
    own.remove();
  }, 180_000);

  it.each([
    ['compiler', 'asc 0.1'],
    ['options', 'options changed'],
    ['tape', 'tape'],
    ['workloads', 'workloads differ'],
  ])(
    'is not comparable where the %s differ',
    async (what, words) => {
      const known = readBaseline(baseline);
      const other = join(dir, 'other.json');
      writeBaseline(other, {
        ...known,
        ...(what === 'compiler' && { env: { ...known.env, asc: '0.1' } }),
        ...(what === 'options' && { options: '{}' }),
        ...(what === 'workloads' && { cells: known.cells.slice(1) }),
        ...(what === 'tape' && {
          cells: known.cells.map((cell) => ({ ...cell, tape_sha256: '0'.repeat(64) })),
        }),
      });
      const found = await run('gate', '--baseline', other, '--json');
      expect(found).toMatchObject({ code: 4, stderr: expect.stringContaining(words) });
      expect(summaryOf(found)).toMatchObject({ verdict: 'not comparable', compared: 0 });
    },
    180_000,
  );
});
