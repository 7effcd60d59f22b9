#!/usr/bin/env bash
# Guess: a page that is reserved right behind the last reserved one makes that region longer, in place; what
# costs is the page that touches nothing, for which the array has to make room.
# What happens: every page is inserted as a region of its own, for which all entries above it are moved, and
# then merged, for which they are moved back. Side by side, pages move twice what pages with gaps move.
# Seen with: mm/memblock.c of linux-source-7.3 7.3.4-1~bpo13+1 (Debian backports), in its own user-space
# harness tools/testing/memblock, counted by gcov; gcc, gcov, make and liburcu-dev must be installed, some
# 165 MB are downloaded.
# Why it matters: "merged memory reserves for free" is wrong in a live update's next kernel: a million pages
# side by side take some 800 instructions each before any region is visited.
set -euo pipefail
for tool in gcc gcov make dpkg-deb apt-get; do
  command -v $tool >/dev/null || { echo "$tool is missing"; exit 2; }
done
dpkg -s liburcu-dev >/dev/null 2>&1 || { echo 'liburcu-dev is missing'; exit 2; }
package=linux-source-7.3 version=7.3.4-1~bpo13+1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
chmod 755 "$dir"
cd "$dir"
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1)
key=$(ls /usr/share/keyrings/debian-archive-keyring.* | head -n 1)
mkdir -p lists/partial cache/archives/partial parts
echo "deb [signed-by=$key] $mirror trixie-backports main" > one.list
apt=(apt-get -qq -o Dir::Etc::SourceList="$dir/one.list" -o Dir::Etc::SourceParts="$dir/parts"
  -o Dir::State::Lists="$dir/lists" -o Dir::Cache="$dir/cache" -o APT::Sandbox::User=root)
"${apt[@]}" update >/dev/null 2>&1 || true
"${apt[@]}" download "$package=$version" >/dev/null 2>&1 || { echo "$package $version is not to be had"; exit 2; }
dpkg-deb --fsys-tarfile ${package}_*.deb | tar -xO --wildcards "./usr/src/$package.tar.xz" |
  tar -xJ --wildcards "$package/tools/*" "$package/mm/memblock.c" "$package/mm/internal.h" \
    "$package/include/*" "$package/lib/*.c" "$package/arch/x86/include/*"
cd "$package/tools/testing/memblock"
cat > main.c <<'C'
#include "tests/common.h"
#include <stdlib.h>
int main(int argc, char **argv)
{
	long pages = atol(argv[1]);
	long step = atol(argv[2]);
	size_t size = 64ul << 20;
	char *room = aligned_alloc(1ul << 21, size);

	memset(room, 1, size);
	reset_memblock_regions();
	reset_memblock_attributes();
	memblock_add((phys_addr_t)room, size);
	memblock_allow_resize();
	for (long i = 0; i < pages; i++)
		memblock_reserve(((phys_addr_t)1 << 50) + (phys_addr_t)i * step, 4096);
	return argc == 3 ? 0 : 1;
}
C
sed -i 's/-fsanitize=[a-z]*//g; s/-O2/-O1 --coverage/; s/^LDFLAGS += .*/LDFLAGS += --coverage/' Makefile
make -j2 > make.log 2>&1 || { tail -n 3 make.log; exit 2; }
# How often entries above a region were moved up to insert it, and moved down to merge it.
moves() {
  rm -f ./*.gcda
  ./main 1000 "$2"
  gcov -o . memblock.c > gcov.log 2>&1
  line() { awk -F: -v text="$1" 'index($0, text) { gsub(/[ *]/, "", $1); print $1 + 0 }' memblock.c.gcov; }
  echo "1000 pages $1: moved up $(line 'memmove(rgn + 1, rgn') times, down $(line 'memmove(next, next + 1') times"
}
{ moves 'side by side' 4096; moves 'with gaps' 8192; } > seen
cat > expected <<'X'
1000 pages side by side: moved up 999 times, down 999 times
1000 pages with gaps: moved up 1002 times, down 0 times
X
cat seen
diff expected seen
