#!/usr/bin/env bash
# Guess: fdtget prints a 64-bit value with -t lx ("long"), and shows by default what the source had.
# What happens: l means 4 bytes: there is no type for 8, a 64-bit value is two numbers, by default signed
# ones. The type is guessed anew from the bytes each time: the cell 0x61626300 prints as abc, an empty
# string as 0, and dtc -I dtb writes it as [00].
# Seen with: dtc 1.6.1 of Debian 12.
# Why it matters: scripts that read addresses and counts out of a blob need -t bx and their own join, and a
# number that looks like text changes the shape of a report.
set -euo pipefail
for tool in apt-get dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download libfdt1 device-tree-compiler libyaml-0-2
for package in *.deb; do dpkg-deb -x "$package" .; done
version=$(dpkg-deb -f device-tree-compiler_*.deb Version)
LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
cat > probe.dts <<'E'
/dts-v1/;
/ {
	phys = /bits/ 64 <0x123456789abcdef0>;
	magic = <0x61626300>;
	name_of = "";
};
E
./usr/bin/dtc -q -O dtb -o probe.dtb probe.dts
{
  echo "phys: $(./usr/bin/fdtget probe.dtb / phys)"
  echo "phys, -t lx: $(./usr/bin/fdtget -t lx probe.dtb / phys)"
  echo "phys, -t bx: $(./usr/bin/fdtget -t bx probe.dtb / phys)"
  echo "magic: $(./usr/bin/fdtget probe.dtb / magic)"
  echo "name_of: $(./usr/bin/fdtget probe.dtb / name_of)"
  ./usr/bin/dtc -q -I dtb -O dts probe.dtb | grep '='
} | tee seen
cat > expected <<'E'
phys: 305419896 -1698898192
phys, -t lx: 12345678 9abcdef0
phys, -t bx: 12 34 56 78 9a bc de f0
magic: abc
name_of: 0
	phys = <0x12345678 0x9abcdef0>;
	magic = "abc";
	name_of = [00];
E
diff expected seen || { echo "changed: seen with dtc 1.6.1-4+b1, this is $version"; exit 1; }
