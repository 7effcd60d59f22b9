/** The SIMD operators that integer code uses, one lane at a time, for test/wasm/interpret.ts. */
import type { Value } from './decode.ts';

interface Access {
  readonly size_bytes: number;
  /** `all`: the bytes fill the low lanes; `splat`: every lane; `lane`: the one lane named. */
  readonly lanes: 'all' | 'splat' | 'lane';
  readonly store: boolean;
}

/** Gives how a SIMD load or store accesses memory, nothing for any other opcode. */
export function laneBytes(op: number): Access | undefined {
  const code = op - 0xfd00;
  if (code === 0 || code === 11) return { size_bytes: 16, lanes: 'all', store: code === 11 };
  if (code >= 7 && code <= 10) return { size_bytes: 1 << (code - 7), lanes: 'splat', store: false };
  if (code >= 84 && code <= 91) {
    return { size_bytes: 1 << ((code - 84) & 3), lanes: 'lane', store: code >= 88 };
  }
  if (code === 92 || code === 93)
    return { size_bytes: code === 92 ? 4 : 8, lanes: 'all', store: false };
  return undefined;
}

const bits = (size_bytes: number) => size_bytes * 8;

function read(vector: Uint8Array, lane: number, size_bytes: number): bigint {
  let value = 0n;
  for (let at = size_bytes - 1; at >= 0; at--) {
    value = (value << 8n) | BigInt(vector[lane * size_bytes + at]!);
  }
  return value;
}

function write(vector: Uint8Array, lane: number, size_bytes: number, value: bigint): void {
  for (let at = 0; at < size_bytes; at++) {
    vector[lane * size_bytes + at] = Number((value >> BigInt(8 * at)) & 0xffn);
  }
}

/** Gives a vector whose lanes come from `lane`, taken modulo the lane's size. */
function vector(size_bytes: number, lane: (index: number) => bigint): Uint8Array {
  const made = new Uint8Array(16);
  for (let index = 0; index < 16 / size_bytes; index++) write(made, index, size_bytes, lane(index));
  return made;
}

function unsignedOf(value: Value): bigint {
  return BigInt.asUintN(64, BigInt(value as number | bigint));
}

function scalar(value: bigint, size_bytes: number, signed: boolean): Value {
  if (size_bytes === 8) return BigInt.asIntN(64, value);
  const wide = signed ? BigInt.asIntN(bits(size_bytes), value) : value;
  return Number(BigInt.asIntN(32, wide));
}

/** The opcodes of splat, extract, replace and of the lanewise operators, by the lane's size. */
const SIZES = [1, 2, 4, 8] as const;
const EXTRACT: Record<number, readonly [size_bytes: number, signed: boolean]> = {
  21: [1, true],
  22: [1, false],
  24: [2, true],
  25: [2, false],
  27: [4, true],
  29: [8, true],
};
const REPLACE: Record<number, number> = { 23: 1, 26: 2, 28: 4, 30: 8 };
const LANEWISE: Record<
  number,
  readonly [size_bytes: number, of: (a: bigint, b: bigint) => bigint]
> = {};
const ALL_TRUE: Record<number, number> = { 99: 1, 131: 2, 163: 4, 195: 8 };
const BITMASK: Record<number, number> = { 100: 1, 132: 2, 164: 4, 196: 8 };
for (const [index, size_bytes] of SIZES.entries()) {
  const eq = [35, 45, 55, 214][index]!;
  LANEWISE[eq] = [size_bytes, (a, b) => (a === b ? -1n : 0n)];
  LANEWISE[eq + 1] = [size_bytes, (a, b) => (a !== b ? -1n : 0n)];
  LANEWISE[110 + 32 * index] = [size_bytes, (a, b) => a + b];
  LANEWISE[113 + 32 * index] = [size_bytes, (a, b) => a - b];
}
LANEWISE[78] = [8, (a, b) => a & b];
LANEWISE[79] = [8, (a, b) => a & ~b];
LANEWISE[80] = [8, (a, b) => a | b];
LANEWISE[81] = [8, (a, b) => a ^ b];

function test(code: number, of: Uint8Array): Value | undefined {
  const lanes = (size_bytes: number) =>
    Array.from({ length: 16 / size_bytes }, (_, lane) => read(of, lane, size_bytes));
  const all = ALL_TRUE[code];
  if (all) return lanes(all).every((lane) => lane !== 0n) ? 1 : 0;
  const mask = BITMASK[code];
  if (mask) {
    const sign = (lane: bigint) => Number(lane >> BigInt(bits(mask) - 1));
    return lanes(mask).reduce((sum, lane, index) => sum | (sign(lane) << index), 0);
  }
  if (code === 83) return of.some((byte) => byte !== 0) ? 1 : 0;
  return undefined;
}

/** Executes a SIMD operator that does not access memory; gives false for an unknown opcode. */
export function simd(
  op: number,
  [lane = 0]: readonly number[],
  value: Value | undefined,
  stack: Value[],
): boolean {
  const code = op - 0xfd00;
  const pop = () => stack.pop() as Uint8Array;
  const lanewise = LANEWISE[code];
  const extract = EXTRACT[code];
  const replace = REPLACE[code];
  if (code >= 15 && code <= 18) {
    const of = unsignedOf(stack.pop()!);
    stack.push(vector(SIZES[code - 15]!, () => of));
  } else if (lanewise) {
    const [size_bytes, of] = lanewise;
    const b = pop();
    const a = pop();
    stack.push(vector(size_bytes, (at) => of(read(a, at, size_bytes), read(b, at, size_bytes))));
  } else if (extract) stack.push(scalar(read(pop(), lane, extract[0]), ...extract));
  else if (replace) {
    const by = unsignedOf(stack.pop()!);
    const made = pop().slice();
    write(made, lane, replace, by);
    stack.push(made);
  } else if (code === 13) {
    const b = pop();
    const both = [...pop(), ...b];
    stack.push(Uint8Array.from(value as Uint8Array, (index) => both[index]!));
  } else if (code === 14) {
    const index = pop();
    const of = pop();
    stack.push(index.map((at) => of[at] ?? 0));
  } else if (code === 77) stack.push(pop().map((byte) => ~byte));
  else if (code === 82) {
    const mask = pop();
    const b = pop();
    stack.push(pop().map((byte, at) => (byte & mask[at]!) | (b[at]! & ~mask[at]!)));
  } else {
    const tested =
      op >= 0xfd00 && stack.at(-1) instanceof Uint8Array
        ? test(code, stack.at(-1) as Uint8Array)
        : undefined;
    if (tested === undefined) return false;
    stack[stack.length - 1] = tested;
  }
  return true;
}
