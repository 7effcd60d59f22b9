// Block sets (spec §2.10): a chain of pages that sessions or files are serialized into. Each page
// starts with the address of the next and the number of its entries; a record describes it.

import { allocatePages, allocateRecord, EINVAL, freePages, freeRecord, recordAt } from "./stage";

export const BLOCK_HEADER_BYTES: usize = 16;
const MOST_BLOCKS: u32 = 10000;

/** The three fields in which a registry and a file set keep their blocks. */
@unmanaged
export class BlockSet {
  head: u32;
  tail: u32;
  count: u32;
}

/** Appends an empty block to the set. */
export function growBlocks(set: BlockSet): void {
  const page = allocatePages();
  const ptr = allocateRecord();
  const block = recordAt(ptr);
  block.page = <u32>page;
  block.next = 0;
  block.prev = set.tail;
  if (set.tail) {
    const tail = recordAt(set.tail);
    tail.next = <u32>ptr;
    store<u64>(tail.page, page);
  } else {
    set.head = <u32>ptr;
  }
  set.tail = <u32>ptr;
  set.count++;
}

/** Frees blocks from the tail until `count` are left. */
export function shrinkBlocks(set: BlockSet, count: u32): void {
  while (set.count > count) {
    const ptr = <usize>set.tail;
    const prev = <usize>recordAt(ptr).prev;
    freePages(recordAt(ptr).page);
    freeRecord(ptr);
    if (prev) {
      recordAt(prev).next = 0;
      store<u64>(recordAt(prev).page, 0);
    } else {
      set.head = 0;
    }
    set.tail = <u32>prev;
    set.count--;
  }
}

/** Checks a chain that another kernel left: no cycle, and 1 to `perBlock` entries in each block. */
export function checkChain(head: usize, perBlock: u32): i32 {
  let slow = head;
  let fast = head;
  for (let i: u32 = 0; fast && i <= MOST_BLOCKS; i++) {
    fast = <usize>load<u64>(fast);
    if (!fast) break;
    fast = <usize>load<u64>(fast);
    slow = <usize>load<u64>(slow);
    if (fast == slow && fast) return EINVAL;
  }
  if (fast) return EINVAL;
  let page = head;
  while (page) {
    const count = load<u64>(page, 8);
    if (count == 0 || count > perBlock) return EINVAL;
    page = <usize>load<u64>(page);
  }
  return 0;
}

/** Frees the pages of a chain that was read. */
export function freeChain(head: usize): void {
  let page = head;
  while (page) {
    const next = <usize>load<u64>(page);
    freePages(page);
    page = next;
  }
}
