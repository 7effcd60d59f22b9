#!/usr/bin/env bash
# Guess: callgrind's Ir are instructions, and a rep string instruction is one, as in a hardware counter.
# What happens: Ir counts each iteration: rep stosb of 1000 bytes is 1000, rep stosq of the same bytes 125,
# a loop of nop, dec and jnz 3000.
# Seen with: valgrind 3.19.0 of Debian 12, gcc, x86-64.
# Why it matters: perf stat and callgrind differ by the bytes that memcpy and memset move, and the C library
# chooses by processor whether it uses rep at all. (QEMU has its own way to count them: qemu-icount-rep.sh.)
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
export VALGRIND_LIB=$dir/usr/libexec/valgrind
cat > probe.c <<'E'
static long bytes[1000];
int main(int argc, char **argv)
{
	long n = argv[1][0] == '1' ? 1000 : 0, words = n / 8;
	void *to = bytes;
	switch (argv[1][1]) {
	case 'b': __asm__ volatile("rep stosb" : "+D"(to), "+c"(n) : "a"(0) : "memory"); break;
	case 'q': __asm__ volatile("rep stosq" : "+D"(to), "+c"(words) : "a"(0L) : "memory"); break;
	default: __asm__ volatile("test %0, %0; jz 2f; 1: nop; dec %0; jnz 1b; 2:" : "+c"(n));
	}
	return argc - 2;
}
E
gcc -O1 -static -o probe probe.c
instructions() {
  ./usr/bin/valgrind --tool=callgrind --callgrind-out-file=/dev/null ./probe "$1" 2>&1 |
    sed -n 's/.*Collected : //p'
}
for kind in b q l; do
  echo "$kind: $(($(instructions "1$kind") - $(instructions "0$kind")))"
done | sed 's/^b/rep stosb, 1000 bytes/; s/^q/rep stosq, 1000 bytes/; s/^l/loop, 1000 turns/' | tee seen
cat > expected <<'E'
rep stosb, 1000 bytes: 1000
rep stosq, 1000 bytes: 125
loop, 1000 turns: 3000
E
diff expected seen || { echo "changed: seen with 1:3.19.0-1, this is $version"; exit 1; }
