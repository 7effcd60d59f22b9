/* Resizable chained hash table, as an rhashtable: doubled when three quarters full. */
#include "../hash.h"

#define LEAST_BITS 6

struct hash {
    /* Array of chain heads, 1 << bits of them; null before the first insert. */
    uint32_t buckets;
    uint32_t bits;
    uint32_t count;
    /* So many fill three quarters of the buckets: the next insert doubles them. */
    uint32_t most;
};

/* What a session node keeps for the table. */
struct link {
    uint32_t chain;
    uint32_t hash;
};

static inline struct hash *hash_of(struct registry *sessions)
{
    return (struct hash *)sessions->index;
}

static inline struct link *link_at(struct stage *stage, uint32_t ptr)
{
    return (struct link *)session_at(stage, ptr)->index;
}

static inline uint32_t *bucket_of(struct stage *stage, const struct hash *table, uint32_t hash)
{
    return (uint32_t *)at(stage, table->buckets) + (hash >> (32 - table->bits));
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
    struct hash *table = hash_of(sessions);
    uint32_t hash;

    if (!table->buckets)
        return 0;
    hash = hash_name(name);
    return search(stage, *bucket_of(stage, table, hash), name, hash);
}

static inline void push(uint32_t *bucket, struct link *link, uint32_t ptr)
{
    link->chain = *bucket;
    *bucket = ptr;
}

RARE void grow(struct stage *stage, struct hash *table)
{
    uint32_t *before = at(stage, table->buckets);
    uint32_t before_count = table->buckets ? 1u << table->bits : 0;

    uint32_t bits = table->buckets ? table->bits + 1 : LEAST_BITS;
    uint32_t buckets = allocate_index(stage, sizeof(uint32_t) << bits);
    uint32_t *heads = (uint32_t *)at(stage, buckets);

    table->bits = bits;
    table->buckets = buckets;
    table->most = (3u << bits) >> 2;
    for (uint32_t i = 0; i < before_count; i++) {
        uint32_t ptr = before[i];

        while (ptr) {
            struct link *link = link_at(stage, ptr);
            uint32_t next = link->chain;

            push(&heads[link->hash >> (32 - bits)], link, ptr);
            ptr = next;
        }
    }
}

static inline bool index_insert(struct stage *stage, struct registry *sessions, uint32_t ptr,
                                const unsigned char *name)
{
    struct hash *table = hash_of(sessions);
    uint32_t *bucket;
    uint32_t hash;

    if (table->count >= table->most)
        grow(stage, table);
    hash = hash_name(name);
    bucket = bucket_of(stage, table, hash);
    if (search(stage, *bucket, name, hash))
        return false;
    link_at(stage, ptr)->hash = hash;
    push(bucket, link_at(stage, ptr), ptr);
    table->count++;
    return true;
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    struct hash *table = hash_of(sessions);
    uint32_t *link = bucket_of(stage, table, link_at(stage, ptr)->hash);

    while (*link != ptr)
        link = &link_at(stage, *link)->chain;
    *link = link_at(stage, ptr)->chain;
    table->count--;
}

#define PLAY luo_hash_play
#include "../play.h"
