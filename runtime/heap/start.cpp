// runtime/heap/start.cpp - reserving the heap's address range, the settings, and the main program's stack.

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "runtime/core/api.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/recursion.h"
#include "runtime/heap/threads.h"

#if __has_feature(address_sanitizer)
#include <sanitizer/common_interface_defs.h>
// What lies in the heap is no leak, but it does not look there.
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }
#endif

namespace natrix {
extern "C" Layout* nx_layouts[kMaxLayouts]{};
}

namespace natrix::rt {

namespace {

void* reserve(size_t bytes) {
  void* p = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? nullptr : p;
}

[[noreturn]] void die(const char* what) {
  dprintf(2, "natrix: %s: %s\n", what, strerror(errno));
  _exit(70);
}

/// "512M", "2G", "65536"; 0 if it is no size.
size_t parse_size(const char* text) {
  char* end;
  unsigned long long n = strtoull(text, &end, 10);
  switch (*end) {
    case 'k': case 'K': n <<= 10; ++end; break;
    case 'm': case 'M': n <<= 20; ++end; break;
    case 'g': case 'G': n <<= 30; ++end; break;
    default: break;
  }
  return end != text && *end == 0 ? n : 0;
}

/// NATRIX_GC is a comma-separated list of stress[=N], verify, stats.
void read_settings() {
  if (const char* text = getenv("NATRIX_GC")) {
    while (*text != 0) {
      size_t length = strcspn(text, ",");
      if (strncmp(text, "stress", 6) == 0) {
        heap.stress = length > 7 && text[6] == '=' ? static_cast<unsigned>(strtoul(text + 7, nullptr, 10)) : 97;
      } else if (length == 6 && strncmp(text, "verify", 6) == 0) {
        heap.verify = true;
      } else if (length == 5 && strncmp(text, "stats", 5) == 0) {
        heap.stats = true;
      } else {
        dprintf(2, "natrix: NATRIX_GC: unknown setting '%.*s' (stress[=N], verify, stats)\n", static_cast<int>(length), text);
      }
      text += length;
      if (*text == ',') ++text;
    }
  }
  if (const char* text = getenv("NATRIX_HEAP_MAX")) {
    size_t bytes = parse_size(text);
    if (bytes != 0) heap.maximum = bytes;
    else dprintf(2, "natrix: NATRIX_HEAP_MAX: '%s' is no size (bytes, or with K, M, G)\n", text);
  }
}

}  // namespace

void heap_start(Thread& main) {
  memcpy(nx_layouts, nx_builtin_layouts, kBuiltinLayoutCount * sizeof(Layout*));
  read_settings();
  // Address space for twice the machine's memory: more could not be used, and emulators pay for every page of it.
  // Where it is limited (ulimit -v), a smaller range does.
  size_t bytes = 2 * static_cast<size_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<size_t>(sysconf(_SC_PAGESIZE));
  if (bytes < (size_t{4} << 30)) bytes = size_t{4} << 30;
  void* range = nullptr;
  while ((range = reserve(bytes)) == nullptr) {
    bytes /= 2;
    if (bytes < (16u << 20)) die("no address space for the heap");
  }
  heap.base = (reinterpret_cast<uintptr_t>(range) + kBlockBytes - 1) & ~(kBlockBytes - 1);
  heap.end = heap.base;
  heap.limit = (reinterpret_cast<uintptr_t>(range) + bytes) & ~(kBlockBytes - 1);
  heap.blocks = static_cast<BlockInfo*>(reserve((heap.limit - heap.base) / kBlockBytes * sizeof(BlockInfo)));
  if (heap.blocks == nullptr) die("no address space for the heap's tables");

  // The C library's own answer, pthread_getattr_np, reads /proc/self/maps: an eighth of the start-up.
  rlimit limit{};
  size_t size = 8 << 20;
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) size = limit.rlim_cur;
  uintptr_t top = reinterpret_cast<uintptr_t>(environ);  // the kernel puts it above every frame
  thread_register(main, top - size, top);
}

namespace {

/// Calls entry(argument) with the stack pointer at `top`.
void switch_stack(void (*entry)(void*), void* argument, uintptr_t top) {
#if defined(__x86_64__)
  asm volatile(
      "movq %%rsp, %%rbx\n\tmovq %0, %%rsp\n\tcallq *%1\n\tmovq %%rbx, %%rsp"
      : "+r"(top), "+r"(entry), "+D"(argument)
      :
      : "rbx", "rax", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "memory", "cc",
        "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12",
        "xmm13", "xmm14", "xmm15");
#elif defined(__aarch64__)
  register void* x0 asm("x0") = argument;
  asm volatile("mov x20, sp\n\tmov sp, %1\n\tblr %2\n\tmov sp, x20"
               : "+r"(x0)
               : "r"(top), "r"(entry)
               : "x20", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15",
                 "x16", "x17", "x30", "memory", "cc", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v16", "v17", "v18",
                 "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31");
#elif defined(__riscv)
  register void* a0 asm("a0") = argument;
  asm volatile("mv s2, sp\n\tmv sp, %1\n\tjalr %2\n\tmv sp, s2"
               : "+r"(a0)
               : "r"(top), "r"(entry)
               : "s2", "ra", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "t0", "t1", "t2", "t3", "t4", "t5", "t6", "memory");
#else
#error "switch_stack: unknown machine"
#endif
}

/// AddressSanitizer wants to know where the stack is.
void announce_stack([[maybe_unused]] Thread& t) {
#if __has_feature(address_sanitizer)
  __sanitizer_start_switch_fiber(nullptr, reinterpret_cast<void*>(t.stack_bottom), t.stack_top - t.stack_bottom);
  __sanitizer_finish_switch_fiber(nullptr, nullptr, nullptr);
#endif
}

}  // namespace

void run_on_stack(size_t bytes, void (*entry)(void* argument), void* argument) {
  Thread& t = nx_thread;
  void* stack = nullptr;
  for (;; bytes /= 2) {
    stack = reserve(bytes);
    if (stack != nullptr) break;
    if (bytes < (1u << 20)) die("no address space for the stack");
  }
  mprotect(stack, 64 * 1024, PROT_NONE);  // the guard
  uintptr_t old_bottom = t.stack_bottom, old_top = t.stack_top;
  t.stack_bottom = reinterpret_cast<uintptr_t>(stack) + 64 * 1024;
  t.stack_top = reinterpret_cast<uintptr_t>(stack) + bytes;
  recursion_start(t);
  announce_stack(t);
  switch_stack(entry, argument, t.stack_top - 64);
  t.stack_bottom = old_bottom;
  t.stack_top = old_top;
  announce_stack(t);
  munmap(stack, bytes);
}

}  // namespace natrix::rt
