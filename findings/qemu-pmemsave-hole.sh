#!/usr/bin/env bash
# Guess: pmemsave of an address where the machine has no memory is an error.
# What happens: the file has the size that was asked for, full of zeros, and nothing is said; a range that
# runs over the end of RAM is filled up with zeros. xp of the same address says "Cannot access memory".
# Seen with: QEMU 7.2.22 of Debian 12, pc machine.
# Why it matters: a wrong base or size (another -m, memory above 4 GiB) gives dumps of "zeroed" pages that
# decoders accept. Ask xp, or info mtree, first.
set -euo pipefail
command -v qemu-system-x86_64 >/dev/null || { echo 'qemu-system-x86_64 is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
version=$(qemu-system-x86_64 --version | sed -n 1p)
# 16 MiB of RAM: 0x40000000 is nowhere, 0xfff000 the last page.
printf '%s\n' 'pmemsave 0x40000000 8192 nowhere' 'pmemsave 0xfff000 8192 edge' 'xp /1gx 0x40000000' quit |
  timeout 60 qemu-system-x86_64 -S -display none -nodefaults -m 16 -monitor stdio > monitor 2>&1
{
  for file in nowhere edge; do
    echo "pmemsave, $file: $(stat -c %s "$file") bytes, $(tr -d '\0' < "$file" | wc -c) not zero"
  done
  echo "messages: $(grep -oc 'annot access' monitor), of xp: $(grep -o 'Cannot access memory' monitor)"
} | tee seen
cat > expected <<'E'
pmemsave, nowhere: 8192 bytes, 0 not zero
pmemsave, edge: 8192 bytes, 0 not zero
messages: 1, of xp: Cannot access memory
E
diff expected seen || { echo "changed: seen with QEMU 7.2.22 of Debian 12, this is $version"; exit 1; }
