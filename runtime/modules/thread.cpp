// runtime/modules/thread.cpp - module _thread: starting threads, locks. Library Reference, _thread.
// A lock is one word on which waiters sleep in a safe region, so the collector never waits for them.

#include "runtime/modules/thread.h"

#include <algorithm>
#include <cmath>

#include "natives/_thread.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/errors/print.h"
#include "runtime/heap/threads.h"
#include "runtime/numbers/convert.h"
#include "runtime/system/clock.h"
#include "runtime/system/signals.h"
#include "runtime/system/wait.h"
#include "runtime/functions/property.h"

NATRIX_DEFINE_LAYOUT(ThreadLock, &nx_type__thread_lock, nullptr, nullptr, 0);
NATRIX_DEFINE_LAYOUT(ThreadRLock, &nx_type__thread_RLock, nullptr, nullptr, 0);

namespace natrix::rt {

namespace {

enum LockState : uint32_t { kLockFree, kLockHeld, kLockWaitedFor };

using LockWord = std::atomic<uint32_t>;

bool try_lock(LockWord& word) {
  uint32_t expected = kLockFree;
  return word.compare_exchange_strong(expected, kLockHeld, std::memory_order_acquire);
}

/// `deadline` as wait_while takes it. False: it has come.
Result<bool> lock_until(Thread& t, LockWord& word, int64_t deadline) {
  // Locks are mostly held for a moment.
  for (int i = 0; i < 100; ++i) {
    if (word.load(std::memory_order_relaxed) == kLockFree && try_lock(word)) return true;
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }
  while (word.exchange(kLockWaitedFor, std::memory_order_acquire) != kLockFree) {
    switch (sys::wait_while(t, word, kLockWaitedFor, deadline)) {
      case sys::Woken::Changed: break;
      case sys::Woken::TimedOut: return false;
      // Python 2's locks cannot be interrupted: 2.7 Python/thread_pthread.h tries again.
      case sys::Woken::Interrupted: if (!py2()) TRY(signals_run(t)); break;
    }
  }
  return true;
}

/// False if it was not locked.
bool unlock(LockWord& word) {
  const uint32_t before = word.exchange(kLockFree, std::memory_order_release);
  if (before == kLockWaitedFor) sys::wake_one(word);
  return before != kLockFree;
}

// Modules/_threadmodule.c, lock_acquire_parse_args: a deadline; 0: do not wait.
Result<int64_t> deadline_of_py(Thread& t, Value blocking, Value timeout) {
  const int64_t block = TRY(index_py(t, blocking));
  double seconds;
  if (!TRY(real_number_py(t, timeout, &seconds))) {
    return raise(t, TypeError, "'{}' object cannot be interpreted as an integer", type_name(timeout));
  }
  if (std::isnan(seconds)) return raise(t, ValueError, "Invalid value NaN (not a number)");
  if (block == 0 && seconds != -1) return raise(t, ValueError, "can't specify a timeout for a non-blocking call");
  if (seconds < 0 && seconds != -1) return raise(t, ValueError, "timeout value must be positive");
  if (seconds >= 0x1p63) return raise(t, OverflowError, "timestamp too large to convert to C _PyTime_t");
  if (seconds > 9223372036.0) return raise(t, OverflowError, "timeout value is too large");
  if (block == 0) return int64_t{0};
  if (seconds < 0) return int64_t{-1};
  const int64_t now = sys::clock_ns(sys::Clock::Monotonic);
  const double ns = std::ceil(seconds * 1e9);
  return ns < static_cast<double>(INT64_MAX - now) ? now + static_cast<int64_t>(ns) : INT64_MAX;
}

constexpr Value kForever = Value::from_small(-1);

// 2.7 Modules/threadmodule.c: acquire([flag]) with a C int.
Result<bool> flag_of_py(Thread& t, Value blocking, Value timeout) {
  if (timeout != kForever) return raise(t, TypeError, "acquire() takes at most 1 argument (2 given)");
  const int64_t n = blocking == kTrue ? 1 : blocking == kFalse ? 0 : TRY(c_long_py(t, blocking));
  if (n > INT32_MAX) return raise(t, OverflowError, "signed integer is greater than maximum");
  if (n < INT32_MIN) return raise(t, OverflowError, "signed integer is less than minimum");
  return n != 0;
}

Result<bool> acquire_timed_py(Thread& t, LockWord& word, Value blocking, Value timeout) {
  const int64_t deadline = TRY(deadline_of_py(t, blocking, timeout));
  if (try_lock(word)) return true;
  return deadline == 0 ? Result<bool>(false) : lock_until(t, word, deadline);
}

Result<bool> acquire_py(Thread& t, LockWord& word, Value blocking, Value timeout) {
  if (blocking == kTrue && timeout == kForever) return try_lock(word) ? Result<bool>(true) : lock_until(t, word, -1);
  if (!py2()) return acquire_timed_py(t, word, blocking, timeout);
  const bool waits = TRY(flag_of_py(t, blocking, timeout));
  if (try_lock(word)) return true;
  return waits ? lock_until(t, word, -1) : Result<bool>(false);
}

Result<void> release(Thread& t, ThreadLock* self) {
  if (unlock(self->state)) return {};
  return raise(t, py2() ? nx_type__thread_error : RuntimeError, "release unlocked lock");
}

}  // namespace

extern "C" {

// --- lock

Result<Value> nx__thread_allocate_lock(Thread& t) {
  ThreadLock* lock = TRY(make<ThreadLock>(t));
  return value_of(lock);
}

Result<bool> nx__thread_lock_acquire(Thread& t, ThreadLock* self, Value blocking, Value timeout) {
  return acquire_py(t, self->state, blocking, timeout);
}
Result<bool> nx__thread_lock__acquire_timed(Thread& t, ThreadLock* self, Value blocking, Value timeout) {
  return acquire_timed_py(t, self->state, blocking, timeout);
}
Result<void> nx__thread_lock_release(Thread& t, ThreadLock* self) { return release(t, self); }
Result<void> nx__thread_lock_dunder_exit(Thread& t, ThreadLock* self, Tuple*) { return release(t, self); }
Result<bool> nx__thread_lock_locked(Thread&, ThreadLock* self) { return self->state.load(std::memory_order_relaxed) != kLockFree; }
Result<void> nx__thread_lock__at_fork_reinit(Thread&, ThreadLock* self) {
  self->state.store(kLockFree, std::memory_order_relaxed);
  return {};
}
Result<Value> nx__thread_lock_dunder_repr(Thread& t, ThreadLock* self) {
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(value_of(self).bits));
  if (py2()) return format_text(t, "<thread.lock object at {}>", address);
  return format_text(t, "<{} _thread.lock object at {}>", self->state.load() == kLockFree ? "unlocked" : "locked", address);
}

// --- RLock

Result<Value> nx__thread_RLock_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  ThreadRLock* lock = TRY(make_instance<ThreadRLock>(t, cls));
  return value_of(lock);
}

