// runtime/text/repr.cpp - repr of str, unicode, bytes and bytearray.

#include "runtime/text/bytearray.h"
#include "runtime/text/builder.h"
#include "runtime/text/native.h"
#include "runtime/text/operators.h"
#include "runtime/text/repr.h"
#include "runtime/text/unicode.h"
#include "runtime/text/utf8.h"

namespace natrix::rt {
namespace {

/// ' unless the text contains ' and no ".
template <class At>
char pick_quote(int64_t n, At at) {
  bool single = false;
  for (int64_t i = 0; i < n; ++i) {
    const uint32_t c = at(i);
    if (c == '"') return '\'';
    if (c == '\'') single = true;
  }
  return single ? '"' : '\'';
}

/// The escapes that all kinds share; false: c is none of them.
bool put_common(TextBuilder& out, uint32_t c, char quote) {
  if (c == static_cast<uint32_t>(quote) || c == '\\') {
    out.put('\\');
    out.put(c);
  } else if (c == '\t') {
    out.append_bytes("\\t");
  } else if (c == '\n') {
    out.append_bytes("\\n");
  } else if (c == '\r') {
    out.append_bytes("\\r");
  } else if (c < ' ' || c == 0x7F) {
    out.append_bytes("\\x");
    out.append_hex(c, 2);
  } else if (c < 0x7F) {
    out.put(c);
  } else {
    return false;
  }
  return true;
}

}  // namespace

void put_escape(TextBuilder& out, uint32_t c) {
  if (c < 0x100) {
    out.append_bytes("\\x");
    out.append_hex(c, 2);
  } else if (c < 0x10000) {
    out.append_bytes("\\u");
    out.append_hex(c, 4);
  } else {
    out.append_bytes("\\U");
    out.append_hex(c, 8);
  }
}

void append_bytes_repr(TextBuilder& out, const uint8_t* p, int64_t n) {
  const char quote = pick_quote(n, [p](int64_t i) { return p[i]; });
  out.put(static_cast<uint8_t>(quote));
  for (int64_t i = 0; i < n; ++i) {
    if (!put_common(out, p[i], quote)) put_escape(out, p[i]);
  }
  out.put(static_cast<uint8_t>(quote));
}

void append_str_repr(TextBuilder& out, const Str* s, bool ascii_only) {
  const char quote = with_units(s, [](const auto* p, int64_t n) { return pick_quote(n, [p](int64_t i) { return p[i]; }); });
  out.put(static_cast<uint8_t>(quote));
  for (int64_t i = 0; i < s->length; ++i) {
    const uint32_t c = s->at(i);
    if (put_common(out, c, quote)) continue;
    if (!ascii_only && is_printable(c)) {
      out.put(c);
    } else {
      put_escape(out, c);
    }
  }
  out.put(static_cast<uint8_t>(quote));
}

Result<Text*> finish_native(Thread& t, TextBuilder& out) {
  if (py2()) return static_cast<Text*>(TRY(out.finish_bytes(t)));
  return static_cast<Text*>(TRY(out.finish(t)));
}

Result<Text*> repr_text(Thread& t, Value s) {
  TextBuilder out;
  if (auto* u = try_cast<Str>(s)) {
    if (py2()) out.put('u');
    append_str_repr(out, u, py2());
  } else if (auto* bytes = try_cast<Bytes>(s)) {
    if (!py2()) out.put('b');
    append_bytes_repr(out, bytes->data(), bytes->length);
  } else {
    const BytesView in = bytes_view(s);
    out.append_bytes("bytearray(b");
    // Unlike bytes, a bytearray escapes ' in "..." too.
    const char quote = pick_quote(in.length, [&](int64_t i) { return in.data[i]; });
    out.put(static_cast<uint8_t>(quote));
    for (int64_t i = 0; i < in.length; ++i) {
      if (!put_common(out, in.data[i], '\'')) put_escape(out, in.data[i]);
    }
    out.put(static_cast<uint8_t>(quote));
    out.put(')');
  }
  return finish_native(t, out);
}

Result<Text*> ascii_repr_py(Thread& t, Value v) {
  Text* text = TRY(repr_py(t, v));
  auto* s = static_cast<Str*>(text);
  if (py2() || s->ascii()) return text;
  TextBuilder out;
  for (int64_t i = 0; i < s->length; ++i) {
    const uint32_t c = s->at(i);
    if (c < 0x80) {
      out.put(c);
    } else {
      put_escape(out, c);
    }
  }
  return static_cast<Text*>(TRY(out.finish(t)));
}

}  // namespace natrix::rt
