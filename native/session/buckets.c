/*
 * A hash table that never grows: 1024 chains of nodes, begun with the 13th session, since with fewer
 * hashing a long name may cost more than the list does. 8 bytes a session, in the node, and 4 KiB of
 * static memory a registry (8 KiB with a kernel's pointers); no allocations.
 */
#include "../chain.h"

#define BITS 10
/* Up to so many sessions, names are compared: few instructions where `list` needs few. */
#define FEW 12

struct buckets {
    /* Array of chain heads, 1 << BITS of them; null until there are more than FEW sessions. */
    uint32_t heads;
};

static inline struct buckets *buckets_of(struct registry *sessions)
{
    return (struct buckets *)sessions->index;
}

static inline uint32_t *bucket_of(struct stage *stage, const struct buckets *table, uint32_t hash)
{
    return (uint32_t *)at(stage, table->heads) + (hash >> (32 - BITS));
}

/* Finds a name among few sessions. */
static inline uint32_t scan(struct stage *stage, const struct registry *sessions,
                            const unsigned char *name)
{
    uint32_t ptr = sessions->head;

    while (ptr && !same_words(session_at(stage, ptr)->name, name))
        ptr = session_at(stage, ptr)->next;
    return ptr;
}

static inline uint32_t index_find(struct stage *stage, struct registry *sessions,
                                  const unsigned char *name)
{
    struct buckets *table = buckets_of(sessions);
    uint32_t hash;

    if (!table->heads)
        return scan(stage, sessions, name);
    hash = hash_name(name);
    return find_in_chain(stage, *bucket_of(stage, table, hash), name, hash);
}

/* Puts all sessions into the table. */
RARE void begin(struct stage *stage, const struct registry *sessions, struct buckets *table)
{
    table->heads = allocate_index(stage, sizeof(uint32_t) << BITS);
    for (uint32_t ptr = sessions->head; ptr; ptr = session_at(stage, ptr)->next) {
        uint32_t hash = hash_name(session_at(stage, ptr)->name);

        link_at(stage, ptr)->hash = hash;
        push_to_chain(stage, bucket_of(stage, table, hash), ptr);
    }
}

static inline bool index_insert(struct stage *stage, struct registry *sessions, uint32_t ptr,
                                const unsigned char *name)
{
    struct buckets *table = buckets_of(sessions);
    uint32_t *bucket;
    uint32_t hash;

    if (!table->heads) {
        if (sessions->count < FEW)
            return !scan(stage, sessions, name);
        begin(stage, sessions, table);
    }
    hash = hash_name(name);
    bucket = bucket_of(stage, table, hash);
    if (find_in_chain(stage, *bucket, name, hash))
        return false;
    link_at(stage, ptr)->hash = hash;
    push_to_chain(stage, bucket, ptr);
    return true;
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    struct buckets *table = buckets_of(sessions);

    if (table->heads)
        drop_from_chain(stage, bucket_of(stage, table, link_at(stage, ptr)->hash), ptr);
}

#define PLAY luo_buckets_play
#include "../play.h"
