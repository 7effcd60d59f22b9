#!/usr/bin/env bash
# Guess: under -icount all clocks of a guest go by its instructions, so that a run without input is like the
# next one.
# What happens: the real-time clock (CMOS) goes by the host's clock. A guest that waits for its next second
# executes another number of instructions in each run, and its time stamp counter, which goes by instructions,
# does not say that it was a second. With -rtc base=DATE,clock=vm it is one, and equal in each run.
# Seen with: QEMU 7.2.22 of Debian 12 (TCG, -icount shift=10,sleep=off: an instruction takes 1024 ns).
# Why it matters: kernels read this clock at boot, and poll it while it changes: what they execute until then
# may differ from run to run though -icount is on, and nothing says so. Needs qemu-system-x86 installed.
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
.macro next_second
  in $0x71, %al
  mov %al, %ah
1:
  in $0x71, %al
  cmp %al, %ah
  je 1b
.endm
  cli
  xor %ax, %ax
  mov %ax, %ds
  out %al, $0x70
  next_second
  rdtsc
  mov %eax, 0x9000
  mov %edx, 0x9004
  next_second
  rdtsc
  mov %eax, 0x9008
  mov %edx, 0x900c
  mov $0, %al
  out %al, $0xf4
.org 510
.word 0xaa55
E
as --32 -o probe.o probe.S
ld -m elf_i386 -Ttext 0x7c00 -e 0x7c00 --oformat binary -o probe.bin probe.o
# Prints how many instructions a second had: the guest's memory is a file.
run() {
  rm -f ram
  # isa-debug-exit ends QEMU with an odd status.
  timeout 60 qemu-system-x86_64 -display none -nodefaults -m 16 -icount shift=10,sleep=off -boot a \
    -object memory-backend-file,id=ram,size=16M,mem-path=ram,share=on -machine pc,memory-backend=ram \
    -drive file=probe.bin,format=raw,if=floppy -device isa-debug-exit,iobase=0xf4,iosize=1 "$@" || true
  od -An -tu8 -j $((0x9000)) -N16 ram | awk '{ printf "%.0f\n", ($2 - $1) / 1024 }'
}
for _ in 1 2 3; do run; done > host
for _ in 1 2 3; do run -rtc base=2026-01-01,clock=vm; done > vm
echo "instructions in a second: $(xargs < host); with clock=vm: $(xargs < vm)"
{
  echo "different numbers in 3 runs: $(sort -u host | wc -l), with clock=vm: $(sort -u vm | wc -l)"
  # 1e9 ns are 976562 instructions; a look at the clock takes three.
  echo "with clock=vm a second by instructions, within three: $(awk '$1 < 976559 || $1 > 976565 { off++ }
    END { print (off ? "no" : "yes") }' vm)"
} | tee seen
cat > expected <<'E'
different numbers in 3 runs: 3, with clock=vm: 1
with clock=vm a second by instructions, within three: yes
E
diff expected seen || { echo "changed: seen with QEMU 7.2.22 of Debian 12, this is $version"; exit 1; }
