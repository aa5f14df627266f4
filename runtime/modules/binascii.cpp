// runtime/modules/binascii.cpp - module binascii: base64, hexadecimal, uuencode, CRCs.
#include "natives/binascii.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/builder.h"
#include "runtime/text/unicode.h"

namespace natrix::rt {

namespace {

Type& error() { return nx_type_binascii_Error; }

constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

int base64_value(uint8_t c) {
  if (ascii_upper(c)) return c - 'A';
  if (ascii_lower(c)) return c - 'a' + 26;
  if (ascii_digit(c)) return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

int hex_value(uint8_t c) {
  if (ascii_digit(c)) return c - '0';
  return (c | 32) - 'a' < 6u ? (c | 32) - 'a' + 10 : -1;
}

/// Binary data; Python 2 takes unicode that is ASCII.
Result<BytesView> binary(Thread& t, Value v, const char* function) {
  if (!py2()) return bytes_argument(t, v);
  if (is<Str>(v)) {
    Text* encoded = TRY(str_py(t, v));
    return BytesView{encoded->data(), encoded->length};
  }
  BytesView view = bytes_view(v);
  if (view.data == nullptr) return raise(t, TypeError, "{}() argument 1 must be string or buffer, not {}", function, type_name(v));
  return view;
}

/// Text to decode: Python 3 takes ASCII strings too.
Result<BytesView> ascii(Thread& t, Value v, const char* function) {
  if (py2()) return binary(t, v, function);
  if (auto* s = try_cast<Str>(v)) {
    if (!s->ascii()) return raise(t, ValueError, "string argument should contain only ASCII characters");
    return BytesView{s->data(), s->length};
  }
  BytesView view = bytes_view(v);
  if (view.data == nullptr) return raise(t, TypeError, "argument should be bytes, buffer or ASCII string, not '{}'", type_name(v));
  return view;
}

Result<Value> finish(Thread& t, TextBuilder& out) { return value_of(TRY(out.finish_bytes(t))); }

}  // namespace

extern "C" {

Result<Value> nx_binascii_a2b_base64(Thread& t, Value data, bool strict_mode) {
  const BytesView in = TRY(ascii(t, data, "a2b_base64"));
  TextBuilder out;
  if (strict_mode && in.length > 0 && in.data[0] == '=') return raise(t, error(), "Leading padding not allowed");
  uint32_t left = 0;
  int held = 0, padding = 0;
  bool padded = false;
  for (int64_t i = 0; i < in.length; ++i) {
    const uint8_t c = in.data[i];
    if (c == '=') {
      padded = true;
      ++padding;
      if (held >= 2 && held + padding >= 4) {  // a complete quad: the end
        if (strict_mode && i + 1 < in.length) return raise(t, error(), "Excess data after padding");
        return finish(t, out);
      }
      continue;
    }
    const int value = base64_value(c);
    if (value < 0) {
      if (strict_mode) return raise(t, error(), "Only base64 data is allowed");
      continue;
    }
    if (strict_mode && padded) return raise(t, error(), "Discontinuous padding not allowed");
    padding = 0;
    left = left << 6 | static_cast<uint32_t>(value);
    if (held > 0) out.put(left >> (6 - 2 * held) & 0xFF);
    held = (held + 1) & 3;
  }
  if (held == 0) return finish(t, out);
  if (held == 1 && !py2()) {
    return raise(t, error(), "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than a multiple of 4",
                 out.size() / 3 * 4 + 1);
  }
  return raise(t, error(), "Incorrect padding");
}

Result<Value> nx_binascii_b2a_base64(Thread& t, Value data, bool newline) {
  const BytesView in = TRY(binary(t, data, "b2a_base64"));
  TextBuilder out;
  out.reserve(in.length / 3 * 4 + 8);
  for (int64_t i = 0; i < in.length; i += 3) {
    const int64_t left = in.length - i;
    const uint32_t bits = uint32_t{in.data[i]} << 16 | (left > 1 ? uint32_t{in.data[i + 1]} << 8 : 0) | (left > 2 ? in.data[i + 2] : 0u);
    out.put(static_cast<uint8_t>(kBase64[bits >> 18]));
    out.put(static_cast<uint8_t>(kBase64[bits >> 12 & 63]));
    out.put(left > 1 ? static_cast<uint8_t>(kBase64[bits >> 6 & 63]) : '=');
    out.put(left > 2 ? static_cast<uint8_t>(kBase64[bits & 63]) : '=');
  }
  if (newline) out.put('\n');
  return finish(t, out);
}

Result<Value> nx_binascii_hexlify(Thread& t, Value data, Value sep, int64_t bytes_per_sep) {
  const BytesView in = TRY(binary(t, data, "b2a_hex"));
  int separator = -1;
  if (sep != kEmpty) {
    const BytesView view = is<Str>(sep) ? BytesView{as<Str>(sep)->data(), as<Str>(sep)->length} : TRY(bytes_argument(t, sep));
    if (view.length != 1) return raise(t, ValueError, "sep must be length 1.");
    if (view.data[0] >= 128 || (is<Str>(sep) && !as<Str>(sep)->ascii())) return raise(t, ValueError, "sep must be ASCII.");
    separator = view.data[0];
  }
  const int64_t every = bytes_per_sep < 0 ? -bytes_per_sep : bytes_per_sep;
  TextBuilder out;
  for (int64_t i = 0; i < in.length; ++i) {
    // Groups are counted from the right, or from the left if the number is negative.
    if (separator >= 0 && every > 0 && i > 0 && (bytes_per_sep < 0 ? i : in.length - i) % every == 0) {
      out.put(static_cast<uint32_t>(separator));
    }
    out.append_hex(in.data[i], 2);
  }
  return finish(t, out);
}

Result<Value> nx_binascii_unhexlify(Thread& t, Value hexstr) {
  const BytesView in = TRY(ascii(t, hexstr, "a2b_hex"));
  Type& wrong = py2() ? TypeError : error();
  if ((in.length & 1) != 0) return raise(t, wrong, "Odd-length string");
  TextBuilder out;
  for (int64_t i = 0; i < in.length; i += 2) {
    const int high = hex_value(in.data[i]), low = hex_value(in.data[i + 1]);
    if (high < 0 || low < 0) return raise(t, wrong, "Non-hexadecimal digit found");
    out.put(static_cast<uint32_t>(high << 4 | low));
  }
  return finish(t, out);
}

Result<Value> nx_binascii_crc32(Thread& t, Value data, Value crc) {
  const BytesView in = TRY(binary(t, data, "crc32"));
  uint32_t value = 0;
  if (crc != kEmpty) {
    if (!is_integer(crc)) crc = TRY(index_value_py(t, crc));
    const Operand n(crc);  // its lowest 32 bits
    value = n.view.size == 0 ? 0 : static_cast<uint32_t>(n.view.negative ? 0 - n.view.limbs[0] : n.view.limbs[0]);
  }
  static constexpr auto kTable = [] {
    struct { uint32_t of[256]; } table{};
    for (uint32_t i = 0; i < 256; ++i) {
      uint32_t c = i;
      for (int k = 0; k < 8; ++k) c = (c & 1) != 0 ? 0xEDB88320u ^ c >> 1 : c >> 1;
      table.of[i] = c;
    }
    return table;
  }();
  value = ~value;
  for (int64_t i = 0; i < in.length; ++i) value = kTable.of[(value ^ in.data[i]) & 0xFF] ^ value >> 8;
  value = ~value;
  // 2.7 gives a signed number.
  return py2() ? Value::from_small(static_cast<int32_t>(value)) : Value::from_small(value);
}

Result<Value> nx_binascii_crc_hqx(Thread& t, Value data, int64_t crc) {
  const BytesView in = TRY(binary(t, data, "crc_hqx"));
  uint32_t value = static_cast<uint32_t>(crc) & 0xFFFF;
  for (int64_t i = 0; i < in.length; ++i) {
    value ^= uint32_t{in.data[i]} << 8;
    for (int k = 0; k < 8; ++k) value = ((value & 0x8000) != 0 ? value << 1 ^ 0x1021 : value << 1) & 0xFFFF;
  }
  return Value::from_small(value);
}

Result<Value> nx_binascii_b2a_uu(Thread& t, Value data, bool backtick) {
  const BytesView in = TRY(binary(t, data, "b2a_uu"));
  if (in.length > 45) return raise(t, error(), "At most 45 bytes at once");
  TextBuilder out;
  auto put = [&](uint32_t six) { out.put(backtick && six == 0 ? '`' : six + ' '); };
  put(static_cast<uint32_t>(in.length));
  for (int64_t i = 0; i < in.length; i += 3) {
    const int64_t left = in.length - i;
    const uint32_t bits = uint32_t{in.data[i]} << 16 | (left > 1 ? uint32_t{in.data[i + 1]} << 8 : 0) | (left > 2 ? in.data[i + 2] : 0u);
    for (int shift = 18; shift >= 0; shift -= 6) put(bits >> shift & 63);
  }
  out.put('\n');
  return finish(t, out);
}

Result<Value> nx_binascii_a2b_uu(Thread& t, Value data) {
  const BytesView in = TRY(ascii(t, data, "a2b_uu"));
  auto ends = [](uint8_t c) { return c == '\n' || c == '\r'; };
  const int64_t length = in.length == 0 ? 32 : (in.data[0] - ' ') & 63;  // of an empty line as of "\0"
  TextBuilder out;
  uint32_t left = 0;
  int held = 0;
  int64_t i = 1;
  while (out.size() < length) {
    uint32_t six = 0;  // what is missing at the end were spaces
    if (i < in.length) {
      const uint8_t c = in.data[i];
      if (!ends(c)) {
        if (c < ' ' || c > ' ' + 64) return raise(t, error(), "Illegal char");
        six = (c - ' ') & 63;
      }
    }
    if (i < in.length) ++i;
    left = left << 6 | six;
    if (held > 0) out.put(left >> (6 - 2 * held) & 0xFF);
    held = (held + 1) & 3;
  }
  for (; i < in.length; ++i) {
    const uint8_t c = in.data[i];
    if (c != ' ' && c != ' ' + 64 && !ends(c)) return raise(t, error(), "Trailing garbage");
  }
  return finish(t, out);
}

}  // extern "C"

}  // namespace natrix::rt
