// runtime/core/fast.h - what the fast paths share. They are linked into each program as bitcode and inlined there, so
// each keeps to the commonest cases and leaves the rest to its slow twin (include/natrix/entry_points.def).
#pragma once

#include "runtime/core/cast.h"
#include "runtime/core/entry_points.h"
#include "runtime/heap/heap.h"

#define NX_FAST extern "C" [[gnu::always_inline]]

namespace natrix::rt {

/// Both are immediate ints.
inline bool both_int(Value a, Value b) { return (a.bits & b.bits) >= Value::kIntTag; }
inline bool both_double(Value a, Value b) { return a.is_double() && b.is_double(); }
/// The payload in the high 48 bits, as a signed number.
inline int64_t shifted(Value v) { return static_cast<int64_t>(v.bits << 16); }
inline Value from_shifted(int64_t n) { return {static_cast<uint64_t>(n) >> 16 | Value::kIntTag}; }
/// A double as a Value, which the optimiser may know is neither empty nor raised.
inline Value boxed(double d) {
  Value v = Value::from_double(d);
  __builtin_assume(v.bits >= Value::kDoubleOffset);
  return v;
}

}  // namespace natrix::rt
