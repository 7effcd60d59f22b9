#!/usr/bin/env bash
# Guess: sort -n and seq of busybox work on 64-bit integers, or digit by digit as GNU's sort does.
# What happens: they work on doubles: sort -nu drops numbers above 2^53 that differ in their last bits, sort
# -ns leaves them out of order, seq repeats some and skips others.
# Seen with: busybox 1.35.0 of Debian 12 (busybox-static), GNU coreutils beside it.
# Why it matters: decimal addresses of kernel space and 64-bit counters are above 2^53; a list made unique
# on the guest lost entries.
set -euo pipefail
for tool in apt-get dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download busybox-static
dpkg-deb -x busybox-static_*.deb .
version=$(dpkg-deb -f busybox-static_*.deb Version)
printf '%s\n' 18446744071578845185 18446744071578845184 > addresses
{
  echo "GNU sort -nu: $(sort -nu addresses | xargs)"
  echo "busybox sort -nu: $(./bin/busybox sort -nu addresses | xargs)"
  echo "GNU sort -ns: $(sort -ns addresses | xargs)"
  echo "busybox sort -ns: $(./bin/busybox sort -ns addresses | xargs)"
  echo "GNU seq: $(seq 9007199254740992 9007199254740994 | xargs)"
  echo "busybox seq: $(./bin/busybox seq 9007199254740992 9007199254740994 | xargs)"
} | tee seen
cat > expected <<'E'
GNU sort -nu: 18446744071578845184 18446744071578845185
busybox sort -nu: 18446744071578845184
GNU sort -ns: 18446744071578845184 18446744071578845185
busybox sort -ns: 18446744071578845185 18446744071578845184
GNU seq: 9007199254740992 9007199254740993 9007199254740994
busybox seq: 9007199254740992 9007199254740992 9007199254740994
E
diff expected seen || { echo "changed: seen with 1:1.35.0-4+deb12u1+b1, this is $version"; exit 1; }
