#!/usr/bin/env bash
# Guess: callgrind_annotate shows the sum of a file that callgrind wrote in several parts
# (--combine-dumps=yes).
# What happens: it warns that lines are malformed, which is the second part's header, sums the functions
# over the parts, and takes the last part's total: a function has 133 %.
# Seen with: callgrind_annotate of valgrind 3.19.0, Debian 12; files of its own callgrind do it as well.
# Why it matters: percentages of a run that was recorded in phases are of the last phase alone.
set -euo pipefail
for tool in apt-get dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download valgrind
dpkg-deb -x valgrind_*.deb .
version=$(dpkg-deb -f valgrind_*.deb Version)
printf '%s\n' 'version: 1' 'part: 1' 'events: Ir' 'summary: 10' 'fl=a.c' 'fn=f' '1 10' 'totals: 10' \
  'part: 2' 'events: Ir' 'summary: 30' 'fl=a.c' 'fn=f' '1 30' 'totals: 30' > two
{
  ./usr/bin/callgrind_annotate --auto=no two 2>err | sed -n 's/^ *\(.*%)\)  */\1 /p'
  sed -n "s/^ *line: '\(.*\)'/malformed: \1/p" err
} | tee seen
cat > expected <<'E'
30 (100.0%) PROGRAM TOTALS
40 (133.3%) a.c:f
malformed: part: 2
malformed: events: Ir
E
diff expected seen || { echo "changed: seen with 1:3.19.0-1, this is $version"; exit 1; }
