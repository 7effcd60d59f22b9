// The hash of a name: 32-bit words up to the first zero word, so that TypeScript can keep up with
// the same function; and comparing names. Names are canonical (zero after the NUL), so whole words
// may be read.

import { NAME_BYTES } from "./stage";

const MULTIPLIER: u32 = 0x9e3779b1;

/** Takes a name field and gives its hash; the high bits are the good ones. */
// @ts-ignore: decorator
@inline
export function hashName(name: usize): u32 {
  let hash: u32 = 0;
  const end = name + NAME_BYTES;
  // Four words a turn, since engines look at the stack at each turn of a loop.
  do {
    let word = load<u32>(name);
    if (!word) break;
    hash = (rotl(hash, 5) ^ word) * MULTIPLIER;
    word = load<u32>(name, 4);
    if (!word) break;
    hash = (rotl(hash, 5) ^ word) * MULTIPLIER;
    word = load<u32>(name, 8);
    if (!word) break;
    hash = (rotl(hash, 5) ^ word) * MULTIPLIER;
    word = load<u32>(name, 12);
    if (!word) break;
    hash = (rotl(hash, 5) ^ word) * MULTIPLIER;
    name += 16;
  } while (name != end);
  return hash ^ (hash >>> 15);
}

/**
 * Compares two canonical name fields, 8 bytes at a time, up to the word that ends them. Most names
 * end in the first two: no loop for them, since engines look at the stack at each turn of one.
 */
// @ts-ignore: decorator
@inline
export function sameWords(a: usize, b: usize): bool {
  let word = load<u64>(a);
  if (word != load<u64>(b)) return false;
  if (!(word >>> 56)) return true;
  word = load<u64>(a, 8);
  if (word != load<u64>(b, 8)) return false;
  if (!(word >>> 56)) return true;
  const end = a + NAME_BYTES;
  do {
    a += 16;
    b += 16;
    if (a == end) break;
    word = load<u64>(a);
    if (word != load<u64>(b)) return false;
    if (!(word >>> 56)) break;
    word = load<u64>(a, 8);
    if (word != load<u64>(b, 8)) return false;
  } while (word >>> 56);
  return true;
}

/**
 * Compares two canonical name fields as memcmp() does: gives a negative number, 0 or a positive
 * one. The lowest bit in which two words differ is in the first byte that does.
 */
// @ts-ignore: decorator
@inline
export function compareWords(a: usize, b: usize): i32 {
  const end = a + NAME_BYTES;
  let word: u64;
  let difference: u64;
  do {
    word = load<u64>(a);
    difference = word ^ load<u64>(b);
    if (difference) break;
    if (!(word >>> 56)) return 0;
    word = load<u64>(a, 8);
    difference = word ^ load<u64>(b, 8);
    if (difference) break;
    if (!(word >>> 56)) return 0;
    a += 16;
    b += 16;
    if (a == end) return 0;
  } while (true);
  const shift = ctz(difference) & 56;
  return <i32>((word >>> shift) & 255) - <i32>(((word ^ difference) >>> shift) & 255);
}
