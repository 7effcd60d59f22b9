// The session registry (spec §2), the same for every algorithm: only the index I differs, which is
// asked whether a name is there (and the token index F of its files, see files.ts). An index is an
// unmanaged class over the registry's own fields:
//   find(name)       gives the node of a 64-byte name field, or 0
//   insert(session)  adds a node and gives true, or gives false: its name may be there, or no room is
//   add(session)     if it is there: adds a node whose name is new, making room for it; an index
//                    without it always has room, and its `insert` gives false for a duplicate alone
//   remove(session)  forgets a node that is in the registry
//   unique()         if it is there: whether no name occurs twice, asked when all were read
// `find` and `insert` are inlined into loops that call nothing, so that an engine keeps in registers
// what they need: what is seldom done and takes a call belongs into `add`.
// The registry keeps the list in order of insertion; what is serialized comes from it alone.

import {
  allocateSession,
  copyName,
  EBADF,
  EBUSY,
  EEXIST,
  EINVAL,
  EIO,
  ENOENT,
  freeSession,
  INCOMING,
  NAME_BYTES,
  OUTGOING,
  PAGE_BYTES,
  recordAt,
  Registry,
  REGISTRY_BYTES,
  REGISTRY_INDEX,
  sessionAt,
  Session,
  stage,
  allocatePages,
  freePages,
} from "./stage";
import { BlockSet, checkChain, freeChain, growBlocks, shrinkBlocks } from "./blocks";
import {
  clearFiles,
  deserializeFiles,
  dropFiles,
  findFile,
  freezeFiles,
  preserveFile,
} from "./files";
import { releaseLock, takeLock } from "./lock";
import { CREATE, dataOf, expectOf, fdOf, kindOf, nameOf, OP_BYTES, RETRIEVE, tokenOf } from "./op";

// @ts-ignore: decorator
@inline
function registryAt(ptr: usize): Registry {
  return changetype<Registry>(ptr);
}

// @ts-ignore: decorator
@inline
function blocksOf(registry: usize): BlockSet {
  return changetype<BlockSet>(registry + offsetof<Registry>("blockHead"));
}

// @ts-ignore: decorator
@inline
function indexOf<I>(registry: usize): I {
  return changetype<I>(registry + REGISTRY_INDEX);
}

/** Makes room for one more session to be serialized. */
function ensureCapacity(): i32 {
  const count = registryAt(OUTGOING).count;
  if (count >= stage().sessionCapacity) return stage().sessionFullErrno;
  if (!stage().area && count >= blocksOf(OUTGOING).count * stage().sessionsPerBlock) {
    growBlocks(blocksOf(OUTGOING));
  }
  return 0;
}

/** Gives unused blocks back. */
function trimBlocks(): void {
  if (stage().area) return;
  const blocks = blocksOf(OUTGOING);
  const count = registryAt(OUTGOING).count;
  const perBlock = stage().sessionsPerBlock;
  if (blocks.count && count <= (blocks.count - 1) * perBlock) {
    shrinkBlocks(blocks, (count + perBlock - 1) / perBlock);
  }
}

/** Links a session at the tail. */
// @ts-ignore: decorator
@inline
function append(registry: usize, ptr: usize): void {
  const sessions = registryAt(registry);
  const session = sessionAt(ptr);
  const tail = sessions.tail;
  session.next = 0;
  session.prev = tail;
  if (tail) sessionAt(tail).next = <u32>ptr;
  else sessions.head = <u32>ptr;
  sessions.tail = <u32>ptr;
  sessions.count++;
}

/** Finds a session off the common way: one copy of what the index does for all of it. */
function find<I>(registry: usize, name: usize): usize {
  return indexOf<I>(registry).find(name);
}

/** Adds a session at the tail unless its name is there (spec §2.4). */
function insert<I>(registry: usize, ptr: usize): i32 {
  const index = indexOf<I>(registry);
  if (isDefined(index.add)) {
    if (find<I>(registry, ptr)) return EEXIST;
    index.add(ptr);
  } else if (!index.insert(ptr)) {
    return EEXIST;
  }
  append(registry, ptr);
  return 0;
}

