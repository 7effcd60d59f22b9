import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, placeFrom, viewOf } from '../../src/abi/bytes.ts';
import { folioWord } from '../../src/abi/folios.ts';
import type { Folio } from '../../src/abi/handover.ts';
import { radixFolio, radixKey } from '../../src/abi/radix.ts';
import { findAbi, type TrackerDesign } from '../../src/abi/releases.ts';
import { encodeTracker, readTracker } from '../../src/abi/tracker.ts';
import { takerOf } from '../../src/abi/walk.ts';
import { Fault } from '../../src/fault.ts';
import { memoryOf, placeAt, readerOf, toHex } from './pages.ts';

const DESIGNS: TrackerDesign[] = ['bitmaps-512', 'bitmaps-4096', 'radix'];
/** A release that has the design. */
const RELEASES: Record<TrackerDesign, string> = {
  'bitmaps-512': '6.17',
  'bitmaps-4096': '6.18',
  radix: '7.3',
};
const folio = (phys: bigint, order: number): Folio => ({ pfn: phys >> 12n, order });
const encode = (design: TrackerDesign, folios: Folio[]) =>
  encodeTracker(findAbi(RELEASES[design]), folios, placeFrom(0x100000000n, 4096));
const GIB = 1n << 30n;

describe('radix keys', () => {
  it.each([
    [0x12345000n, 0, 0x0010000000012345n],
    [0x200000n, 9, 0x0000080000000001n],
    [0x40000000n, 18, 0x0000000400000001n],
    [0xfffffff000n, 0, 0x001000000fffffffn],
    [0x100000000n, 10, 0x0000040000000400n],
  ])('CV-18: (%i, order %i)', (phys, order, key) => {
    expect(radixKey(folio(phys, order), 4096)).toBe(key);
    expect(radixFolio(key, 4096)).toEqual(folio(phys, order));
  });

  it('CV-18: the slots of L5 to L1 and the bit of (0xfffffff000, 0) are 2,0,0,15,511 and 32767', () => {
    const { root, pages } = encode('radix', [folio(0xfffffff000n, 0)]);
    const byPhys = readerOf(pages);
    let page = byPhys(root)!;
    for (const slot of [2, 0, 0, 15, 511]) {
      const next = viewOf(page).getBigUint64(8 * slot, true);
      expect(next).not.toBe(0n);
      page = byPhys(next)!;
    }
    expect(page[4095]).toBe(0x80);
  });

  it('CV-18: a key of 54 bits is ERANGE, and so is none', () => {
    expect(() => radixFolio(1n << 53n, 4096)).toThrow(/ERANGE/);
    expect(() => radixFolio(0n, 4096)).toThrow(/ERANGE/);
  });

  it('every folio has a key of its own', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.bigInt({ min: 0n, max: (1n << 52n) - 1n }), (order, some) => {
        const one = { pfn: (some >> BigInt(order)) << BigInt(order), order };
        expect(radixFolio(radixKey(one, 4096), 4096)).toEqual(one);
      }),
    );
  });
});

describe('chunks of the bitmap designs', () => {
  it('CV-20: one order-9 folio, the bitmap at 0x100600000', () => {
    const place = placeAt(0x100500000n, 0x100600000n);
    const { root, pages } = encodeTracker(findAbi('6.18'), [folio(0n, 9)], place);
    expect(root).toBe(0x100500000n);
    expect(toHex(pages[0]!.bytes.subarray(0, 32))).toBe(
      '00000000000000000900000001000000' + '00000000000000000000600001000000',
    );
  });

  it('CV-20: 256 order-0 bitmaps take two chunks, of 255 and 1', () => {
    const folios = Array.from({ length: 256 }, (_, i) => folio(BigInt(i) << 27n, 0));
    const { pages } = encode('bitmaps-4096', folios);
    const counts = pages.slice(0, 2).map((page) => viewOf(page.bytes).getUint32(12, true));
    expect(counts).toEqual([255, 1]);
    expect(pages.length).toBe(2 + 256);
  });

  it('CV-20: inner index 3 of order 0 starts at 0x18000000', () => {
    const { pages } = encode('bitmaps-4096', [folio(0x18000000n, 0)]);
    expect(viewOf(pages[0]!.bytes).getBigUint64(16, true)).toBe(0x18000000n);
  });

  it('without folios there is no chunk', () => {
    expect(encode('bitmaps-4096', [])).toEqual({ root: 0n, pages: [] });
    expect(readTracker('bitmaps-4096', takerOf(memoryOf([])), 0n)).toEqual([]);
  });
});

describe('the accounting rows of spec §5.3', () => {
  const from = 4n * GIB;
  const run = (count: number, order: number, step = 4096n << BigInt(order)) =>
    Array.from({ length: count }, (_, i) => folio(from + BigInt(i) * step, order));
  const each = Array.from({ length: 11 }, (_, order) =>
    folio(from + BigInt(order) * (4n << 20n), order),
  );
  it.each<[string, Folio[], number, [number, number], [number, number]]>([
    ['one page', run(1, 0), 6, [1, 1], [1, 1]],
    ['1 GiB of order 0', run(262_144, 0), 13, [8, 1], [64, 1]],
    ['1 GiB of order 9', run(512, 9), 6, [1, 1], [1, 1]],
    ['1000 pages, one per 128 MiB', run(1000, 0, 128n << 20n), 1007, [1000, 4], [1000, 4]],
    ['one folio of each order 0 to 10', each, 48, [11, 11], [11, 11]],
  ])('%s', (_, folios, radix, [large, largeChunks], [small, smallChunks]) => {
    expect(encode('radix', folios).pages.length).toBe(radix);
    expect(encode('bitmaps-4096', folios).pages.length).toBe(large + largeChunks);
    expect(encode('bitmaps-512', folios).pages.length).toBe(Math.ceil(small / 8) + smallChunks);
  });
});

