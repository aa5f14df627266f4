// runtime/modules/weakproxy.cpp - weak proxies: every operation is done on what they stand for. Objects/weakrefobject.c.

#include "natives/_weakref.h"
#include "natives/builtins.h"
#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "runtime/heap/death.h"
#include "runtime/modules/weakref.h"

namespace natrix::rt {

namespace {

/// What a proxy stands for; any other value is itself.
Result<Value> unwrap(Thread& t, Value v) {
  if (!is<WeakReference>(v) || !is_weak_proxy(v.as_object())) return v;
  Value o = referent_of(as<WeakReference>(v));
  if (o == kEmpty) return raise(t, ReferenceError, "weakly-referenced object no longer exists");
  if (look_again != nullptr) look_again(o.as_object());
  return o;
}
Result<Value> unwrap(Thread& t, WeakReference* proxy) { return unwrap(t, value_of(proxy)); }

Result<Value> special_of_py(Thread& t, WeakReference* self, const Text* name) {
  Value o = TRY(unwrap(t, self));
  Value r = TRY(call_special_py(t, o, name));
  if (r == kEmpty) return raise_no_attribute(t, o, name);
  return r;
}

}  // namespace

bool is_weak_proxy(const Object* o) {
  const Type* type = type_of(o);
  return type == &nx_type_weakproxy || type == &nx_type_weakcallableproxy;
}

extern "C" {

Result<Value> nx_weakproxy_dunder_getattribute(Thread& t, WeakReference* self, Value name) {
  Value o = TRY(unwrap(t, self));
  return getattr_py(t, o, TRY(attribute_name(t, name, nullptr)));
}
Result<void> nx_weakproxy_dunder_setattr(Thread& t, WeakReference* self, Value name, Value value) {
  Value o = TRY(unwrap(t, self));
  return setattr_py(t, o, TRY(attribute_name(t, name, nullptr)), value);
}
Result<void> nx_weakproxy_dunder_delattr(Thread& t, WeakReference* self, Value name) {
  Value o = TRY(unwrap(t, self));
  return delattr_py(t, o, TRY(attribute_name(t, name, nullptr)));
}

Result<Value> nx_weakproxy_dunder_repr(Thread& t, WeakReference* self) {
  const Value o = referent_of(self);
  char text[64];
  snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(o == kEmpty ? 0 : o.bits));
  char here[32];
  snprintf(here, sizeof here, "0x%llx", static_cast<unsigned long long>(value_of(self).bits));
  return format_text(t, "<weakproxy at {} to {} at {}>", here, type_name(o == kEmpty ? kNone : o), text);
}
Result<Value> nx_weakproxy_dunder_str(Thread& t, WeakReference* self) { return value_of(TRY(str_py(t, TRY(unwrap(t, self))))); }
Result<Value> nx_weakproxy_dunder_unicode(Thread& t, WeakReference* self) { return call_py(t, value_of(&types::str), TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_bytes(Thread& t, WeakReference* self) { return special_of_py(t, self, names::dunder_bytes); }
Result<Value> nx_weakproxy_dunder_reversed(Thread& t, WeakReference* self) { return special_of_py(t, self, names::dunder_reversed); }
Result<int64_t> nx_weakproxy_dunder_cmp(Thread& t, WeakReference* self, Value other) {
  Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, other));
  return cmp_py(t, a, b);
}
Result<bool> nx_weakproxy_dunder_nonzero(Thread& t, WeakReference* self) { return truth_py(t, TRY(unwrap(t, self))); }
Result<bool> nx_weakproxy_dunder_bool(Thread& t, WeakReference* self) { return truth_py(t, TRY(unwrap(t, self))); }

Result<int64_t> nx_weakproxy_dunder_len(Thread& t, WeakReference* self) { return length_py(t, TRY(unwrap(t, self))); }
Result<bool> nx_weakproxy_dunder_contains(Thread& t, WeakReference* self, Value key) { return contains_py(t, TRY(unwrap(t, self)), key); }
Result<Value> nx_weakproxy_dunder_getitem(Thread& t, WeakReference* self, Value key) { return getitem_py(t, TRY(unwrap(t, self)), key); }
Result<void> nx_weakproxy_dunder_setitem(Thread& t, WeakReference* self, Value key, Value v) { return setitem_py(t, TRY(unwrap(t, self)), key, v); }
Result<void> nx_weakproxy_dunder_delitem(Thread& t, WeakReference* self, Value key) { return delitem_py(t, TRY(unwrap(t, self)), key); }
Result<Value> nx_weakproxy_dunder_getslice(Thread& t, WeakReference* self, Value i, Value j) { return nx_getslice(t, TRY(unwrap(t, self)), i, j); }
Result<void> nx_weakproxy_dunder_setslice(Thread& t, WeakReference* self, Value i, Value j, Value v) {
  TRY(Result<Value>(nx_setslice(t, TRY(unwrap(t, self)), i, j, v)));
  return {};
}
Result<void> nx_weakproxy_dunder_delslice(Thread& t, WeakReference* self, Value i, Value j) {
  TRY(Result<Value>(nx_delslice(t, TRY(unwrap(t, self)), i, j)));
  return {};
}
Result<Value> nx_weakproxy_dunder_iter(Thread& t, WeakReference* self) { return iter_py(t, TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_next(Thread& t, WeakReference* self) {
  Value o = TRY(unwrap(t, self));
  Value r = TRY(call_special_py(t, o, names::dunder_next));
  if (r == kEmpty) return raise(t, TypeError, "Weakref proxy referenced a non-iterator '{}' object", type_name(o));
  return r;
}
Result<Value> nx_weakproxy_next(Thread& t, WeakReference* self) {
  Value o = TRY(unwrap(t, self));
  Value r = TRY(call_special_py(t, o, names::next));
  if (r == kEmpty) return raise(t, TypeError, "'{}' object is not an iterator", type_name(o));
  return r;
}

Result<Value> nx_weakproxy_dunder_neg(Thread& t, WeakReference* self) { return unary_py(t, Unary::Neg, TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_pos(Thread& t, WeakReference* self) { return unary_py(t, Unary::Pos, TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_invert(Thread& t, WeakReference* self) { return unary_py(t, Unary::Invert, TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_abs(Thread& t, WeakReference* self) { return nx_builtins_abs(t, TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_int(Thread& t, WeakReference* self) { return call_py(t, value_of(&nx_type_int), TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_long(Thread& t, WeakReference* self) { return call_py(t, value_of(&nx_type_long), TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_float(Thread& t, WeakReference* self) { return call_py(t, value_of(&nx_type_float), TRY(unwrap(t, self))); }
Result<Value> nx_weakproxy_dunder_index(Thread& t, WeakReference* self) { return special_of_py(t, self, names::dunder_index); }
Result<Value> nx_weakproxy_dunder_divmod(Thread& t, WeakReference* self, Value v) {
  Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v));
  return nx_builtins_divmod(t, a, b);
}
Result<Value> nx_weakproxy_dunder_rdivmod(Thread& t, WeakReference* self, Value v) {
  Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v));
  return nx_builtins_divmod(t, b, a);
}
Result<Value> nx_weakproxy_dunder_pow(Thread& t, WeakReference* self, Value v, Value modulus) {
  Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v)), c = TRY(unwrap(t, modulus));
  return power_py(t, a, b, c);
}
Result<Value> nx_weakproxy_dunder_rpow(Thread& t, WeakReference* self, Value v, Value modulus) {
  Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v)), c = TRY(unwrap(t, modulus));
  return power_py(t, b, a, c);
}
Result<Value> nx_weakproxy_dunder_ipow(Thread& t, WeakReference* self, Value v) {
  Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v));
  return inplace_py(t, Binary::Pow, a, b);
}

#define OPERATOR(name, op)                                                                        \
  Result<Value> nx_weakproxy_dunder_##name(Thread& t, WeakReference* self, Value v) {             \
    Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v));                                        \
    return binary_py(t, Binary::op, a, b);                                                        \
  }                                                                                               \
  Result<Value> nx_weakproxy_dunder_r##name(Thread& t, WeakReference* self, Value v) {            \
    Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v));                                        \
    return binary_py(t, Binary::op, b, a);                                                        \
  }                                                                                               \
  Result<Value> nx_weakproxy_dunder_i##name(Thread& t, WeakReference* self, Value v) {            \
    Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, v));                                        \
    return inplace_py(t, Binary::op, a, b);                                                       \
  }
