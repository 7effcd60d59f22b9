import { Fault } from '../fault.ts';

/**
 * Reads WebAssembly binaries down to single operators, with the place of each: what comparing two
 * builds and counting by source line need, where Binaryen, which builds a tree and writes it anew,
 * would lose places. Knows the features of asconfig.json: WebAssembly 2.0 with SIMD and bulk memory.
 */
export interface WasmModule {
  bytes: Uint8Array;
  types: FunctionType[];
  /** Imported functions, then defined ones: one index space. */
  functions: WasmFunction[];
  globals: WasmGlobal[];
  exports: WasmExport[];
  /** Sections by id, where each begins and ends; custom sections are left out. */
  sections: Map<number, Span>;
  start: number | undefined;
}

/** From `from` up to, without, `to`: bytes of the binary. */
export interface Span {
  from: number;
  to: number;
}

export interface FunctionType {
  /** The bytes of parameters and results, as they stand. */
  bytes: Uint8Array;
}

export interface WasmFunction {
  type: number;
  /** Module and name of an import. */
  imported?: string;
  /** The body without its length: locals, then operators. */
  body?: Span;
}

export interface WasmGlobal {
  /** Value type and mutability. */
  type: number;
  mutable: boolean;
  imported?: string;
  /** The expression it starts with. */
  init?: Span;
}

export interface WasmExport {
  name: string;
  /** 0 function, 1 table, 2 memory, 3 global. */
  kind: number;
  index: number;
}

/** One operator: its code (prefixed ones as prefix * 256 + number), its place, its first operand. */
export interface Operator extends Span {
  code: number;
  /** The index it names, or the type of a block, as far as it has one. */
  index: number | undefined;
}

export const SECTION = {
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
} as const;

export const OP = {
  nop: 0x01,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  localGet: 0x20,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  refFunc: 0xd2,
  memoryInit: 0xfc08,
  dataDrop: 0xfc09,
} as const;

