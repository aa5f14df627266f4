// runtime/modules/quoted_printable.cpp - quoted-printable text of module binascii. RFC 1521, 5.1; Modules/binascii.c.
#include "natives/binascii.h"
#include "runtime/core/structs.h"
#include "runtime/support/buffer.h"
#include "runtime/text/unicode.h"

namespace natrix::rt {

namespace {

constexpr int kLongestLine = 76;
constexpr char kHex[] = "0123456789ABCDEF";

int hex_value(uint8_t c) {
  if (ascii_digit(c)) return c - '0';
  return (c | 32) - 'a' < 6u ? (c | 32) - 'a' + 10 : -1;
}

/// Bytes; text to be decoded may be a string of ASCII.
Result<BytesView> input(Thread& t, Value v, const char* function, bool text) {
  if (auto* s = try_cast<Str>(v); s != nullptr && (text || py2())) {
    if (!s->ascii()) return raise(t, ValueError, "string argument should contain only ASCII characters");
    return BytesView{s->data(), s->length};
  }
  if (!py2() && !text) return bytes_argument(t, v);
  const BytesView view = bytes_view(v);
  if (view.data != nullptr) return view;
  if (py2()) return raise(t, TypeError, "{}() argument 1 must be string or buffer, not {}", function, type_name(v));
  return raise(t, TypeError, "argument should be bytes, buffer or ASCII string, not '{}'", type_name(v));
}

Result<Value> finished(Thread& t, const Buffer<uint8_t>& out) {
  return value_of(TRY(make_bytes(t, out.data(), static_cast<int64_t>(out.size()))));
}

}  // namespace

extern "C" {

Result<Value> nx_binascii_a2b_qp(Thread& t, Value data, bool header) {
  const BytesView in = TRY(input(t, data, "a2b_qp", true));
  Buffer<uint8_t> out;
  int64_t i = 0;
  while (i < in.length) {
    const uint8_t c = in.data[i++];
    if (c != '=') {
      out.push(header && c == '_' ? ' ' : c);
      continue;
    }
    if (i == in.length) break;
    const uint8_t next = in.data[i];
    if (next == '\n' || next == '\r') {  // the line goes on
      while (i < in.length && in.data[i] != '\n') ++i;
      if (i < in.length) ++i;
    } else if (next == '=') {
      out.push('=');
      ++i;
    } else if (i + 1 < in.length && hex_value(next) >= 0 && hex_value(in.data[i + 1]) >= 0) {
      out.push(static_cast<uint8_t>(hex_value(next) << 4 | hex_value(in.data[i + 1])));
      i += 2;
    } else {
      out.push('=');
    }
  }
  return finished(t, out);
}

Result<Value> nx_binascii_b2a_qp(Thread& t, Value data, bool quotetabs, bool istext, bool header) {
  const BytesView in = TRY(input(t, data, "b2a_qp", false));
  // The first line end tells how lines are ended.
  const void* first = memchr(in.data, '\n', static_cast<size_t>(in.length));
  const bool crlf = first != nullptr && first != in.data && static_cast<const uint8_t*>(first)[-1] == '\r';
  Buffer<uint8_t> out;
  int line = 0;
  auto end_line = [&] {
    if (crlf) out.push('\r');
    out.push('\n');
    line = 0;
  };
  auto quote = [&](uint8_t c) {
    out.push('=');
    out.push(static_cast<uint8_t>(kHex[c >> 4]));
    out.push(static_cast<uint8_t>(kHex[c & 15]));
  };
  for (int64_t i = 0; i < in.length; ++i) {
    const uint8_t c = in.data[i];
    const bool last = i + 1 == in.length;
    const uint8_t next = last ? 0 : in.data[i + 1];
    const bool end = c == '\r' || c == '\n', blank = c == ' ' || c == '\t';
    // A dot alone in a line would end a mail.
    const bool dot = c == '.' && line == 0 && (last || next == '\n' || next == '\r' || next == 0);
    if (c > 126 || c == '=' || (header && c == '_') || dot || (!istext && end) || (blank && last) || (c < 33 && !end && (quotetabs || !blank))) {
      if (line + 3 >= kLongestLine) {
        out.push('=');
        end_line();
      }
      quote(c);
      line += 3;
      continue;
    }
    if (istext && (c == '\n' || (c == '\r' && next == '\n'))) {
      if (!out.empty() && (out.back() == ' ' || out.back() == '\t')) {  // it would be lost at the end of a line
        const uint8_t kept = out.back();
        out.pop();
        quote(kept);
      }
      end_line();
      if (c == '\r') ++i;
      continue;
    }
    if (!last && next != '\n' && line + 1 >= kLongestLine) {
      out.push('=');
      end_line();
    }
    ++line;
    out.push(header && c == ' ' ? '_' : c);
  }
  return finished(t, out);
}

}  // extern "C"

}  // namespace natrix::rt
