// runtime/numbers/big.cpp - addition, shifts and multiplication of limb arrays.
// Multiplication is schoolbook below 40 limbs, Karatsuba above. 128-bit products are single instructions; nothing here
// divides 128 bits, because that would call the compiler's support library.
#include "runtime/numbers/big.h"

#include <algorithm>
#include <bit>

namespace natrix::rt::big {

using Wide = unsigned __int128;

namespace {
constexpr size_t kKaratsuba = 40;
constexpr size_t kKaratsubaSquare = 60;
}  // namespace

size_t bit_length(const Limb* a, size_t n) {
  return n == 0 ? 0 : n * 64 - static_cast<size_t>(std::countl_zero(a[n - 1]));
}

int compare(const Limb* a, size_t n, const Limb* b, size_t m) {
  if (n != m) return n < m ? -1 : 1;
  for (size_t i = n; i-- > 0;) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

Limb add(Limb* r, const Limb* a, size_t n, const Limb* b, size_t m) {
  unsigned long long carry = 0;
  size_t i = 0;
#pragma clang loop unroll_count(8)
  for (; i < m; ++i) r[i] = __builtin_addcll(a[i], b[i], carry, &carry);
  for (; i < n && carry != 0; ++i) r[i] = __builtin_addcll(a[i], 0, carry, &carry);
  if (i < n && r != a) memcpy(r + i, a + i, (n - i) * sizeof(Limb));
  return carry;
}

Limb sub(Limb* r, const Limb* a, size_t n, const Limb* b, size_t m) {
  unsigned long long borrow = 0;
  size_t i = 0;
#pragma clang loop unroll_count(8)
  for (; i < m; ++i) r[i] = __builtin_subcll(a[i], b[i], borrow, &borrow);
  for (; i < n && borrow != 0; ++i) r[i] = __builtin_subcll(a[i], 0, borrow, &borrow);
  if (i < n && r != a) memcpy(r + i, a + i, (n - i) * sizeof(Limb));
  return borrow;
}

Limb mul_limb(Limb* r, const Limb* a, size_t n, Limb b, Limb c) {
#pragma clang loop unroll_count(4)
  for (size_t i = 0; i < n; ++i) {
    const Wide p = Wide{a[i]} * b + c;
    r[i] = static_cast<Limb>(p);
    c = static_cast<Limb>(p >> 64);
  }
  return c;
}

namespace {

/// r[0..n) += a * b; the carry.
Limb add_mul_limb(Limb* r, const Limb* a, size_t n, Limb b) {
  Limb c = 0;
#pragma clang loop unroll_count(4)
  for (size_t i = 0; i < n; ++i) {
    const Wide p = Wide{a[i]} * b + r[i] + c;
    r[i] = static_cast<Limb>(p);
    c = static_cast<Limb>(p >> 64);
  }
  return c;
}

void mul_school(Limb* r, const Limb* a, size_t n, const Limb* b, size_t m) {
  r[n] = mul_limb(r, a, n, b[0], 0);
  for (size_t j = 1; j < m; ++j) r[n + j] = add_mul_limb(r + j, a, n, b[j]);
}

/// Half the products of mul_school: each a[i] * a[j] with i < j once, doubled, then the squares.
void square_school(Limb* r, const Limb* a, size_t n) {
  memset(r, 0, 2 * n * sizeof(Limb));
  for (size_t i = 0; i + 1 < n; ++i) r[n + i] = add_mul_limb(r + 2 * i + 1, a + i + 1, n - i - 1, a[i]);
  Limb top = 0;
  for (size_t i = 0; i < 2 * n; ++i) {
    const Limb next = r[i] >> 63;
    r[i] = (r[i] << 1) | top;
    top = next;
  }
  unsigned long long carry = 0;
  for (size_t i = 0; i < n; ++i) {
    const Wide p = Wide{a[i]} * a[i];
    r[2 * i] = __builtin_addcll(r[2 * i], static_cast<Limb>(p), carry, &carry);
    r[2 * i + 1] = __builtin_addcll(r[2 * i + 1], static_cast<Limb>(p >> 64), carry, &carry);
  }
}

/// |x - y| of h limbs each into r; true if negative.
bool difference(Limb* r, const Limb* x, const Limb* y, size_t h) {
  for (size_t i = h; i-- > 0;) {
    if (x[i] == y[i]) continue;
    if (x[i] > y[i]) {
      sub(r, x, h, y, h);
      return false;
    }
    sub(r, y, h, x, h);
    return true;
  }
  memset(r, 0, h * sizeof(Limb));
  return false;
}

size_t scratch_limbs(size_t n) { return 6 * n + 512; }

/// n limbs by n limbs. The high halves are padded to the size of the low ones through scratch.
void karatsuba(Limb* r, const Limb* a, const Limb* b, size_t n, Limb* scratch) {
  const bool square = a == b;
  if (n < (square ? kKaratsubaSquare : kKaratsuba)) {
    if (square) {
      square_school(r, a, n);
    } else {
      mul_school(r, a, n, b, n);
    }
    return;
  }
  // a = a1 B^h + a0 with h = ceil(n/2):  ab = z2 B^2h + (z2 + z0 - (a1-a0)(b1-b0)) B^h + z0
  const size_t h = (n + 1) / 2, top = n - h;
  Limb* da = scratch;
  Limb* db = square ? da : da + h;
  Limb* middle = scratch + 2 * h;  // 2h + 1 limbs
  Limb* deeper = middle + 2 * h + 1;
  Limb* high = deeper;             // a1 (b1) padded to h limbs
  memcpy(high, a + h, top * sizeof(Limb));
  if (top < h) high[top] = 0;
  bool negative = difference(da, high, a, h);
  if (!square) {
    memcpy(high, b + h, top * sizeof(Limb));
    if (top < h) high[top] = 0;
    negative ^= difference(db, high, b, h);
  } else {
    negative = false;
  }
  karatsuba(middle, da, db, h, deeper);
  middle[2 * h] = 0;
  karatsuba(r, a, b, h, deeper);
  karatsuba(r + 2 * h, a + h, b + h, top, deeper);
  // middle = z0 + z2 -/+ middle
  Limb* sum = deeper;  // 2h + 1 limbs
  sum[2 * h] = add(sum, r, 2 * h, r + 2 * h, 2 * top);
  if (negative) {
    add(sum, sum, 2 * h + 1, middle, 2 * h);
  } else {
    sub(sum, sum, 2 * h + 1, middle, 2 * h);
  }
  const size_t m = std::min(2 * h + 1, 2 * n - h);  // what lies above is 0
  add(r + h, r + h, 2 * n - h, sum, m);
}

}  // namespace

void mul(Limb* r, const Limb* a, size_t n, const Limb* b, size_t m) {
  if (n < m) {
    std::swap(a, b);
    std::swap(n, m);
  }
  if (m == 0) {
    memset(r, 0, n * sizeof(Limb));
    return;
  }
  if (n == m && a == b) {
    if (n < kKaratsubaSquare) return square_school(r, a, n);
  } else if (m < kKaratsuba) {
    return mul_school(r, a, n, b, m);
  }
  Buffer<Limb, 1> scratch;
  scratch.resize(scratch_limbs(m));
  if (n == m) return karatsuba(r, a, b, n, scratch.data());
  // Unbalanced: slices of a, m limbs each.
  Buffer<Limb, 1> part;
  part.resize(2 * m);
  memset(r, 0, (n + m) * sizeof(Limb));
  for (size_t at = 0; at < n; at += m) {
    const size_t size = std::min(m, n - at);
    if (size == m) {
      karatsuba(part.data(), a + at, b, m, scratch.data());
    } else {
      mul(part.data(), b, m, a + at, size);
    }
    add(r + at, r + at, n + m - at, part.data(), size + m);
  }
}

Limb shift_left(Limb* r, const Limb* a, size_t n, unsigned bits) {
  if (bits == 0) {
    if (r != a) memmove(r, a, n * sizeof(Limb));
    return 0;
  }
  Limb out = 0;
  for (size_t i = 0; i < n; ++i) {
    const Limb x = a[i];
    r[i] = (x << bits) | out;
    out = x >> (64 - bits);
  }
  return out;
}

void shift_right(Limb* r, const Limb* a, size_t n, unsigned bits) {
  if (bits == 0) {
    if (r != a) memmove(r, a, n * sizeof(Limb));
    return;
  }
  for (size_t i = 0; i < n; ++i) {
    const Limb high = i + 1 < n ? a[i + 1] : 0;
    r[i] = (a[i] >> bits) | (high << (64 - bits));
  }
}

bool power(Limbs& out, const Limb* base, size_t n, uint64_t exponent, size_t limit) {
  out.clear();
  out.push(1);
  if (exponent == 0) return true;
  if (n == 0) {
    out.clear();
    return true;
  }
  // Powers of two inside the base are shifted in at the end.
  const size_t bits = bit_length(base, n);
  const Wide total = Wide{bits} * exponent;
  if (bits != 1 && (total >> 6) > limit) return false;
  Limbs next;
  for (int i = 63 - std::countl_zero(exponent); i >= 0; --i) {
    if (out.size() != 1 || out[0] != 1) {
      next.resize(2 * out.size());
      mul(next.data(), out.data(), out.size(), out.data(), out.size());
      next.resize(normal(next.data(), next.size()));
      out.clear();
      out.append(next.data(), next.size());
    }
    if ((exponent >> i & 1) != 0) {
      next.resize(out.size() + n);
      mul(next.data(), out.data(), out.size(), base, n);
      next.resize(normal(next.data(), next.size()));
      out.clear();
      out.append(next.data(), next.size());
    }
  }
  return true;
}

}  // namespace natrix::rt::big
