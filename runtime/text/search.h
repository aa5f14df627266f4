// runtime/text/search.h - finding one array of units in another: bytes by memchr and memmem, wider units by first and last.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "runtime/text/str.h"

namespace natrix::rt {

/// The first i in [start, stop - m] with s[i..i+m) equal to `sub`, or -1. An empty `sub` is found at start.
template <class Unit>
int64_t find_units(const Unit* s, int64_t start, int64_t stop, const Unit* sub, int64_t m) {
  if (stop - start < m) return -1;
  if (m == 0) return start;
  if constexpr (sizeof(Unit) == 1) {
    // memmem never goes quadratic but prepares tables at each call; first bytes that lead nowhere are few in most texts.
    const Unit* p = s + start;
    const Unit* const end = s + stop - m + 1;
    if (m == 1) {
      p = static_cast<const Unit*>(memchr(p, sub[0], static_cast<size_t>(end - p)));
      return p == nullptr ? -1 : p - s;
    }
    for (int misses = 0; misses < 16; ++misses, ++p) {
      p = static_cast<const Unit*>(memchr(p, sub[0], static_cast<size_t>(end - p)));
      if (p == nullptr) return -1;
      if (p[m - 1] == sub[m - 1] && memcmp(p, sub, static_cast<size_t>(m)) == 0) return p - s;
      if (p + 1 >= end) return -1;
    }
    p = static_cast<const Unit*>(memmem(p, static_cast<size_t>(s + stop - p), sub, static_cast<size_t>(m)));
    return p == nullptr ? -1 : p - s;
  } else {
    const Unit first = sub[0], last = sub[m - 1];
    for (int64_t i = start; i <= stop - m; ++i) {
      if (s[i] == first && s[i + m - 1] == last && memcmp(s + i, sub, static_cast<size_t>(m) * sizeof(Unit)) == 0) return i;
    }
    return -1;
  }
}

/// The last one. An empty `sub` is found at stop.
template <class Unit>
int64_t rfind_units(const Unit* s, int64_t start, int64_t stop, const Unit* sub, int64_t m) {
  if (stop - start < m) return -1;
  if (m == 0) return stop;
  if constexpr (sizeof(Unit) == 1) {
    if (m == 1) {
      const void* p = memrchr(s + start, sub[0], static_cast<size_t>(stop - start));
      return p == nullptr ? -1 : static_cast<const Unit*>(p) - s;
    }
  }
  const Unit first = sub[0], last = sub[m - 1];
  for (int64_t i = stop - m; i >= start; --i) {
    if (s[i] == first && s[i + m - 1] == last && memcmp(s + i, sub, static_cast<size_t>(m) * sizeof(Unit)) == 0) return i;
  }
  return -1;
}

/// What is looked for, in the width of what it is looked for in. Kept alive while searching.
class Needle {
 public:
  Needle(const Str* in, const Str* sub)
      : in_(in), units_(sub->data()), length_(sub->length), absent_(sub->width_log() > in->width_log()) {
    if (sub->width_log() < in->width_log()) widen(sub);
  }
  ~Needle() { if (widened_ != nullptr) free(widened_); }
  Needle(const Needle&) = delete;
  int64_t length() const { return length_; }
  int64_t find(int64_t start, int64_t stop) const;
  int64_t rfind(int64_t start, int64_t stop) const;

 private:
  void widen(const Str* sub);
  const Str* in_;
  const void* units_;
  int64_t length_;
  bool absent_;  // it has code points that `in` has no room for
  void* widened_ = nullptr;
};

int64_t find_str(const Str* s, const Str* sub, int64_t start, int64_t stop);
int64_t rfind_str(const Str* s, const Str* sub, int64_t start, int64_t stop);
/// Non-overlapping occurrences, `limit` at most.
int64_t count_str(const Str* s, const Str* sub, int64_t start, int64_t stop, int64_t limit);

}  // namespace natrix::rt
