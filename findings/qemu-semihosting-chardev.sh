#!/usr/bin/env bash
# Guess: with `-semihosting-config …,chardev=ID` what a guest writes to its semihosting console goes to that
# character device, whichever call it takes: SYS_WRITEC, or SYS_WRITE to the special file ":tt".
# What happens: only SYS_WRITEC goes there. What is written to ":tt", as a C library's standard output is, goes
# to QEMU's own standard output.
# Seen with: QEMU 10.0.13 of Debian 13 (downloaded here with all its libraries) and 7.2.22 of Debian 12
# (qemu-system-aarch64).
# Why it matters: a guest whose log is to be in a file ends with success and an empty file. Have it open a host
# file by name, or read QEMU's standard output.
set -euo pipefail
for tool in apt-get aarch64-linux-gnu-as aarch64-linux-gnu-ld dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
package=qemu-system-arm version=1:10.0.13+ds-0+deb13u1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
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
lib=$dir/root/usr/lib/x86_64-linux-gnu
# Else it loads the modules of an installed one.
qemu=(env QEMU_MODULE_DIR="$lib/qemu" "$lib/ld-linux-x86-64.so.2" --library-path "$lib"
  "$dir/root/usr/bin/qemu-system-aarch64")
"${qemu[@]}" --version > version || { echo "$package $version does not start here"; exit 2; }
cat > probe.S <<'E'
.globl _start
_start:
  mov w0, #3               // SYS_WRITEC
  adr x1, byte
  hlt #0xf000
  mov w0, #1               // SYS_OPEN
  adr x1, open
  hlt #0xf000
  adr x1, write
  str x0, [x1]
  mov w0, #5               // SYS_WRITE
  hlt #0xf000
  mov w0, #0x18            // SYS_EXIT
  adr x1, end
  hlt #0xf000
.balign 8
open: .quad name, 4, 3
write: .quad 0, text, 4
end: .quad 0x20026, 0
name: .asciz ":tt"
byte: .ascii "W"
text: .ascii "tty\n"
E
aarch64-linux-gnu-as -o probe.o probe.S
aarch64-linux-gnu-ld -Ttext 0x40000000 -o probe.elf probe.o
"${qemu[@]}" -M virt -cpu cortex-a57 -nodefaults -display none -chardev file,id=c,path=device.txt \
  -semihosting-config enable=on,target=native,chardev=c -kernel probe.elf > output.txt
{
  echo "the character device: $(<device.txt)"
  echo "QEMU's standard output: $(<output.txt)"
} | tee seen
cat > expected <<'E'
the character device: W
QEMU's standard output: tty
E
diff expected seen || { echo "changed: seen with 7.2.22 and 10.0.13, this is $(sed -n 1p version)"; exit 1; }
