// runtime/containers/tuple.h - tuple: its items stand in the object itself and never change once it is visible.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

struct Tuple : Object {
  int64_t length;
  Value items[];
};

/// The one empty tuple.
extern "C" Tuple nx_empty_tuple;

}  // namespace natrix
NATRIX_LAYOUT(Tuple, ::natrix::kTypeTupleSubclass);

namespace natrix::rt {

Result<Tuple*> make_tuple(Thread& t, const Value* values, size_t n);
template <class... V>
Result<Tuple*> make_tuple_of(Thread& t, V... values) {
  const Value array[] = {Value(values)...};
  return make_tuple(t, array, sizeof...(V));
}
/// A new tuple of n items, all kEmpty, to be filled before Python code sees it. n = 0 gives nx_empty_tuple.
Result<Tuple*> allocate_tuple(Thread& t, int64_t n);
/// tuple(iterable)
Result<Tuple*> tuple_from_py(Thread& t, Value iterable);
Result<Tuple*> tuple_slice(Thread& t, Tuple* a, int64_t low, int64_t high);
Result<Tuple*> tuple_concat(Thread& t, Tuple* a, Tuple* b);
Result<Tuple*> tuple_repeat(Thread& t, Tuple* a, int64_t n);
Result<int64_t> tuple_hash_py(Thread& t, Tuple* a);
Result<Value> tuple_compare_py(Thread& t, uint32_t op, Tuple* a, Tuple* b);
Result<Value> tuple_getitem_py(Thread& t, Tuple* a, Value key);
Result<bool> tuple_contains_py(Thread& t, Tuple* a, Value item);

}  // namespace natrix::rt
