/*
 * One system call between two reads of the processor's counter, with nothing of libc between them: x86-64's time
 * stamp counter, arm64's virtual timer. Under QEMU's -icount a tick is an executed instruction (spec 16.7).
 */
#ifndef GUEST_TIMED_H
#define GUEST_TIMED_H

#include <stdint.h>

struct timed {
    uint64_t ticks;
    /* What the kernel gave: a value, or a negative errno. */
    int64_t result;
};

#if defined(__x86_64__)

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

#elif defined(__aarch64__)

static inline struct timed timed_call(long number, long a, long b, long c)
{
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    uint64_t before, after;

    /* The barriers keep what stands around a read from being executed on its other side. */
    __asm__ volatile("isb\n\t"
                     "mrs %[before], cntvct_el0\n\t"
                     "isb\n\t"
                     "svc #0\n\t"
                     "isb\n\t"
                     "mrs %[after], cntvct_el0\n\t"
                     "isb"
                     : [before] "=&r"(before), [after] "=&r"(after), "+r"(x0)
                     : "r"(x8), "r"(x1), "r"(x2)
                     : "memory", "cc");
    return (struct timed){.ticks = after - before, .result = x0};
}

static inline uint64_t read_ticks(void)
{
    uint64_t ticks;

    __asm__ volatile("isb\n\tmrs %0, cntvct_el0\n\tisb" : "=r"(ticks) : : "memory");
    return ticks;
}

#else
#error "the guest is for x86-64 and arm64"
#endif

#endif
