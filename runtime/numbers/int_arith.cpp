// runtime/numbers/int_arith.cpp - arithmetic of ints of any size.
// What fits 64 bits is computed in 64 or 128 bits; the rest on limbs, sign and magnitude. Python 2: a result is a long if
// an operand is one or if it passes 64 bits (Python 2.7 Objects/intobject.c, longobject.c).
#include <cmath>
#include <utility>

#include "runtime/containers/tuple.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

constexpr size_t kMaxLimbs = size_t{1} << 31;  // 16 GB: beyond it an int cannot be made

bool long_result(Value a, Value b) { return py2() && (is_long_value(a) || is_long_value(b)); }

Result<Value> small_result(Thread& t, int64_t n, bool as_long) {
  return as_long ? long_from_int64(t, n) : int_from_int64(t, n);
}

Raised zero_division(Thread& t, Binary op, bool as_long) {
  if (py2() && op != Binary::Div) {
    return raise(t, ZeroDivisionError, as_long ? "long division or modulo by zero" : "integer division or modulo by zero");
  }
  return raise(t, ZeroDivisionError, op == Binary::Div        ? "division by zero"
                                     : op == Binary::FloorDiv ? "integer division or modulo by zero"
                                                              : "integer modulo by zero");
}

Result<Value> add_views(Thread& t, BigView a, BigView b, bool as_long) {
  if (a.size < b.size) std::swap(a, b);
  Limbs r;
  if (a.negative == b.negative) {
    r.resize(a.size + 1);
    r[a.size] = big::add(r.data(), a.limbs, a.size, b.limbs, b.size);
    return int_from_big(t, r.data(), r.size(), a.negative, as_long);
  }
  if (big::compare(a.limbs, a.size, b.limbs, b.size) < 0) std::swap(a, b);
  r.resize(a.size);
  big::sub(r.data(), a.limbs, a.size, b.limbs, b.size);
  return int_from_big(t, r.data(), r.size(), a.negative, as_long);
}

/// Floored quotient and remainder of limbs; b is not 0. Either output may be null.
void floor_divide(BigView a, BigView b, Limbs* quotient, bool* quotient_negative, Limbs* remainder, bool* remainder_negative) {
  Limbs q, r;
  if (big::compare(a.limbs, a.size, b.limbs, b.size) < 0) {
    r.append(a.limbs, a.size);
  } else {
    if (quotient != nullptr) q.resize(a.size - b.size + 1);
    r.resize(b.size);
    big::divrem(quotient != nullptr ? q.data() : nullptr, r.data(), a.limbs, a.size, b.limbs, b.size);
    r.resize(big::normal(r.data(), r.size()));
  }
  const bool adjust = r.size() != 0 && a.negative != b.negative;
  if (quotient != nullptr) {
    q.push(0);
    const Limb one = 1;
    if (adjust) big::add(q.data(), q.data(), q.size(), &one, 1);
    quotient->append(q.data(), q.size());
    *quotient_negative = a.negative != b.negative;
  }
  if (remainder != nullptr) {
    if (adjust) {
      remainder->resize(b.size);
      big::sub(remainder->data(), b.limbs, b.size, r.data(), r.size());
    } else {
      remainder->append(r.data(), r.size());
    }
    *remainder_negative = b.negative;  // and of a's sign where the signs are equal
  }
}

/// Limb i of the two's complement of v.
struct Complement {
  BigView v;
  Limb carry;
  explicit Complement(BigView view) : v(view), carry(view.negative) {}
  Limb next(size_t i) {
    const Limb limb = i < v.size ? v.limbs[i] : 0;
    if (!v.negative) return limb;
    const Limb r = ~limb + carry;
    carry = carry != 0 && r == 0;
    return r;
  }
};

Result<Value> bitwise(Thread& t, Binary op, BigView a, BigView b, bool as_long) {
  const size_t n = (a.size > b.size ? a.size : b.size) + 1;
  Complement x(a), y(b);
  Limbs r;
  r.resize(n);
  for (size_t i = 0; i < n; ++i) {
    const Limb p = x.next(i), q = y.next(i);
    r[i] = op == Binary::And ? (p & q) : op == Binary::Or ? (p | q) : (p ^ q);
  }
  const bool negative = r[n - 1] >> 63 != 0;
  if (negative) {
    Limb carry = 1;
    for (size_t i = 0; i < n; ++i) {
      r[i] = ~r[i] + carry;
      carry = carry != 0 && r[i] == 0;
    }
  }
  return int_from_big(t, r.data(), n, negative, as_long);
}

