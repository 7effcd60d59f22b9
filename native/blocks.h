/*
 * Block sets (spec 2.10): a chain of pages that sessions or files are serialized into. Each page
 * starts with the address of the next and the number of its entries; a record describes it.
 */
#ifndef LUO_BLOCKS_H
#define LUO_BLOCKS_H

#include "stage.h"

#define MOST_BLOCKS 10000

/* The head of a page; its entries follow. */
struct block {
    uint64_t next;
    uint64_t count;
};

static inline struct block *block_at(struct stage *stage, uint64_t page)
{
    return at(stage, page);
}

/* Appends an empty block to the set. */
RARE void grow_blocks(struct stage *stage, struct block_set *set)
{
    uint32_t page = allocate_pages(stage);
    uint32_t ptr = allocate_record(stage);
    struct record *record = record_at(stage, ptr);

    record->page = page;
    record->next = 0;
    record->prev = set->tail;
    if (set->tail) {
        struct record *tail = record_at(stage, set->tail);

        tail->next = ptr;
        block_at(stage, tail->page)->next = page;
    } else {
        set->head = ptr;
    }
    set->tail = ptr;
    set->count++;
}

/* Frees blocks from the tail until `count` are left. */
static inline void shrink_blocks(struct stage *stage, struct block_set *set, uint32_t count)
{
    while (set->count > count) {
        uint32_t ptr = set->tail;
        uint32_t prev = record_at(stage, ptr)->prev;

        free_pages(stage, record_at(stage, ptr)->page);
        free_record(stage, ptr);
        if (prev) {
            record_at(stage, prev)->next = 0;
            block_at(stage, record_at(stage, prev)->page)->next = 0;
        } else {
            set->head = 0;
        }
        set->tail = prev;
        set->count--;
    }
}

/* Checks a chain that another kernel left: no cycle, 1 to `per_block` entries in each block. */
static inline int32_t check_chain(struct stage *stage, uint64_t head, uint32_t per_block)
{
    uint64_t slow = head;
    uint64_t fast = head;

    for (uint32_t i = 0; fast && i <= MOST_BLOCKS; i++) {
        fast = block_at(stage, fast)->next;
        if (!fast)
            break;
        fast = block_at(stage, fast)->next;
        slow = block_at(stage, slow)->next;
        if (fast == slow && fast)
            return EINVAL;
    }
    if (fast)
        return EINVAL;
    for (uint64_t page = head; page; page = block_at(stage, page)->next) {
        uint64_t count = block_at(stage, page)->count;

        if (count == 0 || count > per_block)
            return EINVAL;
    }
    return 0;
}

/* Frees the pages of a chain that was read. */
static inline void free_chain(struct stage *stage, uint64_t head)
{
    while (head) {
        uint64_t next = block_at(stage, head)->next;

        free_pages(stage, head);
        head = next;
    }
}

#endif
