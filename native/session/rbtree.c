/*
 * Red-black tree by name. 12 bytes a session, in the node (24 with a kernel's pointers); no
 * allocations.
 */
#include "../hash.h"

#define RED 1u

/* What a session node keeps for the tree. */
struct knot {
    /* The address of the parent; its lowest bit says that the node is red. */
    uint32_t parent;
    /* Left, then right: a side is 0 or 1. */
    uint32_t child[2];
};

static inline uint32_t *root_of(struct registry *sessions)
{
    return sessions->index;
}

static inline struct knot *knot_at(struct stage *stage, uint32_t ptr)
{
    return (struct knot *)session_at(stage, ptr)->index;
}

static inline uint32_t child_of(struct stage *stage, uint32_t ptr, int side)
{
    return knot_at(stage, ptr)->child[side];
}

static inline uint32_t parent_of(struct stage *stage, uint32_t ptr)
{
    return knot_at(stage, ptr)->parent & ~RED;
}

/* Gives a node, which keeps its colour, a parent. */
static inline void set_parent(struct stage *stage, uint32_t ptr, uint32_t parent)
{
    struct knot *knot = knot_at(stage, ptr);

    knot->parent = parent | (knot->parent & RED);
}

/* Whether there is a node and it is red. */
static inline bool is_red(struct stage *stage, uint32_t ptr)
{
    return ptr && knot_at(stage, ptr)->parent & RED;
}

static inline void set_red(struct stage *stage, uint32_t ptr)
{
    knot_at(stage, ptr)->parent |= RED;
}

static inline void set_black(struct stage *stage, uint32_t ptr)
{
    knot_at(stage, ptr)->parent &= ~RED;
}

/* The side of its parent on which a child, perhaps null, hangs. */
static inline int side_of(struct stage *stage, uint32_t parent, uint32_t child)
{
    return child_of(stage, parent, 1) == child;
}

/* Puts a node, perhaps null, where a child of `parent` was, or the root if that is null. */
static inline void replace(struct stage *stage, uint32_t *root, uint32_t child, uint32_t by,
                           uint32_t parent)
{
    if (parent)
        knot_at(stage, parent)->child[side_of(stage, parent, child)] = by;
    else
        *root = by;
    if (by)
        set_parent(stage, by, parent);
}

/* Moves a node down to a side; its child on the other side takes its place. */
static __attribute__((noinline)) void rotate(struct stage *stage, uint32_t *root, uint32_t ptr,
                                             int side)
{
    uint32_t up = child_of(stage, ptr, !side);
    uint32_t inner = child_of(stage, up, side);

    knot_at(stage, ptr)->child[!side] = inner;
    if (inner)
        set_parent(stage, inner, ptr);
    replace(stage, root, ptr, up, parent_of(stage, ptr));
    knot_at(stage, up)->child[side] = ptr;
    set_parent(stage, ptr, up);
}

/* Ends a red node's having a red parent. */
static inline void settle(struct stage *stage, uint32_t *root, uint32_t ptr)
{
    uint32_t parent = parent_of(stage, ptr);

    while (is_red(stage, parent)) {
        uint32_t grandparent = parent_of(stage, parent);
        int side = side_of(stage, grandparent, parent);
        uint32_t uncle = child_of(stage, grandparent, !side);

        if (is_red(stage, uncle)) {
            set_black(stage, parent);
            set_black(stage, uncle);
            set_red(stage, grandparent);
            ptr = grandparent;
            parent = parent_of(stage, ptr);
            continue;
        }
        if (ptr == child_of(stage, parent, !side)) {
            rotate(stage, root, parent, side);
            parent = ptr;
        }
        set_black(stage, parent);
        set_red(stage, grandparent);
        rotate(stage, root, grandparent, !side);
        return;
    }
    if (!parent)
        set_black(stage, ptr);
}

