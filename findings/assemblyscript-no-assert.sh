#!/usr/bin/env bash
# Guess: --noAssert takes out the bounds checks of arrays, as assertions of the library; release figures are
# measured with it.
# What happens: array bounds, a missing key of a Map and every throw stay, since they throw; what goes are
# assert() and the check of null in x!, after which a field of null is read from the first bytes of memory.
# Only unchecked() takes bounds checks out.
# Seen with: assemblyscript 0.28.20 of npm.
# Why it matters: a benchmark "without checks" still has one in each element access, and one that ran into
# null has no trap but a plausible number.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . assemblyscript@0.28.20
cat > probe.ts <<'E'
@unmanaged class Node { size: u32 = 7; }
let four: i32 = 4;
let none: Node | null = null;
const cells = new StaticArray<i32>(4);
export function element_4_of_4(): i32 { return cells[four]; }
export function missing_key(): i32 { return new Map<i32, i32>().get(four); }
export function assert_false(): i32 { assert(four == 5); return 1; }
export function field_of_null(): i32 { return none!.size; }
E
cat > probe.mjs <<'E'
import { readFileSync } from 'node:fs';
for (const name of ['with', 'without']) {
  const module = new WebAssembly.Module(readFileSync(`${name}.wasm`));
  const { exports } = new WebAssembly.Instance(module, { env: { abort() { throw new Error('abort'); } } });
  for (const [call, run] of Object.entries(exports)) {
    if (typeof run !== 'function') continue;
    let said;
    try { said = run(); } catch (error) { said = error.message; }
    console.log(`${name} assertions, ${call}: ${said}`);
  }
}
E
npx --no-install asc probe.ts -o with.wasm -O3 --runtime stub
npx --no-install asc probe.ts -o without.wasm -O3 --runtime stub --noAssert
cat > expected <<'E'
with assertions, element_4_of_4: abort
with assertions, missing_key: abort
with assertions, assert_false: abort
with assertions, field_of_null: abort
without assertions, element_4_of_4: abort
without assertions, missing_key: abort
without assertions, assert_false: 1
without assertions, field_of_null: 0
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: --noAssert is not as described'; exit 1; }
