// runtime/containers/list.h - list: a header and a pointer to a storage block (storage.h).
// A function without _py runs no Python code; list_get and list_items see the storage as it is at the call.
#pragma once

#include "runtime/containers/storage.h"

namespace natrix {

struct List : Object {
  Storage* storage;  // never null: nx_empty_values at first
};

}  // namespace natrix
NATRIX_LAYOUT(List, ::natrix::kTypeListSubclass);

namespace natrix::rt {

inline Storage* list_storage(const List* l) {
  return std::atomic_ref<Storage*>(const_cast<Storage*&>(l->storage)).load(std::memory_order_acquire);
}
inline Values* list_values(const List* l) { return static_cast<Values*>(list_storage(l)); }
inline int64_t list_size(const List* l) { return list_storage(l)->size.load(std::memory_order_acquire); }
/// The elements of a list of kind Values.
inline Value* list_items(const List* l) { return list_values(l)->items; }
/// Element i, or kEmpty past the end. i >= 0.
inline Value list_get(const List* l, int64_t i) {
  Values* s = list_values(l);
  return i < s->size.load(std::memory_order_acquire) ? load(&s->items[i]) : kEmpty;
}

Result<List*> make_list(Thread& t, const Value* values, size_t n);
/// An empty list with room for `capacity` elements.
Result<List*> allocate_list(Thread& t, int64_t capacity);
/// The general way of appending: makes room.
Result<void> list_append_slow(Thread& t, List* l, Value v);
inline Result<void> list_append(Thread& t, List* l, Value v) {
  Locked held(t, l);
  Values* s = list_values(l);
  int64_t n = s->size.load(std::memory_order_relaxed);
  if (n == s->capacity) [[unlikely]] return list_append_slow(t, l, v);
  store(s, &s->items[n], v);
  s->size.store(n + 1, std::memory_order_release);
  return {};
}
Result<void> list_insert(Thread& t, List* l, int64_t index, Value v);
/// Replaces elements [low, high) by n values, which may lie in the list itself.
Result<void> list_replace(Thread& t, List* l, int64_t low, int64_t high, const Value* values, int64_t n);
/// Element i removed and returned; 0 <= i < size.
Value list_remove_at(Thread& t, List* l, int64_t i);
/// A list of the elements of any iterable: list(iterable).
Result<List*> list_from_py(Thread& t, Value iterable);
Result<void> list_extend_py(Thread& t, List* l, Value iterable);
Result<List*> list_slice(Thread& t, const List* l, int64_t low, int64_t high);
Result<List*> list_concat(Thread& t, const List* a, const List* b);
Result<List*> list_repeat(Thread& t, const List* l, int64_t n);
/// list.sort: `compare` (Python 2) and `key` are kEmpty or None if not given.
Result<void> list_sort_py(Thread& t, List* l, Value compare, Value key, bool reverse);
/// Rich comparison of two lists; Value because items' == may give anything.
Result<Value> list_compare_py(Thread& t, uint32_t op, List* a, List* b);
Result<Value> list_getitem_py(Thread& t, List* l, Value key);
Result<void> list_setitem_py(Thread& t, List* l, Value key, Value v);
Result<void> list_delitem_py(Thread& t, List* l, Value key);
Result<bool> list_contains_py(Thread& t, List* l, Value item);

}  // namespace natrix::rt
