import { folioWord } from '../abi/folios.ts';
import { findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { PRIVATE_WORDS_MOST, restoreOrderMost } from './folios.ts';
import type { Tape } from './format.ts';
import { type Marks, WINDOW_UNITS } from './marks.ts';
import { STAGE, type Stage } from './stage.ts';

/**
 * The stage of a tape of folios: the same bytes for every engine, as `STAGE` is for sessions.
 * `assembly/folio-stage.ts` and `native/folios/stage.h` declare the same fields; a test compares.
 *
 * Header at 0 (u32 fields, but the counters are u64), the tracker's own fields at `tracker`, for
 * each of 64 orders the number of its first folio at `unitStart` and of the next one of a walk at
 * `unitNext` (u32). Then the tape, the private words of the next kernel's head pages (u64, by the
 * folio's number), whole pages upward from the root page, small memory upward.
 */
export const FOLIO_STAGE = {
  ops: STAGE.ops,
  names: STAGE.names,
  pageNext: 8,
  smallNext: 12,
  failedResult: STAGE.failedResult,
  words: 20,
  /** The number of private words, a power of two, less 1. */
  wordsMask: 24,
  /** The upper half of a private word, which a restore must find. */
  privateHigh: 28,
  restoreOrderMost: 32,
  /** Where `smallNext` starts. */
  smallStart: 36,
  walkSum: 40,
  walkUnits: 48,
  /** What the module for accounting counts; the one that is measured leaves it alone. */
  levelSteps: 56,
  allocations: 64,
  bitWrites: 72,
  locks: 80,
  regionVisits: 88,
  /** The tracker's page that the next kernel is told of: given at boot, or by the `reboot`. */
  root: STAGE.root,
  tracker: 256,
  unitStart: 512,
  unitNext: 768,
} as const;

const ORDERS = 64;
const FIRST_REGION = 4096;
const STAGE_BYTES_MOST = 2 ** 32 - 2 ** 16;
const NODE_BYTES = 576;
const RECORD_BYTES = 16;
const REGION_BYTES = 24;
const FIRST_REGIONS = 128;

/** What a tape needs of memory at most, whichever the tracker. */
interface Room {
  words: number;
  page_bytes: number;
  small_bytes: number;
}

/**
 * Takes a tape of folios and what it leaves marked; gives the stage, booted: the root page is there,
 * nothing is marked. Raises Fault 2 where it does not fit into 32-bit addresses.
 */
export function layoutFolioStage(tape: Tape, marks: Marks): Stage {
  const abi = findAbi(tape.abi);
  const counts = marks.byOrder();
  const units = counts.reduce((a, b) => a + b, 0);
  const words = Math.min(PRIVATE_WORDS_MOST, 2 ** Math.ceil(Math.log2(Math.max(1, units))));
  const { stage, view } = layout(tape, { words, ...trackerRoom(marks, abi.pageBytes) });
  view.setUint32(FOLIO_STAGE.privateHigh, Number(folioWord(abi, 0) >> 32n), true);
  view.setUint32(FOLIO_STAGE.restoreOrderMost, restoreOrderMost(abi), true);
  let unit = 0;
  for (let order = 0; order < ORDERS; order++) {
    view.setUint32(FOLIO_STAGE.unitStart + 4 * order, unit, true);
    unit += counts[order] ?? 0;
  }
  return stage;
}

/** Takes a tape of reservations and what it reserves; gives the stage. Raises Fault 2 as above. */
export function layoutReserveStage(tape: Tape, marks: Marks): Stage {
  let runs = 0;
  for (const order of marks.orders()) for (const _ of marks.runs(order)) runs++;
  const capacity =
    FIRST_REGIONS * 2 ** Math.max(0, Math.ceil(Math.log2((runs + 4) / FIRST_REGIONS)));
  const { pageBytes } = findAbi(tape.abi);
  // The array and all smaller ones it has been, and one more to sort into, each from a page on.
  const arrays = 2 + Math.log2(capacity / FIRST_REGIONS);
  const page_bytes = 3 * capacity * REGION_BYTES + arrays * (pageBytes - FIRST_REGION);
  return layout(tape, { words: 1, page_bytes, small_bytes: 0 }).stage;
}

function layout(tape: Tape, room: Room): { stage: Stage; view: DataView } {
  const { pageBytes } = findAbi(tape.abi);
  const align = (at: number) => Math.ceil(at / pageBytes) * pageBytes;
  const tapeAt = FIRST_REGION;
  const wordsAt = align(tapeAt + tape.bytes.length);
  const pagesAt = align(wordsAt + 8 * room.words);
  const smallAt = align(pagesAt + pageBytes + room.page_bytes);
  const size_bytes = align(smallAt + room.small_bytes);
  if (size_bytes > STAGE_BYTES_MOST) {
    const gib = (size_bytes / 2 ** 30).toFixed(1);
    throw new Fault(2, `this workload needs ${gib} GiB of memory, more than 32-bit addresses have`);
  }
  const image = new Uint8Array(tapeAt + tape.bytes.length);
  image.set(tape.bytes, tapeAt);
  const view = new DataView(image.buffer);
  view.setUint32(FOLIO_STAGE.ops, tapeAt + tape.opsOffset, true);
  view.setUint32(FOLIO_STAGE.names, tapeAt + tape.namesOffset, true);
  view.setUint32(FOLIO_STAGE.words, wordsAt, true);
  view.setUint32(FOLIO_STAGE.wordsMask, room.words - 1, true);
  view.setUint32(FOLIO_STAGE.root, pagesAt, true);
  view.setUint32(FOLIO_STAGE.pageNext, pagesAt + pageBytes, true);
  view.setUint32(FOLIO_STAGE.smallNext, smallAt, true);
  view.setUint32(FOLIO_STAGE.smallStart, smallAt, true);
  return { stage: { image, size_bytes, tape }, view };
}

/**
 * Gives a bound on what any of the trackers allocates for the windows that were ever marked. With
 * larger pages a leaf or a bitmap has several windows, and one each is bound enough.
 */
function trackerRoom(marks: Marks, pageBytes: number): Omit<Room, 'words'> {
  const elements = (pageBytes - 16) / 16;
  const tableBits = Math.log2(pageBytes / 8);
  const leafBits = Math.log2(pageBytes * 8) - Math.log2(WINDOW_UNITS);
  let pages = 0;
  let window_bytes = 0;
  let small_bytes = NODE_BYTES;
  for (const order of marks.orders()) {
    const windows = marks.windows(order);
    const last = windows.at(-1)!.index;
    const distinct = (shift: number) => {
      let count = 0;
      let before = -1;
      for (const { index } of windows) {
        const above = Math.floor(index / 2 ** shift);
        if (above !== before) count++;
        before = above;
      }
      return count;
    };
    // A leaf, or a bitmap of a page or eight smaller ones, then chunks, then tables above leaves.
    pages += distinct(leafBits) + Math.ceil((8 * windows.length) / elements) + 5;
    for (const level of [1, 2, 3, 4]) pages += distinct(leafBits + tableBits * level);
    // Of `runs`, whose bitmaps are of a window.
    if (leafBits > 0) window_bytes += windows.length * (WINDOW_UNITS / 8);
    // Nodes over the smaller bitmaps.
    let nodes = distinct(3) + 1;
    for (let shift = 9; 2 ** (shift - 6) <= 8 * (last + 1); shift += 6)
      nodes += distinct(shift) + 1;
    small_bytes += RECORD_BYTES + nodes * NODE_BYTES;
    for (const { touches } of windows) small_bytes += runBlockBytes(touches);
  }
  return { page_bytes: Math.max(pages * pageBytes, window_bytes), small_bytes };
}

/** A list of runs doubles from 8 bytes to half a window's bits; a touch adds a run at most. */
function runBlockBytes(touches: number): number {
  return Math.min(WINDOW_UNITS / 8, 16 * touches + 8);
}
