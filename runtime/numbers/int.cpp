// runtime/numbers/int.cpp - the methods of int, long and bool.
// An int's own methods know ints only: int.__add__(1, 2.5) is NotImplemented, and the operator goes on to float's.
// Python 2's long takes ints as well.
#include "natives/builtins.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

bool int_operand(Value v) { return is_int_value(v); }
bool long_operand(Value v) { return is_integer(v); }

Result<Value> boxed_text(Result<Text*> s) {
  if (s.raised()) return Raised{};
  return value_of(s.value());
}

Result<Value> pow_native(Thread& t, Value a, Value b, Value modulus, bool (*operand)(Value)) {
  if (!operand(b)) return kNotImplemented;
  if (modulus == kNone || modulus == kEmpty) return binary_integers(t, Binary::Pow, a, b);
  if (!operand(modulus)) return kNotImplemented;
  return power_mod_integers(t, a, b, modulus);
}

Result<Value> compare_native(Compare op, Value a, Value b, bool (*operand)(Value)) {
  if (!operand(b)) return kNotImplemented;
  return from_bool(compare_raw(op, compare_integers(a, b), 0));
}

Result<int64_t> checked_base_py(Thread& t, Value base) {
  const int64_t n = TRY(index_py(t, base, true));
  if (n != 0 && (n < 2 || n > 36)) return raise(t, ValueError, "int() base must be >= 2 and <= 36, or 0");
  return n;
}

/// int(x, base) and long(x, base) as an exact int.
Result<Value> new_integer_py(Thread& t, Value x, Value base, bool as_long) {
  if (x == kEmpty) {
    if (base != kEmpty && (!py2() || !as_long)) return raise(t, TypeError, "int() missing string argument");
    if (base != kEmpty) return raise(t, TypeError, "long() missing string argument");
    return as_long ? long_from_int64(t, 0) : Result<Value>(Value::from_small(0));
  }
  if (base == kEmpty) return as_long ? long_of_py(t, x) : int_of_py(t, x);
  if (py2() && !is_integer(base)) return raise(t, TypeError, "an integer is required");
  const int64_t n = py2() ? TRY(index_py(t, base, true)) : TRY(checked_base_py(t, base));
  Buffer<char> text;
  const bool is_text = is<Str>(x) || is<Bytes>(x) || (!py2() && is<ByteArray>(x));
  if (!is_text || !numeric_text(x, text)) {
    return raise(t, TypeError, as_long && py2() ? "long() can't convert non-string with explicit base"
                                                : "int() can't convert non-string with explicit base");
  }
  if (py2() && n != 0 && (n < 2 || n > 36)) {
    return raise(t, ValueError, as_long ? "long() base must be >= 2 and <= 36, or 0" : "int() base must be >= 2 and <= 36, or 0");
  }
  return parse_int(t, text.view(), n, x, as_long);
}

Result<Value> hex_oct_text(Thread& t, Value self, int base) {
  TextBuffer out;
  Operand p(self);
  if (p.view.negative) out.push('-');
  if (base == 16) {
    out.append("0x");
  } else if (p.view.size != 0) {
    out.append("0");
  }
  if (p.view.size == 0) {
    out.push('0');
  } else {
    big::to_digits(out, p.view.limbs, p.view.size, static_cast<unsigned>(base), false);
  }
  if (is_long_value(self)) out.push('L');
  return boxed_text(native_str(t, out.view()));
}

}  // namespace

extern "C" {

#define BINARY(type, operand, name, rname, op)                                            \
  Result<Value> nx_##type##_dunder_##name(Thread& t, Value self, Value value) {           \
    return operand(value) ? binary_integers(t, Binary::op, self, value) : kNotImplemented; \
  }                                                                                       \
  Result<Value> nx_##type##_dunder_##rname(Thread& t, Value self, Value value) {          \
    return operand(value) ? binary_integers(t, Binary::op, value, self) : kNotImplemented; \
  }

