// Sorts and merges before it reserves: folios come in ascending order within an order, so they are
// a few ascending sequences of runs, merged with one another at the end.

import { allocatePages, countVisit, PAGE_BYTES, TRACKER } from "../folio-stage";
import { NOINIT, REGION_BYTES, Region, Regions } from "../regions";
import { playReserve } from "../reserve-play";


@unmanaged
class Sorted extends Regions {
  // @ts-ignore: decorator
  @inline
  reserve(base: u64, end: u64): void {
    const count = this.count;
    if (count) {
      const last = this.at(count - 1);
      if (last.base + last.size == base) {
        last.size += end - base;
        return;
      }
    }
    this.insert(count, base, end, NOINIT);
  }

  /** Sorts, then merges what touches or overlaps. */
  finish(): void {
    const count = this.count;
    if (!count) return;
    this.sort();
    let kept: u32 = 0;
    for (let index: u32 = 1; index < count; index++) {
      countVisit();
      const last = this.at(kept);
      const region = this.at(index);
      const end = last.base + last.size;
      if (region.base > end) {
        kept++;
        if (kept != index) memory.copy(this.ptr(kept), this.ptr(index), REGION_BYTES);
      } else if (region.base + region.size > end) {
        last.size = region.base + region.size - last.base;
      }
    }
    this.count = kept + 1;
  }

  /** Natural merge sort: pairs of ascending sequences into the other array, until there is one. */
  sort(): void {
    const count = this.count;
    let other = <usize>0;
    while (this.sequenceEnd(0) < count) {
      if (!other) other = allocatePages(<usize>this.capacity * REGION_BYTES, PAGE_BYTES);
      let to = other;
      for (let from: u32 = 0; from < count;) {
        const middle = this.sequenceEnd(from);
        const end = middle < count ? this.sequenceEnd(middle) : middle;
        this.mergeInto(to, from, middle, end);
        to += <usize>(end - from) * REGION_BYTES;
        from = end;
      }
      const sorted = <u32>other;
      other = this.array;
      this.array = sorted;
    }
  }

  /** Gives the end of the ascending sequence that starts at `from`. */
  sequenceEnd(from: u32): u32 {
    let index = from + 1;
    while (index < this.count) {
      countVisit();
      if (this.at(index).base < this.at(index - 1).base) break;
      index++;
    }
    return index;
  }

  mergeInto(target: usize, from: u32, middle: u32, end: u32): void {
    let to = target;
    let left = from;
    let right = middle;
    while (left < middle && right < end) {
      countVisit();
      const index = this.at(right).base < this.at(left).base ? right++ : left++;
      memory.copy(to, this.ptr(index), REGION_BYTES);
      to += REGION_BYTES;
    }
    memory.copy(to, this.ptr(left), <usize>(middle - left) * REGION_BYTES);
    to += <usize>(middle - left) * REGION_BYTES;
    memory.copy(to, this.ptr(right), <usize>(end - right) * REGION_BYTES);
  }
}

export function reserve_runs(from: u32, to: u32): u32 {
  return playReserve(changetype<Sorted>(TRACKER), from, to);
}
