// runtime/numbers/float_arith.cpp - arithmetic of floats, with Python's signs and errors.
// CPython: Objects/floatobject.c. The C library's errno is not read: results tell.
#include <cmath>

#include "runtime/containers/tuple.h"
#include "runtime/core/entry_points.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/libm.h"

namespace natrix::rt {

namespace {

double float_mod(double a, double b) {
  double r = libm::fmod(a, b);
  if (r != 0) {
    if ((b < 0) != (r < 0)) r += b;
    return r;
  }
  return std::copysign(0.0, b);
}

double float_floor_div(double a, double b, double* remainder) {
  double r = libm::fmod(a, b);
  double q = (a - r) / b;
  if (r != 0) {
    if ((b < 0) != (r < 0)) {
      r += b;
      q -= 1;
    }
  } else {
    r = std::copysign(0.0, b);
  }
  *remainder = r;
  if (q == 0) return std::copysign(0.0, a / b);
  const double whole = std::floor(q);
  return q - whole > 0.5 ? whole + 1 : whole;
}

bool is_odd(double d) { return libm::fmod(std::fabs(d), 2.0) == 1; }

Raised raise_range(Thread& t) {
  Text* text = TRY(native_str(t, "Numerical result out of range"));
  Value e = TRY(call_py(t, value_of(&OverflowError), Value::from_small(34), value_of(text)));
  return raise_object(t, as<Exception>(e));
}

Result<Value> float_pow(Thread& t, double a, double b) {
  if (b == 0) return make_float(1);
  if (std::isnan(a)) return make_float(a);
  if (std::isnan(b)) return make_float(a == 1 ? 1 : b);
  if (std::isinf(b)) {
    const double m = std::fabs(a);
    if (m == 1) return make_float(1);
    return make_float((b > 0) == (m > 1) ? HUGE_VAL : 0.0);
  }
  if (std::isinf(a)) {
    const bool odd = is_odd(b);
    if (b > 0) return make_float(odd ? a : std::fabs(a));
    return make_float(odd ? std::copysign(0.0, a) : 0.0);
  }
  if (a == 0) {
    if (b < 0) return raise(t, ZeroDivisionError, "0.0 cannot be raised to a negative power");
    return make_float(is_odd(b) ? a : 0.0);
  }
  bool negate = false;
  if (a < 0) {
    if (b != std::floor(b)) {
      if (py2()) return raise(t, ValueError, "negative number cannot be raised to a fractional power");
      return binary_complex(t, Binary::Pow, {a, 0}, {b, 0});
    }
    a = -a;
    negate = is_odd(b);
  }
  if (a == 1) return make_float(negate ? -1 : 1);
  const double r = libm::pow(a, b);
  if (std::isinf(r)) return raise_range(t);
  return make_float(negate ? -r : r);
}

}  // namespace

Result<Value> binary_floats(Thread& t, Binary op, double a, double b) {
  switch (op) {
    case Binary::Add: return make_float(a + b);
    case Binary::Sub: return make_float(a - b);
    case Binary::Mul: return make_float(a * b);
    case Binary::Div:
    case Binary::ClassicDiv:
      if (b == 0) return raise(t, ZeroDivisionError, "float division by zero");
      return make_float(a / b);
    case Binary::FloorDiv: {
      if (b == 0) return raise(t, ZeroDivisionError, py2() ? "float divmod()" : "float floor division by zero");
      double r;
      return make_float(float_floor_div(a, b, &r));
    }
    case Binary::Mod:
      if (b == 0) return raise(t, ZeroDivisionError, "float modulo");
      return make_float(float_mod(a, b));
    case Binary::Pow: return float_pow(t, a, b);
    default: return kNotImplemented;
  }
}

extern "C" double nx_float_floor_div(Thread&, double a, double b) {
  double remainder;
  return float_floor_div(a, b, &remainder);
}

extern "C" double nx_float_mod(Thread&, double a, double b) { return float_mod(a, b); }

extern "C" bool8 nx_float_pow(Thread&, double a, double b, double* result) {
  if (!std::isfinite(a) || !std::isfinite(b) || (a == 0 && b < 0) || (a < 0 && b != std::floor(b))) return 0;
  *result = libm::pow(a, b);
  return !std::isinf(*result);
}

Result<Value> divmod_floats(Thread& t, double a, double b) {
  if (b == 0) return raise(t, ZeroDivisionError, "float divmod()");
  double r;
  const double q = float_floor_div(a, b, &r);
  Tuple* pair = TRY(make_tuple_of(t, make_float(q), make_float(r)));
  return value_of(pair);
}

}  // namespace natrix::rt
