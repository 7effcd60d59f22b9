import { Fault } from '../fault.ts';
import type { ErrnoName } from './errno.ts';

/** The identifiers of the kernel ABIs, oldest first (spec §1). */
export const ABI_IDS = [
  'seed-v5',
  'seed-v6',
  '6.17',
  '6.18',
  '6.19',
  '7.0',
  '7.1',
  '7.2',
  '7.3',
] as const;

/** The identifier of a kernel ABI with pages of 4 KiB. */
export type AbiId = (typeof ABI_IDS)[number];

/** What a kernel is configured as: the recorder's smallest kernel, or as distributions build it. */
export const CONFIGS = ['tiny', 'distro'] as const;

/** One of the configurations. */
export type Config = (typeof CONFIGS)[number];

/** The architectures that kernels with KHO run on. */
export const ARCHES = ['x86_64', 'arm64'] as const;

/** One of the architectures. */
export type Arch = (typeof ARCHES)[number];

/** Bytes of a page, by what it is called: those of x86-64, and the three of arm64. */
export const PAGE_SIZES = { '4KiB': 4096, '16KiB': 16_384, '64KiB': 65_536 } as const;

/** Bytes of a page; every structure of LUO and KHO is laid out in pages of this size (spec §0.4). */
export type PageBytes = (typeof PAGE_SIZES)[keyof typeof PAGE_SIZES];

/**
 * The designs of the preservation tracker (spec §5): bitmaps of 512 bytes, bitmaps of a page (named
 * after those of 4 KiB), or the radix tree.
 */
export type TrackerDesign = 'bitmaps-512' | 'bitmaps-4096' | 'radix';

/** KHO's part of an ABI: the root tree and the tracker (spec §3.9, §5). */
export interface KhoAbi {
  /** The `compatible` string of the KHO root tree. */
  readonly compatible: string;
  /** How a sub-tree is named: one property `fdt`, or `preserved-data` and `blob-size`. */
  readonly subBlob: 'fdt' | 'preserved-data';
  readonly tracker: TrackerDesign;
  /** No piece of a preserved range begins on one NUMA node and ends on another (spec §5.1). */
  readonly splitsAtNodes: boolean;
}

/** The LUO root: a flat tree, or a raw structure with its string in it (spec §3.1 to §3.5). */
export type RootAbi =
  | {
      readonly kind: 'fdt';
      readonly compatible: string;
      readonly sessionCompatible: string;
      /** The property with the address of the session area. */
      readonly sessionProperty: string;
      /** The `compatible` string of the node `luo-flb`, null where the ABI has no FLBs. */
      readonly flbCompatible: string | null;
    }
  | { readonly kind: 'raw'; readonly compatible: string };

/** Sessions as they lie in memory (spec §3): sizes and offsets in bytes. */
export interface SessionAbi {
  /** One contiguous area of a fixed size, or linked blocks of one page. */
  readonly layout: 'area' | 'blocks';
  /** Pages of the area; of one block. */
  readonly pages: number;
  /** The header of the area or of each block: the sum of its fields. */
  readonly headerBytes: number;
  /** Where the header's count of entries lies. */
  readonly countOffset: number;
  readonly nameBytes: number;
  readonly entryBytes: number;
  /** Offsets in an entry; `pagesOffset` is null where an entry has no `pgcnt`. */
  readonly filesOffset: number;
  readonly pagesOffset: number | null;
  readonly fileCountOffset: number;
  /** Entries that fit into the area, or into one block. */
  readonly perUnit: number;
  /** The most sessions that can be handed over. */
  readonly capacity: number;
  /** What a create beyond the capacity returns. */
  readonly capacityErrno: ErrnoName;
}

/** The files of a session as they lie in memory (spec §3.6): 64-byte entries in all versions. */
export interface FileAbi {
  /** Pages as the entry's `pgcnt` says, a contiguous array of a fixed size, or linked blocks. */
  readonly layout: 'counted' | 'array' | 'blocks';
  /** Pages of the array, of one block; null where the entry says it. */
  readonly pages: number | null;
  readonly headerBytes: number;
  readonly entryBytes: number;
  readonly compatibleBytes: number;
  /** Entries that fit into the array, into one block, into one page of a counted array. */
  readonly perUnit: number;
  /** The most files of a session; null where the version has no known limit. */
  readonly capacity: number | null;
  /** What a preserve beyond the capacity returns. */
  readonly capacityErrno: ErrnoName;
}

/** FLB objects: one page with a header and 64-byte entries (spec §3.7). */
export interface FlbAbi {
  readonly headerBytes: number;
  readonly entryBytes: number;
  readonly nameBytes: number;
  readonly capacity: number;
}

