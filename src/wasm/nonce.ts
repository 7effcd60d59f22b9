/**
 * Takes a module and a number (uint32); gives the same module with a custom section that holds the
 * number. V8 shares the machine code of equal binaries: with numbers of their own, each has code of its
 * own, in another place.
 */
export function withNonce(wasm: Uint8Array, nonce: number): Uint8Array {
  const bytes = new Uint8Array(new Uint32Array([nonce]).buffer);
  // Id 0, its size, a name of one letter, the number.
  const section = [0, 2 + bytes.length, 1, 0x6e, ...bytes];
  const copy = new Uint8Array(wasm.length + section.length);
  copy.set(wasm);
  copy.set(section, wasm.length);
  return copy;
}
