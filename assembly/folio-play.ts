// Plays a tape of folios from linear memory with the tracker T, an unmanaged class over the
// tracker's own fields, and holds each result against the tape's (src/tape/format.ts):
//   markMany(pfn, end, order)  marks folios of one order up to `end`, as long as what holds them is
//                              there; gives the first that it did not mark
//   mark(pfn, order)           marks a folio
//   unmark(pfn, order)         unmarks it
//   serialize()                what the reboot system call has to do
//   walk()                     gives every preserved folio to the walk, ascending within an order
// `markMany` is inlined into a loop that calls nothing: V8 would keep what is live across a call in
// memory, on every turn and not only on those that call.

import { EINVAL, EIO, stage, startWalk } from "./folio-stage";
import { BOOT, expectOf, kindOf, OP_BYTES, REBOOT } from "./op";

const ORDER: usize = 1;
const SLOT: usize = 12;
const PFN: usize = 16;
const COUNT: usize = 24;

const PRESERVE_FOLIO: u32 = 10;
const UNPRESERVE_FOLIO: u32 = 11;
const PRESERVE_PAGES: u32 = 12;
const UNPRESERVE_PAGES: u32 = 13;
const RESTORE_FOLIO: u32 = 14;

/** What an operation that is not of folios gives. */
const UNPLAYABLE: i32 = i32.MIN_VALUE;

/** The address of an operation, by its number: `op.ts` has that of sessions. */
// @ts-ignore: decorator
@inline
export function opAt(index: u32): usize {
  return <usize>stage().ops + <usize>index * OP_BYTES;
}

// @ts-ignore: decorator
@inline
function indexOf(op: usize): u32 {
  return <u32>((op - opAt(0)) / OP_BYTES);
}

/** Gives the order of the next piece of a range of pages (spec §5.1). */
// @ts-ignore: decorator
@inline
function pieceOrder(pfn: u64, end: u64): u32 {
  const aligned = <u32>ctz(pfn);
  const fitting: u32 = 63 - <u32>clz(end - pfn);
  return aligned < fitting ? aligned : fitting;
}

/**
 * Takes the private words of consecutive folios back (spec §5.5), for one operation after the other
 * while that is what they are. Gives the one after, or the first whose result is not the tape's.
 */
function restoreMany(first: usize, end: usize): usize {
  const least = (<u64>stage().privateHigh) << 32;
  const mask = stage().wordsMask;
  const most = stage().restoreOrderMost;
  const words = <usize>stage().words;
  let op = first;
  do {
    let slot = load<u32>(op, SLOT);
    const last = slot + <u32>load<u64>(op, COUNT);
    for (; slot != last; slot++) {
      const word = words + ((<usize>(slot & mask)) << 3);
      // Another upper half makes the difference larger than any order.
      if (load<u64>(word) - least > most) break;
      store<u64>(word, 0);
    }
    const result = slot == last ? 0 : EINVAL;
    if (result != expectOf(op)) {
      stage().failedResult = result;
      break;
    }
    op += OP_BYTES;
  } while (op != end && kindOf(op) == RESTORE_FOLIO);
  return op;
}

/** Marks the folios of one order up to a page frame. */
function markAll<T>(tracker: T, first: u64, end: u64, order: u32): void {
  let pfn = first;
  while (pfn < end) {
    tracker.mark(pfn, order);
    pfn = tracker.markMany(pfn + ((<u64>1) << order), end, order);
  }
}

/** Plays an operation; of folios that are preserved, those from `first` on. */
function playOp<T>(tracker: T, op: usize, first: u64): i32 {
  const kind = kindOf(op);
  const order = <u32>load<u8>(op, ORDER);
  const count = load<u64>(op, COUNT);
  let pfn = load<u64>(op, PFN);
  if (kind == PRESERVE_FOLIO) {
    markAll<T>(tracker, first, pfn + (count << order), order);
  } else if (kind == UNPRESERVE_FOLIO) {
    const step: u64 = 1 << order;
    for (let end = pfn + (count << order); pfn < end; pfn += step) tracker.unmark(pfn, order);
  } else if (kind == PRESERVE_PAGES) {
    for (let end = pfn + count; pfn < end;) {
      const piece = pieceOrder(pfn, end);
      const next = pfn + ((<u64>1) << piece);
      if (tracker.markMany(pfn, next, piece) != next) tracker.mark(pfn, piece);
      pfn = next;
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
    if (stage().walkSum != pfn || stage().walkUnits != count) return EIO;
  } else {
    return UNPLAYABLE;
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
  const end = opAt(to);
  let op = opAt(from);
  while (op != end) {
    let pfn: u64 = 0;
    while (kindOf(op) == PRESERVE_FOLIO) {
      const order = <u32>load<u8>(op, ORDER);
      pfn = load<u64>(op, PFN);
      const last = pfn + (load<u64>(op, COUNT) << order);
      pfn = tracker.markMany(pfn, last, order);
      if (pfn != last) break;
      if (expectOf(op)) break;
      op += OP_BYTES;
      if (op == end) return to;
    }
    if (kindOf(op) == RESTORE_FOLIO) {
      op = restoreMany(op, end);
      if (op == end) break;
      if (kindOf(op) == RESTORE_FOLIO) return indexOf(op);
    }
    const result = playOp<T>(tracker, op, pfn);
    if (result != expectOf(op)) {
      stage().failedResult = result;
      return indexOf(op);
    }
    op += OP_BYTES;
  }
  return to;
}
