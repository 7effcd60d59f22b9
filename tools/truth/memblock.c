// How long the kernel's own memblock takes to reserve. Reads from stdin what is reserved, in this order:
// `R base size noinit` was there before, `U base size` is a preserved unit, reserved and marked. Prints
// the regions in the end, what the units took, and what a region takes that is visited by either loop.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct regions {
  unsigned long count, most, bytes;
  void *first;
  char *name;
};
extern struct {
  bool bottom_up;
  unsigned long limit;
  struct regions memory, reserved;
} memblock;
int memblock_add(unsigned long base, unsigned long size);
int __memblock_reserve(unsigned long base, unsigned long size, int node, int flags);
int memblock_reserved_mark_noinit(unsigned long base, unsigned long size);
void memblock_allow_resize(void);

void panic(const char *why, ...);
void *pages_of(void *base, size_t size);
unsigned long now_ns(void);

// The memory that arrays grow into: the same addresses in each run, that no process is given by itself.
#define ARRAYS_BASE (1ul << 40)
#define ARRAYS_SIZE (64ul << 20)
#define NO_NODE (-1)

#define PROBES 9
#define PROBE_VISITS 65536

struct unit {
  unsigned long base, size;
};

// The boot reserves before there is slab.
int slab_is_available(void) { return 0; }

static int reserve(struct unit unit) { return __memblock_reserve(unit.base, unit.size, NO_NODE, 0); }

static int mark(struct unit unit) { return memblock_reserved_mark_noinit(unit.base, unit.size); }

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

// ns a region that one loop visits: what is done once more to the last unit walks to it and changes nothing.
static double visit_ns(int (*again)(struct unit), struct unit last) {
  unsigned long count = memblock.reserved.count, turns = PROBE_VISITS / count + 1;
  double found[PROBES];
  for (int probe = 0; probe < PROBES; probe++) {
    unsigned long began = now_ns();
    for (unsigned long turn = 0; turn < turns; turn++) again(last);
    found[probe] = (double)(now_ns() - began) / turns / count;
  }
  qsort(found, PROBES, sizeof *found, ascending);
  return found[PROBES / 2];
}

int main(void) {
  size_t count = 0, room = 0;
  struct unit *units = NULL, one;
  int noinit;
  char line[128];

  pages_of((void *)ARRAYS_BASE, ARRAYS_SIZE);
  memblock_add(ARRAYS_BASE, ARRAYS_SIZE);
  memblock_allow_resize();
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "R %lu %lu %d", &one.base, &one.size, &noinit) == 3) {
      if (reserve(one) || (noinit && mark(one))) panic("a region was not reserved");
    } else if (sscanf(line, "U %lu %lu", &one.base, &one.size) == 2) {
      if (count == room) {
        room = room ? 2 * room : 1024;
        units = realloc(units, room * sizeof *units);
        if (!units) panic("no memory");
      }
      units[count++] = one;
    } else {
      panic("neither a region nor a unit");
    }
  }
  if (!count) panic("no unit");

  int errors = 0;
  unsigned long began = now_ns();
  for (size_t i = 0; i < count; i++) errors |= reserve(units[i]) | mark(units[i]);
  unsigned long elapsed = now_ns() - began;
  if (errors) panic("a unit was not reserved");
  printf("regions %lu\nelapsed_ns %lu\n", memblock.reserved.count, elapsed);
  printf("adding_ns %.4f\n", visit_ns(reserve, units[count - 1]));
  printf("marking_ns %.4f\n", visit_ns(mark, units[count - 1]));
}
