#!/usr/bin/env bash
# Guess: with encoding 'buffer' stdout holds the bytes that the child wrote.
# What happens: stripFinalNewline, on by default, also applies to bytes: an output that ends in 0x0a is one
# byte short, in 0x0d 0x0a two, and nothing says so.
# Seen with: execa 9.6.0 of npm.
# Why it matters: a page, a dump, a packed image or a recording read from a child loses its last byte once
# in 256 times. Pass stripFinalNewline: false where bytes count.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . execa@9.6.0
cat > probe.mjs <<'E'
import { execa } from 'execa';
for (const [bytes, options] of [
  ['\\001\\002\\003', {}],
  ['\\001\\002\\012', {}],
  ['\\001\\015\\012', {}],
  ['\\001\\002\\012', { stripFinalNewline: false }],
]) {
  const { stdout } = await execa('printf', [bytes], { encoding: 'buffer', ...options });
  console.log(`wrote 3 bytes ${bytes} ${JSON.stringify(options)}: read ${stdout.length}`);
}
E
cat > expected <<'E'
wrote 3 bytes \001\002\003 {}: read 3
wrote 3 bytes \001\002\012 {}: read 2
wrote 3 bytes \001\015\012 {}: read 1
wrote 3 bytes \001\002\012 {"stripFinalNewline":false}: read 3
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: bytes are not stripped as described'; exit 1; }
