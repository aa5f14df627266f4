// runtime/containers/consume2.cpp - Python 2's range, zip, map and filter, which give lists, and reduce.

#include "natives/_functools.h"
#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/api.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {
namespace {

/// CPython 2.7, get_range_long_argument.
Result<Value> range_argument(Thread& t, Value v, const char* which) {
  if (is_integer(v)) return exact_integer(t, v);
  Value n = is_float_value(v) ? kEmpty : TRY(call_special_py(t, v, names::dunder_int));
  if (n == kEmpty) return raise(t, TypeError, "range() integer {} argument expected, got {}.", which, type_name(v));
  if (!is_integer(n)) return raise(t, TypeError, "__int__ should return int object");
  return n;
}

Result<Value> big_range_py(Thread& t, Value start, Value stop, Value step) {
  Range* r = TRY(make_range_py(t, start, stop, step));
  if (!range_is_small(r) && clamp_int64(r->count_value) > INT64_MAX / 16) {
    return raise(t, OverflowError, "range() result has too many items");
  }
  RangeIterator* it = TRY(make_range_iterator(t, r));
  List* list = TRY(allocate_list(t, 0));
  for (;;) {
    Value v = TRY(next_of_range(t, it));
    if (v == kEmpty) return value_of(list);
    int64_t small;
    if (fits_int64(v, &small)) v = TRY(long_from_int64(t, small));  // all of them are longs
    TRY(list_append(t, list, v));
  }
}

/// The iterators of several arguments; TypeError `format` with the argument's number for what is not iterable.
Result<Tuple*> iterators_py(Thread& t, const Value* iterables, int64_t n, const char* format, int64_t first) {
  Tuple* iterators = TRY(allocate_tuple(t, n));
  for (int64_t i = 0; i < n; ++i) {
    auto it = iter_py(t, iterables[i]);
    if (it.raised()) {
      if (!catch_pending(t, TypeError)) return Raised{};
      return raise(t, TypeError, format, first + i);
    }
    store(iterators, &iterators->items[i], it.value());
  }
  return iterators;
}

}  // namespace

Result<Value> nx_builtins_range(Thread& t, Tuple* args) {
  TRY(check_arguments(t, "range", Arguments(args, nullptr), 1, 3));
  Value start = Value::from_small(0), step = Value::from_small(1);
  const Value* v = args->items;
  if (args->length > 1) start = TRY(range_argument(t, v[0], "start"));
  Value stop = TRY(range_argument(t, v[args->length > 1 ? 1 : 0], "end"));
  if (args->length > 2) step = TRY(range_argument(t, v[2], "step"));
  if (sign_of(step) == 0) return raise(t, ValueError, "range() step argument must not be zero");
  int64_t a, b, s;
  if (!fits_int64(start, &a) || !fits_int64(stop, &b) || !fits_int64(step, &s)) return big_range_py(t, start, stop, step);
  uint64_t n = range_count(a, b, s);
  if (n > INT64_MAX / 16) return raise(t, OverflowError, "range() result has too many items");
  List* list = TRY(allocate_list(t, static_cast<int64_t>(n)));
  if (n == 0) return value_of(list);
  Values* block = list_values(list);
  for (uint64_t i = 0; i < n; ++i) {
    int64_t item = static_cast<int64_t>(static_cast<uint64_t>(a) + i * static_cast<uint64_t>(s));
    if (Value::fits_int(item)) [[likely]] {
      block->items[i] = Value::from_small(item);
      continue;
    }
    store(block, &block->items[i], TRY(int_from_int64(t, item)));
    block->size.store(static_cast<int64_t>(i) + 1, std::memory_order_relaxed);  // scanned so far
  }
  block->size.store(static_cast<int64_t>(n), std::memory_order_release);
  return value_of(list);
}

Result<Value> nx_builtins_zip(Thread& t, Tuple* sequences) {
  int64_t n = sequences->length;
  List* list = TRY(allocate_list(t, 0));
  if (n == 0) return value_of(list);
  Tuple* iterators = TRY(iterators_py(t, sequences->items, n, "zip argument #{} must support iteration", 1));
  for (;;) {
    Tuple* items = TRY(allocate_tuple(t, n));
    for (int64_t i = 0; i < n; ++i) {
      Value v = TRY(next_py(t, iterators->items[i]));
      if (v == kEmpty) return value_of(list);
      store(items, &items->items[i], v);
    }
    TRY(list_append(t, list, value_of(items)));
  }
}

