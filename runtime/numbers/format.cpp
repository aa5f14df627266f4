// runtime/numbers/format.cpp - numbers under a format spec, and the numeric halves of %-formatting.
// CPython: Python/formatter_unicode.c, format_long_internal and its siblings; Objects/unicodeobject.c, mainformatlong.
#include <cmath>

#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

Raised unknown_code(Thread& t, const FormatSpec& f, Value v) {
  if (f.type > 32 && f.type < 128) {
    return raise(t, ValueError, "Unknown format code '{}' for object of type '{}'", static_cast<char>(f.type), type_name(v));
  }
  char code[16];
  snprintf(code, sizeof code, "\\x%x", f.type);
  return raise(t, ValueError, "Unknown format code '{}' for object of type '{}'", static_cast<const char*>(code), type_name(v));
}

/// Digits with a separator after each `group` of them, at least `width` characters: zeros are added on the left.
/// CPython: _PyUnicode_InsertThousandsGrouping.
void append_grouped(TextBuffer& out, std::string_view digits, char separator, int64_t group, int64_t width) {
  TextBuffer reversed;
  int64_t remaining = static_cast<int64_t>(digits.size());
  for (bool first = true;; first = false) {
    int64_t length = remaining > width ? remaining : width;
    if (length < 1) length = 1;
    if (length > group) length = group;
    if (!first) reversed.push(separator);
    const int64_t taken = remaining < length ? remaining : length;
    for (int64_t i = 0; i < taken; ++i) reversed.push(digits[static_cast<size_t>(remaining - 1 - i)]);
    for (int64_t i = taken; i < length; ++i) reversed.push('0');
    remaining -= taken;
    width -= length;
    if (remaining <= 0 && width <= 0) break;
    width -= 1;
  }
  for (size_t i = reversed.size(); i-- > 0;) out.push(reversed[i]);
}

/// Sign and prefix, grouped digits, the rest (".5e+10%"): assembled and padded.
void append_number(TextBuffer& out, const FormatSpec& f, bool negative, std::string_view prefix, std::string_view digits,
                   std::string_view rest, char default_align) {
  TextBuffer head, body;
  if (negative) {
    head.push('-');
  } else if (f.sign == '+' || f.sign == ' ') {
    head.push(f.sign);
  }
  head.append(prefix);
  if (f.grouping == 0 || digits.empty()) {
    body.append(digits);
  } else {
    const bool fours = f.type == 'b' || f.type == 'o' || f.type == 'x' || f.type == 'X';
    const int64_t width = f.fill == '0' && f.align == '='
                              ? f.width - static_cast<int64_t>(head.size()) - static_cast<int64_t>(rest.size()) : 0;
    append_grouped(body, digits, f.grouping, fours ? 4 : 3, width);
  }
  body.append(rest);
  append_fill_between(out, f, head.view(), body.view(), static_cast<int64_t>(body.size()), default_align);
}

/// Text of |d| ("12.5e+10", "inf") split after its leading digits.
void append_float_text(TextBuffer& out, const FormatSpec& f, std::string_view text, char default_align) {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  append_number(out, f, negative, "", text.substr(0, digits), text.substr(digits), default_align);
}

/// The conversion of one float under a spec; the sign only if negative.
Result<void> float_text(Thread& t, TextBuffer& out, const FormatSpec& f, double d, Value v, bool complex_part) {
  char type = static_cast<char>(f.type);
  int64_t precision = f.precision;
  int flags = (f.alternate ? kFloatAlternate : 0) | (f.no_negative_zero ? kFloatNoNegativeZero : 0);
  bool percent = false;
  if (precision > INT32_MAX) return raise(t, ValueError, "precision too big");
  switch (f.type) {
    case 0:
      if (!complex_part) flags |= kFloatAddDotZero;
      if (py2()) {
        type = 'g';
        if (precision < 0) precision = 12;
      } else {
        type = precision < 0 ? 'r' : 'g';
      }
      break;
    case 'n': type = 'g'; break;
    case '%':
      type = 'f';
      d *= 100;
      percent = true;
      break;
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': break;
    default: return unknown_code(t, f, v);
  }
  if (precision < 0) precision = 6;
  const size_t start = out.size();
  append_float(out, d, type, precision, flags);
  if (type == 'r' && complex_part && out.size() - start > 2 && out.view().substr(out.size() - 2) == ".0") {
    out.resize(out.size() - 2);
  }
  if (type == 'r' && f.alternate && std::isfinite(d) && out.view().substr(start).find('.') == std::string_view::npos) {
    // # asks for a point, before the exponent if there is one.
    const size_t e = out.view().substr(start).find('e');
    const size_t at = e == std::string_view::npos ? out.size() : start + e;
    out.push(0);
    memmove(out.data() + at + 1, out.data() + at, out.size() - 1 - at);
    out[at] = '.';
  }
  if (percent) out.push('%');
  return {};
}

