// runtime/text/unicode.h - properties and case mappings of code points, from the Unicode database.
#pragma once

#include <cstdint>

namespace natrix::rt {

bool is_alpha(uint32_t c);
bool is_decimal(uint32_t c);
bool is_digit(uint32_t c);
bool is_numeric(uint32_t c);
bool is_lower(uint32_t c);
bool is_upper(uint32_t c);
bool is_title(uint32_t c);
bool is_cased(uint32_t c);
bool is_case_ignorable(uint32_t c);
bool is_printable(uint32_t c);
bool is_identifier_start(uint32_t c);
bool is_identifier_continue(uint32_t c);
bool is_wide_space(uint32_t c);  // c >= 128
inline bool is_alnum(uint32_t c) { return is_alpha(c) || is_numeric(c) || is_digit(c); }

inline bool is_ascii_space(uint32_t c) { return c == ' ' || (c >= 9 && c <= 13); }
/// str.isspace: also the information separators 0x1C..0x1F, as bytes' is_ascii_space does not.
inline bool is_space(uint32_t c) { return c < 128 ? is_ascii_space(c) || (c >= 0x1C && c <= 0x1F) : is_wide_space(c); }
/// str.splitlines; carriage return and line feed together count as one.
inline bool is_line_break(uint32_t c) {
  return (c >= 10 && c <= 13) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// 0..9, or -1.
int decimal_value(uint32_t c);
int digit_value(uint32_t c);

// Single-character mappings (Python 2's unicode).
uint32_t simple_upper(uint32_t c);
uint32_t simple_lower(uint32_t c);
uint32_t simple_title(uint32_t c);
// Full mappings: up to three code points into `out`; returns how many.
int full_upper(uint32_t c, uint32_t* out);
int full_lower(uint32_t c, uint32_t* out);
int full_title(uint32_t c, uint32_t* out);
int full_fold(uint32_t c, uint32_t* out);

inline bool ascii_lower(uint32_t c) { return c - 'a' < 26; }
inline bool ascii_upper(uint32_t c) { return c - 'A' < 26; }
inline bool ascii_alpha(uint32_t c) { return (c | 32) - 'a' < 26; }
inline bool ascii_digit(uint32_t c) { return c - '0' < 10; }

}  // namespace natrix::rt
