/*
 * The memory a tape is played in. src/tape/stage.ts lays it out and says what each field is; a test
 * holds these declarations, those and assembly/stage.ts together. A pointer is a 32-bit offset from
 * the stage's start; 0 is null.
 */
#ifndef LUO_STAGE_H
#define LUO_STAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EIO (-5)
#define ENOENT (-2)
#define EBADF (-9)
#define EBUSY (-16)
#define EEXIST (-17)
#define EINVAL (-22)

#define NAME_BYTES 64
#define HANDLER_BYTES 48
#define OP_BYTES 32
#ifndef PAGE_SHIFT
#define PAGE_SHIFT 12
#endif
#define PAGE_BYTES (1 << PAGE_SHIFT)
#define DESCRIPTOR_BYTES 4096
#define OUTGOING 256
#define INCOMING 384
#define HANDLER 512

struct stage {
    uint32_t ops;
    uint32_t names;
    uint32_t fds;
    uint32_t fd_count;
    int32_t failed_result;
    uint32_t area;
    uint32_t strict_names;
    uint32_t name_bytes;
    uint32_t entry_bytes;
    uint32_t header_bytes;
    uint32_t session_capacity;
    int32_t session_full_errno;
    uint32_t sessions_per_block;
    uint32_t file_capacity;
    int32_t file_full_errno;
    uint32_t files_per_block;
    uint32_t file_arrays;
    uint32_t fix_grow;
    uint32_t page_bytes;
    uint32_t page_next;
    uint32_t page_free;
    uint32_t session_free;
    uint32_t record_free;
    uint32_t index_start;
    uint32_t index_next;
    uint32_t device_open;
    uint32_t deserialized;
    int32_t deserialize_result;
    uint32_t root;
    uint32_t kernel;
    uint32_t heaps;
    uint32_t root_number;
    uint32_t root_sessions;
    uint32_t root_flbs;
    uint32_t area_bytes;
    uint32_t header_count;
    uint32_t entry_files;
    uint32_t entry_pages;
    uint32_t entry_count;
    uint32_t checks_direction;
    uint32_t index_allocations;
};

/* The three fields in which a registry and a file set keep their blocks. */
struct block_set {
    uint32_t head;
    uint32_t tail;
    uint32_t count;
};

struct registry {
    uint32_t count;
    uint32_t head;
    uint32_t tail;
    struct block_set blocks;
    uint32_t unused[2];
    uint32_t index[24];
};

struct session {
    unsigned char name[NAME_BYTES];
    uint32_t next;
    uint32_t prev;
    uint32_t retrieved;
    uint32_t file_head;
    uint32_t file_tail;
    uint32_t file_count;
    struct block_set file_blocks;
    uint32_t index[7];
};

struct record {
    uint32_t next;
    uint32_t prev;
    uint64_t token;
    uint64_t data;
    uint32_t retrieved;
    uint32_t page;
    uint32_t index[8];
};

/* Of what is rare: inlined, it would take registers from what each session costs. */
#define RARE static __attribute__((noinline))

/* Every field and where it lies, as FIELD(struct, field, offset); names are those of the structs. */
#define STAGE_LAYOUT(FIELD)               \
    FIELD(stage, ops, 0)                  \
    FIELD(stage, names, 4)                \
    FIELD(stage, fds, 8)                  \
    FIELD(stage, fd_count, 12)            \
    FIELD(stage, failed_result, 16)       \
    FIELD(stage, area, 20)                \
    FIELD(stage, strict_names, 24)        \
    FIELD(stage, name_bytes, 28)          \
    FIELD(stage, entry_bytes, 32)         \
    FIELD(stage, header_bytes, 36)        \
    FIELD(stage, session_capacity, 40)    \
    FIELD(stage, session_full_errno, 44)  \
    FIELD(stage, sessions_per_block, 48)  \
    FIELD(stage, file_capacity, 52)       \
    FIELD(stage, file_full_errno, 56)     \
    FIELD(stage, files_per_block, 60)     \
    FIELD(stage, file_arrays, 64)         \
    FIELD(stage, fix_grow, 68)            \
    FIELD(stage, page_bytes, 72)          \
    FIELD(stage, page_next, 76)           \
    FIELD(stage, page_free, 80)           \
    FIELD(stage, session_free, 84)        \
    FIELD(stage, record_free, 88)         \
    FIELD(stage, index_start, 92)         \
    FIELD(stage, index_next, 96)          \
    FIELD(stage, device_open, 100)        \
    FIELD(stage, deserialized, 104)       \
    FIELD(stage, deserialize_result, 108) \
    FIELD(stage, root, 112)               \
    FIELD(stage, kernel, 116)             \
    FIELD(stage, heaps, 120)              \
    FIELD(stage, root_number, 124)        \
    FIELD(stage, root_sessions, 128)      \
    FIELD(stage, root_flbs, 132)          \
    FIELD(stage, area_bytes, 136)         \
    FIELD(stage, header_count, 140)       \
    FIELD(stage, entry_files, 144)        \
    FIELD(stage, entry_pages, 148)        \
    FIELD(stage, entry_count, 152)        \
    FIELD(stage, checks_direction, 156)   \
    FIELD(stage, index_allocations, 160)