Result<void> format_float(Thread& t, TextBuffer& out, const FormatSpec& f, double d, Value v) {
  if (f.alternate && py2()) {
    constexpr std::string_view kTypes("\0eEfFgGn%", 9);
    if (f.type >= 128 || kTypes.find(static_cast<char>(f.type)) == std::string_view::npos) return unknown_code(t, f, v);
    return raise(t, ValueError, "Alternate form (#) not allowed in float format specifier");
  }
  TextBuffer text;
  TRY(float_text(t, text, f, d, v, false));
  append_float_text(out, f, text.view(), '>');
  return {};
}

Result<void> format_complex(Thread& t, TextBuffer& out, const FormatSpec& f, const Complex* c) {
  const Value v = value_of(c);
  switch (f.type) {
    case 0: case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case 'n': break;
    default: return unknown_code(t, f, v);
  }
  if (f.fill == '0') return raise(t, ValueError, "Zero padding is not allowed in complex format specifier");
  if (f.align == '=') return raise(t, ValueError, "'=' alignment flag is not allowed in complex format specifier");
  if (f.alternate && py2()) return raise(t, ValueError, "Alternate form (#) not allowed in complex format specifier");
  FormatSpec part = f;
  part.width = -1;
  part.align = 0;
  const bool imag_only = f.type == 0 && c->real == 0 && !std::signbit(c->real);
  TextBuffer body, text;
  if (!imag_only) {
    if (f.type == 0) body.push('(');
    TRY(float_text(t, text, part, c->real, v, true));
    append_float_text(body, part, text.view(), '>');
    part.sign = '+';
  }
  text.clear();
  TRY(float_text(t, text, part, c->imag, v, true));
  append_float_text(body, part, text.view(), '>');
  body.push('j');
  if (f.type == 0 && !imag_only) body.push(')');
  append_padded(out, f, body.view(), static_cast<int64_t>(body.size()), '>');
  return {};
}

Result<void> format_integer(Thread& t, TextBuffer& out, const FormatSpec& f, Value v) {
  switch (f.type) {
    case 0: case 'd': case 'n': case 'b': case 'o': case 'x': case 'X': case 'c': break;
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case '%': return format_float(t, out, f, TRY(int_to_double(t, v)), v);
    default: return unknown_code(t, f, v);
  }
  if (f.precision >= 0) return raise(t, ValueError, "Precision not allowed in integer format specifier");
  if (f.no_negative_zero) return raise(t, ValueError, "Negative zero coercion (z) not allowed in integer format specifier");
  if (f.type == 'c') {
    if (f.sign != 0) return raise(t, ValueError, "Sign not allowed with integer format specifier 'c'");
    if (f.alternate && !py2()) return raise(t, ValueError, "Alternate form (#) not allowed with integer format specifier 'c'");
    int64_t c;
    const int64_t limit = py2() && !f.utf8 ? 0x100 : 0x110000;
    if (!fits_int64(v, &c)) return raise(t, OverflowError, "Python int too large to convert to C long");
    if (c < 0 || c >= limit) {
      return raise(t, OverflowError, "%c arg not in range({})", limit == 0x100 ? "0x100" : "0x110000");
    }
    FormatSpec one;
    one.fill = static_cast<uint32_t>(c);
    one.utf8 = f.utf8;
    one.width = 1;
    TextBuffer body;
    append_padded(body, one, "", 0, '<');
    append_padded(out, f, body.view(), 1, '>');
    return {};
  }
  TextBuffer digits;
  bool negative = false;
  std::string_view prefix;
  if (f.type == 'b' || f.type == 'o' || f.type == 'x' || f.type == 'X') {
    Operand p(v);
    negative = p.view.negative;
    const unsigned base = f.type == 'b' ? 2 : f.type == 'o' ? 8 : 16;
    if (p.view.size == 0) {
      digits.push('0');
    } else {
      big::to_digits(digits, p.view.limbs, p.view.size, base, f.type == 'X');
    }
    if (f.alternate) prefix = f.type == 'b' ? "0b" : f.type == 'o' ? "0o" : f.type == 'x' ? "0x" : "0X";
  } else {
    TRY(append_integer(t, digits, v));
    negative = digits[0] == '-';
  }
  std::string_view shown = digits.view();
  if (negative && shown[0] == '-') shown.remove_prefix(1);
  append_number(out, f, negative, prefix, shown, "", '>');
  return {};
}

}  // namespace