/** memfd's descriptor (spec §6.2). */
export interface MemfdAbi {
  readonly compatible: string;
  readonly version: 1 | 2;
}

/** What a kernel accepts and checks, beyond the layout (spec §2.3, §4.2, §7). */
export interface LuoRules {
  /** True: an empty or unterminated name is EINVAL. False: it is cut to the field, silently. */
  readonly strictNames: boolean;
  /** A session's ioctl on the wrong side (incoming or outgoing) is EINVAL. */
  readonly checksDirection: boolean;
  /** A reserved field that is not 0 is EINVAL. */
  readonly checksReserved: boolean;
  /** The same file preserved twice anywhere is EBUSY. */
  readonly uniqueFiles: boolean;
  /** SESSION_GET_NAME exists. */
  readonly getName: boolean;
}

/** LUO's part of an ABI. */
export interface LuoAbi {
  readonly root: RootAbi;
  readonly sessions: SessionAbi;
  readonly files: FileAbi;
  /** Null where the version has no FLBs. */
  readonly flb: FlbAbi | null;
  readonly memfd: MemfdAbi;
  readonly rules: LuoRules;
}

/** One kernel ABI as data (spec §1). `luo` is null for releases that have KHO's tracker only. */
export interface Abi {
  /** As `abiName` gives it: `7.3`, `7.3/64KiB`. */
  readonly id: string;
  readonly release: AbiId;
  readonly pageBytes: PageBytes;
  readonly kho: KhoAbi;
  readonly luo: LuoAbi | null;
}

/** A kernel ABI that has LUO. */
export interface LuoCapableAbi extends Abi {
  readonly luo: LuoAbi;
}

const U64 = 8;
/** A linked block's chain is this long at most (spec §2.10). */
export const MAX_BLOCKS = 10_000;

const KHO_V1: KhoAbi = {
  compatible: 'kho-v1',
  subBlob: 'fdt',
  tracker: 'bitmaps-4096',
  splitsAtNodes: false,
};
const KHO_V1_512: KhoAbi = { ...KHO_V1, tracker: 'bitmaps-512' };
const KHO_V3: KhoAbi = {
  compatible: 'kho-v3',
  subBlob: 'preserved-data',
  tracker: 'radix',
  splitsAtNodes: true,
};
const KHO_V4: KhoAbi = { ...KHO_V3, compatible: 'kho-v4' };

function entriesIn(bytes: number, headerBytes: number, entryBytes: number): number {
  return Math.floor((bytes - headerBytes) / entryBytes);
}

/** The seed series and its successor: the area's and every entry's `pgcnt` is written out. */
function seedSessions(nameBytes: number, pageBytes: PageBytes): SessionAbi {
  const pages = 16;
  const headerBytes = U64 + U64; // pgcnt, count
  const entryBytes = nameBytes + U64 + U64 + U64; // name, files, pgcnt, count
  const perUnit = entriesIn(pages * pageBytes, headerBytes, entryBytes);
  return {
    layout: 'area',
    pages,
    headerBytes,
    countOffset: U64,
    nameBytes,
    entryBytes,
    filesOffset: nameBytes,
    pagesOffset: nameBytes + U64,
    fileCountOffset: nameBytes + U64 + U64,
    perUnit,
    capacity: perUnit,
    capacityErrno: 'ENOMEM',
  };
}

/** The releases: entries of a 64-byte name, `files` and a count, in an area or in blocks. */
function sessions(layout: 'area' | 'blocks', pageBytes: PageBytes): SessionAbi {
  const pages = layout === 'area' ? 16 : 1;
  const nameBytes = 64;
  const headerBytes = layout === 'area' ? U64 : U64 + U64; // count; next, count
  const entryBytes = nameBytes + U64 + U64; // name, files, count
  const perUnit = entriesIn(pages * pageBytes, headerBytes, entryBytes);
  return {
    layout,
    pages,
    headerBytes,
    countOffset: headerBytes - U64,
    nameBytes,
    entryBytes,
    filesOffset: nameBytes,
    pagesOffset: null,
    fileCountOffset: nameBytes + U64,
    perUnit,
    capacity: layout === 'area' ? perUnit : perUnit * MAX_BLOCKS,
    capacityErrno: layout === 'area' ? 'ENOMEM' : 'ENOSPC',
  };
}

function files(layout: 'counted' | 'array' | 'blocks', pageBytes: PageBytes): FileAbi {
  const pages = { counted: null, array: 2, blocks: 1 }[layout];
  const headerBytes = layout === 'blocks' ? U64 + U64 : 0; // next, count
  const compatibleBytes = 48;
  const entryBytes = compatibleBytes + U64 + U64; // compatible, data, token
  const perUnit = entriesIn((pages ?? 1) * pageBytes, headerBytes, entryBytes);
  const capacity = { counted: null, array: perUnit, blocks: perUnit * MAX_BLOCKS }[layout];
  return {
    layout,
    pages,
    headerBytes,
    entryBytes,
    compatibleBytes,
    perUnit,
    capacity,
    capacityErrno: 'ENOSPC',
  };
}

function flb(pageBytes: PageBytes): FlbAbi {
  const headerBytes = U64 + U64; // pgcnt, count
  const nameBytes = 48;
  const entryBytes = nameBytes + U64 + U64; // name, data, count
  return {
    headerBytes,
    entryBytes,
    nameBytes,
    capacity: entriesIn(pageBytes, headerBytes, entryBytes),
  };
}

const MEMFD_V1: MemfdAbi = { compatible: 'memfd-v1', version: 1 };
const MEMFD_V2: MemfdAbi = { compatible: 'memfd-v2', version: 2 };

const RULES_6_19: LuoRules = {
  strictNames: false,
  checksDirection: false,
  checksReserved: false,
  uniqueFiles: false,
  getName: false,
};
const RULES_7_1: LuoRules = {
  ...RULES_6_19,
  strictNames: true,
  checksDirection: true,
  uniqueFiles: true,
};
const RULES_7_2: LuoRules = { ...RULES_7_1, checksReserved: true, getName: true };

/** A root tree of the seed series. */
function seedRoot(sessionProperty: string): RootAbi {
  return {
    kind: 'fdt',
    compatible: 'luo-v1',
    sessionCompatible: 'luo-session-v1',
    sessionProperty,
    flbCompatible: null,
  };
}

/** A root tree of the releases 6.19 to 7.1. */
function fdtRoot(flbCompatible: string | null): RootAbi {
  return {
    kind: 'fdt',
    compatible: 'luo-v1',
    sessionCompatible: 'luo-session-v2',
    sessionProperty: 'luo-session-header',
    flbCompatible,
  };
}

/** What every ABI is with pages of this size, oldest first. */
function abisOf(pageBytes: PageBytes): readonly Abi[] {
  const seed: Omit<LuoAbi, 'root' | 'sessions'> = {
    files: files('counted', pageBytes),
    flb: null,
    memfd: MEMFD_V1,
    rules: RULES_6_19,
  };
  const luo6_19: LuoAbi = {
    root: fdtRoot(null),
    sessions: sessions('area', pageBytes),
    files: files('array', pageBytes),
    flb: null,
    memfd: MEMFD_V1,
    rules: RULES_6_19,
  };
  const luo7_0: LuoAbi = { ...luo6_19, root: fdtRoot('luo-flb-v1'), flb: flb(pageBytes) };
  const luo7_1: LuoAbi = { ...luo7_0, memfd: MEMFD_V2, rules: RULES_7_1 };
  const luo7_2: LuoAbi = {
    root: { kind: 'raw', compatible: 'luo-v5' },
    sessions: sessions('blocks', pageBytes),
    files: files('blocks', pageBytes),
    flb: flb(pageBytes),
    memfd: MEMFD_V2,
    rules: RULES_7_2,
  };
  const seedOf = (nameBytes: number, property: string): LuoAbi => ({
    ...seed,
    root: seedRoot(property),
    sessions: seedSessions(nameBytes, pageBytes),
  });
  const known: Record<AbiId, Pick<Abi, 'kho' | 'luo'>> = {
    'seed-v5': { kho: KHO_V1, luo: seedOf(56, 'luo-session-head') },
    'seed-v6': { kho: KHO_V1, luo: seedOf(64, 'luo-session-header') },
    '6.17': { kho: KHO_V1_512, luo: null },
    '6.18': { kho: KHO_V1, luo: null },
    '6.19': { kho: KHO_V1, luo: luo6_19 },
    '7.0': { kho: KHO_V1, luo: luo7_0 },
    '7.1': { kho: KHO_V3, luo: luo7_1 },
    '7.2': { kho: KHO_V4, luo: luo7_2 },
    '7.3': { kho: KHO_V4, luo: luo7_2 },
  };
  return ABI_IDS.map((release) => ({
    id: abiName(release, pageBytes),
    release,
    pageBytes,
    ...known[release],
  }));
}

/**
 * Names an ABI: a release alone with pages of 4 KiB, else with their size, `7.3/64KiB`. Takes the
 * release's identifier, known or not, and the bytes of a page. Raises Fault 2 for a release with a size
 * of its own, which would be taken for that of the pages.
 */
