import { FIELD, OP, OP_BYTES, type OpKind } from './format.ts';
import type { Extent } from './marks.ts';

/** Kinds of operation on folios; the pieces of a range of pages are its own business. */
export type FolioKind = Extract<OpKind, `${string}-folio` | `${string}-pages`>;

/** Records of a tape that grow without an object each: `bytes` holds `count` of them. */
export interface OpWriter {
  readonly count: number;
  /**
   * Appends an operation on `count` consecutive folios of an order, or on `count` pages (order 0);
   * page frames are whole numbers below 2^52. `slot` is the number of the first folio, `expect` the
   * result: both 0 if left out.
   */
  folios(kind: FolioKind, extent: Extent, more?: { slot: number; expect: number }): void;
  /** Appends a `reboot`, or a `boot` that must find so many folios of this sum. */
  reboot(): void;
  boot(units: number, sum: bigint): void;
  /** Exchanges two operations. */
  swap(a: number, b: number): void;
  /**
   * Moves all folios up by so many GiB, or by so many of the largest of them if that is more. Gives
   * false, and moves none, where they would leave the page frames that there are.
   */
  move(steps: number): boolean;
  /** The records so far: a view that the next append may leave behind. */
  bytes(): Uint8Array;
}

const WORDS = OP_BYTES / 4;
const FIRST_CAPACITY = 1024;
const TWO_32 = 2 ** 32;
/** The order of a folio of 1 GiB. */
const GIB_ORDER = 18;
const PFN_END = 2 ** 52;

/** Gives a writer without records; `capacity` is how many are expected. */
export function createOpWriter(capacity: number = FIRST_CAPACITY): OpWriter {
  let words = new Uint32Array(capacity * WORDS);
  let count = 0;
  const append = (kind: OpKind) => {
    if ((count + 1) * WORDS > words.length) {
      const larger = new Uint32Array(Math.max(FIRST_CAPACITY, 2 * words.length));
      larger.set(words);
      words = larger;
    }
    const at = count++ * WORDS;
    words[at] = OP[kind];
    return at;
  };
  const long = (at: number) => words[at + 1]! * TWO_32 + words[at]!;
  return {
    get count() {
      return count;
    },
    folios(kind, extent, more) {
      const at = append(kind);
      words[at] = words[at]! | (extent.order << 8);
      if (more) {
        words[at + FIELD.expect / 4] = more.expect;
        words[at + FIELD.slot / 4] = more.slot;
      }
      words[at + FIELD.token / 4] = extent.pfn % TWO_32;
      words[at + FIELD.token / 4 + 1] = Math.floor(extent.pfn / TWO_32);
      words[at + FIELD.size / 4] = extent.count % TWO_32;
      words[at + FIELD.size / 4 + 1] = Math.floor(extent.count / TWO_32);
    },
    reboot() {
      append('reboot');
    },
    boot(units, sum) {
      const at = append('boot');
      words[at + FIELD.token / 4] = Number(BigInt.asUintN(32, sum));
      words[at + FIELD.token / 4 + 1] = Number(sum >> 32n);
      words[at + FIELD.size / 4] = units % TWO_32;
      words[at + FIELD.size / 4 + 1] = Math.floor(units / TWO_32);
    },
    swap(a, b) {
      for (let word = 0; word < WORDS; word++) {
        const kept = words[a * WORDS + word]!;
        words[a * WORDS + word] = words[b * WORDS + word]!;
        words[b * WORDS + word] = kept;
      }
    },
    move(steps) {
      let order = GIB_ORDER;
      let end = 0;
      for (let at = 0; at < count * WORDS; at += WORDS) {
        const own = (words[at]! >>> 8) & 0xff;
        order = Math.max(order, own);
        end = Math.max(end, long(at + FIELD.token / 4) + long(at + FIELD.size / 4) * 2 ** own);
      }
      const pages = steps * 2 ** order;
      if (end + pages > PFN_END) return false;
      for (let at = FIELD.token / 4; at < count * WORDS; at += WORDS) {
        const pfn = long(at) + pages;
        words[at] = pfn % TWO_32;
        words[at + 1] = Math.floor(pfn / TWO_32);
      }
      return true;
    },
    bytes: () => new Uint8Array(words.buffer, 0, count * OP_BYTES),
  };
}

/** An operation on folios as it stands in a tape. */
export interface FolioOp extends Extent {
  kind: number;
}

/** Takes bytes of a tape's operations and gives operation `index`. */
export function readFolioOp(ops: DataView, index: number): FolioOp {
  const at = index * OP_BYTES;
  return {
    kind: ops.getUint8(at + FIELD.kind),
    order: ops.getUint8(at + FIELD.order),
    pfn: Number(ops.getBigUint64(at + FIELD.token, true)),
    count: Number(ops.getBigUint64(at + FIELD.size, true)),
  };
}
