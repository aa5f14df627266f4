// compiler/parse/literal.cpp - Numbers. The scanner has made sure of their form; here they get their value.

#include <charconv>
#include <cmath>
#include <limits>
#include <system_error>

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

namespace {

// The double nearest to a decimal literal.
double to_double(const std::string& digits) {
  double value = 0;
  auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (result.ec != std::errc::result_out_of_range) return value;
  // Too big or too small: tell which by the exponent of its first digit that is not zero.
  long exponent = 0;
  std::size_t e = digits.find_first_of("eE");
  std::string_view mantissa = std::string_view(digits).substr(0, e);
  if (e != std::string::npos) {
    std::size_t begin = e + 1 + (digits[e + 1] == '+' ? 1 : 0);
    auto read = std::from_chars(digits.data() + begin, digits.data() + digits.size(), exponent);
    if (read.ec == std::errc::result_out_of_range) exponent = digits[begin] == '-' ? -1000000000 : 1000000000;
  }
  std::size_t point = mantissa.find('.');
  std::size_t first = mantissa.find_first_of("123456789");
  if (first == std::string_view::npos) return 0;
  long whole = static_cast<long>(point == std::string_view::npos ? mantissa.size() : point);
  return whole - static_cast<long>(first) + exponent > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

}  // namespace

Expr* Parser::number() {
  const Token& t = tok();
  std::string digits;
  for (char c : text(t))
    if (c != '_') digits += c;
  pos_++;
  ConstantValue value;
  char last = digits.back();
  bool prefixed = digits.size() > 1 && digits[0] == '0' && (digits[1] | 32) >= 'b' && (digits[1] | 32) != 'e' &&
                  (digits[1] | 32) != 'j' && (digits[1] | 32) != 'l';
  if (!prefixed && (last == 'j' || last == 'J')) {
    digits.pop_back();
    value.tag = ConstantValue::Complex;
    value.number = to_double(digits);
    return make<Constant>(t.range, value);
  }
  if (!prefixed && digits.find_first_of(".eE") != std::string::npos) {
    value.tag = ConstantValue::Float;
    value.number = to_double(digits);
    return make<Constant>(t.range, value);
  }
  value.tag = ConstantValue::Int;
  if (!py3() && (last == 'l' || last == 'L')) {
    value.is_long = true;
    digits.pop_back();
  }
  int base = 10;
  std::size_t begin = 0;
  if (prefixed) {
    char kind = static_cast<char>(digits[1] | 32);
    base = kind == 'x' ? 16 : kind == 'o' ? 8 : 2;
    begin = 2;
  } else if (!py3() && digits.size() > 1 && digits[0] == '0') {
    base = 8;
    begin = 1;
  }
  auto result = std::from_chars(digits.data() + begin, digits.data() + digits.size(), value.integer, base);
  if (result.ec == std::errc::result_out_of_range) {
    value.big = true;
    value.is_long = !py3();
    std::string kept;
    if (base == 10) {
      kept = digits;
      // CPython 3.11 Objects/longobject.c: the limit on conversions between text and int.
      if (py3() && digits.size() > 4300) {
        std::string count = std::to_string(digits.size());
        return raise_at(t, "Exceeds the limit (4300 digits) for integer string conversion: value has " + count +
                               " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
                               "huge integer literals to avoid decimal conversion limits.");
      }
    } else {
      // All powers of two as hexadecimal.
      int bits = base == 16 ? 4 : base == 8 ? 3 : 1;
      std::string binary;
      for (std::size_t i = begin; i < digits.size(); i++) {
        int digit = digits[i] <= '9' ? digits[i] - '0' : (digits[i] | 32) - 'a' + 10;
        for (int b = bits - 1; b >= 0; b--) binary += static_cast<char>('0' + (digit >> b & 1));
      }
      binary.insert(0, (4 - binary.size() % 4) % 4, '0');
      kept = "0x";
      for (std::size_t i = 0; i < binary.size(); i += 4) {
        int digit = (binary[i] - '0') * 8 + (binary[i + 1] - '0') * 4 + (binary[i + 2] - '0') * 2 + (binary[i + 3] - '0');
        if (digit != 0 || kept.size() > 2) kept += "0123456789abcdef"[digit];
      }
    }
    value.text = context_.arena.copy(kept);
  }
  return make<Constant>(t.range, value);
}

// Python 2: the literal after a minus, as one negative number.
Expr* Parser::negative_literal(const Constant& literal, Range range) {
  ConstantValue value = literal.value;
  if (value.tag != ConstantValue::Int) {
    value.number = -value.number;
  } else if (value.big) {
    // -9223372036854775808 is an int, though its digits alone are a long.
    if (value.text == "9223372036854775808" || value.text == "0x8000000000000000") {
      value = {};
      value.tag = ConstantValue::Int;
      value.integer = std::numeric_limits<std::int64_t>::min();
      value.is_long = (text(token(pos_ - 1)).back() | 32) == 'l';
    } else {
      value.text = context_.arena.copy("-" + std::string(value.text));
    }
  } else {
    value.integer = -value.integer;
  }
  return make<Constant>(range, value);
}

}  // namespace natrix
