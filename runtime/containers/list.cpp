// runtime/containers/list.cpp - making lists and changing them; list_methods.cpp has what Python code calls.
// Room grows by half. What does not fit goes into a new block, so readers without lock keep a consistent old one.

#include "runtime/containers/list.h"

#include <cstring>

#include "runtime/containers/iterators.h"
#include "runtime/core/api.h"

namespace natrix {
namespace {

void trace_list(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<List*>(o)->storage); }

}  // namespace

NATRIX_DEFINE_LAYOUT(List, &nx_type_list, trace_list, nullptr, 0);

namespace rt {
namespace {

void copy_values(Value* to, const Value* from, int64_t n) {
  if (n > 0) memmove(static_cast<void*>(to), from, static_cast<size_t>(n) * sizeof(Value));
}

int64_t room_for(int64_t n) { return n + (n >> 1) + 4; }

/// A new block with elements [0, low), a gap of n, and [high, size).
Result<Values*> with_gap(Thread& t, Values* old, int64_t low, int64_t high, int64_t n) {
  int64_t size = old->size.load(std::memory_order_relaxed);
  Values* block = TRY(allocate_values(t, room_for(size - (high - low) + n)));
  copy_values(block->items, old->items, low);
  copy_values(block->items + low + n, old->items + high, size - high);
  return block;
}

}  // namespace

Result<List*> allocate_list(Thread& t, int64_t capacity) {
  Values* block = &nx_empty_values;
  if (capacity > 0) block = TRY(allocate_values(t, capacity));
  List* list = TRY(make<List>(t));
  store(list, &list->storage, static_cast<Storage*>(block));
  return list;
}

Result<List*> make_list(Thread& t, const Value* values, size_t n) {
  List* list = TRY(allocate_list(t, static_cast<int64_t>(n)));
  Values* block = list_values(list);
  copy_values(block->items, values, static_cast<int64_t>(n));
  if (n != 0) block->size.store(static_cast<int64_t>(n), std::memory_order_release);
  return list;
}

Result<void> list_append_slow(Thread& t, List* l, Value v) {
  Locked held(t, l);
  Values* old = list_values(l);
  int64_t n = old->size.load(std::memory_order_relaxed);
  if (n == old->capacity) {
    Values* block = TRY(with_gap(t, old, n, n, 1));
    store(block, &block->items[n], v);
    block->size.store(n + 1, std::memory_order_relaxed);
    publish(l, &l->storage, static_cast<Storage*>(block));
    return {};
  }
  store(old, &old->items[n], v);
  old->size.store(n + 1, std::memory_order_release);
  return {};
}

Result<void> list_replace(Thread& t, List* l, int64_t low, int64_t high, const Value* values, int64_t n) {
  Locked held(t, l);
  Values* old = list_values(l);
  int64_t size = old->size.load(std::memory_order_relaxed);
  int64_t new_size = size - (high - low) + n;
  bool own = values >= old->items && values <= old->items + old->capacity && n > 0;
  if (new_size > old->capacity || own) {
    Values* block = TRY(with_gap(t, old, low, high, n));
    copy_values(block->items + low, values, n);
    block->size.store(new_size, std::memory_order_relaxed);
    publish(l, &l->storage, static_cast<Storage*>(block));
    return {};
  }
  if (new_size == 0) {
    publish(l, &l->storage, static_cast<Storage*>(&nx_empty_values));
    return {};
  }
  if (new_size < size) {
    copy_values(old->items + low + n, old->items + high, size - high);
    copy_values(old->items + low, values, n);
    old->size.store(new_size, std::memory_order_release);
  } else {
    copy_values(old->items + low + n, old->items + high, size - high);
    copy_values(old->items + low, values, n);
    if (new_size > size) old->size.store(new_size, std::memory_order_release);
  }
  return {};
}

Result<void> list_insert(Thread& t, List* l, int64_t index, Value v) {
  Locked held(t, l);
  int64_t size = list_size(l);
  if (index < 0) index = index + size < 0 ? 0 : index + size;
  if (index > size) index = size;
  return list_replace(t, l, index, index, &v, 1);
}

Value list_remove_at(Thread& t, List* l, int64_t i) {
  Locked held(t, l);
  Values* s = list_values(l);
  int64_t size = s->size.load(std::memory_order_relaxed);
  Value v = load(&s->items[i]);
  copy_values(s->items + i, s->items + i + 1, size - i - 1);
  s->size.store(size - 1, std::memory_order_release);
  return v;
}

Result<void> list_extend_py(Thread& t, List* l, Value iterable) {
  if (List* other = try_exact<List>(iterable)) {
    Values* from = list_values(other);
    int64_t n = from->size.load(std::memory_order_acquire);
    int64_t size = list_size(l);
    return list_replace(t, l, size, size, from->items, n);
  }
  if (Tuple* other = try_exact<Tuple>(iterable)) {
    int64_t size = list_size(l);
    return list_replace(t, l, size, size, other->items, other->length);
  }
  Value it = TRY(iter_py(t, iterable));
  int64_t hint = TRY(length_hint_py(t, iterable, 8));
  {
    // Room for what is expected; a hint beyond reason is not believed.
    Locked held(t, l);
    Values* old = list_values(l);
    int64_t size = old->size.load(std::memory_order_relaxed);
    if (hint > 0 && hint < (int64_t{1} << 24) && size + hint > old->capacity) {
      Values* block = TRY(allocate_values(t, size + hint));
      copy_values(block->items, old->items, size);
      block->size.store(size, std::memory_order_relaxed);
      publish(l, &l->storage, static_cast<Storage*>(block));
    }
  }
  for (;;) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return {};
    TRY(list_append(t, l, v));
  }
}

