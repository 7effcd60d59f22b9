/*
 * Counts what a kernel executes from kexec to the last file retrieved, by function and by call path: a
 * plugin of QEMU's (TCG), built by src/record/plugin.ts.
 *
 *   -plugin window.so,syms=FILE,out=PREFIX,trigger=kernel_kexec,done=__x64_sys_sync,marks=a:b,ends=c:d
 *
 * With a system call as trigger, what the first kernel does before kexec is counted, too: what user space calls
 * there is below "[user before kexec]".
 *
 * syms: lines "address name" of the kernel's functions, as the guest's /proc/kallsyms tells them.
 *
 * Until `trigger` is entered only that function is watched, so that the first kernel runs at full speed; then all
 * code is instrumented, of which the guest sees nothing, until `done` is entered: later versions of QEMU let the
 * guest go on for a while when it has ended them. Before each instruction a counter goes up, exactly as -icount
 * does: a `rep` instruction counts once an iteration. One that faults counts again.
 *
 * The call path, on x86-64: of every call and return the address of its stack slot is known. It tells stacks
 * apart (16 KiB each) and finds the frame that a return leaves, so that context switches, retpolines, tail calls
 * and interrupts come out right. Addresses below the kernel's half are the loader's (relocation, purgatory,
 * decompressor), by page, until the next kernel's C code is reached; then they are user space's.
 *
 * On arm64 calls store nothing: a return leaves the frame whose return address is where it goes, on the stack of
 * the thread; slots are numbers, as if each call took one. cpu_switch_to changes threads, which are told apart by
 * where it keeps their registers. The vector tells whether an exception is the kernel's or user space's, which
 * begins where an eret leaves the kernel's half. A block that an exception cut short made no call: its
 * instructions were not all counted. The next kernel sets up its memory where it is loaded: there, its functions
 * have their names.
 *
 * Writes PREFIX.tree, a line a call path in depth-first order: depth, exclusive, inclusive, calls, rep
 * iterations, function; PREFIX.marks, the counter at each entry of `marks` and, as "NAME end", behind each
 * return of `ends`; and PREFIX.total.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "api.h"

int qemu_plugin_version = 1;

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define KERNEL_HALF (is_arm64 ? 0xfff0000000000000ull : 0xffff800000000000ull)
#define STACK_SHIFT 14
#define STACK_BITS 12
/* arm64: the kernel's image begins at a multiple of this, where it is linked and where it is started. */
#define IMAGE_ALIGN 0x200000ull
/* arm64: behind the text, some code lies where kallsyms tells nothing: it is none of the last function's. */
#define FUNCTION_MOST 0x10000
/* arm64: each vector has so many bytes; those of lower exception levels have an address with this bit. */
#define VECTOR_BYTES 0x80
#define VECTOR_LOWER 0x400
/* A function that is entered more often is no mark in time any more. */
#define MARKS_MOST 400

/* What the last instruction of a block does. */
enum kind { OTHER, CALL, RETURN, INTERRUPT_RETURN };

enum {
    INTERRUPT = 1, /* where interrupts and exceptions come in */
    STUBS = 2,     /* a table of such entries: also in its middle */
    FIRST_C = 4,   /* the next kernel's C code begins */
    LOW = 8,       /* below the kernel's half */
    MARK = 16,
    END = 32,
    SWITCH = 64, /* changes stacks */
    LAST = 128,  /* the guest is done */
    KEXEC = 256, /* the first kernel's user space is done */
};

struct function {
    uint64_t address, end;
    const char *name;
    unsigned flags, marks;
};

/* A translated block. */
struct block {
    uint64_t address, end;
    uint32_t function, instructions;
    uint8_t kind, is_rep;
};

/* A call path: a function below another path; children are linked, the newest first. */
struct path {
    uint32_t function, parent, child, sibling;
    uint64_t exclusive, calls, reps;
};

struct frame {
    uint64_t slot, return_to;
    /* Where it is now, after tail calls, and where it was entered. */
    uint32_t path, entered;
    uint8_t interrupted;
};

