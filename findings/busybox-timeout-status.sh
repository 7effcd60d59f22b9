#!/usr/bin/env bash
# Guess: timeout ends with status 124 when it had to stop its command, as GNU's does.
# What happens: that of busybox becomes the command's own status: 143, that of any command that TERM ended,
# and a command that catches TERM and ends with 0 is a success. No status says "timed out".
# Seen with: busybox 1.35.0 of Debian 12 (busybox-static), GNU coreutils beside it.
# Why it matters: a recorder in a small guest that asks for 124 takes a hung step for a finished one.
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
status() {
  local name=$1 code=0
  shift
  "$@" >/dev/null 2>&1 || code=$?
  echo "$name: $code"
}
{
  status 'GNU, sleep' timeout 1 sleep 3
  status 'busybox, sleep' ./bin/busybox timeout 1 sleep 3
  status 'GNU, a command that ends with 0 at TERM' timeout 1 bash -c 'trap "exit 0" TERM; sleep 3 & wait'
  status 'busybox, the same' ./bin/busybox timeout 1 bash -c 'trap "exit 0" TERM; sleep 3 & wait'
} 2>/dev/null | tee seen
cat > expected <<'E'
GNU, sleep: 124
busybox, sleep: 143
GNU, a command that ends with 0 at TERM: 124
busybox, the same: 0
E
diff expected seen || { echo "changed: seen with 1:1.35.0-4+deb12u1+b1, this is $version"; exit 1; }
