// Reserved memory as an ordered array of regions (spec §5.4), as a boot keeps it before there is a
// page allocator. The array doubles when it is full.

import { allocatePages, PAGE_BYTES, TRACKER } from "./folio-stage";

/** A region: base and size in bytes, flags, node. */
@unmanaged
export class Region {
  base: u64;
  size: u64;
  flags: u32;
  node: u32;
}
export const REGION_BYTES: usize = offsetof<Region>();
export const NOINIT: u32 = 16;

/** The array, where a tracker has its own fields. */
@unmanaged
export class Regions {
  array: u32;
  count: u32;
  capacity: u32;

  // @ts-ignore: decorator
  @inline
  ptr(index: u32): usize {
    return <usize>this.array + <usize>index * REGION_BYTES;
  }

  // @ts-ignore: decorator
  @inline
  at(index: u32): Region {
    return changetype<Region>(this.ptr(index));
  }

  /** Puts a region before `index`. */
  insert(index: u32, base: u64, end: u64, flags: u32): void {
    if (this.count == this.capacity) this.grow();
    const from = this.ptr(index);
    memory.copy(from + REGION_BYTES, from, <usize>(this.count - index) * REGION_BYTES);
    this.count++;
    const region = this.at(index);
    region.base = base;
    region.size = end - base;
    region.flags = flags;
    region.node = 0;
  }

  /** Takes a region out. */
  remove(index: u32): void {
    this.count--;
    const to = this.ptr(index);
    memory.copy(to, to + REGION_BYTES, <usize>(this.count - index) * REGION_BYTES);
  }

  grow(): void {
    const capacity = this.capacity ? this.capacity * 2 : 128;
    const array = allocatePages(<usize>capacity * REGION_BYTES, PAGE_BYTES);
    memory.copy(array, this.array, <usize>this.count * REGION_BYTES);
    this.array = <u32>array;
    this.capacity = capacity;
  }
}

// @ts-ignore: decorator
@inline
export function regions(): Regions {
  return changetype<Regions>(TRACKER);
}
