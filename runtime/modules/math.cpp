// runtime/modules/math.cpp - module math: what the C library computes, with Python's errors.
// The C library's errno is not read: a NaN out of numbers is a domain error, an infinity out of finite numbers a range or
// domain error (CPython: Modules/mathmodule.c, math_1).
#include <cmath>

#include "natives/builtins.h"
#include "natives/math.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

Raised domain_error(Thread& t) { return raise(t, ValueError, "math domain error"); }
Raised range_error(Thread& t) { return raise(t, OverflowError, "math range error"); }

template <bool kOverflows = false>
Result<double> checked(Thread& t, double x, double r) {
  if (std::isnan(r) && !std::isnan(x)) return domain_error(t);
  if (std::isinf(r) && std::isfinite(x)) return kOverflows ? range_error(t) : domain_error(t);
  return r;
}

/// The argument of a function that takes any real number: TypeError "must be real number, not str".
Result<double> real_py(Thread& t, Value v) {
  double d;
  if (TRY(real_number_py(t, v, &d))) return d;
  if (py2()) return raise(t, TypeError, "a float is required");
  return raise(t, TypeError, "must be real number, not {}", type_name(v));
}

/// A logarithm of an int of any size: log(m * 2^e) = log(m) + e * log(2).
template <class F>
Result<double> logarithm_py(Thread& t, Value v, F log) {
  if (is_integer(v)) {
    if (sign_of(v) <= 0) return domain_error(t);
    Operand p(v);
    const double d = big::to_double(p.view.limbs, p.view.size);
    if (!std::isinf(d)) return log(d);
    const int64_t bits = static_cast<int64_t>(bit_length_of(v));
    const double m = big::to_double(p.view.limbs, p.view.size, -bits);
    return log(m) + log(2.0) * static_cast<double>(bits);
  }
  const double x = TRY(real_py(t, v));
  if (std::isnan(x) || x == HUGE_VAL) return x;
  if (x <= 0) return domain_error(t);
  return log(x);
}

double natural(double x) { return std::log(x); }

}  // namespace

