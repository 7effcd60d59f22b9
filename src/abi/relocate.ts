import { type Page, placeFrom, type ReadPage, viewOf } from './bytes.ts';
import { type Places, placeSessions } from './layout.ts';
import type { LuoCapableAbi, PageBytes } from './releases.ts';
import { BLOCK, takerOf, type Unit, walkSessions } from './walk.ts';

/**
 * Copies LUO's root, session and file pages to canonical addresses: from `base` on, the root, the
 * session pages in chain order, then each session's file pages. Of the bytes only the addresses
 * among these pages are rewritten (the root's, `next`, `files`), so two implementations that hand
 * over the same give the same pages, garbage in padding included. `data` values and the address of
 * the FLB page stay. Takes a reader of the pages and the root's address. Raises Fault 2 for what
 * walkSessions() refuses and for a base that is no page address.
 */
export function relocateSessions(
  abi: LuoCapableAbi,
  readPage: ReadPage,
  rootPhys: bigint,
  base: bigint,
): Page[] {
  const { pageBytes } = abi;
  const walk = walkSessions(abi, takerOf({ readPage, pageBytes }), rootPhys);
  const filePages = walk.sessions.map((session) =>
    session.fileUnits.map((unit) => unit.bytes.length / pageBytes),
  );
  const places = placeSessions(
    abi,
    walk.sessionUnits.length,
    filePages,
    placeFrom(base, pageBytes),
  );
  viewOf(walk.root).setBigUint64(walk.sessionsOffset, places.sessions[0] ?? 0n, true);
  if (abi.luo.sessions.layout === 'blocks') linkBlocks(walk.sessionUnits, places.sessions);
  walk.sessions.forEach(({ unit, offset, fileUnits }, index) => {
    const files = places.files[index] ?? [];
    if (files[0] === undefined) return;
    viewOf(unit.bytes).setBigUint64(offset + abi.luo.sessions.filesOffset, files[0], true);
    if (abi.luo.files.layout === 'blocks') linkBlocks(fileUnits, files);
  });
  const files = walk.sessions.map((session) => session.fileUnits);
  return pagesOf(pageBytes, walk.root, walk.sessionUnits, files, places);
}

/** Writes into each block the address of the one after it, 0 into the last. */
export function linkBlocks(units: readonly Unit[], addresses: readonly bigint[]): void {
  units.forEach((unit, index) => {
    viewOf(unit.bytes).setBigUint64(BLOCK.next, addresses[index + 1] ?? 0n, true);
  });
}

/** The pages, of this size, of root, session units and file units at their places, in canonical order. */
export function pagesOf(
  pageBytes: PageBytes,
  root: Uint8Array,
  sessions: readonly Unit[],
  files: readonly (readonly Unit[])[],
  places: Places,
): Page[] {
  const pages: Page[] = [{ phys: places.root, bytes: root }];
  const add = (unit: Unit, phys: bigint | undefined) => {
    for (let at = 0; at < unit.bytes.length; at += pageBytes) {
      const bytes = unit.bytes.subarray(at, at + pageBytes);
      pages.push({ phys: (phys ?? 0n) + BigInt(at), bytes });
    }
  };
  sessions.forEach((unit, index) => {
    add(unit, places.sessions[index]);
  });
  files.forEach((units, session) => {
    units.forEach((unit, index) => {
      add(unit, places.files[session]?.[index]);
    });
  });
  return pages;
}
