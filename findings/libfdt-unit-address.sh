#!/usr/bin/env bash
# Guess: /memory and /memory@1000 are two names: both can exist, in whatever order they are added.
# What happens: fdt_add_subnode() looks first, and a name without @ matches any node that has it before its
# @ (as the header says of lookups): beside "memory@1000" a node "memory" cannot be added, FDT_ERR_EXISTS.
# The other way round it can, and so can the sequential writer. A name with @ matches only itself.
# Seen with: libfdt 1.6.1 of Debian 12.
# Why it matters: whether numbered nodes (bank@0, bank@1) and their sum (bank) fit into one tree depends on
# the order of writing and on the writer.
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
static void find(const char *path)
{
	int node = fdt_path_offset(tree, path);
	printf("%s: %s\n", path, node < 0 ? fdt_strerror(node) : fdt_get_name(tree, node, NULL));
}
static void add(const char *name)
{
	int node = fdt_add_subnode(tree, 0, name);
	printf("add %s: %s\n", name, node < 0 ? fdt_strerror(node) : "ok");
}
int main(void)
{
	fdt_create_empty_tree(tree, sizeof(tree));
	add("memory@1000");
	find("/memory");
	find("/memory@10");
	add("memory");
	add("cpu");
	add("cpu@0");
	fdt_create(tree, sizeof(tree));
	fdt_finish_reservemap(tree);
	fdt_begin_node(tree, "");
	fdt_begin_node(tree, "memory@1000");
	fdt_end_node(tree);
	printf("sequentially, memory behind memory@1000: %d\n", fdt_begin_node(tree, "memory"));
}
E
gcc -I usr/include -o probe probe.c usr/lib/*/libfdt.a
cat > expected <<'E'
add memory@1000: ok
/memory: memory@1000
/memory@10: FDT_ERR_NOTFOUND
add memory: FDT_ERR_EXISTS
add cpu: ok
add cpu@0: ok
sequentially, memory behind memory@1000: 0
E
./probe | tee seen
diff expected seen || { echo "changed: seen with libfdt 1.6.1-4+b1, this is $version"; exit 1; }
