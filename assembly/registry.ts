// The session registry (spec §2), the same for every algorithm: only the index I differs, which is
// asked whether a name is there (and the token index F of its files, see files.ts). An index is an unmanaged class over the registry's own fields:
//   insert(session)  adds a node whose name no other has and gives true, or false for a duplicate
//   find(name)       gives the node of a 64-byte name field, or 0
//   remove(session)  forgets a node that is in the registry
//   unique()         if it is there: whether no name occurs twice, asked when all were read
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
function fdOf(slot: u32): usize {
  return <usize>stage().fds + ((<usize>slot) << 2);
}

/** Makes room for one more session to be serialized. */
// @ts-ignore: decorator
@inline
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

/** Adds a session at the tail unless its name is there (spec §2.4). */
// @ts-ignore: decorator
@inline
function insert<I>(registry: usize, ptr: usize): i32 {
  const sessions = registryAt(registry);
  if (!changetype<I>(registry + REGISTRY_INDEX).insert(ptr)) return EEXIST;
  const session = sessionAt(ptr);
  session.next = 0;
  session.prev = sessions.tail;
  if (sessions.tail) sessionAt(sessions.tail).next = <u32>ptr;
  else sessions.head = <u32>ptr;
  sessions.tail = <u32>ptr;
  sessions.count++;
  return 0;
}

// @ts-ignore: decorator
@inline
function unlink<I>(registry: usize, ptr: usize): void {
  const sessions = registryAt(registry);
  const session = sessionAt(ptr);
  changetype<I>(registry + REGISTRY_INDEX).remove(ptr);
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

/** Creates a session (spec §2.3). */
// @ts-ignore: decorator
@inline
export function create<I>(name: usize, slot: u32): i32 {
  if (!stage().deviceOpen) return EBADF;
  if (stage().strictNames) {
    if (!load<u8>(name) || load<u8>(name, NAME_BYTES - 1)) return EINVAL;
  }
  const ptr = allocateNamed(name);
  if (!stage().strictNames) truncateName(ptr);
  takeLock();
  let result = ensureCapacity();
  if (!result) {
    result = insert<I>(OUTGOING, ptr);
    if (result && stage().fixGrow) trimBlocks();
  }
  releaseLock();
  if (result) freeSession(ptr);
  else store<u32>(fdOf(slot), <u32>ptr);
  return result;
}

/** Cuts a name to what its field holds beside the NUL. */
function truncateName(ptr: usize): void {
  for (let i = <usize>stage().nameBytes - 1; i < NAME_BYTES; i++) store<u8>(ptr + i, 0);
}

/** Retrieves a session of the previous kernel by name (spec §2.6). */
// @ts-ignore: decorator
@inline
export function retrieve<I>(name: usize, slot: u32): i32 {
  if (!stage().deviceOpen) return EBADF;
  takeLock();
  const ptr = changetype<I>(INCOMING + REGISTRY_INDEX).find(name);
  releaseLock();
  if (!ptr) return ENOENT;
  if (sessionAt(ptr).retrieved) return EINVAL;
  sessionAt(ptr).retrieved = 1;
  store<u32>(fdOf(slot), <u32>ptr);
  return 0;
}

/** Closes a session's file descriptor (spec §2.5). */
export function close<I, F>(slot: u32): i32 {
  const ptr = <usize>load<u32>(fdOf(slot));
  if (!ptr) return EBADF;
  store<u32>(fdOf(slot), 0);
  dropFiles<F>(sessionAt(ptr));
  takeLock();
  if (sessionAt(ptr).retrieved) {
    unlink<I>(INCOMING, ptr);
  } else {
    unlink<I>(OUTGOING, ptr);
    trimBlocks();
  }
  releaseLock();
  freeSession(ptr);
  return 0;
}

/** Preserves a file in an outgoing session. */
export function preserve<F>(slot: u32, token: u64, data: u64): i32 {
  const ptr = <usize>load<u32>(fdOf(slot));
  if (!ptr) return EBADF;
  if (sessionAt(ptr).retrieved && stage().checksDirection) return EINVAL;
  return preserveFile<F>(sessionAt(ptr), token, data);
}

/** Retrieves a file of an incoming session by token (spec §4.7). */
export function retrieveFile<F>(slot: u32, token: u64): i32 {
  const ptr = <usize>load<u32>(fdOf(slot));
  if (!ptr) return EBADF;
  if (!sessionAt(ptr).retrieved && stage().checksDirection) return EINVAL;
  const file = findFile<F>(sessionAt(ptr), token);
  if (!file) return ENOENT;
  recordAt(file).retrieved = 1;
  return 0;
}

/** Finishes an incoming session: its files are user space's now. */
export function finish<F>(slot: u32): i32 {
  const ptr = <usize>load<u32>(fdOf(slot));
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
    const session = sessionAt(ptr);
    copyName(entry, ptr);
    if (session.fileCount) {
      freezeFiles(session, entry + entryFiles, entry + entryCount);
    } else {
      store<u64>(entry + entryFiles, 0);
      store<u64>(entry + entryCount, 0);
    }
    entry += entryBytes;
    left--;
    ptr = session.next;
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
    const count = <u32>load<u64>(page + headerCount);
    let entry = page + headerBytes;
    for (let i: u32 = 0; i < count; i++, entry += entryBytes) {
      const ptr = allocateNamed(entry);
      if (shortNames) truncateName(ptr);
      takeLock();
      result = insert<I>(INCOMING, ptr);
      releaseLock();
      if (result) {
        freeSession(ptr);
        break;
      }
      if (load<u64>(entry + entryFiles)) {
        result = deserializeFiles<F>(sessionAt(ptr), entry + entryFiles, entry + entryCount);
      }
      if (result) break;
    }
  }
  if (!area) freeChain(head);
  registryAt(INCOMING).blockHead = 0;
  if (isDefined(changetype<I>(INCOMING).unique)) {
    takeLock();
    if (!result && !changetype<I>(INCOMING + REGISTRY_INDEX).unique()) result = EEXIST;
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
