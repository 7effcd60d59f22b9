import { errnoNumber } from '../../abi/errno.ts';
import { FOLIO_STAGE } from '../../tape/folio-stage.ts';
import { FIELD, OP, OP_BYTES } from '../../tape/format.ts';
import type { Player } from '../../tape/player.ts';
import { splitPages } from '../../tape/split.ts';

const EINVAL = -errnoNumber('EINVAL');
const EIO = -errnoNumber('EIO');
/** What an operation that is not of folios gives. */
const UNPLAYABLE = -(2 ** 31);
const TWO_32 = 2 ** 32;
const ORDERS = 64;
/** Sums of folio numbers up to here are kept as numbers: one more addend stays exact. */
const EXACT_MOST = 2 ** 52;
// V8 folds a module's own constants, not those that it imports.
const REBOOT = OP.reboot;
const BOOT = OP.boot;
const PRESERVE_FOLIO = OP['preserve-folio'];
const UNPRESERVE_FOLIO = OP['unpreserve-folio'];
const PRESERVE_PAGES = OP['preserve-pages'];
const UNPRESERVE_PAGES = OP['unpreserve-pages'];
const RESTORE_FOLIO = OP['restore-folio'];
const OP_WORDS = OP_BYTES / 4;
const EXPECT = FIELD.expect / 4;
const SLOT = FIELD.slot / 4;
const PFN = FIELD.token / 4;
const SIZE = FIELD.size / 4;
const OPS = FOLIO_STAGE.ops / 4;
const ORDER_MOST = FOLIO_STAGE.restoreOrderMost / 4;
const UNIT_START = FOLIO_STAGE.unitStart / 4;

/** A tracker of preserved folios (spec §5). */
export interface FolioTracker {
  /**
   * Marks or unmarks `count` consecutive folios; the first page frame is two signed words, as it
   * stands in the tape.
   */
  mark(low: number, high: number, order: number, count: number): void;
  unmark(low: number, high: number, order: number, count: number): void;
  /** Gives every marked folio to the walk, ascending within an order. */
  walk(walk: Walk): void;
  /** Gives the order in a folio's private word and clears it, -1 without one. */
  restore(unit: number): number;
  /** Plays operations from `from` on that nothing stands in the way of; gives the first other. */
  playRun?(from: number, to: number): number;
  /** As a player's. */
  handover(): { memory: Uint8Array; root: number };
}

/** What a walk has found so far. */
export class Walk {
  units = 0;
  /** The number of each order's next folio. */
  readonly next: Int32Array;
  /** For each order, the sum of its folios' numbers: page frames over the folio's size. */
  readonly #sums = new Float64Array(ORDERS);
  #orders = 0;
  #sum = 0n;

  /** Takes the number of the first folio of each order. */
  constructor(unitStart: Int32Array) {
    this.next = unitStart.slice();
  }

  /** Takes folios of an order: how many, a number, and how far all of them together lie behind it. */
  add(order: number, count: number, first: number, behind: number): void {
    this.units += count;
    const sum = this.#sums[order]! + (count * first + behind);
    if (sum < EXACT_MOST) {
      this.#sums[order] = sum;
    } else {
      this.#sum += (BigInt(count) * BigInt(first) + BigInt(behind)) << BigInt(order);
    }
    this.#orders += count * order;
  }

  /** The sum of all pfn + order * 2^52, modulo 2^64. */
  sum(): bigint {
    let sum = this.#sum + (BigInt(this.#orders) << 52n);
    for (const [order, numbers] of this.#sums.entries()) sum += BigInt(numbers) << BigInt(order);
    return BigInt.asUintN(64, sum);
  }
}

function boot(words: Int32Array, tracker: FolioTracker, at: number): number {
  const walk = new Walk(words.subarray(UNIT_START, UNIT_START + ORDERS));
  tracker.walk(walk);
  const sum = walk.sum();
  if (walk.units !== long(words, at + SIZE)) return EIO;
  if (Number(BigInt.asIntN(32, sum)) !== words[at + PFN]) return EIO;
  return Number(BigInt.asIntN(32, sum >> 32n)) === words[at + PFN + 1] ? 0 : EIO;
}

function restore(words: Int32Array, tracker: FolioTracker, at: number): number {
  const slot = words[at + SLOT]! >>> 0;
  const count = long(words, at + SIZE);
  const most = words[ORDER_MOST]!;
  for (let unit = slot; unit < slot + count; unit++) {
    const order = tracker.restore(unit);
    if (order < 0 || order > most) return EINVAL;
  }
  return 0;
}

function long(words: Int32Array, at: number): number {
  return (words[at + 1]! >>> 0) * TWO_32 + (words[at]! >>> 0);
}

function playOp(words: Int32Array, tracker: FolioTracker, at: number): number {
  const kind = words[at]! & 255;
  const order = (words[at]! >>> 8) & 255;
  const low = words[at + PFN]!;
  const high = words[at + PFN + 1]!;
  const count = long(words, at + SIZE);
  if (kind === PRESERVE_FOLIO) tracker.mark(low, high, order, count);
  else if (kind === UNPRESERVE_FOLIO) tracker.unmark(low, high, order, count);
  else if (kind === PRESERVE_PAGES || kind === UNPRESERVE_PAGES) {
    for (const piece of splitPages(long(words, at + PFN), count)) {
      const { pfn } = piece;
      if (kind === PRESERVE_PAGES) tracker.mark(pfn | 0, (pfn / TWO_32) | 0, piece.order, 1);
      else tracker.unmark(pfn | 0, (pfn / TWO_32) | 0, piece.order, 1);
    }
  } else if (kind === BOOT) return boot(words, tracker, at);
  else if (kind === RESTORE_FOLIO) return restore(words, tracker, at);
  else if (kind !== REBOOT) return UNPLAYABLE;
  return 0;
}

/**
 * Takes a tracker and the stage's memory as words, of which the header and the tape are read; gives the
 * player of the tape.
 */
export function createFolioPlayer(words: Int32Array, tracker: FolioTracker): Player {
  let failedResult = 0;
  return {
    play(from, to) {
      const ops = words[OPS]! >>> 2;
      for (let index = from; index < to; index++) {
        if (tracker.playRun !== undefined) {
          index = tracker.playRun(index, to);
          if (index === to) break;
        }
        const at = ops + index * OP_WORDS;
        const result = playOp(words, tracker, at);
        if (result === words[at + EXPECT]) continue;
        failedResult = result;
        return index;
      }
      return to;
    },
    failedResult: () => failedResult,
    handover: () => tracker.handover(),
  };
}
