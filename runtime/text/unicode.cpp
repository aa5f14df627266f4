// runtime/text/unicode.cpp - looking up the generated tables (cmake/unicode_tables.py).

#include "runtime/text/unicode.h"

#include <cstddef>

#include "unicode_tables.h"

namespace natrix::rt {
namespace {

using namespace unicode;

const Record& record(uint32_t c) {
  if (c < kLimit) return kRecords[kSecondStage[(uint32_t{kFirstStage[c >> kShift]} << kShift) + (c & ((1u << kShift) - 1))]];
  size_t i = 0;
  while (kAbove[i].last < c && i + 1 < sizeof(kAbove) / sizeof(kAbove[0])) ++i;
  return kRecords[kAbove[i].record];
}

bool has(uint32_t c, uint16_t flag) { return (record(c).flags & flag) != 0; }

template <size_t N>
uint32_t mapped(const Mapping (&table)[N], uint32_t c) {
  size_t low = 0, high = N;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (table[middle].last < c) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == N || c < table[low].first || (c - table[low].first) % static_cast<uint32_t>(table[low].step) != 0) return c;
  return c + static_cast<uint32_t>(table[low].delta);
}

const Special* special(uint32_t c) {
  size_t low = 0, high = sizeof(kSpecial) / sizeof(kSpecial[0]);
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (kSpecial[middle].code < c) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return &kSpecial[low];  // the flag says that it is there
}

int spread(const uint16_t (&from)[3], uint32_t* out) {
  int n = 0;
  while (n < 3 && from[n] != 0) {
    out[n] = from[n];
    ++n;
  }
  return n;
}

}  // namespace

bool is_alpha(uint32_t c) { return has(c, kAlpha); }
bool is_decimal(uint32_t c) { return has(c, kDecimal); }
bool is_digit(uint32_t c) { return has(c, kDigit); }
bool is_numeric(uint32_t c) { return has(c, kNumeric); }
bool is_lower(uint32_t c) { return has(c, kLower_); }
bool is_upper(uint32_t c) { return has(c, kUpper_); }
bool is_title(uint32_t c) { return has(c, kTitle_); }
bool is_cased(uint32_t c) { return has(c, kCased); }
bool is_case_ignorable(uint32_t c) { return has(c, kCaseIgnorable); }
bool is_printable(uint32_t c) { return has(c, kPrintable); }
bool is_identifier_start(uint32_t c) { return has(c, kIdentifierStart); }
bool is_identifier_continue(uint32_t c) { return has(c, kIdentifierContinue); }
bool is_wide_space(uint32_t c) { return has(c, kSpace); }

int decimal_value(uint32_t c) {
  const Record& r = record(c);
  return (r.flags & kDecimal) != 0 ? r.value : -1;
}
int digit_value(uint32_t c) {
  const Record& r = record(c);
  return (r.flags & kDigit) != 0 ? r.value : -1;
}

uint32_t simple_upper(uint32_t c) {
  if (c < 128) return ascii_lower(c) ? c - 32 : c;
  return has(c, kCaseMapped) ? mapped(kUpper, c) : c;
}
uint32_t simple_lower(uint32_t c) {
  if (c < 128) return ascii_upper(c) ? c + 32 : c;
  return has(c, kCaseMapped) ? mapped(kLower, c) : c;
}
uint32_t simple_title(uint32_t c) {
  if (c < 128) return ascii_lower(c) ? c - 32 : c;
  if (!has(c, kCaseMapped)) return c;
  const uint32_t title = mapped(kTitle, c);
  // Digraphs and Georgian map to themselves, which the ranges hold as a delta of 0.
  for (const Mapping& m : kTitle) {
    if (c >= m.first && c <= m.last) return title;
  }
  return mapped(kUpper, c);
}

int full_upper(uint32_t c, uint32_t* out) {
  if (c >= 128 && has(c, kSpecial_)) return spread(special(c)->upper, out);
  *out = simple_upper(c);
  return 1;
}
int full_lower(uint32_t c, uint32_t* out) {
  if (c >= 128 && has(c, kSpecial_)) return spread(special(c)->lower, out);
  *out = simple_lower(c);
  return 1;
}
int full_title(uint32_t c, uint32_t* out) {
  if (c >= 128 && has(c, kSpecial_)) return spread(special(c)->title, out);
  *out = simple_title(c);
  return 1;
}
int full_fold(uint32_t c, uint32_t* out) {
  if (c >= 128 && has(c, kSpecial_)) {
    const Special* s = special(c);
    return s->fold[0] != 0 ? spread(s->fold, out) : spread(s->lower, out);
  }
  *out = simple_lower(c);
  return 1;
}

}  // namespace natrix::rt