Result<void> format_number(Thread& t, TextBuffer& out, Value v, std::string_view spec, bool utf8) {
  if (spec.empty()) {
    Text* s = TRY(str_number(t, v));
    out.append(text_view(s));
    return {};
  }
  FormatSpec f;
  TRY(parse_format_spec(t, spec, utf8, '>', &f, v));
  if (is_integer(v)) return format_integer(t, out, f, v);
  if (is_float_value(v)) return format_float(t, out, f, float_value(v), v);
  return format_complex(t, out, f, as<Complex>(v));
}

Result<Value> format_method(Thread& t, Value number, Value spec) {
  if (!is_native_str(spec) && !is<Str>(spec)) {
    return raise(t, TypeError, py2() ? "__format__() argument 1 must be str, not {}" : "__format__() argument must be str, not {}",
                 type_name(spec));
  }
  const bool unicode = is<Str>(spec);
  const std::string_view view = unicode ? TRY(utf8_of(t, as<Str>(spec))) : text_view(as<Text>(spec));
  TextBuffer out;
  if (view.empty() && !is_exact_integer(number) && !number.is_double() && !is_bool_value(number)) {
    Text* s = TRY(str_py(t, number));  // an empty spec is str(), of a subclass too
    out.append(text_view(s));
  } else {
    TRY(format_number(t, out, number, view, unicode));
  }
  if (unicode) {
    Str* s = TRY(make_str(t, out.view()));
    return value_of(s);
  }
  Text* s = TRY(native_str(t, out.view()));
  return value_of(s);
}

namespace {

/// Sign, prefix and digits to the width: zeros go between, spaces outside.
void append_percent(TextBuffer& out, const PercentSpec& spec, std::string_view sign, std::string_view prefix, std::string_view digits,
                    bool zero) {
  const int64_t length = static_cast<int64_t>(sign.size() + prefix.size() + digits.size());
  const int64_t pad = spec.width > length ? spec.width - length : 0;
  if (!spec.left && !zero) {
    for (int64_t i = 0; i < pad; ++i) out.push(' ');
  }
  out.append(sign);
  out.append(prefix);
  if (!spec.left && zero) {
    for (int64_t i = 0; i < pad; ++i) out.push('0');
  }
  out.append(digits);
  if (spec.left) {
    for (int64_t i = 0; i < pad; ++i) out.push(' ');
  }
}

}  // namespace

Result<void> percent_integer(Thread& t, TextBuffer& out, const PercentSpec& spec, char type, Value integer) {
  TextBuffer digits;
  const bool negative = sign_of(integer) < 0;
  std::string_view prefix;
  if (type == 'o' || type == 'x' || type == 'X') {
    Operand p(integer);
    if (p.view.size == 0) {
      digits.push('0');
    } else {
      big::to_digits(digits, p.view.limbs, p.view.size, type == 'o' ? 8 : 16, type == 'X');
    }
    if (spec.alternate) {
      if (type != 'o') {
        prefix = type == 'x' ? "0x" : "0X";
      } else if (!py2()) {
        prefix = "0o";
      } else if (p.view.size != 0) {
        prefix = "0";
      }
    }
  } else {
    TRY(append_integer(t, digits, integer));
  }
  std::string_view shown = digits.view();
  if (shown[0] == '-') shown.remove_prefix(1);
  // 2.7 leaves ints, but not longs, to C's printf, which shows no 0 then.
  if (py2() && spec.precision == 0 && shown == "0" && !is_long_value(integer)) shown = {};
  TextBuffer padded;
  for (int64_t i = static_cast<int64_t>(shown.size()); i < spec.precision; ++i) padded.push('0');
  padded.append(shown);
  const char* sign = negative ? "-" : spec.plus ? "+" : spec.space ? " " : "";
  append_percent(out, spec, sign, prefix, padded.view(), spec.zero);
  return {};
}

Result<void> percent_float(Thread& t, TextBuffer& out, const PercentSpec& spec, char type, double d) {
  const int64_t precision = spec.precision < 0 ? 6 : spec.precision;
  if (precision > INT32_MAX - 400) return raise(t, ValueError, py2() ? "prec too big" : "precision too large");
  TextBuffer text;
  append_float(text, d, type, precision, spec.alternate ? kFloatAlternate : 0);
  std::string_view shown = text.view();
  const bool negative = shown[0] == '-';
  if (negative) shown.remove_prefix(1);
  const char* sign = negative ? "-" : spec.plus ? "+" : spec.space ? " " : "";
  append_percent(out, spec, sign, "", shown, spec.zero);
  return {};
}

}  // namespace natrix::rt
