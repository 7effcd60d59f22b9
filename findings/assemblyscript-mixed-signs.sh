#!/usr/bin/env bash
# Guess: i32 with u32 is either refused or, as in C, unsigned, for every operator alike.
# What happens: comparisons are refused (TS2365), but / and % compile without a warning and take the sign of
# the left operand: -4 / 2u is -2 (C: 2147483646).
# Seen with: assemblyscript 0.28.20 of npm.
# Why it matters: that the compiler refuses i < n between signed and unsigned makes one trust it where it
# says nothing; a quotient that is twinned from C has another value for negative operands.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . assemblyscript@0.28.20
cat > probe.ts <<'E'
export function signed_by_unsigned(a: i32, b: u32): i64 { return a / b; }
export function unsigned_by_signed(a: u32, b: i32): i64 { return a / b; }
export function signed_remainder(a: i32, b: u32): i64 { return a % b; }
E
echo 'export function less(a: i32, b: u32): bool { return a < b; }' > refused.ts
npx --no-install asc probe.ts -o probe.wasm --runtime stub
cat > probe.mjs <<'E'
import { readFileSync } from 'node:fs';
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync('probe.wasm')), {});
console.log(`i32 -4 / u32 2: ${exports.signed_by_unsigned(-4, 2)}`);
console.log(`u32 4 / i32 -2: ${exports.unsigned_by_signed(4, -2)}`);
console.log(`i32 -4 % u32 3: ${exports.signed_remainder(-4, 3)}`);
E
cat > expected <<'E'
i32 -4 / u32 2: -2
u32 4 / i32 -2: 0
i32 -4 % u32 3: -1
i32 < u32: TS2365
E
{
  node probe.mjs
  npx --no-install asc refused.ts -o refused.wasm > log 2>&1 || true
  echo "i32 < u32: $(grep -o -m 1 TS2365 log)"
} | tee seen
diff expected seen || { echo 'changed: mixed signs are not treated as described'; exit 1; }
