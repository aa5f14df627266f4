// runtime/numbers/float.cpp - the methods of float.
// CPython: Objects/floatobject.c. Floats are immediate Values; only instances of subclasses are objects.
#include <bit>
#include <cmath>
#include <cstdio>

#include "natives/builtins.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/libm.h"

namespace natrix::rt {

Result<double> round_float(Thread& t, double d, int64_t digits) {
  if (!std::isfinite(d) || d == 0 || digits > 323) return d;
  if (digits < -308) return std::copysign(0.0, d);
  const double m = std::fabs(d);
  double from = m;
  if (py2()) {
    // A tie at `digits` places: d is an odd multiple of 2^-(digits+1), or of half of 10^-digits.
    bool tie;
    if (digits >= 0) {
      tie = libm::fmod(std::ldexp(m, static_cast<int>(digits) + 1), 2.0) == 1;
    } else {
      const double unit = libm::pow(10.0, static_cast<double>(-digits));
      tie = digits >= -22 && libm::fmod(m, unit) == unit / 2;
    }
    if (tie) from = std::bit_cast<double>(std::bit_cast<uint64_t>(m) + 1);
  }
  Buffer<char, 700> text;
  text.resize(700);
  double r;
  if (digits >= 0) {
    snprintf(text.data(), text.size(), "%.*f", static_cast<int>(digits), from);
    r = strtod(text.data(), nullptr);
  } else {
    snprintf(text.data(), text.size(), "%.*e", 17, from);
    const int exponent = atoi(strchr(text.data(), 'e') + 1);
    const int64_t kept = exponent + 1 + digits;  // digits before the place of rounding
    if (kept < 0) {
      r = 0;
    } else if (kept == 0) {
      char unit[16];
      snprintf(unit, sizeof unit, "1e%d", static_cast<int>(-digits));
      const double one = strtod(unit, nullptr);
      r = from > one / 2 ? one : 0;
    } else {
      snprintf(text.data(), text.size(), "%.*e", static_cast<int>(kept - 1), from);
      r = strtod(text.data(), nullptr);
    }
  }
  if (std::isinf(r)) return raise(t, OverflowError, "rounded value too large to represent");
  return std::copysign(r, d);
}

namespace {

bool real_operand(Value v) { return is_float_value(v) || is_integer(v); }

Result<double> operand(Thread& t, Value v) {
  return is_float_value(v) ? Result<double>(float_value(v)) : int_to_double(t, v);
}

Result<Value> float_binary(Thread& t, Binary op, Value a, Value b) {
  const double x = TRY(operand(t, a));
  const double y = TRY(operand(t, b));
  return binary_floats(t, op, x, y);
}

Result<Value> float_pow(Thread& t, Value a, Value b, Value modulus) {
  if (!real_operand(a) || !real_operand(b)) return kNotImplemented;
  if (modulus != kNone && modulus != kEmpty) {
    return raise(t, TypeError, "pow() 3rd argument not allowed unless all arguments are integers");
  }
  return float_binary(t, Binary::Pow, a, b);
}

Result<Value> whole(Thread& t, double d) {
  if (std::isnan(d)) return raise(t, ValueError, "cannot convert float NaN to integer");
  if (std::isinf(d)) return raise(t, OverflowError, "cannot convert float infinity to integer");
  return int_from_double(t, d);
}

Result<Value> as_value(Result<Text*> s) {
  if (s.raised()) return Raised{};
  return value_of(s.value());
}

}  // namespace

extern "C" {

Result<Value> nx_float_dunder_new(Thread& t, Type* cls, Value x) {
  const double d = x == kEmpty ? 0 : TRY(float_of_py(t, x));
  if (cls == &nx_type_float) return make_float(d);
  Float* o = TRY(make_instance<Float>(t, cls));
  o->value = d;
  return value_of(o);
}

#define BINARY(name, rname, op)                                                                  \
  Result<Value> nx_float_dunder_##name(Thread& t, Value self, Value value) {                     \
    return real_operand(value) ? float_binary(t, Binary::op, self, value) : kNotImplemented;     \
  }                                                                                              \
  Result<Value> nx_float_dunder_##rname(Thread& t, Value self, Value value) {                    \
    return real_operand(value) ? float_binary(t, Binary::op, value, self) : kNotImplemented;     \
  }
