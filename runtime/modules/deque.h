// runtime/modules/deque.h - collections.deque: a ring of values whose capacity is a power of two.
#pragma once

#include "runtime/containers/storage.h"

namespace natrix {

struct Deque : Object {
  Values* ring;      // null while empty and new; unused places are kEmpty
  int64_t head;      // index of the first item
  int64_t length;
  int64_t maxlen;    // -1: unbounded
  uint64_t version;  // changes with every mutation: iterators watch it
};

struct DequeIterator : Object {
  Deque* deque;      // null: exhausted
  int64_t position;
  int64_t step;      // 1 or -1
  uint64_t version;
};

}  // namespace natrix
NATRIX_LAYOUT(Deque, 0);
NATRIX_LAYOUT(DequeIterator, 0);