/** A reader of LEB128 numbers and byte strings that never leaves its span. */
class Cursor {
  at: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, { from, to }: Span) {
    this.#bytes = bytes;
    this.at = from;
    this.#end = to;
  }

  get done(): boolean {
    return this.at >= this.#end;
  }

  byte(): number {
    if (this.at >= this.#end) throw damaged('ends within a section');
    return this.#bytes[this.at++]!;
  }

  /** An unsigned number of 32 bits. */
  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw damaged('has a number that is too long');
  }

  /** A signed number; gives it where it is small, as block types are. */
  signed(bytesMost: number): number {
    let value = 0;
    for (let i = 0; i < bytesMost; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return byte & 0x40 ? value - 2 ** (7 * (i + 1)) : value;
    }
    throw damaged('has a number that is too long');
  }

  skip(count: number): Span {
    const from = this.at;
    if (count > this.#end - from) throw damaged('has a length beyond its end');
    this.at += count;
    return { from, to: this.at };
  }

  text(): string {
    const { from, to } = this.skip(this.u32());
    return new TextDecoder().decode(this.#bytes.subarray(from, to));
  }
}

function damaged(how: string): Fault {
  return new Fault(2, `the WebAssembly binary ${how}`);
}

/** Reads a binary. Raises Fault 2 where it is damaged or needs features beyond those named above. */
export function readModule(bytes: Uint8Array): WasmModule {
  const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  if (!magic.every((byte, i) => bytes[i] === byte)) throw damaged('is none of version 1');
  const sections = readSections(bytes);
  const cursorOf = (id: number) => new Cursor(bytes, sections.get(id) ?? { from: 0, to: 0 });
  const list = <T>(id: number, item: (cursor: Cursor, index: number) => T): T[] => {
    if (!sections.has(id)) return [];
    const cursor = cursorOf(id);
    const count = cursor.u32();
    if (count > bytes.length) throw damaged('has a length beyond its end');
    return Array.from({ length: count }, (_, index) => item(cursor, index));
  };
  const types = list(SECTION.type, (cursor) => {
    if (cursor.byte() !== 0x60) throw damaged('has a type that is no function');
    const from = cursor.at;
    for (const _ of ['parameters', 'results']) cursor.skip(cursor.u32());
    return { bytes: bytes.subarray(from, cursor.at) };
  });
  const functions: WasmFunction[] = [];
  const globals: WasmGlobal[] = [];
  list(SECTION.import, (cursor) => readImport(cursor, functions, globals));
  const defined = list(SECTION.function, (cursor) => cursor.u32());
  const bodies = list(SECTION.code, (cursor) => cursor.skip(cursor.u32()));
  if (bodies.length !== defined.length) throw damaged('has functions without bodies');
  functions.push(...defined.map((type, i) => ({ type, body: bodies[i]! })));
  if (functions.some(({ type }) => types[type] === undefined)) throw damaged('lacks a type');
  list(SECTION.global, (cursor) => {
    const type = cursor.byte();
    const mutable = cursor.byte() === 1;
    const from = cursor.at;
    while (readOperator(cursor).code !== OP.end);
    globals.push({ type, mutable, init: { from, to: cursor.at } });
  });
  const exports = list(SECTION.export, (cursor) => {
    const name = cursor.text();
    return { name, kind: cursor.byte(), index: cursor.u32() };
  });
  const start = sections.has(SECTION.start) ? cursorOf(SECTION.start).u32() : undefined;
  return { bytes, types, functions, globals, exports, sections, start };
}

function readSections(bytes: Uint8Array): Map<number, Span> {
  const sections = new Map<number, Span>();
  const cursor = new Cursor(bytes, { from: 8, to: bytes.length });
  while (!cursor.done) {
    const id = cursor.byte();
    const span = cursor.skip(cursor.u32());
    if (id === 0) continue;
    if (id > SECTION.dataCount || sections.has(id)) throw damaged('has a section of no known kind');
    sections.set(id, span);
  }
  return sections;
}

function readImport(cursor: Cursor, functions: WasmFunction[], globals: WasmGlobal[]): void {
  const imported = `${cursor.text()}.${cursor.text()}`;
  const kind = cursor.byte();
  if (kind === 0) functions.push({ type: cursor.u32(), imported });
  else if (kind === 3)
    globals.push({ type: cursor.byte(), mutable: cursor.byte() === 1, imported });
  else if (kind === 2) readLimits(cursor);
  else if (kind === 1) {
    cursor.byte();
    readLimits(cursor);
  } else throw damaged('imports what is of no known kind');
}

function readLimits(cursor: Cursor): void {
  const flags = cursor.u32();
  cursor.u32();
  if (flags & 1) cursor.u32();
}

/** Gives the operators of a function's body in order, the locals before them left out. */
export function operatorsOf(module: WasmModule, body: Span): Operator[] {
  const cursor = new Cursor(module.bytes, body);
  for (let groups = cursor.u32(); groups > 0; groups--) {
    cursor.u32();
    cursor.byte();
  }
  const operators: Operator[] = [];
  while (!cursor.done) operators.push(readOperator(cursor));
  return operators;
}

/** Gives the operators of an expression that stands by itself, such as a global's first value. */
export function expressionOf(module: WasmModule, span: Span): Operator[] {
  const cursor = new Cursor(module.bytes, span);
  const operators: Operator[] = [];
  while (!cursor.done) operators.push(readOperator(cursor));
  return operators;
}

function readOperator(cursor: Cursor): Operator {
  const from = cursor.at;
  let code = cursor.byte();
  if (code === 0xfc || code === 0xfd) code = code * 256 + cursor.u32();
  const index = readOperands(cursor, code);
  return { code, from, to: cursor.at, index };
}

/** Reads past an operator's operands and gives the index among them. */
function readOperands(cursor: Cursor, code: number): number | undefined {
  if (code >= 0xfd00) return readSimd(cursor, code - 0xfd00);
  if (code >= 0xfc00) return readMisc(cursor, code - 0xfc00);
  if (code === OP.block || code === OP.loop || code === OP.if) return cursor.signed(5);
  if (code === OP.br || code === OP.brIf || code === OP.call || code === OP.refFunc) {
    return cursor.u32();
  }
  if (code >= 0x20 && code <= 0x26) return cursor.u32();
  if (code === OP.brTable) {
    for (let targets = cursor.u32(); targets >= 0; targets--) cursor.u32();
    return undefined;
  }
  if (code === OP.callIndirect) {
    const type = cursor.u32();
    cursor.u32();
    return type;
  }
  if (code === 0x1c) cursor.skip(cursor.u32());
  else if (code >= 0x28 && code <= 0x3e) readAccess(cursor);
  else if (code === 0x3f || code === 0x40 || code === 0xd0) cursor.byte();
  else if (code === 0x41) cursor.signed(5);
  else if (code === 0x42) cursor.signed(10);
  else if (code === 0x43) cursor.skip(4);
  else if (code === 0x44) cursor.skip(8);
  else if (code > 0xc4 && code !== 0xd1)
    throw damaged(`has the unknown operator 0x${code.toString(16)}`);
  return undefined;
}

function readAccess(cursor: Cursor): void {
  cursor.u32();
  cursor.u32();
}

function readMisc(cursor: Cursor, code: number): number | undefined {
  if (code <= 7) return undefined;
  if (code > 17) throw damaged(`has the unknown operator 0xfc ${code}`);
  const index = cursor.u32();
  if (code === 8 || code === 10 || code === 12 || code === 14) cursor.u32();
  return index;
}

function readSimd(cursor: Cursor, code: number): undefined {
  if (code <= 11 || code === 92 || code === 93) readAccess(cursor);
  else if (code === 12 || code === 13) cursor.skip(16);
  else if (code >= 21 && code <= 34) cursor.byte();
  else if (code >= 84 && code <= 91) {
    readAccess(cursor);
    cursor.byte();
  } else if (code > 255) throw damaged(`has the unknown operator 0xfd ${code}`);
  return undefined;
}

/** The order in which sections stand: the number of data segments comes before the code. */
const SECTION_ORDER = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11];

/** Gives the binary with some sections replaced by other contents, custom sections left out. */
export function rebuilt(module: WasmModule, contents: ReadonlyMap<number, number[]>): Uint8Array {
  const out = [...module.bytes.subarray(0, 8)];
  for (const id of SECTION_ORDER) {
    const span = module.sections.get(id);
    const content = contents.get(id) ?? (span && [...module.bytes.subarray(span.from, span.to)]);
    if (content) for (const byte of [id, ...leb(content.length), ...content]) out.push(byte);
  }
  return Uint8Array.from(out);
}

/** Gives the contents of a code section from the bodies of all functions. */
export function codeSection(bodies: readonly number[][]): number[] {
  return [...leb(bodies.length), ...bodies.flatMap((body) => [...leb(body.length), ...body])];
}

/** An unsigned number as LEB128. */
export function leb(value: number): number[] {
  const bytes: number[] = [];
  for (; value >= 0x80; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}
