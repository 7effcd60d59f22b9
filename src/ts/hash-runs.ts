import { FIELD, NAME_BYTES, OP, OP_BYTES } from '../tape/format.ts';
import { REGISTRY, SESSION, STAGE } from '../tape/stage.ts';
import { growBlocks } from './blocks.ts';
import { grow } from './hash-table.ts';
import type { Memory } from './memory.ts';
import { copyName, hashName, sameNames } from './names.ts';

// Creates, retrieves and entries read back, as registry.ts does them, but each kind in a loop of its
// own that calls nothing once V8 has inlined what it calls: V8 inlines at most 920 bytecodes into one
// function (`node --v8-options`, --max-inlined-bytecode-size-cumulative, Node 20 to 26), and the way
// through registry.ts has more. A run ends before an operation that is refused, or that something
// else stands in the way of; registry.ts plays that one.

const OP_SHIFT = Math.log2(OP_BYTES);
const NAME_SHIFT = Math.log2(NAME_BYTES);
const CREATE = OP.create;
const RETRIEVE = OP.retrieve;
const EXPECT = FIELD.expect >>> 2;
const NAME = FIELD.name >>> 2;
const SLOT = FIELD.slot >>> 2;

const OPS = STAGE.ops;
const NAMES = STAGE.names;
const FDS = STAGE.fds;
const DEVICE_OPEN = STAGE.deviceOpen;
const STRICT_NAMES = STAGE.strictNames;
const AREA = STAGE.area;
const ENTRY_BYTES = STAGE.entryBytes;
const ENTRY_FILES = STAGE.entryFiles;
const SESSION_CAPACITY = STAGE.sessionCapacity;
const SESSIONS_PER_BLOCK = STAGE.sessionsPerBlock;
const SESSION_FREE = STAGE.sessionFree;

const OUTGOING = REGISTRY.outgoing;
const INCOMING = REGISTRY.incoming;
const COUNT = REGISTRY.count;
const TAIL = REGISTRY.tail;
const BLOCK_HEAD = REGISTRY.blockHead;
const BLOCKS = REGISTRY.blocks;
const BUCKETS = REGISTRY.index;
const BITS = REGISTRY.index + 4;
const INDEX_COUNT = REGISTRY.index + 8;
const MOST = REGISTRY.index + 12;

const NEXT = SESSION.next;
const RETRIEVED = SESSION.retrieved;
const CHAIN_AT = SESSION.index;
const HASH_AT = SESSION.index + 4;
// Fields of a node, as words and pairs of words from its start.
const PREV = SESSION.prev >>> 2;
const FILE_BLOCKS = SESSION.fileBlocks >>> 2;
const CHAIN = CHAIN_AT >>> 2;
const HASH = HASH_AT >>> 2;
const RETRIEVED_PAIR = SESSION.retrieved >>> 3;
const FILE_TAIL_PAIR = SESSION.fileTail >>> 3;
const FILE_BLOCK_HEAD_PAIR = SESSION.fileBlockHead >>> 3;

/** Plays creates or retrieves from operation `from` on; gives the first that it does not play. */
export function playRun(memory: Memory, from: number, to: number): number {
  const { words } = memory;
  if (words[DEVICE_OPEN >>> 2] === 0) return from;
  let at = from;
  if (words[STRICT_NAMES >>> 2] !== 0 && words[AREA >>> 2] === 0) {
    do at = createRun(memory, at, to);
    while (at < to && isCreate(words, at) && makeRoom(memory));
  }
  return retrieveRun(memory, at, to);
}

/** Reads entries without files back; gives how many of at most `count`. */
export function readRun(memory: Memory, entry: number, count: number): number {
  const { words } = memory;
  const bytes = words[ENTRY_BYTES >>> 2]!;
  let read = readEntries(memory, entry, count);
  while (
    read < count &&
    roomInBuckets(words, INCOMING) <= 0 &&
    words[(INCOMING + TAIL) >>> 2] !== 0
  ) {
    grow(memory, INCOMING);
    read += readEntries(memory, entry + read * bytes, count - read);
  }
  return read;
}

