import { encodeBitmaps, readBitmaps } from './bitmaps.ts';
import type { Page, PlacePages } from './bytes.ts';
import type { Folio } from './handover.ts';
import { encodeRadix, readRadix } from './radix.ts';
import type { TrackerDesign } from './releases.ts';
import type { PageTaker } from './walk.ts';

/**
 * Lays out a tracker's pages over these folios; gives them and the address that KHO's
 * `preserved-memory-map` has. Raises Fault 2 for what is no folio.
 */
export function encodeTracker(
  design: TrackerDesign,
  folios: Iterable<Folio>,
  place: PlacePages,
): { root: bigint; pages: Page[] } {
  if (design === 'radix') return encodeRadix(folios, place);
  return encodeBitmaps(design === 'bitmaps-512' ? 512 : 4096, folios, place);
}

/**
 * Reads a tracker's folios from the address that KHO's `preserved-memory-map` has, in the design's
 * walk order (spec §5.2, §5.3). Raises Fault 2 for missing and damaged pages.
 */
export function readTracker(design: TrackerDesign, taker: PageTaker, root: bigint): Folio[] {
  if (design === 'radix') return readRadix(taker, root);
  return readBitmaps(design === 'bitmaps-512' ? 512 : 4096, taker, root);
}
