// runtime/text/codec_escape.cpp - unicode_escape and raw_unicode_escape; Python 2's string_escape.

#include "runtime/text/codec_escape.h"

#include "runtime/text/coding.h"
#include "runtime/text/repr.h"

namespace natrix::rt {
namespace {

int hex_value(uint32_t c) {
  if (c - '0' < 10) return static_cast<int>(c - '0');
  return (c | 32) - 'a' < 6 ? static_cast<int>((c | 32) - 'a' + 10) : -1;
}

/// \n and the like; -1: not one of these.
int simple_escape(uint32_t c) {
  switch (c) {
    case '\\': return '\\';
    case '\'': return '\'';
    case '"': return '"';
    case 'a': return 7;
    case 'b': return 8;
    case 't': return 9;
    case 'n': return 10;
    case 'v': return 11;
    case 'f': return 12;
    case 'r': return 13;
    default: return -1;
  }
}

const char* truncated(int digits) {
  return digits == 2 ? "truncated \\xXX escape" : digits == 4 ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape";
}

/// Hex digits at i; on an error, what the handler says.
Result<int64_t> hex_escape(Decoding& d, int64_t start, int64_t i, int digits) {
  uint32_t c = 0;
  int k = 0;
  for (; k < digits && i + k < d.in.length; ++k) {
    const int digit = hex_value(d.in.data[i + k]);
    if (digit < 0) break;
    c = c << 4 | static_cast<uint32_t>(digit);
  }
  if (k < digits) return d.error(start, i + k, truncated(digits));
  if (c > 0x10FFFF) return d.error(start, i + k, "illegal Unicode character");
  d.out.put(c);
  return i + digits;
}

}  // namespace

Result<void> decode_unicode_escape(Decoding& d, bool raw) {
  const uint8_t* p = d.in.data;
  const int64_t n = d.in.length;
  d.encoding = raw ? "rawunicodeescape" : "unicodeescape";
  for (int64_t i = 0; i < n;) {
    if (p[i] != '\\') {
      d.out.put(p[i++]);
      continue;
    }
    if (raw) {  // \u counts after an odd number of backslashes
      int64_t j = i;
      while (j < n && p[j] == '\\') ++j;
      const bool odd = ((j - i) & 1) != 0;
      const bool escape = odd && j < n && (p[j] == 'u' || p[j] == 'U');
      for (int64_t k = i; k < j - escape; ++k) d.out.put('\\');
      i = j;
      if (escape) i = TRY(hex_escape(d, j - 1, j + 1, p[j] == 'u' ? 4 : 8));
      continue;
    }
    const int64_t start = i++;
    if (i == n) {
      i = TRY(d.error(start, n, "\\ at end of string"));
      continue;
    }
    const uint8_t c = p[i++];
    if (const int simple = simple_escape(c); simple >= 0) {
      d.out.put(static_cast<uint32_t>(simple));
    } else if (c == '\n') {
      // a continued line
    } else if (c >= '0' && c <= '7') {
      uint32_t octal = c - '0';
      for (int k = 0; k < 2 && i < n && p[i] >= '0' && p[i] <= '7'; ++k) octal = octal << 3 | (p[i++] - '0');
      d.out.put(octal);
    } else if (c == 'x' || c == 'u' || c == 'U') {
      i = TRY(hex_escape(d, start, i, c == 'x' ? 2 : c == 'u' ? 4 : 8));
    } else if (c == 'N') {
      int64_t j = i;
      if (j < n && p[j] == '{') {
        while (j < n && p[j] != '}') ++j;
      }
      i = j < n && p[j] == '}' ? TRY(d.error(start, j + 1, "unknown Unicode character name"))
                               : TRY(d.error(start, j, "malformed \\N character escape"));
    } else {
      d.out.put('\\');
      d.out.put(c);
    }
  }
  return Done{};
}

Result<void> encode_unicode_escape(Encoding& e, bool raw) {
  for (int64_t i = 0; i < e.in->length; ++i) {
    const uint32_t c = e.in->at(i);
    if (raw) {
      if (c < 0x100) {
        e.out.put(c);
      } else {
        put_escape(e.out, c);
      }
    } else if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
      e.out.put('\\');
      e.out.put(c == '\\' ? '\\' : c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
    } else if (c >= ' ' && c < 0x7F) {
      e.out.put(c);
    } else {
      put_escape(e.out, c);
    }
  }
  return Done{};
}

Result<Value> decode_string_escape(Thread& t, BytesView in) {
  TextBuilder out;
  const uint8_t* p = in.data;
  for (int64_t i = 0, n = in.length; i < n;) {
    if (p[i] != '\\') {
      out.put(p[i++]);
      continue;
    }
    if (++i == n) return raise(t, ValueError, "Trailing \\ in string");
    const uint8_t c = p[i++];
    if (const int simple = simple_escape(c); simple >= 0) {
      out.put(static_cast<uint32_t>(simple));
    } else if (c == '\n') {
      // a continued line
    } else if (c >= '0' && c <= '7') {
      uint32_t octal = c - '0';
      for (int k = 0; k < 2 && i < n && p[i] >= '0' && p[i] <= '7'; ++k) octal = octal << 3 | (p[i++] - '0');
      out.put(octal & 0xFF);
    } else if (c == 'x') {
      const int high = i < n ? hex_value(p[i]) : -1, low = i + 1 < n ? hex_value(p[i + 1]) : -1;
      if (high < 0 || low < 0) return raise(t, ValueError, "invalid \\x escape");
      out.put(static_cast<uint32_t>(high << 4 | low));
      i += 2;
    } else {
      out.put('\\');
      out.put(c);
    }
  }
  return value_of(TRY(out.finish_bytes(t)));
}

Result<Value> encode_string_escape(Thread& t, BytesView in) {
  TextBuilder out;
  for (int64_t i = 0; i < in.length; ++i) {
    const uint8_t c = in.data[i];
    if (c == '\'' || c == '\\') {
      out.put('\\');
      out.put(c);
    } else if (c == '\t' || c == '\n' || c == '\r') {
      out.put('\\');
      out.put(c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
    } else if (c < ' ' || c >= 0x7F) {
      put_escape(out, c);
    } else {
      out.put(c);
    }
  }
  return value_of(TRY(out.finish_bytes(t)));
}

}  // namespace natrix::rt
