import { Fault } from '../fault.ts';
import { type Page, viewOf } from './bytes.ts';
import type { PageBytes } from './releases.ts';
import type { PageTaker } from './walk.ts';

/** A preserved vmalloc area (spec §6.1). */
export interface Vmalloc {
  /** The address of the first chunk. */
  first: bigint;
  totalPages: number;
  /** Bit 0 ALLOC, bit 1 HUGE_VMAP. */
  flags: number;
  /** Each block has 2^order pages. */
  order: number;
}

/** The flag of an area that vmalloc() allocated. */
export const VMALLOC_ALLOC = 1;

/** Offsets in the descriptor: the sums of the fields before. */
const FIELD = { first: 0, totalPages: 8, flags: 12, order: 14 } as const;
/** Bytes of the descriptor. */
export const VMALLOC_BYTES = 16;

const CHUNK_HEADER_BYTES = 8;
const blocksInChunk = (pageBytes: PageBytes) => (pageBytes - CHUNK_HEADER_BYTES) / 8;

/** Chunks, a page each, for so many blocks: a full one has a successor at once, even an empty one. */
export function chunksFor(blocks: number, pageBytes: PageBytes): number {
  return Math.floor(blocks / blocksInChunk(pageBytes)) + 1;
}

/** Writes the 16-byte descriptor at `offset`. */
export function writeVmalloc(view: DataView, offset: number, area: Vmalloc): void {
  view.setBigUint64(offset + FIELD.first, area.first, true);
  view.setUint32(offset + FIELD.totalPages, area.totalPages, true);
  view.setUint16(offset + FIELD.flags, area.flags, true);
  view.setUint16(offset + FIELD.order, area.order, true);
}

/** Reads the 16-byte descriptor at `offset`. */
export function readVmalloc(view: DataView, offset: number): Vmalloc {
  return {
    first: view.getBigUint64(offset + FIELD.first, true),
    totalPages: view.getUint32(offset + FIELD.totalPages, true),
    flags: view.getUint16(offset + FIELD.flags, true),
    order: view.getUint16(offset + FIELD.order, true),
  };
}

/** Lays out the chunks, at addresses from chunksFor() many, over blocks at these addresses. */
export function encodeChunks(
  chunks: readonly bigint[],
  blocks: readonly bigint[],
  pageBytes: PageBytes,
): Page[] {
  const most = blocksInChunk(pageBytes);
  return chunks.map((phys, chunk) => {
    const bytes = new Uint8Array(pageBytes);
    const view = viewOf(bytes);
    view.setBigUint64(0, chunks[chunk + 1] ?? 0n, true);
    blocks.slice(chunk * most, (chunk + 1) * most).forEach((block, index) => {
      view.setBigUint64(CHUNK_HEADER_BYTES + 8 * index, block, true);
    });
    return { phys, bytes };
  });
}

/**
 * Reads the addresses of an area's blocks from its chunks. Raises Fault 2, beginning with `what`,
 * for a missing page, a page used twice, and where the blocks are not as many as the area's pages.
 */
export function readChunks(taker: PageTaker, area: Vmalloc, what: string): bigint[] {
  const blocks: bigint[] = [];
  const most = blocksInChunk(taker.pageBytes);
  let number = 0;
  for (let phys = area.first; phys !== 0n; ) {
    number += 1;
    const view = viewOf(taker.take(phys, `${what}, vmalloc chunk ${number}`));
    for (let index = 0; index < most; index++) {
      const block = view.getBigUint64(CHUNK_HEADER_BYTES + 8 * index, true);
      if (block === 0n) break;
      blocks.push(block);
    }
    phys = view.getBigUint64(0, true);
  }
  if (blocks.length * 2 ** area.order !== area.totalPages) {
    throw new Fault(
      2,
      `${what}: ${blocks.length} blocks of order ${area.order} are not ${area.totalPages} pages`,
    );
  }
  return blocks;
}
