#!/usr/bin/env bash
# Guess: a guest's write to isa-debug-exit is the last thing it does, and the value it wrote makes QEMU's
# status; at least under -icount, where a run is like the next one.
# What happens: QEMU 7.2 does so. QEMU 10 only asks for the end: until another thread has stopped it the guest
# runs on, from nothing to hundreds of thousands of instructions, by the host's timing and in spite of
# -icount. A value that it writes in this time replaces the first: a failure (7) ends as a success (1).
# Seen with: QEMU 7.2.22 of Debian 12, 10.0.13 of Debian 13 (TCG, -icount shift=0). The former must be
# installed (qemu-system-x86), the latter is downloaded with all its libraries, 38 MB.
# Why it matters: what is counted until the end of QEMU is no longer exact, and a guest that reports a failure
# and goes on to its normal end may have passed. End the count before the write, and halt behind it.
set -euo pipefail
for tool in apt-get as dpkg-deb ld qemu-system-x86_64; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
package=qemu-system-x86 version=1:10.0.13+ds-0+deb13u1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
installed=$(qemu-system-x86_64 --version | sed -n 1p)
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1)
key=$(ls /usr/share/keyrings/debian-archive-keyring.* | head -n 1)
mkdir -p state/lists/partial cache/archives/partial parts root
touch state/status
echo "deb [signed-by=$key] $mirror trixie main" > one.list
# No package counts as installed, so that all libraries come along.
apt=(apt-get -qq -o Dir::Etc::SourceList="$dir/one.list" -o Dir::Etc::SourceParts="$dir/parts"
  -o Dir::State="$dir/state" -o Dir::State::Status="$dir/state/status" -o Dir::Cache="$dir/cache"
  -o APT::Sandbox::User=root)
"${apt[@]}" update >/dev/null 2>&1 || true
"${apt[@]}" install -y --download-only --no-install-recommends "$package=$version" >/dev/null 2>&1 ||
  { echo "$package $version is not to be had"; exit 2; }
for deb in cache/archives/*.deb; do dpkg-deb -x "$deb" root; done
lib=$dir/root/usr/lib/x86_64-linux-gnu share=$dir/root/usr/share
old=(qemu-system-x86_64)
# Else it loads the modules of the installed one.
new=(env QEMU_MODULE_DIR="$lib/qemu" "$lib/ld-linux-x86-64.so.2" --library-path "$lib"
  "$dir/root/usr/bin/qemu-system-x86_64" -L "$share/qemu" -L "$share/seabios")
"${new[@]}" --version > version || { echo "$package $version does not start here"; exit 2; }
cat > probe.S <<'E'
.code16
.macro rounds n
  mov $\n, %ecx
1:
  incl 0x9000
  dec %ecx
  jnz 1b
.endm
  cli
  xor %ax, %ax
  mov %ax, %ds
  # First to port 0x80, which ends nothing, so that the code is translated already.
  mov $0x80, %dx
again:
  movl $0, 0x9000
  mov $3, %al
  out %al, %dx
  rounds 1000
  mov $0, %al
  out %al, %dx
  cmp $0xf4, %dx
  mov $0xf4, %dx
  jne again
  rounds 100000000
halt:
  hlt
  jmp halt
.org 510
.word 0xaa55
E
as --32 -o probe.o probe.S
ld -m elf_i386 -Ttext 0x7c00 -e 0x7c00 --oformat binary -o probe.bin probe.o
# Prints the status and how many rounds, of three instructions, the guest did behind the first write: its
# memory is a file.
run() {
  local status=0
  rm -f ram
  timeout 60 "$@" -display none -nodefaults -m 16 -icount shift=0,sleep=off -boot a \
    -object memory-backend-file,id=ram,size=16M,mem-path=ram,share=on -machine pc,memory-backend=ram \
    -drive file=probe.bin,format=raw,if=floppy -device isa-debug-exit,iobase=0xf4,iosize=1 || status=$?
  echo "$status:$(od -An -td4 -j $((0x9000)) -N4 ram | tr -d ' ')"
}
for _ in {1..10}; do run "${old[@]}"; done > old
# How often and how far it runs on depends on the host; try until all of it was there.
for _ in {1..100}; do
  run "${new[@]}" >> new
  [ "$(grep -v ':0$' new | cut -d : -f 2 | sort -u | wc -l)" -lt 2 ] || ! grep -q '^1:' new || break
done
echo "QEMU 10, each run's status:rounds: $(xargs < new)"
{
  echo "QEMU 7.2, 10 runs, status:rounds: $(sort -u old | xargs)"
  echo "QEMU 10, statuses: $(cut -d : -f 1 new | sort -u | xargs)"
  echo "QEMU 10, more than one number of rounds above 0: $(grep -v ':0$' new | cut -d : -f 2 | sort -u |
    awk 'END { print (NR > 1 ? "yes" : "no") }')"
} | tee seen
cat > expected <<'E'
QEMU 7.2, 10 runs, status:rounds: 7:0
QEMU 10, statuses: 1 7
QEMU 10, more than one number of rounds above 0: yes
E
diff expected seen || { echo "changed: seen with 7.2.22 and 10.0.13, this is $installed and $(sed -n 1p version)"; exit 1; }
