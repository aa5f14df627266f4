// runtime/text/codec_single.cpp - encodings of one byte a character: ASCII, Latin-1, and maps of the upper half.

#include "runtime/text/coding.h"
#include "runtime/text/utf8.h"

namespace natrix::rt {

Result<void> decode_latin1(Decoding& d) {
  d.out.append_bytes(d.in.data, d.in.length);
  return Done{};
}

Result<void> decode_ascii(Decoding& d) {
  for (int64_t i = 0; i < d.in.length;) {
    if (d.in.data[i] < 0x80) {
      d.out.put(d.in.data[i++]);
    } else {
      i = TRY(d.error(i, i + 1, "ordinal not in range(128)"));
    }
  }
  return Done{};
}

Result<void> decode_charmap(Decoding& d, const uint16_t* upper_half) {
  for (int64_t i = 0; i < d.in.length;) {
    const uint8_t b = d.in.data[i];
    const uint32_t c = b < 0x80 ? b : upper_half[b - 0x80];
    if (c == 0xFFFE) {
      i = TRY(d.error(i, i + 1, "character maps to <undefined>"));
      continue;
    }
    d.out.put(c);
    ++i;
  }
  return Done{};
}

namespace {

/// `code` gives the byte of a character, or -1. An error covers the whole run of characters without one.
template <class Code>
Result<void> encode_single(Encoding& e, const char* reason, Code code) {
  const int64_t n = e.in->length;
  for (int64_t i = 0; i < n;) {
    const int b = code(e.in->at(i));
    if (b >= 0) {
      e.out.put(static_cast<uint32_t>(b));
      ++i;
      continue;
    }
    int64_t stop = i + 1;
    while (stop < n && code(e.in->at(stop)) < 0) ++stop;
    i = TRY(e.error(i, stop, reason, [&](uint32_t c) {
      const int replaced = code(c);
      if (replaced < 0) return false;
      e.out.put(static_cast<uint32_t>(replaced));
      return true;
    }));
  }
  return Done{};
}

}  // namespace

Result<void> encode_latin1(Encoding& e, uint32_t limit) {
  return encode_single(e, limit == 128 ? "ordinal not in range(128)" : "ordinal not in range(256)",
                       [limit](uint32_t c) { return c < limit ? static_cast<int>(c) : -1; });
}

Result<void> encode_charmap(Encoding& e, const uint16_t* upper_half) {
  return encode_single(e, "character maps to <undefined>", [upper_half](uint32_t c) {
    if (c < 0x80) return static_cast<int>(c);
    for (int i = 0; i < 128; ++i) {
      if (upper_half[i] == c && c != 0xFFFE) return i + 0x80;
    }
    return -1;
  });
}

Result<Str*> decode_ascii(Thread& t, Bytes* s) {
  if (all_ascii(s->data(), static_cast<size_t>(s->length))) return make_str_ascii(t, s->view());
  Decoding d(t, "ascii", value_of(s), {s->data(), s->length}, "strict");
  TRY(decode_ascii(d));
  return d.out.finish(t);
}

Result<Bytes*> encode_ascii(Thread& t, Str* s) {
  if (s->ascii()) return make_bytes(t, s->data(), s->length);
  Encoding e(t, "ascii", s, "strict");
  TRY(encode_latin1(e, 128));
  return e.out.finish_bytes(t);
}

}  // namespace natrix::rt
