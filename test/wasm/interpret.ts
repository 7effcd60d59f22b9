/**
 * A plain WebAssembly interpreter that counts what it executes, to check src/wasm/instrument.ts
 * against: it decodes the bytes itself and executes them one operator at a time. It knows the
 * integer operators, memory, bulk memory and the SIMD operators that integer code uses.
 */
import {
  BLOCK,
  type Code,
  counts as countsAsInstruction,
  type Decoded,
  decode,
  ELSE,
  END,
  IF,
  LOOP,
  NOP,
  type Operator,
  type Value,
} from './decode.ts';
import { laneBytes, simd } from './simd.ts';

export class Trap extends Error {}

export interface Interpreted {
  /** The memory it imports or defines; an empty one where there is none. */
  readonly memory: WebAssembly.Memory;
  /** Calls an exported function: i32 as signed numbers, i64 as signed bigints. Raises a Trap. */
  call(name: string, ...args: Value[]): Value | undefined;
  /** What has been executed so far, start function included; it may be set to zero. */
  readonly counts: { instructions: number; loads: number; stores: number; bulk_bytes: number };
}

type Import = (...args: Value[]) => Value | undefined;
type Unary = (a: never) => Value;
type Binary = (a: never, b: never) => Value;

const I64 = 0x7e;
const V128 = 0x7b;
const PAGE_BYTES = 65536;
const DEPTH_MAX = 2000;

const trap = (why: string): never => {
  throw new Trap(why);
};

const bit = (condition: boolean) => (condition ? 1 : 0);
const wrap = (a: bigint) => BigInt.asIntN(64, a);
const unsigned = (a: bigint) => BigInt.asUintN(64, a);
const divisor = <T extends number | bigint>(b: T): T => (b ? b : trap('integer divide by zero'));

function popcount(a: number): number {
  let bits = 0;
  for (let rest = a; rest; rest &= rest - 1) bits++;
  return bits;
}

const low = (a: bigint) => Number(BigInt.asIntN(32, a));
const high = (a: bigint) => Number(BigInt.asIntN(32, a >> 32n));
const ctz = (a: number) => (a ? 31 - Math.clz32(a & -a) : 32);

const UNARY: Record<number, Unary> = {
  69: (a: number) => bit(a === 0),
  80: (a: bigint) => bit(a === 0n),
  103: (a: number) => Math.clz32(a),
  104: ctz,
  105: popcount,
  121: (a: bigint) => BigInt(high(a) ? Math.clz32(high(a)) : 32 + Math.clz32(low(a))),
  122: (a: bigint) => BigInt(low(a) ? ctz(low(a)) : 32 + ctz(high(a))),
  123: (a: bigint) => BigInt(popcount(low(a)) + popcount(high(a))),
  167: low,
  172: (a: number) => BigInt(a),
  173: (a: number) => BigInt(a >>> 0),
  192: (a: number) => (a << 24) >> 24,
  193: (a: number) => (a << 16) >> 16,
  194: (a: bigint) => BigInt.asIntN(8, a),
  195: (a: bigint) => BigInt.asIntN(16, a),
  196: (a: bigint) => BigInt.asIntN(32, a),
};