Result<Value> shift_left(Thread& t, Value a, Value b, bool as_long) {
  int64_t x, count;
  const bool count_fits = fits_int64(b, &count);
  if (sign_of(b) < 0) return raise(t, ValueError, "negative shift count");
  if (!count_fits && py2()) return raise(t, OverflowError, "long int too large to convert to int");
  if (sign_of(a) == 0) return small_result(t, 0, as_long);
  if (!count_fits) return raise(t, OverflowError, "too many digits in integer");
  if (fits_int64(a, &x) && count < 63) {
    const int64_t r = static_cast<int64_t>(static_cast<uint64_t>(x) << count);
    if (r >> count == x) return small_result(t, r, as_long);
  }
  const size_t limbs = static_cast<size_t>(count) / 64;
  Operand operand(a);
  if (limbs + operand.view.size > kMaxLimbs) return raise_empty(t, MemoryError);
  Limbs r;
  r.resize(limbs + operand.view.size + 1);
  memset(r.data(), 0, limbs * sizeof(Limb));
  r[r.size() - 1] = big::shift_left(r.data() + limbs, operand.view.limbs, operand.view.size, static_cast<unsigned>(count) % 64);
  return int_from_big(t, r.data(), r.size(), operand.view.negative, as_long);
}

Result<Value> shift_right(Thread& t, Value a, Value b, bool as_long) {
  int64_t x, count;
  const bool count_fits = fits_int64(b, &count);
  if (sign_of(b) < 0) return raise(t, ValueError, "negative shift count");
  if (!count_fits && py2()) return raise(t, OverflowError, "long int too large to convert to int");
  if (fits_int64(a, &x)) return small_result(t, !count_fits || count > 63 ? x >> 63 : x >> count, as_long);
  Operand operand(a);
  const BigView v = operand.view;
  const size_t limbs = count_fits ? static_cast<size_t>(count) / 64 : v.size;
  if (limbs >= v.size) return small_result(t, v.negative ? -1 : 0, as_long);
  // Floor: a negative number loses one more if a bit that was 1 went out.
  const unsigned bits = static_cast<unsigned>(count) % 64;
  bool lost = false;
  if (v.negative) {
    for (size_t i = 0; i < limbs && !lost; ++i) lost = v.limbs[i] != 0;
    lost |= bits != 0 && (v.limbs[limbs] << (64 - bits)) != 0;
  }
  Limbs r;
  r.resize(v.size - limbs + 1);
  big::shift_right(r.data(), v.limbs + limbs, v.size - limbs, bits);
  r[r.size() - 1] = 0;
  const Limb one = 1;
  if (lost) big::add(r.data(), r.data(), r.size(), &one, 1);
  return int_from_big(t, r.data(), r.size(), v.negative, as_long);
}

Result<Value> power_integers(Thread& t, Value a, Value b, bool as_long) {
  int64_t x, n;
  if (sign_of(b) < 0) {
    const double base = TRY(int_to_double(t, a)), exponent = TRY(int_to_double(t, b));
    return binary_floats(t, Binary::Pow, base, exponent);
  }
  const bool base_fits = fits_int64(a, &x);
  if (!fits_int64(b, &n)) {
    if (base_fits && (x == 0 || x == 1)) return small_result(t, x, as_long);
    if (base_fits && x == -1) return small_result(t, (Operand(b).view.limbs[0] & 1) != 0 ? -1 : 1, as_long);
    return raise_empty(t, MemoryError);
  }
  if (base_fits) {
    // By squaring while 64 bits suffice.
    int64_t result = 1, square = x, rest = n;
    for (;;) {
      if ((rest & 1) != 0 && __builtin_mul_overflow(result, square, &result)) break;
      rest >>= 1;
      if (rest == 0) return small_result(t, result, as_long);
      if (__builtin_mul_overflow(square, square, &square)) break;
    }
  }
  Operand base(a);
  Limbs r;
  // Powers of two of the base come out of the multiplication: 10**n is 5**n << n.
  size_t zeros = 0;
  while (base.view.limbs[zeros / 64] >> (zeros % 64) == 0) zeros = (zeros / 64 + 1) * 64;
  zeros += static_cast<size_t>(__builtin_ctzll(base.view.limbs[zeros / 64] >> (zeros % 64)));
  Limbs odd;
  odd.resize(base.view.size - zeros / 64);
  big::shift_right(odd.data(), base.view.limbs + zeros / 64, odd.size(), zeros % 64);
  odd.resize(big::normal(odd.data(), odd.size()));
  if (static_cast<unsigned __int128>(zeros) * static_cast<uint64_t>(n) >> 6 > kMaxLimbs ||
      !big::power(r, odd.data(), odd.size(), static_cast<uint64_t>(n), kMaxLimbs)) {
    return raise_empty(t, MemoryError);
  }
  const bool negative = base.view.negative && (n & 1) != 0;
  const size_t shift = zeros * static_cast<size_t>(n);
  if (shift == 0) return int_from_big(t, r.data(), r.size(), negative, as_long);
  Limbs shifted;
  shifted.resize(shift / 64 + r.size() + 1);
  memset(shifted.data(), 0, shift / 64 * sizeof(Limb));
  shifted[shifted.size() - 1] = big::shift_left(shifted.data() + shift / 64, r.data(), r.size(), shift % 64);
  return int_from_big(t, shifted.data(), shifted.size(), negative, as_long);
}

}  // namespace

