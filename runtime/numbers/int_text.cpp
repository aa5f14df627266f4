// runtime/numbers/int_text.cpp - ints to text and back, and repr() and str() of all numbers.
// Python 3.11 refuses conversions of more than sys.get_int_max_str_digits() decimal digits, because they take quadratic
// time there; the limit is part of the language as seen.
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/digits.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/numbers/integer.h"
#include "runtime/text/bytes.h"
#include "runtime/text/operators.h"
#include "runtime/text/str.h"

namespace natrix::rt {

int64_t int_max_str_digits = 4300;

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

unsigned digit_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A' + 10);
  return 99;
}

bool too_many_digits(uint64_t digits) {
  return !py2() && int_max_str_digits > 0 && digits > static_cast<uint64_t>(int_max_str_digits);
}

Raised raise_literal(Thread& t, std::string_view text, int64_t base, Value shown, bool as_long) {
  if (py2()) {
    // Python 2.7 shows the text as a str; int() has skipped the space before it.
    if (!as_long) {
      while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    }
    Text* s = TRY(native_str(t, text.substr(0, 200)));
    shown = value_of(s);
  }
  // "%.200R": at most 200 characters of the repr.
  Text* quoted = TRY(repr_py(t, shown));
  if (quoted->length > 200 && !py2()) {
    const Result<Value> cut = slice_text(t, value_of(quoted), 0, 200);
    quoted = as<Text>(TRY(cut));
  }
  return raise(t, ValueError, "invalid literal for {}() with base {}: {}", as_long && py2() ? "long" : "int", base, quoted);
}

/// The digits of `s` in [0, base); false if it is malformed.
bool read_digits(std::string_view s, unsigned base, bool underscore_first, Buffer<uint8_t>& digits) {
  bool last_digit = underscore_first;  // an underscore may come next
  for (const char c : s) {
    if (c == '_' && last_digit && !py2()) {
      last_digit = false;
      continue;
    }
    const unsigned d = digit_value(c);
    if (d >= base) return false;
    digits.push(static_cast<uint8_t>(d));
    last_digit = true;
  }
  return !digits.empty() && last_digit;
}

}  // namespace

Result<Value> parse_int(Thread& t, std::string_view text, int64_t base, Value shown, bool as_long) {
  bool null_byte = false;
  if (py2() && text.find('\0') != std::string_view::npos) {
    // Python 2.7 reads a C string, then sees that the text goes on.
    text = text.substr(0, text.find('\0'));
    null_byte = true;
  }
  std::string_view s = text;
  while (!s.empty() && is_space(s.front())) s.remove_prefix(1);
  while (!s.empty() && is_space(s.back())) s.remove_suffix(1);
  auto malformed = [&]() -> Result<Value> {
    if (shown == kEmpty) return kEmpty;
    return raise_literal(t, text, base, shown, as_long);
  };
  bool negative = false;
  if (!s.empty() && (s.front() == '+' || s.front() == '-')) {
    negative = s.front() == '-';
    s.remove_prefix(1);
    // Python 2 lets space stand after the sign.
    while (py2() && !s.empty() && is_space(s.front())) s.remove_prefix(1);
  }
  if (py2() && as_long && !s.empty() && (s.back() == 'L' || s.back() == 'l') && base <= 21) s.remove_suffix(1);
  unsigned radix = static_cast<unsigned>(base);
  bool prefixed = false;
  if (s.size() >= 2 && s[0] == '0') {
    const char mark = s[1] | 0x20;
    const unsigned named = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
    if (named != 0 && (base == 0 || base == named)) {
      radix = named;
      s.remove_prefix(2);
      prefixed = true;
    }
  }
  bool zeros_only = false;
  if (radix == 0) {
    if (py2() && s.size() > 1 && s[0] == '0') {
      radix = 8;
    } else {
      radix = 10;
      zeros_only = s.size() > 1 && s[0] == '0';
    }
  }
  auto null_error = [&]() { return raise(t, ValueError, "null byte in argument for {}()", as_long ? "long" : "int"); };
  if (as_long && py2()) base = radix;  // long()'s error names the base it found
  // The common case: a few digits.
  if (s.size() > 0 && s.size() <= 18 && radix == 10 && !zeros_only) {
    int64_t n = 0;
    size_t i = 0;
    for (; i < s.size() && s[i] >= '0' && s[i] <= '9'; ++i) n = n * 10 + (s[i] - '0');
    if (i == s.size()) {
      if (null_byte) return null_error();
      if (negative) n = -n;
      return as_long ? long_from_int64(t, n) : int_from_int64(t, n);
    }
  }
  Buffer<uint8_t> digits;
  if (!read_digits(s, radix, prefixed, digits)) return malformed();
  if (zeros_only) {
    for (const uint8_t d : digits) {
      if (d != 0) return malformed();
    }
  }
  if (null_byte) return null_error();
  if (!std::has_single_bit(radix) && too_many_digits(digits.size())) {
    return raise(t, ValueError, "Exceeds the limit ({} digits) for integer string conversion: value has {} digits; "
                 "use sys.set_int_max_str_digits() to increase the limit", int_max_str_digits, digits.size());
  }
  Limbs limbs;
  big::from_digits(limbs, digits.data(), digits.size(), radix);
  return int_from_big(t, limbs.data(), limbs.size(), negative, as_long);
}

