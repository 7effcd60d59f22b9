// Bitmaps in arrays of arrays (spec §5.2), and the chunks that list them for the next kernel: what
// both sizes of bitmap share.

import { clearBit, setBit, walkBits } from "./bits";
import { allocatePages, PAGE_BYTES, ROOT, TRACKER } from "./folio-stage";
import { findShallow, findSlot, growSlot, NODE, NODE_SLOTS, slotAt } from "./index64";
import { findOrder, findRecord, growOrder, ORDERS, RECORD_HEAD } from "./orders";

/** Offsets in a chunk, one page: its header, then elements of two addresses. */
const CHUNK_ORDER: usize = 8;
const CHUNK_COUNT: usize = 12;
const CHUNK_HEADER_BYTES: usize = 16;
const ELEMENT_BYTES: usize = 16;
const ELEMENT_BITMAP: usize = 8;
const ELEMENTS: u32 = <u32>((PAGE_BYTES - CHUNK_HEADER_BYTES) / ELEMENT_BYTES);

/** The tracker's own fields: the array over the orders, and the chunk being filled. */
@unmanaged
export class BitmapFields {
  head: u64;
  chunk: u32;
}

/** Gives the bitmap of an order's index, or 0. */
// @ts-ignore: decorator
@inline
function findBitmap(order: u32, index: u64): usize {
  const head = findOrder(TRACKER, order);
  if (!head) return 0;
  const slot = findSlot(head, index);
  return slot ? <usize>load<u64>(slot) : 0;
}

/** Gives a bitmap if it is there and not deep, or 0. */
// @ts-ignore: decorator
@inline
function findNear(order: u32, index: u64): usize {
  const record = findRecord(TRACKER, order);
  return record ? findShallow(record + RECORD_HEAD, index) : 0;
}

/**
 * Marks the folios of one order up to a page frame whose bitmaps are there and not deep; gives the
 * first other.
 */
// @ts-ignore: decorator
@inline
export function markFound(first: u64, end: u64, order: u32, bytes: u32): u64 {
  const step = (<u64>1) << order;
  let pfn = first;
  while (pfn < end) {
    const unit = pfn >> order;
    const bitmap = findNear(order, unit / (bytes * 8));
    if (!bitmap) break;
    setBit(bitmap, (<u32>unit) & (bytes * 8 - 1));
    pfn += step;
  }
  return pfn;
}

/** Marks a unit whose bitmap may be missing. */
export function markGrowing(unit: u64, order: u32, bytes: u32): void {
  const slot = growSlot(growOrder(TRACKER, order), unit / (bytes * 8));
  let bitmap = <usize>load<u64>(slot);
  if (!bitmap) {
    bitmap = allocatePages(bytes, bytes);
    store<u64>(slot, bitmap);
  }
  setBit(bitmap, (<u32>unit) & (bytes * 8 - 1));
}

// @ts-ignore: decorator
@inline
export function unmarkUnit(unit: u64, order: u32, bytes: u32): void {
  const bitmap = findBitmap(order, unit / (bytes * 8));
  if (bitmap) clearBit(bitmap, (<u32>unit) & (bytes * 8 - 1));
}

function newChunk(fields: BitmapFields, order: u32): void {
  const chunk = allocatePages(PAGE_BYTES, PAGE_BYTES);
  store<u32>(chunk, order, CHUNK_ORDER);
  if (fields.chunk) store<u64>(fields.chunk, chunk);
  else store<u32>(ROOT, <u32>chunk);
  fields.chunk = <u32>chunk;
}

/** Puts what hangs on an entry, the bitmaps of indices from `index` on, into chunks. */
function listBitmaps(fields: BitmapFields, entry: usize, index: u64, bytes: u32): void {
  if (entry & NODE) {
    for (let slot: u32 = 0; slot < NODE_SLOTS; slot++) {
      const child = <usize>load<u64>(slotAt(entry, slot));
      if (child) listBitmaps(fields, child, index * NODE_SLOTS + slot, bytes);
    }
    return;
  }
  const order = load<u32>(fields.chunk, CHUNK_ORDER);
  if (load<u32>(fields.chunk, CHUNK_COUNT) == ELEMENTS) newChunk(fields, order);
  const chunk = <usize>fields.chunk;
  const count = load<u32>(chunk, CHUNK_COUNT);
  const element = chunk + CHUNK_HEADER_BYTES + <usize>count * ELEMENT_BYTES;
  store<u64>(element, (index * (bytes * 8)) << (order + PAGE_SHIFT));
  store<u64>(element, entry, ELEMENT_BITMAP);
  store<u32>(chunk, count + 1, CHUNK_COUNT);
}

/** Lists all bitmaps in chunks, orders ascending; it does not look at a bit. */
export function finalize(bytes: u32): void {
  const fields = changetype<BitmapFields>(TRACKER);
  fields.chunk = 0;
  store<u32>(ROOT, 0);
  for (let order: u32 = 0; order < ORDERS; order++) {
    const head = findOrder(TRACKER, order);
    if (!head) continue;
    newChunk(fields, order);
    listBitmaps(fields, <usize>load<u64>(head), 0, bytes);
  }
}

/** Walks the chunks as the next kernel does: it knows nothing else. */
export function walkChunks(bytes: usize): void {
  let chunk = <usize>load<u32>(ROOT);
  while (chunk) {
    const order = load<u32>(chunk, CHUNK_ORDER);
    const count = load<u32>(chunk, CHUNK_COUNT);
    for (let i: u32 = 0; i < count; i++) {
      const element = chunk + CHUNK_HEADER_BYTES + <usize>i * ELEMENT_BYTES;
      const first = load<u64>(element) >> (order + <u32>PAGE_SHIFT);
      walkBits(<usize>load<u64>(element, ELEMENT_BITMAP), bytes, first, order);
    }
    chunk = <usize>load<u64>(chunk);
  }
}
