import { REGISTRY, SESSION } from '../tape/stage.ts';
import { allocateIndex, type Memory } from './memory.ts';
import { sameNames } from './names.ts';

const BITS_LEAST = 6;

// The index's own fields: of a registry, and of a session node.
const BUCKETS = REGISTRY.index;
const BITS = REGISTRY.index + 4;
const MOST = REGISTRY.index + 12;
const CHAIN = SESSION.index;
const HASH = SESSION.index + 4;

/** Gives the word that is the head of a hash's chain. */
export function bucketOf(words: Int32Array, registry: number, hash: number): number {
  const bits = words[(registry + BITS) >>> 2]!;
  return (words[(registry + BUCKETS) >>> 2]! >>> 2) + (hash >>> (32 - bits));
}

/** Gives the node of that name and hash in a bucket's chain, or 0. */
export function search(
  { words, longs }: Memory,
  bucket: number,
  name: number,
  hash: number,
): number {
  let ptr = words[bucket]!;
  while (ptr !== 0) {
    if (words[(ptr + HASH) >>> 2] === hash && sameNames(words, longs, ptr, name)) break;
    ptr = words[(ptr + CHAIN) >>> 2]!;
  }
  return ptr;
}

/** Doubles the buckets, or makes the first. */
export function grow(memory: Memory, registry: number): void {
  const { words } = memory;
  const before = words[(registry + BUCKETS) >>> 2]! >>> 2;
  const bits = words[(registry + BITS) >>> 2]!;
  const beforeEnd = before === 0 ? 0 : before + (1 << bits);
  const bitsNow = before === 0 ? BITS_LEAST : bits + 1;
  const buckets = allocateIndex(memory, 4 << bitsNow);
  words[(registry + BITS) >>> 2] = bitsNow;
  words[(registry + MOST) >>> 2] = (3 << bitsNow) >>> 2;
  words[(registry + BUCKETS) >>> 2] = buckets;
  for (let at = before; at < beforeEnd; at++) {
    let ptr = words[at]!;
    while (ptr !== 0) {
      const next = words[(ptr + CHAIN) >>> 2]!;
      const bucket = (buckets + ((words[(ptr + HASH) >>> 2]! >>> (32 - bitsNow)) << 2)) >>> 2;
      words[(ptr + CHAIN) >>> 2] = words[bucket]!;
      words[bucket] = ptr;
      ptr = next;
    }
  }
}
