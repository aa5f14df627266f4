// runtime/system/signals.h - from the system's signals to Python handlers.
// A C handler only notes the signal and sets the main thread's poll; the Python side runs at the next safepoint.
#pragma once

#include <cstdint>

#include "runtime/heap/heap.h"

namespace natrix::rt {

/// At start: SIGINT raises KeyboardInterrupt (unless it is ignored), SIGPIPE and SIGXFSZ are ignored, as in CPython.
void signals_start(Thread& main);
/// Lets C code note `number` when it arrives; `handler` runs in the main thread at a safepoint and may raise.
using SignalHandler = Result<void> (*)(Thread& t, int number);
bool signal_watch(int number, SignalHandler handler);
/// What the system does with a signal that is not watched.
enum class SignalAction { Default, Ignore, Handler, Unknown };
SignalAction signal_action(int number);
/// Default or Ignore. False with errno set if it is refused.
bool signal_set_action(int number, SignalAction action);
/// Calls that the signal interrupts fail with EINTR, or go on. 0, or -errno.
int64_t signal_interrupts(int number, bool flag);
/// Seconds that were left of the alarm before.
int64_t signal_alarm(int64_t seconds);
/// Until a signal comes; its handler has run.
Result<void> signal_pause(Thread& t);
/// Delay and interval of a timer in seconds; `wanted` null: only asks. 0, or -errno.
int64_t signal_timer(int which, const double* wanted, double before[2]);
/// 0, or -errno.
int64_t signal_raise(int number);
int64_t signal_thread(uint64_t thread, int number);
int64_t signal_process_of(int descriptor, int number, int flags);
/// null: no such signal.
const char* signal_text(int number);
/// Sets of signals: bit n - 1 is signal n. `how`: 0 block, 1 unblock, 2 set. 0, or -errno.
int64_t signal_mask(int how, uint64_t set, uint64_t* before);
uint64_t signals_pending();
uint64_t signals_valid();
/// Waits for one of the set, which are blocked: number, code, errno, process, user, status, band. Nanoseconds < 0: for
/// ever. 1, 0 after that time, or -errno.
Result<int64_t> signal_wait(Thread& t, uint64_t set, int64_t nanoseconds, int64_t info[7]);
/// sigwait(3): the number, or -errno.
Result<int64_t> signal_wait_plain(Thread& t, uint64_t set);
/// Is this the thread that runs handlers?
bool is_main_thread(const Thread& t);
/// Each signal that is watched also writes its number to this descriptor; -1: none. Returns the one before.
int signal_wakeup(int descriptor);
/// As if the signal came to the main thread; nothing if it has no handler.
void signal_simulate(int number);
/// Runs the handlers of what has arrived; blocking calls that return EINTR call this before they go on.
Result<void> signals_run(Thread& t);
/// Ends the process as an uncaught KeyboardInterrupt does: Python 3 by the signal itself, Python 2 with status 1.
[[noreturn]] void exit_interrupted();

}  // namespace natrix::rt
