import { radixShape } from '../abi/radix.ts';
import type { Arch, Config, PageBytes } from '../abi/releases.ts';
import { type Extent, reserveEach } from './memblock.ts';
import type { Group, MemoryCounts, Place } from './memory.ts';
import type { Range } from './range.ts';
import { addWork, type Costs, type Work } from './work.ts';

/** Takes the name of a build; gives how it is configured: `numa` alone is one of distributions, with nodes. */
export function configOf(build: string): Config {
  return /distro|^numa$/.test(build) ? 'distro' : 'tiny';
}

/**
 * What windows have the price of: the boot of the next kernel, and of the calls those that recordings of
 * calls tell less well.
 */
export const BOOT_STEPS = [
  'handoff',
  'extend-scratch',
  'walk',
  'reserve',
  'page-init',
  'chain-check',
  'base',
  'serialize',
  'retrieve-file',
  'finish',
] as const;

/** One of them. */
export type BootStep = (typeof BOOT_STEPS)[number];

/** The calls of which windows count the function alone; recordings of them have the way to it, or its tracing, too. */
export const ENTERED = ['serialize', 'open', 'retrieve'] as const;
/** One of them. */
export type Entered = (typeof ENTERED)[number];

/** The largest that a boot's windows have. */
export interface Recorded {
  units: number;
  regions: number;
  files: number;
  pages: number;
  ram_pages: number;
}

/** A build of a kernel as windows have it: what each step of its boot costs, in instructions. */
export interface Boot {
  /** The ABI with its page size, as `abiName` names it. */
  abi: string;
  arch: Arch;
  release: string;
  /** The build's name in its windows. */
  build: string;
  config: Config;
  /** Whether struct pages are initialised late (CONFIG_DEFERRED_STRUCT_PAGE_INIT). */
  deferred: boolean;
  costs: Record<BootStep, Costs>;
  /** What a recorded call has beyond the function that windows count. */
  entry: Record<Entered, number>;
  /** Regions of the boot's own that lie below single pages, and below larger folios. */
  regions: { small: Range; large: Range };
  /** The largest share by which a step of a window was missed, in calibrating. */
  misfit: Record<BootStep, number>;
  /** The largest that its windows have. */
  recorded: Recorded;
}

/** A phase's work at its likeliest, and so that it costs least, and most. */
export interface WorkRange {
  value: Work;
  low: Work;
  high: Work;
}

/** Pages that KHO and LUO mark for themselves when a kernel starts. */
export const OWN_UNITS = 4;
/** Regions of a boot's own above all units: measured 15 or so; they are part of a unit's price. */
export const REGIONS_ABOVE = 15;
/** An array of so many regions or more is no longer less than half full. */
const HALF_FULL = 64;
/** Of fewer units, most are pages of LUO's own lists, which lie lower than memory of files does. */
export const FEW_UNITS = 100;
/** Where arrays of regions grow into, in the count of units at known places: above them all. */
const ARRAYS: Extent = { base: 2 ** 52, size: 2 ** 30 };

/**
 * Pages of the tree in which the scratch extension notes the blocks of 1 GiB that are in use: a table a
 * level, and a leaf. Takes a page's size.
 */
export function busyPages(pageBytes: PageBytes): number {
  return radixShape(pageBytes).rootLevel + 1;
}

/** What reserving has to do at its likeliest, and with one of the things that are open at its ends. */
export interface ReserveWork {
  value: Work;
  low: Work[];
  high: Work[];
  /** With every second folio kept, where nothing says how they lie. */
  scattered?: Work;
}

/**
 * Takes a boot and what is preserved; gives what reserving it has to do (spec §5.4). Open are the boot's
 * own regions, those that files make, and which of those lie below single pages.
 */
export function reserveWork(boot: Pick<Boot, 'regions'>, memory: MemoryCounts): ReserveWork {
  const { extents } = memory;
  const { small, large } = boot.regions;
  const lower = { value: small.low, low: 0, high: small.high };
  const regions = { small: memory.units < FEW_UNITS ? lower : small, large };
  if (extents) {
    const of = (own: keyof Range) => knownSteps(extents, regions.small[own]);
    return { value: of('value'), low: [of('low')], high: [of('high')] };
  }
  const of = (own: keyof Range, made: keyof Range, below = 0, groups = memory.groups) =>
    expectSteps(groups, regions, own, made, below);
  const { scattered } = memory;
  return {
    value: of('value', 'value'),
    low: [of('low', 'value'), of('value', 'low')],
    high: [of('high', 'value'), of('value', 'high'), of('value', 'value', 1)],
    ...(scattered && { scattered: of('high', 'value', 1, scattered) }),
  };
}

