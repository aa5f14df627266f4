// runtime/numbers/arith.h - arithmetic on any two numbers, for the operator protocols and everything else.
// Functions give kNotImplemented if an operand is not a number, and never look at what a subclass overrides: that has
// been asked before.
#pragma once

#include "runtime/numbers/numbers.h"

namespace natrix::rt {

/// int, long, bool, float, complex in any mixture. Raises ZeroDivisionError, OverflowError, ValueError, MemoryError.
Result<Value> binary_numbers(Thread& t, Binary op, Value a, Value b);
Result<Value> compare_numbers(Thread& t, Compare op, Value a, Value b);
Result<Value> unary_numbers(Thread& t, Unary op, Value a);
/// pow(a, b, modulus); modulus kNone: pow(a, b).
Result<Value> power_numbers(Thread& t, Value a, Value b, Value modulus);
Result<Value> divmod_numbers(Thread& t, Value a, Value b);
Result<Value> absolute_number(Thread& t, Value a);
/// Python 2's coerce(): a tuple of two numbers of one type.
Result<Value> coerce_numbers(Thread& t, Value a, Value b);

/// -1, 0, 1 exactly, 2 unordered (a NaN). Both are ints or floats.
int order_numbers(Value a, Value b);
bool equal_numbers(Value a, Value b);
/// As CPython hashes numbers: equal numbers have equal hashes, modulo 2^61 - 1 in Python 3. a must be a number.
int64_t hash_number(Value a);
int64_t hash_double(double d);
bool truth_number(Value a);

/// repr and str as native strings. repr of an int may raise ValueError past 4300 digits (Python 3.11).
Result<Text*> repr_number(Thread& t, Value a);
Result<Text*> str_number(Thread& t, Value a);

/// round(d, digits) of the dialect: correctly rounded decimals, ties to even (Python 3) or away from zero (Python 2).
Result<double> round_float(Thread& t, double d, int64_t digits);

// --- the fast paths: true and *out set if it was easy
inline bool add_fast(Value a, Value b, Value* out) {
  if (a.is_int() && b.is_int()) {
    const int64_t n = a.as_int() + b.as_int();
    if (!Value::fits_int(n)) return false;
    *out = Value::from_small(n);
    return true;
  }
  if (a.is_double() && b.is_double()) {
    *out = Value::from_double(a.as_double() + b.as_double());
    return true;
  }
  return false;
}
inline bool sub_fast(Value a, Value b, Value* out) {
  if (a.is_int() && b.is_int()) {
    const int64_t n = a.as_int() - b.as_int();
    if (!Value::fits_int(n)) return false;
    *out = Value::from_small(n);
    return true;
  }
  if (a.is_double() && b.is_double()) {
    *out = Value::from_double(a.as_double() - b.as_double());
    return true;
  }
  return false;
}
inline bool mul_fast(Value a, Value b, Value* out) {
  if (a.is_int() && b.is_int()) {
    int64_t n;
    if (__builtin_mul_overflow(a.as_int(), b.as_int(), &n) || !Value::fits_int(n)) return false;
    *out = Value::from_small(n);
    return true;
  }
  if (a.is_double() && b.is_double()) {
    *out = Value::from_double(a.as_double() * b.as_double());
    return true;
  }
  return false;
}
/// Floored division of 64-bit ints; b is neither 0 nor -1.
inline int64_t floor_div(int64_t a, int64_t b) {
  const int64_t q = a / b;
  return q - ((a % b != 0) & ((a ^ b) < 0));
}
inline int64_t floor_mod(int64_t a, int64_t b) {
  const int64_t r = a % b;
  return (r != 0 && (r ^ b) < 0) ? r + b : r;
}
template <class T>
inline bool compare_raw(Compare op, T a, T b) {
  switch (op) {
    case Compare::Lt: return a < b;
    case Compare::Le: return a <= b;
    case Compare::Eq: return a == b;
    case Compare::Ne: return a != b;
    case Compare::Gt: return a > b;
    case Compare::Ge: return a >= b;
  }
  return false;
}
inline bool compare_fast(Compare op, Value a, Value b, Value* out) {
  if (a.is_int() && b.is_int()) {
    *out = from_bool(compare_raw(op, a.as_int(), b.as_int()));
    return true;
  }
  if (a.is_double() && b.is_double()) {
    *out = from_bool(compare_raw(op, a.as_double(), b.as_double()));
    return true;
  }
  return false;
}

}  // namespace natrix::rt
