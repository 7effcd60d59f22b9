import { beforeAll, describe, expect, it, vi } from 'vitest';
import { STEPS } from '../../src/prices/kinds.ts';
import { measurePrices } from '../../src/prices/measure.ts';
import { openWasm, type PassHost, readPriceModules } from '../../src/prices/wasm.ts';
import { FRAME_BYTES, MIX_UNITS } from '../../src/wasm/mix.ts';
import { seriesOver } from './steps.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MIB = 2 ** 20;
const MEMORY_BYTES = 32 * MIB;
const MIX_STEPS: Record<string, number> = {
  'instruction-hot': 1024 * 90 * 24,
  'instruction-cold': 1456 * 24,
  'instruction-warm': 64 * 1456 * 24,
  syscall: 2000,
};

describe('WebAssembly in place of the C twins', () => {
  let host: PassHost;
  beforeAll(async () => {
    host = await openWasm();
    await host.memory(MEMORY_BYTES);
  });

  it.each(seriesOver(MEMORY_BYTES))(
    '%s makes passes over parts of %d bytes, each of the steps it says',
    async (twin, part) => {
      const passes = await host.passes(twin, part, 0, 2);
      expect(passes.elapsed_ns).toHaveLength(2);
      expect(Math.min(...passes.elapsed_ns)).toBeGreaterThan(0);
      expect(passes.steps).toBe(MIX_STEPS[twin] ?? STEPS[twin]?.(part) ?? passes.steps);
    },
  );

  it('ends with the signal that ends it', async () => {
    vi.stubEnv('CC', '/nonexistent');
    const available = vi.spyOn(process, 'availableMemory').mockReturnValue(768 * MIB);
    const stop = new AbortController();
    const progress = { expect: () => {}, step: () => stop.abort(new Error('enough')) };
    await expect(measurePrices(progress, stop.signal)).rejects.toThrow('enough');
    available.mockRestore();
    vi.unstubAllEnvs();
  });

  it('makes no pass once it is closed', async () => {
    await host.close();
    await expect(host.memory(MIB)).rejects.toThrow(/closed/);
  });
});

