import { Fault } from '../fault.ts';
import { hex, PAGE_BYTES, type Page, type ReadPage, viewOf } from './bytes.ts';

const ADDRESS_BYTES = 8;
const RECORD_BYTES = ADDRESS_BYTES + PAGE_BYTES;

/** Memory of a kernel: pages by physical address. */
export interface Memory {
  readPage: ReadPage;
  /** The address of every page that is there. */
  addresses(): Iterable<bigint>;
}

/**
 * Reads a memory dump: repeated little-endian u64 physical address and 4096 bytes (spec §16.6).
 * The pages are views into `bytes`. Raises Fault 2, naming the file and the record, where the dump
 * is empty or cut short, an address is no page address, or a page comes twice.
 */
export function parseDump(bytes: Uint8Array, file: string): Memory {
  if (bytes.length === 0) throw new Fault(2, `${file}: empty, a memory dump was expected`);
  const pages = new Map<bigint, Uint8Array>();
  const view = viewOf(bytes);
  for (let at = 0; at < bytes.length; at += RECORD_BYTES) {
    const record = `${file}: record ${at / RECORD_BYTES} at offset ${at}`;
    if (at + RECORD_BYTES > bytes.length) {
      throw new Fault(
        2,
        `${record} is cut short: ${bytes.length - at} of ${RECORD_BYTES} bytes (a flat image needs --base)`,
      );
    }
    const phys = view.getBigUint64(at, true);
    if (phys % BigInt(PAGE_BYTES) !== 0n) {
      throw new Fault(
        2,
        `${record}: address ${hex(phys)} is no multiple of 0x1000 (a flat image needs --base)`,
      );
    }
    if (pages.has(phys)) throw new Fault(2, `${record}: page ${hex(phys)} comes a second time`);
    pages.set(phys, bytes.subarray(at + ADDRESS_BYTES, at + RECORD_BYTES));
  }
  return { readPage: (phys) => pages.get(phys), addresses: () => pages.keys() };
}

/** Writes a memory dump, pages in the order given. */
export function formatDump(pages: readonly Page[]): Uint8Array {
  const bytes = new Uint8Array(pages.length * RECORD_BYTES);
  const view = viewOf(bytes);
  pages.forEach((page, index) => {
    view.setBigUint64(index * RECORD_BYTES, page.phys, true);
    bytes.set(page.bytes, index * RECORD_BYTES + ADDRESS_BYTES);
  });
  return bytes;
}

/**
 * Takes a flat image of memory whose first byte lies at `base`. Raises Fault 2, naming the file,
 * where the base is no page address or the image is no whole number of pages.
 */
export function flatMemory(bytes: Uint8Array, base: bigint, file: string): Memory {
  if (base < 0n || base % BigInt(PAGE_BYTES) !== 0n) {
    throw new Fault(2, `--base ${hex(base)} is no page address: give a multiple of 0x1000`);
  }
  if (bytes.length === 0 || bytes.length % PAGE_BYTES !== 0) {
    throw new Fault(2, `${file}: ${bytes.length} bytes are no whole number of pages`);
  }
  return {
    readPage: (phys) => {
      const offset = phys - base;
      if (offset < 0n || offset >= BigInt(bytes.length)) return undefined;
      return bytes.subarray(Number(offset), Number(offset) + PAGE_BYTES);
    },
    *addresses() {
      for (let at = 0; at < bytes.length; at += PAGE_BYTES) yield base + BigInt(at);
    },
  };
}
