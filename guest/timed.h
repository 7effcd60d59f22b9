/*
 * One system call between two reads of the time stamp counter, with nothing of libc between them.
 * Under QEMU's -icount a tick is an executed instruction (spec 16.7).
 */
#ifndef GUEST_TIMED_H
#define GUEST_TIMED_H

#include <stdint.h>

struct timed {
    uint64_t ticks;
    /* What the kernel gave: a value, or a negative errno. */
    int64_t result;
};

static inline struct timed timed_call(long number, long a, long b, long c)
{
    uint32_t low, high, low_after, high_after;
    int64_t result;

    /* The third argument goes into rdx after the read, which writes to it. */
    __asm__ volatile("rdtsc\n\t"
                     "mov %%eax, %[low]\n\t"
                     "mov %%edx, %[high]\n\t"
                     "mov %[number], %%rax\n\t"
                     "mov %[c], %%rdx\n\t"
                     "syscall\n\t"
                     "mov %%rax, %[result]\n\t"
                     "rdtsc"
                     : [low] "=&r"(low), [high] "=&r"(high), [result] "=&r"(result),
                       "=&a"(low_after), "=&d"(high_after)
                     : [number] "r"(number), "D"(a), "S"(b), [c] "r"(c)
                     : "rcx", "r11", "memory");
    return (struct timed){
        .ticks = ((uint64_t)high_after << 32 | low_after) - ((uint64_t)high << 32 | low),
        .result = result,
    };
}

static inline uint64_t read_ticks(void)
{
    uint32_t low, high;

    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high) : : "memory");
    return (uint64_t)high << 32 | low;
}

#endif
