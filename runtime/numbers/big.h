// runtime/numbers/big.h - arithmetic on arrays of 64-bit limbs, least significant first. It knows nothing of objects.
// Sizes are explicit; results may have leading zero limbs unless said otherwise. Unless a function says that arrays may
// be the same, its result overlaps no operand.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/support/buffer.h"

namespace natrix::rt {

using Limb = uint64_t;
using Limbs = Buffer<Limb, 16>;

namespace big {

/// n without leading zero limbs.
inline size_t normal(const Limb* a, size_t n) {
  while (n != 0 && a[n - 1] == 0) --n;
  return n;
}
size_t bit_length(const Limb* a, size_t n);  // a is normal
int compare(const Limb* a, size_t n, const Limb* b, size_t m);  // both normal

/// r[0..n) = a + b; the carry. n >= m; r may be a or b.
Limb add(Limb* r, const Limb* a, size_t n, const Limb* b, size_t m);
/// r[0..n) = a - b; the borrow. n >= m; r may be a or b.
Limb sub(Limb* r, const Limb* a, size_t n, const Limb* b, size_t m);
/// r[0..n) = a * b + c; the carry. r may be a.
Limb mul_limb(Limb* r, const Limb* a, size_t n, Limb b, Limb c);
/// q[0..n) = a / d; the remainder. q may be a.
Limb div_limb(Limb* q, const Limb* a, size_t n, Limb d);
/// r[0..n) = a << bits, bits < 64; the bits shifted out. r may be a.
Limb shift_left(Limb* r, const Limb* a, size_t n, unsigned bits);
/// r[0..n) = a >> bits, bits < 64. r may be a.
void shift_right(Limb* r, const Limb* a, size_t n, unsigned bits);

/// r[0..n+m) = a * b.
void mul(Limb* r, const Limb* a, size_t n, const Limb* b, size_t m);
/// q[0..n-m+1) = a / b, r[0..m) = a % b. n >= m > 0, b[m-1] != 0. q may be null. r may be a.
void divrem(Limb* q, Limb* r, const Limb* a, size_t n, const Limb* b, size_t m);
/// base ** exponent; out is normal. False if it would need more than `limit` limbs.
bool power(Limbs& out, const Limb* base, size_t n, uint64_t exponent, size_t limit);
/// base ** exponent % modulus, out is normal; base < modulus.
void power_mod(Limbs& out, const Limb* base, size_t n, const Limb* exponent, size_t e, const Limb* modulus, size_t m);
/// gcd, out is normal.
void gcd(Limbs& out, const Limb* a, size_t n, const Limb* b, size_t m);
/// floor(sqrt(a)), out is normal.
void sqrt(Limbs& out, const Limb* a, size_t n);

/// Appends the digits of a (normal, not 0) in base 2..36.
void to_digits(Buffer<char>& out, const Limb* a, size_t n, unsigned base, bool upper);
/// The value of digits (0..35 each, not characters) in base 2..36; out is normal.
void from_digits(Limbs& out, const uint8_t* digits, size_t count, unsigned base);

/// m * 2**exponent as a double, rounded half to even; `sticky`: something not 0 lies below m. Infinite if too large.
double round_to_double(uint64_t m, bool sticky, int64_t exponent);
/// a * 2**exponent as a double, rounded half to even; infinite if too large.
double to_double(const Limb* a, size_t n, int64_t exponent = 0);
/// a / b as a double, rounded half to even; infinite if too large. Both normal, b not 0.
double quotient(const Limb* a, size_t n, const Limb* b, size_t m);

}  // namespace big
}  // namespace natrix::rt
