/*
 * What one step of each kind takes (docs/spec.md §15.4): first passes over memory that is mapped, was
 * touched and has left the caches since.
 */
#ifndef LUO_PRICES_H
#define LUO_PRICES_H

#include <stdbool.h>
#include <stdint.h>

/* So many passes are timed by one request at most. */
#define PASSES_MOST 64

/* Maps and touches `bytes` of memory for the passes, in place of what there was. False: no room. */
bool prices_memory(uint64_t bytes);

/*
 * Prepares `count` parts of the memory from part `first` on, each of `bytes`, evicts them from the caches,
 * and times one pass over each: `times` gets nanoseconds of this thread's processor time. Gives the
 * steps of one pass; 0 and a reason where that kind cannot be timed so, 0 and none where a pass left
 * what it should not.
 */
uint64_t prices_passes(const char *kind, uint64_t bytes, uint64_t first, uint64_t count,
                       uint64_t *times, const char **why);

#endif
