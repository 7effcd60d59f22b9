/*
 * The states that plays begin with, one for each tape, and the way back to them in one memory: what
 * src/measure/starts.ts does for the other engines.
 */
#ifndef LUO_STARTS_H
#define LUO_STARTS_H

#include <stdbool.h>
#include <stdint.h>

/* Forgets all starts; the next ones are of memories of so many bytes. */
void starts_forget(uint64_t bytes);

/* Keeps a memory as the next start, whose timed part is operations `from` to `to`. False: no room. */
bool starts_keep(const unsigned char *memory, uint64_t from, uint64_t to);

/* Takes what a play from the start that was kept last left: it may differ from it where it does. */
void starts_change(const unsigned char *memory);

uint64_t starts_count(void);
uint64_t starts_from(uint64_t start);
uint64_t starts_to(uint64_t start);

/* The memory of the first start, whole. */
const unsigned char *starts_first(void);

/* Makes a memory that of a start: one that was any of them, or what a play from there left. */
void starts_restore(unsigned char *memory, uint64_t start);

#endif
