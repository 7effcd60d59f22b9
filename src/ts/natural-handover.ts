import { ERRNO } from '../abi/errno.ts';
import { decodeName, joinToken, type Token } from './natural.ts';
import { type File, type FileSet, type Session, startKernel, type World } from './natural-world.ts';
import { allocatePage, freePage, textOf, trimPages } from './pages.ts';

const EEXIST = -ERRNO.EEXIST;
const EINVAL = -ERRNO.EINVAL;
const ENOENT = -ERRNO.ENOENT;

// A block and a file entry (spec §3.5, §3.6).
const BLOCK_COUNT = 8;
const BLOCK_HEADER_BYTES = 16;
const BLOCKS_MAX = 10000;
/** A name field. */
export const NAME_BYTES = 64;
const FILE_BYTES = 64;
/** Where in an entry the data is: behind the handler's compatible string. */
export const FILE_DATA = 48;
const FILE_TOKEN = 56;

/** Serializes the outgoing sessions (spec §2.8) into their blocks, or into the one area. */
export function serialize(world: World): number {
  const { limits, outgoing, blocks, root } = world;
  const { bytes, view } = world.pages;
  const { headerBytes, headerCount, entryBytes, sessionsPerBlock } = limits;
  const head = blocks[0] ?? 0;
  view.setUint32(root + limits.rootSessions, head, true);
  if (head === 0) return 0;
  linkPages(view, blocks);
  let block = 0;
  let page = head;
  let count = 0;
  for (const session of outgoing) {
    if (count === sessionsPerBlock) {
      view.setUint32(page + headerCount, count, true);
      page = blocks[++block]!;
      count = 0;
    }
    const entry = page + headerBytes + count * entryBytes;
    encodeName(bytes, entry, session.name);
    if (session.fileSet !== undefined) freezeFiles(world, session.fileSet, entry);
    count++;
  }
  view.setUint32(page + headerCount, count, true);
  return 0;
}

/** Writes the address of each page's successor into it. */
function linkPages(view: DataView, list: readonly number[]): void {
  for (let i = 1; i < list.length; i++) view.setUint32(list[i - 1]!, list[i]!, true);
}

/** Writes one character a byte; what is behind it is zero in a page that nothing was written to. */
function encodeName(bytes: Uint8Array, at: number, name: string): void {
  for (let i = 0; i < name.length; i++) bytes[at + i] = name.charCodeAt(i);
}

function setUint64(view: DataView, at: number, value: Token): void {
  if (typeof value === 'bigint') {
    view.setBigUint64(at, value, true);
  } else {
    view.setUint32(at, value, true);
    view.setUint32(at + 4, value / 2 ** 32, true);
  }
}

/** Writes files into their pages (spec §4.5) and their set into the session's entry. */
function freezeFiles({ limits, handler, pages }: World, set: FileSet, at: number): void {
  const { bytes, view } = pages;
  if (set.files.length === 0) return;
  view.setUint32(at + limits.entryFiles, set.pages[0]!, true);
  view.setUint32(at + limits.entryCount, set.files.length, true);
  const header = limits.fileArrays ? 0 : BLOCK_HEADER_BYTES;
  if (!limits.fileArrays) linkPages(view, set.pages);
  let block = 0;
  let count = 0;
  for (const file of set.files) {
    if (count === limits.filesPerBlock) {
      block++;
      count = 0;
    }
    const page = set.pages[block]!;
    const entry = page + header + count * FILE_BYTES;
    count++;
    if (!limits.fileArrays) view.setUint32(page + BLOCK_COUNT, count, true);
    bytes.set(handler, entry);
    setUint64(view, entry + FILE_DATA, file.data);
    setUint64(view, entry + FILE_TOKEN, file.token);
  }
}

/**
 * Gives the pages of a chain that another kernel left, or undefined for a cycle or a block that
 * has not 1 to `perBlock` entries (spec §2.10).
 */
function readChain(view: DataView, head: number, perBlock: number): number[] | undefined {
  const list: number[] = [];
  for (let page = head; page !== 0; page = view.getUint32(page, true)) {
    const count = view.getUint32(page + BLOCK_COUNT, true);
    if (list.length === BLOCKS_MAX || count === 0 || count > perBlock) return undefined;
    list.push(page);
  }
  return list;
}