Result<Value> true_divide_integers(Thread& t, Value a, Value b) {
  constexpr int64_t exact = int64_t{1} << 53;
  int64_t x, y;
  if (fits_int64(b, &y)) {
    if (y == 0) return zero_division(t, Binary::Div, false);
    if (fits_int64(a, &x) && x >= -exact && x <= exact && y >= -exact && y <= exact) {
      return make_float(static_cast<double>(x) / static_cast<double>(y));
    }
  }
  Operand p(a), q(b);
  const double d = big::quotient(p.view.limbs, p.view.size, q.view.limbs, q.view.size);
  if (std::isinf(d)) {
    return raise(t, OverflowError, "integer division result too large for a float");
  }
  return make_float(p.view.negative != q.view.negative ? -d : d);
}

namespace {

/// Magnitudes below 2**126, so that sums cannot overflow.
bool fits_wide(Value v, __int128* out) {
  int64_t n;
  if (fits_int64(v, &n)) {
    *out = n;
    return true;
  }
  if (!v.is_object() || !is_big(v)) return false;
  auto* big = static_cast<const Long*>(v.as_object());
  if (big->size != 2 || big->limbs[1] >> 62 != 0) return false;
  const auto m = static_cast<__int128>(static_cast<unsigned __int128>(big->limbs[1]) << 64 | big->limbs[0]);
  *out = (big->flags.load(std::memory_order_relaxed) & kIntNegative) != 0 ? -m : m;
  return true;
}

}  // namespace

Result<Value> binary_integers(Thread& t, Binary op, Value a, Value b) {
  const bool as_long = long_result(a, b);
  int64_t x, y;
  if (fits_int64(a, &x) && fits_int64(b, &y)) {
    switch (op) {
      case Binary::Add: return int_from_wide(t, static_cast<__int128>(x) + y, as_long);
      case Binary::Sub: return int_from_wide(t, static_cast<__int128>(x) - y, as_long);
      case Binary::Mul: {
        int64_t n;
        if (!__builtin_mul_overflow(x, y, &n)) return small_result(t, n, as_long);
        return int_from_wide(t, static_cast<__int128>(x) * y, as_long);
      }
      case Binary::FloorDiv:
      case Binary::ClassicDiv:
        if (y == 0) return zero_division(t, Binary::FloorDiv, as_long);
        if (y == -1) return int_from_wide(t, -static_cast<__int128>(x), as_long);
        return small_result(t, floor_div(x, y), as_long);
      case Binary::Mod:
        if (y == 0) return zero_division(t, op, as_long);
        return small_result(t, y == -1 ? 0 : floor_mod(x, y), as_long);
      case Binary::And: return is_bool_value(a) && is_bool_value(b) ? Result<Value>(from_bool(x & y)) : small_result(t, x & y, as_long);
      case Binary::Or: return is_bool_value(a) && is_bool_value(b) ? Result<Value>(from_bool(x | y)) : small_result(t, x | y, as_long);
      case Binary::Xor: return is_bool_value(a) && is_bool_value(b) ? Result<Value>(from_bool(x ^ y)) : small_result(t, x ^ y, as_long);
      default: break;
    }
  }
  switch (op) {
    case Binary::Div: return true_divide_integers(t, a, b);
    case Binary::LShift: return shift_left(t, a, b, as_long);
    case Binary::RShift: return shift_right(t, a, b, as_long);
    case Binary::Pow: return power_integers(t, a, b, as_long);
    case Binary::MatMul: return kNotImplemented;
    default: break;
  }
  if (op == Binary::Add || op == Binary::Sub) {
    __int128 v, w;
    if (fits_wide(a, &v) && fits_wide(b, &w)) return int_from_wide(t, op == Binary::Add ? v + w : v - w, as_long);
  }
  Operand p(a), q(b);
  switch (op) {
    case Binary::Add: return add_views(t, p.view, q.view, as_long);
    case Binary::Sub: return add_views(t, p.view, {q.view.limbs, q.view.size, !q.view.negative}, as_long);
    case Binary::Mul: {
      Limbs r;
      r.resize(p.view.size + q.view.size);
      big::mul(r.data(), p.view.limbs, p.view.size, q.view.limbs, q.view.size);
      return int_from_big(t, r.data(), r.size(), p.view.negative != q.view.negative, as_long);
    }
    case Binary::FloorDiv:
    case Binary::ClassicDiv:
    case Binary::Mod: {
      if (q.view.size == 0) return zero_division(t, op == Binary::ClassicDiv ? Binary::FloorDiv : op, as_long);
      Limbs r;
      bool negative = false;
      if (op == Binary::Mod) {
        floor_divide(p.view, q.view, nullptr, nullptr, &r, &negative);
      } else {
        floor_divide(p.view, q.view, &r, &negative, nullptr, nullptr);
      }
      return int_from_big(t, r.data(), r.size(), negative, as_long);
    }
    default: return bitwise(t, op, p.view, q.view, as_long);
  }
}

