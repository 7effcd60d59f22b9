import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { abiName, PAGE_SIZES, type PageBytes } from '../../src/abi/releases.ts';
import { CONTENDERS } from '../../src/contenders.ts';
import { readContent } from '../../src/measure/content.ts';
import { buildNative, openNative } from '../../src/measure/native.ts';
import { createOpWriter, type OpWriter } from '../../src/tape/folio-ops.ts';
import { FOLIO_STAGE } from '../../src/tape/folio-stage.ts';
import type { Marks } from '../../src/tape/marks.ts';
import { rounds } from '../effort.ts';
import { designOf, folioText, playerOf, readWithAbi, stageOf, TRACKERS } from './players.ts';

const SEED = 20_260_102;
const ROUNDS = rounds(100, 200);
/** So small that folios of all orders meet, and around places where trees and arrays grow. */
const BASES = [0, 2 ** 15, 2 ** 20, 2 ** 21 - 4, 64 * 2 ** 15, 2 ** 27, 2 ** 40];

interface Step {
  kind: 'preserve-folio' | 'unpreserve-folio' | 'preserve-pages' | 'unpreserve-pages';
  base: number;
  order: number;
  at: number;
  count: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'preserve-folio' as const,
    'preserve-folio' as const,
    'unpreserve-folio' as const,
    'preserve-pages' as const,
    'unpreserve-pages' as const,
  ),
  base: fc.constantFrom(...BASES),
  order: fc.integer({ min: 0, max: 20 }),
  at: fc.nat(40),
  count: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3000 })),
});
/**
 * Scattered bits, then some back: every other unit fills lists of runs until they are bitmaps, one a
 * bitmap or leaf fills chunks of 255 bitmaps.
 */
const comb: fc.Arbitrary<Step[]> = fc
  .record({
    base: fc.constantFrom(...BASES),
    order: fc.integer({ min: 0, max: 3 }),
    stride: fc.constantFrom(2, 2, 2, 4096, 32_768),
    n: fc.nat(700),
  })
  .map(({ base, order, stride, n }) =>
    Array.from({ length: n }, (_, i) => ({
      kind: i % 5 === 4 ? ('unpreserve-folio' as const) : ('preserve-folio' as const),
      base,
      order,
      at: stride * (i % 5 === 4 ? i - 3 : i),
      count: 1,
    })),
  );
