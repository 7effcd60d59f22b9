/* The tape: src/tape/format.ts is its specification. */
#ifndef GUEST_TAPE_H
#define GUEST_TAPE_H

#include <stddef.h>
#include <stdint.h>

#include "../native/op.h"

#define NAME_BYTES 64

struct tape {
    unsigned char magic[8];
    uint32_t version;
    uint32_t flags;
    char abi[16];
    uint32_t names;
    uint32_t names_offset;
    uint32_t ops;
    uint32_t ops_offset;
    uint32_t prepare;
    uint32_t slots;
    uint32_t kernels;
    uint32_t size;
};
_Static_assert(sizeof(struct tape) == 64, "tape");

/* Reads the tape and checks that all of it is there; fails otherwise. */
const struct tape *load_tape(const char *path);

static inline const unsigned char *tape_name(const struct tape *tape, uint32_t index)
{
    return (const unsigned char *)tape + tape->names_offset + (size_t)index * NAME_BYTES;
}

static inline const struct op *tape_ops(const struct tape *tape)
{
    return (const struct op *)((const unsigned char *)tape + tape->ops_offset);
}

#endif
