import { Fault } from '../fault.ts';
import { RECORD, SESSION, STAGE } from '../tape/stage.ts';

/**
 * A stage in memory, as words of 32 and 64 bits and as bytes: the same addresses as in linear
 * memory. Signed words, because V8 is twice as fast with them; 64-bit ones only to copy, because V8
 * then makes no BigInt of them. All addresses are byte offsets; 0 is null. A class, because the
 * second object that one literal makes has V8 throw away the code it optimized for the first.
 */
export class Memory {
  readonly words: Int32Array;
  readonly longs: BigInt64Array;
  readonly bytes: Uint8Array;

  /**
   * Takes the start of a memory and its size; the rest is zeros, every page touched. Raises Fault 2
   * for more than 2 GiB, where addresses are no signed words.
   */
  constructor(image: Uint8Array, size_bytes: number) {
    if (size_bytes > LARGEST_BYTES) {
      throw new Fault(2, 'TypeScript plays at most 2 GiB of memory: take a smaller tape');
    }
    const bytes = new Uint8Array(size_bytes);
    bytes.set(image);
    bytes.fill(0, image.length);
    this.words = new Int32Array(bytes.buffer);
    this.longs = new BigInt64Array(bytes.buffer);
    this.bytes = bytes;
  }
}

// V8 folds the constants of a module itself, not those that it imports: so they are repeated here,
// and in every module that is measured.
const PAGE_BYTES = STAGE.pageBytes;
const PAGE_NEXT = STAGE.pageNext;
const PAGE_FREE = STAGE.pageFree;
const SESSION_FREE = STAGE.sessionFree;
const RECORD_FREE = STAGE.recordFree;
const INDEX_NEXT = STAGE.indexNext;
const INDEX_ALLOCATIONS = STAGE.indexAllocations;
const SESSION_NEXT = SESSION.next;
const RECORD_NEXT = RECORD.next;
const LARGEST_BYTES = 2 ** 31;

/** Gives the next session node of the free list; its old contents stay. */
export function allocateSession(memory: Memory): number {
  const { words } = memory;
  const ptr = words[SESSION_FREE >>> 2]!;
  words[SESSION_FREE >>> 2] = words[(ptr + SESSION_NEXT) >>> 2]!;
  return ptr;
}

/** Takes a session node that `allocateSession` gave. */
export function freeSession(memory: Memory, ptr: number): void {
  const { words } = memory;
  words[(ptr + SESSION_NEXT) >>> 2] = words[SESSION_FREE >>> 2]!;
  words[SESSION_FREE >>> 2] = ptr;
}

/** Gives the next record of the free list; its old contents stay. */
export function allocateRecord(memory: Memory): number {
  const { words } = memory;
  const ptr = words[RECORD_FREE >>> 2]!;
  words[RECORD_FREE >>> 2] = words[(ptr + RECORD_NEXT) >>> 2]!;
  return ptr;
}

/** Takes a record that `allocateRecord` gave. */
export function freeRecord(memory: Memory, ptr: number): void {
  const { words } = memory;
  words[(ptr + RECORD_NEXT) >>> 2] = words[RECORD_FREE >>> 2]!;
  words[RECORD_FREE >>> 2] = ptr;
}

/** Gives zeroed pages (one, or a file array's) that a handover may preserve. */
export function allocatePages(memory: Memory): number {
  const { words } = memory;
  const size = words[PAGE_BYTES >>> 2]!;
  let ptr = words[PAGE_FREE >>> 2]!;
  if (ptr !== 0) {
    words[PAGE_FREE >>> 2] = words[ptr >>> 2]!;
  } else {
    ptr = words[PAGE_NEXT >>> 2]!;
    words[PAGE_NEXT >>> 2] = ptr + size;
  }
  words.fill(0, ptr >>> 2, (ptr + size) >>> 2);
  return ptr;
}

/** Takes pages that `allocatePages` gave. */
export function freePages(memory: Memory, ptr: number): void {
  const { words } = memory;
  words[ptr >>> 2] = words[PAGE_FREE >>> 2]!;
  words[PAGE_FREE >>> 2] = ptr;
}

/** Gives zeroed memory for an index; it is given back when the kernel ends. */
export function allocateIndex(memory: Memory, size_bytes: number): number {
  const { words } = memory;
  const ptr = words[INDEX_NEXT >>> 2]!;
  words[INDEX_NEXT >>> 2] = ptr + size_bytes;
  words[INDEX_ALLOCATIONS >>> 2]!++;
  words.fill(0, ptr >>> 2, (ptr + size_bytes) >>> 2);
  return ptr;
}
