#include "tracing.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "files.h"
#include "port.h"

#define TRACING "/sys/kernel/tracing/"
#define RING TRACING "instances/luo/"
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
/* Letters of an event's group, "f:luo/". */
#define PREFIX 6

/* What lies between the system call and the jump into the next kernel. */
static const char *const phases[] = {
    "kernel_kexec",          "liveupdate_reboot", "luo_session_serialize",
    "luo_flb_serialize",     "kho_finalize",      "kernel_restart_prepare",
    "device_shutdown",       "syscore_shutdown",  "migrate_to_reboot_cpu",
    "cpu_hotplug_enable",    "machine_shutdown",  "machine_kexec",
};

/* What the function graph shows. */
static const char *const graph[] = {
    "luo_*",         "kho_*",           "liveupdate_*",           "memfd_luo_*",
    "__kho*",        "__luo*",          "kernel_kexec",           "machine_kexec",
    "machine_shutdown", "kernel_restart_prepare", "syscore_shutdown", "device_shutdown",
};

/*
 * The events, by the function they stop at; a kernel need not have each function. Names come as the 64 bytes of
 * their field, in words: as a string, a quote and a line end in one would part the text.
 */
static const char *const events[] = {
    "f:luo/create luo_session_create name=+0($arg1):x64[8]",
    "f:luo/create_ret luo_session_create%return ret=$retval:s32",
    "f:luo/retrieve luo_session_retrieve name=+0($arg1):x64[8]",
    "f:luo/retrieve_ret luo_session_retrieve%return ret=$retval:s32",
    "f:luo/preserve_file luo_preserve_file token=$arg2:u64 fd=$arg3:s32",
    "f:luo/preserve_file_ret luo_preserve_file%return ret=$retval:s32",
    "f:luo/retrieve_file luo_retrieve_file token=$arg2:u64",
    "f:luo/retrieve_file_ret luo_retrieve_file%return ret=$retval:s32",
    "f:luo/radix_add kho_radix_add_key tree=$arg1:x64 key=$arg2:x64",
    "f:luo/radix_add_ret kho_radix_add_key%return ret=$retval:s32",
    "f:luo/radix_del kho_radix_del_key tree=$arg1:x64 key=$arg2:x64",
    "f:luo/radix_add_page kho_radix_add_page tree=$arg1:x64 pfn=$arg2:x64 order=$arg3:u32",
    "f:luo/radix_add_page_ret kho_radix_add_page%return ret=$retval:s32",
    "f:luo/radix_del_page kho_radix_del_page tree=$arg1:x64 pfn=$arg2:x64 order=$arg3:u32",
    "f:luo/preserve_pages kho_preserve_pages page=$arg1:x64 nr=$arg2:u64",
    "f:luo/unpreserve_pages kho_unpreserve_pages page=$arg1:x64 nr=$arg2:u64",
    "f:luo/preserve_vmalloc kho_preserve_vmalloc ptr=$arg1:x64 desc=$arg2:x64",
    "f:luo/unpreserve_vmalloc kho_unpreserve_vmalloc desc=$arg1:x64",
    "f:luo/unpreserve_folio kho_unpreserve_folio folio=$arg1:x64",
    "f:luo/unpreserve_free kho_unpreserve_free mem=$arg1:x64",
    "f:luo/alloc_preserve kho_alloc_preserve size=$arg1:u64",
    "f:luo/alloc_preserve_ret kho_alloc_preserve%return mem=$retval:x64",
    "f:luo/grow kho_block_set_grow bs=$arg1:x64 count=$arg2:u64 nblocks=+16($arg1):u64",
    "f:luo/shrink kho_block_set_shrink bs=$arg1:x64 count=$arg2:u64 nblocks=+16($arg1):u64",
    "f:luo/restore_folio kho_restore_folio phys=$arg1:x64",
    "f:luo/restore_pages kho_restore_pages phys=$arg1:x64 nr=$arg2:u64",
    "f:luo/restore_vmalloc kho_restore_vmalloc desc=$arg1:x64",
    "f:luo/restore_free kho_restore_free mem=$arg1:x64",
    "f:luo/freeze luo_file_freeze fs=$arg1:x64",
    "f:luo/finish luo_file_finish fs=$arg1:x64",
    "f:luo/unpreserve_files luo_file_unpreserve_files fs=$arg1:x64",
};

/* Writes to a file that this kernel may lack; says so then. Gives whether it was written. */
static int try_write(const char *path, const char *text)
{
    int error = write_text(path, text);

    if (error)
        say("%s: cannot write \"%s\": %s", path, text, strerror(error));
    return !error;
}

