import type { LuoCapableAbi } from '../abi/releases.ts';

/** Preserved units of one order that lie one after the other. */
export interface Run {
  order: number;
  units: number;
  /** Where it starts, where that is known; otherwise it is laid behind the ones before. */
  pfn?: number;
  /** Into how many regions that do not touch it falls; 1 where left out. */
  regions?: number;
}

/** What the tracker and the boot have to do, counted (spec §5). */
export interface MemoryCounts {
  /** Preserved units: set bits. */
  units: number;
  /** Pages of all units. */
  pages: number;
  /** Pages of bitmaps, or of the leaves of the tree. */
  leaves: number;
  /** Pages of the tree above the leaves; 0 for bitmaps. */
  tables: number;
  /** Pages that finalizing allocates; 0 for the tree. */
  chunks: number;
  /** 64-bit words of bitmaps and tables. */
  words: number;
  /** Keys that the scratch extension inserts: one for each GiB a unit or a tree page touches. */
  extensionKeys: number;
  /** Regions that memblock visits: with runs as given, if all touched, if no two units did. */
  visits: number;
  visitsMerged: number;
  visitsScattered: number;
}

const PAGE_BYTES = 4096;
const WORDS_PER_PAGE = 512;
const POINTERS_PER_CHUNK = 511;
const FOLIO_RECORD_BYTES = 16;
/** Bits of a bitmap of one page. */
const LEAF_BITS = 32768;
const TABLE_ENTRIES = 512;
const TABLE_LEVELS = 5;
const ELEMENTS_PER_CHUNK = 255;
const PAGES_PER_GIB = 2 ** 18;
/** Where preserved memory is assumed to start: above what a boot itself uses. */
const FIRST_PFN = 2 ** 20;
const REGIONS_AT_BOOT = 1;

/**
 * Pages that preserving a memfd marks beside its folios (spec §6.2): of the array that lists them,
 * of the chunks that list those, and its descriptor. Takes the number of its folios.
 */
export function filePages(folios: number): number {
  if (folios === 0) return 1;
  const array = Math.ceil((FOLIO_RECORD_BYTES * folios) / PAGE_BYTES);
  return array + Math.floor(array / POINTERS_PER_CHUNK) + 1 + 1;
}

/**
 * Takes what is preserved and a kernel ABI; gives what finalizing it, walking it and reserving it
 * at boot have to do. Runs without an address are laid from 4 GiB on, the largest folios first; no
 * two runs touch unless their addresses say so. Source: spec §5.2 to §5.4.
 */
export function countMemory(runs: readonly Run[], abi: LuoCapableAbi): MemoryCounts {
  const radix = abi.kho.tracker === 'radix';
  const placed = place(runs);
  const byOrder = new Map<number, Interval[]>();
  let units = 0;
  let pages = 0;
  let extensionKeys = 0;
  for (const { order, units: count, pfn } of placed) {
    const first = pfn / 2 ** order;
    const intervals = byOrder.get(order);
    if (intervals) intervals.push([first, first + count - 1]);
    else byOrder.set(order, [[first, first + count - 1]]);
    units += count;
    pages += count * 2 ** order;
    extensionKeys += count * Math.max(1, 2 ** order / PAGES_PER_GIB);
  }
  const shape = radix ? treeShape(byOrder) : bitmapShape(byOrder);
  if (radix) extensionKeys += shape.tables + shape.leaves;
  return {
    units,
    pages,
    ...shape,
    words: WORDS_PER_PAGE * (shape.leaves + shape.tables),
    extensionKeys,
    ...countVisits(placed, units, radix),
  };
}

type Interval = [first: number, last: number];
type Placed = Run & { pfn: number };

function place(runs: readonly Run[]): Placed[] {
  const placed: Placed[] = [];
  let next = FIRST_PFN;
  const known = runs.filter((run): run is Placed => run.pfn !== undefined && run.units > 0);
  for (const { pfn, order, units } of known) next = Math.max(next, pfn + units * 2 ** order);
  const free = runs.filter((run) => run.pfn === undefined && run.units > 0);
  for (const run of free.sort((a, b) => b.order - a.order)) {
    const { order, units } = run;
    const size = 2 ** order;
    const pfn = Math.ceil(next / size) * size;
    placed.push({ ...run, pfn });
    next = pfn + units * size + 1;
  }
  return [...known, ...placed];
}

/** The pages that intervals touch, where a page covers `span` of their numbers. */
function touched(intervals: readonly Interval[], span: number): Interval[] {
  const pages = intervals.map(
    ([first, last]): Interval => [Math.floor(first / span), Math.floor(last / span)],
  );
  pages.sort((a, b) => a[0] - b[0]);
  const merged: Interval[] = [];
  for (const page of pages) {
    const last = merged.at(-1);
    if (last && page[0] <= last[1] + 1) last[1] = Math.max(last[1], page[1]);
    else merged.push([...page]);
  }
  return merged;
}

function size(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** Pages of the radix tree: keys of all orders share its upper tables (spec §5.3). */
function treeShape(byOrder: ReadonlyMap<number, Interval[]>) {
  const keys = [...byOrder].flatMap(([order, intervals]) =>
    intervals.map(([a, b]): Interval => [a + 2 ** (52 - order), b + 2 ** (52 - order)]),
  );
  let nodes = touched(keys, LEAF_BITS);
  const leaves = size(nodes);
  let tables = 1;
  for (let level = 1; level < TABLE_LEVELS; level++) {
    nodes = touched(nodes, TABLE_ENTRIES);
    tables += size(nodes);
  }
  return { leaves, tables, chunks: 0 };
}

/** Bitmaps, and the chunks in which finalizing lists them, each order on its own (spec §5.2). */
function bitmapShape(byOrder: ReadonlyMap<number, Interval[]>) {
  let leaves = 0;
  let chunks = 0;
  for (const intervals of byOrder.values()) {
    const bitmaps = size(touched(intervals, LEAF_BITS));
    leaves += bitmaps;
    chunks += Math.max(1, Math.ceil(bitmaps / ELEMENTS_PER_CHUNK));
  }
  return { leaves, tables: 0, chunks };
}

/**
 * The regions that a linear memblock visits, twice for each unit (spec §5.4): as many as there are
 * when it is reserved. Contiguous neighbours merge, so that a run is one region.
 */
function countVisits(placed: readonly Placed[], units: number, radix: boolean) {
  const walk = [...placed].sort(
    (a, b) => (radix ? b.order - a.order : a.order - b.order) || a.pfn - b.pfn,
  );
  const ends = new Set<number>();
  const starts = new Set<number>();
  let regions = REGIONS_AT_BOOT;
  let visits = 0;
  for (const { order, units: count, pfn, regions: own = 1 } of walk) {
    const end = pfn + count * 2 ** order;
    const joinsBefore = own === 1 && ends.delete(pfn);
    const joinsAfter = own === 1 && starts.delete(end);
    const added = own - Number(joinsBefore) - Number(joinsAfter);
    // Regions open one by one while units come in: half of those added are there on average.
    visits += regions + (count - 1) * (regions + (own === 1 ? added : (own + 1) / 2));
    regions += added;
    if (!joinsAfter) ends.add(end);
    if (!joinsBefore) starts.add(pfn);
  }
  return {
    visits: 2 * visits,
    visitsMerged: 2 * units * REGIONS_AT_BOOT,
    visitsScattered: 2 * units * REGIONS_AT_BOOT + units * Math.max(0, units - 1),
  };
}
