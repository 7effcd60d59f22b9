import { describe, expect, it } from 'vitest';
import { errnoNumber } from '../../src/abi/errno.ts';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { readContent } from '../../src/measure/content.ts';
import { createOpWriter } from '../../src/tape/folio-ops.ts';
import { FOLIO_STAGE, layoutFolioStage } from '../../src/tape/folio-stage.ts';
import { assembleTape, marksOf } from '../../src/tape/folios.ts';
import { createPlacer, memfdExtents, memfdMarks } from '../../src/tape/session-marks.ts';
import { splitPages } from '../../src/tape/split.ts';
import { playerOf, preserving, readWithAbi, stageOf, TRACKERS, wasmTracker } from './players.ts';

const EINVAL = -errnoNumber('EINVAL');
const radixes = TRACKERS.filter(([name]) => name.includes('radix'));

describe.each(radixes)('CV-18, keys of %s', (_, contender) => {
  it.each([
    [0x12345, 0, [2, 0, 0, 0, 2], 9029],
    [0x200, 9, [0, 2, 0, 0, 0], 1],
    [0x40000, 18, [0, 0, 2, 0, 0], 1],
    [0xfffffff, 0, [2, 0, 0, 15, 511], 32_767],
    [0x100000, 10, [0, 1, 0, 0, 0], 1024],
    // Orders whose bit is one of the first leaf's.
    [0, 52, [0, 0, 0, 0, 0], 1],
    [2 ** 40, 38, [0, 0, 0, 0, 0], 2 ** 14 + 4],
  ])('pfn 0x%s order %d', (pfn, order, slots, bit) => {
    const { stage, reboot } = stageOf(preserving({ pfn, order, count: 1 }));
    const player = playerOf(contender, stage);
    expect(player.play(0, reboot + 1)).toBe(reboot + 1);
    const { memory, root } = player.handover();
    const view = new DataView(memory.buffer, memory.byteOffset);
    const nonzero = (page: number, length: number) =>
      [...memory.subarray(page, page + 4096).entries()].filter(([, byte]) => byte !== 0).length <=
      length;
    let page = root;
    for (const slot of slots) {
      expect(nonzero(page, 4)).toBe(true);
      page = Number(view.getBigUint64(page + 8 * slot, true));
      expect(page).toBeGreaterThan(0);
    }
    expect(memory[page + (bit >> 3)]).toBe(1 << (bit & 7));
    expect(nonzero(page, 1)).toBe(true);
    expect(player.play(reboot + 1, stage.tape.ops)).toBe(stage.tape.ops);
  });
});

