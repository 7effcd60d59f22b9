import { findAbi, type PageBytes } from '../../abi/releases.ts';
import { FOLIO_STAGE } from '../../tape/folio-stage.ts';
import { FIELD, OP } from '../../tape/format.ts';
import type { Player } from '../../tape/player.ts';
import type { Stage } from '../../tape/stage.ts';
import { Memory } from '../memory.ts';
import { createFolioPlayer, type FolioTracker, type Walk } from './play.ts';

// V8 folds a module's own constants, not those that it imports.
const OPS = FOLIO_STAGE.ops;
const ROOT = FOLIO_STAGE.root;
const PAGE_NEXT = FOLIO_STAGE.pageNext;
const PRIVATE_WORDS = FOLIO_STAGE.words;
const PRIVATE_MASK = FOLIO_STAGE.wordsMask;
const PRIVATE_HIGH = FOLIO_STAGE.privateHigh;
const RESTORE_ORDER_MOST = FOLIO_STAGE.restoreOrderMost;
const PRESERVE_FOLIO = OP['preserve-folio'];
const RESTORE_FOLIO = OP['restore-folio'];
// An operation's fields, as words.
const OP_SHIFT = 3;
const EXPECT = FIELD.expect >>> 2;
const SLOT = FIELD.slot >>> 2;
const PFN = FIELD.token >>> 2;
const COUNT = FIELD.size >>> 2;
/** Words that are looked at together, since V8 reads the view's base anew in each turn of a loop. */
const CHUNK_WORDS = 8;
const CHUNK_UNITS = 256;

