// runtime/modules/builtins_numbers.cpp - the builtin functions about numbers: abs, bin, divmod, hex, oct, pow, round, coerce.
#include "natives/builtins.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

Result<Value> based_text_py(Thread& t, Value number, unsigned base, const char* prefix) {
  Value n = TRY(index_value_py(t, number));
  Buffer<char> out;
  Operand p(n);
  if (p.view.negative) out.push('-');
  out.append(prefix);
  if (p.view.size == 0) {
    out.push('0');
  } else {
    big::to_digits(out, p.view.limbs, p.view.size, base, false);
  }
  Text* s = TRY(native_str(t, out.view()));
  return value_of(s);
}

/// Python 2's hex() and oct() ask the type.
Result<Value> by_method2_py(Thread& t, Value number, const Text* name, const char* function) {
  Value r = TRY(call_slot_py(t, number, name));
  if (r == kEmpty) return raise(t, TypeError, "{}() argument can't be converted to {}", function, function);
  if (!is<Bytes>(r)) return raise(t, TypeError, "__{}__ returned non-string (type {})", function, type_name(r));
  return r;
}

Result<Value> divmod_py(Thread& t, Value x, Value y) {
  // The right operand goes first if its type is derived from the left one's (Data Model, 3.3.8).
  const Type *left = type_of(x), *right = type_of(y);
  const bool reflected_first = left != right && is_subtype(right, left);
  for (const bool reflected : {reflected_first, !reflected_first}) {
    if (reflected && left == right) continue;
    const Value argument[] = {reflected ? x : y};
    Value r = TRY(call_special_py(t, reflected ? y : x, reflected ? names::dunder_rdivmod : names::dunder_divmod, argument, 1));
    if (r != kEmpty && r != kNotImplemented) return r;
  }
  return raise(t, TypeError, "unsupported operand type(s) for divmod(): '{}' and '{}'", type_name(x), type_name(y));
}

}  // namespace

extern "C" {

Result<Value> nx_builtins_abs(Thread& t, Value x) {
  if (is_exact_integer(x) || x.is_double() || is_bool_value(x)) return absolute_number(t, x);
  Value r = TRY(call_slot_py(t, x, names::dunder_abs));
  if (r != kEmpty) return r;
  return raise(t, TypeError, "bad operand type for abs(): '{}'", type_name(x));
}

Result<Value> nx_builtins_bin(Thread& t, Value number) { return based_text_py(t, number, 2, "0b"); }
Result<Value> nx_builtins_hex(Thread& t, Value number) {
  if (py2()) return by_method2_py(t, number, names::dunder_hex, "hex");
  return based_text_py(t, number, 16, "0x");
}
Result<Value> nx_builtins_oct(Thread& t, Value number) {
  if (py2()) return by_method2_py(t, number, names::dunder_oct, "oct");
  return based_text_py(t, number, 8, "0o");
}

Result<Value> nx_builtins_divmod(Thread& t, Value x, Value y) {
  if ((is_exact_integer(x) || x.is_double()) && (is_exact_integer(y) || y.is_double())) return divmod_numbers(t, x, y);
  return divmod_py(t, x, y);
}

Result<Value> nx_builtins_pow(Thread& t, Value base, Value exp, Value mod) {
  return power_py(t, base, exp, mod == kEmpty ? kNone : mod);
}

Result<Value> nx_builtins_round(Thread& t, Value number, Value ndigits) {
  if (py2()) {
    double d;
    if (!TRY(real_number_py(t, number, &d))) return raise(t, TypeError, "a float is required");
    const int64_t digits = ndigits == kEmpty ? 0 : TRY(index_py(t, ndigits, true));
    return make_float(TRY(round_float(t, d, digits)));
  }
  if (number.is_double() && (ndigits == kNone || ndigits == kEmpty)) return nx_float_dunder_round(t, number, kNone);
  const Value arguments[] = {ndigits};
  const bool given = ndigits != kNone && ndigits != kEmpty;
  Value r = TRY(call_special_py(t, number, names::dunder_round, arguments, given));
  if (r != kEmpty) return r;
  return raise(t, TypeError, "type {} doesn't define __round__ method", type_name(number));
}

Result<Value> nx_builtins_coerce(Thread& t, Value x, Value y) {
  if (is_number(x) && is_number(y) && type_of(x) == type_of(y)) {
    Tuple* pair = TRY(make_tuple_of(t, x, y));
    return value_of(pair);
  }
  for (const bool swapped : {false, true}) {
    const Value argument[] = {swapped ? x : y};
    Value r = TRY(call_special_py(t, swapped ? y : x, names::dunder_coerce, argument, 1));
    if (r == kEmpty || r == kNotImplemented || r == kNone) continue;
    const Tuple* pair = try_cast<Tuple>(r);
    if (pair == nullptr || pair->length != 2) return raise(t, TypeError, "coercion should return None or 2-tuple");
    if (!swapped) return r;
    Tuple* back = TRY(make_tuple_of(t, pair->items[1], pair->items[0]));
    return value_of(back);
  }
  return raise(t, TypeError, "number coercion failed");
}

}  // extern "C"

}  // namespace natrix::rt
