#include "tape.h"

#include <string.h>

#include "files.h"
#include "port.h"

static int is_whole(const struct tape *tape, size_t length)
{
    const struct op *ops = tape_ops(tape);

    if (length < sizeof(*tape) || memcmp(tape->magic, "luotape", sizeof(tape->magic)))
        return 0;
    if (tape->version != 1 || tape->size != length)
        return 0;
    if (tape->names_offset + (uint64_t)tape->names * NAME_BYTES > length ||
        tape->ops_offset + (uint64_t)tape->ops * sizeof(*ops) > length)
        return 0;
    for (uint32_t i = 0; i < tape->ops; i++) {
        int named = ops[i].kind == CREATE || ops[i].kind == RETRIEVE;

        if (ops[i].slot >= tape->slots || (named && ops[i].name >= tape->names))
            return 0;
    }
    return 1;
}

const struct tape *load_tape(const char *path)
{
    size_t length;
    const struct tape *tape = (const struct tape *)load_file(path, &length);

    if (!is_whole(tape, length))
        fail(0, "%s: no whole tape of version 1", path);
    return tape;
}
