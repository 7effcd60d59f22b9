/*
 * Where the search for an address begins in reserved regions: at the one found
 * last, where that is not behind the address, since regions lie in order. MIT
 * licensed.
 */
static int memblock_found_last __initdata_memblock;

static int __init_memblock memblock_search_from(struct memblock_type *type,
						phys_addr_t base)
{
	struct memblock_region *all = type->regions;
	bool remembers = type == &memblock.reserved;
	int at = 0;

	if (remembers && memblock_found_last < type->cnt &&
	    all[memblock_found_last].base <= base)
		at = memblock_found_last;
	while (at < type->cnt && all[at].base + all[at].size <= base)
		at++;
	/* That before it stays where it is, also where a new one joins it. */
	if (remembers)
		memblock_found_last = at ? at - 1 : 0;
	return at;
}
