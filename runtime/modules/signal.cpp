// runtime/modules/signal.cpp - module signal: Python handlers over system/signals.h.
// Modules/signalmodule.c: a handler runs in the main thread between two operations, with the interrupted frame.
#include "natives/signal.h"

#include <cerrno>

#include "runtime/core/structs.h"
#include "runtime/errors/frames.h"
#include "runtime/errors/traceback.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/descriptor.h"
#include "runtime/system/file.h"
#include "runtime/system/signals.h"

namespace natrix::rt {

namespace {

constexpr int kSignals = 65, kInterrupt = 2;
constexpr Value kDefault = Value::from_small(0), kIgnore = Value::from_small(1);
/// What signal() was last given; kEmpty: nothing yet, the system tells.
Value python_handlers[kSignals];
NATRIX_ROOTS(python_handlers_root, python_handlers, kSignals);

Result<void> check_number(Thread& t, int64_t number) {
  if (number < 1 || number >= kSignals) return raise(t, ValueError, "signal number out of range");
  return {};
}

extern "C" NativeFunction nxd_signal_default_int_handler;

/// The handler that is in effect; None: one that is not Python's.
Value current_handler(int number) {
  if (python_handlers[number] != kEmpty) return load(&python_handlers[number]);
  switch (signal_action(number)) {
    case SignalAction::Default: return kDefault;
    case SignalAction::Ignore: return kIgnore;
    case SignalAction::Handler: return number == kInterrupt ? value_of(&nxd_signal_default_int_handler) : kNone;
    default: return kNone;
  }
}

Result<void> run_handler(Thread& t, int number) {
  Value handler = load(&python_handlers[number]);
  if (handler == kEmpty || handler == kDefault || handler == kIgnore || handler == kNone) return {};
  const Value arguments[] = {Value::from_small(number), TRY(current_frame(t, 0))};
  TRY(call_py(t, handler, arguments, 2));
  return {};
}

Result<Value> timer_value(Thread& t, int64_t failed, const double timer[2]) {
  if (failed < 0) return posix_error(t, failed);
  return value_of(TRY(make_tuple_of(t, Value::from_double(timer[0]), Value::from_double(timer[1]))));
}

Result<uint64_t> set_argument_py(Thread& t, Value set) {
  return static_cast<uint64_t>(TRY(index_py(t, TRY(binary_py(t, Binary::RShift, set, Value::from_small(32)))))) << 32 |
         static_cast<uint64_t>(TRY(index_py(t, TRY(binary_py(t, Binary::And, set, TRY(int_from_int64(t, UINT32_MAX)))))));
}

}  // namespace

extern "C" {

Result<Value> nx_signal_signal(Thread& t, int64_t number, Value handler) {
  if (!is_main_thread(t)) {
    return raise(t, ValueError, py2() ? "signal only works in main thread" : "signal only works in main thread of the main interpreter");
  }
  TRY(check_number(t, number));
  const int n = static_cast<int>(number);
  const bool callable = TRY(is_callable(t, handler));
  const bool system = !callable && (TRY(compare_true_py(t, Compare::Eq, handler, kDefault)) || TRY(compare_true_py(t, Compare::Eq, handler, kIgnore)));
  if (!callable && !system) {
    return raise(t, TypeError, "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
  }
  const Value before = current_handler(n);
  bool done;
  if (system) {
    handler = TRY(compare_true_py(t, Compare::Eq, handler, kIgnore)) ? kIgnore : kDefault;
    done = signal_set_action(n, handler == kIgnore ? SignalAction::Ignore : SignalAction::Default);
  } else {
    done = signal_watch(n, run_handler);
  }
  if (!done) return raise_errno(t, py2() ? RuntimeError : OSError, errno);
  store(nullptr, &python_handlers[n], handler);
  return before;
}

Result<Value> nx_signal_getsignal(Thread& t, int64_t number) {
  TRY(check_number(t, number));
  return current_handler(static_cast<int>(number));
}

Result<int64_t> nx_signal_alarm(Thread&, int64_t seconds) { return signal_alarm(seconds); }
Result<void> nx_signal_pause(Thread& t) { return signal_pause(t); }

Result<Value> nx_signal__setitimer(Thread& t, int64_t which, double seconds, double interval) {
  const double wanted[2] = {seconds, interval};
  double before[2];
  return timer_value(t, signal_timer(static_cast<int>(which), wanted, before), before);
}
Result<Value> nx_signal__getitimer(Thread& t, int64_t which) {
  double now[2];
  return timer_value(t, signal_timer(static_cast<int>(which), nullptr, now), now);
}

Result<void> nx_signal_siginterrupt(Thread& t, int64_t number, bool flag) {
  TRY(check_number(t, number));
  if (const int64_t r = signal_interrupts(static_cast<int>(number), flag); r < 0) {
    return raise_errno(t, py2() ? RuntimeError : OSError, static_cast<int>(-r));
  }
  return {};
}

Result<int64_t> nx_signal_set_wakeup_fd(Thread& t, int64_t fd, bool) {
  if (!is_main_thread(t)) {
    return raise(t, ValueError, py2() ? "set_wakeup_fd only works in main thread" : "set_wakeup_fd only works in main thread of the main interpreter");
  }
  const int descriptor = static_cast<int>(fd);
  if (descriptor != -1) {
    sys::Status status;
    const int64_t r = sys::status_of(descriptor, &status);
    if (r < 0) return py2() ? raise(t, ValueError, "invalid fd") : posix_error(t, r);
    if (!py2() && sys::is_blocking(descriptor) > 0) return raise(t, ValueError, "the fd {} must be in non-blocking mode", fd);
  }
  return static_cast<int64_t>(signal_wakeup(descriptor));
}

Result<Value> nx_signal_default_int_handler(Thread& t, Value, Value) { return raise_empty(t, KeyboardInterrupt); }

Result<Value> nx_signal__strsignal(Thread& t, int64_t number) {
  TRY(check_number(t, number));
  const char* text = signal_text(static_cast<int>(number));
  if (text == nullptr) return kNone;
  return value_of(TRY(native_str(t, text)));
}

Result<void> nx_signal__raise_signal(Thread& t, int64_t number) {
  TRY(check_number(t, number));
  TRY(posix_checked(t, signal_raise(static_cast<int>(number))));
  return signals_run(t);
}

// --- Python 3: sets of signals are ints here, bit n - 1 is signal n

Result<void> nx_signal__pthread_kill(Thread& t, Value thread, int64_t number) {
  const int64_t id = TRY(index_py(t, thread));
  TRY(posix_checked(t, signal_thread(static_cast<uint64_t>(id), static_cast<int>(number))));
  return signals_run(t);
}
Result<void> nx_signal__pidfd_send_signal(Thread& t, int64_t pidfd, int64_t number, int64_t flags) {
  return posix_done(t, signal_process_of(static_cast<int>(pidfd), static_cast<int>(number), static_cast<int>(flags)));
}
Result<Value> nx_signal__pthread_sigmask(Thread& t, int64_t how, Value set) {
  uint64_t before;
  const uint64_t wanted = TRY(set_argument_py(t, set));
  TRY(posix_checked(t, signal_mask(static_cast<int>(how), wanted, &before)));
  TRY(signals_run(t));  // what was unblocked may have come at once
  return int_from_uint64(t, before);
}
Result<Value> nx_signal__sigpending(Thread& t) { return int_from_uint64(t, signals_pending()); }
Result<Value> nx_signal__valid_signals(Thread& t) { return int_from_uint64(t, signals_valid()); }
Result<int64_t> nx_signal__sigwait(Thread& t, Value set) {
  return posix_checked(t, signal_wait_plain(t, TRY(set_argument_py(t, set))));
}
/// None: the time is over. A negative time: for ever.
Result<Value> nx_signal__sigtimedwait(Thread& t, Value set, double seconds) {
  int64_t info[7];
  const uint64_t wanted = TRY(set_argument_py(t, set));
  if (TRY(posix_checked(t, signal_wait(t, wanted, seconds < 0 ? -1 : static_cast<int64_t>(seconds * 1e9), info))) == 0) return kNone;
  Tuple* all = TRY(allocate_tuple(t, 7));
  for (int i = 0; i < 7; ++i) store(all, &all->items[i], TRY(int_from_int64(t, info[i])));
  return value_of(all);
}

}  // extern "C"

}  // namespace natrix::rt
