// The registry's lock (spec §2.2, level 2) is not played: there is one thread. Compiled with
// ACCOUNTING, the two marks stand where it is taken and released, and src/wasm/instrument.ts counts
// what is executed between them.

// @ts-ignore: decorator
@external("env", "lock")
declare function lock(): void;
// @ts-ignore: decorator
@external("env", "unlock")
declare function unlock(): void;

// @ts-ignore: decorator
@inline
export function takeLock(): void {
  if (ACCOUNTING) lock();
}

// @ts-ignore: decorator
@inline
export function releaseLock(): void {
  if (ACCOUNTING) unlock();
}
