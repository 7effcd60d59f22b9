/*
 * Plays a tape of folios from the stage and holds each result against the tape's
 * (src/tape/format.ts). The file that includes this one has defined its tracker and, as PLAY, the
 * name of the function to make:
 *   mark(stage, pfn, order)    sets the bit of a folio
 *   unmark(stage, pfn, order)  clears it
 *   serialize(stage)           what the reboot system call has to do
 *   walk(stage)                gives every preserved folio to take_unit()
 */
#include "stage.h"

enum kind {
    REBOOT = 5,
    BOOT = 6,
    PRESERVE_FOLIO = 10,
    UNPRESERVE_FOLIO = 11,
    PRESERVE_PAGES = 12,
    UNPRESERVE_PAGES = 13,
    RESTORE_FOLIO = 14,
};

struct op {
    uint8_t kind;
    uint8_t order;
    uint16_t unused;
    int32_t expect;
    uint32_t name;
    /* Of `restore-folio`, the number of the first folio. */
    uint32_t slot;
    /* Of `boot`, the sum by which a walk is checked. */
    uint64_t pfn;
    /* Folios, or pages. */
    uint64_t count;
};
_Static_assert(sizeof(struct op) == OP_BYTES, "op");

/* What an operation that is not of folios gives. */
#define UNPLAYABLE INT32_MIN

/* Gives the order of the next piece of a range of pages (spec 5.1). */
static inline uint32_t piece_order(uint64_t pfn, uint64_t end)
{
    uint32_t aligned = pfn ? (uint32_t)__builtin_ctzll(pfn) : 64;
    uint32_t fitting = 63 - (uint32_t)__builtin_clzll(end - pfn);

    return aligned < fitting ? aligned : fitting;
}

/*
 * Takes the private words of consecutive folios back (spec 5.5), for one operation after the other
 * while that is what they are. Gives the one after, or the first whose result is not the tape's.
 */
RARE const struct op *restore(struct folio_stage *stage, const struct op *op, const struct op *end)
{
    uint64_t *words = private_words_of(stage);
    uint64_t least = (uint64_t)stage->private_high << 32;
    uint32_t most = stage->restore_order_most;
    uint32_t mask = stage->words_mask;

    for (; op != end && op->kind == RESTORE_FOLIO; op++) {
        uint32_t slot = op->slot;
        uint32_t last = slot + (uint32_t)op->count;
        int32_t result = 0;

        while (slot != last) {
            /* Another upper half makes the difference larger than any order. */
            if (!LIKELY(words[slot & mask] - least <= most)) {
                result = EINVAL;
                break;
            }
            words[slot++ & mask] = 0;
            if (LIKELY(slot == last))
                break;
        }
        if (!LIKELY(result == op->expect)) {
            stage->failed_result = result;
            break;
        }
    }
    return op;
}

RARE int32_t boot(struct folio_stage *stage, uint64_t sum, uint64_t units)
{
    stage->walk_sum = 0;
    stage->walk_units = 0;
    __builtin_memcpy(stage->unit_next, stage->unit_start, sizeof(stage->unit_start));
    walk(stage);
    return stage->walk_sum == sum && stage->walk_units == units ? 0 : EIO;
}

static inline int32_t play_op(struct folio_stage *stage, const struct op *op)
{
    uint64_t pfn = op->pfn;
    uint32_t order = op->order;
    uint64_t end;

    switch (op->kind) {
    case PRESERVE_FOLIO:
        end = pfn + (op->count << order);
        while (pfn < end) {
            mark(stage, pfn, order);
            pfn += UINT64_C(1) << order;
            if (LIKELY(pfn >= end))
                break;
        }
        return 0;
    case UNPRESERVE_FOLIO:
        end = pfn + (op->count << order);
        while (pfn < end) {
            unmark(stage, pfn, order);
            pfn += UINT64_C(1) << order;
            if (LIKELY(pfn >= end))
                break;
        }
        return 0;
    case PRESERVE_PAGES:
        for (end = pfn + op->count; pfn < end; pfn += UINT64_C(1) << order) {
            order = piece_order(pfn, end);
            mark(stage, pfn, order);
        }
        return 0;
    case UNPRESERVE_PAGES:
        for (end = pfn + op->count; pfn < end; pfn += UINT64_C(1) << order) {
            order = piece_order(pfn, end);
            unmark(stage, pfn, order);
        }
        return 0;
    case REBOOT:
        serialize(stage);
        return 0;
    case BOOT:
        return boot(stage, op->pfn, op->count);
    default:
        return UNPLAYABLE;
    }
}

uint32_t PLAY(unsigned char *memory, uint32_t from, uint32_t to);

/*
 * Plays operations `from` to `to`. Gives `to`, or the first operation whose result is not the
 * tape's; that result is then in the stage.
 */
uint32_t PLAY(unsigned char *memory, uint32_t from, uint32_t to)
{
    struct folio_stage *stage = (struct folio_stage *)memory;
    const struct op *ops = at(stage, stage->ops);
    const struct op *end = ops + to;

    for (const struct op *op = ops + from; op != end; op++) {
        int32_t result;

        if (op->kind == RESTORE_FOLIO) {
            op = restore(stage, op, end);
            if (op == end)
                break;
            if (op->kind == RESTORE_FOLIO)
                return op - ops;
        }
        result = play_op(stage, op);
        if (!LIKELY(result == op->expect)) {
            stage->failed_result = result;
            return op - ops;
        }
    }
    return to;
}
