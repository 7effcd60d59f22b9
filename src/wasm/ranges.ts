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
  for (let i = firstDifference(left, right, 0); i < left.length; ) {
    const start = i * WORD_BYTES;
    const last = ranges.at(-1);
    if (last && start - last.end <= GAP_BYTES) last.end = start + WORD_BYTES;
    else ranges.push({ start, end: start + WORD_BYTES });
    i = firstDifference(left, right, i + 1);
  }
  return ranges;
}

/** The first index from `from` on at which any of the others differs, or the length. */
function firstDifference(words: Int32Array, others: readonly Int32Array[], from: number): number {
  let end = words.length;
  for (const other of others) {
    let i = from;
    while (i < end && words[i] === other[i]) i++;
    end = i;
  }
  return end;
}
