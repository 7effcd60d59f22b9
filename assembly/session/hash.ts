// Resizable chained hash table, as an rhashtable: doubled when three quarters full.

import { addToChain, CHAIN, dropFromChain, findInChain, HASH, pushToChain } from "../chain";
import { hashName } from "../hash";
import { play } from "../play";
import { TokenList } from "../tokens";
import { allocateIndex } from "../stage";

const LEAST_BITS: u32 = 6;


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

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    if (!this.buckets) return 0;
    const hash = hashName(name);
    return findInChain(load<u32>(this.bucket(hash)), name, hash);
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    if (this.count >= this.most) return false;
    const hash = hashName(session);
    if (!addToChain(this.bucket(hash), session, hash)) return false;
    this.count++;
    return true;
  }

  add(session: usize): void {
    if (this.count >= this.most) this.grow();
    const hash = hashName(session);
    store<u32>(session, hash, HASH);
    pushToChain(this.bucket(hash), session);
    this.count++;
  }

  remove(session: usize): void {
    dropFromChain(this.bucket(load<u32>(session, HASH)), session);
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
        pushToChain(buckets + ((<usize>(load<u32>(ptr, HASH) >>> shift)) << 2), ptr);
        ptr = next;
      }
    }
  }
}

export function hash(from: u32, to: u32): u32 {
  return play<Hash, TokenList>(from, to);
}
