// runtime/system/signals.h - from the system's signals to Python handlers.
// A C handler only notes the signal and sets the main thread's poll; the Python side runs at the next safepoint.
#pragma once

#include "runtime/heap/heap.h"

namespace natrix::rt {

/// At start: SIGINT raises KeyboardInterrupt (unless it is ignored), SIGPIPE and SIGXFSZ are ignored, as in CPython.
void signals_start(Thread& main);
/// Lets C code note `number` when it arrives; `handler` runs in the main thread at a safepoint and may raise.
using SignalHandler = Result<void> (*)(Thread& t, int number);
bool signal_watch(int number, SignalHandler handler);
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