Result<Value> nx__thread_RLock_acquire(Thread& t, ThreadRLock* self, Value blocking, Value timeout) {
  if (self->owner.load(std::memory_order_relaxed) == t.number) {
    if (blocking != kTrue || timeout != kForever) TRY(deadline_of_py(t, blocking, timeout));
    ++self->count;
    return py2() ? Value::from_small(1) : kTrue;
  }
  if (!TRY(acquire_py(t, self->state, blocking, timeout))) return kFalse;
  self->owner.store(t.number, std::memory_order_relaxed);
  self->handle.store(t.handle, std::memory_order_relaxed);
  self->count = 1;
  return kTrue;
}

namespace {

Raised raise_not_owner(Thread& t) { return raise(t, RuntimeError, "cannot release un-acquired lock"); }

void release_all(ThreadRLock* self) {
  self->count = 0;
  self->owner.store(0, std::memory_order_relaxed);
  self->handle.store(0, std::memory_order_relaxed);
  unlock(self->state);
}

Result<void> release(Thread& t, ThreadRLock* self) {
  if (self->owner.load(std::memory_order_relaxed) != t.number) return raise_not_owner(t);
  if (--self->count == 0) release_all(self);
  return {};
}

}  // namespace

Result<void> nx__thread_RLock_release(Thread& t, ThreadRLock* self) { return release(t, self); }
Result<void> nx__thread_RLock_dunder_exit(Thread& t, ThreadRLock* self, Tuple*) { return release(t, self); }
Result<bool> nx__thread_RLock__is_owned(Thread& t, ThreadRLock* self) {
  return self->owner.load(std::memory_order_relaxed) == t.number;
}
Result<void> nx__thread_RLock__acquire_restore(Thread& t, ThreadRLock* self, int64_t state) {
  TRY(acquire_py(t, self->state, kTrue, kForever));
  self->owner.store(t.number, std::memory_order_relaxed);
  self->handle.store(t.handle, std::memory_order_relaxed);
  self->count = state;
  return {};
}
Result<int64_t> nx__thread_RLock__release_save(Thread& t, ThreadRLock* self) {
  if (self->owner.load(std::memory_order_relaxed) != t.number) return raise_not_owner(t);
  const int64_t count = self->count;
  release_all(self);
  return count;
}
Result<int64_t> nx__thread_RLock__recursion_count(Thread& t, ThreadRLock* self) {
  return self->owner.load(std::memory_order_relaxed) == t.number ? self->count : int64_t{0};
}
Result<void> nx__thread_RLock__at_fork_reinit(Thread&, ThreadRLock* self) {
  release_all(self);
  return {};
}
Result<int64_t> nx__thread_RLock__owner(Thread&, ThreadRLock* self) {
  return static_cast<int64_t>(self->handle.load(std::memory_order_relaxed));
}
Result<Value> nx__thread_RLock_dunder_repr(Thread& t, ThreadRLock* self) {
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(value_of(self).bits));
  const uint64_t owner = self->handle.load(std::memory_order_relaxed);
  return format_text(t, "<{} _thread.RLock object owner={} count={} at {}>", owner == 0 ? "unlocked" : "locked", owner, self->count, address);
}

