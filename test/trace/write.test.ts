import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { formatScenario, type Op } from '../../src/tape/scenario.ts';
import { readEvents, readTrace } from '../../src/trace/read.ts';
import {
  checkNew,
  formatCalls,
  formatEvents,
  formatPhases,
  type Identity,
  writeTrace,
} from '../../src/trace/write.ts';

const root = mkdtempSync(join(tmpdir(), 'luo-bench-write-'));
afterAll(() => rmSync(root, { recursive: true }));

const IDENTITY: Identity = {
  id: 'written',
  abi: '7.3',
  mode: 'exact',
  unit: 'instructions',
  kernel: { release: '7.3.4-test' },
  machine: { cpus: 1 },
  call_floor_instructions: 237,
};

/** Creates of these names, each of them refused or not, as a trace. */
function creates(names: readonly Uint8Array[], result: number) {
  const ops = names.map((name): Op => ({ op: 'create', name, expect: result }));
  const calls = names.map((session, i) => ({
    kernel: 1 as const,
    op: 'create',
    session,
    token: undefined,
    size_bytes: undefined,
    order: undefined,
    instructions: i,
    result,
  }));
  return new Map([
    ['scenario.json', formatScenario({ abi: '7.3', ops })],
    ['ops.csv.gz', formatCalls(calls)],
  ]);
}

test('what is written is read back: any name, any result', () => {
  let number = 0;
  const byte = fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x3a));
  const name = fc
    .array(byte, { maxLength: 80, size: 'max' })
    .map((bytes) => Uint8Array.from(bytes.slice(0, 63)))
    .filter((bytes) => !Buffer.from(bytes).toString().startsWith('hex:'));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), fc.constantFrom(0, -17, -12), (names, result) => {
      const dir = join(root, `any-${number++}`);
      writeTrace(dir, IDENTITY, creates(names, result));
      const { calls, id, mode } = readTrace(dir);
      expect({ id, mode }).toEqual({ id: 'written', mode: 'exact' });
      expect(calls.map((call) => Buffer.from(call.session!))).toEqual(
        names.map((n) => Buffer.from(n)),
      );
      expect(calls.every((call) => call.result === result)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('tables have the forms of spec §16.3 to §16.5', () => {
  const dir = join(root, 'tables');
  const files = creates([], 0);
  const phases = [
    { function: 'kernel_kexec', depth: 0, enter: 0, duration: undefined },
    { function: 'luo_session_serialize', depth: 2, enter: 7, duration: 9 },
  ];
  files.set('phases.tsv', formatPhases(phases));
  files.set(
    'events.tsv',
    formatEvents([{ kernel: 2, event: 'retrieve', arguments: 'name="a\tb\n"' }]),
  );
  writeTrace(dir, IDENTITY, files);
  expect(readTrace(dir).phases).toEqual(phases);
  expect(readEvents(dir)).toMatchObject([{ kernel: 2, arguments: 'name="a b "' }]);
  expect(gunzipSync(readFileSync(join(dir, 'ops.csv.gz'))).toString()).toBe(
    'kernel,op,session,token,size_bytes,order,instructions,result\n',
  );
});

test('the same trace written twice has the same bytes', () => {
  const names = [Uint8Array.of(0x61)];
  for (const dir of ['one', 'two']) writeTrace(join(root, dir), IDENTITY, creates(names, 0));
  for (const file of readdirSync(join(root, 'one'))) {
    expect(readFileSync(join(root, 'one', file))).toEqual(readFileSync(join(root, 'two', file)));
  }
});

describe('a folder that is in use', () => {
  test('is refused before and while writing; an empty one is taken', () => {
    const dir = join(root, 'used');
    mkdirSync(dir);
    expect(() => checkNew(dir)).not.toThrow();
    writeFileSync(join(dir, 'precious'), 'x');
    for (const work of [() => checkNew(dir), () => writeTrace(dir, IDENTITY, new Map())]) {
      expect(work).toThrow(
        expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/used: is there/) }),
      );
    }
    rmSync(join(dir, 'precious'));
    writeTrace(dir, IDENTITY, creates([], 0));
    expect(readTrace(dir).id).toBe('written');
  });

  test('a file in its place is named', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(() => checkNew(file)).toThrow(/file: cannot be written/);
  });
});

test('what cannot be written whole leaves nothing behind', () => {
  const before = readdirSync(root);
  const files = new Map([
    ['ops.csv', ''],
    ['no/such/folder', ''],
  ]);
  expect(() => writeTrace(join(root, 'half'), IDENTITY, files)).toThrow(
    expect.objectContaining({
      exitCode: 2,
      message: expect.stringMatching(/half: cannot be written: no such file/),
    }),
  );
  expect(readdirSync(root)).toEqual(before);
});
