import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CountLine, Line, ResultLine } from '../../src/result/types.ts';
import { LONG } from '../effort.ts';
import { command, linesOf, ROOT, temporary } from './command.ts';

const REFERENCE = join(ROOT, 'results/7.3.4-n819-session');
const SUITES = ['insert', 'lookup', 'serialize', 'deserialize'];
const { dir, remove } = temporary();
afterAll(remove);

const results = (lines: readonly Line[]) =>
  lines.filter((line): line is ResultLine => line.type === 'result');
const counts = (lines: readonly Line[], contender: string) =>
  results(lines)
    .filter((l): l is CountLine => l.contender === contender && l.metric === 'instructions')
    .map(({ suite, value }) => [suite, value]);

describe('run', () => {
  it('measures every suite with every contender at smoke size, each line valid and verified', async () => {
    const args = ['run', ...SUITES, '--n', '3,60', '--names', 'prefix48', '--smoke', '--json'];
    const ended = await command(args, dir);
    expect(ended.code).toBe(0);
    const lines = linesOf(ended);
    expect(lines[0]).toMatchObject({ type: 'env', asc: '0.28.20' });
    expect(results(lines).every(({ verified }) => verified)).toBe(true);
    for (const suite of SUITES) {
      const timed = results(lines)
        .filter((line) => line.suite === suite && line.metric === 'time')
        .map(({ contender }) => contender);
      // On a loaded machine a contender may not come to rest: then it says so and has no time.
      const restless = (name: string) =>
        ended.stderr.includes(`${name}, ${suite}: no steady state`);
      for (const name of ['wasm/list', 'wasm/hash', 'ts/list', 'ts/map', 'ts/objects']) {
        expect(timed.includes(name) || restless(name), `${name} in ${suite}`).toBe(true);
      }
      expect(timed).not.toContain('wasm/none');
    }
    expect(readFileSync(join(dir, 'results/latest/results.ndjson'), 'utf8')).toBe(ended.stdout);
  }, 240_000);

  // test/node-versions.sh plays every one in two processes and more, in every run of .ci/run.
  it.skipIf(!LONG)(
    'counts the same digits twice',
    async () => {
      const args = [
        'run',
        '--n',
        '51',
        '--names',
        'uuid',
        '--smoke',
        '--json',
        '--contender',
        'wasm/*',
      ];
      const [first, second] = [await command(args, dir), await command(args, dir)];
      const exact = (lines: Line[]) => results(lines).filter((line) => 'exact' in line);
      expect(exact(linesOf(first)).length).toBeGreaterThan(16);
      expect(exact(linesOf(first))).toEqual(exact(linesOf(second)));
    },
    240_000,
  );

  it('plays a scenario, warns of the panic it leads to, and plays the repaired kernel', async () => {
    const file = join(dir, 'panic.json');
    const creates = Array.from({ length: 51 }, (_, i) => ({ op: 'create', name: `s-${i}` }));
    const again = { op: 'create', name: 's-0', expect: 'EEXIST' };
    const ops = [{ op: 'open' }, ...creates, again, { op: 'reboot' }, { op: 'open' }];
    writeFileSync(file, JSON.stringify({ v: 1, abi: '7.3', ops }));
    const args = ['run', ...SUITES, '--scenario', file, '--smoke', '--json'];
    args.push('--contender', 'wasm/list');
    const faithful = await command(args, dir);
    expect(faithful.stderr).toMatch(/panics/);
    expect(counts(linesOf(faithful), 'wasm/list').map(([suite]) => suite)).toEqual([
      'insert',
      'serialize',
    ]);
    const repaired = await command([...args, '--fix-grow'], dir);
    expect(repaired.stderr).not.toMatch(/panics/);
    expect(counts(linesOf(repaired), 'wasm/list').map(([suite]) => suite)).toContain('deserialize');
    expect([faithful.code, repaired.code]).toEqual([0, 0]);
  }, 240_000);

  it.each([
    [['run', '--n', '0'], /--n .*whole number from 1/],
    [['run', '--n', '510001'], /--n 510001: .*510000.*ENOSPC/],
    [['run', '--names', 'uuids'], /--names/],
    [['run', '--contender', 'wasm/nothing'], /--contender wasm\/nothing: matches none/],
    [['run', '--frobnicate'], /--frobnicate/],
    [['run', 'inserts'], /inserts/],
    [['run', 'insert', '--abi', '6.18'], /6\.18/],
    [['run', '--scenario', 'missing.json'], /missing\.json/],
    [['frobnicate'], /frobnicate/],
    [['replay', 'missing'], /missing/],
  ])(
    '%j ends with one line, exit 2 and nothing written',
    async (args, message) => {
      const own = temporary();
      const ended = await command(args, own.dir);
      expect(ended.code).toBe(2);
      expect(ended.stderr.split('\n')[0]).toMatch(message);
      expect(existsSync(join(own.dir, 'results'))).toBe(false);
      own.remove();
    },
    20_000,
  );

  it('a scenario that expects what the model does not give names its line and ends with 5', async () => {
    const file = join(dir, 'lie.json');
    writeFileSync(
      file,
      '{"v":1,"ops":[\n{"op":"open"},\n{"op":"create","name":"a","expect":"EEXIST"}\n]}',
    );
    const ended = await command(['run', '--scenario', file], dir);
    expect(ended.code).toBe(5);
    expect(ended.stderr).toMatch(/lie\.json:3: create is expected to give EEXIST/);
  }, 240_000);
});

describe('replay', () => {
  it('counts what run counts for the same sessions, to the digit', async () => {
    const replayed = await command(
      ['replay', REFERENCE, '--smoke', '--json', '--contender', 'wasm/list,wasm/hash'],
      dir,
    );
    expect(replayed.code).toBe(0);
    const generated = await command(
      ['run', ...SUITES, '--n', '819', '--names', 'session', '--smoke', '--json'].concat([
        '--contender',
        'wasm/list,wasm/hash',
      ]),
      dir,
    );
    for (const contender of ['wasm/list', 'wasm/hash']) {
      const found = Object.fromEntries(counts(linesOf(replayed), contender));
      const expected = Object.fromEntries(counts(linesOf(generated), contender));
      expect(found.insert).toBe(expected.insert);
      expect(found.serialize).toBe(expected.serialize);
      expect(found.deserialize).toBe(expected.deserialize);
    }
  }, 240_000);

  it("sets the kernel's own costs beside the contenders'", async () => {
    const ended = await command(
      ['replay', REFERENCE, '--smoke', '--json', '--contender', 'wasm/hash'],
      dir,
    );
    expect(counts(linesOf(ended), 'kernel/7.3.4-luo-rig')).toEqual([
      ['insert', 31038176],
      ['lookup', 30703617],
      ['deserialize', 29252545],
      ['serialize', 102410],
    ]);
  }, 240_000);
});
