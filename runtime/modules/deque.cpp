// runtime/modules/deque.cpp - collections.deque.
// Mutators lock the deque; what runs Python code (comparison, iteration) sees changes by the version number.

#include "runtime/modules/deque.h"

#include "natives/_collections.h"

#include "runtime/containers/dict.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"
#include "runtime/text/builder.h"
#include "runtime/text/native.h"
#include "runtime/text/repr.h"

namespace natrix {
namespace {

void trace_deque(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<Deque*>(o)->ring); }
void trace_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<DequeIterator*>(o)->deque); }

}  // namespace

NATRIX_DEFINE_LAYOUT(Deque, &nx_type__collections_deque, trace_deque, nullptr, 0);
NATRIX_DEFINE_LAYOUT(DequeIterator, &nx_type__collections__deque_iterator, trace_iterator, nullptr, 0);

namespace rt {
namespace {

Value* place(const Deque* d, int64_t i) { return &d->ring->items[(d->head + i) & (d->ring->capacity - 1)]; }
Value item(const Deque* d, int64_t i) { return load(place(d, i)); }

/// Room for one more.
Result<void> make_room(Thread& t, Deque* d) {
  if (d->ring != nullptr && d->length < d->ring->capacity) return Done{};
  const int64_t capacity = d->ring == nullptr ? 8 : d->ring->capacity * 2;
  Values* ring = TRY(allocate_values(t, capacity));
  ring->capacity = capacity;
  ring->size.store(capacity, std::memory_order_relaxed);
  for (int64_t i = 0; i < d->length; ++i) store(ring, &ring->items[i], item(d, i));
  d->head = 0;
  publish(d, &d->ring, ring);
  return Done{};
}

Value take_left(Deque* d) {
  Value* p = place(d, 0);
  Value v = *p;
  store(d->ring, p, kEmpty);
  d->head = (d->head + 1) & (d->ring->capacity - 1);
  --d->length;
  ++d->version;
  return v;
}
Value take_right(Deque* d) {
  Value* p = place(d, d->length - 1);
  Value v = *p;
  store(d->ring, p, kEmpty);
  --d->length;
  ++d->version;
  return v;
}

Result<void> push_right(Thread& t, Deque* d, Value v) {
  if (d->maxlen == 0) return Done{};
  TRY(make_room(t, d));
  store(d->ring, place(d, d->length), v);
  ++d->length;
  ++d->version;
  if (d->maxlen >= 0 && d->length > d->maxlen) take_left(d);
  return Done{};
}
Result<void> push_left(Thread& t, Deque* d, Value v) {
  if (d->maxlen == 0) return Done{};
  TRY(make_room(t, d));
  d->head = (d->head - 1) & (d->ring->capacity - 1);
  store(d->ring, place(d, 0), v);
  ++d->length;
  ++d->version;
  if (d->maxlen >= 0 && d->length > d->maxlen) take_right(d);
  return Done{};
}

Result<void> extend_py(Thread& t, Deque* d, Value iterable, bool left) {
  if (iterable == value_of(d)) iterable = value_of(TRY(list_from_py(t, iterable)));
  return iterate_py(t, iterable, [&](Value v) -> Result<void> {
    Locked held(t, d);
    return left ? push_left(t, d, v) : push_right(t, d, v);
  });
}

void rotate(Deque* d, int64_t n) {
  if (d->length < 2) return;
  n %= d->length;
  if (n < 0) n += d->length;
  if (n == 0) return;
  ++d->version;
  if (d->length == d->ring->capacity) {
    d->head = (d->head - n) & (d->ring->capacity - 1);
    return;
  }
  if (n <= d->length / 2) {
    for (; n > 0; --n) {
      Value* last = place(d, d->length - 1);
      Value v = *last;
      store(d->ring, last, kEmpty);
      d->head = (d->head - 1) & (d->ring->capacity - 1);
      store(d->ring, place(d, 0), v);
    }
  } else {
    for (n = d->length - n; n > 0; --n) {
      Value* first = place(d, 0);
      Value v = *first;
      store(d->ring, first, kEmpty);
      d->head = (d->head + 1) & (d->ring->capacity - 1);
      store(d->ring, place(d, d->length - 1), v);
    }
  }
}

void remove_at(Deque* d, int64_t i) {
  if (i < d->length / 2) {
    for (; i > 0; --i) store(d->ring, place(d, i), item(d, i - 1));
    take_left(d);
  } else {
    for (; i < d->length - 1; ++i) store(d->ring, place(d, i), item(d, i + 1));
    take_right(d);
  }
}

void clear(Deque* d) {
  while (d->length > 0) take_right(d);
  d->head = 0;
}

Raised raise_mutated(Thread& t, Type& type) { return raise(t, type, "deque mutated during iteration"); }

Result<int64_t> position_py(Thread& t, Deque* d, Value key) {
  if (!is_integer(key) && lookup(t, type_of(key), names::dunder_index) == kEmpty) {
    return raise(t, TypeError, "sequence index must be integer, not '{}'", type_name(key));
  }
  int64_t i = TRY(index_py(t, key));
  if (i < 0) i += d->length;
  if (i < 0 || i >= d->length) return raise(t, IndexError, "deque index out of range");
  return i;
}

/// The first i in [start, stop) with d[i] == v, or -1.
Result<int64_t> find_py(Thread& t, Deque* d, Value v, int64_t start, int64_t stop, Type& mutated) {
  for (int64_t i = start; i < stop; ++i) {
    const uint64_t version = d->version;
    const bool equal = TRY(equal_item_py(t, item(d, i), v));
    if (d->version != version) return raise_mutated(t, mutated);
    if (equal) return i;
  }
  return int64_t{-1};
}

Result<Deque*> make_like(Thread& t, const Deque* from) {
  Type* cls = type_of(from);
  if (cls == &nx_type__collections_deque) {
    Deque* d = TRY(make<Deque>(t));
    d->maxlen = from->maxlen;
    return d;
  }
  // A subclass is made as its own constructor makes it.
  Value made = kEmpty;
  if (from->maxlen < 0) {
    made = TRY(call0_py(t, value_of(cls)));
  } else {
    Value nothing = value_of(TRY(make_tuple(t, nullptr, 0)));
    made = TRY(call_py(t, value_of(cls), nothing, Value::from_small(from->maxlen)));
  }
  if (!is<Deque>(made)) return raise(t, TypeError, "{}() must return a deque, not {}", cls->name, type_name(made));
  return as<Deque>(made);
}

Result<Tuple*> as_tuple(Thread& t, const Deque* d) {
  Tuple* tuple = TRY(allocate_tuple(t, d->length));
  for (int64_t i = 0; i < d->length; ++i) store(tuple, &tuple->items[i], item(d, i));
  return tuple;
}

Result<Value> compare_py(Thread& t, Compare op, Deque* self, Value other) {
  Deque* right = try_cast<Deque>(other);
  if (right == nullptr) return kNotImplemented;
  if (self->length != right->length && (op == Compare::Eq || op == Compare::Ne)) return from_bool(op == Compare::Ne);
  Tuple* a = TRY(as_tuple(t, self));
  Tuple* b = TRY(as_tuple(t, right));
  return tuple_compare_py(t, static_cast<uint32_t>(op), a, b);
}

Result<Value> iterator_over(Thread& t, Deque* d, bool reversed) {
  auto* it = TRY(make<DequeIterator>(t));
  store(it, &it->deque, d);
  it->position = reversed ? d->length - 1 : 0;
  it->step = reversed ? -1 : 1;
  it->version = d->version;
  return value_of(it);
}

}  // namespace

Result<Value> nx__collections_deque_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  Deque* d = TRY(make_instance<Deque>(t, cls));
  d->maxlen = -1;
  return value_of(d);
}

