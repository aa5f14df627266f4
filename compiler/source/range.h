// compiler/source/range.h - A stretch of source text.
#pragma once

#include <cstdint>

namespace natrix {

/// Where a token or node stands, as CPython counts: lines from 1, columns from 0 in bytes of UTF-8, the end exclusive.
/// In Python 2 a string token over several lines has the line it ends on (CPython 2.7 Parser/parsetok.c).
struct Range {
  std::uint32_t line = 0, col = 0, end_line = 0, end_col = 0;
  friend bool operator==(const Range&, const Range&) = default;
};

}  // namespace natrix
