#!/usr/bin/env bash
# Guess: an arbitrary that favours "small and edge values" gives, over 0 .. 2^64-1, numbers of many sizes.
# What happens: a value is either among a few next to the bounds (at most 6 bits) or drawn evenly, and
# evenly means nearly full width. Of 10 000 values of 0 .. 2^64-1 none has 6 to 45 bits; the same gap is in
# fc.nat() over 32 bits (6 to 13) and fc.maxSafeNat() (7 to 39).
# Seen with: fast-check 4.10.2 of npm.
# Why it matters: page frame numbers, physical addresses, sizes and offsets live in exactly that gap (2^12
# to 2^40): a property over "any u64" never sees a real one. An exponent drawn first, then a value below it,
# fills the gap.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . fast-check@4.10.2
cat > probe.mjs <<'E'
import fc from 'fast-check';
const widths = (name, arbitrary) => {
  const found = new Set(
    fc.sample(arbitrary, { numRuns: 10_000, seed: 1 }).map((value) => value.toString(2).length),
  );
  const sorted = [...found].sort((a, b) => a - b);
  const jump = sorted.findIndex((bits, i) => sorted[i + 1] - bits > 5);
  const gap = jump < 0 ? 'no gap' : `none of ${sorted[jump] + 1} to ${sorted[jump + 1] - 1} bits`;
  console.log(`${name}: ${gap} in 10000`);
};
widths('bigInt 0..2^64-1', fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }));
widths('maxSafeNat', fc.maxSafeNat());
widths('nat(2^32-1)', fc.nat(2 ** 32 - 1));
const below = (bits) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits + 1) - 1n });
widths('exponent first', fc.nat(63).chain(below));
E
cat > expected <<'E'
bigInt 0..2^64-1: none of 6 to 45 bits in 10000
maxSafeNat: none of 7 to 39 bits in 10000
nat(2^32-1): none of 6 to 13 bits in 10000
exponent first: no gap in 10000
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: wide integers are not spread as described'; exit 1; }
