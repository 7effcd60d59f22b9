// A window of 32 768 units as a sorted list of maximal runs, or as a bitmap once that is smaller. A
// list is two 16-bit numbers a run, its first and last unit, in a block whose size is a power of
// two. An entry says all of it in 64 bits: address, the number of runs, the block's size, the kind.

import { allocatePages, allocateSmall, countBitWrite, countSteps } from "./folio-stage";
import { clearBit, setBit } from "./bits";

const RUN_BYTES: u32 = 4;
const LEAST_BLOCK_BYTES: u32 = 8;
/** A bitmap of a window. A list of more runs would take as much. */
export const WINDOW_BYTES: usize = 4096;
const MOST_RUNS: u32 = <u32>WINDOW_BYTES / 2 / RUN_BYTES;
const COUNT_SHIFT: u64 = 32;
const SIZE_SHIFT: u64 = 48;
const BITMAP: u64 = (<u64>1) << 63;
/** Freed blocks by the logarithm of their size, a list each: here lie the heads. */
const FREE_BLOCKS: usize = 320;

// @ts-ignore: decorator
@inline
export function addressOf(entry: u64): usize {
  return <usize>(<u32>entry);
}

// @ts-ignore: decorator
@inline
export function countOf(entry: u64): u32 {
  return (<u32>(entry >> COUNT_SHIFT)) & 0xffff;
}

// @ts-ignore: decorator
@inline
export function isBitmap(entry: u64): bool {
  return (entry & BITMAP) != 0;
}

// @ts-ignore: decorator
@inline
function blockBytes(entry: u64): u32 {
  const size = (<u32>(entry >> SIZE_SHIFT)) & 31;
  return 1 << size;
}

// @ts-ignore: decorator
@inline
export function firstOf(runs: usize, run: u32): u32 {
  return load<u16>(runs + <usize>run * RUN_BYTES);
}

// @ts-ignore: decorator
@inline
export function lastOf(runs: usize, run: u32): u32 {
  return load<u16>(runs + <usize>run * RUN_BYTES, 2);
}

// @ts-ignore: decorator
@inline
function setFirst(runs: usize, run: u32, unit: u32): void {
  countBitWrite();
  store<u16>(runs + <usize>run * RUN_BYTES, <u16>unit);
}

// @ts-ignore: decorator
@inline
export function setLast(runs: usize, run: u32, unit: u32): void {
  countBitWrite();
  store<u16>(runs + <usize>run * RUN_BYTES, <u16>unit, 2);
}

/** Gives the number of runs that start at or before a unit. */
// @ts-ignore: decorator
@inline
export function runsUpTo(runs: usize, count: u32, unit: u32): u32 {
  let low: u32 = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    countSteps(1);
    if (firstOf(runs, middle) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allocateBlock(size: u32): usize {
  const free = FREE_BLOCKS + ((<usize>size) << 2);
  const block = <usize>load<u32>(free);
  if (!block) return allocateSmall((<usize>1) << size);
  store<u32>(free, load<u32>(block));
  return block;
}

function freeBlock(block: usize, size: u32): void {
  const free = FREE_BLOCKS + ((<usize>size) << 2);
  store<u32>(block, load<u32>(free));
  store<u32>(free, <u32>block);
}

/** Makes a list that is as large as a list gets into a bitmap; gives the new entry. */
function toBitmap(entry: u64): u64 {
  const runs = addressOf(entry);
  const bits = allocatePages(WINDOW_BYTES, WINDOW_BYTES);
  for (let run: u32 = 0; run < countOf(entry); run++) {
    const last = lastOf(runs, run);
    for (let unit = firstOf(runs, run); unit <= last; unit++) setBit(bits, unit);
  }
  freeBlock(runs, ctz(blockBytes(entry)));
  return BITMAP | (<u64>bits);
}

/** Makes room in a list for one more run before `at`; gives the new entry, perhaps a bitmap's. */
function insertRun(entry: u64, at: u32): u64 {
  const count = countOf(entry);
  let runs = addressOf(entry);
  const tail = (count - at) * RUN_BYTES;
  if (!runs || (count + 1) * RUN_BYTES > blockBytes(entry)) {
    if (count + 1 > MOST_RUNS) return toBitmap(entry);
    const bytes = runs ? blockBytes(entry) * 2 : LEAST_BLOCK_BYTES;
    const size = <u32>ctz(bytes);
    const block = allocateBlock(size);
    if (runs) {
      memory.copy(block, runs, at * RUN_BYTES);
      memory.copy(block + (at + 1) * RUN_BYTES, runs + at * RUN_BYTES, tail);
      freeBlock(runs, size - 1);
    }
    return ((<u64>size) << SIZE_SHIFT) | ((<u64>(count + 1)) << COUNT_SHIFT) | (<u64>block);
  }
  memory.copy(runs + (at + 1) * RUN_BYTES, runs + at * RUN_BYTES, tail);
  return entry + ((<u64>1) << COUNT_SHIFT);
}

/** Takes run `at` out of a list; gives the new entry. Blocks are never given back for that. */
function removeRun(entry: u64, at: u32): u64 {
  const runs = addressOf(entry);
  const tail = (countOf(entry) - at - 1) * RUN_BYTES;
  memory.copy(runs + at * RUN_BYTES, runs + (at + 1) * RUN_BYTES, tail);
  return entry - ((<u64>1) << COUNT_SHIFT);
}

/** Adds a unit to a window; gives the new entry. */
export function addUnit(entry: u64, unit: u32): u64 {
  if (isBitmap(entry)) {
    setBit(addressOf(entry), unit);
    return entry;
  }
  const runs = addressOf(entry);
  const count = countOf(entry);
  const next = runsUpTo(runs, count, unit);
  const joinsLast = next > 0 && lastOf(runs, next - 1) + 1 == unit;
  const joinsNext = next < count && firstOf(runs, next) == unit + 1;
  if (next > 0 && unit <= lastOf(runs, next - 1)) return entry;
  if (joinsLast && joinsNext) {
    setLast(runs, next - 1, lastOf(runs, next));
    return removeRun(entry, next);
  }
  if (joinsLast) setLast(runs, next - 1, unit);
  else if (joinsNext) setFirst(runs, next, unit);
  else return addRun(entry, next, unit, unit);
  return entry;
}

function addRun(before: u64, at: u32, first: u32, last: u32): u64 {
  const entry = insertRun(before, at);
  if (isBitmap(entry)) {
    for (let unit = first; unit <= last; unit++) setBit(addressOf(entry), unit);
  } else {
    setFirst(addressOf(entry), at, first);
    setLast(addressOf(entry), at, last);
  }
  return entry;
}

/** Takes a unit out of a window; gives the new entry. */
export function dropUnit(entry: u64, unit: u32): u64 {
  if (isBitmap(entry)) {
    clearBit(addressOf(entry), unit);
    return entry;
  }
  const runs = addressOf(entry);
  const next = runsUpTo(runs, countOf(entry), unit);
  if (!next) return entry;
  const first = firstOf(runs, next - 1);
  const last = lastOf(runs, next - 1);
  if (unit > last) return entry;
  if (first == last) return removeRun(entry, next - 1);
  if (unit == first) setFirst(runs, next - 1, unit + 1);
  else setLast(runs, next - 1, unit - 1);
  if (unit == first || unit == last) return entry;
  return addRun(entry, next, unit + 1, last);
}
