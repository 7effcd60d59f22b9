/* Chains of sessions under a head, as the hash tables have them. 8 bytes a session, in the node. */
#ifndef LUO_CHAIN_H
#define LUO_CHAIN_H

#include "hash.h"

/* What a session node keeps for its chain. */
struct link {
    uint32_t chain;
    uint32_t hash;
};

static inline struct link *link_at(struct stage *stage, uint32_t ptr)
{
    return (struct link *)session_at(stage, ptr)->index;
}

/* Takes a chain's first session, a name and its hash; gives the session of that name, or 0. */
static inline uint32_t find_in_chain(struct stage *stage, uint32_t ptr, const unsigned char *name,
                                     uint32_t hash)
{
    while (ptr) {
        if (link_at(stage, ptr)->hash == hash && same_words(session_at(stage, ptr)->name, name))
            break;
        ptr = link_at(stage, ptr)->chain;
    }
    return ptr;
}

/* Puts a session, which keeps its hash, before those of a chain. */
static inline void push_to_chain(struct stage *stage, uint32_t *head, uint32_t ptr)
{
    link_at(stage, ptr)->chain = *head;
    *head = ptr;
}

/* Takes a session out of a chain. */
static inline void drop_from_chain(struct stage *stage, uint32_t *head, uint32_t ptr)
{
    uint32_t *link = head;

    while (*link != ptr)
        link = &link_at(stage, *link)->chain;
    *link = link_at(stage, ptr)->chain;
}

#endif
