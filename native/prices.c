#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "prices.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define NOINLINE __attribute__((noinline))
#define LINE_BYTES 64
#define PAGE 4096
/* Evicts what is in the caches, unless the last of them is larger than half of it. */
#define EVICTOR_BYTES_LEAST (UINT64_C(64) << 20)

static unsigned char *memory;
static uint64_t memory_bytes;
static unsigned char *evictor;
static uint64_t evictor_bytes;

/* What a pass found goes here, so that none of its work can be left out. */
static volatile uint64_t sink;

/* Of this thread alone: what else runs on its processor is no part of a step. */
static uint64_t thread_ns(void)
{
    struct timespec time;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static unsigned char *map(uint64_t bytes)
{
    unsigned char *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (at == MAP_FAILED)
        return NULL;
#ifdef MADV_HUGEPAGE
    madvise(at, bytes, MADV_HUGEPAGE);
#endif
    for (uint64_t line = 0; line < bytes; line += PAGE)
        *(volatile uint64_t *)(at + line) = 0;
    return at;
}

/* What the system says of the third level; 0 where it says nothing. glibc says nothing of arm64's. */
static uint64_t last_cache_bytes(void)
{
    unsigned long kib = 0;
    FILE *file;

#ifdef _SC_LEVEL3_CACHE_SIZE
    long cache = sysconf(_SC_LEVEL3_CACHE_SIZE);

    if (cache > 0)
        return (uint64_t)cache;
#endif
    file = fopen("/sys/devices/system/cpu/cpu0/cache/index3/size", "r");
    if (!file)
        return 0;
    if (fscanf(file, "%luK", &kib) != 1)
        kib = 0;
    fclose(file);
    return (uint64_t)kib * 1024;
}

bool prices_memory(uint64_t bytes)
{
    if (memory)
        munmap(memory, memory_bytes);
    memory = NULL;
    if (evictor)
        munmap(evictor, evictor_bytes);
    evictor_bytes = 2 * last_cache_bytes();
    if (evictor_bytes < EVICTOR_BYTES_LEAST)
        evictor_bytes = EVICTOR_BYTES_LEAST;
    /* Of the machine's memory a part as large as asked for is taken once more at most. */
    if (evictor_bytes > bytes)
        evictor_bytes = bytes;
    evictor = map(evictor_bytes);
    memory = map(bytes);
    memory_bytes = bytes;
    return memory && evictor;
}

static NOINLINE void evict(void)
{
    for (uint64_t line = 0; line < evictor_bytes; line += LINE_BYTES)
        *(volatile uint64_t *)(evictor + line) += 1;
}

/* A struct page of 64 bytes, as every kernel has one for each page of memory. */
struct page {
    uint64_t flags;
    struct page *next;
    struct page *prev;
    void *mapping;
    uint64_t index;
    uint64_t head;
    int32_t mapcount;
    int32_t refcount;
    uint64_t owner;
};

_Static_assert(sizeof(struct page) == 64, "a struct page has 64 bytes");

#define ZONE_FLAGS (UINT64_C(5) << 56)
#define FOLIO_PAGES 512

static inline void init_page(struct page *page)
{
    /* Word by word: a loop would become a call. */
    page->flags = 0;
    page->mapping = NULL;
    page->index = 0;
    page->head = 0;
    page->owner = 0;
    page->flags |= ZONE_FLAGS;
    page->refcount = 1;
    page->mapcount = -1;
    page->next = page->prev = (struct page *)&page->next;
}

static uint64_t init_pages(unsigned char *part, uint64_t bytes)
{
    struct page *pages = (struct page *)part;
    uint64_t count = bytes / sizeof(*pages);

    for (uint64_t i = 0; i < count; i++)
        init_page(&pages[i]);
    return count;
}

static bool pages_right(unsigned char *part, uint64_t bytes)
{
    const struct page *pages = (const struct page *)part;

    for (uint64_t i = 0; i < bytes / sizeof(*pages); i++) {
        const struct page *page = &pages[i];
        const struct page *own = (const struct page *)&page->next;

        if (page->flags != ZONE_FLAGS || page->next != own || page->prev != own || page->mapping ||
            page->index || page->head || page->mapcount != -1 || page->refcount != 1 || page->owner)
            return false;
    }
    return true;
}

#ifdef LUO_PLANT_TWICE
/* Wrong for the tests: the last page is left out. */
static uint64_t init_pages_but_one(unsigned char *part, uint64_t bytes)
{
    return init_pages(part, bytes - sizeof(struct page)) + 1;
}

/* A slow-down for the tests: each page is initialised, then all of them once more. */
static uint64_t init_pages_twice(unsigned char *part, uint64_t bytes)
{
    init_pages(part, bytes);
    __asm__ volatile("" ::: "memory");
    return init_pages(part, bytes);
}
#endif

static void prepare_pages(unsigned char *part, uint64_t bytes)
{
    init_pages(part, bytes);
}

static uint64_t restore_tails(unsigned char *part, uint64_t bytes)
{
    struct page *pages = (struct page *)part;
    uint64_t folios = bytes / sizeof(*pages) / FOLIO_PAGES;

    for (uint64_t folio = 0; folio < folios; folio++) {
        struct page *head = &pages[folio * FOLIO_PAGES];

        for (unsigned tail = 1; tail < FOLIO_PAGES; tail++) {
            struct page *page = head + tail;

            page->flags &= ~UINT64_C(0xff);
            page->refcount -= 1;
            page->mapping = (void *)0x400;
            page->owner = 0;
            page->head = (uint64_t)head | 1;
        }
        head->flags |= 1 << 6;
    }
    return folios * (FOLIO_PAGES - 1);
}

static bool tails_right(unsigned char *part, uint64_t bytes)
{
    const struct page *pages = (const struct page *)part;

    for (uint64_t i = 0; i < bytes / sizeof(*pages) / FOLIO_PAGES * FOLIO_PAGES; i++) {
        const struct page *head = &pages[i / FOLIO_PAGES * FOLIO_PAGES];
        const struct page *page = &pages[i];

        if (page == head) {
            if (page->flags != (ZONE_FLAGS | 1 << 6) || page->refcount != 1)
                return false;
        } else if (page->flags != ZONE_FLAGS || page->refcount || page->owner ||
                   page->mapping != (void *)0x400 || page->head != ((uint64_t)head | 1)) {
            return false;
        }
    }
    return true;
}

/* Trees of 4 KiB tables over 4 KiB leaves of bits, as the tracker's (docs/spec.md §5). */
#define TABLE_WORDS 512
#define TABLE_SHIFT 9
#define LEAF_SHIFT 15
#define TABLES 5
#define ORDER_0_BIT 52
#define BLOCK_ORDER 18

struct table {
    uint64_t words[TABLE_WORDS];
};

static struct {
    int lock;
    struct table *root;
} blocks;

static NOINLINE void lock_blocks(void)
{
    int free = 0;

    while (!__atomic_compare_exchange_n(&blocks.lock, &free, 1, false, __ATOMIC_ACQUIRE,
                                        __ATOMIC_RELAXED))
        free = 0;
}

static NOINLINE void unlock_blocks(void)
{
    int held = 1;

    __atomic_compare_exchange_n(&blocks.lock, &held, 0, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED);
}

/* As a kernel's compiler clears a short array: by a string instruction, which takes some cycles to begin. */
static inline void clear_path(struct table **path)
{
#ifdef __x86_64__
    uint64_t count = TABLES + 1;

    __asm__ volatile("rep stosq" : "+D"(path), "+c"(count) : "a"(0) : "memory");
#else
    for (int i = 0; i <= TABLES; i++)
        *(struct table *volatile *)&path[i] = NULL;
#endif
}

/* Sets the bit of a key, the way to it kept; 1 where the tree has no room for it. */
static NOINLINE int mark_block(uint64_t key)
{
    struct table *path[TABLES + 1];
    struct table *table = blocks.root;
    uint64_t bit = key & ((1 << LEAF_SHIFT) - 1);
    uint64_t mask = UINT64_C(1) << (bit % 64);
    int failed = 0;

    clear_path(path);
    lock_blocks();
    for (int level = TABLES - 1; level >= 0; level--) {
        table = (struct table *)table->words[key >> (LEAF_SHIFT + TABLE_SHIFT * level) &
                                             (TABLE_WORDS - 1)];
        if (!table) {
            failed = 1;
            break;
        }
        *(struct table *volatile *)&path[level] = table;
    }
    if (!failed && !(table->words[bit / 64] & mask))
        table->words[bit / 64] |= mask;
    unlock_blocks();
    return failed;
}

static NOINLINE int extend(uint64_t key)
{
    unsigned order = ORDER_0_BIT - (63 - __builtin_clzll(key));
    uint64_t pfn = (key & ~(UINT64_C(1) << (ORDER_0_BIT - order))) << order;

    return mark_block(UINT64_C(1) << (ORDER_0_BIT - BLOCK_ORDER) | pfn >> BLOCK_ORDER);
}

static NOINLINE uint64_t next_bit(const uint64_t *words, uint64_t bits, uint64_t from)
{
    uint64_t at = from / 64;
    uint64_t word;

    if (from >= bits)
        return bits;
    word = words[at] & (~UINT64_C(0) << (from % 64));
    while (!word) {
        if (++at * 64 >= bits)
            return bits;
        word = words[at];
    }
    return at * 64 + (uint64_t)__builtin_ctzll(word);
}

static void prepare_keys(unsigned char *part, uint64_t bytes)
{
    static struct table tables[TABLES + 1];
    /* All blocks below 32 TiB are in the leaf that the first one leads to. */
    uint64_t key = UINT64_C(1) << (ORDER_0_BIT - BLOCK_ORDER);

    memset(tables, 0, sizeof(tables));
    for (int level = TABLES - 1, i = 0; level >= 0; level--, i++)
        tables[i].words[key >> (LEAF_SHIFT + TABLE_SHIFT * level) & (TABLE_WORDS - 1)] =
            (uint64_t)&tables[i + 1];
    blocks.root = &tables[0];
    memset(part, 0xff, bytes);
}

static uint64_t walk_keys(unsigned char *part, uint64_t bytes)
{
    /* Through a pointer, as a walk that has several uses. */
    int (*volatile visit)(uint64_t key) = extend;
    uint64_t keys = 0;
    uint64_t failed = 0;

    for (uint64_t leaf = 0; leaf < bytes / sizeof(struct table); leaf++) {
        const struct table *table = (const struct table *)part + leaf;
        uint64_t start = UINT64_C(1) << ORDER_0_BIT | leaf << LEAF_SHIFT;

        for (uint64_t bit = 0;; bit++) {
            bit = next_bit(table->words, 1 << LEAF_SHIFT, bit);
            if (bit == 1 << LEAF_SHIFT)
                break;
            failed |= (uint64_t)visit(start | bit);
            keys++;
        }
    }
    sink = failed;
    return keys;
}

/* So many words of a page are set. */
#define SET_WORDS 3

static void prepare_words(unsigned char *part, uint64_t bytes)
{
    memset(part, 0, bytes);
    for (uint64_t page = 0; page < bytes / PAGE; page++)
        for (uint64_t i = 0; i < SET_WORDS; i++)
            ((struct table *)part)[page].words[(page * 37 + i * 171) % TABLE_WORDS] = page + 1;
}

static NOINLINE uint64_t visit_word(uint64_t word)
{
    sink = word;
    return 1;
}

static uint64_t scan_words(unsigned char *part, uint64_t bytes)
{
    uint64_t pages = bytes / PAGE;
    uint64_t set = 0;

    for (uint64_t page = 0; page < pages; page++) {
        const struct table *table = (const struct table *)part + page;

        for (unsigned word = 0; word < TABLE_WORDS; word++) {
            if (!table->words[word])
                continue;
            set += visit_word(table->words[word]);
        }
    }
    sink = set;
    return pages * TABLE_WORDS;
}

static bool words_right(unsigned char *part, uint64_t bytes)
{
    (void)part;
    return sink == bytes / PAGE * SET_WORDS;
}

/* An array of regions of memory, sorted, and what says how many there are. */
struct region {
    uint64_t base;
    uint64_t size;
    uint32_t flags;
    int32_t node;
};

_Static_assert(sizeof(struct region) == 24, "a region has 24 bytes");

struct regions {
    uint64_t count;
    struct region *all;
};

#define REGION_BYTES 4096
/* Small arrays are searched again and again, by so many visits in all. */
#define VISITS_LEAST (1 << 19)

static uint64_t reached;

/*
 * Where a range is put, past all regions that end before it. A kernel's compiler lays its two loops out in
 * two ways, which decides the time: one jumps twice a region where a range is added, one once where it is
 * marked (docs/spec.md §15.4).
 */
#define FIND_PLACE(name, LIKELY_BELOW)                                                             \
    static NOINLINE uint64_t name(const struct regions *regions, uint64_t base, uint64_t end)      \
    {                                                                                              \
        const struct region *first = regions->all;                                                 \
        const struct region *at = first;                                                           \
        int i = 0;                                                                                 \
                                                                                                   \
        while ((uint64_t)i < *(const volatile uint64_t *)&regions->count) {                        \
            uint64_t from = at->base;                                                              \
            uint64_t to = from + at->size;                                                         \
                                                                                                   \
            if (LIKELY_BELOW(from >= end))                                                         \
                break;                                                                             \
            if (LIKELY_BELOW(to > base))                                                           \
                reached++;                                                                         \
            i++;                                                                                   \
            /* The place is a number, from which the address is made each time. */                 \
            __asm__("" : "+r"(i));                                                                 \
            at = first + i;                                                                        \
        }                                                                                          \
        return (uint64_t)i;                                                                        \
    }
#define UNTOLD(condition) (condition)
#define SELDOM(condition) __builtin_expect(condition, 0)

FIND_PLACE(find_to_add, UNTOLD)
FIND_PLACE(find_to_mark, SELDOM)

static void prepare_regions(unsigned char *part, uint64_t bytes)
{
    struct region *all = (struct region *)part;

    for (uint64_t i = 0; i < bytes / sizeof(*all); i++)
        all[i] = (struct region){i * 2 * REGION_BYTES, REGION_BYTES, 0, -1};
}

/* As units are reserved: counted, added and marked. */
static uint64_t visit_regions(unsigned char *part, uint64_t bytes)
{
    struct regions regions = {bytes / sizeof(struct region), (struct region *)part};
    uint64_t base = regions.count * 2 * REGION_BYTES;
    uint64_t visits = 0;

    do {
        visits += find_to_add(&regions, base, base + REGION_BYTES);
        visits += find_to_add(&regions, base, base + REGION_BYTES);
        visits += find_to_mark(&regions, base, base + REGION_BYTES);
        base += 2 * REGION_BYTES;
    } while (visits < VISITS_LEAST);
    sink = reached;
    return visits;
}

static uint64_t visit_regions_once(unsigned char *part, uint64_t bytes)
{
    struct regions regions = {bytes / sizeof(struct region), (struct region *)part};
    uint64_t base = regions.count * 2 * REGION_BYTES;

    return find_to_add(&regions, base, base + REGION_BYTES);
}

static void prepare_bytes(unsigned char *part, uint64_t bytes)
{
    memset(part, 0x5a, bytes);
}

static NOINLINE void clear_page(unsigned char *page)
{
#ifdef __x86_64__
    uint64_t count = PAGE;

    __asm__ volatile("rep stosb" : "+D"(page), "+c"(count) : "a"(0) : "memory");
#else
    memset(page, 0, PAGE);
#endif
}

static uint64_t clear_pages(unsigned char *part, uint64_t bytes)
{
    for (uint64_t at = 0; at < bytes; at += PAGE)
        clear_page(part + at);
    return bytes;
}

static bool cleared(unsigned char *part, uint64_t bytes)
{
    for (uint64_t at = 0; at < bytes; at += sizeof(uint64_t))
        if (*(const uint64_t *)(part + at))
            return false;
    return true;
}

/* Moves all records but the last one place up, from the end on, four words at a time. */
static uint64_t shift_records(unsigned char *part, uint64_t bytes)
{
    uint64_t moved = (bytes / sizeof(struct region) - 1) * sizeof(struct region) / 32 * 32;
    uint64_t *from = (uint64_t *)(part + moved);
    uint64_t *to = (uint64_t *)(part + moved + sizeof(struct region));

    while (from != (uint64_t *)part) {
        uint64_t a = from[-1];
        uint64_t b = from[-2];
        uint64_t c = from[-3];
        uint64_t d = from[-4];

        from -= 4;
        to[-1] = a;
        to[-2] = b;
        to[-3] = c;
        to[-4] = d;
        to -= 4;
    }
    return moved;
}

static uint64_t shift_records_again(unsigned char *part, uint64_t bytes)
{
    uint64_t moved = 0;

    do
        moved += shift_records(part, bytes);
    while (moved < VISITS_LEAST * sizeof(struct region));
    return moved;
}

/* Records are numbered: where they are moved once, all have the number before their place's but the first. */
static bool records_moved(unsigned char *part, uint64_t bytes)
{
    const struct region *all = (const struct region *)part;
    uint64_t moved = (bytes / sizeof(*all) - 1) * sizeof(*all) / 32 * 32;

    for (uint64_t i = 1; i <= moved / sizeof(*all); i++)
        if (all[i].base != (i - 1) * 2 * REGION_BYTES || all[i].size != REGION_BYTES || all[i].node != -1)
            return false;
    return !all[0].base;
}

/* The same after many times: no record is behind where it began, and the second is the first. */
static bool records_moved_again(unsigned char *part, uint64_t bytes)
{
    const struct region *all = (const struct region *)part;
    uint64_t moved = (bytes / sizeof(*all) - 1) * sizeof(*all) / 32 * 32;

    for (uint64_t i = 1; i <= moved / sizeof(*all); i++)
        if (all[i].base >= i * 2 * REGION_BYTES || all[i].base < all[i - 1].base)
            return false;
    return !all[0].base && !all[1].base;
}

/* A session: its name first, the list behind it. */
#define NODE_BYTES 256
#define NAME_BYTES 64

struct node {
    char name[NAME_BYTES];
    void *record;
    struct node *next;
};

static struct node *node_at(unsigned char *part, uint64_t i)
{
    return (struct node *)(part + i * NODE_BYTES);
}

static void name_node(char *name, uint64_t i)
{
    char digits[20];
    int count = 0;

    memset(name, 0, NAME_BYTES);
    memcpy(name, "session-", 8);
    do
        digits[count++] = (char)('0' + i % 10);
    while (i /= 10);
    for (char *to = name + 8; count; to++)
        *to = digits[--count];
}

static NOINLINE int compare_names(const char *a, const char *b)
{
    for (;; a++, b++) {
        unsigned char left = (unsigned char)*a;
        unsigned char right = (unsigned char)*b;

        if (left != right)
            return left < right ? -1 : 1;
        if (!left)
            return 0;
    }
}

static NOINLINE struct node *find_node(struct node *node, const char *name, uint64_t *compares)
{
    for (; node; node = node->next) {
        ++*compares;
        if (!compare_names(node->name, name))
            break;
    }
    return node;
}

static void prepare_list(unsigned char *part, uint64_t bytes)
{
    for (uint64_t i = 0; i < bytes / NODE_BYTES; i++) {
        name_node(node_at(part, i)->name, i);
        node_at(part, i)->next = NULL;
    }
}

/* Each name is looked for among those before it, then added: what a deserialization does. */
static uint64_t insert_names(unsigned char *part, uint64_t bytes)
{
    uint64_t compares = 0;

    for (uint64_t i = 1; i < bytes / NODE_BYTES; i++) {
        struct node *node = node_at(part, i);

        sink = (uint64_t)find_node(node_at(part, 0), node->name, &compares);
        node_at(part, i - 1)->next = node;
    }
    return compares;
}

/* A permutation from a fixed seed: the list leads all over the part. */
static void prepare_shuffled(unsigned char *part, uint64_t bytes)
{
    static uint32_t places[1 << 16];
    uint64_t count = bytes / NODE_BYTES;
    uint64_t state = 1;

    if (count > LENGTH(places))
        count = LENGTH(places);
    for (uint64_t i = 0; i < count; i++)
        places[i] = (uint32_t)i;
    for (uint64_t i = count - 1; i > 0; i--) {
        uint64_t other;
        uint32_t place = places[i];

        state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
        other = (state >> 33) % (i + 1);
        places[i] = places[other];
        places[other] = place;
    }
    for (uint64_t i = 0; i < count; i++) {
        struct node *node = node_at(part, places[i]);

        name_node(node->name, i);
        node->next = i + 1 < count ? node_at(part, places[i + 1]) : NULL;
    }
    /* The pass has to find where the list begins. */
    node_at(part, 0)->record = node_at(part, places[0]);
}

static uint64_t search_shuffled(unsigned char *part, uint64_t bytes)
{
    char name[NAME_BYTES];
    uint64_t compares = 0;

    name_node(name, bytes / NODE_BYTES);
    sink = (uint64_t)find_node(node_at(part, 0)->record, name, &compares);
    return compares;
}

/* No name was there, no key without a place. */
static bool none_found(unsigned char *part, uint64_t bytes)
{
    (void)part;
    (void)bytes;
    return !sink;
}

#define SYSCALLS 2000

static void prepare_nothing(unsigned char *part, uint64_t bytes)
{
    (void)part;
    (void)bytes;
}

static uint64_t call_system(unsigned char *part, uint64_t bytes)
{
    (void)part;
    (void)bytes;
    for (int i = 0; i < SYSCALLS; i++)
        sink = (uint64_t)syscall(SYS_getppid);
    return SYSCALLS;
}

static bool called(unsigned char *part, uint64_t bytes)
{
    (void)part;
    (void)bytes;
    return sink == (uint64_t)getppid();
}

/*
 * Code that stands for the rest: UNITS times 24 instructions that are executed, of them 6 loads, 2
 * stores, 4 branches (2 taken, each over one instruction), and arithmetic that depends on them. Takes
 * data, of which 16 bytes are read by each unit, a frame of 40 bytes, and 1.
 */
#define UNIT_INSTRUCTIONS 24

#ifdef __APPLE__
#define TEXT ".pushsection __TEXT,__text\n"
#define SYMBOL(name) "_" name
#else
#define TEXT ".pushsection .text\n"
#define SYMBOL(name) name
#endif
#define TEXT_OF(number) #number
#define DIGITS(number) TEXT_OF(number)

#if defined(__x86_64__)
#define UNITS 1456
#define UNIT                                                                                       \
    "mov (%rdi), %rax\n"                                                                           \
    "add %rax, %r8\n"                                                                              \
    "test %rdx, %rdx\n"                                                                            \
    "jz 1f\n"                                                                                      \
    "mov 8(%rdi), %rcx\n"                                                                          \
    "xor %r8, %rcx\n"                                                                              \
    "mov %rcx, (%rsi)\n"                                                                           \
    "lea 1(%rcx,%r8), %r9\n"                                                                       \
    "test %rdx, %rdx\n"                                                                            \
    "jnz 2f\n"                                                                                     \
    "mov 32(%rsi), %r9\n"                                                                          \
    "2: mov 8(%rsi), %r10\n"                                                                       \
    "add %r9, %r10\n"                                                                              \
    "shr $3, %r10\n"                                                                               \
    "mov 16(%rsi), %r11\n"                                                                         \
    "add %r10, %r11\n"                                                                             \
    "mov %r11, 24(%rsi)\n"                                                                         \
    "test %rdx, %rdx\n"                                                                            \
    "jz 1f\n"                                                                                      \
    "mov 24(%rsi), %rax\n"                                                                         \
    "sub %rax, %r9\n"                                                                              \
    "mov 32(%rsi), %rcx\n"                                                                         \
    "and %rcx, %r8\n"                                                                              \
    "add $16, %rdi\n"                                                                              \
    "jmp 1f\n"                                                                                     \
    "xor %r8, %r8\n"                                                                               \
    "1:\n"
#elif defined(__aarch64__)
#define UNITS 1260
#define UNIT                                                                                       \
    "ldr x9, [x0]\n"                                                                               \
    "add x3, x3, x9\n"                                                                             \
    "cmp x2, #0\n"                                                                                 \
    "b.eq 1f\n"                                                                                    \
    "ldr x10, [x0, #8]\n"                                                                          \
    "eor x10, x10, x3\n"                                                                           \
    "str x10, [x1]\n"                                                                              \
    "add x11, x10, x3\n"                                                                           \
    "cmp x2, #0\n"                                                                                 \
    "b.ne 2f\n"                                                                                    \
    "ldr x11, [x1, #32]\n"                                                                         \
    "2: ldr x12, [x1, #8]\n"                                                                       \
    "add x12, x12, x11\n"                                                                          \
    "lsr x12, x12, #3\n"                                                                           \
    "ldr x13, [x1, #16]\n"                                                                         \
    "add x13, x13, x12\n"                                                                          \
    "str x13, [x1, #24]\n"                                                                         \
    "cmp x2, #0\n"                                                                                 \
    "b.eq 1f\n"                                                                                    \
    "ldr x9, [x1, #24]\n"                                                                          \
    "sub x11, x11, x9\n"                                                                            \
    "ldr x10, [x1, #32]\n"                                                                         \
    "and x3, x3, x10\n"                                                                            \
    "add x0, x0, #16\n"                                                                            \
    "b 1f\n"                                                                                       \
    "eor x3, x3, x3\n"                                                                             \
    "1:\n"
#endif

#ifdef UNIT
__asm__(TEXT ".globl " SYMBOL("luo_mix") "\n"
        ".globl " SYMBOL("luo_mix_end") "\n"
        ".balign 64\n" SYMBOL("luo_mix") ":\n"
        ".rept " DIGITS(UNITS) "\n" UNIT ".endr\n"
        "ret\n" SYMBOL("luo_mix_end") ":\n"
        ".popsection\n");

typedef void mix_function(void *data, void *frame, uint64_t one);
extern const unsigned char luo_mix[];
extern const unsigned char luo_mix_end[];

/*
 * A cold pass runs so many copies of the code, each for the first time since the caches were evicted and
 * other copies took the place of its branches; a warm one runs a single copy so often, after once.
 */
#define COPY_BYTES (UINT64_C(160) << 10)
#define COPIES 64
#define COLD_RUNS 8
#define WARM_RUNS 64
/* Of a loop that the nearest cache holds: so many of its units, so often. */
#define HOT_UNITS 90
#define HOT_RUNS 1024
/* What a run reads and writes: 16 bytes a unit. */
#define DATA_BYTES (UINT64_C(32) << 10)

static unsigned char *copies;

/* Where memory may not be executed, each run is of the code itself. */
static void make_copies(void)
{
    uint64_t length = (uint64_t)(luo_mix_end - luo_mix);

    if (copies || length > COPY_BYTES)
        return;
    copies = map(COPIES * COPY_BYTES);
    if (!copies)
        return;
    for (int i = 0; i < COPIES; i++)
        memcpy(copies + i * COPY_BYTES, luo_mix, length);
    if (mprotect(copies, COPIES * COPY_BYTES, PROT_READ | PROT_EXEC)) {
        munmap(copies, COPIES * COPY_BYTES);
        copies = NULL;
        return;
    }
    __builtin___clear_cache((char *)copies, (char *)copies + COPIES * COPY_BYTES);
}

static void run_mix(uint64_t run, unsigned char *data)
{
    union {
        const unsigned char *bytes;
        mix_function *call;
    } code = {copies ? copies + run % COPIES * COPY_BYTES : luo_mix};
    uint64_t frame[5] = {0};

    code.call(data + run * DATA_BYTES, frame, 1);
}

static uint64_t run_cold(uint64_t pass, unsigned char *data)
{
    for (uint64_t run = 0; run < COLD_RUNS; run++)
        run_mix(pass * COLD_RUNS + run, data);
    return COLD_RUNS * UNITS * UNIT_INSTRUCTIONS;
}

static uint64_t run_warm(uint64_t pass, unsigned char *data)
{
    for (uint64_t run = 0; run < WARM_RUNS; run++)
        run_mix(pass, data);
    return WARM_RUNS * UNITS * UNIT_INSTRUCTIONS;
}

/* The end of the code: its last units, each as long as all others. */
static uint64_t run_hot(uint64_t pass, unsigned char *data)
{
    uint64_t unit_bytes = (uint64_t)(luo_mix_end - luo_mix) / UNITS;
    uint64_t skipped = (UNITS - HOT_UNITS) * unit_bytes;
    union {
        const unsigned char *bytes;
        mix_function *call;
    } code = {luo_mix + skipped};
    uint64_t frame[5] = {0};

    for (uint64_t run = 0; run < HOT_RUNS; run++)
        code.call(data + pass * DATA_BYTES, frame, 1);
    return HOT_RUNS * HOT_UNITS * UNIT_INSTRUCTIONS;
}

static uint64_t run_instructions(uint64_t (*run)(uint64_t, unsigned char *), uint64_t count,
                                 uint64_t *times)
{
    uint64_t steps = 0;

    make_copies();
    if (run == run_cold)
        evict();
    for (uint64_t pass = 0; pass < count; pass++) {
        uint64_t start;

        if (run == run_warm)
            run_mix(pass, memory);
        start = thread_ns();
        steps = run(pass, memory);
        times[pass] = thread_ns() - start;
    }
    return steps;
}
#endif

static const struct kind {
    const char *name;
    void (*prepare)(unsigned char *part, uint64_t bytes);
    /* Makes a pass; gives its steps. */
    uint64_t (*pass)(unsigned char *part, uint64_t bytes);
    /* Whether what a pass left is right; NULL where the steps say it, which were counted on the way. */
    bool (*right)(unsigned char *part, uint64_t bytes);
    /* Whether what a pass visits was visited just before: then caches hold what they can. */
    bool again;
} kinds[] = {
    {"struct-page", prepare_bytes, init_pages, pages_right, false},
#ifdef LUO_PLANT_TWICE
    {"struct-page-twice", prepare_bytes, init_pages_twice, pages_right, false},
    {"struct-page-wrong", prepare_bytes, init_pages_but_one, pages_right, false},
#endif
    {"tail-page", prepare_pages, restore_tails, tails_right, false},
    {"radix-key", prepare_keys, walk_keys, none_found, false},
    {"word", prepare_words, scan_words, words_right, false},
    {"region", prepare_regions, visit_regions, NULL, true},
    {"region-cold", prepare_regions, visit_regions_once, NULL, false},
    {"byte-cleared", prepare_bytes, clear_pages, cleared, false},
    {"byte-copied", prepare_regions, shift_records, records_moved, false},
    {"byte-copied-again", prepare_regions, shift_records_again, records_moved_again, true},
    {"compare", prepare_list, insert_names, none_found, false},
    {"compare-cold", prepare_shuffled, search_shuffled, none_found, false},
    {"syscall", prepare_nothing, call_system, called, true},
};

uint64_t prices_passes(const char *kind, uint64_t bytes, uint64_t first, uint64_t count,
                       uint64_t *times, const char **why)
{
    uint64_t steps = 0;

    *why = "there is no such kind of step";
    if (!strncmp(kind, "instruction-", 12)) {
#ifdef UNIT
        *why = "there is too little memory for that";
        if (count * COLD_RUNS * DATA_BYTES > memory_bytes)
            return 0;
        if (!strcmp(kind, "instruction-hot"))
            return run_instructions(run_hot, count, times);
        return run_instructions(!strcmp(kind, "instruction-cold") ? run_cold : run_warm, count, times);
#else
        *why = "there is no code for this architecture";
        return 0;
#endif
    }
    for (size_t i = 0; i < LENGTH(kinds); i++) {
        if (strcmp(kind, kinds[i].name))
            continue;
        for (uint64_t part = first; part < first + count; part++)
            kinds[i].prepare(memory + part * bytes, bytes);
        if (!kinds[i].again)
            evict();
        for (uint64_t part = 0; part < count; part++) {
            uint64_t start;

            if (kinds[i].again)
                kinds[i].pass(memory + (first + part) * bytes, bytes);
            start = thread_ns();
            steps = kinds[i].pass(memory + (first + part) * bytes, bytes);
            times[part] = thread_ns() - start;
        }
        /* Behind all of them, since it brings memory near. */
        *why = NULL;
        for (uint64_t part = first; kinds[i].right && part < first + count; part++)
            if (!kinds[i].right(memory + part * bytes, bytes))
                return 0;
    }
    return steps;
}
