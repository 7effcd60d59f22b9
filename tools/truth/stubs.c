// What the kernel's objects of truth.ts need to run in user space; what is named nowhere is address 0.
// Physical addresses are addresses: page_offset_base is 0.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

unsigned long page_offset_base, phys_base, __ref_stack_chk_guard;
static long task[16];
void *const_current_task = task;

// Before ftrace is there every function calls it; kernels with retpolines return and jump by these.
__asm__(".globl __fentry__, __x86_return_thunk\n__fentry__: __x86_return_thunk: ret");
#define THUNK(reg) ".globl __x86_indirect_thunk_" reg "\n__x86_indirect_thunk_" reg ": jmp *%" reg "\n"
__asm__(THUNK("rax") THUNK("rcx") THUNK("rdx") THUNK("rbx") THUNK("rsi") THUNK("rdi") THUNK("rbp")
          THUNK("r8") THUNK("r9") THUNK("r10") THUNK("r11") THUNK("r12") THUNK("r13") THUNK("r14")
            THUNK("r15"));

void panic(const char *why, ...) {
  fprintf(stderr, "truth: panic: %s\n", why);
  exit(1);
}

int _printk(const char *text, ...) {
  fprintf(stderr, "truth: %s\n", text);
  return 0;
}

// Memory that the kernel would have: pages of 2 MiB where the system gives them, there from the start.
void *pages_of(void *base, size_t size) {
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (base ? MAP_FIXED_NOREPLACE : 0);
  void *pages = mmap(base, size, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (pages == MAP_FAILED || (base && pages != base)) panic("no memory");
  madvise(pages, size, MADV_HUGEPAGE);
  memset(pages, 1, size);
  return pages;
}

// Of the processor: what others run meanwhile is not counted.
unsigned long now_ns(void) {
  struct timespec at;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
  return at.tv_sec * 1000000000ul + at.tv_nsec;
}