export function abiName(release: string, pageBytes: PageBytes): string {
  if (release.includes('/')) {
    throw new Fault(
      2,
      `ABI ${JSON.stringify(release)}: name the release alone; --page-size or "page_size" says the size of pages`,
    );
  }
  return pageBytes === PAGE_SIZES['4KiB'] ? release : `${release}/${pageSizeName(pageBytes)}`;
}

/** Whether kernels of that architecture may have pages of this size. */
export function hasPages(arch: Arch, pageBytes: PageBytes): boolean {
  return arch === 'arm64' || pageBytes === PAGE_SIZES['4KiB'];
}

/** Gives the same release's ABI with pages of another size. */
export function withPages(abi: LuoCapableAbi, pageBytes: PageBytes): LuoCapableAbi {
  return requireLuo(findAbi(abiName(abi.release, pageBytes)));
}

/** Raises Fault 2 where kernels of that architecture have no pages of this size. */
export function checkPages(arch: Arch, pageBytes: PageBytes): void {
  if (hasPages(arch, pageBytes)) return;
  throw new Fault(2, `pages of ${pageSizeName(pageBytes)}: ${arch} has 4KiB alone; use arm64`);
}

/** What result lines say of an ABI's name: the release's, and the size of pages that are not of 4 KiB. */
export function abiFields(id: string): { abi: string; page_size?: PageBytes } {
  const { release, pageBytes } = findAbi(id);
  return {
    abi: release,
    ...(pageBytes !== PAGE_SIZES['4KiB'] && { page_size: pageBytes }),
  };
}

/** The same of a kernel, with its architecture where that is not x86-64. */
export function kernelFields(
  { release, pageBytes }: Abi,
  arch: Arch,
): { abi: string; arch?: Arch; page_size?: PageBytes } {
  return {
    ...abiFields(abiName(release, pageBytes)),
    ...(arch !== 'x86_64' && { arch }),
  };
}

/** What a page size is called: `64KiB`. */
export function pageSizeName(pageBytes: PageBytes): string {
  return `${pageBytes / 1024}KiB`;
}

/** Every ABI this project knows with pages of 4 KiB, oldest first (spec §1). */
export const ABIS: readonly Abi[] = abisOf(PAGE_SIZES['4KiB']);

const EVERY_ABI: ReadonlyMap<string, Abi> = new Map(
  [ABIS, abisOf(PAGE_SIZES['16KiB']), abisOf(PAGE_SIZES['64KiB'])]
    .flat()
    .map((abi) => [abi.id, abi]),
);

/** The ABI of a name as `abiName` gives it. Raises Fault 2, naming what there is, for another. */
export function findAbi(id: string): Abi {
  const abi = EVERY_ABI.get(id);
  if (abi === undefined) throw new Fault(2, `ABI ${JSON.stringify(id)} ${abiProblem(id)}`);
  return abi;
}

function abiProblem(id: string): string {
  const slash = id.indexOf('/');
  const release = slash < 0 ? id : id.slice(0, slash);
  if (ABI_IDS.some((known) => known === release)) {
    const sizes = Object.keys(PAGE_SIZES).join(', ');
    return `has pages of a size that is none: after the slash use one of ${sizes}`;
  }
  const all = `use one of ${ABI_IDS.join(', ')}`;
  if (release === '') return `names no release: ${all}`;
  // A stable kernel, or a candidate, has the ABI of its release.
  const near = ABI_IDS.find((known) => ['.', '-'].some((end) => release.startsWith(known + end)));
  return near === undefined ? `is unknown: ${all}` : `is unknown: its release is ${near}; ${all}`;
}

/** Narrows an ABI to one with LUO. Raises Fault 2, naming those, for 6.17 and 6.18. */
export function requireLuo(abi: Abi): LuoCapableAbi {
  if (abi.luo === null) {
    const ids = ABIS.filter((candidate) => candidate.luo !== null).map((candidate) => candidate.id);
    throw new Fault(2, `ABI ${abi.id} has trackers only, no sessions: use ${ids.join(', ')}`);
  }
  return { ...abi, luo: abi.luo };
}

/**
 * The name that a create stores (spec §2.3): takes the bytes that userspace gave, gives those
 * before the NUL, cut to the field where the version cuts; or 'EINVAL' where the version refuses.
 */
export function storedName(abi: LuoCapableAbi, name: Uint8Array): Uint8Array | 'EINVAL' {
  const nul = name.indexOf(0);
  const length = nul < 0 ? name.length : nul;
  const longest = abi.luo.sessions.nameBytes - 1;
  if (abi.luo.rules.strictNames && (length === 0 || length > longest)) return 'EINVAL';
  return name.subarray(0, Math.min(length, longest));
}