Result<void> append_integer(Thread& t, Buffer<char>& out, Value a) {
  int64_t n;
  if (fits_int64(a, &n)) {
    char text[24];
    char* p = digits_before(text + sizeof text, n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n));
    if (n < 0) *--p = '-';
    out.append({p, static_cast<size_t>(text + sizeof text - p)});
    return {};
  }
  Operand p(a);
  auto refuse = [&]() {
    return raise(t, ValueError, "Exceeds the limit ({} digits) for integer string conversion; "
                 "use sys.set_int_max_str_digits() to increase the limit", int_max_str_digits);
  };
  // At least 0.30102 digits for each bit: what is surely too long is refused without converting it.
  const uint64_t bits = big::bit_length(p.view.limbs, p.view.size);
  if (too_many_digits((bits - 1) * 30102 / 100000)) return refuse();
  if (p.view.negative) out.push('-');
  const size_t start = out.size();
  big::to_digits(out, p.view.limbs, p.view.size, 10, false);
  if (too_many_digits(out.size() - start)) return refuse();
  return {};
}

namespace {

Result<Text*> number_text(Thread& t, Value a, bool as_str) {
  if (a == kTrue) return native_str(t, "True");
  if (a == kFalse) return native_str(t, "False");
  if (a.is_int()) {
    char text[24];
    const int64_t n = a.as_int();
    char* p = digits_before(text + sizeof text, static_cast<uint64_t>(n < 0 ? -n : n));
    if (n < 0) *--p = '-';
    const std::string_view digits(p, static_cast<size_t>(text + sizeof text - p));
    if (py2()) return static_cast<Text*>(TRY(make_bytes(t, digits)));
    return static_cast<Text*>(TRY(make_str_ascii(t, digits)));
  }
  TextBuffer out;
  if (is_integer(a)) {
    TRY(append_integer(t, out, a));
    if (py2() && !as_str && is_long_value(a)) out.push('L');
  } else if (is_float_value(a)) {
    if (as_str && py2()) {
      append_float_str2(out, float_value(a));
    } else {
      append_float_repr(out, float_value(a));
    }
  } else {
    const Complex* c = as<Complex>(a);
    append_complex(out, {c->real, c->imag}, as_str && py2());
  }
  return native_str(t, out.view());
}

}  // namespace

Result<Text*> repr_number(Thread& t, Value a) { return number_text(t, a, false); }
Result<Text*> str_number(Thread& t, Value a) { return number_text(t, a, true); }

}  // namespace natrix::rt
