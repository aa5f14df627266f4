// runtime/modules/signal.cpp - module signal: Python handlers over system/signals.h.
// Modules/signalmodule.c: a handler runs in the main thread between two operations, with the interrupted frame.
#include "natives/signal.h"

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "runtime/core/structs.h"
#include "runtime/errors/frames.h"
#include "runtime/errors/traceback.h"
#include "runtime/system/signals.h"

namespace natrix::rt {

namespace {

constexpr int kSignals = 65;
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
  struct sigaction now;
  if (sigaction(number, nullptr, &now) != 0) return kNone;
  if (now.sa_handler == SIG_DFL) return kDefault;
  if (now.sa_handler == SIG_IGN) return kIgnore;
  return number == SIGINT ? value_of(&nxd_signal_default_int_handler) : kNone;
}

Result<void> run_handler(Thread& t, int number) {
  Value handler = load(&python_handlers[number]);
  if (handler == kEmpty || handler == kDefault || handler == kIgnore || handler == kNone) return {};
  const Value arguments[] = {Value::from_small(number), TRY(current_frame(t, 0))};
  TRY(call_py(t, handler, arguments, 2));
  return {};
}

timeval split(double seconds) {
  timeval time;
  time.tv_sec = static_cast<time_t>(floor(seconds));
  time.tv_usec = static_cast<suseconds_t>((seconds - floor(seconds)) * 1e6);
  return time;
}

Result<Value> timer_values(Thread& t, const itimerval& timer) {
  auto seconds = [](const timeval& time) { return Value::from_double(static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6); };
  return value_of(TRY(make_tuple_of(t, seconds(timer.it_value), seconds(timer.it_interval))));
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
    struct sigaction action = {};
    action.sa_handler = handler == kIgnore ? SIG_IGN : SIG_DFL;
    sigemptyset(&action.sa_mask);
    done = sigaction(n, &action, nullptr) == 0;
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

Result<int64_t> nx_signal_alarm(Thread&, int64_t seconds) { return static_cast<int64_t>(::alarm(static_cast<unsigned>(seconds))); }

Result<void> nx_signal_pause(Thread& t) {
  {
    Unlocked waiting(t);
    ::pause();
  }
  return signals_run(t);
}

Result<Value> nx_signal__setitimer(Thread& t, int64_t which, double seconds, double interval) {
  itimerval timer{split(interval), split(seconds)}, before;
  if (::setitimer(static_cast<__itimer_which>(which), &timer, &before) != 0) return raise_errno(t, OSError, errno);
  return timer_values(t, before);
}

Result<Value> nx_signal__getitimer(Thread& t, int64_t which) {
  itimerval now;
  if (::getitimer(static_cast<__itimer_which>(which), &now) != 0) return raise_errno(t, OSError, errno);
  return timer_values(t, now);
}

Result<void> nx_signal_siginterrupt(Thread& t, int64_t number, bool flag) {
  TRY(check_number(t, number));
  struct sigaction action;
  if (sigaction(static_cast<int>(number), nullptr, &action) != 0) return raise_errno(t, OSError, errno);
  action.sa_flags = flag ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
  if (sigaction(static_cast<int>(number), &action, nullptr) != 0) return raise_errno(t, OSError, errno);
  return {};
}

Result<int64_t> nx_signal_set_wakeup_fd(Thread& t, int64_t fd, bool) {
  if (!is_main_thread(t)) {
    return raise(t, ValueError, py2() ? "set_wakeup_fd only works in main thread" : "set_wakeup_fd only works in main thread of the main interpreter");
  }
  return static_cast<int64_t>(signal_wakeup(static_cast<int>(fd)));
}

Result<Value> nx_signal_default_int_handler(Thread& t, Value, Value) { return raise_empty(t, KeyboardInterrupt); }

Result<Value> nx_signal__strsignal(Thread& t, int64_t number) {
  TRY(check_number(t, number));
  const char* text = ::sigdescr_np(static_cast<int>(number));
  if (text == nullptr) return kNone;
  return value_of(TRY(native_str(t, text)));
}

Result<void> nx_signal__raise_signal(Thread& t, int64_t number) {
  TRY(check_number(t, number));
  if (::raise(static_cast<int>(number)) != 0) return raise_errno(t, OSError, errno);
  return signals_run(t);
}

}  // extern "C"

}  // namespace natrix::rt
