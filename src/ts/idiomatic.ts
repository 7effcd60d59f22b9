import { ERRNO } from '../abi/errno.ts';
import { OP, OP_BYTES, type Tape } from '../tape/format.ts';
import type { RestorablePlayer } from '../tape/player.ts';
import { HANDLER_AT, PAGE_BYTES, STAGE, type Stage } from '../tape/stage.ts';
import {
  decodeName,
  decodeOps,
  joinToken,
  type NaturalOp,
  renewNames,
  type Token,
} from './natural.ts';
import {
  allocatePage,
  allocatePages,
  createPages,
  freePage,
  type Pages,
  type PagesState,
  restorePages,
  savePages,
  textOf,
  trimPages,
} from './pages.ts';

interface File {
  token: Token;
  data: number;
  retrieved: boolean;
}

/** A session's files, in order, and the pages that they are serialized into. */
interface FileSet {
  files: File[];
  pages: number[];
}

/** A session; it has no file set before its first file. */
export interface Session {
  name: string;
  retrieved: boolean;
  fileSet: FileSet | undefined;
}

/** A registry's sessions: they are iterated in order of insertion. */
export interface Sessions extends Iterable<Session> {
  size(): number;
  find(name: string): Session | undefined;
  /** Adds a session whose name is not there; gives false for a duplicate. */
  insert(session: Session): boolean;
  /** Adds a session whose name is known to be new. */
  append(session: Session): void;
  remove(session: Session): void;
}

/** How a registry keeps its sessions. */
export interface Collection {
  create(): Sessions;
  /** Whether a name is compared with many: V8 does that slowly where it was cut out of a text. */
  compares: boolean;
}

/** What an ABI fixes (src/tape/stage.ts). */
interface Limits {
  strictNames: boolean;
  nameBytes: number;
  checksDirection: boolean;
  rootNumber: number;
  rootSessions: number;
  /** 0 where the root has no FLB page. */
  rootFlbs: number;
  /** 0 where sessions go into blocks. */
  areaBytes: number;
  headerBytes: number;
  headerCount: number;
  entryBytes: number;
  entryFiles: number;
  entryCount: number;
  sessionCapacity: number;
  sessionFull: number;
  sessionsPerBlock: number;
  fileCapacity: number;
  fileFull: number;
  filesPerBlock: number;
  fileArrays: boolean;
  fixGrow: boolean;
}

/** What a kernel changes beside its pages. */
interface Kernel {
  root: number;
  outgoing: Sessions;
  incoming: Sessions;
  /** Where the outgoing sessions are serialized to: blocks, or the one area. */
  blocks: number[];
  /** Blocks or the area that the previous kernel left. */
  handedOver: number[];
  fds: (Session | undefined)[];
  deviceOpen: boolean;
  deserialized: boolean;
  deserializeResult: number;
}

interface World extends Kernel {
  limits: Limits;
  /** The file handler's compatible string, in its 48 bytes. */
  handler: Uint8Array;
  createSessions: () => Sessions;
  compares: boolean;
  pages: Pages;
}

const EBADF = -ERRNO.EBADF;
const EBUSY = -ERRNO.EBUSY;
const EEXIST = -ERRNO.EEXIST;
const EINVAL = -ERRNO.EINVAL;
const EIO = -ERRNO.EIO;
const ENOENT = -ERRNO.ENOENT;
/** What an operation that is not of the session registry gives: no errno. */
const UNPLAYABLE = -(2 ** 31);

const OPEN = OP.open;
const CREATE = OP.create;
const PRESERVE = OP.preserve;
const CLOSE = OP.close;
const REBOOT = OP.reboot;
const BOOT = OP.boot;
const RETRIEVE = OP.retrieve;
const RETRIEVE_FILE = OP['retrieve-file'];
const FINISH = OP.finish;

