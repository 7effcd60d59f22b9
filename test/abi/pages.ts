import { expect } from 'vitest';
import type { Page, PlacePages, ReadPage } from '../../src/abi/bytes.ts';
import type { Memory } from '../../src/abi/dump.ts';
import { PAGE_SIZES, type PageBytes } from '../../src/abi/releases.ts';

/** A reader of these pages. */
export function readerOf(pages: Iterable<Page>): ReadPage {
  const byPhys = new Map<bigint, Uint8Array>();
  for (const page of pages) byPhys.set(page.phys, page.bytes);
  return (phys) => byPhys.get(phys);
}

/** A memory that has these pages, all of one size, and no others. */
export function memoryOf(
  pages: readonly Page[],
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
): Memory {
  return { pageBytes, readPage: readerOf(pages), addresses: () => pages.map(({ phys }) => phys) };
}

/** A placer that gives these addresses one after the other. */
export function placeAt(...addresses: bigint[]): PlacePages {
  return () => {
    const next = addresses.shift();
    if (next === undefined) throw new Error('more pages asked for than addresses given');
    return next;
  };
}

/** The bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Hexadecimal digits, blanks between them or not, followed by zeroes up to `length`. */
export function zeroPadded(text: string, length: number): string {
  return text.replaceAll(/\s/g, '').padEnd(2 * length, '0');
}

/** Fails, naming the first page that differs, unless both have the same bytes at the same places. */
export function expectSamePages(actual: readonly Page[], expected: readonly Page[]): void {
  const places = (pages: readonly Page[]) => pages.map((page) => page.phys.toString(16)).join(' ');
  expect(places(actual)).toBe(places(expected));
  // A byte-wise toEqual() of large arrays takes seconds.
  actual.forEach(({ phys, bytes }, index) => {
    const other = expected[index]!.bytes;
    if (Buffer.compare(bytes, other) === 0) return;
    const at = bytes.findIndex((byte, offset) => byte !== other[offset]);
    const around = (side: Uint8Array) => toHex(side.subarray(at, at + 32));
    expect(around(bytes), `page 0x${phys.toString(16)} from offset ${at}`).toBe(around(other));
  });
}
