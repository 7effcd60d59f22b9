/*
 * The tracker of 7.1 and later: five levels of tables with 512 addresses each, then a bitmap; one
 * page a node, keys highest order first, in place at reboot (spec 5.3).
 */
#include "stage.h"

#define LEAF_BITS 15
#define LEAF_MASK ((1 << LEAF_BITS) - 1)
#define TABLE_BITS 9
#define SLOTS (1 << TABLE_BITS)
#define ORDER_0_BIT 52
#define ROOT_LEVEL 5

static inline uint64_t key_of(uint64_t pfn, uint32_t order)
{
    return UINT64_C(1) << (ORDER_0_BIT - order) | pfn >> order;
}

static inline uint32_t order_of(uint64_t key)
{
    return ORDER_0_BIT - (63 - (uint32_t)__builtin_clzll(key));
}

static inline uint64_t *slot_of(struct folio_stage *stage, uint64_t table, uint64_t key,
                                uint32_t level)
{
    uint64_t *slots = at(stage, table);

    return &slots[key >> (LEAF_BITS + TABLE_BITS * (level - 1)) & (SLOTS - 1)];
}

static inline void mark(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    uint64_t key = key_of(pfn, order);
    uint64_t node = stage->root;

    for (uint32_t level = ROOT_LEVEL; level; level--) {
        uint64_t *slot = slot_of(stage, node, key, level);

        if (!*slot)
            *slot = allocate_page(stage);
        node = *slot;
    }
    set_bit(at(stage, node), key & LEAF_MASK);
}

static inline void unmark(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    uint64_t key = key_of(pfn, order);
    uint64_t node = stage->root;

    for (uint32_t level = ROOT_LEVEL; level && node; level--)
        node = *slot_of(stage, node, key, level);
    if (node)
        clear_bit(at(stage, node), key & LEAF_MASK);
}

static inline void serialize(struct folio_stage *stage)
{
    (void)stage;
}

static void walk_leaf(struct folio_stage *stage, const uint64_t *bits, uint64_t base)
{
    if (base) {
        uint32_t order = order_of(base);
        uint64_t first = base ^ UINT64_C(1) << (ORDER_0_BIT - order);

        walk_bits(stage, bits, PAGE_BYTES / sizeof(*bits), first, order);
        return;
    }
    /* The first leaf holds all the orders whose bit is one of its own. */
    for (uint64_t key = 1; key <= LEAF_MASK; key++) {
        uint32_t order = order_of(key);

        if (bits[key / 64] >> (key % 64) & 1)
            take_unit(stage, (key ^ UINT64_C(1) << (ORDER_0_BIT - order)) << order, order);
    }
}

static void walk_table(struct folio_stage *stage, const uint64_t *slots, uint32_t level,
                       uint64_t base)
{
    for (uint64_t slot = 0; slot < SLOTS; slot++) {
        uint64_t below = base | slot << (LEAF_BITS + TABLE_BITS * (level - 1));

        if (!slots[slot])
            continue;
        if (level == 1)
            walk_leaf(stage, at(stage, slots[slot]), below);
        else
            walk_table(stage, at(stage, slots[slot]), level - 1, below);
    }
}

static void walk(struct folio_stage *stage)
{
    walk_table(stage, at(stage, stage->root), ROOT_LEVEL, 0);
}

#define PLAY luo_radix_play
#include "play.h"