#define REGISTRY_LAYOUT(FIELD)            \
    FIELD(registry, count, 0)             \
    FIELD(registry, head, 4)              \
    FIELD(registry, tail, 8)              \
    FIELD(registry, blocks.head, 12)      \
    FIELD(registry, blocks.tail, 16)      \
    FIELD(registry, blocks.count, 20)     \
    FIELD(registry, index, 32)
#define SESSION_LAYOUT(FIELD)             \
    FIELD(session, name, 0)               \
    FIELD(session, next, 64)              \
    FIELD(session, prev, 68)              \
    FIELD(session, retrieved, 72)         \
    FIELD(session, file_head, 76)         \
    FIELD(session, file_tail, 80)         \
    FIELD(session, file_count, 84)        \
    FIELD(session, file_blocks.head, 88)  \
    FIELD(session, file_blocks.tail, 92)  \
    FIELD(session, file_blocks.count, 96) \
    FIELD(session, index, 100)
#define RECORD_LAYOUT(FIELD)              \
    FIELD(record, next, 0)                \
    FIELD(record, prev, 4)                \
    FIELD(record, token, 8)               \
    FIELD(record, data, 16)               \
    FIELD(record, retrieved, 24)          \
    FIELD(record, page, 28)               \
    FIELD(record, index, 32)

#define HOLDS(type, field, offset) \
    _Static_assert(offsetof(struct type, field) == (offset), #type "." #field);
STAGE_LAYOUT(HOLDS)
REGISTRY_LAYOUT(HOLDS)
SESSION_LAYOUT(HOLDS)
RECORD_LAYOUT(HOLDS)
#undef HOLDS
_Static_assert(sizeof(struct stage) == 164, "stage");
_Static_assert(sizeof(struct registry) == INCOMING - OUTGOING, "registry");
_Static_assert(sizeof(struct session) == 128, "session");
_Static_assert(sizeof(struct record) == 64, "record");

/* Takes an offset and gives what lies there. */
static inline void *at(struct stage *stage, uint64_t ptr)
{
    return (unsigned char *)stage + ptr;
}

/* Loads and stores a number that need not be aligned: those of a flat tree are not. */
static inline uint64_t load_u64(struct stage *stage, uint64_t ptr)
{
    uint64_t value;

    __builtin_memcpy(&value, at(stage, ptr), sizeof(value));
    return value;
}

static inline void store_u64(struct stage *stage, uint64_t ptr, uint64_t value)
{
    __builtin_memcpy(at(stage, ptr), &value, sizeof(value));
}

static inline struct registry *registry_at(struct stage *stage, uint32_t ptr)
{
    return at(stage, ptr);
}

static inline struct session *session_at(struct stage *stage, uint32_t ptr)
{
    return at(stage, ptr);
}

static inline struct record *record_at(struct stage *stage, uint32_t ptr)
{
    return at(stage, ptr);
}

/*
 * Copies a name field of 64 bytes, 16 at a time: entries lie on 16 bytes, and a move of 64 that crosses
 * a cache line costs more than it saves.
 */
static inline void copy_name(unsigned char *to, const unsigned char *from)
{
    typedef uint64_t part __attribute__((vector_size(16), aligned(1), may_alias));

    for (int i = 0; i < NAME_BYTES / 16; i++)
        ((part *)to)[i] = ((const part *)from)[i];
}

/* Gives the next session node of the free list, as a slab does; its old contents stay. */
static inline uint32_t allocate_session(struct stage *stage)
{
    uint32_t ptr = stage->session_free;

    stage->session_free = session_at(stage, ptr)->next;
    return ptr;
}

static inline void free_session(struct stage *stage, uint32_t ptr)
{
    session_at(stage, ptr)->next = stage->session_free;
    stage->session_free = ptr;
}

static inline uint32_t allocate_record(struct stage *stage)
{
    uint32_t ptr = stage->record_free;

    stage->record_free = record_at(stage, ptr)->next;
    return ptr;
}

static inline void free_record(struct stage *stage, uint32_t ptr)
{
    record_at(stage, ptr)->next = stage->record_free;
    stage->record_free = ptr;
}

/* Gives zeroed pages (one, or a file array's) that a handover may preserve. */
static inline uint32_t allocate_pages(struct stage *stage)
{
    uint32_t bytes = stage->page_bytes;
    uint32_t ptr = stage->page_free;

    if (ptr) {
        stage->page_free = *(uint32_t *)at(stage, ptr);
    } else {
        ptr = stage->page_next;
        stage->page_next = ptr + bytes;
    }
    __builtin_memset(at(stage, ptr), 0, bytes);
    return ptr;
}

/* Takes pages that allocate_pages() gave. */
static inline void free_pages(struct stage *stage, uint32_t ptr)
{
    *(uint32_t *)at(stage, ptr) = stage->page_free;
    stage->page_free = ptr;
}

/* Gives zeroed memory for an index; it is given back when the kernel ends. */
static inline uint32_t allocate_index(struct stage *stage, uint32_t bytes)
{
    uint32_t ptr = stage->index_next;

    stage->index_next = ptr + bytes;
    stage->index_allocations++;
    __builtin_memset(at(stage, ptr), 0, bytes);
    return ptr;
}

#endif
