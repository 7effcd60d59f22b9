import { setFlagsFromString } from 'node:v8';
import type { Tier } from '../result/types.ts';
import type { WasmPlayer } from '../wasm/load.ts';

/** The first V8 that inlines Wasm functions unless it is told not to (Node 24). */
const INLINING_V8 = 13;

/**
 * Makes V8 compile Wasm with TurboFan from the first call on. Takes effect in the whole process, and for
 * functions that are first called later: V8 compiles each at its first call, whenever its module was
 * compiled. So it comes before anything else (spec §17.2; `npm run tiers` shows what of it
 * differs from the code that users run).
 */
export function compileWithTurboFan(): void {
  setFlagsFromString('--no-liftoff');
  // It inlines by what Liftoff has seen, and ends the process where that has seen nothing.
  if (Number.parseInt(process.versions.v8, 10) >= INLINING_V8) {
    setFlagsFromString('--no-wasm-inlining');
  }
}

/**
 * Takes a Wasm player; gives the tier that V8 itself says its functions are in: `liftoff` where one that
 * has been called is in that. Functions that were never called have no code.
 */
export function wasmTier({ functions }: WasmPlayer): Tier {
  setFlagsFromString('--allow-natives-syntax');
  const isLiftoff = new Function('f', 'return %IsLiftoffFunction(f)');
  const isTurboFan = new Function('f', 'return %IsTurboFanFunction(f)');
  setFlagsFromString('--no-allow-natives-syntax');
  const [entry] = functions;
  return isTurboFan(entry) && !functions.some((f) => isLiftoff(f)) ? 'turbofan' : 'liftoff';
}
