// runtime/text/kinds.h - StrKind and ByteKind: what the methods in methods.h need to know of the text they work on.
// Methods exist once, as templates over a kind; str_methods.cpp and bytes_methods.cpp give them their Python names.
#pragma once

#include "runtime/text/builder.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/codecs.h"
#include "runtime/text/search.h"
#include "runtime/text/unicode.h"

namespace natrix::rt {

/// str (Python 3), unicode (Python 2).
struct StrKind {
  Str* s;
  int64_t length;
  explicit StrKind(Str* self) : s(self), length(self->length) {}

  static constexpr bool kEmptyAlwaysMatches = true;  // Python 2: u"".startswith(u"", 99)
  using Sub = Str*;
  /// An argument that must be a string: "{expected}, not int". Python 2 decodes str as ASCII.
  static Result<Str*> sub(Thread& t, Value v, const char* expected) {
    if (Str* u = try_cast<Str>(v)) return u;
    if (!py2()) return raise(t, TypeError, "{}, not {}", expected, type_name(v));
    if (Bytes* b = try_cast<Bytes>(v)) return decode_ascii(t, b);
    return raise(t, TypeError, "coercing to Unicode: need string or buffer, {} found", type_name(v));
  }
  static Result<Str*> sub_or_int(Thread& t, Value v) { return sub(t, v, "must be str"); }

  struct Finder : Needle {
    Finder(const StrKind& k, Str* u) : Needle(k.s, u) {}
  };
  uint32_t at(int64_t i) const { return s->at(i); }
  static bool space(uint32_t c) { return is_space(c); }
  static bool line_break(uint32_t c) { return is_line_break(c); }
  template <class F>
  auto units(F f) const { return with_units(s, f); }
  Result<Value> slice(Thread& t, int64_t i, int64_t j) const { return value_of(TRY(substring(t, s, i, j))); }
  Result<Value> empty(Thread&) const { return value_of(empty_str()); }
  void append_to(TextBuilder& out, int64_t i, int64_t j) const { out.append(s, i, j); }
  static void append_sub(TextBuilder& out, Str* u) { out.append(u); }
  static int64_t length_of(Str* u) { return u->length; }
  static uint32_t unit_of(Str* u, int64_t i) { return u->at(i); }
  bool has_at(Str* u, int64_t at) const {
    if (u->width_log() == s->width_log()) {
      const auto width = static_cast<size_t>(s->width());
      return memcmp(s->data() + static_cast<size_t>(at) * width, u->data(), static_cast<size_t>(u->length) * width) == 0;
    }
    for (int64_t i = 0; i < u->length; ++i) {
      if (s->at(at + i) != u->at(i)) return false;
    }
    return true;
  }
  Result<Value> finish(Thread& t, TextBuilder& out) const { return value_of(TRY(out.finish(t))); }
  // ASCII, whose pieces are ASCII whatever is put together of them; null: other text.
  const uint8_t* narrow_data() const { return s->ascii() ? s->data() : nullptr; }
  static const uint8_t* narrow(Str* u) { return u->ascii() ? u->data() : nullptr; }
  static Result<Value> allocate_narrow(Thread& t, int64_t n, uint8_t** out) {
    Str* r = TRY(allocate_str(t, n, 1, true));
    *out = r->data();
    return value_of(r);
  }
  /// The separator as partition returns it.
  Result<Value> separator(Thread&, Value, Str* u) const { return value_of(u); }
};

/// bytes, bytearray (Python 3); str, bytearray (Python 2).
struct ByteKind {
  Value self;
  const uint8_t* data;
  int64_t length;
  bool array;
  explicit ByteKind(Bytes* s) : self(value_of(s)), data(s->data()), length(s->length), array(false) {}
  explicit ByteKind(ByteArray* a) : self(value_of(a)), array(true) {
    ByteBlock* block = a->block;
    data = block->data();
    length = block->length;
  }

  static constexpr bool kEmptyAlwaysMatches = false;
  struct Sub {
    const uint8_t* data;  // null: the one byte
    int64_t length;
    uint8_t byte;
    const uint8_t* bytes() const { return data != nullptr ? data : &byte; }
  };
  static Result<Sub> sub(Thread& t, Value v, const char*) {
    const BytesView view = bytes_view(v);
    if (view.data != nullptr) return Sub{view.data, view.length, 0};
    if (py2()) return raise(t, TypeError, "expected a string or other character buffer object");
    return raise(t, TypeError, "a bytes-like object is required, not '{}'", type_name(v));
  }
  static Result<Sub> sub_or_int(Thread& t, Value v);

  struct Finder {
    const uint8_t* in;
    Sub what;
    Finder(const ByteKind& k, const Sub& sub) : in(k.data), what(sub) {}
    int64_t length() const { return what.length; }
    int64_t find(int64_t i, int64_t j) const { return find_units(in, i, j, what.bytes(), what.length); }
    int64_t rfind(int64_t i, int64_t j) const { return rfind_units(in, i, j, what.bytes(), what.length); }
  };
  uint32_t at(int64_t i) const { return data[i]; }
  static bool space(uint32_t c) { return is_ascii_space(c); }
  static bool line_break(uint32_t c) { return c == '\n' || c == '\r'; }
  template <class F>
  auto units(F f) const { return f(data, length); }
  Result<Value> slice(Thread& t, int64_t i, int64_t j) const {
    if (array) return value_of(TRY(make_bytearray(t, data + i, j > i ? j - i : 0)));
    return value_of(TRY(subbytes(t, as<Bytes>(self), i, j)));
  }
  Result<Value> empty(Thread& t) const {
    if (array) return value_of(TRY(make_bytearray(t, nullptr, 0)));
    return value_of(empty_bytes());
  }
  void append_to(TextBuilder& out, int64_t i, int64_t j) const { out.append_bytes(data + i, j - i); }
  static void append_sub(TextBuilder& out, const Sub& u) { out.append_bytes(u.bytes(), u.length); }
  static int64_t length_of(const Sub& u) { return u.length; }
  static uint32_t unit_of(const Sub& u, int64_t i) { return u.bytes()[i]; }
  bool has_at(const Sub& u, int64_t at) const { return memcmp(data + at, u.bytes(), static_cast<size_t>(u.length)) == 0; }
  Result<Value> finish(Thread& t, TextBuilder& out) const {
    if (array) return out.finish_bytearray(t);
    return value_of(TRY(out.finish_bytes(t)));
  }
  const uint8_t* narrow_data() const { return data; }
  static const uint8_t* narrow(const Sub& u) { return u.bytes(); }
  Result<Value> allocate_narrow(Thread& t, int64_t n, uint8_t** out) const {
    if (array) {
      ByteArray* a = TRY(make_bytearray(t, nullptr, n));
      *out = a->block->data();
      return value_of(a);
    }
    Bytes* r = TRY(allocate_bytes(t, n));
    *out = r->data();
    return value_of(r);
  }
  Result<Value> make(Thread& t, const uint8_t* bytes, int64_t n) const {
    if (array) return value_of(TRY(make_bytearray(t, bytes, n)));
    return value_of(TRY(make_bytes(t, bytes, n)));
  }
  Result<Value> separator(Thread& t, Value v, const Sub& u) const {
    if (array) return value_of(TRY(make_bytearray(t, u.bytes(), u.length)));
    return v;
  }
};

}  // namespace natrix::rt