#define INTEGER_METHODS(type, operand, as_long)                                                                    \
  BINARY(type, operand, add, radd, Add)                                                                            \
  BINARY(type, operand, sub, rsub, Sub)                                                                            \
  BINARY(type, operand, mul, rmul, Mul)                                                                            \
  BINARY(type, operand, div, rdiv, ClassicDiv)                                                                     \
  BINARY(type, operand, truediv, rtruediv, Div)                                                                    \
  BINARY(type, operand, floordiv, rfloordiv, FloorDiv)                                                             \
  BINARY(type, operand, mod, rmod, Mod)                                                                            \
  BINARY(type, operand, lshift, rlshift, LShift)                                                                   \
  BINARY(type, operand, rshift, rrshift, RShift)                                                                   \
  BINARY(type, operand, and, rand, And)                                                                            \
  BINARY(type, operand, or, ror, Or)                                                                               \
  BINARY(type, operand, xor, rxor, Xor)                                                                            \
  Result<Value> nx_##type##_dunder_divmod(Thread& t, Value self, Value value) {                                    \
    return operand(value) ? divmod_integers(t, self, value) : kNotImplemented;                                     \
  }                                                                                                                \
  Result<Value> nx_##type##_dunder_rdivmod(Thread& t, Value self, Value value) {                                   \
    return operand(value) ? divmod_integers(t, value, self) : kNotImplemented;                                     \
  }                                                                                                                \
  Result<Value> nx_##type##_dunder_pow(Thread& t, Value self, Value value, Value mod) {                            \
    return pow_native(t, self, value, mod, operand);                                                               \
  }                                                                                                                \
  Result<Value> nx_##type##_dunder_rpow(Thread& t, Value self, Value value, Value mod) {                           \
    return operand(value) ? pow_native(t, value, self, mod, operand) : kNotImplemented;                            \
  }                                                                                                                \
  Result<Value> nx_##type##_dunder_neg(Thread& t, Value self) { return negate_integer(t, self); }                  \
  Result<Value> nx_##type##_dunder_pos(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }       \
  Result<Value> nx_##type##_dunder_abs(Thread& t, Value self) { return absolute_number(t, self); }                 \
  Result<Value> nx_##type##_dunder_invert(Thread& t, Value self) { return invert_integer(t, self); }               \
  Result<bool> nx_##type##_dunder_nonzero(Thread&, Value self) { return sign_of(self) != 0; }                      \
  Result<Value> nx_##type##_dunder_index(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }     \
  Result<Value> nx_##type##_dunder_trunc(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }     \
  Result<Value> nx_##type##_conjugate(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }        \
  Result<Value> nx_##type##_real(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }             \
  Result<Value> nx_##type##_numerator(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }        \
  Result<Value> nx_##type##_imag(Thread& t, Value) { return as_long ? long_from_int64(t, 0) : Value::from_small(0); } \
  Result<Value> nx_##type##_denominator(Thread& t, Value) { return as_long ? long_from_int64(t, 1) : Value::from_small(1); } \
  Result<Value> nx_##type##_dunder_long(Thread& t, Value self) { return long_of_py(t, TRY(exact_integer(t, self))); } \
  Result<Value> nx_##type##_dunder_float(Thread& t, Value self) { return make_float(TRY(int_to_double(t, self))); } \
  Result<int64_t> nx_##type##_dunder_hash(Thread&, Value self) { return hash_integer(self); }                      \
  Result<Value> nx_##type##_dunder_repr(Thread& t, Value self) { return boxed_text(repr_number(t, TRY(unary_numbers(t, Unary::Pos, self)))); } \
  Result<Value> nx_##type##_dunder_str(Thread& t, Value self) { return boxed_text(str_number(t, TRY(unary_numbers(t, Unary::Pos, self)))); } \
  Result<Value> nx_##type##_dunder_hex(Thread& t, Value self) { return hex_oct_text(t, self, 16); }                \
  Result<Value> nx_##type##_dunder_oct(Thread& t, Value self) { return hex_oct_text(t, self, 8); }                 \
  Result<int64_t> nx_##type##_bit_length(Thread&, Value self) { return static_cast<int64_t>(bit_length_of(self)); } \
  Result<Value> nx_##type##_dunder_format(Thread& t, Value self, Value format_spec) {                              \
    return format_method(t, self, format_spec);                                                                    \
  }                                                                                                                \
  Result<Value> nx_##type##_dunder_cmp(Thread& t, Value self, Value value) {                                       \
    if (!operand(value)) return raise(t, TypeError, #type ".__cmp__(x,y) requires y to be a '" #type "', not a '{}'", type_name(value)); \
    return Value::from_small(compare_integers(self, value));                                                       \
  }                                                                                                                \
  Result<Value> nx_##type##_dunder_coerce(Thread& t, Value self, Value value) {                                    \
    return operand(value) ? coerce_numbers(t, self, value) : kNotImplemented;                                      \
  }                                                                                                                \
  Result<Value> nx_##type##_dunder_getnewargs(Thread& t, Value self) {                                             \
    Tuple* one = TRY(make_tuple_of(t, TRY(unary_numbers(t, Unary::Pos, self))));                                   \
    return value_of(one);                                                                                          \
  }

