import type { Token } from './natural.ts';
import { allocatePage, allocatePages, type Pages } from './pages.ts';

/** A preserved file. */
export interface File {
  token: Token;
  data: number;
  retrieved: boolean;
}

/** A session's files, in order, and the pages that they are serialized into. */
export interface FileSet {
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
export interface Limits {
  strictNames: boolean;
  nameBytes: number;
  checksDirection: boolean;
  rootNumber: number;
  rootSessions: number;
  /** 0 where the root has no FLB page. */
  rootFlbs: number;
  /** 0 where sessions go into blocks. */
  areaBytes: number;
  areaPages: number;
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
export interface Kernel {
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

/** A kernel with what its calls need. */
export interface World extends Kernel {
  limits: Limits;
  /** The file handler's compatible string, in its 48 bytes. */
  handler: Uint8Array;
  createSessions: () => Sessions;
  compares: boolean;
  pages: Pages;
}

/** Makes the kernel's own state anew: the pages that it boots with, and nothing open. */
export function startKernel(world: World, handedOver: number[]): void {
  const { limits, pages, root } = world;
  const { view } = pages;
  const { rootSessions, rootFlbs, areaBytes, areaPages, headerCount } = limits;
  if (rootFlbs !== 0) {
    const flbs = allocatePage(pages);
    view.setUint32(flbs, 1, true);
    view.setUint32(root + rootFlbs, flbs, true);
  }
  const area = areaBytes === 0 ? 0 : allocatePages(pages, areaBytes);
  if (area !== 0 && headerCount !== 0) view.setUint32(area, areaPages, true);
  view.setUint32(root + rootSessions, area, true);
  world.outgoing = world.createSessions();
  world.incoming = world.createSessions();
  world.blocks = area === 0 ? [] : [area];
  world.handedOver = handedOver;
  world.fds = [];
  world.deviceOpen = false;
  world.deserialized = false;
}

/** Gives a kernel whose sessions and files are other objects with the same content. */
export function copyKernel(kernel: Kernel, createSessions: () => Sessions): Kernel {
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
