#!/usr/bin/env bash
# Guess: a reservation of size 0 is an entry that reserves nothing; the list ends at address 0 and size 0.
# What happens: a size of 0 ends the list whatever the address is, and the writer takes such an entry
# without an error: fdt_num_mem_rsv() is then 0, and the real reservation behind it is not counted.
# Seen with: libfdt 1.6.1 of Debian 12.
# Why it matters: a range that happens to be empty (no initrd, an empty scratch area) hides all the
# reservations that were written behind it. Leave empty ranges out.
set -euo pipefail
for tool in apt-get dpkg-deb gcc; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download libfdt-dev
dpkg-deb -x libfdt-dev_*.deb .
version=$(dpkg-deb -f libfdt-dev_*.deb Version)
cat > probe.c <<'E'
#include <libfdt.h>
#include <stdio.h>
static char tree[4096];
int main(void)
{
	fdt_create(tree, sizeof(tree));
	printf("reserve 0x1000, size 0: %d\n", fdt_add_reservemap_entry(tree, 0x1000, 0));
	printf("reserve 0x3000, size 0x10: %d\n", fdt_add_reservemap_entry(tree, 0x3000, 0x10));
	fdt_finish_reservemap(tree);
	fdt_begin_node(tree, "");
	fdt_end_node(tree);
	int finish = fdt_finish(tree);
	printf("fdt_finish: %d, fdt_check_full: %d\n", finish, fdt_check_full(tree, fdt_totalsize(tree)));
	printf("reservations: %d\n", fdt_num_mem_rsv(tree));
}
E
gcc -I usr/include -o probe probe.c usr/lib/*/libfdt.a
cat > expected <<'E'
reserve 0x1000, size 0: 0
reserve 0x3000, size 0x10: 0
fdt_finish: 0, fdt_check_full: 0
reservations: 0
E
./probe | tee seen
diff expected seen || { echo "changed: seen with libfdt 1.6.1-4+b1, this is $version"; exit 1; }
