#!/usr/bin/env bash
# Guess: properties and nodes are in the tree in the order in which fdt_setprop() and fdt_add_subnode() were
# called, as with the sequential writer (fdt_property(), fdt_begin_node()).
# What happens: each new one is put first, so both lists are in reverse order; replaced properties keep
# their place.
# Seen with: libfdt 1.6.1 of Debian 12.
# Why it matters: two writers of "the same" tree differ in every byte after the header, and who decodes "the
# first child" gets the one that was made last.
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
static void list(const char *title)
{
	int offset;
	printf("%s:", title);
	fdt_for_each_property_offset(offset, tree, 0) {
		const char *name;
		fdt_getprop_by_offset(tree, offset, &name, NULL);
		printf(" %s", name);
	}
	fdt_for_each_subnode(offset, tree, 0)
		printf(" %s/", fdt_get_name(tree, offset, NULL));
	puts("");
}
int main(void)
{
	fdt_create_empty_tree(tree, sizeof(tree));
	fdt_setprop_u32(tree, 0, "one", 1);
	fdt_setprop_u32(tree, 0, "two", 2);
	fdt_add_subnode(tree, 0, "three");
	fdt_add_subnode(tree, 0, "four");
	list("set and added");
	fdt_setprop_u64(tree, 0, "one", 1);
	list("one set again, longer");
	fdt_create(tree, sizeof(tree));
	fdt_finish_reservemap(tree);
	fdt_begin_node(tree, "");
	fdt_property_u32(tree, "one", 1);
	fdt_property_u32(tree, "two", 2);
	fdt_begin_node(tree, "three");
	fdt_end_node(tree);
	fdt_begin_node(tree, "four");
	fdt_end_node(tree);
	fdt_end_node(tree);
	fdt_finish(tree);
	list("written sequentially");
}
E
gcc -I usr/include -o probe probe.c usr/lib/*/libfdt.a
cat > expected <<'E'
set and added: two one four/ three/
one set again, longer: two one four/ three/
written sequentially: one two three/ four/
E
./probe | tee seen
diff expected seen || { echo "changed: seen with libfdt 1.6.1-4+b1, this is $version"; exit 1; }
