// runtime/modules/regex/tokens.h - characters and escapes of patterns and of templates, and the errors that point at them.
#pragma once

#include "runtime/modules/regex/syntax.h"
#include "runtime/text/builder.h"
#include "runtime/text/repr.h"
#include "runtime/text/unicode.h"
#include "runtime/numbers/numbers.h"

namespace natrix::rt::regex {

constexpr bool is_octal(uint32_t c) { return c - '0' < 8; }
inline bool is_hex(uint32_t c) { return ascii_digit(c) || (c | 32) - 'a' < 6; }
inline bool is_any_of(uint32_t c, const char* set) {
  for (; *set != 0; ++set) if (c == static_cast<uint8_t>(*set)) return true;
  return false;
}

class Tokens {
 public:
  Tokens(Thread& t, Value source) : t_(t), source_(source) {}
  Result<void> start() {
    TRY(in_.read(t_, source_));
    return advance();
  }

  bool at_end() const { return size_ == 0; }
  bool is(char c) const { return size_ == 1 && char_ == static_cast<uint8_t>(c); }
  bool is_any(const char* set) const { return size_ == 1 && is_any_of(char_, set); }
  bool digit() const { return size_ == 1 && ascii_digit(char_); }
  bool octal() const { return size_ == 1 && is_octal(char_); }
  bool escape() const { return size_ == 2; }
  uint32_t character() const { return char_; }  // of an escape: the one after the backslash
  bool text() const { return in_.text; }
  Value source() const { return source_; }
  int64_t size() const { return static_cast<int64_t>(in_.units.size()); }
  uint32_t unit(int64_t i) { return in_.units[static_cast<size_t>(i)]; }

  /// The place of the current token.
  int64_t tell() const { return index_ - size_; }
  Result<void> seek(int64_t place) { index_ = place; return advance(); }
  Result<void> advance() {
    if (index_ >= size()) {
      size_ = 0;
      return {};
    }
    char_ = unit(index_);
    size_ = 1;
    if (char_ == '\\') {
      if (index_ + 1 >= size()) {
        size_ = 0;
        return fail_at(size() - 1, py2() ? "bogus escape (end of line)" : "bad escape (end of pattern)");
      }
      char_ = unit(index_ + 1);
      size_ = 2;
    }
    index_ += size_;
    return {};
  }
  Result<bool> match(char c) {
    if (!is(c)) return false;
    TRY(advance());
    return true;
  }

  /// The text from a place to the current token.
  Result<Str*> since(int64_t from) { return between(from, tell()); }
  Result<Str*> between(int64_t from, int64_t to) {
    TextBuilder out;
    for (int64_t i = from; i < to; ++i) out.put(unit(i));
    return out.finish(t_);
  }
  /// The same as a group's name: of the pattern's own type in Python 2.
  Result<Value> name(int64_t from, int64_t to) {
    Str* s = TRY(between(from, to));
    if (!py2() || in_.text) return value_of(s);
    TextBuilder out;
    out.append(s);
    return value_of(TRY(out.finish_bytes(t_)));
  }

  // Errors: parts are texts, code points or reprs.
  template <class... P>
  Raised fail_at(int64_t position, const P&... parts) {
    TextBuilder out;
    if ((put(out, parts).raised() || ...)) return Raised{};
    auto message = finish_message(out);
    if (message.raised()) return Raised{};
    return raise_error_py(t_, message.value(), source_, position);
  }
  /// CPython gives places as the current token's minus an offset.
  template <class... P>
  Raised fail(int64_t offset, const P&... parts) { return fail_at(tell() - offset, parts...); }
  template <class... P>
  Result<void> warn(bool deprecation, const P&... parts) {
    TextBuilder out;
    if ((put(out, parts).raised() || ...)) return Raised{};
    return warn_pattern_py(t_, TRY(finish_message(out)), deprecation);
  }
  struct Repr { Value v; };
  struct Number { int64_t n; };
  template <class... P>
  Raised raise_with(Type& type, const P&... parts) {
    TextBuilder out;
    if ((put(out, parts).raised() || ...)) return Raised{};
    auto message = finish_message(out);
    if (message.raised()) return Raised{};
    return raise_value(t_, type, message.value());
  }

 private:
  Result<Value> finish_message(TextBuilder& out) {
    if (py2()) return value_of(TRY(finish_native(t_, out)));
    Str* s = TRY(out.finish(t_));
    if (in_.text || s->ascii()) return value_of(s);
    // Errors of bytes patterns are ASCII.
    TextBuilder escaped;
    for (int64_t i = 0; i < s->length; ++i) {
      if (s->at(i) < 128) escaped.put(s->at(i));
      else put_escape(escaped, s->at(i));
    }
    return value_of(TRY(escaped.finish(t_)));
  }
  Result<void> put(TextBuilder& out, const char* s) { out.append_utf8(s); return {}; }
  Result<void> put(TextBuilder& out, uint32_t c) { out.put(c); return {}; }
  Result<void> put(TextBuilder& out, const Str* s) { out.append(s); return {}; }
  Result<void> put(TextBuilder& out, Number n) {
    char digits[24];
    int i = 24;
    for (uint64_t rest = static_cast<uint64_t>(n.n); i == 24 || rest != 0; rest /= 10) digits[--i] = static_cast<char>('0' + rest % 10);
    out.append_bytes(digits + i, 24 - i);
    return {};
  }
  Result<void> put(TextBuilder& out, Repr r) {
    Text* s = TRY(repr_py(t_, r.v));
    out.append_utf8(text_view(s));
    return {};
  }

  Thread& t_;
  Value source_;
  Characters in_;
  int64_t index_ = 0;
  uint32_t char_ = 0;
  int size_ = 0;  // of the current token; 0: the end
};

}  // namespace natrix::rt::regex
