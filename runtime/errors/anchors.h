// runtime/errors/anchors.h - Python 3.11's markers under a traceback's source line.
#pragma once

#include <cstddef>
#include <string_view>

namespace natrix::rt {

/// Where `~~~^^^~~~` changes: [start, end) of the carets within the segment. found false: carets all along.
struct Anchors {
  bool found = false;
  size_t start = 0, end = 0;
};

/// For a segment of source that is one expression: the operator of an outermost binary operation, or the brackets of
/// an outermost subscription (CPython 3.11 Python/traceback.c, extract_anchors_from_expr).
Anchors find_anchors(std::string_view expression);

}  // namespace natrix::rt
