import { Fault } from '../fault.ts';
import { type Page, type PlacePages, placeFrom, viewOf } from './bytes.ts';
import { type FdtNode, fdtString, fdtU64, writeFdtPage } from './fdt.ts';
import { encodeFlbs } from './flbs.ts';
import type { Folio, HandedFlb, HandedSession } from './handover.ts';
import { filePagesFor, orderOf, type Places } from './layout.ts';
import { encodeMemfd, encodeRecords, FOLIO_FLAGS, recordPagesFor } from './memfd.ts';
import { type Abi, type LuoCapableAbi, requireLuo } from './releases.ts';
import { placeFor, writeSessions } from './sessions.ts';
import { encodeTracker } from './tracker.ts';
import { chunksFor, encodeChunks, VMALLOC_ALLOC } from './vmalloc.ts';
import { RAW_ROOT } from './walk.ts';

/** A memfd to hand over: its size, and the order of all of its folios. */
export interface MemfdFile {
  token: bigint;
  size_bytes: number;
  order: number;
}

/** What a scenario leaves to hand over at its reboot. */
export interface Plan {
  /** Null for a scenario of folios alone: then KHO's root and tracker are laid out, no LUO. */
  luo: {
    liveupdateNumber: bigint;
    sessions: readonly { name: Uint8Array; files: readonly MemfdFile[] }[];
    flbs: readonly HandedFlb[];
  } | null;
  /** Folios preserved besides the pages laid out here and the contents of the memfds. */
  folios: readonly Folio[];
}

/** The lowest page of `abi encode` where none is given (spec §16.6). */
export const DEFAULT_BASE = 0x100000000n;

/** memfds with more pages of metadata (1 GiB) and more folios are refused: memory would run out. */
const MAX_PAGES = 2 ** 18;
const MAX_FOLIOS = 2 ** 23;
const UINT_MAX = 2 ** 32 - 1;

/**
 * Lays out everything one kernel hands to the next, from `base` on, in this order: KHO root, LUO
 * root, session pages, file pages, memfd descriptors, vmalloc chunks, folio records, FLB page,
 * tracker. Contents of memfds get addresses before the tracker but no pages. With sessions the
 * tracker has every page laid out but its own, which no kernel preserves; without, the plan's
 * folios alone. Raises Fault 5 where the ABI cannot hold the plan, Fault 2 where the ABI has no
 * sessions, the base is no page address, or the memfds have more than 1 GiB of metadata.
 */
export function encodeHandover(abi: Abi, plan: Plan, base: bigint): Page[] {
  const place = placeFrom(base, abi.pageBytes);
  const khoPhys = place(1);
  let folios = plan.folios;
  let luoPages: Page[] = [];
  let child: FdtNode | null = null;
  if (plan.luo !== null) {
    const luo = encodeLuo(requireLuo(abi), plan.luo, place);
    luoPages = luo.pages;
    folios = [...folios, pageFolio(abi, khoPhys), ...luo.folios];
    child = subTree(abi, luo.root, luo.rootBytes);
  }
  const tracker = encodeTracker(abi, folios, place);
  const kho = { phys: khoPhys, bytes: khoRoot(abi, tracker.root, child) };
  return [kho, ...luoPages, ...tracker.pages];
}

function khoRoot(abi: Abi, tracker: bigint, child: FdtNode | null): Uint8Array {
  const root = {
    name: '',
    properties: [
      fdtString('compatible', abi.kho.compatible),
      fdtU64('preserved-memory-map', tracker),
    ],
    children: [],
  };
  return writeFdtPage(abi.pageBytes, root, child === null ? [] : [child]);
}

function subTree(abi: Abi, root: bigint, rootBytes: number): FdtNode {
  const properties =
    abi.kho.subBlob === 'fdt'
      ? [fdtU64('fdt', root)]
      : [fdtU64('preserved-data', root), fdtU64('blob-size', BigInt(rootBytes))];
  return { name: 'LUO', properties, children: [] };
}

