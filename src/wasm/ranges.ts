/** Bytes from `start` to before `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Bytes of a memory, from the offset `at` on. */
export interface Patch {
  at: number;
  bytes: Uint8Array;
}

/** Equal bytes between two ranges that are copied along rather than made a gap of. */
const GAP_BYTES = 512;
const LINE_BYTES = 64;
const WORD_BYTES = 4;
const LINE_WORDS = LINE_BYTES / WORD_BYTES;

/** The lines of 64 bytes of a memory: 1 for each that differs somewhere. */
export type Lines = Uint8Array;

/** Takes the size of memories; gives lines of which none differs. */
export function linesOf(size_bytes: number): Lines {
  return new Uint8Array(Math.ceil(size_bytes / LINE_BYTES));
}

/**
 * Takes two memories of equal length, a multiple of 4, that begin at such an offset of their buffers;
 * sets 1 for each line in which they differ.
 */
export function markDifferences(a: Uint8Array, b: Uint8Array, differs: Lines): void {
  const words = wordsOf(a);
  const others = wordsOf(b);
  for (let line = 0; line < differs.length; line++) {
    if (differs[line] === 1) continue;
    const end = Math.min((line + 1) * LINE_WORDS, words.length);
    let i = line * LINE_WORDS;
    while (i < end && words[i] === others[i]) i++;
    if (i < end) differs[line] = 1;
  }
}

/**
 * Takes lines and the memory's size; gives ranges outside of which none differs, in order: few rather
 * than tight, since each is copied by a call of its own.
 */
export function rangesOf(differs: Lines, size_bytes: number): Range[] {
  const ranges: Range[] = [];
  for (let line = 0; line < differs.length; line++) {
    if (differs[line] === 0) continue;
    const start = line * LINE_BYTES;
    const end = Math.min(start + LINE_BYTES, size_bytes);
    const last = ranges.at(-1);
    if (last && start - last.end <= GAP_BYTES) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Takes memories as `markDifferences`; gives ranges outside of which all are equal to the first. */
export function rangesThatDiffer(first: Uint8Array, ...others: readonly Uint8Array[]): Range[] {
  const differs = linesOf(first.length);
  for (const other of others) markDifferences(first, other, differs);
  return rangesOf(differs, first.length);
}

/** Takes a memory and ranges of it; gives what is there, to be written back. */
export function patchesOf(memory: Uint8Array, ranges: readonly Range[]): Patch[] {
  return ranges.map(({ start, end }) => ({ at: start, bytes: memory.slice(start, end) }));
}

/**
 * Takes an image, behind which lie zeros, and patches; gives it with them, so long as they reach: in
 * memory of its own or, from its start on, in `room`, which is long enough.
 */
export function patched(
  image: Uint8Array,
  patches: readonly Patch[],
  room?: Uint8Array,
): Uint8Array {
  const ends = patches.map(({ at, bytes }) => at + bytes.length);
  const length = Math.max(image.length, ...ends);
  const changed = room ? room.subarray(0, length) : new Uint8Array(length);
  changed.set(image);
  changed.fill(0, image.length);
  for (const { at, bytes } of patches) changed.set(bytes, at);
  return changed;
}

/** Takes a memory and ranges of it; gives the bytes of all ranges, one after the other. */
export function packed(memory: Uint8Array, ranges: readonly Range[]): Uint8Array {
  const bytes = new Uint8Array(ranges.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of ranges) {
    bytes.set(memory.subarray(start, end), at);
    at += end - start;
  }
  return bytes;
}

/** Takes patches of what `packed` gave, in order, and the ranges; gives the same patches of the memory. */
export function unpacked(patches: readonly Patch[], ranges: readonly Range[]): Patch[] {
  const found: Patch[] = [];
  let index = 0;
  let at = 0;
  for (const patch of patches) {
    for (let done = 0; done < patch.bytes.length; ) {
      const { start, end } = ranges[index]!;
      const offset = patch.at + done - at;
      if (offset >= end - start) {
        at += end - start;
        index++;
        continue;
      }
      const length = Math.min(patch.bytes.length - done, end - start - offset);
      found.push({ at: start + offset, bytes: patch.bytes.subarray(done, done + length) });
      done += length;
    }
  }
  return found;
}

function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD_BYTES);
}
