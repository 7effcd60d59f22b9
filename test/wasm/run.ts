/** Runs binaries under V8 and under the interpreter, with what they counted, for the tests here. */
import wabt from 'wabt';
import { canonical } from '../../src/wasm/instrument.ts';
import type { Value } from './decode.ts';
import { interpret, Trap } from './interpret.ts';

export interface Counts {
  instructions: number;
  loads: number;
  stores: number;
  bulk_bytes: number;
}

/** A call's result, or that it trapped, and what had been counted by then. */
export interface Outcome {
  readonly result: Value | 'trap' | undefined;
  readonly counts: Counts;
  readonly memory: Uint8Array;
}

const { parseWat } = await wabt();

/** Assembles WebAssembly text into the canonical binary of the same program. */
export function assemble(wat: string): Uint8Array {
  const module = parseWat('test.wat', wat, { simd: true, bulk_memory: true });
  try {
    return canonical(module.toBinary({}).buffer);
  } finally {
    module.destroy();
  }
}

const host = (value: Value | undefined) => ((value as number) * 3 + 1) | 0;

/** Runs an exported function of an instrumented binary under V8. */
export function runCounted(binary: Uint8Array, name: string, ...args: Value[]): Outcome {
  const module = new WebAssembly.Module(binary as Uint8Array<ArrayBuffer>);
  const { exports } = new WebAssembly.Instance(module, { env: { host } });
  const counter = (of: string) => Number((exports[`count_${of}`] as WebAssembly.Global).value);
  const result = attempt(() => (exports[name] as (...of: Value[]) => Value)(...args));
  const counts = {
    instructions: counter('instructions'),
    loads: counter('loads'),
    stores: counter('stores'),
    bulk_bytes: counter('bulk_bytes'),
  };
  const memory = exports.memory as WebAssembly.Memory | undefined;
  return { result, counts, memory: new Uint8Array(memory?.buffer ?? new ArrayBuffer(0)) };
}

/** Runs an exported function of any binary under the interpreter. */
export function runInterpreted(binary: Uint8Array, name: string, ...args: Value[]): Outcome {
  const { call, counts, memory } = interpret(binary, { 'env.host': host });
  const result = attempt(() => call(name, ...args));
  return { result, counts: { ...counts }, memory: new Uint8Array(memory.buffer) };
}

function attempt(run: () => Value | undefined): Value | 'trap' | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof Trap) return 'trap';
    throw error;
  }
}
