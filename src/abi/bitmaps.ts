import { Fault } from '../fault.ts';
import { hex, type Page, type PlacePages, viewOf } from './bytes.ts';
import { addFolio, checkFolio, pfnBits } from './folios.ts';
import type { Folio } from './handover.ts';
import type { PageBytes } from './releases.ts';
import type { PageTaker } from './walk.ts';

/** Bytes of one bitmap: 512 in 6.17, a page from 6.18 on (spec §5.2). */
export type BitmapBytes = 512 | PageBytes;

/** Offsets in a chunk of the serialized map, and its elements: the sums of the fields before. */
const CHUNK = { next: 0, order: 8, count: 12, elements: 16 } as const;
const ELEMENT = { start: 0, bitmap: 8, bytes: 16 } as const;

const elementsIn = (pageBytes: PageBytes) => (pageBytes - CHUNK.elements) / ELEMENT.bytes;

/**
 * Lays out the trackers of 6.17 to 7.0 as they are finalized: a chain of chunks, orders ascending,
 * each order in chunks of its own, then the bitmaps (spec §5.2). Gives the address of the first
 * chunk, 0 without folios. Raises Fault 2 for what is no folio.
 */
export function encodeBitmaps(
  bitmapBytes: BitmapBytes,
  folios: Iterable<Folio>,
  place: PlacePages,
  pageBytes: PageBytes,
): { root: bigint; pages: Page[] } {
  const bits = bitmapBytes * 8;
  const most = elementsIn(pageBytes);
  const shift = Math.log2(pageBytes);
  const orders = new Map<number, Map<number, Uint8Array>>();
  for (const folio of folios) {
    checkFolio(folio, pageBytes);
    const unit = Number(folio.pfn >> BigInt(folio.order));
    const bitmaps = orders.get(folio.order) ?? new Map<number, Uint8Array>();
    orders.set(folio.order, bitmaps);
    const index = Math.floor(unit / bits);
    const bitmap = bitmaps.get(index) ?? new Uint8Array(bitmapBytes);
    bitmaps.set(index, bitmap);
    const bit = unit % bits;
    bitmap[bit >> 3] = (bitmap[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  const chunks: { page: Page; order: number; bitmaps: [number, Uint8Array][] }[] = [];
  for (const [order, bitmaps] of [...orders].sort(([a], [b]) => a - b)) {
    const sorted = [...bitmaps].sort(([a], [b]) => a - b);
    for (let at = 0; at < sorted.length; at += most) {
      const page = { phys: place(1), bytes: new Uint8Array(pageBytes) };
      chunks.push({ page, order, bitmaps: sorted.slice(at, at + most) });
    }
  }
  const pages = chunks.map((chunk) => chunk.page);
  const placeBitmap = bitmapPlacer(bitmapBytes, place, pageBytes, pages);
  chunks.forEach(({ page, order, bitmaps }, index) => {
    const view = viewOf(page.bytes);
    view.setBigUint64(CHUNK.next, chunks[index + 1]?.page.phys ?? 0n, true);
    view.setUint32(CHUNK.order, order, true);
    view.setUint32(CHUNK.count, bitmaps.length, true);
    bitmaps.forEach(([bitmapIndex, bitmap], element) => {
      const at = CHUNK.elements + element * ELEMENT.bytes;
      const start = BigInt(bitmapIndex * bits) << BigInt(order + shift);
      view.setBigUint64(at + ELEMENT.start, start, true);
      view.setBigUint64(at + ELEMENT.bitmap, placeBitmap(bitmap), true);
    });
  });
  return { root: chunks[0]?.page.phys ?? 0n, pages };
}

/** Gives each bitmap the next place in pages that it appends to `pages`. */
function bitmapPlacer(
  bitmapBytes: BitmapBytes,
  place: PlacePages,
  pageBytes: PageBytes,
  pages: Page[],
) {
  let page: Page | undefined;
  let used: number = pageBytes;
  return (bitmap: Uint8Array): bigint => {
    if (page === undefined || used === pageBytes) {
      page = { phys: place(1), bytes: new Uint8Array(pageBytes) };
      pages.push(page);
      used = 0;
    }
    page.bytes.set(bitmap, used);
    used += bitmapBytes;
    return page.phys + BigInt(used - bitmapBytes);
  };
}

/**
 * Reads the folios of a finalized map in walk order: chunk by chunk, as they were written lowest
 * order first, then ascending addresses. `first` is the address of the first chunk, 0 for none.
 * Raises Fault 2, naming chunk, element and address, for a missing page, a page or bitmap used
 * twice, a count or an order out of range, or a start that no bitmap can have.
 */
export function readBitmaps(bitmapBytes: BitmapBytes, taker: PageTaker, first: bigint): Folio[] {
  const bits = bitmapBytes * 8;
  const shift = Math.log2(taker.pageBytes);
  const mostOrder = pfnBits(taker.pageBytes) - 1;
  const most = elementsIn(taker.pageBytes);
  const readBitmap = bitmapReader(bitmapBytes, taker);
  const folios: Folio[] = [];
  let number = 0;
  for (let phys = first; phys !== 0n; ) {
    number += 1;
    const what = `tracker chunk ${number} at ${hex(phys)}`;
    const view = viewOf(taker.take(phys, `tracker chunk ${number}`));
    const order = view.getUint32(CHUNK.order, true);
    const count = view.getUint32(CHUNK.count, true);
    if (order > mostOrder) throw new Fault(2, `${what}: order ${order}, at most ${mostOrder}`);
    if (count > most) throw new Fault(2, `${what}: ${count} elements, at most ${most} fit`);
    for (let element = 0; element < count; element++) {
      const at = CHUNK.elements + element * ELEMENT.bytes;
      const start = view.getBigUint64(at + ELEMENT.start, true);
      if (start % (BigInt(bits) << BigInt(order + shift)) !== 0n) {
        throw new Fault(2, `${what}: element ${element} starts at ${hex(start)}, no bitmap can`);
      }
      const bitmap = readBitmap(
        view.getBigUint64(at + ELEMENT.bitmap, true),
        `tracker chunk ${number}, element ${element}`,
      );
      const unit = Number(start >> BigInt(order + shift));
      bitmap.forEach((byte, index) => {
        for (let bit = 0; bit < 8; bit++) {
          if ((byte & (1 << bit)) !== 0) {
            addFolio(folios, (unit + 8 * index + bit) * 2 ** order, order);
          }
        }
      });
    }
    phys = view.getBigUint64(CHUNK.next, true);
  }
  return folios;
}

/** Small bitmaps share pages, so a page is taken once for all of them and each place once. */
function bitmapReader(bitmapBytes: BitmapBytes, taker: PageTaker) {
  const pages = new Map<bigint, Uint8Array>();
  const seen = new Set<bigint>();
  return (phys: bigint, what: string): Uint8Array => {
    if (phys % BigInt(bitmapBytes) !== 0n) {
      throw new Fault(2, `${what}: bitmap at ${hex(phys)} is no multiple of ${hex(bitmapBytes)}`);
    }
    if (seen.has(phys)) throw new Fault(2, `${what}: bitmap at ${hex(phys)} comes a second time`);
    seen.add(phys);
    const offset = Number(phys % BigInt(taker.pageBytes));
    const pagePhys = phys - BigInt(offset);
    const page = pages.get(pagePhys) ?? taker.take(pagePhys, what);
    pages.set(pagePhys, page);
    return page.subarray(offset, offset + bitmapBytes);
  };
}
