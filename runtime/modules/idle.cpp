// runtime/modules/idle.cpp - see idle.h.
#include "runtime/modules/idle.h"

#include "runtime/heap/heap.h"
#include "runtime/modules/file_layers.h"
#include "runtime/system/clock.h"
#include "runtime/system/socket.h"

namespace natrix::rt {

namespace {

std::atomic<uint32_t> reclaimed{0};     // opened_objects at the last collection
std::atomic<int64_t> not_before{0};     // so that collections take 2 % of the time at most

}  // namespace

bool may_reclaim() {
  return opened_objects.load(std::memory_order_relaxed) != reclaimed.load(std::memory_order_relaxed) &&
         sys::clock_ns(sys::Clock::Monotonic) >= not_before.load(std::memory_order_relaxed);
}

void reclaim(Thread& t) {
  reclaimed.store(opened_objects.load(std::memory_order_relaxed), std::memory_order_relaxed);
  flush_before_system(t);  // what stacks still seem to refer to is at least written
  const int64_t start = sys::clock_ns(sys::Clock::Monotonic);
  collect(t);
  const int64_t end = sys::clock_ns(sys::Clock::Monotonic);
  not_before.store(end + 50 * (end - start), std::memory_order_relaxed);
}

Result<int64_t> reclaim_if_idle(Thread& t, int descriptor, bool writing, int64_t deadline) {
  if (!may_reclaim()) return int64_t{0};
  const int64_t soon = sys::clock_ns(sys::Clock::Monotonic) + kIdleNanoseconds;
  if (deadline >= 0 && deadline <= soon) return int64_t{0};
  const int64_t r = TRY(sys::wait_ready(t, descriptor, writing, soon));
  if (r == 0) reclaim(t);
  return r < 0 ? r : 0;
}

}  // namespace natrix::rt