// --- threads

}  // extern "C"

namespace {

std::atomic<size_t> stack_bytes{0};
std::atomic<int64_t> started_count{0};

/// What becomes of an exception that nobody caught in a thread of start_new_thread.
void report_thread_error(Thread& t, Value function) {
  if (catch_pending(t, SystemExit)) return;
  if (!py2()) return report_unraisable(t, " thread started by", function);
  Exception* e = take_pending(t);
  {
    Output out(t, kEmpty);
    out.text("Unhandled exception in thread started by ");
    auto shown = repr_py(t, function);
    if (shown.raised()) take_pending(t);
    else out.text(text_view(shown.value()));
    out.text("\n");
    if (out.finish_py().raised()) take_pending(t);
  }
  restore_pending(t, e);
  report_uncaught(t);
}

void thread_body(Thread& t, void* argument) {
  auto* call = static_cast<Tuple*>(argument);
  if (call_with_py(t, call->items[0], as<Tuple>(call->items[1]), call->items[2]).raised()) report_thread_error(t, call->items[0]);
  started_count.fetch_sub(1, std::memory_order_relaxed);
}

}  // namespace

extern "C" {

Result<int64_t> nx__thread_start_new_thread(Thread& t, Value function, Value args, Value kwargs) {
  if (!TRY(is_callable(t, function))) return raise(t, TypeError, "first arg must be callable");
  if (!is<Tuple>(args)) return raise(t, TypeError, "2nd arg must be a tuple");
  if (kwargs != kEmpty && !is<Dict>(kwargs)) return raise(t, TypeError, "optional 3rd arg must be a dictionary");
  Tuple* call = TRY(make_tuple_of(t, function, args, kwargs));
  uint64_t handle = 0;
  started_count.fetch_add(1, std::memory_order_relaxed);
  // The least that C++ code below a Python function needs comes on top.
  size_t bytes = stack_bytes.load(std::memory_order_relaxed);
  if (bytes != 0) bytes += size_t{1} << 20;
  if (!thread_start(t, thread_body, call, bytes, &handle)) {
    started_count.fetch_sub(1, std::memory_order_relaxed);
    return raise(t, py2() ? nx_type__thread_error : RuntimeError, "can't start new thread");
  }
  return static_cast<int64_t>(handle);
}

Result<void> nx__thread_exit(Thread& t) { return raise_empty(t, SystemExit); }
Result<int64_t> nx__thread_get_ident(Thread& t) { return static_cast<int64_t>(t.handle); }
Result<int64_t> nx__thread_get_native_id(Thread&) { return sys::native_thread_id(); }
Result<int64_t> nx__thread__count(Thread&) { return started_count.load(std::memory_order_relaxed); }

// pthread_attr_setstacksize(3): at least 16 KB; CPython asks for twice that (Python/thread_pthread.h).
Result<int64_t> nx__thread_stack_size(Thread& t, int64_t size) {
  if (size < 0) return raise(t, ValueError, "size must be 0 or a positive value");
  if (size != 0 && size < 32768) return raise(t, ValueError, "size not valid: {} bytes", size);
  return static_cast<int64_t>(stack_bytes.exchange(static_cast<size_t>(size), std::memory_order_relaxed));
}

Result<void> nx__thread_interrupt_main(Thread& t, int64_t signum) {
  if (signum <= 0 || signum > 64) return raise(t, ValueError, "signal number out of range");
  signal_simulate(static_cast<int>(signum));
  return {};
}

}  // extern "C"

}  // namespace natrix::rt
