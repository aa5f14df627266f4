// runtime/modules/idle.cpp - see idle.h.
#include "runtime/modules/idle.h"

#include "runtime/heap/heap.h"
#include "runtime/modules/file_layers.h"
#include "runtime/system/clock.h"
#include "runtime/system/socket.h"

namespace natrix::rt {

namespace {

constexpr int64_t kIdleNanoseconds = 10000000;
constexpr int kRounds = 6;              // each after four times as long a wait: 10 ms to 10 s

std::atomic<uint32_t> reclaimed{0};     // opened_objects at the last collection
std::atomic<int> rounds{kRounds};       // collections since others were opened
std::atomic<int64_t> not_before{0};     // so that collections take 2 % of the time at most

}  // namespace

int64_t reclaim_time() {
  const bool opened = opened_objects.load(std::memory_order_relaxed) != reclaimed.load(std::memory_order_relaxed);
  const int round = opened ? 0 : rounds.load(std::memory_order_relaxed);
  if (round >= kRounds) return -1;
  const int64_t at = sys::clock_ns(sys::Clock::Monotonic) + (kIdleNanoseconds << (2 * round));
  const int64_t earliest = not_before.load(std::memory_order_relaxed);
  return at > earliest ? at : earliest;
}

void reclaim(Thread& t) {
  const uint32_t opened = opened_objects.load(std::memory_order_relaxed);
  const bool others = reclaimed.exchange(opened, std::memory_order_relaxed) != opened;
  rounds.store(others ? 1 : rounds.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  flush_before_system(t);  // what stacks still seem to refer to is at least written
  const int64_t start = sys::clock_ns(sys::Clock::Monotonic);
  collect(t);
  const int64_t end = sys::clock_ns(sys::Clock::Monotonic);
  not_before.store(end + 50 * (end - start), std::memory_order_relaxed);
}

Result<int64_t> reclaim_if_idle(Thread& t, int descriptor, bool writing, int64_t deadline) {
  for (;;) {
    const int64_t soon = reclaim_time();
    if (soon < 0 || (deadline >= 0 && deadline <= soon)) return int64_t{0};
    const int64_t r = TRY(sys::wait_ready(t, descriptor, writing, soon));
    if (r != 0) return r < 0 ? r : 0;
    reclaim(t);
  }
}

}  // namespace natrix::rt