const part = fc.oneof(
  { weight: 20, arbitrary: step.map((s) => [s]) },
  { weight: 1, arbitrary: comb },
);
/** Mostly short, so that many are played; some long. */
const sequence = fc
  .oneof(
    { weight: 7, arbitrary: fc.array(part, { minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(part, { minLength: 13, maxLength: 60, size: 'max' }) },
  )
  .map((parts) => parts.flat());

/** The split rule of spec §5.1 in whole numbers of any size, written for this test alone. */
function pieces(pfn: bigint, pages: bigint): [bigint, number][] {
  if (pages === 0n) return [];
  let order = 0;
  while (pfn % 2n ** BigInt(order + 1) === 0n && 2n ** BigInt(order + 1) <= pages) order++;
  const size = 2n ** BigInt(order);
  return [[pfn, order], ...pieces(pfn + size, pages - size)];
}

/** The reference: a set of folios. */
function play(steps: readonly Step[]): { ops: OpWriter; marked: Set<string> } {
  const ops = createOpWriter();
  const marked = new Set<string>();
  for (const { kind, base, order, at, count } of steps) {
    const change = (pfn: bigint, of: number) => {
      if (kind.startsWith('un')) marked.delete(folioText(pfn, of));
      else marked.add(folioText(pfn, of));
    };
    if (kind.endsWith('pages')) {
      const pfn = base + 3 * at + (order % 7);
      ops.folios(kind, { pfn, order: 0, count });
      for (const [piece, of] of pieces(BigInt(pfn), BigInt(count))) change(piece, of);
    } else {
      const pfn = Math.ceil(base / 2 ** order) * 2 ** order + at * 2 ** order;
      ops.folios(kind, { pfn, order, count });
      for (let i = 0; i < count; i++) change(BigInt(pfn + i * 2 ** order), order);
    }
  }
  return { ops, marked };
}

function modelText(marks: Marks): Set<string> {
  const found = new Set<string>();
  for (const order of marks.orders()) {
    for (const { pfn, count } of marks.runs(order)) {
      for (let i = 0; i < count; i++) found.add(folioText(pfn + i * 2 ** order, order));
    }
  }
  return found;
}

/** Whether a memory that a tracker played in holds just these marks. */
function check(
  algorithm: string,
  memory: Uint8Array,
  root: number,
  marks: Marks,
  marked: Set<string>,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
) {
  const { differs, setBitsByOrder } = readContent(algorithm, memory, root, marks, pageBytes);
  expect(differs).toBeUndefined();
  expect(setBitsByOrder.reduce((a, b) => a + b, 0)).toBe(marked.size);
  const design = designOf(algorithm);
  if (!design) return;
  const folios = readWithAbi(design, memory, root, pageBytes);
  const found = folios.map(({ pfn, order }) => folioText(pfn, order));
  expect(new Set(found)).toEqual(marked);
  expect(found.length).toBe(marked.size);
}

describe('on random sequences of preserve and unpreserve, orders 0 to 20', async () => {
  const build = await buildNative();
  const host = 'path' in build ? openNative(build.path) : undefined;
  afterAll(() => host?.close());
  const twins = CONTENDERS.filter(({ path, engine }) => path === 'folios' && engine === 'native');

  it('the model is the set of folios, its runs are maximal', () => {
    let secondChunks = 0;
    fc.assert(
      fc.property(sequence, (steps) => {
        const { ops, marked } = play(steps);
        const { marks } = stageOf(ops);
        expect(modelText(marks)).toEqual(marked);
        for (const order of marks.orders()) {
          let end = -1;
          const bitmaps = new Set<number>();
          for (const { pfn, count } of marks.runs(order)) {
            expect(pfn).toBeGreaterThan(end);
            end = pfn + count * 2 ** order;
            bitmaps.add(Math.floor(pfn / 2 ** order / 32_768));
          }
          if (bitmaps.size > 255) secondChunks++;
        }
      }),
      { numRuns: 100, seed: SEED },
    );
    expect(secondChunks).toBeGreaterThan(2);
  });

  it.each(TRACKERS)(
    '%s holds the set, walks it and restores all of it',
    (_, contender) => {
      fc.assert(
        fc.property(sequence, (steps) => {
          const { ops, marked } = play(steps);
          const { stage, marks, reboot } = stageOf(ops);
          const player = playerOf(contender, stage);
          expect(player.play(0, reboot + 1)).toBe(reboot + 1);
          const { memory, root } = player.handover();
          check(contender.algorithm, memory, root, marks, marked);
          expect(player.play(reboot + 1, stage.tape.ops)).toBe(stage.tape.ops);
        }),
        { numRuns: contender.engine === 'wasm' ? ROUNDS : 100, seed: SEED },
      );
    },
    300_000,
  );

  it.each(twins.map((twin) => [twin.name, twin.algorithm]))(
    '%s does',
    async (_, algorithm) => {
      if (!host) return;
      await fc.assert(
        fc.asyncProperty(sequence, async (steps) => {
          const { ops, marked } = play(steps);
          const { stage, marks, reboot } = stageOf(ops);
          await host.stage(stage.image, stage.size_bytes);
          expect((await host.play(algorithm, 0, reboot + 1)).stopped).toBe(reboot + 1);
          const memory = await host.read(0, stage.size_bytes);
          const root = new DataView(memory.buffer, memory.byteOffset).getUint32(
            FOLIO_STAGE.root,
            true,
          );
          check(algorithm, memory, root, marks, marked);
          const { stopped } = await host.play(algorithm, reboot + 1, stage.tape.ops);
          expect(stopped).toBe(stage.tape.ops);
        }),
        { numRuns: 60, seed: SEED },
      );
    },
    300_000,
  );
});

describe.each([PAGE_SIZES['16KiB'], PAGE_SIZES['64KiB']])(
  'with pages of %i bytes',
  async (size) => {
    const abi = abiName('7.3', size);
    const build = await buildNative({ pageBytes: size });
    const host = 'path' in build ? openNative(build.path) : undefined;
    afterAll(() => host?.close());
    const twins = CONTENDERS.filter(({ path, engine }) => path === 'folios' && engine === 'native');
    const SETTINGS = { numRuns: rounds(10, 200), seed: SEED };

    it.each(TRACKERS)('%s holds the set, walks it and restores all of it', (_, contender) => {
      fc.assert(
        fc.property(sequence, (steps) => {
          const { ops, marked } = play(steps);
          const { stage, marks, reboot } = stageOf(ops, abi);
          const player = playerOf(contender, stage);
          expect(player.play(0, reboot + 1)).toBe(reboot + 1);
          const { memory, root } = player.handover();
          check(contender.algorithm, memory, root, marks, marked, size);
          expect(player.play(reboot + 1, stage.tape.ops)).toBe(stage.tape.ops);
        }),
        SETTINGS,
      );
    });

    it.each(twins.map((twin) => [twin.name, twin.algorithm]))('%s does', async (_, algorithm) => {
      if (!host) return;
      await fc.assert(
        fc.asyncProperty(sequence, async (steps) => {
          const { ops, marked } = play(steps);
          const { stage, marks, reboot } = stageOf(ops, abi);
          await host.stage(stage.image, stage.size_bytes);
          expect((await host.play(algorithm, 0, reboot + 1)).stopped).toBe(reboot + 1);
          const memory = await host.read(0, stage.size_bytes);
          const view = new DataView(memory.buffer, memory.byteOffset);
          const root = view.getUint32(FOLIO_STAGE.root, true);
          check(algorithm, memory, root, marks, marked, size);
          const { stopped } = await host.play(algorithm, reboot + 1, stage.tape.ops);
          expect(stopped).toBe(stage.tape.ops);
        }),
        SETTINGS,
      );
    });
  },
);