Result<List*> list_from_py(Thread& t, Value iterable) {
  if (List* other = try_exact<List>(iterable)) {
    Values* from = list_values(other);
    return make_list(t, from->items, static_cast<size_t>(from->size.load(std::memory_order_acquire)));
  }
  if (Tuple* other = try_exact<Tuple>(iterable)) return make_list(t, other->items, static_cast<size_t>(other->length));
  List* list = TRY(allocate_list(t, 0));
  TRY(list_extend_py(t, list, iterable));
  return list;
}

Result<List*> list_slice(Thread& t, const List* l, int64_t low, int64_t high) {
  Values* s = list_values(l);
  int64_t size = s->size.load(std::memory_order_acquire);
  if (high > size) high = size;
  if (low < 0) low = 0;
  return make_list(t, s->items + low, high > low ? static_cast<size_t>(high - low) : 0);
}

Result<List*> list_concat(Thread& t, const List* a, const List* b) {
  Values* left = list_values(a);
  Values* right = list_values(b);
  int64_t m = left->size.load(std::memory_order_acquire), n = right->size.load(std::memory_order_acquire);
  List* list = TRY(allocate_list(t, m + n));
  if (m + n == 0) return list;
  Values* block = list_values(list);
  copy_values(block->items, left->items, m);
  copy_values(block->items + m, right->items, n);
  block->size.store(m + n, std::memory_order_release);
  return list;
}

Result<List*> list_repeat(Thread& t, const List* l, int64_t n) {
  Values* from = list_values(l);
  int64_t size = from->size.load(std::memory_order_acquire), total;
  if (n < 0) n = 0;
  if (__builtin_mul_overflow(size, n, &total)) return raise_empty(t, MemoryError);
  List* list = TRY(allocate_list(t, total));
  if (total == 0) return list;
  Values* block = list_values(list);
  if (size == 1) {
    for (int64_t i = 0; i < n; ++i) block->items[i] = from->items[0];
  } else {
    for (int64_t i = 0; i < n; ++i) copy_values(block->items + i * size, from->items, size);
  }
  block->size.store(total, std::memory_order_release);
  return list;
}

}  // namespace rt
}  // namespace natrix
