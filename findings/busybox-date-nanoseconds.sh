#!/usr/bin/env bash
# Guess: date of busybox either gives nanoseconds or says that it cannot.
# What happens: date -Ins prints nine digits of nanoseconds that are always zero; %N is copied literally, so
# that $(date +%s%N) is a string that no arithmetic takes; date -d @1.5 is refused. ash's $EPOCHREALTIME has
# microseconds.
# Seen with: busybox 1.35.0 of Debian 12 (busybox-static).
# Why it matters: a guest's or initramfs' script that stamps its steps records whole seconds in the dress of
# nanoseconds.
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
{
  for _ in 1 2 3 4 5; do
    ./bin/busybox date -u -Ins | sed 's/.*,/date -Ins: ,/'
    sleep 0.07
  done | sort -u
  echo "date +%N: $(./bin/busybox date +%N)"
  ./bin/busybox date -d @1.5 >/dev/null 2>&1 || echo "date -d @1.5: status $?"
  # shellcheck disable=SC2016
  ./bin/busybox sh -c 'a=$EPOCHREALTIME; ./bin/busybox usleep 2000; b=$EPOCHREALTIME
    [ "${a#*.}" != "${b#*.}" ] && echo "EPOCHREALTIME: ${#a} characters, moves within 2 ms"'
} | tee seen
cat > expected <<'E'
date -Ins: ,000000000+00:00
date +%N: %N
date -d @1.5: status 1
EPOCHREALTIME: 17 characters, moves within 2 ms
E
diff expected seen || { echo "changed: seen with 1:1.35.0-4+deb12u1+b1, this is $version"; exit 1; }
