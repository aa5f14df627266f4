// runtime/core/protocols.cpp - truth, len, `in`, and special methods looked up for statements.

#include "runtime/containers/iterators.h"
#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/operators.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/operators.h"

namespace natrix::rt {

namespace {

Result<int64_t> length_result(Thread& t, Value n) {
  if (!is_integer(n)) {
    Value index = kEmpty;
    if (!py2()) index = TRY(call_special_py(t, n, names::dunder_index));
    if (index == kEmpty || !is_integer(index)) {
      return raise(t, TypeError, py2() ? "an integer is required" : "'{}' object cannot be interpreted as an integer", type_name(n));
    }
    n = index;
  }
  int64_t length;
  if (!fits_int64(n, &length)) {
    if (sign_of(n) < 0) return raise(t, ValueError, "__len__() should return >= 0");
    return raise(t, OverflowError, py2() ? "long int too large to convert to int" : "cannot fit 'int' into an index-sized integer");
  }
  if (length < 0) return raise(t, ValueError, "__len__() should return >= 0");
  return length;
}

/// len() of built-in containers; -1: none of them.
int64_t plain_length(Value a) {
  if (!a.is_object()) return -1;
  Object* o = a.as_object();
  switch (layout_of(o) >> 1) {
    case kLayoutRowStr: case kLayoutRowBytes: return static_cast<Text*>(o)->length;
    case kLayoutRowList: return list_size(static_cast<List*>(o));
    case kLayoutRowTuple: return static_cast<Tuple*>(o)->length;
    case kLayoutRowDict: return dict_length(static_cast<Dict*>(o));
    case kLayoutRowSet: case kLayoutRowFrozenSet: return set_length(static_cast<Set*>(o));
    case kLayoutRowByteArray: return static_cast<ByteArray*>(o)->block->length;
    default: return -1;
  }
}

}  // namespace

Result<int64_t> length_py(Thread& t, Value a) {
  if (int64_t n = plain_length(a); n >= 0) return n;
  Value n = TRY(call_slot_py(t, a, names::dunder_len));
  if (n == kEmpty) return raise(t, TypeError, "object of type '{}' has no len()", type_name(a));
  return length_result(t, n);
}

Result<int64_t> length_hint_py(Thread& t, Value a, int64_t fallback) {
  if (int64_t n = plain_length(a); n >= 0) return n;
  if (!is_exact<OldInstance>(a)) {
    Value self;
    if (TRY(special_py(t, a, names::dunder_len, &self)) != kEmpty) {
      Result<int64_t> n = length_py(t, a);
      if (!n.raised()) return n;
      if (!catch_pending(t, TypeError)) return Raised{};
    }
  }
  Result<Value> hint = call_special_py(t, a, names::dunder_length_hint);
  if (hint.raised()) {
    if (!catch_pending(t, TypeError)) return Raised{};
    return fallback;
  }
  if (hint.value() == kEmpty || hint.value() == kNotImplemented) return fallback;
  if (!is_integer(hint.value())) {
    return raise(t, TypeError, "__length_hint__ must be an integer, not {}", type_name(hint.value()));
  }
  int64_t n = clamp_int64(hint.value());
  if (n < 0) return raise(t, ValueError, "__length_hint__() should return >= 0");
  return n;
}

Result<bool> truth_py(Thread& t, Value a) {
  if (a == kTrue) return true;
  if (a == kFalse || a == kNone) return false;
  if (!a.is_object()) return a.is_int() || a.is_double() ? truth_number(a) : true;
  if (int64_t n = plain_length(a); n >= 0) return n != 0;
  if (is_plain(a) && is_number(a)) return truth_number(a);
  const Text* name = py2() ? names::dunder_nonzero : names::dunder_bool;
  Value self;
  Value f = TRY(special_py(t, a, name, &self));
  if (f != kEmpty && f != kNone) {
    Value r = self == kEmpty ? TRY(call_py(t, f, nullptr, 0)) : TRY(call_py(t, f, self));
    if (r == kTrue) return true;
    if (r == kFalse) return false;
    if (py2() && is_integer(r)) {
      if (is_exact<OldInstance>(a) && sign_of(r) < 0) return raise(t, ValueError, "__nonzero__ should return >= 0");
      return sign_of(r) != 0;
    }
    if (py2()) {
      if (is_exact<OldInstance>(a)) return raise(t, TypeError, "__nonzero__ should return an int");
      return raise(t, TypeError, "__nonzero__ should return bool or int, returned {}", type_name(r));
    }
    return raise(t, TypeError, "__bool__ should return bool, returned {}", type_name(r));
  }
  Value n = TRY(call_special_py(t, a, names::dunder_len));
  if (n == kEmpty) return true;
  return TRY(length_result(t, n)) != 0;
}

Result<bool> contains_py(Thread& t, Value container, Value item) {
  if (container.is_object()) {
    switch (layout_of(container.as_object()) >> 1) {
      case kLayoutRowDict: return dict_contains_py(t, as<Dict>(container), item);
      case kLayoutRowSet: case kLayoutRowFrozenSet: return set_contains_py(t, as<Set>(container), item);
      case kLayoutRowList: return list_contains_py(t, as<List>(container), item);
      case kLayoutRowTuple: return tuple_contains_py(t, as<Tuple>(container), item);
      case kLayoutRowStr: case kLayoutRowBytes: return contains_text_py(t, container, item);
      default: break;
    }
  }
  Value self;
  Value f = TRY(special_py(t, container, names::dunder_contains, &self));
  if (f == kNone) return raise(t, TypeError, "'{}' object is not a container", type_name(container));
  if (f != kEmpty) {
    Value r = self == kEmpty ? TRY(call_py(t, f, item)) : TRY(call_py(t, f, self, item));
    return truth_py(t, r);
  }
  Result<Value> it = iter_py(t, container);
  if (it.raised()) {
    if (!catch_pending(t, TypeError)) return Raised{};
    return raise(t, TypeError, "argument of type '{}' is not iterable", type_name(container));
  }
  for (;;) {
    Value v = TRY(next_py(t, it.value()));
    if (v == kEmpty) return false;
    if (TRY(equal_item_py(t, v, item))) return true;
  }
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" {

bool8 nx_truth(Thread& t, Value a) { return truth_py(t, a).payload; }
bool8 nx_contains(Thread& t, Value item, Value container) { return contains_py(t, container, item).payload; }
int64 nx_length(Thread& t, Value a) {
  Result<int64_t> n = length_py(t, a);
  return n.raised() ? -1 : n.value();
}

// Language Reference 8.5: __enter__ and __exit__ are looked up on the type. Python 2: AttributeError with the name alone.
Value nx_load_special(Thread& t, Value o, const Text* name) {
  if (is_exact<OldInstance>(o)) return getattr_py(t, o, name).payload;
  Value self;
  Result<Value> f = special_py(t, o, name, &self);
  if (f.raised()) return kRaised;
  if (f.value() == kEmpty) {
    if (py2()) {
      (void)raise_value(t, AttributeError, value_of(name));
    } else {
      const bool asynchronous = name == names::dunder_aenter || name == names::dunder_aexit;
      const char* protocol = asynchronous ? "asynchronous context manager" : "context manager";
      const bool leaving = name == names::dunder_exit || name == names::dunder_aexit;
      (void)raise(t, TypeError, leaving ? "'{}' object does not support the {} protocol (missed {} method)" : "'{}' object does not support the {} protocol",
                  type_name(o), protocol, name);
    }
    return kRaised;
  }
  if (self == kEmpty) return f.value();
  if (MethodDescriptor* native = try_cast<MethodDescriptor>(f.value())) return make_bound_native(t, native->info, self).payload;
  return make_bound_method(t, f.value(), self, py2() ? value_of(type_of(o)) : kEmpty).payload;
}

}  // extern "C"
