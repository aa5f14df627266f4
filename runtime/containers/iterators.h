// runtime/containers/iterators.h - the iterators of built-in containers, the lazy builtins (enumerate, zip, map ...),
// dict views, and `iterate`, which runs a C++ function over any iterable.
#pragma once

#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/range.h"
#include "runtime/containers/set.h"
#include "runtime/containers/tuple.h"

namespace natrix {

enum DictIteration : uint8_t { kIterateKeys, kIterateValues, kIterateItems };

struct DictIterator : Object {
  Dict* dict;         // null: exhausted
  int64_t position;
  int64_t used;       // the dict's length at the start; -1 once a change was reported
  int64_t left;
  DictIteration kind;
  bool reversed;
};
struct DictValueIterator : DictIterator {};
struct DictItemIterator : DictIterator {};
struct SetIterator : Object {
  Set* set;           // null: exhausted
  int64_t position;
  int64_t used;
  int64_t left;
};
/// list, the most frequent one.
struct ListIterator : Object {
  List* list;         // null: exhausted
  int64_t position;
};
struct TupleIterator : Object {
  Tuple* tuple;       // null: exhausted
  int64_t position;
};
/// str, bytes, bytearray and objects with __getitem__.
struct SequenceIterator : Object {
  Value sequence;     // kEmpty: exhausted
  int64_t position;
};
struct RangeIterator : Object {
  int64_t next, step, left;
  Value big_next, big_step, big_left;  // kEmpty unless the range is big
};
struct CallIterator : Object {
  Value callable;     // kEmpty: exhausted
  Value sentinel;
};
struct Reversed : Object {
  Value sequence;     // kEmpty: exhausted
  int64_t position;   // of the next item
};
struct Enumerate : Object {
  Value iterator;
  int64_t index;
  Value big_index;    // kEmpty while the index fits in 64 bits
};
struct Zip : Object {
  Tuple* iterators;
  bool strict;
};
struct Map : Object {
  Value function;
  Tuple* iterators;
};
struct Filter : Object {
  Value function;     // kNone: truth
  Value iterator;
};
struct DictView : Object { Dict* dict; };  // keys
struct DictValues : DictView {};
struct DictItems : DictView {};

}  // namespace natrix
NATRIX_LAYOUT(DictIterator, 0);
NATRIX_LAYOUT(DictValueIterator, 0);
NATRIX_LAYOUT(DictItemIterator, 0);
NATRIX_LAYOUT(SetIterator, 0);
NATRIX_LAYOUT(ListIterator, 0);
NATRIX_LAYOUT(TupleIterator, 0);
NATRIX_LAYOUT(SequenceIterator, 0);
NATRIX_LAYOUT(RangeIterator, 0);
NATRIX_LAYOUT(CallIterator, 0);
NATRIX_LAYOUT(Reversed, 0);
NATRIX_LAYOUT(Enumerate, 0);
NATRIX_LAYOUT(Zip, 0);
NATRIX_LAYOUT(Map, 0);
NATRIX_LAYOUT(Filter, 0);
NATRIX_LAYOUT(DictView, 0);
NATRIX_LAYOUT(DictValues, 0);
NATRIX_LAYOUT(DictItems, 0);

namespace natrix::rt {

/// iter(a) and next(it), the protocols; also declared in core/api.h.
Result<Value> iter_py(Thread& t, Value a);
Result<Value> next_py(Thread& t, Value iterator);

Result<DictIterator*> make_dict_iterator(Thread& t, Dict* d, DictIteration kind, bool reversed = false);
Result<SequenceIterator*> make_sequence_iterator(Thread& t, Value sequence);
/// Does next() work on it?
bool is_iterator(Thread& t, Value v);
Result<RangeIterator*> make_range_iterator(Thread& t, Range* r, bool reversed = false);

// The steps of the built-in iterators; kEmpty at the end.
Result<Value> next_of_dict(Thread& t, DictIterator* it);
Result<Value> next_of_set(Thread& t, SetIterator* it);
Result<Value> next_of_range(Thread& t, RangeIterator* it);
Result<Value> next_of_sequence_py(Thread& t, SequenceIterator* it);
Result<Value> next_of_call_py(Thread& t, CallIterator* it);
Result<Value> next_of_reversed_py(Thread& t, Reversed* it);
Result<Value> next_of_enumerate_py(Thread& t, Enumerate* it);
Result<Value> next_of_zip_py(Thread& t, Zip* it);
Result<Value> next_of_map_py(Thread& t, Map* it);
Result<Value> next_of_filter_py(Thread& t, Filter* it);

/// Runs f(item) -> Result<void> for each item of any iterable. f may run Python code that changes the container.
/// Stops at the first raised result.
template <class F>
Result<void> iterate_py(Thread& t, Value iterable, F f) {
  if (List* list = try_exact<List>(iterable)) {
    for (int64_t i = 0;; ++i) {
      Value v = list_get(list, i);
      if (v == kEmpty) return {};
      TRY(f(v));
    }
  }
  if (Tuple* tuple = try_exact<Tuple>(iterable)) {
    for (int64_t i = 0; i < tuple->length; ++i) TRY(f(tuple->items[i]));
    return {};
  }
  Value it = TRY(iter_py(t, iterable));
  for (;;) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return {};
    TRY(f(v));
  }
}

}  // namespace natrix::rt
