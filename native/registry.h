/*
 * The session registry (spec 2), the same for every algorithm: only the index differs, which is
 * asked whether a name is there. The file that includes this one has defined it:
 *   bool index_insert(stage, registry, ptr, name)  adds a node whose name no other has and gives
 *                                                  true, or false for a duplicate; `name` is the
 *                                                  node's, or what it was copied from
 *   uint32_t index_find(stage, registry, name)     gives the node of a 64-byte name field, or 0
 *   void index_remove(stage, registry, ptr)        forgets a node that is in the registry
 * The registry keeps the list in order of insertion; what is serialized comes from it alone.
 */
#ifndef LUO_REGISTRY_H
#define LUO_REGISTRY_H

#include "files.h"

static inline uint32_t *fd_of(struct stage *stage, uint32_t slot)
{
    return (uint32_t *)at(stage, stage->fds) + slot;
}

/* Makes room for one more session to be serialized. */
static inline int32_t ensure_capacity(struct stage *stage)
{
    struct registry *sessions = registry_at(stage, OUTGOING);

    if (sessions->count >= stage->session_capacity)
        return stage->session_full_errno;
    if (!stage->area && sessions->count >= sessions->blocks.count * stage->sessions_per_block)
        grow_blocks(stage, &sessions->blocks);
    return 0;
}

/* Gives unused blocks back. */
static inline void trim_blocks(struct stage *stage)
{
    struct registry *sessions = registry_at(stage, OUTGOING);
    uint32_t per_block = stage->sessions_per_block;

    if (stage->area)
        return;
    shrink_blocks(stage, &sessions->blocks, (sessions->count + per_block - 1) / per_block);
}

/* Adds a session at the tail unless its name is there (spec 2.4). */
static inline int32_t insert(struct stage *stage, struct registry *sessions, uint32_t ptr,
                             const unsigned char *name)
{
    struct session *session = session_at(stage, ptr);

    if (!index_insert(stage, sessions, ptr, name))
        return EEXIST;
    session->next = 0;
    session->prev = sessions->tail;
    if (sessions->tail)
        session_at(stage, sessions->tail)->next = ptr;
    else
        sessions->head = ptr;
    sessions->tail = ptr;
    sessions->count++;
    return 0;
}

static inline void unlink(struct stage *stage, struct registry *sessions, uint32_t ptr)
{
    struct session *session = session_at(stage, ptr);

    index_remove(stage, sessions, ptr);
    if (session->prev)
        session_at(stage, session->prev)->next = session->next;
    else
        sessions->head = session->next;
    if (session->next)
        session_at(stage, session->next)->prev = session->prev;
    else
        sessions->tail = session->prev;
    sessions->count--;
}

static inline uint32_t allocate_named(struct stage *stage, const unsigned char *name)
{
    uint32_t ptr = allocate_session(stage);
    struct session *session = session_at(stage, ptr);

    copy_name(session->name, name);
    session->retrieved = 0;
    clear_files(session);
    return ptr;
}

/* Cuts a session's name to what its field holds beside the NUL, and gives it. */
static inline const unsigned char *truncate_name(struct stage *stage, uint32_t ptr)
{
    unsigned char *name = session_at(stage, ptr)->name;
    uint32_t length = stage->name_bytes - 1;

    __builtin_memset(name + length, 0, NAME_BYTES - length);
    return name;
}

/* Creates a session (spec 2.3). */
static inline int32_t create(struct stage *stage, const unsigned char *name, uint32_t slot)
{
    uint32_t ptr;
    int32_t result;

    if (!stage->device_open)
        return EBADF;
    if (stage->strict_names && (!name[0] || name[NAME_BYTES - 1]))
        return EINVAL;
    ptr = allocate_named(stage, name);
    if (!stage->strict_names)
        name = truncate_name(stage, ptr);
    result = ensure_capacity(stage);
    if (!result) {
        result = insert(stage, registry_at(stage, OUTGOING), ptr, name);
        if (result && stage->fix_grow)
            trim_blocks(stage);
    }
    if (result)
        free_session(stage, ptr);
    else
        *fd_of(stage, slot) = ptr;
    return result;
}

