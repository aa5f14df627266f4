// runtime/system/posix/wait.cpp - waiting on a word of memory: Linux futexes.
#include "runtime/system/wait.h"

#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/heap/heap.h"

namespace natrix::rt::sys {

Woken wait_while(Thread& t, std::atomic<uint32_t>& word, uint32_t expected, int64_t deadline) {
  const timespec until{deadline / 1000000000, static_cast<long>(deadline % 1000000000)};
  Unlocked waiting(t);
  // The bitset form takes an absolute time of the monotonic clock.
  const long r = ::syscall(SYS_futex, &word, FUTEX_WAIT_BITSET_PRIVATE, expected, deadline < 0 ? nullptr : &until, nullptr,
                           FUTEX_BITSET_MATCH_ANY);
  if (r == 0) return Woken::Changed;
  return errno == ETIMEDOUT ? Woken::TimedOut : errno == EINTR ? Woken::Interrupted : Woken::Changed;
}

void wake_one(std::atomic<uint32_t>& word) { ::syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, nullptr, nullptr, 0); }

int64_t native_thread_id() { return ::syscall(SYS_gettid); }

}  // namespace natrix::rt::sys
