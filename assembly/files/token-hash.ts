// A hash of a session's tokens (spec §9.2 A10): chained, doubled when three quarters full. A session
// without files has no table; the first file takes 64 bytes.

import { play } from "../play";
import { List } from "../session/list";
import { allocateIndex, RECORD_INDEX, recordAt, Session } from "../stage";

const LEAST_BITS: u32 = 4;
const MULTIPLIER: u64 = 0x9e3779b97f4a7c15;

/** The session node with the table's fields in the part that is an index's own. */
@unmanaged
class TokenHash extends Session {
  /** Array of chain heads, 1 << bits of them; null before the first file. */
  buckets: u32;
  bits: u32;
  count: u32;
  /** So many fill three quarters of the buckets: the next insert doubles them. */
  most: u32;

  // @ts-ignore: decorator
  @inline
  bucket(token: u64): usize {
    const hash = (token * MULTIPLIER) >>> (64 - <u64>this.bits);
    return <usize>this.buckets + ((<usize>hash) << 2);
  }

  find(token: u64): usize {
    if (!this.buckets) return 0;
    let ptr = <usize>load<u32>(this.bucket(token));
    while (ptr) {
      if (recordAt(ptr).token == token) break;
      ptr = load<u32>(ptr, RECORD_INDEX);
    }
    return ptr;
  }

  insert(record: usize): void {
    if (this.count >= this.most) this.grow();
    this.push(record);
    this.count++;
  }

  // @ts-ignore: decorator
  @inline
  push(record: usize): void {
    const bucket = this.bucket(recordAt(record).token);
    store<u32>(record, load<u32>(bucket), RECORD_INDEX);
    store<u32>(bucket, <u32>record);
  }

  clear(): void {
    this.buckets = 0;
    this.count = 0;
    this.most = 0;
  }

  grow(): void {
    const before = <usize>this.buckets;
    const beforeBytes = before ? (<usize>4) << this.bits : 0;
    this.bits = before ? this.bits + 1 : LEAST_BITS;
    this.buckets = <u32>allocateIndex((<usize>4) << this.bits);
    this.most = (3 << this.bits) >>> 2;
    for (let at = before; at < before + beforeBytes; at += 4) {
      let ptr = <usize>load<u32>(at);
      while (ptr) {
        const next = <usize>load<u32>(ptr, RECORD_INDEX);
        this.push(ptr);
        ptr = next;
      }
    }
  }
}

export function token_hash(from: u32, to: u32): u32 {
  return play<List, TokenHash>(from, to);
}
