// Sorted maximal runs of folios of one order, merged and split as folios come and go, in windows of
// 32 768 units, whatever a page has; a window that is too scattered becomes a bitmap. Like the
// radix tree it lies in place at reboot.

import { walkBits } from "../bits";
import { countLock, takeUnit, TRACKER } from "../folio-stage";
import { playFolios } from "../folio-play";
import { findSlot, growSlot, NODE, NODE_SLOTS, slotAt } from "../index64";
import { findOrder, growOrder, ORDERS } from "../orders";
import {
  addressOf,
  addUnit,
  countOf,
  dropUnit,
  firstOf,
  isBitmap,
  lastOf,
  runsUpTo,
  setLast,
  WINDOW_BYTES,
} from "../run-list";

const WINDOW_BITS: u32 = 15;
const WINDOW_MASK: u32 = (1 << WINDOW_BITS) - 1;
/** No unit of a window: nothing is kept, or no run follows. */
const NONE: u32 = u32.MAX_VALUE;

function walkWindow(entry: u64, first: u64, order: u32): void {
  const at = addressOf(entry);
  if (isBitmap(entry)) {
    walkBits(at, WINDOW_BYTES, first, order);
    return;
  }
  for (let run: u32 = 0; run < countOf(entry); run++) {
    const last = first + lastOf(at, run);
    for (let unit = first + firstOf(at, run); unit <= last; unit++) takeUnit(unit << order, order);
  }
}

function walkIndex(entry: u64, index: u64, order: u32): void {
  if (!(entry & NODE)) {
    walkWindow(entry, index << WINDOW_BITS, order);
    return;
  }
  for (let slot: u32 = 0; slot < NODE_SLOTS; slot++) {
    const child = load<u64>(slotAt(<usize>entry, slot));
    if (child) walkIndex(child, index * NODE_SLOTS + slot, order);
  }
}


@unmanaged
class Runs {
  head: u64;
  /** The run that was added to last: its window and order, where its last unit is kept. */
  window: u64;
  order: u32;
  runs: u32;
  /** The unit that would make it longer, and the first one of the run after it. */
  end: u32;
  next: u32;

  // @ts-ignore: decorator
  @inline
  markMany(first: u64, end: u64, order: u32): u64 {
    if (order != this.order) return first;
    const step = (<u64>1) << order;
    let pfn = first;
    while (pfn < end) {
      const unit = pfn >> order;
      const bit = (<u32>unit) & WINDOW_MASK;
      if (bit != this.end || unit >> WINDOW_BITS != this.window) break;
      if (bit + 1 >= this.next) break;
      countLock();
      setLast(this.runs, 0, bit);
      this.end = bit + 1;
      pfn += step;
    }
    return pfn;
  }

  mark(pfn: u64, order: u32): void {
    countLock();
    const unit = pfn >> order;
    const bit = (<u32>unit) & WINDOW_MASK;
    const window = unit >> WINDOW_BITS;
    let head = findOrder(TRACKER, order);
    if (!head) head = growOrder(TRACKER, order);
    let slot = findSlot(head, window);
    if (!slot) slot = growSlot(head, window);
    const entry = addUnit(load<u64>(slot), bit);
    store<u64>(slot, entry);
    this.end = NONE;
    if (isBitmap(entry)) return;
    const runs = addressOf(entry);
    const count = countOf(entry);
    const next = runsUpTo(runs, count, bit);
    this.window = window;
    this.order = order;
    this.runs = <u32>(runs + ((<usize>next - 1) << 2));
    this.end = lastOf(runs, next - 1) + 1;
    this.next = next < count ? firstOf(runs, next) : 1 << (WINDOW_BITS + 1);
  }

  unmark(pfn: u64, order: u32): void {
    countLock();
    this.end = NONE;
    const unit = pfn >> order;
    const head = findOrder(TRACKER, order);
    const slot = head ? findSlot(head, unit >> WINDOW_BITS) : 0;
    if (slot && load<u64>(slot)) {
      store<u64>(slot, dropUnit(load<u64>(slot), (<u32>unit) & WINDOW_MASK));
    }
  }

  // @ts-ignore: decorator
  @inline
  serialize(): void {}

  // @ts-ignore: decorator
  @inline
  walk(): void {
    for (let order: u32 = 0; order < ORDERS; order++) {
      const head = findOrder(TRACKER, order);
      if (head && load<u64>(head)) walkIndex(load<u64>(head), 0, order);
    }
  }
}

export function runs(from: u32, to: u32): u32 {
  return playFolios(changetype<Runs>(TRACKER), from, to);
}
