import { ERRNO } from '../abi/errno.ts';
import { RECORD } from '../tape/stage.ts';
import { allocatePages, allocateRecord, freePages, freeRecord, type Memory } from './memory.ts';

const NEXT = RECORD.next;
const PREV = RECORD.prev;
const PAGE = RECORD.page;
const EINVAL = -ERRNO.EINVAL;
const BLOCKS_MAX = 10000;

/** Bytes in front of a block's entries: u64 address of the next block, u64 entries (spec §3.5). */
export const BLOCK_HEADER_BYTES = 16;

// A block set is three words: head, tail and number of blocks.
const HEAD = 0;
const TAIL = 4;
const COUNT = 8;

/** Appends an empty block to the set at `set` (spec §2.10). */
export function growBlocks(memory: Memory, set: number): void {
  const { words } = memory;
  const page = allocatePages(memory);
  const ptr = allocateRecord(memory);
  const tail = words[(set + TAIL) >>> 2]!;
  words[(ptr + PAGE) >>> 2] = page;
  words[(ptr + NEXT) >>> 2] = 0;
  words[(ptr + PREV) >>> 2] = tail;
  if (tail !== 0) {
    words[(tail + NEXT) >>> 2] = ptr;
    words[words[(tail + PAGE) >>> 2]! >>> 2] = page;
  } else {
    words[(set + HEAD) >>> 2] = ptr;
  }
  words[(set + TAIL) >>> 2] = ptr;
  words[(set + COUNT) >>> 2]!++;
}

/** Frees blocks from the tail of the set at `set` until `count` are left. */
export function shrinkBlocks(memory: Memory, set: number, count: number): void {
  const { words } = memory;
  while (words[(set + COUNT) >>> 2]! > count) {
    const ptr = words[(set + TAIL) >>> 2]!;
    const prev = words[(ptr + PREV) >>> 2]!;
    freePages(memory, words[(ptr + PAGE) >>> 2]!);
    freeRecord(memory, ptr);
    if (prev !== 0) {
      words[(prev + NEXT) >>> 2] = 0;
      words[words[(prev + PAGE) >>> 2]! >>> 2] = 0;
    } else {
      words[(set + HEAD) >>> 2] = 0;
    }
    words[(set + TAIL) >>> 2] = prev;
    words[(set + COUNT) >>> 2]!--;
  }
}

/**
 * Takes the first page of a chain that another kernel left, or 0, and gives EINVAL for a cycle or
 * a block that has not 1 to `perBlock` entries, else 0 (spec §2.10).
 */
export function checkChain(memory: Memory, head: number, perBlock: number): number {
  const { words } = memory;
  let slow = head;
  let fast = head;
  for (let i = 0; fast !== 0 && i <= BLOCKS_MAX; i++) {
    fast = words[fast >>> 2]!;
    if (fast === 0) break;
    fast = words[fast >>> 2]!;
    slow = words[slow >>> 2]!;
    if (fast === slow && fast !== 0) return EINVAL;
  }
  if (fast !== 0) return EINVAL;
  for (let page = head; page !== 0; page = words[page >>> 2]!) {
    const count = words[(page + 8) >>> 2]!;
    if (words[(page + 12) >>> 2]! !== 0 || count < 1 || count > perBlock) return EINVAL;
  }
  return 0;
}

/** Frees the pages of a chain that was read. */
export function freeChain(memory: Memory, head: number): void {
  const { words } = memory;
  let page = head;
  while (page !== 0) {
    const next = words[page >>> 2]!;
    freePages(memory, page);
    page = next;
  }
}
