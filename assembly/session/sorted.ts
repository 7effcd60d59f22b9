// Array of nodes sorted by name, searched by halves; an insert moves what comes after. 4 to 8 bytes
// a session in an array that doubles (8 to 16 with a kernel's pointers), which is the allocation.

import { compareWords, sameWords } from "../hash";
import { play } from "../play";
import { allocateIndex } from "../stage";
import { TokenList } from "../tokens";

const LEAST: u32 = 64;
const ENTRY_BYTES: usize = 4;


@unmanaged
class Sorted {
  entries: u32;
  capacity: u32;
  count: u32;

  // @ts-ignore: decorator
  @inline
  end(): usize {
    return <usize>this.entries + ((<usize>this.count) << 2);
  }

  /** Where the first entry is whose name does not come before a given one, or the end. */
  // @ts-ignore: decorator
  @inline
  place(name: usize): usize {
    let from = <usize>this.entries;
    let count = this.count;
    while (count) {
      const half = count >>> 1;
      const middle = from + ((<usize>half) << 2);
      if (compareWords(<usize>load<u32>(middle), name) < 0) {
        from = middle + ENTRY_BYTES;
        count -= half + 1;
      } else {
        count = half;
      }
    }
    return from;
  }

  // @ts-ignore: decorator
  @inline
  holds(place: usize, name: usize): bool {
    return place != this.end() && sameWords(<usize>load<u32>(place), name);
  }

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    const place = this.place(name);
    return this.holds(place, name) ? <usize>load<u32>(place) : 0;
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    if (this.count == this.capacity) return false;
    const place = this.place(session);
    if (this.holds(place, session)) return false;
    this.put(place, session);
    return true;
  }

  add(session: usize): void {
    if (this.count == this.capacity) this.grow();
    this.put(this.place(session), session);
  }

  // @ts-ignore: decorator
  @inline
  put(place: usize, session: usize): void {
    memory.copy(place + ENTRY_BYTES, place, this.end() - place);
    store<u32>(place, <u32>session);
    this.count++;
  }

  remove(session: usize): void {
    const place = this.place(session);
    this.count--;
    memory.copy(place, place + ENTRY_BYTES, this.end() - place);
  }

  grow(): void {
    const before = <usize>this.entries;
    this.capacity = this.capacity ? this.capacity << 1 : LEAST;
    this.entries = <u32>allocateIndex((<usize>this.capacity) << 2);
    memory.copy(this.entries, before, (<usize>this.count) << 2);
  }
}

export function sorted(from: u32, to: u32): u32 {
  return play<Sorted, TokenList>(from, to);
}
