import { recordPagesFor } from '../abi/memfd.ts';
import { radixShape } from '../abi/radix.ts';
import type { LuoCapableAbi, PageBytes } from '../abi/releases.ts';
import { chunksFor } from '../abi/vmalloc.ts';

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

const CHUNK_HEADER_BYTES = 16;
const ELEMENT_BYTES = 16;
const GIB = 2 ** 30;
/** Where preserved memory is assumed to start: above what a boot itself uses. */
const FIRST_BYTES = 2 ** 32;
const REGIONS_AT_BOOT = 1;

/**
 * Pages that preserving a memfd marks beside its folios (spec §6.2): of the array that lists them,
 * of the chunks that list those, and its descriptor. Takes the number of its folios and a page's size.
 */
export function filePages(folios: number, pageBytes: PageBytes): number {
  if (folios === 0) return 1;
  const array = recordPagesFor(folios, pageBytes);
  return array + chunksFor(array, pageBytes) + 1;
}

/**
 * Takes what is preserved and a kernel ABI; gives what finalizing it, walking it and reserving it
 * at boot have to do. Runs without an address are laid from 4 GiB on, the largest folios first; no
 * two runs touch unless their addresses say so. Source: spec §5.2 to §5.4.
 */
export function countMemory(runs: readonly Run[], abi: LuoCapableAbi): MemoryCounts {
  const radix = abi.kho.tracker === 'radix';
  const { pageBytes } = abi;
  const placed = place(runs, FIRST_BYTES / pageBytes);
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
    extensionKeys += count * Math.max(1, (2 ** order * pageBytes) / GIB);
  }
  const shape = radix ? treeShape(byOrder, pageBytes) : bitmapShape(byOrder, pageBytes);
  if (radix) extensionKeys += shape.tables + shape.leaves;
  return {
    units,
    pages,
    ...shape,
    words: (pageBytes / 8) * (shape.leaves + shape.tables),
    extensionKeys,
    ...countVisits(placed, units, radix),
  };
}

type Interval = [first: number, last: number];
type Placed = Run & { pfn: number };

function place(runs: readonly Run[], first: number): Placed[] {
  const placed: Placed[] = [];
  let next = first;
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