Result<void> nx__collections_deque_dunder_init(Thread& t, Deque* self, Value iterable, Value maxlen) {
  int64_t limit = -1;
  if (maxlen != kEmpty && maxlen != kNone) {
    if (!is_integer(maxlen)) return raise(t, TypeError, "an integer is required");
    limit = clamp_int64(maxlen);
    if (limit < 0) return raise(t, ValueError, "maxlen must be non-negative");
  }
  self->maxlen = limit;
  if (self->length > 0) clear(self);
  if (iterable == kEmpty) return Done{};
  return extend_py(t, self, iterable, false);
}

Result<void> nx__collections_deque_append(Thread& t, Deque* self, Value x) {
  Locked held(t, self);
  return push_right(t, self, x);
}
Result<void> nx__collections_deque_appendleft(Thread& t, Deque* self, Value x) {
  Locked held(t, self);
  return push_left(t, self, x);
}
Result<void> nx__collections_deque_clear(Thread& t, Deque* self) {
  Locked held(t, self);
  clear(self);
  return Done{};
}
Result<Value> nx__collections_deque_copy(Thread& t, Deque* self) {
  Deque* d = TRY(make_like(t, self));
  for (int64_t i = 0; i < self->length; ++i) TRY(push_right(t, d, item(self, i)));
  return value_of(d);
}
Result<int64_t> nx__collections_deque_count(Thread& t, Deque* self, Value x) {
  int64_t n = 0;
  const int64_t length = self->length;
  for (int64_t at = 0; (at = TRY(find_py(t, self, x, at, length, RuntimeError))) >= 0; ++at) ++n;
  return n;
}
Result<void> nx__collections_deque_extend(Thread& t, Deque* self, Value iterable) { return extend_py(t, self, iterable, false); }
Result<void> nx__collections_deque_extendleft(Thread& t, Deque* self, Value iterable) { return extend_py(t, self, iterable, true); }

