#!/usr/bin/env bash
# Guess: picomatch(glob) gives a function from a string to a boolean, made for names.filter(...).
# What happens: its second parameter asks for an object instead of a boolean, filter() passes the index
# there, and an object is true: all names but the first are kept, whatever the glob.
# Seen with: picomatch 4.0.7 of npm.
# Why it matters: a selection of contenders, traces or tests that always selects everything looks right in a
# run by eye. Write names.filter((name) => matches(name)).
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . picomatch@4.0.7
cat > probe.mjs <<'E'
import picomatch from 'picomatch';
const names = ['wasm/list', 'wasm/hash', 'ts/list', 'ts/map'];
const matches = picomatch('*/map');
console.log(`filter(matches): ${names.filter(matches).join(' ')}`);
console.log(`filter((name) => matches(name)): ${names.filter((name) => matches(name)).join(' ')}`);
console.log(`matches('ts/list', 2).isMatch: ${matches('ts/list', 2).isMatch}`);
E
cat > expected <<'E'
filter(matches): wasm/hash ts/list ts/map
filter((name) => matches(name)): ts/map
matches('ts/list', 2).isMatch: false
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: filter() is not as described'; exit 1; }
