/* Plays the tape through the kernel's system calls (spec section 7). */
#ifndef GUEST_PLAY_H
#define GUEST_PLAY_H

#include <stdint.h>

#include "tape.h"

/* Takes the tape; makes room for its results, so that a timed region has no page fault. */
void prepare_play(const struct tape *tape);

/*
 * Plays operations `from` to `to`, none of them a reboot or boot. Fails at the first whose result
 * is not the tape's, after sending what was played.
 */
void play(uint32_t from, uint32_t to);

/* Verifies the contents of all files that were retrieved, and closes them. */
void check_retrieved(void);

/* Sends the results of what was played. */
void send_calls(void);

/* Measures what an ioctl that does nothing costs, and sends it. */
void send_floor(void);

#endif
