// How a boot reserves preserved folios (spec §5.4): each is searched for from the first region,
// once to reserve it and once to set its flag; what touches and has the same flags is merged.

import { countVisit, TRACKER } from "../folio-stage";
import { NOINIT, REGION_BYTES, Regions } from "../regions";
import { playReserve } from "../reserve-play";


@unmanaged
class Linear extends Regions {
  // @ts-ignore: decorator
  @inline
  reserve(base: u64, end: u64): void {
    this.add(base, end);
    this.flag(base, end);
  }

  // @ts-ignore: decorator
  @inline
  finish(): void {}

  /** Gives the first region from `index` on that ends after `base`. */
  // @ts-ignore: decorator
  @inline
  search(index: u32, base: u64): u32 {
    let ptr = this.ptr(index);
    while (index < this.count) {
      countVisit();
      if (load<u64>(ptr) + load<u64>(ptr, 8) > base) break;
      index++;
      ptr += REGION_BYTES;
    }
    return index;
  }

  /** Reserves what of the range no region has. */
  add(base: u64, end: u64): void {
    const first = this.search(0, base);
    let index = first;
    while (base < end) {
      const covered = index < this.count && this.at(index).base <= base;
      if (!covered) {
        const next = index < this.count ? this.at(index).base : end;
        this.insert(index, base, next < end ? next : end, 0);
      }
      const region = this.at(index++);
      base = region.base + region.size;
    }
    this.merge(first, index);
  }

  /** Sets the flag on the range, which regions have without a gap; cuts them at its ends. */
  flag(base: u64, end: u64): void {
    const first = this.search(0, base);
    let index = first;
    if (this.at(index).base < base) this.cut(index++, base);
    while (index < this.count && this.at(index).base < end) {
      if (this.at(index).base + this.at(index).size > end) this.cut(index, end);
      // Two statements: the compiler evaluates the target of `|=` twice.
      const region = this.at(index++);
      region.flags |= NOINIT;
    }
    this.merge(first, index);
  }

  /** Makes two regions of one, the second from `address` on. */
  cut(index: u32, address: u64): void {
    const before = this.at(index);
    this.insert(index, before.base, address, before.flags);
    const region = this.at(index + 1);
    region.size -= address - region.base;
    region.base = address;
  }

  /** Merges neighbours, from the one before `first` to the one at `last`. */
  merge(first: u32, last: u32): void {
    let index = first ? first - 1 : 0;
    let left = last - index;
    while (left-- && index + 1 < this.count) {
      const region = this.at(index);
      const next = this.at(index + 1);
      if (region.base + region.size == next.base && region.flags == next.flags) {
        region.size += next.size;
        this.remove(index + 1);
      } else {
        index++;
      }
    }
  }
}

export function reserve_linear(from: u32, to: u32): u32 {
  return playReserve(changetype<Linear>(TRACKER), from, to);
}