/* Retrieves a session of the previous kernel by name (spec 2.6). */
static inline int32_t retrieve(struct stage *stage, const unsigned char *name, uint32_t slot)
{
    uint32_t ptr;

    if (!stage->device_open)
        return EBADF;
    ptr = index_find(stage, registry_at(stage, INCOMING), name);
    if (!ptr)
        return ENOENT;
    if (session_at(stage, ptr)->retrieved)
        return EINVAL;
    session_at(stage, ptr)->retrieved = 1;
    *fd_of(stage, slot) = ptr;
    return 0;
}

/* Closes a session's file descriptor (spec 2.5). */
static inline int32_t close(struct stage *stage, uint32_t slot)
{
    uint32_t ptr = *fd_of(stage, slot);

    if (!ptr)
        return EBADF;
    *fd_of(stage, slot) = 0;
    drop_files(stage, session_at(stage, ptr));
    if (session_at(stage, ptr)->retrieved) {
        unlink(stage, registry_at(stage, INCOMING), ptr);
    } else {
        unlink(stage, registry_at(stage, OUTGOING), ptr);
        trim_blocks(stage);
    }
    free_session(stage, ptr);
    return 0;
}

/* Preserves a file in an outgoing session. */
static inline int32_t preserve(struct stage *stage, uint32_t slot, uint64_t token, uint64_t data)
{
    uint32_t ptr = *fd_of(stage, slot);

    if (!ptr)
        return EBADF;
    if (session_at(stage, ptr)->retrieved && stage->checks_direction)
        return EINVAL;
    return preserve_file(stage, session_at(stage, ptr), token, data);
}

/* Retrieves a file of an incoming session by token (spec 4.7). */
static inline int32_t retrieve_file(struct stage *stage, uint32_t slot, uint64_t token)
{
    uint32_t ptr = *fd_of(stage, slot);
    uint32_t file;

    if (!ptr)
        return EBADF;
    if (!session_at(stage, ptr)->retrieved && stage->checks_direction)
        return EINVAL;
    file = find_file(stage, session_at(stage, ptr), token);
    if (!file)
        return ENOENT;
    record_at(stage, file)->retrieved = 1;
    return 0;
}

/* Finishes an incoming session: its files are user space's now. */
static inline int32_t finish(struct stage *stage, uint32_t slot)
{
    uint32_t ptr = *fd_of(stage, slot);

    if (!ptr)
        return EBADF;
    if (!session_at(stage, ptr)->retrieved && stage->checks_direction)
        return EINVAL;
    drop_files(stage, session_at(stage, ptr));
    return 0;
}

/* Serializes the outgoing sessions (spec 2.8) into their blocks, or into the one area. */
RARE int32_t serialize(struct stage *stage)
{
    struct registry *sessions = registry_at(stage, OUTGOING);
    uint64_t root_sessions = (uint64_t)stage->root + stage->root_sessions;
    uint32_t area = stage->area;
    uint32_t header_bytes = stage->header_bytes;
    uint32_t header_count = stage->header_count;
    uint32_t entry_bytes = stage->entry_bytes;
    uint32_t entry_files = stage->entry_files;
    uint32_t entry_count = stage->entry_count;
    uint32_t per_block = stage->sessions_per_block;
    uint32_t left = per_block;
    uint32_t record;
    uint64_t page;
    uint64_t entry;

    if (!area) {
        store_u64(stage, root_sessions, 0);
        if (!sessions->count)
            return 0;
    }
    record = sessions->blocks.head;
    page = area ? record : record_at(stage, record)->page;
    store_u64(stage, root_sessions, page);
    entry = page + header_bytes;
    for (uint32_t ptr = sessions->head; ptr;) {
        struct session *session = session_at(stage, ptr);

        if (!left) {
            store_u64(stage, page + header_count, per_block);
            record = record_at(stage, record)->next;
            page = record_at(stage, record)->page;
            entry = page + header_bytes;
            left = per_block;
        }
        copy_name(at(stage, entry), session->name);
        if (session->file_count) {
            freeze_files(stage, session, entry + entry_files, entry + entry_count);
        } else {
            store_u64(stage, entry + entry_files, 0);
            store_u64(stage, entry + entry_count, 0);
        }
        entry += entry_bytes;
        left--;
        ptr = session->next;
    }
    store_u64(stage, page + header_count, per_block - left);
    return 0;
}

