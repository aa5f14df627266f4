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
/// Is the thread with this serial number still registered?
bool thread_is_live(uint64_t serial);
size_t thread_count();
/// In the child of a fork: the other threads are gone.
void threads_forked(Thread& t);
/// After Thread::poll was seen set: waits if the world is being stopped.
void stop_here_if_asked(Thread& t);
/// Inside of an Unlocked region: foreign code calls back, and Python objects may be touched until the end of this scope.
class [[nodiscard]] Relocked {
 public:
  explicit Relocked(Thread& t);
  ~Relocked();
  Relocked(const Relocked&) = delete;
 private:
  Thread& thread_;
  uintptr_t saved_sp_;
};
/// Runs entry(argument) on a fresh lazily committed stack of `bytes` with a guard page, on this OS thread.
void run_on_stack(size_t bytes, void (*entry)(void* argument), void* argument);

}  // namespace natrix::rt
