// An array over the orders whose elements are arrays themselves (spec §5.2): what design A keeps
// its bitmaps in, and `runs` its lists.

import { allocateSmall, countSteps } from "./folio-stage";
import { growSlot, NODE, slotAt } from "./index64";

export const ORDERS: u32 = 53;
/** The record of an order: the array's lock and flags, then its head. */
const RECORD_BYTES: usize = 16;
export const RECORD_HEAD: usize = 8;

/** Gives the record of an order, or 0: all orders fit one node. */
// @ts-ignore: decorator
@inline
export function findRecord(head: usize, order: u32): usize {
  const node = <usize>load<u32>(head);
  if (!(node & NODE)) return order ? 0 : node;
  countSteps(1);
  return <usize>load<u32>(slotAt(node, order));
}

/** Gives the address of the head of an order's array, or 0. */
// @ts-ignore: decorator
@inline
export function findOrder(head: usize, order: u32): usize {
  const record = findRecord(head, order);
  return record ? record + RECORD_HEAD : 0;
}

/** Gives the address of the head of an order's array; allocates its record where it is new. */
export function growOrder(head: usize, order: u32): usize {
  const slot = growSlot(head, order);
  let record = <usize>load<u64>(slot);
  if (!record) {
    record = allocateSmall(RECORD_BYTES);
    store<u64>(slot, record);
  }
  return record + RECORD_HEAD;
}
