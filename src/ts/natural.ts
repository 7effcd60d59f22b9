import {
  DESCRIPTOR_BYTES,
  FIELD,
  OP,
  OP_BYTES,
  NAME_BYTES as TAPE_NAME_BYTES,
  type Tape,
} from '../tape/format.ts';

const NAME_BYTES = TAPE_NAME_BYTES;

/** An unsigned 64-bit number: a bigint only beyond 2^53, so that `===` tells any two apart. */
export type Token = number | bigint;

/** An operation of a tape (src/tape/format.ts) in the form that TypeScript is at home with. */
export interface NaturalOp {
  kind: number;
  expect: number;
  /** `create` and `retrieve`: one character a byte, up to the NUL. */
  name: string;
  slot: number;
  token: Token;
  /** `preserve`: the address of the file's descriptor. */
  data: number;
}

const SAFE_HIGH = 2 ** 21;

/** Takes the halves of an unsigned 64-bit number, each 0 to 2^32 - 1. */
export function joinToken(low: number, high: number): Token {
  if (high < SAFE_HIGH) return high * 2 ** 32 + low;
  return (BigInt(high) << 32n) | BigInt(low);
}

// One argument list for each length: V8 makes a flat string of it at once and faster than any
// decoder does, where appending characters would leave a tree to be flattened in the timed section.
const codes = Array.from({ length: NAME_BYTES + 1 }, (_, length) =>
  new Array<number>(length).fill(0),
);

/** Takes the address of a 64-byte name field and gives its text as a fresh, flat string. */
export function decodeName(bytes: Uint8Array, at: number): string {
  let length = 0;
  while (length < NAME_BYTES && bytes[at + length] !== 0) length++;
  const list = codes[length]!;
  for (let i = 0; i < length; i++) list[i] = bytes[at + i]!;
  return String.fromCharCode(...list);
}

/** Takes a tape and gives operations `from` to `to` in natural form, each with strings of its own. */
export function decodeOps({ bytes, ...tape }: Tape, from: number, to: number): NaturalOp[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: to - from }, (_, i) => {
    const at = tape.opsOffset + (from + i) * OP_BYTES;
    const kind = bytes[at + FIELD.kind]!;
    const operand = view.getUint32(at + FIELD.name, true);
    const named = kind === OP.create || kind === OP.retrieve;
    return {
      kind,
      expect: view.getInt32(at + FIELD.expect, true),
      name: named ? decodeName(bytes, tape.namesOffset + operand * NAME_BYTES) : '',
      slot: view.getUint32(at + FIELD.slot, true),
      token: joinToken(
        view.getUint32(at + FIELD.token, true),
        view.getUint32(at + FIELD.token + 4, true),
      ),
      data: operand * DESCRIPTOR_BYTES,
    };
  });
}

/** Gives operations, from number `first` of a tape on, names that no one has looked at. */
export function renewNames({ bytes, ...tape }: Tape, ops: NaturalOp[], first: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [i, op] of ops.entries()) {
    if (op.name === '') continue;
    const name = view.getUint32(tape.opsOffset + (first + i) * OP_BYTES + FIELD.name, true);
    op.name = decodeName(bytes, tape.namesOffset + name * NAME_BYTES);
  }
}
