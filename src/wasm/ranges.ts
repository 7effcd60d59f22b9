/** Bytes from `start` to before `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Equal bytes between two ranges that are copied along rather than made a gap of. */
const GAP_BYTES = 512;
const LINE_BYTES = 64;
const WORD_BYTES = 4;

/**
 * Takes memories of equal length, a multiple of 4, that begin at such an offset of their buffers;
 * gives ranges outside of which all are equal to the first, in order, in lines of 64 bytes: few
 * rather than tight, since each is copied by a call of its own.
 */
export function rangesThatDiffer(first: Uint8Array, ...others: readonly Uint8Array[]): Range[] {
  const differs = new Uint8Array(Math.ceil(first.length / LINE_BYTES));
  for (const other of others) markDifferences(wordsOf(first), wordsOf(other), differs);
  const ranges: Range[] = [];
  for (let line = differs.indexOf(1); line >= 0; line = differs.indexOf(1, line + 1)) {
    const start = line * LINE_BYTES;
    const end = Math.min(start + LINE_BYTES, first.length);
    const last = ranges.at(-1);
    if (last && start - last.end <= GAP_BYTES) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD_BYTES);
}

/** Sets 1 for each line in which the memories differ. */
function markDifferences(a: Int32Array, b: Int32Array, differs: Uint8Array): void {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) differs[Math.floor((i * WORD_BYTES) / LINE_BYTES)] = 1;
  }
}
