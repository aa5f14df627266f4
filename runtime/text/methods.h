// runtime/text/methods.h - the methods that str, bytes and bytearray have in common, once, over a kind (kinds.h).
#pragma once

#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/support/buffer.h"
#include "runtime/text/kinds.h"

namespace natrix::rt::methods {

/// The optional start and end of find, count, startswith ...: as a slice would take them (PySlice: _PyEval_SliceIndex).
Result<void> search_bounds_py(Thread& t, Value start, Value stop, int64_t length, int64_t* low, int64_t* high);

// --- searching

template <class K>
Result<int64_t> find_py(Thread& t, const K& k, Value v, Value start, Value stop, bool from_right) {
  int64_t low, high;
  auto sub = TRY(K::sub_or_int(t, v));
  TRY(search_bounds_py(t, start, stop, k.length, &low, &high));
  const typename K::Finder finder(k, sub);
  return from_right ? finder.rfind(low, high) : finder.find(low, high);
}

template <class K>
Result<int64_t> count_py(Thread& t, const K& k, Value v, Value start, Value stop) {
  int64_t low, high;
  auto sub = TRY(K::sub_or_int(t, v));
  TRY(search_bounds_py(t, start, stop, k.length, &low, &high));
  const int64_t m = K::length_of(sub);
  if (high < low) return int64_t{0};
  if (m == 0) return high - low + 1;
  const typename K::Finder finder(k, sub);
  int64_t n = 0;
  for (int64_t at = low; (at = finder.find(at, high)) >= 0; at += m) ++n;
  return n;
}

template <class K>
bool tail_matches(const K& k, const typename K::Sub& sub, int64_t low, int64_t high, bool at_end) {
  const int64_t m = K::length_of(sub);
  if (m == 0 && K::kEmptyAlwaysMatches && py2()) return true;
  if (high - low < m) return false;
  return m == 0 || k.has_at(sub, at_end ? high - m : low);
}

// --- splitting

template <class K>
Result<void> split_spaces(Thread& t, const K& k, int64_t limit, List* list) {
  return k.units([&](const auto* p, int64_t n) -> Result<void> {
    int64_t i = 0;
    for (;;) {
      while (i < n && K::space(p[i])) ++i;
      if (i == n) return Done{};
      int64_t j = i;
      if (limit-- == 0) {
        return list_append(t, list, TRY(k.slice(t, i, n)));
      }
      while (j < n && !K::space(p[j])) ++j;
      TRY(list_append(t, list, TRY(k.slice(t, i, j))));
      i = j;
    }
  });
}

template <class K>
Result<void> rsplit_spaces(Thread& t, const K& k, int64_t limit, List* list) {
  return k.units([&](const auto* p, int64_t n) -> Result<void> {
    int64_t j = n;
    for (;;) {
      while (j > 0 && K::space(p[j - 1])) --j;
      if (j == 0) return Done{};
      int64_t i = j;
      if (limit-- == 0) {
        return list_append(t, list, TRY(k.slice(t, 0, j)));
      }
      while (i > 0 && !K::space(p[i - 1])) --i;
      TRY(list_append(t, list, TRY(k.slice(t, i, j))));
      j = i;
    }
  });
}

inline void reverse_items(List* list) {
  Value* items = list_items(list);
  for (int64_t i = 0, j = list_size(list) - 1; i < j; ++i, --j) {
    Value v = items[i];
    items[i] = items[j];
    items[j] = v;
  }
}

template <class K>
Result<Value> split(Thread& t, const K& k, Value sep, int64_t limit, bool from_right) {
  if (limit < 0) limit = INT64_MAX;
  if (sep == kNone) {
    List* list = TRY(allocate_list(t, 8));
    TRY(from_right ? rsplit_spaces(t, k, limit, list) : split_spaces(t, k, limit, list));
    if (from_right) reverse_items(list);
    return value_of(list);
  }
  auto sub = TRY(K::sub(t, sep, "must be str or None"));
  const int64_t m = K::length_of(sub);
  if (m == 0) return raise(t, ValueError, "empty separator");
  List* list = TRY(allocate_list(t, 8));
  const typename K::Finder finder(k, sub);
  if (from_right) {
    int64_t high = k.length, at;
    for (; limit > 0 && (at = finder.rfind(0, high)) >= 0; --limit, high = at) {
      TRY(list_append(t, list, TRY(k.slice(t, at + m, high))));
    }
    TRY(list_append(t, list, TRY(k.slice(t, 0, high))));
    reverse_items(list);
    return value_of(list);
  }
  int64_t low = 0, at;
  for (; limit > 0 && (at = finder.find(low, k.length)) >= 0; --limit, low = at + m) {
    TRY(list_append(t, list, TRY(k.slice(t, low, at))));
  }
  TRY(list_append(t, list, TRY(k.slice(t, low, k.length))));
  return value_of(list);
}

template <class K>
Result<Value> splitlines(Thread& t, const K& k, bool keep) {
  List* list = TRY(allocate_list(t, 8));
  for (int64_t i = 0; i < k.length;) {
    int64_t j = i;
    while (j < k.length && !K::line_break(k.at(j))) ++j;
    int64_t next = j;
    if (next < k.length) next += k.at(j) == '\r' && j + 1 < k.length && k.at(j + 1) == '\n' ? 2 : 1;
    TRY(list_append(t, list, TRY(k.slice(t, i, keep ? next : j))));
    i = next;
  }
  return value_of(list);
}

template <class K>
Result<Value> partition(Thread& t, const K& k, Value sep, bool from_right) {
  auto sub = TRY(K::sub(t, sep, "must be str"));
  const int64_t m = K::length_of(sub);
  if (m == 0) return raise(t, ValueError, "empty separator");
  const typename K::Finder finder(k, sub);
  const int64_t at = from_right ? finder.rfind(0, k.length) : finder.find(0, k.length);
  if (at < 0) {
    Value whole = TRY(k.slice(t, 0, k.length)), nothing = TRY(k.empty(t)), nothing2 = TRY(k.empty(t));
    if (from_right) return value_of(TRY(make_tuple_of(t, nothing, nothing2, whole)));
    return value_of(TRY(make_tuple_of(t, whole, nothing, nothing2)));
  }
  Value head = TRY(k.slice(t, 0, at)), middle = TRY(k.separator(t, sep, sub)), tail = TRY(k.slice(t, at + m, k.length));
  return value_of(TRY(make_tuple_of(t, head, middle, tail)));
}

// --- stripping

enum Side { kLeft = 1, kRight = 2, kBothSides = 3 };

template <class K, class In>
Result<Value> strip_if(Thread& t, const K& k, int sides, In in) {
  int64_t i = 0, j = k.length;
  if ((sides & kLeft) != 0) {
    while (i < j && in(k.at(i))) ++i;
  }
  if ((sides & kRight) != 0) {
    while (j > i && in(k.at(j - 1))) --j;
  }
  return k.slice(t, i, j);
}

template <class K>
Result<Value> strip_set(Thread& t, const K& k, const typename K::Sub& set, int sides) {
  return strip_if(t, k, sides, [&](uint32_t c) {
    for (int64_t i = 0, n = K::length_of(set); i < n; ++i) {
      if (K::unit_of(set, i) == c) return true;
    }
    return false;
  });
}

// --- replacing

/// Replacing in text of one byte a unit by more of it, `at` being the first place: counted, then written in one go.
/// kEmpty: it is wider.
template <class K>
Result<Value> replace_narrow(Thread& t, const K& k, const typename K::Finder& finder, int64_t at, int64_t m,
                             const typename K::Sub& with, int64_t limit) {
  const uint8_t* by = K::narrow(with);
  if (by == nullptr || k.narrow_data() == nullptr) return kEmpty;
  Buffer<int64_t, 32> places;
  do {
    places.push(at);
  } while (static_cast<int64_t>(places.size()) < limit && (at = finder.find(at + m, k.length)) >= 0);
  const auto n = static_cast<size_t>(K::length_of(with));
  const int64_t length = k.length + static_cast<int64_t>(places.size()) * (static_cast<int64_t>(n) - m);
  if (length == 0) return k.empty(t);
  uint8_t* out;
  Value result = TRY(k.allocate_narrow(t, length, &out));
  const uint8_t* in = k.narrow_data();
  int64_t low = 0;
  for (int64_t place : places) {
    memcpy(out, in + low, static_cast<size_t>(place - low));
    out += place - low;
    memcpy(out, by, n);
    out += n;
    low = place + m;
  }
  memcpy(out, in + low, static_cast<size_t>(k.length - low));
  return result;
}

template <class K>
Result<Value> replace(Thread& t, const K& k, const typename K::Sub& old, const typename K::Sub& with, int64_t limit) {
  if (py2() && limit >= 0 && k.length == 0) return k.slice(t, 0, 0);  // 2.7 asks this first
  if (limit < 0) limit = INT64_MAX;
  const int64_t m = K::length_of(old);
  if (limit == 0 || k.length < m) return k.slice(t, 0, k.length);
  if (m == 0) {  // between all units, and at both ends
    TextBuilder out;
    for (int64_t i = 0;; ++i) {
      if (limit-- > 0) K::append_sub(out, with);
      if (i == k.length) break;
      out.put(k.at(i));
    }
    return k.finish(t, out);
  }
  const typename K::Finder finder(k, old);
  int64_t at = finder.find(0, k.length);
  if (at < 0) return k.slice(t, 0, k.length);
  if (Value made = TRY(replace_narrow(t, k, finder, at, m, with, limit)); made != kEmpty) return made;
  TextBuilder out;
  out.reserve(k.length);
  int64_t low = 0;
  do {
    k.append_to(out, low, at);
    K::append_sub(out, with);
    low = at + m;
  } while (--limit > 0 && (at = finder.find(low, k.length)) >= 0);
  k.append_to(out, low, k.length);
  return k.finish(t, out);
}

// --- padding

template <class K>
Result<Value> pad(Thread& t, const K& k, int64_t left, int64_t right, uint32_t fill) {
  if (left <= 0 && right <= 0) return k.slice(t, 0, k.length);
  if (left > (INT64_MAX >> 4) || right > (INT64_MAX >> 4)) return raise(t, OverflowError, "padded string is too long");
  TextBuilder out;
  out.reserve(k.length + (left > 0 ? left : 0) + (right > 0 ? right : 0));
  out.fill(fill, left);
  k.append_to(out, 0, k.length);
  out.fill(fill, right);
  return k.finish(t, out);
}

template <class K>
Result<Value> center(Thread& t, const K& k, int64_t width, uint32_t fill) {
  const int64_t margin = width - k.length;
  if (margin <= 0) return k.slice(t, 0, k.length);
  const int64_t left = margin / 2 + (margin & width & 1);
  return pad(t, k, left, margin - left, fill);
}

template <class K>
Result<Value> zfill(Thread& t, const K& k, int64_t width) {
  const int64_t n = width - k.length;
  if (n <= 0) return k.slice(t, 0, k.length);
  if (n > (INT64_MAX >> 4)) return raise_empty(t, MemoryError);
  TextBuilder out;
  int64_t from = 0;
  if (k.length > 0 && (k.at(0) == '+' || k.at(0) == '-')) out.put(k.at(from++));
  out.fill('0', n);
  k.append_to(out, from, k.length);
  return k.finish(t, out);
}

template <class K>
Result<Value> expandtabs(Thread& t, const K& k, int64_t size) {
  TextBuilder out;
  int64_t column = 0;
  for (int64_t i = 0; i < k.length; ++i) {
    const uint32_t c = k.at(i);
    if (c == '\t') {
      if (size <= 0) continue;
      const int64_t n = size - column % size;
      out.fill(' ', n);
      column += n;
      continue;
    }
    out.put(c);
    column = c == '\n' || c == '\r' ? 0 : column + 1;
  }
  return k.finish(t, out);
}

}  // namespace natrix::rt::methods
