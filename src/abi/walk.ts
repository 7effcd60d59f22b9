import { Fault } from '../fault.ts';
import { hex, type ReadPage, showName, textOf, untilNul, viewOf } from './bytes.ts';
import { fdtChild, fdtProperty, fdtReadU64, readFdt } from './fdt.ts';
import { type LuoCapableAbi, MAX_BLOCKS, type PageBytes } from './releases.ts';

/** The pages of a dump while it is walked; each page may be taken once. */
export interface PageTaker {
  /** Bytes of each page. */
  pageBytes: PageBytes;
  /** Whether the dump has the page. */
  has(phys: bigint): boolean;
  /**
   * Gives the page at `phys`, not to be written to. Raises Fault 2 where the address
   * is no page address, where the dump has no such page, and where the page was taken before (a
   * cycle, or two owners). `what` says in the message which structure asks.
   */
  take(phys: bigint, what: string): Uint8Array;
}

/** Takes a reader of pages and the size of a page; gives a taker on it. */
export function takerOf({
  readPage,
  pageBytes,
}: {
  readPage: ReadPage;
  pageBytes: PageBytes;
}): PageTaker {
  const owners = new Map<bigint, string>();
  return {
    pageBytes,
    has: (phys) => readPage(phys) !== undefined,
    take: (phys, what) => {
      if (phys % BigInt(pageBytes) !== 0n) {
        throw new Fault(2, `${what}: address ${hex(phys)} is no multiple of ${hex(pageBytes)}`);
      }
      const owner = owners.get(phys);
      if (owner !== undefined) {
        throw new Fault(
          2,
          `${what}: page ${hex(phys)} is taken by ${owner}: a cycle or a shared page`,
        );
      }
      const bytes = readPage(phys);
      if (bytes?.length !== pageBytes) {
        throw new Fault(2, `${what}: page ${hex(phys)} is not in the dump`);
      }
      owners.set(phys, what);
      return bytes;
    },
  };
}

/** A run of pages that belongs together: the session area, a file array, or a linked block. */
export interface Unit {
  /** A private copy of its pages. */
  bytes: Uint8Array;
  /** How many of its entries are in use. */
  count: number;
}

/** A session entry: where it lies and which file units it owns. */
export interface WalkedSession {
  /** The bytes before the NUL. */
  name: Uint8Array;
  /** The unit and the offset of the entry in it, in bytes. */
  unit: Unit;
  offset: number;
  fileUnits: Unit[];
}

/** LUO's root, session and file pages as found, checked, in canonical order. */
export interface Walk {
  /** A private copy of the root page. */
  root: Uint8Array;
  liveupdateNumber: bigint;
  /** Where in the root page the address of the first session page lies, in bytes. */
  sessionsOffset: number;
  /** The address of the FLB page; null where the root has none. */
  flbs: bigint | null;
  sessionUnits: Unit[];
  sessions: WalkedSession[];
}

/** What LUO's root says, and where in the page it says it, in bytes. */
export interface Root {
  liveupdateNumber: bigint;
  numberOffset: number;
  sessions: bigint;
  sessionsOffset: number;
  /** The address of the FLB page; both are null where the ABI has none. */
  flbs: bigint | null;
  flbsOffset: number | null;
}

/** Offsets in the header of a linked block (spec §3.5). */
export const BLOCK = { next: 0, count: 8 } as const;

/** Offsets in the raw root (spec §3.5): the sums of the fields before. */
export const RAW_ROOT = {
  compatible: 0,
  liveupdateNumber: 8,
  sessions: 16,
  flbs: 24,
  bytes: 32,
} as const;

/**
 * Reads LUO's root, session and file pages from the root's address on. Raises Fault 2, naming the
 * structure and address, for a missing page, a page used twice, a count out of its range, or a
 * root that is not of this ABI. memfd's and other handlers' data are not followed.
 */
