import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesThatDiffer } from '../../src/wasm/ranges.ts';

describe('ranges that differ', () => {
  it('are all that has to be copied to make both equal', () => {
    const bytes = fc.array(fc.nat(4095), { maxLength: 20, size: 'max' });
    fc.assert(
      fc.property(bytes, (places) => {
        const kept = Uint8Array.from({ length: 4096 }, (_, i) => i);
        const changed = kept.slice();
        for (const place of places) changed[place]! ^= 0xff;
        const ranges = rangesThatDiffer(kept, changed);
        for (const { start, end } of ranges) changed.set(kept.subarray(start, end), start);
        expect(changed).toEqual(kept);
        if (places.length === 0) expect(ranges).toEqual([]);
      }),
    );
  });

  it('leave out long stretches that are equal', () => {
    const kept = new Uint8Array(1 << 16);
    const changed = kept.slice();
    changed[0] = 1;
    changed[kept.length - 1] = 1;
    const copied = rangesThatDiffer(kept, changed).reduce((sum, r) => sum + r.end - r.start, 0);
    expect(copied).toBe(128);
  });

  it('are of any of several memories', () => {
    const [a, b, c] = [new Uint8Array(8192), new Uint8Array(8192), new Uint8Array(8192)];
    b[0] = 1;
    c[8191] = 1;
    expect(rangesThatDiffer(a, b, c)).toEqual([
      { start: 0, end: 64 },
      { start: 8128, end: 8192 },
    ]);
    expect(rangesThatDiffer(a)).toEqual([]);
  });
});
