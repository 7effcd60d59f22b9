import { Fault } from '../fault.ts';
import { hex } from './bytes.ts';
import type { Folio } from './handover.ts';
import type { Abi, PageBytes } from './releases.ts';

/** "KHOP", the upper half of a preserved head page's `page->private` (spec §5.4). */
const KHO_PAGE_MAGIC = 0x4b484f50n;
/** Lists of folios are cut off here: a longer one would not fit into memory as objects. */
const MAX_FOLIOS = 2 ** 23;

/** Bits of a page frame number: physical addresses have 64. Also the highest order of a folio. */
export function pfnBits(pageBytes: PageBytes): number {
  return 64 - Math.log2(pageBytes);
}

/** Raises Fault 2 unless `pfn` is a page frame number and a multiple of 2^order (spec §5). */
export function checkFolio({ pfn, order }: Folio, pageBytes: PageBytes): void {
  const bits = pfnBits(pageBytes);
  if (!Number.isInteger(order) || order < 0 || order > bits || pfn < 0n || pfn >> BigInt(bits)) {
    throw new Fault(2, `folio pfn ${hex(pfn)} order ${order}: out of range`);
  }
  if (pfn % 2n ** BigInt(order) !== 0n) {
    throw new Fault(2, `folio pfn ${hex(pfn)} order ${order}: pfn is no multiple of 2^${order}`);
  }
}

/** Appends a folio read from a tracker. Raises Fault 2 where there are more than 8 388 608. */
export function addFolio(folios: Folio[], pfn: number, order: number): void {
  if (folios.length === MAX_FOLIOS) {
    throw new Fault(2, `the tracker has more than ${MAX_FOLIOS} folios: too many to list`);
  }
  folios.push({ pfn: BigInt(pfn), order });
}

/**
 * The word that a boot puts into `page->private` of the head page of a preserved folio, and that a
 * restore must find (spec §5.4): magic and order; in 6.17 the order alone.
 */
export function folioWord(abi: Abi, order: number): bigint {
  return abi.release === '6.17' ? BigInt(order) : (KHO_PAGE_MAGIC << 32n) | BigInt(order);
}
