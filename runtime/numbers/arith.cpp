// runtime/numbers/arith.cpp - operators over any two numbers: which arithmetic applies.
// A complex operand makes the operation complex, else a float makes it float, else it is of ints.
#include "runtime/numbers/arith.h"

#include <cmath>

#include "runtime/containers/tuple.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/libm.h"

namespace natrix::rt {

namespace {

enum class Kind : uint8_t { None, Integer, Float, Complex };

Kind kind_of(Value v) {
  if (v.is_int() || is_bool_value(v)) return Kind::Integer;
  if (v.is_double()) return Kind::Float;
  if (!v.is_object()) return Kind::None;
  if (is_heap_integer(v)) return Kind::Integer;
  if (is<Float>(v)) return Kind::Float;
  if (is<Complex>(v)) return Kind::Complex;
  return Kind::None;
}

Result<double> real_of(Thread& t, Value v, Kind kind) {
  return kind == Kind::Float ? Result<double>(float_value(v)) : int_to_double(t, v);
}

}  // namespace

Result<Value> binary_numbers(Thread& t, Binary op, Value a, Value b) {
  const Kind x = kind_of(a), y = kind_of(b);
  if (x == Kind::None || y == Kind::None) return kNotImplemented;
  if (x == Kind::Integer && y == Kind::Integer) return binary_integers(t, op, a, b);
  if (op >= Binary::LShift && op <= Binary::MatMul) return kNotImplemented;
  if (x == Kind::Complex || y == Kind::Complex) {
    ComplexNumber p, q;
    TRY(complex_of(t, a, &p));
    TRY(complex_of(t, b, &q));
    return binary_complex(t, op, p, q);
  }
  const double p = TRY(real_of(t, a, x));
  const double q = TRY(real_of(t, b, y));
  return binary_floats(t, op, p, q);
}

Result<Value> divmod_numbers(Thread& t, Value a, Value b) {
  const Kind x = kind_of(a), y = kind_of(b);
  if (x == Kind::None || y == Kind::None) return kNotImplemented;
  if (x == Kind::Integer && y == Kind::Integer) return divmod_integers(t, a, b);
  if (x == Kind::Complex || y == Kind::Complex) {
    ComplexNumber p, q;
    TRY(complex_of(t, a, &p));
    TRY(complex_of(t, b, &q));
    return divmod_complex(t, p, q);
  }
  const double p = TRY(real_of(t, a, x));
  const double q = TRY(real_of(t, b, y));
  return divmod_floats(t, p, q);
}

Result<Value> power_numbers(Thread& t, Value a, Value b, Value modulus) {
  if (modulus == kNone || modulus == kEmpty) return binary_numbers(t, Binary::Pow, a, b);
  const Kind x = kind_of(a), y = kind_of(b), z = kind_of(modulus);
  if (x == Kind::None || y == Kind::None) return kNotImplemented;
  if (x == Kind::Integer && y == Kind::Integer && z == Kind::Integer) return power_mod_integers(t, a, b, modulus);
  if (x == Kind::Complex || y == Kind::Complex) return raise(t, ValueError, "complex modulo");
  if (x == Kind::Integer && y == Kind::Integer && z == Kind::None) return kNotImplemented;
  return raise(t, TypeError, "pow() 3rd argument not allowed unless all arguments are integers");
}

Result<Value> unary_numbers(Thread& t, Unary op, Value a) {
  switch (kind_of(a)) {
    case Kind::None: return kNotImplemented;
    case Kind::Integer:
      switch (op) {
        case Unary::Neg: return negate_integer(t, a);
        case Unary::Invert: return invert_integer(t, a);
        case Unary::Pos: {
          int64_t n;
          if (is_bool_value(a) && fits_int64(a, &n)) return Value::from_small(n);
          return exact_integer(t, a);
        }
        case Unary::Not: return from_bool(!truth_number(a));
      }
      break;
    case Kind::Float: {
      const double d = float_value(a);
      switch (op) {
        case Unary::Neg: return make_float(-d);
        case Unary::Pos: return make_float(d);
        case Unary::Not: return from_bool(d == 0);
        case Unary::Invert: return kNotImplemented;
      }
      break;
    }
    case Kind::Complex: {
      const Complex* c = as<Complex>(a);
      switch (op) {
        case Unary::Neg: return make_complex(t, -c->real, -c->imag);
        case Unary::Pos: return make_complex(t, c->real, c->imag);
        case Unary::Not: return from_bool(!truth_number(a));
        case Unary::Invert: return kNotImplemented;
      }
      break;
    }
  }
  return kNotImplemented;
}

Result<Value> absolute_number(Thread& t, Value a) {
  switch (kind_of(a)) {
    case Kind::Integer: return absolute_integer(t, a);
    case Kind::Float: return make_float(std::fabs(float_value(a)));
    case Kind::Complex: {
      const Complex* c = as<Complex>(a);
      const double r = libm::hypot(c->real, c->imag);
      if (std::isinf(r) && std::isfinite(c->real) && std::isfinite(c->imag)) {
        return raise(t, OverflowError, "absolute value too large");
      }
      return make_float(r);
    }
    case Kind::None: break;
  }
  return kNotImplemented;
}

Result<Value> coerce_numbers(Thread& t, Value a, Value b) {
  const Kind x = kind_of(a), y = kind_of(b);
  if (x == Kind::None || y == Kind::None) return kNotImplemented;
  Value p = a, q = b;
  if (x == Kind::Complex || y == Kind::Complex) {
    ComplexNumber m, n;
    TRY(complex_of(t, a, &m));
    TRY(complex_of(t, b, &n));
    if (x != Kind::Complex) p = TRY(make_complex(t, m.real, m.imag));
    if (y != Kind::Complex) q = TRY(make_complex(t, n.real, n.imag));
  } else if (x == Kind::Float || y == Kind::Float) {
    if (x != Kind::Float) p = make_float(TRY(int_to_double(t, a)));
    if (y != Kind::Float) q = make_float(TRY(int_to_double(t, b)));
  } else if (is_long_value(a) != is_long_value(b)) {
    int64_t n;
    if (fits_int64(a, &n)) p = TRY(long_from_int64(t, n));
    if (fits_int64(b, &n)) q = TRY(long_from_int64(t, n));
  }
  Tuple* pair = TRY(make_tuple_of(t, p, q));
  return value_of(pair);
}

bool truth_number(Value a) {
  switch (kind_of(a)) {
    case Kind::Integer: return sign_of(a) != 0;
    case Kind::Float: return float_value(a) != 0;
    case Kind::Complex: return as<Complex>(a)->real != 0 || as<Complex>(a)->imag != 0;
    case Kind::None: break;
  }
  return true;
}

// --- comparison

namespace {

/// The order of a float and an int, exactly.
int order_mixed(double d, Value n) {
  if (std::isnan(d)) return 2;
  if (std::isinf(d)) return d > 0 ? 1 : -1;
  int64_t i;
  const bool fits = fits_int64(n, &i);
  if (d >= -0x1p63 && d < 0x1p63) {
    if (!fits) return -sign_of(n);
    const int64_t whole = static_cast<int64_t>(d);
    if (whole != i) return whole < i ? -1 : 1;
    const double rest = d - static_cast<double>(whole);
    return (rest > 0) - (rest < 0);
  }
  if (fits) return d > 0 ? 1 : -1;
  Operand p(n);
  if (p.view.negative != (d < 0)) return d < 0 ? -1 : 1;
  int exponent;
  const double m = std::frexp(std::fabs(d), &exponent);
  const uint64_t bits = big::bit_length(p.view.limbs, p.view.size);
  int order;
  if (static_cast<uint64_t>(exponent) != bits) {
    order = static_cast<uint64_t>(exponent) < bits ? -1 : 1;
  } else {
    // As long as each other: 53 bits of the float against the top of the int.
    Limbs a;
    const Limb top = static_cast<Limb>(std::ldexp(m, 53));
    const size_t shift = static_cast<size_t>(exponent - 53), limbs = shift / 64;
    a.resize(limbs + 2);
    memset(a.data(), 0, limbs * sizeof(Limb));
    a[limbs + 1] = big::shift_left(a.data() + limbs, &top, 1, shift % 64);
    order = big::compare(a.data(), big::normal(a.data(), a.size()), p.view.limbs, p.view.size);
  }
  return d < 0 ? -order : order;
}

bool holds(Compare op, int order) {
  if (order == 2) return op == Compare::Ne;
  return compare_raw(op, order, 0);
}

}  // namespace

int order_numbers(Value a, Value b) {
  const bool x = is_float_value(a), y = is_float_value(b);
  if (x && y) {
    const double p = float_value(a), q = float_value(b);
    return p < q ? -1 : p > q ? 1 : p == q ? 0 : 2;
  }
  if (x) return order_mixed(float_value(a), b);
  if (y) {
    const int order = order_mixed(float_value(b), a);
    return order == 2 ? 2 : -order;
  }
  return compare_integers(a, b);
}

bool equal_numbers(Value a, Value b) {
  const bool x = is_complex_value(a), y = is_complex_value(b);
  if (!x && !y) return order_numbers(a, b) == 0;
  if (x && y) return as<Complex>(a)->real == as<Complex>(b)->real && as<Complex>(a)->imag == as<Complex>(b)->imag;
  const Complex* c = as<Complex>(x ? a : b);
  return c->imag == 0 && order_numbers(make_float(c->real), x ? b : a) == 0;
}

Result<Value> compare_numbers(Thread& t, Compare op, Value a, Value b) {
  const Kind x = kind_of(a), y = kind_of(b);
  if (x == Kind::None || y == Kind::None) return kNotImplemented;
  if (x == Kind::Complex || y == Kind::Complex) {
    if (op == Compare::Eq) return from_bool(equal_numbers(a, b));
    if (op == Compare::Ne) return from_bool(!equal_numbers(a, b));
    if (py2()) return raise(t, TypeError, "no ordering relation is defined for complex numbers");
    return kNotImplemented;
  }
  return from_bool(holds(op, order_numbers(a, b)));
}

// --- hashes

int64_t hash_double(double d) {
  if (py2()) {
    // CPython 2.7: Objects/object.c, _Py_HashDouble.
    if (!std::isfinite(d)) return std::isnan(d) ? 0 : d < 0 ? -271828 : 314159;
    double whole;
    if (std::modf(d, &whole) == 0) {
      if (whole >= -0x1p63 && whole < 0x1p63) {
        const int64_t n = static_cast<int64_t>(whole);
        return n == -1 ? -2 : n;
      }
      // The hash of the long: its value modulo 2^64 - 1, with the sign.
      int exponent;
      const double m = std::frexp(std::fabs(whole), &exponent);
      const uint64_t top = static_cast<uint64_t>(std::ldexp(m, 53));
      const uint64_t h = std::rotl(top, (exponent - 53) % 64);
      const int64_t hash = static_cast<int64_t>(d < 0 ? 0 - h : h);
      return hash == -1 ? -2 : hash;
    }
    int exponent;
    double m = std::frexp(d, &exponent) * 2147483648.0;
    const int64_t high = static_cast<int64_t>(m);
    m = (m - static_cast<double>(high)) * 2147483648.0;
    const int64_t hash = high + static_cast<int64_t>(m) + (static_cast<int64_t>(exponent) << 15);
    return hash == -1 ? -2 : hash;
  }
  // CPython 3: Python/pyhash.c, _Py_HashDouble: the value modulo 2^61 - 1.
  if (!std::isfinite(d)) return std::isnan(d) ? 0 : d < 0 ? -314159 : 314159;
  constexpr uint64_t modulus = (uint64_t{1} << 61) - 1;
  int exponent;
  double m = std::frexp(d, &exponent);
  const bool negative = m < 0;
  if (negative) m = -m;
  uint64_t x = 0;
  while (m != 0) {
    x = ((x << 28) & modulus) | x >> 33;
    m *= 268435456.0;
    exponent -= 28;
    const uint64_t y = static_cast<uint64_t>(m);
    m -= static_cast<double>(y);
    x += y;
    if (x >= modulus) x -= modulus;
  }
  exponent = exponent >= 0 ? exponent % 61 : 60 - ((-1 - exponent) % 61);
  x = ((x << exponent) & modulus) | x >> (61 - exponent);
  const int64_t hash = negative ? -static_cast<int64_t>(x) : static_cast<int64_t>(x);
  return hash == -1 ? -2 : hash;
}

int64_t hash_number(Value a) {
  switch (kind_of(a)) {
    case Kind::Integer: return hash_integer(a);
    case Kind::Float: return hash_double(float_value(a));
    case Kind::Complex: {
      const Complex* c = as<Complex>(a);
      const uint64_t h = static_cast<uint64_t>(hash_double(c->real)) + 1000003u * static_cast<uint64_t>(hash_double(c->imag));
      return static_cast<int64_t>(h) == -1 ? -2 : static_cast<int64_t>(h);
    }
    case Kind::None: break;
  }
  return 0;
}

}  // namespace natrix::rt