OPERATOR(add, Add)
OPERATOR(sub, Sub)
OPERATOR(mul, Mul)
OPERATOR(matmul, MatMul)
OPERATOR(div, Div)
OPERATOR(truediv, Div)
OPERATOR(floordiv, FloorDiv)
OPERATOR(mod, Mod)
OPERATOR(lshift, LShift)
OPERATOR(rshift, RShift)
OPERATOR(and, And)
OPERATOR(or, Or)
OPERATOR(xor, Xor)
#undef OPERATOR

#define COMPARISON(name, op)                                                                      \
  Result<Value> nx_weakproxy_dunder_##name(Thread& t, WeakReference* self, Value other) {         \
    Value a = TRY(unwrap(t, self)), b = TRY(unwrap(t, other));                                    \
    return compare_py(t, Compare::op, a, b);                                                      \
  }
COMPARISON(eq, Eq)
COMPARISON(ne, Ne)
COMPARISON(lt, Lt)
COMPARISON(le, Le)
COMPARISON(gt, Gt)
COMPARISON(ge, Ge)
#undef COMPARISON

Result<Value> nx_weakcallableproxy_dunder_call(Thread& t, WeakReference* self, Tuple* args, Dict* kwargs) {
  Value o = TRY(unwrap(t, self));
  return call_with_py(t, o, args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}

}  // extern "C"

}  // namespace natrix::rt