// A block and a file entry (spec §3.5, §3.6).
const BLOCK_COUNT = 8;
const BLOCK_HEADER_BYTES = 16;
const BLOCKS_MAX = 10000;
const NAME_BYTES = 64;
const FILE_BYTES = 64;
const FILE_DATA = 48;
const FILE_TOKEN = 56;

/**
 * Takes a stage, how a registry keeps its sessions, and what makes its collection up to the first
 * `save`, the same or a faster one; gives a player as one would write it in TypeScript: objects, and
 * strings made from the tape when a section is first played and, untimed, at each `restore`: V8 keeps a
 * string's hash in it, and a kernel is not given one.
 */
export function createIdiomaticPlayer(
  stage: Stage,
  { create, compares }: Collection,
  createFirst: () => Sessions,
): RestorablePlayer {
  const { image } = stage;
  const tape = copyTape(stage.tape);
  const header = new DataView(image.buffer, image.byteOffset);
  const field = (at: number) => header.getInt32(at, true);
  const root = field(STAGE.root);
  const world: World = {
    limits: {
      strictNames: field(STAGE.strictNames) !== 0,
      nameBytes: field(STAGE.nameBytes),
      checksDirection: field(STAGE.checksDirection) !== 0,
      rootNumber: field(STAGE.rootNumber),
      rootSessions: field(STAGE.rootSessions),
      rootFlbs: field(STAGE.rootFlbs),
      areaBytes: field(STAGE.areaBytes),
      headerBytes: field(STAGE.headerBytes),
      headerCount: field(STAGE.headerCount),
      entryBytes: field(STAGE.entryBytes),
      entryFiles: field(STAGE.entryFiles),
      entryCount: field(STAGE.entryCount),
      sessionCapacity: field(STAGE.sessionCapacity),
      sessionFull: field(STAGE.sessionFullErrno),
      sessionsPerBlock: field(STAGE.sessionsPerBlock),
      fileCapacity: field(STAGE.fileCapacity),
      fileFull: field(STAGE.fileFullErrno),
      filesPerBlock: field(STAGE.filesPerBlock),
      fileArrays: field(STAGE.fileArrays) !== 0,
      fixGrow: field(STAGE.fixGrow) !== 0,
    },
    handler: image.slice(HANDLER_AT, HANDLER_AT + FILE_DATA),
    createSessions: createFirst,
    compares,
    pages: createPages(stage.size_bytes - root, field(STAGE.pageBytes)),
    root: 0,
    outgoing: createFirst(),
    incoming: createFirst(),
    blocks: [],
    handedOver: [],
    fds: [],
    deviceOpen: false,
    deserialized: false,
    deserializeResult: 0,
  };
  /** The operations of the present section, which begins with number `first`. */
  let ops: NaturalOp[] = [];
  let first = 0;
  let kept: { kernel: Kernel; pages: PagesState } | undefined;
  let failedResult = 0;

  const play = (from: number, to: number) => {
    if (from !== first || to > first + ops.length) {
      first = from;
      ops = decodeOps(tape, from, to);
    }
    for (let index = from; index < to; index++) {
      const op = ops[index - from]!;
      const result = playOp(world, op);
      if (result !== op.expect) {
        failedResult = result;
        return index;
      }
    }
    return to;
  };

  world.root = allocatePage(world.pages);
  world.pages.bytes.set(image.subarray(root, root + PAGE_BYTES), world.root);
  startKernel(world, []);
  return {
    play,
    failedResult: () => failedResult,
    save() {
      const kernel = copyKernel(world, create);
      kept = { kernel, pages: savePages(world.pages) };
      world.createSessions = create;
      Object.assign(world, copyKernel(kernel, create));
    },
    restore() {
      Object.assign(world, copyKernel(kept!.kernel, create));
      restorePages(world.pages, kept!.pages);
      renewNames(tape, ops, first);
    },
    handover: () => ({ memory: world.pages.bytes, root: world.root }),
  };
}