// @ts-ignore: decorator
@inline
function unlink<I>(registry: usize, ptr: usize): void {
  const sessions = registryAt(registry);
  const session = sessionAt(ptr);
  indexOf<I>(registry).remove(ptr);
  if (session.prev) sessionAt(session.prev).next = session.next;
  else sessions.head = session.next;
  if (session.next) sessionAt(session.next).prev = session.prev;
  else sessions.tail = session.prev;
  sessions.count--;
}

// @ts-ignore: decorator
@inline
function allocateNamed(name: usize): usize {
  const ptr = allocateSession();
  copyName(ptr, name);
  const session = sessionAt(ptr);
  session.retrieved = 0;
  clearFiles(session);
  return ptr;
}

/** Cuts a name to what its field holds beside the NUL. */
// @ts-ignore: decorator
@inline
function truncateName(ptr: usize): void {
  for (let i = <usize>stage().nameBytes - 1; i < NAME_BYTES; i++) store<u8>(ptr + i, 0);
}

/** Whether a name is one that no session may have. */
function isRefused(name: usize): bool {
  return stage().strictNames && (!load<u8>(name) || load<u8>(name, NAME_BYTES - 1));
}

/** Creates a session (spec §2.3). */
export function create<I>(op: usize): i32 {
  if (!stage().deviceOpen) return EBADF;
  const name = nameOf(op);
  if (isRefused(name)) return EINVAL;
  const ptr = allocateNamed(name);
  if (!stage().strictNames) truncateName(ptr);
  takeLock();
  const result = insertOutgoing<I>(ptr);
  releaseLock();
  return openCreated(op, ptr, result);
}

/** Adds a created session, for which room is made. */
function insertOutgoing<I>(ptr: usize): i32 {
  let result = ensureCapacity();
  if (!result) {
    result = insert<I>(OUTGOING, ptr);
    if (result && stage().fixGrow) trimBlocks();
  }
  return result;
}

/** Gives a created session its file descriptor, or drops it where there is an error. */
// @ts-ignore: decorator
@inline
function openCreated(op: usize, ptr: usize, error: i32): i32 {
  if (error) freeSession(ptr);
  else store<u32>(fdOf(op), <u32>ptr);
  return error;
}

/**
 * Creates sessions as long as the operations from `op` to `end` do and none is refused; gives the
 * one that is next. The inner loop calls nothing and hands no value on: it ends where there is no
 * room, in the blocks or in the index.
 */
// @ts-ignore: decorator
@inline
export function createMany<I>(op: usize, end: usize): usize {
  const sessions = registryAt(OUTGOING);
  let at = op;
  while (true) {
    let ptr: usize = 0;
    while (true) {
      if (at == end) return at;
      if (kindOf(at) != CREATE) return at;
      if (expectOf(at)) return at;
      const name = nameOf(at);
      // A name that fills its field is refused or cut; an empty one may be refused.
      if (load<u8>(name + stage().nameBytes - 1)) return at;
      if (!load<u8>(name)) return at;
      ptr = allocateNamed(name);
      takeLock();
      const count = sessions.count;
      if (count >= stage().sessionCapacity) break;
      if (!stage().area) {
        if (count >= sessions.blocks * stage().sessionsPerBlock) break;
      }
      if (!indexOf<I>(OUTGOING).insert(ptr)) break;
      append(OUTGOING, ptr);
      releaseLock();
      store<u32>(fdOf(at), <u32>ptr);
      at += OP_BYTES;
    }
    const result = insertOutgoing<I>(ptr);
    releaseLock();
    if (openCreated(at, ptr, result)) return at;
    at += OP_BYTES;
  }
}

/** Retrieves a session of the previous kernel by name (spec §2.6). */
export function retrieve<I>(op: usize): i32 {
  if (!stage().deviceOpen) return EBADF;
  takeLock();
  const ptr = find<I>(INCOMING, nameOf(op));
  releaseLock();
  if (!ptr) return ENOENT;
  if (sessionAt(ptr).retrieved) return EINVAL;
  sessionAt(ptr).retrieved = 1;
  store<u32>(fdOf(op), <u32>ptr);
  return 0;
}

