/**
 * A seeded generator of uniform 32-bit unsigned integers: sfc32 (Chris Doty-Humphrey, PractRand),
 * 128 bits of state, the last word a counter, so that no seed has a cycle shorter than 2^32.
 * Takes a seed of 0 to 2^53 - 1; gives a function that returns the next number at each call. The
 * same seed gives the same numbers on every machine. Not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // Seeds that differ in one bit are told apart only after the state is mixed; PractRand takes 12
  // rounds for a seed of this width.
  for (let round = 0; round < 12; round++) next();
  return next;
}