export function walkSessions(abi: LuoCapableAbi, pages: PageTaker, rootPhys: bigint): Walk {
  const page = pages.take(rootPhys, 'LUO root');
  const root = readRoot(abi, page);
  const sessionUnits =
    abi.luo.sessions.layout === 'area'
      ? [takeArea(abi, pages, root.sessions)]
      : takeChain(pages, root.sessions, abi.luo.sessions.perUnit, 'session block');
  const sessions = sessionUnits.flatMap((unit) => walkUnit(abi, pages, unit));
  return {
    root: new Uint8Array(page),
    liveupdateNumber: root.liveupdateNumber,
    sessionsOffset: root.sessionsOffset,
    flbs: root.flbs,
    sessionUnits,
    sessions,
  };
}

/** Reads LUO's root page. Raises Fault 2 for a root that is not of this ABI. */
export function readRoot(abi: LuoCapableAbi, page: Uint8Array): Root {
  return abi.luo.root.kind === 'raw' ? readRawRoot(abi, page) : readTreeRoot(abi, page);
}

function readRawRoot(abi: LuoCapableAbi, page: Uint8Array): Root {
  const found = textOf(page.subarray(RAW_ROOT.compatible, RAW_ROOT.liveupdateNumber));
  if (found !== abi.luo.root.compatible) {
    throw new Fault(
      2,
      `LUO root: compatible is ${JSON.stringify(found)}, ABI ${abi.id} has ${abi.luo.root.compatible}`,
    );
  }
  const view = viewOf(page);
  return {
    liveupdateNumber: view.getBigUint64(RAW_ROOT.liveupdateNumber, true),
    sessions: view.getBigUint64(RAW_ROOT.sessions, true),
    numberOffset: RAW_ROOT.liveupdateNumber,
    sessionsOffset: RAW_ROOT.sessions,
    flbs: view.getBigUint64(RAW_ROOT.flbs, true),
    flbsOffset: RAW_ROOT.flbs,
  };
}

function readTreeRoot(abi: LuoCapableAbi, page: Uint8Array): Root {
  const rules = abi.luo.root;
  if (rules.kind !== 'fdt') throw new Fault(2, `LUO root: ABI ${abi.id} has no flat tree`);
  const tree = readFdt(page, 'LUO root');
  const compatible = (node: typeof tree, expected: string) => {
    const found = textOf(fdtProperty(node, 'compatible')?.value ?? new Uint8Array());
    if (found !== expected) {
      throw new Fault(
        2,
        `LUO root: compatible of /${node.name} is ${JSON.stringify(found)}, ABI ${abi.id} has ${expected}`,
      );
    }
  };
  compatible(tree, rules.compatible);
  const node = fdtChild(tree, 'luo-session');
  if (node === undefined) throw new Fault(2, 'LUO root: node /luo-session is missing');
  compatible(node, rules.sessionCompatible);
  const sessions = fdtReadU64(node, rules.sessionProperty, 'LUO root');
  const number = fdtReadU64(tree, 'liveupdate-number', 'LUO root');
  let flbs: { value: bigint; offset: number } | null = null;
  if (rules.flbCompatible !== null) {
    const flbNode = fdtChild(tree, 'luo-flb');
    if (flbNode === undefined) throw new Fault(2, 'LUO root: node /luo-flb is missing');
    compatible(flbNode, rules.flbCompatible);
    flbs = fdtReadU64(flbNode, 'luo-flb-header', 'LUO root');
  }
  return {
    liveupdateNumber: number.value,
    numberOffset: number.offset,
    sessions: sessions.value,
    sessionsOffset: sessions.offset,
    flbs: flbs?.value ?? null,
    flbsOffset: flbs?.offset ?? null,
  };
}

function takeArea(abi: LuoCapableAbi, taker: PageTaker, phys: bigint): Unit {
  const { pages, pagesOffset, countOffset, capacity } = abi.luo.sessions;
  const bytes = takeRun(taker, phys, pages, pages, 'session area');
  const view = viewOf(bytes);
  if (pagesOffset !== null && view.getBigUint64(0, true) !== BigInt(pages)) {
    throw new Fault(
      2,
      `session area at ${hex(phys)}: pgcnt is ${view.getBigUint64(0, true)}, not ${pages}`,
    );
  }
  const count = view.getBigUint64(countOffset, true);
  if (count > BigInt(capacity)) {
    throw new Fault(2, `session area at ${hex(phys)}: count is ${count}, at most ${capacity} fit`);
  }
  return { bytes, count: Number(count) };
}

