// runtime/containers/slice.cpp - slice objects and their arithmetic (Language Reference 3.3.7, data model: slice objects).

#include "runtime/containers/slice.h"

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/numbers/arith.h"

namespace natrix {
namespace {

void trace_slice(rt::Tracer& tracer, Object* o) { tracer.visit(&static_cast<Slice*>(o)->start, 3); }

}  // namespace

NATRIX_DEFINE_LAYOUT(Slice, &nx_type_slice, trace_slice, nullptr, 0);

namespace rt {
namespace {

Result<int64_t> bound_py(Thread& t, Value v, int64_t absent) {
  if (v.is_int()) return v.as_int();
  if (v == kNone) return absent;
  if (!has_index(t, v)) return raise(t, TypeError, "slice indices must be integers or None or have an __index__ method");
  return clamp_int64(TRY(index_value_py(t, v)));
}

}  // namespace

Result<Slice*> make_slice(Thread& t, Value start, Value stop, Value step) {
  Slice* s = TRY(make<Slice>(t));
  store(s, &s->start, start);
  store(s, &s->stop, stop);
  store(s, &s->step, step);
  return s;
}

Result<void> slice_unpack_py(Thread& t, Slice* s, int64_t& start, int64_t& stop, int64_t& step) {
  step = TRY(bound_py(t, s->step, 1));
  if (step == 0) return raise(t, ValueError, "slice step cannot be zero");
  if (step < -INT64_MAX) step = -INT64_MAX;  // so that it can be negated
  start = TRY(bound_py(t, s->start, step < 0 ? INT64_MAX : 0));
  stop = TRY(bound_py(t, s->stop, step < 0 ? INT64_MIN : INT64_MAX));
  return {};
}

SliceBounds slice_adjust(int64_t start, int64_t stop, int64_t step, int64_t length) {
  auto clamp = [&](int64_t n) {
    if (n < 0) {
      n += length;
      return n < 0 ? (step < 0 ? int64_t{-1} : 0) : n;
    }
    return n >= length ? (step < 0 ? length - 1 : length) : n;
  };
  start = clamp(start);
  stop = clamp(stop);
  int64_t count = 0;
  if (step < 0) {
    if (stop < start) count = (start - stop - 1) / -step + 1;
  } else if (start < stop) {
    count = (stop - start - 1) / step + 1;
  }
  return {start, stop, step, count};
}

Result<void> slice_bounds_py(Thread& t, Slice* s, int64_t length, SliceBounds& bounds) {
  int64_t start, stop, step;
  TRY(slice_unpack_py(t, s, start, stop, step));
  bounds = slice_adjust(start, stop, step, length);
  return {};
}

Result<Value> nx_slice_dunder_new(Thread& t, Type*, Tuple* args, Dict* kwargs) {
  TRY(check_arguments(t, "slice", Arguments(args, kwargs), 1, 3));
  if (args->length == 1) return raw(make_slice(t, kNone, args->items[0], kNone));
  return raw(make_slice(t, args->items[0], args->items[1], args->length == 3 ? args->items[2] : kNone));
}

Result<Value> nx_slice_dunder_repr(Thread& t, Slice* self) {
  Buffer<char> out;
  out.append("slice(");
  TRY(append_items_repr_py(t, out, [self](int64_t i) { return i < 3 ? (&self->start)[i] : kEmpty; }));
  out.append(")");
  return text_result(t, out);
}

namespace {

Result<Value> compare(Thread& t, Compare op, Slice* a, Value other) {
  Slice* b = try_cast<Slice>(other);
  if (b == nullptr) return kNotImplemented;
  if (a == b) return from_bool(op == Compare::Eq || op == Compare::Le || op == Compare::Ge);
  return compare_sequences_py(t, op, 3, 3, [a](int64_t i) { return (&a->start)[i]; }, [b](int64_t i) { return (&b->start)[i]; });
}

}  // namespace

#define COMPARE(name, op) \
  Result<Value> nx_slice_dunder_##name(Thread& t, Slice* self, Value value) { return compare(t, Compare::op, self, value); }
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)
#undef COMPARE

Result<Value> nx_slice_dunder_cmp(Thread& t, Slice* self, Value other) {
  Slice* b = try_cast<Slice>(other);
  if (b == nullptr) return kNotImplemented;
  for (int i = 0; i < 3; ++i) {
    int64_t order = TRY(cmp_py(t, (&self->start)[i], (&b->start)[i]));
    if (order != 0) return Value::from_small(order);
  }
  return Value::from_small(0);
}

// Python 2 does not name the type.
Result<int64_t> nx_slice_dunder_hash(Thread& t, Slice*) { return raise(t, TypeError, "unhashable type"); }

Result<Value> nx_slice_start(Thread&, Slice* self) { return self->start; }
Result<Value> nx_slice_stop(Thread&, Slice* self) { return self->stop; }
Result<Value> nx_slice_step(Thread&, Slice* self) { return self->step; }

// Python 3's slice.indices works on integers of any size (CPython 3.11, _PySlice_GetLongIndices).
Result<Value> nx_slice_indices(Thread& t, Slice* self, Value len) {
  Value length = TRY(index_value_py(t, len));
  if (py2()) {
    int64_t n;
    if (!fits_int64(length, &n)) return raise(t, OverflowError, "cannot fit '{}' into an index-sized integer", type_name(len));
    SliceBounds b;
    TRY(slice_bounds_py(t, self, n, b));
    Value start = TRY(int_from_int64(t, b.start)), stop = TRY(int_from_int64(t, b.stop)), step = TRY(int_from_int64(t, b.step));
    return raw(make_tuple_of(t, start, stop, step));
  }
  if (sign_of(length) < 0) return raise(t, ValueError, "length should not be negative");
  const Value zero = Value::from_small(0), minus_one = Value::from_small(-1);
  auto bound = [&](Value v) -> Result<Value> {
    if (!has_index(t, v)) return raise(t, TypeError, "slice indices must be integers or None or have an __index__ method");
    return index_value_py(t, v);
  };
  Value step = self->step == kNone ? Value::from_small(1) : TRY(bound(self->step));
  if (sign_of(step) == 0) return raise(t, ValueError, "slice step cannot be zero");
  bool down = sign_of(step) < 0;
  Value lower = down ? minus_one : zero;
  Value upper = down ? TRY(binary_numbers(t, Binary::Add, length, minus_one)) : length;
  auto adjust = [&](Value v, Value absent) -> Result<Value> {
    if (v == kNone) return absent;
    Value n = TRY(bound(v));
    if (sign_of(n) < 0) {
      n = TRY(binary_numbers(t, Binary::Add, n, length));
      return order_numbers(n, lower) < 0 ? lower : n;
    }
    return order_numbers(n, upper) > 0 ? upper : n;
  };
  Value start = TRY(adjust(self->start, down ? upper : lower));
  Value stop = TRY(adjust(self->stop, down ? lower : upper));
  return raw(make_tuple_of(t, start, stop, step));
}

}  // namespace rt
}  // namespace natrix