describe('CV-19, the split of page ranges', () => {
  const vectors: [number, number, [number, number][]][] = [
    [
      0x1003,
      13,
      [
        [0x1003, 0],
        [0x1004, 2],
        [0x1008, 3],
      ],
    ],
    [
      1,
      7,
      [
        [1, 0],
        [2, 1],
        [4, 2],
      ],
    ],
    [
      3,
      5,
      [
        [3, 0],
        [4, 2],
      ],
    ],
    [0x1000, 16, [[0x1000, 4]]],
    [0x10000, 65_536, [[0x10000, 16]]],
  ];
  it.each(vectors)('pfn %d, %d pages', (pfn, pages, expected) => {
    const pieces = [...splitPages(pfn, pages)].map(({ pfn, order }) => [pfn, order]);
    expect(pieces).toEqual(expected);
  });

  it('(0x1001, 510) goes up to order 7 and down again', () => {
    const orders = [...splitPages(0x1001, 510)].map(({ order }) => order);
    expect(orders).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it.each(TRACKERS)('%s marks the same pieces', (_, contender) => {
    const ops = createOpWriter();
    for (const [pfn, pages] of vectors)
      ops.folios('preserve-pages', { pfn, order: 0, count: pages });
    const { stage, reboot } = stageOf(ops);
    const player = playerOf(contender, stage);
    player.play(0, reboot + 1);
    const { memory, root } = player.handover();
    const expected = marksOf(
      preserving(
        ...vectors.flatMap(([, , p]) => p.map(([pfn, order]) => ({ pfn, order, count: 1 }))),
      ).bytes(),
    );
    expect(readContent(contender.algorithm, memory, root, expected).differs).toBeUndefined();
  });
});

describe('CV-20, chunks', () => {
  const play = (algorithm: string, ...extents: { pfn: number; order: number; count: number }[]) => {
    const { stage, reboot } = stageOf(preserving(...extents), '7.0');
    const player = playerOf(wasmTracker(algorithm), stage);
    player.play(0, reboot + 1);
    const { memory, root } = player.handover();
    return { memory, root, view: new DataView(memory.buffer, memory.byteOffset) };
  };

  it('one element of order 9', () => {
    const { memory, root, view } = play('bitmaps-4096', { pfn: 0, order: 9, count: 1 });
    const bitmap = view.getBigUint64(root + 24, true);
    const chunk = Buffer.from(memory.subarray(root, root + 24)).toString('hex');
    expect(chunk).toBe('0000000000000000' + '09000000' + '01000000' + '0000000000000000');
    expect(memory[Number(bitmap)]).toBe(1);
    expect(memory.subarray(root + 32, root + 4096).every((byte) => byte === 0)).toBe(true);
  });

  it('256 bitmaps of order 0 fill one chunk and start another', () => {
    const { root, view } = play('bitmaps-4096', { pfn: 0, order: 0, count: 255 * 2 ** 15 + 1 });
    const second = Number(view.getBigUint64(root, true));
    expect(view.getUint32(root + 12, true)).toBe(255);
    expect(view.getUint32(second + 12, true)).toBe(1);
    expect(view.getBigUint64(second, true)).toBe(0n);
  });

  it('inner index 3 of order 0 starts at 0x18000000', () => {
    const { root, view } = play('bitmaps-4096', { pfn: 3 * 2 ** 15 + 5, order: 0, count: 1 });
    expect(view.getBigUint64(root + 16, true)).toBe(0x1800_0000n);
  });

  it('nothing preserved is address 0', () => {
    expect(play('bitmaps-4096').root).toBe(0);
  });
});

describe('CV-22, page->private and restore', () => {
  const word = (memory: Uint8Array) => {
    const view = new DataView(memory.buffer, memory.byteOffset);
    return view.getBigUint64(view.getUint32(FOLIO_STAGE.words, true), true);
  };
  const folio = { pfn: 0x200, order: 9, count: 1 };

  it.each([
    ['7.3', 0x4b484f50_00000009n],
    ['6.18', 0x4b484f50_00000009n],
    ['6.17', 9n],
  ])('%s: the walk leaves the word of order 9', (abi, expected) => {
    const { stage, reboot } = stageOf(preserving(folio), abi);
    const player = playerOf(wasmTracker('radix'), stage);
    expect(player.play(0, reboot + 2)).toBe(reboot + 2);
    expect(word(player.handover().memory)).toBe(expected);
  });

  it.each(TRACKERS)('%s restores a folio once', (_, contender) => {
    const { stage, marks, reboot } = stageOf(preserving(folio));
    const again = createOpWriter();
    again.folios('restore-folio', folio, { slot: 0, expect: EINVAL });
    const { tape } = stage;
    const tapeAgain = assembleTape('7.3', tape.bytes.subarray(tape.opsOffset), again.bytes());
    const player = playerOf(contender, layoutFolioStage(tapeAgain, marks));
    expect(player.play(0, tapeAgain.ops)).toBe(tapeAgain.ops);
    expect(tapeAgain.ops).toBe(reboot + 4);
  });

  it.each([
    ['7.0', EINVAL],
    ['7.1', 0],
  ])('%s: a folio of order 11 gives %d', (abi, expected) => {
    const { stage } = stageOf(preserving({ pfn: 0x800, order: 11, count: 1 }), abi);
    const { tape } = stage;
    const view = new DataView(tape.bytes.buffer, tape.bytes.byteOffset);
    expect(view.getInt32(tape.opsOffset + 3 * 32 + 4, true)).toBe(expected);
    for (const [, contender] of TRACKERS) {
      expect(playerOf(contender, stage).play(0, tape.ops)).toBe(tape.ops);
    }
  });
});

describe('CV-23 and CV-24, what a memfd marks (spec §6.2)', () => {
  const GIB = 2 ** 30;
  const [VERSION_1, VERSION_2] = [requireLuo(findAbi('6.19')), requireLuo(findAbi('7.3'))];
  it.each([
    [4096, 0, 1, 1, 1],
    [GIB, 0, 262_144, 1024, 3],
    [1024 * GIB, 9, 524_288, 2048, 5],
    [1024 * GIB, 0, 268_435_456, 1_048_576, 2053],
    [510 * 256 * 4096, 0, 130_560, 510, 1],
    [511 * 256 * 4096, 0, 130_816, 511, 2],
    [1021 * 256 * 4096, 0, 261_376, 1021, 2],
    [1022 * 256 * 4096, 0, 261_632, 1022, 3],
    [0, 0, 0, 0, 0],
  ])('%d bytes of order %d', (size_bytes, order, folios, array, chunks) => {
    const memfd = { size_bytes, order, scatter: 0 };
    expect(memfdMarks(memfd, VERSION_2)).toEqual({ folios, descriptor: 1, array, chunks });
  });

  it('more than 4 294 967 295 pages do not fit version 2', () => {
    const memfd = { size_bytes: 2 ** 44 - 4096, order: 9, scatter: 0 };
    expect(memfdMarks(memfd, VERSION_2)).toBeDefined();
    expect(memfdMarks({ ...memfd, size_bytes: 2 ** 44 }, VERSION_2)).toBeUndefined();
    expect(memfdMarks({ ...memfd, size_bytes: 2 ** 44 }, VERSION_1)).toBeDefined();
  });

  it('all marks are distinct, and scattered folios touch none before them', () => {
    const memfd = { size_bytes: 2 ** 26, order: 2, scatter: 0.25 };
    const counts = memfdMarks(memfd, VERSION_2)!;
    const marks = marksOf(preserving(...memfdExtents(memfd, counts, createPlacer())).bytes());
    expect(marks.byOrder()).toEqual([1 + counts.array + counts.chunks, 0, counts.folios]);
    expect([...marks.runs(2)].length).toBe(counts.folios * memfd.scatter + 1);
  });
});

describe('the reader of trackers', () => {
  it.each(TRACKERS.filter(([name]) => name.startsWith('wasm/')))(
    'sees a bit that is wrong: %s',
    (_, contender) => {
      const extents = [
        { pfn: 0x1000, order: 0, count: 3 },
        { pfn: 0x40000, order: 9, count: 1 },
      ];
      const { stage, reboot } = stageOf(preserving(...extents));
      const player = playerOf(contender, stage);
      player.play(0, reboot + 1);
      const { memory, root } = player.handover();
      const more = marksOf(preserving(...extents, { pfn: 0x1003, order: 0, count: 1 }).bytes());
      expect(readContent(contender.algorithm, memory, root, more).differs).toMatch(
        /0x1003 order 0 is not marked/,
      );
      const less = marksOf(preserving(extents[0]!).bytes());
      expect(readContent(contender.algorithm, memory, root, less).differs).toMatch(
        /0x40000 order 9 is marked/,
      );
    },
  );

  it('agrees with src/abi on a folio of each order up to 52', () => {
    for (const [algorithm, orders] of [
      ['radix', 53],
      ['bitmaps-4096', 52],
    ] as const) {
      const extents = Array.from({ length: orders }, (_, order) => ({ pfn: 0, order, count: 1 }));
      const { stage, marks, reboot } = stageOf(preserving(...extents));
      const player = playerOf(wasmTracker(algorithm), stage);
      player.play(0, reboot + 1);
      const { memory, root } = player.handover();
      expect(readContent(algorithm, memory, root, marks).differs).toBeUndefined();
      const found = readWithAbi(algorithm, memory, root).map(({ order }) => order);
      expect(new Set(found).size).toBe(orders);
      expect(player.play(reboot + 1, stage.tape.ops)).toBe(stage.tape.ops);
    }
  });
});
