/* An operation of a tape: src/tape/format.ts is its specification. */
#ifndef LUO_OP_H
#define LUO_OP_H

#include <stdint.h>

enum kind {
    OPEN = 1,
    CREATE,
    PRESERVE,
    CLOSE,
    REBOOT,
    BOOT,
    RETRIEVE,
    RETRIEVE_FILE,
    FINISH,
};

struct op {
    uint8_t kind;
    uint8_t order;
    uint16_t file_kind;
    int32_t expect;
    /* Of `preserve`, the pfn of the file's descriptor. */
    uint32_t name;
    uint32_t slot;
    uint64_t token;
    uint64_t size;
};
_Static_assert(sizeof(struct op) == 32, "op");

#endif
