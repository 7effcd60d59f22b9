import { ERRNO } from '../abi/errno.ts';
import { NAME_BYTES as NAME_FIELD_BYTES } from '../tape/format.ts';
import { RECORD, REGISTRY, SESSION, STAGE } from '../tape/stage.ts';
import {
  BLOCK_HEADER_BYTES as BLOCK_HEADER,
  checkChain,
  freeChain,
  growBlocks,
  shrinkBlocks,
} from './blocks.ts';
import {
  clearFiles,
  deserializeFiles,
  dropFiles,
  findFile,
  freezeFiles,
  preserveFile,
} from './files.ts';
import {
  allocatePages,
  allocateSession,
  copyName,
  freePages,
  freeSession,
  type Memory,
} from './memory.ts';

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
const NAME_BYTES = NAME_FIELD_BYTES;
const BLOCK_HEADER_BYTES = BLOCK_HEADER;

// The LUO root (spec §3.5).
const ROOT_NUMBER = 8;
const ROOT_SESSIONS = 16;
const ROOT_FLBS = 24;

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
  const { words } = memory;
  const ptr = allocateSession(memory);
  copyName(memory, ptr, name);
  words[(ptr + RETRIEVED) >>> 2] = 0;
  clearFiles(memory, ptr);
  return ptr;
}

function fdAt(words: Int32Array, slot: number): number {
  return (words[FDS >>> 2]! >>> 2) + slot;
}

/** Creates the session of a 64-byte name field (spec §2.3). */
export function create(memory: Memory, index: Index, name: number, slot: number): number {
  const { words, bytes } = memory;
  if (words[DEVICE_OPEN >>> 2] === 0) return EBADF;
  const strict = words[STRICT_NAMES >>> 2] !== 0;
  if (strict && (bytes[name] === 0 || bytes[name + NAME_BYTES - 1] !== 0)) return EINVAL;
  const ptr = allocateNamed(memory, name);
  if (!strict) bytes.fill(0, ptr + words[STAGE_NAME_BYTES >>> 2]! - 1, ptr + NAME_BYTES);
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
  if (words[(ptr + RETRIEVED) >>> 2] !== 0) return EINVAL;
  return preserveFile(memory, ptr, low, high, pfn << 12, pfn >>> 20);
}

/** Retrieves a file of an incoming session by the halves of its token (spec §4.7). */
export function retrieveFile(memory: Memory, slot: number, low: number, high: number): number {
  const { words } = memory;
  const ptr = words[fdAt(words, slot)]!;
  if (ptr === 0) return EBADF;
  if (words[(ptr + RETRIEVED) >>> 2] === 0) return EINVAL;
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
  if (words[(ptr + RETRIEVED) >>> 2] === 0) return EINVAL;
  dropFiles(memory, ptr);
  return 0;
}

/** Serializes the outgoing sessions (spec §2.8). */
export function serialize(memory: Memory): number {
  const { words } = memory;
  const root = words[ROOT >>> 2]!;
  words[(root + ROOT_SESSIONS) >>> 2] = 0;
  words[(root + ROOT_SESSIONS + 4) >>> 2] = 0;
  if (words[(OUTGOING + COUNT) >>> 2] === 0) return 0;
  const entryBytes = words[ENTRY_BYTES >>> 2]!;
  const perBlock = words[SESSIONS_PER_BLOCK >>> 2]!;
  let record = words[(OUTGOING + BLOCK_HEAD) >>> 2]!;
  let page = words[(record + RECORD_PAGE) >>> 2]!;
  words[(root + ROOT_SESSIONS) >>> 2] = page;
  let count = 0;
  let entry = page + BLOCK_HEADER_BYTES;
  for (let ptr = words[(OUTGOING + HEAD) >>> 2]!; ptr !== 0; ptr = words[(ptr + NEXT) >>> 2]!) {
    if (count === perBlock) {
      words[(page + 8) >>> 2] = count;
      record = words[(record + RECORD_NEXT) >>> 2]!;
      page = words[(record + RECORD_PAGE) >>> 2]!;
      entry = page + BLOCK_HEADER_BYTES;
      count = 0;
    }
    const slot = entry + NAME_BYTES;
    if (words[(ptr + FILE_COUNT) >>> 2] !== 0) {
      freezeFiles(memory, ptr, slot);
    } else {
      words[slot >>> 2] = 0;
      words[(slot + 4) >>> 2] = 0;
      words[(slot + 8) >>> 2] = 0;
      words[(slot + 12) >>> 2] = 0;
    }
    copyName(memory, entry, ptr);
    entry += entryBytes;
    count++;
  }
  words[(page + 8) >>> 2] = count;
  return 0;
}

/** Boots the next kernel up to its user space (spec §2.9, §2.10): EINVAL is where it panics. */
export function boot(memory: Memory): number {
  const { words } = memory;
  const before = words[ROOT >>> 2]!;
  const sessions = words[(before + ROOT_SESSIONS) >>> 2]!;
  const result = checkChain(memory, sessions, words[SESSIONS_PER_BLOCK >>> 2]!);
  if (result !== 0) return result;
  const root = allocatePages(memory);
  const flbs = allocatePages(memory);
  const number = words[(before + ROOT_NUMBER) >>> 2]! + 1;
  words[root >>> 2] = words[before >>> 2]!;
  words[(root + 4) >>> 2] = words[(before + 4) >>> 2]!;
  words[(root + ROOT_NUMBER) >>> 2] = number;
  words[(root + ROOT_FLBS) >>> 2] = flbs;
  words[flbs >>> 2] = 1;
  words[ROOT >>> 2] = root;
  freePages(memory, before);
  freePages(memory, words[(before + ROOT_FLBS) >>> 2]!);
  words.fill(0, OUTGOING >>> 2, REGISTRIES_END >>> 2);
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
  const head = words[(INCOMING + BLOCK_HEAD) >>> 2]!;
  const entryBytes = words[ENTRY_BYTES >>> 2]!;
  let result = 0;
  for (let page = head; page !== 0 && result === 0; page = words[page >>> 2]!) {
    const count = words[(page + 8) >>> 2]!;
    let entry = page + BLOCK_HEADER_BYTES;
    for (let i = 0; i < count; i++, entry += entryBytes) {
      const ptr = allocateNamed(memory, entry);
      result = insert(memory, index, INCOMING, ptr);
      if (result !== 0) {
        freeSession(memory, ptr);
        break;
      }
      result = deserializeFiles(memory, ptr, entry + NAME_BYTES);
      if (result !== 0) break;
    }
  }
  freeChain(memory, head);
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