/** Retrieves sessions as long as the operations from `op` to `end` do and nothing is refused. */
// @ts-ignore: decorator
@inline
export function retrieveMany<I>(op: usize, end: usize): usize {
  let at = op;
  while (at != end) {
    if (kindOf(at) != RETRIEVE) break;
    takeLock();
    const ptr = indexOf<I>(INCOMING).find(nameOf(at));
    releaseLock();
    if (!ptr) break;
    if (sessionAt(ptr).retrieved) break;
    if (expectOf(at)) break;
    sessionAt(ptr).retrieved = 1;
    store<u32>(fdOf(at), <u32>ptr);
    at += OP_BYTES;
  }
  return at;
}

/** Closes a session's file descriptor (spec §2.5). */
export function close<I, F>(op: usize): i32 {
  const ptr = <usize>load<u32>(fdOf(op));
  if (!ptr) return EBADF;
  store<u32>(fdOf(op), 0);
  dropFiles<F>(sessionAt(ptr));
  takeLock();
  const registry = sessionAt(ptr).retrieved ? INCOMING : OUTGOING;
  unlink<I>(registry, ptr);
  if (registry == OUTGOING) trimBlocks();
  releaseLock();
  freeSession(ptr);
  return 0;
}

/** Preserves a file in an outgoing session. */
export function preserve<F>(op: usize): i32 {
  const ptr = <usize>load<u32>(fdOf(op));
  if (!ptr) return EBADF;
  if (sessionAt(ptr).retrieved && stage().checksDirection) return EINVAL;
  return preserveFile<F>(sessionAt(ptr), tokenOf(op), dataOf(op));
}

/** Retrieves a file of an incoming session by token (spec §4.7). */
export function retrieveFile<F>(op: usize): i32 {
  const ptr = <usize>load<u32>(fdOf(op));
  if (!ptr) return EBADF;
  if (!sessionAt(ptr).retrieved && stage().checksDirection) return EINVAL;
  const file = findFile<F>(sessionAt(ptr), tokenOf(op));
  if (!file) return ENOENT;
  recordAt(file).retrieved = 1;
  return 0;
}

/** Finishes an incoming session: its files are user space's now. */
export function finish<F>(op: usize): i32 {
  const ptr = <usize>load<u32>(fdOf(op));
  if (!ptr) return EBADF;
  if (!sessionAt(ptr).retrieved && stage().checksDirection) return EINVAL;
  dropFiles<F>(sessionAt(ptr));
  return 0;
}

/** Serializes the outgoing sessions (spec §2.8) into their blocks, or into the one area. */
export function serialize(): i32 {
  takeLock();
  const sessions = registryAt(OUTGOING);
  const area = stage().area;
  const rootSessions = <usize>stage().root + stage().rootSessions;
  if (!area) {
    store<u64>(rootSessions, 0);
    if (!sessions.count) {
      releaseLock();
      return 0;
    }
  }
  const headerBytes = <usize>stage().headerBytes;
  const headerCount = <usize>stage().headerCount;
  const entryBytes = <usize>stage().entryBytes;
  const perBlock = stage().sessionsPerBlock;
  const entryFiles = <usize>stage().entryFiles;
  const entryCount = <usize>stage().entryCount;
  let record = <usize>sessions.blockHead;
  let page = area ? record : <usize>recordAt(record).page;
  store<u64>(rootSessions, page);
  let left = perBlock;
  let entry = page + headerBytes;
  let ptr = <usize>sessions.head;
  while (ptr) {
    if (!left) {
      store<u64>(page + headerCount, perBlock);
      record = recordAt(record).next;
      page = recordAt(record).page;
      entry = page + headerBytes;
      left = perBlock;
    }
    // Sessions without files up to the end of the block, without a call.
    while (left && !sessionAt(ptr).fileCount) {
      copyName(entry, ptr);
      store<u64>(entry + entryFiles, 0);
      store<u64>(entry + entryCount, 0);
      entry += entryBytes;
      left--;
      ptr = sessionAt(ptr).next;
      if (!ptr) break;
    }
    if (!left || !ptr) continue;
    copyName(entry, ptr);
    freezeFiles(sessionAt(ptr), entry + entryFiles, entry + entryCount);
    entry += entryBytes;
    left--;
    ptr = sessionAt(ptr).next;
  }
  store<u64>(page + headerCount, perBlock - left);
  releaseLock();
  return 0;
}

