#include "port.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __x86_64__
#include <sys/io.h>
#endif
#include <sys/reboot.h>
#include <unistd.h>

/* A value v ends the emulator with the status 2v + 1, as its device isa-debug-exit does. */
#define EXIT_DONE 0x10
#define EXIT_FAILED 0x11
#define BUFFER_BYTES (64 * 1024)
#define LINE_BYTES 512

static unsigned char buffer[BUFFER_BYTES];
static size_t waiting;
static int is_open;

#ifdef __x86_64__

#define DEBUG_PORT 0xe9
#define EXIT_PORT 0xf4

static void open_debug(void)
{
    if (iopl(3))
        fail(errno, "iopl (the kernel needs CONFIG_X86_IOPL_IOPERM)");
}

static void write_debug(const unsigned char *bytes, size_t length)
{
    outsb(DEBUG_PORT, bytes, length);
}

static void exit_emulator(uint32_t value)
{
    outl(value, EXIT_PORT);
}

#else

/* Operations of Arm's semihosting, which the emulator does for an instruction that user space may execute. */
#define SYS_OPEN 0x01
#define SYS_WRITE 0x05
#define SYS_EXIT 0x18
#define OPEN_FOR_WRITING 5
#define APPLICATION_EXIT 0x20026

static long log_file;

static long semihost(long operation, const uint64_t *arguments)
{
    register long x0 __asm__("x0") = operation;
    register const uint64_t *x1 __asm__("x1") = arguments;

    __asm__ volatile("hlt #0xf000" : "+r"(x0) : "r"(x1) : "memory");
    return x0;
}

static void open_debug(void)
{
    /* The emulator knows no appending: each kernel has a file of its own, in the folder that it runs in. */
    const char *name = getenv("luo_stage") ? "debug-2.bin" : "debug-1.bin";
    const uint64_t arguments[] = {(uintptr_t)name, OPEN_FOR_WRITING, strlen(name)};

    log_file = semihost(SYS_OPEN, arguments);
    if (log_file < 0)
        fail(EIO, "%s: the emulator cannot write it", name);
}

static void write_debug(const unsigned char *bytes, size_t length)
{
    /* What is given back is what was not written. */
    while (length > 0) {
        const uint64_t arguments[] = {(uint64_t)log_file, (uintptr_t)bytes, length};
        size_t left = (size_t)semihost(SYS_WRITE, arguments);

        if (left >= length)
            return;
        bytes += length - left;
        length = left;
    }
}

static void exit_emulator(uint32_t value)
{
    const uint64_t arguments[] = {APPLICATION_EXIT, 2 * value + 1};

    semihost(SYS_EXIT, arguments);
}

#endif

void open_port(void)
{
    open_debug();
    is_open = 1;
}

void flush_port(void)
{
    if (is_open)
        write_debug(buffer, waiting);
    waiting = 0;
}

static void put(const void *bytes, size_t length)
{
    const unsigned char *from = bytes;

    while (length > 0) {
        size_t part = length < BUFFER_BYTES - waiting ? length : BUFFER_BYTES - waiting;

        memcpy(buffer + waiting, from, part);
        waiting += part;
        from += part;
        length -= part;
        if (waiting == BUFFER_BYTES)
            flush_port();
    }
}

void put_chunk(const char *tag, const void *bytes, uint32_t length)
{
    put(tag, 4);
    put(&length, sizeof(length));
    put(bytes, length);
}

static void put_text(const char *tag, const char *format, va_list arguments)
{
    char line[LINE_BYTES];
    int length = vsnprintf(line, sizeof(line), format, arguments);

    if (length < 0)
        length = 0;
    put_chunk(tag, line, (size_t)length < sizeof(line) ? (size_t)length : sizeof(line) - 1);
}

void say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    put_text("text", format, arguments);
    va_end(arguments);
}

static _Noreturn void end_machine(uint32_t value)
{
    flush_port();
    if (is_open)
        exit_emulator(value);
    /* That did nothing: the machine is not the recorder's. */
    reboot(RB_POWER_OFF);
    for (;;)
        pause();
}

void finish_machine(void)
{
    end_machine(EXIT_DONE);
}

void fail(int error, const char *place, ...)
{
    int32_t code = error;
    va_list arguments;

    va_start(arguments, place);
    put_chunk("errn", &code, sizeof(code));
    put_text("fail", place, arguments);
    va_end(arguments);
    /* For the serial console, where the port may not be used. */
    va_start(arguments, place);
    fprintf(stderr, "luo-bench guest: ");
    vfprintf(stderr, place, arguments);
    fprintf(stderr, ": %s\n", strerror(error));
    va_end(arguments);
    end_machine(EXIT_FAILED);
}
