// runtime/containers/range.cpp - Python 3's range and Python 2's xrange.
// Bounds and length that fit in 64 bits are kept as such; a range beyond is computed with big integers.

#include "runtime/containers/range.h"

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/slice.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/arith.h"

namespace natrix {
namespace {

void trace_range(rt::Tracer& tracer, Object* o) { tracer.visit(&static_cast<Range*>(o)->start_value, 4); }

}  // namespace

NATRIX_DEFINE_LAYOUT(Range, &nx_type_range, trace_range, nullptr, 0);

namespace rt {
namespace {

constexpr Value kZero = Value::from_small(0), kOne = Value::from_small(1);

Result<Value> add(Thread& t, Value a, Value b) { return binary_numbers(t, Binary::Add, a, b); }
Result<Value> sub(Thread& t, Value a, Value b) { return binary_numbers(t, Binary::Sub, a, b); }
Result<Value> mul(Thread& t, Value a, Value b) { return binary_numbers(t, Binary::Mul, a, b); }
Result<Value> floor_div(Thread& t, Value a, Value b) { return binary_numbers(t, Binary::FloorDiv, a, b); }

/// The range of exact integers, step not 0.
Result<Range*> make_range(Thread& t, Value start, Value stop, Value step) {
  Range* r = TRY(make<Range>(t));
  store(r, &r->start_value, start);
  store(r, &r->stop_value, stop);
  store(r, &r->step_value, step);
  int64_t last;
  if (fits_int64(start, &r->first) && fits_int64(stop, &last) && fits_int64(step, &r->step)) {
    uint64_t n = range_count(r->first, last, r->step);
    if (n <= INT64_MAX) {
      r->count = static_cast<int64_t>(n);
      return r;
    }
  }
  bool up = sign_of(step) > 0;
  Value low = up ? start : stop, high = up ? stop : start;
  Value length = kZero;
  if (order_numbers(low, high) < 0) {
    Value span = TRY(sub(t, TRY(sub(t, high, low)), kOne));
    Value stride = up ? step : TRY(unary_numbers(t, Unary::Neg, step));
    length = TRY(add(t, TRY(floor_div(t, span, stride)), kOne));
  }
  store(r, &r->count_value, length);
  return r;
}

Result<Value> length_value(Thread& t, Range* r) { return range_is_small(r) ? int_from_int64(t, r->count) : r->count_value; }

Result<Value> item_value(Thread& t, Range* r, Value index) {
  return add(t, r->start_value, TRY(mul(t, index, r->step_value)));
}

Result<Range*> range_of_py(Thread& t, const Arguments& a) {
  if (!py2()) {
    TRY(check_arguments(t, "range", a, 1, 3));
    if (a.count == 1) return make_range_py(t, kZero, a.values[0], kOne);
    return make_range_py(t, a.values[0], a.values[1], a.count == 3 ? a.values[2] : kOne);
  }
  if (a.has_keywords()) return raise(t, TypeError, "xrange() does not take keyword arguments");
  if (a.count < 1 || a.count > 3) return raise(t, TypeError, "xrange() requires 1-3 int arguments");
  Value bounds[3] = {kZero, kZero, kOne};
  for (uint64_t i = 0; i < a.count; ++i) bounds[a.count == 1 ? 1 : i] = TRY(int_from_int64(t, TRY(c_long_py(t, a.values[i]))));
  if (bounds[2] == kZero) return raise(t, ValueError, "xrange() arg 3 must not be zero");
  Range* r = TRY(make_range(t, bounds[0], bounds[1], bounds[2]));
  if (!range_is_small(r)) return raise(t, OverflowError, "xrange() result has too many items");
  return r;
}

}  // namespace

uint64_t range_count(int64_t start, int64_t stop, int64_t step) {
  const uint64_t low = static_cast<uint64_t>(start), high = static_cast<uint64_t>(stop);
  if (step > 0) return start < stop ? (high - low - 1) / static_cast<uint64_t>(step) + 1 : 0;
  return start > stop ? (low - high - 1) / (0 - static_cast<uint64_t>(step)) + 1 : 0;
}

Result<Range*> make_range_py(Thread& t, Value start, Value stop, Value step) {
  start = TRY(index_value_py(t, start));
  stop = TRY(index_value_py(t, stop));
  step = TRY(index_value_py(t, step));
  if (sign_of(step) == 0) return raise(t, ValueError, "range() arg 3 must not be zero");
  return make_range(t, start, stop, step);
}

Result<RangeIterator*> make_range_iterator(Thread& t, Range* r, bool reversed) {
  const bool small = range_is_small(r) && !(reversed && r->step == INT64_MIN);
  RangeIterator* it = small || py2() ? TRY(make<RangeIterator>(t)) : TRY(make_instance<RangeIterator>(t, &types::longrange_iterator));
  if (small) {
    it->left = r->count;
    it->next = r->first;
    it->step = r->step;
    if (reversed && r->count > 0) {
      // Wraps only in between: the last item fits.
      it->next = static_cast<int64_t>(static_cast<uint64_t>(r->first) + static_cast<uint64_t>(r->count - 1) * static_cast<uint64_t>(r->step));
      it->step = -r->step;
    }
    return it;
  }
  Value length = TRY(length_value(t, r));
  store(it, &it->big_left, length);
  store(it, &it->big_next, r->start_value);
  store(it, &it->big_step, r->step_value);
  if (reversed) {
    store(it, &it->big_next, TRY(item_value(t, r, TRY(sub(t, length, kOne)))));
    store(it, &it->big_step, TRY(unary_numbers(t, Unary::Neg, r->step_value)));
  }
  return it;
}

Result<Value> range_getitem_py(Thread& t, Range* r, Value key) {
  if (Slice* slice = try_exact<Slice>(key); slice != nullptr && !py2()) {
    Value length = TRY(length_value(t, r));
    Value indices = TRY(nx_slice_indices(t, slice, length));
    Tuple* bounds = as<Tuple>(indices);
    Value start = TRY(item_value(t, r, bounds->items[0])), stop = TRY(item_value(t, r, bounds->items[1]));
    Value step = TRY(mul(t, r->step_value, bounds->items[2]));
    Range* result = TRY(make_range(t, start, stop, step));
    return value_of(result);
  }
  const char* out_of_range = py2() ? "xrange object index out of range" : "range object index out of range";
  if (!has_index(t, key)) {
    return py2() ? raise(t, TypeError, "sequence index must be integer, not '{}'", type_name(key))
                 : raise(t, TypeError, "range indices must be integers or slices, not {}", type_name(key));
  }
  Value index = TRY(index_value_py(t, key));
  int64_t i;
  if (range_is_small(r) && fits_int64(index, &i)) {
    if (i < 0) i += r->count;
    if (i < 0 || i >= r->count) return raise(t, IndexError, out_of_range);
    return int_from_int64(t, static_cast<int64_t>(static_cast<uint64_t>(r->first) + static_cast<uint64_t>(i) * static_cast<uint64_t>(r->step)));
  }
  if (py2()) return raise(t, IndexError, "cannot fit '{}' into an index-sized integer", type_name(key));
  Value length = TRY(length_value(t, r));
  if (sign_of(index) < 0) index = TRY(add(t, index, length));
  if (sign_of(index) < 0 || order_numbers(index, length) >= 0) return raise(t, IndexError, out_of_range);
  return item_value(t, r, index);
}

namespace {

/// The position of an exact integer in the range, or kEmpty.
Result<Value> position_of(Thread& t, Range* r, Value n) {
  int64_t i;
  if (range_is_small(r)) {
    if (!fits_int64(n, &i) || r->count == 0) return kEmpty;
    uint64_t distance = r->step > 0 ? static_cast<uint64_t>(i) - static_cast<uint64_t>(r->first)
                                    : static_cast<uint64_t>(r->first) - static_cast<uint64_t>(i);
    if (r->step > 0 ? i < r->first : i > r->first) return kEmpty;
    uint64_t stride = r->step > 0 ? static_cast<uint64_t>(r->step) : 0 - static_cast<uint64_t>(r->step);
    if (distance % stride != 0 || distance / stride >= static_cast<uint64_t>(r->count)) return kEmpty;
    return int_from_int64(t, static_cast<int64_t>(distance / stride));
  }
  Value distance = TRY(sub(t, n, r->start_value));
  Value index = TRY(floor_div(t, distance, r->step_value));
  if (sign_of(index) < 0 || order_numbers(index, r->count_value) >= 0) return kEmpty;
  Value item = TRY(item_value(t, r, index));
  return equal_numbers(item, n) ? index : kEmpty;
}

}  // namespace

Result<bool> range_contains_py(Thread& t, Range* r, Value item) {
  if (is_exact_integer(item) || is_bool_value(item)) return TRY(position_of(t, r, item)) != kEmpty;
  RangeIterator* it = TRY(make_range_iterator(t, r));
  for (;;) {
    Value v = TRY(next_of_range(t, it));
    if (v == kEmpty) return false;
    if (TRY(equal_item_py(t, v, item))) return true;
  }
}

// --- methods

extern "C" Value nx_construct_range(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  return raw(range_of_py(t, Arguments(args, nargs, kwnames)));
}
Result<Value> nx_range_dunder_new(Thread& t, Type*, Tuple* args, Dict* kwargs) {
  return raw(range_of_py(t, Arguments(args, kwargs)));
}

Result<Value> nx_range_dunder_repr(Thread& t, Range* self) {
  Buffer<char> out;
  auto number = [&](Value v) -> Result<void> {
    Text* text = TRY(rt::repr_py(t, v));
    out.append(text_view(text));
    return {};
  };
  out.append(py2() ? "xrange(" : "range(");
  if (py2()) {
    // CPython 2.7 shows the bounds it would need: xrange(0, 10, 3) is xrange(0, 12, 3).
    Value stop = TRY(int_from_int64(t, static_cast<int64_t>(static_cast<uint64_t>(self->first) +
                                                             static_cast<uint64_t>(self->count) * static_cast<uint64_t>(self->step))));
    if (self->first != 0 || self->step != 1) {
      TRY(number(self->start_value));
      out.append(", ");
    }
    TRY(number(stop));
  } else {
    TRY(number(self->start_value));
    out.append(", ");
    TRY(number(self->stop_value));
  }
  if (self->step_value != kOne) {
    out.append(", ");
    TRY(number(self->step_value));
  }
  out.push(')');
  return text_result(t, out);
}

Result<int64_t> nx_range_dunder_len(Thread& t, Range* self) {
  int64_t n = self->count;
  if (range_is_small(self) || fits_int64(self->count_value, &n)) return n;
  return raise(t, OverflowError, "Python int too large to convert to C ssize_t");
}
Result<bool> nx_range_dunder_bool(Thread&, Range* self) {
  return range_is_small(self) ? self->count != 0 : sign_of(self->count_value) != 0;
}
Result<Value> nx_range_dunder_getitem(Thread& t, Range* self, Value key) { return range_getitem_py(t, self, key); }
Result<Value> nx_range_dunder_iter(Thread& t, Range* self) { return raw(make_range_iterator(t, self)); }
Result<Value> nx_range_dunder_reversed(Thread& t, Range* self) { return raw(make_range_iterator(t, self, true)); }
Result<bool> nx_range_dunder_contains(Thread& t, Range* self, Value key) { return range_contains_py(t, self, key); }

namespace {

/// What equal ranges have in common (CPython's range_equals): the length, then the first item, then the step.
Result<bool> equal_py(Thread& t, Range* a, Range* b) {
  Value m = TRY(length_value(t, a)), n = TRY(length_value(t, b));
  if (!equal_numbers(m, n)) return false;
  if (sign_of(m) == 0) return true;
  if (!equal_numbers(a->start_value, b->start_value)) return false;
  return equal_numbers(m, kOne) || equal_numbers(a->step_value, b->step_value);
}

}  // namespace

Result<Value> nx_range_dunder_eq(Thread& t, Range* self, Value value) {
  Range* other = try_cast<Range>(value);
  if (other == nullptr) return kNotImplemented;
  return from_bool(TRY(equal_py(t, self, other)));
}
Result<Value> nx_range_dunder_ne(Thread& t, Range* self, Value value) {
  Range* other = try_cast<Range>(value);
  if (other == nullptr) return kNotImplemented;
  return from_bool(!TRY(equal_py(t, self, other)));
}
Result<Value> nx_range_dunder_lt(Thread&, Range*, Value) { return kNotImplemented; }
Result<Value> nx_range_dunder_le(Thread&, Range*, Value) { return kNotImplemented; }
Result<Value> nx_range_dunder_gt(Thread&, Range*, Value) { return kNotImplemented; }
Result<Value> nx_range_dunder_ge(Thread&, Range*, Value) { return kNotImplemented; }

Result<int64_t> nx_range_dunder_hash(Thread& t, Range* self) {
  Value parts[3] = {TRY(length_value(t, self)), kNone, kNone};
  if (sign_of(parts[0]) != 0) {
    parts[1] = self->start_value;
    if (!equal_numbers(parts[0], kOne)) parts[2] = self->step_value;
  }
  Tuple* tuple = TRY(make_tuple(t, parts, 3));
  return tuple_hash_py(t, tuple);
}

Result<Value> nx_range_count(Thread& t, Range* self, Value value) {
  if (is_exact_integer(value) || is_bool_value(value)) return TRY(position_of(t, self, value)) != kEmpty ? kOne : kZero;
  int64_t n = 0;
  RangeIterator* it = TRY(make_range_iterator(t, self));
  for (;;) {
    Value v = TRY(next_of_range(t, it));
    if (v == kEmpty) return int_from_int64(t, n);
    n += TRY(equal_item_py(t, v, value));
  }
}

Result<Value> nx_range_index(Thread& t, Range* self, Value value) {
  if (is_exact_integer(value) || is_bool_value(value)) {
    Value position = TRY(position_of(t, self, value));
    if (position != kEmpty) return position;
    return raise(t, ValueError, "{!r} is not in range", value);
  }
  RangeIterator* it = TRY(make_range_iterator(t, self));
  for (int64_t i = 0;; ++i) {
    Value v = TRY(next_of_range(t, it));
    if (v == kEmpty) return raise(t, ValueError, "sequence.index(x): x not in sequence");
    if (TRY(equal_item_py(t, v, value))) return int_from_int64(t, i);
  }
}

Result<Value> nx_range_start(Thread&, Range* self) { return self->start_value; }
Result<Value> nx_range_stop(Thread&, Range* self) { return self->stop_value; }
Result<Value> nx_range_step(Thread&, Range* self) { return self->step_value; }

Result<Value> nx_range_dunder_reduce(Thread& t, Range* self) {
  Tuple* bounds = TRY(make_tuple_of(t, self->start_value, self->stop_value, self->step_value));
  return raw(make_tuple_of(t, value_of(&nx_type_range), value_of(bounds)));
}

}  // namespace rt
}  // namespace natrix
