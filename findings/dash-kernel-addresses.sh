#!/usr/bin/env bash
# Guess: $((...)) of /bin/sh is 64-bit arithmetic that wraps, so differences of kernel addresses are right.
# What happens: dash, Debian's /bin/sh, reads a constant above 2^63 - 1 as 2^63 - 1, in hexadecimal too: the
# difference of any two kernel addresses is 0. bash and busybox ash wrap and give the right difference.
# Seen with: dash 0.5.12 and busybox 1.35.0 of Debian 12, bash beside them.
# Why it matters: symbol offsets from System.map or /proc/kallsyms, _end - _text, computed in a script: all
# 0, status 0.
set -euo pipefail
for tool in apt-get dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download dash busybox-static
for package in *.deb; do dpkg-deb -x "$package" .; done
version="$(dpkg-deb -f dash_*.deb Version) and $(dpkg-deb -f busybox-static_*.deb Version)"
# shellcheck disable=SC2016
sum='echo $((0xffffffff81c00000 - 0xffffffff81000000))'
{
  for shell in ./bin/dash bash './bin/busybox sh'; do
    # shellcheck disable=SC2086
    echo "${shell##*/}: $($shell -c "$sum")"
  done
} | tee seen
cat > expected <<'E'
dash: 0
bash: 12582912
busybox sh: 12582912
E
diff expected seen ||
  { echo "changed: seen with 0.5.12-2 and 1:1.35.0-4+deb12u1+b1, this is $version"; exit 1; }
