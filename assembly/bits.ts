// Bits in 64-bit words.

import { countBitWrite, stage, UNIT_NEXT } from "./folio-stage";

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

/**
 * Gives the folios of a bitmap of one order, whose first bit is unit `first`, to the walk: `takeUnit`
 * for each, with what it adds to kept aside.
 */
export function walkBits(bits: usize, bytes: usize, first: u64, order: u32): void {
  const next = UNIT_NEXT + ((<usize>order) << 2);
  const words = <usize>stage().words;
  const mask = stage().wordsMask;
  const word0 = ((<u64>stage().privateHigh) << 32) | (<u64>order);
  let unit = load<u32>(next);
  const before = unit;
  let sum: u64 = 0;
  for (let at: usize = 0; at < bytes; at += 8) {
    let word = load<u64>(bits + at);
    if (!word) continue;
    const base = first + ((<u64>at) << 3);
    do {
      store<u64>(words + ((<usize>(unit & mask)) << 3), word0);
      unit++;
      sum += base + ctz(word);
      word &= word - 1;
    } while (word);
  }
  store<u32>(next, unit);
  const units = <u64>(unit - before);
  stage().walkSum += (sum << order) + units * ((<u64>order) << 52);
  stage().walkUnits += units;
}
