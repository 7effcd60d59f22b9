import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENDERS } from '../../src/contenders.ts';
import { account } from '../../src/measure/accounting.ts';
import { rangesOf, readRegions } from '../../src/measure/content.ts';
import { layoutReserveStage } from '../../src/tape/folio-stage.ts';
import { marksOf, reserveTape } from '../../src/tape/folios.ts';
import type { Extent } from '../../src/tape/marks.ts';
import { hostMemory } from '../../src/tape/memory.ts';
import { ACCOUNTING, playerOf, preserving } from './players.ts';

const RESERVATIONS = CONTENDERS.filter(({ path }) => path === 'reserve').map(
  (contender) => [contender.name, contender] as const,
);
const [, linear] = RESERVATIONS.find(([name]) => name.endsWith('linear'))!;

function reserveStage(ops: ReturnType<typeof preserving>, abi = '7.3') {
  const marks = marksOf(ops.bytes());
  const tape = reserveTape(marks, abi);
  return { marks, stage: layoutReserveStage(tape, marks) };
}

const extentIn = (places: number): fc.Arbitrary<Extent> =>
  fc
    .record({
      at: fc.nat(places),
      order: fc.integer({ min: 0, max: 6 }),
      count: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ at, order, count }) => ({ pfn: at * 2 ** order, order, count }));
/** Some that overlap, or so many apart that the regions grow. */
const anyExtents = fc.oneof(
  { weight: 5, arbitrary: fc.array(extentIn(200), { maxLength: 40, size: 'max' }) },
  {
    weight: 1,
    arbitrary: fc.array(extentIn(20_000), { minLength: 100, maxLength: 300, size: 'max' }),
  },
);

describe.each(RESERVATIONS)('%s', (_, contender) => {
  it.each(['7.3', '7.0'])(
    'ends with the union of all folios, whatever overlaps (%s order)',
    (abi) => {
      let grown = 0;
      fc.assert(
        fc.property(anyExtents, (extents) => {
          const { marks, stage } = reserveStage(preserving(...extents), abi);
          const player = playerOf(contender, stage);
          expect(player.play(0, stage.tape.ops)).toBe(stage.tape.ops);
          const found = readRegions(player.handover().memory, marks);
          expect(found.differs).toBeUndefined();
          const pages = new Set<number>();
          for (const { pfn, order, count } of extents) {
            for (let i = 0; i < count * 2 ** order; i++) pages.add(pfn + i);
          }
          const starts = [...pages].filter((page) => !pages.has(page - 1)).length;
          expect(found.regions).toBe(starts);
          if (starts > 128) grown++;
          expect(rangesOf(marks).reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
            pages.size,
          );
        }),
        { numRuns: 200, seed: 20_260_103 },
      );
      expect(grown).toBeGreaterThan(10);
    },
  );

  it('grows beyond the regions that a boot starts with', () => {
    const ops = hostMemory({
      pattern: 'host',
      memory_bytes: 1000 * 4096,
      order: 0,
      scatter: 1,
      seed: 1,
      shuffled: false,
    });
    const { marks, stage } = reserveStage(ops);
    const player = playerOf(contender, stage);
    expect(player.play(0, stage.tape.ops)).toBe(stage.tape.ops);
    expect(readRegions(player.handover().memory, marks)).toMatchObject({
      regions: 1000,
      metadata_bytes: 1024 * 24,
    });
    expect(readRegions(player.handover().memory, marksOf(preserving().bytes())).differs).toMatch(
      /1000 regions/,
    );
  });
});

describe('region visits (spec §5.4)', () => {
  it('a folio among R scattered ones is searched for twice from the first region on: n^2 in all', () => {
    for (const n of [10, 100, 1000]) {
      const extents = Array.from({ length: n }, (_, i) => ({ pfn: 3 * i, order: 0, count: 1 }));
      const { stage } = reserveStage(preserving(...extents));
      // The i-th passes i regions, then i more and its own.
      expect(account(ACCOUNTING, linear, stage).region_visits).toBe(n * n);
    }
  });

  it('neighbours merge, so contiguous memory is one region', () => {
    const { stage } = reserveStage(preserving({ pfn: 0x1000, order: 3, count: 500 }));
    expect(account(ACCOUNTING, linear, stage).region_visits).toBeLessThan(3 * 500);
  });

  it('sorting first visits each run a few times', () => {
    const extents = Array.from({ length: 1000 }, (_, i) => ({
      pfn: 8 * i,
      order: i % 3,
      count: 1,
    }));
    const { stage } = reserveStage(preserving(...extents));
    const [, runs] = RESERVATIONS.find(([name]) => name.endsWith('runs'))!;
    expect(account(ACCOUNTING, runs, stage).region_visits).toBeLessThan(10 * 1000);
  });
});
