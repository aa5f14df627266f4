// runtime/modules/itertools_combine.cpp - product, permutations, combinations; groupby and tee.
// The combinatoric iterators step an array of indices into their pools. CPython: Modules/itertoolsmodule.c.
#include "natives/itertools.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/heap/heap.h"
#include "runtime/modules/itertools.h"
#include "runtime/numbers/arith.h"

namespace natrix::rt {

Result<Value> tool_next(Thread& t, IterTool* it);

namespace {

Result<IterTool*> make_tool(Thread& t, const Type* cls, IterStep step) {
  IterTool* it = TRY(make_instance<IterTool>(t, cls));
  it->step = step;
  return it;
}

int64_t* indices(IterTool* it) { return static_cast<IterIndices*>(it->indices)->at; }

Result<void> make_indices(Thread& t, IterTool* it, int64_t n) {
  Object* block = TRY(allocate(t, sizeof(IterIndices) + static_cast<size_t>(n) * sizeof(int64_t), layout_id(kLayoutRowRaw)));
  store(it, &it->indices, block);
  return {};
}

Tuple* pool(IterTool* it, int64_t i) { return as<Tuple>(it->pools->items[i]); }

// --- product: pools are tuples, indices one for each

Result<Value> step_product(Thread& t, IterTool* it) {
  if (it->finished) return kEmpty;
  const int64_t n = it->pools->length;
  int64_t* at = indices(it);
  if (!it->started) {
    it->started = true;
    for (int64_t i = 0; i < n; ++i) {
      if (pool(it, i)->length == 0) {
        it->finished = true;
        return kEmpty;
      }
    }
  } else {
    int64_t i = n - 1;
    for (; i >= 0; --i) {
      if (++at[i] < pool(it, i)->length) break;
      at[i] = 0;
    }
    if (i < 0) {
      it->finished = true;
      return kEmpty;
    }
  }
  Tuple* row = TRY(allocate_tuple(t, n));
  for (int64_t i = 0; i < n; ++i) store(row, &row->items[i], pool(it, i)->items[at[i]]);
  return value_of(row);
}

/// The row that the indices say; `stop` of them.
Result<Value> chosen(Thread& t, IterTool* it) {
  Tuple* row = TRY(allocate_tuple(t, it->stop));
  for (int64_t i = 0; i < it->stop; ++i) store(row, &row->items[i], it->pools->items[indices(it)[i]]);
  return value_of(row);
}

// --- combinations, with and without replacement: the pool's items, `stop` of them at a time

template <bool kReplacement>
Result<Value> step_combinations(Thread& t, IterTool* it) {
  if (it->finished) return kEmpty;
  const int64_t n = it->pools->length, r = it->stop;
  int64_t* at = indices(it);
  if (!it->started) {
    it->started = true;
    return chosen(t, it);
  }
  int64_t i = r - 1;
  while (i >= 0 && at[i] == (kReplacement ? n - 1 : i + n - r)) --i;
  if (i < 0) {
    it->finished = true;
    return kEmpty;
  }
  const int64_t next = at[i] + 1;
  for (int64_t k = i; k < r; ++k) at[k] = kReplacement ? next : next + (k - i);
  return chosen(t, it);
}

// --- permutations: n indices, then `stop` cycle counters

Result<Value> step_permutations(Thread& t, IterTool* it) {
  if (it->finished) return kEmpty;
  const int64_t n = it->pools->length, r = it->stop;
  int64_t* at = indices(it);
  int64_t* cycles = at + n;
  if (!it->started) {
    it->started = true;
    return chosen(t, it);
  }
  int64_t i = r - 1;
  for (; i >= 0; --i) {
    if (--cycles[i] == 0) {
      // Rotate what lies behind.
      const int64_t first = at[i];
      for (int64_t k = i; k < n - 1; ++k) at[k] = at[k + 1];
      at[n - 1] = first;
      cycles[i] = n - i;
    } else {
      const int64_t other = n - cycles[i], swapped = at[i];
      at[i] = at[other];
      at[other] = swapped;
      break;
    }
  }
  if (i < 0) {
    it->finished = true;
    return kEmpty;
  }
  return chosen(t, it);
}

Result<int64_t> length_argument(Thread& t, Value r) {
  const int64_t n = TRY(index_py(t, r));
  if (n < 0) return raise(t, ValueError, "r must be non-negative");
  return n;
}

template <bool kReplacement>
Result<Value> new_combinations(Thread& t, Type* cls, Value iterable, Value r) {
  Tuple* items = TRY(tuple_from_py(t, iterable));
  const int64_t n = TRY(length_argument(t, r));
  IterTool* it = TRY(make_tool(t, cls, step_combinations<kReplacement>));
  store(it, &it->pools, items);
  TRY(make_indices(t, it, n));
  it->stop = n;
  it->finished = kReplacement ? items->length == 0 && n > 0 : n > items->length;
  if (!kReplacement && !it->finished) {
    for (int64_t i = 0; i < n; ++i) indices(it)[i] = i;
  }
  return value_of(it);
}

// --- groupby: function is the key or None; first the current key, second the current item, saved[0] the key of the group
// being handed out. Its groups are of type _grouper: first the key, source the groupby.

/// Reads the next item and its key; false at the end.
Result<bool> group_advance_py(Thread& t, IterTool* it) {
  Value v = TRY(next_py(t, it->source));
  if (v == kEmpty) return false;
  Value key = it->function == kNone ? v : TRY(call_py(t, it->function, v));
  store(it, &it->second, v);
  store(it, &it->first, key);
  return true;
}

Result<Value> step_group(Thread& t, IterTool* group) {
  IterTool* parent = as<IterTool>(group->source);
  // Only the newest group can be read.
  if (parent->indices != group) return kEmpty;
  if (parent->second == kEmpty && !TRY(group_advance_py(t, parent))) return kEmpty;
  if (!TRY(equal_item_py(t, group->first, parent->first))) return kEmpty;
  Value v = parent->second;
  store(parent, &parent->second, kEmpty);
  return v;
}

Result<Value> step_groupby(Thread& t, IterTool* it) {
  store(it, &it->indices, static_cast<Object*>(nullptr));
  const Value target = it->saved == nullptr ? kEmpty : list_get(it->saved, 0);
  for (;;) {
    if (it->first != kEmpty) {
      if (target == kEmpty) break;
      if (!TRY(equal_item_py(t, target, it->first))) break;
    }
    if (!TRY(group_advance_py(t, it))) return kEmpty;
  }
  store(it, &it->saved, TRY(make_list(t, &it->first, 1)));
  IterTool* group = TRY(make_tool(t, &nx_type_itertools__grouper, step_group));
  store(group, &group->source, value_of(it));
  store(group, &group->first, it->first);
  store(it, &it->indices, static_cast<Object*>(group));
  Tuple* pair = TRY(make_tuple_of(t, it->first, value_of(group)));
  return value_of(pair);
}

// --- tee: a chain of cells, each with its item (first) and the next cell (second); the last one is still empty. A tee
// points to the cell it reads next.

Result<Value> step_tee(Thread& t, IterTool* it) {
  Locked held(t, it);
  IterTool* cell = as<IterTool>(it->first);
  if (cell->second == kEmpty) {
    if (cell->finished) return kEmpty;
    if (cell->started) return raise(t, RuntimeError, "cannot re-enter the tee iterator");
    cell->started = true;
    auto next = next_py(t, cell->source);
    cell->started = false;
    if (next.raised()) return Raised{};
    if (next.value() == kEmpty) {
      cell->finished = true;
      return kEmpty;
    }
    IterTool* after = TRY(make_tool(t, &nx_type_itertools__tee, nullptr));
    store(after, &after->source, cell->source);
    store(cell, &cell->first, next.value());
    store(cell, &cell->second, value_of(after));
  }
  store(it, &it->first, cell->second);
  return cell->first;
}

Result<IterTool*> make_tee(Thread& t, Value cell) {
  IterTool* it = TRY(make_tool(t, &nx_type_itertools__tee, step_tee));
  store(it, &it->first, cell);
  return it;
}

}  // namespace

extern "C" {

#define ITERATOR(name)                                                                                                  \
  Result<Value> nx_itertools_##name##_dunder_iter(Thread&, IterTool* self) { return value_of(self); }                   \
  Result<Value> nx_itertools_##name##_dunder_next(Thread& t, IterTool* self) { return tool_next(t, self); }
ITERATOR(product)
ITERATOR(permutations)
ITERATOR(combinations)
ITERATOR(combinations_with_replacement)
ITERATOR(groupby)
ITERATOR(_grouper)
ITERATOR(_tee)

Result<Value> nx_itertools_product_dunder_new(Thread& t, Type* cls, Value repeat, Tuple* iterables) {
  const int64_t times = TRY(index_py(t, repeat));
  if (times < 0) return raise(t, ValueError, "repeat argument cannot be negative");
  const int64_t n = iterables->length;
  Tuple* pools = TRY(allocate_tuple(t, n * times));
  for (int64_t i = 0; i < n && times > 0; ++i) {
    Tuple* items = TRY(tuple_from_py(t, iterables->items[i]));
    for (int64_t k = 0; k < times; ++k) store(pools, &pools->items[k * n + i], value_of(items));
  }
  IterTool* it = TRY(make_tool(t, cls, step_product));
  store(it, &it->pools, pools);
  TRY(make_indices(t, it, pools->length));
  return value_of(it);
}

Result<Value> nx_itertools_permutations_dunder_new(Thread& t, Type* cls, Value iterable, Value r) {
  Tuple* items = TRY(tuple_from_py(t, iterable));
  const int64_t n = items->length;
  if (r != kNone && !is_integer(r)) return raise(t, TypeError, "Expected int as r");
  const int64_t length = r == kNone ? n : TRY(length_argument(t, r));
  IterTool* it = TRY(make_tool(t, cls, step_permutations));
  store(it, &it->pools, items);
  it->stop = length;
  it->finished = length > n;
  if (it->finished) return value_of(it);
  TRY(make_indices(t, it, n + length));
  for (int64_t i = 0; i < n; ++i) indices(it)[i] = i;
  for (int64_t i = 0; i < length; ++i) indices(it)[n + i] = n - i;
  return value_of(it);
}

Result<Value> nx_itertools_combinations_dunder_new(Thread& t, Type* cls, Value iterable, Value r) {
  return new_combinations<false>(t, cls, iterable, r);
}
Result<Value> nx_itertools_combinations_with_replacement_dunder_new(Thread& t, Type* cls, Value iterable, Value r) {
  return new_combinations<true>(t, cls, iterable, r);
}

Result<Value> nx_itertools_groupby_dunder_new(Thread& t, Type* cls, Value iterable, Value key) {
  Value iterator = TRY(iter_py(t, iterable));
  IterTool* it = TRY(make_tool(t, cls, step_groupby));
  store(it, &it->source, iterator);
  store(it, &it->function, key);
  return value_of(it);
}

Result<Value> nx_itertools_tee(Thread& t, Value iterable, Value n) {
  const int64_t count = TRY(index_py(t, n));
  if (count < 0) return raise(t, ValueError, "n must be >= 0");
  Value iterator = TRY(iter_py(t, iterable));
  Value cell;
  if (IterTool* other = try_cast<IterTool>(iterator); other != nullptr && type_of(other) == &nx_type_itertools__tee) {
    cell = other->first;
  } else {
    IterTool* first = TRY(make_tool(t, &nx_type_itertools__tee, nullptr));
    store(first, &first->source, iterator);
    cell = value_of(first);
  }
  Tuple* all = TRY(allocate_tuple(t, count));
  for (int64_t i = 0; i < count; ++i) {
    IterTool* it = TRY(make_tee(t, cell));
    store(all, &all->items[i], value_of(it));
  }
  return value_of(all);
}

Result<Value> nx_itertools__tee_dunder_copy(Thread& t, IterTool* self) {
  IterTool* it = TRY(make_tee(t, self->first));
  return value_of(it);
}

}  // extern "C"

}  // namespace natrix::rt
