/*
 * The tracker of 6.18 to 7.0: bitmaps of a page (4096 bytes, by the first of them) in arrays of arrays, listed in chunks at reboot
 * (spec 5.2). An array is the kernel's xarray: nodes of 64 slots, as many levels as its largest
 * index needs, and none for index 0 alone.
 */
#include "stage.h"

#define BITMAP_BITS ((uint64_t)PAGE_BYTES * 8)
#define TRACKER_ORDERS 53

/* A head or slot holds 0, an entry, or a node's address with NODE added. */
#define NODE 2
#define SLOT_BITS 6
#define SLOTS (1 << SLOT_BITS)

struct node {
    uint32_t shift;
    uint32_t unused[9];
    uint64_t slots[SLOTS];
    uint64_t marks[3];
};
_Static_assert(sizeof(struct node) == 576, "node");

/* An order's array. */
struct record {
    uint64_t flags;
    uint64_t head;
};

struct chunk {
    uint64_t next;
    uint32_t order;
    uint32_t count;
    struct {
        uint64_t start;
        uint64_t bitmap;
    } elements[(PAGE_BYTES - 16) / 16];
};
_Static_assert(sizeof(struct chunk) == PAGE_BYTES, "chunk");

/* The tracker's own fields: the array over the orders, and the chunk being filled. */
struct bitmaps {
    uint64_t head;
    uint32_t chunk;
};

static inline struct bitmaps *bitmaps_of(struct folio_stage *stage)
{
    return (struct bitmaps *)stage->tracker;
}

static inline struct node *node_at(struct folio_stage *stage, uint64_t entry)
{
    return at(stage, entry - NODE);
}

/* Gives the slot of an index, or null. */
static inline uint64_t *find_slot(struct folio_stage *stage, uint64_t *head, uint64_t index)
{
    uint64_t entry = *head;
    uint32_t shift;

    if (!(entry & NODE))
        return index ? NULL : head;
    shift = node_at(stage, entry)->shift;
    if (index >> shift >= SLOTS)
        return NULL;
    for (;;) {
        uint64_t *slot = &node_at(stage, entry)->slots[index >> shift & (SLOTS - 1)];

        if (!shift)
            return slot;
        entry = *slot;
        if (!entry)
            return NULL;
        shift -= SLOT_BITS;
    }
}

static uint64_t allocate_node(struct folio_stage *stage, uint32_t shift, uint64_t first)
{
    uint32_t ptr = allocate_small(stage, sizeof(struct node));
    struct node *node = at(stage, ptr);

    node->shift = shift;
    node->slots[0] = first;
    return ptr + NODE;
}

/* Gives the slot of an index; allocates what is missing on the way. */
RARE uint64_t *grow_slot(struct folio_stage *stage, uint64_t *head, uint64_t index)
{
    uint32_t shift = 0;

    if (!(*head & NODE)) {
        if (!index)
            return head;
        /* An empty array gets its nodes from the level that the index needs. */
        while (!*head && index >> shift >= SLOTS)
            shift += SLOT_BITS;
        *head = allocate_node(stage, shift, *head);
    }
    shift = node_at(stage, *head)->shift;
    while (index >> shift >= SLOTS) {
        shift += SLOT_BITS;
        *head = allocate_node(stage, shift, *head);
    }
    for (uint64_t entry = *head;; shift -= SLOT_BITS) {
        uint64_t *slot = &node_at(stage, entry)->slots[index >> shift & (SLOTS - 1)];

        if (!shift)
            return slot;
        if (!*slot)
            *slot = allocate_node(stage, shift - SLOT_BITS, 0);
        entry = *slot;
    }
}

/* Gives the array of an order, or null. */
static inline uint64_t *find_order(struct folio_stage *stage, uint32_t order)
{
    uint64_t *slot = find_slot(stage, &bitmaps_of(stage)->head, order);

    return slot && *slot ? &((struct record *)at(stage, *slot))->head : NULL;
}

