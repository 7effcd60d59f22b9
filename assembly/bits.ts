// Bits in 64-bit words.

import { countBitWrite, takeUnit } from "./folio-stage";

// @ts-ignore: decorator
@inline
export function setBit(bits: usize, bit: u32): void {
  countBitWrite();
  const word = bits + (((<usize>bit) >>> 6) << 3);
  store<u64>(word, load<u64>(word) | ((<u64>1) << (bit & 63)));
}

// @ts-ignore: decorator
@inline
export function clearBit(bits: usize, bit: u32): void {
  countBitWrite();
  const word = bits + (((<usize>bit) >>> 6) << 3);
  store<u64>(word, load<u64>(word) & ~((<u64>1) << (bit & 63)));
}

/** Gives the folios of a bitmap of one order, whose first bit is unit `first`, to the walk. */
export function walkBits(bits: usize, bytes: usize, first: u64, order: u32): void {
  for (let at: usize = 0; at < bytes; at += 8) {
    let word = load<u64>(bits + at);
    const base = first + ((<u64>at) << 3);
    while (word) {
      takeUnit((base + ctz(word)) << order, order);
      word &= word - 1;
    }
  }
}
