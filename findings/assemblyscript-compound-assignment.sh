#!/usr/bin/env bash
# Guess: in a[next()] |= 1 and get().x-- the target is evaluated once, as in TypeScript and C.
# What happens: it is evaluated twice, for the read and again for the write: next() runs twice, and where it
# moves on, cells[1] is read and cells[0] is written. ++ and -- on fields and elements do the same.
# Seen with: assemblyscript 0.28.20 of npm (its issue 2730).
# Why it matters: code that is twinned from C, *p++ |= x, compiles without a word, writes elsewhere, and
# costs twice the address work in a count.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . assemblyscript@0.28.20
cat > probe.ts <<'E'
@unmanaged class Point { x: u32 = 0; }
let calls: i32 = 0;
const point = new Point();
const cells = new StaticArray<i32>(4);
function next(): i32 { return calls++; }
function get(): Point { calls++; return point; }
export function element(): i32 { calls = 0; cells[next()] |= 1; return calls; }
export function increment(): i32 { calls = 0; cells[next()]++; return calls; }
export function field(): i32 { calls = 0; get().x--; return calls; }
export function mixed(): i32 { calls = 0; cells[0] = 0; cells[1] = 8; cells[next()] |= 1; return cells[0]; }
E
npx --no-install asc probe.ts -o probe.wasm -O3 --runtime stub --use abort=
cat > probe.mjs <<'E'
import { readFileSync } from 'node:fs';
const module = new WebAssembly.Module(readFileSync('probe.wasm'));
const { element, increment, field, mixed } = new WebAssembly.Instance(module, {}).exports;
console.log(`cells[next()] |= 1: next() ran ${element()} times`);
console.log(`cells[next()]++: next() ran ${increment()} times`);
console.log(`get().x--: get() ran ${field()} times`);
console.log(`cells[0] of 0,8 after cells[next()] |= 1: ${mixed()}`);
E
cat > expected <<'E'
cells[next()] |= 1: next() ran 2 times
cells[next()]++: next() ran 2 times
get().x--: get() ran 2 times
cells[0] of 0,8 after cells[next()] |= 1: 9
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: the target is not evaluated twice'; exit 1; }