/* Gives a zeroed session area, where the ABI has one; 0 where sessions go into blocks. */
static inline uint32_t allocate_area(struct stage *stage)
{
    uint32_t bytes = stage->area_bytes;
    uint32_t ptr = stage->page_next;

    if (!stage->area)
        return 0;
    stage->page_next = ptr + bytes;
    __builtin_memset(at(stage, ptr), 0, bytes);
    if (stage->header_count)
        store_u64(stage, ptr, bytes / PAGE_BYTES);
    return ptr;
}

/* Boots the next kernel up to its user space (spec 2.9, 2.10): EINVAL is where it panics. */
RARE int32_t boot(struct stage *stage)
{
    uint32_t before = stage->root;
    uint32_t sessions = load_u64(stage, (uint64_t)before + stage->root_sessions);
    uint32_t root;
    uint32_t area;
    uint32_t *heap;

    if (!stage->area) {
        int32_t result = check_chain(stage, sessions, stage->sessions_per_block);

        if (result)
            return result;
    }
    root = allocate_pages(stage);
    area = allocate_area(stage);
    __builtin_memcpy(at(stage, root), at(stage, before), PAGE_BYTES);
    store_u64(stage, root + stage->root_number, load_u64(stage, root + stage->root_number) + 1);
    store_u64(stage, root + stage->root_sessions, area);
    if (stage->root_flbs) {
        uint32_t flbs = root + stage->root_flbs;
        uint32_t page;

        free_pages(stage, load_u64(stage, flbs));
        page = allocate_pages(stage);
        store_u64(stage, page, 1);
        store_u64(stage, flbs, page);
    }
    stage->root = root;
    free_pages(stage, before);
    __builtin_memset(at(stage, OUTGOING), 0, INCOMING - OUTGOING + sizeof(struct registry));
    registry_at(stage, OUTGOING)->blocks.head = area;
    registry_at(stage, INCOMING)->blocks.head = sessions;
    __builtin_memset(at(stage, stage->fds), 0, (uint64_t)stage->fd_count * sizeof(uint32_t));
    stage->kernel++;
    heap = (uint32_t *)at(stage, stage->heaps) + (uint64_t)stage->kernel * 2;
    stage->session_free = heap[0];
    stage->record_free = heap[1];
    stage->index_next = stage->index_start;
    stage->device_open = 0;
    stage->deserialized = 0;
    return 0;
}

/* Reads the sessions of the previous kernel back (spec 2.9). */
RARE int32_t deserialize(struct stage *stage)
{
    struct registry *sessions = registry_at(stage, INCOMING);
    uint32_t area = stage->area;
    uint32_t head = sessions->blocks.head;
    uint32_t header_bytes = stage->header_bytes;
    uint32_t header_count = stage->header_count;
    uint32_t entry_bytes = stage->entry_bytes;
    uint32_t entry_files = stage->entry_files;
    uint32_t entry_count = stage->entry_count;
    bool short_names = stage->name_bytes < NAME_BYTES;
    int32_t result = 0;

    for (uint64_t page = head; page && !result; page = area ? 0 : block_at(stage, page)->next) {
        uint32_t count = load_u64(stage, page + header_count);
        uint64_t entry = page + header_bytes;

        for (uint32_t i = 0; i < count; i++, entry += entry_bytes) {
            const unsigned char *name = at(stage, entry);
            uint32_t ptr = allocate_named(stage, name);
            uint64_t files;

            if (short_names)
                name = truncate_name(stage, ptr);
            result = insert(stage, sessions, ptr, name);
            if (result) {
                free_session(stage, ptr);
                break;
            }
            files = load_u64(stage, entry + entry_files);
            if (!files)
                continue;
            result = deserialize_files(stage, session_at(stage, ptr), files,
                                       load_u64(stage, entry + entry_count));
            if (result)
                break;
        }
    }
    if (!area)
        free_chain(stage, head);
    sessions->blocks.head = 0;
    return result;
}

/* Opens the device: the first time in a kernel, deserializes (spec 2.9). */
static inline int32_t open(struct stage *stage)
{
    if (stage->device_open)
        return EBUSY;
    if (!stage->deserialized) {
        stage->deserialized = 1;
        stage->deserialize_result = deserialize(stage);
    }
    if (stage->deserialize_result)
        return EIO;
    stage->device_open = 1;
    return 0;
}

#endif
