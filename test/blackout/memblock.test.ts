import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reserveWork } from '../../src/blackout/boot.ts';
import { REGION_BYTES, reserveEach } from '../../src/blackout/memblock.ts';
import { seededRandom } from '../../src/tape/random.ts';
import { ARRAYS, CASES } from './memblock/cases.ts';

const kernel = JSON.parse(
  readFileSync(join(import.meta.dirname, 'memblock/counts.json'), 'utf8'),
).cases;

describe('reserving units, visit by visit as the kernel does (spec §5.4)', () => {
  it.each(CASES)('$name', ({ name, regions, units }) => {
    const counts = kernel.find((one: { name: string }) => one.name === name);
    const steps = reserveEach(regions, units, ARRAYS);
    expect({
      regions: steps.regions,
      addVisits: steps.adding,
      isolateVisits: steps.marking,
      inserts: steps.inserted,
      merges: steps.merged,
      doublings: steps.doublings,
      movedBytes: REGION_BYTES * steps.moved,
    }).toEqual({
      regions: counts.regions,
      addVisits: counts.addVisits,
      isolateVisits: counts.isolateVisits,
      inserts: counts.inserts,
      merges: counts.merges,
      doublings: counts.doublings,
      movedBytes: counts.movedBytes,
    });
  });
});

/** Units of one order in the order of their walk, and the regions they fall into. */
function laid(count: number, order: number, scatter: number, from: number) {
  const next = seededRandom(count + order);
  const size = 4096 * 2 ** order;
  let at = from;
  let regions = 1;
  const units = Array.from({ length: count }, (_, i) => {
    if (i > 0) {
      const gap = next() / 2 ** 32 < scatter;
      if (gap) regions++;
      at += gap ? 2 * size : size;
    }
    return { base: at, size };
  });
  return {
    units,
    group: { order, units: count, regions: { value: regions, low: regions, high: regions } },
  };
}

describe('the steps that are expected of units that lie evenly', () => {
  const OWN = 20;
  const regions = {
    small: { value: OWN, low: OWN, high: OWN },
    large: { value: OWN, low: OWN, high: OWN },
  };
  const boot = [
    ...Array.from({ length: OWN }, (_, i) => ({ base: i * 8192, size: 4096, noinit: false })),
    // Those above, which are part of a unit's own price.
    ...Array.from({ length: 15 }, (_, i) => ({
      base: 2 ** 50 + i * 8192,
      size: 4096,
      noinit: false,
    })),
  ];
  const memory = { units: 0, pages: 0, tables: 0, chunks: 0, keys: 0, spanned_bytes: 0 };
  const leaves = { value: 0, low: 0, high: 0 };

  const LOW = 2 ** 32;
  const HIGH = 2 ** 40;
  it.each([
    ['merged', [laid(5000, 0, 0, LOW)]],
    ['scattered', [laid(3000, 0, 1, LOW)]],
    ['at random, 0.1', [laid(6000, 0, 0.1, LOW)]],
    ['at random, 0.5, of 2 MiB', [laid(3000, 9, 0.5, LOW)]],
    ['two orders, single pages below', [laid(1000, 9, 1, HIGH), laid(500, 0, 0.2, LOW)]],
  ])('are those of each unit by itself: %s', (_, runs) => {
    const { adding, marking, inserted, merged, moved } = reserveEach(
      boot,
      runs.flatMap(({ units }) => units),
      { base: 2 ** 51, size: 2 ** 30 },
    );
    const { value: work } = reserveWork(
      { regions },
      { ...memory, leaves, groups: runs.map(({ group }) => group) },
    );
    // Four pages of the kernel's own are counted besides, and arrays that grow are not; a region that
    // ends a walk is part of a unit's own price.
    const near = (counted: number, expected = 0) => Math.abs(counted / expected - 1);
    const units = runs.reduce((sum, run) => sum + run.units.length, 0);
    expect(near(marking - 2 * units, work.marking)).toBeLessThan(0.02);
    expect(near(adding - units, work.adding)).toBeLessThan(0.02);
    expect((work.opened ?? 0) + (work.joined ?? 0)).toBe(units + 4);
    expect(Math.abs(merged - ((work.joined ?? 0) - 4))).toBeLessThanOrEqual(1);
    expect(inserted).toBeGreaterThanOrEqual(units);
    const ofOthers = moved - 15 * (units + merged);
    if (runs.length > 1) expect(near(ofOthers, work.moved)).toBeLessThan(0.05);
  });
});
