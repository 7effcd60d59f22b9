/* Files of the guest: what the recorder put into the initrd, and those of the kernel. */
#ifndef GUEST_FILES_H
#define GUEST_FILES_H

#include <stddef.h>
#include <stdint.h>

/* Gives a file's bytes, in memory that is never given back; fails where it cannot be read. */
unsigned char *load_file(const char *path, size_t *length);

/* Writes text to a file of the kernel; gives 0 or the positive errno. */
int write_text(const char *path, const char *text);

/* As write_text(), but adds to what is there. */
int append_text(const char *path, const char *text);

/* Sends a file as chunks of that tag; gives 0 or the positive errno where it cannot be opened. */
int send_file(const char *tag, const char *path);

#endif