function isCreate(words: Int32Array, index: number): boolean {
  const op = (words[OPS >>> 2]! + (index << OP_SHIFT)) >>> 2;
  return (words[op]! & 0xff) === CREATE && words[op + EXPECT] === 0;
}

/** How many more sessions there are buckets for. */
function roomInBuckets(words: Int32Array, registry: number): number {
  return words[(registry + MOST) >>> 2]! - words[(registry + INDEX_COUNT) >>> 2]!;
}

/** How many more outgoing sessions there are blocks for. */
function roomInBlocks(words: Int32Array): number {
  const most = words[(OUTGOING + BLOCKS) >>> 2]! * words[SESSIONS_PER_BLOCK >>> 2]!;
  return Math.min(most, words[SESSION_CAPACITY >>> 2]!) - words[(OUTGOING + COUNT) >>> 2]!;
}

/** Gives one more session a block or a bucket, if that is what is missing. */
function makeRoom(memory: Memory): boolean {
  const { words } = memory;
  if (words[(OUTGOING + TAIL) >>> 2] === 0) return false;
  if (words[(OUTGOING + COUNT) >>> 2]! >= words[SESSION_CAPACITY >>> 2]!) return false;
  if (roomInBlocks(words) <= 0) growBlocks(memory, OUTGOING + BLOCK_HEAD);
  else if (roomInBuckets(words, OUTGOING) <= 0) grow(memory, OUTGOING);
  else return false;
  return true;
}

/** Whether a chain has a node of that hash: then the names are to be compared. */
function hasHash(words: Int32Array, first: number, hash: number): boolean {
  let ptr = first;
  while (ptr !== 0 && words[(ptr + HASH_AT) >>> 2] !== hash) ptr = words[(ptr + CHAIN_AT) >>> 2]!;
  return ptr !== 0;
}

function addCount(words: Int32Array, registry: number, added: number): void {
  words[(registry + COUNT) >>> 2]! += added;
  words[(registry + INDEX_COUNT) >>> 2]! += added;
}

/**
 * Writes what a new node has but its link to the next: at `free`, for the name field at `name`. Stands
 * before the branch on its chain, so that the processor need not wait for the bucket to do it.
 */
function writeNode(
  words: Int32Array,
  longs: BigInt64Array,
  free: number,
  name: number,
  tail: number,
  chain: number,
  hash: number,
): void {
  copyName(longs, free, name);
  const node = free >>> 2;
  const pair = free >>> 3;
  longs[pair + RETRIEVED_PAIR] = 0n;
  longs[pair + FILE_TAIL_PAIR] = 0n;
  longs[pair + FILE_BLOCK_HEAD_PAIR] = 0n;
  words[node + FILE_BLOCKS] = 0;
  words[node + PREV] = tail;
  words[node + CHAIN] = chain;
  words[node + HASH] = hash;
}

