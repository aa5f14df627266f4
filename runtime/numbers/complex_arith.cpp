// runtime/numbers/complex_arith.cpp - arithmetic and text of complex numbers.
// CPython: Objects/complexobject.c. Small whole exponents multiply, which is more accurate than going through polar form.
#include <cmath>

#include "runtime/containers/tuple.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/libm.h"

namespace natrix::rt {

namespace {

using C = ComplexNumber;

C times(C a, C b) { return {a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real}; }

/// False: b is 0.
bool divide(C a, C b, C* out) {
  const double real = std::fabs(b.real), imag = std::fabs(b.imag);
  if (real >= imag) {
    if (real == 0) return false;
    const double ratio = b.imag / b.real, denominator = b.real + b.imag * ratio;
    *out = {(a.real + a.imag * ratio) / denominator, (a.imag - a.real * ratio) / denominator};
  } else if (imag >= real) {
    const double ratio = b.real / b.imag, denominator = b.real * ratio + b.imag;
    *out = {(a.real * ratio + a.imag) / denominator, (a.imag * ratio - a.real) / denominator};
  } else {
    *out = {__builtin_nan(""), __builtin_nan("")};
  }
  return true;
}

C small_power(C x, int64_t n) {
  C r{1, 0};
  for (int64_t mask = 1; mask > 0 && n >= mask; mask <<= 1) {
    if ((n & mask) != 0) r = times(r, x);
    x = times(x, x);
  }
  return r;
}

/// False: 0 to a negative or complex power.
bool power(C a, C b, C* out) {
  if (b.imag == 0 && b.real == std::floor(b.real) && std::fabs(b.real) <= 100) {
    const int64_t n = static_cast<int64_t>(b.real);
    if (n > 0) {
      *out = small_power(a, n);
      return true;
    }
    return divide({1, 0}, small_power(a, -n), out);
  }
  if (b.real == 0 && b.imag == 0) {
    *out = {1, 0};
    return true;
  }
  if (a.real == 0 && a.imag == 0) {
    *out = {0, 0};
    return b.imag == 0 && !(b.real < 0);
  }
  const double modulus = libm::hypot(a.real, a.imag);
  double length = libm::pow(modulus, b.real);
  const double angle = libm::atan2(a.imag, a.real);
  double phase = angle * b.real;
  if (b.imag != 0) {
    length /= libm::exp(angle * b.imag);
    phase += b.imag * libm::log(modulus);
  }
  *out = {length * libm::cos(phase), length * libm::sin(phase)};
  return !std::isinf(phase);  // cos and sin report a domain error, and CPython takes any for this one
}

Result<bool> divmod2(Thread& t, C a, C b, C* quotient, C* remainder, const char* error) {
  TRY(warn(t, DeprecationWarning, "complex divmod(), // and %% are deprecated"));
  if (!divide(a, b, quotient)) {
    return raise(t, ZeroDivisionError, error);
  }
  quotient->real = std::floor(quotient->real);
  quotient->imag = 0;
  const C product = times(b, *quotient);
  *remainder = {a.real - product.real, a.imag - product.imag};
  return true;
}

}  // namespace

Result<Value> binary_complex(Thread& t, Binary op, C a, C b) {
  C r;
  switch (op) {
    case Binary::Add: return make_complex(t, a.real + b.real, a.imag + b.imag);
    case Binary::Sub: return make_complex(t, a.real - b.real, a.imag - b.imag);
    case Binary::Mul: r = times(a, b); break;
    case Binary::Div:
    case Binary::ClassicDiv:
      if (!divide(a, b, &r)) return raise(t, ZeroDivisionError, "complex division by zero");
      break;
    case Binary::Pow:
      if (!power(a, b, &r)) return raise(t, ZeroDivisionError, "0.0 to a negative or complex power");
      if (std::isinf(r.real) || std::isinf(r.imag)) return raise(t, OverflowError, "complex exponentiation");
      break;
    case Binary::FloorDiv:
    case Binary::Mod: {
      if (!py2()) return kNotImplemented;
      C rest;
      TRY(divmod2(t, a, b, &r, &rest, op == Binary::Mod ? "complex remainder" : "complex divmod()"));
      if (op == Binary::Mod) r = rest;
      break;
    }
    default: return kNotImplemented;
  }
  return make_complex(t, r.real, r.imag);
}

Result<Value> divmod_complex(Thread& t, C a, C b) {
  if (!py2()) return kNotImplemented;
  C q, r;
  TRY(divmod2(t, a, b, &q, &r, "complex divmod()"));
  Value x = TRY(make_complex(t, q.real, q.imag));
  Value y = TRY(make_complex(t, r.real, r.imag));
  Tuple* pair = TRY(make_tuple_of(t, x, y));
  return value_of(pair);
}

Result<bool> complex_of(Thread& t, Value v, C* out) {
  if (is_complex_value(v)) {
    *out = {as<Complex>(v)->real, as<Complex>(v)->imag};
    return true;
  }
  if (is_float_value(v)) {
    *out = {float_value(v), 0};
    return true;
  }
  if (!is_integer(v)) return false;
  *out = {TRY(int_to_double(t, v)), 0};
  return true;
}

void append_complex(Buffer<char>& out, C c, bool python2_str) {
  auto part = [&](double d, int flags) {
    if (python2_str) {
      append_float(out, d, 'g', 12, flags);
      return;
    }
    append_float(out, d, 'r', 0, flags);
    // Without the ".0" that a float's own repr has.
    if (out.size() > 2 && out[out.size() - 1] == '0' && out[out.size() - 2] == '.') out.resize(out.size() - 2);
  };
  if (c.real == 0 && !std::signbit(c.real)) {
    part(c.imag, 0);
    out.push('j');
    return;
  }
  out.push('(');
  part(c.real, 0);
  part(c.imag, kFloatSign);
  out.append("j)");
}

}  // namespace natrix::rt
