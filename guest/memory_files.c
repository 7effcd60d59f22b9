#define _GNU_SOURCE
#include "memory_files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "port.h"

#define MULTIPLIER 0x9e3779b97f4a7c15u
/* Folios of memory files have 2^13 pages at most, where those are of 64 KiB. */
#define ORDERS 14
/* More than the kernel keeps on its lists of freed single pages, from where it takes pages first. */
#define LISTED_PAGES 4096
/* Where a page lies, of what /proc/self/pagemap has of it. */
#define FRAME_MASK ((1ull << 55) - 1)
/*
 * Where a file is mapped, aligned to folios of every order and far from all else, and gaps of each order, in a file
 * with more room than any machine has; arm64 kernels with addresses of 39 bits have less.
 */
static const struct places {
    uintptr_t folios, gaps;
    uint64_t gap_bytes;
} wide = {0x200000000000, 0x300000000000, 1ull << 40}, narrow = {1ull << 37, 3ull << 36, 1ull << 34};

/* Folios that lie between those of files, by order. */
static struct {
    int fd;
    unsigned char *at;
    uint64_t used;
} gaps[ORDERS];
static double chance;
static uint64_t drawn;

static uint64_t folio_bytes(unsigned int order)
{
    return (uint64_t)sysconf(_SC_PAGESIZE) << order;
}

/* Where the pages of one file lay, as /proc/self/pagemap has it, and the sums over all files. */
static struct {
    int watched;
    uint64_t *at;
    uint64_t pages;
    uint64_t sums[2];
} frames;

static const struct places *places(void)
{
    static const struct places *chosen;
    void *at;

    if (chosen)
        return chosen;
    at = mmap((void *)wide.folios, folio_bytes(0), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
              -1, 0);
    chosen = at == MAP_FAILED ? &narrow : &wide;
    return chosen;
}

static uint64_t word_at(uint64_t seed, uint64_t index)
{
    return (seed + index + 1) * MULTIPLIER;
}

/* Lets shared memory have folios of that order where it is advised to, or of one page only. */
static void allow_folios(unsigned int order, const char *state, const char *place)
{
    char path[96];
    int error;

    snprintf(path, sizeof(path),
             "/sys/kernel/mm/transparent_hugepage/hugepages-%ukB/shmem_enabled",
             (unsigned int)(folio_bytes(order) / 1024));
    error = write_text(path, state);
    if (error)
        fail(error, "%s: %s (the kernel has no folios of order %u for memfds)", place, path, order);
}

void scatter_files(double likely)
{
    chance = likely;
}

