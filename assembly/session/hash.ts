// Resizable chained hash table, as an rhashtable: doubled when three quarters full.

import { hashName, sameWords } from "../hash";
import { play } from "../play";
import { allocateIndex, SESSION_INDEX } from "../stage";

const LEAST_BITS: u32 = 6;
const CHAIN: usize = SESSION_INDEX;
const HASH: usize = SESSION_INDEX + 4;


@unmanaged
class Hash {
  /** Array of chain heads, 1 << bits of them; null before the first insert. */
  buckets: u32;
  bits: u32;
  count: u32;

  // @ts-ignore: decorator
  @inline
  bucket(hash: u32): usize {
    return <usize>this.buckets + ((<usize>(hash >>> (32 - this.bits))) << 2);
  }

  // @ts-ignore: decorator
  @inline
  search(name: usize, hash: u32): usize {
    let ptr = <usize>load<u32>(this.bucket(hash));
    while (ptr) {
      if (load<u32>(ptr, HASH) == hash && sameWords(ptr, name)) break;
      ptr = load<u32>(ptr, CHAIN);
    }
    return ptr;
  }

  find(name: usize): usize {
    if (!this.buckets) return 0;
    return this.search(name, hashName(name));
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    if (this.count >= (3 << this.bits) >>> 2 || !this.buckets) this.grow();
    const hash = hashName(session);
    if (this.search(session, hash)) return false;
    const bucket = this.bucket(hash);
    store<u32>(session, hash, HASH);
    store<u32>(session, load<u32>(bucket), CHAIN);
    store<u32>(bucket, <u32>session);
    this.count++;
    return true;
  }

  remove(session: usize): void {
    let link = this.bucket(load<u32>(session, HASH));
    while (load<u32>(link) != <u32>session) link = <usize>load<u32>(link) + CHAIN;
    store<u32>(link, load<u32>(session, CHAIN));
    this.count--;
  }

  grow(): void {
    const before = <usize>this.buckets;
    const beforeBytes = before ? (<usize>4) << this.bits : 0;
    this.bits = before ? this.bits + 1 : LEAST_BITS;
    this.buckets = <u32>allocateIndex((<usize>4) << this.bits);
    for (let at: usize = 0; at < beforeBytes; at += 4) {
      let ptr = <usize>load<u32>(before + at);
      while (ptr) {
        const next = <usize>load<u32>(ptr, CHAIN);
        const bucket = this.bucket(load<u32>(ptr, HASH));
        store<u32>(ptr, load<u32>(bucket), CHAIN);
        store<u32>(bucket, <u32>ptr);
        ptr = next;
      }
    }
  }
}

export function hash(from: u32, to: u32): u32 {
  return play<Hash>(from, to);
}
