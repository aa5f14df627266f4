// runtime/modules/heapq.cpp - module _heapq. Every heap algorithm moves items as CPython's does (Modules/_heapqmodule.c),
// comparison for comparison: programs see both the layout of the list and their __lt__ being called.

#include "natives/_heapq.h"
#include "runtime/containers/list.h"
#include "runtime/core/api.h"
#include "runtime/core/lookup.h"

namespace natrix::rt {

namespace {

// Python 2.7 prefers `not y <= x` for objects that have no __lt__ of their own (old-style instances).
Result<bool> less_py(Thread& t, Value a, Value b) {
  if (py2() && a.is_object() && layout_info(a.as_object())->base_row == kLayoutRowOldInstance &&
      TRY(getattr_or_empty_py(t, a, names::dunder_lt)) == kEmpty) {
    return !TRY(compare_true_py(t, Compare::Le, b, a));
  }
  return compare_true_py(t, Compare::Lt, a, b);
}

/// A comparison of the items at two places. A comparison may change the list.
Result<bool> before_py(Thread& t, List* heap, int64_t size, int64_t i, int64_t j, bool max) {
  Value a = list_get(heap, i), b = list_get(heap, j);
  if (a.is_int() && b.is_int()) return max ? b.as_int() < a.as_int() : a.as_int() < b.as_int();
  const bool result = TRY(max ? less_py(t, b, a) : less_py(t, a, b));
  if (list_size(heap) != size) return raise(t, RuntimeError, "list changed size during iteration");
  return result;
}

void exchange(Thread& t, List* heap, int64_t i, int64_t j) {
  Locked held(t, heap);
  Values* s = list_values(heap);
  const int64_t size = s->size.load(std::memory_order_relaxed);
  if (i >= size || j >= size) return;  // another thread has made it shorter
  Value a = load(&s->items[i]);
  store(s, &s->items[i], load(&s->items[j]));
  store(s, &s->items[j], a);
}

/// Puts an item in the place of the first one, which is returned.
Value exchange_first(Thread& t, List* heap, Value item) {
  Locked held(t, heap);
  Values* s = list_values(heap);
  if (s->size.load(std::memory_order_relaxed) == 0) return kNone;
  Value first = load(&s->items[0]);
  store(s, &s->items[0], item);
  return first;
}

/// Moves the item at `at` up towards `top` until its parent is not larger.
Result<void> move_up_py(Thread& t, List* heap, int64_t top, int64_t at, bool max) {
  const int64_t size = list_size(heap);
  while (at > top) {
    const int64_t parent = (at - 1) >> 1;
    if (!TRY(before_py(t, heap, size, at, parent, max))) break;
    exchange(t, heap, at, parent);
    at = parent;
  }
  return {};
}

/// Moves the item at `at` down to a leaf, along the smaller children, then up again to its place.
Result<void> settle_py(Thread& t, List* heap, int64_t at, bool max) {
  const int64_t size = list_size(heap), top = at;
  while (at < size / 2) {
    int64_t child = 2 * at + 1;
    if (child + 1 < size && !TRY(before_py(t, heap, size, child, child + 1, max))) ++child;
    exchange(t, heap, at, child);
    at = child;
  }
  return move_up_py(t, heap, top, at, max);
}

/// `which`: " 1" for functions of two arguments.
Result<List*> heap_of(Thread& t, Value v, const char* function, const char* which = "") {
  if (List* list = try_cast<List>(v)) return list;
  if (py2()) return raise(t, TypeError, "heap argument must be a list");
  return raise(t, TypeError, "{}() argument{} must be list, not {}", function, which, type_name(v));
}

Result<Value> pop_py(Thread& t, List* heap, bool max) {
  if (list_size(heap) == 0) return raise(t, IndexError, "index out of range");
  Value last = list_remove_at(t, heap, list_size(heap) - 1);
  if (list_size(heap) == 0) return last;
  Value result = exchange_first(t, heap, last);
  TRY(settle_py(t, heap, 0, max));
  return result;
}

Result<Value> replace_py(Thread& t, List* heap, Value item, bool max) {
  if (list_size(heap) == 0) return raise(t, IndexError, "index out of range");
  Value result = exchange_first(t, heap, item);
  TRY(settle_py(t, heap, 0, max));
  return result;
}

Result<void> heapify_py(Thread& t, List* heap, bool max) {
  for (int64_t i = list_size(heap) / 2 - 1; i >= 0; --i) TRY(settle_py(t, heap, i, max));
  return {};
}

}  // namespace

extern "C" {

Result<void> nx__heapq_heappush(Thread& t, Value heap, Value item) {
  List* list = TRY(heap_of(t, heap, "heappush", " 1"));
  TRY(list_append(t, list, item));
  return move_up_py(t, list, 0, list_size(list) - 1, false);
}

Result<Value> nx__heapq_heappop(Thread& t, Value heap) { return pop_py(t, TRY(heap_of(t, heap, "heappop")), false); }

Result<Value> nx__heapq_heapreplace(Thread& t, Value heap, Value item) {
  return replace_py(t, TRY(heap_of(t, heap, "heapreplace", " 1")), item, false);
}

Result<Value> nx__heapq_heappushpop(Thread& t, Value heap, Value item) {
  List* list = TRY(heap_of(t, heap, "heappushpop", " 1"));
  if (list_size(list) == 0) return item;
  if (!TRY(less_py(t, list_get(list, 0), item))) return item;
  return replace_py(t, list, item, false);
}

Result<void> nx__heapq_heapify(Thread& t, Value heap) { return heapify_py(t, TRY(heap_of(t, heap, "heapify")), false); }
Result<Value> nx__heapq__heappop_max(Thread& t, Value heap) { return pop_py(t, TRY(heap_of(t, heap, "_heappop_max")), true); }
Result<Value> nx__heapq__heapreplace_max(Thread& t, Value heap, Value item) {
  return replace_py(t, TRY(heap_of(t, heap, "_heapreplace_max", " 1")), item, true);
}
Result<void> nx__heapq__heapify_max(Thread& t, Value heap) { return heapify_py(t, TRY(heap_of(t, heap, "_heapify_max")), true); }

}  // extern "C"

}  // namespace natrix::rt