/** What is read again at each `restore` is kept, not the stage that it lies in. */
function copyTape(tape: Tape): Tape {
  const end = Math.max(
    tape.opsOffset + tape.ops * OP_BYTES,
    tape.namesOffset + tape.names * NAME_BYTES,
  );
  return { ...tape, bytes: tape.bytes.slice(0, end) };
}

/** Gives a kernel whose sessions and files are other objects with the same content. */
function copyKernel(kernel: Kernel, createSessions: () => Sessions): Kernel {
  const copies = new Map<Session, Session>();
  const copyOf = (session: Session) => {
    const known = copies.get(session);
    if (known !== undefined) return known;
    const { fileSet } = session;
    const copy = {
      name: session.name,
      retrieved: session.retrieved,
      fileSet: fileSet && {
        files: fileSet.files.map(({ token, data, retrieved }) => ({ token, data, retrieved })),
        pages: [...fileSet.pages],
      },
    };
    copies.set(session, copy);
    return copy;
  };
  const copyAll = (from: Sessions) => {
    const to = createSessions();
    for (const session of from) to.append(copyOf(session));
    return to;
  };
  return {
    root: kernel.root,
    outgoing: copyAll(kernel.outgoing),
    incoming: copyAll(kernel.incoming),
    blocks: [...kernel.blocks],
    handedOver: [...kernel.handedOver],
    fds: kernel.fds.map((session) => session && copyOf(session)),
    deviceOpen: kernel.deviceOpen,
    deserialized: kernel.deserialized,
    deserializeResult: kernel.deserializeResult,
  };
}

function playOp(world: World, op: NaturalOp): number {
  switch (op.kind) {
    case CREATE:
      return create(world, op.name, op.slot);
    case RETRIEVE:
      return retrieve(world, op.name, op.slot);
    case CLOSE:
      return close(world, op.slot);
    case FINISH:
      return finish(world, op.slot);
    case RETRIEVE_FILE:
      return retrieveFile(world, op.slot, op.token);
    case PRESERVE:
      return preserve(world, op.slot, op.token, op.data);
    case OPEN:
      return open(world);
    case REBOOT:
      return serialize(world);
    case BOOT:
      return boot(world);
    default:
      return UNPLAYABLE;
  }
}

/** Makes the kernel's own state anew: the pages that it boots with, and nothing open. */
function startKernel(world: World, handedOver: number[]): void {
  const { limits, pages, root } = world;
  const { view } = pages;
  const { rootSessions, rootFlbs, areaBytes, headerCount } = limits;
  if (rootFlbs !== 0) {
    const flbs = allocatePage(pages);
    view.setUint32(flbs, 1, true);
    view.setUint32(root + rootFlbs, flbs, true);
  }
  const area = areaBytes === 0 ? 0 : allocatePages(pages, areaBytes);
  if (area !== 0 && headerCount !== 0) view.setUint32(area, areaBytes / PAGE_BYTES, true);
  view.setUint32(root + rootSessions, area, true);
  world.outgoing = world.createSessions();
  world.incoming = world.createSessions();
  world.blocks = area === 0 ? [] : [area];
  world.handedOver = handedOver;
  world.fds = [];
  world.deviceOpen = false;
  world.deserialized = false;
}

/** Makes room for one more session to be serialized. */
function ensureCapacity({ limits, outgoing, blocks, pages }: World): number {
  const count = outgoing.size();
  if (count >= limits.sessionCapacity) return limits.sessionFull;
  if (limits.areaBytes === 0 && count >= blocks.length * limits.sessionsPerBlock) {
    blocks.push(allocatePage(pages));
  }
  return 0;
}

/** Gives unused blocks back. */
function trimBlocks({ limits, outgoing, blocks, pages }: World): void {
  if (limits.areaBytes !== 0) return;
  trimPages(pages, blocks, Math.ceil(outgoing.size() / limits.sessionsPerBlock));
}