extern "C" {

#define FUNCTION(name, call, overflows) \
  Result<double> nx_math_##name(Thread& t, double x) { return checked<overflows>(t, x, call); }
FUNCTION(acos, std::acos(x), false)
FUNCTION(acosh, std::acosh(x), false)
FUNCTION(asin, std::asin(x), false)
FUNCTION(asinh, std::asinh(x), false)
FUNCTION(atan, std::atan(x), false)
FUNCTION(atanh, std::atanh(x), false)
FUNCTION(cbrt, std::cbrt(x), false)
FUNCTION(cos, std::cos(x), false)
FUNCTION(cosh, std::cosh(x), true)
FUNCTION(exp, std::exp(x), true)
FUNCTION(exp2, std::exp2(x), true)
FUNCTION(expm1, std::expm1(x), true)
FUNCTION(sin, std::sin(x), false)
FUNCTION(sinh, std::sinh(x), true)
FUNCTION(sqrt, std::sqrt(x), false)
FUNCTION(tan, std::tan(x), false)
FUNCTION(tanh, std::tanh(x), false)

Result<double> nx_math_log1p(Thread& t, double x) {
  return py2() ? checked<true>(t, x, std::log1p(x)) : checked<false>(t, x, std::log1p(x));
}
Result<double> nx_math_fabs(Thread&, double x) { return std::fabs(x); }
Result<double> nx_math_degrees(Thread&, double x) { return x * (180.0 / 3.141592653589793238462643383279502884197); }
Result<double> nx_math_radians(Thread&, double x) { return x * (3.141592653589793238462643383279502884197 / 180.0); }
Result<bool> nx_math_isnan(Thread&, double x) { return std::isnan(x); }
Result<bool> nx_math_isinf(Thread&, double x) { return std::isinf(x); }
Result<bool> nx_math_isfinite(Thread&, double x) { return std::isfinite(x); }

Result<double> nx_math_atan2(Thread&, double y, double x) { return std::atan2(y, x); }
Result<double> nx_math_copysign(Thread&, double x, double y) { return std::copysign(x, y); }
Result<double> nx_math_nextafter(Thread&, double x, double y) { return std::nextafter(x, y); }

Result<double> nx_math_fmod(Thread& t, double x, double y) {
  if (std::isinf(y) && std::isfinite(x)) return x;
  const double r = std::fmod(x, y);
  if (std::isnan(r) && !std::isnan(x) && !std::isnan(y)) return domain_error(t);
  return r;
}

Result<double> nx_math_remainder(Thread& t, double x, double y) {
  const double r = std::remainder(x, y);
  if (std::isnan(r) && !std::isnan(x) && !std::isnan(y)) return domain_error(t);
  return r;
}

Result<double> nx_math_pow(Thread& t, double x, double y) {
  const double r = std::pow(x, y);
  if (!std::isfinite(x) || !std::isfinite(y)) return r;
  if (std::isnan(r)) return domain_error(t);
  if (std::isinf(r)) return x == 0 ? domain_error(t) : range_error(t);
  return r;
}

Result<double> nx_math_ulp(Thread&, double x) {
  if (std::isnan(x)) return x;
  x = std::fabs(x);
  if (std::isinf(x)) return x;
  const double next = std::nextafter(x, HUGE_VAL);
  return std::isinf(next) ? x - std::nextafter(x, -HUGE_VAL) : next - x;
}

Result<Value> nx_math_frexp(Thread& t, double x) {
  int exponent = 0;
  const double m = std::isfinite(x) ? std::frexp(x, &exponent) : x;
  Tuple* pair = TRY(make_tuple_of(t, make_float(m), Value::from_small(exponent)));
  return value_of(pair);
}

Result<Value> nx_math_modf(Thread& t, double x) {
  double whole;
  const double fraction = std::modf(x, &whole);
  Tuple* pair = TRY(make_tuple_of(t, make_float(fraction), make_float(whole)));
  return value_of(pair);
}

Result<double> nx_math_ldexp(Thread& t, double x, Value i) {
  if (!is_integer(i)) return raise(t, TypeError, py2() ? "Expected an int or long as second argument to ldexp." : "Expected an int as second argument to ldexp.");
  const int64_t n = clamp_int64(i);
  if (x == 0 || !std::isfinite(x)) return x;
  if (n > INT32_MAX) return range_error(t);
  if (n < INT32_MIN) return std::copysign(0.0, x);
  const double r = std::ldexp(x, static_cast<int>(n));
  if (std::isinf(r)) return range_error(t);
  return r;
}

Result<double> nx_math_log(Thread& t, Value x, Value base) {
  const double numerator = TRY(logarithm_py(t, x, natural));
  if (base == kEmpty) return numerator;
  const double denominator = TRY(logarithm_py(t, base, natural));
  if (denominator == 0) return raise(t, ZeroDivisionError, "float division by zero");
  return numerator / denominator;
}
Result<double> nx_math_log2(Thread& t, Value x) { return logarithm_py(t, x, [](double d) { return std::log2(d); }); }
Result<double> nx_math_log10(Thread& t, Value x) { return logarithm_py(t, x, [](double d) { return std::log10(d); }); }

Result<Value> nx_math_floor(Thread& t, Value x) {
  if (py2()) return make_float(std::floor(TRY(real_py(t, x))));
  if (x.is_double()) return nx_float_dunder_floor(t, x);
  Value r = TRY(call_special_py(t, x, names::dunder_floor));
  if (r != kEmpty) return r;
  return nx_float_dunder_floor(t, make_float(TRY(real_py(t, x))));
}

Result<Value> nx_math_ceil(Thread& t, Value x) {
  if (py2()) return make_float(std::ceil(TRY(real_py(t, x))));
  if (x.is_double()) return nx_float_dunder_ceil(t, x);
  Value r = TRY(call_special_py(t, x, names::dunder_ceil));
  if (r != kEmpty) return r;
  return nx_float_dunder_ceil(t, make_float(TRY(real_py(t, x))));
}

Result<Value> nx_math_trunc(Thread& t, Value x) {
  Value r = TRY(call_special_py(t, x, names::dunder_trunc));
  if (r != kEmpty) return r;
  if (py2()) return getattr_py(t, x, names::dunder_trunc);
  return raise(t, TypeError, "type {} doesn't define __trunc__ method", type_name(x));
}

Result<bool> nx_math_isclose(Thread& t, double a, double b, double rel_tol, double abs_tol) {
  if (rel_tol < 0 || abs_tol < 0) return raise(t, ValueError, "tolerances must be non-negative");
  if (a == b) return true;
  if (std::isinf(a) || std::isinf(b)) return false;
  const double difference = std::fabs(b - a);
  return difference <= std::fabs(rel_tol * b) || difference <= std::fabs(rel_tol * a) || difference <= abs_tol;
}

}  // extern "C"

