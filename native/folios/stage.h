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
#ifndef PAGE_SHIFT
#define PAGE_SHIFT 12
#endif
#define PAGE_BYTES (1 << PAGE_SHIFT)
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

/* Most operations are of one folio and give what the tape says: that way there is no jump. */
#define LIKELY(condition) __builtin_expect(condition, 1)

/* Of what is rare: inlined, it would take registers from what each folio costs. */
#define RARE static __attribute__((noinline))

/* Gives a zeroed page. */
RARE uint32_t allocate_page(struct folio_stage *stage)
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

/* Gives the private words; the builtin keeps gcc from adding the stage's address for each of them. */
static inline uint64_t *private_words_of(struct folio_stage *stage)
{
    return __builtin_assume_aligned(at(stage, stage->words), 8);
}

/*
 * Takes a preserved folio that a walk found, as a boot does (spec 5.4): puts its order into the
 * private word of its head page.
 */
static inline void take_unit(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    uint32_t unit = stage->unit_next[order]++;

    private_words_of(stage)[unit & stage->words_mask] = (uint64_t)stage->private_high << 32 | order;
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

/* Whether so many words, two cache lines of them, are all 0, as most are in bitmaps and tables. */
#define WORDS_AT_ONCE 16
static inline bool are_zero(const uint64_t *words)
{
    typedef uint64_t pair __attribute__((vector_size(16), aligned(8), may_alias));
    pair any = {0, 0};

    for (int i = 0; i < WORDS_AT_ONCE / 2; i++)
        any |= ((const pair *)words)[i];
    return !(any[0] | any[1]);
}

/*
 * Gives the folios of a bitmap of one order, whose first bit is unit `first`,, to the walk, as
 * take_unit() does. What is counted is kept aside: in memory it would be stored for each folio, and
 * sums that are neighbours there be added to as one vector.
 */
RARE void walk_bits(struct folio_stage *stage, const uint64_t *bits, uint32_t words,
                    uint64_t first, uint32_t order)
{
    uint64_t *private_words = private_words_of(stage);
    uint64_t private_word = (uint64_t)stage->private_high << 32 | order;
    uint32_t mask = stage->words_mask;
    uint32_t begin = stage->unit_next[order];
    uint32_t next = begin;
    uint64_t sum = 0;

    for (const uint64_t *end = bits + words; bits != end; bits += WORDS_AT_ONCE) {
        if (are_zero(bits)) {
            first += WORDS_AT_ONCE * 64;
            continue;
        }
        for (int i = 0; i < WORDS_AT_ONCE; i++, first += 64) {
            for (uint64_t left = bits[i]; left; left &= left - 1) {
                private_words[next++ & mask] = private_word;
                sum += first + (uint32_t)__builtin_ctzll(left);
            }
        }
    }
    stage->unit_next[order] = next;
    stage->walk_sum += (sum << order) + (next - begin) * ((uint64_t)order << 52);
    stage->walk_units += next - begin;
}

#endif
