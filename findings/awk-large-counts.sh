#!/usr/bin/env bash
# Guess: awk's numbers are doubles, so counts below 2^53 are printed and formatted exactly.
# What happens: mawk, Debian's awk, prints sums above 2^31 with 6 digits and its %d and %x stop at 2^31 - 1;
# that of busybox prints them whole but its %d turns what does not fit an int into -2147483648, and it has
# no ^ operator in Debian's build. %.0f is right in both.
# Seen with: mawk 1.3.4-20200120, busybox 1.35.0 of Debian 12.
# Why it matters: awk '{s += $1} END {print s}' over instruction counts or bytes is wrong from 2.1e9 on,
# silently, and by a plausible amount.
set -euo pipefail
for tool in apt-get dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download mawk busybox-static
for package in *.deb; do dpkg-deb -x "$package" .; done
version="$(dpkg-deb -f mawk_*.deb Version) and $(dpkg-deb -f busybox-static_*.deb Version)"
for awk in ./usr/bin/mawk './bin/busybox awk'; do
  # shellcheck disable=SC2016,SC2086
  printf '4306616741\n29252545\n' | $awk '{ s += $1 } END { print s; printf "%d %x %.0f\n", s, s, s }' |
    xargs echo "${awk##*/}:"
done > seen
./bin/busybox awk 'BEGIN { print 2 ^ 31 }' >> seen 2>&1 || true
cat seen
cat > expected <<'E'
mawk: 4.33587e+09 2147483647 ffffffff 4335869286
busybox awk: 4335869286 -2147483648 80000000 4335869286
awk: cmd. line:1: Math support is not compiled in
E
diff expected seen ||
  { echo "changed: seen with 1.3.4.20200120-3.1 and 1:1.35.0-4+deb12u1+b1, this is $version"; exit 1; }
