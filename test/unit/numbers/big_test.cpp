// test/unit/big_test.cpp - limb arithmetic against GMP, on random operands of many sizes.
#include <gmp.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "runtime/numbers/big.h"

using namespace natrix::rt;

namespace {

uint64_t state = 88172645463325252u;
uint64_t next() {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

/// Random limbs, with the runs of zeros and ones that carry bugs like.
void fill(Limbs& a, size_t n) {
  a.resize(n);
  const uint64_t kind = next() % 4;
  for (size_t i = 0; i < n; ++i) {
    const uint64_t pick = kind == 0 ? next() % 3 : 2;
    a[i] = pick == 0 ? 0 : pick == 1 ? ~uint64_t{0} : next();
    if (kind == 3 && next() % 2 != 0) a[i] = next() % 2 != 0 ? uint64_t{1} << 63 : 1;
  }
  if (n != 0 && a[n - 1] == 0) a[n - 1] = 1;
}

size_t size_up_to(size_t most) {
  return next() % 3 == 0 ? 1 + next() % most : 1 + next() % (most / 8 + 1);
}

struct Mpz {
  mpz_t z;
  Mpz() { mpz_init(z); }
  Mpz(const Limb* a, size_t n) {
    mpz_init(z);
    mpz_import(z, n, -1, 8, 0, 0, a);
  }
  ~Mpz() { mpz_clear(z); }
};

void check(bool ok, const char* what) {
  if (ok) return;
  fprintf(stderr, "big_test: %s\n", what);
  exit(1);
}

void expect(const Limb* a, size_t n, const mpz_t z, const char* what) {
  Mpz mine(a, n);
  check(mpz_cmp(mine.z, z) == 0, what);
}

void arithmetic(size_t most) {
  Limbs a, b, r, q;
  fill(a, size_up_to(most));
  fill(b, size_up_to(most));
  Limbs *x = &a, *y = &b;
  if (a.size() < b.size()) { x = &b; y = &a; }
  const size_t n = x->size(), m = y->size();
  Mpz zx(x->data(), n), zy(y->data(), m), z, z2;

  r.resize(n + 1);
  r[n] = big::add(r.data(), x->data(), n, y->data(), m);
  mpz_add(z.z, zx.z, zy.z);
  expect(r.data(), n + 1, z.z, "add");

  r.resize(n + m);
  big::mul(r.data(), x->data(), n, y->data(), m);
  mpz_mul(z.z, zx.z, zy.z);
  expect(r.data(), n + m, z.z, "mul");
  r.resize(2 * n);
  big::mul(r.data(), x->data(), n, x->data(), n);
  mpz_mul(z.z, zx.z, zx.z);
  expect(r.data(), 2 * n, z.z, "square");

  q.resize(n - m + 1);
  r.resize(m);
  big::divrem(q.data(), r.data(), x->data(), n, y->data(), m);
  mpz_tdiv_qr(z.z, z2.z, zx.z, zy.z);
  expect(q.data(), q.size(), z.z, "quotient");
  expect(r.data(), m, z2.z, "remainder");

  big::gcd(r, x->data(), n, y->data(), m);
  mpz_gcd(z.z, zx.z, zy.z);
  expect(r.data(), r.size(), z.z, "gcd");

  big::sqrt(r, x->data(), n);
  mpz_sqrt(z.z, zx.z);
  expect(r.data(), r.size(), z.z, "sqrt");
}

void text(size_t most) {
  Limbs a, back;
  fill(a, size_up_to(most));
  Mpz z(a.data(), a.size());
  const unsigned base = next() % 3 == 0 ? 10 : 2 + static_cast<unsigned>(next() % 35);
  Buffer<char> out;
  big::to_digits(out, a.data(), a.size(), base, false);
  char* theirs = mpz_get_str(nullptr, static_cast<int>(base), z.z);
  check(strlen(theirs) == out.size() && memcmp(theirs, out.data(), out.size()) == 0, "to_digits");
  free(theirs);
  Buffer<uint8_t> digits;
  for (char c : out) digits.push(static_cast<uint8_t>(c <= '9' ? c - '0' : c - 'a' + 10));
  big::from_digits(back, digits.data(), digits.size(), base);
  expect(back.data(), back.size(), z.z, "from_digits");
}

void modular() {
  Limbs a, e, m, r;
  fill(a, size_up_to(20));
  fill(e, size_up_to(3));
  fill(m, size_up_to(20));
  Mpz za(a.data(), a.size()), ze(e.data(), e.size()), zm(m.data(), m.size()), z;
  mpz_mod(za.z, za.z, zm.z);
  Limbs base;
  base.resize(m.size());
  size_t count = 0;
  mpz_export(base.data(), &count, -1, 8, 0, 0, za.z);
  big::power_mod(r, base.data(), count, e.data(), e.size(), m.data(), m.size());
  mpz_powm(z.z, za.z, ze.z, zm.z);
  expect(r.data(), r.size(), z.z, "power_mod");

  const uint64_t exponent = next() % 200;
  Limbs small;
  fill(small, 1 + next() % 4);
  Mpz zs(small.data(), small.size());
  check(big::power(r, small.data(), small.size(), exponent, 1 << 20), "power's limit");
  mpz_pow_ui(z.z, zs.z, exponent);
  expect(r.data(), r.size(), z.z, "power");
}

void doubles() {
  // Exactly representable products and quotients round-trip; halves go to even.
  check(big::round_to_double(uint64_t{1} << 53 | 1, false, 0) == 0x1p53, "half to even, down");
  check(big::round_to_double(uint64_t{1} << 53 | 3, false, 0) == 0x1.0000000000002p53, "half to even, up");
  check(big::round_to_double(1, false, -1074) == 0x1p-1074, "least subnormal");
  check(big::round_to_double(1, false, -1075) == 0, "half of the least subnormal");
  check(big::round_to_double(3, false, -1075) == 0x1p-1073, "three halves of the least subnormal");
  for (int i = 0; i < 20000; ++i) {
    // (double) a / (double) b is correctly rounded for a, b < 2^53.
    const Limb a = next() >> (11 + next() % 40), b = (next() >> (11 + next() % 40)) | 1;
    if (a == 0) continue;
    check(big::quotient(&a, 1, &b, 1) == static_cast<double>(a) / static_cast<double>(b), "quotient");
    const Limb c = next();
    check(big::to_double(&c, c != 0) == static_cast<double>(c), "to_double");
  }
}

}  // namespace

int main() {
  for (int i = 0; i < 20000; ++i) arithmetic(12);
  for (int i = 0; i < 400; ++i) arithmetic(300);
  for (int i = 0; i < 12; ++i) arithmetic(2500);
  for (int i = 0; i < 3000; ++i) text(20);
  for (int i = 0; i < 300; ++i) text(300);
  for (int i = 0; i < 10; ++i) text(6000);
  for (int i = 0; i < 500; ++i) modular();
  doubles();
  return 0;
}
