// runtime/core/thread.h - the state of one Python thread. Generated code finds it at a fixed local-exec TLS offset.
#pragma once

#include <atomic>
#include <cstdint>

#include "natrix/object.h"

namespace natrix {

struct Exception;
namespace rt { struct LocalHeap; }

struct Thread {
  // Offsets of the first three are known to generated code (compiler/lower/thread_fields.h).
  std::atomic<uint32_t> poll;      // non-zero: a signal, a stop request or an asynchronous exception is waiting
  uint32_t number;                 // 1 .. 65535: the owner field of thin locks
  uintptr_t stack_limit;           // SP below this: nx_stack_overflow
  FrameRecord* frame;              // innermost framed function

  Value pending;                   // the exception being raised, or kEmpty
  Value handled;                   // the exception being handled (sys.exc_info), or kEmpty
  Value stop_value;                // what a finished generator returned
  uintptr_t stack_top;             // highest address the collector scans; the stack grows down from here
  uintptr_t saved_sp;              // where scanning begins while in a safe region
  uintptr_t stack_bottom;          // the guard page ends here
  int32_t recursion_limit;
  std::atomic<uint32_t> state;     // heap/threads.cpp: running, safe, stopped
  Thread* next;                    // list of all threads
  rt::LocalHeap* heap;          // heap/allocate.h: this thread's free lists
  struct MethodCache* methods;     // core/lookup.h: (type version, name) -> attribute
  uint64_t serial;                 // never used twice; `number` is
  uint64_t handle;                 // pthread_self(): what get_ident() gives
};

extern "C" constinit thread_local Thread nx_thread;

}  // namespace natrix