function createRun({ words, longs }: Memory, from: number, to: number): number {
  let tail = words[(OUTGOING + TAIL) >>> 2]!;
  if (tail === 0) return from;
  const ops = words[OPS >>> 2]!;
  const names = words[NAMES >>> 2]!;
  const fds = words[FDS >>> 2]!;
  const buckets = words[(OUTGOING + BUCKETS) >>> 2]!;
  const shift = 32 - words[(OUTGOING + BITS) >>> 2]!;
  const end = from + Math.min(to - from, roomInBuckets(words, OUTGOING), roomInBlocks(words));
  let free = words[SESSION_FREE >>> 2]!;
  let at = from;
  for (; at < end; at++) {
    const op = (ops + (at << OP_SHIFT)) >>> 2;
    if ((words[op]! & 0xff) !== CREATE || words[op + EXPECT] !== 0) break;
    const name = (names + (words[op + NAME]! << NAME_SHIFT)) | 0;
    if ((words[name >>> 2]! & 0xff) === 0 || words[(name + 60) >>> 2]! >>> 24 !== 0) break;
    const hash = hashName(words, name);
    const bucket = (buckets + ((hash >>> shift) << 2)) >>> 2;
    const first = words[bucket]!;
    writeNode(words, longs, free, name, tail, first, hash);
    if (hasHash(words, first, hash)) break;
    const next = words[(free + NEXT) >>> 2]!;
    words[(free + NEXT) >>> 2] = 0;
    words[(tail + NEXT) >>> 2] = free;
    words[bucket] = free;
    words[(fds + (words[op + SLOT]! << 2)) >>> 2] = free;
    tail = free;
    free = next;
  }
  words[SESSION_FREE >>> 2] = free;
  words[(OUTGOING + TAIL) >>> 2] = tail;
  addCount(words, OUTGOING, at - from);
  return at;
}

function readEntries({ words, longs }: Memory, from: number, count: number): number {
  let tail = words[(INCOMING + TAIL) >>> 2]!;
  if (tail === 0) return 0;
  const bytes = words[ENTRY_BYTES >>> 2]!;
  const files = words[ENTRY_FILES >>> 2]!;
  const buckets = words[(INCOMING + BUCKETS) >>> 2]!;
  const shift = 32 - words[(INCOMING + BITS) >>> 2]!;
  const end = Math.min(count, roomInBuckets(words, INCOMING));
  let free = words[SESSION_FREE >>> 2]!;
  let entry = from;
  let read = 0;
  for (; read < end; read++) {
    if (words[(entry + files) >>> 2] !== 0) break;
    const hash = hashName(words, entry);
    const bucket = (buckets + ((hash >>> shift) << 2)) >>> 2;
    const first = words[bucket]!;
    writeNode(words, longs, free, entry, tail, first, hash);
    if (hasHash(words, first, hash)) break;
    const next = words[(free + NEXT) >>> 2]!;
    words[(free + NEXT) >>> 2] = 0;
    words[(tail + NEXT) >>> 2] = free;
    words[bucket] = free;
    tail = free;
    free = next;
    entry = (entry + bytes) | 0;
  }
  words[SESSION_FREE >>> 2] = free;
  words[(INCOMING + TAIL) >>> 2] = tail;
  addCount(words, INCOMING, read);
  return read;
}

function retrieveRun({ words, longs }: Memory, from: number, to: number): number {
  const buckets = words[(INCOMING + BUCKETS) >>> 2]!;
  if (buckets === 0) return from;
  const ops = words[OPS >>> 2]!;
  const names = words[NAMES >>> 2]!;
  const fds = words[FDS >>> 2]!;
  const shift = 32 - words[(INCOMING + BITS) >>> 2]!;
  const end = to | 0;
  let at = from | 0;
  for (; at < end; at++) {
    const op = (ops + (at << OP_SHIFT)) >>> 2;
    if ((words[op]! & 0xff) !== RETRIEVE || words[op + EXPECT] !== 0) break;
    const name = (names + (words[op + NAME]! << NAME_SHIFT)) | 0;
    const hash = hashName(words, name);
    let ptr = words[(buckets + ((hash >>> shift) << 2)) >>> 2]!;
    while (ptr !== 0 && words[(ptr + HASH_AT) >>> 2] !== hash) ptr = words[(ptr + CHAIN_AT) >>> 2]!;
    if (ptr === 0 || words[(ptr + RETRIEVED) >>> 2] !== 0) break;
    if (!sameNames(words, longs, ptr, name)) break;
    words[(ptr + RETRIEVED) >>> 2] = 1;
    words[(fds + (words[op + SLOT]! << 2)) >>> 2] = ptr;
  }
  return at;
}