struct stack {
    uint64_t id;
    struct frame *frames;
    unsigned count, room;
    struct stack *next;
};

static struct function *functions;
static unsigned function_count, function_room, kernel_functions, first_low;
static unsigned ALL, USER, USER_BEFORE, UNKNOWN, THREAD;
static struct path *paths;
static uint32_t path_count, path_room;
static struct stack *stacks[1 << STACK_BITS];

/* The counter, what of it is accounted for, and where later versions of QEMU keep it. */
static uint64_t counted, accounted, *executed = &counted;
static struct qemu_plugin_scoreboard *board;
static int is_copied, is_arm64;
static struct block *before;
static struct stack *stack; /* none after user space, until the first call */
/* arm64: the stack of the running thread, where cpu_switch_to keeps registers, and where the next kernel is loaded. */
static struct stack *thread;
static uint64_t switched_from, switched_to, image;
/* The counter where `before` began. */
static uint64_t began;
static uint32_t current, current_function, user_path;
static int event;
static uint64_t event_slot;
static int is_in_kexec, is_next_kernel, in_loader;
static enum { BEFORE, COUNTING, DONE } state;
static qemu_plugin_id_t plugin;
static const char *prefix, *trigger_name, *done_name;
static uint64_t trigger, done;
static FILE *marks_file;

static void die(const char *what)
{
    fprintf(stderr, "window plugin: %s\n", what);
    exit(3);
}

static void *grown(void *memory, size_t bytes)
{
    void *larger = realloc(memory, bytes);

    if (!larger)
        die("no memory");
    return larger;
}

static unsigned add_function(uint64_t address, uint64_t end, const char *name, unsigned flags)
{
    if (function_count == function_room) {
        function_room = function_room ? 2 * function_room : 65536;
        functions = grown(functions, function_room * sizeof(*functions));
    }
    functions[function_count] = (struct function){address, end, strdup(name), flags, 0};
    return function_count++;
}

static int begins(const char *name, const char *start)
{
    return strncmp(name, start, strlen(start)) == 0;
}

static unsigned flags_of(const char *name)
{
    if (strcmp(name, "kernel_kexec") == 0)
        return KEXEC;
    if (is_arm64 && (strcmp(name, "vectors") == 0 || strcmp(name, "tramp_vectors") == 0 ||
                     strcmp(name, "__bp_harden_el1_vectors") == 0))
        return INTERRUPT;
    if (is_arm64)
        return strcmp(name, "__primary_switched") == 0 ? FIRST_C
               : strcmp(name, "cpu_switch_to") == 0   ? SWITCH
                                                      : 0;
    if (begins(name, "irq_entries_start") || begins(name, "spurious_entries_start") ||
        begins(name, "early_idt_handler_array"))
        return INTERRUPT | STUBS;
    if (begins(name, "asm_exc_") || begins(name, "asm_sysvec_") ||
        begins(name, "asm_common_interrupt") || begins(name, "asm_int80") ||
        begins(name, "asm_spurious"))
        return INTERRUPT;
    if (strcmp(name, "x86_64_start_kernel") == 0)
        return FIRST_C;
    return begins(name, "__switch_to") ? SWITCH : 0;
}

static int by_address(const void *a, const void *b)
{
    const struct function *x = a, *y = b;

    return x->address < y->address ? -1 : x->address > y->address;
}

/* Of names that share an address, the plainer one is kept: how far a name is from that. */
static int oddness(const char *name)
{
    if (strchr(name, '$') || strstr(name, "_text_start") || strstr(name, "_text_end"))
        return 3;
    return begins(name, "__pi_") ? 2 : name[0] == '_';
}

