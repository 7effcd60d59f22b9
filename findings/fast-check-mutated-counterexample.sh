#!/usr/bin/env bash
# Guess: a counterexample is the input that the property was given.
# What happens: it is the object after the property has run. Code that works in place (decoders that patch a
# page, a player that writes its tape) has its own output reported as the input, and running the property on
# the reported counterexample passes. An array that the property empties is not shrunk any further either.
# Seen with: fast-check 4.10.2 of npm.
# Why it matters: the report of a failure in a buffer codec points at bytes that never failed. Copy in the
# property, or replay by seed and path, which make the input anew.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . fast-check@4.10.2
cat > probe.mjs <<'E'
import fc from 'fast-check';
const inPlace = (bytes) => {
  const right = bytes[0] < 10;
  bytes.fill(0);
  return right;
};
const property = fc.property(fc.uint8Array({ minLength: 1 }), inPlace);
const { failed, counterexample } = fc.check(property, { seed: 1 });
console.log(`failed: ${failed}`);
console.log(`counterexample: [${counterexample[0]}]`);
console.log(`the property on it: ${inPlace(Uint8Array.from(counterexample[0]))}`);
const copied = fc.check(
  fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => inPlace(bytes.slice())),
  { seed: 1 },
);
console.log(`on a copy: [${copied.counterexample[0]}]`);
const emptied = fc.check(
  fc.property(fc.array(fc.nat(), { minLength: 1 }), (list) => list.splice(0)[0] < 10),
  { seed: 1 },
);
console.log(`an array of at least one, emptied: [${emptied.counterexample[0]}]`);
E
cat > expected <<'E'
failed: true
counterexample: [0]
the property on it: true
on a copy: [10]
an array of at least one, emptied: []
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: counterexamples are not as described'; exit 1; }
