// runtime/modules/math_integers.cpp - the functions of module math that compute with whole numbers of any size.
#include <cmath>

#include "natives/math.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

/// low * (low + 1) * ... * high, halves multiplied with halves so that the factors stay balanced.
Result<Value> range_product(Thread& t, int64_t low, int64_t high) {
  if (low > high) return Value::from_small(1);
  if (high - low < 8) {
    Value r = TRY(int_from_int64(t, low));
    for (int64_t i = low + 1; i <= high; ++i) r = TRY(binary_integers(t, Binary::Mul, r, TRY(int_from_int64(t, i))));
    return r;
  }
  const int64_t middle = low + (high - low) / 2;
  Value a = TRY(range_product(t, low, middle));
  Value b = TRY(range_product(t, middle + 1, high));
  return binary_integers(t, Binary::Mul, a, b);
}

Result<Value> magnitude_gcd(Thread& t, Value a, Value b) {
  Operand x(a), y(b);
  Limbs r;
  big::gcd(r, x.view.limbs, x.view.size, y.view.limbs, y.view.size);
  return int_from_big(t, r.data(), r.size(), false, py2());
}

/// n (n-1) ... (n-k+1), any int n.
Result<Value> falling_py(Thread& t, Value n, int64_t k) {
  int64_t small;
  if (fits_int64(n, &small)) return range_product(t, small - k + 1, small);
  Value r = Value::from_small(1), factor = n;
  for (int64_t i = 0; i < k; ++i) {
    r = TRY(binary_integers(t, Binary::Mul, r, factor));
    factor = TRY(binary_integers(t, Binary::Sub, factor, Value::from_small(1)));
  }
  return r;
}

}  // namespace

extern "C" {

Result<Value> nx_math_factorial(Thread& t, Value x) {
  if (py2() && is_float_value(x)) {
    const double d = float_value(x);
    if (!(std::isfinite(d) && d == std::floor(d))) return raise(t, ValueError, "factorial() only accepts integral values");
    x = TRY(int_from_double(t, d));
  }
  if (py2() && !is_integer(x) && lookup(t, type_of(x), names::dunder_int) == kEmpty) return raise(t, TypeError, "an integer is required");
  Value n = TRY(index_value_py(t, x));
  int64_t k;
  if (sign_of(n) < 0) return raise(t, ValueError, "factorial() not defined for negative values");
  if (!fits_int64(n, &k)) {
    if (py2()) return raise(t, OverflowError, "Python int too large to convert to C long");
    return raise(t, OverflowError, "factorial() argument should not exceed {}", INT64_MAX);
  }
  return range_product(t, 2, k);
}

Result<Value> nx_math_gcd(Thread& t, Tuple* integers) {
  Value r = Value::from_small(0);
  for (int64_t i = 0; i < integers->length; ++i) {
    Value n = TRY(index_value_py(t, integers->items[i]));
    r = TRY(magnitude_gcd(t, r, n));
  }
  return r;
}

Result<Value> nx_math_lcm(Thread& t, Tuple* integers) {
  Value r = Value::from_small(1);
  for (int64_t i = 0; i < integers->length; ++i) {
    Value n = TRY(absolute_integer(t, TRY(index_value_py(t, integers->items[i]))));
    if (sign_of(n) == 0 || sign_of(r) == 0) {
      r = Value::from_small(0);
      continue;
    }
    Value divisor = TRY(magnitude_gcd(t, r, n));
    Value quotient = TRY(binary_integers(t, Binary::FloorDiv, n, divisor));
    r = TRY(binary_integers(t, Binary::Mul, r, quotient));
  }
  return r;
}

Result<Value> nx_math_isqrt(Thread& t, Value n) {
  Value v = TRY(index_value_py(t, n));
  if (sign_of(v) < 0) return raise(t, ValueError, "isqrt() argument must be nonnegative");
  Operand p(v);
  Limbs r;
  big::sqrt(r, p.view.limbs, p.view.size);
  return int_from_big(t, r.data(), r.size(), false);
}

Result<Value> nx_math_perm(Thread& t, Value n, Value k) {
  if (k == kNone) return nx_math_factorial(t, n);
  Value a = TRY(index_value_py(t, n));
  Value b = TRY(index_value_py(t, k));
  if (sign_of(a) < 0) return raise(t, ValueError, "n must be a non-negative integer");
  if (sign_of(b) < 0) return raise(t, ValueError, "k must be a non-negative integer");
  if (compare_integers(a, b) < 0) return Value::from_small(0);
  int64_t count;
  if (!fits_int64(b, &count)) return raise(t, OverflowError, "k must not exceed {}", INT64_MAX);
  return falling_py(t, a, count);
}

Result<Value> nx_math_comb(Thread& t, Value n, Value k) {
  Value a = TRY(index_value_py(t, n));
  Value b = TRY(index_value_py(t, k));
  if (sign_of(a) < 0) return raise(t, ValueError, "n must be a non-negative integer");
  if (sign_of(b) < 0) return raise(t, ValueError, "k must be a non-negative integer");
  Value other = TRY(binary_integers(t, Binary::Sub, a, b));
  if (sign_of(other) < 0) return Value::from_small(0);
  if (compare_integers(other, b) < 0) b = other;
  int64_t count;
  if (!fits_int64(b, &count)) return raise(t, OverflowError, "min(n - k, k) must not exceed {}", INT64_MAX);
  Value numerator = TRY(falling_py(t, a, count));
  Value denominator = TRY(range_product(t, 2, count));
  return binary_integers(t, Binary::FloorDiv, numerator, denominator);
}

}  // extern "C"

}  // namespace natrix::rt
