// runtime/text/codec_utf8.cpp - UTF-8, strict as CPython 3's: no surrogates, no overlong forms; an error covers the
// longest valid prefix of a sequence (Unicode Standard 3.9, "maximal subpart"). Python 2 lets surrogates through.

#include "runtime/text/coding.h"
#include "runtime/text/utf8.h"

namespace natrix::rt {
namespace {

/// How many bytes of a sequence are missing or wrong: sets `reason` and returns the length of the valid prefix; 0: all right.
int bad_prefix(const uint8_t* p, int64_t left, int size, const char** reason) {
  *reason = "unexpected end of data";
  for (int i = 1; i < size; ++i) {
    if (i >= left) return i;
    uint8_t low = 0x80, high = 0xBF;
    if (i == 1) {
      if (p[0] == 0xE0) low = 0xA0;
      if (p[0] == 0xED && !py2()) high = 0x9F;
      if (p[0] == 0xF0) low = 0x90;
      if (p[0] == 0xF4) high = 0x8F;
    }
    if (p[i] < low || p[i] > high) {
      *reason = "invalid continuation byte";
      return i;
    }
  }
  return 0;
}

}  // namespace

Result<void> decode_utf8(Decoding& d) {
  const uint8_t* p = d.in.data;
  const int64_t n = d.in.length;
  for (int64_t i = 0; i < n;) {
    const uint8_t b = p[i];
    if (b < 0x80) {
      int64_t j = i + 1;
      while (j < n && p[j] < 0x80) ++j;
      d.out.append_bytes(p + i, j - i);
      i = j;
      continue;
    }
    const int size = b < 0xC2 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 1;
    if (size == 1) {
      i = TRY(d.error(i, i + 1, "invalid start byte"));
      continue;
    }
    const char* reason;
    const int bad = bad_prefix(p + i, n - i, size, &reason);
    if (bad != 0) {
      i = TRY(d.error(i, i + bad, reason));
      continue;
    }
    const uint8_t* q = p + i;
    d.out.put(next_utf8(q));
    i += size;
  }
  return Done{};
}

Result<void> encode_utf8(Encoding& e) {
  for (int64_t i = 0; i < e.in->length;) {
    const uint32_t c = e.in->at(i);
    char bytes[4];
    if (is_surrogate(c) && !py2()) {
      int64_t stop = i + 1;
      while (stop < e.in->length && is_surrogate(e.in->at(stop))) ++stop;
      i = TRY(e.error(i, stop, "surrogates not allowed", [&](uint32_t r) {
        if (r >= 0x80) return false;
        e.out.put(r);
        return true;
      }));
      continue;
    }
    uint32_t whole = c;
    // Python 2 joins surrogate pairs.
    if (py2() && (c & ~0x3FFu) == 0xD800 && i + 1 < e.in->length && (e.in->at(i + 1) & ~0x3FFu) == 0xDC00) {
      whole = 0x10000 + ((c & 0x3FF) << 10 | (e.in->at(++i) & 0x3FF));
    }
    e.out.append_bytes({bytes, static_cast<size_t>(put_utf8(bytes, whole))});
    ++i;
  }
  return Done{};
}

Result<Str*> decode_utf8(Thread& t, std::string_view in) {
  auto* p = reinterpret_cast<const uint8_t*>(in.data());
  if (all_ascii(p, in.size())) return make_str_ascii(t, in);
  Decoding d(t, py2() ? "utf8" : "utf-8", kEmpty, {p, static_cast<int64_t>(in.size())}, "strict");
  TRY(decode_utf8(d));
  return d.out.finish(t);
}

Result<Str*> decode_filesystem(Thread& t, std::string_view in) {
  auto* p = reinterpret_cast<const uint8_t*>(in.data());
  if (all_ascii(p, in.size())) return make_str_ascii(t, in);
  Decoding d(t, "utf-8", kEmpty, {p, static_cast<int64_t>(in.size())}, "surrogateescape");
  TRY(decode_utf8(d));
  return d.out.finish(t);
}

Result<Bytes*> encode_utf8(Thread& t, Str* s) {
  if (s->ascii()) return make_bytes(t, s->data(), s->length);
  Encoding e(t, "utf-8", s, "strict");
  TRY(encode_utf8(e));
  return e.out.finish_bytes(t);
}

Result<Bytes*> encode_filesystem(Thread& t, Str* s) {
  if (s->ascii()) return make_bytes(t, s->data(), s->length);
  Encoding e(t, "utf-8", s, "surrogateescape");
  TRY(encode_utf8(e));
  return e.out.finish_bytes(t);
}

}  // namespace natrix::rt
