// The tracker of 7.1 and later: a radix tree under one mutex, in place at reboot (spec §5.3).

import { TRACKER } from "../folio-stage";
import { playFolios } from "../folio-play";
import { markFound, markGrowing, radixKey, unmarkKey, walkTree } from "../radix";


@unmanaged
class Radix {
  // @ts-ignore: decorator
  @inline
  markMany(pfn: u64, end: u64, order: u32): u64 {
    return markFound(pfn, end, order);
  }

  mark(pfn: u64, order: u32): void {
    markGrowing(radixKey(pfn, order));
  }

  // @ts-ignore: decorator
  @inline
  unmark(pfn: u64, order: u32): void {
    unmarkKey(radixKey(pfn, order));
  }

  // @ts-ignore: decorator
  @inline
  serialize(): void {}

  // @ts-ignore: decorator
  @inline
  walk(): void {
    walkTree();
  }
}

export function radix(from: u32, to: u32): u32 {
  return playFolios(changetype<Radix>(TRACKER), from, to);
}