static int draw(void)
{
    uint64_t mixed = (drawn += MULTIPLIER);

    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return (double)((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53 < chance;
}

static void leave_gap(unsigned int order, const char *place)
{
    if (!gaps[order].at) {
        uint64_t bytes = places()->gap_bytes;
        void *at = (void *)(places()->gaps + order * bytes);

        gaps[order].fd = memfd_create("gaps", MFD_CLOEXEC);
        if (gaps[order].fd < 0 || ftruncate(gaps[order].fd, (off_t)bytes))
            fail(errno, "%s: memfd_create for gaps", place);
        gaps[order].at = mmap(at, bytes, PROT_READ | PROT_WRITE,
                              MAP_SHARED | MAP_FIXED | MAP_NORESERVE, gaps[order].fd, 0);
        if (gaps[order].at == MAP_FAILED)
            fail(errno, "%s: mmap for gaps", place);
        if (order && madvise(gaps[order].at, bytes, MADV_HUGEPAGE))
            fail(errno, "%s: madvise(MADV_HUGEPAGE) for gaps", place);
    }
    gaps[order].at[gaps[order].used] = 1;
    gaps[order].used += folio_bytes(order);
}

void drop_gaps(void)
{
    for (unsigned int order = 0; order < ORDERS; order++) {
        if (!gaps[order].at)
            continue;
        munmap(gaps[order].at, places()->gap_bytes);
        close(gaps[order].fd);
        gaps[order].at = NULL;
    }
}

int make_file(uint64_t size, unsigned int order, uint64_t seed, const char *place)
{
    int fd = memfd_create("luo-bench", MFD_CLOEXEC);
    uint64_t words = size / sizeof(uint64_t);
    uint64_t folio_words = folio_bytes(order) / sizeof(uint64_t);
    uint64_t tail;
    uint64_t *content;

    if (fd < 0)
        fail(errno, "%s: memfd_create", place);
    if (size == 0)
        return fd;
    if (ftruncate(fd, (off_t)size))
        fail(errno, "%s: ftruncate to %llu bytes", place, (unsigned long long)size);
    if (order)
        allow_folios(order, "advise", place);
    content = mmap((void *)places()->folios, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0);
    if (content == MAP_FAILED)
        fail(errno, "%s: mmap", place);
    if (order && madvise(content, size, MADV_HUGEPAGE))
        fail(errno, "%s: madvise(MADV_HUGEPAGE)", place);
    for (uint64_t i = 0; i < words; i++) {
        content[i] = word_at(seed, i);
        if (chance > 0 && (i + 1) % folio_words == 0 && draw())
            leave_gap(order, place);
    }
    tail = word_at(seed, words);
    memcpy(content + words, &tail, size % sizeof(uint64_t));
    munmap(content, size);
    if (order)
        allow_folios(order, "never", place);
    return fd;
}

void watch_frames(void)
{
    frames.watched = 1;
    for (unsigned int page = 0; page < LISTED_PAGES; page++)
        leave_gap(0, "luo_in_scratch");
}

/* Reads where a file's pages lie; it is mapped for that alone, as a mapped folio costs more to migrate. */
static void read_frames(int fd, uint64_t *at, const char *place)
{
    size_t size = frames.pages * folio_bytes(0);
    size_t length = frames.pages * sizeof(*at);
    int map = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    char *mapped = mmap(NULL, size, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0);

    if (mapped == MAP_FAILED)
        fail(errno, "%s: mmap", place);
    if (map < 0 || pread(map, at, length, (off_t)((uintptr_t)mapped / folio_bytes(0) * sizeof(*at))) !=
                       (ssize_t)length)
        fail(errno, "%s: /proc/self/pagemap (CONFIG_PROC_PAGE_MONITOR)", place);
    close(map);
    munmap(mapped, size);
}

static uint64_t *room_for_frames(const char *place)
{
    uint64_t *at = malloc(frames.pages * sizeof(*at));

    if (!at)
        fail(errno, "%s: malloc", place);
    return at;
}

void note_frames(int fd, uint64_t size, const char *place)
{
    frames.pages = frames.watched ? (size + folio_bytes(0) - 1) / folio_bytes(0) : 0;
    if (!frames.pages)
        return;
    frames.at = room_for_frames(place);
    read_frames(fd, frames.at, place);
}

void count_migrated(int fd, const char *place)
{
    uint64_t *now;

    if (!frames.pages)
        return;
    now = room_for_frames(place);
    read_frames(fd, now, place);
    for (uint64_t i = 0; i < frames.pages; i++)
        frames.sums[1] += (now[i] & FRAME_MASK) != (frames.at[i] & FRAME_MASK);
    frames.sums[0] += frames.pages;
    free(now);
    free(frames.at);
}

void send_migrated(void)
{
    if (frames.watched)
        put_chunk("mgrt", frames.sums, sizeof(frames.sums));
}

uint64_t check_file(int fd, uint64_t seed, const char *place)
{
    struct stat found;
    uint64_t words;
    uint64_t tail;
    uint64_t *content;

    if (fstat(fd, &found))
        fail(errno, "%s: fstat", place);
    if (found.st_size == 0)
        return 0;
    words = (uint64_t)found.st_size / sizeof(uint64_t);
    content = mmap(NULL, (size_t)found.st_size, PROT_READ, MAP_SHARED, fd, 0);
    if (content == MAP_FAILED)
        fail(errno, "%s: mmap", place);
    for (uint64_t i = 0; i < words; i++)
        if (content[i] != word_at(seed, i))
            fail(0, "%s: the file's contents differ from byte %llu on", place,
                 (unsigned long long)i * sizeof(uint64_t));
    tail = word_at(seed, words);
    if (memcmp(content + words, &tail, (uint64_t)found.st_size % sizeof(uint64_t)))
        fail(0, "%s: the file's last bytes differ", place);
    munmap(content, (size_t)found.st_size);
    return (uint64_t)found.st_size;
}
