// The hash of a name: 32-bit words up to the first zero word, so that TypeScript can keep up with
// the same function. Names are canonical (zero after the NUL), so whole words may be read.

import { NAME_BYTES } from "./stage";

const MULTIPLIER: u32 = 0x9e3779b1;

/** Takes a name field and gives its hash; the high bits are the good ones. */
// @ts-ignore: decorator
@inline
export function hashName(name: usize): u32 {
  let hash: u32 = 0;
  // Four words a turn, since engines look at the stack at each turn of a loop.
  for (let end = name + NAME_BYTES; name < end; name += 16) {
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
  }
  return hash ^ (hash >>> 15);
}

/** Compares two canonical name fields, 8 bytes at a time, up to the word that ends them. */
// @ts-ignore: decorator
@inline
export function sameWords(a: usize, b: usize): bool {
  for (let i: usize = 0; i < NAME_BYTES; i += 8) {
    const word = load<u64>(a + i);
    if (word != load<u64>(b + i)) return false;
    if (!(word >>> 56)) break;
  }
  return true;
}