/** The steps of units at known places, above so many regions of the boot's own. */
function knownSteps(extents: readonly Extent[], regions: number): Work {
  const boot = Array.from({ length: Math.round(regions) }, (_, i) => ({
    base: i * 8192,
    size: 4096,
    noinit: false,
  }));
  const { adding, marking, merged } = reserveEach(boot, extents, ARRAYS);
  const joined = Math.min(extents.length, merged);
  return { adding, marking, opened: extents.length - joined, joined };
}

/**
 * The steps that units are expected to take which fall evenly into so many regions, over regions of the
 * boot's own. `share` of the regions of larger folios, which were walked before, lie below single pages.
 */
function expectSteps(
  groups: readonly Group[],
  boot: Boot['regions'],
  own: keyof Range,
  made: keyof Range,
  share: number,
): Work {
  const work: Work = {};
  let before = 0;
  for (const { order, units, regions } of groups) {
    const opened = Math.max(1, regions[made]);
    const joined = units - opened;
    const below = boot[order === 0 ? 'small' : 'large'][own] + share * before;
    // Units come in ascending order: each visits what those before it made.
    const visits = units * below + (units * Math.max(0, opened - 1)) / 2 + joined;
    const there = below + REGIONS_ABOVE + (1 - share) * before;
    const once = Math.min(1, Math.max(0, (HALF_FULL - there) / opened));
    const twice =
      (units * below + joined) * (1 - once) +
      (units * Math.max(0, opened - 1) * (1 - once ** 2)) / 2;
    addWork(work, {
      opened,
      joined,
      adding: visits + twice,
      marking: visits,
      moved: (1 - share) * before * (opened + 2 * joined),
    });
    before += opened;
  }
  const below = boot.small[own];
  addWork(work, { joined: OWN_UNITS, adding: OWN_UNITS * below, marking: OWN_UNITS * below });
  return work;
}

/** A machine of more memory has a part of it above 4 GiB, and so much below. */
const LOW_MACHINE_BYTES = 3.5 * 2 ** 30;
const LOW_BYTES = 3 * 2 ** 30;
/** Of a machine without memory above 4 GiB, so much has its struct pages from the start. */
const EARLY_BYTES = 445 * 2 ** 20;
/** What a kernel and its scratch take of memory above 4 GiB: a fortieth, and so much. */
const TAKEN_SHARE = 1 / 40;
const TAKEN_BYTES = 160 * 2 ** 20;
/** What a kernel takes of early memory besides. */
const EARLY_TAKEN_BYTES = 50 * 2 ** 20;

/**
 * Takes what is preserved and where; gives how many of its pages have their struct page already, and
 * how many are initialised one by one, below and above 4 GiB (spec §5.4).
 */
export function pageInitWork(
  memory: MemoryCounts,
  pageBytes: number,
  { host_bytes, scatter = 0 }: Place,
): WorkRange {
  const all = memory.pages;
  const needed = all * pageBytes;
  const taken = (host_bytes ?? 0) * TAKEN_SHARE + TAKEN_BYTES;
  const bounded = (bytes: number) => Math.min(all, Math.max(0, Math.round(bytes / pageBytes)));
  if (host_bytes === undefined || host_bytes > LOW_MACHINE_BYTES) {
    const of = (present: number) => ({ present_page: present, high_page: all - present });
    // Where the machine's size is not known, all may lie above 4 GiB, or as much below as fits.
    if (host_bytes === undefined) return { value: of(0), low: of(bounded(LOW_BYTES)), high: of(0) };
    const above = host_bytes - LOW_BYTES;
    // A kernel takes memory above 4 GiB first, for what is kept and for the gaps alike.
    return {
      value: of(bounded((needed * (1 + scatter) + taken - above) / (1 + scatter))),
      low: of(bounded(LOW_BYTES)),
      high: of(bounded(needed - above)),
    };
  }
  // And, of less memory, what was there first.
  const of = (present: number) => ({ present_page: present, deferred_page: all - present });
  return {
    value: of(bounded(EARLY_BYTES - taken - EARLY_TAKEN_BYTES)),
    low: of(bounded(EARLY_BYTES)),
    high: of(0),
  };
}

/** Takes what is preserved; gives what walking its tree costs: pages, units, and further keys. */
export function walkWork({ tables, leaves, units, keys }: MemoryCounts): WorkRange {
  const of = (bound: keyof Range): Work => ({
    call: 1,
    table: tables,
    leaf: leaves[bound],
    unit: units + OWN_UNITS,
    key: keys,
  });
  return { value: of('value'), low: of('low'), high: of('high') };
}

/** Takes the machine's memory and a page's size; gives the work of what a kernel boots besides. */
export function baseWork(bytes: number, pageBytes: number): Work {
  return {
    call: 1,
    ram_page: bytes / pageBytes,
    high_memory: hasHighMemory(bytes),
  };
}

/** Takes a machine's memory; gives 1 where a part of it lies above 4 GiB, else 0. */
export function hasHighMemory(bytes: number): 0 | 1 {
  return bytes > LOW_MACHINE_BYTES ? 1 : 0;
}
