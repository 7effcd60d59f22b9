import { errnoNumber } from '../abi/errno.ts';
import { findAbi, type LuoCapableAbi, requireLuo } from '../abi/releases.ts';
import { writeRoot } from '../abi/sessions.ts';
import { readRoot } from '../abi/walk.ts';
import type { Tape } from './format.ts';
import type { Plan } from './model.ts';
import { seededRandom } from './random.ts';

/**
 * The stage: the one memory a tape is played in, laid out here for every engine. `layoutStage`
 * writes the image (header, tape, free lists) once; Wasm gets it at address 0 of its linear memory,
 * TypeScript and C at the start of a buffer, and all pointers are 32-bit offsets from there. So a
 * node has the same size, the same fields and the same neighbours in every engine, and only the
 * code differs. `assembly/stage.ts` and `native/stage.h` declare the same fields; a test compares.
 *
 * Header at 0 (`STAGE`, u32 fields), the outgoing registry at 256, the incoming one at 384
 * (`REGISTRY`), the file handler's compatible string (48 bytes) at 512. A pointer of 0 is null.
 */
export const STAGE = {
  ops: 0,
  names: 4,
  fds: 8,
  fdCount: 12,
  /** The result that differed from the tape's, where `play` stopped early. */
  failedResult: 16,
  area: 20,
  strictNames: 24,
  nameBytes: 28,
  entryBytes: 32,
  headerBytes: 36,
  sessionCapacity: 40,
  sessionFullErrno: 44,
  sessionsPerBlock: 48,
  fileCapacity: 52,
  fileFullErrno: 56,
  filesPerBlock: 60,
  fileArrays: 64,
  fixGrow: 68,
  /** Bytes of an allocation from `pageNext`/`pageFree`: one page, or a file array. */
  pageBytes: 72,
  pageNext: 76,
  pageFree: 80,
  sessionFree: 84,
  recordFree: 88,
  indexStart: 92,
  indexNext: 96,
  deviceOpen: 100,
  deserialized: 104,
  deserializeResult: 108,
  root: 112,
  kernel: 116,
  /** For each kernel: u32 first free session node, u32 first free record. */
  heaps: 120,
  /** Where the LUO root page has its numbers (u64); `rootFlbs` is 0 where it has no FLBs. */
  rootNumber: 124,
  rootSessions: 128,
  rootFlbs: 132,
  /** Size of the session area, 0 where sessions go into blocks. */
  areaBytes: 136,
  /** Offset of the count in the header of an area or block. */
  headerCount: 140,
  /** Offsets in a session's entry; `entryPages` is 0 where an entry has no page count. */
  entryFiles: 144,
  entryPages: 148,
  entryCount: 152,
  checksDirection: 156,
  /** How often index memory was taken. */
  indexAllocations: 160,
} as const;

/** A registry's fields (u32); the rest up to 128 bytes is the index's own. */
export const REGISTRY = {
  outgoing: 256,
  incoming: 384,
  count: 0,
  head: 4,
  tail: 8,
  blockHead: 12,
  blockTail: 16,
  blocks: 20,
  index: 32,
} as const;

export const HANDLER_AT = 512;

/** A session node, 128 bytes: two cache lines. `index` to the end is the index's own. */
export const SESSION = {
  name: 0,
  next: 64,
  prev: 68,
  retrieved: 72,
  fileHead: 76,
  fileTail: 80,
  fileCount: 84,
  fileBlockHead: 88,
  fileBlockTail: 92,
  fileBlocks: 96,
  index: 100,
  bytes: 128,
} as const;

/** A record, 64 bytes: a file of a session, or the descriptor of a block. */
export const RECORD = {
  next: 0,
  prev: 4,
  token: 8,
  data: 16,
  retrieved: 24,
  /** A block's page. */
  page: 28,
  index: 32,
  bytes: 64,
} as const;

