import { Fault } from '../fault.ts';
import { ascii, hex, textOf, viewOf } from './bytes.ts';
import type { HandedFlb } from './handover.ts';
import type { FlbAbi, PageBytes } from './releases.ts';

/** Offsets in the header of the FLB page (spec §3.7): pages, then entries. */
const HEADER = { pages: 0, count: 8 } as const;

/**
 * Lays out the FLB page, of this size, of 7.0 and later. Raises Fault 5 where there are more than fit (ENOSPC) or
 * a name is longer than 47 characters.
 */
export function encodeFlbs(
  abi: FlbAbi,
  flbs: readonly HandedFlb[],
  pageBytes: PageBytes,
): Uint8Array {
  if (flbs.length > abi.capacity) {
    throw new Fault(5, `${flbs.length} FLBs: a page holds ${abi.capacity} (ENOSPC)`);
  }
  const page = new Uint8Array(pageBytes);
  const view = viewOf(page);
  view.setBigUint64(HEADER.pages, 1n, true);
  view.setBigUint64(HEADER.count, BigInt(flbs.length), true);
  flbs.forEach((flb, index) => {
    if (flb.name.length >= abi.nameBytes) {
      throw new Fault(5, `FLB ${flb.name}: at most ${abi.nameBytes - 1} characters fit`);
    }
    const at = abi.headerBytes + index * abi.entryBytes;
    page.set(ascii(flb.name), at);
    view.setBigUint64(at + abi.nameBytes, flb.data, true);
    view.setBigUint64(at + abi.nameBytes + 8, flb.count, true);
  });
  return page;
}

/** Reads the FLB page at `phys`. Raises Fault 2 where its header cannot be one. */
export function readFlbs(abi: FlbAbi, page: Uint8Array, phys: bigint): HandedFlb[] {
  const view = viewOf(page);
  const pages = view.getBigUint64(HEADER.pages, true);
  const count = view.getBigUint64(HEADER.count, true);
  if (pages !== 1n || count > BigInt(abi.capacity)) {
    throw new Fault(
      2,
      `FLB page at ${hex(phys)}: ${pages} pages with ${count} FLBs, not 1 with at most ${abi.capacity}`,
    );
  }
  return Array.from({ length: Number(count) }, (_, index) => {
    const at = abi.headerBytes + index * abi.entryBytes;
    return {
      name: textOf(page.subarray(at, at + abi.nameBytes)),
      data: view.getBigUint64(at + abi.nameBytes, true),
      count: view.getBigUint64(at + abi.nameBytes + 8, true),
    };
  });
}
