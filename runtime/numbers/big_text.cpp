// runtime/numbers/big_text.cpp - limb arrays to and from digits, and to doubles.
// Bases that are powers of two copy bits. Others split at powers of the base (divide and conquer), so the cost is that of
// multiplication and division; small pieces go limb by limb.
#include <bit>
#include <cmath>

#include "runtime/numbers/big.h"

namespace natrix::rt::big {

namespace {

constexpr size_t kToDigits = 30;     // limbs: below, one at a time
constexpr size_t kFromDigits = 40;   // limbs

struct Base {
  unsigned base;
  unsigned digits;  // that fit a limb
  Limb power;       // base ** digits
};

Base base_of(unsigned base) {
  Base b{base, 0, 1};
  while (b.power <= ~Limb{0} / base) {
    b.power *= base;
    ++b.digits;
  }
  return b;
}

/// powers[i] = (base ** digits) ** (2 ** i)
struct Powers {
  static constexpr int kMost = 48;
  Limbs power[kMost];
  int count = 0;
  void extend(const Base& base) {
    Limbs& p = power[count];
    if (count == 0) {
      p.push(base.power);
    } else {
      Limbs& last = power[count - 1];
      p.resize(2 * last.size());
      mul(p.data(), last.data(), last.size(), last.data(), last.size());
      p.resize(normal(p.data(), p.size()));
    }
    ++count;
  }
};

constexpr char kLower[] = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr char kUpper[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Writes exactly `width` digits ending at out + width; width 0: as many as needed, appended.
void digits_small(Buffer<char>& out, Limb* a, size_t n, const Base& base, const char* alphabet, size_t width) {
  Buffer<char, 700> reversed;
  while (n != 0) {
    Limb part = div_limb(a, a, n, base.power);
    n = normal(a, n);
    for (unsigned i = 0; n != 0 ? i < base.digits : part != 0; ++i) {
      reversed.push(alphabet[part % base.base]);
      part /= base.base;
    }
  }
  while (reversed.size() < width) reversed.push('0');
  const size_t at = out.size(), count = reversed.size();
  out.resize(at + count);
  for (size_t i = 0; i < count; ++i) out[at + i] = reversed[count - 1 - i];
}

void digits_large(Buffer<char>& out, Limb* a, size_t n, const Base& base, Powers& powers, int level, const char* alphabet,
                  size_t width) {
  n = normal(a, n);
  if (n < kToDigits || level < 0) return digits_small(out, a, n, base, alphabet, width);
  Limbs& p = powers.power[level];
  const size_t low_width = static_cast<size_t>(base.digits) << level;
  if (compare(a, n, p.data(), p.size()) < 0) {
    if (width != 0) {
      for (size_t i = width - low_width; i-- > 0;) out.push('0');
      width = low_width;
    }
    return digits_large(out, a, n, base, powers, level - 1, alphabet, width);
  }
  Buffer<Limb, 1> q, r;
  q.resize(n - p.size() + 1);
  r.resize(p.size());
  divrem(q.data(), r.data(), a, n, p.data(), p.size());
  digits_large(out, q.data(), q.size(), base, powers, level - 1, alphabet, width == 0 ? 0 : width - low_width);
  digits_large(out, r.data(), r.size(), base, powers, level - 1, alphabet, low_width);
}

void bits_to_digits(Buffer<char>& out, const Limb* a, size_t n, unsigned bits, const char* alphabet) {
  const size_t length = (bit_length(a, n) + bits - 1) / bits;
  const Limb mask = (Limb{1} << bits) - 1;
  for (size_t i = length; i-- > 0;) {
    const size_t at = i * bits, limb = at / 64, offset = at % 64;
    Limb digit = a[limb] >> offset;
    if (offset + bits > 64 && limb + 1 < n) digit |= a[limb + 1] << (64 - offset);
    out.push(alphabet[digit & mask]);
  }
}

void parse_small(Limbs& out, const uint8_t* digits, size_t count, const Base& base) {
  out.clear();
  size_t i = 0;
  while (i < count) {
    const size_t take = (count - i) % base.digits != 0 ? (count - i) % base.digits : base.digits;
    Limb part = 0;
    for (size_t k = 0; k < take; ++k) part = part * base.base + digits[i + k];
    i += take;
    const Limb carry = mul_limb(out.data(), out.data(), out.size(), base.power, part);
    if (carry != 0) out.push(carry);
  }
}

void parse_large(Limbs& out, const uint8_t* digits, size_t count, const Base& base, Powers& powers, int level) {
  while (level >= 0 && count <= static_cast<size_t>(base.digits) << level) --level;
  if (level < 0 || count < kFromDigits * base.digits) {
    parse_small(out, digits, count, base);
    return;
  }
  const size_t low = static_cast<size_t>(base.digits) << level;
  Limbs high, rest;
  parse_large(high, digits, count - low, base, powers, level - 1 >= 0 ? level : 0);
  parse_large(rest, digits + (count - low), low, base, powers, level - 1);
  Limbs& p = powers.power[level];
  out.resize(high.size() + p.size() + 1);
  memset(out.data(), 0, out.size() * sizeof(Limb));
  if (!high.empty()) mul(out.data(), high.data(), high.size(), p.data(), p.size());
  add(out.data(), out.data(), out.size(), rest.data(), rest.size());
  out.resize(normal(out.data(), out.size()));
}

}  // namespace

void to_digits(Buffer<char>& out, const Limb* a, size_t n, unsigned base, bool upper) {
  const char* alphabet = upper ? kUpper : kLower;
  if (std::has_single_bit(base)) return bits_to_digits(out, a, n, static_cast<unsigned>(std::countr_zero(base)), alphabet);
  const Base b = base_of(base);
  Limbs copy;
  copy.append(a, n);
  Powers powers;
  if (n >= kToDigits) {
    do powers.extend(b); while (powers.power[powers.count - 1].size() * 2 <= n + 1);
  }
  digits_large(out, copy.data(), n, b, powers, powers.count - 1, alphabet, 0);
}

void from_digits(Limbs& out, const uint8_t* digits, size_t count, unsigned base) {
  out.clear();
  if (std::has_single_bit(base)) {
    const unsigned bits = static_cast<unsigned>(std::countr_zero(base));
    out.resize(count * bits / 64 + 1);
    memset(out.data(), 0, out.size() * sizeof(Limb));
    for (size_t i = 0; i < count; ++i) {
      const size_t at = (count - 1 - i) * bits, limb = at / 64, offset = at % 64;
      out[limb] |= Limb{digits[i]} << offset;
      if (offset + bits > 64) out[limb + 1] |= Limb{digits[i]} >> (64 - offset);
    }
    out.resize(normal(out.data(), out.size()));
    return;
  }
  const Base b = base_of(base);
  Powers powers;
  if (count >= kFromDigits * b.digits) {
    do powers.extend(b); while ((static_cast<size_t>(b.digits) << powers.count) < count);
  }
  parse_large(out, digits, count, b, powers, powers.count - 1);
  out.resize(normal(out.data(), out.size()));
}

double round_to_double(uint64_t m, bool sticky, int64_t exponent) {
  if (m == 0) return 0;
  const int lead = std::countl_zero(m);
  m <<= lead;  // the bits shifted in are 0 (sticky stands below them only if lead is 0; callers pass 64 bits then)
  exponent -= lead;
  const int64_t top = exponent + 63;
  if (top > 1023) return HUGE_VAL;
  const int64_t keep = top >= -1022 ? 53 : 53 - (-1022 - top);
  if (keep < 0) return 0;
  const int drop = static_cast<int>(64 - keep);  // 11 .. 64
  const uint64_t half = uint64_t{1} << (drop - 1);
  const uint64_t below = drop == 64 ? m : m & ((uint64_t{1} << drop) - 1);
  uint64_t kept = drop == 64 ? 0 : m >> drop;
  if (below > half || (below == half && (sticky || (kept & 1) != 0))) ++kept;
  return std::ldexp(static_cast<double>(kept), static_cast<int>(exponent + drop));
}

double to_double(const Limb* a, size_t n, int64_t exponent) {
  if (n == 0) return 0;
  const int lead = std::countl_zero(a[n - 1]);
  uint64_t m = a[n - 1] << lead;
  bool sticky = false;
  exponent += static_cast<int64_t>(n - 1) * 64 - lead;
  if (n > 1) {
    size_t rest = n - 1;
    if (lead != 0) {
      m |= a[n - 2] >> (64 - lead);
      sticky = (a[n - 2] << lead) != 0;
      --rest;
    }
    for (size_t i = 0; !sticky && i < rest; ++i) sticky = a[i] != 0;
  }
  return round_to_double(m, sticky, exponent);
}

double quotient(const Limb* a, size_t n, const Limb* b, size_t m) {
  if (n == 0) return 0;
  // Shift one of them so that the quotient has 65 to 67 bits.
  const int64_t shift = static_cast<int64_t>(bit_length(b, m)) - static_cast<int64_t>(bit_length(a, n)) + 66;
  Limbs x, y, q, r;
  auto shifted = [](Limbs& out, const Limb* p, size_t size, uint64_t by) {
    const size_t limbs = by / 64;
    out.resize(limbs + size + 1);
    memset(out.data(), 0, limbs * sizeof(Limb));
    out[limbs + size] = shift_left(out.data() + limbs, p, size, by % 64);
    out.resize(normal(out.data(), out.size()));
  };
  shifted(x, a, n, shift > 0 ? static_cast<uint64_t>(shift) : 0);
  shifted(y, b, m, shift < 0 ? static_cast<uint64_t>(-shift) : 0);
  q.resize(x.size() - y.size() + 1);
  r.resize(y.size());
  divrem(q.data(), r.data(), x.data(), x.size(), y.data(), y.size());
  q.resize(normal(q.data(), q.size()));
  const bool inexact = normal(r.data(), r.size()) != 0;
  // The quotient's low bit stands for all that lies below it: it is far under the rounding position.
  if (inexact) q[0] |= 1;
  return to_double(q.data(), q.size(), -shift);
}

}  // namespace natrix::rt::big