interface PlacedMemfd {
  file: MemfdFile;
  folioCount: number;
  descriptor: bigint;
  chunks: bigint[];
  records: bigint[];
  /** The address of the contents, folio after folio. */
  contents: bigint;
}

function encodeLuo(
  abi: LuoCapableAbi,
  plan: NonNullable<Plan['luo']>,
  place: PlacePages,
): { root: bigint; rootBytes: number; pages: Page[]; folios: Folio[] } {
  const counts = plan.sessions.map((session) => session.files.length);
  const places = placeFor(abi, counts, place);
  const { memfds, flbs } = placeMemfds(abi, plan, place);
  const sessions = plan.sessions.map(
    ({ name }, session): HandedSession => ({
      name,
      files: (memfds[session] ?? []).map(({ file, descriptor }) => ({
        compatible: abi.luo.memfd.compatible,
        data: descriptor,
        token: file.token,
      })),
    }),
  );
  const { liveupdateNumber } = plan;
  const pages = writeSessions(abi, { liveupdateNumber, sessions, flbs }, places);
  const all = memfds.flat();
  for (const memfd of all) pages.push(descriptorPage(abi, memfd));
  for (const { chunks, records } of all) {
    for (const page of encodeChunks(chunks, records, abi.pageBytes)) pages.push(page);
  }
  for (const memfd of all) for (const page of recordPages(abi, memfd)) pages.push(page);
  if (abi.luo.flb !== null) {
    pages.push({ phys: flbs, bytes: encodeFlbs(abi.luo.flb, plan.flbs, abi.pageBytes) });
  }

  return {
    root: places.root,
    rootBytes: rootBytesOf(abi, pages[0]),
    pages,
    folios: [
      ...luoFolios(abi, places, memfds),
      ...(abi.luo.flb === null ? [] : [pageFolio(abi, flbs)]),
      ...all.flatMap((memfd) => contentFolios(abi, memfd)),
    ],
  };
}

/** What `blob-size` says: the raw structure's bytes, or the flat tree's total size. */
function rootBytesOf(abi: LuoCapableAbi, root: Page | undefined): number {
  if (abi.luo.root.kind === 'raw' || root === undefined) return RAW_ROOT.bytes;
  return viewOf(root.bytes).getUint32(4);
}

/** Places descriptors, chunks, records, the FLB page and contents, in this order. */
function placeMemfds(
  abi: LuoCapableAbi,
  plan: NonNullable<Plan['luo']>,
  place: PlacePages,
): { memfds: PlacedMemfd[][]; flbs: bigint } {
  const memfds = plan.sessions.map((session) =>
    session.files.map((file): PlacedMemfd => {
      const folioCount = foliosOf(abi, file);
      return { file, folioCount, descriptor: 0n, chunks: [], records: [], contents: 0n };
    }),
  );
  const all = memfds.flat();
  refuseHuge(
    abi,
    all.map((memfd) => memfd.folioCount),
  );
  const placeEach = (pages: number) => Array.from({ length: pages }, () => place(1));
  for (const memfd of all) memfd.descriptor = place(1);
  for (const memfd of all) {
    const records = recordPagesFor(memfd.folioCount, abi.pageBytes);
    if (records > 0) memfd.chunks = placeEach(chunksFor(records, abi.pageBytes));
  }
  for (const memfd of all) {
    memfd.records = placeEach(recordPagesFor(memfd.folioCount, abi.pageBytes));
  }
  const flbs = abi.luo.flb === null ? 0n : place(1);
  for (const memfd of all) {
    const folioPages = 2 ** memfd.file.order;
    memfd.contents = place(memfd.folioCount * folioPages, folioPages);
  }
  return { memfds, flbs };
}

