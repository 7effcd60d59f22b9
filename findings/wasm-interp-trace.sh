#!/usr/bin/env bash
# Guess: wasm-interp --trace prints the operators of the binary as they execute: its lines can be counted.
# What happens: it traces its own bytecode. A function starts with an alloca of its locals, an if is a
# br_unless (and a second br behind its then), a br_table adds drop_keep and br, a return drop_keep; nop and
# block have no line. Local 0 is printed by its distance from the top of the stack, here as $2 and as $3.
# Seen with: wabt 1.0.39 of npm.
# Why it matters: it is the obvious oracle for executed operators, and counts more than the binary has, by
# an amount that depends on the code. Map lines back before they are counted.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . wabt@1.0.39
cat > probe.wat <<'E'
(module (func (export "f") (param i32) (result i32) (local i64)
  (if (local.get 0) (then (local.set 0 (i32.const 7))) (else (nop)))
  (block $b (br_table $b $b (i32.const 0)))
  (return (local.get 0))))
E
npx --no-install wat2wasm probe.wat -o probe.wasm
npx --no-install wasm-interp probe.wasm -r f -a i32:1 --trace | sed -n 's/^#0.*| //p' | tee seen
cat > expected <<'E'
alloca 1
local.get $2
br_unless @48, 1
i32.const 7
local.set $3, 7
br @48
i32.const 0
br_table @1, 0
drop_keep $0 $0
catch_drop 0
br @108
local.get $2
drop_keep $2 $1
return
E
diff expected seen || { echo 'changed: the trace is not as described'; exit 1; }