/* Gives the paths through a node, perhaps null, the black node they have lost. */
static inline void darken(struct stage *stage, uint32_t *root, uint32_t ptr, uint32_t parent)
{
    while (parent && !is_red(stage, ptr)) {
        int side = side_of(stage, parent, ptr);
        uint32_t sibling = child_of(stage, parent, !side);
        uint32_t near;
        uint32_t far;

        if (is_red(stage, sibling)) {
            set_black(stage, sibling);
            set_red(stage, parent);
            rotate(stage, root, parent, side);
            sibling = child_of(stage, parent, !side);
        }
        near = child_of(stage, sibling, side);
        far = child_of(stage, sibling, !side);
        if (!is_red(stage, far)) {
            if (!is_red(stage, near)) {
                set_red(stage, sibling);
                ptr = parent;
                parent = parent_of(stage, ptr);
                continue;
            }
            set_black(stage, near);
            set_red(stage, sibling);
            rotate(stage, root, sibling, !side);
            far = sibling;
            sibling = near;
        }
        if (is_red(stage, parent))
            set_red(stage, sibling);
        set_black(stage, parent);
        set_black(stage, far);
        rotate(stage, root, parent, side);
        return;
    }
    if (ptr)
        set_black(stage, ptr);
}

/*
 * Gives the child on a side. Both are loaded before the side is known, and none is jumped to: what
 * the other names are, no processor can foretell.
 */
static inline uint32_t select(uint32_t left, uint32_t right, bool side)
{
    return left ^ ((left ^ right) & (uint32_t)-side);
}

static inline uint32_t index_find(struct stage *stage, struct registry *sessions,
                                  const unsigned char *name)
{
    uint32_t ptr = *root_of(sessions);
    bool side;

    while (ptr) {
        uint32_t left = child_of(stage, ptr, 0);
        uint32_t right = child_of(stage, ptr, 1);

        if (!differ(name, session_at(stage, ptr)->name, &side))
            break;
        ptr = select(left, right, side);
    }
    return ptr;
}

static inline bool index_insert(struct stage *stage, struct registry *sessions, uint32_t ptr,
                                const unsigned char *name)
{
    uint32_t *root = root_of(sessions);
    uint32_t parent = 0;
    bool side = false;

    for (uint32_t next = *root; next;) {
        uint32_t left = child_of(stage, next, 0);
        uint32_t right = child_of(stage, next, 1);

        if (!differ(name, session_at(stage, next)->name, &side))
            return false;
        parent = next;
        next = select(left, right, side);
    }
    if (parent)
        knot_at(stage, parent)->child[side] = ptr;
    else
        *root = ptr;
    *knot_at(stage, ptr) = (struct knot){parent | RED, {0, 0}};
    settle(stage, root, ptr);
    return true;
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    uint32_t *root = root_of(sessions);
    uint32_t left = child_of(stage, ptr, 0);
    uint32_t right = child_of(stage, ptr, 1);
    uint32_t child;
    uint32_t parent;
    bool red;

    if (left && right) {
        uint32_t next = right;

        while (child_of(stage, next, 0))
            next = child_of(stage, next, 0);
        child = child_of(stage, next, 1);
        parent = parent_of(stage, next);
        red = is_red(stage, next);
        if (parent == ptr) {
            parent = next;
        } else {
            replace(stage, root, next, child, parent);
            knot_at(stage, next)->child[1] = right;
            set_parent(stage, right, next);
        }
        knot_at(stage, next)->child[0] = left;
        set_parent(stage, left, next);
        replace(stage, root, ptr, next, parent_of(stage, ptr));
        knot_at(stage, next)->parent = knot_at(stage, ptr)->parent;
    } else {
        child = left | right;
        parent = parent_of(stage, ptr);
        red = is_red(stage, ptr);
        replace(stage, root, ptr, child, parent);
    }
    if (!red)
        darken(stage, root, child, parent);
}

#define PLAY luo_rbtree_play
#include "../play.h"
