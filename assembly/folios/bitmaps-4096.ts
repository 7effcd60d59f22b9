// The tracker of 6.18 to 7.0: bitmaps of a page (4096 bytes, by the first of them), listed in chunks at reboot (spec §5.2).

import { finalize, markFound, markGrowing, unmarkUnit, walkChunks } from "../bitmaps";
import { PAGE_BYTES, TRACKER } from "../folio-stage";
import { playFolios } from "../folio-play";

const BITMAP_BYTES: u32 = <u32>PAGE_BYTES;


@unmanaged
class Bitmaps {
  // @ts-ignore: decorator
  @inline
  markMany(pfn: u64, end: u64, order: u32): u64 {
    return markFound(pfn, end, order, BITMAP_BYTES);
  }

  mark(pfn: u64, order: u32): void {
    markGrowing(pfn >> order, order, BITMAP_BYTES);
  }

  // @ts-ignore: decorator
  @inline
  unmark(pfn: u64, order: u32): void {
    unmarkUnit(pfn >> order, order, BITMAP_BYTES);
  }

  // @ts-ignore: decorator
  @inline
  serialize(): void {
    finalize(BITMAP_BYTES);
  }

  // @ts-ignore: decorator
  @inline
  walk(): void {
    walkChunks(BITMAP_BYTES);
  }
}

export function bitmaps_4096(from: u32, to: u32): u32 {
  return playFolios(changetype<Bitmaps>(TRACKER), from, to);
}
