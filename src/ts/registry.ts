import { ERRNO } from '../abi/errno.ts';
import { NAME_BYTES as NAME_FIELD_BYTES } from '../tape/format.ts';
import { RECORD, REGISTRY, SESSION, STAGE } from '../tape/stage.ts';
import { checkChain, freeChain, growBlocks, shrinkBlocks } from './blocks.ts';
import {
  clearFiles,
  deserializeFiles,
  dropFiles,
  findFile,
  freezeFiles,
  preserveFile,
} from './files.ts';
import { allocatePages, allocateSession, freePages, freeSession, type Memory } from './memory.ts';
import { copyName } from './names.ts';

/**
 * What a registry is asked through: whether a name is there. Its own fields are those of the
 * registry from `REGISTRY.index` and of a session node from `SESSION.index`.
 */
export interface Index {
  /** Adds a node unless its name is there: true, or false for a duplicate. */
  insert(memory: Memory, registry: number, session: number): boolean;
  /** Gives the node of a 64-byte name field, or 0. */
  find(memory: Memory, registry: number, name: number): number;
  /** Forgets a node that is in the registry. */
  remove(memory: Memory, registry: number, session: number): void;
  /** Plays operations from `from` on that nothing stands in the way of; gives the first other. */
  playRun?(memory: Memory, from: number, to: number): number;
  /** Reads up to `count` entries back that nothing stands in the way of; gives how many. */
  readRun?(memory: Memory, entry: number, count: number): number;
}

const OUTGOING = REGISTRY.outgoing;
const INCOMING = REGISTRY.incoming;
const REGISTRIES_END = REGISTRY.incoming + 128;
const COUNT = REGISTRY.count;
const HEAD = REGISTRY.head;
const TAIL = REGISTRY.tail;
const BLOCK_HEAD = REGISTRY.blockHead;
const BLOCKS = REGISTRY.blocks;
const NEXT = SESSION.next;
const PREV = SESSION.prev;
const RETRIEVED = SESSION.retrieved;
const FILE_COUNT = SESSION.fileCount;
const RECORD_NEXT = RECORD.next;
const RECORD_PAGE = RECORD.page;
const RECORD_RETRIEVED = RECORD.retrieved;
const FDS = STAGE.fds;
const FD_COUNT = STAGE.fdCount;
const AREA = STAGE.area;
const STRICT_NAMES = STAGE.strictNames;
const STAGE_NAME_BYTES = STAGE.nameBytes;
const ENTRY_BYTES = STAGE.entryBytes;
const SESSION_CAPACITY = STAGE.sessionCapacity;
const SESSION_FULL_ERRNO = STAGE.sessionFullErrno;
const SESSIONS_PER_BLOCK = STAGE.sessionsPerBlock;
const FIX_GROW = STAGE.fixGrow;
const SESSION_FREE = STAGE.sessionFree;
const RECORD_FREE = STAGE.recordFree;
const INDEX_START = STAGE.indexStart;
const INDEX_NEXT = STAGE.indexNext;
const DEVICE_OPEN = STAGE.deviceOpen;
const DESERIALIZED = STAGE.deserialized;
const DESERIALIZE_RESULT = STAGE.deserializeResult;
const ROOT = STAGE.root;
const KERNEL = STAGE.kernel;
const HEAPS = STAGE.heaps;
const ROOT_NUMBER = STAGE.rootNumber;
const ROOT_SESSIONS = STAGE.rootSessions;
const ROOT_FLBS = STAGE.rootFlbs;
const AREA_BYTES = STAGE.areaBytes;
const HEADER_BYTES = STAGE.headerBytes;
const HEADER_COUNT = STAGE.headerCount;
const ENTRY_FILES = STAGE.entryFiles;
const ENTRY_COUNT = STAGE.entryCount;
const CHECKS_DIRECTION = STAGE.checksDirection;
const PAGE_NEXT = STAGE.pageNext;
const NAME_BYTES = NAME_FIELD_BYTES;
const UNIT_BYTES = STAGE.pageBytes;

const EBADF = -ERRNO.EBADF;
const EBUSY = -ERRNO.EBUSY;
const EEXIST = -ERRNO.EEXIST;
const EINVAL = -ERRNO.EINVAL;
const EIO = -ERRNO.EIO;
const ENOENT = -ERRNO.ENOENT;

