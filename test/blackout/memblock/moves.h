// Before memblock.c: each memmove of the kernel's tells who called it and how many bytes it moves.
#include <string.h>

void *count_move(const char *caller, void *to, const void *from, size_t bytes);

#define memmove(to, from, bytes) count_move(__func__, to, from, bytes)