/** The header's room; what follows starts here. */
const FIRST_REGION = 4096;

/** A stage's bytes up to the page region, which starts as zeros, and its size in all. */
export interface Stage {
  image: Uint8Array;
  size_bytes: number;
  tape: Tape;
}

/** Options of a stage: node order in memory, and the seed of its shuffle. */
export interface StageOptions {
  shuffled: boolean;
  seed: number;
}

/** Index memory for n entries: bucket arrays that double leave all smaller ones behind. */
const INDEX_BYTES_PER_SESSION = 64;
const INDEX_BYTES_PER_FILE = 96;
const INDEX_BYTES_LEAST = 16384;
/** A tree node of assembly/session/xarray.ts. */
const XARRAY_NODE_BYTES = 264;

/**
 * What both registries' xarrays take at most for n sessions: a path of two nodes each below the
 * root until a level is full, in slabs of a page.
 */
function xarrayBytes(n: number, pageBytes: number): number {
  return 2 * (pageBytes + XARRAY_NODE_BYTES * (1 + Math.min(64, n) + Math.min(4096, n)));
}

/**
 * Takes a tape, what it needs at most and the order of nodes in memory; gives the stage, booted:
 * the first kernel's root is written and nothing is open.
 */
export function layoutStage(tape: Tape, plan: Plan, options: StageOptions): Stage {
  const abi = requireLuo(findAbi(tape.abi));
  const { luo, pageBytes } = abi;
  const sessions = plan.sessions.reduce((a, b) => a + b, 0);
  const records = plan.records.reduce((a, b) => a + b, 0);
  const align = (at: number, to: number) => Math.ceil(at / to) * to;

  const tapeAt = FIRST_REGION;
  const heapsAt = align(tapeAt + tape.bytes.length, 64);
  const fdsAt = align(heapsAt + plan.sessions.length * 8, 64);
  const sessionsAt = align(fdsAt + tape.slots * 4, 128);
  const recordsAt = sessionsAt + sessions * SESSION.bytes;
  const indexAt = align(recordsAt + records * RECORD.bytes, pageBytes);
  const most = Math.max(...plan.sessions);
  const indexBytes = align(
    INDEX_BYTES_LEAST +
      Math.max(most * INDEX_BYTES_PER_SESSION, xarrayBytes(most, pageBytes)) +
      plan.files * INDEX_BYTES_PER_FILE,
    pageBytes,
  );
  const pagesAt = indexAt + indexBytes;
  const rootAt = pagesAt;
  const unitBytes = (luo.files.pages ?? 1) * pageBytes;
  const flbAt = rootAt + unitBytes;
  const areaAt = flbAt + unitBytes;
  const areaBytes = luo.sessions.layout === 'area' ? luo.sessions.pages * pageBytes : 0;

  const image = new Uint8Array(areaAt + areaBytes);
  const view = new DataView(image.buffer);
  const put = (field: number, value: number) => view.setUint32(field, value, true);
  image.set(tape.bytes, tapeAt);
  put(STAGE.ops, tapeAt + tape.opsOffset);
  put(STAGE.names, tapeAt + tape.namesOffset);
  put(STAGE.fds, fdsAt);
  put(STAGE.fdCount, tape.slots);
  putAbi(put, abi, tape.fixGrow);
  put(STAGE.pageNext, areaAt + areaBytes);
  put(STAGE.indexStart, indexAt);
  put(STAGE.indexNext, indexAt);
  put(STAGE.root, rootAt);
  put(STAGE.heaps, heapsAt);
  writeText(image, HANDLER_AT, luo.memfd.compatible);

  const random = seededRandom(options.seed);
  const order = (count: number) => {
    const indices = Uint32Array.from({ length: count }, (_, i) => i);
    if (options.shuffled) shuffle(indices, random);
    return indices;
  };
  const heap = (at: number, link: number, bytes: number, count: number) => {
    const indices = order(count);
    for (let i = 0; i + 1 < count; i++) {
      view.setUint32(at + indices[i]! * bytes + link, at + indices[i + 1]! * bytes, true);
    }
    return count === 0 ? 0 : at + indices[0]! * bytes;
  };
  let sessionAt = sessionsAt;
  let recordAt = recordsAt;
  for (let kernel = 0; kernel < plan.sessions.length; kernel++) {
    const first = heap(sessionAt, SESSION.next, SESSION.bytes, plan.sessions[kernel]!);
    const firstRecord = heap(recordAt, RECORD.next, RECORD.bytes, plan.records[kernel]!);
    view.setUint32(heapsAt + kernel * 8, first, true);
    view.setUint32(heapsAt + kernel * 8 + 4, firstRecord, true);
    sessionAt += plan.sessions[kernel]! * SESSION.bytes;
    recordAt += plan.records[kernel]! * RECORD.bytes;
  }
  put(STAGE.sessionFree, view.getUint32(heapsAt, true));
  put(STAGE.recordFree, view.getUint32(heapsAt + 4, true));

  const rootPage = writeRoot(
    abi,
    { liveupdateNumber: 1n, flbs: BigInt(flbAt) },
    BigInt(areaBytes > 0 ? areaAt : 0),
  );
  const root = readRoot(abi, rootPage);
  image.set(rootPage, rootAt);
  put(STAGE.rootNumber, root.numberOffset);
  put(STAGE.rootSessions, root.sessionsOffset);
  put(STAGE.rootFlbs, root.flbsOffset ?? 0);
  if (areaBytes > 0) {
    put(REGISTRY.outgoing + REGISTRY.blockHead, areaAt);
    if (luo.sessions.countOffset > 0) {
      view.setBigUint64(areaAt, BigInt(luo.sessions.pages), true);
    }
  }
  view.setBigUint64(flbAt, 1n, true);
  return { image, size_bytes: pagesAt + plan.pages * pageBytes, tape };
}