/** Makes room for one more session to be serialized. */
function ensureCapacity(memory: Memory): number {
  const { words } = memory;
  const count = words[(OUTGOING + COUNT) >>> 2]!;
  if (count >= words[SESSION_CAPACITY >>> 2]!) return words[SESSION_FULL_ERRNO >>> 2]!;
  if (words[AREA >>> 2] !== 0) return 0;
  if (count >= words[(OUTGOING + BLOCKS) >>> 2]! * words[SESSIONS_PER_BLOCK >>> 2]!) {
    growBlocks(memory, OUTGOING + BLOCK_HEAD);
  }
  return 0;
}

/** Gives unused blocks back. */
function trimBlocks(memory: Memory): void {
  const { words } = memory;
  if (words[AREA >>> 2] !== 0) return;
  const kept = Math.ceil(words[(OUTGOING + COUNT) >>> 2]! / words[SESSIONS_PER_BLOCK >>> 2]!);
  shrinkBlocks(memory, OUTGOING + BLOCK_HEAD, kept);
}

/** Adds a session at the tail unless its name is there (spec §2.4). */
function insert(memory: Memory, index: Index, registry: number, ptr: number): number {
  const { words } = memory;
  if (!index.insert(memory, registry, ptr)) return EEXIST;
  const tail = words[(registry + TAIL) >>> 2]!;
  words[(ptr + NEXT) >>> 2] = 0;
  words[(ptr + PREV) >>> 2] = tail;
  words[(tail !== 0 ? tail + NEXT : registry + HEAD) >>> 2] = ptr;
  words[(registry + TAIL) >>> 2] = ptr;
  words[(registry + COUNT) >>> 2]!++;
  return 0;
}

function unlink(memory: Memory, index: Index, registry: number, ptr: number): void {
  const { words } = memory;
  index.remove(memory, registry, ptr);
  const next = words[(ptr + NEXT) >>> 2]!;
  const prev = words[(ptr + PREV) >>> 2]!;
  words[(prev !== 0 ? prev + NEXT : registry + HEAD) >>> 2] = next;
  words[(next !== 0 ? next + PREV : registry + TAIL) >>> 2] = prev;
  words[(registry + COUNT) >>> 2]!--;
}

function allocateNamed(memory: Memory, name: number): number {
  const { words, longs } = memory;
  const ptr = allocateSession(memory);
  copyName(longs, ptr, name);
  words[(ptr + RETRIEVED) >>> 2] = 0;
  clearFiles(memory, ptr);
  return ptr;
}

function fdAt(words: Int32Array, slot: number): number {
  return (words[FDS >>> 2]! >>> 2) + slot;
}

/** Cuts a name to what its field holds beside the NUL. */
function truncateName({ words, bytes }: Memory, ptr: number): void {
  bytes.fill(0, ptr + words[STAGE_NAME_BYTES >>> 2]! - 1, ptr + NAME_BYTES);
}

/** Whether an operation on a session of the other direction is refused. */
function checksDirection(words: Int32Array): boolean {
  return words[CHECKS_DIRECTION >>> 2] !== 0;
}

/** Creates the session of a 64-byte name field (spec §2.3). */
export function create(memory: Memory, index: Index, name: number, slot: number): number {
  const { words, bytes } = memory;
  if (words[DEVICE_OPEN >>> 2] === 0) return EBADF;
  const strict = words[STRICT_NAMES >>> 2] !== 0;
  if (strict && (bytes[name] === 0 || bytes[name + NAME_BYTES - 1] !== 0)) return EINVAL;
  const ptr = allocateNamed(memory, name);
  if (!strict) truncateName(memory, ptr);
  let result = ensureCapacity(memory);
  if (result === 0) {
    result = insert(memory, index, OUTGOING, ptr);
    if (result !== 0 && words[FIX_GROW >>> 2] !== 0) trimBlocks(memory);
  }
  if (result !== 0) freeSession(memory, ptr);
  else words[fdAt(words, slot)] = ptr;
  return result;
}

/** Retrieves a session of the previous kernel by name (spec §2.6). */
export function retrieve(memory: Memory, index: Index, name: number, slot: number): number {
  const { words } = memory;
  if (words[DEVICE_OPEN >>> 2] === 0) return EBADF;
  const ptr = index.find(memory, INCOMING, name);
  if (ptr === 0) return ENOENT;
  if (words[(ptr + RETRIEVED) >>> 2] !== 0) return EINVAL;
  words[(ptr + RETRIEVED) >>> 2] = 1;
  words[fdAt(words, slot)] = ptr;
  return 0;
}

/** Closes a session's file descriptor (spec §2.5). */
export function close(memory: Memory, index: Index, slot: number): number {
  const { words } = memory;
  const fd = fdAt(words, slot);
  const ptr = words[fd]!;
  if (ptr === 0) return EBADF;
  words[fd] = 0;
  dropFiles(memory, ptr);
  if (words[(ptr + RETRIEVED) >>> 2] !== 0) {
    unlink(memory, index, INCOMING, ptr);
  } else {
    unlink(memory, index, OUTGOING, ptr);
    trimBlocks(memory);
  }
  freeSession(memory, ptr);
  return 0;
}

