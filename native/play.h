/*
 * Plays a tape's operations from the stage and holds each result against the tape's
 * (src/tape/format.ts). The file that includes this one has defined its index (registry.h) and, as
 * PLAY, the name of the function to make.
 */
#include "op.h"
#include "registry.h"

_Static_assert(sizeof(struct op) == OP_BYTES, "op");

/* What an operation that is not of the session registry gives. */
#define UNPLAYABLE INT32_MIN

static inline const unsigned char *name_of(struct stage *stage, const struct op *op)
{
    return at(stage, stage->names + (uint64_t)op->name * NAME_BYTES);
}

static inline int32_t play_op(struct stage *stage, const struct op *op)
{
    switch (op->kind) {
    case OPEN:
        return open(stage);
    case CREATE:
        return create(stage, name_of(stage, op), op->slot);
    case PRESERVE:
        return preserve(stage, op->slot, op->token, (uint64_t)op->name * DESCRIPTOR_BYTES);
    case CLOSE:
        return close(stage, op->slot);
    case REBOOT:
        return serialize(stage);
    case BOOT:
        return boot(stage);
    case RETRIEVE:
        return retrieve(stage, name_of(stage, op), op->slot);
    case RETRIEVE_FILE:
        return retrieve_file(stage, op->slot, op->token);
    case FINISH:
        return finish(stage, op->slot);
    default:
        return UNPLAYABLE;
    }
}

uint32_t PLAY(unsigned char *memory, uint32_t from, uint32_t to);

/*
 * Plays operations `from` to `to`. Gives `to`, or the first operation whose result is not the
 * tape's; that result is then in the stage.
 */
uint32_t PLAY(unsigned char *memory, uint32_t from, uint32_t to)
{
    struct stage *stage = (struct stage *)memory;
    const struct op *ops = at(stage, stage->ops);

    for (const struct op *op = ops + from; op != ops + to; op++) {
        int32_t result = play_op(stage, op);

        if (result != op->expect) {
            stage->failed_result = result;
            return op - ops;
        }
    }
    return to;
}
