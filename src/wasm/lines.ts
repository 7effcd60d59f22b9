import { Fault } from '../fault.ts';
import { OP, type Operator, operatorsOf, readModule, type WasmModule } from './bytecode.ts';

/** Which source line each operator of a binary comes from; `luo.lines.json` beside the module. */
export interface LineTable {
  /** As the compiler names them, such as `assembly/session/list.ts`. */
  files: string[];
  /** One a defined function, in the order of the binary. */
  functions: FunctionLines[];
}

export interface FunctionLines {
  name: string;
  /** Of each operator that counts: index of its file and its line (from 1); -1 where none is known. */
  places: [file: number, line: number][];
}

/** A place of the binary from which on a source line holds. */
interface Mapping {
  at: number;
  file: number;
  line: number;
}

const STRUCTURE: readonly number[] = [OP.nop, OP.block, OP.loop, OP.else, OP.end];

/** Whether an operator counts as an instruction (src/wasm/instrument.ts says what does). */
export function counts({ code }: Operator): boolean {
  return !STRUCTURE.includes(code);
}

/**
 * Takes the release, the same sources compiled with names and a source map, and that map as JSON;
 * gives the lines of the release. Both have the same functions in the same order; Binaryen, which
 * emitted the release anew, adds an operator or two where a block leaves a value. What has no line
 * of its own takes that of the operator before. Raises Fault 2 where the two are not the same program.
 */
export function lineTable(release: Uint8Array, named: Uint8Array, sourceMap: string): LineTable {
  const [module, source] = [readModule(release), readModule(named)];
  const { sources, mappings } = JSON.parse(sourceMap) as { sources: string[]; mappings: string };
  const places = decodeMappings(mappings);
  const names = functionNames(source);
  if (module.functions.length !== source.functions.length) throw differs('number of functions');
  const functions: FunctionLines[] = [];
  for (const [index, { body }] of module.functions.entries()) {
    if (!body) continue;
    const from = source.functions[index]!.body;
    const name = names.get(index) ?? `function ${index}`;
    if (!from) throw differs(name);
    const known = operatorsOf(source, from).filter(counts);
    const own = operatorsOf(module, body).filter(counts);
    const at = align(own, known);
    if (!at) throw differs(name);
    functions.push({
      name,
      places: filled(at.map((i) => (i < 0 ? UNKNOWN : placeOf(places, known[i]!.from, from.from)))),
    });
  }
  return { files: sources, functions };
}

const UNKNOWN: [file: number, line: number] = [-1, 0];

/** Operators that the compiler made without a line take that of the one before them. */
function filled(places: [number, number][]): [number, number][] {
  let last = places.find(([file]) => file >= 0) ?? UNKNOWN;
  return places.map((place) => {
    if (place[0] >= 0) last = place;
    return last;
  });
}

function differs(what: string): Fault {
  return new Fault(2, `the build with a source map is another program than the release: ${what}`);
}

/** Operators that Binaryen adds where a block leaves a value. */
const ADDED: readonly number[] = [OP.localGet, 0x21, OP.localTee];

/**
 * For each operator of the release the one it comes from, or the one before where it was added.
 * Undefined where anything but those was added, or anything left out but what they replace.
 */
function align(own: readonly Operator[], known: readonly Operator[]): number[] | undefined {
  const at: number[] = [];
  let next = 0;
  for (const { code } of own) {
    // One that was there and is not any more is skipped.
    let found = next;
    while (
      found < known.length &&
      known[found]!.code !== code &&
      ADDED.includes(known[found]!.code)
    ) {
      found++;
    }
    if (known[found]?.code === code && !(found > next && ADDED.includes(code))) {
      at.push(found);
      next = found + 1;
    } else if (ADDED.includes(code)) at.push(next - 1);
    else return undefined;
  }
  return known.slice(next).every(({ code }) => ADDED.includes(code)) ? at : undefined;
}

/** The last mapping at or before a place, within its function. */
function placeOf(places: readonly Mapping[], at: number, start: number): [number, number] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  const found = places[low - 1];
  return found && found.at >= start ? [found.file, found.line] : UNKNOWN;
}

/** Decodes the `mappings` of a source map, version 3, whose generated text is one line: bytes. */
function decodeMappings(text: string): Mapping[] {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const mappings: Mapping[] = [];
  let [at, file, line] = [0, 0, 0];
  for (const segment of text.split(',')) {
    const numbers: number[] = [];
    let [value, shift] = [0, 0];
    for (const char of segment) {
      const digit = alphabet.indexOf(char);
      if (digit < 0) throw new Fault(2, 'the source map is not one of a WebAssembly binary');
      value += (digit & 31) << shift;
      shift += 5;
      if (digit & 32) continue;
      numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
      [value, shift] = [0, 0];
    }
    at += numbers[0] ?? 0;
    if (numbers.length < 4) mappings.push({ at, file: -1, line: 0 });
    else {
      file += numbers[1]!;
      line += numbers[2]!;
      mappings.push({ at, file, line: line + 1 });
    }
  }
  return mappings;
}

/** The names of functions, from the custom section "name". */
function functionNames({ bytes }: WasmModule): Map<number, string> {
  const names = new Map<number, string>();
  let at = 8;
  const u32 = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const text = () => {
    const length = u32();
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  while (at < bytes.length) {
    const id = bytes[at++];
    const length = u32();
    const end = at + length;
    if (id === 0 && text() === 'name') {
      while (at < end) {
        const kind = bytes[at++];
        const size = u32();
        const next = at + size;
        if (kind === 1) for (let left = u32(); left > 0; left--) names.set(u32(), text());
        at = next;
      }
    }
    at = end;
  }
  return names;
}
