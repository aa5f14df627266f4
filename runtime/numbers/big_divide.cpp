// runtime/numbers/big_divide.cpp - division, modular powers, gcd and square roots of limb arrays.
// Knuth's algorithm D below 60 quotient limbs, above it the recursive division of Brent and Zimmermann (Modern Computer
// Arithmetic, algorithm 1.8), which costs about two multiplications. Single steps divide by a precomputed reciprocal
// (Moeller and Granlund, "Improved division by invariant integers").
#include <algorithm>
#include <bit>
#include <cmath>

#include "runtime/numbers/big.h"

namespace natrix::rt::big {

using Wide = unsigned __int128;

namespace {

constexpr size_t kRecursive = 60;

/// floor((B^2 - 1) / d) - B for a normalised d: (~d : ~0) / d in two half-limb steps.
Limb reciprocal(Limb d) {
  const Limb dh = d >> 32, dl = d & 0xFFFFFFFF;
  Limb u1 = ~d, quotient = 0;
  for (int half = 0; half < 2; ++half) {
    // One half-limb digit of (u1 : 0xFFFFFFFF) / d.
    Limb q = u1 / dh, r = u1 - q * dh;
    while (q >> 32 != 0 || q * dl > ((r << 32) | 0xFFFFFFFF)) {
      --q;
      r += dh;
      if (r >> 32 != 0) break;
    }
    u1 = ((u1 << 32) | 0xFFFFFFFF) - q * d;
    quotient = (quotient << 32) + q;
  }
  return quotient;
}

/// (u1 : u0) / d with u1 < d.
inline Limb divide_two(Limb u1, Limb u0, Limb d, Limb v, Limb* remainder) {
  const Wide q = Wide{v} * u1 + ((Wide{u1} << 64) | u0);
  Limb q1 = static_cast<Limb>(q >> 64) + 1;
  Limb r = u0 - q1 * d;
  if (r > static_cast<Limb>(q)) {
    --q1;
    r += d;
  }
  if (r >= d) [[unlikely]] {
    ++q1;
    r -= d;
  }
  *remainder = r;
  return q1;
}

/// r[0..n) -= a * b; the borrow.
Limb sub_mul_limb(Limb* r, const Limb* a, size_t n, Limb b) {
  Limb c = 0;
  for (size_t i = 0; i < n; ++i) {
    const Wide p = Wide{a[i]} * b + c;
    const Limb low = static_cast<Limb>(p);
    c = static_cast<Limb>(p >> 64) + (r[i] < low);
    r[i] -= low;
  }
  return c;
}

bool not_less(const Limb* a, const Limb* b, size_t n) {
  for (size_t i = n; i-- > 0;) {
    if (a[i] != b[i]) return a[i] > b[i];
  }
  return true;
}

// Both of these: a[0..n+m) / b[0..n), normalised, n >= 2. The quotient's m limbs go to q, its top bit is the result; the
// remainder stays in a[0..n), and a[n..n+m) is not used again.

Limb divide_school(Limb* q, Limb* a, const Limb* b, size_t n, size_t m, Limb v) {
  Limb top = 0;
  if (not_less(a + m, b, n)) {
    sub(a + m, a + m, n, b, n);
    top = 1;
  }
  const Limb b1 = b[n - 1], b0 = b[n - 2];
  for (size_t j = m; j-- > 0;) {
    const Limb a2 = a[j + n], a1 = a[j + n - 1], a0 = a[j + n - 2];
    Limb guess, rest;
    bool exact = true;
    if (a2 >= b1) {
      guess = ~Limb{0};
      rest = a1 + b1;          // (a2 : a1) - guess * b1, where a2 == b1
      exact = rest >= b1;      // it did not overflow: the test below applies
    } else {
      guess = divide_two(a2, a1, b1, v, &rest);
    }
    while (exact) {
      if (Wide{guess} * b0 <= ((Wide{rest} << 64) | a0)) break;
      --guess;
      rest += b1;
      exact = rest >= b1;
    }
    const Limb borrow = sub_mul_limb(a + j, b, n, guess);
    if (a2 < borrow) {
      --guess;
      add(a + j, a + j, n, b, n);
    }
    q[j] = guess;
  }
  return top;
}

Limb divide_recursive(Limb* q, Limb* a, const Limb* b, size_t n, size_t m, Limb v, Limb* scratch) {
  if (m < kRecursive) return divide_school(q, a, b, n, m, v);
  const size_t k = m / 2;
  Limb top = divide_recursive(q + k, a + 2 * k, b + k, n - k, m - k, v, scratch);
  // a -= (top : q1) * b0 * B^k
  mul(scratch, q + k, m - k, b, k);
  Limb borrow = sub(a + k, a + k, n, scratch, m);
  if (top != 0) borrow += sub(a + m, a + m, n + k - m, b, k);
  const Limb one = 1;
  while (borrow != 0) {
    top -= sub(q + k, q + k, m - k, &one, 1);
    borrow -= add(a + k, a + k, n, b, n);
  }
  Limb low_top = divide_recursive(q, a + k, b + k, n - k, k, v, scratch);
  mul(scratch, q, k, b, k);
  borrow = sub(a, a, n, scratch, 2 * k);
  if (low_top != 0) borrow += sub(a + k, a + k, n - k, b, k);
  while (borrow != 0) {
    low_top -= sub(q, q, k, &one, 1);
    borrow -= add(a, a, n, b, n);
  }
  if (low_top != 0) top += add(q + k, q + k, m - k, &one, 1);
  return top;
}

}  // namespace

Limb div_limb(Limb* q, const Limb* a, size_t n, Limb d) {
  const unsigned shift = static_cast<unsigned>(std::countl_zero(d));
  const Limb normalised = d << shift, v = reciprocal(normalised);
  Limb r = 0;
  if (shift == 0) {
    for (size_t i = n; i-- > 0;) q[i] = divide_two(r, a[i], normalised, v, &r);
    return r;
  }
  if (n == 0) return 0;
  Limb high = a[n - 1];
  r = high >> (64 - shift);
  for (size_t i = n; i-- > 0;) {
    const Limb next = i == 0 ? 0 : a[i - 1];
    q[i] = divide_two(r, (high << shift) | (next >> (64 - shift)), normalised, v, &r);
    high = next;
  }
  return r >> shift;
}

void divrem(Limb* q, Limb* r, const Limb* a, size_t n, const Limb* b, size_t m) {
  if (m == 1) {
    Limbs own;
    if (q == nullptr) {
      own.resize(n);
      q = own.data();
    }
    r[0] = div_limb(q, a, n, b[0]);
    return;
  }
  const unsigned shift = static_cast<unsigned>(std::countl_zero(b[m - 1]));
  Limbs divisor, rest, quotient;
  divisor.resize(m);
  shift_left(divisor.data(), b, m, shift);
  rest.resize(n + 1);
  rest[n] = shift_left(rest.data(), a, n, shift);
  size_t count = n - m + 1;  // quotient limbs
  if (q == nullptr) {
    quotient.resize(count);
    q = quotient.data();
  }
  const Limb v = reciprocal(divisor[m - 1]);
  if (count < kRecursive || m < kRecursive) {
    divide_school(q, rest.data(), divisor.data(), m, count, v);
  } else {
    Buffer<Limb, 1> scratch;
    scratch.resize(2 * m + 2);
    // From the top, m quotient limbs at a time.
    while (count > m) {
      count -= m;
      divide_recursive(q + count, rest.data() + count, divisor.data(), m, m, v, scratch.data());
    }
    divide_recursive(q, rest.data(), divisor.data(), m, count, v, scratch.data());
  }
  shift_right(r, rest.data(), m, shift);
}

void power_mod(Limbs& out, const Limb* base, size_t n, const Limb* exponent, size_t e, const Limb* modulus, size_t m) {
  // Left to right, four bits of the exponent at a time.
  Buffer<Limb, 1> table, product;
  const size_t bits = bit_length(exponent, e);
  const unsigned window = bits < 24 ? 1 : 4;
  const size_t entries = size_t{1} << window;
  table.resize(entries * m);
  product.resize(2 * m);
  auto multiply = [&](Limb* r, const Limb* x, const Limb* y) {
    mul(product.data(), x, m, y, m);
    divrem(nullptr, r, product.data(), 2 * m, modulus, m);
  };
  Limb* t = table.data();
  memset(t, 0, entries * m * sizeof(Limb));
  t[0] = m == 1 && modulus[0] == 1 ? 0 : 1;
  memcpy(t + m, base, n * sizeof(Limb));
  for (size_t i = 2; i < entries; ++i) multiply(t + i * m, t + (i - 1) * m, t + m);
  out.clear();
  out.append(t, m);
  for (size_t digit = (bits + window - 1) / window; digit-- > 0;) {
    for (unsigned i = 0; i < window; ++i) multiply(out.data(), out.data(), out.data());
    const size_t at = digit * window;
    const size_t index = exponent[at / 64] >> (at % 64) & (entries - 1);
    if (index != 0) multiply(out.data(), out.data(), t + index * m);
  }
  out.resize(normal(out.data(), m));
}

void gcd(Limbs& out, const Limb* a, size_t n, const Limb* b, size_t m) {
  Limbs x, y, r;
  x.append(a, n);
  y.append(b, m);
  Limbs *u = &x, *v = &y, *w = &r;
  while (v->size() > 1) {
    if (compare(u->data(), u->size(), v->data(), v->size()) < 0) {
      std::swap(u, v);
      continue;
    }
    w->resize(v->size());
    divrem(nullptr, w->data(), u->data(), u->size(), v->data(), v->size());
    w->resize(normal(w->data(), w->size()));
    Limbs* old = u;
    u = v;
    v = w;
    w = old;
  }
  out.clear();
  if (v->size() == 0) {
    out.append(u->data(), u->size());
    return;
  }
  if (u->size() == 0) {
    out.append(v->data(), v->size());
    return;
  }
  Limb s = (*v)[0];
  w->resize(u->size());
  Limb t = div_limb(w->data(), u->data(), u->size(), s);
  while (t != 0) {
    const Limb rest = s % t;
    s = t;
    t = rest;
  }
  out.push(s);
}

void sqrt(Limbs& out, const Limb* a, size_t n) {
  out.clear();
  if (n == 0) return;
  // Newton from above: x = (x + a / x) / 2, beginning with a power of two that is not less than the root.
  const size_t bits = (bit_length(a, n) + 1) / 2;
  Limbs x, q, r;
  x.resize(bits / 64 + 1);
  memset(x.data(), 0, x.size() * sizeof(Limb));
  x[bits / 64] = Limb{1} << (bits % 64);
  if (n <= 16) {  // the double's root, rounded up, saves most steps
    int exponent;
    const double m = std::frexp(to_double(a, n), &exponent);
    if (exponent < 1000) {
      const double root = std::sqrt(std::ldexp(m, exponent)) * (1 + 0x1p-50);
      const double f = std::frexp(root, &exponent);
      const uint64_t top = static_cast<uint64_t>(std::ldexp(f, 62)) + 1;
      const int shift = exponent - 62;
      if (shift > 0) {
        x.resize(static_cast<size_t>(shift) / 64 + 2);
        memset(x.data(), 0, x.size() * sizeof(Limb));
        const unsigned by = static_cast<unsigned>(shift) % 64;
        const Limb low = top << by, high = by == 0 ? 0 : top >> (64 - by);
        x[static_cast<size_t>(shift) / 64] = low;
        x[static_cast<size_t>(shift) / 64 + 1] = high;
      } else {
        x.resize(1);
        x[0] = (top >> -shift) + 1;
      }
    }
  }
  x.resize(normal(x.data(), x.size()));
  for (;;) {
    if (compare(a, n, x.data(), x.size()) < 0) {
      q.resize(0);
    } else {
      q.resize(n - x.size() + 1);
      r.resize(x.size());
      divrem(q.data(), r.data(), a, n, x.data(), x.size());
      q.resize(normal(q.data(), q.size()));
    }
    if (compare(q.data(), q.size(), x.data(), x.size()) >= 0) break;
    r.resize(x.size() + 1);
    r[x.size()] = add(r.data(), x.data(), x.size(), q.data(), q.size());
    shift_right(r.data(), r.data(), r.size(), 1);
    r.resize(normal(r.data(), r.size()));
    x.clear();
    x.append(r.data(), r.size());
  }
  out.append(x.data(), x.size());
}

}  // namespace natrix::rt::big
