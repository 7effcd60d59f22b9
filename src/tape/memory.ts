import { PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { sizeText } from '../sizes.ts';
import { createOpWriter, type OpWriter, readFolioOp } from './folio-ops.ts';
import type { Extent } from './marks.ts';
import { seededRandom } from './random.ts';

/** What lies where in a host's memory. */
export const PATTERNS = ['host', 'mixed', 'sparse', 'again'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** A host's preserved memory, in numbers. */
export interface HostMemory {
  /**
   * `host`: folios of one order, one after the other, a part of them scattered; `mixed`: folios of
   * orders 0 to 10 with gaps, as fragmented memory has them; `sparse`: one page each 32 768;
   * `again`: as `host`, then every other folio is given up and preserved again.
   */
  pattern: Pattern;
  /** Preserved in all; `sparse`: what the pages lie in. */
  memory_bytes: number;
  /** Of `host` and `again`. */
  order: number;
  /** Of `host` and `again`: the part of the folios, 0 to 1, that lies scattered. */
  scatter: number;
  seed: number;
  /** Whether folios are preserved in random, not in address order. */
  shuffled: boolean;
}

/** Below 4 GiB lies what no virtual machine gets. */
const FIRST_BYTES = 2 ** 32;
/** What scattered folios are scattered over: the memory of a large host, 1 TiB. */
const SCATTERED_BYTES = 2 ** 40;
const MIXED_ORDERS = 11;
const SPARSE_PAGES = 2 ** 15;
const MEMORY_BYTES_MOST = 2 ** 50;
/** A tape has an operation for each extent, 32 bytes long. */
const OPS_MOST = 2 ** 26;

/**
 * Takes a host's memory and the size of its pages; gives how many folios lie one after the other and
 * how many scattered, as far as it has one order. Raises Fault 2 for memory that holds no folio of that order, for more
 * than 1 PiB, and for more than 2^26 folios that are scattered or shuffled.
 */
export function countHost(
  given: HostMemory,
  pageBytes: PageBytes,
): { dense: number; scattered: number } {
  const { memory_bytes, order, scatter, pattern, shuffled } = given;
  if (memory_bytes > MEMORY_BYTES_MOST)
    throw new Fault(2, `--memory: at most ${sizeText(MEMORY_BYTES_MOST)}`);
  if (pattern === 'mixed' || pattern === 'sparse') return { dense: 0, scattered: 0 };
  const folios = Math.floor(memory_bytes / (pageBytes * 2 ** order));
  if (folios === 0) {
    throw new Fault(2, `--memory: ${sizeText(memory_bytes)} hold no folio of order ${order}`);
  }
  const scattered = Math.round(folios * scatter);
  if ((shuffled ? folios : scattered) > OPS_MOST) {
    throw new Fault(
      2,
      `--memory: ${folios} folios of order ${order}; take less, or a higher --order`,
    );
  }
  return { dense: folios - scattered, scattered };
}

/**
 * Takes a host's memory and the size of its pages; gives its preserve operations. The dense folios lie from 4 GiB on, the
 * scattered ones in the 1 TiB above them, one in each of as many equal windows, none beside another.
 * Raises Fault 2 as `countHost`.
 */
export function hostMemory(given: HostMemory, pageBytes: PageBytes = PAGE_SIZES['4KiB']): OpWriter {
  const { memory_bytes, order, pattern } = given;
  const { dense, scattered } = countHost(given, pageBytes);
  const firstPfn = FIRST_BYTES / pageBytes;
  const random = seededRandom(given.seed);
  let extents: Iterable<Extent>;
  if (pattern === 'mixed') extents = mixed(Math.floor(memory_bytes / pageBytes), firstPfn, random);
  else if (pattern === 'sparse') extents = sparse(Math.floor(memory_bytes / pageBytes), firstPfn);
  else {
    const range = { firstPfn, pages: SCATTERED_BYTES / pageBytes };
    extents = hostExtents(dense, scattered, order, range, random);
  }
  const ops = createOpWriter();
  for (const extent of extents) {
    if (given.shuffled) for (const folio of foliosOf(extent)) ops.folios('preserve-folio', folio);
    else ops.folios('preserve-folio', extent);
  }
  if (given.shuffled) shuffle(ops, random);
  if (pattern === 'again') preserveAgain(ops, order);
  return ops;
}

/** Each folio of an extent as an extent of its own. */
function* foliosOf({ pfn, order, count }: Extent): Generator<Extent> {
  for (let i = 0; i < count; i++) yield { pfn: pfn + i * 2 ** order, order, count: 1 };
}

function shuffle(ops: OpWriter, random: () => number): void {
  for (let i = ops.count - 1; i > 0; i--) ops.swap(i, random() % (i + 1));
}

function* hostExtents(
  dense: number,
  scattered: number,
  order: number,
  range: { firstPfn: number; pages: number },
  random: () => number,
): Generator<Extent> {
  const folioPages = 2 ** order;
  const first = Math.ceil(range.firstPfn / folioPages) * folioPages;
  if (dense > 0) yield { pfn: first, order, count: dense };
  const start = first + (dense + 1) * folioPages;
  // At least two places a window, the last of which stays free, so that no two folios touch.
  const places = Math.max(2, Math.floor(range.pages / Math.max(1, scattered) / folioPages));
  for (let window = 0; window < scattered; window++) {
    const place = window * places + (random() % (places - 1));
    yield { pfn: start + place * folioPages, order, count: 1 };
  }
}

function* mixed(pages: number, firstPfn: number, random: () => number): Generator<Extent> {
  let left = pages;
  let pfn = firstPfn;
  while (left > 0) {
    const order = Math.min(random() % MIXED_ORDERS, Math.floor(Math.log2(left)));
    const folioPages = 2 ** order;
    // Every other folio has a gap of its own size before it.
    pfn = (Math.ceil(pfn / folioPages) + (random() & 1)) * folioPages;
    yield { pfn, order, count: 1 };
    pfn += folioPages;
    left -= folioPages;
  }
}

function* sparse(pages: number, firstPfn: number): Generator<Extent> {
  const count = Math.max(1, Math.floor(pages / SPARSE_PAGES));
  for (let i = 0; i < count; i++) {
    yield { pfn: firstPfn + i * SPARSE_PAGES, order: 0, count: 1 };
  }
}

/** Gives every other folio of dense memory up and preserves it again. */
function preserveAgain(ops: OpWriter, order: number): void {
  const bytes = ops.bytes().slice();
  const view = new DataView(bytes.buffer);
  const extents = Array.from({ length: ops.count }, (_, index) => readFolioOp(view, index));
  for (const kind of ['unpreserve-folio', 'preserve-folio'] as const) {
    for (const extent of extents) {
      for (let i = 0; i < extent.count; i += 2) {
        ops.folios(kind, { pfn: extent.pfn + i * 2 ** order, order, count: 1 });
      }
    }
  }
}
