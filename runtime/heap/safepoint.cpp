// runtime/heap/safepoint.cpp - what a poll does once Thread::poll is set.
// Bit 0: the world is being stopped. Bit 1 (main thread): a signal is waiting for its Python handler. Bit 2: callbacks of weak
// references are.

#include "runtime/core/api.h"
#include "runtime/heap/death.h"
#include "runtime/heap/safepoint.h"
#include "runtime/heap/threads.h"

namespace natrix::rt {

std::atomic<Result<void> (*)(Thread&)> signal_runner{nullptr};

extern "C" Value nx_poll_slow(Thread& t) {
  stop_here_if_asked(t);
  if ((t.poll.load(std::memory_order_relaxed) & kPollSignal) != 0) {
    t.poll.fetch_and(~uint32_t{kPollSignal}, std::memory_order_relaxed);
    if (auto run = signal_runner.load(std::memory_order_acquire)) {
      if (run(t).raised()) return kRaised;
    }
  }
  if (call_callbacks_py != nullptr && (t.poll.load(std::memory_order_relaxed) & kPollDeaths) != 0) {
    t.poll.fetch_and(~uint32_t{kPollDeaths}, std::memory_order_relaxed);
    if (run_deaths_py != nullptr) run_deaths_py(t);
    else call_callbacks_py(t);
  }
  return kNone;
}

}  // namespace natrix::rt
