// SPDX-License-Identifier: MIT OR GPL-2.0
/*
 * Hands folios over that nobody ever clears or reads: a guest has the memory of a large host, and the host below
 * it keeps struct pages alone. Loaded in both kernels of a recording.
 *
 * The first kernel allocates `count` folios of `order` with `gaps` others before each, preserves those by
 * kho_preserve_folio() and frees the gaps. Their addresses lie in one more folio, as large as the others where that
 * is enough, so that the tracker has no other table and leaf for it: the subtree "folios" of KHO's flat tree, by
 * which the next kernel restores them all and frees them.
 */
#include <linux/io.h>
#include <linux/kexec_handover.h>
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sort.h>

#define SUBTREE "folios"

static unsigned int count;
module_param(count, uint, 0);
MODULE_PARM_DESC(count, "folios to preserve; up to 524288, whose list is the largest block");
static unsigned int order = 9;
module_param(order, uint, 0);
MODULE_PARM_DESC(order, "their order");
static unsigned int gaps = 1;
module_param(gaps, uint, 0);
MODULE_PARM_DESC(gaps, "folios before each that are not kept");

/* Allocated without __GFP_ZERO: the allocator writes to struct pages, not to what they are of. */
static struct folio *take(void)
{
	return folio_alloc(GFP_KERNEL | __GFP_NOWARN | __GFP_NORETRY, order);
}

static void drop(struct list_head *gap)
{
	struct folio *folio, *next;

	list_for_each_entry_safe(folio, next, gap, lru) {
		list_del(&folio->lru);
		folio_put(folio);
	}
}

static int by_address(const void *a, const void *b)
{
	u64 x = *(const u64 *)a, y = *(const u64 *)b;

	return x < y ? -1 : x > y;
}

static int keep(void)
{
	size_t size = (size_t)count * sizeof(u64);
	u64 *kept = kho_alloc_preserve(max(size, PAGE_SIZE << order));
	unsigned int made = 0, between = 0, regions = 1;
	LIST_HEAD(gap);
	int error = 0;

	if (IS_ERR(kept))
		return PTR_ERR(kept);
	while (made < count && !error) {
		struct folio *folio = take();

		if (!folio) {
			error = -ENOMEM;
		} else if (between < gaps * (made + 1)) {
			list_add_tail(&folio->lru, &gap);
			between++;
		} else {
			error = kho_preserve_folio(folio);
			kept[made++] = PFN_PHYS(folio_pfn(folio));
		}
	}
	drop(&gap);
	sort(kept, made, sizeof(*kept), by_address, NULL);
	for (unsigned int i = 1; i < made; i++)
		regions += kept[i] - kept[i - 1] != PAGE_SIZE << order;
	if (!error)
		error = kho_add_subtree(SUBTREE, kept, size);
	/* A recording that fails is thrown away with its guest: nothing is taken back. */
	pr_info("folios: %u of order %u kept in %u regions, %u gaps, %llx to %llx: %d\n",
		made, order, regions, between, made ? kept[0] : 0, made ? kept[made - 1] : 0, error);
	return error;
}

static int restore(phys_addr_t phys, size_t size)
{
	u64 *kept = phys_to_virt(phys);
	unsigned int restored = 0;

	for (; restored < size / sizeof(*kept); restored++) {
		struct folio *folio = kho_restore_folio(kept[restored]);

		if (!folio)
			return -EIO;
		folio_put(folio);
	}
	kho_restore_free(kept);
	pr_info("folios: %u restored\n", restored);
	return 0;
}

static int __init folios_init(void)
{
	phys_addr_t phys;
	size_t size;
	int error;

	if (!kho_is_enabled())
		return -EOPNOTSUPP;
	if (!is_kho_boot())
		return count > 0 ? keep() : -EINVAL;
	error = kho_retrieve_subtree(SUBTREE, &phys, &size);
	return error ?: restore(phys, size);
}
module_init(folios_init);

MODULE_DESCRIPTION("Folios that outlive kexec, for recording windows of large hosts");
MODULE_LICENSE("Dual MIT/GPL");
