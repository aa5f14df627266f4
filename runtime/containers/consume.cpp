// runtime/containers/consume.cpp - the builtins that take an iterable: iter, next, any, all, sum, min, max, sorted.

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/api.h"
#include "runtime/core/oldclass.h"
#include "runtime/functions/generator.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

Result<Value> nx_builtins_iter(Thread& t, Value object, Value sentinel) {
  if (sentinel == kEmpty) return iter_py(t, object);
  if (!TRY(is_callable(t, object))) return raise(t, TypeError, "iter(v, w): v must be callable");
  CallIterator* it = TRY(make<CallIterator>(t));
  store(it, &it->callable, object);
  store(it, &it->sentinel, sentinel);
  return value_of(it);
}

namespace {

/// Iterators written in C++ end by kEmpty; those of classes by StopIteration, which next() lets through as it is.
bool ends_empty(Value iterator) {
  return iterator.is_object() && (layout_of(iterator.as_object()) >> 1) < kBuiltinLayoutCount && !is<OldInstance>(iterator);
}

}  // namespace

Result<Value> nx_builtins_next(Thread& t, Value iterator, Value fallback) {
  if (!is_iterator(t, iterator)) {
    return py2() ? raise(t, TypeError, "{} object is not an iterator", type_name(iterator))
                 : raise(t, TypeError, "'{}' object is not an iterator", type_name(iterator));
  }
  if (ends_empty(iterator)) {
    // What is raised in a generator shows here as it is: in Python 2 that may be a StopIteration.
    const bool as_it_is = py2() && is_exact<Generator>(iterator);
    auto next = as_it_is ? generator_resume_py(t, as<Generator>(iterator), kNone) : next_py(t, iterator);
    if (next.raised() && as_it_is && fallback != kEmpty && catch_pending(t, StopIteration)) return fallback;
    Value v = TRY(next);
    if (v != kEmpty) return v;
    if (fallback != kEmpty) return fallback;
    Value result = is<Generator>(iterator) ? t.stop_value : kEmpty;
    return raise_stop_iteration(t, result == kNone ? kEmpty : result);
  }
  auto v = call_special_py(t, iterator, py2() ? names::next : names::dunder_next);
  if (v.raised()) {
    if (fallback == kEmpty || !catch_pending(t, StopIteration)) return Raised{};
    return fallback;
  }
  if (v.value() == kEmpty) return raise(t, TypeError, "instance has no next() method");
  return v;
}

Result<bool> nx_builtins_any(Thread& t, Value iterable) {
  Value it = TRY(iter_py(t, iterable));
  for (;;) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return false;
    if (v == kTrue || TRY(truth_py(t, v))) return true;
  }
}

Result<bool> nx_builtins_all(Thread& t, Value iterable) {
  Value it = TRY(iter_py(t, iterable));
  for (;;) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return true;
    if (v == kFalse || !TRY(truth_py(t, v))) return false;
  }
}

// Floats are added one after the other, as CPython did before 3.12.
Result<Value> nx_builtins_sum(Thread& t, Value iterable, Value start) {
  if (start == kEmpty) start = Value::from_small(0);
  if (is<Str>(start) || (py2() && is<Bytes>(start))) return raise(t, TypeError, "sum() can't sum strings [use ''.join(seq) instead]");
  if (is<Bytes>(start)) return raise(t, TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
  if (!py2() && is<ByteArray>(start)) return raise(t, TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
  Value total = start;
  TRY(iterate_py(t, iterable, [&](Value v) -> Result<void> {
    if (!add_fast(total, v, &total)) total = TRY(binary_py(t, Binary::Add, total, v));
    return {};
  }));
  return total;
}

namespace {

Result<Value> extreme_py(Thread& t, const char* name, Compare op, const Arguments& a, Value key, Value fallback) {
  if (a.count == 0) {
    return py2() ? raise(t, TypeError, "{} expected 1 arguments, got 0", name)
                 : raise(t, TypeError, "{} expected at least 1 argument, got 0", name);
  }
  if (a.count > 1 && fallback != kEmpty) {
    return raise(t, TypeError, "Cannot specify a default for {}() with multiple positional arguments", name);
  }
  if (key == kNone) key = kEmpty;
  Value best = kEmpty, best_key = kEmpty;
  auto consider = [&](Value v) -> Result<void> {
    Value k = key == kEmpty ? v : TRY(call_py(t, key, v));
    if (best != kEmpty) {
      if (k.is_int() && best_key.is_int()) {
        if (op == Compare::Lt ? k.as_int() >= best_key.as_int() : k.as_int() <= best_key.as_int()) return {};
      } else if (!TRY(compare_true_py(t, op, k, best_key))) {
        return {};
      }
    }
    best = v;
    best_key = k;
    return {};
  };
  if (a.count == 1) {
    TRY(iterate_py(t, a.values[0], consider));
  } else {
    for (uint64_t i = 0; i < a.count; ++i) TRY(consider(a.values[i]));
  }
  if (best != kEmpty) return best;
  if (fallback != kEmpty) return fallback;
  return raise(t, ValueError, "{}() arg is an empty sequence", name);
}

/// Python 2 looks for `key` itself and says no more than that a keyword is wrong.
Result<Value> extreme2_py(Thread& t, const char* name, Compare op, Tuple* args, Dict* kwargs) {
  Arguments a(args, kwargs);
  Value key = kEmpty;
  if (a.has_keywords()) {
    bool bad = false;
    TRY(a.each_keyword([&](Value word, Value v) -> Result<void> {
      if (text_view(as<Text>(word)) == "key") {
        key = v;
      } else {
        bad = true;
      }
      return {};
    }));
    if (bad) return raise(t, TypeError, "{}() got an unexpected keyword argument", name);
  }
  return extreme_py(t, name, op, a, key, kEmpty);
}

}  // namespace

Result<Value> nx_builtins_min(Thread& t, Value default_, Value key, Tuple* args) {
  return extreme_py(t, "min", Compare::Lt, Arguments(args, nullptr), key, default_);
}
Result<Value> nx_builtins_max(Thread& t, Value default_, Value key, Tuple* args) {
  return extreme_py(t, "max", Compare::Gt, Arguments(args, nullptr), key, default_);
}
Result<Value> nx_builtins_min2(Thread& t, Tuple* args, Dict* kwargs) { return extreme2_py(t, "min", Compare::Lt, args, kwargs); }
Result<Value> nx_builtins_max2(Thread& t, Tuple* args, Dict* kwargs) { return extreme2_py(t, "max", Compare::Gt, args, kwargs); }

Result<Value> nx_builtins_sorted(Thread& t, Value iterable, Value key, int64_t reverse) {
  List* list = TRY(list_from_py(t, iterable));
  TRY(list_sort_py(t, list, kEmpty, key, reverse != 0));
  return value_of(list);
}
Result<Value> nx_builtins_sorted2(Thread& t, Value iterable, Value cmp, Value key, int64_t reverse) {
  List* list = TRY(list_from_py(t, iterable));
  TRY(list_sort_py(t, list, cmp, key, reverse != 0));
  return value_of(list);
}

}  // namespace natrix::rt
