import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { NAMES as WRITTEN } from '../../src/cli/rendered.ts';
import { command, temporary } from '../cli/command.ts';
import { NAMES, SAMPLE } from './sample.ts';

const { dir, remove } = temporary();
afterAll(remove);
const run = (...args: string[]) => command(args, dir);
const file = (name: string) => join(SAMPLE, `${name}.ndjson`);
const all = NAMES.map(file);
const text = (...path: string[]) => readFileSync(join(dir, ...path), 'utf8');

describe('report', () => {
  it('writes each format into a folder, the same bytes twice, with the history that lies beside', async () => {
    const formats = 'html,text,md,svg,folded,callgrind,speedscope';
    const args = ['report', ...all, '--format', formats, '-o'];
    const [a, b] = [await run(...args, 'a'), await run(...args, 'b')];
    expect(a).toMatchObject({ code: 0, stderr: '' });
    expect(b.code).toBe(0);
    const names = readdirSync(join(dir, 'a'));
    expect(names).toEqual(expect.arrayContaining(Object.values(WRITTEN)));
    expect(names.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(10);
    expect(readdirSync(join(dir, 'b'))).toEqual(names);
    for (const name of names) expect(text('a', name) === text('b', name), name).toBe(true);
    expect(text('a', 'report.txt')).toContain('Exact counts over the commits');
    expect(Buffer.byteLength(text('a', 'report.html'))).toBeLessThanOrEqual(1024 * 1024);
  });

  it('writes one format to a file, from packed results too', async () => {
    writeFileSync(join(dir, 'run.gz'), gzipSync(readFileSync(file('run'))));
    expect(await run('report', 'run.gz', '--format', 'text', '-o', 'run.txt')).toMatchObject({
      code: 0,
      stdout: 'run.txt\n',
    });
    expect(text('run.txt')).toContain('luo_session_insert(), n=819, names session, ABI 7.3');
    expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('finds the history beside the folder of the results', async () => {
    mkdirSync(join(dir, 'results', 'latest'), { recursive: true });
    writeFileSync(join(dir, 'results/history.ndjson'), readFileSync(file('history')));
    writeFileSync(join(dir, 'results/latest/results.ndjson'), readFileSync(file('replay')));
    await run('report', 'results/latest/results.ndjson', '--format', 'md', '-o', 'h.md');
    expect(text('h.md')).toContain('Exact counts over the commits');
  });

  it.each([
    ['a missing file', ['none', '--format', 'md', '-o', 'x'], 'none'],
    ['an unknown format', ['FILE', '--format', 'pdf', '-o', 'x'], '--format'],
    ['no format', ['FILE', '-o', 'x'], '--format'],
    ['no output', ['FILE', '--format', 'md'], '-o'],
    ['damaged results', ['broken', '--format', 'md', '-o', 'x'], 'broken:2'],
    ['a folder in place of a file', ['FILE', '--format', 'md', '-o', 'd'], 'd: is a folder'],
    ['a file in place of a folder', ['FILE', '--format', 'md,text', '-o', 'broken'], 'broken'],
    ['a window of results without any', ['FILE', '--format', 'folded', '-o', 'x'], 'no window'],
    ['charts of results without any', ['ENV', '--format', 'svg', '-o', 'x'], 'no chart'],
  ])('exits 2 with one clear line for %s, and writes nothing', async (_, args, words) => {
    const env = readFileSync(file('run'), 'utf8').split('\n')[0]!;
    writeFileSync(join(dir, 'broken'), `${env}\n{"v":1,"type":"result"}\n`);
    writeFileSync(join(dir, 'env.ndjson'), `${env}\n`);
    mkdirSync(join(dir, 'd'), { recursive: true });
    const named = args.map((arg) =>
      arg === 'FILE' ? file('replay') : arg === 'ENV' ? 'env.ndjson' : arg,
    );
    const found = await run('report', ...named);
    expect(found).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
    expect(existsSync(join(dir, 'x'))).toBe(false);
  });
});
