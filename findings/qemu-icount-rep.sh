#!/usr/bin/env bash
# Guess: under -icount a rep string instruction is one instruction, as on hardware, or one for each
# iteration.
# What happens: n iterations count as n + 1, and none as 1: the last one goes round once more to see that it
# is over. A loop instruction counts n.
# Seen with: QEMU 7.2.22 of Debian 12 (TCG; by shift=7 an instruction is 128 ticks of the TSC).
# Why it matters: copying a page by rep movsb is 4097 of a recording's "instructions" and by rep movsq 513,
# which hides what costs time; formulas that are fitted to counts are off by one a call. Needs
# qemu-system-x86 installed.
set -euo pipefail
for tool in as ld qemu-system-x86_64; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
version=$(qemu-system-x86_64 --version | sed -n 1p)
cat > probe.S <<'E'
.code16
.macro measure code
  rdtsc
  mov %eax, %ebp
  \code
  rdtsc
  sub %ebp, %eax
  call put
.endm
  cli
  xor %ax, %ax
  mov %ax, %es
  mov %ax, %ss
  mov $0x7000, %sp
  mov $0x9000, %di
  measure "mov $0, %cx; rep stosb"
  measure "mov $1, %cx; rep stosb"
  measure "mov $100, %cx; rep stosb"
  measure "mov $100, %cx; rep stosw"
  measure "mov $100, %cx; rep movsb"
  measure "mov $100, %cx; 1: loop 1b"
  out %al, $0xf4
put:
  mov $4, %bl
1:
  out %al, $0xe9
  shr $8, %eax
  dec %bl
  jnz 1b
  ret
.org 510
.word 0xaa55
E
as --32 -o probe.o probe.S
ld -m elf_i386 -Ttext 0x7c00 -e 0x7c00 --oformat binary -o probe.bin probe.o
# isa-debug-exit ends QEMU with an odd status.
timeout 60 qemu-system-x86_64 -display none -nodefaults -m 16 -icount shift=7,sleep=off -boot a \
  -drive file=probe.bin,format=raw,if=floppy -debugcon file:out \
  -device isa-debug-exit,iobase=0xf4,iosize=1 || true
# The firmware writes to the same port. Each difference holds three more: the mov behind the first rdtsc, the
# mov to cx, and one rdtsc.
printf '%s, 100:\n' 'rep stosb' 'rep stosw' 'rep movsb' loop | cat <(printf 'rep stosb, %s:\n' 0 1) - > names
tail -c 24 out | od -An -v -w4 -td4 | awk '{ print $1 / 128 - 3 }' | paste -d ' ' names - | tee seen
cat > expected <<'E'
rep stosb, 0: 1
rep stosb, 1: 2
rep stosb, 100: 101
rep stosw, 100: 101
rep movsb, 100: 101
loop, 100: 100
E
diff expected seen || { echo "changed: seen with QEMU 7.2.22 of Debian 12, this is $version"; exit 1; }
