import { NAME_BYTES } from '../tape/format.ts';

// V8 folds a module's own constants, not those that it imports.
const NAME_WORDS = NAME_BYTES >>> 2;
const MULTIPLIER = 0x9e3779b1;

/** Copies a name field of 64 bytes; unrolled, because each turn of a loop in V8 costs more. */
export function copyName(longs: BigInt64Array, to: number, from: number): void {
  const at = to >>> 3;
  const source = from >>> 3;
  longs[at] = longs[source]!;
  longs[at + 1] = longs[source + 1]!;
  longs[at + 2] = longs[source + 2]!;
  longs[at + 3] = longs[source + 3]!;
  longs[at + 4] = longs[source + 4]!;
  longs[at + 5] = longs[source + 5]!;
  longs[at + 6] = longs[source + 6]!;
  longs[at + 7] = longs[source + 7]!;
}

/**
 * Takes the address of a canonical name field and gives the name's hash as a signed word; the high
 * bits are the good ones. Eight words a turn, since V8 reads the view's base anew in each; the
 * constants in locals, since V8 inlines no function of more than 460 bytecodes.
 */
export function hashName(words: Int32Array, name: number): number {
  const { imul } = Math;
  const multiplier = MULTIPLIER;
  const start = name >>> 2;
  let hash = 0;
  for (let at = start; at < start + NAME_WORDS; at += 8) {
    let word = words[at]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
    word = words[at + 1]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
    word = words[at + 2]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
    word = words[at + 3]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
    word = words[at + 4]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
    word = words[at + 5]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
    word = words[at + 6]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
    word = words[at + 7]!;
    if (word === 0) break;
    hash = imul(((hash << 5) | (hash >>> 27)) ^ word, multiplier);
  }
  return hash ^ (hash >>> 15);
}

/** Compares two canonical name fields, 16 bytes at a time, up to the NUL that ends them. */
export function sameNames(words: Int32Array, longs: BigInt64Array, a: number, b: number): boolean {
  const last = (a >>> 2) + 3;
  const i = a >>> 3;
  const j = b >>> 3;
  if (longs[i] !== longs[j] || longs[i + 1] !== longs[j + 1]) return false;
  if (words[last] === 0) return true;
  if (longs[i + 2] !== longs[j + 2] || longs[i + 3] !== longs[j + 3]) return false;
  if (words[last + 4] === 0) return true;
  if (longs[i + 4] !== longs[j + 4] || longs[i + 5] !== longs[j + 5]) return false;
  if (words[last + 8] === 0) return true;
  return longs[i + 6] === longs[j + 6] && longs[i + 7] === longs[j + 7];
}
