import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importTrace } from '../../src/trace/import.ts';
import { showTrace } from '../../src/trace/show.ts';
import { writeTrace } from '../../src/trace/write.ts';
import { arm64Dirs, traceDirs } from '../traces.ts';

const root = mkdtempSync(join(tmpdir(), 'luo-bench-show-'));
afterAll(() => rmSync(root, { recursive: true }));

const traces = [...traceDirs(), ...arm64Dirs()];
const shipped = traces.find((dir) => basename(dir) === '7.3.4-n819-session')!;

describe.each(traces.map((dir) => [basename(dir), dir]))('%s', (id, dir) => {
  test('is printed in ASCII of at most 75 columns', () => {
    const text = showTrace(dir);
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    expect(text).toContain(`trace ${id}: Linux`);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(75);
  });
});

test('the key figures of spec §16.11 stand in it', () => {
  const lines = showTrace(shipped)
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '));
  expect(lines).toEqual(
    expect.arrayContaining([
      'costs in instructions; a call that does nothing takes 237',
      'create 1 819 0 31038176 37577',
      'open 2 1 0 29252545 29252545',
      'retrieve 2 819 0 30703617 37128',
      'luo_session_serialize() 1573 102410',
      expect.stringMatching(/^819 717\d\d 715\d\d$/),
      expect.stringMatching(/^each adds 85\.\d 85\.\d$/),
      expect.stringMatching(/^memory: 26 pages of 4096 bytes: 1 radix5, /),
    ]),
  );
});

test('a trace whose next kernel panics says so (spec 2.4), and a label cannot break a line', () => {
  const names = Array.from({ length: 51 }, (_, i) => `s${i}`);
  const ops = [
    '{"op":"open"}',
    ...names.map((name) => `{"op":"create","name":"${name}"}`),
    '{"op":"create","name":"s0","expect":"EEXIST"}',
    '{"op":"reboot"}',
  ];
  const rows = ['1,open,,,,,1,0', ...names.map((n) => `1,create,${n},,,,1,0`)];
  const dir = join(root, 'panics');
  const header = 'kernel,op,session,token,size_bytes,order,instructions,result';
  writeTrace(
    dir,
    {
      id: 'pänics',
      abi: '7.3',
      mode: 'exact',
      unit: 'instructions',
      kernel: { release: '7.3.4-test' },
      machine: {
        x: { toString: 1 } as unknown as string,
        emulator: `${'x'.repeat(200)}\u001b[31m`,
      },
      call_floor_instructions: 0,
      note: 'two\nlines',
    },
    new Map([
      ['scenario.json', `{"v":1,"ops":[\n${ops.join(',\n')}\n]}\n`],
      ['ops.csv', `${[header, ...rows, '1,create,s0,,,,1,EEXIST'].join('\n')}\n`],
    ]),
  );
  const text = showTrace(dir);
  expect(text).toMatch(/^[\x20-\x7e\n]+$/);
  expect(text).toContain('trace p?nics: ');
  expect(text.replace(/\s+/g, ' ')).toContain('x {"toString":1}');
  expect(text).toContain('note: two lines');
  expect(text.replace(/\s+/g, ' ')).toContain('warning: ');
  expect(text.replace(/\s+/g, ' ')).toContain('the next kernel panics here');
  expect(text).toMatch(/create +1 +52 +1 /);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(75);
});

test('imported costs are shown as nanoseconds and never as instructions', () => {
  const file = join(root, 't.txt');
  writeFileSync(file, ' 0)   1.500 us    |  luo_session_create(); /* ret=0x0 */\n');
  importTrace([file], join(root, 'imported'), { abi: '7.3' });
  const text = showTrace(join(root, 'imported'));
  expect(text).toContain('costs in nanoseconds');
  expect(text).not.toContain('instructions');
  expect(text).toMatch(/create +1 +1 +0 +1500 +1500/);
});
