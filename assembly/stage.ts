// The memory a tape is played in. src/tape/stage.ts lays it out and says what each field is;
// a test holds these declarations, those and native/stage.h together.

@unmanaged
export class Stage {
  ops: u32;
  names: u32;
  fds: u32;
  fdCount: u32;
  failedResult: i32;
  area: u32;
  strictNames: u32;
  nameBytes: u32;
  entryBytes: u32;
  headerBytes: u32;
  sessionCapacity: u32;
  sessionFullErrno: i32;
  sessionsPerBlock: u32;
  fileCapacity: u32;
  fileFullErrno: i32;
  filesPerBlock: u32;
  fileArrays: u32;
  fixGrow: u32;
  pageBytes: u32;
  pageNext: u32;
  pageFree: u32;
  sessionFree: u32;
  recordFree: u32;
  indexStart: u32;
  indexNext: u32;
  deviceOpen: u32;
  deserialized: u32;
  deserializeResult: i32;
  root: u32;
  kernel: u32;
  heaps: u32;
  rootNumber: u32;
  rootSessions: u32;
  rootFlbs: u32;
  areaBytes: u32;
  headerCount: u32;
  entryFiles: u32;
  entryPages: u32;
  entryCount: u32;
  checksDirection: u32;
  indexAllocations: u32;
}


@unmanaged
export class Registry {
  count: u32;
  head: u32;
  tail: u32;
  blockHead: u32;
  blockTail: u32;
  blocks: u32;
}


@unmanaged
export class Session {
  name0: u64;
  name1: u64;
  name2: u64;
  name3: u64;
  name4: u64;
  name5: u64;
  name6: u64;
  name7: u64;
  next: u32;
  prev: u32;
  retrieved: u32;
  fileHead: u32;
  fileTail: u32;
  fileCount: u32;
  fileBlockHead: u32;
  fileBlockTail: u32;
  fileBlocks: u32;
}


@unmanaged
export class Record {
  next: u32;
  prev: u32;
  token: u64;
  data: u64;
  retrieved: u32;
  page: u32;
}

export const OUTGOING: usize = 256;
export const INCOMING: usize = 384;
export const REGISTRY_BYTES: usize = 128;
/** Where a registry's index keeps its own fields, and a session node its links. */
export const REGISTRY_INDEX: usize = 32;
export const SESSION_INDEX: usize = 100;
export const HANDLER: usize = 512;
export const HANDLER_BYTES: usize = 48;
export const NAME_BYTES: usize = 64;
export const SESSION_BYTES: usize = 128;
export const RECORD_BYTES: usize = 64;
export const RECORD_INDEX: usize = 32;
/** PAGE_SHIFT is a constant that src/wasm/build.ts gives. */
export const PAGE_BYTES: usize = (<usize>1) << PAGE_SHIFT;

export const EBADF: i32 = -9;
export const EBUSY: i32 = -16;
export const EEXIST: i32 = -17;
export const EINVAL: i32 = -22;
export const EIO: i32 = -5;
export const ENOENT: i32 = -2;

// @ts-ignore: decorator
@inline
export function stage(): Stage {
  return changetype<Stage>(0);
}

/** Takes an address and gives the session node that lies there. */
// @ts-ignore: decorator
@inline
export function sessionAt(ptr: usize): Session {
  return changetype<Session>(ptr);
}

/** Takes an address and gives the record that lies there. */
// @ts-ignore: decorator
@inline
export function recordAt(ptr: usize): Record {
  return changetype<Record>(ptr);
}

/** Gives the next session node of the free list, as a slab does; its old contents stay. */
// @ts-ignore: decorator
@inline
export function allocateSession(): usize {
  const ptr = <usize>stage().sessionFree;
  stage().sessionFree = sessionAt(ptr).next;
  return ptr;
}

// @ts-ignore: decorator
@inline
export function freeSession(ptr: usize): void {
  sessionAt(ptr).next = stage().sessionFree;
  stage().sessionFree = <u32>ptr;
}

// @ts-ignore: decorator
@inline
export function allocateRecord(): usize {
  const ptr = <usize>stage().recordFree;
  stage().recordFree = recordAt(ptr).next;
  return ptr;
}

// @ts-ignore: decorator
@inline
export function freeRecord(ptr: usize): void {
  recordAt(ptr).next = stage().recordFree;
  stage().recordFree = <u32>ptr;
}

/** Gives zeroed pages (one, or a file array's) that a handover may preserve. */
export function allocatePages(): usize {
  const bytes = <usize>stage().pageBytes;
  let ptr = <usize>stage().pageFree;
  if (ptr) {
    stage().pageFree = load<u32>(ptr);
  } else {
    ptr = stage().pageNext;
    stage().pageNext = <u32>(ptr + bytes);
  }
  memory.fill(ptr, 0, bytes);
  return ptr;
}

/** Takes pages that `allocatePages` gave. */
// @ts-ignore: decorator
@inline
export function freePages(ptr: usize): void {
  store<u32>(ptr, stage().pageFree);
  stage().pageFree = <u32>ptr;
}

/** Gives zeroed memory for an index; it is given back when the kernel ends. */
export function allocateIndex(bytes: usize): usize {
  const ptr = <usize>stage().indexNext;
  stage().indexNext = <u32>(ptr + bytes);
  stage().indexAllocations++;
  memory.fill(ptr, 0, bytes);
  return ptr;
}

/** Copies a name field of 64 bytes. */
// @ts-ignore: decorator
@inline
export function copyName(to: usize, from: usize): void {
  v128.store(to, v128.load(from));
  v128.store(to, v128.load(from, 16), 16);
  v128.store(to, v128.load(from, 32), 32);
  v128.store(to, v128.load(from, 48), 48);
}
