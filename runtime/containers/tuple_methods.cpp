// runtime/containers/tuple_methods.cpp - what Python code calls on tuples.

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"

namespace natrix::rt {

Result<Value> tuple_getitem_py(Thread& t, Tuple* a, Value key) {
  if (Slice* slice = try_exact<Slice>(key)) {
    SliceBounds b;
    TRY(slice_bounds_py(t, slice, a->length, b));
    if (b.step == 1) return raw(tuple_slice(t, a, b.start, b.start + b.count));
    Tuple* result = TRY(allocate_tuple(t, b.count));
    for (int64_t i = 0; i < b.count; ++i) result->items[i] = a->items[b.start + i * b.step];
    return value_of(result);
  }
  int64_t i = TRY(position_py(t, key, "tuple"));
  if (i < 0) i += a->length;
  if (i < 0 || i >= a->length) return raise(t, IndexError, "tuple index out of range");
  return a->items[i];
}

extern "C" Value nx_construct_tuple(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  auto iterable = optional_argument(t, "tuple", Arguments(args, nargs, kwnames), "sequence");
  if (iterable.raised()) return kRaised;
  return raw(iterable.value() == kEmpty ? &nx_empty_tuple : tuple_from_py(t, iterable.value()));
}

Result<Value> nx_tuple_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  Value iterable = TRY(optional_argument(t, "tuple", Arguments(args, kwargs), "sequence"));
  Tuple* items = iterable == kEmpty ? &nx_empty_tuple : TRY(tuple_from_py(t, iterable));
  if (cls == &nx_type_tuple) return value_of(items);
  Tuple* made = TRY(make_instance<Tuple>(t, cls, static_cast<size_t>(items->length) * sizeof(Value)));
  made->length = items->length;
  for (int64_t i = 0; i < items->length; ++i) store(made, &made->items[i], items->items[i]);
  return value_of(made);
}

Result<Value> nx_tuple_dunder_repr(Thread& t, Tuple* self) {
  if (self->length == 0) return raw(native_str(t, "()"));
  ReprGuard guard(t, value_of(self));
  if (!guard.entered()) return raw(native_str(t, "(...)"));
  Buffer<char> out;
  out.push('(');
  TRY(append_items_repr_py(t, out, [self](int64_t i) { return i < self->length ? self->items[i] : kEmpty; }));
  if (self->length == 1) out.push(',');
  out.push(')');
  return text_result(t, out);
}

Result<int64_t> nx_tuple_dunder_hash(Thread& t, Tuple* self) { return tuple_hash_py(t, self); }
Result<int64_t> nx_tuple_dunder_len(Thread&, Tuple* self) { return self->length; }
Result<Value> nx_tuple_dunder_getitem(Thread& t, Tuple* self, Value key) { return tuple_getitem_py(t, self, key); }
Result<Value> nx_tuple_dunder_getslice(Thread& t, Tuple* self, int64_t i, int64_t j) { return raw(tuple_slice(t, self, i, j)); }
Result<bool> nx_tuple_dunder_contains(Thread& t, Tuple* self, Value key) { return tuple_contains_py(t, self, key); }

Result<Value> nx_tuple_dunder_iter(Thread& t, Tuple* self) {
  TupleIterator* it = TRY(make<TupleIterator>(t));
  store(it, &it->tuple, self);
  return value_of(it);
}

Result<Value> nx_tuple_dunder_add(Thread& t, Tuple* self, Value v) {
  Tuple* other = try_cast<Tuple>(v);
  if (other == nullptr) return raise(t, TypeError, "can only concatenate tuple (not \"{}\") to tuple", type_name(v));
  return raw(tuple_concat(t, self, other));
}

Result<Value> nx_tuple_dunder_mul(Thread& t, Tuple* self, Value v) {
  int64_t n = 0;
  if (TRY(repeat_argument_py(t, v, n)) == kEmpty) {
    return raise(t, TypeError, "can't multiply sequence by non-int of type '{}'", type_name(v));
  }
  return raw(tuple_repeat(t, self, n));
}
Result<Value> nx_tuple_dunder_rmul(Thread& t, Tuple* self, Value v) { return nx_tuple_dunder_mul(t, self, v); }

#define COMPARE(name, op)                                                                \
  Result<Value> nx_tuple_dunder_##name(Thread& t, Tuple* self, Value value) {            \
    Tuple* other = try_cast<Tuple>(value);                                               \
    if (other == nullptr) return kNotImplemented;                                        \
    return tuple_compare_py(t, static_cast<uint32_t>(Compare::op), self, other);         \
  }
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)
#undef COMPARE

Result<int64_t> nx_tuple_index(Thread& t, Tuple* self, Value value, Value start, Value stop) {
  int64_t from = TRY(search_bound_py(t, start, 0)), to = TRY(search_bound_py(t, stop, INT64_MAX));
  if (from < 0) from = from + self->length < 0 ? 0 : from + self->length;
  if (to < 0) to += self->length;
  if (to > self->length) to = self->length;
  for (int64_t i = from; i < to; ++i) {
    if (TRY(same_item_py(t, self->items[i], value))) return i;
  }
  return raise(t, ValueError, "tuple.index(x): x not in tuple");
}

Result<int64_t> nx_tuple_count(Thread& t, Tuple* self, Value value) {
  int64_t n = 0;
  for (int64_t i = 0; i < self->length; ++i) n += TRY(same_item_py(t, self->items[i], value));
  return n;
}

Result<Value> nx_tuple_dunder_getnewargs(Thread& t, Tuple* self) {
  Tuple* plain = TRY(make_tuple(t, self->items, static_cast<size_t>(self->length)));
  return raw(make_tuple_of(t, value_of(plain)));
}

}  // namespace natrix::rt
