#!/usr/bin/env bash
# Guess: {51..819} matches 51, 819 and what lies between, as in a shell; or it matches nothing but itself.
# What happens: without the option expandRange it becomes the character class [51-819], which matches one
# character of 1 to 9: "n{51..819}" does match n5 and n8, but never n51 or n819. {1..3} works by luck. (The
# README sends ranges to micromatch; nothing refuses them.)
# Seen with: picomatch 4.0.7 of npm.
# Why it matters: globs that select benchmarks, sizes or traces by number select other ones, silently. Brace
# lists, {51,819}, are fine.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . picomatch@4.0.7
cat > probe.mjs <<'E'
import picomatch from 'picomatch';
const names = ['n1', 'n2', 'n3', 'n5', 'n8', 'n10', 'n51', 'n100', 'n819'];
for (const glob of ['n{1..3}', 'n{1..10}', 'n{51..819}', 'n{51,819}']) {
  const matches = picomatch(glob);
  console.log(`${glob}: ${names.filter((name) => matches(name)).join(' ')}`);
}
E
cat > expected <<'E'
n{1..3}: n1 n2 n3
n{1..10}: n1
n{51..819}: n1 n2 n3 n5 n8
n{51,819}: n51 n819
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: ranges are not as described'; exit 1; }
