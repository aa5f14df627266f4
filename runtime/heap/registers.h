// runtime/heap/registers.h - callee-saved registers put where a conservative scan sees them, and the stack pointer.
#pragma once

#include <cstdint>

namespace natrix::rt {

struct SavedRegisters {
  uintptr_t values[12];
};

[[gnu::always_inline]] inline void save_registers(SavedRegisters& to) {
  uintptr_t* v = to.values;
#if defined(__x86_64__)
  asm volatile("movq %%rbx, 0(%0); movq %%rbp, 8(%0); movq %%r12, 16(%0); movq %%r13, 24(%0); movq %%r14, 32(%0);"
               "movq %%r15, 40(%0)" ::"r"(v) : "memory");
  for (int i = 6; i < 12; ++i) v[i] = 0;
#elif defined(__aarch64__)
  asm volatile("stp x19, x20, [%0]; stp x21, x22, [%0, #16]; stp x23, x24, [%0, #32]; stp x25, x26, [%0, #48];"
               "stp x27, x28, [%0, #64]; stp x29, x30, [%0, #80]" ::"r"(v) : "memory");
#elif defined(__riscv)
  asm volatile("sd s0, 0(%0); sd s1, 8(%0); sd s2, 16(%0); sd s3, 24(%0); sd s4, 32(%0); sd s5, 40(%0); sd s6, 48(%0);"
               "sd s7, 56(%0); sd s8, 64(%0); sd s9, 72(%0); sd s10, 80(%0); sd s11, 88(%0)" ::"r"(v) : "memory");
#else
#error "save_registers: unknown machine"
#endif
}

/// The lower of a local's address and this frame's: all that the callers of this function hold lies above it.
[[gnu::always_inline]] inline uintptr_t lowest_address(const void* local) {
  uintptr_t a = reinterpret_cast<uintptr_t>(local), frame = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  return a < frame ? a : frame;
}

}  // namespace natrix::rt
