/* The kernel's registry: no index, every name in the list compared (spec 2.4). */
#include <string.h>

#include "../stage.h"

#ifdef __aarch64__
/* As arm64's kernel does: its strncmp() reads words of 8 bytes, and is Arm's, as the C library's is. */
static inline bool same_name(const unsigned char *node, const unsigned char *name)
{
    return !strncmp((const char *)node, (const char *)name, NAME_BYTES);
}
#else
/*
 * Compares as C strings; a node's name always ends within its field. Compilers unroll the inner
 * loop when told to optimise for speed, and leave it as it is with a kernel's flags.
 */
static inline bool same_name(const unsigned char *node, const unsigned char *name)
{
    for (;; node += 8, name += 8) {
        for (uint32_t i = 0; i < 8; i++) {
            if (node[i] != name[i])
                return false;
            if (!node[i])
                return true;
        }
    }
}
#endif

static inline uint32_t index_find(struct stage *stage, struct registry *sessions,
                                  const unsigned char *name)
{
    uint32_t ptr = sessions->head;

    while (ptr && !same_name(session_at(stage, ptr)->name, name))
        ptr = session_at(stage, ptr)->next;
    return ptr;
}

static inline bool index_insert(struct stage *stage, struct registry *sessions, uint32_t ptr,
                                const unsigned char *name)
{
    (void)ptr;
    return !index_find(stage, sessions, name);
}

static inline void index_remove(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    (void)stage;
    (void)sessions;
    (void)ptr;
}

#define PLAY luo_list_play
#include "../play.h"