/* Traces these functions; gives whether there is the function graph at all. */
static int trace_graph(const char *filter, const char *tracer, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        /* A kernel has not every function: EINVAL. */
        int error = append_text(filter, names[i]);

        if (error && error != EINVAL)
            say("%s: %s: %s", filter, names[i], strerror(error));
    }
    return try_write(tracer, "function_graph");
}

/* Sends the lines of kallsyms that name a function of interest. */
static void send_symbols(void)
{
    FILE *symbols = fopen("/proc/kallsyms", "r");
    char line[512];

    if (!symbols) {
        say("/proc/kallsyms: %s", strerror(errno));
        return;
    }
    while (fgets(line, sizeof(line), symbols)) {
        char name[256];

        if (sscanf(line, "%*s %*s %255s", name) != 1)
            continue;
        for (size_t i = 0; i < LENGTH(phases); i++)
            if (!strcmp(name, phases[i]))
                put_chunk("syms", line, (uint32_t)strlen(line));
        if (!strcmp(name, "start_kernel"))
            put_chunk("syms", line, (uint32_t)strlen(line));
    }
    fclose(symbols);
}

void prepare_phases(void)
{
    send_symbols();
    try_write(RING "tracing_on", "0");
    trace_graph(RING "set_ftrace_filter", RING "current_tracer", phases, LENGTH(phases));
}

void prepare_events(void)
{
    write_text(TRACING "tracing_on", "0");
    write_text(RING "tracing_on", "0");
    try_write(TRACING "buffer_size_kb", "32768");
    for (size_t i = 0; i < LENGTH(events); i++) {
        int error = append_text(TRACING "dynamic_events", events[i]);

        if (error)
            say("event left out: %.*s: %s", (int)strcspn(events[i] + PREFIX, " "),
                events[i] + PREFIX, strerror(error));
    }
    try_write(TRACING "events/luo/enable", "1");
    trace_graph(TRACING "set_ftrace_filter", TRACING "current_tracer", graph, LENGTH(graph));
    write_text(TRACING "options/funcgraph-abstime", "1");
    write_text(TRACING "options/funcgraph-retval", "1");
}

void start_events(void)
{
    try_write(TRACING "tracing_on", "1");
}

void stop_events(void)
{
    write_text(TRACING "tracing_on", "0");
}

void start_ring(void)
{
    try_write(RING "tracing_on", "1");
}

static void send_pages(void)
{
    static unsigned char page[64 * 1024];
    /* The ring's pages are the kernel's. */
    size_t page_bytes = (size_t)sysconf(_SC_PAGESIZE);
    int fd = open(RING "per_cpu/cpu0/trace_pipe_raw", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ssize_t got;

    if (fd < 0) {
        say(RING "per_cpu/cpu0/trace_pipe_raw: %s", strerror(errno));
        return;
    }
    while ((got = read(fd, page, page_bytes)) > 0) {
        memset(page + got, 0, page_bytes - (size_t)got);
        put_chunk("ring", page, (uint32_t)page_bytes);
    }
    close(fd);
}

void send_functions(void)
{
    FILE *symbols = fopen("/proc/kallsyms", "r");
    static char lines[65536];
    size_t used = 0;
    char line[512];

    if (!symbols) {
        say("/proc/kallsyms: %s", strerror(errno));
        return;
    }
    while (fgets(line, sizeof(line), symbols)) {
        char address[17], kind, name[256];

        if (sscanf(line, "%16s %c %255s", address, &kind, name) != 3 || !strchr("tTwW", kind))
            continue;
        if (used + sizeof(line) > sizeof(lines)) {
            put_chunk("func", lines, (uint32_t)used);
            used = 0;
        }
        used += (size_t)snprintf(lines + used, sizeof(lines) - used, "%s %s\n", address, name);
    }
    fclose(symbols);
    put_chunk("func", lines, (uint32_t)used);
}

void send_ring(void)
{
    static const char *const formats[] = {
        TRACING "events/header_page",
        TRACING "events/header_event",
        TRACING "events/ftrace/funcgraph_entry/format",
        TRACING "events/ftrace/funcgraph_exit/format",
    };

    for (size_t i = 0; i < LENGTH(formats); i++) {
        int error = send_file("fmts", formats[i]);

        if (error)
            say("%s: %s", formats[i], strerror(error));
    }
    send_symbols();
    send_pages();
}

void send_ring_text(void)
{
    int error = send_file("rtxt", RING "trace");

    if (error)
        say(RING "trace: %s", strerror(error));
}

void send_events(void)
{
    int error = send_file("trac", TRACING "trace");

    if (error)
        say(TRACING "trace: %s", strerror(error));
    send_file("stat", TRACING "per_cpu/cpu0/stats");
}
