#include "play.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "memory_files.h"
#include "port.h"
#include "timed.h"

#define DEVICE "/dev/liveupdate"

#define CREATE_SESSION 0xba00
#define RETRIEVE_SESSION 0xba01
#define PRESERVE_FD 0xba40
#define RETRIEVE_FD 0xba41
#define FINISH_SESSION 0xba42

#define FLOOR_SAMPLES 16
/* Descriptors beside those of the tape's slots. */
#define SPARE_DESCRIPTORS 64

struct session_request {
    uint32_t size;
    int32_t fd;
    unsigned char name[NAME_BYTES];
};
_Static_assert(sizeof(struct session_request) == 72, "session request");

struct file_request {
    uint32_t size;
    int32_t fd;
    uint64_t token;
};
_Static_assert(sizeof(struct file_request) == 16, "file request");

struct finish_request {
    uint32_t size;
    uint32_t reserved;
};
_Static_assert(sizeof(struct finish_request) == 8, "finish request");

/* One line of ops.csv. */
struct call {
    uint32_t op;
    int32_t result;
    uint64_t ticks;
    /* Of a retrieved file whose contents were verified. */
    uint64_t size;
};
_Static_assert(sizeof(struct call) == 24, "call");

static const struct tape *tape;
static struct call *calls;
static uint32_t played;
/* Descriptors by slot, -1 where none is open, and the name that each was opened by. */
static int *slots;
static uint32_t *slot_names;
static int device = -1;
/* Retrieved files, which stay open until all is played, as a virtual machine's owner has them. */
static struct retrieved {
    int fd;
    uint32_t call;
    uint64_t seed;
} *retrieved;
static uint32_t retrieved_count;

static void *zeroed(size_t bytes)
{
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

    if (memory == MAP_FAILED)
        fail(12, "memory for %zu bytes of results", bytes);
    return memory;
}

void prepare_play(const struct tape *loaded)
{
    struct rlimit files = {0, 0};
    uint32_t retrieves = 0;

    tape = loaded;
    for (uint32_t i = 0; i < tape->ops; i++)
        retrieves += tape_ops(tape)[i].kind == RETRIEVE_FILE;
    retrieved = zeroed(((size_t)retrieves + 1) * sizeof(*retrieved));
    calls = zeroed(((size_t)tape->ops + 1) * sizeof(*calls));
    slots = zeroed((size_t)tape->slots * sizeof(*slots));
    slot_names = zeroed((size_t)tape->slots * sizeof(*slot_names));
    for (uint32_t i = 0; i < tape->slots; i++)
        slots[i] = -1;
    files.rlim_cur = files.rlim_max = (rlim_t)tape->slots + retrieves + SPARE_DESCRIPTORS;
    if (files.rlim_cur > 1024 && setrlimit(RLIMIT_NOFILE, &files))
        say("setrlimit: no more than the default number of open files");
}

void send_floor(void)
{
    uint64_t least = UINT64_MAX;

    for (int i = 0; i < FLOOR_SAMPLES; i++) {
        struct timed timed = timed_call(SYS_ioctl, -1, 0, 0);

        if (timed.ticks < least)
            least = timed.ticks;
    }
    put_chunk("flor", &least, sizeof(least));
}

static struct timed call_session(unsigned int request, const struct op *op)
{
    struct session_request argument = {.size = sizeof(argument), .fd = -1};
    struct timed timed;

    memcpy(argument.name, tape_name(tape, op->name), NAME_BYTES);
    timed = timed_call(SYS_ioctl, device, request, (long)&argument);
    if (timed.result == 0) {
        slots[op->slot] = argument.fd;
        slot_names[op->slot] = op->name;
    }
    return timed;
}

/* What a file of this session and token is filled with. */
static uint64_t seed_of(const struct op *op)
{
    return ((uint64_t)slot_names[op->slot] << 40) ^ op->token;
}

static struct timed preserve(const struct op *op, const char *place)
{
    int fd = make_file(op->size, op->order, seed_of(op), place);
    struct file_request argument = {.size = sizeof(argument), .fd = fd, .token = op->token};
    struct timed timed;

    note_frames(fd, op->size, place);
    timed = timed_call(SYS_ioctl, slots[op->slot], PRESERVE_FD, (long)&argument);
    if (timed.result == 0)
        count_migrated(fd, place);
    close(fd);
    return timed;
}

static struct timed retrieve_file(const struct op *op)
{
    struct file_request argument = {.size = sizeof(argument), .fd = -1, .token = op->token};
    struct timed timed = timed_call(SYS_ioctl, slots[op->slot], RETRIEVE_FD, (long)&argument);

    if (timed.result == 0)
        retrieved[retrieved_count++] = (struct retrieved){argument.fd, played - 1, seed_of(op)};
    return timed;
}

static struct timed finish(const struct op *op)
{
    struct finish_request argument = {.size = sizeof(argument)};

    return timed_call(SYS_ioctl, slots[op->slot], FINISH_SESSION, (long)&argument);
}

static struct timed open_device(void)
{
    struct timed timed = timed_call(SYS_openat, AT_FDCWD, (long)DEVICE, O_RDWR | O_CLOEXEC);

    if (timed.result >= 0) {
        device = (int)timed.result;
        timed.result = 0;
    }
    return timed;
}

static struct timed close_slot(const struct op *op)
{
    struct timed timed = timed_call(SYS_close, slots[op->slot], 0, 0);

    slots[op->slot] = -1;
    return timed;
}

static struct timed play_op(const struct op *op, const char *place)
{
    switch (op->kind) {
    case OPEN:
        return open_device();
    case CREATE:
        return call_session(CREATE_SESSION, op);
    case RETRIEVE:
        return call_session(RETRIEVE_SESSION, op);
    case PRESERVE:
        return preserve(op, place);
    case RETRIEVE_FILE:
        return retrieve_file(op);
    case FINISH:
        return finish(op);
    case CLOSE:
        return close_slot(op);
    default:
        fail(0, "%s: kind %u is no system call", place, op->kind);
    }
}

void play(uint32_t from, uint32_t to)
{
    const struct op *ops = tape_ops(tape);

    for (uint32_t index = from; index < to; index++) {
        struct call *call = &calls[played++];
        struct timed timed;
        char place[32];

        snprintf(place, sizeof(place), "op %u", index);
        timed = play_op(&ops[index], place);
        call->op = index;
        call->result = (int32_t)timed.result;
        call->ticks = timed.ticks;
        if (call->result != ops[index].expect) {
            send_calls();
            fail(call->result < 0 ? -call->result : 0, "%s: result", place);
        }
    }
}

void check_retrieved(void)
{
    for (uint32_t i = 0; i < retrieved_count; i++) {
        struct call *call = &calls[retrieved[i].call];
        char place[32];

        snprintf(place, sizeof(place), "op %u", call->op);
        call->size = check_file(retrieved[i].fd, retrieved[i].seed, place);
        close(retrieved[i].fd);
    }
}

void send_calls(void)
{
    put_chunk("call", calls, played * (uint32_t)sizeof(*calls));
}
