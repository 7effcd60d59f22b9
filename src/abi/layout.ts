import type { PlacePages } from './bytes.ts';
import type { LuoCapableAbi } from './releases.ts';

/** Where LUO's pages go: one address a unit (area, array or block), in canonical order. */
export interface Places {
  root: bigint;
  sessions: bigint[];
  /** For each session the addresses of its file units. */
  files: bigint[][];
}

/**
 * Places LUO's pages in the canonical order: the root, the session pages in chain order, then each
 * session's file pages. Takes the number of session units and for each session the pages of each
 * of its file units; contiguous runs get their natural alignment, as one folio has it.
 */
export function placeSessions(
  abi: LuoCapableAbi,
  sessionUnits: number,
  filePages: readonly (readonly number[])[],
  place: PlacePages,
): Places {
  const unitPages = abi.luo.sessions.pages;
  return {
    root: place(1),
    sessions: Array.from({ length: sessionUnits }, () => place(unitPages, unitPages)),
    files: filePages.map((units) => units.map((pages) => place(pages, naturalAlign(pages)))),
  };
}

/** The order of the smallest folio that holds so many pages (at least 1). */
export function orderOf(pages: number): number {
  return Math.ceil(Math.log2(pages));
}

function naturalAlign(pages: number): number {
  return 2 ** orderOf(pages);
}

/** The number of session units that a kernel needs for so many sessions. */
export function sessionUnitsFor(abi: LuoCapableAbi, count: number): number {
  const { layout, perUnit } = abi.luo.sessions;
  return layout === 'area' ? 1 : Math.ceil(count / perUnit);
}

/** The pages of each file unit that a kernel needs for so many files in one session. */
export function filePagesFor(abi: LuoCapableAbi, count: number): number[] {
  const { layout, perUnit, pages } = abi.luo.files;
  if (count === 0) return [];
  if (layout === 'blocks') return new Array<number>(Math.ceil(count / perUnit)).fill(1);
  return [pages ?? naturalAlign(Math.ceil(count / perUnit))];
}
