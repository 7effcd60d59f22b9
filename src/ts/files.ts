import { ERRNO } from '../abi/errno.ts';
import { HANDLER_AT, RECORD, SESSION, STAGE } from '../tape/stage.ts';
import {
  BLOCK_HEADER_BYTES as BLOCK_HEADER,
  checkChain,
  freeChain,
  growBlocks,
  shrinkBlocks,
} from './blocks.ts';
import { allocateRecord, freePages, freeRecord, type Memory } from './memory.ts';

const NEXT = RECORD.next;
const PREV = RECORD.prev;
const TOKEN = RECORD.token;
const DATA = RECORD.data;
const RETRIEVED = RECORD.retrieved;
const PAGE = RECORD.page;
const FILE_HEAD = SESSION.fileHead;
const FILE_TAIL = SESSION.fileTail;
const FILE_COUNT = SESSION.fileCount;
const FILE_BLOCK_HEAD = SESSION.fileBlockHead;

const FILE_BLOCKS = SESSION.fileBlocks;
const FILE_CAPACITY = STAGE.fileCapacity;
const FILE_FULL_ERRNO = STAGE.fileFullErrno;
const FILES_PER_BLOCK = STAGE.filesPerBlock;
const FILE_ARRAYS = STAGE.fileArrays;
const HANDLER = HANDLER_AT;
const HANDLER_BYTES = 48;
const BLOCK_HEADER_BYTES = BLOCK_HEADER;

// An entry in a block or an array (spec §3.6): the handler's name, then data, then token.
const ENTRY_BYTES = 64;
const ENTRY_DATA = 48;
const ENTRY_TOKEN = 56;

const EEXIST = -ERRNO.EEXIST;
const EINVAL = -ERRNO.EINVAL;
const ENOENT = -ERRNO.ENOENT;

/** Gives the record of a session's file by the halves of its token, or 0: a scan, as in the kernel. */
export function findFile(memory: Memory, session: number, low: number, high: number): number {
  const { words } = memory;
  let ptr = words[(session + FILE_HEAD) >>> 2]!;
  while (ptr !== 0) {
    if (words[(ptr + TOKEN) >>> 2] === low && words[(ptr + TOKEN + 4) >>> 2] === high) break;
    ptr = words[(ptr + NEXT) >>> 2]!;
  }
  return ptr;
}

function appendFile(
  memory: Memory,
  session: number,
  low: number,
  high: number,
  dataLow: number,
  dataHigh: number,
): void {
  const { words } = memory;
  const ptr = allocateRecord(memory);
  const tail = words[(session + FILE_TAIL) >>> 2]!;
  words[(ptr + TOKEN) >>> 2] = low;
  words[(ptr + TOKEN + 4) >>> 2] = high;
  words[(ptr + DATA) >>> 2] = dataLow;
  words[(ptr + DATA + 4) >>> 2] = dataHigh;
  words[(ptr + RETRIEVED) >>> 2] = 0;
  words[(ptr + NEXT) >>> 2] = 0;
  words[(ptr + PREV) >>> 2] = tail;
  words[(tail !== 0 ? tail + NEXT : session + FILE_HEAD) >>> 2] = ptr;
  words[(session + FILE_TAIL) >>> 2] = ptr;
  words[(session + FILE_COUNT) >>> 2]!++;
}

/** Preserves a file (spec §4.2): the token first, then room, then the record. */
export function preserveFile(
  memory: Memory,
  session: number,
  low: number,
  high: number,
  dataLow: number,
  dataHigh: number,
): number {
  const { words } = memory;
  if (findFile(memory, session, low, high) !== 0) return EEXIST;
  const count = words[(session + FILE_COUNT) >>> 2]!;
  if (count >= words[FILE_CAPACITY >>> 2]!) return words[FILE_FULL_ERRNO >>> 2]!;
  const room = words[(session + FILE_BLOCKS) >>> 2]! * words[FILES_PER_BLOCK >>> 2]!;
  if (count >= room) growBlocks(memory, session + FILE_BLOCK_HEAD);
  appendFile(memory, session, low, high, dataLow, dataHigh);
  return 0;
}

/** Makes a session's file set empty. */
export function clearFiles({ words, longs }: Memory, session: number): void {
  words[(session + FILE_HEAD) >>> 2] = 0;
  longs[(session + FILE_TAIL) >>> 3] = 0n;
  longs[(session + FILE_BLOCK_HEAD) >>> 3] = 0n;
  words[(session + FILE_BLOCKS) >>> 2] = 0;
}

