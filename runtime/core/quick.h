// runtime/core/quick.h - comparisons of built-in values that run no Python code and cannot fail.
// They know ints, floats, texts of one type and tuples of these; everything else is the general protocol's (compare.cpp).
#pragma once

#include <cstring>

#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"

namespace natrix::rt {

inline bool equal_bytes(const uint8_t* a, const uint8_t* b, size_t n) {
  auto differ = [&]<class Word>(Word, size_t at) {
    Word x, y;
    memcpy(&x, a + at, sizeof x);
    memcpy(&y, b + at, sizeof y);
    return x != y;
  };
  if (n > 16) return memcmp(a, b, n) == 0;
  // Two words that overlap cover what lies between.
  if (n >= 8) return !differ(uint64_t{}, 0) && !differ(uint64_t{}, n - 8);
  if (n >= 4) return !differ(uint32_t{}, 0) && !differ(uint32_t{}, n - 4);
  for (size_t i = 0; i < n; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

/// Of exactly these types: ints that are no bools, floats.
inline bool is_plain_number(Value v) { return v.is_int() || v.is_double(); }
inline double plain_number(Value v) { return v.is_int() ? static_cast<double>(v.as_int()) : v.as_double(); }  // exact
/// Objects of exactly one text type.
inline bool same_texts(Value a, Value b) {
  if (!a.is_object() || !b.is_object()) return false;
  const uint32_t row = layout_of(a.as_object());
  return row == layout_of(b.as_object()) && (row == layout_id(kLayoutRowStr) || row == layout_id(kLayoutRowBytes));
}

/// Tuples may nest so deep; deeper ones take the general way, which minds the stack.
inline constexpr int kQuickDepth = 8;
int quick_equal_tuples(Value a, Value b, int depth);

/// Equality of container items, for which identity is enough: 1, 0, or -1 if the general protocol must decide.
inline int quick_equal(Value a, Value b, int depth = kQuickDepth) {
  if (a == b) return 1;
  if (is_plain_number(a) && is_plain_number(b)) {
    return a.is_int() && b.is_int() ? 0 : plain_number(a) == plain_number(b);
  }
  if (same_texts(a, b)) return text_equal(as<Text>(a), as<Text>(b));
  if (is_exact<Tuple>(a) && is_exact<Tuple>(b)) return quick_equal_tuples(a, b, depth);
  return -1;
}

inline constexpr int kUnordered = 2;     // a NaN: all but != is false
inline constexpr int kUnknownOrder = 3;  // the general protocol must decide
/// -1, 0, 1, or one of these.
int quick_order(Value a, Value b, int depth = kQuickDepth);

}  // namespace natrix::rt