Result<int64_t> nx__collections_deque_index(Thread& t, Deque* self, Value x, Value start, Value stop) {
  int64_t low = 0, high = self->length;
  if (start != kEmpty && start != kNone) low = TRY(index_py(t, start, true));
  if (stop != kEmpty && stop != kNone) high = TRY(index_py(t, stop, true));
  if (low < 0 && (low += self->length) < 0) low = 0;
  if (high < 0 && (high += self->length) < 0) high = 0;
  if (high > self->length) high = self->length;
  const int64_t at = TRY(find_py(t, self, x, low, high, RuntimeError));
  if (at < 0) return raise(t, ValueError, "{!r} is not in deque", x);
  return at;
}

Result<void> nx__collections_deque_insert(Thread& t, Deque* self, int64_t index, Value x) {
  Locked held(t, self);
  const int64_t n = self->length;
  if (n == self->maxlen) return raise(t, IndexError, "deque already at its maximum size");
  if (index >= n) return push_right(t, self, x);
  if (index <= -n || index == 0) return push_left(t, self, x);
  if (index < 0) index += n;
  TRY(push_right(t, self, kNone));
  for (int64_t i = n; i > index; --i) store(self->ring, place(self, i), item(self, i - 1));
  store(self->ring, place(self, index), x);
  return Done{};
}

Result<Value> nx__collections_deque_pop(Thread& t, Deque* self) {
  Locked held(t, self);
  if (self->length == 0) return raise(t, IndexError, "pop from an empty deque");
  return take_right(self);
}
Result<Value> nx__collections_deque_popleft(Thread& t, Deque* self) {
  Locked held(t, self);
  if (self->length == 0) return raise(t, IndexError, "pop from an empty deque");
  return take_left(self);
}

Result<void> nx__collections_deque_remove(Thread& t, Deque* self, Value value) {
  const int64_t at = TRY(find_py(t, self, value, 0, self->length, IndexError));
  if (at < 0) {
    if (py2()) return raise(t, ValueError, "deque.remove(x): x not in deque");
    return raise(t, ValueError, "{!r} is not in deque", value);
  }
  Locked held(t, self);
  if (at < self->length) remove_at(self, at);
  return Done{};
}

Result<void> nx__collections_deque_reverse(Thread& t, Deque* self) {
  Locked held(t, self);
  for (int64_t i = 0, j = self->length - 1; i < j; ++i, --j) {
    Value v = item(self, i);
    store(self->ring, place(self, i), item(self, j));
    store(self->ring, place(self, j), v);
  }
  return Done{};
}
Result<void> nx__collections_deque_rotate(Thread& t, Deque* self, int64_t n) {
  Locked held(t, self);
  rotate(self, n);
  return Done{};
}

Result<Value> nx__collections_deque_maxlen(Thread& t, Deque* self) {
  if (self->maxlen < 0) return kNone;
  return int_from_int64(t, self->maxlen);
}

Result<int64_t> nx__collections_deque_dunder_len(Thread&, Deque* self) { return self->length; }
Result<Value> nx__collections_deque_dunder_getitem(Thread& t, Deque* self, Value key) {
  const int64_t i = TRY(position_py(t, self, key));
  return item(self, i);
}
Result<void> nx__collections_deque_dunder_setitem(Thread& t, Deque* self, Value key, Value value) {
  const int64_t i = TRY(position_py(t, self, key));
  Locked held(t, self);
  store(self->ring, place(self, i), value);
  return Done{};
}
Result<void> nx__collections_deque_dunder_delitem(Thread& t, Deque* self, Value key) {
  const int64_t i = TRY(position_py(t, self, key));
  Locked held(t, self);
  remove_at(self, i);
  return Done{};
}
Result<bool> nx__collections_deque_dunder_contains(Thread& t, Deque* self, Value key) {
  return TRY(find_py(t, self, key, 0, self->length, RuntimeError)) >= 0;
}
Result<Value> nx__collections_deque_dunder_iter(Thread& t, Deque* self) { return iterator_over(t, self, false); }
Result<Value> nx__collections_deque_dunder_reversed(Thread& t, Deque* self) { return iterator_over(t, self, true); }

