import { Fault } from '../fault.ts';
import type { PageBytes } from './releases.ts';

/** A page and where it lies: `phys` is a multiple of the page size, `bytes` is that long. */
export interface Page {
  phys: bigint;
  bytes: Uint8Array;
}

/** Gives the page at a physical address (a multiple of its size), or undefined where there is none. */
export type ReadPage = (phys: bigint) => Uint8Array | undefined;

/**
 * Gives the physical address of the next `count` free pages, adjacent; `align` (in pages, a power
 * of two, 1 if left out) is what the first page number is a multiple of.
 */
export type PlacePages = (count: number, align?: number) => bigint;

/**
 * Takes a base address and the size of a page; gives a placer that hands out ascending pages from
 * there. Raises Fault 2 where the base is no page address or the pages leave the 64-bit address space.
 */
export function placeFrom(base: bigint, pageBytes: PageBytes): PlacePages {
  if (base < 0n || base % BigInt(pageBytes) !== 0n) {
    throw new Fault(
      2,
      `base ${hex(base)} is no page address: give a multiple of ${hex(pageBytes)}`,
    );
  }
  let next = base;
  return (count, align = 1) => {
    const step = BigInt(align * pageBytes);
    const phys = ((next + step - 1n) / step) * step;
    next = phys + BigInt(count * pageBytes);
    if (next > 1n << 64n) {
      throw new Fault(2, `base ${hex(base)} leaves no room for the pages: give a lower one`);
    }
    return phys;
  };
}

/** A view for reading and writing the numbers in `bytes`. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The number as a hexadecimal literal, for messages and JSON: `0x1000`. */
export function hex(value: bigint | number): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

/** The bytes of an ASCII string, without a terminator. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The bytes before the first NUL of `field`, or all of it where there is none. */
export function untilNul(field: Uint8Array): Uint8Array {
  const end = field.indexOf(0);
  return end < 0 ? field : field.subarray(0, end);
}

/** The text of a NUL-padded field, one character a byte (Latin-1), as kernels compare them. */
export function textOf(field: Uint8Array): string {
  let text = '';
  for (const byte of untilNul(field)) text += String.fromCharCode(byte);
  return text;
}

/**
 * A session name as people read it: its text where the bytes are printable UTF-8, else `hex:` and
 * the bytes (the convention of spec §16.3). A text that begins with `hex:` is shown as bytes
 * too, so that the two cannot be mistaken.
 */
export function showName(name: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
    if (!/\p{C}/u.test(text) && !text.startsWith('hex:')) return text;
  } catch {
    // Not UTF-8: shown as bytes.
  }
  return `hex:${Array.from(name, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
