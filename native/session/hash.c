/* Resizable chained hash table, as an rhashtable: doubled when three quarters full. */
#include "../chain.h"

#define LEAST_BITS 6

struct hash {
    /* Array of chain heads, 1 << bits of them; null before the first insert. */
    uint32_t buckets;
    uint32_t bits;
    uint32_t count;
    /* So many fill three quarters of the buckets: the next insert doubles them. */
    uint32_t most;
};

static inline struct hash *hash_of(struct registry *sessions)
{
    return (struct hash *)sessions->index;
}

static inline uint32_t *bucket_of(struct stage *stage, const struct hash *table, uint32_t hash)
{
    return (uint32_t *)at(stage, table->buckets) + (hash >> (32 - table->bits));
}

static inline uint32_t index_find(struct stage *stage, struct registry *sessions,
                                  const unsigned char *name)
{
    struct hash *table = hash_of(sessions);
    uint32_t hash;

    if (!table->buckets)
        return 0;
    hash = hash_name(name);
    return find_in_chain(stage, *bucket_of(stage, table, hash), name, hash);
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

            push_to_chain(stage, &heads[link->hash >> (32 - bits)], ptr);
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
    if (find_in_chain(stage, *bucket, name, hash))
        return false;
    link_at(stage, ptr)->hash = hash;
    push_to_chain(stage, bucket, ptr);
    table->count++;
    return true;
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    struct hash *table = hash_of(sessions);

    drop_from_chain(stage, bucket_of(stage, table, link_at(stage, ptr)->hash), ptr);
    table->count--;
}

#define PLAY luo_hash_play
#include "../play.h"
