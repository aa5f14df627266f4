// runtime/text/codec_binary.cpp - codecs from bytes to bytes: hex, base64, and Python 2's string_escape.

#include <cstring>

#include "runtime/text/codec_escape.h"
#include "runtime/text/coding.h"

namespace natrix::rt {
namespace {

constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

Result<Value> encode_hex(Thread& t, BytesView in) {
  TextBuilder out;
  for (int64_t i = 0; i < in.length; ++i) out.append_hex(in.data[i], 2);
  return value_of(TRY(out.finish_bytes(t)));
}

int hex_value(uint32_t c) {
  if (c - '0' < 10) return static_cast<int>(c - '0');
  return (c | 32) - 'a' < 6 ? static_cast<int>((c | 32) - 'a' + 10) : -1;
}

Result<Value> decode_hex(Thread& t, BytesView in) {
  Type& type = py2() ? TypeError : ValueError;
  if ((in.length & 1) != 0) return raise(t, type, "Odd-length string");
  TextBuilder out;
  for (int64_t i = 0; i < in.length; i += 2) {
    const int high = hex_value(in.data[i]), low = hex_value(in.data[i + 1]);
    if (high < 0 || low < 0) return raise(t, type, "Non-hexadecimal digit found");
    out.put(static_cast<uint32_t>(high << 4 | low));
  }
  return value_of(TRY(out.finish_bytes(t)));
}

// Lines of 57 bytes, 76 characters (RFC 2045), as base64.encodestring makes them.
Result<Value> encode_base64(Thread& t, BytesView in) {
  TextBuilder out;
  for (int64_t line = 0; line < in.length; line += 57) {
    const int64_t end = line + 57 < in.length ? line + 57 : in.length;
    for (int64_t i = line; i < end; i += 3) {
      const int64_t left = end - i;
      const uint32_t bits = uint32_t{in.data[i]} << 16 | (left > 1 ? uint32_t{in.data[i + 1]} << 8 : 0) | (left > 2 ? in.data[i + 2] : 0u);
      out.put(static_cast<uint8_t>(kBase64[bits >> 18]));
      out.put(static_cast<uint8_t>(kBase64[bits >> 12 & 63]));
      out.put(left > 1 ? static_cast<uint8_t>(kBase64[bits >> 6 & 63]) : '=');
      out.put(left > 2 ? static_cast<uint8_t>(kBase64[bits & 63]) : '=');
    }
    out.put('\n');
  }
  return value_of(TRY(out.finish_bytes(t)));
}

// Characters outside the alphabet are skipped, as binascii.a2b_base64 does.
Result<Value> decode_base64(Thread& t, BytesView in) {
  TextBuilder out;
  uint32_t bits = 0;
  int held = 0, padding = 0;
  for (int64_t i = 0; i < in.length; ++i) {
    const uint8_t c = in.data[i];
    if (c == '=') {
      if (held >= 2 && held + ++padding >= 4) held = padding = 0;
      continue;
    }
    const char* at = c != 0 ? strchr(kBase64, c) : nullptr;
    if (at == nullptr) continue;
    padding = 0;
    bits = bits << 6 | static_cast<uint32_t>(at - kBase64);
    ++held;
    if (held == 2) out.put(bits >> 4 & 0xFF);
    if (held == 3) out.put(bits >> 2 & 0xFF);
    if (held == 4) {
      out.put(bits & 0xFF);
      held = 0;
    }
  }
  if (held != 0) return raise(t, ValueError, "Incorrect padding");
  return value_of(TRY(out.finish_bytes(t)));
}

}  // namespace

BinaryCodec binary_codec(std::string_view name, bool encode) {
  if (name == "hex" || name == "hex-codec") return encode ? encode_hex : decode_hex;
  if (name == "base64" || name == "base64-codec" || name == "base-64") return encode ? encode_base64 : decode_base64;
  if (py2() && name == "string-escape") return encode ? encode_string_escape : decode_string_escape;
  return nullptr;
}

}  // namespace natrix::rt
