/*
 * The host's process for the twins: it is given a stage, plays sections of its tape, and times
 * them. Commands come on standard input, one a line, answers go to standard output; a command that
 * is refused is answered `error <why>`, and the process ends when its input does.
 *   layout                               -> one line of JSON: where every field lies
 *   stage IMAGE_BYTES SIZE_BYTES, image  -> ok: memory that begins with the image, zeros behind it
 *   play NAME FROM TO                    -> STOPPED FAILED_RESULT
 *   keep NAME FROM TO KNOWN              -> STOPPED FAILED_RESULT: the present state is where the next
 *                                           tape starts; plays it to see what changes, unless 1 is KNOWN
 *   forget                               -> ok: all that was kept
 *   fresh                                -> ok: fresh memory that is the first start
 *   block NAME FIRST TURN NANOSECONDS    -> ELAPSED_NS PLAYS EMPTY_NS, or where a play stopped early
 *                                           wrong TAPE STOPPED FAILED_RESULT
 *   read OFFSET LENGTH                   -> ok, then LENGTH bytes of the stage
 *   memory BYTES                         -> ok: memory for the passes, touched
 *   passes KIND BYTES FIRST COUNT        -> STEPS NS...: what COUNT passes over parts of BYTES took,
 *                                           from part FIRST of the memory on, each of so many steps;
 *                                           wrong where one left what it should not
 * An image is read to its end also when it is refused, so that the next command is found.
 */
#define _DEFAULT_SOURCE
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <signal.h>
#endif
#include <time.h>
#include <unistd.h>

#include "contenders.h"
#include "prices.h"
#include "stage.h"
#include "starts.h"

/* No host's pages are smaller; those of the twins are the kernel's, and may be larger. */
#define HOST_PAGE_BYTES_LEAST 4096
#define STAGE_BYTES_MOST (UINT64_C(1) << 32)
/* A block ends after so many times its length in all, restores included. */
#define BLOCK_WALL_MOST 4
/* So many empty plays are timed beside a block. */
#define EMPTY_PLAYS 31

#define WATCH_NS 100000000
#define ARGUMENTS_MOST 4
#define LINE_BYTES 256
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

typedef uint32_t play_function(unsigned char *memory, uint32_t from, uint32_t to);

#define DECLARE(algorithm) play_function luo_##algorithm##_play;
CONTENDERS(DECLARE)
#undef DECLARE

struct contender {
    const char *name;
    play_function *play;
};

static const struct contender contenders[] = {
#define ROW(algorithm) {#algorithm, luo_##algorithm##_play},
    CONTENDERS(ROW)
#undef ROW
};

/* What is played in, `bytes` long, or null. */
static unsigned char *memory;
static uint64_t bytes;

static void refuse(const char *why)
{
    printf("error %s\n", why);
}

/* Reads a decimal number that is the whole of `text` and at most `most`. */
static bool number(const char *text, uint64_t most, uint64_t *value)
{
    *value = 0;
    if (!*text)
        return false;
    for (; *text; text++) {
        uint64_t digit = (uint64_t)(unsigned char)*text - '0';

        if (digit > 9 || digit > most || *value > (most - digit) / 10)
            return false;
        *value = *value * 10 + digit;
    }
    return true;
}

/* macOS rounds what it calls CLOCK_MONOTONIC to microseconds. */
#ifdef __APPLE__
#define CLOCK CLOCK_MONOTONIC_RAW
#else
#define CLOCK CLOCK_MONOTONIC
#endif

