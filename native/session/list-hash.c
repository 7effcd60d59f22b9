/*
 * As list.c, but each node keeps its name's hash, and a name is compared only where the hashes are
 * equal. 4 bytes a session, in the node; no allocations.
 */
#include "../hash.h"

static inline uint32_t *hash_at(struct stage *stage, uint32_t ptr)
{
    return session_at(stage, ptr)->index;
}

static inline uint32_t search(struct stage *stage, const struct registry *sessions,
                              const unsigned char *name, uint32_t hash)
{
    uint32_t ptr = sessions->head;

    while (ptr) {
        if (*hash_at(stage, ptr) == hash && same_words(session_at(stage, ptr)->name, name))
            break;
        ptr = session_at(stage, ptr)->next;
    }
    return ptr;
}

static inline uint32_t index_find(struct stage *stage, struct registry *sessions,
                                  const unsigned char *name)
{
    return search(stage, sessions, name, hash_name(name));
}

static inline bool index_insert(struct stage *stage, struct registry *sessions, uint32_t ptr,
                                const unsigned char *name)
{
    uint32_t hash = hash_name(name);

    if (search(stage, sessions, name, hash))
        return false;
    *hash_at(stage, ptr) = hash;
    return true;
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    (void)stage;
    (void)sessions;
    (void)ptr;
}

#define PLAY luo_list_hash_play
#include "../play.h"