const BINARY: Record<number, Binary> = {
  70: (a: number, b: number) => bit(a === b),
  71: (a: number, b: number) => bit(a !== b),
  72: (a: number, b: number) => bit(a < b),
  73: (a: number, b: number) => bit(a >>> 0 < b >>> 0),
  74: (a: number, b: number) => bit(a > b),
  75: (a: number, b: number) => bit(a >>> 0 > b >>> 0),
  76: (a: number, b: number) => bit(a <= b),
  77: (a: number, b: number) => bit(a >>> 0 <= b >>> 0),
  78: (a: number, b: number) => bit(a >= b),
  79: (a: number, b: number) => bit(a >>> 0 >= b >>> 0),
  81: (a: bigint, b: bigint) => bit(a === b),
  82: (a: bigint, b: bigint) => bit(a !== b),
  83: (a: bigint, b: bigint) => bit(a < b),
  84: (a: bigint, b: bigint) => bit(unsigned(a) < unsigned(b)),
  85: (a: bigint, b: bigint) => bit(a > b),
  86: (a: bigint, b: bigint) => bit(unsigned(a) > unsigned(b)),
  87: (a: bigint, b: bigint) => bit(a <= b),
  88: (a: bigint, b: bigint) => bit(unsigned(a) <= unsigned(b)),
  89: (a: bigint, b: bigint) => bit(a >= b),
  90: (a: bigint, b: bigint) => bit(unsigned(a) >= unsigned(b)),
  106: (a: number, b: number) => (a + b) | 0,
  107: (a: number, b: number) => (a - b) | 0,
  108: (a: number, b: number) => Math.imul(a, b),
  109: (a: number, b: number) =>
    a === -(2 ** 31) && b === -1 ? trap('integer overflow') : (a / divisor(b)) | 0,
  110: (a: number, b: number) => ((a >>> 0) / (divisor(b) >>> 0)) | 0,
  111: (a: number, b: number) => (a % divisor(b)) | 0,
  112: (a: number, b: number) => ((a >>> 0) % (divisor(b) >>> 0)) | 0,
  113: (a: number, b: number) => a & b,
  114: (a: number, b: number) => a | b,
  115: (a: number, b: number) => a ^ b,
  116: (a: number, b: number) => a << b,
  117: (a: number, b: number) => a >> b,
  118: (a: number, b: number) => (a >>> b) | 0,
  119: (a: number, b: number) => (a << b) | (a >>> -b),
  120: (a: number, b: number) => (a >>> b) | (a << -b),
  124: (a: bigint, b: bigint) => wrap(a + b),
  125: (a: bigint, b: bigint) => wrap(a - b),
  126: (a: bigint, b: bigint) => wrap(a * b),
  127: (a: bigint, b: bigint) =>
    a === -(2n ** 63n) && b === -1n ? trap('integer overflow') : a / divisor(b),
  128: (a: bigint, b: bigint) => wrap(unsigned(a) / unsigned(divisor(b))),
  129: (a: bigint, b: bigint) => a % divisor(b),
  130: (a: bigint, b: bigint) => wrap(unsigned(a) % unsigned(divisor(b))),
  131: (a: bigint, b: bigint) => a & b,
  132: (a: bigint, b: bigint) => a | b,
  133: (a: bigint, b: bigint) => a ^ b,
  134: (a: bigint, b: bigint) => wrap(a << (b & 63n)),
  135: (a: bigint, b: bigint) => a >> (b & 63n),
  136: (a: bigint, b: bigint) => wrap(unsigned(a) >> (b & 63n)),
  137: (a: bigint, b: bigint) => wrap((a << (b & 63n)) | (unsigned(a) >> (-b & 63n))),
  138: (a: bigint, b: bigint) => wrap((unsigned(a) >> (b & 63n)) | (a << (-b & 63n))),
};

type Load = readonly [size_bytes: number, read: (view: DataView, at: number) => Value];
type Store = readonly [size_bytes: number, write: (view: DataView, at: number, v: never) => void];

const LOAD: Record<number, Load> = {
  40: [4, (view, at) => view.getInt32(at, true)],
  41: [8, (view, at) => view.getBigInt64(at, true)],
  42: [4, (view, at) => view.getFloat32(at, true)],
  43: [8, (view, at) => view.getFloat64(at, true)],
  44: [1, (view, at) => view.getInt8(at)],
  45: [1, (view, at) => view.getUint8(at)],
  46: [2, (view, at) => view.getInt16(at, true)],
  47: [2, (view, at) => view.getUint16(at, true)],
  48: [1, (view, at) => BigInt(view.getInt8(at))],
  49: [1, (view, at) => BigInt(view.getUint8(at))],
  50: [2, (view, at) => BigInt(view.getInt16(at, true))],
  51: [2, (view, at) => BigInt(view.getUint16(at, true))],
  52: [4, (view, at) => BigInt(view.getInt32(at, true))],
  53: [4, (view, at) => BigInt(view.getUint32(at, true))],
};

const STORE: Record<number, Store> = {
  54: [4, (view, at, v: number) => view.setInt32(at, v, true)],
  55: [8, (view, at, v: bigint) => view.setBigInt64(at, v, true)],
  56: [4, (view, at, v: number) => view.setFloat32(at, v, true)],
  57: [8, (view, at, v: number) => view.setFloat64(at, v, true)],
  58: [1, (view, at, v: number) => view.setInt8(at, v)],
  59: [2, (view, at, v: number) => view.setInt16(at, v, true)],
  60: [1, (view, at, v: bigint) => view.setInt8(at, low(v))],
  61: [2, (view, at, v: bigint) => view.setInt16(at, low(v), true)],
  62: [4, (view, at, v: bigint) => view.setInt32(at, low(v), true)],
};

function zero(type: number): Value {
  if (type === V128) return new Uint8Array(16);
  return type === I64 ? 0n : 0;
}

