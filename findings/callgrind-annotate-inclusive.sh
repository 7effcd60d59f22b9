#!/usr/bin/env bash
# Guess: callgrind_annotate --inclusive=yes shows main at 100 % and no function with more than the program.
# What happens: the inclusive cost of a function is the sum over all calls to it, recursive ones included:
# f, 20 instructions each and 5 deep, has 300 of a program of 110. Where the file has no summary: line, even
# the total is the sum of all inclusive costs, and main is at half or a quarter.
# Seen with: callgrind_annotate of valgrind 3.19.0, Debian 12.
# Why it matters: profiles that are written in this format from elsewhere (Wasm, kernels, counts) need the
# summary line, and recursion folded before.
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
printf '%s\n' 'events: Ir' 'fl=a.c' 'fn=main' '1 10' 'cfn=f' 'calls=1 5' '2 100' 'fn=f' '5 100' > plain
printf '%s\n' 'events: Ir' 'fl=a.c' 'fn=main' '1 10' 'cfn=f' 'calls=1 5' '2 100' \
  'fn=f' '5 100' 'cfn=f' 'calls=4 5' '6 200' > recursive
for file in plain recursive; do sed 's/^events.*/&\nsummary: 110/' "$file" > "$file-with-summary"; done
for file in plain plain-with-summary recursive recursive-with-summary; do
  echo "$file"
  ./usr/bin/callgrind_annotate --auto=no --inclusive=yes "$file" | sed -n 's/^ *\(.*%)\)  */  \1 /p'
done | tee seen
cat > expected <<'E'
plain
  210 (100.0%) PROGRAM TOTALS (calculated)
  110 (52.38%) a.c:main
  100 (47.62%) a.c:f
plain-with-summary
  110 (100.0%) PROGRAM TOTALS
  110 (100.0%) a.c:main
  100 (90.91%) a.c:f
recursive
  410 (100.0%) PROGRAM TOTALS (calculated)
  300 (73.17%) a.c:f
  110 (26.83%) a.c:main
recursive-with-summary
  110 (100.0%) PROGRAM TOTALS
  300 (272.7%) a.c:f
  110 (100.0%) a.c:main
E
diff expected seen || { echo "changed: seen with 1:3.19.0-1, this is $version"; exit 1; }
