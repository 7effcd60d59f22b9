import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildNative, type NativeHost, openNative } from '../../src/measure/native.ts';
import { ascending, quantile } from '../../src/measure/stats/quantile.ts';
import { STEPS } from '../../src/prices/kinds.ts';
import { measurePrices, PRICE_FLAGS } from '../../src/prices/measure.ts';
import { describeTwins } from '../native/twins.ts';
import { seriesOver } from './steps.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MIB = 2 ** 20;
const MEMORY_BYTES = 32 * MIB;

describeTwins('the twins of the prices', () => {
  let folder: string;
  let native: NativeHost;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'luo-bench-test-'));
    vi.stubEnv('XDG_CACHE_HOME', folder);
    const built = await buildNative({ flags: [...PRICE_FLAGS, '-DLUO_PLANT_TWICE'] });
    vi.unstubAllEnvs();
    if ('missing' in built) throw new Error(built.missing);
    native = openNative(built.path);
    await native.memory(MEMORY_BYTES);
  });
  afterAll(async () => {
    await native.close();
    rmSync(folder, { recursive: true });
  });

  it.each(seriesOver(MEMORY_BYTES))(
    '%s makes passes over parts of %d bytes, each of the steps it says',
    async (twin, part) => {
      const passes = await native.passes(twin, part, 0, 2);
      expect(passes.elapsed_ns).toHaveLength(2);
      expect(Math.min(...passes.elapsed_ns)).toBeGreaterThan(0);
      expect(passes.steps).toBe(STEPS[twin]?.(part) ?? passes.steps);
    },
  );

  it('see a struct page that is written twice', async () => {
    const ratios: number[] = [];
    for (let i = 0; i < 9; i++) {
      const time = async (kind: string) => {
        const { steps, elapsed_ns } = await native.passes(kind, 4 * MIB, i % 8, 1);
        return elapsed_ns[0]! / steps;
      };
      ratios.push((await time('struct-page-twice')) / (await time('struct-page')));
    }
    expect(quantile(ascending(ratios), 0.5)).toBeGreaterThan(1.3);
  });

  it('see a pass that is not whole', async () => {
    await expect(native.passes('struct-page-wrong', 4 * MIB, 0, 1)).rejects.toMatchObject({
      exitCode: 5,
      message: expect.stringContaining('a pass of struct-page-wrong is wrong'),
    });
  });

  it.each([
    ['no-such-kind', 4096, 0, 1, /no such kind/],
    ['word', 4095, 0, 1, /BYTES, FIRST and COUNT/],
    ['word', 4096, 0, 65, /BYTES, FIRST and COUNT/],
    ['word', MEMORY_BYTES, 1, 1, /BYTES, FIRST and COUNT/],
    ['word', 4096, 8191, 2, /BYTES, FIRST and COUNT/],
  ] as const)(
    'refuse %s over %d bytes from %d, %d passes',
    async (kind, part, first, count, why) => {
      const fault = expect.objectContaining({ exitCode: 2, message: expect.stringMatching(why) });
      await expect(native.passes(kind, part, first, count)).rejects.toEqual(fault);
    },
  );
});

describeTwins('measuring prices', () => {
  it('ends with the signal that ends it, and leaves no process', async () => {
    const stop = new AbortController();
    const progress = { expect: () => {}, step: () => stop.abort(new Error('enough')) };
    await expect(measurePrices(progress, stop.signal)).rejects.toThrow('enough');
    await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
  });
});
