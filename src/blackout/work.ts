/**
 * What a call or a phase does, counted: exact numbers of things that each cost about the same
 * (spec §8.2). Everything is additive, so the work of a phase is the sum over its calls.
 */
export const FEATURES = [
  /** System calls, or runs of a function. */
  'call',
  /** The way of a call into the kernel and back, where a recording leaves it out: -1 there. */
  'entry',
  /**
   * Names compared, bytes of them examined, and words of 8 bytes of each that are: the scan (spec
   * §16.3). x86-64 compares byte by byte, arm64 by words.
   */
  'compare',
  'byte',
  'word',
  /** Bytes of the name itself, and whole 8-byte words of it. */
  'name_byte',
  'name_word',
  /** Names whose "[luo_session] <name>" does not fit into a dentry and is allocated. */
  'long_name',
  /** Sessions that pass through. */
  'session',
  /** Blocks of sessions that are added, or crossed. */
  'block',
  /** Descriptors that fill a word of the bitmap of open files. */
  'fd_word',
  /** File descriptor tables that grow, and descriptors of the larger ones. */
  'fd_table',
  'fd_slot',
  /** Caches of the slab allocator that run empty (every so many objects). */
  'refill',
  /** Sessions with files, files, blocks of files that are added or crossed beyond the first. */
  'set',
  'file',
  'file_block',
  /** Files of a set that are passed on the way to a token. */
  'token',
  /** Files with content, their folios, and the pages of these. */
  'content',
  'folio',
  'page',
  /**
   * Folios of files that lie in scratch memory and are migrated before they are preserved, their pages, and what
   * is copied: bytes where `rep` copies them by one instruction, words of 8 elsewhere. Where the kernel is
   * configured as distributions do, folios and pages once more, and the bytes of new ones that are cleared before.
   */
  'migrated_folio',
  'migrated_page',
  'migrated_byte',
  'migrated_word',
  'distro_folio',
  'distro_page',
  'distro_byte',
  /** Subtrees of the KHO tree that are passed on the way to LUO's. */
  'subtree',
  /** Folios of more than one page; and slots of the file's xarray that they fill beyond the first. */
  'large_folio',
  'sibling',
  /** Pages of the tracker's tree: tables, leaves or bitmaps; and units that are marked in them. */
  'table',
  'leaf',
  'unit',
  /** Keys of the scratch extension beyond one for each unit and page of the tree. */
  'key',
  /**
   * Units that open a region of memblock and that join one; regions visited in adding and in marking
   * them, and moved beside what the boot's own regions above them are.
   */
  'opened',
  'joined',
  'adding',
  'marking',
  'moved',
  /** Preserved pages whose struct page is there, deferred, or deferred and above 4 GiB. */
  'present_page',
  'deferred_page',
  'high_page',
  /** Pages of the machine, and whether it has memory above 4 GiB. */
  'ram_page',
  'high_memory',
] as const;

/** One of the things that are counted. */
export type Feature = (typeof FEATURES)[number];

/** Counts; what is left out is 0. */
export type Work = Partial<Record<Feature, number>>;

/** Instructions for each thing counted. */
export type Costs = Partial<Record<Feature, number>>;

/** The operations that are priced: `open` is the deserialization, `close` counts as finish. */
export const OPERATIONS = [
  'create',
  'preserve',
  'serialize',
  'open',
  'retrieve',
  'retrieve-file',
  'finish',
  'close',
] as const;

/** One of the operations that are priced. */
export type Operation = (typeof OPERATIONS)[number];

/** Adds `more` to `sum`, in place. */
export function addWork(sum: Work, more: Work): void {
  for (const [feature, count] of Object.entries(more) as [Feature, number][]) {
    sum[feature] = (sum[feature] ?? 0) + count;
  }
}

/** Gives what the work costs: the sum of its counts, each at its price; events are none of them. */
export function priceWork(work: Work, costs: Costs): number {
  let sum = 0;
  for (const [feature, count] of Object.entries(work) as [Feature, number][]) {
    sum += count * (costs[feature] ?? 0);
  }
  return sum;
}

/** The prefix of a session's file name; beyond 39 characters a dentry allocates it. */
const DENTRY_PREFIX = '[luo_session] '.length;
const DENTRY_INLINE = 39;

/** What a name costs by itself: its bytes, its words, and whether it is long. */
export function nameWork(length: number): Work {
  return {
    name_byte: length,
    name_word: Math.floor(length / 8),
    ...(DENTRY_PREFIX + length > DENTRY_INLINE && { long_name: 1 }),
  };
}

/** Descriptors that a process holds before its first session: the three standard ones, the device. */
export const FIRST_DESCRIPTOR = 4;
const FDS_PER_WORD = 64;

/** What taking the file descriptor `fd` costs beyond the ordinary. */
export function descriptorWork(fd: number): Work {
  if (fd % FDS_PER_WORD === FDS_PER_WORD - 1) return { fd_word: 1 };
  // A table starts with 64 descriptors and doubles.
  const grows = fd >= FDS_PER_WORD && Number.isInteger(Math.log2(fd));
  return grows ? { fd_table: 1, fd_slot: fd } : {};
}
