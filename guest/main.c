/*
 * The program that is PID 1 in both kernels of a recording: plays the tape's part of each and
 * reboots into the next kernel between them. What it does beside that, `luo_pass` says:
 *   untraced  nothing: the costs of system calls are from this pass alone
 *   coarse    the ring that outlives kexec has the way to it: the phases
 *   traced    events and the function graph of all that live update does
 *   twins     plays no tape but the C twins of native/
 * `luo_scatter` is the chance of a gap behind each folio of a file; with `luo_nodes` the kernel's NUMA nodes are
 * told, with `luo_in_scratch` how many pages of files were migrated when they were preserved. All these words come from the kernel's command line as its unknown parameters, in the environment.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/kexec.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "files.h"
#include "memory_files.h"
#include "play.h"
#include "port.h"
#include "tape.h"
#include "timed.h"
#include "tracing.h"
#include "twins.h"

#define LINUX_REBOOT_CMD_KEXEC 0x45584543
#define COMMAND_LINE_BYTES 4096

static void mount_all(int tracing)
{
    static const struct {
        const char *type;
        const char *at;
    } mounts[] = {{"proc", "/proc"}, {"sysfs", "/sys"}, {"devtmpfs", "/dev"}};

    for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++) {
        mkdir(mounts[i].at, 0755);
        if (mount(mounts[i].type, mounts[i].at, mounts[i].type, 0, NULL) && errno != EBUSY)
            fail(errno, "mount %s", mounts[i].at);
    }
    if (tracing && mount("tracefs", "/sys/kernel/tracing", "tracefs", 0, NULL))
        fail(errno, "mount /sys/kernel/tracing (the kernel needs CONFIG_FTRACE)");
}

/* Loads the next kernel with this one's command line; `luo_stage` tells it that it is the second. */
static void load_kernel(void)
{
    char line[COMMAND_LINE_BYTES];
    int from = open("/proc/cmdline", O_RDONLY | O_CLOEXEC);
    ssize_t length = from < 0 ? -1 : read(from, line, sizeof(line) - 1);
    static const char stage[] = " luo_stage=2";
    int kernel = open("/kernel", O_RDONLY | O_CLOEXEC);
    int initrd = open("/initrd", O_RDONLY | O_CLOEXEC);

    if (length <= 0)
        fail(errno, "/proc/cmdline");
    if (kernel < 0 || initrd < 0)
        fail(errno, kernel < 0 ? "/kernel" : "/initrd");
    if (line[length - 1] == '\n')
        length--;
    if ((size_t)length + sizeof(stage) > sizeof(line))
        fail(E2BIG, "/proc/cmdline");
    memcpy(line + length, stage, sizeof(stage));
    if (syscall(SYS_kexec_file_load, kernel, initrd, (unsigned long)length + sizeof(stage), line,
                0UL))
        fail(errno, "kexec_file_load (KEXEC_FILE without KEXEC_SIG_FORCE, room in kho_scratch)");
    close(kernel);
    close(initrd);
    close(from);
}

/*
 * Waits for what boot left to do in the background: a reboot before that would wait for it, and be
 * counted as the phase's. Idle time costs the emulator nothing.
 */
static void settle(void)
{
    const struct timespec until = {.tv_sec = 1};

    clock_nanosleep(CLOCK_BOOTTIME, TIMER_ABSTIME, &until, NULL);
}

static uint32_t find_kind(const struct tape *tape, uint32_t from, int kind)
{
    while (from < tape->ops && tape_ops(tape)[from].kind != kind)
        from++;
    return from;
}

static void put_kernel(uint32_t kernel)
{
    uint64_t start[2] = {kernel, read_ticks()};

    put_chunk("kern", start, sizeof(start));
}

/* Sends how many ticks this kernel's guest has run, and how many nanoseconds that was. */
static void put_time(void)
{
    static uint64_t ticks;
    static struct timespec began;
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC_RAW, &now);
    if (ticks) {
        int64_t seconds = now.tv_sec - began.tv_sec;
        uint64_t passed[2] = {read_ticks() - ticks,
                              (uint64_t)(seconds * 1000000000 + now.tv_nsec - began.tv_nsec)};

        put_chunk("time", passed, sizeof(passed));
    }
    ticks = read_ticks();
    began = now;
}

static void play_first(const struct tape *tape, int coarse, int traced)
{
    uint32_t reboot_at = find_kind(tape, 0, REBOOT);
    uint32_t first = reboot_at > 0 && tape_ops(tape)[0].kind == OPEN ? 1 : 0;

    send_floor();
    if (getenv("luo_in_scratch"))
        watch_frames();
    if (coarse)
        prepare_phases();
    if (traced) {
        prepare_events();
        start_events();
    }
    play(0, first);
    if (reboot_at < tape->ops)
        load_kernel();
    play(first, reboot_at);
    drop_gaps();
    if (traced) {
        stop_events();
        send_events();
    }
    send_calls();
    send_migrated();
    send_file("cpui", "/proc/cpuinfo");
    if (getenv("luo_nodes"))
        send_file("node", "/sys/devices/system/node/has_memory");
    if (reboot_at == tape->ops)
        return;
    put_time();
    flush_port();
    if (coarse)
        start_ring();
    syscall(SYS_reboot, 0xfee1dead, 672274793, LINUX_REBOOT_CMD_KEXEC, NULL);
    fail(errno, "op %u: reboot", reboot_at);
}

static void play_second(const struct tape *tape, int coarse, int traced)
{
    uint32_t boot = find_kind(tape, 0, BOOT);

    if (coarse)
        send_ring();
    if (traced) {
        prepare_events();
        start_events();
    }
    play(boot + 1, tape->ops);
    /* Where the plugin stops that counts a window (plugin/window.c): nothing else makes this call. */
    sync();
    if (traced) {
        stop_events();
        send_events();
    }
    check_retrieved();
    send_calls();
}

int main(void)
{
    const char *pass = getenv("luo_pass");
    const char *scatter = getenv("luo_scatter");
    int second = getenv("luo_stage") != NULL;
    int coarse = pass && !strcmp(pass, "coarse");
    int traced = pass && !strcmp(pass, "traced");
    const struct tape *tape;

    if (getpid() != 1) {
        fputs("luo-bench guest: runs as PID 1 of the recorder's machine, nowhere else\n", stderr);
        return 2;
    }
    open_port();
    put_kernel(second ? 2 : 1);
    put_time();
    mount_all(coarse || traced);
    if (pass && !strcmp(pass, "twins")) {
        play_twins();
    } else if (pass && !strcmp(pass, "symbols")) {
        send_functions();
    } else {
        tape = load_tape("/tape");
        prepare_play(tape);
        scatter_files(scatter ? strtod(scatter, NULL) : 0);
        if (mlockall(MCL_CURRENT))
            say("mlockall: %s", strerror(errno));
        settle();
        if (second)
            play_second(tape, coarse, traced);
        else
            play_first(tape, coarse, traced);
    }
    put_time();
    put_chunk("done", NULL, 0);
    finish_machine();
}
