import { ERRNO } from '../abi/errno.ts';
import { findAbi } from '../abi/releases.ts';
import { OP, OP_BYTES, type Tape } from '../tape/format.ts';
import type { RestorablePlayer } from '../tape/player.ts';
import { HANDLER_AT, STAGE, type Stage } from '../tape/stage.ts';
import { decodeOps, type NaturalOp, renewNames, type Token } from './natural.ts';
import { boot, deserialize, FILE_DATA, NAME_BYTES, serialize } from './natural-handover.ts';
import {
  type Collection,
  copyKernel,
  type File,
  type Kernel,
  type Session,
  type Sessions,
  startKernel,
  type World,
} from './natural-world.ts';
import {
  allocatePage,
  createPages,
  type PagesState,
  restorePages,
  savePages,
  trimPages,
} from './pages.ts';

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
  const { pageBytes } = findAbi(stage.tape.abi);
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
      areaPages: field(STAGE.areaBytes) / pageBytes,
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
  world.pages.bytes.set(image.subarray(root, root + pageBytes), world.root);
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
