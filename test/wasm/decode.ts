/** Decodes WebAssembly binaries byte by byte (core specification 2.0, section 5): no Binaryen. */

export type Value = number | bigint | Uint8Array;

/** One operator: its opcode (prefixed ones: 0xfc00 or 0xfd00 plus the second code), immediates. */
export interface Operator {
  readonly op: number;
  /** Branch depths, an index, or a memory operator's offset and lane, as the opcode has them. */
  readonly at: readonly number[];
  /** The constant of a `const`, the lanes of a shuffle. */
  readonly value?: Value;
  /** Of block, loop and if: how many results it leaves. */
  readonly results?: number;
  /** Of block, loop and if: the index of its `end`, and of its `else` if there is one. */
  end?: number;
  else?: number;
}

export interface FunctionType {
  readonly params: readonly number[];
  readonly results: readonly number[];
}

export interface Code {
  readonly type: FunctionType;
  /** The types of the locals that are not parameters. */
  readonly locals: readonly number[];
  readonly body: readonly Operator[];
}

export interface Decoded {
  readonly types: FunctionType[];
  /** The imported functions as `module.name`. */
  readonly imports: { readonly name: string; readonly type: FunctionType }[];
  readonly functions: Code[];
  tableSize: number;
  memory: { initial: number; maximum?: number; imported: boolean } | undefined;
  readonly globals: { readonly type: number; readonly init: readonly Operator[] }[];
  readonly exports: Map<string, { readonly kind: number; readonly index: number }>;
  start: number | undefined;
  readonly elements: { readonly offset: readonly Operator[]; readonly functions: number[] }[];
  /** A passive segment has no offset. */
  readonly data: { readonly offset?: readonly Operator[]; readonly bytes: Uint8Array }[];
}

export const BLOCK = 0x02;
export const LOOP = 0x03;
export const IF = 0x04;
export const ELSE = 0x05;
export const END = 0x0b;
export const NOP = 0x01;

/** Whether an operator counts as an instruction. */
export const counts = (op: number) => ![NOP, BLOCK, LOOP, ELSE, END].includes(op);

class Reader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('the binary is cut off');
    return byte;
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('the binary is cut off');
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }

  u32(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  signed(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(Number(shift) + 7, value);
    }
  }

  name(): string {
    return new TextDecoder().decode(this.take(this.u32()));
  }

  vector<T>(item: () => T): T[] {
    return Array.from({ length: this.u32() }, item);
  }
}

function memarg(from: Reader): number[] {
  from.u32();
  return [from.u32()];
}

