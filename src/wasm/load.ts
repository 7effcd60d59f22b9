import type { Player } from '../tape/player.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import { REACHED } from './reached.ts';

const WASM_PAGE_BYTES = 65536;

/** What the counting module has executed (src/wasm/instrument.ts says what counts). */
export interface Counts {
  instructions: number;
  loads: number;
  stores: number;
  bulk_bytes: number;
}

/** A player of the Wasm module; `counts` reads the counters of a counting module. */
export interface WasmPlayer extends Player {
  /** The exported function that `play` calls, and those that it reaches, where they are exported. */
  functions: readonly CallableFunction[];
  counts(): Counts;
  /** The value of an exported global of 64 bits. */
  counter(name: string): number;
}

type Play = (from: number, to: number) => number;

function reachedIn(exports: WebAssembly.Exports): CallableFunction[] {
  return Object.entries(exports).flatMap(([name, value]) =>
    name.startsWith(REACHED) ? [value as CallableFunction] : [],
  );
}

/** Gives the name under which the module exports an algorithm's player. */
export function exportName(algorithm: string): string {
  return algorithm.replaceAll('-', '_');
}

/** Gives a memory of at least so many bytes, all zero. */
export function createMemory(size_bytes: number): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(size_bytes / WASM_PAGE_BYTES) });
}

/**
 * Takes the compiled module, an algorithm's name as in `assembly/` and a stage; gives a fresh
 * instance with a memory of its own, sized and touched beforehand, so that nothing grows or faults
 * while it plays; or with one that was given and that it shares with others, turn by turn. Raises a
 * TypeError for an algorithm the module does not export.
 */
export function createWasm(
  module: WebAssembly.Module,
  algorithm: string,
  stage: Stage,
  memory: WebAssembly.Memory = createMemory(stage.size_bytes),
): WasmPlayer {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const play = exports[exportName(algorithm)] as Play | undefined;
  if (!play) throw new TypeError(`the module exports no ${algorithm}`);
  const bytes = new Uint8Array(memory.buffer);
  const view = new DataView(memory.buffer);
  for (let at = 0; at < bytes.length; at += 4096) bytes[at] = 0;
  bytes.set(stage.image);
  const counter = (name: string) => Number((exports[name] as WebAssembly.Global).value);

  return {
    functions: [play, ...reachedIn(exports)],
    play: (from, to) => play(from, to) >>> 0,
    failedResult: () => view.getInt32(STAGE.failedResult, true),
    handover: () => ({ memory: bytes, root: view.getUint32(STAGE.root, true) }),
    counter,
    counts: () => ({
      instructions: counter('count_instructions'),
      loads: counter('count_loads'),
      stores: counter('count_stores'),
      bulk_bytes: counter('count_bulk_bytes'),
    }),
  };
}