static void load_functions(const char *path)
{
    FILE *file = fopen(path, "r");
    char line[512], name[400];
    unsigned long long address;
    unsigned kept = 0;

    if (!file)
        die("syms= cannot be read");
    while (fgets(line, sizeof(line), file)) {
        if (sscanf(line, "%llx %399s", &address, name) != 2 || address < KERNEL_HALF)
            continue;
        if (strcmp(name, trigger_name) == 0)
            trigger = address;
        if (strcmp(name, done_name) == 0)
            done = address;
        if (!begins(name, "__pfx_"))
            add_function(address, 0, name, flags_of(name));
    }
    fclose(file);
    qsort(functions, function_count, sizeof(*functions), by_address);
    for (unsigned i = 0; i < function_count; i++) {
        struct function *last = kept ? &functions[kept - 1] : NULL;
        unsigned flags = functions[i].flags;

        if (!last || last->address != functions[i].address) {
            functions[kept++] = functions[i];
            continue;
        }
        flags |= last->flags;
        if (oddness(functions[i].name) < oddness(last->name))
            *last = functions[i];
        last->flags = flags;
    }
    if (!kept)
        die("syms= has no functions");
    function_count = kernel_functions = kept;
    for (unsigned i = 0; i + 1 < kept; i++)
        functions[i].end = functions[i + 1].address;
    functions[kept - 1].end = UINT64_MAX;
}

static void flag_functions(char *names, unsigned flag)
{
    for (char *name = names ? strtok(names, ":") : NULL; name; name = strtok(NULL, ":"))
        for (unsigned i = 0; i < kernel_functions; i++)
            if (strcmp(functions[i].name, name) == 0)
                functions[i].flags |= flag;
}

