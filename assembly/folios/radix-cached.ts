// The radix tree with the last leaf kept: a folio beside the last one needs no way down.

import { clearBit } from "../bits";
import { countLock, TRACKER } from "../folio-stage";
import { playFolios } from "../folio-play";
import { bitOf, growLeaf, leafOf, markKey, radixKey, unmarkKey, walkTree } from "../radix";


@unmanaged
class RadixCached {
  /** Which leaf it is, as `leafOf` gives it, and where; no leaf is kept while `leaf` is 0. */
  kept: u64;
  leaf: u32;

  // @ts-ignore: decorator
  @inline
  mark(pfn: u64, order: u32): void {
    countLock();
    const key = radixKey(pfn, order);
    if (leafOf(key) != this.kept || !this.leaf) {
      this.kept = leafOf(key);
      this.leaf = <u32>growLeaf(key);
    }
    markKey(this.leaf, key);
  }

  // @ts-ignore: decorator
  @inline
  unmark(pfn: u64, order: u32): void {
    countLock();
    const key = radixKey(pfn, order);
    if (leafOf(key) == this.kept && this.leaf) clearBit(this.leaf, bitOf(key));
    else unmarkKey(key);
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

export function radix_cached(from: u32, to: u32): u32 {
  return playFolios(changetype<RadixCached>(TRACKER), from, to);
}