function foliosOf(abi: LuoCapableAbi, file: MemfdFile): number {
  if (!Number.isSafeInteger(file.size_bytes) || file.size_bytes < 0) {
    throw new Fault(2, `memfd of ${file.size_bytes} bytes: size_bytes is no size`);
  }
  if (!Number.isInteger(file.order) || file.order < 0 || file.order > 18) {
    throw new Fault(2, `memfd of order ${file.order}: use 0 to 18`);
  }
  const pages = Math.ceil(file.size_bytes / abi.pageBytes);
  if (abi.luo.memfd.version === 2 && pages > UINT_MAX) {
    throw new Fault(5, `memfd of ${pages} pages: at most ${UINT_MAX} (EFBIG)`);
  }
  return Math.ceil(pages / 2 ** file.order);
}

function refuseHuge({ pageBytes }: Abi, folioCounts: readonly number[]): void {
  let folios = 0;
  let pages = 0;
  for (const count of folioCounts) {
    const records = recordPagesFor(count, pageBytes);
    folios += count;
    pages += 1 + records + (records > 0 ? chunksFor(records, pageBytes) : 0);
  }
  if (folios > MAX_FOLIOS || pages > MAX_PAGES) {
    throw new Fault(
      2,
      `memfds of ${folios} folios with ${pages} pages of metadata: at most ${MAX_FOLIOS} and ${MAX_PAGES} are laid out, so use fewer or a higher order`,
    );
  }
}

function descriptorPage(abi: LuoCapableAbi, memfd: PlacedMemfd): Page {
  const bytes = new Uint8Array(abi.pageBytes);
  const empty = memfd.folioCount === 0;
  bytes.set(
    encodeMemfd(abi.luo.memfd, {
      position: 0n,
      size_bytes: BigInt(memfd.file.size_bytes),
      seals: 0,
      folioCount: BigInt(memfd.folioCount),
      records: {
        first: memfd.chunks[0] ?? 0n,
        totalPages: memfd.records.length,
        flags: empty ? 0 : VMALLOC_ALLOC,
        order: 0,
      },
    }),
  );
  return { phys: memfd.descriptor, bytes };
}

function recordPages(abi: Abi, memfd: PlacedMemfd): Page[] {
  const { pageBytes } = abi;
  const folios = contentFolios(abi, memfd);
  const records = encodeRecords(
    folios.map(({ pfn, order }, index) => ({
      pfn,
      flags: FOLIO_FLAGS,
      index: BigInt(index * 2 ** order),
    })),
  );
  return memfd.records.map((phys, index) => {
    const bytes = new Uint8Array(pageBytes);
    bytes.set(records.subarray(index * pageBytes, (index + 1) * pageBytes));
    return { phys, bytes };
  });
}

function contentFolios({ pageBytes }: Abi, { file, folioCount, contents }: PlacedMemfd): Folio[] {
  const pfn = contents / BigInt(pageBytes);
  return Array.from({ length: folioCount }, (_, index) => ({
    pfn: pfn + BigInt(index * 2 ** file.order),
    order: file.order,
  }));
}

function pageFolio({ pageBytes }: Abi, phys: bigint, order = 0): Folio {
  return { pfn: phys / BigInt(pageBytes), order };
}

/** The folios of the pages laid out: an area or an array is one folio (spec §3.1, §3.3). */
function luoFolios(abi: LuoCapableAbi, places: Places, memfds: readonly PlacedMemfd[][]): Folio[] {
  const folios = [pageFolio(abi, places.root)];
  for (const phys of places.sessions) {
    folios.push(pageFolio(abi, phys, orderOf(abi.luo.sessions.pages)));
  }
  places.files.forEach((units, session) => {
    const unitPages = filePagesFor(abi, memfds[session]?.length ?? 0);
    units.forEach((phys, index) => {
      folios.push(pageFolio(abi, phys, orderOf(unitPages[index] ?? 1)));
    });
  });
  for (const { descriptor, chunks, records } of memfds.flat()) {
    for (const phys of [descriptor, ...chunks, ...records]) folios.push(pageFolio(abi, phys));
  }
  return folios;
}
