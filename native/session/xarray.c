/*
 * 64-ary radix tree, as an xarray: three levels by the hash's upper 18 bits, then a chain of nodes.
 * 8 bytes a session, in the node, and a tree node of 264 bytes (576 with a kernel's pointers) for
 * each path that is new: two a session at first, 0.85 at n=2000, 4161 in all at most. They come in
 * slabs, are given back one by one. A key of all 32 bits would take three a session.
 */
#include "../hash.h"

/* How far a level's six bits lie up in the hash. */
#define ROOT_SHIFT 26
#define LEAF_SHIFT 14
#define LEVEL_BITS 6
#define SLOTS (1u << LEVEL_BITS)

struct xarray {
    uint32_t root;
    /* Nodes given back, all of their slots 0, linked by `above`. */
    uint32_t free;
    /* What is left of a slab. */
    uint32_t fresh;
    uint32_t fresh_end;
};

struct xnode {
    uint32_t slots[SLOTS];
    /* How many slots are used. */
    uint32_t used;
    uint32_t above;
};

/* As many nodes as a page holds are allocated together. */
#define SLAB_BYTES (PAGE_BYTES / sizeof(struct xnode) * sizeof(struct xnode))

/* What a session node keeps for the tree. */
struct link {
    uint32_t chain;
    uint32_t hash;
};

static inline struct xarray *xarray_of(struct registry *sessions)
{
    return (struct xarray *)sessions->index;
}

static inline struct xnode *xnode_at(struct stage *stage, uint32_t ptr)
{
    return at(stage, ptr);
}

static inline struct link *link_at(struct stage *stage, uint32_t ptr)
{
    return (struct link *)session_at(stage, ptr)->index;
}

static inline uint32_t *slot_of(struct stage *stage, uint32_t node, uint32_t hash, int shift)
{
    return &xnode_at(stage, node)->slots[hash >> shift & (SLOTS - 1)];
}

/* Gives the lowest node on a hash's path, or 0. */
static inline uint32_t leaf_of(struct stage *stage, const struct xarray *tree, uint32_t hash)
{
    uint32_t node = tree->root;

    for (int shift = ROOT_SHIFT; node && shift != LEAF_SHIFT; shift -= LEVEL_BITS)
        node = *slot_of(stage, node, hash, shift);
    return node;
}

static inline uint32_t search(struct stage *stage, uint32_t ptr, const unsigned char *name,
                              uint32_t hash)
{
    while (ptr) {
        if (link_at(stage, ptr)->hash == hash && same_words(session_at(stage, ptr)->name, name))
            break;
        ptr = link_at(stage, ptr)->chain;
    }
    return ptr;
}

static inline uint32_t index_find(struct stage *stage, struct registry *sessions,
                                  const unsigned char *name)
{
    uint32_t hash = hash_name(name);
    uint32_t leaf = leaf_of(stage, xarray_of(sessions), hash);

    return leaf ? search(stage, *slot_of(stage, leaf, hash, LEAF_SHIFT), name, hash) : 0;
}

/* Takes a slab's worth of nodes. */
RARE void refill(struct stage *stage, struct xarray *tree)
{
    tree->fresh = allocate_index(stage, SLAB_BYTES);
    tree->fresh_end = tree->fresh + SLAB_BYTES;
}

static inline uint32_t allocate_xnode(struct stage *stage, struct xarray *tree, uint32_t above)
{
    uint32_t node = tree->free;

    if (node) {
        tree->free = xnode_at(stage, node)->above;
    } else {
        if (tree->fresh == tree->fresh_end)
            refill(stage, tree);
        node = tree->fresh;
        tree->fresh += sizeof(struct xnode);
    }
    xnode_at(stage, node)->above = above;
    return node;
}

/* Gives the node below a slot; makes it where there is none. */
static inline uint32_t below(struct stage *stage, struct xarray *tree, uint32_t node, uint32_t hash,
                             int shift)
{
    uint32_t *slot = slot_of(stage, node, hash, shift);

    if (!*slot) {
        *slot = allocate_xnode(stage, tree, node);
        xnode_at(stage, node)->used++;
    }
    return *slot;
}

RARE void plant(struct stage *stage, struct xarray *tree)
{
    tree->root = allocate_xnode(stage, tree, 0);
}

static inline bool index_insert(struct stage *stage, struct registry *sessions, uint32_t ptr,
                                const unsigned char *name)
{
    struct xarray *tree = xarray_of(sessions);
    uint32_t hash = hash_name(name);
    uint32_t leaf;
    uint32_t *slot;

    if (!tree->root)
        plant(stage, tree);
    leaf = below(stage, tree, tree->root, hash, ROOT_SHIFT);
    leaf = below(stage, tree, leaf, hash, ROOT_SHIFT - LEVEL_BITS);
    slot = slot_of(stage, leaf, hash, LEAF_SHIFT);
    if (search(stage, *slot, name, hash))
        return false;
    if (!*slot)
        xnode_at(stage, leaf)->used++;
    *link_at(stage, ptr) = (struct link){*slot, hash};
    *slot = ptr;
    return true;
}

/* Counts a slot of a leaf as unused, and frees the nodes of the path that use none. */
static inline void prune(struct stage *stage, struct xarray *tree, uint32_t node, uint32_t hash)
{
    for (int shift = LEAF_SHIFT; node; shift += LEVEL_BITS) {
        struct xnode *xnode = xnode_at(stage, node);
        uint32_t above = xnode->above;

        *slot_of(stage, node, hash, shift) = 0;
        if (--xnode->used)
            return;
        xnode->above = tree->free;
        tree->free = node;
        node = above;
    }
    tree->root = 0;
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    struct xarray *tree = xarray_of(sessions);
    uint32_t hash = link_at(stage, ptr)->hash;
    uint32_t leaf = leaf_of(stage, tree, hash);
    uint32_t *slot = slot_of(stage, leaf, hash, LEAF_SHIFT);
    uint32_t *link = slot;

    while (*link != ptr)
        link = &link_at(stage, *link)->chain;
    *link = link_at(stage, ptr)->chain;
    if (!*slot)
        prune(stage, tree, leaf, hash);
}

#define PLAY luo_xarray_play
#include "../play.h"
