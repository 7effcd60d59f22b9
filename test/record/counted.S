/*
 * A kernel of a few functions, whose instructions are counted by hand (plugin.test.ts): flat, started by QEMU's
 * multiboot loader, which gives it 32 bits; it goes on in the kernel's half of 64.
 */
#define PHYSICAL(symbol) (symbol - 0xffffffff80000000)
/* Page tables lie above the program. */
#define TABLES 0x180000

        .text
        .code32
header: .long 0x1badb002, 0x10000, -(0x1badb002 + 0x10000)
        .long PHYSICAL(header), PHYSICAL(header), 0, 0, PHYSICAL(boot)

boot:   movl $(TABLES + 0x1003), TABLES /* the first 2 MiB, also from -2 GiB on */
        movl $(TABLES + 0x1003), TABLES + 511 * 8
        movl $(TABLES + 0x2003), TABLES + 0x1000
        movl $(TABLES + 0x2003), TABLES + 0x1000 + 510 * 8
        movl $0x83, TABLES + 0x2000
        movl %cr4, %eax
        orl $0x20, %eax
        movl %eax, %cr4
        movl $TABLES, %eax
        movl %eax, %cr3
        movl $0xc0000080, %ecx
        rdmsr
        orl $0x100, %eax
        wrmsr
        movl %cr0, %eax
        orl $0x80000001, %eax
        movl %eax, %cr0
        lgdt PHYSICAL(gdt_of)
        ljmp $8, $PHYSICAL(low)

        .code64
low:    movabsq $high, %rax
        jmp *%rax

        .balign 16
gdt:    .quad 0, 0x00af9a000000ffff, 0x00cf92000000ffff
gdt_of: .word gdt_of - gdt - 1
        .long PHYSICAL(gdt)

        .balign 16
idt:    .fill 0x80 * 16, 1, 0
gate:   .word 0, 8, 0x8e00, 0
        .long 0xffffffff, 0
idt_of: .word idt_of - idt - 1
        .quad idt

        .macro function name
        .balign 16
        .globl \name
        .type \name, @function
\name:
        .endm

function high
        movl $16, %eax
        movl %eax, %ss
        leaq first_end(%rip), %rsp
        leaq asm_int80_emulation(%rip), %rax
        movw %ax, gate(%rip)
        shrq $16, %rax
        movw %ax, gate + 6(%rip)
        lidt idt_of(%rip)
        leaq second_end - 8(%rip), %rax /* where the second thread begins */
        leaq thread(%rip), %rcx
        movq %rcx, (%rax)
        movq %rax, other(%rip)
        call kernel_kexec
        movl $0x10, %eax
        outl %eax, $0xf4
stop:   hlt
        jmp stop

function kernel_kexec /* 14: it begins with a call, and ends its first block with it */
        call leaf
        rdtsc
        movl %eax, %ebx
        call leaf
        call looper
        call copier
        call tailer
        movl $5, %edi
        call deeper
        call __switch_to_asm
        int $0x80
        rdtsc
        subl %ebx, %eax
        call finished
        jmp tell

function leaf /* 2 */
        nop
        ret

function looper /* 2, and 2 for each of 10 turns */
        movl $10, %ecx
1:      decl %ecx
        jnz 1b
        ret

function copier /* 4, an iteration a byte, and one that finds none left */
        leaq second(%rip), %rsi
        leaq second + 256(%rip), %rdi
        movl $100, %ecx
        rep movsb
        ret

function tailer /* 2, and those of leaf */
        nop
        jmp leaf

function deeper /* 4, the last time 3 */
        decl %edi
        jz 1f
        call deeper
1:      ret

function thread /* 2, on a stack of its own; then back to the first */
        call leaf
        call __switch_to_asm

function __switch_to_asm /* 3 */
        xchgq %rsp, other(%rip)
        nop
        ret

function asm_int80_emulation /* 2 */
        call leaf
        iretq

function finished
        ret

function tell /* what the guest counted, to the debug port */
        movl $4, %ecx
1:      outb %al, $0xe9
        shrl $8, %eax
        decl %ecx
        jnz 1b
        ret

        .data
        .balign 16
other:  .quad 0
first:  .fill 4096, 1, 0
first_end:
        .balign 0x4000
second: .fill 4096, 1, 0
second_end:
