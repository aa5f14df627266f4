// runtime/heap/heap.h - allocation, reference stores, and what the collector offers to the rest of the runtime.
// Objects never move. Stacks and registers are scanned conservatively, so locals need no handles; a pointer kept in
// malloc'd memory must be reachable from a traced object too.
#pragma once

#include <atomic>
#include <cstddef>

#include "runtime/core/cast.h"
#include "runtime/heap/registers.h"

namespace natrix::rt {

/// A zeroed object of `bytes` (header included) with the layout set. Never null: when memory ends, it collects, and
/// then raises MemoryError (Result null).
Result<Object*> allocate(Thread& t, size_t bytes, uint32_t layout_id);
/// The same, but only the first `zeroed` bytes are: for layouts without finalizer whose trace looks no further than these.
Result<Object*> allocate_data(Thread& t, size_t bytes, size_t zeroed, uint32_t layout_id);

template <class T>
Result<T*> make(Thread& t, size_t extra_bytes = 0) {
  Object* o = TRY(allocate(t, sizeof(T) + extra_bytes, layout_id(LayoutTraits<T>::row)));
  return static_cast<T*>(o);
}

/// Rule one: every reference written to the heap or to a static root goes through store(). `owner` is the object that
/// holds the slot (null for static roots).
inline void store(Object* owner, Value* slot, Value v) {
  (void)owner;
  std::atomic_ref<uint64_t>(slot->bits).store(v.bits, std::memory_order_relaxed);
}
template <class T>
inline void store(Object* owner, T** slot, T* p) {
  (void)owner;
  std::atomic_ref<T*>(*slot).store(p, std::memory_order_relaxed);
}
/// Publishes a freshly filled storage block: readers that see the pointer see its contents.
template <class T>
inline void publish(Object* owner, T** slot, T* p) {
  (void)owner;
  std::atomic_ref<T*>(*slot).store(p, std::memory_order_release);
}
inline Value load(const Value* slot) {
  return {std::atomic_ref<uint64_t>(const_cast<uint64_t&>(slot->bits)).load(std::memory_order_relaxed)};
}

/// Passed to Layout::trace.
struct Tracer {
  void visit(Value v) { if (v.is_object()) mark(v.as_object()); }
  void visit(Object* o) { if (o != nullptr) mark(o); }
  void visit(const Value* values, size_t count) { for (size_t i = 0; i < count; ++i) visit(values[i]); }
  void mark(Object* o);
};

/// Rule two: every mutator of a built-in object holds its thin lock once a second thread has started.
class [[nodiscard]] Locked {
 public:
  Locked(Thread& t, Object* o) : thread_(t), object_(threads_started.load(std::memory_order_relaxed) ? o : nullptr) {
    if (object_ != nullptr) acquire();
  }
  ~Locked() { if (object_ != nullptr) release(); }
  Locked(const Locked&) = delete;
  static std::atomic<bool> threads_started asm("nx_threads_started");

 private:
  void acquire();  // re-entrant; waits in a safe region
  void release();
  Thread& thread_;
  Object* object_;
  bool nested_ = false;
};

/// A safe region: the collector does not wait for a thread inside. No Python object may be touched in it.
class [[nodiscard]] Unlocked {
 public:
  explicit Unlocked(Thread& t);
  ~Unlocked();
  Unlocked(const Unlocked&) = delete;
 private:
  Thread& thread_;
  SavedRegisters registers_;
};

/// Static memory that holds references: one in section "nx_roots" for each array (the compiler emits them for module
/// slots; C++ uses NATRIX_ROOTS).
struct RootRange {
  Value* values;
  size_t count;
};
#define NATRIX_ROOTS(name, pointer, n) \
  [[gnu::section("nx_roots"), gnu::used, gnu::retain]] static ::natrix::rt::RootRange name{pointer, n}

/// Full collection now; returns the number of objects freed.
size_t collect(Thread& t);
/// Calls f for every live heap object, the world stopped.
void each_object(Thread& t, void (*f)(Object* o, void* context), void* context);
/// Does `address` lie in a live heap object? Interior pointers give its start.
Object* find_object(uintptr_t address);
/// Bytes in use after the last collection plus those allocated since (NATRIX_GC=stats).
size_t heap_size();

/// Main thread's start: NATRIX_GC, NATRIX_HEAP_MAX; stacks.
void heap_start(Thread& main);
/// Runs `entry(argument)` in a new OS thread that is registered with the collector, and waits until that has begun: the
/// argument may be an object that only this call keeps alive. False with errno set if refused.
bool thread_start(Thread& t, void (*entry)(Thread& self, void* argument), void* argument, size_t stack_bytes, uint64_t* id);
/// Asks all other threads to stop at their next safepoint and waits; nests.
void stop_world(Thread& t);
void resume_world(Thread& t);

}  // namespace natrix::rt
