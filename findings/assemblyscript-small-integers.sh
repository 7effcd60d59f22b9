#!/usr/bin/env bash
# Guess: ctz<u8>(0) is 8 and clz<u8>(1) is 7, popcnt<i8>(-1) is 8, and u8 arithmetic is C's: done in 32
# bits, cut when stored.
# What happens: clz, ctz and popcnt of small types work on the 32-bit register (32, 31, 32), while rotl of
# the same type does work on 8 bits. A shift count is taken modulo 8, so x << 8 is x; sums wrap before they
# are compared; a double is converted to 32 bits, saturating, and then cut: 300.7 is 44, 1e10 is 255.
# Seen with: assemblyscript 0.28.20 of npm.
# Why it matters: bitmaps and order fields of one byte, twinned from C, give other answers; widen to u32
# first.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . assemblyscript@0.28.20
cat > probe.ts <<'E'
export function ctz_u8_0(): i32 { return ctz<u8>(0); }
export function clz_u8_1(): i32 { return clz<u8>(1); }
export function popcnt_i8_minus1(): i32 { return popcnt<i8>(-1); }
export function rotl_u8_0x81_1(): i32 { return rotl<u8>(0x81, 1); }
let one: u8 = 1, eight: u8 = 8, twoHundred: u8 = 200, hundred: u8 = 100;
let big: f64 = 300.7, bigger: f64 = 1e10;
export function shift_1_by_8(): i32 { return <i32>(one << eight); }
export function sum_200_100_above_255(): i32 { return twoHundred + hundred > 255 ? 1 : 0; }
export function u8_of_300_7(): i32 { return <u8>big; }
export function u8_of_1e10(): i32 { return <u8>bigger; }
E
npx --no-install asc probe.ts -o probe.wasm --runtime stub
cat > probe.mjs <<'E'
import { readFileSync } from 'node:fs';
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync('probe.wasm')), {});
for (const [name, value] of Object.entries(exports)) {
  if (typeof value === 'function') console.log(`${name}: ${value()}`);
}
E
cat > expected <<'E'
ctz_u8_0: 32
clz_u8_1: 31
popcnt_i8_minus1: 32
rotl_u8_0x81_1: 3
shift_1_by_8: 1
sum_200_100_above_255: 0
u8_of_300_7: 44
u8_of_1e10: 255
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: small integers are not as described'; exit 1; }
