// runtime/containers/list_methods.cpp - what Python code calls on lists: subscripts, operators, methods.

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/numbers.h"

namespace natrix::rt {
namespace {

Value* items(List* l) { return list_items(l); }

/// PySequence_Fast: the elements as a list; TypeError `message` if v is not iterable.
Result<List*> as_list_py(Thread& t, Value v, const char* message) {
  if (List* same = try_exact<List>(v)) return same;
  if (!is_exact<Tuple>(v)) {
    auto it = iter_py(t, v);
    if (it.raised()) {
      if (!catch_pending(t, TypeError)) return Raised{};
      return raise(t, TypeError, message);
    }
    v = it.value();
  }
  return list_from_py(t, v);
}

Result<void> assign_slice_py(Thread& t, List* l, Slice* slice, Value v) {
  int64_t start, stop, step;
  TRY(slice_unpack_py(t, slice, start, stop, step));
  if (step == 1) {
    List* from = TRY(as_list_py(t, v, "can only assign an iterable"));
    Locked held(t, l);
    SliceBounds b = slice_adjust(start, stop, step, list_size(l));
    return list_replace(t, l, b.start, b.start + b.count, items(from), list_size(from));
  }
  List* from = TRY(as_list_py(t, v, "must assign iterable to extended slice"));
  if (from == l) from = TRY(list_from_py(t, v));
  Locked held(t, l);
  SliceBounds b = slice_adjust(start, stop, step, list_size(l));
  if (list_size(from) != b.count) {
    return raise(t, ValueError, "attempt to assign sequence of size {} to extended slice of size {}", list_size(from), b.count);
  }
  Values* s = list_values(l);
  for (int64_t i = 0; i < b.count; ++i) store(s, &s->items[b.start + i * step], items(from)[i]);
  return {};
}

Result<void> delete_slice_py(Thread& t, List* l, Slice* slice) {
  int64_t start, stop, step;
  TRY(slice_unpack_py(t, slice, start, stop, step));
  Locked held(t, l);
  int64_t size = list_size(l);
  SliceBounds b = slice_adjust(start, stop, step, size);
  if (b.count <= 0) return {};
  if (step == 1) return list_replace(t, l, b.start, b.start + b.count, nullptr, 0);
  if (step < 0) {
    b.start += step * (b.count - 1);
    step = -step;
  }
  Values* s = list_values(l);
  int64_t to = b.start, next = b.start, removed = 0;
  for (int64_t i = b.start; i < size; ++i) {
    if (i == next && removed < b.count) {
      ++removed;
      next += step;
    } else {
      store(s, &s->items[to++], s->items[i]);
    }
  }
  s->size.store(size - b.count, std::memory_order_release);
  return {};
}

}  // namespace

Result<Value> list_getitem_py(Thread& t, List* l, Value key) {
  if (Slice* slice = try_exact<Slice>(key)) {
    int64_t start, stop, step;
    TRY(slice_unpack_py(t, slice, start, stop, step));
    SliceBounds b = slice_adjust(start, stop, step, list_size(l));
    if (step == 1) return raw(list_slice(t, l, b.start, b.start + b.count));
    List* result = TRY(allocate_list(t, b.count));
    for (int64_t i = 0; i < b.count; ++i) {
      Value v = list_get(l, b.start + i * step);
      if (v == kEmpty) break;
      TRY(list_append(t, result, v));
    }
    return value_of(result);
  }
  int64_t i = TRY(position_py(t, key, "list"));
  if (i < 0) i += list_size(l);
  Value v = i < 0 ? kEmpty : list_get(l, i);
  if (v == kEmpty) return raise(t, IndexError, "list index out of range");
  return v;
}

Result<void> list_setitem_py(Thread& t, List* l, Value key, Value v) {
  if (Slice* slice = try_exact<Slice>(key)) return assign_slice_py(t, l, slice, v);
  int64_t i = TRY(position_py(t, key, "list"));
  Locked held(t, l);
  Values* s = list_values(l);
  int64_t size = s->size.load(std::memory_order_relaxed);
  if (i < 0) i += size;
  if (i < 0 || i >= size) return raise(t, IndexError, "list assignment index out of range");
  store(s, &s->items[i], v);
  return {};
}

Result<void> list_delitem_py(Thread& t, List* l, Value key) {
  if (Slice* slice = try_exact<Slice>(key)) return delete_slice_py(t, l, slice);
  int64_t i = TRY(position_py(t, key, "list"));
  Locked held(t, l);
  int64_t size = list_size(l);
  if (i < 0) i += size;
  if (i < 0 || i >= size) return raise(t, IndexError, "list assignment index out of range");
  (void)list_remove_at(t, l, i);
  return {};
}

Result<bool> list_contains_py(Thread& t, List* l, Value item) {
  for (int64_t i = 0;; ++i) {
    Value v = list_get(l, i);
    if (v == kEmpty) return false;
    if (TRY(same_item_py(t, v, item))) return true;
  }
}

Result<Value> list_compare_py(Thread& t, uint32_t op, List* a, List* b) {
  return compare_sequences_py(t, static_cast<Compare>(op), list_size(a), list_size(b),
                              [a](int64_t i) { return list_get(a, i); }, [b](int64_t i) { return list_get(b, i); });
}

// --- construction

extern "C" Value nx_construct_list(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  auto iterable = optional_argument(t, "list", Arguments(args, nargs, kwnames), "sequence");
  if (iterable.raised()) return kRaised;
  return raw(iterable.value() == kEmpty ? allocate_list(t, 0) : list_from_py(t, iterable.value()));
}

Result<Value> nx_list_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  List* list = TRY(make_instance<List>(t, cls));
  store(list, &list->storage, static_cast<Storage*>(&nx_empty_values));
  return value_of(list);
}

