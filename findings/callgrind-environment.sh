#!/usr/bin/env bash
# Guess: instruction counts of callgrind are a property of the program and its input: the same command gives
# the same digits.
# What happens: they depend on the environment's variables, too, even on ones that nobody reads: the C
# library walks all of them at the start. 100 more variables cost a statically linked program that does
# nothing tens of thousands of instructions; a longer value of one costs none.
# Seen with: valgrind 3.19.0 of Debian 12, gcc, x86-64.
# Why it matters: a gate on "exact" counts fails in CI, where a runner sets more variables, or hides a
# change of that size. Run under env -i, or count the part that matters.
set -euo pipefail
for tool in apt-get dpkg-deb gcc; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download valgrind
dpkg-deb -x valgrind_*.deb .
version=$(dpkg-deb -f valgrind_*.deb Version)
echo 'int main(void) { return 0; }' | gcc -O1 -static -o probe -x c -
instructions() {
  env -i VALGRIND_LIB="$dir/usr/libexec/valgrind" "$@" ./usr/bin/valgrind --tool=callgrind \
    --callgrind-out-file=/dev/null ./probe 2>&1 | sed -n 's/.*Collected : //p'
}
mapfile -t many < <(seq -f 'V%.0f=1' 100)
base=$(instructions)
{
  echo "the same again: $(($(instructions) - base))"
  more=$(($(instructions "${many[@]}") - base))
  echo "100 variables that nobody reads: $([ "$more" -gt 1000 ] && echo 'more than 1000 more')"
  long=$(instructions V="$(printf '%01000d' 1)")
  echo "one variable of 1 byte and of 1000: $((long - $(instructions V=1)))"
} | tee seen
cat > expected <<'E'
the same again: 0
100 variables that nobody reads: more than 1000 more
one variable of 1 byte and of 1000: 0
E
diff expected seen || { echo "changed: seen with 1:3.19.0-1, this is $version"; exit 1; }
