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
  const bytes = new Uint8Array(unit_bytes + size_bytes);
  return { bytes, view: new DataView(bytes.buffer), unit_bytes, next: unit_bytes, freed: [] };
}

/** What was in the pages once: of those that had been given. */
export interface PagesState {
  bytes: Uint8Array;
  freed: readonly number[];
}

/** Keeps what is in the pages. */
export function savePages({ bytes, next, freed }: Pages): PagesState {
  return { bytes: bytes.slice(0, next), freed: [...freed] };
}

/** Puts back what was in the pages; what has been given since is free again, and zero. */
export function restorePages(pages: Pages, { bytes, freed }: PagesState): void {
  pages.bytes.set(bytes);
  pages.bytes.fill(0, bytes.length, Math.max(bytes.length, pages.next));
  pages.next = bytes.length;
  pages.freed = [...freed];
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

/** Gives bytes of pages as text, one character a byte. */
export function textOf({ bytes }: Pages, from: number, to: number): string {
  return Buffer.from(bytes.buffer).toString('latin1', from, to);
}

/** Frees the pages at the end of a list until `count` are left. */
export function trimPages(pages: Pages, list: number[], count: number): void {
  while (list.length > count) freePage(pages, list.pop()!);
}
