import { PAGE_BYTES as TAPE_PAGE_BYTES } from '../tape/stage.ts';

const PAGE_BYTES = TAPE_PAGE_BYTES;

/** The pages that a handover may preserve, in one buffer; an address is an offset in it. */
export interface Pages {
  bytes: Uint8Array;
  view: DataView;
  /** Bytes of one allocation: a page, or a file array. */
  unit_bytes: number;
  next: number;
  freed: number[];
}

/** Takes the bytes of all pages together and of one allocation; no page lies at address 0. */
export function createPages(size_bytes: number, unit_bytes: number): Pages {
  const bytes = new Uint8Array(PAGE_BYTES + size_bytes);
  return { bytes, view: new DataView(bytes.buffer), unit_bytes, next: PAGE_BYTES, freed: [] };
}

/** Makes all pages free, and zero. */
export function resetPages(pages: Pages): void {
  pages.bytes.fill(0);
  pages.next = PAGE_BYTES;
  pages.freed = [];
}

/** Gives the address of one zeroed allocation. */
export function allocatePage(pages: Pages): number {
  const freed = pages.freed.pop();
  if (freed !== undefined) {
    pages.bytes.fill(0, freed, freed + pages.unit_bytes);
    return freed;
  }
  return allocatePages(pages, pages.unit_bytes);
}

/** Gives the address of that many zeroed bytes of pages, never to be freed. */
export function allocatePages(pages: Pages, size_bytes: number): number {
  const at = pages.next;
  pages.next += size_bytes;
  return at;
}

/** Takes an address that `allocatePage` gave. */
export function freePage(pages: Pages, at: number): void {
  pages.freed.push(at);
}

/** Frees the pages at the end of a list until `count` are left. */
export function trimPages(pages: Pages, list: number[], count: number): void {
  while (list.length > count) freePage(pages, list.pop()!);
}
