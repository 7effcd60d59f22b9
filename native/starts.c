#include "starts.h"

#include <stdlib.h>
#include <string.h>

#define LINE_BYTES 64
/* Equal lines between two ranges that are copied along rather than made a gap of. */
#define GAP_LINES 8

struct range {
    uint64_t at;
    uint64_t length;
};

struct ranges {
    struct range *all;
    uint64_t count;
};

struct start {
    uint64_t from;
    uint64_t to;
    /* Where it differs from the first, and what is there, one range after the other. */
    struct ranges own;
    unsigned char *bytes;
};

static uint64_t size;
static unsigned char *first;
static struct start *starts;
static uint64_t count;
/* 1 for each line in which a start or what a play left is not what the first start is; their ranges. */
static unsigned char *changes;
static struct ranges common;
static bool stale;

static uint64_t lines(void)
{
    return (size + LINE_BYTES - 1) / LINE_BYTES;
}

static void mark_differences(const unsigned char *a, const unsigned char *b, unsigned char *differs)
{
    for (uint64_t line = 0; line < lines(); line++) {
        uint64_t at = line * LINE_BYTES;
        uint64_t length = size - at < LINE_BYTES ? size - at : LINE_BYTES;

        if (memcmp(a + at, b + at, length))
            differs[line] = 1;
    }
}

/* Makes ranges of lines; false where there is no memory for them. */
static bool make_ranges(const unsigned char *differs, struct ranges *made)
{
    uint64_t room = 0;
    uint64_t end = 0;

    *made = (struct ranges){NULL, 0};
    for (uint64_t line = 0; line < lines(); line++) {
        struct range *last = made->count ? &made->all[made->count - 1] : NULL;

        if (!differs[line])
            continue;
        if (last && line - end <= GAP_LINES) {
            last->length = (line + 1) * LINE_BYTES - last->at;
        } else {
            if (made->count == room) {
                struct range *more;

                room = room ? 2 * room : 64;
                more = realloc(made->all, room * sizeof(*more));
                if (!more)
                    return false;
                made->all = more;
            }
            made->all[made->count++] = (struct range){line * LINE_BYTES, LINE_BYTES};
        }
        end = line + 1;
    }
    if (made->count) {
        struct range *last = &made->all[made->count - 1];

        if (last->at + last->length > size)
            last->length = size - last->at;
    }
    return true;
}

void starts_forget(uint64_t bytes)
{
    for (uint64_t i = 0; i < count; i++) {
        free(starts[i].own.all);
        free(starts[i].bytes);
    }
    free(starts);
    free(common.all);
    free(changes);
    free(first);
    starts = NULL;
    common = (struct ranges){NULL, 0};
    changes = NULL;
    first = NULL;
    count = 0;
    size = bytes;
}

/* Copies what a start has of its own. */
static bool keep_own(struct start *start, const unsigned char *memory)
{
    unsigned char *differs = calloc(lines(), 1);
    uint64_t total = 0;
    unsigned char *to;

    if (!differs)
        return false;
    mark_differences(first, memory, differs);
    for (uint64_t line = 0; line < lines(); line++)
        changes[line] |= differs[line];
    if (!make_ranges(differs, &start->own)) {
        free(differs);
        return false;
    }
    free(differs);
    for (uint64_t i = 0; i < start->own.count; i++)
        total += start->own.all[i].length;
    start->bytes = to = malloc(total + 1);
    if (!to)
        return false;
    for (uint64_t i = 0; i < start->own.count; i++) {
        memcpy(to, memory + start->own.all[i].at, start->own.all[i].length);
        to += start->own.all[i].length;
    }
    return true;
}

bool starts_keep(const unsigned char *memory, uint64_t from, uint64_t to)
{
    struct start *more = realloc(starts, (count + 1) * sizeof(*more));

    if (!more)
        return false;
    starts = more;
    starts[count] = (struct start){from, to, {NULL, 0}, NULL};
    stale = true;
    if (count) {
        if (!keep_own(&starts[count++], memory))
            return false;
        return true;
    }
    first = malloc(size);
    changes = calloc(lines(), 1);
    if (!first || !changes)
        return false;
    memcpy(first, memory, size);
    count = 1;
    return true;
}

void starts_change(const unsigned char *memory)
{
    mark_differences(first, memory, changes);
    stale = true;
}

uint64_t starts_count(void)
{
    return count;
}

uint64_t starts_from(uint64_t start)
{
    return starts[start].from;
}

uint64_t starts_to(uint64_t start)
{
    return starts[start].to;
}

const unsigned char *starts_first(void)
{
    return first;
}

void starts_restore(unsigned char *memory, uint64_t start)
{
    const struct start *own = &starts[start];
    const unsigned char *bytes = own->bytes;

    if (stale) {
        free(common.all);
        if (!make_ranges(changes, &common))
            abort();
        stale = false;
    }
    for (uint64_t i = 0; i < common.count; i++)
        memcpy(memory + common.all[i].at, first + common.all[i].at, common.all[i].length);
    for (uint64_t i = 0; i < own->own.count; i++) {
        memcpy(memory + own->own.all[i].at, bytes, own->own.all[i].length);
        bytes += own->own.all[i].length;
    }
}
