import { seededRandom } from '../../../src/tape/random.ts';

/** What is reserved before the first unit. */
export interface BootRegion {
  base: number;
  size: number;
  /** Whether its struct pages are left alone, as a unit's; if not, no unit stays merged with it. */
  noinit: boolean;
}

/** A preserved unit: a folio, or a page of the tracker's. */
export interface Unit {
  base: number;
  size: number;
}

/** What one boot reserves, in this order. */
export interface Case {
  name: string;
  regions: readonly BootRegion[];
  units: readonly Unit[];
}

/**
 * Where the kernel's arrays grow into, here: from its end down. Each is a region as long as it is in
 * use, with a flag that no unit has. oracle.c says it too.
 */
export const ARRAYS = { base: 2 ** 40, size: 64 * 2 ** 20 };

const PAGE = 4096;
const HUGE = 512 * PAGE;
const MIB = 2 ** 20;
/** Below and above the arrays. */
const LOW = 8 * 2 ** 30;
const HIGH = 2 ** 50;

function each<T>(count: number, of: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => of(i));
}

function unit(base: number, size = PAGE): Unit {
  return { base, size };
}

/** Units of one size, the next one where `step` says. */
function row(base: number, count: number, size = PAGE, step = size): Unit[] {
  return each(count, (i) => unit(base + i * step, size));
}

/** What a boot has: 20 regions that touch nothing, `below` of them below all units. */
function boot(below: number, noinit = false): BootRegion[] {
  return each(20, (i) => ({ base: (i < below ? 0 : 2 ** 51) + (i + 1) * MIB, size: PAGE, noinit }));
}

/** An array of which so many places are taken. */
function filled(count: number): BootRegion[] {
  return each(count, (i) => ({ base: (i + 1) * MIB, size: PAGE, noinit: false }));
}

/** Folios of which each is followed, with that probability, by one that is not kept. */
function scatter(base: number, count: number, size: number, probability: number): Unit[] {
  const next = seededRandom(Math.round(probability * 1000) + count);
  let at = base;
  return each(count, () => {
    const made = unit(at, size);
    at += next() / 2 ** 32 < probability ? 2 * size : size;
    return made;
  });
}

/** Three runs of units; regions touch one below, one above, one on both sides. */
function between(noinit: boolean): Pick<Case, 'regions' | 'units'> {
  const at = (i: number) => HIGH + i * MIB;
  const before = (i: number) => ({ base: at(i) - 2 * PAGE, size: 2 * PAGE, noinit });
  const behind = (i: number) => ({ base: at(i) + 5 * PAGE, size: PAGE, noinit });
  const regions = [...boot(10), before(1), behind(2), before(3), behind(3)];
  return { regions, units: [1, 2, 3].flatMap((i) => row(at(i), 5)) };
}

/** The tracker gives the largest order first, each by ascending address: small ones lie between. */
function mixed(): Unit[] {
  const huge = row(HIGH, 60, HUGE, 2 * HUGE);
  const small = each(60, (i) => scatter(HIGH + (2 * i + 1) * HUGE, 8, PAGE, 0.5)).flat();
  return [...huge, ...small];
}

/** What the kernel's own memblock is asked: small boots that differ in one thing each. */
export const CASES: readonly Case[] = [
  { name: 'empty, one unit', regions: [], units: row(HIGH, 1) },
  { name: 'empty, two units that touch', regions: [], units: row(HIGH, 2) },
  { name: 'one unit above 20 regions', regions: boot(20), units: row(HIGH, 1) },
  { name: 'one unit below 20 regions', regions: boot(0), units: row(HIGH, 1) },
  { name: 'one unit, 13 regions below and 7 above', regions: boot(13), units: row(HIGH, 1) },
  { name: 'scattered, 100, empty', regions: [], units: row(HIGH, 100, PAGE, 2 * PAGE) },
  { name: 'scattered, 500', regions: boot(13), units: row(HIGH, 500, PAGE, 2 * PAGE) },
  { name: 'scattered, 1000', regions: boot(20), units: row(HIGH, 1000, PAGE, 2 * PAGE) },
  {
    name: 'scattered, 1000, below the arrays',
    regions: boot(13),
    units: row(LOW, 1000, PAGE, 2 * PAGE),
  },
  {
    name: 'scattered, 300, descending',
    regions: boot(13),
    units: row(HIGH, 300, PAGE, 2 * PAGE).reverse(),
  },
  { name: 'one run of 300', regions: boot(13), units: row(HIGH, 300) },
  {
    name: 'three runs of 100 of 2 MiB',
    regions: boot(13),
    units: each(3, (i) => row(HIGH + i * 2 ** 30, 100, HUGE)).flat(),
  },
  { name: 'runs that merge with regions below, above, both', ...between(true) },
  { name: 'runs that touch regions of other flags', ...between(false) },
  { name: 'two orders, the larger first', regions: boot(13), units: mixed() },
  { name: 'at random, 0.1, 1000', regions: boot(13), units: scatter(HIGH, 1000, PAGE, 0.1) },
  {
    name: 'at random, 0.5, 700 of 2 MiB',
    regions: boot(13),
    units: scatter(LOW, 700, HUGE, 0.5),
  },
  // The array doubles when the unit is marked, in the first; before it is inserted, in the second.
  { name: '127 of 128 regions, then two units', regions: filled(127), units: row(HIGH, 2) },
  { name: '128 of 128 regions, then two units', regions: filled(128), units: row(HIGH, 2) },
];
