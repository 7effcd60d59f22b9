import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPrices } from '../../src/cli/prices.ts';
import type { NativeBuild } from '../../src/measure/native.ts';
import { STEPS } from '../../src/prices/kinds.ts';
import { cachedPrices, herePrices, measureHere } from '../../src/prices/prices.ts';
import type { PassHost } from '../../src/prices/wasm.ts';
import { PRICE_KINDS } from '../../src/result/types.ts';
import { temporary } from '../cli/command.ts';

const MISSING: NativeBuild = { missing: 'no C compiler: cc --version: not found' };
const BUILT: NativeBuild = { path: '/no/twins', compiler: 'cc 1' };
const opened: string[] = [];
let built: NativeBuild;

/** Steps that a pass makes too many. */
let tooMany = 0;

/** Passes of as many steps as they have to have, each of 1 ns. */
function fakeHost(engine: string): PassHost {
  opened.push(engine);
  return {
    memory: async () => {},
    async passes(kind, bytes, _first, count) {
      const steps = (STEPS[kind]?.(bytes) ?? 2) + tooMany;
      return { steps, elapsed_ns: Array.from({ length: count }, () => steps) };
    },
    close: async () => {},
  };
}

vi.mock('../../src/measure/native.ts', async (original) => ({
  ...(await original<object>()),
  buildNative: async () => built,
  openNative: () => fakeHost('native'),
}));
vi.mock('../../src/prices/wasm.ts', async (original) => ({
  ...(await original<object>()),
  openWasm: async () => fakeHost('wasm'),
}));

const progress = { expect: () => {}, step: () => {} };
let remove: () => void;
beforeEach(() => {
  const { dir, remove: end } = temporary();
  remove = end;
  vi.stubEnv('XDG_CACHE_HOME', dir);
  opened.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove();
});

describe('prices without a C compiler', () => {
  it('are measured by WebAssembly, and say so in every line', async () => {
    built = MISSING;
    const { env, lines } = await measureHere(progress);
    expect(opened).toEqual(['wasm']);
    expect([...new Set(lines.map(({ engine }) => engine))]).toEqual(['wasm']);
    expect([...new Set(lines.map(({ kind }) => kind))].sort()).toEqual([...PRICE_KINDS].sort());
    expect(env).not.toHaveProperty('cc');
    expect(cachedPrices('wasm')?.lines).toEqual(lines);
    expect(cachedPrices('native')).toBeUndefined();
    const rows = renderPrices(lines).split('\n');
    expect(rows[0]).toMatch(/by WebAssembly, no working C compiler here$/);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(75);
  });

  it('are measured once, and again once there is a compiler', async () => {
    const source = async (measure: boolean) => (await herePrices({ measure }, progress))?.source;
    built = MISSING;
    expect(await source(false)).toBeUndefined();
    expect(await source(true)).toMatch(/by WebAssembly$/);
    expect(await source(true)).toMatch(/by WebAssembly$/);
    expect(opened).toEqual(['wasm']);
    built = BUILT;
    expect(await source(false)).toMatch(/by WebAssembly$/);
    expect(await source(true)).toMatch(/by C twins$/);
    built = MISSING;
    expect(await source(true)).toMatch(/by C twins$/);
    expect(opened).toEqual(['wasm', 'native']);
  });

  it('are refused where a pass made other steps than it has', async () => {
    built = MISSING;
    tooMany = 1;
    await expect(measureHere(progress)).rejects.toMatchObject({
      exitCode: 5,
      message: 'prices: a pass of compare made 334972 steps, not 334971',
    });
    tooMany = 0;
    expect(cachedPrices('wasm')).toBeUndefined();
  });
});
