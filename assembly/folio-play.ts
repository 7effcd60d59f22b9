// Plays a tape of folios from linear memory with the tracker T, an unmanaged class over the
// tracker's own fields, and holds each result against the tape's (src/tape/format.ts):
//   markFast(pfn, order)  marks a folio where that is quickly done, or does nothing and gives false
//   mark(pfn, order)      marks a folio
//   unmark(pfn, order)    unmarks it
//   serialize()           what the reboot system call has to do
//   walk()                gives every preserved folio to `takeUnit`, ascending within an order
// The loop that marks fast has no call in it: V8 would keep what is live across one in memory, on
// every turn and not only on those that call.

import { EINVAL, EIO, stage, startWalk } from "./folio-stage";

const OP_BYTES: usize = 32;
const ORDER: usize = 1;
const EXPECT: usize = 4;
const SLOT: usize = 12;
const PFN: usize = 16;
const COUNT: usize = 24;

const REBOOT: u32 = 5;
const BOOT: u32 = 6;
const PRESERVE_FOLIO: u32 = 10;
const UNPRESERVE_FOLIO: u32 = 11;
const PRESERVE_PAGES: u32 = 12;
const UNPRESERVE_PAGES: u32 = 13;
const RESTORE_FOLIO: u32 = 14;

/** What an operation that is not of folios gives. */
const UNPLAYABLE: i32 = i32.MIN_VALUE;

// @ts-ignore: decorator
@inline
export function opAt(index: u32): usize {
  return <usize>stage().ops + <usize>index * OP_BYTES;
}

/** Gives the order of the next piece of a range of pages (spec §5.1). */
// @ts-ignore: decorator
@inline
function pieceOrder(pfn: u64, end: u64): u32 {
  const aligned = <u32>ctz(pfn);
  const fitting: u32 = 63 - <u32>clz(end - pfn);
  return aligned < fitting ? aligned : fitting;
}

/** Takes the private words of consecutive folios back (spec §5.5). */
function restore(slot: u32, count: u64): i32 {
  const high = stage().privateHigh;
  const mask = stage().wordsMask;
  const most = stage().restoreOrderMost;
  const words = <usize>stage().words;
  for (let i: u64 = 0; i < count; i++) {
    const word = words + ((<usize>((slot + <u32>i) & mask)) << 3);
    const value = load<u64>(word);
    if (<u32>(value >> 32) != high || <u32>value > most) return EINVAL;
    store<u64>(word, 0);
  }
  return 0;
}

/**
 * Plays operations `from` to `to` with tracker T. Gives `to`, or the first operation whose result
 * is not the tape's; that result is then in the stage.
 */
// @ts-ignore: decorator
@inline
export function playFolios<T>(tracker: T, from: u32, to: u32): u32 {
  for (let index = from; index < to; index++) {
    const op = opAt(index);
    const kind = <u32>load<u8>(op);
    const order = <u32>load<u8>(op, ORDER);
    const count = load<u64>(op, COUNT);
    let pfn = load<u64>(op, PFN);
    let result: i32 = 0;
    if (kind == PRESERVE_FOLIO) {
      const step: u64 = 1 << order;
      const end = pfn + (count << order);
      while (true) {
        while (pfn < end && tracker.markFast(pfn, order)) pfn += step;
        if (pfn >= end) break;
        tracker.mark(pfn, order);
        pfn += step;
      }
    } else if (kind == UNPRESERVE_FOLIO) {
      const step: u64 = 1 << order;
      for (let end = pfn + (count << order); pfn < end; pfn += step) tracker.unmark(pfn, order);
    } else if (kind == PRESERVE_PAGES) {
      for (let end = pfn + count; pfn < end;) {
        const piece = pieceOrder(pfn, end);
        if (!tracker.markFast(pfn, piece)) tracker.mark(pfn, piece);
        pfn += (<u64>1) << piece;
      }
    } else if (kind == UNPRESERVE_PAGES) {
      for (let end = pfn + count; pfn < end;) {
        const piece = pieceOrder(pfn, end);
        tracker.unmark(pfn, piece);
        pfn += (<u64>1) << piece;
      }
    } else if (kind == REBOOT) {
      tracker.serialize();
    } else if (kind == BOOT) {
      startWalk();
      tracker.walk();
      if (stage().walkSum != pfn || stage().walkUnits != count) result = EIO;
    } else if (kind == RESTORE_FOLIO) {
      result = restore(load<u32>(op, SLOT), count);
    } else {
      result = UNPLAYABLE;
    }
    if (result != load<i32>(op, EXPECT)) {
      stage().failedResult = result;
      return index;
    }
  }
  return to;
}
