// runtime/text/str.h - str (Python 3) and unicode (Python 2): immutable arrays of code points.
// A Str is canonical: its units are as narrow as its widest code point allows, so strings of unlike width differ.
#pragma once

#include <cstring>
#include <string_view>

#include "runtime/core/cast.h"

namespace natrix {

struct Str : Text {
  int width_log() const { return flags.load(std::memory_order_relaxed) & kTextWidthMask; }
  int width() const { return 1 << width_log(); }
  bool ascii() const { return (flags.load(std::memory_order_relaxed) & kTextAscii) != 0; }
  const uint16_t* data2() const { return reinterpret_cast<const uint16_t*>(data()); }
  const uint32_t* data4() const { return reinterpret_cast<const uint32_t*>(data()); }
  uint32_t at(int64_t i) const {
    switch (width_log()) {
      case kTextWidth1: return data()[i];
      case kTextWidth2: return data2()[i];
      default: return data4()[i];
    }
  }
  void put(int64_t i, uint32_t c) {  // while it is being made
    switch (width_log()) {
      case kTextWidth1: data()[i] = static_cast<uint8_t>(c); break;
      case kTextWidth2: const_cast<uint16_t*>(data2())[i] = static_cast<uint16_t>(c); break;
      default: const_cast<uint32_t*>(data4())[i] = c;
    }
  }
};

}  // namespace natrix
NATRIX_LAYOUT(Str, ::natrix::kTypeStrSubclass);

namespace natrix::rt {

/// Bytes of the units that hold code points up to `largest`.
constexpr int width_for(uint32_t largest) { return largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4; }

/// A string of `length` units, yet to be filled by the caller, who must keep it canonical: one code point at least needs
/// `width`, and `ascii` says whether all are below 128.
Result<Str*> allocate_str(Thread& t, int64_t length, int width, bool ascii);
/// For `largest` as the greatest code point that will be put.
inline Result<Str*> allocate_str_for(Thread& t, int64_t length, uint32_t largest) {
  return allocate_str(t, length, width_for(largest), largest < 0x80);
}

/// Makes the texts of one character below 256; once, before any other text is made.
void str_start();

/// From UTF-8 that is known to be valid (encoded surrogates are let through).
Result<Str*> make_str(Thread& t, std::string_view utf8);
Result<Str*> make_str_ascii(Thread& t, std::string_view ascii);
Result<Str*> make_str_latin1(Thread& t, const uint8_t* data, int64_t length);
/// From units of any width; narrowed to what the code points need.
Result<Str*> make_str_ucs2(Thread& t, const uint16_t* data, int64_t length);
Result<Str*> make_str_ucs4(Thread& t, const uint32_t* data, int64_t length);
Result<Str*> str_of_char(Thread& t, uint32_t c);  // static below 256
Str* empty_str();

/// s[start:stop]; bounds must be right. The whole of an exact str is itself.
Result<Str*> substring(Thread& t, Str* s, int64_t start, int64_t stop);
Result<Str*> concat_str(Thread& t, Str* a, Str* b);
/// memcpy that makes short work of few bytes; gives the end.
inline uint8_t* copy_bytes(uint8_t* to, const uint8_t* from, int64_t n) {
  const auto size = static_cast<size_t>(n);
  auto word = [&]<class Word>(Word, size_t first, size_t last) {  // two that overlap cover what lies between
    Word x, y;
    memcpy(&x, from + first, sizeof x);
    memcpy(&y, from + last, sizeof y);
    memcpy(to + first, &x, sizeof x);
    memcpy(to + last, &y, sizeof y);
  };
  if (size > 16) memcpy(to, from, size);
  else if (size >= 8) word(uint64_t{}, 0, size - 8);
  else if (size >= 4) word(uint32_t{}, 0, size - 4);
  else for (size_t i = 0; i < size; ++i) to[i] = from[i];
  return to + size;
}
/// Copies n units of `from`, widening; `to` is being made and wide enough.
void copy_str_units(Str* to, int64_t at, const Str* from, int64_t start, int64_t n);
/// Calls f(units, length) with the units' own type.
template <class F>
inline auto with_units(const Str* s, F f) {
  switch (s->width_log()) {
    case kTextWidth1: return f(s->data(), s->length);
    case kTextWidth2: return f(s->data2(), s->length);
    default: return f(s->data4(), s->length);
  }
}

/// The UTF-8 of s, cached in it; strict: UnicodeEncodeError for surrogates.
Result<std::string_view> utf8_of(Thread& t, Str* s);
/// The same without raising: surrogates are encoded as three bytes. Copies into the cache as well.
std::string_view utf8_lossy(Str* s);

}  // namespace natrix::rt
