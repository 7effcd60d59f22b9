import { recordPagesFor } from '../abi/memfd.ts';
import { radixShape } from '../abi/radix.ts';
import type { LuoCapableAbi, PageBytes } from '../abi/releases.ts';
import { chunksFor } from '../abi/vmalloc.ts';
import type { Extent } from './memblock.ts';
import type { Range } from './range.ts';

/** Preserved units of one order. */
export interface Run {
  order: number;
  units: number;
  /** Where it starts, where that is known: its units lie one after the other from there on. */
  pfn?: number;
  /** Of how many files these are the folios; 1 where left out. */
  files?: number;
  /** Pages that list files and folios: each by itself, where the kernel found room. */
  metadata?: true;
}

/**
 * Units of one order, in the order in which the tracker is walked: how many, and into how many regions
 * that do not touch they fall. Where folios lie is the allocator's luck, so that this has a range.
 */
export interface Group {
  order: number;
  units: number;
  regions: Range;
}

/** What the tracker and the boot have to do, counted (spec §5). */
export interface MemoryCounts {
  /** Preserved units: set bits. */
  units: number;
  /** Pages of all units. */
  pages: number;
  /** Pages of bitmaps, or of the leaves of the tree: as laid, as few as can be, and as many. */
  leaves: Range;
  /** Pages of the tree above the leaves; 0 for bitmaps. */
  tables: number;
  /** Pages that finalizing allocates; 0 for the tree. */
  chunks: number;
  /** Keys that the scratch extension inserts beyond one for each unit: folios of more than a GiB. */
  keys: number;
  /** Units in the order of their reservation; merged where nothing says how they lie. */
  groups: Group[];
  /** The same with every second folio kept, where nothing says how they lie. */
  scattered?: Group[];
  /** The same, each unit where it is, where that is known of all and they are few. */
  extents?: Extent[];
  /** Bytes that preserved folios and the gaps between them take, as far as that is known. */
  spanned_bytes: number;
}

const CHUNK_HEADER_BYTES = 16;
const ELEMENT_BYTES = 16;
const GIB = 2 ** 30;
/** Where preserved memory is assumed to start: above what a boot itself uses. */
const FIRST_BYTES = 2 ** 32;

/**
 * Pages that preserving a memfd marks beside its folios (spec §6.2): of the array that lists them,
 * of the chunks that list those, and its descriptor. Takes the number of its folios and a page's size.
 */
export function filePages(folios: number, pageBytes: PageBytes): number {
  if (folios === 0) return 1;
  const array = recordPagesFor(folios, pageBytes);
  return array + chunksFor(array, pageBytes) + 1;
}

/** Where memory lies, as far as the question says it. */
export interface Place {
  /** The machine's memory. */
  host_bytes?: number;
  /** How likely a gap follows a folio, which takes as much memory: 0 merged, 1 every second folio kept. */
  scatter?: number;
  /** Its scratch areas in all, where nothing may be preserved. */
  scratch_bytes?: number;
}

/**
 * Takes what is preserved, a kernel ABI and where memory lies; gives what finalizing it, walking it and
 * reserving it at boot have to do. Runs without an address are laid from 4 GiB on, the largest folios
 * first. Source: spec §5.2 to §5.4.
 */
export function countMemory(
  runs: readonly Run[],
  abi: LuoCapableAbi,
  { scatter, host_bytes }: Place = {},
): MemoryCounts {
  const radix = abi.kho.tracker === 'radix';
  const { pageBytes } = abi;
  const placed = place(runs, FIRST_BYTES / pageBytes, scatter ?? 0);
  const sum = (of: (run: Placed) => number) => placed.reduce((all, run) => all + of(run), 0);
  const shape = shapeOf(placed, radix, pageBytes);
  // Where nothing says how folios lie, gaps may make the tree larger.
  const most =
    scatter === undefined
      ? shapeOf(place(runs, FIRST_BYTES / pageBytes, 1), radix, pageBytes)
      : shape;
  const units = sum((run) => run.units);
  const groups = groupsOf(runs, radix, scatter ?? 0);
  // Where it is said how folios lie, so many places have single pages, and no more.
  const single = groups.find(({ order }) => order === 0)?.regions.high ?? 0;
  const places = scatter === undefined ? Number.POSITIVE_INFINITY : Math.ceil(single);
  return {
    units,
    pages: sum(({ units: count, order }) => count * 2 ** order),
    ...shape,
    leaves: leavesOf(runs, [shape.leaves, most.leaves], abi, places, host_bytes),
    keys: sum(({ units: count, order }) => {
      return count * Math.max(0, (2 ** order * pageBytes) / GIB - 1);
    }),
    groups,
    ...(scatter === undefined &&
      runs.some(({ pfn, metadata, units: own }) => pfn === undefined && !metadata && own > 0) && {
        scattered: groupsOf(runs, radix, 1),
      }),
    ...(runs.every(({ pfn }) => pfn !== undefined) &&
      units <= EXTENTS_MOST && { extents: extentsOf(runs, radix, pageBytes) }),
    spanned_bytes: sum(({ span }) => span * pageBytes),
  };
}