static uint64_t now_ns(void)
{
    struct timespec time;

    clock_gettime(CLOCK, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

/* Gives zeroed memory of which every page is there, or null. */
static unsigned char *touched(uint64_t size)
{
    unsigned char *fresh =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (fresh == MAP_FAILED)
        return NULL;
    for (uint64_t page = 0; page < size; page += HOST_PAGE_BYTES_LEAST)
        *(volatile unsigned char *)(fresh + page) = 0;
    return fresh;
}

static void unmap(unsigned char **pages)
{
    if (*pages)
        munmap(*pages, bytes);
    *pages = NULL;
}

static void skip(uint64_t length)
{
    unsigned char chunk[PAGE_BYTES];

    while (length) {
        size_t got = fread(chunk, 1, length < sizeof(chunk) ? length : sizeof(chunk), stdin);

        if (!got)
            exit(0);
        length -= got;
    }
}

static void stage(char **arguments)
{
    uint64_t image;
    uint64_t size;

    if (!number(arguments[0], STAGE_BYTES_MOST, &image)) {
        refuse("the image's length is not a number of bytes up to 4 GiB");
        return;
    }
    if (!number(arguments[1], STAGE_BYTES_MOST, &size) || size < HANDLER + HANDLER_BYTES ||
        size < image) {
        skip(image);
        refuse("the stage's size is not a number of bytes from its image's length to 4 GiB");
        return;
    }
    if (size != bytes) {
        unmap(&memory);
        starts_forget(size);
        bytes = size;
    }
    if (memory)
        memset(memory + image, 0, size - image);
    else
        memory = touched(size);
    if (!memory) {
        skip(image);
        refuse("there is no memory for the stage");
        return;
    }
    if (fread(memory, 1, image, stdin) != image)
        exit(0);
    puts("ok");
}

/* Whether an algorithm is asked for: C has `_` in its name where there is `-`. */
static bool is_named(const char *asked, const char *name)
{
    for (; *asked && (*asked == '-' ? '_' : *asked) == *name; asked++)
        name++;
    return !*asked && !*name;
}

/* Gives an algorithm by its name; null and an answer where there is none of that name. */
static play_function *algorithm(const char *name)
{
    for (size_t i = 0; i < LENGTH(contenders); i++) {
        if (is_named(name, contenders[i].name))
            return contenders[i].play;
    }
    refuse("there is no such algorithm");
    return NULL;
}

/* Reads NAME FROM TO; gives null and answers where they cannot be played in this stage. */
static play_function *section(char **arguments, uint64_t *from, uint64_t *to)
{
    if (!memory) {
        refuse("there is no stage");
        return NULL;
    }
    if (!number(arguments[1], UINT32_MAX, from) || !number(arguments[2], UINT32_MAX, to) ||
        *from > *to || ((struct stage *)memory)->ops + *to * OP_BYTES > bytes) {
        refuse("FROM and TO are not operations of the stage's tape");
        return NULL;
    }
    return algorithm(arguments[0]);
}

static void play(char **arguments)
{
    uint64_t from;
    uint64_t to;
    play_function *player = section(arguments, &from, &to);
    uint32_t stopped;

    if (!player)
        return;
    stopped = player(memory, from, to);
    printf("%" PRIu32 " %" PRId32 "\n", stopped, ((struct stage *)memory)->failed_result);
}

static void keep(char **arguments)
{
    uint64_t from;
    uint64_t to;
    uint64_t known;
    play_function *player = section(arguments, &from, &to);
    uint32_t stopped = to;

    if (!player)
        return;
    if (!number(arguments[3], 1, &known)) {
        refuse("KNOWN is not 0 or 1");
        return;
    }
    if (!starts_keep(memory, from, to)) {
        refuse("there is no memory for the copy");
        return;
    }
    if (!known) {
        stopped = player(memory, from, to);
        starts_change(memory);
    }
    printf("%" PRIu32 " %" PRId32 "\n", stopped, ((struct stage *)memory)->failed_result);
}

static void forget(char **arguments)
{
    (void)arguments;
    starts_forget(bytes);
    puts("ok");
}

static void fresh(char **arguments)
{
    (void)arguments;
    if (!starts_count()) {
        refuse("nothing was kept");
        return;
    }
    unmap(&memory);
    memory = touched(bytes);
    if (!memory) {
        refuse("there is no memory for the stage");
        return;
    }
    memcpy(memory, starts_first(), bytes);
    puts("ok");
}

/* Whether whoever gives the commands is gone; a long block must not outlive them. */
static bool abandoned(void)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = 0};

    return poll(&input, 1, 0) > 0 && input.revents & (POLLHUP | POLLERR);
}

static int compare_times(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;

    return (first > second) - (first < second);
}

/* The median time of plays of no operation. */
static uint64_t time_empty(play_function *player, uint32_t from)
{
    uint64_t times[EMPTY_PLAYS];

    for (int i = 0; i < EMPTY_PLAYS; i++) {
        uint64_t start = now_ns();

        player(memory, from, from);
        times[i] = now_ns() - start;
    }
    qsort(times, EMPTY_PLAYS, sizeof(times[0]), compare_times);
    return times[EMPTY_PLAYS / 2];
}

static void block(char **arguments)
{
    play_function *player;
    uint64_t first;
    uint64_t turn;
    uint64_t enough;
    uint64_t elapsed = 0;
    uint64_t plays = 0;
    uint64_t begun = now_ns();
    uint64_t watched = begun;
    uint64_t now;

    if (!memory || !starts_count()) {
        refuse("nothing was kept");
        return;
    }
    player = algorithm(arguments[0]);
    if (!player)
        return;
    if (!number(arguments[1], starts_count() - 1, &first)) {
        refuse("FIRST is not a tape that was kept");
        return;
    }
    if (!number(arguments[2], UINT32_MAX, &turn) || !turn ||
        !number(arguments[3], INT64_MAX, &enough)) {
        refuse("TURN or NANOSECONDS is not a number");
        return;
    }
    do {
        for (uint64_t i = 0; i < turn; i++) {
            uint64_t tape = (first + plays) % starts_count();
            uint32_t from = starts_from(tape);
            uint32_t to = starts_to(tape);
            uint64_t start;
            uint32_t stopped;

            starts_restore(memory, tape);
            start = now_ns();
            stopped = player(memory, from, to);
            now = now_ns();
            elapsed += now - start;
            plays++;
            if (stopped != to) {
                printf("wrong %" PRIu64 " %" PRIu32 " %" PRId32 "\n", tape, stopped,
                       ((struct stage *)memory)->failed_result);
                return;
            }
            if (now - watched > WATCH_NS) {
                if (abandoned())
                    exit(0);
                watched = now;
            }
        }
    } while (elapsed < enough && (now - begun) / BLOCK_WALL_MOST < enough);
    printf("%" PRIu64 " %" PRIu64 " %" PRIu64 "\n", elapsed, plays,
           time_empty(player, starts_from(first)));
}

