import { type Page, placeFrom } from '../abi/bytes.ts';
import type { Handover } from '../abi/handover.ts';
import { findAbi, type LuoCapableAbi, requireLuo } from '../abi/releases.ts';
import { relocateSessions } from '../abi/relocate.ts';
import { encodeSessions } from '../abi/sessions.ts';
import { readRoot } from '../abi/walk.ts';

/** Where canonical pages start: any page address serves, as long as it is the same for all. */
const BASE = 0x100000000n;

/**
 * Takes an ABI's identifier and a handover; gives the bytes of the pages that a kernel serializes
 * it to, in canonical form: root, session pages, file pages, addresses counted from one base. The
 * FLB page is no contender's business: its address is left out.
 */
export function encodeHandover(abiId: string, handover: Handover): Uint8Array {
  const abi = requireLuo(findAbi(abiId));
  return join(
    abi,
    encodeSessions(abi, { ...handover, flbs: 0n }, placeFrom(BASE, abi.pageBytes)).pages,
  );
}

/**
 * Takes a contender's memory, in which addresses are offsets, and the address of the root page;
 * gives the pages it serialized in canonical form. Raises Fault 2 where they are no such pages.
 */
export function canonicalPages(abi: LuoCapableAbi, memory: Uint8Array, root: number): Uint8Array {
  const { pageBytes } = abi;
  const readPage = (phys: bigint) => {
    const at = Number(phys);
    return at % pageBytes === 0 && at + pageBytes <= memory.length
      ? memory.slice(at, at + pageBytes)
      : undefined;
  };
  return join(abi, relocateSessions(abi, readPage, BigInt(root), BASE));
}

function join(abi: LuoCapableAbi, pages: readonly Page[]): Uint8Array {
  const { pageBytes } = abi;
  const bytes = new Uint8Array(pages.length * pageBytes);
  for (const [index, page] of pages.entries()) bytes.set(page.bytes, index * pageBytes);
  const { flbsOffset } = readRoot(abi, bytes.subarray(0, pageBytes));
  if (flbsOffset !== null) bytes.fill(0, flbsOffset, flbsOffset + 8);
  return bytes;
}