const anyFolio = fc.tuple(fc.nat(20), fc.oneof(fc.nat(5000), fc.maxSafeNat())).map(
  ([order, at]): Folio => ({
    pfn: (BigInt(at) % (1n << (52n - BigInt(order)))) << BigInt(order),
    order,
  }),
);

const scattered = fc.array(anyFolio, { maxLength: 60, size: 'max' });
/** A folio a bitmap: more of one order than a chunk has elements. */
const spread = fc
  .record({ order: fc.nat(12), first: fc.nat(1000), count: fc.integer({ min: 200, max: 600 }) })
  .map(({ order, first, count }) =>
    Array.from(
      { length: count },
      (_, i): Folio => ({ pfn: BigInt((first + i) * 32_768) << BigInt(order), order }),
    ),
  );
const anyFolios = fc.oneof(
  { weight: 4, arbitrary: scattered },
  { weight: 1, arbitrary: fc.tuple(scattered, spread).map((parts) => parts.flat()) },
);

describe.each(DESIGNS)('%s', (design) => {
  const ascending = design === 'radix' ? -1 : 1;
  const inWalkOrder = (a: Folio, b: Folio) =>
    ascending * (a.order - b.order) || (a.pfn < b.pfn ? -1 : a.pfn > b.pfn ? 1 : 0);

  it('gives back any set of folios, each once, in walk order', () => {
    fc.assert(
      fc.property(anyFolios, (folios) => {
        const { root, pages } = encode(design, [...folios, ...folios]);
        const unique = new Map(folios.map((one) => [`${one.pfn}/${one.order}`, one]));
        const read = readTracker(design, takerOf(memoryOf(pages)), root);
        expect(read).toEqual([...unique.values()].sort(inWalkOrder));
      }),
      { numRuns: 50 },
    );
  });

  it('names any missing page', () => {
    const folios = [folio(0n, 0), folio(4n * GIB, 0), folio(4n * GIB, 9), folio(1n << 45n, 18)];
    const { root, pages } = encode(design, folios);
    for (const dropped of pages) {
      const taker = takerOf(memoryOf(pages.filter((page) => page !== dropped)));
      expect(() => readTracker(design, taker, root)).toThrow(
        `page 0x${dropped.phys.toString(16)} is not in the dump`,
      );
    }
  });

  it('answers damage with folios or a Fault', () => {
    const folios = [0n, 5n, 70_000n, 1n << 30n].map((pfn) => ({ pfn, order: 0 }));
    const { root, pages } = encode(design, [...folios, folio(1n << 33n, 9), folio(1n << 42n, 3)]);
    const byte = fc.tuple(fc.nat(pages.length - 1), fc.nat(4095), fc.nat(255));
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 5 }), (damage) => {
        const damaged: Page[] = pages.map(({ phys, bytes }) => ({ phys, bytes: bytes.slice() }));
        for (const [page, at, value] of damage) damaged[page]!.bytes[at] = value;
        try {
          readTracker(design, takerOf(memoryOf(damaged)), root);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
    );
  });

  it('refuses what is no folio', () => {
    expect(() => encode(design, [{ pfn: 1n, order: 1 }])).toThrow(/no multiple of 2\^1/);
    expect(() => encode(design, [{ pfn: -1n, order: 0 }])).toThrow(/out of range/);
    expect(() => encode(design, [{ pfn: 1n << 52n, order: 0 }])).toThrow(/out of range/);
    expect(() => encode(design, [{ pfn: 0n, order: 1.5 }])).toThrow(/out of range/);
  });
});

describe('damaged trackers are named', () => {
  const change = (design: TrackerDesign, edit: (page: DataView, phys: bigint) => void) => {
    const { root, pages } = encode(design, [folio(4n * GIB, 0)]);
    edit(viewOf(pages[0]!.bytes), pages[0]!.phys);
    return () => readTracker(design, takerOf(memoryOf(pages)), root);
  };

  it('a chunk that is its own next, 256 elements, order 52, a start between bitmaps', () => {
    const bitmaps = 'bitmaps-4096';
    expect(change(bitmaps, (view, phys) => view.setBigUint64(0, phys, true))).toThrow(/a cycle/);
    expect(change(bitmaps, (view) => view.setUint32(12, 256, true))).toThrow(/256 elements/);
    expect(change(bitmaps, (view) => view.setUint32(8, 52, true))).toThrow(/order 52/);
    expect(change(bitmaps, (view) => view.setBigUint64(16, 0x1000n, true))).toThrow(
      /starts at 0x1000/,
    );
  });

  it('a root that is its own child, a slot beyond 53 bits, a key without order', () => {
    expect(change('radix', (view, phys) => view.setBigUint64(0, phys, true))).toThrow(/a cycle/);
    expect(change('radix', (view) => view.setBigUint64(8 * 4, 0x1000n, true))).toThrow(/53 bits/);
    const { root, pages } = encode('radix', [{ pfn: 0n, order: 52 }]);
    pages.at(-1)!.bytes[0] = 1;
    expect(() => readTracker('radix', takerOf(memoryOf(pages)), root)).toThrow(/no order bit/);
  });
});

it('CV-22: the word of an order-9 folio has the magic from 6.18 on, in 6.17 the order alone', () => {
  expect(folioWord(findAbi('7.3'), 9)).toBe(0x4b484f5000000009n);
  expect(folioWord(findAbi('6.18'), 9)).toBe(0x4b484f5000000009n);
  expect(folioWord(findAbi('6.17'), 9)).toBe(9n);
});
