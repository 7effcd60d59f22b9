/*
 * What the guest tells the recorder: chunks on the emulator's debug port (src/record/log.ts reads
 * them), which is an I/O port on x86-64 and semihosting on arm64. A chunk is 4 letters, a little-endian u32 length, and that many bytes. Chunks wait in a
 * buffer until flush_port(), so that nothing is written inside a timed region.
 */
#ifndef GUEST_PORT_H
#define GUEST_PORT_H

#include <stddef.h>
#include <stdint.h>

/* Opens the debug port; fails where the kernel does not give the right to use it. */
void open_port(void);

/* Writes a chunk; `tag` has 4 letters. */
void put_chunk(const char *tag, const void *bytes, uint32_t length);

/* Writes a line of text for people: what was skipped, and why. */
__attribute__((format(printf, 1, 2))) void say(const char *format, ...);

/* Sends what waits. */
void flush_port(void);

/* Ends the machine: all is done. */
_Noreturn void finish_machine(void);

/* Ends the machine with a failure: where, and the positive errno or 0 where there is none. */
__attribute__((format(printf, 2, 3))) _Noreturn void fail(int error, const char *place, ...);

#endif
