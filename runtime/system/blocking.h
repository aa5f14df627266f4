// runtime/system/blocking.h - a system call that may block: a safe region, and Python's signal handlers when it is interrupted.
#pragma once

#include <cerrno>

#include "runtime/core/api.h"
#include "runtime/heap/heap.h"
#include "runtime/system/signals.h"

namespace natrix::rt::sys {

enum class Interrupted {
  AsDialect,  // goes on in Python 3 (PEP 475), fails with EINTR in Python 2
  GoesOn,     // in both: what C's stdio reads and writes for Python 2's files
};

/// `call` gives a negative number with errno on failure; the result is its value, or -errno. When a signal has interrupted
/// it, the handler runs first.
template <class F>
Result<int64_t> interruptible(Thread& t, F call, Interrupted then = Interrupted::AsDialect) {
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
    if (py2() && then == Interrupted::AsDialect) return int64_t{-EINTR};
  }
}

}  // namespace natrix::rt::sys