Result<Value> divmod_integers(Thread& t, Value a, Value b) {
  const bool as_long = long_result(a, b);
  Value q, r;
  int64_t x, y;
  if (fits_int64(a, &x) && fits_int64(b, &y) && y != 0 && y != -1) {
    q = TRY(small_result(t, floor_div(x, y), as_long));
    r = TRY(small_result(t, floor_mod(x, y), as_long));
  } else {
    Operand p(a), d(b);
    if (d.view.size == 0) return zero_division(t, Binary::FloorDiv, as_long);
    Limbs quotient, remainder;
    bool quotient_negative, remainder_negative;
    floor_divide(p.view, d.view, &quotient, &quotient_negative, &remainder, &remainder_negative);
    q = TRY(int_from_big(t, quotient.data(), quotient.size(), quotient_negative, as_long));
    r = TRY(int_from_big(t, remainder.data(), remainder.size(), remainder_negative, as_long));
  }
  Tuple* pair = TRY(make_tuple_of(t, q, r));
  return value_of(pair);
}

Result<Value> power_mod_integers(Thread& t, Value a, Value b, Value modulus) {
  const bool as_long = long_result(a, b) || (py2() && is_long_value(modulus));
  if (py2() && sign_of(b) < 0) {
    return raise(t, TypeError, "pow() 2nd argument cannot be negative when 3rd argument specified");
  }
  Operand m(modulus);
  if (m.view.size == 0) return raise(t, ValueError, "pow() 3rd argument cannot be 0");
  Value base = TRY(binary_integers(t, Binary::Mod, a, modulus));
  Operand e(b);
  if (e.view.negative) {
    // The inverse of the base, by Euclid's algorithm: x * base == old (mod modulus).
    Value old = TRY(absolute_integer(t, modulus)), now = TRY(binary_integers(t, Binary::Mod, base, old));
    Value old_x = Value::from_small(0), x = Value::from_small(1);
    while (sign_of(now) != 0) {
      Value q = TRY(binary_integers(t, Binary::FloorDiv, old, now));
      Value step = TRY(binary_integers(t, Binary::Mul, q, now));
      Value next = TRY(binary_integers(t, Binary::Sub, old, step));
      old = now;
      now = next;
      step = TRY(binary_integers(t, Binary::Mul, q, x));
      next = TRY(binary_integers(t, Binary::Sub, old_x, step));
      old_x = x;
      x = next;
    }
    if (old != Value::from_small(1)) return raise(t, ValueError, "base is not invertible for the given modulus");
    base = TRY(binary_integers(t, Binary::Mod, old_x, modulus));
  }
  // Computed with the magnitude of the modulus; a negative one shifts the result below zero.
  Value magnitude = TRY(absolute_integer(t, modulus));
  base = TRY(binary_integers(t, Binary::Mod, base, magnitude));
  Operand x(base), d(magnitude);
  Limbs r;
  big::power_mod(r, x.view.limbs, x.view.size, e.view.limbs, e.view.size, d.view.limbs, d.view.size);
  Value result = TRY(int_from_big(t, r.data(), r.size(), false, as_long));
  if (m.view.negative && r.size() != 0) return binary_integers(t, Binary::Add, result, modulus);
  return result;
}

