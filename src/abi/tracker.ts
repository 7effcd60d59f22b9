import { type BitmapBytes, encodeBitmaps, readBitmaps } from './bitmaps.ts';
import type { Page, PlacePages } from './bytes.ts';
import type { Folio } from './handover.ts';
import { encodeRadix, readRadix } from './radix.ts';
import type { Abi, PageBytes, TrackerDesign } from './releases.ts';
import type { PageTaker } from './walk.ts';

/**
 * Lays out an ABI's tracker over these folios; gives them and the address that KHO's
 * `preserved-memory-map` has. Raises Fault 2 for what is no folio.
 */
export function encodeTracker(
  { kho: { tracker }, pageBytes }: Pick<Abi, 'kho' | 'pageBytes'>,
  folios: Iterable<Folio>,
  place: PlacePages,
): { root: bigint; pages: Page[] } {
  if (tracker === 'radix') return encodeRadix(folios, place, pageBytes);
  return encodeBitmaps(bitmapBytesOf(tracker, pageBytes), folios, place, pageBytes);
}

/**
 * Reads a tracker's folios from the address that KHO's `preserved-memory-map` has, in the design's
 * walk order (spec §5.2, §5.3). Raises Fault 2 for missing and damaged pages.
 */
export function readTracker(design: TrackerDesign, taker: PageTaker, root: bigint): Folio[] {
  if (design === 'radix') return readRadix(taker, root);
  return readBitmaps(bitmapBytesOf(design, taker.pageBytes), taker, root);
}

function bitmapBytesOf(design: TrackerDesign, pageBytes: PageBytes): BitmapBytes {
  return design === 'bitmaps-512' ? 512 : pageBytes;
}
