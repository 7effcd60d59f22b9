#!/usr/bin/env bash
# Guess: an object that ccache compiled is the object that the compiler gives, byte for byte; with CCACHE_BASEDIR, which
# only has builds in other folders hit, too.
# What happens: with it ccache makes the source's path relative for the compiler, but not that in
# -fmacro-prefix-map=OLD=NEW. The prefix then matches nothing: __FILE__ is a path by way of the folder above in place of "main.c", and so is
# what asserts and warnings print. On a miss already: nothing comes from the cache.
# Seen with: ccache 4.7.5 of Debian 12 (4.8+really4.7.5-1, downloaded here), gcc 12.2.
# Why it matters: kernels out of tree are built with that option, so that images do not hold the builder's folder. An
# image built through such a ccache is another one: other strings, other lengths, and by them other instruction
# counts at boot. Leave the variable empty; the same command in the same place hits without it.
set -euo pipefail
for tool in apt-get dpkg-deb gcc strings; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download -qq ccache=4.8+really4.7.5-1 >/dev/null 2>&1 || { echo 'ccache 4.7.5 is not to be had'; exit 2; }
apt-get download -qq libhiredis0.14 >/dev/null 2>&1 || true
for deb in ./*.deb; do dpkg-deb -x "$deb" root; done
export LD_LIBRARY_PATH=$dir/root/usr/lib/x86_64-linux-gnu CCACHE_DIR=$dir/cache
ccache=$dir/root/usr/bin/ccache
"$ccache" --version > version || { echo 'ccache does not start here'; exit 2; }
head -n 1 version
mkdir tree build
echo 'const char *file(void) { return __FILE__; }' > tree/main.c
cd build
args=(-fmacro-prefix-map="$dir/tree/=" -c -o a.o "$dir/tree/main.c")
name() { strings a.o | grep "main\.c" | sort -u | head -n 1; }
gcc "${args[@]}"
plain=$(sha256sum < a.o) of_plain=$(name)
"$ccache" gcc "${args[@]}"
cached=$(sha256sum < a.o)
CCACHE_BASEDIR=$dir "$ccache" gcc "${args[@]}"
based=$(sha256sum < a.o) of_based=$(name)
echo "gcc and ccache alike: $([ "$plain" = "$cached" ] && echo yes || echo no)"
echo "with CCACHE_BASEDIR alike: $([ "$plain" = "$based" ] && echo yes || echo no)"
echo "__FILE__: $of_plain, with CCACHE_BASEDIR $of_based"
[ "$plain" = "$cached" ] && [ "$plain" != "$based" ] && [ "$of_based" = ../tree/main.c ]
