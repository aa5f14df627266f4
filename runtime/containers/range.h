// runtime/containers/range.h - Python 3's range, Python 2's xrange: start, stop, step and the number of items.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

struct Range : Object {
  int64_t first, step, count;                 // valid if start, stop, step and the length fit in 64 bits
  Value start_value, stop_value, step_value;  // the bounds as Python sees them
  Value count_value;                          // the length if it is a big range, else kEmpty
};

}  // namespace natrix
NATRIX_LAYOUT(Range, 0);

namespace natrix::rt {

/// Whether first, step and count are valid: start, stop, step and length fit in int64.
inline bool range_is_small(const Range* r) { return r->count_value == kEmpty; }
/// range(start, stop, step) of any integers; ValueError for step 0.
Result<Range*> make_range_py(Thread& t, Value start, Value stop, Value step);
/// len(range(start, stop, step)) of 64-bit bounds; may exceed int64, hence unsigned.
uint64_t range_count(int64_t start, int64_t stop, int64_t step);
Result<Value> range_getitem_py(Thread& t, Range* r, Value key);
Result<bool> range_contains_py(Thread& t, Range* r, Value item);

}  // namespace natrix::rt