/** Preserves a file in an outgoing session, by the halves of its token; its data is a pfn. */
export function preserve(
  memory: Memory,
  slot: number,
  low: number,
  high: number,
  pfn: number,
): number {
  const { words } = memory;
  const ptr = words[fdAt(words, slot)]!;
  if (ptr === 0) return EBADF;
  if (words[(ptr + RETRIEVED) >>> 2] !== 0 && checksDirection(words)) return EINVAL;
  return preserveFile(memory, ptr, low, high, pfn << 12, pfn >>> 20);
}

/** Retrieves a file of an incoming session by the halves of its token (spec §4.7). */
export function retrieveFile(memory: Memory, slot: number, low: number, high: number): number {
  const { words } = memory;
  const ptr = words[fdAt(words, slot)]!;
  if (ptr === 0) return EBADF;
  if (words[(ptr + RETRIEVED) >>> 2] === 0 && checksDirection(words)) return EINVAL;
  const file = findFile(memory, ptr, low, high);
  if (file === 0) return ENOENT;
  words[(file + RECORD_RETRIEVED) >>> 2] = 1;
  return 0;
}

/** Finishes an incoming session: its files are user space's now. */
export function finish(memory: Memory, slot: number): number {
  const { words } = memory;
  const ptr = words[fdAt(words, slot)]!;
  if (ptr === 0) return EBADF;
  if (words[(ptr + RETRIEVED) >>> 2] === 0 && checksDirection(words)) return EINVAL;
  dropFiles(memory, ptr);
  return 0;
}

/** Writes a 64-bit number that fits into 32 bits. */
function store(words: Int32Array, at: number, value: number): void {
  words[at >>> 2] = value;
  words[(at + 4) >>> 2] = 0;
}

/** Serializes the outgoing sessions (spec §2.8) into their blocks, or into the one area. */
export function serialize(memory: Memory): number {
  const { words, longs } = memory;
  const area = words[AREA >>> 2] !== 0;
  const rootSessions = words[ROOT >>> 2]! + words[ROOT_SESSIONS >>> 2]!;
  if (!area && words[(OUTGOING + COUNT) >>> 2] === 0) {
    store(words, rootSessions, 0);
    return 0;
  }
  const headerBytes = words[HEADER_BYTES >>> 2]!;
  const headerCount = words[HEADER_COUNT >>> 2]!;
  const entryBytes = words[ENTRY_BYTES >>> 2]!;
  const entryFiles = words[ENTRY_FILES >>> 2]!;
  const entryCount = words[ENTRY_COUNT >>> 2]!;
  const perBlock = words[SESSIONS_PER_BLOCK >>> 2]!;
  let record = words[(OUTGOING + BLOCK_HEAD) >>> 2]!;
  let page = area ? record : words[(record + RECORD_PAGE) >>> 2]!;
  store(words, rootSessions, page);
  let count = 0;
  let entry = page + headerBytes;
  for (let ptr = words[(OUTGOING + HEAD) >>> 2]!; ptr !== 0; ptr = words[(ptr + NEXT) >>> 2]!) {
    if (count === perBlock) {
      store(words, page + headerCount, count);
      record = words[(record + RECORD_NEXT) >>> 2]!;
      page = words[(record + RECORD_PAGE) >>> 2]!;
      entry = page + headerBytes;
      count = 0;
    }
    copyName(longs, entry, ptr);
    longs[(entry + entryFiles) >>> 3] = 0n;
    longs[(entry + entryCount) >>> 3] = 0n;
    if (words[(ptr + FILE_COUNT) >>> 2] !== 0) {
      freezeFiles(memory, ptr, entry + entryFiles, entry + entryCount);
    }
    entry = (entry + entryBytes) | 0;
    count++;
  }
  store(words, page + headerCount, count);
  return 0;
}

/** Gives a zeroed session area of as many pages as that of the kernel before, or 0 without areas. */
function allocateArea({ words }: Memory, before: number): number {
  if (words[AREA >>> 2] === 0) return 0;
  const ptr = words[PAGE_NEXT >>> 2]!;
  const size = words[AREA_BYTES >>> 2]!;
  words[PAGE_NEXT >>> 2] = ptr + size;
  words.fill(0, ptr >>> 2, (ptr + size) >>> 2);
  if (words[HEADER_COUNT >>> 2] !== 0) words[ptr >>> 2] = words[before >>> 2]!;
  return ptr;
}

