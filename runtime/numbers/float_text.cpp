// runtime/numbers/float_text.cpp - floats to text and back.
// repr() gives the shortest digits that read back as the same float (CPython: Python/dtoa.c, mode 0). They are found by
// Raffaello Giulietti's Schubfach method: 64-bit arithmetic with 126-bit powers of ten, which are computed once each from
// big integers instead of a ten-kilobyte table. Fixed precisions are the C library's, which rounds correctly.
#include <atomic>
#include <bit>
#include <cmath>
#include <cstdio>

#include "runtime/numbers/big.h"
#include "runtime/numbers/digits.h"
#include "runtime/numbers/format_spec.h"

namespace natrix::rt {

namespace {

using Wide = unsigned __int128;

constexpr int kLeastPower = -292, kGreatestPower = 324;  // exponents e of 10^e that doubles need

struct PowerOfTen {
  std::atomic<uint64_t> high, low;  // 10^e = (high * 2^63 + low) * 2^r, rounded up; high 0: not computed yet
};
constinit PowerOfTen powers_of_ten[kGreatestPower - kLeastPower + 1];

inline int floor_log2_pow10(int e) { return static_cast<int>((e * int64_t{913124641741}) >> 38); }
inline int floor_log10_pow2(int q) { return static_cast<int>((q * int64_t{661971961083}) >> 41); }
inline int floor_log10_three_quarters_pow2(int q) {
  return static_cast<int>((q * int64_t{661971961083} - int64_t{274743187321}) >> 41);
}

void compute_power(int e, uint64_t* high, uint64_t* low) {
  const int r = floor_log2_pow10(e) - 125;
  Limbs five, g, rest;
  const Limb base = 5;
  big::power(five, &base, 1, static_cast<uint64_t>(e < 0 ? -e : e), 64);
  // e >= 0: floor(5^e * 2^(e - r)); e < 0: floor(2^(e - r) / 5^-e)
  const int shift = e - r;
  if (e >= 0 && shift < 0) {
    const size_t limbs = static_cast<size_t>(-shift) / 64;
    g.resize(five.size() - limbs);
    big::shift_right(g.data(), five.data() + limbs, g.size(), static_cast<unsigned>(-shift) % 64);
  } else {
    Limbs numerator;
    const size_t limbs = static_cast<size_t>(shift) / 64;
    const Limb one = 1;
    const Limb* from = e >= 0 ? five.data() : &one;
    const size_t count = e >= 0 ? five.size() : 1;
    numerator.resize(limbs + count + 1);
    memset(numerator.data(), 0, limbs * sizeof(Limb));
    numerator[limbs + count] =
        big::shift_left(numerator.data() + limbs, from, count, static_cast<unsigned>(shift) % 64);
    numerator.resize(big::normal(numerator.data(), numerator.size()));
    if (e >= 0) {
      g.append(numerator.data(), numerator.size());
    } else {
      g.resize(numerator.size() - five.size() + 1);
      rest.resize(five.size());
      big::divrem(g.data(), rest.data(), numerator.data(), numerator.size(), five.data(), five.size());
    }
  }
  g.push(0);
  const Limb one = 1;
  big::add(g.data(), g.data(), g.size(), &one, 1);
  *low = g[0] & ~(uint64_t{1} << 63);
  *high = g[0] >> 63 | g[1] << 1;
}

void power_of_ten(int e, uint64_t* high, uint64_t* low) {
  PowerOfTen& entry = powers_of_ten[e - kLeastPower];
  *high = entry.high.load(std::memory_order_acquire);
  if (*high != 0) {
    *low = entry.low.load(std::memory_order_relaxed);
    return;
  }
  compute_power(e, high, low);
  entry.low.store(*low, std::memory_order_relaxed);
  entry.high.store(*high, std::memory_order_release);
}

inline uint64_t round_to_odd(uint64_t high, uint64_t low, uint64_t x) {
  constexpr uint64_t mask = (uint64_t{1} << 63) - 1;
  const uint64_t x1 = static_cast<uint64_t>(Wide{low} * x >> 64);
  const Wide y = Wide{high} * x;
  const uint64_t z = (static_cast<uint64_t>(y) >> 1) + x1;
  const uint64_t w = static_cast<uint64_t>(y >> 64) + (z >> 63);
  return w | ((z & mask) + mask) >> 63;
}

/// The shortest decimal: d = digits * 10^exponent. d is finite and positive.
uint64_t shortest(double d, int* exponent) {
  const uint64_t bits = std::bit_cast<uint64_t>(d);
  const uint64_t fraction = bits & ((uint64_t{1} << 52) - 1);
  const int biased = static_cast<int>(bits >> 52) & 0x7FF;
  const uint64_t c = biased == 0 ? fraction : fraction | uint64_t{1} << 52;
  const int q = (biased == 0 ? 1 : biased) - 1075;
  if (q <= 0 && q > -53 && (c & ((uint64_t{1} << -q) - 1)) == 0) {  // a whole number below 2^53
    *exponent = 0;
    return c >> -q;
  }
  const uint64_t odd = c & 1;
  const uint64_t cb = c << 2, cbr = cb + 2;
  uint64_t cbl;
  int k;
  if (fraction != 0 || biased <= 1) {
    cbl = cb - 2;
    k = floor_log10_pow2(q);
  } else {
    cbl = cb - 1;  // below a power of two, floats are twice as dense
    k = floor_log10_three_quarters_pow2(q);
  }
  const int h = q + floor_log2_pow10(-k) + 2;
  uint64_t high, low;
  power_of_ten(-k, &high, &low);
  const uint64_t vb = round_to_odd(high, low, cb << h);
  const uint64_t vbl = round_to_odd(high, low, cbl << h);
  const uint64_t vbr = round_to_odd(high, low, cbr << h);
  const uint64_t s = vb >> 2;
  *exponent = k;
  if (s >= 10) {
    const uint64_t lower = s / 10 * 10, upper = lower + 10;
    const bool lower_in = vbl + odd <= lower << 2;
    const bool upper_in = (upper << 2) + odd <= vbr;
    if (lower_in != upper_in) return lower_in ? lower : upper;
  }
  const uint64_t next = s + 1;
  const bool s_in = vbl + odd <= s << 2;
  const bool next_in = (next << 2) + odd <= vbr;
  if (s_in != next_in) return s_in ? s : next;
  const int64_t middle = static_cast<int64_t>(vb - ((s + next) << 1));
  return middle < 0 || (middle == 0 && (s & 1) == 0) ? s : next;
}

/// Writes decimal digits of n; returns how many.
int write_digits(uint64_t n, char* out) {
  char text[24];
  const char* p = digits_before(text + sizeof text, n);
  const int count = static_cast<int>(text + sizeof text - p);
  memcpy(out, p, static_cast<size_t>(count));
  return count;
}

void append_exponent(TextBuffer& out, int exponent) {
  out.push('e');
  out.push(exponent < 0 ? '-' : '+');
  if (exponent < 0) exponent = -exponent;
  char digits[24];
  const int count = write_digits(static_cast<uint64_t>(exponent), digits);
  if (count < 2) out.push('0');
  out.append(digits, static_cast<size_t>(count));
}

/// 0.<digits> * 10^point in positional notation, or with an exponent. `dot_zero` adds ".0" where no point would be.
void append_decimal(TextBuffer& out, std::string_view digits, int point, bool scientific, bool dot_zero) {
  const int count = static_cast<int>(digits.size());
  if (scientific) {
    out.push(digits[0]);
    if (count > 1) {
      out.push('.');
      out.append(digits.substr(1));
    }
    append_exponent(out, point - 1);
  } else if (point <= 0) {
    out.append("0.");
    for (int i = point; i < 0; ++i) out.push('0');
    out.append(digits);
  } else if (point >= count) {
    out.append(digits);
    for (int i = count; i < point; ++i) out.push('0');
    if (dot_zero) out.append(".0");
  } else {
    out.append(digits.substr(0, static_cast<size_t>(point)));
    out.push('.');
    out.append(digits.substr(static_cast<size_t>(point)));
  }
}

bool append_special(TextBuffer& out, double d, bool upper) {
  if (std::isfinite(d)) return false;
  if (std::isnan(d)) {
    out.append(upper ? "NAN" : "nan");
  } else {
    if (d < 0) out.push('-');
    out.append(upper ? "INF" : "inf");
  }
  return true;
}

}  // namespace

void append_float_repr(TextBuffer& out, double d) {
  if (append_special(out, d, false)) return;
  if (std::signbit(d)) out.push('-');
  if (d == 0) {
    out.append("0.0");
    return;
  }
  int exponent;
  uint64_t n = shortest(std::fabs(d), &exponent);
  char digits[24];
  int count = write_digits(n, digits);
  const int point = count + exponent;
  while (count > 1 && digits[count - 1] == '0') --count;
  // CPython: Python/pystrtod.c, format code 'r'.
  append_decimal(out, {digits, static_cast<size_t>(count)}, point, point <= -4 || point > 16, true);
}

void append_float_str2(TextBuffer& out, double d) { append_float(out, d, 'g', 12, kFloatAddDotZero); }

namespace {

/// '%.*f' in exact integer arithmetic, which is several times as fast as the C library's for any precision: d is m / 2**k,
/// so its digits are those of m * 10**precision / 2**k, rounded half to even. False: too large for that, or infinite.
bool append_fixed(TextBuffer& out, double d, int64_t precision) {
  if (precision < 0 || precision > 17 || !(std::fabs(d) < 0x1p62)) return false;
  const uint64_t bits = std::bit_cast<uint64_t>(std::fabs(d));
  const int biased = static_cast<int>(bits >> 52);
  const uint64_t m = (bits & ((uint64_t{1} << 52) - 1)) | (biased == 0 ? 0 : uint64_t{1} << 52);
  const int k = 1075 - (biased == 0 ? 1 : biased);
  unsigned __int128 scaled = m;
  for (int64_t i = 0; i < precision; ++i) scaled *= 10;
  if (k <= 0) {
    if (k < -10 || scaled >> (64 + k) != 0) return false;
    scaled <<= -k;
  } else if (k > 112) {
    scaled = 0;  // less than half of the last place: m * 10**17 is below 2**110
  } else {
    const unsigned __int128 whole = scaled >> k, rest = scaled - (whole << k), half = static_cast<unsigned __int128>(1) << (k - 1);
    scaled = whole + (rest > half || (rest == half && (whole & 1) != 0));
  }
  if (scaled >= 10000000000000000000u) return false;
  char digits[24];
  uint64_t n = static_cast<uint64_t>(scaled);
  int at = sizeof digits;
  for (int64_t i = 0; i < precision; ++i, n /= 10) digits[--at] = static_cast<char>('0' + n % 10);
  if (precision > 0) digits[--at] = '.';
  at = static_cast<int>(digits_before(digits + at, n) - digits);
  if (std::signbit(d)) out.push('-');
  out.append(std::string_view(digits + at, sizeof digits - static_cast<size_t>(at)));
  return true;
}

}  // namespace

void append_float(TextBuffer& out, double d, char format, int64_t precision, int flags) {
  const size_t start = out.size();
  const bool upper = format == 'E' || format == 'F' || format == 'G';
  if ((flags & kFloatNoNegativeZero) != 0 && d == 0) d = 0;
  if ((flags & kFloatSign) != 0 && !std::signbit(d)) out.push('+');
  if ((flags & kFloatSign) != 0 && std::isnan(d) && std::signbit(d)) out.push('+');
  if (append_special(out, d, upper)) return;
  const char lower = upper ? static_cast<char>(format + ('a' - 'A')) : format;
  if (lower == 'r') {
    append_float_repr(out, d);
    return;
  }
  const bool alternate = (flags & kFloatAlternate) != 0;
  if (lower == 'g' && precision == 0) precision = 1;
  const bool dot_zero = lower == 'g' && (flags & kFloatAddDotZero) != 0;
  if (dot_zero && d != 0) {
    // As 'g', but a number that would fill the precision with its whole part takes an exponent, to leave room for ".0".
    Buffer<char, 64> e;
    e.resize(static_cast<size_t>(precision) + 16);
    snprintf(e.data(), e.size(), "%.*e", static_cast<int>(precision - 1), std::fabs(d));
    TextBuffer digits;
    const char* p = e.data();
    for (; *p != 'e'; ++p) {
      if (*p != '.') digits.push(*p);
    }
    const int point = atoi(p + 1) + 1;
    if (!alternate) {
      while (digits.size() > 1 && digits.back() == '0') digits.pop();
    }
    if (std::signbit(d)) out.push('-');
    append_decimal(out, digits.view(), point, point <= -4 || point > precision - 1, true);
    return;
  }
  if (format == 'f' && !alternate && flags == (flags & kFloatSign) && append_fixed(out, d, precision)) return;
  char spec[] = "%#.*f";
  if (!alternate) {
    spec[1] = '.';
    spec[2] = '*';
    spec[3] = format;
    spec[4] = 0;
  } else {
    spec[4] = format;
  }
  size_t room = static_cast<size_t>(precision) + (lower == 'f' ? 330 : 32);
  const size_t at = out.size();
  out.resize(at + room);
  const int written = snprintf(out.data() + at, room, spec, static_cast<int>(precision), d);
  out.resize(at + static_cast<size_t>(written));
  if (dot_zero) out.append(".0");  // zero
  if ((flags & kFloatNoNegativeZero) != 0 && out.size() > at && out[at] == '-') {
    // z: a number that rounds to zero loses its sign.
    bool zero = true;
    for (size_t i = at + 1; i < out.size(); ++i) {
      const char c = out[i];
      if (c == 'e' || c == 'E') break;
      if (c != '0' && c != '.') zero = false;
    }
    if (zero) {
      memmove(out.data() + at, out.data() + at + 1, out.size() - at - 1);
      out.pop();
      if ((flags & kFloatSign) != 0 && at == start) {
        out.push(0);
        memmove(out.data() + at + 1, out.data() + at, out.size() - at - 1);
        out[at] = '+';
      }
    }
  }
}

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool same_word(std::string_view text, const char* word) {
  size_t i = 0;
  for (; i < text.size() && word[i] != 0; ++i) {
    if ((text[i] | 0x20) != word[i]) return false;
  }
  return i == text.size() && word[i] == 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// strtod of a well-formed literal. Up to 15 digits times a power of ten up to 22 are exact, so one operation rounds right.
double decimal_value(const char* s) {
  static constexpr double kPowers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
                                       1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  const char* p = s;
  const bool negative = *p == '-';
  if (*p == '-' || *p == '+') ++p;
  int64_t digits = 0;
  int count = 0, exponent = 0;
  bool point = false;
  for (;; ++p) {
    if (*p == '.') {
      point = true;
    } else if (is_digit(*p)) {
      if (++count > 15) return strtod(s, nullptr);
      digits = digits * 10 + (*p - '0');
      exponent -= point;
    } else {
      break;
    }
  }
  if (*p == 'e') {
    ++p;
    const bool below = *p == '-';
    if (*p == '-' || *p == '+') ++p;
    int n = 0;
    for (; is_digit(*p); ++p) {
      n = n * 10 + (*p - '0');
      if (n > 1000) return strtod(s, nullptr);
    }
    exponent += below ? -n : n;
  }
  double d = static_cast<double>(digits);
  if (exponent > 22 || exponent < -22) return strtod(s, nullptr);
  d = exponent < 0 ? d / kPowers[-exponent] : d * kPowers[exponent];
  return negative ? -d : d;
}

/// The length of the float literal (sign included) at the start of text, 0 if there is none; digits without underscores
/// are appended to `clean`.
size_t scan_float(std::string_view text, bool underscores, Buffer<char>& clean, bool* special, double* value) {
  size_t i = 0;
  const size_t n = text.size();
  *special = false;
  bool negative = false;
  if (i < n && (text[i] == '+' || text[i] == '-')) {
    negative = text[i] == '-';
    clean.push(text[i++]);
  }
  static constexpr const char* kWords[] = {"infinity", "inf", "nan"};
  for (const char* word : kWords) {
    const size_t length = strlen(word);
    if (n - i >= length && same_word(text.substr(i, length), word)) {
      *special = true;
      // Python 2's NaN is what 0 * infinity gives on x86-64: negative, as copysign shows.
      const double d = word[0] == 'i' ? HUGE_VAL : py2() ? -__builtin_nan("") : __builtin_nan("");
      *value = negative ? -d : d;
      return i + length;
    }
  }
  auto digits = [&]() {
    bool any = false;
    while (i < n) {
      if (is_digit(text[i])) {
        clean.push(text[i++]);
        any = true;
      } else if (underscores && any && text[i] == '_' && i + 1 < n && is_digit(text[i + 1])) {
        ++i;
      } else {
        break;
      }
    }
    return any;
  };
  bool any = digits();
  if (i < n && text[i] == '.') {
    clean.push('.');
    ++i;
    any |= digits();
  }
  if (!any) return 0;
  if (i < n && (text[i] == 'e' || text[i] == 'E')) {
    const size_t mark = i, kept = clean.size();
    clean.push('e');
    ++i;
    if (i < n && (text[i] == '+' || text[i] == '-')) clean.push(text[i++]);
    if (!digits()) {
      i = mark;
      clean.resize(kept);
    }
  }
  clean.push(0);
  *value = decimal_value(clean.data());
  return i;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

bool parse_float(std::string_view text, double* out) {
  text = trimmed(text);
  Buffer<char> clean;
  bool special;
  return !text.empty() && scan_float(text, !py2(), clean, &special, out) == text.size();
}

bool starts_with_float(std::string_view text) {
  Buffer<char> clean;
  bool special;
  double value;
  return scan_float(text, false, clean, &special, &value) != 0;
}

bool parse_complex(std::string_view text, double* real, double* imag) {
  // CPython: Objects/complexobject.c, complex_from_string_inner: [float] [signed float] 'j', or one of them, in
  // parentheses or not.
  text = trimmed(text);
  if (!text.empty() && text.front() == '(') {
    if (text.size() < 2 || text.back() != ')') return false;
    text = trimmed(text.substr(1, text.size() - 2));
  }
  if (text.empty()) return false;
  *real = *imag = 0;
  Buffer<char> clean, clean2;
  bool special;
  double first = 0;
  size_t at = scan_float(text, !py2(), clean, &special, &first);
  auto unit = [](char c) { return c == 'j' || c == 'J'; };
  if (at == 0) {  // [sign] j
    if (text[at] == '+' || text[at] == '-') ++at;
    if (at + 1 != text.size() || !unit(text[at])) return false;
    *imag = text[0] == '-' ? -1 : 1;
    return true;
  }
  if (at == text.size()) {
    *real = first;
    return true;
  }
  if (unit(text[at])) {
    *imag = first;
    return at + 1 == text.size();
  }
  if (text[at] != '+' && text[at] != '-') return false;
  *real = first;
  std::string_view rest = text.substr(at);
  const size_t length = scan_float(rest, !py2(), clean2, &special, imag);
  if (length == 0) {
    *imag = rest[0] == '-' ? -1 : 1;
    return rest.size() == 2 && unit(rest[1]);
  }
  return length + 1 == rest.size() && unit(rest[length]);
}

}  // namespace natrix::rt
