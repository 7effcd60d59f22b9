import { describe, expect, it } from 'vitest';
import { type Account, account } from '../../src/measure/accounting.ts';
import { createOpWriter } from '../../src/tape/folio-ops.ts';
import type { Extent } from '../../src/tape/marks.ts';
import { hostMemory } from '../../src/tape/memory.ts';
import { LONG } from '../effort.ts';
import { ACCOUNTING, preserving, stageOf, wasmTracker } from './players.ts';

const GIB_4 = 2 ** 20;
const GIB_64 = 2 ** 24;

const accountOf = (algorithm: string, extents: Extent[], abi = '7.3'): Account =>
  account(ACCOUNTING, wasmTracker(algorithm), stageOf(preserving(...extents), abi).stage);

const sparse = Array.from({ length: 1000 }, (_, i) => ({
  pfn: GIB_4 + i * 2 ** 15,
  order: 0,
  count: 1,
}));
const oneOfEach = Array.from({ length: 11 }, (_, order) => ({
  pfn: GIB_4 + order * 2 ** 10,
  order,
  count: 1,
}));

/** Spec §5.3: set bits; radix tables and leaves; A-4096 and A-512 bitmaps, chunks, nodes. */
const ROWS: [string, Extent[], number, [number, number], [number, number, number?], number[]?][] = [
  [
    'one order-0 page at 4 GiB',
    [{ pfn: GIB_4, order: 0, count: 1 }],
    1,
    [5, 1],
    [1, 1, 1],
    [1, 1, 2],
  ],
  [
    '1 GiB, order 0',
    [{ pfn: GIB_4, order: 0, count: 2 ** 18 }],
    262_144,
    [5, 8],
    [8, 1, 1],
    [64, 1, 2],
  ],
  ['1 GiB, order 9', [{ pfn: GIB_4, order: 9, count: 512 }], 512, [5, 1], [1, 1, 1], [1, 1, 1]],
  ['1000 pages, one each 128 MiB', sparse, 1000, [7, 1000], [1000, 4, 18], [1000, 4, 129]],
  ['one folio of each order 0 to 10', oneOfEach, 11, [37, 11], [11, 11, 7], [11, 11, 13]],
  ['1 TiB, order 9', [{ pfn: GIB_64, order: 9, count: 2 ** 19 }], 524_288, [5, 16], [16, 1]],
  ['1 TiB, order 18', [{ pfn: GIB_64, order: 18, count: 1024 }], 1024, [5, 1], [1, 1]],
];
const TERABYTE = { pfn: GIB_64, order: 0, count: 2 ** 28 };

describe('CV-21, the rows of spec §5.3', () => {
  it.each(ROWS)('%s', (_, extents, bits, [tables, leaves], a4096, a512) => {
    const pages = tables + leaves;
    for (const algorithm of ['radix', 'radix-cached']) {
      const found = accountOf(algorithm, extents);
      expect(found).toMatchObject({ set_bits: bits, tables, leaves, pages, chunks: 0 });
      expect(found).toMatchObject({ metadata_bytes: 4096 * pages, blackout_bytes: 0 });
      expect(found).toMatchObject({ allocations: pages - 1, bit_writes: bits, locks: bits });
    }
    const orders = new Set(extents.map(({ order }) => order)).size;
    for (const [algorithm, bytes, row] of [
      ['bitmaps-4096', 4096, a4096],
      ['bitmaps-512', 512, a512],
    ] as const) {
      if (!row) continue;
      const [bitmaps, chunks, nodes] = row;
      const found = accountOf(algorithm, extents);
      expect(found).toMatchObject({ set_bits: bits, bitmaps, chunks, locks: 0, leaves: 0 });
      expect(found.blackout_bytes).toBe(4096 * chunks!);
      if (nodes === undefined) continue;
      expect(found.tables).toBe(nodes);
      expect(found.metadata_bytes).toBe(bitmaps! * bytes + 16 * orders + 576 * nodes);
    }
    const { set_bits, metadata_bytes } = accountOf('runs', extents);
    expect(set_bits).toBe(bits);
    expect(metadata_bytes).toBeLessThanOrEqual(0.1 * 4096 * pages);
  });

  it.skipIf(!LONG)(
    '1 TiB, order 0: 268 435 456 folios',
    () => {
      const found = accountOf('radix', [TERABYTE]);
      expect(found).toMatchObject({ set_bits: 2 ** 28, tables: 20, leaves: 8192, pages: 8212 });
      const bitmaps = accountOf('bitmaps-4096', [TERABYTE]);
      expect(bitmaps).toMatchObject({ set_bits: 2 ** 28, bitmaps: 8192, chunks: 33 });
    },
    120_000,
  );
});

