import { FOLIO_STAGE } from '../../tape/folio-stage.ts';
import type { Player } from '../../tape/player.ts';
import type { Stage } from '../../tape/stage.ts';
import { Memory } from '../memory.ts';
import { createFolioPlayer, type FolioTracker, type Walk } from './play.ts';

// V8 folds a module's own constants, not those that it imports.
const ROOT = FOLIO_STAGE.root;
const PAGE_NEXT = FOLIO_STAGE.pageNext;
const PRIVATE_WORDS = FOLIO_STAGE.words;
const PRIVATE_MASK = FOLIO_STAGE.wordsMask;
const PRIVATE_HIGH = FOLIO_STAGE.privateHigh;
const PAGE_BYTES = 4096;
const LEAF_UNITS = 32_768;
const TABLE_SLOTS = 512;
const ROOT_LEVEL = 5;
const ORDER_0_BIT = 52;
const PREFIX_BITS = 38;

function allocatePage(words: Int32Array): number {
  const ptr = words[PAGE_NEXT >>> 2]!;
  words[PAGE_NEXT >>> 2] = ptr + PAGE_BYTES;
  words.fill(0, ptr >>> 2, (ptr + PAGE_BYTES) >>> 2);
  return ptr;
}

/** Gives what a slot has, or what it now has. */
function grow(words: Int32Array, slot: number): number {
  let child = words[slot >>> 2]!;
  if (child === 0) {
    child = allocatePage(words);
    words[slot >>> 2] = child;
  }
  return child;
}

/** Takes the two words of a key and gives its leaf. */
function growLeaf(words: Int32Array, low: number, high: number): number {
  let node = grow(words, words[ROOT >>> 2]! + (((high >>> 19) & 511) << 3));
  node = grow(words, node + (((high >>> 10) & 511) << 3));
  node = grow(words, node + (((high >>> 1) & 511) << 3));
  node = grow(words, node + (((low >>> 24) | ((high & 1) << 8)) << 3));
  return grow(words, node + (((low >>> 15) & 511) << 3));
}

/** Takes the two words of a key and gives its leaf, or 0. */
function findLeaf(words: Int32Array, low: number, high: number): number {
  let node = words[(words[ROOT >>> 2]! + (((high >>> 19) & 511) << 3)) >>> 2]!;
  if (node !== 0) node = words[(node + (((high >>> 10) & 511) << 3)) >>> 2]!;
  if (node !== 0) node = words[(node + (((high >>> 1) & 511) << 3)) >>> 2]!;
  if (node !== 0) node = words[(node + (((low >>> 24) | ((high & 1) << 8)) << 3)) >>> 2]!;
  if (node !== 0) node = words[(node + (((low >>> 15) & 511) << 3)) >>> 2]!;
  return node;
}

/** Gives the lower word of the key of a folio, whose page frame number is two words. */
function keyLow(low: number, high: number, order: number): number {
  const bit = order > 20 ? 1 << (ORDER_0_BIT - order) : 0;
  if (order === 0) return low;
  return bit | (order < 32 ? (low >>> order) | (high << (32 - order)) : high >>> (order - 32));
}

/** Gives the upper word. */
function keyHigh(high: number, order: number): number {
  const bit = order > 20 ? 0 : 1 << (ORDER_0_BIT - 32 - order);
  return bit | (order < 32 ? high >>> order : 0);
}

/**
 * Sets the bits of consecutive keys, which are those of consecutive folios. The inner loop calls
 * nothing that allocates: V8 keeps what is live across a call in memory.
 */
function mark(
  words: Int32Array,
  pfnLow: number,
  pfnHigh: number,
  order: number,
  count: number,
): void {
  let low = keyLow(pfnLow, pfnHigh, order);
  let high = keyHigh(pfnHigh, order);
  for (let left = count; left > 0; ) {
    for (; left > 0; left--) {
      const leaf = findLeaf(words, low, high);
      if (leaf === 0) break;
      words[(leaf >>> 2) + ((low >>> 5) & 1023)]! |= 1 << (low & 31);
      low = (low + 1) | 0;
      if (low === 0) high++;
    }
    if (left > 0) growLeaf(words, low, high);
  }
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
    if (leaf !== 0) words[(leaf >>> 2) + ((low >>> 5) & 1023)]! &= ~(1 << (low & 31));
    low = (low + 1) | 0;
    if (low === 0) high++;
  }
}

/** Gives the folios of a leaf to the walk and puts their order into their private words. */
function walkLeaf(words: Int32Array, walk: Walk, leaf: number, prefix: number): void {
  if (prefix === 0) {
    // The first leaf holds all the orders whose bit is one of its own: a power of two units each.
    for (let top = 0; 2 ** top < LEAF_UNITS; top++) {
      walkUnits(words, walk, leaf, ORDER_0_BIT - top, 0, 2 ** top, 2 ** (top + 1));
    }
    return;
  }
  const top = Math.floor(Math.log2(prefix));
  const first = (prefix - 2 ** top) * LEAF_UNITS;
  walkUnits(words, walk, leaf, PREFIX_BITS - 1 - top, first, 0, LEAF_UNITS);
}

/** Walks a leaf's bits `from` to `to`, the first of which is this unit of the order. */
function walkUnits(
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
  for (let bit = from & ~31; bit < to; bit += 32) {
    let left = words[(leaf >>> 2) + (bit >>> 5)]!;
    if (bit < from) left &= -1 << (from & 31);
    if (to - bit < 32) left &= (1 << (to - bit)) - 1;
    for (; left !== 0; left &= left - 1) {
      behind += bit + 31 - Math.clz32(left & -left) - from;
      const at = privateWords + 2 * (unit++ & mask);
      words[at] = order;
      words[at + 1] = high;
    }
  }
  walk.next[order] = unit;
  walk.add(order, unit - start, first * 2 ** order, behind);
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

/**
 * The radix tree of spec §5.3 in the bytes of assembly/folios/radix.ts: a key is two signed words,
 * because V8 has no 64-bit integers but BigInt. Takes a stage, gives a player with a memory of its
 * own; raises Fault 2 for a stage beyond 2 GiB.
 */
export function createRadix(stage: Stage): Player {
  const { words, bytes } = new Memory(stage.image, stage.size_bytes);
  const tracker: FolioTracker = {
    mark: (low, high, order, count) => mark(words, low, high, order, count),
    unmark: (low, high, order, count) => unmark(words, low, high, order, count),
    walk: (walk) => walkTable(words, walk, words[ROOT >>> 2]!, ROOT_LEVEL, 0),
    restore: (unit) => restore(words, unit),
    handover: () => ({ memory: bytes, root: words[ROOT >>> 2]! }),
  };
  return createFolioPlayer(words, tracker);
}
