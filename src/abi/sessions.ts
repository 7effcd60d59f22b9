import { Fault } from '../fault.ts';
import { ascii, type Page, type PlacePages, showName, textOf, viewOf } from './bytes.ts';
import { fdtString, fdtU64, writeFdtPage } from './fdt.ts';
import type { HandedFile, HandedSession } from './handover.ts';
import { filePagesFor, type Places, placeSessions, sessionUnitsFor } from './layout.ts';
import { type LuoCapableAbi, storedName } from './releases.ts';
import { linkBlocks, pagesOf } from './relocate.ts';
import { BLOCK, RAW_ROOT, type Unit } from './walk.ts';

/** What LUO's root and session pages say. */
export interface SessionsToEncode {
  liveupdateNumber: bigint;
  sessions: readonly HandedSession[];
  /** The address of the FLB page; 0 where there is none. */
  flbs: bigint;
}

/**
 * Lays out LUO's root, session and file pages as a kernel of this ABI serializes them (spec §3),
 * in canonical order. Takes the handover and where pages may go; gives the pages and the root's
 * address. Raises Fault 5 where the ABI cannot hold it: too many sessions or files, a name or a
 * handler string that does not fit.
 */
export function encodeSessions(
  abi: LuoCapableAbi,
  handover: SessionsToEncode,
  place: PlacePages,
): { root: bigint; pages: Page[] } {
  const counts = handover.sessions.map((session) => session.files.length);
  const places = placeFor(abi, counts, place);
  return { root: places.root, pages: writeSessions(abi, handover, places) };
}

/**
 * Places the pages for sessions of so many files each. Raises Fault 5 where the ABI has a limit
 * below that.
 */
export function placeFor(
  abi: LuoCapableAbi,
  fileCounts: readonly number[],
  place: PlacePages,
): Places {
  const { sessions, files } = abi.luo;
  if (fileCounts.length > sessions.capacity) {
    throw new Fault(
      5,
      `${fileCounts.length} sessions: ABI ${abi.id} holds ${sessions.capacity} (${sessions.capacityErrno})`,
    );
  }
  const most = fileCounts.reduce((largest, count) => Math.max(largest, count), 0);
  if (files.capacity !== null && most > files.capacity) {
    throw new Fault(
      5,
      `a session of ${most} files: ABI ${abi.id} holds ${files.capacity} (${files.capacityErrno})`,
    );
  }
  const filePages = fileCounts.map((count) => filePagesFor(abi, count));
  return placeSessions(abi, sessionUnitsFor(abi, fileCounts.length), filePages, place);
}

/** Writes the pages at places from placeFor(). Raises Fault 5 as encodeSessions() does. */
export function writeSessions(
  abi: LuoCapableAbi,
  handover: SessionsToEncode,
  places: Places,
): Page[] {
  const { layout, pages, headerBytes, entryBytes, perUnit, countOffset } = abi.luo.sessions;
  const units: Unit[] = places.sessions.map((_, index) => {
    const count = Math.min(perUnit, handover.sessions.length - index * perUnit);
    const bytes = new Uint8Array(pages * abi.pageBytes);
    viewOf(bytes).setBigUint64(countOffset, BigInt(count), true);
    if (abi.luo.sessions.pagesOffset !== null) viewOf(bytes).setBigUint64(0, BigInt(pages), true);
    return { bytes, count };
  });
  if (layout === 'blocks') linkBlocks(units, places.sessions);
  const files = handover.sessions.map((session, index) => {
    const addresses = places.files[index] ?? [];
    const fileUnits = writeFiles(abi, session.files, addresses);
    const unit = units[Math.floor(index / perUnit)];
    const offset = headerBytes + (index % perUnit) * entryBytes;
    if (unit !== undefined) writeEntry(abi, unit, offset, session, addresses[0] ?? 0n, fileUnits);
    return fileUnits;
  });
  return pagesOf(
    abi.pageBytes,
    writeRoot(abi, handover, places.sessions[0] ?? 0n),
    units,
    files,
    places,
  );
}

/**
 * Gives LUO's root page as it is written at boot: takes the update's number, the FLB page's address
 * and that of the session area or first block.
 */
