// The radix tree with the last leaf kept: a folio beside the last one needs no way down.

import { clearBit, setBit } from "../bits";
import { countLock, TRACKER } from "../folio-stage";
import { playFolios } from "../folio-play";
import { bitOf, leafOf, markGrowing, radixKey, unmarkKey, walkTree } from "../radix";


@unmanaged
class RadixCached {
  /** Which leaf it is, as `leafOf` gives it, and where; no leaf is kept while `leaf` is 0. */
  kept: u64;
  leaf: u32;

  // @ts-ignore: decorator
  @inline
  markMany(first: u64, end: u64, order: u32): u64 {
    const leaf = this.leaf;
    if (!leaf) return first;
    const step = (<u64>1) << order;
    let pfn = first;
    while (pfn < end) {
      const key = radixKey(pfn, order);
      if (leafOf(key) != this.kept) break;
      countLock();
      setBit(leaf, bitOf(key));
      pfn += step;
    }
    return pfn;
  }

  mark(pfn: u64, order: u32): void {
    const key = radixKey(pfn, order);
    this.leaf = <u32>markGrowing(key);
    this.kept = leafOf(key);
  }

  // @ts-ignore: decorator
  @inline
  unmark(pfn: u64, order: u32): void {
    const key = radixKey(pfn, order);
    if (leafOf(key) != this.kept || !this.leaf) {
      unmarkKey(key);
    } else {
      countLock();
      clearBit(this.leaf, bitOf(key));
    }
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
