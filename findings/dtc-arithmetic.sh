#!/usr/bin/env bash
# Guess: expressions in a device tree source are C's: (-7 / 2) is -3, and a value that does not fit its cell
# is refused.
# What happens: all is unsigned 64-bit. (2 - 3) is accepted as 0xffffffff, (-7 / 2) is a large number and
# out of range, (-7 < 1) is 0. The check of the range takes -129 for a byte, as 0x7f; 256 it refuses.
# Seen with: dtc 1.6.1 of Debian 12.
# Why it matters: offsets computed in a source, (base - size) / page, come out wrong without a warning where
# a step goes below 0.
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
while IFS= read -r value; do
  if echo "/dts-v1/; / { x = $value; };" | ./usr/bin/dtc -q -O dtb -o x.dtb - 2>err; then
    echo "$value: $(./usr/bin/fdtget -t bx x.dtb / x)"
  else
    echo "$value: $(grep -o 'out of range' err)"
  fi
done > seen <<'E'
<(2 - 3)>
<(-7 / 2)>
<(-7 < 1)>
/bits/ 64 <(-7 / 2)>
/bits/ 8 <(-129)>
/bits/ 8 <256>
E
cat seen
cat > expected <<'E'
<(2 - 3)>: ff ff ff ff
<(-7 / 2)>: out of range
<(-7 < 1)>: 0 0 0 0
/bits/ 64 <(-7 / 2)>: 7f ff ff ff ff ff ff fc
/bits/ 8 <(-129)>: 7f
/bits/ 8 <256>: out of range
E
diff expected seen || { echo "changed: seen with dtc 1.6.1-4+b1, this is $version"; exit 1; }
