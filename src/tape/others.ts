import { findAbi, requireLuo } from '../abi/releases.ts';
import { NAME_BYTES, type Tape } from './format.ts';
import { nameKey } from './names.ts';
import { seededRandom } from './random.ts';

/**
 * A block that played one tape again and again would time how well a processor's branch predictor
 * knows its names by heart (METHODOLOGY.md, "Tapes that vary"). So it plays others in turn: the same
 * operations with other names, or with folios in another place or order.
 */

/** So many tapes, the first included, where they fit. */
export const TAPES = 32;
/** Above so many operations a tape, only as many tapes as hold `OPS_LEAST` in all. */
const OPS_MOST = 8192;
export const OPS_LEAST = 65_536;

/** Takes the operations of a tape (names, or folios) and gives how many tapes a cell has of them. */
export function tapesOf(ops: number): number {
  return ops <= OPS_MOST ? TAPES : Math.ceil(OPS_LEAST / ops);
}

/** Takes names of 1 to 63 bytes; gives their fields of 64 bytes, one after the other. */
export function nameTable(names: readonly Uint8Array[]): Uint8Array {
  const table = new Uint8Array(names.length * NAME_BYTES);
  for (const [index, name] of names.entries()) table.set(name, index * NAME_BYTES);
  return table;
}

/** Gives the name fields of a tape, one after the other. */
export function namesIn({ bytes, names, namesOffset }: Tape): Uint8Array {
  return bytes.subarray(namesOffset, namesOffset + names * NAME_BYTES);
}

/**
 * Gives what makes the names of a tape's other tapes: each printable byte becomes another, in all
 * names alike. So lengths, and how much names have in common, stay what they are.
 */
export function otherLetters(tape: Tape): (tape: number) => Uint8Array {
  const names = namesIn(tape);
  return (number) => {
    const letters = shuffledLetters(number);
    return names.map((byte) => letters[byte]!);
  };
}

const FIRST_LETTER = 0x21;
const LAST_LETTER = 0x7e;

function shuffledLetters(seed: number): Uint8Array {
  const letters = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const random = seededRandom(seed);
  for (let i = LAST_LETTER; i > FIRST_LETTER; i--) {
    const j = FIRST_LETTER + (random() % (i - FIRST_LETTER + 1));
    [letters[i], letters[j]] = [letters[j]!, letters[i]!];
  }
  return letters;
}

/**
 * Takes the name fields of a tape; gives what takes those of another tape and gives what turns a name of
 * the first into that of the second.
 */
export function renames(from: Uint8Array): (to: Uint8Array) => (name: Uint8Array) => Uint8Array {
  const fieldAt = (table: Uint8Array, place: number) =>
    table.subarray(place * NAME_BYTES, (place + 1) * NAME_BYTES);
  const places = new Map<string, number>();
  for (let place = 0; place * NAME_BYTES < from.length; place++) {
    places.set(nameKey(fieldAt(from, place)), place);
  }
  // Each of the other tapes is asked about the same arrays.
  const known = new Map<Uint8Array, number>();
  const placeOf = (name: Uint8Array) => {
    const place = known.get(name) ?? places.get(nameKey(name))!;
    known.set(name, place);
    return place;
  };
  return (to) => (name) => {
    const field = fieldAt(to, placeOf(name));
    const end = field.indexOf(0);
    return end < 0 ? field : field.subarray(0, end);
  };
}

/** Whether a tape's kernel cuts names that the tape has: other names might then become equal. */
export function truncates(tape: Tape): boolean {
  const { sessions, rules } = requireLuo(findAbi(tape.abi)).luo;
  if (rules.strictNames) return false;
  const names = namesIn(tape);
  for (let at = 0; at < names.length; at += NAME_BYTES) {
    if (names[at + sessions.nameBytes - 1] !== 0) return true;
  }
  return false;
}
