import { orderOf } from '../abi/layout.ts';
import { recordPagesFor } from '../abi/memfd.ts';
import type { LuoCapableAbi } from '../abi/releases.ts';
import { chunksFor } from '../abi/vmalloc.ts';
import type { OpWriter } from './folio-ops.ts';
import type { Extent } from './marks.ts';

/** A memfd in numbers (spec §6.2). */
export interface Memfd {
  size_bytes: number;
  order: number;
  /** The part of its folios, 0 to 1, that does not lie beside the one before. */
  scatter: number;
}

/** What preserving one memfd marks: folios, and pages of order 0. */
export interface MemfdMarks {
  folios: number;
  descriptor: 1;
  /** Pages of the array with a record of 16 bytes a folio, and chunks that list them. */
  array: number;
  chunks: number;
}

/** Hands out page frames that no other folio has. */
export interface Placer {
  /** A page of the kernel's own, or more of them, aligned as a folio. */
  own(order: number): number;
  /** The next folio of a file; `apart` leaves room before it. */
  file(order: number, apart: boolean): number;
}

/** Version 2 has the number of pages in 32 bits (spec §6.2). */
const MEMFD_PAGES_MOST = 2 ** 32 - 1;
const FIRST_OWN_PFN = 2 ** 20;
const FIRST_FILE_PFN = 2 ** 28;

/**
 * Gives what preserving a memfd marks; an empty one has its descriptor alone. Undefined where the
 * file has too many pages for version 2 of the descriptor (EFBIG).
 */
export function memfdMarks(
  { size_bytes, order }: Memfd,
  { pageBytes, luo }: Pick<LuoCapableAbi, 'pageBytes' | 'luo'>,
): MemfdMarks | undefined {
  const pages = Math.ceil(size_bytes / pageBytes);
  if (luo.memfd.version === 2 && pages > MEMFD_PAGES_MOST) return undefined;
  const folios = Math.ceil(pages / 2 ** order);
  if (folios === 0) return { folios, descriptor: 1, array: 0, chunks: 0 };
  const array = recordPagesFor(folios, pageBytes);
  return { folios, descriptor: 1, array, chunks: chunksFor(array, pageBytes) };
}

/**
 * Takes a memfd, its numbers and a placer; gives what it marks, in the kernel's order: the
 * descriptor, the folios, the array's pages, the chunks. Scattered folios lie evenly among them.
 */
export function* memfdExtents(
  { order, scatter }: Memfd,
  marks: MemfdMarks,
  place: Placer,
): Generator<Extent> {
  yield { pfn: place.own(0), order: 0, count: 1 };
  let extent: Extent | undefined;
  for (let i = 0; i < marks.folios; i++) {
    const apart = Math.floor((i + 1) * scatter) > Math.floor(i * scatter);
    const pfn = place.file(order, apart);
    if (extent && pfn === extent.pfn + extent.count * 2 ** order) extent.count++;
    else {
      if (extent) yield extent;
      extent = { pfn, order, count: 1 };
    }
  }
  if (extent) yield extent;
  for (let i = 0; i < marks.array + marks.chunks; i++) {
    yield { pfn: place.own(0), order: 0, count: 1 };
  }
}

/** Gives a placer: the kernel's own pages from 4 GiB on, files from 1 TiB on. */
export function createPlacer(): Placer {
  const next = { own: FIRST_OWN_PFN, file: FIRST_FILE_PFN };
  const take = (area: 'own' | 'file', order: number, gap: number) => {
    const pages = 2 ** order;
    const pfn = (Math.ceil(next[area] / pages) + gap) * pages;
    next[area] = pfn + pages;
    return pfn;
  };
  return {
    own: (order) => take('own', order, 0),
    file: (order, apart) => take('file', order, apart ? 1 : 0),
  };
}

interface Session {
  files: number;
  /** What is marked for it: its files and the pages that they are serialized into. */
  extents: Extent[];
}

/**
 * What creating and closing sessions and preserving files marks and unmarks (spec §2.10, §4.3,
 * §6.2), from kernel 7.2 on also the blocks of sessions; what older kernels set aside at boot is
 * left out. Only what succeeds is told.
 */
export function createSessionMarks(abi: LuoCapableAbi, ops: OpWriter) {
  const { luo } = abi;
  const place = createPlacer();
  const sessions = new Map<string, Session>();
  const blocks: Extent[] = [];
  const mark = (extent: Extent): Extent => {
    ops.folios('preserve-folio', extent);
    return extent;
  };
  const unmark = (extent: Extent) => ops.folios('unpreserve-folio', extent);
  const page = (order: number) => mark({ pfn: place.own(order), order, count: 1 });
  const filePages = (files: number) =>
    luo.files.layout === 'blocks' ? Math.ceil(files / luo.files.perUnit) : Math.min(1, files);

  return {
    create(name: string): void {
      const { layout, perUnit } = luo.sessions;
      if (layout === 'blocks' && sessions.size >= blocks.length * perUnit) blocks.push(page(0));
      sessions.set(name, { files: 0, extents: [] });
    },
    /** Gives false where the file has too many pages. */
    preserve(name: string, memfd: Memfd): boolean {
      const session = sessions.get(name)!;
      const marks = memfdMarks(memfd, abi);
      if (!marks) return false;
      if (filePages(session.files + 1) > filePages(session.files)) {
        session.extents.push(page(orderOf(luo.files.pages ?? 1)));
      }
      session.files++;
      for (const extent of memfdExtents(memfd, marks, place)) session.extents.push(mark(extent));
      return true;
    },
    close(name: string): void {
      for (const extent of sessions.get(name)?.extents ?? []) unmark(extent);
      sessions.delete(name);
      while (blocks.length > Math.ceil(sessions.size / luo.sessions.perUnit)) unmark(blocks.pop()!);
    },
  };
}