/** So many units are reserved one by one in a moment. */
const EXTENTS_MOST = 4096;

/** Units at known places, in the order in which the tracker is walked. */
function extentsOf(runs: readonly Run[], radix: boolean, pageBytes: PageBytes): Extent[] {
  return runs
    .flatMap(({ order, units, pfn = 0 }) =>
      Array.from({ length: units }, (_, i) => ({ order, at: pfn + i * 2 ** order })),
    )
    .sort((a, b) => (radix ? b.order - a.order : a.order - b.order) || a.at - b.at)
    .map(({ order, at }) => ({ base: at * pageBytes, size: 2 ** order * pageBytes }));
}

type Interval = [first: number, last: number];
/** A run with its place, and the pages that its units and the gaps between them take. */
type Placed = Run & { pfn: number; span: number };

function place(runs: readonly Run[], first: number, scatter: number): Placed[] {
  const placed: Placed[] = [];
  let next = first;
  const known = runs
    .filter((run): run is Run & { pfn: number } => run.pfn !== undefined && run.units > 0)
    .map((run) => ({ ...run, span: run.units * 2 ** run.order }));
  for (const { pfn, span } of known) next = Math.max(next, pfn + span);
  const free = runs.filter((run) => run.pfn === undefined && run.units > 0);
  for (const run of free.sort((a, b) => b.order - a.order)) {
    const { order, units } = run;
    const size = 2 ** order;
    const pfn = Math.ceil(next / size) * size;
    const span = size * Math.ceil(units * (run.metadata ? 1 : 1 + scatter));
    placed.push({ ...run, pfn, span });
    next = pfn + span + 1;
  }
  return [...known, ...placed];
}

/** Pages of the tracker for units at these places. */
function shapeOf(placed: readonly Placed[], radix: boolean, pageBytes: PageBytes) {
  const byOrder = new Map<number, Interval[]>();
  for (const { order, pfn, span } of placed) {
    const first = pfn / 2 ** order;
    const interval: Interval = [Math.floor(first), Math.floor(first + span / 2 ** order) - 1];
    const intervals = byOrder.get(order);
    if (intervals) intervals.push(interval);
    else byOrder.set(order, [interval]);
  }
  return radix ? treeShape(byOrder, pageBytes) : bitmapShape(byOrder, pageBytes);
}

/** The pages that intervals touch, where a page covers `span` of their numbers. */
function touched(intervals: readonly Interval[], span: number): Interval[] {
  const pages = intervals.map(
    ([first, last]): Interval => [Math.floor(first / span), Math.floor(last / span)],
  );
  return joined(pages);
}

/** Intervals sorted, those that touch made one. */
function joined(intervals: Interval[]): Interval[] {
  intervals.sort((a, b) => a[0] - b[0]);
  const merged: Interval[] = [];
  for (const one of intervals) {
    const last = merged.at(-1);
    if (last && one[0] <= last[1] + 1) last[1] = Math.max(last[1], one[1]);
    else merged.push([...one]);
  }
  return merged;
}