Result<void> nx_list_dunder_init(Thread& t, List* self, Tuple* args, Dict* kwargs) {
  Value iterable = TRY(optional_argument(t, "list", Arguments(args, kwargs), "sequence"));
  if (list_size(self) != 0) TRY(list_replace(t, self, 0, list_size(self), nullptr, 0));
  if (iterable == kEmpty) return {};
  return list_extend_py(t, self, iterable);
}

// --- special methods

Result<Value> nx_list_dunder_repr(Thread& t, List* self) {
  if (list_size(self) == 0) return raw(native_str(t, "[]"));
  ReprGuard guard(t, value_of(self));
  if (!guard.entered()) return raw(native_str(t, "[...]"));
  Buffer<char> out;
  out.push('[');
  TRY(append_items_repr_py(t, out, [self](int64_t i) { return list_get(self, i); }));
  out.push(']');
  return text_result(t, out);
}

Result<int64_t> nx_list_dunder_len(Thread&, List* self) { return list_size(self); }
Result<Value> nx_list_dunder_getitem(Thread& t, List* self, Value index) { return list_getitem_py(t, self, index); }
Result<void> nx_list_dunder_setitem(Thread& t, List* self, Value key, Value v) { return list_setitem_py(t, self, key, v); }
Result<void> nx_list_dunder_delitem(Thread& t, List* self, Value key) { return list_delitem_py(t, self, key); }

// Python 2's slices without step: bounds come with len() added to negative ones already (Language Reference 3.4.6), what
// is still negative counts as 0.
Result<Value> nx_list_dunder_getslice(Thread& t, List* self, int64_t i, int64_t j) {
  return raw(list_slice(t, self, i, j));
}
Result<void> nx_list_dunder_setslice(Thread& t, List* self, int64_t i, int64_t j, Value y) {
  List* from = TRY(as_list_py(t, y, "can only assign an iterable"));
  Locked held(t, self);
  int64_t size = list_size(self);
  i = i < 0 ? 0 : i > size ? size : i;
  j = j < i ? i : j > size ? size : j;
  return list_replace(t, self, i, j, items(from), list_size(from));
}
Result<void> nx_list_dunder_delslice(Thread& t, List* self, int64_t i, int64_t j) {
  Locked held(t, self);
  int64_t size = list_size(self);
  i = i < 0 ? 0 : i > size ? size : i;
  j = j < i ? i : j > size ? size : j;
  return list_replace(t, self, i, j, nullptr, 0);
}

Result<bool> nx_list_dunder_contains(Thread& t, List* self, Value key) { return list_contains_py(t, self, key); }

Result<Value> nx_list_dunder_iter(Thread& t, List* self) {
  ListIterator* it = TRY(make<ListIterator>(t));
  store(it, &it->list, self);
  return value_of(it);
}

Result<Value> nx_list_dunder_reversed(Thread& t, List* self) {
  Reversed* it = TRY(make_instance<Reversed>(t, &types::list_reverseiterator));
  store(it, &it->sequence, value_of(self));
  it->position = list_size(self) - 1;
  return value_of(it);
}

Result<Value> nx_list_dunder_add(Thread& t, List* self, Value v) {
  List* other = try_cast<List>(v);
  if (other == nullptr) return raise(t, TypeError, "can only concatenate list (not \"{}\") to list", type_name(v));
  return raw(list_concat(t, self, other));
}

Result<Value> nx_list_dunder_mul(Thread& t, List* self, Value v) {
  int64_t n = 0;
  if (TRY(repeat_argument_py(t, v, n)) == kEmpty) {
    return raise(t, TypeError, "can't multiply sequence by non-int of type '{}'", type_name(v));
  }
  return raw(list_repeat(t, self, n));
}
Result<Value> nx_list_dunder_rmul(Thread& t, List* self, Value v) { return nx_list_dunder_mul(t, self, v); }

