/** Bytes from `start` to before `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Equal bytes between two ranges that are copied along rather than made a gap of. */
const GAP_BYTES = 512;
const WORD_BYTES = 8;

/**
 * Takes two arrays of equal length, a multiple of 8; gives ranges outside of which they are equal,
 * in order: few rather than tight, since each is copied by a call of its own.
 */
export function rangesThatDiffer(a: Uint8Array, b: Uint8Array): Range[] {
  const words = (bytes: Uint8Array) =>
    new BigUint64Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD_BYTES);
  const [left, right] = [words(a), words(b)];
  const ranges: Range[] = [];
  for (let i = 0; i < left.length; i++) {
    if (left[i] === right[i]) continue;
    const start = i * WORD_BYTES;
    const last = ranges.at(-1);
    if (last && start - last.end <= GAP_BYTES) last.end = start + WORD_BYTES;
    else ranges.push({ start, end: start + WORD_BYTES });
  }
  return ranges;
}
