// Plays a tape of folios that a boot found and reserves, with the algorithm T:
//   reserve(base, end)  reserves memory of one folio, in bytes, and keeps its pages uninitialised
//   finish()            makes the array of regions complete

import { stage } from "./folio-stage";
import { opAt } from "./folio-play";
import { BOOT, expectOf, kindOf } from "./op";

const ORDER: usize = 1;
const PFN: usize = 16;
const COUNT: usize = 24;
const RESERVE_FOLIO: u32 = 15;

/** What an operation that is no reservation gives. */
const UNPLAYABLE: i32 = i32.MIN_VALUE;

/** As `playFolios`. */
// @ts-ignore: decorator
@inline
export function playReserve<T>(algorithm: T, from: u32, to: u32): u32 {
  for (let index = from; index < to; index++) {
    const op = opAt(index);
    const kind = kindOf(op);
    let result: i32 = 0;
    if (kind == RESERVE_FOLIO) {
      const bytes = (<u64>1) << (<u64>PAGE_SHIFT + load<u8>(op, ORDER));
      let base = load<u64>(op, PFN) << (<u64>PAGE_SHIFT);
      for (let left = load<u64>(op, COUNT); left; left--, base += bytes) {
        algorithm.reserve(base, base + bytes);
      }
    } else if (kind == BOOT) {
      algorithm.finish();
    } else {
      result = UNPLAYABLE;
    }
    if (result != expectOf(op)) {
      stage().failedResult = result;
      return index;
    }
  }
  return to;
}
