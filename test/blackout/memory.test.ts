import { describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { countMemory, filePages, type Run } from '../../src/blackout/memory.ts';
import { splitRange } from '../../src/blackout/walk.ts';

const radix = requireLuo(findAbi('7.3'));
const bitmaps = requireLuo(findAbi('6.19'));
const GIB = 2 ** 18;

describe('countMemory', () => {
  // Spec §5.3, the reference accounting: set bits; tables and leaves; bitmaps and chunks.
  const rows: [string, Run[], number, [number, number], [number, number]][] = [
    ['one page at 4 GiB', [{ order: 0, units: 1, pfn: 4 * GIB }], 1, [5, 1], [1, 1]],
    ['1 GiB of pages', [{ order: 0, units: GIB, pfn: 4 * GIB }], GIB, [5, 8], [8, 1]],
    ['1 GiB of order 9', [{ order: 9, units: 512, pfn: 4 * GIB }], 512, [5, 1], [1, 1]],
    [
      '1000 pages, one in 128 MiB',
      Array.from({ length: 1000 }, (_, i) => ({ order: 0, units: 1, pfn: 4 * GIB + i * 32768 })),
      1000,
      [7, 1000],
      [1000, 4],
    ],
    [
      'one folio of each order 0 to 10, 4 MiB apart',
      Array.from({ length: 11 }, (_, order) => ({ order, units: 1, pfn: 4 * GIB + order * 1024 })),
      11,
      [37, 11],
      [11, 11],
    ],
    [
      '1 TiB of pages',
      [{ order: 0, units: 2 ** 28, pfn: 64 * GIB }],
      2 ** 28,
      [20, 8192],
      [8192, 33],
    ],
    ['1 TiB of order 9', [{ order: 9, units: 524_288, pfn: 64 * GIB }], 524_288, [5, 16], [16, 1]],
    ['1 TiB of order 18', [{ order: 18, units: 1024, pfn: 64 * GIB }], 1024, [5, 1], [1, 1]],
  ];
  it.each(rows)('counts %s as spec §5.3 does', (_, runs, units, tree, maps) => {
    const b = countMemory(runs, radix);
    expect([b.units, [b.tables, b.leaves.value]]).toEqual([units, tree]);
    const a = countMemory(runs, bitmaps);
    expect([a.units, [a.leaves.value, a.chunks]]).toEqual([units, maps]);
  });

  it('keeps units at known places one by one, in the order of the walk', () => {
    const runs = [
      { order: 0, units: 2, pfn: 1000 },
      { order: 9, units: 1, pfn: 4096 },
    ];
    const extent = (pfn: number, pages: number) => ({ base: pfn * 4096, size: pages * 4096 });
    const [a, b, c] = [extent(1000, 1), extent(1001, 1), extent(4096, 512)];
    expect(countMemory(runs, radix).extents).toEqual([c, a, b]);
    expect(countMemory(runs, bitmaps).extents).toEqual([a, b, c]);
    expect(countMemory([{ order: 0, units: 5 }], radix).extents).toBeUndefined();
  });

  it('lets folios fall into as many regions as gaps say, and a tree grow with the gaps', () => {
    const run = { order: 0, units: 100_000 };
    const of = (scatter: number) => countMemory([run], radix, { scatter });
    expect(of(1).groups[0]!.regions.value).toBe(100_000);
    expect(of(0.5).groups[0]!.regions.value).toBeCloseTo(50_000, -2);
    expect(of(0).groups[0]!.regions.value).toBeLessThan(10);
    expect(of(1).leaves.value).toBeGreaterThan(of(0).leaves.value);
    // Where nothing says it, both ends are told.
    const open = countMemory([run], radix);
    expect(open.groups).toEqual(of(0).groups);
    expect(open.scattered).toEqual(of(1).groups);
  });

  it('asks the scratch extension for a key a GiB', () => {
    expect(countMemory([{ order: 20, units: 1, pfn: 4 * GIB }], radix).keys).toBe(3);
    expect(countMemory([{ order: 9, units: 7, pfn: 4 * GIB }], radix).keys).toBe(0);
  });
});

describe('filePages', () => {
  it.each([
    [0, 1],
    [1, 3],
    [256, 3],
    [257, 4],
    [262_144, 1024 + 3 + 1],
    [524_288, 2048 + 5 + 1],
  ])('marks the array, chunk and descriptor pages of %i folios (spec §6.2)', (folios, pages) => {
    expect(filePages(folios, 4096)).toBe(pages);
  });
});

describe('splitRange', () => {
  it.each([
    [0x1003, 13, ['1003:0', '1004:2', '1008:3']],
    [1, 7, ['1:0', '2:1', '4:2']],
    [3, 5, ['3:0', '4:2']],
    [0x10000, 65536, ['10000:16']],
  ])('splits %i, %i pages as CV-19', (pfn, pages, parts) => {
    const split = splitRange(pfn, pages).map((run) => `${run.pfn!.toString(16)}:${run.order}`);
    expect(split).toEqual(parts);
  });
});
