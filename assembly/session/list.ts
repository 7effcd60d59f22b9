// The kernel's registry: no index, every name in the list compared byte by byte (spec §2.4).

import { Registry, REGISTRY_INDEX, sessionAt } from "../stage";
import { play } from "../play";
import { TokenList } from "../tokens";


@unmanaged
export class List {
  /** Compares as C strings; a node's name always ends within its field. */
  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    // Eight bytes a turn, since engines look at the stack at each turn of a loop.
    let ptr = <usize>changetype<Registry>(changetype<usize>(this) - REGISTRY_INDEX).head;
    let a = ptr;
    let b = name;
    while (a) {
      let byte: u32 = load<u8>(a);
      if (byte == load<u8>(b)) {
        if (!byte) return ptr;
        byte = load<u8>(a, 1);
        if (byte == load<u8>(b, 1)) {
          if (!byte) return ptr;
          byte = load<u8>(a, 2);
          if (byte == load<u8>(b, 2)) {
            if (!byte) return ptr;
            byte = load<u8>(a, 3);
            if (byte == load<u8>(b, 3)) {
              if (!byte) return ptr;
              byte = load<u8>(a, 4);
              if (byte == load<u8>(b, 4)) {
                if (!byte) return ptr;
                byte = load<u8>(a, 5);
                if (byte == load<u8>(b, 5)) {
                  if (!byte) return ptr;
                  byte = load<u8>(a, 6);
                  if (byte == load<u8>(b, 6)) {
                    if (!byte) return ptr;
                    byte = load<u8>(a, 7);
                    if (byte == load<u8>(b, 7)) {
                      if (!byte) return ptr;
                      a += 8;
                      b += 8;
                      continue;
                    }
                  }
                }
              }
            }
          }
        }
      }
      ptr = sessionAt(ptr).next;
      a = ptr;
      b = name;
    }
    return 0;
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
  return play<List, TokenList>(from, to);
}