Result<Value> nx_list_dunder_iadd(Thread& t, List* self, Value v) {
  TRY(list_extend_py(t, self, v));
  return value_of(self);
}

Result<Value> nx_list_dunder_imul(Thread& t, List* self, Value v) {
  int64_t n = 0;
  if (TRY(repeat_argument_py(t, v, n)) == kEmpty) {
    return raise(t, TypeError, "can't multiply sequence by non-int of type '{}'", type_name(v));
  }
  Locked held(t, self);
  List* repeated = TRY(list_repeat(t, self, n));
  publish(self, &self->storage, list_storage(repeated));
  return value_of(self);
}

#define COMPARE(name, op)                                                                \
  Result<Value> nx_list_dunder_##name(Thread& t, List* self, Value value) {              \
    List* other = try_cast<List>(value);                                                 \
    if (other == nullptr) return kNotImplemented;                                        \
    return list_compare_py(t, static_cast<uint32_t>(Compare::op), self, other);          \
  }
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)
#undef COMPARE

// --- methods

Result<void> nx_list_append(Thread& t, List* self, Value object) { return list_append(t, self, object); }
Result<void> nx_list_extend(Thread& t, List* self, Value iterable) { return list_extend_py(t, self, iterable); }
Result<void> nx_list_insert(Thread& t, List* self, int64_t index, Value object) { return list_insert(t, self, index, object); }

Result<Value> nx_list_pop(Thread& t, List* self, int64_t index) {
  Locked held(t, self);
  Values* s = list_values(self);
  int64_t size = s->size.load(std::memory_order_relaxed);
  if (size == 0) return raise(t, IndexError, "pop from empty list");
  if (index < 0) index += size;
  if (index < 0 || index >= size) return raise(t, IndexError, "pop index out of range");
  if (index == size - 1) {
    s->size.store(index, std::memory_order_release);
    return load(&s->items[index]);
  }
  return list_remove_at(t, self, index);
}

Result<void> nx_list_remove(Thread& t, List* self, Value value) {
  Locked held(t, self);
  for (int64_t i = 0;; ++i) {
    Value v = list_get(self, i);
    if (v == kEmpty) return raise(t, ValueError, "list.remove(x): x not in list");
    if (TRY(same_item_py(t, v, value))) {
      if (i < list_size(self)) (void)list_remove_at(t, self, i);
      return {};
    }
  }
}

Result<int64_t> nx_list_index(Thread& t, List* self, Value value, Value start, Value stop) {
  int64_t from = TRY(search_bound_py(t, start, 0)), to = TRY(search_bound_py(t, stop, INT64_MAX));
  int64_t size = list_size(self);
  if (from < 0) from = from + size < 0 ? 0 : from + size;
  if (to < 0) to += size;
  for (int64_t i = from; i < to; ++i) {
    Value v = list_get(self, i);
    if (v == kEmpty) break;
    if (TRY(same_item_py(t, v, value))) return i;
  }
  return raise(t, ValueError, "{!r} is not in list", value);
}

Result<int64_t> nx_list_count(Thread& t, List* self, Value value) {
  int64_t n = 0;
  for (int64_t i = 0;; ++i) {
    Value v = list_get(self, i);
    if (v == kEmpty) return n;
    n += TRY(same_item_py(t, v, value));
  }
}

Result<void> nx_list_reverse(Thread& t, List* self) {
  Locked held(t, self);
  Values* s = list_values(self);
  for (int64_t i = 0, j = s->size.load(std::memory_order_relaxed) - 1; i < j; ++i, --j) {
    Value v = s->items[i];
    store(s, &s->items[i], s->items[j]);
    store(s, &s->items[j], v);
  }
  return {};
}

Result<void> nx_list_clear(Thread& t, List* self) {
  Locked held(t, self);
  publish(self, &self->storage, static_cast<Storage*>(&nx_empty_values));
  return {};
}

Result<Value> nx_list_copy(Thread& t, List* self) { return raw(list_slice(t, self, 0, INT64_MAX)); }

Result<void> nx_list_sort(Thread& t, List* self, Value key, int64_t reverse) {
  return list_sort_py(t, self, kEmpty, key, reverse != 0);
}
Result<void> nx_list_sort2(Thread& t, List* self, Value cmp, Value key, int64_t reverse) {
  return list_sort_py(t, self, cmp, key, reverse != 0);
}

// The fixed part of CPython's list object, and 8 bytes for each place.
Result<int64_t> nx_list_dunder_sizeof(Thread&, List* self) {
  return (py2() ? 56 : 40) + 8 * list_storage(self)->capacity;
}

}  // namespace natrix::rt
