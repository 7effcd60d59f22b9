import {
  codeSection,
  leb,
  OP,
  type Operator,
  operatorsOf,
  readModule,
  rebuilt,
  SECTION,
  type WasmModule,
} from './bytecode.ts';
import { counts } from './lines.ts';

/** Operators that are executed together: all of them, once each, whenever the first one is. */
export interface Region {
  /** Index among the defined functions, as in `LineTable`. */
  function: number;
  /** Which of the function's operators that count it holds: `from` up to, without, `to`. */
  from: number;
  to: number;
}

/** Counts how often each region was entered, in the exported global `regionName(i)`. */
export interface ProfileModule {
  wasm: Uint8Array;
  regions: Region[];
}

/** The name of the exported global (i64) that counts a region. */
export function regionName(region: number): string {
  return `region_${region}`;
}

/** Operators after which execution goes on elsewhere, or may. */
const ENDS: readonly number[] = [
  0x00,
  OP.loop,
  OP.if,
  OP.else,
  OP.end,
  OP.br,
  OP.brIf,
  OP.brTable,
  OP.return,
];

/**
 * Takes a final binary and gives the same with a counter for each straight-line region. Operators
 * are left as they are, byte for byte, and where they were, so each can be told from its place;
 * what is added keeps the stack as it was. Raises Fault 2 for a damaged binary.
 *
 * Apart from `instrument` in method and code: that their sums agree checks both.
 */
export function profileModule(binary: Uint8Array): ProfileModule {
  const module = readModule(binary);
  const regions: Region[] = [];
  const firstGlobal = module.globals.length;
  const bodies: number[][] = [];
  for (const { body } of module.functions) {
    if (!body) continue;
    const operators = operatorsOf(module, body);
    const starts = new Map<Operator, number>();
    for (const { first, from, to } of regionsOf(operators)) {
      starts.set(first, regions.length);
      regions.push({ function: bodies.length, from, to });
    }
    const bytes = [...module.bytes.subarray(body.from, operators[0]!.from)];
    for (const operator of operators) {
      const region = starts.get(operator);
      if (region !== undefined) bytes.push(...increment(firstGlobal + region));
      for (let at = operator.from; at < operator.to; at++) bytes.push(module.bytes[at]!);
    }
    bodies.push(bytes);
  }
  return { wasm: rebuild(module, bodies, firstGlobal, regions.length), regions };
}

/** The regions of a function that have an operator that counts. */
function regionsOf(
  operators: readonly Operator[],
): { first: Operator; from: number; to: number }[] {
  const found: { first: Operator; from: number; to: number }[] = [];
  let counted = 0;
  let open: { first: Operator; from: number; to: number } | undefined;
  for (const operator of operators) {
    if (counts(operator)) {
      if (!open) {
        open = { first: operator, from: counted, to: counted };
        found.push(open);
      }
      open.to = ++counted;
    }
    if (ENDS.includes(operator.code)) open = undefined;
  }
  return found;
}

/** global = global + 1. */
function increment(global: number): number[] {
  return [OP.globalGet, ...leb(global), 0x42, 0x01, 0x7c, OP.globalSet, ...leb(global)];
}

function rebuild(
  module: WasmModule,
  bodies: readonly number[][],
  firstGlobal: number,
  count: number,
): Uint8Array {
  const added = (id: number, items: readonly number[][]): number[] => {
    const span = module.sections.get(id);
    const old = span ? module.bytes.subarray(span.from, span.to) : Uint8Array.of(0);
    const [before, at] = readLeb(old);
    return [...leb(before + items.length), ...old.subarray(at), ...items.flat()];
  };
  const order = Array.from({ length: count }, (_, region) => region);
  const contents = new Map<number, number[]>();
  contents.set(
    SECTION.global,
    added(
      SECTION.global,
      order.map(() => [0x7e, 1, 0x42, 0, OP.end]),
    ),
  );
  const exported = order.map((region) => {
    const name = [...new TextEncoder().encode(regionName(region))];
    return [...leb(name.length), ...name, 3, ...leb(firstGlobal + region)];
  });
  contents.set(SECTION.export, added(SECTION.export, exported));
  contents.set(SECTION.code, codeSection(bodies));
  return rebuilt(module, contents);
}

function readLeb(bytes: Uint8Array): [value: number, at: number] {
  let [value, at] = [0, 0];
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]!;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}