static void read_stage(char **arguments)
{
    uint64_t offset;
    uint64_t length;

    if (!memory) {
        refuse("there is no stage");
        return;
    }
    if (!number(arguments[0], bytes, &offset) || !number(arguments[1], bytes - offset, &length)) {
        refuse("OFFSET and LENGTH are not within the stage");
        return;
    }
    puts("ok");
    fwrite(memory + offset, 1, length, stdout);
}

static void layout(char **arguments)
{
    (void)arguments;
#define FIELD(type, field, offset) printf("\"" #field "\":%zu,", offsetof(struct type, field));
#define END(type) printf("\"bytes\":%zu}", sizeof(struct type));
    printf("{\"outgoing\":%d,\"incoming\":%d,\"handler\":%d,\"stage\":{", OUTGOING, INCOMING,
           HANDLER);
    STAGE_LAYOUT(FIELD)
    END(stage)
    printf(",\"registry\":{");
    REGISTRY_LAYOUT(FIELD)
    END(registry)
    printf(",\"session\":{");
    SESSION_LAYOUT(FIELD)
    END(session)
    printf(",\"record\":{");
    RECORD_LAYOUT(FIELD)
    END(record)
    puts("}");
#undef FIELD
#undef END
}

/* As much as is there for passes. */
static uint64_t room;

static void make_room(char **arguments)
{
    uint64_t size;

    if (!number(arguments[0], STAGE_BYTES_MOST, &size) || !size) {
        refuse("BYTES is not a number of bytes up to 4 GiB");
        return;
    }
    room = prices_memory(size) ? size : 0;
    if (room)
        puts("ok");
    else
        refuse("there is no memory for the passes");
}

static void passes(char **arguments)
{
    uint64_t times[PASSES_MOST];
    uint64_t part;
    uint64_t first;
    uint64_t count;
    uint64_t steps;
    const char *why;

    if (!room) {
        refuse("there is no memory for passes");
        return;
    }
    if (!number(arguments[1], room, &part) || part < PAGE_BYTES ||
        !number(arguments[2], room / part - 1, &first) || !number(arguments[3], PASSES_MOST, &count) ||
        !count || first + count > room / part) {
        refuse("BYTES, FIRST and COUNT are not parts of the memory");
        return;
    }
    steps = prices_passes(arguments[0], part, first, count, times, &why);
    if (!steps) {
        if (why)
            refuse(why);
        else
            puts("wrong");
        return;
    }
    printf("%" PRIu64, steps);
    for (uint64_t i = 0; i < count; i++)
        printf(" %" PRIu64, times[i]);
    putchar('\n');
}

static const struct command {
    const char *name;
    int arguments;
    void (*run)(char **arguments);
} commands[] = {
    {"layout", 0, layout}, {"stage", 2, stage}, {"play", 3, play},
    {"keep", 4, keep},     {"forget", 0, forget}, {"fresh", 0, fresh},
    {"block", 4, block},   {"read", 2, read_stage},
    {"memory", 1, make_room}, {"passes", 4, passes},
};

static void run(char *line)
{
    char *words[ARGUMENTS_MOST + 2];
    int count = 0;

    for (char *word = strtok(line, " "); word && count < (int)LENGTH(words);
         word = strtok(NULL, " "))
        words[count++] = word;
    for (size_t i = 0; count && i < LENGTH(commands); i++) {
        if (strcmp(words[0], commands[i].name))
            continue;
        if (count - 1 != commands[i].arguments)
            refuse("wrong number of arguments");
        else
            commands[i].run(words + 1);
        return;
    }
    refuse("there is no such command");
}

/* Reads a line into `line`; gives its length, `room` where it is longer or holds a NUL, or EOF. */
static int read_line(char *line, int room)
{
    int length = 0;

    for (int byte; (byte = getchar()) != '\n';) {
        if (byte == EOF)
            return EOF;
        if (!byte || length >= room - 1)
            length = room;
        else
            line[length++] = (char)byte;
    }
    if (length < room)
        line[length] = 0;
    return length;
}

int main(void)
{
    char line[LINE_BYTES];

#ifdef __linux__
    /* A long play does not watch its input: the kernel ends it with whoever started it. */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    for (int length; (length = read_line(line, LINE_BYTES)) != EOF;) {
        if (length < LINE_BYTES)
            run(line);
        else
            refuse("the line is too long or holds a NUL");
        fflush(stdout);
    }
    return 0;
}
