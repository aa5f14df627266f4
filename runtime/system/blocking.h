// runtime/system/blocking.h - a system call that may block: a safe region, and Python's signal handlers when it is interrupted.
#pragma once

#include <cerrno>

#include "runtime/core/api.h"
#include "runtime/heap/heap.h"
#include "runtime/system/signals.h"

namespace natrix::rt::sys {

/// `call` gives a negative number with errno on failure; the result is its value, or -errno. A call that a signal
/// interrupted goes on in Python 3 (PEP 475), and fails with EINTR in Python 2, after the handler has run in both.
template <class F>
Result<int64_t> interruptible(Thread& t, F call) {
  for (;;) {
    int64_t r;
    int error;
    {
      Unlocked waiting(t);
      r = call();
      error = errno;
    }
    if (r >= 0) return r;
    if (error != EINTR) return int64_t{-error};
    TRY(signals_run(t));
    if (py2()) return int64_t{-EINTR};
  }
}

}  // namespace natrix::rt::sys
