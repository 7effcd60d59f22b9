// The kernel's xarray as the trackers of 6.16 to 7.0 use it (spec §5.2): a tree of nodes with 64
// slots that grows by a level when an index does not fit; one entry at index 0 needs no node. A
// head or slot holds 0, an entry, or a node's address with NODE added.

import { allocateSmall, countSteps } from "./folio-stage";

export const NODE: usize = 2;
export const NODE_SLOTS: u32 = 64;
const SLOT_BITS: u32 = 6;
/** A node starts with the shift of its level; slots come after the header, marks after them. */
const HEADER_BYTES: usize = 40;
const MARK_BYTES: usize = 24;
const NODE_BYTES: usize = HEADER_BYTES + ((<usize>NODE_SLOTS) << 3) + MARK_BYTES;

// @ts-ignore: decorator
@inline
export function slotAt(node: usize, slot: u32): usize {
  return node - NODE + HEADER_BYTES + ((<usize>slot) << 3);
}

// @ts-ignore: decorator
@inline
function shiftOf(node: usize): u32 {
  return load<u32>(node - NODE);
}

/** Takes the address of a head and an index, gives the address of the index's slot, or 0. */
// @ts-ignore: decorator
@inline
export function findSlot(head: usize, index: u64): usize {
  let node = <usize>load<u64>(head);
  if (!(node & NODE)) return index ? 0 : head;
  let shift = shiftOf(node);
  if (index >> shift >= NODE_SLOTS) return 0;
  while (true) {
    countSteps(1);
    const slot = slotAt(node, (<u32>(index >> shift)) & (NODE_SLOTS - 1));
    if (!shift) return slot;
    node = <usize>load<u64>(slot);
    if (!node) return 0;
    shift -= SLOT_BITS;
  }
}

/** Gives the entry of an index in at most three levels, or 0: without a loop, which costs V8 more. */
// @ts-ignore: decorator
@inline
export function findShallow(head: usize, index: u64): usize {
  let node = <usize>load<u32>(head);
  if (!(node & NODE)) return index ? 0 : node;
  const shift = shiftOf(node);
  if (shift) {
    if (shift > SLOT_BITS) {
      if (shift > 2 * SLOT_BITS || index >> (3 * SLOT_BITS)) return 0;
      node = <usize>load<u32>(slotAt(node, <u32>(index >> (2 * SLOT_BITS))));
      if (!node) return 0;
    } else if (index >> (2 * SLOT_BITS)) {
      return 0;
    }
    node = <usize>load<u32>(slotAt(node, (<u32>(index >> SLOT_BITS)) & (NODE_SLOTS - 1)));
    if (!node) return 0;
  } else if (index >> SLOT_BITS) {
    return 0;
  }
  countSteps(shift / SLOT_BITS + 1);
  return <usize>load<u32>(slotAt(node, (<u32>index) & (NODE_SLOTS - 1)));
}

function allocateNode(shift: u32): usize {
  const node = allocateSmall(NODE_BYTES);
  store<u32>(node, shift);
  return node + NODE;
}

/** Gives the address of an index's slot; allocates what is missing on the way. */
export function growSlot(head: usize, index: u64): usize {
  const entry = load<u64>(head);
  let top = <usize>entry;
  if (!(top & NODE) && !index) return head;
  let shift: u32 = 0;
  if (top & NODE) {
    shift = shiftOf(top);
  } else {
    // An empty array gets its nodes from the level that the index needs.
    if (!entry) while (index >> shift >= NODE_SLOTS) shift += SLOT_BITS;
    top = allocateNode(shift);
    store<u64>(slotAt(top, 0), entry);
  }
  while (index >> shift >= NODE_SLOTS) {
    shift += SLOT_BITS;
    const node = allocateNode(shift);
    store<u64>(slotAt(node, 0), top);
    top = node;
  }
  store<u64>(head, top);
  while (true) {
    const slot = slotAt(top, (<u32>(index >> shift)) & (NODE_SLOTS - 1));
    if (!shift) return slot;
    shift -= SLOT_BITS;
    top = <usize>load<u64>(slot);
    if (!top) {
      top = allocateNode(shift);
      store<u64>(slot, top);
    }
  }
}
