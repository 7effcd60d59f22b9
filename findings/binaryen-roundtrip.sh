#!/usr/bin/env bash
# Guess: binaryen's readBinary() and emitBinary() without a pass give the module that was read.
# What happens: operators are lost: what follows a return, br or unreachable, and every block that nobody
# branches to. The same read by wabt and written again has the same bytes.
# Seen with: binaryen 131.0.0-nightly.20260721 of npm (the one assemblyscript 0.28.20 brings).
# Why it matters: an instrumenter or counter that is built on it counts another program than the one that
# was shipped. Compare the bytes of a bare round trip first, and refuse where they differ.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . assemblyscript@0.28.20 wabt@1.0.39
cat > probe.mjs <<'E'
import binaryen from 'binaryen';
import wabt from 'wabt';
const { parseWat, readWasm } = await wabt();
const text = `(module (func (export "f") (param i32) (result i32)
  (block (nop)) local.get 0 return unreachable i32.const 1 drop i32.const 2))`;
const before = parseWat('f.wat', text).toBinary({}).buffer;
const after = binaryen.readBinary(before).emitBinary();
const operators = (binary) =>
  readWasm(binary, {}).toText({}).split('\n').slice(3, -2).map((l) => l.trim().replace(/ +;;.*|\)+$/g, ''));
console.log(`valid: ${WebAssembly.validate(before)}`);
console.log(`read:    ${operators(before).join(', ')}`);
const again = readWasm(before, {}).toBinary({}).buffer;
console.log(`wabt's own round trip has the same bytes: ${Buffer.compare(before, again) === 0}`);
console.log(`emitted: ${operators(after).join(', ')}`);
E
cat > expected <<'E'
valid: true
read:    block, nop, end, local.get 0, return, unreachable, i32.const 1, drop, i32.const 2
wabt's own round trip has the same bytes: true
emitted: nop, local.get 0, return
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: the round trip is not as described'; exit 1; }