/** Where a branch to a label goes, and what it keeps of the operand stack. */
interface Label {
  readonly height: number;
  readonly arity: number;
  readonly next: number;
  readonly loop: boolean;
}

/**
 * Takes a binary, its imported functions as `module.name` and the memory it imports (a fresh one
 * of the least size when not given). Runs its start function, if any.
 */
export function interpret(
  binary: Uint8Array,
  imports: Record<string, Import> = {},
  given?: WebAssembly.Memory,
): Interpreted {
  const module: Decoded = decode(binary);
  const memory = given ?? new WebAssembly.Memory(module.memory ?? { initial: 0 });
  const counts = { instructions: 0, loads: 0, stores: 0, bulk_bytes: 0 };
  let view = new DataView(memory.buffer);
  let depth = 0;
  const constant = (init: readonly Operator[]): Value => {
    const [{ op, value, at } = { op: END, at: [] as readonly number[] }] = init;
    return op === 0x23 ? globals[at[0]!]! : (value ?? trap('not a constant'));
  };
  const globals: Value[] = [];
  for (const { init } of module.globals) globals.push(constant(init));
  const table = Array<number | undefined>(module.tableSize);
  const dropped = new Set<number>();

  for (const { offset, functions } of module.elements) {
    const from = Number(constant(offset));
    for (const [at, func] of functions.entries()) table[from + at] = func;
  }
  for (const [index, { offset, bytes }] of module.data.entries()) {
    if (!offset) continue;
    copyIn(bytes, Number(constant(offset)) >>> 0);
    dropped.add(index);
  }

  /** Gives the effective address of an access. */
  function address(base: number, offset: number, size_bytes: number): number {
    const at = (base >>> 0) + offset;
    return at + size_bytes > view.byteLength ? trap('memory access out of bounds') : at;
  }

  function copyIn(bytes: Uint8Array, to: number): void {
    new Uint8Array(memory.buffer).set(bytes, address(to, 0, bytes.length));
  }

  function typeOf(index: number) {
    const { imports: imported, functions } = module;
    return imported[index]?.type ?? functions[index - imported.length]!.type;
  }

  function invoke(index: number, args: Value[]): Value | undefined {
    const { imports: imported, functions } = module;
    const host = imported[index];
    if (host) return imports[host.name]!(...args);
    if (++depth > DEPTH_MAX) trap('call stack exhausted');
    try {
      return run(functions[index - imported.length]!, args);
    } finally {
      depth--;
    }
  }

  function bulk({ op, at }: Operator, stack: Value[]): void {
    const length = (stack.pop() as number) >>> 0;
    const from = stack.pop() as number;
    const to = stack.pop() as number;
    const bytes = new Uint8Array(memory.buffer);
    if (op === 0xfc08) {
      const source = dropped.has(at[0]!) ? new Uint8Array(0) : module.data[at[0]!]!.bytes;
      if ((from >>> 0) + length > source.length) trap('memory access out of bounds');
      copyIn(source.subarray(from, from + length), address(to, 0, length));
    } else if (op === 0xfc0a) {
      const source = address(from, 0, length);
      bytes.copyWithin(address(to, 0, length), source, source + length);
    } else {
      const target = address(to, 0, length);
      bytes.fill(from, target, target + length);
    }
    counts.bulk_bytes += length;
  }

  function simdMemory({ op, at }: Operator, stack: Value[]): void {
    const { size_bytes, lanes, store } = laneBytes(op)!;
    counts[store ? 'stores' : 'loads']++;
    const vector = store || lanes === 'lane' ? (stack.pop() as Uint8Array) : new Uint8Array(16);
    const from = address(stack.pop() as number, at[0]!, size_bytes);
    const bytes = new Uint8Array(memory.buffer, from, size_bytes);
    const lane = (at[1] ?? 0) * size_bytes;
    if (store) {
      bytes.set(vector.subarray(lane, lane + size_bytes));
      return;
    }
    const loaded = vector.slice();
    const end = lanes === 'splat' ? 16 : lane + size_bytes;
    for (let to = lane; to < end; to += size_bytes) loaded.set(bytes, to);
    stack.push(loaded);
  }

  function call(index: number, stack: Value[]): void {
    const { params } = typeOf(index);
    const result = invoke(index, stack.splice(stack.length - params.length));
    if (result !== undefined) stack.push(result);
  }

  function callIndirect([type]: readonly number[], stack: Value[]): void {
    const index = table[(stack.pop() as number) >>> 0] ?? trap('no such table element');
    if (JSON.stringify(typeOf(index)) !== JSON.stringify(module.types[type!])) {
      trap('signature mismatch');
    }
    call(index, stack);
  }

  function access(operator: Operator, stack: Value[]): boolean {
    const { op, at } = operator;
    const load = LOAD[op];
    const store = STORE[op];
    if (load) {
      counts.loads++;
      stack.push(load[1](view, address(stack.pop() as number, at[0]!, load[0])));
    } else if (store) {
      counts.stores++;
      const value = stack.pop() as never;
      store[1](view, address(stack.pop() as number, at[0]!, store[0]), value);
    } else if (op === 0x3f) stack.push(view.byteLength / PAGE_BYTES);
    else if (op === 0x40) stack.push(grow(stack.pop() as number));
    else if (op === 0xfc08 || op === 0xfc0a || op === 0xfc0b) bulk(operator, stack);
    else if (op === 0xfc09) dropped.add(at[0]!);
    else if (laneBytes(op)) simdMemory(operator, stack);
    else return false;
    return true;
  }

  function grow(pages: number): number {
    try {
      const before = memory.grow(pages >>> 0);
      view = new DataView(memory.buffer);
      return before;
    } catch {
      return -1;
    }
  }

  function compute({ op, at, value }: Operator, stack: Value[]): void {
    const binary = BINARY[op];
    const unary = UNARY[op];
    if (binary) {
      const b = stack.pop() as never;
      stack.push(binary(stack.pop() as never, b));
    } else if (unary) stack.push(unary(stack.pop() as never));
    else if (value !== undefined && op !== 0xfd0d) stack.push(value);
    else if (op === 0x1a) stack.pop();
    else if (op === 0x1b) {
      const condition = stack.pop();
      const otherwise = stack.pop()!;
      if (!condition) stack[stack.length - 1] = otherwise;
    } else if (!simd(op, at, value, stack)) throw new Error(`unknown opcode 0x${op.toString(16)}`);
  }

  function run({ type, locals: own, body }: Code, args: Value[]): Value | undefined {
    const locals = [...args, ...own.map(zero)];
    const stack: Value[] = [];
    const labels: Label[] = [];
    const enter = (arity: number, next: number, loop: boolean) =>
      labels.push({ height: stack.length, arity, next, loop });
    let pc = 0;
    const branch = (to: number) => {
      const { height, arity, next, loop } = labels[labels.length - 1 - to]!;
      stack.splice(height, stack.length - height - arity);
      labels.length -= to + (loop ? 0 : 1);
      pc = next;
    };
    enter(type.results.length, body.length, false);

    while (pc < body.length) {
      const operator = body[pc++]!;
      const { op, at } = operator;
      if (countsAsInstruction(op)) counts.instructions++;
      switch (op) {
        case 0x00:
          return trap('unreachable');
        case NOP:
          break;
        case BLOCK:
          enter(operator.results!, operator.end! + 1, false);
          break;
        case LOOP:
          enter(0, pc, true);
          break;
        case IF:
          if (stack.pop()) enter(operator.results!, operator.end! + 1, false);
          else if (operator.else === undefined) pc = operator.end! + 1;
          else {
            enter(operator.results!, operator.end! + 1, false);
            pc = operator.else + 1;
          }
          break;
        case ELSE:
          branch(0);
          break;
        case END:
          labels.pop();
          break;
        case 0x0c:
          branch(at[0]!);
          break;
        case 0x0d:
          if (stack.pop()) branch(at[0]!);
          break;
        case 0x0e:
          branch(at[Math.min((stack.pop() as number) >>> 0, at.length - 1)]!);
          break;
        case 0x0f:
          branch(labels.length - 1);
          break;
        case 0x10:
          call(at[0]!, stack);
          break;
        case 0x11:
          callIndirect(at, stack);
          break;
        case 0x20:
          stack.push(locals[at[0]!]!);
          break;
        case 0x21:
          locals[at[0]!] = stack.pop()!;
          break;
        case 0x22:
          locals[at[0]!] = stack.at(-1)!;
          break;
        case 0x23:
          stack.push(globals[at[0]!]!);
          break;
        case 0x24:
          globals[at[0]!] = stack.pop()!;
          break;
        default:
          if (!access(operator, stack)) compute(operator, stack);
      }
    }
    return stack[0];
  }

  if (module.start !== undefined) invoke(module.start, []);
  return {
    memory,
    counts,
    call: (name, ...args) => invoke(module.exports.get(name)!.index, args),
  };
}
