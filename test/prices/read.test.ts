import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPrices } from '../../src/cli/prices.ts';
import { MEASURED } from '../../src/prices/kinds.ts';
import {
  cachedPrices,
  cachePath,
  formatPrices,
  herePrices,
  readPrices,
} from '../../src/prices/prices.ts';
import { type EnvLine, PRICE_KINDS, type PriceLine } from '../../src/result/types.ts';
import { temporary } from '../cli/command.ts';

const ENV: EnvLine = {
  v: 1,
  type: 'env',
  tool: '0.1.0',
  node: '20.20.2',
  v8: '11.3',
  cpu: 'AMD EPYC',
  cores: 2,
  wasm_sha256: 'ab'.repeat(32),
  asc: '0.28.20',
  started: '2026-11-30T10:00:00.000Z',
};
const LINES = MEASURED.map(
  ({ kind, size_bytes }, i): PriceLine => ({
    v: 1,
    type: 'price',
    kind,
    unit: 'ns',
    value: 2 + i,
    low: 1 + i,
    high: 3 + i,
    samples: [1 + i, 2 + i, 3 + i],
    size_bytes: size_bytes(2 ** 30),
    arch: 'x86_64',
    engine: 'native',
  }),
);
const TEXT = formatPrices({ env: ENV, lines: LINES });

let dir: string;
let remove: () => void;
let file: string;
beforeEach(() => {
  ({ dir, remove } = temporary());
  file = join(dir, 'prices.ndjson');
  vi.stubEnv('XDG_CACHE_HOME', dir);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T13:59:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  remove();
});

/** The text with line `number` changed, or left out. */
function changed(number: number, change: Partial<Record<keyof PriceLine, unknown>> | null): string {
  const rows = TEXT.trimEnd().split('\n');
  const row = JSON.parse(rows[number - 1]!) as object;
  rows.splice(number - 1, 1, ...(change ? [JSON.stringify({ ...row, ...change })] : []));
  return `${rows.join('\n')}\n`;
}

describe('a file of prices', () => {
  it('is read as it was written, packed or not, and says whose prices they are', () => {
    for (const bytes of [TEXT, gzipSync(TEXT)]) {
      writeFileSync(file, bytes);
      expect(readPrices(file)).toEqual({
        lines: LINES,
        source: `prices of ${file} (AMD EPYC, x86_64), measured 3 hours ago by C twins`,
      });
    }
  });

  it.each([
    ['2026-11-30T13:58:30Z', 'just now'],
    ['2026-11-30T13:57:30Z', '1 minute ago'],
    ['2026-11-28T10:00:00Z', '2 days ago'],
    ['2026-12-24T10:00:00Z', 'at a time to come, by its date'],
  ])('measured at %s was measured %s', (started, age) => {
    writeFileSync(file, formatPrices({ env: { ...ENV, started }, lines: LINES }));
    expect(readPrices(file).source).toContain(`, measured ${age} by`);
  });

  const compare = LINES.findIndex(({ kind }) => kind === 'struct-page') + 2;
  it.each<[string, string, number, RegExp]>([
    ['is empty', '', 2, /prices.ndjson: holds no result lines/],
    ['is cut off', TEXT.slice(0, -20), 2, new RegExp(`:${LINES.length + 1}: not a JSON object`)],
    ['has no env line', changed(1, null), 2, /:1: must be the env line/],
    ['has an env line alone', TEXT.split('\n')[0]!, 2, /has no price of compare; measure again/],
    [
      'has another line',
      `${TEXT}${TEXT.split('\n')[0]}\n`,
      2,
      new RegExp(`:${LINES.length + 2}: a line of type env`),
    ],
    ['lacks a kind', changed(compare, null), 2, /has no price of struct-page/],
    ['has an unknown kind', changed(3, { kind: 'cow' }), 2, /:3: kind must be/],
    ['has a negative price', changed(3, { value: -1 }), 2, /:3: value must be/],
    ['has no sample', changed(3, { samples: [] }), 2, /:3: samples must/],
    ['has another unit', changed(3, { unit: 'ms' }), 2, /:3: unit must/],
    ['has a value beyond its interval', changed(3, { low: 4 }), 2, /:3: value 3 is not from low 4/],
    ['is of two machines', changed(4, { arch: 'arm64' }), 2, /:4: arch arm64, the first price has/],
    ['is of an unknown machine', changed(4, { arch: 'vax' }), 2, /:4: arch must/],
    [
      'says a price twice',
      `${TEXT}${TEXT.split('\n')[1]}\n`,
      2,
      new RegExp(`:${LINES.length + 2}: kind compare .* a second`),
    ],
    ['is of another version', changed(3, { v: 9 as 1 }), 4, /:3: result version 9/],
  ])('that %s raises a Fault of one line', (_, text, exitCode, message) => {
    writeFileSync(file, text);
    const fault = expect.objectContaining({ exitCode, message: expect.stringMatching(message) });
    expect(() => readPrices(file)).toThrow(fault);
  });

  it('that is not there raises Fault 2', () => {
    expect(() => readPrices(file)).toThrow(/prices.ndjson: cannot be read/);
  });
});

describe('the cache', () => {
  const progress = { expect: () => {}, step: () => {} };

  it('gives what was kept, of this machine alone', async () => {
    expect(cachedPrices('native')).toBeUndefined();
    expect(await herePrices({ measure: false }, progress)).toBeUndefined();
    keep(TEXT);
    expect(cachedPrices('native')).toEqual({ env: ENV, lines: LINES });
    expect(await herePrices({ measure: true }, progress)).toEqual({
      lines: LINES,
      source: 'prices of this machine (AMD EPYC, x86_64), measured 3 hours ago by C twins',
    });
  });

  it('that is damaged is as none', () => {
    keep(TEXT.slice(0, -20));
    expect(cachedPrices('native')).toBeUndefined();
  });
});

/** Puts a text where prices of this machine are kept. */
function keep(text: string): void {
  const path = cachePath('native');
  expect(path.startsWith(join(dir, 'luo-bench', 'prices'))).toBe(true);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('what is measured', () => {
  it('is every kind there is', () => {
    expect([...new Set(MEASURED.map(({ kind }) => kind))].sort()).toEqual([...PRICE_KINDS].sort());
  });

  it('is shown in at most 75 columns, a row each', () => {
    const rows = renderPrices(LINES).split('\n');
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(75);
    for (const { kind } of MEASURED) {
      const count = MEASURED.filter((one) => one.kind === kind).length;
      expect(
        rows.filter((row) => row.startsWith(`${kind} `) && /\d$|iB$|-$/.test(row)),
      ).toHaveLength(count);
    }
  });
});
