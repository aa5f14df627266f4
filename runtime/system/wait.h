// runtime/system/wait.h - a thread sleeps until a word of memory changes: what locks are made of.
#pragma once

#include <atomic>
#include <cstdint>

#include "runtime/core/thread.h"

namespace natrix::rt::sys {

enum class Woken { Changed, TimedOut, Interrupted };
/// Sleeps, in a safe region, while `word` is `expected`: until it is woken, a signal came, or the monotonic clock reads
/// `deadline` nanoseconds (negative: no end). It may also wake for no reason ("Changed").
Woken wait_while(Thread& t, std::atomic<uint32_t>& word, uint32_t expected, int64_t deadline);
/// Wakes one of those that sleep on the word.
void wake_one(std::atomic<uint32_t>& word);
/// The system's own number of the calling thread.
int64_t native_thread_id();

}  // namespace natrix::rt::sys
