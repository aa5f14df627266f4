// runtime/text/utf8.h - reading and writing single code points of UTF-8. The checking decoder is in codecs/utf8.cpp.
#pragma once

#include <cstddef>
#include <cstdint>

namespace natrix::rt {

/// The code point at p, which must be valid; moves p behind it.
inline uint32_t next_utf8(const uint8_t*& p) {
  uint32_t c = *p++;
  if (c < 0x80) return c;
  if (c < 0xE0) return (c & 0x1F) << 6 | (*p++ & 0x3F);
  if (c < 0xF0) {
    c = (c & 0xF) << 12 | (p[0] & 0x3F) << 6 | (p[1] & 0x3F);
    p += 2;
    return c;
  }
  c = (c & 7) << 18 | (p[0] & 0x3Fu) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
  p += 3;
  return c;
}

constexpr int utf8_length(uint32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

/// Writes c (surrogates too) and returns the number of bytes.
inline int put_utf8(char* out, uint32_t c) {
  if (c < 0x80) {
    out[0] = static_cast<char>(c);
    return 1;
  }
  if (c < 0x800) {
    out[0] = static_cast<char>(0xC0 | c >> 6);
    out[1] = static_cast<char>(0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = static_cast<char>(0xE0 | c >> 12);
    out[1] = static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out[2] = static_cast<char>(0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = static_cast<char>(0xF0 | c >> 18);
  out[1] = static_cast<char>(0x80 | (c >> 12 & 0x3F));
  out[2] = static_cast<char>(0x80 | (c >> 6 & 0x3F));
  out[3] = static_cast<char>(0x80 | (c & 0x3F));
  return 4;
}

constexpr bool is_surrogate(uint32_t c) { return (c & ~0x7FFu) == 0xD800; }

/// Are all bytes below 128? Eight at a time.
inline bool all_ascii(const uint8_t* p, size_t n) {
  size_t i = 0;
  uint64_t word, seen = 0;
  for (; i + 8 <= n; i += 8) {
    __builtin_memcpy(&word, p + i, 8);
    seen |= word;
    if ((i & 63) == 56 && (seen & 0x8080808080808080) != 0) return false;
  }
  for (; i < n; ++i) seen |= p[i];
  return (seen & 0x8080808080808080) == 0;
}

}  // namespace natrix::rt
