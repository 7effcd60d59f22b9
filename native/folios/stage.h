/*
 * The memory a tape of folios is played in. src/tape/folio-stage.ts lays it out and says what each
 * field is; a test holds these declarations, those and assembly/folio-stage.ts together. A pointer
 * is a 32-bit offset from the stage's start; 0 is null.
 */
#ifndef LUO_FOLIO_STAGE_H
#define LUO_FOLIO_STAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EIO (-5)
#define EINVAL (-22)

#define OP_BYTES 32
#define PAGE_BYTES 4096
#define PAGE_SHIFT 12
#define ORDERS 64

struct folio_stage {
    uint32_t ops;
    uint32_t names;
    uint32_t page_next;
    uint32_t small_next;
    int32_t failed_result;
    uint32_t words;
    uint32_t words_mask;
    uint32_t private_high;
    uint32_t restore_order_most;
    uint32_t small_start;
    uint64_t walk_sum;
    uint64_t walk_units;
    /* What the Wasm module for accounting counts. */
    uint64_t counters[6];
    uint64_t unused0;
    uint32_t root;
    uint32_t unused1[35];
    /* The tracker's own fields. */
    uint32_t tracker[64];
    uint32_t unit_start[ORDERS];
    uint32_t unit_next[ORDERS];
};
_Static_assert(offsetof(struct folio_stage, failed_result) == 16, "failed_result");
_Static_assert(offsetof(struct folio_stage, small_start) == 36, "small_start");
_Static_assert(offsetof(struct folio_stage, walk_sum) == 40, "walk_sum");
_Static_assert(offsetof(struct folio_stage, root) == 112, "root");
_Static_assert(offsetof(struct folio_stage, tracker) == 256, "tracker");
_Static_assert(offsetof(struct folio_stage, unit_start) == 512, "unit_start");
_Static_assert(offsetof(struct folio_stage, unit_next) == 768, "unit_next");

static inline void *at(struct folio_stage *stage, uint64_t ptr)
{
    return (unsigned char *)stage + ptr;
}

/* Gives a zeroed page. */
static uint32_t allocate_page(struct folio_stage *stage)
{
    uint32_t ptr = stage->page_next;

    stage->page_next = ptr + PAGE_BYTES;
    __builtin_memset(at(stage, ptr), 0, PAGE_BYTES);
    return ptr;
}

/* Gives zeroed memory for small objects. */
static inline uint32_t allocate_small(struct folio_stage *stage, uint32_t bytes)
{
    uint32_t ptr = stage->small_next;

    stage->small_next = ptr + bytes;
    __builtin_memset(at(stage, ptr), 0, bytes);
    return ptr;
}

/* Puts the order of a preserved folio that a walk found into the private word of its head page. */
static inline void put_order(struct folio_stage *stage, uint32_t order)
{
    uint64_t *words = at(stage, stage->words);
    uint32_t unit = stage->unit_next[order]++;

    words[unit & stage->words_mask] = (uint64_t)stage->private_high << 32 | order;
}

/* Takes a preserved folio that a walk found, as a boot does (spec 5.4). */
static inline void take_unit(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    put_order(stage, order);
    stage->walk_sum += pfn + ((uint64_t)order << 52);
    stage->walk_units++;
}

static inline void set_bit(uint64_t *bits, uint32_t bit)
{
    bits[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static inline void clear_bit(uint64_t *bits, uint32_t bit)
{
    bits[bit / 64] &= ~(UINT64_C(1) << (bit % 64));
}

/*
 * Gives the folios of a bitmap of one order, whose first bit is unit `first`, to the walk. The sums
 * are kept aside: two neighbours in memory, a compiler would add to both as to one vector.
 */
static inline void walk_bits(struct folio_stage *stage, const uint64_t *bits, uint32_t words,
                             uint64_t first, uint32_t order)
{
    uint64_t sum = 0;
    uint64_t units = 0;

    for (uint32_t word = 0; word < words; word++) {
        for (uint64_t left = bits[word]; left; left &= left - 1) {
            uint64_t unit = first + word * 64 + (uint32_t)__builtin_ctzll(left);

            put_order(stage, order);
            sum += unit << order;
            units++;
        }
    }
    stage->walk_sum += sum + units * ((uint64_t)order << 52);
    stage->walk_units += units;
}

#endif
