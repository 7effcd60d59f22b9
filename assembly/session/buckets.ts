// A hash table that never grows: 1024 chains of nodes, begun with the 13th session, since with fewer
// hashing a long name may cost more than the list does. 8 bytes a session, in the node, and 4 KiB of
// static memory a registry (8 KiB with a kernel's pointers); no allocations.

import { addToChain, dropFromChain, findInChain, HASH, pushToChain } from "../chain";
import { hashName, sameWords } from "../hash";
import { play } from "../play";
import { allocateIndex, Registry, REGISTRY_INDEX, sessionAt } from "../stage";
import { TokenList } from "../tokens";

const BITS: u32 = 10;
/** Up to so many sessions, names are compared: few instructions where `list` needs few. */
const FEW: u32 = 12;


@unmanaged
class Buckets {
  /** Array of chain heads, 1 << BITS of them; null until there are more than FEW sessions. */
  heads: u32;

  // @ts-ignore: decorator
  @inline
  registry(): Registry {
    return changetype<Registry>(changetype<usize>(this) - REGISTRY_INDEX);
  }

  // @ts-ignore: decorator
  @inline
  bucket(hash: u32): usize {
    return <usize>this.heads + ((<usize>(hash >>> (32 - BITS))) << 2);
  }

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    if (this.heads) {
      const hash = hashName(name);
      return findInChain(load<u32>(this.bucket(hash)), name, hash);
    }
    return this.scan(name);
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    if (this.heads) {
      const hash = hashName(session);
      return addToChain(this.bucket(hash), session, hash);
    }
    if (this.registry().count >= FEW) return false;
    return !this.scan(session);
  }

  add(session: usize): void {
    if (!this.heads) {
      if (this.registry().count < FEW) return;
      this.begin();
    }
    const hash = hashName(session);
    store<u32>(session, hash, HASH);
    pushToChain(this.bucket(hash), session);
  }

  remove(session: usize): void {
    if (this.heads) dropFromChain(this.bucket(load<u32>(session, HASH)), session);
  }

  /** Finds a name among few sessions. */
  // @ts-ignore: decorator
  @inline
  scan(name: usize): usize {
    const start = load<u64>(name);
    let ptr = <usize>this.registry().head;
    while (ptr) {
      if (load<u64>(ptr) == start) {
        if (sameWords(ptr, name)) break;
      }
      ptr = sessionAt(ptr).next;
    }
    return ptr;
  }

  /** Puts all sessions into the table. */
  begin(): void {
    this.heads = <u32>allocateIndex((<usize>4) << BITS);
    for (let ptr = <usize>this.registry().head; ptr; ptr = sessionAt(ptr).next) {
      const hash = hashName(ptr);
      store<u32>(ptr, hash, HASH);
      pushToChain(this.bucket(hash), ptr);
    }
  }
}

export function buckets(from: u32, to: u32): u32 {
  return play<Buckets, TokenList>(from, to);
}