namespace {

/// sqrt(sum of squares), scaled by a power of two and summed in twice the precision, then corrected once: rounded right
/// but for the rarest cases, as CPython's vector_norm.
double norm(const double* values, size_t n) {
  double largest = 0;
  bool nan = false;
  for (size_t i = 0; i < n; ++i) {
    const double m = std::fabs(values[i]);
    nan |= std::isnan(m);
    if (m > largest) largest = m;
  }
  if (std::isinf(largest)) return largest;
  if (nan) return __builtin_nan("");
  if (largest == 0 || n <= 1) return largest;
  int exponent;
  std::frexp(largest, &exponent);
  double sum = 0, rest = 0;
  auto add = [&](double x) {
    const double total = sum + x, part = total - sum;
    rest += (sum - (total - part)) + (x - part);
    sum = total;
  };
  for (size_t i = 0; i < n; ++i) {
    const double x = std::ldexp(values[i], -exponent);
    const double square = x * x;
    rest += std::fma(x, x, -square);
    add(square);
  }
  const double root = std::sqrt(sum + rest);
  if (root == 0) return std::ldexp(root, exponent);
  const double square = root * root, low = std::fma(root, root, -square);
  const double error = (sum - square) + (rest - low);
  return std::ldexp(root + error / (2 * root), exponent);
}

}  // namespace

extern "C" {

Result<double> nx_math_hypot(Thread& t, Tuple* coordinates) {
  Buffer<double> values;
  for (int64_t i = 0; i < coordinates->length; ++i) values.push(TRY(real_py(t, coordinates->items[i])));
  return norm(values.data(), values.size());
}

Result<double> nx_math_hypot2(Thread& t, double x, double y) {
  const double r = std::hypot(x, y);
  if (std::isinf(r) && std::isfinite(x) && std::isfinite(y)) return range_error(t);
  return r;
}

Result<double> nx_math_dist(Thread& t, Value p, Value q) {
  Tuple* a = TRY(tuple_from_py(t, p));
  Tuple* b = TRY(tuple_from_py(t, q));
  if (a->length != b->length) return raise(t, ValueError, "both points must have the same number of dimensions");
  Buffer<double> values;
  for (int64_t i = 0; i < a->length; ++i) {
    const double x = TRY(real_py(t, a->items[i])), y = TRY(real_py(t, b->items[i]));
    values.push(x - y);
  }
  return norm(values.data(), values.size());
}

Result<double> nx_math_fsum(Thread& t, Value seq) {
  // Shewchuk, "Adaptive precision floating-point arithmetic": partial sums that do not overlap, in order of magnitude.
  Value iterator = TRY(iter_py(t, seq));
  Buffer<double> partials;
  double special = 0, infinities = 0;
  for (;;) {
    Value item = TRY(next_py(t, iterator));
    if (item == kEmpty) break;
    double x = TRY(real_py(t, item));
    const double given = x;
    size_t kept = 0;
    for (size_t j = 0; j < partials.size(); ++j) {
      double y = partials[j];
      if (std::fabs(x) < std::fabs(y)) std::swap(x, y);
      const double high = x + y, low = y - (high - x);
      if (low != 0) partials[kept++] = low;
      x = high;
    }
    partials.resize(kept);
    if (x != 0) {
      if (!std::isfinite(x)) {
        if (std::isfinite(given)) return raise(t, OverflowError, "intermediate overflow in fsum");
        if (std::isinf(given)) infinities += given;
        special += given;
        partials.clear();
      } else {
        partials.push(x);
      }
    }
  }
  if (special != 0) {
    if (std::isnan(infinities)) return raise(t, ValueError, "-inf + inf in fsum");
    return special;
  }
  size_t n = partials.size();
  double high = 0, low = 0;
  if (n > 0) {
    high = partials[--n];
    while (n > 0) {
      const double x = high, y = partials[--n];
      high = x + y;
      low = y - (high - x);
      if (low != 0) break;
    }
    // Half-way cases: the partials below decide.
    if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
      const double y = low * 2, x = high + y;
      if (y == x - high) high = x;
    }
  }
  return high;
}

Result<Value> nx_math_prod(Thread& t, Value iterable, Value start) {
  Value iterator = TRY(iter_py(t, iterable));
  Value result = start;
  for (;;) {
    Value item = TRY(next_py(t, iterator));
    if (item == kEmpty) return result;
    result = TRY(binary_py(t, Binary::Mul, result, item));
  }
}

}  // extern "C"

}  // namespace natrix::rt