describe('what is done', () => {
  it('the radix tree takes five steps a folio; with the last leaf kept, five a leaf', () => {
    const gib = [{ pfn: GIB_4, order: 0, count: 2 ** 18 }];
    expect(accountOf('radix', gib).level_steps).toBe(5 * 2 ** 18);
    expect(accountOf('radix-cached', gib).level_steps).toBe(5 * 8);
  });

  it('giving up clears bits and frees nothing: metadata is a high-water mark', () => {
    const ops = createOpWriter();
    for (const kind of ['preserve-folio', 'unpreserve-folio'] as const) {
      for (const extent of oneOfEach) ops.folios(kind, extent);
    }
    const { stage } = stageOf(ops);
    const radix = account(ACCOUNTING, wasmTracker('radix'), stage);
    expect(radix).toMatchObject({ set_bits: 0, set_bits_by_order: [], pages: 48, locks: 22 });
    const bitmaps = account(ACCOUNTING, wasmTracker('bitmaps-4096'), stage);
    expect(bitmaps).toMatchObject({ set_bits: 0, bitmaps: 11, chunks: 11 });
  });

  it('giving up what was never preserved allocates nothing', () => {
    const ops = createOpWriter();
    ops.folios('unpreserve-folio', { pfn: GIB_4, order: 3, count: 2 });
    const { stage } = stageOf(ops);
    for (const algorithm of ['radix', 'bitmaps-512', 'bitmaps-4096', 'runs']) {
      const found = account(ACCOUNTING, wasmTracker(algorithm), stage);
      expect(found).toMatchObject({ allocations: 0, bit_writes: 0, chunks: 0 });
    }
  });
});

describe('what the next kernel does before it reserves (spec §5.4)', () => {
  const folios = [{ pfn: GIB_4, order: 9, count: 512 }];
  it.each([
    ['7.1', 6 * 512, 0, 0],
    ['7.2', 6 * 512, 2 ** 18, 0],
    ['7.3', 2 * 6 * 512, 2 ** 18, 512 + 6],
  ])('%s', (abi, boot_words_scanned, pages_initialized, scratch_insertions) => {
    const found = accountOf('radix', folios, abi);
    expect(found).toMatchObject({ boot_words_scanned, pages_initialized, scratch_insertions });
  });

  it('a folio of 4 GiB goes into the scratch extension four times', () => {
    const found = accountOf('radix', [{ pfn: 2 ** 20, order: 20, count: 1 }]);
    expect(found.scratch_insertions).toBe(4 + found.pages!);
  });
});

describe('sparse and scattered memory', () => {
  const host = { pattern: 'host', memory_bytes: 16 * 2 ** 30, order: 9, seed: 1 } as const;
  it.each([
    ['a tenth scattered, order 9', { ...host, scatter: 0.1, shuffled: false }],
    [
      'fragmented',
      { ...host, pattern: 'mixed', memory_bytes: 2 ** 32, scatter: 0, shuffled: false },
    ],
    [
      'fragmented, shuffled',
      { ...host, pattern: 'mixed', memory_bytes: 2 ** 32, scatter: 0, shuffled: true },
    ],
    [
      'one page each 128 MiB',
      { ...host, pattern: 'sparse', memory_bytes: 2 ** 37, scatter: 0, shuffled: false },
    ],
  ] as const)('%s: runs take at most a tenth of the radix tree', (_, memory) => {
    const { stage } = stageOf(hostMemory(memory));
    const radix = account(ACCOUNTING, wasmTracker('radix'), stage).metadata_bytes!;
    expect(account(ACCOUNTING, wasmTracker('runs'), stage).metadata_bytes).toBeLessThan(radix / 10);
  });
});
