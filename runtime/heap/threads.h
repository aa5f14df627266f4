// runtime/heap/threads.h - the registry of threads, and stopping them.
#pragma once

#include "runtime/heap/heap.h"

namespace natrix::rt {

/// Thread::state.
enum ThreadState : uint32_t { kThreadRunning, kThreadSafe, kThreadStopped };

/// Calls f for every registered thread; the caller has stopped the world or holds no heap pointers.
void each_thread(void (*f)(Thread& thread, void* context), void* context);
/// Registers the calling OS thread, whose stack is [bottom, top), and gives it a number and a LocalHeap.
void thread_register(Thread& self, uintptr_t bottom, uintptr_t top);
void thread_unregister(Thread& self);
/// After Thread::poll was seen set: waits if the world is being stopped.
void stop_here_if_asked(Thread& t);
/// Runs entry(argument) on a fresh lazily committed stack of `bytes` with a guard page, on this OS thread.
void run_on_stack(size_t bytes, void (*entry)(void* argument), void* argument);

}  // namespace natrix::rt
