#!/usr/bin/env bash
# Guess: an @unmanaged class is laid out as the C struct of the same fields, and offsetof<T>() is its
# sizeof.
# What happens: fields are aligned as in C, but there is no padding at the end: { u32, u8, u64, u8 } has 17
# bytes where C has 24. The second of two neighbours has its u64 at an odd address, and a subclass puts its
# first field into what C keeps as padding.
# Seen with: assemblyscript 0.28.20 of npm and gcc on x86-64.
# Why it matters: nodes of another size are another benchmark (other lines of cache, other pages), and
# shared bytes do not line up. Pad by hand.
set -euo pipefail
for tool in npm gcc; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . assemblyscript@0.28.20
cat > probe.ts <<'E'
@unmanaged class Node { a: u32; b: u8; c: u64; d: u8; }
@unmanaged class Child extends Node { e: u8; }
export function size(): i32 { return offsetof<Node>(); }
export function offset_c(): i32 { return offsetof<Node>("c"); }
export function child_e(): i32 { return offsetof<Child>("e"); }
E
npx --no-install asc probe.ts -o probe.wasm --runtime stub
cat > probe.mjs <<'E'
import { readFileSync } from 'node:fs';
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync('probe.wasm')), {});
const [c, size, e] = [exports.offset_c(), exports.size(), exports.child_e()];
console.log(`asc: c at ${c}, size ${size}, a subclass goes on at ${e}`);
E
cat > probe.c <<'E'
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
struct node { uint32_t a; uint8_t b; uint64_t c; uint8_t d; };
struct child { struct node node; uint8_t e; };
int main(void) {
	printf("C: c at %zu, size %zu, a struct around it goes on at %zu\n", offsetof(struct node, c),
	       sizeof(struct node), offsetof(struct child, e));
}
E
gcc -o probe probe.c
cat > expected <<'E'
asc: c at 8, size 17, a subclass goes on at 17
C: c at 8, size 24, a struct around it goes on at 24
E
{ node probe.mjs; ./probe; } | tee seen
diff expected seen || { echo 'changed: the layout is not as described'; exit 1; }