/** Gives up a session's files, newest first, and the blocks they would have gone into. */
export function dropFiles(memory: Memory, session: number): void {
  const { words } = memory;
  let ptr = words[(session + FILE_TAIL) >>> 2]!;
  while (ptr !== 0) {
    const prev = words[(ptr + PREV) >>> 2]!;
    freeRecord(memory, ptr);
    ptr = prev;
  }
  shrinkBlocks(memory, session + FILE_BLOCK_HEAD, 0);
  clearFiles(memory, session);
}

/** Writes a session's files into its blocks or array (spec §4.5); takes where the set goes. */
export function freezeFiles(
  memory: Memory,
  session: number,
  filesAt: number,
  countAt: number,
): void {
  const { words, longs } = memory;
  const header = words[FILE_ARRAYS >>> 2] ? 0 : BLOCK_HEADER_BYTES;
  const perBlock = words[FILES_PER_BLOCK >>> 2]!;
  let block = words[(session + FILE_BLOCK_HEAD) >>> 2]!;
  let page = words[(block + PAGE) >>> 2]!;
  words[filesAt >>> 2] = page;
  words[(filesAt + 4) >>> 2] = 0;
  words[countAt >>> 2] = words[(session + FILE_COUNT) >>> 2]!;
  words[(countAt + 4) >>> 2] = 0;
  let index = 0;
  for (let ptr = words[(session + FILE_HEAD) >>> 2]!; ptr !== 0; ptr = words[(ptr + NEXT) >>> 2]!) {
    if (index === perBlock) {
      block = words[(block + NEXT) >>> 2]!;
      page = words[(block + PAGE) >>> 2]!;
      index = 0;
    }
    const entry = page + header + index * ENTRY_BYTES;
    index++;
    if (header !== 0) words[(page + 8) >>> 2] = index;
    for (let i = 0; i < HANDLER_BYTES; i += 8)
      longs[(entry + i) >>> 3] = longs[(HANDLER + i) >>> 3]!;
    longs[(entry + ENTRY_DATA) >>> 3] = longs[(ptr + DATA) >>> 3]!;
    longs[(entry + ENTRY_TOKEN) >>> 3] = longs[(ptr + TOKEN) >>> 3]!;
  }
}

function isHandler(bytes: Uint8Array, compatible: number): boolean {
  for (let i = 0; i < HANDLER_BYTES; i++) {
    const byte = bytes[compatible + i];
    if (byte !== bytes[HANDLER + i]) return false;
    if (byte === 0) break;
  }
  return true;
}

function readFiles(memory: Memory, session: number, entries: number, count: number): number {
  const { words, bytes } = memory;
  for (let i = 0; i < count; i++) {
    const entry = entries + i * ENTRY_BYTES;
    if (!isHandler(bytes, entry)) return ENOENT;
    appendFile(
      memory,
      session,
      words[(entry + ENTRY_TOKEN) >>> 2]!,
      words[(entry + ENTRY_TOKEN + 4) >>> 2]!,
      words[(entry + ENTRY_DATA) >>> 2]!,
      words[(entry + ENTRY_DATA + 4) >>> 2]!,
    );
  }
  return 0;
}

/** Reads a session's files back (spec §4.6) and frees what held them; takes where the set is. */
export function deserializeFiles(
  memory: Memory,
  session: number,
  filesAt: number,
  countAt: number,
): number {
  const { words } = memory;
  const files = words[filesAt >>> 2]!;
  if (files === 0) return 0;
  const count = words[countAt >>> 2]!;
  let result = 0;
  if (words[FILE_ARRAYS >>> 2]) {
    result =
      count > words[FILE_CAPACITY >>> 2]! ? EINVAL : readFiles(memory, session, files, count);
    freePages(memory, files);
  } else {
    result = checkChain(memory, files, words[FILES_PER_BLOCK >>> 2]!);
    if (result !== 0) return result;
    for (let page = files; page !== 0 && result === 0; page = words[page >>> 2]!) {
      result = readFiles(memory, session, page + BLOCK_HEADER_BYTES, words[(page + 8) >>> 2]!);
    }
    if (result === 0 && words[(session + FILE_COUNT) >>> 2] !== count) result = EINVAL;
    freeChain(memory, files);
  }
  if (result !== 0) dropFiles(memory, session);
  return result;
}
