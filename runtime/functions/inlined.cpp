// runtime/functions/inlined.cpp - the entry of code all of whose calls are inlined: a comprehension's, as frames show it.

#include "runtime/core/api.h"

#include "runtime/functions/generator_kinds.h"

namespace natrix::rt {

/// A function that a program makes of such code (types.FunctionType) can't run.
extern "C" Value nx_inlined_entry(Thread& t, Value, const Value*, uint64_t, Value) {
  (void)raise(t, TypeError, "this code is a part of the function that it is written in");
  return kRaised;
}

/// kNone: it has ended.
extern "C" Value nx_inlined_generator_failed(Thread& t, Value exception) {
  restore_pending(t, as<Exception>(exception));
  if (py2() && catch_pending(t, StopIteration)) return kNone;
  (void)replace_stop(t, "generator", false);
  return kRaised;
}

}  // namespace natrix::rt
