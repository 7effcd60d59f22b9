import { Fault } from '../fault.ts';
import {
  expressionOf,
  OP,
  type Operator,
  operatorsOf,
  readModule,
  SECTION,
  type Span,
  type WasmModule,
} from './bytecode.ts';

/**
 * Takes a binary and the name of an exported function; gives a text that is equal for two builds
 * exactly where that function, all it can call and all they refer to are: indices are resolved to
 * what they name, so that functions, types or globals of others that come, go or move change
 * nothing. The data and the memory's size belong to every function, since any may read them, and
 * so do the start function and the functions in tables. Raises Fault 2 for a damaged binary or a
 * name it does not export.
 */
export function closureOf(binary: Uint8Array, name: string): string {
  const module = readModule(binary);
  const entry = module.exports.find((e) => e.kind === 0 && e.name === name);
  if (!entry) throw new Fault(2, `the WebAssembly binary exports no function ${name}`);
  const walk: Walk = { module, functions: new Map(), globals: new Map(), queue: [] };
  const roots = [functionId(walk, entry.index)];
  if (module.start !== undefined) roots.push(functionId(walk, module.start));
  const parts = [`roots ${roots.join(' ')}`];
  const elements = module.sections.get(SECTION.element);
  if (elements) {
    // A table may hold any function: those of no other are told apart by their indices.
    for (const index of module.functions.keys()) functionId(walk, index);
    parts.push(`elements ${hex(module, elements)}`);
  }
  for (const id of [SECTION.table, SECTION.memory, SECTION.data]) {
    const span = module.sections.get(id);
    if (span) parts.push(`section ${id} ${hex(module, span)}`);
  }
  for (let next = 0; next < walk.queue.length; next++) parts.push(walk.queue[next]!());
  return parts.join('\n');
}

interface Walk {
  module: WasmModule;
  /** Ids in the order in which functions and globals were met, by their index. */
  functions: Map<number, number>;
  globals: Map<number, number>;
  queue: (() => string)[];
}

function functionId(walk: Walk, index: number): number {
  const known = walk.functions.get(index);
  if (known !== undefined) return known;
  const id = walk.functions.size;
  walk.functions.set(index, id);
  walk.queue.push(() => describeFunction(walk, index, id));
  return id;
}

function globalId(walk: Walk, index: number): number {
  const known = walk.globals.get(index);
  if (known !== undefined) return known;
  const id = walk.globals.size;
  walk.globals.set(index, id);
  walk.queue.push(() => {
    const { module } = walk;
    const found = module.globals[index];
    if (!found) throw new Fault(2, 'the WebAssembly binary names a global that it lacks');
    const init = found.init
      ? expressionOf(module, found.init)
          .map((op) => resolve(walk, op))
          .join(' ')
      : `import ${found.imported}`;
    return `global ${id} ${found.type} ${found.mutable} ${init}`;
  });
  return id;
}

function describeFunction(walk: Walk, index: number, id: number): string {
  const { module } = walk;
  const found = module.functions[index];
  if (!found) throw new Fault(2, 'the WebAssembly binary calls a function that it lacks');
  const head = `function ${id} ${typeText(module, found.type)}`;
  if (!found.body) return `${head} import ${found.imported}`;
  const operators = operatorsOf(module, found.body);
  const locals = hex(module, { from: found.body.from, to: operators[0]!.from });
  return `${head} ${locals}\n${operators.map((op) => resolve(walk, op)).join(' ')}`;
}

/** An operator's bytes, with what it names in place of an index into this binary. */
function resolve(walk: Walk, operator: Operator): string {
  const { module } = walk;
  const { code, index } = operator;
  if (index !== undefined) {
    if (code === OP.call || code === OP.refFunc) return `${code}:f${functionId(walk, index)}`;
    if (code === OP.globalGet || code === OP.globalSet) return `${code}:g${globalId(walk, index)}`;
    if (code === OP.callIndirect) return `${code}:${typeText(module, index)}`;
    const isBlock = code === OP.block || code === OP.loop || code === OP.if;
    if (isBlock && index >= 0) return `${code}:${typeText(module, index)}`;
  }
  return hex(module, operator);
}

function typeText({ types }: WasmModule, index: number): string {
  const type = types[index];
  if (!type) throw new Fault(2, 'the WebAssembly binary names a type that it lacks');
  return `(${type.bytes.join(',')})`;
}

function hex({ bytes }: WasmModule, { from, to }: Span): string {
  let text = '';
  for (let at = from; at < to; at++) text += bytes[at]!.toString(16).padStart(2, '0');
  return text;
}
