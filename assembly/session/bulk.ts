// Deserialization that checks all names at once when all are read (spec §9.2 A8): one hash set of the
// right size, dropped again. A duplicate is still EEXIST; no memory stays. Outgoing as `unchecked`.

import { hashName, sameWords } from "../hash";
import { play } from "../play";
import { allocateIndex, Registry, REGISTRY_INDEX, sessionAt, stage } from "../stage";
import { TokenList } from "../tokens";
import { Unchecked } from "./unchecked";


@unmanaged
class Bulk extends Unchecked {
  /** Whether no name occurs twice; asked once, when all sessions were read. */
  unique(): bool {
    const sessions = changetype<Registry>(changetype<usize>(this) - REGISTRY_INDEX);
    const bits = 33 - clz(sessions.count | 1);
    const mask = ((<usize>4) << bits) - 4;
    const before = stage().indexNext;
    // Open addressing, at most half full: heads of no chains, nodes stay as they are.
    const slots = allocateIndex((<usize>4) << bits);
    let ptr = <usize>sessions.head;
    while (ptr) {
      let at = (<usize>(hashName(ptr) >>> (32 - bits))) << 2;
      let other = <usize>load<u32>(slots + at);
      while (other) {
        if (sameWords(ptr, other)) break;
        at = (at + 4) & mask;
        other = load<u32>(slots + at);
      }
      if (other) break;
      store<u32>(slots + at, <u32>ptr);
      ptr = sessionAt(ptr).next;
    }
    stage().indexNext = before;
    return !ptr;
  }
}

export function bulk(from: u32, to: u32): u32 {
  return play<Bulk, TokenList>(from, to);
}
