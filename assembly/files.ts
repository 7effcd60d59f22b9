// The file set of a session (spec §4): an ordered list, a token unique in it, blocks to serialize
// into. Only the token index F differs, which is asked whether a token is there. It is an unmanaged
// class over the session node:
//   find(token)     gives the file's record, or 0
//   insert(record)  adds a record whose token no other has
//   clear()         forgets all records

import {
  allocateRecord,
  EEXIST,
  EINVAL,
  ENOENT,
  freePages,
  freeRecord,
  HANDLER,
  HANDLER_BYTES,
  recordAt,
  Session,
  stage,
} from "./stage";
import {
  BLOCK_HEADER_BYTES,
  BlockSet,
  checkChain,
  freeChain,
  growBlocks,
  shrinkBlocks,
} from "./blocks";

export const FILE_BYTES: usize = 64;
const FILE_DATA: usize = 48;
const FILE_TOKEN: usize = 56;

// @ts-ignore: decorator
@inline
function indexOf<F>(session: Session): F {
  return changetype<F>(changetype<usize>(session));
}

/** Takes a session and a token, gives the file's record or 0. */
// @ts-ignore: decorator
@inline
export function findFile<F>(session: Session, token: u64): usize {
  return indexOf<F>(session).find(token);
}

// @ts-ignore: decorator
@inline
function appendFile<F>(session: Session, token: u64, data: u64): void {
  const ptr = allocateRecord();
  const file = recordAt(ptr);
  file.token = token;
  file.data = data;
  file.retrieved = 0;
  file.next = 0;
  file.prev = session.fileTail;
  if (session.fileTail) recordAt(session.fileTail).next = <u32>ptr;
  else session.fileHead = <u32>ptr;
  session.fileTail = <u32>ptr;
  session.fileCount++;
  indexOf<F>(session).insert(ptr);
}

// @ts-ignore: decorator
@inline
function blocksOf(session: Session): BlockSet {
  return changetype<BlockSet>(changetype<usize>(session) + offsetof<Session>("fileBlockHead"));
}

/** Preserves a file (spec §4.2): the token first, then room, then the record. */
// @ts-ignore: decorator
@inline
export function preserveFile<F>(session: Session, token: u64, data: u64): i32 {
  if (findFile<F>(session, token)) return EEXIST;
  const count = session.fileCount;
  if (count >= stage().fileCapacity) return stage().fileFullErrno;
  if (count >= session.fileBlocks * stage().filesPerBlock) growBlocks(blocksOf(session));
  appendFile<F>(session, token, data);
  return 0;
}

/** Gives up a session's files, newest first, and the blocks they would have gone into. */
export function dropFiles<F>(session: Session): void {
  if (!session.fileCount) return;
  indexOf<F>(session).clear();
  let ptr = <usize>session.fileTail;
  while (ptr) {
    const prev = <usize>recordAt(ptr).prev;
    freeRecord(ptr);
    ptr = prev;
  }
  shrinkBlocks(blocksOf(session), 0);
  clearFiles(session);
}

/** Makes a session's file set empty. */
// @ts-ignore: decorator
@inline
export function clearFiles(session: Session): void {
  const ptr = changetype<usize>(session);
  v128.store(ptr, i64x2.splat(0), offsetof<Session>("fileHead"));
  store<u64>(ptr, 0, offsetof<Session>("fileBlockTail"));
}

/** Writes a session's files into its blocks or array (spec §4.5); takes where the set goes. */
export function freezeFiles(session: Session, filesAt: usize, countAt: usize): void {
  const header = stage().fileArrays ? <usize>0 : BLOCK_HEADER_BYTES;
  const perBlock = stage().filesPerBlock;
  let block = <usize>session.fileBlockHead;
  let page = <usize>recordAt(block).page;
  let index: u32 = 0;
  let ptr = <usize>session.fileHead;
  while (ptr) {
    if (index == perBlock) {
      block = recordAt(block).next;
      page = recordAt(block).page;
      index = 0;
    }
    const entry = page + header + <usize>index * FILE_BYTES;
    index++;
    if (header) store<u64>(page, index, 8);
    v128.store(entry, v128.load(HANDLER));
    v128.store(entry, v128.load(HANDLER, 16), 16);
    v128.store(entry, v128.load(HANDLER, 32), 32);
    store<u64>(entry, recordAt(ptr).data, FILE_DATA);
    store<u64>(entry, recordAt(ptr).token, FILE_TOKEN);
    ptr = recordAt(ptr).next;
  }
  store<u64>(filesAt, recordAt(session.fileBlockHead).page);
  store<u64>(countAt, session.fileCount);
}

function isHandler(compatible: usize): bool {
  for (let i: usize = 0; i < HANDLER_BYTES; i++) {
    const byte = load<u8>(compatible + i);
    if (byte != load<u8>(HANDLER + i)) return false;
    if (!byte) return true;
  }
  return true;
}

function readFiles<F>(session: Session, entries: usize, count: u32): i32 {
  for (let i: u32 = 0; i < count; i++) {
    const entry = entries + <usize>i * FILE_BYTES;
    if (!isHandler(entry)) return ENOENT;
    appendFile<F>(session, load<u64>(entry, FILE_TOKEN), load<u64>(entry, FILE_DATA));
  }
  return 0;
}

/** Reads a set of files back (spec §4.6) and frees what held them; takes where the set is. */
export function deserializeFiles<F>(session: Session, filesAt: usize, countAt: usize): i32 {
  const files = <usize>load<u64>(filesAt);
  const count = <u32>load<u64>(countAt);
  let result: i32 = 0;
  if (stage().fileArrays) {
    result = count > stage().fileCapacity ? EINVAL : readFiles<F>(session, files, count);
    freePages(files);
  } else {
    result = checkChain(files, stage().filesPerBlock);
    if (result) return result;
    let page = files;
    while (page && !result) {
      result = readFiles<F>(session, page + BLOCK_HEADER_BYTES, <u32>load<u64>(page, 8));
      page = <usize>load<u64>(page);
    }
    if (!result && session.fileCount != count) result = EINVAL;
    freeChain(files);
  }
  if (result) dropFiles<F>(session);
  return result;
}
