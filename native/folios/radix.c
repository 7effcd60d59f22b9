/*
 * The tracker of 7.1 and later: levels of tables of addresses, then a bitmap; one page a node, keys
 * highest order first, in place at reboot (spec 5.3). With pages of 4 KiB five levels of 512 each.
 */
#include "stage.h"

#define LEAF_BITS (PAGE_SHIFT + 3)
#define LEAF_MASK ((1 << LEAF_BITS) - 1)
#define TABLE_BITS (PAGE_SHIFT - 3)
#define SLOTS (1 << TABLE_BITS)
#define ORDER_0_BIT (64 - PAGE_SHIFT)
/* As many levels as a key has digits of a table above a leaf. */
#define ROOT_LEVEL ((ORDER_0_BIT - LEAF_BITS + TABLE_BITS) / TABLE_BITS)

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

/* Gives what lies below a node, or 0. */
static inline uint64_t below(struct folio_stage *stage, uint64_t node, uint64_t key, uint32_t level)
{
    return node ? *slot_of(stage, node, key, level) : 0;
}

/* Gives the leaf of a key, or 0. Written out: not every compiler unrolls a loop that may end early. */
static inline uint64_t find_leaf(struct folio_stage *stage, uint64_t key)
{
    uint64_t node = stage->root;

    if (ROOT_LEVEL > 4)
        node = below(stage, node, key, 5);
    if (ROOT_LEVEL > 3)
        node = below(stage, node, key, 4);
    node = below(stage, node, key, 3);
    node = below(stage, node, key, 2);
    return below(stage, node, key, 1);
}

/* Gives the leaf of a key; allocates what is missing on the way. */
RARE uint64_t grow_leaf(struct folio_stage *stage, uint64_t key)
{
    uint64_t node = stage->root;

    for (uint32_t level = ROOT_LEVEL; level; level--) {
        uint64_t *slot = slot_of(stage, node, key, level);

        if (!*slot)
            *slot = allocate_page(stage);
        node = *slot;
    }
    return node;
}

static inline void mark(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    uint64_t key = key_of(pfn, order);
    uint64_t leaf = find_leaf(stage, key);

    if (!leaf)
        leaf = grow_leaf(stage, key);
    set_bit(at(stage, leaf), key & LEAF_MASK);
}

static inline void unmark(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    uint64_t key = key_of(pfn, order);
    uint64_t leaf = find_leaf(stage, key);

    if (leaf)
        clear_bit(at(stage, leaf), key & LEAF_MASK);
}

static inline void serialize(struct folio_stage *stage)
{
    (void)stage;
}

/* The first leaf holds all the orders whose bit is one of its own. */
RARE void walk_first_leaf(struct folio_stage *stage, const uint64_t *bits)
{
    for (uint32_t word = 0; word <= LEAF_MASK / 64; word++) {
        for (uint64_t left = bits[word]; left; left &= left - 1) {
            uint64_t key = word * 64 + (uint32_t)__builtin_ctzll(left);
            uint32_t order = order_of(key);

            take_unit(stage, (key ^ UINT64_C(1) << (ORDER_0_BIT - order)) << order, order);
        }
    }
}

static void walk_leaf(struct folio_stage *stage, const uint64_t *bits, uint64_t base)
{
    uint32_t order;

    if (!base) {
        walk_first_leaf(stage, bits);
        return;
    }
    order = order_of(base);
    walk_bits(stage, bits, PAGE_BYTES / sizeof(*bits),
              base ^ UINT64_C(1) << (ORDER_0_BIT - order), order);
}

static void walk_table(struct folio_stage *stage, const uint64_t *slots, uint32_t level,
                       uint64_t base)
{
    uint32_t shift = LEAF_BITS + TABLE_BITS * (level - 1);

    for (uint64_t first = 0; first < SLOTS; first += WORDS_AT_ONCE) {
        if (are_zero(slots + first))
            continue;
        for (uint64_t slot = first; slot < first + WORDS_AT_ONCE; slot++) {
            if (!slots[slot])
                continue;
            if (level == 1)
                walk_leaf(stage, at(stage, slots[slot]), base | slot << shift);
            else
                walk_table(stage, at(stage, slots[slot]), level - 1, base | slot << shift);
        }
    }
}

static void walk(struct folio_stage *stage)
{
    walk_table(stage, at(stage, stage->root), ROOT_LEVEL, 0);
}

#define PLAY luo_radix_play
#include "play.h"
