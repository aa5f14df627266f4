// runtime/functions/inlined.cpp - the entry of code all of whose calls are inlined: a comprehension's, as frames show it.

#include "runtime/core/api.h"

namespace natrix::rt {

/// A function that a program makes of such code (types.FunctionType) can't run.
extern "C" Value nx_inlined_entry(Thread& t, Value, const Value*, uint64_t, Value) {
  (void)raise(t, TypeError, "this code is a part of the function that it is written in");
  return kRaised;
}

}  // namespace natrix::rt
