// Resizable chained hash table, as an rhashtable: doubled when three quarters full.

import { hashName, sameWords } from "../hash";
import { play } from "../play";
import { TokenList } from "../tokens";
import { allocateIndex, SESSION_INDEX } from "../stage";

const LEAST_BITS: u32 = 6;
const CHAIN: usize = SESSION_INDEX;
const HASH: usize = SESSION_INDEX + 4;


@unmanaged
export class Hash {
  /** Array of chain heads, 1 << bits of them; null before the first insert. */
  buckets: u32;
  bits: u32;
  count: u32;
  /** So many fill three quarters of the buckets: the next insert doubles them. */
  most: u32;

  // @ts-ignore: decorator
  @inline
  bucket(hash: u32): usize {
    return <usize>this.buckets + ((<usize>(hash >>> (32 - this.bits))) << 2);
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

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    if (!this.buckets) return 0;
    const hash = hashName(name);
    return this.search(load<u32>(this.bucket(hash)), name, hash);
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    if (this.count >= this.most) this.grow();
    const hash = hashName(session);
    const bucket = this.bucket(hash);
    const first = load<u32>(bucket);
    if (this.search(first, session, hash)) return false;
    store<u32>(session, hash, HASH);
    store<u32>(session, first, CHAIN);
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
    const bits = before ? this.bits + 1 : LEAST_BITS;
    const shift = 32 - bits;
    const buckets = allocateIndex((<usize>4) << bits);
    this.bits = bits;
    this.buckets = <u32>buckets;
    this.most = (3 << bits) >>> 2;
    for (let at = before; at < before + beforeBytes; at += 4) {
      let ptr = <usize>load<u32>(at);
      while (ptr) {
        const next = <usize>load<u32>(ptr, CHAIN);
        const bucket = buckets + ((<usize>(load<u32>(ptr, HASH) >>> shift)) << 2);
        store<u32>(ptr, load<u32>(bucket), CHAIN);
        store<u32>(bucket, <u32>ptr);
        ptr = next;
      }
    }
  }
}

export function hash(from: u32, to: u32): u32 {
  return play<Hash, TokenList>(from, to);
}