Result<Value> nx__collections_deque_dunder_repr(Thread& t, Deque* self) {
  TextBuilder out;
  const bool first = repr_enter(t, value_of(self));
  if (!first) return value_of(TRY(native_str(t, "[...]")));
  struct Leave {
    Thread& t;
    Value v;
    ~Leave() { repr_leave(t, v); }
  } leave{t, value_of(self)};
  // Python 3.11 shows a subclass's name, Python 2.7 always deque.
  const char* name = py2() ? "deque" : type_of(self)->name;
  if (const char* dot = strrchr(name, '.')) name = dot + 1;
  out.append_bytes({name, strlen(name)});
  out.append_bytes("([");
  for (int64_t i = 0; i < self->length; ++i) {
    if (i != 0) out.append_bytes(", ");
    Text* text = TRY(repr_py(t, item(self, i)));
    if (py2()) {
      out.append_bytes(text_view(text));
    } else {
      out.append(static_cast<Str*>(text));
    }
  }
  out.put(']');
  if (self->maxlen >= 0) {
    char limit[40];
    out.append_bytes({limit, static_cast<size_t>(snprintf(limit, sizeof limit, ", maxlen=%lld", static_cast<long long>(self->maxlen)))});
  }
  out.put(')');
  return value_of(TRY(finish_native(t, out)));
}

Result<Value> nx__collections_deque_dunder_add(Thread& t, Deque* self, Value value) {
  if (!is<Deque>(value)) {
    if (py2()) return kNotImplemented;
    return raise(t, TypeError, "can only concatenate deque (not \"{}\") to deque", type_name(value));
  }
  Value made = TRY(nx__collections_deque_copy(t, self));
  TRY(extend_py(t, as<Deque>(made), value, false));
  return made;
}
Result<Value> nx__collections_deque_dunder_iadd(Thread& t, Deque* self, Value value) {
  TRY(extend_py(t, self, value, false));
  return value_of(self);
}
Result<Value> nx__collections_deque_dunder_imul(Thread& t, Deque* self, Value value) {
  const int64_t times = TRY(index_py(t, value));
  Tuple* once = TRY(as_tuple(t, self));
  Locked held(t, self);
  if (times <= 0) clear(self);
  for (int64_t k = 1; k < times; ++k) {
    for (int64_t i = 0; i < once->length; ++i) TRY(push_right(t, self, once->items[i]));
  }
  return value_of(self);
}
Result<Value> nx__collections_deque_dunder_mul(Thread& t, Deque* self, Value value) {
  Value made = TRY(nx__collections_deque_copy(t, self));
  return nx__collections_deque_dunder_imul(t, as<Deque>(made), value);
}
Result<Value> nx__collections_deque_dunder_rmul(Thread& t, Deque* self, Value value) { return nx__collections_deque_dunder_mul(t, self, value); }

Result<Value> nx__collections_deque_dunder_lt(Thread& t, Deque* self, Value value) { return compare_py(t, Compare::Lt, self, value); }
Result<Value> nx__collections_deque_dunder_le(Thread& t, Deque* self, Value value) { return compare_py(t, Compare::Le, self, value); }
Result<Value> nx__collections_deque_dunder_eq(Thread& t, Deque* self, Value value) { return compare_py(t, Compare::Eq, self, value); }
Result<Value> nx__collections_deque_dunder_ne(Thread& t, Deque* self, Value value) { return compare_py(t, Compare::Ne, self, value); }
Result<Value> nx__collections_deque_dunder_gt(Thread& t, Deque* self, Value value) { return compare_py(t, Compare::Gt, self, value); }
Result<Value> nx__collections_deque_dunder_ge(Thread& t, Deque* self, Value value) { return compare_py(t, Compare::Ge, self, value); }

Result<Value> nx__collections_deque_dunder_reduce(Thread& t, Deque* self) {
  Value items = value_of(TRY(list_from_py(t, value_of(self))));
  Value limit = TRY(nx__collections_deque_maxlen(t, self));
  Value args = value_of(limit == kNone ? TRY(make_tuple_of(t, items)) : TRY(make_tuple_of(t, items, limit)));
  return value_of(TRY(make_tuple_of(t, value_of(type_of(self)), args)));
}

// --- iterators

Result<Value> nx__collections__deque_iterator_dunder_iter(Thread&, DequeIterator* self) { return value_of(self); }

Result<Value> nx__collections__deque_iterator_dunder_next(Thread& t, DequeIterator* self) {
  Deque* d = self->deque;
  if (d == nullptr) return raise_stop_iteration(t);
  if (d->version != self->version) {
    self->deque = nullptr;
    return raise_mutated(t, RuntimeError);
  }
  if (self->position < 0 || self->position >= d->length) {
    store(self, &self->deque, static_cast<Deque*>(nullptr));
    return raise_stop_iteration(t);
  }
  Value v = item(d, self->position);
  self->position += self->step;
  return v;
}
Result<Value> nx__collections__deque_iterator_next(Thread& t, DequeIterator* self) { return nx__collections__deque_iterator_dunder_next(t, self); }

Result<int64_t> nx__collections__deque_iterator_dunder_length_hint(Thread&, DequeIterator* self) {
  if (self->deque == nullptr) return int64_t{0};
  return self->step > 0 ? self->deque->length - self->position : self->position + 1;
}

}  // namespace rt
}  // namespace natrix