function create(world: World, name: string, slot: number): number {
  if (!world.deviceOpen) return EBADF;
  const { strictNames, nameBytes, fixGrow } = world.limits;
  if (strictNames && (name.length === 0 || name.length >= nameBytes)) return EINVAL;
  const full = ensureCapacity(world);
  if (full !== 0) return full;
  const stored = name.length < nameBytes ? name : name.slice(0, nameBytes - 1);
  const session = { name: stored, retrieved: false, fileSet: undefined };
  if (!world.outgoing.insert(session)) {
    if (fixGrow) trimBlocks(world);
    return EEXIST;
  }
  world.fds[slot] = session;
  return 0;
}

function retrieve(world: World, name: string, slot: number): number {
  if (!world.deviceOpen) return EBADF;
  const session = world.incoming.find(name);
  if (session === undefined) return ENOENT;
  if (session.retrieved) return EINVAL;
  session.retrieved = true;
  world.fds[slot] = session;
  return 0;
}

function close(world: World, slot: number): number {
  const session = world.fds[slot];
  if (session === undefined) return EBADF;
  world.fds[slot] = undefined;
  dropFiles(world, session);
  if (session.retrieved) {
    world.incoming.remove(session);
  } else {
    world.outgoing.remove(session);
    trimBlocks(world);
  }
  return 0;
}

function findFile(session: Session, token: Token): File | undefined {
  return session.fileSet?.files.find((file) => file.token === token);
}

function preserve(world: World, slot: number, token: Token, data: number): number {
  const { limits, pages } = world;
  const session = world.fds[slot];
  if (session === undefined) return EBADF;
  if (session.retrieved && limits.checksDirection) return EINVAL;
  if (findFile(session, token) !== undefined) return EEXIST;
  session.fileSet ??= { files: [], pages: [] };
  const { fileSet } = session;
  const count = fileSet.files.length;
  if (count >= limits.fileCapacity) return limits.fileFull;
  if (count >= fileSet.pages.length * limits.filesPerBlock) {
    fileSet.pages.push(allocatePage(pages));
  }
  fileSet.files.push({ token, data, retrieved: false });
  return 0;
}

function retrieveFile(world: World, slot: number, token: Token): number {
  const session = world.fds[slot];
  if (session === undefined) return EBADF;
  if (!session.retrieved && world.limits.checksDirection) return EINVAL;
  const file = findFile(session, token);
  if (file === undefined) return ENOENT;
  file.retrieved = true;
  return 0;
}

function finish(world: World, slot: number): number {
  const session = world.fds[slot];
  if (session === undefined) return EBADF;
  if (!session.retrieved && world.limits.checksDirection) return EINVAL;
  dropFiles(world, session);
  return 0;
}

function dropFiles(world: World, session: Session): void {
  if (session.fileSet === undefined) return;
  trimPages(world.pages, session.fileSet.pages, 0);
  session.fileSet = undefined;
}

/** Serializes the outgoing sessions (spec §2.8) into their blocks, or into the one area. */
function serialize(world: World): number {
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
function boot(world: World): number {
  const { limits, pages } = world;
  const { bytes, view } = pages;
  const { areaBytes, rootNumber, rootSessions, rootFlbs, sessionsPerBlock } = limits;
  const before = world.root;
  const head = view.getUint32(before + rootSessions, true);
  const handedOver = areaBytes === 0 ? readChain(view, head, sessionsPerBlock) : [head];
  if (handedOver === undefined) return EINVAL;
  const root = allocatePage(pages);
  bytes.copyWithin(root, before, before + PAGE_BYTES);
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
function deserialize(world: World): number {
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

/** Opens the device: the first time in a kernel, deserializes (spec §2.9). */
function open(world: World): number {
  if (world.deviceOpen) return EBUSY;
  if (!world.deserialized) {
    world.deserialized = true;
    world.deserializeResult = deserialize(world);
  }
  if (world.deserializeResult !== 0) return EIO;
  world.deviceOpen = true;
  return 0;
}
