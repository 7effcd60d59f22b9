// The memory a tape of folios is played in. src/tape/folio-stage.ts lays it out and says what each
// field is; a test holds these declarations, those and native/folios/stage.h together. PAGE_SHIFT is the
// logarithm of a page's bytes, for which src/wasm/build.ts compiles a module each. ACCOUNTING is
// a constant that src/wasm/build.ts gives: 1 in the module that counts what an algorithm does, 0 in
// the one that is measured.

@unmanaged
export class FolioStage {
  ops: u32;
  names: u32;
  pageNext: u32;
  smallNext: u32;
  failedResult: i32;
  words: u32;
  wordsMask: u32;
  privateHigh: u32;
  restoreOrderMost: u32;
  smallStart: u32;
  walkSum: u64;
  walkUnits: u64;
  levelSteps: u64;
  allocations: u64;
  bitWrites: u64;
  locks: u64;
  regionVisits: u64;
}

/** Where the root page's address is, at the place that it has in every stage. */
export const ROOT: usize = 112;
/** Where a tracker keeps its own fields, and the first unit of each order and the next to walk. */
export const TRACKER: usize = 256;
export const UNIT_START: usize = 512;
export const UNIT_NEXT: usize = 768;
export const UNIT_BYTES: usize = 256;

export const PAGE_BYTES: usize = (<usize>1) << PAGE_SHIFT;
export const EINVAL: i32 = -22;
export const EIO: i32 = -5;

// @ts-ignore: decorator
@inline
export function stage(): FolioStage {
  return changetype<FolioStage>(0);
}

/** Counts so many slots read on the way down a tracker. */
// @ts-ignore: decorator
@inline
export function countSteps(steps: u32): void {
  if (ACCOUNTING) stage().levelSteps += steps;
}

// @ts-ignore: decorator
@inline
export function countBitWrite(): void {
  if (ACCOUNTING) stage().bitWrites++;
}

// @ts-ignore: decorator
@inline
export function countLock(): void {
  if (ACCOUNTING) stage().locks++;
}

// @ts-ignore: decorator
@inline
export function countVisit(): void {
  if (ACCOUNTING) stage().regionVisits++;
}

/** Gives zeroed memory of whole pages, or of a part of a page, at a multiple of `align`. */
export function allocatePages(bytes: usize, align: usize): usize {
  if (ACCOUNTING) stage().allocations++;
  const ptr = (<usize>stage().pageNext + align - 1) & ~(align - 1);
  stage().pageNext = <u32>(ptr + bytes);
  memory.fill(ptr, 0, bytes);
  return ptr;
}

/** Gives zeroed memory for small objects. */
export function allocateSmall(bytes: usize): usize {
  if (ACCOUNTING) stage().allocations++;
  const ptr = <usize>stage().smallNext;
  stage().smallNext = <u32>(ptr + bytes);
  memory.fill(ptr, 0, bytes);
  return ptr;
}

/** Makes ready for a walk: every order starts with its first unit again. */
export function startWalk(): void {
  stage().walkSum = 0;
  stage().walkUnits = 0;
  memory.copy(UNIT_NEXT, UNIT_START, UNIT_BYTES);
}

/**
 * Takes a preserved folio that a walk found, as a boot does (spec §5.4): puts its order into the
 * private word of its head page.
 */
// @ts-ignore: decorator
@inline
export function takeUnit(pfn: u64, order: u32): void {
  const next = UNIT_NEXT + ((<usize>order) << 2);
  const unit = load<u32>(next);
  store<u32>(next, unit + 1);
  const word = <usize>stage().words + ((<usize>(unit & stage().wordsMask)) << 3);
  store<u64>(word, ((<u64>stage().privateHigh) << 32) | (<u64>order));
  stage().walkSum += pfn + ((<u64>order) << 52);
  stage().walkUnits++;
}