/** Makes the tracker for pages of a size: what depends on it are constants to V8, as in a module. */
function radixOf(pageBytes: PageBytes): (stage: Stage) => Player {
  const PAGE_BYTES: number = pageBytes;
  const LEAF_UNITS = 8 * PAGE_BYTES;
  const TABLE_SLOTS = PAGE_BYTES / 8;
  const ORDER_0_BIT = 64 - Math.log2(PAGE_BYTES);
  const LEAF_BITS = Math.log2(LEAF_UNITS);
  const TABLE_BITS = Math.log2(TABLE_SLOTS);
  const PREFIX_BITS = ORDER_0_BIT + 1 - LEAF_BITS;
  const ROOT_LEVEL = Math.ceil(PREFIX_BITS / TABLE_BITS);
  const SHIFT_2 = LEAF_BITS + TABLE_BITS;
  const SHIFT_3 = SHIFT_2 + TABLE_BITS;
  const SHIFT_4 = SHIFT_3 + TABLE_BITS;
  const SHIFT_5 = SHIFT_4 + TABLE_BITS;
  const SLOT_MASK = 2 * (TABLE_SLOTS - 1);
  const LEAF_WORD_MASK = LEAF_UNITS / 32 - 1;
  /** `set` with zeros is faster than `fill`. */
  const ZEROS = new Int32Array(PAGE_BYTES >>> 2);

  function allocatePage(words: Int32Array): number {
    const ptr = words[PAGE_NEXT >>> 2]!;
    words[PAGE_NEXT >>> 2] = ptr + PAGE_BYTES;
    words.set(ZEROS, ptr >>> 2);
    return ptr;
  }

  /** Gives what the slot at a word has, or what it now has. */
  function grow(words: Int32Array, slot: number): number {
    let child = words[slot]!;
    if (child === 0) {
      child = allocatePage(words);
      words[slot] = child;
    }
    return child;
  }

  /**
   * Gives the word of a table at which the slot of a key on a level begins, two words each: the key's
   * bits from `shift` on. A key is two words itself.
   */
  function slotOf(table: number, low: number, high: number, shift: number): number {
    const bits =
      shift > 32 ? high >>> (shift - 33) : (low >>> (shift - 1)) | ((high << (32 - shift)) << 1);
    return (table >>> 2) + (bits & SLOT_MASK);
  }

  /** Takes the two words of a key and gives its leaf. */
  function growLeaf(words: Int32Array, low: number, high: number): number {
    let node = words[ROOT >>> 2]!;
    if (ROOT_LEVEL > 4) node = grow(words, slotOf(node, low, high, SHIFT_5));
    if (ROOT_LEVEL > 3) node = grow(words, slotOf(node, low, high, SHIFT_4));
    node = grow(words, slotOf(node, low, high, SHIFT_3));
    node = grow(words, slotOf(node, low, high, SHIFT_2));
    return grow(words, slotOf(node, low, high, LEAF_BITS));
  }

  /** Takes the two words of a key and gives its leaf, or 0. */
  function findLeaf(words: Int32Array, low: number, high: number): number {
    let node = words[ROOT >>> 2]!;
    if (ROOT_LEVEL > 4) node = words[slotOf(node, low, high, SHIFT_5)]!;
    if (ROOT_LEVEL > 3 && node !== 0) node = words[slotOf(node, low, high, SHIFT_4)]!;
    if (node !== 0) node = words[slotOf(node, low, high, SHIFT_3)]!;
    if (node !== 0) node = words[slotOf(node, low, high, SHIFT_2)]!;
    if (node !== 0) node = words[slotOf(node, low, high, LEAF_BITS)]!;
    return node;
  }

  /** Gives the lower word of the key of a folio, whose page frame number is two words. */
  function keyLow(low: number, high: number, order: number): number {
    const bit = order > ORDER_0_BIT - 32 ? 1 << (ORDER_0_BIT - order) : 0;
    // Shifts are modulo 32, so that none by 32 - order.
    if (order < 32) return bit | (low >>> order) | ((high << (31 - order)) << 1);
    return bit | (high >>> (order - 32));
  }

  /** Gives the upper word. */
  function keyHigh(high: number, order: number): number {
    const bit = order > ORDER_0_BIT - 32 ? 0 : 1 << (ORDER_0_BIT - 32 - order);
    return bit | (order < 32 ? high >>> order : 0);
  }

  /** Sets the bits of consecutive keys, which are those of consecutive folios. */
  function mark(
    words: Int32Array,
    pfnLow: number,
    pfnHigh: number,
    order: number,
    count: number,
  ): void {
    let low = keyLow(pfnLow, pfnHigh, order);
    let high = keyHigh(pfnHigh, order);
    for (let left = count; left > 0; left--) {
      let leaf = findLeaf(words, low, high);
      if (leaf === 0) leaf = growLeaf(words, low, high);
      words[(leaf >>> 2) + ((low >>> 5) & LEAF_WORD_MASK)]! |= 1 << (low & 31);
      low = (low + 1) | 0;
      if (low === 0) high++;
    }
  }

  /** Plays operations that preserve folios; gives the first other. */
  function markRun(words: Int32Array, from: number, to: number): number {
    const ops = words[OPS >>> 2]! >>> 2;
    for (let index = from; index < to; index++) {
      const op = ops + (index << OP_SHIFT);
      const count = words[op + COUNT]!;
      if ((words[op]! & 0xff) !== PRESERVE_FOLIO || words[op + EXPECT] !== 0) return index;
      if (words[op + COUNT + 1] !== 0 || count < 0) return index;
      mark(words, words[op + PFN]!, words[op + PFN + 1]!, (words[op]! >>> 8) & 0xff, count);
    }
    return to;
  }

  function unmark(
    words: Int32Array,
    pfnLow: number,
    pfnHigh: number,
    order: number,
    count: number,
  ): void {
    let low = keyLow(pfnLow, pfnHigh, order);
    let high = keyHigh(pfnHigh, order);
    for (let left = count; left > 0; left--) {
      const leaf = findLeaf(words, low, high);
      if (leaf !== 0) words[(leaf >>> 2) + ((low >>> 5) & LEAF_WORD_MASK)]! &= ~(1 << (low & 31));
      low = (low + 1) | 0;
      if (low === 0) high++;
    }
  }

  /** Gives the folios of a leaf to the walk and puts their order into their private words. */
  function walkLeaf(words: Int32Array, walk: Walk, leaf: number, prefix: number): void {
    if (prefix !== 0) {
      const top = Math.floor(Math.log2(prefix));
      const first = (prefix - 2 ** top) * LEAF_UNITS;
      walkChunks(words, walk, leaf, PREFIX_BITS - 1 - top, first, 0, LEAF_UNITS);
      return;
    }
    // The first leaf holds all the orders whose bit is one of its own: a power of two units each.
    for (let key = 1; key < CHUNK_UNITS; key++) {
      if (((words[(leaf >>> 2) + (key >>> 5)]! >>> (key & 31)) & 1) === 0) continue;
      const top = Math.floor(Math.log2(key));
      const order = ORDER_0_BIT - top;
      putOrder(words, walk.next[order]!++, order);
      walk.add(order, 1, key - 2 ** top, 0);
    }
    for (let bits = CHUNK_UNITS; bits < LEAF_UNITS; bits *= 2) {
      walkChunks(words, walk, leaf, ORDER_0_BIT - Math.log2(bits), 0, bits, 2 * bits);
    }
  }

  /** Puts the order of a folio into its private word. */
  function putOrder(words: Int32Array, unit: number, order: number): void {
    const word = (words[PRIVATE_WORDS >>> 2]! >>> 2) + ((unit & words[PRIVATE_MASK >>> 2]!) << 1);
    words[word] = order;
    words[word + 1] = words[PRIVATE_HIGH >>> 2]!;
  }

  /** Walks a leaf's bits `from` to `to`, whole chunks, the first of which is this unit of the order. */
  function walkChunks(
    words: Int32Array,
    walk: Walk,
    leaf: number,
    order: number,
    first: number,
    from: number,
    to: number,
  ): void {
    const mask = words[PRIVATE_MASK >>> 2]!;
    const high = words[PRIVATE_HIGH >>> 2]!;
    const privateWords = words[PRIVATE_WORDS >>> 2]! >>> 2;
    const start = walk.next[order]!;
    let unit = start;
    let behind = 0;
    for (let chunk = from; chunk < to; chunk += CHUNK_UNITS) {
      const at = (leaf >>> 2) + (chunk >>> 5);
      const some =
        words[at]! |
        words[at + 1]! |
        words[at + 2]! |
        words[at + 3]! |
        words[at + 4]! |
        words[at + 5]! |
        words[at + 6]! |
        words[at + 7]!;
      if (some === 0) continue;
      for (let i = 0; i < CHUNK_WORDS; i++) {
        const base = chunk - from + 32 * i + 31;
        for (let left = words[at + i]!; left !== 0; left &= left - 1) {
          behind += base - Math.clz32(left & -left);
          const word = privateWords + ((unit & mask) << 1);
          words[word] = order;
          words[word + 1] = high;
          unit++;
        }
      }
    }
    walk.next[order] = unit;
    if (unit > start) walk.add(order, unit - start, first, behind);
  }

  function walkTable(
    words: Int32Array,
    walk: Walk,
    table: number,
    level: number,
    prefix: number,
  ): void {
    for (let slot = 0; slot < TABLE_SLOTS; slot++) {
      const child = words[(table >>> 2) + 2 * slot]!;
      if (child === 0) continue;
      const below = prefix * TABLE_SLOTS + slot;
      if (level === 1) walkLeaf(words, walk, child, below);
      else walkTable(words, walk, child, level - 1, below);
    }
  }

  /** Gives the order in a private word and clears it, or -1. */
  function restore(words: Int32Array, unit: number): number {
    const at = (words[PRIVATE_WORDS >>> 2]! >>> 2) + 2 * (unit & words[PRIVATE_MASK >>> 2]!);
    if (words[at + 1] !== words[PRIVATE_HIGH >>> 2]) return -1;
    const order = words[at]!;
    words[at] = 0;
    words[at + 1] = 0;
    return order;
  }

  /** Plays operations that restore folios; gives the first other, or the first that is refused. */
  function restoreRun({ words, longs }: Memory, from: number, to: number): number {
    const ops = words[OPS >>> 2]! >>> 2;
    const mask = words[PRIVATE_MASK >>> 2]!;
    const high = words[PRIVATE_HIGH >>> 2]!;
    const most = words[RESTORE_ORDER_MOST >>> 2]!;
    const privateWords = words[PRIVATE_WORDS >>> 2]! >>> 3;
    for (let index = from; index < to; index++) {
      const op = ops + (index << OP_SHIFT);
      const count = words[op + COUNT]!;
      if ((words[op]! & 0xff) !== RESTORE_FOLIO || words[op + EXPECT] !== 0) return index;
      if (words[op + COUNT + 1] !== 0 || count < 0) return index;
      let unit = words[op + SLOT]!;
      for (let left = count; left > 0; left--) {
        const word = privateWords + (unit & mask);
        const order = words[word << 1]!;
        if (words[(word << 1) + 1] !== high || order < 0 || order > most) return index;
        longs[word] = 0n;
        unit = (unit + 1) | 0;
      }
    }
    return to;
  }

  return function createRadix(stage) {
    const memory = new Memory(stage.image, stage.size_bytes);
    const { words, bytes } = memory;
    const tracker: FolioTracker = {
      mark: (low, high, order, count) => mark(words, low, high, order, count),
      unmark: (low, high, order, count) => unmark(words, low, high, order, count),
      walk: (walk) => walkTable(words, walk, words[ROOT >>> 2]!, ROOT_LEVEL, 0),
      restore: (unit) => restore(words, unit),
      playRun: (from, to) => restoreRun(memory, markRun(words, from, to), to),
      handover: () => ({ memory: bytes, root: words[ROOT >>> 2]! }),
    };
    return createFolioPlayer(words, tracker);
  };
}

const BY_PAGE_SIZE = new Map<PageBytes, (stage: Stage) => Player>();

/**
 * The radix tree of spec §5.3 in the bytes of assembly/folios/radix.ts: a key is two signed words,
 * because V8 has no 64-bit integers but BigInt. Takes a stage, gives a player with a memory of its
 * own; raises Fault 2 for a stage beyond 2 GiB.
 */
export function createRadix(stage: Stage): Player {
  const { pageBytes } = findAbi(stage.tape.abi);
  const create = BY_PAGE_SIZE.get(pageBytes) ?? radixOf(pageBytes);
  BY_PAGE_SIZE.set(pageBytes, create);
  return create(stage);
}
