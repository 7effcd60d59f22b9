/*
 * The file set of a session (spec 4): an ordered list, a token unique in it, blocks to serialize
 * into. A registry's algorithm does not touch it.
 */
#ifndef LUO_FILES_H
#define LUO_FILES_H

#include "blocks.h"

/* A serialized file. */
struct file_entry {
    unsigned char compatible[HANDLER_BYTES];
    uint64_t data;
    uint64_t token;
};
_Static_assert(sizeof(struct file_entry) == 64, "file entry");

/* Takes a session and a token, gives the file's record or 0: a scan, as the kernel does it. */
static inline uint32_t find_file(struct stage *stage, struct session *session, uint64_t token)
{
    uint32_t ptr = session->file_head;

    while (ptr && record_at(stage, ptr)->token != token)
        ptr = record_at(stage, ptr)->next;
    return ptr;
}

static inline void append_file(struct stage *stage, struct session *session, uint64_t token,
                               uint64_t data)
{
    uint32_t ptr = allocate_record(stage);
    struct record *file = record_at(stage, ptr);

    file->token = token;
    file->data = data;
    file->retrieved = 0;
    file->next = 0;
    file->prev = session->file_tail;
    if (session->file_tail)
        record_at(stage, session->file_tail)->next = ptr;
    else
        session->file_head = ptr;
    session->file_tail = ptr;
    session->file_count++;
}

/* Preserves a file (spec 4.2): the token first, then room, then the record. */
static inline int32_t preserve_file(struct stage *stage, struct session *session, uint64_t token,
                                    uint64_t data)
{
    uint32_t count = session->file_count;

    if (find_file(stage, session, token))
        return EEXIST;
    if (count >= stage->file_capacity)
        return stage->file_full_errno;
    if (count >= session->file_blocks.count * stage->files_per_block)
        grow_blocks(stage, &session->file_blocks);
    append_file(stage, session, token, data);
    return 0;
}

/* Makes a session's file set empty. */
static inline void clear_files(struct session *session)
{
    session->file_head = 0;
    session->file_tail = 0;
    session->file_count = 0;
    session->file_blocks = (struct block_set){0, 0, 0};
}

/* Gives up a session's files, newest first, and the blocks they would have gone into. */
static inline void drop_files(struct stage *stage, struct session *session)
{
    uint32_t ptr = session->file_tail;

    while (ptr) {
        uint32_t prev = record_at(stage, ptr)->prev;

        free_record(stage, ptr);
        ptr = prev;
    }
    shrink_blocks(stage, &session->file_blocks, 0);
    clear_files(session);
}

/* Writes a session's files into its blocks or array (spec 4.5); takes where the set goes. */
RARE void freeze_files(struct stage *stage, struct session *session, uint64_t files_at,
                                uint64_t count_at)
{
    uint32_t header = stage->file_arrays ? 0 : sizeof(struct block);
    uint32_t per_block = stage->files_per_block;
    uint32_t block = session->file_blocks.head;
    uint32_t page = record_at(stage, block)->page;
    uint32_t index = 0;
    uint32_t ptr = session->file_head;

    store_u64(stage, files_at, page);
    store_u64(stage, count_at, session->file_count);
    while (ptr) {
        struct record *file = record_at(stage, ptr);
        struct file_entry *entry;

        if (index == per_block) {
            block = record_at(stage, block)->next;
            page = record_at(stage, block)->page;
            index = 0;
        }
        entry = (struct file_entry *)at(stage, page + header) + index;
        index++;
        if (header)
            block_at(stage, page)->count = index;
        __builtin_memcpy(entry->compatible, at(stage, HANDLER), HANDLER_BYTES);
        entry->data = file->data;
        entry->token = file->token;
        ptr = file->next;
    }
}

static inline bool is_handler(struct stage *stage, const unsigned char *compatible)
{
    const unsigned char *handler = at(stage, HANDLER);

    for (uint32_t i = 0; i < HANDLER_BYTES; i++) {
        if (compatible[i] != handler[i])
            return false;
        if (!compatible[i])
            return true;
    }
    return true;
}

static inline int32_t read_files(struct stage *stage, struct session *session,
                                 const struct file_entry *entries, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!is_handler(stage, entries[i].compatible))
            return ENOENT;
        append_file(stage, session, entries[i].token, entries[i].data);
    }
    return 0;
}

/* Reads a session's files back (spec 4.6) from where they are, and frees what held them. */
RARE int32_t deserialize_files(struct stage *stage, struct session *session, uint64_t files,
                               uint32_t count)
{
    int32_t result = 0;

    if (stage->file_arrays) {
        if (count > stage->file_capacity)
            result = EINVAL;
        else
            result = read_files(stage, session, at(stage, files), count);
        free_pages(stage, files);
    } else {
        result = check_chain(stage, files, stage->files_per_block);
        if (result)
            return result;
        for (uint64_t page = files; page && !result; page = block_at(stage, page)->next) {
            struct block *block = block_at(stage, page);

            result = read_files(stage, session, (struct file_entry *)(block + 1), block->count);
        }
        if (!result && session->file_count != count)
            result = EINVAL;
        free_chain(stage, files);
    }
    if (result)
        drop_files(stage, session);
    return result;
}

#endif
