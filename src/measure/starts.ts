import {
  type Lines,
  linesOf,
  markDifferences,
  type Patch,
  patchesOf,
  rangesOf,
} from '../wasm/ranges.ts';

/** The states that plays begin with, one for each tape, and the way back to them in one memory. */
export interface Starts {
  /** The memory of the first, whole. */
  readonly first: Uint8Array;
  /**
   * Makes a memory that of start `k`: one that was any of the starts, or what a play from there left.
   * Only what may differ is copied.
   */
  restore(memory: Uint8Array, k: number): void;
}

/** What `Starts` are made of, one tape after the other. */
export interface StartsMaker {
  /** Keeps a memory as where the next tape starts. */
  add(memory: Uint8Array): void;
  /**
   * Takes what a play from the start that was added last left. It may be left out where plays of all
   * tapes change the same addresses and one of them was seen.
   */
  change(memory: Uint8Array): void;
  finish(): Starts;
}

/** Takes the size of the memories, a multiple of 4; gives what makes starts of them. */
export function makeStarts(size_bytes: number): StartsMaker {
  const starts: Patch[][] = [];
  // Where a start or what a play left is not what the first start is.
  const changes = linesOf(size_bytes);
  let first: Uint8Array = new Uint8Array(0);
  return {
    add(memory) {
      if (starts.length === 0) first = memory.slice();
      const own = linesOf(size_bytes);
      markDifferences(first, memory, own);
      starts.push(patchesOf(memory, rangesOf(own, size_bytes)));
      addLines(changes, own);
    },
    change(memory) {
      markDifferences(first, memory, changes);
    },
    finish() {
      const common = rangesOf(changes, size_bytes).map(({ start, end }) => ({
        at: start,
        bytes: first.subarray(start, end),
      }));
      return {
        first,
        restore(memory, k) {
          for (const { at, bytes } of common) memory.set(bytes, at);
          for (const { at, bytes } of starts[k]!) memory.set(bytes, at);
        },
      };
    },
  };
}

function addLines(to: Lines, more: Lines): void {
  for (let line = 0; line < more.length; line++) if (more[line] === 1) to[line] = 1;
}
