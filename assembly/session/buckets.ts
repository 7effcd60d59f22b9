// A hash table that never grows: 1024 chains of nodes, begun with the 13th session, since with fewer
// hashing a long name may cost more than the list does. 8 bytes a session, in the node, and 4 KiB of
// static memory a registry (8 KiB with a kernel's pointers); no allocations.

import { hashName, sameWords } from "../hash";
import { play } from "../play";
import { allocateIndex, Registry, REGISTRY_INDEX, SESSION_INDEX, sessionAt } from "../stage";
import { TokenList } from "../tokens";

const BITS: u32 = 10;
/** Up to so many sessions, names are compared: few instructions where `list` needs few. */
const FEW: u32 = 12;
const CHAIN: usize = SESSION_INDEX;
const HASH: usize = SESSION_INDEX + 4;


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

  /** Gives the node of that name and hash in a chain, or 0. */
  // @ts-ignore: decorator
  @inline
  search(ptr: usize, name: usize, hash: u32): usize {
    while (ptr) {
      if (load<u32>(ptr, HASH) == hash && sameWords(ptr, name)) break;
      ptr = load<u32>(ptr, CHAIN);
    }
    return ptr;
  }

  find(name: usize): usize {
    if (!this.heads) return this.scan(name);
    const hash = hashName(name);
    return this.search(<usize>load<u32>(this.bucket(hash)), name, hash);
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    if (!this.heads) {
      if (this.registry().count < FEW) return !this.scan(session);
      this.begin();
    }
    const hash = hashName(session);
    const bucket = this.bucket(hash);
    const first = <usize>load<u32>(bucket);
    if (this.search(first, session, hash)) return false;
    store<u32>(session, hash, HASH);
    store<u32>(session, <u32>first, CHAIN);
    store<u32>(bucket, <u32>session);
    return true;
  }

  remove(session: usize): void {
    if (!this.heads) return;
    let link = this.bucket(load<u32>(session, HASH));
    while (load<u32>(link) != <u32>session) link = <usize>load<u32>(link) + CHAIN;
    store<u32>(link, load<u32>(session, CHAIN));
  }

  /** Finds a name among few sessions. */
  scan(name: usize): usize {
    const start = load<u64>(name);
    let ptr = <usize>this.registry().head;
    while (ptr) {
      if (load<u64>(ptr) == start && sameWords(ptr, name)) break;
      ptr = sessionAt(ptr).next;
    }
    return ptr;
  }

  /** Puts all sessions into the table. */
  begin(): void {
    this.heads = <u32>allocateIndex((<usize>4) << BITS);
    for (let ptr = <usize>this.registry().head; ptr; ptr = sessionAt(ptr).next) {
      const hash = hashName(ptr);
      const bucket = this.bucket(hash);
      store<u32>(ptr, hash, HASH);
      store<u32>(ptr, load<u32>(bucket), CHAIN);
      store<u32>(bucket, <u32>ptr);
    }
  }
}

export function buckets(from: u32, to: u32): u32 {
  return play<Buckets, TokenList>(from, to);
}
