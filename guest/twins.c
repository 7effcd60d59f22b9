#include "twins.h"

#include <string.h>
#include <sys/mman.h>

#include "files.h"
#include "port.h"
#include "timed.h"

/* Of three plays the least: a timer's tick falls into one of them, at another place each time. */
#define PLAYS 3

/* /stage: this, its sections, and the image (src/record/twins.ts). */
struct stage_file {
    uint64_t image_bytes;
    uint64_t stage_bytes;
    uint64_t sections;
};

struct section {
    char suite[16];
    uint32_t from;
    uint32_t to;
};
_Static_assert(sizeof(struct section) == 24, "section");

typedef uint32_t play_function(unsigned char *memory, uint32_t from, uint32_t to);

/* The build names the twins as TWINS: TWIN(algorithm) each. */
#define TWIN(algorithm) play_function luo_##algorithm##_play;
TWINS
#undef TWIN

static const struct twin {
    const char *name;
    play_function *play;
} twins[] = {
#define TWIN(algorithm) {#algorithm, luo_##algorithm##_play},
    TWINS
#undef TWIN
};

/* Plays what lies before the section, then the section; gives what the section cost. */
static uint64_t play_section(const struct twin *twin, const struct section *section,
                             unsigned char *stage, const unsigned char *image,
                             const struct stage_file *file)
{
    uint64_t before;
    uint64_t after;
    uint32_t stopped;

    memcpy(stage, image, file->image_bytes);
    memset(stage + file->image_bytes, 0, file->stage_bytes - file->image_bytes);
    stopped = twin->play(stage, 0, section->from);
    if (stopped != section->from)
        fail(0, "twin %s: op %u: not the tape's result", twin->name, stopped);
    before = read_ticks();
    stopped = twin->play(stage, section->from, section->to);
    after = read_ticks();
    if (stopped != section->to)
        fail(0, "twin %s: op %u: not the tape's result", twin->name, stopped);
    return after - before;
}

void play_twins(void)
{
    size_t length;
    const struct stage_file *file = (const struct stage_file *)load_file("/stage", &length);
    const struct section *sections = (const struct section *)(file + 1);
    const unsigned char *image = (const unsigned char *)(sections + file->sections);
    unsigned char *stage = mmap(NULL, file->stage_bytes, PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

    if (stage == MAP_FAILED)
        fail(12, "memory for a stage of %llu bytes", (unsigned long long)file->stage_bytes);
    for (size_t i = 0; i < sizeof(twins) / sizeof(twins[0]); i++) {
        for (uint64_t j = 0; j < file->sections; j++) {
            uint64_t least = UINT64_MAX;
            uint32_t named[2] = {(uint32_t)i, (uint32_t)j};

            for (int play = 0; play < PLAYS; play++) {
                uint64_t ticks = play_section(&twins[i], &sections[j], stage, image, file);

                if (ticks < least)
                    least = ticks;
            }
            put_chunk("twin", named, sizeof(named));
            put_chunk("twin", &least, sizeof(least));
        }
    }
}
