import { showName, untilNul } from '../abi/bytes.ts';
import { pfnBits } from '../abi/folios.ts';
import { radixFolio } from '../abi/radix.ts';
import type { PageBytes } from '../abi/releases.ts';

const PFN_END = 1n << 52n;
const ORDER_MAX = 52n;
/** A mark's arguments. */
export const MARK = /^pfn=(0x[0-9a-f]+) order=(\d+)$/;

/** A name field of the ioctl structures holds 64 bytes (spec §7). */
const NAME_BYTES_MAX = 64;
const WORD_BYTES = 8;
/** That field as a probe's `name=+0($arg1):x64[8]` shows it: whatever its bytes are, digits and one line. */
const NAME_WORDS = /^name=\{((?:0x[0-9a-f]{1,16},){7}0x[0-9a-f]{1,16})\}$/;
const NAME_TEXT = /^name="[\s\S]*"$/;

/**
 * The name that a probe or a function's arguments tell, up to its NUL: in words, or as text, everything between
 * the first quote and the last; undefined for none.
 */
export function nameIn(text: string): Uint8Array | undefined {
  const words = NAME_WORDS.exec(text)?.[1];
  if (words !== undefined) {
    const name = Buffer.alloc(NAME_BYTES_MAX);
    for (const [i, word] of words.split(',').entries()) {
      name.writeBigUInt64LE(BigInt(word), i * WORD_BYTES);
    }
    return untilNul(name);
  }
  const start = text.indexOf('="');
  const end = text.lastIndexOf('"');
  if (start < 0 || end < start + 2 || end - start - 2 > NAME_BYTES_MAX) return undefined;
  return Buffer.from(text.slice(start + 2, end), 'latin1');
}

/** An event's text, one character a byte, as `events.tsv` has it: a name as in `ops.csv` (spec §16.5). */
export function shownArguments(text: string): string {
  const named = NAME_WORDS.test(text) || NAME_TEXT.test(text) ? nameIn(text) : undefined;
  if (named !== undefined) return `name="${showName(named)}"`;
  return Buffer.from(text, 'latin1').toString('utf8');
}

/** The number after `field=`: decimal, or hexadecimal with 0x. */
export function numberIn(text: string, field: string): bigint | undefined {
  const match = new RegExp(`\\b${field}=(0x[0-9a-f]{1,16}|\\d{1,20})\\b`).exec(text);
  return match === null ? undefined : BigInt(match[1]!);
}

/** An event of a folio that enters or leaves the tracker; undefined for what is no folio. */
export function markOf(adds: boolean, pfn: bigint | undefined, order: bigint | undefined) {
  if (pfn === undefined || order === undefined || pfn >= PFN_END || order > ORDER_MAX) {
    return undefined;
  }
  return { event: adds ? 'mark' : 'unmark', arguments: `pfn=0x${pfn.toString(16)} order=${order}` };
}

/** The same, of a key of the radix tree with pages of this size (spec §5.3). */
export function markOfKey(adds: boolean, key: bigint | undefined, pageBytes: PageBytes) {
  if (key === undefined || key <= 0n || key >> BigInt(pfnBits(pageBytes) + 1)) return undefined;
  const { pfn, order } = radixFolio(key, pageBytes);
  return markOf(adds, pfn, BigInt(order));
}

/** What a probe on a return fetched: its first value. */
export function valueIn(text: string): bigint | undefined {
  const match = /=(-?)(0x[0-9a-f]{1,16}|\d{1,20})\b/.exec(text);
  if (match === null) return undefined;
  return match[1] === '-' ? -BigInt(match[2]!) : BigInt(match[2]!);
}

/** Addresses inside the session's or its file set's structure. */
export function pointersIn(text: string): bigint[] {
  return Array.from(text.matchAll(/\b(?:fs|bs|session|file_set)=0x([0-9a-f]{1,16})\b/g), (match) =>
    BigInt(`0x${match[1]}`),
  );
}
