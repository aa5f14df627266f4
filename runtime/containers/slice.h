// runtime/containers/slice.h - slice objects, and what a slice means for a sequence of given length.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

struct Slice : Object {
  Value start, stop, step;  // kNone where absent
};

}  // namespace natrix
NATRIX_LAYOUT(Slice, 0);

namespace natrix::rt {

/// A slice applied to a sequence: items start, start + step, ... `count` of them.
struct SliceBounds {
  int64_t start, stop, step, count;
};
/// Unpacks without regard to a length: absent bounds by the sign of step, all clamped to int64. TypeError for bounds
/// without __index__; ValueError for step 0.
Result<void> slice_unpack_py(Thread& t, Slice* s, int64_t& start, int64_t& stop, int64_t& step);
/// Clamps unpacked bounds to a length (PySlice_AdjustIndices).
SliceBounds slice_adjust(int64_t start, int64_t stop, int64_t step, int64_t length);
/// Both. `length` is taken before __index__ runs: for sequences that may change, unpack and adjust in two steps.
Result<void> slice_bounds_py(Thread& t, Slice* s, int64_t length, SliceBounds& bounds);
Result<Slice*> make_slice(Thread& t, Value start, Value stop, Value step);

}  // namespace natrix::rt