/** A contiguous run; pages from `needed` on may be missing from the dump and then read as zeroes. */
function takeRun(
  taker: PageTaker,
  phys: bigint,
  pages: number,
  needed: number,
  what: string,
): Uint8Array {
  const taken: Uint8Array[] = [];
  for (let index = 0; index < pages; index++) {
    const at = phys + BigInt(index * taker.pageBytes);
    const there = index < needed || taker.has(at);
    taken.push(
      there
        ? taker.take(at, `${what}, page ${index + 1} of ${pages}`)
        : new Uint8Array(taker.pageBytes),
    );
  }
  const bytes = new Uint8Array(pages * taker.pageBytes);
  taken.forEach((page, index) => {
    bytes.set(page, index * taker.pageBytes);
  });
  return bytes;
}

/** A chain of linked blocks: u64 address of the next, 0 at the end; u64 count (spec §2.10). */
function takeChain(taker: PageTaker, first: bigint, perUnit: number, what: string): Unit[] {
  const units: Unit[] = [];
  for (let phys = first; phys !== 0n; ) {
    const label = `${what} ${units.length + 1}`;
    if (units.length === MAX_BLOCKS) {
      throw new Fault(2, `${label} at ${hex(phys)}: a chain has at most ${MAX_BLOCKS} blocks`);
    }
    const bytes = new Uint8Array(taker.take(phys, label));
    const view = viewOf(bytes);
    const count = view.getBigUint64(BLOCK.count, true);
    if (count === 0n || count > BigInt(perUnit)) {
      throw new Fault(
        2,
        `${label} at ${hex(phys)}: count is ${count}, not 1 to ${perUnit}: the next kernel answers EINVAL`,
      );
    }
    units.push({ bytes, count: Number(count) });
    phys = view.getBigUint64(BLOCK.next, true);
  }
  return units;
}

function walkUnit(abi: LuoCapableAbi, taker: PageTaker, unit: Unit): WalkedSession[] {
  const { headerBytes, entryBytes, nameBytes } = abi.luo.sessions;
  const sessions: WalkedSession[] = [];
  for (let index = 0; index < unit.count; index++) {
    const offset = headerBytes + index * entryBytes;
    const name = untilNul(unit.bytes.subarray(offset, offset + nameBytes));
    sessions.push({ name, unit, offset, fileUnits: takeFiles(abi, taker, unit, offset, name) });
  }
  return sessions;
}

function takeFiles(
  abi: LuoCapableAbi,
  taker: PageTaker,
  unit: Unit,
  offset: number,
  name: Uint8Array,
): Unit[] {
  const { filesOffset, pagesOffset, fileCountOffset } = abi.luo.sessions;
  const { layout, pages, entryBytes, capacity, perUnit } = abi.luo.files;
  const view = viewOf(unit.bytes);
  const phys = view.getBigUint64(offset + filesOffset, true);
  const count = view.getBigUint64(offset + fileCountOffset, true);
  // The seed writes whatever address an empty set has (spec §2.8), so it means nothing there.
  if (count === 0n && (phys === 0n || layout === 'counted')) return [];
  const what = `session ${showName(name)}`;
  if (phys === 0n || count === 0n) {
    throw new Fault(2, `${what}: ${count} files at address ${hex(phys)}`);
  }
  if (layout === 'blocks') {
    const units = takeChain(taker, phys, perUnit, `${what}, file block`);
    const found = units.reduce((sum, block) => sum + block.count, 0);
    if (BigInt(found) !== count) {
      throw new Fault(
        2,
        `${what}: count is ${count}, its file blocks hold ${found}: the next kernel answers EIO`,
      );
    }
    return units;
  }
  const runPages = pages ?? Number(view.getBigUint64(offset + (pagesOffset ?? 0), true));
  const most = capacity ?? runPages * perUnit;
  if (count > BigInt(most)) {
    throw new Fault(2, `${what}: count is ${count}, at most ${most} files fit`);
  }
  const needed = Math.ceil((Number(count) * entryBytes) / taker.pageBytes);
  // Recordings leave out the page of an array in which no file lies.
  const bytes = takeRun(
    taker,
    phys,
    runPages,
    layout === 'counted' ? runPages : needed,
    `${what}, file array`,
  );
  return [{ bytes, count: Number(count) }];
}