export function writeRoot(
  abi: LuoCapableAbi,
  handover: Pick<SessionsToEncode, 'liveupdateNumber' | 'flbs'>,
  sessions: bigint,
): Uint8Array {
  const root = abi.luo.root;
  if (root.kind === 'raw') {
    const page = new Uint8Array(abi.pageBytes);
    const view = viewOf(page);
    page.set(ascii(root.compatible), RAW_ROOT.compatible);
    view.setBigUint64(RAW_ROOT.liveupdateNumber, handover.liveupdateNumber, true);
    view.setBigUint64(RAW_ROOT.sessions, sessions, true);
    view.setBigUint64(RAW_ROOT.flbs, handover.flbs, true);
    return page;
  }
  const node = (name: string, compatible: string, property: string, address: bigint) => ({
    name,
    properties: [fdtString('compatible', compatible), fdtU64(property, address)],
    children: [],
  });
  const children = [node('luo-session', root.sessionCompatible, root.sessionProperty, sessions)];
  if (root.flbCompatible !== null) {
    children.push(node('luo-flb', root.flbCompatible, 'luo-flb-header', handover.flbs));
  }
  const properties = [
    fdtString('compatible', root.compatible),
    fdtU64('liveupdate-number', handover.liveupdateNumber),
  ];
  return writeFdtPage(abi.pageBytes, { name: '', properties, children });
}

function writeEntry(
  abi: LuoCapableAbi,
  unit: Unit,
  offset: number,
  session: HandedSession,
  files: bigint,
  fileUnits: readonly Unit[],
): void {
  const { filesOffset, pagesOffset, fileCountOffset } = abi.luo.sessions;
  const name = storedName(abi, session.name);
  if (name === 'EINVAL') {
    throw new Fault(
      5,
      `session name ${JSON.stringify(showName(session.name))}: ABI ${abi.id} answers EINVAL: 1 to 63 bytes`,
    );
  }
  unit.bytes.set(name, offset);
  const view = viewOf(unit.bytes);
  view.setBigUint64(offset + filesOffset, files, true);
  view.setBigUint64(offset + fileCountOffset, BigInt(session.files.length), true);
  if (pagesOffset !== null) {
    const pages = (fileUnits[0]?.bytes.length ?? 0) / abi.pageBytes;
    view.setBigUint64(offset + pagesOffset, BigInt(pages), true);
  }
}

function writeFiles(
  abi: LuoCapableAbi,
  files: readonly HandedFile[],
  addresses: readonly bigint[],
): Unit[] {
  const { layout, headerBytes, entryBytes, compatibleBytes, perUnit } = abi.luo.files;
  const perPlace = layout === 'counted' ? files.length : perUnit;
  const unitPages = filePagesFor(abi, files.length);
  const units: Unit[] = addresses.map((_, index) => {
    const count = Math.min(perPlace, files.length - index * perPlace);
    const bytes = new Uint8Array((unitPages[index] ?? 1) * abi.pageBytes);
    if (layout === 'blocks') viewOf(bytes).setBigUint64(BLOCK.count, BigInt(count), true);
    return { bytes, count };
  });
  if (layout === 'blocks') linkBlocks(units, addresses);
  files.forEach((file, index) => {
    const unit = units[Math.floor(index / perPlace)];
    if (unit === undefined) return;
    const offset = headerBytes + (index % perPlace) * entryBytes;
    if (file.compatible.length >= compatibleBytes) {
      throw new Fault(
        5,
        `handler ${JSON.stringify(file.compatible)}: at most ${compatibleBytes - 1} characters fit`,
      );
    }
    unit.bytes.set(ascii(file.compatible), offset);
    const view = viewOf(unit.bytes);
    view.setBigUint64(offset + compatibleBytes, file.data, true);
    view.setBigUint64(offset + compatibleBytes + 8, file.token, true);
  });
  return units;
}

/** Reads the entries of a session's file units, as walkSessions() gives them. */
export function readFiles(abi: LuoCapableAbi, units: readonly Unit[]): HandedFile[] {
  const { headerBytes, entryBytes, compatibleBytes } = abi.luo.files;
  return units.flatMap(({ bytes, count }) => {
    const view = viewOf(bytes);
    return Array.from({ length: count }, (_, index) => {
      const offset = headerBytes + index * entryBytes;
      return {
        compatible: textOf(bytes.subarray(offset, offset + compatibleBytes)),
        data: view.getBigUint64(offset + compatibleBytes, true),
        token: view.getBigUint64(offset + compatibleBytes + 8, true),
      };
    });
  });
}