/** Reads an operator and its immediates. */
function operator(from: Reader, types: readonly FunctionType[]): Operator {
  const first = from.byte();
  const op = first >= 0xfc ? first * 0x100 + from.u32() : first;
  if (op >= BLOCK && op <= IF && op !== 0x05) {
    const type = Number(from.signed());
    if (type >= 0 && types[type]!.params.length > 0) throw new Error('a block with parameters');
    const results = type === -64 ? 0 : type < 0 ? 1 : types[type]!.results.length;
    return { op, at: [], results };
  }
  if (op === 0x0c || op === 0x0d) return { op, at: [from.u32()] };
  if (op === 0x0e) return { op, at: [...from.vector(() => from.u32()), from.u32()] };
  if (op === 0x11) return { op, at: [from.u32(), from.u32()] };
  if (op === 0x10 || (op >= 0x20 && op <= 0x24)) return { op, at: [from.u32()] };
  if (op >= 0x28 && op <= 0x3e) return { op, at: memarg(from) };
  if (op === 0x3f || op === 0x40) return { op, at: [from.u32()] };
  if (op === 0x41) return { op, at: [], value: Number(from.signed()) };
  if (op === 0x42) return { op, at: [], value: from.signed() };
  if (op === 0x43) return { op, at: [], value: view(from.take(4)).getFloat32(0, true) };
  if (op === 0x44) return { op, at: [], value: view(from.take(8)).getFloat64(0, true) };
  if (op === 0xfc08 || op === 0xfc0a) return { op, at: [from.u32(), from.u32()] };
  if (op === 0xfc09 || op === 0xfc0b) return { op, at: [from.u32()] };
  if (op >= 0xfd00 && (op <= 0xfd0b || op === 0xfd5c || op === 0xfd5d)) {
    return { op, at: memarg(from) };
  }
  if (op === 0xfd0c || op === 0xfd0d) return { op, at: [], value: from.take(16) };
  if (op >= 0xfd15 && op <= 0xfd22) return { op, at: [from.byte()] };
  if (op >= 0xfd54 && op <= 0xfd5b) return { op, at: [...memarg(from), from.byte()] };
  return { op, at: [] };
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads operators up to the `end` that belongs to them, that one included. */
function expression(from: Reader, types: readonly FunctionType[]): Operator[] {
  const body: Operator[] = [];
  const open: Operator[] = [];
  for (;;) {
    const next = operator(from, types);
    body.push(next);
    if (next.op >= BLOCK && next.op <= IF) open.push(next);
    if (next.op === ELSE) open.at(-1)!.else = body.length - 1;
    if (next.op !== END) continue;
    const closed = open.pop();
    if (!closed) return body;
    closed.end = body.length - 1;
  }
}

/** Takes a binary whose features are those AssemblyScript enables here, and gives its parts. */
export function decode(binary: Uint8Array): Decoded {
  const from = new Reader(binary);
  from.take(8);
  const decoded: Decoded = {
    types: [],
    imports: [],
    functions: [],
    tableSize: 0,
    memory: undefined,
    globals: [],
    exports: new Map(),
    start: undefined,
    elements: [],
    data: [],
  };
  const signatures: number[] = [];
  while (from.at < binary.length) {
    const id = from.byte();
    section(id, new Reader(from.take(from.u32())), decoded, signatures);
  }
  return decoded;
}

function limits(from: Reader): { initial: number; maximum?: number } {
  return from.byte() & 1 ? { initial: from.u32(), maximum: from.u32() } : { initial: from.u32() };
}

function imported(from: Reader, into: Decoded): void {
  const name = `${from.name()}.${from.name()}`;
  const kind = from.byte();
  if (kind === 0) into.imports.push({ name, type: into.types[from.u32()]! });
  else if (kind === 2) into.memory = { ...limits(from), imported: true };
  else throw new Error(`the import ${name} is neither a function nor a memory`);
}

function section(id: number, from: Reader, into: Decoded, signatures: number[]): void {
  const { types } = into;
  const each = (item: () => void) => from.vector(item);
  const init = () => expression(from, types);
  if (id === 1) {
    each(() => {
      from.byte();
      const byte = () => from.byte();
      types.push({ params: from.vector(byte), results: from.vector(byte) });
    });
  } else if (id === 2) each(() => imported(from, into));
  else if (id === 3) each(() => signatures.push(from.u32()));
  else if (id === 4) {
    each(() => {
      from.byte();
      into.tableSize = limits(from).initial;
    });
  } else if (id === 5) {
    each(() => {
      into.memory = { ...limits(from), imported: false };
    });
  } else if (id === 6) {
    each(() => {
      const type = from.byte();
      from.byte();
      into.globals.push({ type, init: init() });
    });
  } else if (id === 7) {
    each(() => into.exports.set(from.name(), { kind: from.byte(), index: from.u32() }));
  } else if (id === 8) into.start = from.u32();
  else if (id === 9) {
    each(() => {
      if (from.u32() !== 0) throw new Error('an element segment that is not active');
      const offset = init();
      into.elements.push({ offset, functions: from.vector(() => from.u32()) });
    });
  } else if (id === 10) {
    each(() => into.functions.push(code(from, types, types[signatures[into.functions.length]!]!)));
  } else if (id === 11) {
    each(() => {
      const offset = from.u32() === 1 ? {} : { offset: init() };
      into.data.push({ ...offset, bytes: from.take(from.u32()) });
    });
  }
}

function code(from: Reader, types: readonly FunctionType[], type: FunctionType): Code {
  from.u32();
  const locals = from
    .vector(() => [from.u32(), from.byte()] as const)
    .flatMap(([length, of]) => Array<number>(length).fill(of));
  return { type, locals, body: expression(from, types) };
}
