#!/usr/bin/env bash
# Guess: memblock doubles its array of regions when it is full, so that it is less than half full again, and
# the shortcut for an array with room (insert at once, without a first walk that counts) holds for the next
# half of the regions: on average a reservation walks the regions below it one and a half times.
# What happens: the shortcut is taken for the first 63 regions alone. The array doubles only when it is full,
# and then is just not less than half full: from there on every reservation walks twice, at any size.
# Seen with: mm/memblock.c of linux-source-7.3 7.3.4-1~bpo13+1 (Debian backports), in its own user-space
# harness tools/testing/memblock, counted by gcov; gcc, gcov, make and liburcu-dev must be installed, some
# 165 MB are downloaded.
# Why it matters: this walk is what a live update's next kernel does for each preserved folio; a model that
# takes it for one and a half is a third off, at every size, in the largest term of a scattered host.
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
	size_t size = 64ul << 20;
	char *room = aligned_alloc(1ul << 21, size);

	memset(room, 1, size);
	reset_memblock_regions();
	reset_memblock_attributes();
	memblock_add((phys_addr_t)room, size);
	memblock_allow_resize();
	for (long i = 0; i < pages; i++)
		memblock_reserve(((phys_addr_t)1 << 50) + (phys_addr_t)i * 8192, 4096);
	return memblock.reserved.cnt >= pages ? 0 : argc;
}
C
sed -i 's/-fsanitize=[a-z]*//g; s/-O2/-O1 --coverage/; s/^LDFLAGS += .*/LDFLAGS += --coverage/' Makefile
make -j2 > make.log 2>&1 || { tail -n 3 make.log; exit 2; }
# The line of the array's walk that ran most often, over the regions that lie below each page in turn.
walks() {
  rm -f ./*.gcda
  ./main "$1"
  gcov -o . memblock.c > gcov.log 2>&1
  awk -F: -v pages="$1" '{ gsub(/[ *]/, "", $1); if ($1 + 0 > most) most = $1 + 0 }
    END { printf "%d pages that do not touch: %.1f walks a page\n", pages, most / (pages * (pages - 1) / 2) }' memblock.c.gcov
}
{ for pages in 60 500 1000 4000 16000; do walks $pages; done; } > seen
cat > expected <<'X'
60 pages that do not touch: 1.0 walks a page
500 pages that do not touch: 2.0 walks a page
1000 pages that do not touch: 2.0 walks a page
4000 pages that do not touch: 2.0 walks a page
16000 pages that do not touch: 2.0 walks a page
X
cat seen
diff expected seen
