// runtime/heap/safepoint.h - reasons for which Thread::poll is set.
#pragma once

#include "runtime/heap/heap.h"

namespace natrix::rt {

enum PollBits : uint32_t { kPollStop = 1, kPollSignal = 2, kPollDeaths = 4 };

/// Runs the Python handlers of signals that arrived; set by module signal (and by the start-up for SIGINT).
extern std::atomic<Result<void> (*)(Thread&)> signal_runner;

/// What a poll calls when Thread::poll is set: kNone, or kRaised.
extern "C" Value nx_poll_slow(Thread& t);

}  // namespace natrix::rt