INTEGER_METHODS(int, int_operand, false)
INTEGER_METHODS(long, long_operand, true)

Result<Value> nx_int_dunder_new(Thread& t, Type* cls, Value x, Value base) {
  Value n = TRY(new_integer_py(t, x, base, false));
  if (cls == &nx_type_int) return n;
  if (py2() && is_long_value(n)) {
    int64_t i;
    if (!fits_int64(n, &i)) return raise(t, OverflowError, "Python int too large to convert to C long");
    n = TRY(int_from_int64(t, i));
  }
  return integer_of_class(t, cls, n);
}

Result<Value> nx_long_dunder_new(Thread& t, Type* cls, Value x, Value base) {
  Value n = TRY(new_integer_py(t, x, base, true));
  return cls == &nx_type_long ? Result<Value>(n) : integer_of_class(t, cls, n);
}

Result<bool> nx_int_dunder_bool(Thread&, Value self) { return sign_of(self) != 0; }
Result<Value> nx_int_dunder_int(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }
Result<Value> nx_int_dunder_floor(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }
Result<Value> nx_int_dunder_ceil(Thread& t, Value self) { return unary_numbers(t, Unary::Pos, self); }
Result<Value> nx_long_dunder_int(Thread& t, Value self) {
  int64_t n;
  if (fits_int64(self, &n)) return int_from_int64(t, n);
  return exact_integer(t, self);
}

#define COMPARE(name, op) \
  Result<Value> nx_int_dunder_##name(Thread&, Value self, Value value) { return compare_native(Compare::op, self, value, int_operand); }
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)

Result<Value> nx_int_dunder_round(Thread& t, Value self, Value ndigits) {
  if (ndigits == kEmpty || ndigits == kNone) return unary_numbers(t, Unary::Pos, self);
  Value n = TRY(index_value_py(t, ndigits));
  const int64_t digits = clamp_int64(n);
  if (digits >= 0) return unary_numbers(t, Unary::Pos, self);
  return round_integer(t, self, digits == INT64_MIN ? INT64_MAX : -digits);
}

Result<int64_t> nx_int_bit_count(Thread&, Value self) {
  Operand p(self);
  int64_t count = 0;
  for (size_t i = 0; i < p.view.size; ++i) count += std::popcount(p.view.limbs[i]);
  return count;
}

Result<Value> nx_int_as_integer_ratio(Thread& t, Value self) {
  Value n = TRY(unary_numbers(t, Unary::Pos, self));
  Tuple* pair = TRY(make_tuple_of(t, n, Value::from_small(1)));
  return value_of(pair);
}

// As CPython counts: digits of 30 bits in four bytes each.
Result<int64_t> nx_int_dunder_sizeof(Thread&, Value self) {
  if (py2()) return 24;
  const int64_t digits = static_cast<int64_t>((bit_length_of(self) + 29) / 30);
  return 24 + 4 * digits;
}
Result<int64_t> nx_long_dunder_sizeof(Thread&, Value self) {
  return 24 + 4 * static_cast<int64_t>((bit_length_of(self) + 29) / 30);
}

// --- bool

Result<Value> nx_bool_dunder_new(Thread& t, Type*, Value x) {
  return from_bool(TRY(truth_py(t, x)));
}
Result<Value> nx_bool_dunder_repr(Thread& t, Value self) { return boxed_text(repr_number(t, self)); }
Result<Value> nx_bool_dunder_str(Thread& t, Value self) { return boxed_text(repr_number(t, self)); }

BINARY(bool, int_operand, and, rand, And)
BINARY(bool, int_operand, or, ror, Or)
BINARY(bool, int_operand, xor, rxor, Xor)

}  // extern "C"

}  // namespace natrix::rt
