import { Fault } from '../fault.ts';
import { viewOf } from './bytes.ts';
import type { MemfdAbi, PageBytes } from './releases.ts';
import { readChunks, readVmalloc, VMALLOC_BYTES, type Vmalloc, writeVmalloc } from './vmalloc.ts';
import type { PageTaker } from './walk.ts';

/** memfd's descriptor (spec §6.2). */
export interface MemfdDescriptor {
  position: bigint;
  size_bytes: bigint;
  /** Version 2 only; 0 in version 1. */
  seals: number;
  folioCount: bigint;
  /** The area of the folio records; all zero where there are none. */
  records: Vmalloc;
}

/** One folio of a memfd: its first page frame, DIRTY 1 and UPTODATE 2, its page index in the file. */
export interface FolioRecord {
  pfn: bigint;
  flags: number;
  index: bigint;
}

/** The flags of a folio that is dirty and up to date: all of them since version 2. */
export const FOLIO_FLAGS = 3;

const RECORD_BYTES = 16;
const PFN_BITS = 52n;

/** Offsets in the descriptor; version 2 has u32 seals and u32 flags before the count. */
function offsets(version: 1 | 2) {
  const seals = 16;
  const folioCount = version === 1 ? seals : seals + 4 + 4;
  return { position: 0, size: 8, seals, folioCount, records: folioCount + 8 };
}

/** Pages of the record array of so many folios. */
export function recordPagesFor(folios: number, pageBytes: PageBytes): number {
  return Math.ceil((folios * RECORD_BYTES) / pageBytes);
}

/** The descriptor's bytes: 40 in version 1, 48 in version 2. */
export function encodeMemfd(abi: MemfdAbi, memfd: MemfdDescriptor): Uint8Array {
  const at = offsets(abi.version);
  const bytes = new Uint8Array(at.records + VMALLOC_BYTES);
  const view = viewOf(bytes);
  view.setBigUint64(at.position, memfd.position, true);
  view.setBigUint64(at.size, memfd.size_bytes, true);
  if (abi.version === 2) view.setUint32(at.seals, memfd.seals, true);
  view.setBigUint64(at.folioCount, memfd.folioCount, true);
  writeVmalloc(view, at.records, memfd.records);
  return bytes;
}

/** The bytes of folio records: 16 each. */
export function encodeRecords(records: readonly FolioRecord[]): Uint8Array {
  const bytes = new Uint8Array(records.length * RECORD_BYTES);
  const view = viewOf(bytes);
  records.forEach((record, index) => {
    const word = record.pfn | (BigInt(record.flags) << PFN_BITS);
    view.setBigUint64(index * RECORD_BYTES, word, true);
    view.setBigUint64(index * RECORD_BYTES + 8, record.index, true);
  });
  return bytes;
}

/**
 * Reads a memfd's descriptor and its folio records. `what` names it in messages. Raises Fault 2
 * for a missing page, a page used twice, or a record array that cannot hold the folios.
 */
export function readMemfd(
  abi: MemfdAbi,
  taker: PageTaker,
  phys: bigint,
  what: string,
): { descriptor: MemfdDescriptor; records: FolioRecord[] } {
  const view = viewOf(taker.take(phys, `${what}, memfd descriptor`));
  const at = offsets(abi.version);
  const area = readVmalloc(view, at.records);
  const folioCount = view.getBigUint64(at.folioCount, true);
  const descriptor = {
    position: view.getBigUint64(at.position, true),
    size_bytes: view.getBigUint64(at.size, true),
    seals: abi.version === 2 ? view.getUint32(at.seals, true) : 0,
    folioCount,
    records: area,
  };
  if (folioCount === 0n) return { descriptor, records: [] };
  if (area.order !== 0 || folioCount > BigInt((area.totalPages * taker.pageBytes) / RECORD_BYTES)) {
    throw new Fault(
      2,
      `${what}: ${folioCount} folios do not fit ${area.totalPages} pages of order ${area.order}`,
    );
  }
  const records: FolioRecord[] = [];
  for (const block of readChunks(taker, area, what)) {
    const page = viewOf(taker.take(block, `${what}, folio records`));
    for (
      let at = 0;
      at < taker.pageBytes && BigInt(records.length) < folioCount;
      at += RECORD_BYTES
    ) {
      const word = page.getBigUint64(at, true);
      records.push({
        pfn: BigInt.asUintN(Number(PFN_BITS), word),
        flags: Number(word >> PFN_BITS),
        index: page.getBigUint64(at + 8, true),
      });
    }
  }
  return { descriptor, records };
}
