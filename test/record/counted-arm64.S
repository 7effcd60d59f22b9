/*
 * The twin of counted.S for arm64: a kernel of a few functions, whose instructions are counted by hand
 * (plugin.test.ts): flat, loaded at 0x40200000, linked where the kernel's half has that.
 */
/* 1 GiB of memory from 0x40000000 on. */
#define MEMORY 0x40000401
#define DEVICES 0x405
#define OF_USER 0x40
#define USER_HALF 0x80000000
#define UNMAPPED 0xc0000000
#define SERIAL 0x9000000
#define PSCI_SYSTEM_OFF 0x84000008
#define ABORTED_FETCH 0x21
#define SYS_ERRNO 0x13

        .arch armv8.3-a
        .text
        .globl boot
boot:   adr x0, table
        msr ttbr0_el1, x0
        msr ttbr1_el1, x0
        mov x0, #0x44 /* memory is not cached, devices are strict */
        msr mair_el1, x0
        ldr x0, =0x280190019 /* 39 bits in each half, pages of 4 KiB, 40 bits of physical addresses */
        msr tcr_el1, x0
        isb
        mrs x0, sctlr_el1
        orr x0, x0, #1
        msr sctlr_el1, x0
        isb
        ldr x0, =high
        br x0
        .ltorg

        .balign 0x800
        .globl vectors
vectors: /* 1: of the kernel, of user space */
        .space 0x200
        b el1h_64_sync
        .balign 0x400
        b el0t_64_sync

        .macro function name
        .balign 16
        .globl \name
\name:
        .endm

function high
        adr x0, vectors
        msr vbar_el1, x0
        adr x0, first_end
        mov sp, x0
        bl kernel_kexec

function kernel_kexec /* 19: it begins with a call, and ends its first block with it */
        bl leaf
        mrs x20, cntvct_el0
        bl leaf
        bl looper
        bl signed
        bl reader
        bl tailer
        mov x0, #5
        bl deeper
        adr x0, first_task
        adr x1, second_task
        bl cpu_switch_to
        svc #0
        mov x9, #UNMAPPED
        ldr x0, [x9] /* faults, and goes on behind it: what follows is called once */
        bl leaf
        blr x9 /* an interrupted call: there is no code */
        adr x0, user
        bl to_user

function leaf /* 2 */
        nop
        ret

function looper /* 2, and 2 for each of 10 turns */
        mov x0, #10
1:      subs x0, x0, #1
        b.ne 1b
        ret

function signed /* 6, and those of leaf: calls and returns that would authenticate addresses if there were keys */
        paciasp
        stp x29, x30, [sp, #-16]!
        adr x0, leaf
        blraaz x0
        ldp x29, x30, [sp], #16
        retaa

function reader /* 3: the load of a device has the emulator begin its block again */
        mov x0, #SERIAL
        ldr w0, [x0, #0x18]
        ret

function tailer /* 2, and those of leaf */
        nop
        b leaf

function deeper /* 6, the last time 5 */
        stp x29, x30, [sp, #-16]!
        subs x0, x0, #1
        b.eq 1f
        bl deeper
1:      ldp x29, x30, [sp], #16
        ret

function thread /* 4, on a stack of its own; then back to the first */
        bl leaf
        adr x0, second_task
        adr x1, first_task
        bl cpu_switch_to

function cpu_switch_to /* 7 */
        stp x19, x20, [x0]
        mov x9, sp
        stp x9, x30, [x0, #16]
        ldp x19, x20, [x1]
        ldp x9, x30, [x1, #16]
        mov sp, x9
        ret

function el1h_64_sync /* 8; 12 where it steps over a load, and where leaf takes the place of missing code */
        mov x11, x30
        mrs x10, esr_el1
        lsr x10, x10, #26
        cmp x10, #ABORTED_FETCH
        b.lo 1f
        b.eq 2f
        mrs x10, elr_el1
        add x10, x10, #4
        msr elr_el1, x10
1:      bl leaf
        mov x30, x11
        eret
2:      adr x10, leaf
        msr elr_el1, x10
        b 1b

function to_user /* 5 */
        and x0, x0, #0x3fffffff
        orr x0, x0, #USER_HALF
        msr elr_el1, x0
        msr spsr_el1, xzr
        eret
        .ltorg

        .balign 16
user:   nop /* 4 */
        mov x0, #SYS_ERRNO
        hlt #0xf000 /* a call of QEMU's */
        svc #0

function el0t_64_sync /* 3 */
        mrs x0, cntvct_el0
        sub x0, x0, x20
        bl finished
        b tell

function finished
        ret

function tell /* what the guest counted, to the serial line */
        mov x1, #SERIAL
        mov x2, #4
1:      strb w0, [x1]
        lsr x0, x0, #8
        subs x2, x2, #1
        b.ne 1b
        ldr x0, =PSCI_SYSTEM_OFF
        hvc #0
        .ltorg

        .data
        .balign 4096
table:  .quad DEVICES, MEMORY, MEMORY | OF_USER
        .fill 253, 8, 0
        .quad MEMORY
        .fill 255, 8, 0
first_task:
        .quad 0, 0, 0, 0
second_task:
        .quad 0, 0, second_end, thread
        .fill 256, 1, 0
        .balign 16
first_end:
        .fill 256, 1, 0
        .balign 16
second_end:
