import { setFlagsFromString } from 'node:v8';
import type { Tier } from '../result/types.ts';
import type { WasmPlayer } from '../wasm/load.ts';

/**
 * Makes V8 compile Wasm with TurboFan from the first call on. Takes effect in the whole process and
 * only for modules compiled later, so it comes before anything else (spec §17.2).
 */
export function compileWithTurboFan(): void {
  setFlagsFromString('--no-liftoff');
  // Newer engines inline by what Liftoff has seen, and end the process where it has seen nothing.
  setFlagsFromString('--no-wasm-inlining');
}

/** Takes a Wasm player and gives the tier that V8 itself says its function is in. */
export function wasmTier({ entry }: WasmPlayer): Tier {
  setFlagsFromString('--allow-natives-syntax');
  const isTurboFan = new Function('f', 'return %IsTurboFanFunction(f)');
  setFlagsFromString('--no-allow-natives-syntax');
  return isTurboFan(entry) ? 'turbofan' : 'liftoff';
}
