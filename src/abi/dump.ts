import { Fault } from '../fault.ts';
import { hex, type Page, type ReadPage, viewOf } from './bytes.ts';
import { PAGE_SIZES, type PageBytes } from './releases.ts';

const ADDRESS_BYTES = 8;

/** Memory of a kernel: pages by physical address. */
export interface Memory {
  pageBytes: PageBytes;
  readPage: ReadPage;
  /** The address of every page that is there. */
  addresses(): Iterable<bigint>;
}

/**
 * Reads a memory dump: repeated little-endian u64 physical address and a page (spec §16.6). Takes the
 * size of a page, and finds it where it is left out: the smallest by which every record begins with a
 * page address of its own. The pages are views into `bytes`. Raises Fault 2, naming the file and the record,
 * where the dump is empty or cut short, an address is no page address, or a page comes twice.
 */
export function parseDump(
  bytes: Uint8Array,
  file: string,
  pageBytes: PageBytes = pageSizeOf(bytes),
): Memory {
  if (bytes.length === 0) throw new Fault(2, `${file}: empty, a memory dump was expected`);
  const pages = new Map<bigint, Uint8Array>();
  const view = viewOf(bytes);
  const recordBytes = ADDRESS_BYTES + pageBytes;
  for (let at = 0; at < bytes.length; at += recordBytes) {
    const record = `${file}: record ${at / recordBytes} at offset ${at}`;
    if (at + recordBytes > bytes.length) {
      throw new Fault(
        2,
        `${record} is cut short: ${bytes.length - at} of ${recordBytes} bytes (a flat image needs --base)`,
      );
    }
    const phys = view.getBigUint64(at, true);
    if (phys % BigInt(pageBytes) !== 0n) {
      throw new Fault(
        2,
        `${record}: address ${hex(phys)} is no multiple of ${hex(pageBytes)} (a flat image needs --base)`,
      );
    }
    if (pages.has(phys)) throw new Fault(2, `${record}: page ${hex(phys)} comes a second time`);
    pages.set(phys, bytes.subarray(at + ADDRESS_BYTES, at + recordBytes));
  }
  return { pageBytes, readPage: (phys) => pages.get(phys), addresses: () => pages.keys() };
}

/** The page size that a dump's records have; 4 KiB where they have none. */
function pageSizeOf(bytes: Uint8Array): PageBytes {
  const view = viewOf(bytes);
  const fits = (pageBytes: PageBytes) => {
    const recordBytes = ADDRESS_BYTES + pageBytes;
    if (bytes.length % recordBytes !== 0) return false;
    const seen = new Set<bigint>();
    for (let at = 0; at < bytes.length; at += recordBytes) {
      const phys = view.getBigUint64(at, true);
      if (phys % BigInt(pageBytes) !== 0n || seen.has(phys)) return false;
      seen.add(phys);
    }
    return true;
  };
  return Object.values(PAGE_SIZES).find(fits) ?? PAGE_SIZES['4KiB'];
}

/** Writes a memory dump, pages, all of one size, in the order given. */
export function formatDump(pages: readonly Page[]): Uint8Array {
  const recordBytes = ADDRESS_BYTES + (pages[0]?.bytes.length ?? 0);
  const bytes = new Uint8Array(pages.length * recordBytes);
  const view = viewOf(bytes);
  pages.forEach((page, index) => {
    view.setBigUint64(index * recordBytes, page.phys, true);
    bytes.set(page.bytes, index * recordBytes + ADDRESS_BYTES);
  });
  return bytes;
}

/**
 * Takes a flat image of memory whose first byte lies at `base`, and the size of a page. Raises Fault
 * 2, naming the file, where the base is no page address or the image is no whole number of pages.
 */
export function flatMemory(
  bytes: Uint8Array,
  base: bigint,
  file: string,
  pageBytes: PageBytes,
): Memory {
  if (base < 0n || base % BigInt(pageBytes) !== 0n) {
    throw new Fault(
      2,
      `--base ${hex(base)} is no page address: give a multiple of ${hex(pageBytes)}`,
    );
  }
  if (bytes.length === 0 || bytes.length % pageBytes !== 0) {
    throw new Fault(2, `${file}: ${bytes.length} bytes are no whole number of pages`);
  }
  return {
    pageBytes,
    readPage: (phys) => {
      const offset = phys - base;
      if (offset < 0n || offset >= BigInt(bytes.length)) return undefined;
      return bytes.subarray(Number(offset), Number(offset) + pageBytes);
    },
    *addresses() {
      for (let at = 0; at < bytes.length; at += pageBytes) yield base + BigInt(at);
    },
  };
}
