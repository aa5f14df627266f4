// runtime/numbers/format_spec.h - the format specification mini-language, and numbers as text.
// [[fill]align][sign][z][#][0][width][grouping][.precision][type]: Library Reference, "Format Specification
// Mini-Language". Text owns str.format and %-formatting and calls the numeric halves here.
#pragma once

#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

struct FormatSpec {
  uint32_t fill = ' ';      // a code point
  char align = 0;           // < > = ^, 0: not given
  char sign = 0;            // + - space, 0: not given
  bool no_negative_zero = false;  // z (Python 3.11)
  bool alternate = false;   // #
  bool zero = false;        // 0 before the width
  bool utf8 = true;         // how fill is written
  int64_t width = -1;
  char grouping = 0;        // , or _
  int64_t precision = -1;
  uint32_t type = 0;        // a code point, 0: not given
};

using TextBuffer = Buffer<char>;  // UTF-8

/// Parses a spec: UTF-8, or (`utf8` false: Python 2's str) bytes. ValueError with CPython's texts; `v` names its type in
/// them. A 0 before the width becomes fill and, if `default_align` is '>', alignment '='.
Result<void> parse_format_spec(Thread& t, std::string_view spec, bool utf8, char default_align, FormatSpec* out, Value v);
/// Appends `body` (`length` code points) padded as the spec says; `default_align` where it does not.
void append_padded(TextBuffer& out, const FormatSpec& spec, std::string_view body, int64_t length, char default_align);
/// The same of a number: with '=' the padding stands between `prefix` (sign, 0x) and body.
void append_fill_between(TextBuffer& out, const FormatSpec& spec, std::string_view prefix, std::string_view body,
                         int64_t body_length, char default_align);
/// int.__format__, float.__format__, complex.__format__ of any number; UTF-8.
Result<void> format_number(Thread& t, TextBuffer& out, Value v, std::string_view spec, bool utf8);
/// The __format__ method of numbers: `spec` a native string (Python 2: or unicode), the result of the same type.
Result<Value> format_method(Thread& t, Value number, Value spec);

// --- numeric halves of %-formatting. Flags as in "%-#0+ *.*d".
struct PercentSpec {
  bool left = false, plus = false, space = false, alternate = false, zero = false;
  int64_t width = -1;
  int64_t precision = -1;
};
/// %d %i %u %o %x %X of an int, long or bool (a float has been converted before). UTF-8, padded.
Result<void> percent_integer(Thread& t, TextBuffer& out, const PercentSpec& spec, char type, Value integer);
/// %e %E %f %F %g %G, padded.
Result<void> percent_float(Thread& t, TextBuffer& out, const PercentSpec& spec, char type, double d);

// --- floats as text
/// The shortest digits that read back as d: repr(d) ("1.0", "1e+16", "inf", "nan").
void append_float_repr(TextBuffer& out, double d);
/// Python 2's str(d): 12 significant digits.
void append_float_str2(TextBuffer& out, double d);
/// 'e' 'f' 'g' 'r' as PyOS_double_to_string; `flags`: see kFloat*.
enum FloatFlags : int { kFloatAlternate = 1, kFloatAddDotZero = 2, kFloatSign = 4, kFloatNoNegativeZero = 8 };
void append_float(TextBuffer& out, double d, char format, int64_t precision, int flags);

}  // namespace natrix::rt
