import {
  codeSection,
  leb,
  OP,
  operatorsOf,
  readModule,
  rebuilt,
  SECTION,
} from '../wasm/bytecode.ts';

/**
 * Takes a binary, an exported function and a number from 1 on; gives the same program in which each
 * call of that function first counts down from the number in a loop: real work, a few operators a
 * turn, that changes no result. For `gate --self-test`, whose planted slow-downs it makes.
 */
export function plant(binary: Uint8Array, name: string, turns: number): Uint8Array {
  const module = readModule(binary);
  const { index } = module.exports.find((e) => e.kind === 0 && e.name === name)!;
  const bodies: number[][] = [];
  for (const [at, { body, type }] of module.functions.entries()) {
    if (!body) continue;
    const bytes = [...module.bytes.subarray(body.from, body.to)];
    if (at !== index) bodies.push(bytes);
    else {
      const [first] = operatorsOf(module, body);
      const locals = bytes.slice(0, first!.from - body.from);
      const [parameters] = module.types[type]!.bytes;
      bodies.push([...countDown(locals, parameters!, turns), ...bytes.slice(locals.length)]);
    }
  }
  return rebuilt(module, new Map([[SECTION.code, codeSection(bodies)]]));
}

/** The locals with one more, and a loop that counts it down. */
function countDown(locals: readonly number[], parameters: number, turns: number): number[] {
  const groups = groupsOf(locals);
  const local = leb(parameters + groups.reduce((sum, { count }) => sum + count, 0));
  const declared = [...groups, { count: 1, type: I32 }];
  return [
    ...leb(declared.length),
    ...declared.flatMap(({ count, type }) => [...leb(count), type]),
    ...[CONST, ...signedLeb(turns), LOCAL_SET, ...local],
    ...[OP.loop, EMPTY, OP.localGet, ...local, CONST, 1, SUB, OP.localTee, ...local],
    ...[OP.brIf, 0, OP.end],
  ];
}

const I32 = 0x7f;
const EMPTY = 0x40;
const CONST = 0x41;
const SUB = 0x6b;
const LOCAL_SET = 0x21;

function groupsOf(locals: readonly number[]): { count: number; type: number }[] {
  let at = 0;
  const u32 = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = locals[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  return Array.from({ length: u32() }, () => ({ count: u32(), type: locals[at++]! }));
}

/** A positive number as signed LEB128. */
function signedLeb(value: number): number[] {
  const bytes = leb(value);
  const last = bytes.at(-1)!;
  return last < 0x40 ? bytes : [...bytes.slice(0, -1), last | 0x80, 0];
}
