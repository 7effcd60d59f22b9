import type { Player } from '../tape/player.ts';
import { ascending, quantile } from './stats/quantile.ts';

/** What a `play` gave: where it stopped, and there the result that differed. */
export interface Played {
  stopped: number;
  failedResult: number;
}

/** Which tapes a block plays, and how long. */
export interface BlockOrder {
  /** The tape that comes first, of those that were kept. */
  first: number;
  /** So many tapes, and as many again until the timed parts sum to `block_ns`. */
  turn: number;
  block_ns: number;
}

/** What a block gave: the timed parts' sum, how many plays it holds. */
export interface Block {
  elapsed_ns: number;
  plays: number;
  /** The median time of an empty play, measured beside it. */
  empty_ns: number;
  /** Where a play stopped early: the tape, the operation and its result. */
  wrong?: Played & { tape: number };
}

/** What a block plays of one tape. */
export interface Part {
  player: Player;
  from: number;
  to: number;
  /** Goes back to where the tape starts. */
  restore(): void;
}

/**
 * A block ends early where going back to the kept states takes much longer than what is timed: after
 * so many times its length in all. `native/main.c` does the same.
 */
const BLOCK_WALL_MOST = 4;
/** So many empty plays are timed beside a block. `native/main.c` does the same. */
const EMPTY_PLAYS = 31;

/** Plays the tapes of a block in turn, going back to where each starts, untimed. */
export function timeBlock({ first, turn, block_ns }: BlockOrder, parts: readonly Part[]): Block {
  const block_ms = block_ns / 1e6;
  let elapsed_ms = 0;
  let plays = 0;
  const deadline_ms = performance.now() + BLOCK_WALL_MOST * block_ms;
  do {
    for (let i = 0; i < turn; i++) {
      const tape = (first + plays) % parts.length;
      const { player, from, to, restore } = parts[tape]!;
      restore();
      const start = performance.now();
      const stopped = player.play(from, to);
      elapsed_ms += performance.now() - start;
      plays++;
      if (stopped !== to) {
        const wrong = { tape, stopped, failedResult: player.failedResult() };
        return { elapsed_ns: elapsed_ms * 1e6, plays, empty_ns: 0, wrong };
      }
    }
  } while (elapsed_ms < block_ms && performance.now() < deadline_ms);
  return { elapsed_ns: elapsed_ms * 1e6, plays, empty_ns: timeEmpty(parts[first]!) };
}

/** Times plays of no operation. */
function timeEmpty({ player, from }: Part): number {
  const times_ns: number[] = [];
  for (let i = 0; i < EMPTY_PLAYS; i++) {
    const start = performance.now();
    player.play(from, from);
    times_ns.push((performance.now() - start) * 1e6);
  }
  return quantile(ascending(times_ns), 0.5);
}
