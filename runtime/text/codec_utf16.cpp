// runtime/text/codec_utf16.cpp - UTF-16 and UTF-32, either byte order, with and without byte order mark.

#include "runtime/text/coding.h"
#include "runtime/text/utf8.h"

namespace natrix::rt {
namespace {

uint32_t unit16(const uint8_t* p, int order) { return order > 0 ? uint32_t{p[0]} << 8 | p[1] : uint32_t{p[1]} << 8 | p[0]; }
uint32_t unit32(const uint8_t* p, int order) {
  return order > 0 ? unit16(p, 1) << 16 | unit16(p + 2, 1) : unit16(p + 2, -1) << 16 | unit16(p, -1);
}

}  // namespace

Result<void> decode_utf16(Decoding& d, int order) {
  const uint8_t* p = d.in.data;
  const int64_t n = d.in.length;
  int64_t i = 0;
  if (order == 0 && n >= 2) {
    const uint32_t mark = unit16(p, -1);
    if (mark == 0xFEFF || mark == 0xFFFE) i = 2;
    if (mark == 0xFFFE) order = 1;
  }
  d.encoding = py2() ? "utf16" : order > 0 ? "utf-16-be" : "utf-16-le";
  while (i < n) {
    if (n - i < 2) {
      i = TRY(d.error(i, n, "truncated data"));
      continue;
    }
    const uint32_t c = unit16(p + i, order);
    if (!is_surrogate(c)) {
      d.out.put(c);
      i += 2;
    } else if (c >= 0xDC00) {
      if (d.handler == Handler::SurrogatePass) {
        d.out.put(c);
        i += 2;
      } else {
        i = TRY(d.error(i, i + 2, "illegal encoding"));
      }
    } else if (n - i < 4) {
      if (d.handler == Handler::SurrogatePass) {
        d.out.put(c);
        i += 2;
      } else {
        i = TRY(d.error(i, n, "unexpected end of data"));
      }
    } else if (const uint32_t low = unit16(p + i + 2, order); (low & ~0x3FFu) == 0xDC00) {
      d.out.put(0x10000 + ((c & 0x3FF) << 10 | (low & 0x3FF)));
      i += 4;
    } else if (d.handler == Handler::SurrogatePass) {
      d.out.put(c);
      i += 2;
    } else {
      i = TRY(d.error(i, i + 2, "illegal UTF-16 surrogate"));
    }
  }
  return Done{};
}

Result<void> decode_utf32(Decoding& d, int order) {
  const uint8_t* p = d.in.data;
  const int64_t n = d.in.length;
  int64_t i = 0;
  if (order == 0 && n >= 4) {
    const uint32_t mark = unit32(p, -1);
    if (mark == 0xFEFF || mark == 0xFFFE0000) i = 4;
    if (mark == 0xFFFE0000) order = 1;
  }
  d.encoding = py2() ? "utf32" : order > 0 ? "utf-32-be" : "utf-32-le";
  while (i < n) {
    if (n - i < 4) {
      i = TRY(d.error(i, n, "truncated data"));
      continue;
    }
    const uint32_t c = unit32(p + i, order);
    if (c > 0x10FFFF) {
      i = TRY(d.error(i, i + 4, "code point not in range(0x110000)"));
    } else if (is_surrogate(c) && !py2() && d.handler != Handler::SurrogatePass) {
      i = TRY(d.error(i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)"));
    } else {
      d.out.put(c);
      i += 4;
    }
  }
  return Done{};
}

Result<void> encode_utf16(Encoding& e, int order) {
  auto unit = [&](uint32_t u) {
    e.out.put(order > 0 ? u >> 8 : u & 0xFF);
    e.out.put(order > 0 ? u & 0xFF : u >> 8);
  };
  if (order == 0) unit(0xFEFF);
  for (int64_t i = 0; i < e.in->length;) {
    const uint32_t c = e.in->at(i);
    if (is_surrogate(c) && !py2() && e.handler != Handler::SurrogatePass) {
      int64_t stop = i + 1;
      while (stop < e.in->length && is_surrogate(e.in->at(stop))) ++stop;
      i = TRY(e.error(i, stop, "surrogates not allowed", [&](uint32_t r) {
        if (r >= 0x80) return false;
        unit(r);
        return true;
      }));
      continue;
    }
    if (c < 0x10000) {
      unit(c);
    } else {
      unit(0xD800 + ((c - 0x10000) >> 10));
      unit(0xDC00 + (c & 0x3FF));
    }
    ++i;
  }
  return Done{};
}

Result<void> encode_utf32(Encoding& e, int order) {
  auto unit = [&](uint32_t u) {
    for (int k = 0; k < 4; ++k) e.out.put(u >> (order > 0 ? 24 - 8 * k : 8 * k) & 0xFF);
  };
  if (order == 0) unit(0xFEFF);
  for (int64_t i = 0; i < e.in->length;) {
    const uint32_t c = e.in->at(i);
    if (is_surrogate(c) && !py2() && e.handler != Handler::SurrogatePass) {
      int64_t stop = i + 1;
      while (stop < e.in->length && is_surrogate(e.in->at(stop))) ++stop;
      i = TRY(e.error(i, stop, "surrogates not allowed", [&](uint32_t r) {
        if (r >= 0x80) return false;
        unit(r);
        return true;
      }));
      continue;
    }
    unit(c);
    ++i;
  }
  return Done{};
}

}  // namespace natrix::rt