BINARY(add, radd, Add)
BINARY(sub, rsub, Sub)
BINARY(mul, rmul, Mul)
BINARY(div, rdiv, ClassicDiv)
BINARY(truediv, rtruediv, Div)
BINARY(floordiv, rfloordiv, FloorDiv)
BINARY(mod, rmod, Mod)

Result<Value> nx_float_dunder_divmod(Thread& t, Value self, Value value) {
  return real_operand(value) ? divmod_numbers(t, make_float(float_value(self)), value) : kNotImplemented;
}
Result<Value> nx_float_dunder_rdivmod(Thread& t, Value self, Value value) {
  return real_operand(value) ? divmod_numbers(t, value, make_float(float_value(self))) : kNotImplemented;
}
Result<Value> nx_float_dunder_pow(Thread& t, Value self, Value value, Value mod) { return float_pow(t, self, value, mod); }
Result<Value> nx_float_dunder_rpow(Thread& t, Value self, Value value, Value mod) { return float_pow(t, value, self, mod); }

#define COMPARE(name, op)                                                                     \
  Result<Value> nx_float_dunder_##name(Thread& t, Value self, Value value) {                  \
    return real_operand(value) ? compare_numbers(t, Compare::op, self, value) : kNotImplemented; \
  }
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)

Result<Value> nx_float_dunder_neg(Thread&, Value self) { return make_float(-float_value(self)); }
Result<Value> nx_float_dunder_pos(Thread&, Value self) { return make_float(float_value(self)); }
Result<Value> nx_float_dunder_abs(Thread&, Value self) { return make_float(std::fabs(float_value(self))); }
Result<bool> nx_float_dunder_bool(Thread&, Value self) { return float_value(self) != 0; }
Result<bool> nx_float_dunder_nonzero(Thread&, Value self) { return float_value(self) != 0; }
Result<Value> nx_float_dunder_int(Thread& t, Value self) { return whole(t, float_value(self)); }
Result<Value> nx_float_dunder_trunc(Thread& t, Value self) { return whole(t, float_value(self)); }
Result<Value> nx_float_dunder_floor(Thread& t, Value self) { return whole(t, std::floor(float_value(self))); }
Result<Value> nx_float_dunder_ceil(Thread& t, Value self) { return whole(t, std::ceil(float_value(self))); }
Result<Value> nx_float_dunder_long(Thread& t, Value self) { return long_of_py(t, make_float(float_value(self))); }
Result<Value> nx_float_dunder_float(Thread&, Value self) { return make_float(float_value(self)); }
Result<Value> nx_float_conjugate(Thread&, Value self) { return make_float(float_value(self)); }
Result<Value> nx_float_real(Thread&, Value self) { return make_float(float_value(self)); }
Result<Value> nx_float_imag(Thread&, Value) { return make_float(0); }
Result<int64_t> nx_float_dunder_hash(Thread&, Value self) { return hash_double(float_value(self)); }
Result<Value> nx_float_dunder_repr(Thread& t, Value self) { return as_value(repr_number(t, self)); }
Result<Value> nx_float_dunder_str(Thread& t, Value self) { return as_value(str_number(t, self)); }
Result<Value> nx_float_dunder_format(Thread& t, Value self, Value format_spec) { return format_method(t, self, format_spec); }
Result<Value> nx_float_dunder_coerce(Thread& t, Value self, Value value) {
  return real_operand(value) ? coerce_numbers(t, self, value) : kNotImplemented;
}
Result<Value> nx_float_dunder_getnewargs(Thread& t, Value self) {
  Tuple* one = TRY(make_tuple_of(t, make_float(float_value(self))));
  return value_of(one);
}
Result<bool> nx_float_is_integer(Thread&, Value self) {
  const double d = float_value(self);
  return std::isfinite(d) && std::floor(d) == d;
}

Result<Value> nx_float_dunder_round(Thread& t, Value self, Value ndigits) {
  const double d = float_value(self);
  if (ndigits == kEmpty || ndigits == kNone) return whole(t, std::nearbyint(d));
  Value n = TRY(index_value_py(t, ndigits));
  return make_float(TRY(round_float(t, d, clamp_int64(n))));
}

