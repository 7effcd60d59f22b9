import { hex } from '../abi/bytes.ts';
import { PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { FOLIO_STAGE } from '../tape/folio-stage.ts';
import { type Marks, WINDOW_UNITS } from '../tape/marks.ts';

/** What a tracker was found to consist of, and what of it differs from the model. */
export interface Content {
  /** Marked folios of each order, up to the highest that has any. */
  setBitsByOrder: number[];
  /** Tables of the radix tree, nodes of the arrays. */
  tables: number;
  /** Leaves of the radix tree, windows of `runs`. */
  leaves: number;
  bitmaps: number;
  chunks: number;
  /** Pages that are the tracker's own, root included. */
  pages: number;
  /** The high-water mark of everything that is there before the reboot (spec §5.2, §5.3). */
  metadata_bytes: number;
  /** What the reboot writes: chunks. */
  blackout_bytes: number;
  /** 64-bit words that one walk at boot reads. */
  wordsScanned: number;
  /** The first folio that is marked in one of tracker and model, not in both. */
  differs: string | undefined;
}

const WINDOW_BYTES = WINDOW_UNITS / 8;
const NODE_BYTES = 576;
const NODE_HEADER_BYTES = 40;
const NODE_SLOTS = 64;
const RECORD_BYTES = 16;
const CHUNK_HEADER_BYTES = 16;

/**
 * Reads a tracker back from a contender's memory, in which addresses are offsets, and holds every
 * bit against the model. Written from spec §5 alone, so that it has no code in common with the
 * contenders. `root` is the address that the next kernel is told of, whose pages have that size. Raises a RangeError where the
 * memory is no such tracker.
 */
export function readContent(
  algorithm: string,
  memory: Uint8Array,
  root: number,
  marks: Marks,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
): Content {
  const check = createCheck(marks);
  const view = new DataView(memory.buffer, memory.byteOffset);
  const found = reader(algorithm, pageBytes)(memory, view, root, check);
  return { ...found, setBitsByOrder: check.counts(), differs: check.differs() };
}

type Found = Omit<Content, 'setBitsByOrder' | 'differs'>;
type Reader = (memory: Uint8Array, view: DataView, root: number, check: Check) => Found;

function reader(algorithm: string, pageBytes: PageBytes): Reader {
  if (algorithm.startsWith('radix')) return (...given) => readTree(pageBytes, ...given);
  if (algorithm === 'bitmaps-512') return (...given) => readChunkList(512, pageBytes, ...given);
  if (algorithm === 'bitmaps-4096') {
    return (...given) => readChunkList(pageBytes, pageBytes, ...given);
  }
  if (algorithm === 'runs') return readRuns;
  if (algorithm === 'sets') return readList;
  throw new RangeError(`no reader for ${algorithm}`);
}

interface Check {
  /** Holds a bitmap whose first bit is this unit of the order against the model. */
  bits(order: number, firstUnit: number, bitmap: Uint8Array): void;
  /** A single marked folio. */
  unit(order: number, unit: number): void;
  counts(): number[];
  differs(): string | undefined;
}

const ONES = Uint8Array.from({ length: 256 }, (_, byte) =>
  [...byte.toString(2)].reduce((sum, digit) => sum + Number(digit), 0),
);

function createCheck(marks: Marks): Check {
  const counts: number[] = [];
  let first: string | undefined;
  const differ = (order: number, unit: number, marked: boolean) => {
    const folio = `folio pfn ${hex(unit * 2 ** order)} order ${order}`;
    first ??= marked ? `${folio} is marked and should not be` : `${folio} is not marked`;
  };
  const add = (order: number, count: number) => {
    while (counts.length <= order) counts.push(0);
    counts[order]! += count;
  };
  /** Holds bits that lie in one window against the model. */
  const window = (order: number, firstUnit: number, bitmap: Uint8Array) => {
    const words = marks.bits(order, Math.floor(firstUnit / WINDOW_UNITS));
    const offset = (firstUnit % WINDOW_UNITS) / 8;
    const expected = words
      ? new Uint8Array(words.buffer, words.byteOffset + offset, bitmap.length)
      : new Uint8Array(bitmap.length);
    for (let at = 0; at < bitmap.length && first === undefined; at++) {
      const difference = bitmap[at]! ^ expected[at]!;
      if (difference === 0) continue;
      const bit = 31 - Math.clz32(difference & -difference);
      differ(order, firstUnit + 8 * at + bit, ((bitmap[at]! >>> bit) & 1) === 1);
    }
  };
  return {
    bits(order, firstUnit, bitmap) {
      let ones = 0;
      for (const byte of bitmap) ones += ONES[byte]!;
      if (ones > 0) add(order, ones);
      for (let at = 0; at < bitmap.length && first === undefined; at += WINDOW_BYTES) {
        window(order, firstUnit + 8 * at, bitmap.subarray(at, at + WINDOW_BYTES));
      }
    },
    unit(order, unit) {
      add(order, 1);
      if (!marks.has(unit * 2 ** order, order)) differ(order, unit, true);
    },
    counts: () => counts,
    differs() {
      const expected = marks.byOrder();
      for (let order = 0; order < Math.max(expected.length, counts.length); order++) {
        const [found, wanted] = [counts[order] ?? 0, expected[order] ?? 0];
        if (found !== wanted) {
          first ??= `${found} folios of order ${order} are marked, not ${wanted}`;
        }
      }
      return first;
    },
  };
}

/** Takes the address of a 64-bit word and gives the address in it: offsets fit its lower half. */
function address(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

function readTree(
  pageBytes: PageBytes,
  memory: Uint8Array,
  view: DataView,
  root: number,
  check: Check,
): Found {
  const slots = pageBytes / 8;
  const leafUnits = pageBytes * 8;
  // Of a key, the bit of order 0 is the highest; a leaf is found by those above its own units.
  const order0 = 64 - Math.log2(pageBytes);
  const prefixBits = order0 + 1 - Math.log2(leafUnits);
  const rootLevel = Math.ceil(prefixBits / Math.log2(slots));
  let tables = 0;
  let leaves = 0;
  const readLeaf = (at: number, prefix: number) => {
    leaves++;
    const bits = memory.subarray(at, at + pageBytes);
    if (prefix > 0) {
      const top = Math.floor(Math.log2(prefix));
      const order = prefixBits - 1 - top;
      check.bits(order, (prefix - 2 ** top) * leafUnits, bits);
      return;
    }
    for (let key = 1; key < leafUnits; key++) {
      if (((bits[key >>> 3]! >>> (key & 7)) & 1) === 0) continue;
      const top = 31 - Math.clz32(key);
      check.unit(order0 - top, key - 2 ** top);
    }
  };
  const readTable = (at: number, level: number, prefix: number) => {
    tables++;
    for (let slot = 0; slot < slots; slot++) {
      const child = address(view, at + 8 * slot);
      if (child === 0) continue;
      const below = prefix * slots + slot;
      if (level === 1) readLeaf(child, below);
      else readTable(child, level - 1, below);
    }
  };
  readTable(root, rootLevel, 0);
  const pages = tables + leaves;
  return {
    tables,
    leaves,
    bitmaps: 0,
    chunks: 0,
    pages,
    metadata_bytes: pages * pageBytes,
    blackout_bytes: 0,
    wordsScanned: pages * slots,
  };
}

function readChunkList(
  bitmapBytes: number,
  pageBytes: PageBytes,
  memory: Uint8Array,
  view: DataView,
  root: number,
  check: Check,
): Found {
  const shift = Math.log2(pageBytes);
  const most = (pageBytes - CHUNK_HEADER_BYTES) / 16;
  let chunks = 0;
  let bitmaps = 0;
  for (let chunk = root; chunk !== 0; chunk = address(view, chunk)) {
    chunks++;
    const order = view.getUint32(chunk + 8, true);
    const count = view.getUint32(chunk + 12, true);
    if (count > most) throw new RangeError(`chunk ${chunks}: ${count} elements`);
    for (let element = 0; element < count; element++) {
      bitmaps++;
      const at = chunk + CHUNK_HEADER_BYTES + 16 * element;
      const unit = Number(view.getBigUint64(at, true) >> BigInt(order + shift));
      const bitmap = address(view, at + 8);
      check.bits(order, unit, memory.subarray(bitmap, bitmap + bitmapBytes));
    }
  }
  const { nodes, records } = countNodes(view);
  const wholePages = bitmapBytes === pageBytes ? bitmaps : 0;
  return {
    tables: nodes,
    leaves: 0,
    bitmaps,
    chunks,
    pages: wholePages + chunks,
    metadata_bytes: bitmaps * bitmapBytes + RECORD_BYTES * records + NODE_BYTES * nodes,
    blackout_bytes: chunks * pageBytes,
    wordsScanned: (bitmaps * bitmapBytes) / 8,
  };
}

/** Walks the arrays of an array over the orders; `visit` gets each order's entries. */
function countNodes(
  view: DataView,
  visit: (order: number, index: number, slot: number) => void = () => {},
): { nodes: number; records: number } {
  let nodes = 0;
  let records = 0;
  const walk = (slot: number, index: number, entry: (index: number, slot: number) => void) => {
    const word = view.getUint32(slot, true);
    if (word === 0) return;
    if ((word & 2) === 0) {
      entry(index, slot);
      return;
    }
    nodes++;
    for (let i = 0; i < NODE_SLOTS; i++) {
      walk(word - 2 + NODE_HEADER_BYTES + 8 * i, index * NODE_SLOTS + i, entry);
    }
  };
  walk(FOLIO_STAGE.tracker, 0, (order, slot) => {
    records++;
    walk(view.getUint32(slot, true) + 8, 0, (index, at) => visit(order, index, at));
  });
  return { nodes, records };
}

/**
 * `runs`: entries of an address, the number of runs, 15 bits of block size and a bit for a bitmap;
 * a run is its first and last unit, 16 bits each.
 */
function readRuns(memory: Uint8Array, view: DataView, _root: number, check: Check): Found {
  let leaves = 0;
  let bitmaps = 0;
  let words = 0;
  const { nodes } = countNodes(view, (order, index, slot) => {
    leaves++;
    const at = view.getUint32(slot, true);
    const count = view.getUint16(slot + 4, true);
    if ((view.getUint16(slot + 6, true) & 0x8000) !== 0) {
      bitmaps++;
      words += WINDOW_BYTES / 8;
      check.bits(order, index * WINDOW_UNITS, memory.subarray(at, at + WINDOW_BYTES));
      return;
    }
    words += Math.ceil(count / 2);
    const bits = new Uint8Array(WINDOW_UNITS / 8);
    let end = -1;
    for (let run = 0; run < count; run++) {
      const first = view.getUint16(at + 4 * run, true);
      const last = view.getUint16(at + 4 * run + 2, true);
      // Maximal and ascending, or it is not what it says it is.
      if (first <= end || last < first) throw new RangeError(`run ${run} of window ${index}`);
      end = last + 1;
      for (let unit = first; unit <= last; unit++) bits[unit >>> 3]! |= 1 << (unit & 7);
    }
    check.bits(order, index * WINDOW_UNITS, bits);
  });
  const small_bytes =
    view.getUint32(FOLIO_STAGE.smallNext, true) - view.getUint32(FOLIO_STAGE.smallStart, true);
  return {
    tables: nodes,
    leaves,
    bitmaps,
    chunks: 0,
    pages: bitmaps,
    metadata_bytes: small_bytes + bitmaps * WINDOW_BYTES,
    blackout_bytes: 0,
    wordsScanned: words + nodes * NODE_SLOTS,
  };
}

/** A list of 64-bit words, pfn and order in the upper 12 bits; `root` is how many. */
function readList(_memory: Uint8Array, view: DataView, root: number, check: Check): Found {
  for (let at = 0; at < 8 * root; at += 8) {
    const high = view.getUint32(at + 4, true);
    const order = high >>> 20;
    check.unit(order, ((high & 0xf_ffff) * 2 ** 32 + view.getUint32(at, true)) / 2 ** order);
  }
  return {
    tables: 0,
    leaves: 0,
    bitmaps: 0,
    chunks: 0,
    pages: 0,
    metadata_bytes: 0,
    blackout_bytes: 0,
    wordsScanned: 0,
  };
}

/** A reserved range of page frames, the end not included. */
export interface Range {
  start: number;
  end: number;
}

/** Gives what is marked as ranges of page frames: ascending, disjoint, none touching the next. */
export function rangesOf(marks: Marks): Range[] {
  const ranges: Range[] = [];
  for (const order of marks.orders()) {
    for (const { pfn, count } of marks.runs(order)) {
      ranges.push({ start: pfn, end: pfn + count * 2 ** order });
    }
  }
  ranges.sort((a, b) => a.start - b.start);
  let kept = 0;
  for (const range of ranges.slice(1)) {
    const last = ranges[kept]!;
    if (range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ranges[++kept] = range;
  }
  return ranges.slice(0, kept + 1);
}

/** What a reservation left, and what of it differs from what is marked. */
export interface Regions {
  regions: number;
  metadata_bytes: number;
  differs: string | undefined;
}

const REGION = { size: 8, flags: 16, bytes: 24 } as const;
const NOINIT = 16;

/**
 * Reads the reserved regions back from a contender's memory and holds them against the model, whose
 * pages have that size.
 */
export function readRegions(
  memory: Uint8Array,
  marks: Marks,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
): Regions {
  const shift = BigInt(Math.log2(pageBytes));
  const view = new DataView(memory.buffer, memory.byteOffset);
  const array = view.getUint32(FOLIO_STAGE.tracker, true);
  const regions = view.getUint32(FOLIO_STAGE.tracker + 4, true);
  const capacity = view.getUint32(FOLIO_STAGE.tracker + 8, true);
  const expected = rangesOf(marks);
  let differs: string | undefined;
  if (regions !== expected.length) differs = `${regions} regions, not ${expected.length}`;
  for (const [index, { start, end }] of expected.entries()) {
    if (differs !== undefined) break;
    const at = array + index * REGION.bytes;
    const base = view.getBigUint64(at, true);
    const size = view.getBigUint64(at + REGION.size, true);
    if (base !== BigInt(start) << shift || size !== BigInt(end - start) << shift) {
      differs = `region ${index} is ${hex(base)} to ${hex(base + size)}, not ${hex(start * pageBytes)} to ${hex(end * pageBytes)}`;
    } else if (view.getUint32(at + REGION.flags, true) !== NOINIT) {
      differs = `region ${index} has not the flag that keeps its pages uninitialised`;
    }
  }
  return { regions, metadata_bytes: capacity * REGION.bytes, differs };
}
