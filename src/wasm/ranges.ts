/** Bytes from `start` to before `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Equal bytes between two ranges that are copied along rather than made a gap of. */
const GAP_BYTES = 512;
const WORD_BYTES = 4;

/**
 * Takes memories of equal length, a multiple of 4, that begin at such an offset of their buffers;
 * gives ranges outside of which all are equal to the first, in order: few rather than tight, since
 * each is copied by a call of its own.
 */
export function rangesThatDiffer(first: Uint8Array, ...others: readonly Uint8Array[]): Range[] {
  const words = (bytes: Uint8Array) =>
    new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD_BYTES);
  const left = words(first);
  const right = others.map(words);
  const ranges: Range[] = [];
  for (let i = 0; i < left.length; i++) {
    const word = left[i];
    if (right.every((other) => other[i] === word)) continue;
    const start = i * WORD_BYTES;
    const last = ranges.at(-1);
    if (last && start - last.end <= GAP_BYTES) last.end = start + WORD_BYTES;
    else ranges.push({ start, end: start + WORD_BYTES });
  }
  return ranges;
}