Result<Value> nx_float_as_integer_ratio(Thread& t, Value self) {
  const double d = float_value(self);
  if (std::isinf(d)) {
    return raise(t, OverflowError, py2() ? "Cannot pass infinity to float.as_integer_ratio." : "cannot convert Infinity to integer ratio");
  }
  if (std::isnan(d)) {
    return raise(t, ValueError, py2() ? "Cannot pass NaN to float.as_integer_ratio." : "cannot convert NaN to integer ratio");
  }
  int exponent;
  double m = std::frexp(d, &exponent);
  while (m != std::floor(m)) {
    m *= 2;
    --exponent;
  }
  Value numerator = TRY(int_from_double(t, m)), denominator = Value::from_small(1);
  Value shift = Value::from_small(exponent < 0 ? -exponent : exponent);
  if (exponent >= 0) {
    numerator = TRY(binary_integers(t, Binary::LShift, numerator, shift));
  } else {
    denominator = TRY(binary_integers(t, Binary::LShift, denominator, shift));
  }
  Tuple* pair = TRY(make_tuple_of(t, numerator, denominator));
  return value_of(pair);
}

Result<Value> nx_float_hex(Thread& t, Value self) {
  const double d = float_value(self);
  if (!std::isfinite(d)) return as_value(repr_number(t, make_float(d)));
  const uint64_t bits = std::bit_cast<uint64_t>(d), fraction = bits & ((uint64_t{1} << 52) - 1);
  const int biased = static_cast<int>(bits >> 52 & 0x7FF);
  char text[48];
  const char* sign = std::signbit(d) ? "-" : "";
  if (d == 0) {
    snprintf(text, sizeof text, "%s0x0.0p+0", sign);
  } else {
    snprintf(text, sizeof text, "%s0x%d.%013llxp%+d", sign, biased != 0, static_cast<unsigned long long>(fraction),
             biased != 0 ? biased - 1023 : -1022);
  }
  return as_value(native_str(t, text));
}

Result<Value> nx_float_fromhex(Thread& t, Type* cls, Value string) {
  Buffer<char> text;
  if (!(is<Str>(string) || (py2() && is<Bytes>(string))) || !numeric_text(string, text)) {
    if (py2()) return raise(t, TypeError, "expected a string or other character buffer object");
    return raise(t, TypeError, "bad argument type for built-in operation");
  }
  std::string_view s = text.view();
  auto space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  while (!s.empty() && space(s.front())) s.remove_prefix(1);
  while (!s.empty() && space(s.back())) s.remove_suffix(1);
  auto invalid = [&]() { return raise(t, ValueError, "invalid hexadecimal floating-point string"); };
  Buffer<char> clean;
  size_t i = 0;
  if (i < s.size() && (s[i] == '+' || s[i] == '-')) clean.push(s[i++]);
  double d;
  if (i < s.size() && ((s[i] | 0x20) == 'i' || (s[i] | 0x20) == 'n')) {
    if (!parse_float(s, &d)) return invalid();
  } else {
    clean.append("0x");
    if (i + 1 < s.size() && s[i] == '0' && (s[i + 1] | 0x20) == 'x') i += 2;
    auto hex = [](char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); };
    bool any = false;
    for (; i < s.size() && hex(s[i]); ++i, any = true) clean.push(s[i]);
    if (i < s.size() && s[i] == '.') {
      clean.push(s[i++]);
      for (; i < s.size() && hex(s[i]); ++i, any = true) clean.push(s[i]);
    }
    if (!any) return invalid();
    if (i < s.size() && (s[i] | 0x20) == 'p') {
      clean.push(s[i++]);
      if (i < s.size() && (s[i] == '+' || s[i] == '-')) clean.push(s[i++]);
      const size_t digits = i;
      for (; i < s.size() && s[i] >= '0' && s[i] <= '9'; ++i) clean.push(s[i]);
      if (i == digits) return invalid();
    }
    if (i != s.size()) return invalid();
    clean.push(0);
    d = strtod(clean.data(), nullptr);
    if (std::isinf(d)) return raise(t, OverflowError, "hexadecimal value too large to represent as a float");
  }
  if (cls == &nx_type_float) return make_float(d);
  return call_py(t, value_of(cls), make_float(d));
}

Result<Value> nx_float_dunder_getformat(Thread& t, Type*, Value typestr) {
  if (!is_native_str(typestr)) {
    return raise(t, TypeError, "__getformat__() argument must be str, not {}", type_name(typestr));
  }
  const std::string_view s = text_view(as<Text>(typestr));
  if (s != "double" && s != "float") return raise(t, ValueError, "__getformat__() argument 1 must be 'double' or 'float'");
  return as_value(native_str(t, "IEEE, little-endian"));
}

}  // extern "C"

}  // namespace natrix::rt
