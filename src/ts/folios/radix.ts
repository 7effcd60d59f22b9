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
const TWO_32 = 2 ** 32;

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

/** Sets the bits of consecutive keys, which are those of consecutive folios. */
function mark({ words }: Memory, pfn: number, order: number, count: number): void {
  const key = pfn / 2 ** order + 2 ** (ORDER_0_BIT - order);
  let low = key % TWO_32 | 0;
  let high = (key / TWO_32) | 0;
  for (let i = 0; i < count; i++) {
    const leaf = growLeaf(words, low, high);
    words[(leaf >>> 2) + ((low >>> 5) & 1023)]! |= 1 << (low & 31);
    low = (low + 1) | 0;
    if (low === 0) high++;
  }
}

function unmark({ words }: Memory, pfn: number, order: number, count: number): void {
  const key = pfn / 2 ** order + 2 ** (ORDER_0_BIT - order);
  let low = key % TWO_32 | 0;
  let high = (key / TWO_32) | 0;
  for (let i = 0; i < count; i++) {
    const leaf = findLeaf(words, low, high);
    if (leaf !== 0) words[(leaf >>> 2) + ((low >>> 5) & 1023)]! &= ~(1 << (low & 31));
    low = (low + 1) | 0;
    if (low === 0) high++;
  }
}

function takeUnit(words: Int32Array, walk: Walk, pfn: number, order: number): void {
  const unit = walk.take(pfn, order) & words[PRIVATE_MASK >>> 2]!;
  const at = (words[PRIVATE_WORDS >>> 2]! >>> 2) + 2 * unit;
  words[at] = order;
  words[at + 1] = words[PRIVATE_HIGH >>> 2]!;
}

function walkLeaf(words: Int32Array, walk: Walk, leaf: number, prefix: number): void {
  const top = Math.floor(Math.log2(prefix));
  const first = (prefix - 2 ** top) * LEAF_UNITS;
  for (let word = 0; word < LEAF_UNITS / 32; word++) {
    for (let left = words[(leaf >>> 2) + word]!; left !== 0; left &= left - 1) {
      const bit = 32 * word + 31 - Math.clz32(left & -left);
      if (prefix > 0) {
        const order = PREFIX_BITS - 1 - top;
        takeUnit(words, walk, (first + bit) * 2 ** order, order);
      } else {
        // The first leaf holds all the orders whose bit is one of its own.
        const keyTop = 31 - Math.clz32(bit);
        const order = ORDER_0_BIT - keyTop;
        takeUnit(words, walk, (bit - 2 ** keyTop) * 2 ** order, order);
      }
    }
  }
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
function restore({ words }: Memory, unit: number): number {
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
  const memory = new Memory(stage.image, stage.size_bytes);
  const { words, bytes } = memory;
  let saved = new Int32Array(0);
  const tracker: FolioTracker = {
    mark: (pfn, order, count) => mark(memory, pfn, order, count),
    unmark: (pfn, order, count) => unmark(memory, pfn, order, count),
    walk: (walk) => walkTable(words, walk, words[ROOT >>> 2]!, ROOT_LEVEL, 0),
    restore: (unit) => restore(memory, unit),
    save() {
      saved = words.slice();
    },
    restoreSaved: () => words.set(saved),
    handover: () => ({ memory: bytes, root: words[ROOT >>> 2]! }),
  };
  return createFolioPlayer(stage, tracker);
}