static unsigned kernel_function_at(uint64_t address)
{
    unsigned low = 0, high = kernel_functions;

    while (high - low > 1) {
        unsigned middle = (low + high) / 2;

        if (functions[middle].address <= address)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static unsigned function_at(uint64_t address)
{
    uint64_t linked = functions[0].address & -IMAGE_ALIGN, start = address & ~0xfffull;
    uint64_t bytes = functions[kernel_functions - 1].address - linked;
    char name[432];

    if (address >= functions[0].address)
        return kernel_function_at(address);
    for (unsigned i = first_low; i < function_count; i++)
        if (address >= functions[i].address && address < functions[i].end)
            return i;
    if (image && address - image < bytes) {
        const struct function *same = &functions[kernel_function_at(linked + (address - image))];
        uint64_t from = same->address - linked + image, to = same->end - linked + image;

        if (address - from < FUNCTION_MOST) {
            snprintf(name, sizeof(name), "low:%s", same->name);
            return add_function(from, to - from < FUNCTION_MOST ? to : from + FUNCTION_MOST, name, LOW);
        }
    }
    snprintf(name, sizeof(name), "low:%" PRIx64, start);
    return add_function(start, start + 0x1000, name, LOW);
}

static uint32_t add_path(uint32_t function, uint32_t parent)
{
    if (path_count == path_room) {
        path_room = path_room ? 2 * path_room : 65536;
        paths = grown(paths, path_room * sizeof(*paths));
    }
    paths[path_count] = (struct path){.function = function, .parent = parent};
    if (path_count) {
        paths[path_count].sibling = paths[parent].child;
        paths[parent].child = path_count;
    }
    return path_count++;
}

static uint32_t below(uint32_t path, uint32_t function)
{
    for (uint32_t child = paths[path].child; child; child = paths[child].sibling)
        if (paths[child].function == function)
            return child;
    return add_path(function, path);
}

static struct stack *stack_of(uint64_t id)
{
    unsigned hash = (id * 0x9e3779b97f4a7c15ull) >> (64 - STACK_BITS);
    struct stack *found;

    for (found = stacks[hash]; found; found = found->next)
        if (found->id == id)
            return found;
    found = grown(NULL, sizeof(*found));
    *found = (struct stack){.id = id, .next = stacks[hash]};
    return stacks[hash] = found;
}

static struct stack *stack_at(uint64_t slot)
{
    return is_arm64 ? thread : stack_of(slot >> STACK_SHIFT);
}

static struct frame *top(const struct stack *of)
{
    return &of->frames[of->count - 1];
}

static void push(struct stack *on, struct frame frame)
{
    if (on->count == on->room) {
        on->room = on->room ? 2 * on->room : 64;
        on->frames = grown(on->frames, on->room * sizeof(*on->frames));
    }
    on->frames[on->count++] = frame;
}

/* A stack that nothing is known of begins at a path. */
static void begin_stack(struct stack *on, uint32_t path)
{
    if (on->count == 0)
        push(on, (struct frame){.slot = UINT64_MAX, .path = path, .entered = path});
    on->frames[0].path = on->frames[0].entered = path;
}

static void forget_stacks(void)
{
    for (unsigned hash = 0; hash < 1 << STACK_BITS; hash++)
        for (struct stack *one = stacks[hash]; one; one = one->next)
            one->count = 0;
    stack = NULL;
}

static void pop(struct stack *from)
{
    const struct function *left = &functions[paths[top(from)->path].function];

    if (unlikely(left->flags & END))
        fprintf(marks_file, "%" PRIu64 " %s end\n", *executed, left->name);
    from->count--;
}

static void enter(uint32_t path)
{
    struct function *entered = &functions[paths[path].function];

    paths[path].calls++;
    if (unlikely(entered->flags & LAST))
        state = DONE;
    if (unlikely(entered->flags & KEXEC))
        is_in_kexec = 1;
    if (unlikely(entered->flags & MARK) && entered->marks++ < MARKS_MOST)
        fprintf(marks_file, "%" PRIu64 " %s\n", *executed, entered->name);
}

/* Takes where arm64's cpu_switch_to goes; the thread that it left is known again by its registers' place. */
static void switch_thread(uint64_t to)
{
    struct stack *left = stack_of(switched_from);

    if (left != thread) {
        struct stack was = *left;

        left->frames = thread->frames;
        left->count = thread->count;
        left->room = thread->room;
        thread->frames = was.frames;
        thread->count = 0;
        thread->room = was.room;
        stack = left;
    }
    thread = stack_of(switched_to);
    /* It may be that of another thread that has ended. */
    if (thread->count && top(thread)->return_to != to)
        thread->count = 0;
    switched_from = switched_to = 0;
}

/* What an arm64 block did that has run to its end, and in which slot. */
static void find_event(const struct block *to)
{
    unsigned flags = functions[before->function].flags, at;

    if (*executed - began != before->instructions)
        return;
    event = before->kind;
    /* So the next kernel sets its exception level. */
    if (event == INTERRUPT_RETURN && (flags & LOW))
        event = RETURN;
    if (event == CALL)
        event_slot = UINT64_MAX - (thread->count ? thread->count : 1);
    if (event != RETURN)
        return;
    if (flags & SWITCH)
        switch_thread(to->address);
    at = thread->count;
    while (at > 1 && thread->frames[at - 1].return_to != to->address)
        at = thread->frames[at - 1].interrupted ? 0 : at - 1;
    event_slot = at > 1 ? thread->frames[at - 1].slot : 0;
    if (thread->count == 1)
        thread->count = 0; /* to a caller from before the window */
}

/* What the block before did to the stacks: a call, a return, the end of an interrupt. */
static void leave_block(const struct block *to, int is_interrupt)
{
    unsigned flags = functions[to->function].flags;

    if (event == CALL) {
        struct stack *on = stack_at(event_slot);
        uint32_t path;

        while (on->count > 1 && top(on)->slot <= event_slot)
            pop(on);
        if (on->count == 0 || (on->count == 1 && on != stack)) {
            int switches = functions[paths[current].function].flags & SWITCH;

            begin_stack(on, switches ? below(0, THREAD) : current);
        }
        path = below(top(on)->path, is_interrupt ? UNKNOWN : to->function);
        push(on, (struct frame){event_slot, before->end, path, path, 0});
        stack = on;
        current = path;
        if (!is_interrupt && !(flags & FIRST_C)) {
            enter(path);
            if (to->function != USER)
                event = -1; /* it is known where we are */
        }
    } else if (event == RETURN) {
        struct stack *on = stack_at(event_slot);
        uint64_t return_to = 0;

        while (on->count > 1 && top(on)->slot <= event_slot) {
            return_to = top(on)->slot == event_slot ? top(on)->return_to : 0;
            pop(on);
        }
        /* error_entry moves its return address. */
        if (!return_to && on == stack && on->count > 1 && top(on)->return_to == to->address) {
            return_to = to->address;
            pop(on);
        }
        if (on->count == 0 || (on->count == 1 && on != stack && !return_to))
            begin_stack(on, below(0, to->function));
        stack = on;
        current = top(on)->path;
    } else if (before->kind == INTERRUPT_RETURN && stack && to->address != before->end) {
        unsigned at = stack->count;

        while (at > 0 && !stack->frames[at - 1].interrupted)
            at--;
        if (at > 1) {
            stack->count = at - 1;
            current = top(stack)->path;
        }
    }
}

/* User space has none of the kernel's frames. */
static void empty_stack(void)
{
    stack = NULL;
    if (is_arm64)
        thread->count = 0;
}

/* Where a block is that no call or return leads to: user space, the loader, an interrupt, a jump. */
static void find_place(const struct block *to, int is_interrupt, int is_low)
{
    unsigned flags = functions[to->function].flags;
    uint32_t path, last;

    if (to->function == USER) {
        empty_stack();
        current = user_path;
        return;
    }
    if (current == user_path) {
        empty_stack();
        current = below(user_path, to->function);
        enter(current);
        return;
    }
    if (is_low && !in_loader) {
        forget_stacks();
        in_loader = 1;
        if (is_arm64)
            image = to->address;
        current = below(0, to->function);
        enter(current);
        return;
    }
    if ((flags & FIRST_C) && !is_next_kernel) {
        forget_stacks();
        is_next_kernel = 1;
        user_path = below(0, USER);
        stack = stack_at(event_slot);
        begin_stack(stack, below(0, to->function));
        current = top(stack)->path;
        enter(current);
        return;
    }
    if (is_interrupt) {
        path = below(current, to->function);
        if (is_arm64 && !stack) {
            stack = thread;
            begin_stack(stack, current);
        }
        if (stack)
            push(stack, (struct frame){top(stack)->slot - 1, 0, path, path, 1});
        current = path;
        enter(path);
        return;
    }
    if (paths[current].function == to->function)
        return;
    if (paths[current].function == UNKNOWN) {
        path = below(paths[current].parent, to->function);
        if (stack)
            top(stack)->entered = path;
        enter(path);
    } else {
        /* Back in a function that jumped here, or by a jump into another one. */
        last = stack ? top(stack)->entered : 0;
        for (path = current; paths[path].function != to->function; path = paths[path].parent)
            if (path == last || path == 0 || path == user_path) {
                path = 0;
                break;
            }
        if (!path) {
            path = below(stack || !is_low ? current : 0, to->function);
            enter(path);
        }
    }
    current = path;
    if (stack)
        top(stack)->path = path;
}

static void move_to(const struct block *to)
{
    unsigned flags = functions[to->function].flags;
    int is_low = (flags & LOW) || to->function == USER;
    int at_entry = is_arm64 ? to->address % VECTOR_BYTES == 0
                            : (flags & STUBS) || to->address == functions[to->function].address;
    int from_entry = (functions[before->function].flags & INTERRUPT) && before->kind == OTHER;
    int is_interrupt = (flags & INTERRUPT) && at_entry && (is_arm64 || !from_entry);

    paths[current].exclusive += *executed - accounted;
    accounted = *executed;
    /* Helpers (segment loads, iret, sgdt) run the memory callback of an earlier instruction. */
    if (event && event != before->kind)
        event = 0;
    if (is_arm64)
        find_event(to);
    leave_block(to, is_interrupt);
    if (is_arm64 && is_interrupt && (to->address & VECTOR_LOWER))
        current = user_path;
    if (event >= 0)
        find_place(to, is_interrupt, is_low);
    event = 0;
    current_function = current == user_path ? USER : paths[current].function;
}

static void on_block(unsigned int cpu, void *data)
{
    struct block *block = data;

    (void)cpu;
    if (unlikely(state == DONE))
        return;
    if (unlikely(event || block->function != current_function || before->kind == INTERRUPT_RETURN ||
                 (is_arm64 && before->kind != OTHER)))
        move_to(block);
    if (unlikely(block->is_rep))
        paths[current].reps++;
    before = block;
    began = *executed;
}

/* QEMU 7.2 filters by direction wrongly where both were asked for: it is asked here. */
static void on_call(unsigned int cpu, qemu_plugin_meminfo_t info, uint64_t slot, void *data)
{
    (void)cpu;
    (void)data;
    if (!qemu_plugin_mem_is_store(info))
        return;
    event = CALL;
    event_slot = slot;
}

static void on_return(unsigned int cpu, qemu_plugin_meminfo_t info, uint64_t slot, void *data)
{
    (void)cpu;
    (void)data;
    if (qemu_plugin_mem_is_store(info))
        return;
    event = RETURN;
    event_slot = slot;
}

static void on_switch(unsigned int cpu, qemu_plugin_meminfo_t info, uint64_t address, void *data)
{
    uint64_t *switched = qemu_plugin_mem_is_store(info) ? &switched_from : &switched_to;

    (void)cpu;
    (void)data;
    /* See move_to: memory that a helper reads later. */
    if (!*switched && (functions[before->function].flags & SWITCH))
        *switched = address;
}

static int is_prefix(uint8_t byte)
{
    return byte == 0x66 || byte == 0xf2 || byte == 0xf3 || byte == 0x2e || byte == 0x3e ||
           byte == 0x64 || byte == 0x65 || byte == 0x36 || byte == 0x26;
}

/* Takes an instruction of arm64; gives what it does to stacks: also those that authenticate an address. */
static enum kind decode_arm64(const uint8_t *bytes)
{
    uint32_t code = bytes[0] | bytes[1] << 8 | bytes[2] << 16 | (uint32_t)bytes[3] << 24;

    if ((code & 0xfc000000) == 0x94000000 || (code & 0xfffffc1f) == 0xd63f0000 ||
        (code & 0xfefff800) == 0xd63f0800)
        return CALL;
    if ((code & 0xfffffc1f) == 0xd65f0000 || (code & 0xfffffbff) == 0xd65f0bff)
        return RETURN;
    return code == 0xd69f03e0 || (code & 0xfffffbff) == 0xd69f0bff ? INTERRUPT_RETURN : OTHER;
}

/* Takes an instruction of x86-64; gives what it does to stacks, and whether it repeats. */
static enum kind decode(const uint8_t *bytes, size_t size, uint8_t *is_rep)
{
    size_t at = 0;
    int repeats = 0;
    uint8_t code, more;

    *is_rep = 0;
    for (; at < size && is_prefix(bytes[at]); at++)
        repeats |= bytes[at] >= 0xf2;
    if (at < size && (bytes[at] & 0xf0) == 0x40)
        at++;
    if (at >= size)
        return OTHER;
    code = bytes[at];
    more = at + 1 < size ? (bytes[at + 1] >> 3) & 7 : 0;
    *is_rep = repeats && ((code >= 0xa4 && code <= 0xa7) || (code >= 0xaa && code <= 0xaf) ||
                          (code >= 0x6c && code <= 0x6f));
    if (code == 0xe8 || (code == 0xff && (more == 2 || more == 3)))
        return CALL;
    if (code == 0xc3 || code == 0xc2 || code == 0xcb || code == 0xca)
        return RETURN;
    return code == 0xcf ? INTERRUPT_RETURN : OTHER;
}

/* QEMU looks at the version when it has loaded the plugin: it is that of what it has. */
__attribute__((constructor)) static void name_version(void)
{
    if (qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu)
        qemu_plugin_version = 2;
}

static void count(struct qemu_plugin_insn *one)
{
    if (board)
        qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(one, QEMU_PLUGIN_INLINE_ADD_U64,
                                                            (qemu_plugin_u64){.score = board}, 1);
    else
        qemu_plugin_register_vcpu_insn_exec_inline(one, QEMU_PLUGIN_INLINE_ADD_U64, executed, 1);
}

static const uint8_t *bytes_of(const struct qemu_plugin_insn *one, size_t size)
{
    static uint8_t copy[16];
    const uint8_t *bytes = qemu_plugin_insn_data(one, copy, size < sizeof(copy) ? size : sizeof(copy));

    return is_copied ? copy : bytes;
}

/* Whether a block below the kernel's half is user space's. */
static int is_in_user_space(void)
{
    if (!is_arm64)
        return is_next_kernel || !is_in_kexec;
    return before->function == USER ||
           (before->kind == INTERRUPT_RETURN && !(functions[before->function].flags & LOW));
}

/* Has a block's instructions counted, and its calls and returns told; gives what it is. */
static struct block *instrument(struct qemu_plugin_tb *translated)
{
    size_t instructions = qemu_plugin_tb_n_insns(translated);
    struct block *block = grown(NULL, sizeof(*block));
    unsigned flags;

    *block = (struct block){.address = qemu_plugin_tb_vaddr(translated), .instructions = instructions};
    block->function = function_at(block->address);
    if ((functions[block->function].flags & LOW) && is_in_user_space())
        block->function = USER;
    flags = functions[block->function].flags;
    for (size_t i = 0; i < instructions; i++) {
        struct qemu_plugin_insn *one = qemu_plugin_tb_get_insn(translated, i);
        size_t size = qemu_plugin_insn_size(one);
        const uint8_t *bytes = bytes_of(one, size);
        uint8_t is_rep = 0;
        enum kind kind = is_arm64 ? decode_arm64(bytes) : decode(bytes, size, &is_rep);

        count(one);
        if (is_arm64 && (flags & SWITCH))
            qemu_plugin_register_vcpu_mem_cb(one, on_switch, QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW,
                                             NULL);
        if (!is_arm64 && block->function != USER && (kind == CALL || kind == RETURN))
            qemu_plugin_register_vcpu_mem_cb(one, kind == CALL ? on_call : on_return,
                                             QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW, NULL);
        if (i == instructions - 1) {
            /* Vectors go on in others by a return. */
            block->kind = is_arm64 && (block->function == USER || (flags & INTERRUPT)) ? OTHER : kind;
            block->end = qemu_plugin_insn_vaddr(one) + size;
            block->is_rep = is_rep && instructions == 1;
        }
    }
    return block;
}

static void on_translation(qemu_plugin_id_t id, struct qemu_plugin_tb *translated)
{
    (void)id;
    qemu_plugin_register_vcpu_tb_exec_cb(translated, on_block, QEMU_PLUGIN_CB_NO_REGS,
                                         instrument(translated));
}

static FILE *open_out(const char *what)
{
    char name[4096];
    FILE *file;

    snprintf(name, sizeof(name), "%s.%s", prefix, what);
    file = fopen(name, "w");
    if (!file)
        die("out= cannot be written");
    return file;
}

static uint64_t add_inclusive(uint32_t path, uint64_t *inclusive)
{
    inclusive[path] = paths[path].exclusive;
    for (uint32_t child = paths[path].child; child; child = paths[child].sibling)
        inclusive[path] += add_inclusive(child, inclusive);
    return inclusive[path];
}

static const uint64_t *sorted_by;

/* The dearest first, equal ones by name: the same in every run. */
static int by_cost(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    if (sorted_by[x] != sorted_by[y])
        return sorted_by[x] < sorted_by[y] ? 1 : -1;
    return strcmp(functions[paths[x].function].name, functions[paths[y].function].name);
}

static void write_tree(FILE *file, uint32_t path, unsigned depth)
{
    const struct path *one = &paths[path];
    uint32_t count = 0, *children;

    fprintf(file, "%u %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %s\n", depth,
            one->exclusive, sorted_by[path], one->calls, one->reps, functions[one->function].name);
    for (uint32_t child = one->child; child; child = paths[child].sibling)
        count++;
    if (!count)
        return;
    children = grown(NULL, count * sizeof(*children));
    count = 0;
    for (uint32_t child = one->child; child; child = paths[child].sibling)
        children[count++] = child;
    qsort(children, count, sizeof(*children), by_cost);
    for (uint32_t i = 0; i < count; i++)
        write_tree(file, children[i], depth + 1);
    free(children);
}

static void finish(qemu_plugin_id_t id, void *data)
{
    uint64_t *inclusive;
    FILE *file;

    (void)id;
    (void)data;
    if (state != DONE)
        return;
    inclusive = grown(NULL, path_count * sizeof(*inclusive));
    add_inclusive(0, inclusive);
    sorted_by = inclusive;
    file = open_out("tree");
    write_tree(file, 0, 0);
    fclose(file);
    fclose(marks_file);
    file = open_out("total");
    fprintf(file, "%" PRIu64 "\n", accounted);
    fclose(file);
}

static void begin(qemu_plugin_id_t id)
{
    qemu_plugin_register_atexit_cb(id, finish, NULL);
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation);
}

static void on_trigger(unsigned int cpu, void *data)
{
    if (state != BEFORE)
        return;
    state = COUNTING;
    if (board)
        executed = qemu_plugin_scoreboard_find(board, cpu);
    before = data;
    current_function = before->function;
    if (!(functions[current_function].flags & KEXEC))
        user_path = below(0, USER_BEFORE);
    current = below(0, current_function);
    enter(current);
    qemu_plugin_reset(plugin, begin);
}

static void on_translation_before(qemu_plugin_id_t id, struct qemu_plugin_tb *translated)
{
    (void)id;
    if (state == BEFORE && qemu_plugin_tb_vaddr(translated) == trigger)
        qemu_plugin_register_vcpu_tb_exec_cb(translated, on_trigger, QEMU_PLUGIN_CB_NO_REGS,
                                             instrument(translated));
}

int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv)
{
    const char *symbols = NULL;
    char *marks = NULL, *ends = NULL;

    plugin = id;
    is_copied = info->version.cur >= 3;
    is_arm64 = strcmp(info->target_name, "aarch64") == 0;
    if (qemu_plugin_version > 1)
        board = qemu_plugin_scoreboard_new(sizeof(counted));
    for (int i = 0; i < argc; i++) {
        char *value = strchr(argv[i], '=');

        if (!value)
            die("arguments are name=value");
        *value++ = '\0';
        if (strcmp(argv[i], "syms") == 0)
            symbols = value;
        else if (strcmp(argv[i], "out") == 0)
            prefix = strdup(value);
        else if (strcmp(argv[i], "trigger") == 0)
            trigger_name = strdup(value);
        else if (strcmp(argv[i], "done") == 0)
            done_name = strdup(value);
        else if (strcmp(argv[i], "marks") == 0)
            marks = value;
        else if (strcmp(argv[i], "ends") == 0)
            ends = value;
        else
            die(argv[i]);
    }
    if (!symbols || !prefix || !trigger_name || !done_name)
        die("needs syms=, out=, trigger= and done=");
    if (is_arm64)
        thread = stack_of(0);
    load_functions(symbols);
    flag_functions(marks, MARK);
    flag_functions(ends, END);
    if (!trigger || !done)
        die("the kernel has no function of the name in trigger= or done=");
    functions[function_at(done)].flags |= LAST;
    ALL = add_function(0, 0, "all", 0);
    USER = add_function(0, 0, "[user]", 0);
    USER_BEFORE = add_function(0, 0, "[user before kexec]", 0);
    UNKNOWN = add_function(0, 0, "[interrupted call]", 0);
    THREAD = add_function(0, 0, "[thread]", 0);
    first_low = function_count;
    add_path(ALL, 0);
    user_path = below(0, USER);
    marks_file = open_out("marks");
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation_before);
    return 0;
}