Result<Value> negate_integer(Thread& t, Value a) {
  const bool as_long = py2() && is_long_value(a);
  int64_t x;
  if (fits_int64(a, &x)) return int_from_wide(t, -static_cast<__int128>(x), as_long);
  Operand p(a);
  return int_from_big(t, p.view.limbs, p.view.size, !p.view.negative, as_long);
}

Result<Value> absolute_integer(Thread& t, Value a) { return sign_of(a) < 0 ? negate_integer(t, a) : exact_integer(t, a); }

Result<Value> invert_integer(Thread& t, Value a) {
  const bool as_long = py2() && is_long_value(a);
  int64_t x;
  if (fits_int64(a, &x)) return small_result(t, ~x, as_long);
  Operand p(a), one(int64_t{-1});
  return add_views(t, {p.view.limbs, p.view.size, !p.view.negative}, one.view, as_long);  // -a - 1
}

int compare_integers(Value a, Value b) {
  int64_t x, y;
  const bool a_fits = fits_int64(a, &x), b_fits = fits_int64(b, &y);
  if (a_fits && b_fits) return (x > y) - (x < y);
  Operand p(a), q(b);
  if (p.view.negative != q.view.negative) return p.view.negative ? -1 : 1;
  const int order = big::compare(p.view.limbs, p.view.size, q.view.limbs, q.view.size);
  return p.view.negative ? -order : order;
}

int64_t hash_integer(Value a) {
  int64_t n;
  const bool fits = fits_int64(a, &n);
  if (py2()) {
    if (fits) return n == -1 ? -2 : n;
    // CPython 2.7 long_hash: digits of 30 bits, rotated in: the value modulo 2^64 - 1.
    Operand p(a);
    uint64_t h = 0;
    const size_t digits = (big::bit_length(p.view.limbs, p.view.size) + 29) / 30;
    for (size_t i = digits; i-- > 0;) {
      h = h >> 34 | h << 30;
      const size_t at = i * 30, limb = at / 64, offset = at % 64;
      uint64_t digit = p.view.limbs[limb] >> offset;
      if (offset > 34 && limb + 1 < p.view.size) digit |= p.view.limbs[limb + 1] << (64 - offset);
      digit &= (1u << 30) - 1;
      h += digit;
      if (h < digit) ++h;
    }
    const int64_t hash = static_cast<int64_t>(p.view.negative ? 0 - h : h);
    return hash == -1 ? -2 : hash;
  }
  constexpr uint64_t modulus = (uint64_t{1} << 61) - 1;
  if (fits) {
    const uint64_t m = n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n);
    const int64_t h = static_cast<int64_t>(m % modulus);
    const int64_t hash = n < 0 ? -h : h;
    return hash == -1 ? -2 : hash;
  }
  Operand p(a);
  uint64_t h = 0;
  for (size_t i = p.view.size; i-- > 0;) {
    // h * 2^64 + limb modulo 2^61 - 1: 2^64 is 8.
    const unsigned __int128 x = (static_cast<unsigned __int128>(h) << 3) + p.view.limbs[i];
    h = static_cast<uint64_t>(x & modulus) + static_cast<uint64_t>(x >> 61);
    if (h >= modulus) h -= modulus;
  }
  const int64_t hash = p.view.negative ? -static_cast<int64_t>(h) : static_cast<int64_t>(h);
  return hash == -1 ? -2 : hash;
}

uint64_t bit_length_of(Value a) {
  Operand p(a);
  return big::bit_length(p.view.limbs, p.view.size);
}

Result<Value> round_integer(Thread& t, Value a, int64_t digits) {
  // CPython int.__round__: to the nearest multiple of 10**digits, ties to the even one.
  if (digits <= 0) return exact_integer(t, a);
  const uint64_t bits = bit_length_of(a);
  if (static_cast<uint64_t>(digits) > bits / 3 + 2) return int_from_int64(t, 0);  // 10**digits is over twice |a|
  Value unit = TRY(binary_integers(t, Binary::Pow, Value::from_small(10), TRY(int_from_int64(t, digits))));
  Value pair = TRY(divmod_integers(t, a, unit));
  Value q = as<Tuple>(pair)->items[0], r = as<Tuple>(pair)->items[1];
  Value twice = TRY(binary_integers(t, Binary::Add, r, r));
  const int order = compare_integers(twice, unit);
  const bool odd = (Operand(q).view.size != 0) && (Operand(q).view.limbs[0] & 1) != 0;
  if (order > 0 || (order == 0 && odd)) q = TRY(binary_integers(t, Binary::Add, q, Value::from_small(1)));
  return binary_integers(t, Binary::Mul, q, unit);
}

}  // namespace natrix::rt
