// The kernel's registry: no index, every name in the list compared byte by byte (spec §2.4).

import { NAME_BYTES, Registry, REGISTRY_INDEX, sessionAt } from "../stage";
import { play } from "../play";

/** Compares as C strings within a name field. */
// @ts-ignore: decorator
@inline
function sameName(a: usize, b: usize): bool {
  for (let i: usize = 0; i < NAME_BYTES; i++) {
    const byte = load<u8>(a + i);
    if (byte != load<u8>(b + i)) return false;
    if (!byte) break;
  }
  return true;
}

@unmanaged
class List {
  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    let ptr = <usize>changetype<Registry>(changetype<usize>(this) - REGISTRY_INDEX).head;
    while (ptr) {
      if (sameName(ptr, name)) break;
      ptr = sessionAt(ptr).next;
    }
    return ptr;
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    return !this.find(session);
  }

  // @ts-ignore: decorator
  @inline
  remove(_session: usize): void {}
}

export function list(from: u32, to: u32): u32 {
  return play<List>(from, to);
}