function size(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** Pages of the radix tree: keys of all orders share its upper tables (spec §5.3). */
function treeShape(byOrder: ReadonlyMap<number, Interval[]>, pageBytes: PageBytes) {
  const { keyBits, slots, leafKeys, rootLevel } = radixShape(pageBytes);
  const keys = [...byOrder].flatMap(([order, intervals]) =>
    intervals.map(
      ([a, b]): Interval => [a + 2 ** (keyBits - 1 - order), b + 2 ** (keyBits - 1 - order)],
    ),
  );
  let nodes = touched(keys, leafKeys);
  const leaves = size(nodes);
  let tables = 1;
  for (let level = 1; level < rootLevel; level++) {
    nodes = touched(nodes, slots);
    tables += size(nodes);
  }
  return { leaves, tables, chunks: 0 };
}

/** Bitmaps, and the chunks in which finalizing lists them, each order on its own (spec §5.2). */
function bitmapShape(byOrder: ReadonlyMap<number, Interval[]>, pageBytes: PageBytes) {
  const elements = (pageBytes - CHUNK_HEADER_BYTES) / ELEMENT_BYTES;
  let leaves = 0;
  let chunks = 0;
  for (const intervals of byOrder.values()) {
    const bitmaps = size(touched(intervals, pageBytes * 8));
    leaves += bitmaps;
    chunks += Math.max(1, Math.ceil(bitmaps / elements));
  }
  return { leaves, tables: 0, chunks };
}

/** Leaves as laid, if units filled them, and if single pages lay in so many places all over the machine. */
function leavesOf(
  runs: readonly Run[],
  [laid, most]: readonly [number, number],
  { pageBytes }: LuoCapableAbi,
  places: number,
  host_bytes = Number.POSITIVE_INFINITY,
): Range {
  if (runs.every(({ pfn }) => pfn !== undefined)) return { value: laid, low: laid, high: laid };
  const bits = 8 * pageBytes;
  const byOrder = new Map<number, number>();
  for (const { order, units } of runs) byOrder.set(order, (byOrder.get(order) ?? 0) + units);
  const filled = [...byOrder.values()].reduce((sum, units) => sum + Math.ceil(units / bits), 0);
  const spread = Math.min(places, Math.ceil(host_bytes / (bits * pageBytes)));
  const lost = Math.min(byOrder.get(0) ?? 0, spread);
  return { value: laid, low: Math.min(laid, filled), high: most + lost };
}

/**
 * Regions of a file's pages for the fourth root of the units it has: small files fill gaps together,
 * large ones begin blocks of their own. Measured at 4 units (0.15 a file), 19 (0.36), 68 (0.29) and 4116
 * (0.8): spec §5.4.
 */
const REGIONS_A_FILE: Range = { value: 0.1, low: 0.08, high: 0.135 };
/** Of files of fewer units, how they are made matters, too: preserved each as it is filled, or all at the end. */
const FEW_UNITS_A_FILE = 64;
const REGIONS_A_SMALL_FILE: Range = { value: 0.115, low: 0.09, high: 0.16 };
/** Folios of 2 MiB come from the same large blocks, file after file. */
const REGIONS_A_LARGE_FILE: Range = { value: 0.03, low: 0, high: 0.1 };

/**
 * Units by order, as the tracker is walked: a tree from the highest order down, bitmaps from the lowest
 * up. Single pages of files and of their metadata come from the same places.
 */
function groupsOf(runs: readonly Run[], radix: boolean, scatter: number): Group[] {
  const orders = [...new Set(runs.map(({ order }) => order))].sort((a, b) =>
    radix ? b - a : a - b,
  );
  return orders.flatMap((order) => {
    const own = runs.filter((run) => run.order === order && run.units > 0);
    const units = own.reduce((sum, run) => sum + run.units, 0);
    return units > 0 ? [{ order, units, regions: regionsOf(own, order, units, scatter) }] : [];
  });
}

function regionsOf(own: readonly Run[], order: number, units: number, scatter: number): Range {
  const known = own.flatMap(({ pfn, units: count }): Interval[] =>
    pfn === undefined ? [] : [[pfn, pfn + count * 2 ** order - 1]],
  );
  const exact = joined(known).length;
  const free = own.filter(({ pfn }) => pfn === undefined);
  const content = free.filter(({ metadata }) => !metadata);
  const folios = content.reduce((sum, run) => sum + run.units, 0);
  const files = free.reduce((sum, run) => sum + (run.files ?? (run.metadata ? 0 : 1)), 0);
  const of = (bound: keyof Range) => {
    if (free.length === 0) return exact;
    const gaps = scatter * folios;
    const each = units / Math.max(1, files);
    const regions = each < FEW_UNITS_A_FILE ? REGIONS_A_SMALL_FILE : REGIONS_A_FILE;
    const merged =
      order === 0
        ? regions[bound] * Math.max(1, files) * each ** 0.25
        : REGIONS_A_LARGE_FILE[bound] * files;
    return Math.min(units, exact + Math.max(1, gaps + (1 - scatter) * merged));
  };
  return { value: of('value'), low: of('low'), high: of('high') };
}
