/* Memory files whose contents tell where they belong. */
#ifndef GUEST_MEMORY_FILES_H
#define GUEST_MEMORY_FILES_H

#include <stdint.h>

/*
 * Has a folio that is not kept follow each one of a file with that chance, from 0 to 1: preserved memory then
 * lies scattered. They are given back by drop_gaps().
 */
void scatter_files(double chance);
void drop_gaps(void);

/*
 * Makes a memory file of so many bytes in folios of 2^order pages, filled with the pattern of
 * `seed`; gives its descriptor. Fails where the kernel refuses any of it; `place` says for what.
 */
int make_file(uint64_t size, unsigned int order, uint64_t seed, const char *place);

/*
 * Uses up the single pages that the kernel has at hand, so that it takes others from where most are free, and
 * has note_frames() note where a file's pages lie, and count_migrated() how many of the noted pages lie elsewhere
 * since then; send_migrated() sends how many pages were noted in all and how many of them had moved.
 */
void watch_frames(void);
void note_frames(int fd, uint64_t size, const char *place);
void count_migrated(int fd, const char *place);
void send_migrated(void);

/* Holds a file's contents against the pattern of `seed` and gives its size; fails where it differs. */
uint64_t check_file(int fd, uint64_t seed, const char *place);

#endif
