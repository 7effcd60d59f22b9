// The main program in place of that of the kernel's tools/testing/memblock. Reads from stdin what is
// reserved, in this order: `R base size noinit` was there before, `U base size` is a preserved unit.
// Prints what reserving the units did; gcov has how often lines of memblock.c ran for them alone.
#include "tests/common.h"
#include <gcov.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

// The memory that arrays grow into is written to, so it is real, and the same in each run: addresses
// that no process is given by itself. cases.ts says them too.
#define ARRAYS_BASE (1ul << 40)
#define ARRAYS_SIZE (64ul << 20)

static size_t moved, moved_by_inserts, moved_by_merges;

void *count_move(const char *caller, void *to, const void *from, size_t bytes) {
  moved += bytes;
  if (!strcmp(caller, "memblock_insert_region")) moved_by_inserts += bytes;
  if (!strcmp(caller, "memblock_merge_regions")) moved_by_merges += bytes;
  return (memmove)(to, from, bytes);
}

static void fail(const char *why) {
  fprintf(stderr, "oracle: %s\n", why);
  exit(1);
}

static void start(void) {
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE;
  void *arrays = mmap((void *)ARRAYS_BASE, ARRAYS_SIZE, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (arrays != (void *)ARRAYS_BASE) fail("no memory where the arrays are to be");
  reset_memblock_regions();
  reset_memblock_attributes();
  memblock_add(ARRAYS_BASE, ARRAYS_SIZE);
  memblock_allow_resize();
}

static void reserve(phys_addr_t base, phys_addr_t size, bool noinit) {
  if (memblock_reserve(base, size)) fail("not reserved");
  if (noinit && memblock_reserved_mark_noinit(base, size)) fail("not marked");
}

int main(void) {
  start();
  char line[128];
  unsigned long base, size, max_before = memblock.reserved.max;
  int noinit;
  bool counting = false;
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "R %lu %lu %d", &base, &size, &noinit) == 3) {
      if (counting) fail("a region after a unit");
      reserve(base, size, noinit);
    } else if (sscanf(line, "U %lu %lu", &base, &size) == 2) {
      if (!counting) {
        counting = true;
        max_before = memblock.reserved.max;
        moved = moved_by_inserts = moved_by_merges = 0;
        __gcov_reset();
      }
      reserve(base, size, true);
    } else {
      fail("neither a region nor a unit");
    }
  }
  if (!counting) fail("no unit");
  __gcov_dump();
  printf("regions %lu\n", memblock.reserved.cnt);
  printf("maxBefore %lu\nmax %lu\n", max_before, memblock.reserved.max);
  printf("movedBytes %zu\n", moved);
  printf("movedByInserts %zu\nmovedByMerges %zu\n", moved_by_inserts, moved_by_merges);
  printf("regionBytes %zu\n", sizeof(struct memblock_region));
}