Result<Value> nx_builtins_map(Thread& t, Tuple* args) {
  int64_t n = args->length - 1;
  if (n < 1) return raise(t, TypeError, "map() requires at least two args");
  Value function = args->items[0];
  if (function == kNone && n == 1) return raw(list_from_py(t, args->items[1]));
  Tuple* iterators = TRY(iterators_py(t, args->items + 1, n, "argument {} to map() must support iteration", 2));
  List* list = TRY(allocate_list(t, 0));
  if (n == 1) {
    for (;;) {
      Value v = TRY(next_py(t, iterators->items[0]));
      if (v == kEmpty) return value_of(list);
      TRY(list_append(t, list, TRY(call_py(t, function, v))));
    }
  }
  // The shorter ones are filled up with None.
  for (;;) {
    Tuple* items = TRY(allocate_tuple(t, n));
    bool any = false;
    for (int64_t i = 0; i < n; ++i) {
      Value v = kEmpty;
      if (iterators->items[i] != kEmpty) {
        v = TRY(next_py(t, iterators->items[i]));
        if (v == kEmpty) store(iterators, &iterators->items[i], kEmpty);
      }
      any |= v != kEmpty;
      store(items, &items->items[i], v == kEmpty ? kNone : v);
    }
    if (!any) return value_of(list);
    Value result = function == kNone ? value_of(items) : TRY(call_py(t, function, items->items, static_cast<uint64_t>(n)));
    TRY(list_append(t, list, result));
  }
}

Result<Value> nx_builtins_filter(Thread& t, Value function, Value sequence) {
  if (function == value_of(&nx_type_bool)) function = kNone;
  auto passes = [&](Value v) -> Result<bool> {
    return truth_py(t, function == kNone ? v : TRY(call_py(t, function, v)));
  };
  // Tuples and strings give their own kind, their subclasses by __getitem__ (CPython 2.7, filtertuple, filterstring).
  bool text = is<Bytes>(sequence) || is<Str>(sequence);
  List* list = TRY(allocate_list(t, 0));
  if (text || is<Tuple>(sequence)) {
    if (text && function == kNone && (is_exact<Bytes>(sequence) || is_exact<Str>(sequence))) return sequence;
    int64_t n = TRY(length_py(t, sequence));
    for (int64_t i = 0; i < n; ++i) {
      Value v = TRY(getitem_py(t, sequence, Value::from_small(i)));
      if (TRY(passes(v))) TRY(list_append(t, list, v));
    }
    if (!text) return raw(tuple_from_py(t, value_of(list)));
    Value empty = is<Bytes>(sequence) ? value_of(empty_bytes()) : value_of(empty_str());
    Value items = value_of(list);
    return call_method_py(t, empty, names::join, &items, 1);
  }
  TRY(iterate_py(t, sequence, [&](Value v) -> Result<void> {
    if (TRY(passes(v))) TRY(list_append(t, list, v));
    return {};
  }));
  return value_of(list);
}

Result<Value> nx_builtins_reduce(Thread& t, Value function, Value sequence, Value initial) {
  auto it = iter_py(t, sequence);
  if (it.raised()) {
    if (!catch_pending(t, TypeError)) return Raised{};
    return raise(t, TypeError, "reduce() arg 2 must support iteration");
  }
  Value total = initial;
  for (;;) {
    Value v = TRY(next_py(t, it.value()));
    if (v == kEmpty) break;
    total = total == kEmpty ? v : TRY(call_py(t, function, total, v));
  }
  if (total == kEmpty) return raise(t, TypeError, "reduce() of empty sequence with no initial value");
  return total;
}

Result<Value> nx__functools_reduce(Thread& t, Value function, Value sequence, Value initial) {
  return nx_builtins_reduce(t, function, sequence, initial);
}

}  // namespace natrix::rt
