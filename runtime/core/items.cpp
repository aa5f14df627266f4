// runtime/core/items.cpp - o[key], and Python 2's o[lo:hi].

#include "runtime/containers/arguments.h"
#include "runtime/containers/slice.h"
#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/operators.h"
#include "runtime/core/structs.h"
#include "runtime/functions/generic_alias.h"
#include "runtime/text/operators.h"

namespace natrix::rt {

namespace {

// Objects/abstract.c, PyObject_GetItem: a class is subscripted by __class_getitem__ (PEP 560).
Result<Value> class_getitem_py(Thread& t, Type* cls, Value key) {
  if (!py2()) {
    if (cls == &types::type) return make_generic_alias_py(t, value_of(cls), key);
    Value f = TRY(find_attribute_py(t, value_of(cls), names::dunder_class_getitem));
    if (f != kEmpty) return call_py(t, f, key);
    return raise(t, TypeError, "type '{}' is not subscriptable", cls->name);
  }
  return raise(t, TypeError, "'type' object has no attribute '__getitem__'");
}

bool has_sequence_slots(Value o) {
  if (!o.is_object()) return false;
  if ((type_of(o)->flags & kTypeHeap) != 0) return true;
  switch (layout_info(o.as_object())->base_row) {
    case kLayoutRowStr: case kLayoutRowBytes: case kLayoutRowTuple: case kLayoutRowSet: case kLayoutRowFrozenSet: case kLayoutRowDictView:
    case kLayoutRowDictValues: case kLayoutRowDictItems: case kLayoutRowRange: return true;
    default: return false;
  }
}

/// Objects/abstract.c, PyObject_GetItem: where a type has CPython's sequence slots, but not this one, an integer key is
/// converted, which may raise IndexError, and there is a text of its own.
Result<bool> sequence_index_py(Thread& t, Value o, Value key) {
  if (!has_sequence_slots(o) || !has_index(t, key)) return false;
  (void)TRY(position_py(t, key, ""));
  return true;
}

}  // namespace

Result<Value> getitem_py(Thread& t, Value o, Value key) {
  if (o.is_object()) {
    switch (layout_of(o.as_object()) >> 1) {
      case kLayoutRowList: return list_getitem_py(t, as<List>(o), key);
      case kLayoutRowTuple: return tuple_getitem_py(t, as<Tuple>(o), key);
      case kLayoutRowDict: return dict_getitem_py(t, as<Dict>(o), key);
      case kLayoutRowStr: case kLayoutRowBytes: return getitem_text_py(t, o, key);
      default: break;
    }
  }
  Value v = TRY(call_slot_py(t, o, names::dunder_getitem, &key, 1));
  if (v != kEmpty) return v;
  if (Type* cls = try_cast<Type>(o)) return class_getitem_py(t, cls, key);
  if (!py2()) return raise(t, TypeError, "'{}' object is not subscriptable", type_name(o));
  return raise(t, TypeError, TRY(sequence_index_py(t, o, key)) ? "'{}' object does not support indexing" : "'{}' object has no attribute '__getitem__'",
               type_name(o));
}

Result<void> setitem_py(Thread& t, Value o, Value key, Value v) {
  if (o.is_object()) {
    switch (layout_of(o.as_object()) >> 1) {
      case kLayoutRowList: return list_setitem_py(t, as<List>(o), key, v);
      case kLayoutRowDict: return dict_set_py(t, as<Dict>(o), key, v);
      default: break;
    }
  }
  const Value args[] = {key, v};
  if (TRY(call_slot_py(t, o, names::dunder_setitem, args, 2)) != kEmpty) return {};
  TRY(sequence_index_py(t, o, key));
  return raise(t, TypeError, "'{}' object does not support item assignment", type_name(o));
}

Result<void> delitem_py(Thread& t, Value o, Value key) {
  if (o.is_object()) {
    switch (layout_of(o.as_object()) >> 1) {
      case kLayoutRowList: return list_delitem_py(t, as<List>(o), key);
      case kLayoutRowDict: return dict_delitem_py(t, as<Dict>(o), key);
      default: break;
    }
  }
  if (TRY(call_slot_py(t, o, names::dunder_delitem, &key, 1)) != kEmpty) return {};
  return raise(t, TypeError, TRY(sequence_index_py(t, o, key)) ? "'{}' object doesn't support item deletion" : "'{}' object does not support item deletion",
               type_name(o));
}

// --- o[lo:hi]

namespace {

Result<Value> slice_object(Thread& t, Value lo, Value hi) {
  return value_of(TRY(make_slice(t, lo == kEmpty ? kNone : lo, hi == kEmpty ? kNone : hi, kNone)));
}

/// 2.7 Python/ceval.c, apply_slice: the bounds as ints, if both are absent or have __index__.
Result<bool> slice_bound(Thread& t, Value v, int64_t absent, int64_t* out) {
  if (v == kEmpty) {
    *out = absent;
    return true;
  }
  if (v.is_int()) {
    *out = v.as_int();
    return true;
  }
  if (!is_integer(v)) {
    if (is_float_value(v) || v == kNone) return false;
    Value self;
    if (TRY(special_py(t, v, names::dunder_index, &self)) == kEmpty) return false;
  }
  *out = TRY(index_py(t, v, true));
  return true;
}

/// Calls o.__getslice__(lo, hi) and the like (Python 2). kEmpty: there is none, or the bounds are no ints. For old-style
/// instances without it the bounds become the ints that it would have got (2.7 Objects/classobject.c, instance_slice).
Result<Value> old_slice_py(Thread& t, Value o, const Text* name, Value& lo, Value& hi, Value v) {
  Value self;
  Value f = TRY(special_py(t, o, name, &self));
  if (f == kEmpty && !is_exact<OldInstance>(o)) return kEmpty;
  int64_t low, high;
  if (!TRY(slice_bound(t, lo, 0, &low)) || !TRY(slice_bound(t, hi, INT64_MAX, &high))) return kEmpty;
  if (low < 0 || high < 0) {
    Value has_length;
    if (TRY(special_py(t, o, names::dunder_len, &has_length)) != kEmpty) {
      const int64_t n = TRY(length_py(t, o));
      if (low < 0) low += n;
      if (high < 0) high += n;
      // Objects/classobject.c and slots leave what is still negative; sequences clip it.
    }
  }
  if (f == kEmpty) {
    lo = TRY(int_from_int64(t, low));
    hi = TRY(int_from_int64(t, high));
    return kEmpty;
  }
  Value args[4];
  uint64_t n = 0;
  if (self != kEmpty) args[n++] = self;
  args[n++] = TRY(int_from_int64(t, low));
  args[n++] = TRY(int_from_int64(t, high));
  if (v != kEmpty) args[n++] = v;
  return call_py(t, f, args, n);
}

/// Clamped bounds of a slice whose ends are absent or small ints.
bool simple_bounds(Value lo, Value hi, int64_t length, int64_t* low, int64_t* high) {
  if ((lo != kEmpty && lo != kNone && !lo.is_int()) || (hi != kEmpty && hi != kNone && !hi.is_int())) return false;
  auto clamp = [length](Value v, int64_t absent) {
    if (!v.is_int()) return absent;
    int64_t i = v.as_int();
    if (i < 0) i += length;
    return i < 0 ? 0 : i > length ? length : i;
  };
  *low = clamp(lo, 0);
  *high = clamp(hi, length);
  if (*high < *low) *high = *low;
  return true;
}

}  // namespace

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

namespace {

Result<Value> getslice_py(Thread& t, Value o, Value lo, Value hi) {
  if (o.is_object()) {
    int64_t low, high;
    switch (layout_of(o.as_object()) >> 1) {
      case kLayoutRowList:
        if (!simple_bounds(lo, hi, list_size(as<List>(o)), &low, &high)) break;
        return value_of(TRY(list_slice(t, as<List>(o), low, high)));
      case kLayoutRowTuple:
        if (!simple_bounds(lo, hi, as<Tuple>(o)->length, &low, &high)) break;
        return value_of(TRY(tuple_slice(t, as<Tuple>(o), low, high)));
      case kLayoutRowStr: case kLayoutRowBytes:
        if (!simple_bounds(lo, hi, static_cast<Text*>(o.as_object())->length, &low, &high)) break;
        return slice_text(t, o, low, high);
      default:
        if (!py2()) break;
        if (Value v = TRY(old_slice_py(t, o, names::dunder_getslice, lo, hi, kEmpty)); v != kEmpty) return v;
        break;
    }
  }
  return getitem_py(t, o, TRY(slice_object(t, lo, hi)));
}

Result<void> setslice_py(Thread& t, Value o, Value lo, Value hi, Value v) {
  if (py2() && o.is_object() && !is_exact<List>(o)) {
    if (TRY(old_slice_py(t, o, names::dunder_setslice, lo, hi, v)) != kEmpty) return {};
  }
  return setitem_py(t, o, TRY(slice_object(t, lo, hi)), v);
}

Result<void> delslice_py(Thread& t, Value o, Value lo, Value hi) {
  if (py2() && o.is_object() && !is_exact<List>(o)) {
    if (TRY(old_slice_py(t, o, names::dunder_delslice, lo, hi, kEmpty)) != kEmpty) return {};
  }
  return delitem_py(t, o, TRY(slice_object(t, lo, hi)));
}

}  // namespace

extern "C" {
Value nx_getitem(Thread& t, Value o, Value key) { return getitem_py(t, o, key).payload; }
Value nx_setitem(Thread& t, Value o, Value key, Value v) { return setitem_py(t, o, key, v).raised() ? kRaised : kNone; }
Value nx_delitem(Thread& t, Value o, Value key) { return delitem_py(t, o, key).raised() ? kRaised : kNone; }
Value nx_getslice(Thread& t, Value o, Value lo, Value hi) { return getslice_py(t, o, lo, hi).payload; }
Value nx_setslice(Thread& t, Value o, Value lo, Value hi, Value v) { return setslice_py(t, o, lo, hi, v).raised() ? kRaised : kNone; }
Value nx_delslice(Thread& t, Value o, Value lo, Value hi) { return delslice_py(t, o, lo, hi).raised() ? kRaised : kNone; }
}