/** Boots the next kernel up to its user space (spec §2.9, §2.10): EINVAL is where it panics. */
export function boot(world: World): number {
  const { limits, pages } = world;
  const { bytes, view } = pages;
  const { areaBytes, rootNumber, rootSessions, rootFlbs, sessionsPerBlock } = limits;
  const before = world.root;
  const head = view.getUint32(before + rootSessions, true);
  const handedOver = areaBytes === 0 ? readChain(view, head, sessionsPerBlock) : [head];
  if (handedOver === undefined) return EINVAL;
  const root = allocatePage(pages);
  bytes.copyWithin(root, before, before + pages.unit_bytes);
  view.setUint32(root + rootNumber, view.getUint32(before + rootNumber, true) + 1, true);
  if (rootFlbs !== 0) freePage(pages, view.getUint32(before + rootFlbs, true));
  world.root = root;
  startKernel(world, handedOver);
  freePage(pages, before);
  return 0;
}

/** Gives the name that begins at an offset of a text, up to its NUL or the end of its field. */
function nameIn(text: string, at: number): string {
  const end = text.indexOf('\0', at);
  return text.slice(at, end < 0 ? at + NAME_BYTES : Math.min(end, at + NAME_BYTES));
}

/** Reads the sessions of the previous kernel back (spec §2.9). */
export function deserialize(world: World): number {
  const { limits, incoming, handedOver, pages } = world;
  const { bytes, view } = pages;
  const { headerBytes, headerCount, entryBytes } = limits;
  let result = 0;
  for (const page of handedOver) {
    let entry = page + headerBytes;
    const end = entry + view.getUint32(page + headerCount, true) * entryBytes;
    // V8 cuts a name out of a text faster than it makes one of bytes.
    const text = world.compares ? undefined : textOf(pages, page, end);
    for (; entry < end && result === 0; entry += entryBytes) {
      const name = text === undefined ? decodeName(bytes, entry) : nameIn(text, entry - page);
      const session = { name, retrieved: false, fileSet: undefined };
      result = incoming.insert(session) ? readFileSet(world, session, entry) : EEXIST;
    }
    if (result !== 0) break;
  }
  if (limits.areaBytes === 0) trimPages(pages, handedOver, 0);
  return result;
}

/** Reads the files of the session whose entry is at `at` (spec §4.6), and frees what held them. */
function readFileSet(world: World, session: Session, at: number): number {
  const { limits, pages } = world;
  const { view } = pages;
  const head = view.getUint32(at + limits.entryFiles, true);
  if (head === 0) return 0;
  const count = view.getUint32(at + limits.entryCount, true);
  const files: File[] = [];
  let result = 0;
  if (limits.fileArrays) {
    result = count > limits.fileCapacity ? EINVAL : readFiles(world, files, head, count);
    freePage(pages, head);
  } else {
    const chain = readChain(view, head, limits.filesPerBlock);
    if (chain === undefined) return EINVAL;
    for (const page of chain) {
      const inBlock = view.getUint32(page + BLOCK_COUNT, true);
      result = readFiles(world, files, page + BLOCK_HEADER_BYTES, inBlock);
      if (result !== 0) break;
    }
    if (result === 0 && files.length !== count) result = EINVAL;
    trimPages(pages, chain, 0);
  }
  if (result === 0) session.fileSet = { files, pages: [] };
  return result;
}

function readFiles(world: World, files: File[], entries: number, count: number): number {
  const { handler, pages } = world;
  const { bytes, view } = pages;
  const end = entries + count * FILE_BYTES;
  for (let entry = entries; entry < end; entry += FILE_BYTES) {
    if (!isHandler(bytes, entry, handler)) return ENOENT;
    const token = getUint64(view, entry + FILE_TOKEN);
    const data = Number(getUint64(view, entry + FILE_DATA));
    files.push({ token, data, retrieved: false });
  }
  return 0;
}

function getUint64(view: DataView, at: number): Token {
  return joinToken(view.getUint32(at, true), view.getUint32(at + 4, true));
}

/** Compares as C strings. */
function isHandler(bytes: Uint8Array, at: number, handler: Uint8Array): boolean {
  for (let i = 0; i < handler.length; i++) {
    if (bytes[at + i] !== handler[i]) return false;
    if (handler[i] === 0) break;
  }
  return true;
}
