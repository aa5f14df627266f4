// runtime/core/old_operators.cpp - operators on instances of old-style classes.
// 2.7 Objects/classobject.c: half_binop with __coerce__, instance_richcompare, instance_compare.

#include "runtime/core/attribute.h"
#include "runtime/core/operators.h"
#include "runtime/core/structs.h"
#include "natives/builtins.h"

namespace natrix::rt {

namespace {

/// o.__coerce__(other): true and the pair replaced, or false if it has none or declines.
Result<bool> coerce_py(Thread& t, Value* o, Value* other) {
  OldInstance* instance = as<OldInstance>(*o);
  Value f = TRY(old_special_py(t, instance, names::dunder_coerce));
  if (f == kEmpty) return false;
  Value r = TRY(call_py(t, f, *other));
  if (r == kNone || r == kNotImplemented) return false;
  Tuple* pair = try_cast<Tuple>(r);
  if (pair == nullptr || pair->length != 2) return raise(t, TypeError, "coercion should return None or 2-tuple");
  *o = pair->items[0];
  *other = pair->items[1];
  return true;
}

Result<Value> call_named_py(Thread& t, Value o, const Text* name, Value other) {
  Value f = TRY(old_special_py(t, as<OldInstance>(o), name));
  if (f == kEmpty) return kNotImplemented;
  return call_py(t, f, other);
}

/// `v` op `w` by v's methods; `swapped`: v is the right operand.
Result<Value> half_binary_py(Thread& t, Binary op, Value v, Value w, const Text* name, bool swapped) {
  if (!is_exact<OldInstance>(v)) return kNotImplemented;
  Value v1 = v, w1 = w;
  if (!TRY(coerce_py(t, &v1, &w1))) return call_named_py(t, v, name, w);
  if (is_exact<OldInstance>(v1)) return call_named_py(t, v1, name, w1);
  TRY(check_stack(t, " after coercion"));
  return swapped ? binary_py(t, op, w1, v1) : binary_py(t, op, v1, w1);
}

}  // namespace

Result<Value> old_binary_py(Thread& t, Binary op, Value a, Value b) {
  const OperatorNames& names = operator_names(op);
  Value r = TRY(half_binary_py(t, op, a, b, names.name, false));
  if (r != kNotImplemented) return r;
  return half_binary_py(t, op, b, a, names.reflected, true);
}

Result<Value> old_inplace_py(Thread& t, Binary op, Value a, Value b) {
  return half_binary_py(t, op, a, b, operator_names(op).in_place, false);
}

Result<Value> old_compare_py(Thread& t, Compare op, Value a, Value b) { return call_named_py(t, a, comparison_name(op), b); }

Result<int64_t> old_cmp_py(Thread& t, Value a, Value b) {
  Value v = a, w = b;
  bool coerced = is_exact<OldInstance>(v) && TRY(coerce_py(t, &v, &w));
  if (!coerced && is_exact<OldInstance>(w)) coerced = TRY(coerce_py(t, &w, &v));
  if (coerced && !is_exact<OldInstance>(v) && !is_exact<OldInstance>(w)) return cmp_py(t, v, w);
  for (bool swapped : {false, true}) {
    Value self = swapped ? w : v, other = swapped ? v : w;
    if (!is_exact<OldInstance>(self)) continue;
    Value r = TRY(call_named_py(t, self, names::dunder_cmp, other));
    if (r == kNotImplemented) continue;
    if (!is_integer(r)) return raise(t, TypeError, "comparison did not return an int");
    const int64_t c = sign_of(r);
    return swapped ? -c : c;
  }
  return 2;
}

}  // namespace natrix::rt