function putAbi(
  put: (field: number, value: number) => void,
  { luo, pageBytes }: LuoCapableAbi,
  fixGrow: boolean,
): void {
  const { sessions, files, rules } = luo;
  put(STAGE.area, sessions.layout === 'area' ? 1 : 0);
  put(STAGE.strictNames, rules.strictNames ? 1 : 0);
  put(STAGE.nameBytes, sessions.nameBytes);
  put(STAGE.entryBytes, sessions.entryBytes);
  put(STAGE.headerBytes, sessions.headerBytes);
  put(STAGE.sessionCapacity, sessions.capacity);
  put(STAGE.sessionFullErrno, -errnoNumber(sessions.capacityErrno));
  put(STAGE.sessionsPerBlock, sessions.perUnit);
  put(STAGE.fileCapacity, files.capacity ?? files.perUnit);
  put(STAGE.fileFullErrno, -errnoNumber(files.capacityErrno));
  put(STAGE.filesPerBlock, files.perUnit);
  put(STAGE.fileArrays, files.layout === 'blocks' ? 0 : 1);
  put(STAGE.fixGrow, fixGrow ? 1 : 0);
  put(STAGE.pageBytes, (files.pages ?? 1) * pageBytes);
  put(STAGE.areaBytes, sessions.layout === 'area' ? sessions.pages * pageBytes : 0);
  put(STAGE.headerCount, sessions.countOffset);
  put(STAGE.entryFiles, sessions.filesOffset);
  put(STAGE.entryPages, sessions.pagesOffset ?? 0);
  put(STAGE.entryCount, sessions.fileCountOffset);
  put(STAGE.checksDirection, rules.checksDirection ? 1 : 0);
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(new TextEncoder().encode(text), at);
}

/** Fisher-Yates. */
function shuffle(values: Uint32Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    const kept = values[i]!;
    values[i] = values[j]!;
    values[j] = kept;
  }
}