describe('a pass', () => {
  const memory = new WebAssembly.Memory({ initial: 32 });
  const { twins, mix } = readPriceModules();
  const exportsOf = (wasm: Uint8Array) =>
    new WebAssembly.Instance(new WebAssembly.Module(wasm as BufferSource), { env: { memory } })
      .exports as Record<string, (...numbers: number[]) => number>;
  const of = exportsOf(twins);
  const AT = (of.OWN_BYTES as unknown as WebAssembly.Global).value as number;
  const FRAME = (of.FRAME as unknown as WebAssembly.Global).value as number;
  const SINK = 4096;
  const view = new DataView(memory.buffer);
  const word = (at: number) => view.getBigUint64(at, true);
  const words = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => word(at + 8 * i));
  const BYTES = 65536;

  it('initialises struct pages and restores tails', () => {
    of.prepareBytes!(AT, BYTES);
    of.initPages!(AT, BYTES);
    const own = BigInt(AT + 64 + 8);
    const counts = 0x00000001_ffffffffn;
    expect(words(AT + 64, 8)).toEqual([5n << 56n, own, own, 0n, 0n, 0n, counts, 0n]);
    expect(of.restoreTails!(AT, BYTES)).toBe(2 * 511);
    const head = BigInt(AT) | 1n;
    expect(words(AT + 64, 8)).toEqual([5n << 56n, own, own, 0x400n, 0n, head, 0xffffffffn, 0n]);
    expect(word(AT)).toBe((5n << 56n) | 64n);
  });

  it('is seen to be wrong by what it left', () => {
    of.initPages!(AT, BYTES);
    expect(of.pagesRight!(AT, BYTES)).toBe(1);
    view.setUint32(AT + BYTES - 12, 2, true);
    expect(of.pagesRight!(AT, BYTES)).toBe(0);
    of.initPages!(AT, BYTES);
    expect(of.tailsRight!(AT, BYTES)).toBe(0);
    of.restoreTails!(AT, BYTES);
    expect(of.tailsRight!(AT, BYTES)).toBe(1);
    of.prepareRegions!(AT, BYTES);
    expect([of.recordsMoved!(AT, BYTES), of.recordsMovedAgain!(AT, BYTES)]).toEqual([0, 0]);
    of.shiftRecords!(AT, BYTES);
    expect([of.recordsMoved!(AT, BYTES), of.recordsMovedAgain!(AT, BYTES)]).toEqual([1, 1]);
    of.clearPages!(AT, BYTES);
    expect(of.cleared!(AT, BYTES)).toBe(1);
    view.setUint8(AT + BYTES - 1, 1);
    expect(of.cleared!(AT, BYTES)).toBe(0);
  });

  it('finds each key and marks its block in a free lock', () => {
    of.prepareKeys!(AT, 4096);
    const leaf = 8192 + 5 * 4096;
    expect(word(leaf)).toBe(0n);
    expect([of.walkKeys!(AT, 4096), word(SINK), word(leaf)]).toEqual([32768, 0n, 1n]);
  });

  it('finds 3 words of a page set', () => {
    of.prepareWords!(AT, BYTES);
    expect([of.scanWords!(AT, BYTES), word(SINK)]).toEqual([8192, 48n]);
  });

  it('moves records up by one and clears pages', () => {
    const bytes = new Uint8Array(memory.buffer, AT, BYTES);
    bytes.forEach((_, i) => {
      bytes[i] = i % 251;
    });
    const expected = bytes.slice();
    expected.copyWithin(24, 0, of.shiftRecords!(AT, BYTES));
    expect(Buffer.compare(bytes, expected)).toBe(0);
    of.clearPages!(AT, BYTES);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
  });

  it('looks for names that are in no list before them', () => {
    const nameAt = (at: number) =>
      Buffer.from(memory.buffer, at, 64).toString('latin1').replace(/\0+$/, '');
    of.prepareList!(AT, BYTES);
    expect([0, 9, 10, 255].map((i) => nameAt(AT + 256 * i))).toEqual(
      ['0', '9', '10', '255'].map((i) => `session-${i}`),
    );
    expect([of.insertNames!(AT, BYTES), word(SINK)]).toEqual([(256 * 255) / 2, 0n]);
    of.prepareShuffled!(AT, BYTES);
    expect([of.searchShuffled!(AT, BYTES), word(SINK)]).toEqual([256, 0n]);
  });

  it('of the mix runs every unit, and takes no branch out of it', () => {
    for (let i = 0; i < 2 * MIX_UNITS; i++) view.setBigUint64(AT + 8 * i, BigInt(i) ** 6n, true);
    const frame = (run: () => void) => {
      for (let i = 0; i < FRAME_BYTES; i += 8) view.setBigUint64(FRAME + i, 0n, true);
      run();
      return words(FRAME, FRAME_BYTES / 8);
    };
    const expected = (units: number) => {
      const u64 = (value: bigint) => BigInt.asUintN(64, value);
      let sum = 0n;
      let [low, high] = [0n, 0n];
      for (let unit = 0; unit < units; unit++) {
        sum = u64(sum + word(AT + 16 * unit));
        low = word(AT + 16 * unit + 8) ^ sum;
        sum = u64(sum + low);
        high = sum >> 3n;
        sum -= high;
      }
      return [low, 0n, 0n, high, 0n];
    };
    const { mix: runMix, hot } = exportsOf(mix);
    expect(frame(() => hot!(AT, FRAME, 2))).toEqual(expected(90));
    const last = AT + 16 * 91 * 15;
    const ends = frame(() => runMix!(AT, FRAME));
    for (let i = 0; i < 91 * 16; i += 8) view.setBigUint64(AT + i, word(last + i), true);
    expect(ends).toEqual(expected(91));
  });
});
