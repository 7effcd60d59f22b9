// The radix tree of 7.1 and later (spec §5.3): levels of tables of addresses, then a bitmap; one page
// a node, keys highest order first. With pages of 4 KiB five levels of 512 addresses each.

import { clearBit, setBit, walkBits } from "./bits";
import { allocatePages, countLock, countSteps, PAGE_BYTES, ROOT, takeUnit } from "./folio-stage";

const LEAF_BITS: u32 = <u32>PAGE_SHIFT + 3;
const TABLE_BITS: u32 = <u32>PAGE_SHIFT - 3;
/** A slot is 8 bytes; addresses are offsets, which its lower half holds. */
const SLOT_MASK: usize = ((1 << TABLE_BITS) - 1) << 3;
const ORDER_0_BIT: u32 = 64 - <u32>PAGE_SHIFT;
/** As many levels as the key has digits of a table above a leaf: 5, 4 and 3 with pages of 4, 16, 64 KiB. */
const ROOT_LEVEL: u32 = (ORDER_0_BIT - LEAF_BITS + TABLE_BITS) / TABLE_BITS;

// @ts-ignore: decorator
@inline
export function radixKey(pfn: u64, order: u32): u64 {
  return ((<u64>1) << (ORDER_0_BIT - order)) | (pfn >> order);
}

/** Gives the part of a key that says which leaf, and the part that says which bit of it. */
// @ts-ignore: decorator
@inline
export function leafOf(key: u64): u64 {
  return key >> LEAF_BITS;
}

// @ts-ignore: decorator
@inline
export function bitOf(key: u64): u32 {
  return (<u32>key) & ((1 << LEAF_BITS) - 1);
}

// @ts-ignore: decorator
@inline
function slotOf(table: usize, key: u64, level: u32): usize {
  const shift = LEAF_BITS + TABLE_BITS * (level - 1);
  return table + ((<usize>(key >> (shift - 3))) & SLOT_MASK);
}

// @ts-ignore: decorator
@inline
function growStep(table: usize, key: u64, level: u32): usize {
  countSteps(1);
  const slot = slotOf(table, key, level);
  let child = <usize>load<u64>(slot);
  if (!child) {
    child = allocatePages(PAGE_BYTES, PAGE_BYTES);
    store<u64>(slot, child);
  }
  return child;
}

/** Gives the leaf of a key; allocates what is missing on the way. */
function growLeaf(key: u64): usize {
  let node = <usize>load<u32>(ROOT);
  if (ROOT_LEVEL > 4) node = growStep(node, key, 5);
  if (ROOT_LEVEL > 3) node = growStep(node, key, 4);
  node = growStep(node, key, 3);
  node = growStep(node, key, 2);
  return growStep(node, key, 1);
}

/** Gives the leaf of a key, or 0. */
// @ts-ignore: decorator
@inline
function findLeaf(key: u64): usize {
  let node = <usize>load<u32>(ROOT);
  if (ROOT_LEVEL > 4) {
    node = <usize>load<u32>(slotOf(node, key, 5));
    if (!node) return 0;
  }
  if (ROOT_LEVEL > 3) {
    node = <usize>load<u32>(slotOf(node, key, 4));
    if (!node) return 0;
  }
  node = <usize>load<u32>(slotOf(node, key, 3));
  if (!node) return 0;
  node = <usize>load<u32>(slotOf(node, key, 2));
  if (!node) return 0;
  return <usize>load<u32>(slotOf(node, key, 1));
}

/** Marks the folios of one order up to a page frame whose leaves are there; gives the first other. */
// @ts-ignore: decorator
@inline
export function markFound(first: u64, end: u64, order: u32): u64 {
  const step = (<u64>1) << order;
  let pfn = first;
  while (pfn < end) {
    const key = radixKey(pfn, order);
    let node = <usize>load<u32>(ROOT);
    if (ROOT_LEVEL > 4) {
      node = <usize>load<u32>(slotOf(node, key, 5));
      if (!node) break;
    }
    if (ROOT_LEVEL > 3) {
      node = <usize>load<u32>(slotOf(node, key, 4));
      if (!node) break;
    }
    node = <usize>load<u32>(slotOf(node, key, 3));
    if (!node) break;
    node = <usize>load<u32>(slotOf(node, key, 2));
    if (!node) break;
    node = <usize>load<u32>(slotOf(node, key, 1));
    if (!node) break;
    countLock();
    countSteps(ROOT_LEVEL);
    setBit(node, bitOf(key));
    pfn += step;
  }
  return pfn;
}

/** Marks a key, allocates what is missing on the way, and gives its leaf. */
export function markGrowing(key: u64): usize {
  countLock();
  const leaf = growLeaf(key);
  setBit(leaf, bitOf(key));
  return leaf;
}

// @ts-ignore: decorator
@inline
export function unmarkKey(key: u64): void {
  countLock();
  const leaf = findLeaf(key);
  if (!leaf) return;
  countSteps(ROOT_LEVEL);
  clearBit(leaf, bitOf(key));
}

/** Gives the order of a key: how far its highest bit is from that of order 0. */
// @ts-ignore: decorator
@inline
function orderOf(key: u64): u32 {
  return ORDER_0_BIT - (63 - <u32>clz(key));
}

function walkLeaf(leaf: usize, base: u64): void {
  if (base) {
    const order = orderOf(base);
    walkBits(leaf, PAGE_BYTES, base ^ ((<u64>1) << (ORDER_0_BIT - order)), order);
    return;
  }
  // The first leaf holds all the orders whose bit is one of its own.
  for (let key: u64 = 1; key < 1 << LEAF_BITS; key++) {
    if (!(load<u64>(leaf + (((<usize>key) >>> 6) << 3)) & ((<u64>1) << (key & 63)))) continue;
    const order = orderOf(key);
    takeUnit((key ^ ((<u64>1) << (ORDER_0_BIT - order))) << order, order);
  }
}

function walkTable(table: usize, level: u32, base: u64): void {
  for (let slot: usize = 0; slot < PAGE_BYTES; slot += 8) {
    const child = <usize>load<u64>(table + slot);
    if (!child) continue;
    const below = base | (((<u64>slot) >> 3) << (LEAF_BITS + TABLE_BITS * (level - 1)));
    if (level == 1) walkLeaf(child, below);
    else walkTable(child, level - 1, below);
  }
}

/** Walks the tree depth first: keys ascending, so the highest order first. */
export function walkTree(): void {
  walkTable(load<u32>(ROOT), ROOT_LEVEL, 0);
}
