// runtime/core/fast_operators.cpp - arithmetic, comparison and truth of small ints and floats, inlined into programs.
// `op` is a constant where these are inlined, so one case of each switch remains.
#include "runtime/core/fast.h"

#include "runtime/core/api.h"

using namespace natrix;
using namespace natrix::rt;

namespace {

/// Small ints of either sign: Python's floor division and modulo. b is not 0.
inline int64_t floor_div(int64_t a, int64_t b) {
  int64_t q = a / b;
  return q * b != a && (a < 0) != (b < 0) ? q - 1 : q;
}
inline int64_t floor_mod(int64_t a, int64_t b) {
  int64_t r = a % b;
  return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

/// The result for two small ints; kEmpty: not here.
[[gnu::always_inline]] inline Value int_binary(Binary op, Value a, Value b) {
  int64_t n;
  switch (op) {
    case Binary::Add: return __builtin_add_overflow(shifted(a), shifted(b), &n) ? kEmpty : from_shifted(n);
    case Binary::Sub: return __builtin_sub_overflow(shifted(a), shifted(b), &n) ? kEmpty : from_shifted(n);
    case Binary::Mul: return __builtin_mul_overflow(shifted(a), b.as_int(), &n) ? kEmpty : from_shifted(n);
    case Binary::And: return {a.bits & b.bits};
    case Binary::Or: return {a.bits | b.bits};
    case Binary::Xor: return {(a.bits ^ b.bits) | Value::kIntTag};
    case Binary::LShift: {
      const int64_t count = b.as_int();
      if (count < 0 || count > 46) return kEmpty;
      n = static_cast<int64_t>(static_cast<uint64_t>(shifted(a)) << count);
      return n >> count == shifted(a) ? from_shifted(n) : kEmpty;
    }
    case Binary::RShift: {
      const int64_t count = b.as_int();
      if (count < 0) return kEmpty;
      return Value::from_small(a.as_int() >> (count > 63 ? 63 : count));
    }
    case Binary::FloorDiv:
    case Binary::ClassicDiv: {
      if (b.as_int() == 0) return kEmpty;
      n = floor_div(a.as_int(), b.as_int());
      return Value::fits_int(n) ? Value::from_small(n) : kEmpty;
    }
    case Binary::Mod: return b.as_int() == 0 ? kEmpty : Value::from_small(floor_mod(a.as_int(), b.as_int()));
    // 48-bit ints are exact doubles, so one rounding, as Language Reference 6.7 wants.
    case Binary::Div: return b.as_int() == 0 ? kEmpty : boxed(static_cast<double>(a.as_int()) / static_cast<double>(b.as_int()));
    default: return kEmpty;
  }
}

[[gnu::always_inline]] inline Value double_binary(Binary op, double a, double b) {
  switch (op) {
    case Binary::Add: return boxed(a + b);
    case Binary::Sub: return boxed(a - b);
    case Binary::Mul: return boxed(a * b);
    case Binary::Div:
    case Binary::ClassicDiv: return b == 0 ? kEmpty : boxed(a / b);
    default: return kEmpty;
  }
}

[[gnu::always_inline]] inline Value number_binary(Binary op, Value a, Value b) {
  if (both_int(a, b)) return int_binary(op, a, b);
  if (op > Binary::Div && op != Binary::ClassicDiv) return kEmpty;
  if (both_double(a, b)) return double_binary(op, a.as_double(), b.as_double());
  if (a.is_double() && b.is_int()) return double_binary(op, a.as_double(), static_cast<double>(b.as_int()));
  if (a.is_int() && b.is_double()) return double_binary(op, static_cast<double>(a.as_int()), b.as_double());
  return kEmpty;
}

template <class T>
[[gnu::always_inline]] inline bool holds(Compare op, T a, T b) {
  switch (op) {
    case Compare::Lt: return a < b;
    case Compare::Le: return a <= b;
    case Compare::Eq: return a == b;
    case Compare::Ne: return a != b;
    case Compare::Gt: return a > b;
    case Compare::Ge: return a >= b;
  }
  __builtin_unreachable();
}

}  // namespace

NX_FAST Value nx_fast_binary(Thread& t, uint32_t op, Value a, Value b) {
  Value result = number_binary(static_cast<Binary>(op), a, b);
  if (result != kEmpty) [[likely]] return result;
  return nx_binary(t, op, a, b);
}

NX_FAST Value nx_fast_inplace(Thread& t, uint32_t op, Value a, Value b) {
  Value result = number_binary(static_cast<Binary>(op), a, b);
  if (result != kEmpty) [[likely]] return result;
  return nx_inplace(t, op, a, b);
}

NX_FAST Value nx_fast_unary(Thread& t, uint32_t op, Value a) {
  switch (static_cast<Unary>(op)) {
    case Unary::Neg:
      if (a.is_int() && a.as_int() != Value::kIntMin) return Value::from_small(-a.as_int());
      if (a.is_double()) return boxed(-a.as_double());
      break;
    case Unary::Invert:
      if (a.is_int()) return Value::from_small(~a.as_int());
      break;
    default: break;
  }
  return nx_unary(t, op, a);
}

NX_FAST Value nx_fast_compare(Thread& t, uint32_t op, Value a, Value b) {
  const auto compare = static_cast<Compare>(op);
  if (both_int(a, b)) [[likely]] return from_bool(holds(compare, shifted(a), shifted(b)));
  if (both_double(a, b)) return from_bool(holds(compare, a.as_double(), b.as_double()));
  return nx_compare(t, op, a, b);
}

NX_FAST bool8 nx_fast_truth(Thread& t, Value a) {
  if (a.is_constant()) [[likely]] return a == kTrue ? 1 : a == kFalse || a == kNone ? 0 : nx_truth(t, a);
  if (a.is_int()) return a.bits != Value::kIntTag;
  return nx_truth(t, a);
}

NX_FAST bool8 nx_fast_contains(Thread& t, Value item, Value container) { return nx_contains(t, item, container); }