/* Gives the bitmap of an order's index, or null. */
static inline uint64_t *find_bitmap(struct folio_stage *stage, uint32_t order, uint64_t index)
{
    uint64_t *head = find_order(stage, order);
    uint64_t *slot = head ? find_slot(stage, head, index) : NULL;

    return slot && *slot ? at(stage, *slot) : NULL;
}

RARE uint64_t *new_bitmap(struct folio_stage *stage, uint32_t order, uint64_t index)
{
    uint64_t *slot = grow_slot(stage, &bitmaps_of(stage)->head, order);
    struct record *record;

    if (!*slot)
        *slot = allocate_small(stage, sizeof(struct record));
    record = at(stage, *slot);
    slot = grow_slot(stage, &record->head, index);
    *slot = allocate_page(stage);
    return at(stage, *slot);
}

static inline void mark(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    uint64_t unit = pfn >> order;
    uint64_t *bitmap = find_bitmap(stage, order, unit / BITMAP_BITS);

    if (!bitmap)
        bitmap = new_bitmap(stage, order, unit / BITMAP_BITS);
    set_bit(bitmap, unit % BITMAP_BITS);
}

static inline void unmark(struct folio_stage *stage, uint64_t pfn, uint32_t order)
{
    uint64_t unit = pfn >> order;
    uint64_t *bitmap = find_bitmap(stage, order, unit / BITMAP_BITS);

    if (bitmap)
        clear_bit(bitmap, unit % BITMAP_BITS);
}

static struct chunk *new_chunk(struct folio_stage *stage, uint32_t order)
{
    uint32_t ptr = allocate_page(stage);
    struct chunk *chunk = at(stage, ptr);
    struct bitmaps *tracker = bitmaps_of(stage);

    chunk->order = order;
    if (tracker->chunk)
        ((struct chunk *)at(stage, tracker->chunk))->next = ptr;
    else
        stage->root = ptr;
    tracker->chunk = ptr;
    return chunk;
}

/* Puts what hangs on an entry, the bitmaps of indices from `index` on, into chunks. */
static void list_bitmaps(struct folio_stage *stage, uint64_t entry, uint64_t index)
{
    struct chunk *chunk = at(stage, bitmaps_of(stage)->chunk);

    if (entry & NODE) {
        for (uint32_t slot = 0; slot < SLOTS; slot++) {
            uint64_t child = node_at(stage, entry)->slots[slot];

            if (child)
                list_bitmaps(stage, child, index * SLOTS + slot);
        }
        return;
    }
    if (chunk->count == sizeof(chunk->elements) / sizeof(chunk->elements[0]))
        chunk = new_chunk(stage, chunk->order);
    chunk->elements[chunk->count].start = index * BITMAP_BITS << (chunk->order + PAGE_SHIFT);
    chunk->elements[chunk->count].bitmap = entry;
    chunk->count++;
}

/* Lists all bitmaps in chunks, orders ascending; it does not look at a bit. */
static void serialize(struct folio_stage *stage)
{
    bitmaps_of(stage)->chunk = 0;
    stage->root = 0;
    for (uint32_t order = 0; order < TRACKER_ORDERS; order++) {
        uint64_t *head = find_order(stage, order);

        if (!head)
            continue;
        new_chunk(stage, order);
        list_bitmaps(stage, *head, 0);
    }
}

/* Walks the chunks as the next kernel does: it knows nothing else. */
static void walk(struct folio_stage *stage)
{
    for (uint64_t ptr = stage->root; ptr;) {
        const struct chunk *chunk = at(stage, ptr);

        for (uint32_t i = 0; i < chunk->count; i++) {
            uint64_t first = chunk->elements[i].start >> (chunk->order + PAGE_SHIFT);

            walk_bits(stage, at(stage, chunk->elements[i].bitmap), BITMAP_BITS / 64, first,
                      chunk->order);
        }
        ptr = chunk->next;
    }
}

#define PLAY luo_bitmaps_4096_play
#include "play.h"
