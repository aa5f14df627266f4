// runtime/containers/storage.h - the blocks that hold the elements of containers.
// A container is a header and one pointer to such a block; all that bounds a reader lies in the block. Readers load
// the pointer once and take no lock. Whoever needs more room fills a new block, publishes it, and leaves the old one alone.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

/// Elements of a list. The layout id is the kind: Values, Ints, Doubles or Bools. Slots past `size` hold stale values,
/// which nobody reads and the collector skips.
struct Storage : Object {
  std::atomic<int64_t> size;
  int64_t capacity;
};
struct Values : Storage { Value items[]; };
struct Ints : Storage { int64_t items[]; };
struct Doubles : Storage { double items[]; };
struct Bools : Storage { bool items[]; };
struct Raw : Object {};

/// The storage of every empty list.
extern "C" Values nx_empty_values;

}  // namespace natrix

NATRIX_LAYOUT(Values, 0);
NATRIX_LAYOUT(Ints, 0);
NATRIX_LAYOUT(Doubles, 0);
NATRIX_LAYOUT(Bools, 0);
NATRIX_LAYOUT(Raw, 0);

namespace natrix::rt {

/// A block of kind Values with size 0 and room for `capacity`.
Result<Values*> allocate_values(Thread& t, int64_t capacity);

}  // namespace natrix::rt
