import { Fault } from '../fault.ts';
import { leb, OP, operatorsOf, readModule, rebuilt, SECTION, type WasmModule } from './bytecode.ts';

/** How the exports begin that `withReached` adds. */
export const REACHED = 'reached ';

const FUNCTION = 0;

/**
 * Takes a binary and the name of an exported function; gives the same program, in which every function
 * that it can call is exported, too: engines tell the tier of exported functions alone. Raises Fault 2
 * for a damaged binary or a name that it does not export.
 */
export function withReached(binary: Uint8Array, name: string): Uint8Array {
  const module = readModule(binary);
  const entry = module.exports.find((one) => one.kind === FUNCTION && one.name === name);
  if (!entry) throw new Fault(2, `the WebAssembly binary exports no function ${name}`);
  const all = [...module.exports];
  for (const index of reachedFrom(module, entry.index)) {
    all.push({ name: `${REACHED}${index}`, kind: FUNCTION, index });
  }
  const encoder = new TextEncoder();
  const section = all.flatMap((one) => {
    const text = encoder.encode(one.name);
    return [...leb(text.length), ...text, one.kind, ...leb(one.index)];
  });
  return rebuilt(module, new Map([[SECTION.export, [...leb(all.length), ...section]]]));
}

/** The functions with a body that one can call, itself included. */
function reachedFrom(module: WasmModule, entry: number): Set<number> {
  const reached = new Set([entry]);
  for (const index of reached) {
    const { body } = module.functions[index] ?? {};
    for (const { code, index: callee } of body ? operatorsOf(module, body) : []) {
      if (code === OP.call && module.functions[callee!]?.body) reached.add(callee!);
    }
  }
  return reached;
}