/** Gives a zeroed session area, where the ABI has one; 0 where sessions go into blocks. */
function allocateArea(): usize {
  if (!stage().area) return 0;
  const ptr = <usize>stage().pageNext;
  stage().pageNext = <u32>(ptr + stage().areaBytes);
  memory.fill(ptr, 0, stage().areaBytes);
  if (stage().headerCount) store<u64>(ptr, stage().areaBytes / <u32>PAGE_BYTES);
  return ptr;
}

/** Boots the next kernel up to its user space (spec §2.9, §2.10): EINVAL is where it panics. */
export function boot(): i32 {
  const before = <usize>stage().root;
  const sessions = <usize>load<u64>(before + stage().rootSessions);
  if (!stage().area) {
    const result = checkChain(sessions, stage().sessionsPerBlock);
    if (result) return result;
  }
  const root = allocatePages();
  const area = allocateArea();
  memory.copy(root, before, PAGE_BYTES);
  const number = root + stage().rootNumber;
  store<u64>(number, load<u64>(number) + 1);
  store<u64>(root + stage().rootSessions, area);
  if (stage().rootFlbs) {
    const flbs = root + stage().rootFlbs;
    freePages(<usize>load<u64>(flbs));
    const page = allocatePages();
    store<u64>(page, 1);
    store<u64>(flbs, page);
  }
  stage().root = <u32>root;
  freePages(before);
  memory.fill(OUTGOING, 0, INCOMING + REGISTRY_BYTES - OUTGOING);
  registryAt(OUTGOING).blockHead = <u32>area;
  registryAt(INCOMING).blockHead = <u32>sessions;
  memory.fill(stage().fds, 0, (<usize>stage().fdCount) << 2);
  stage().kernel++;
  const heap = <usize>stage().heaps + ((<usize>stage().kernel) << 3);
  stage().sessionFree = load<u32>(heap);
  stage().recordFree = load<u32>(heap, 4);
  stage().indexNext = stage().indexStart;
  stage().deviceOpen = 0;
  stage().deserialized = 0;
  return 0;
}

/** Reads the sessions of the previous kernel back (spec §2.9). */
function deserialize<I, F>(): i32 {
  const area = stage().area;
  const head = <usize>registryAt(INCOMING).blockHead;
  const headerBytes = <usize>stage().headerBytes;
  const headerCount = <usize>stage().headerCount;
  const entryBytes = <usize>stage().entryBytes;
  const entryFiles = <usize>stage().entryFiles;
  const entryCount = <usize>stage().entryCount;
  const shortNames = stage().nameBytes < <u32>NAME_BYTES;
  let result: i32 = 0;
  for (let page = head; page && !result; page = area ? 0 : <usize>load<u64>(page)) {
    let entry = page + headerBytes;
    const end = entry + <usize>load<u64>(page + headerCount) * entryBytes;
    while (entry != end) {
      let ptr: usize = 0;
      // Sessions without files, as long as the index is not full.
      while (true) {
        ptr = allocateNamed(entry);
        takeLock();
        if (shortNames) break;
        if (!indexOf<I>(INCOMING).insert(ptr)) break;
        append(INCOMING, ptr);
        releaseLock();
        ptr = 0;
        if (load<u64>(entry + entryFiles)) break;
        entry += entryBytes;
        if (entry == end) break;
      }
      if (entry == end) break;
      if (ptr) {
        if (shortNames) truncateName(ptr);
        result = insert<I>(INCOMING, ptr);
        releaseLock();
        if (result) {
          freeSession(ptr);
          break;
        }
      }
      if (load<u64>(entry + entryFiles)) {
        const session = sessionAt(registryAt(INCOMING).tail);
        result = deserializeFiles<F>(session, entry + entryFiles, entry + entryCount);
        if (result) break;
      }
      entry += entryBytes;
    }
  }
  if (!area) freeChain(head);
  registryAt(INCOMING).blockHead = 0;
  if (isDefined(changetype<I>(INCOMING).unique)) {
    takeLock();
    if (!result && !indexOf<I>(INCOMING).unique()) result = EEXIST;
    releaseLock();
  }
  return result;
}

/** Opens the device: the first time in a kernel, deserializes (spec §2.9). */
export function open<I, F>(): i32 {
  if (stage().deviceOpen) return EBUSY;
  if (!stage().deserialized) {
    stage().deserialized = 1;
    stage().deserializeResult = deserialize<I, F>();
  }
  if (stage().deserializeResult) return EIO;
  stage().deviceOpen = 1;
  return 0;
}