/** Boots the next kernel up to its user space (spec §2.9, §2.10): EINVAL is where it panics. */
export function boot(memory: Memory): number {
  const { words } = memory;
  const before = words[ROOT >>> 2]!;
  const sessions = words[(before + words[ROOT_SESSIONS >>> 2]!) >>> 2]!;
  if (words[AREA >>> 2] === 0) {
    const result = checkChain(memory, sessions, words[SESSIONS_PER_BLOCK >>> 2]!);
    if (result !== 0) return result;
  }
  const root = allocatePages(memory);
  const area = allocateArea(memory, sessions);
  words.copyWithin(root >>> 2, before >>> 2, (before + words[UNIT_BYTES >>> 2]!) >>> 2);
  words[(root + words[ROOT_NUMBER >>> 2]!) >>> 2]!++;
  store(words, root + words[ROOT_SESSIONS >>> 2]!, area);
  if (words[ROOT_FLBS >>> 2] !== 0) {
    const flbs = root + words[ROOT_FLBS >>> 2]!;
    freePages(memory, words[flbs >>> 2]!);
    const page = allocatePages(memory);
    words[page >>> 2] = 1;
    words[flbs >>> 2] = page;
  }
  words[ROOT >>> 2] = root;
  freePages(memory, before);
  words.fill(0, OUTGOING >>> 2, REGISTRIES_END >>> 2);
  words[(OUTGOING + BLOCK_HEAD) >>> 2] = area;
  words[(INCOMING + BLOCK_HEAD) >>> 2] = sessions;
  const fds = words[FDS >>> 2]! >>> 2;
  words.fill(0, fds, fds + words[FD_COUNT >>> 2]!);
  const kernel = ++words[KERNEL >>> 2]!;
  const heap = words[HEAPS >>> 2]! + kernel * 8;
  words[SESSION_FREE >>> 2] = words[heap >>> 2]!;
  words[RECORD_FREE >>> 2] = words[(heap + 4) >>> 2]!;
  words[INDEX_NEXT >>> 2] = words[INDEX_START >>> 2]!;
  words[DEVICE_OPEN >>> 2] = 0;
  words[DESERIALIZED >>> 2] = 0;
  return 0;
}

/** Reads the sessions of the previous kernel back (spec §2.9). */
function deserialize(memory: Memory, index: Index): number {
  const { words } = memory;
  const area = words[AREA >>> 2] !== 0;
  const head = words[(INCOMING + BLOCK_HEAD) >>> 2]!;
  const headerBytes = words[HEADER_BYTES >>> 2]!;
  const headerCount = words[HEADER_COUNT >>> 2]!;
  const entryBytes = words[ENTRY_BYTES >>> 2]!;
  const entryFiles = words[ENTRY_FILES >>> 2]!;
  const entryCount = words[ENTRY_COUNT >>> 2]!;
  const shortNames = words[STAGE_NAME_BYTES >>> 2]! < NAME_BYTES;
  let result = 0;
  for (let page = head; page !== 0 && result === 0; page = area ? 0 : words[page >>> 2]!) {
    const count = words[(page + headerCount) >>> 2]!;
    let entry = page + headerBytes;
    for (let i = 0; i < count; i++, entry += entryBytes) {
      if (index.readRun !== undefined && !shortNames) {
        const read = index.readRun(memory, entry, count - i);
        i += read;
        entry += read * entryBytes;
        if (i === count) break;
      }
      const ptr = allocateNamed(memory, entry);
      if (shortNames) truncateName(memory, ptr);
      result = insert(memory, index, INCOMING, ptr);
      if (result !== 0) {
        freeSession(memory, ptr);
        break;
      }
      result = deserializeFiles(memory, ptr, entry + entryFiles, entry + entryCount);
      if (result !== 0) break;
    }
  }
  if (!area) freeChain(memory, head);
  words[(INCOMING + BLOCK_HEAD) >>> 2] = 0;
  return result;
}

/** Opens the device: the first time in a kernel, deserializes (spec §2.9). */
export function open(memory: Memory, index: Index): number {
  const { words } = memory;
  if (words[DEVICE_OPEN >>> 2] !== 0) return EBUSY;
  if (words[DESERIALIZED >>> 2] === 0) {
    words[DESERIALIZED >>> 2] = 1;
    words[DESERIALIZE_RESULT >>> 2] = deserialize(memory, index);
  }
  if (words[DESERIALIZE_RESULT >>> 2] !== 0) return EIO;
  words[DEVICE_OPEN >>> 2] = 1;
  return 0;
}
