#include "port.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/io.h>
#include <sys/reboot.h>
#include <unistd.h>

#define DEBUG_PORT 0xe9
/* isa-debug-exit: a value v ends QEMU with the status 2v + 1. */
#define EXIT_PORT 0xf4
#define EXIT_DONE 0x10
#define EXIT_FAILED 0x11
#define BUFFER_BYTES (64 * 1024)
#define LINE_BYTES 512

static unsigned char buffer[BUFFER_BYTES];
static size_t waiting;
static int ports;

void open_port(void)
{
    if (iopl(3))
        fail(errno, "iopl (the kernel needs CONFIG_X86_IOPL_IOPERM)");
    ports = 1;
}

void flush_port(void)
{
    if (ports)
        outsb(DEBUG_PORT, buffer, waiting);
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
    if (ports)
        outl(value, EXIT_PORT);
    /* There is no such port: the machine is not the recorder's. */
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
