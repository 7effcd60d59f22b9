/* The kernel's registry: no index, every name in the list compared byte by byte (spec 2.4). */
#include "../stage.h"

/*
 * Compares as C strings within a name field. The inner loop is one that compilers unroll when told
 * to optimise for speed, and leave as it is with a kernel's flags.
 */
static inline bool same_name(const unsigned char *a, const unsigned char *b)
{
    for (const unsigned char *end = a + NAME_BYTES; a < end; a += 8, b += 8) {
        for (uint32_t i = 0; i < 8; i++) {
            if (a[i] != b[i])
                return false;
            if (!a[i])
                return true;
        }
    }
    return true;
}

static inline uint32_t index_find(struct stage *stage, struct registry *sessions,
                                  const unsigned char *name)
{
    uint32_t ptr = sessions->head;

    while (ptr && !same_name(session_at(stage, ptr)->name, name))
        ptr = session_at(stage, ptr)->next;
    return ptr;
}

static inline bool index_insert(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    return !index_find(stage, sessions, session_at(stage, ptr)->name);
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    (void)stage;
    (void)sessions;
    (void)ptr;
}

#define PLAY luo_list_play
#include "../play.h"
