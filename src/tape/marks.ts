/** Consecutive folios of one order: the page frame of the first, and how many. */
export interface Extent {
  pfn: number;
  order: number;
  count: number;
}

/** Units of a window: as many as a leaf of the radix tree or a bitmap of a page has bits. */
export const WINDOW_UNITS = 32_768;
/** A window is a set of its marked units while they are few, then a bitmap. */
const SET_UNITS_MOST = 128;
const ORDERS = 53;

interface Window {
  /** Marked units, or a bit each. */
  units: Set<number> | Uint32Array;
  /** How often it was marked or unmarked: a bound on its runs at any time. */
  touches: number;
}

/**
 * The reference model of every tracker (spec §5): which units (pfn, order) are marked. Setting and
 * clearing are idempotent; windows that were ever marked stay, as bitmaps and leaves do.
 */
export interface Marks {
  /** Marks consecutive folios. */
  set(extent: Extent): void;
  /** Unmarks consecutive folios, marked or not. */
  clear(extent: Extent): void;
  /** Whether a folio is marked. */
  has(pfn: number, order: number): boolean;
  /** The number of marked folios for each order, up to the highest that has any. */
  byOrder(): number[];
  /** The marked folios of an order as maximal runs, ascending. */
  runs(order: number): Iterable<Extent>;
  /** Orders that were ever marked, ascending. */
  orders(): number[];
  /** For an order, the windows that were ever marked: index and how often touched, ascending. */
  windows(order: number): { index: number; touches: number }[];
  /** The bits of a window, 1024 words, or undefined where it was never marked. */
  bits(order: number, index: number): Uint32Array | undefined;
}

/** Gives a model without marks. */
export function createMarks(): Marks {
  const orders: (Map<number, Window> | undefined)[] = [];
  const ascending = (windows: Map<number, Window>) => [...windows].sort(([a], [b]) => a - b);

  const change = ({ pfn, order, count }: Extent, marked: boolean) => {
    let unit = pfn / 2 ** order;
    const end = unit + count;
    while (unit < end) {
      const index = Math.floor(unit / WINDOW_UNITS);
      const from = unit - index * WINDOW_UNITS;
      const to = Math.min(WINDOW_UNITS, from + end - unit);
      unit += to - from;
      const windows = orders[order] ?? new Map<number, Window>();
      const window = windows.get(index) ?? { units: new Set<number>(), touches: 0 };
      if (!marked && window.touches === 0) continue;
      orders[order] = windows;
      windows.set(index, window);
      window.touches++;
      if (window.units instanceof Set && marked && window.units.size + to - from > SET_UNITS_MOST) {
        window.units = bitsOf(window.units);
      }
      if (window.units instanceof Set) {
        for (let bit = from; bit < to; bit++) {
          if (marked) window.units.add(bit);
          else window.units.delete(bit);
        }
      } else {
        fill(window.units, from, to, marked);
      }
    }
  };

  return {
    set: (extent) => change(extent, true),
    clear: (extent) => change(extent, false),
    has(pfn, order) {
      const unit = pfn / 2 ** order;
      const units = orders[order]?.get(Math.floor(unit / WINDOW_UNITS))?.units;
      const bit = unit % WINDOW_UNITS;
      if (units === undefined) return false;
      return units instanceof Set ? units.has(bit) : ((units[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
    },
    byOrder() {
      const counts = Array.from({ length: orders.length }, (_, order) => {
        let count = 0;
        for (const { units } of orders[order]?.values() ?? []) {
          count += units instanceof Set ? units.size : countBits(units);
        }
        return count;
      });
      while (counts.at(-1) === 0) counts.pop();
      return counts;
    },
    *runs(order) {
      let start = -1;
      let end = -1;
      const extent = () => ({ pfn: start * 2 ** order, order, count: end - start });
      for (const [index, { units }] of ascending(orders[order] ?? new Map())) {
        const base = index * WINDOW_UNITS;
        for (const [first, next] of runsOf(units)) {
          if (base + first !== end) {
            if (end >= 0) yield extent();
            start = base + first;
          }
          end = base + next;
        }
      }
      if (end >= 0) yield extent();
    },
    orders: () => Array.from({ length: ORDERS }, (_, order) => order).filter((o) => orders[o]),
    windows: (order) =>
      ascending(orders[order] ?? new Map()).map(([index, { touches }]) => ({ index, touches })),
    bits(order, index) {
      const units = orders[order]?.get(index)?.units;
      return units instanceof Set ? bitsOf(units) : units;
    },
  };
}

/** Gives the sum by which a walk is checked: all pfn + order * 2^52, modulo 2^64. */
export function walkSum(marks: Marks): bigint {
  let sum = 0n;
  for (const order of marks.orders()) {
    for (const { pfn, count } of marks.runs(order)) {
      const n = BigInt(count);
      sum += n * (BigInt(pfn) + (BigInt(order) << 52n));
      sum += ((n * (n - 1n)) / 2n) << BigInt(order);
    }
  }
  return BigInt.asUintN(64, sum);
}

function bitsOf(units: Set<number>): Uint32Array {
  const bits = new Uint32Array(WINDOW_UNITS / 32);
  for (const unit of units) bits[unit >>> 5]! |= 1 << (unit & 31);
  return bits;
}

/** Sets or clears bits `from` to `to`, whole words at a time where it can. */
function fill(bits: Uint32Array, from: number, to: number, marked: boolean): void {
  for (let bit = from; bit < to; ) {
    if ((bit & 31) === 0 && to - bit >= 32) {
      bits[bit >>> 5] = marked ? 0xffff_ffff : 0;
      bit += 32;
    } else {
      if (marked) bits[bit >>> 5]! |= 1 << (bit & 31);
      else bits[bit >>> 5]! &= ~(1 << (bit & 31));
      bit++;
    }
  }
}

function countBits(bits: Uint32Array): number {
  let count = 0;
  for (let word of bits) {
    word -= (word >>> 1) & 0x5555_5555;
    word = (word & 0x3333_3333) + ((word >>> 2) & 0x3333_3333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return count;
}

/** Gives the runs of marked units in a window: first unit, and the one after the last. */
function* runsOf(units: Set<number> | Uint32Array): Generator<[number, number]> {
  let start = -1;
  let end = -1;
  if (units instanceof Set) {
    for (const unit of [...units].sort((a, b) => a - b)) {
      if (unit !== end) {
        if (end >= 0) yield [start, end];
        start = unit;
      }
      end = unit + 1;
    }
    if (end >= 0) yield [start, end];
    return;
  }
  for (let unit = 0; unit < WINDOW_UNITS; ) {
    const word = units[unit >>> 5]! >>> (unit & 31);
    if (word === 0) {
      unit = (unit | 31) + 1;
      continue;
    }
    start = unit + ctz(word);
    end = start;
    while (end < WINDOW_UNITS) {
      const rest = ~units[end >>> 5]! >>> (end & 31);
      const room = 32 - (end & 31);
      const ones = rest === 0 ? room : Math.min(room, ctz(rest));
      end += ones;
      if (ones < room) break;
    }
    yield [start, end];
    unit = end;
  }
}

function ctz(word: number): number {
  return 31 - Math.clz32(word & -word);
}
