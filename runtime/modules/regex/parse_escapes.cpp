// runtime/modules/regex/parse_escapes.cpp - what begins with a backslash, in sets and outside.
#include "runtime/modules/regex/parser.h"

namespace natrix::rt::regex {

namespace {

constexpr int category_escape(uint32_t c) {
  switch (c) {
    case 'd': return static_cast<int>(Category::Digit);
    case 'D': return static_cast<int>(Category::NotDigit);
    case 's': return static_cast<int>(Category::Space);
    case 'S': return static_cast<int>(Category::NotSpace);
    case 'w': return static_cast<int>(Category::Word);
    case 'W': return static_cast<int>(Category::NotWord);
    default: return -1;
  }
}

}  // namespace

Result<void> Parser::number_of(int64_t from, int digits, uint32_t* out) {
  // \x, \u, \U: exactly so many hexadecimal digits.
  *out = 0;
  TRY(in_.advance());
  for (int i = 0; i < digits; ++i) {
    if (in_.at_end() || in_.escape() || !is_hex(in_.character())) {
      if (py2()) return bad_escape(from, in_.tell());
      Str* s = TRY(in_.since(from));
      return in_.fail_at(from, "incomplete escape ", s);
    }
    const uint32_t c = in_.character();
    *out = *out << 4 | (ascii_digit(c) ? c - '0' : (c | 32) - 'a' + 10);
    TRY(in_.advance());
  }
  return {};
}

Result<SetItem> Parser::parse_class_escape(int64_t from, uint32_t c) {
  if (const int simple = simple_escape(c); simple >= 0) {
    TRY(in_.advance());
    return SetItem{false, static_cast<uint32_t>(simple), static_cast<uint32_t>(simple)};
  }
  if (const int category = category_escape(c); category >= 0) {
    TRY(in_.advance());
    return SetItem{true, static_cast<uint32_t>(category), 0};
  }
  uint32_t code = c;
  if (c == 'x') {
    if (py2()) {
      TRY(in_.advance());
      const int64_t digits = in_.tell();
      code = 0;
      while (in_.tell() < digits + 2 && !in_.at_end() && !in_.escape() && is_hex(in_.character())) {
        const uint32_t h = in_.character();
        code = code << 4 | (ascii_digit(h) ? h - '0' : (h | 32) - 'a' + 10);
        TRY(in_.advance());
      }
      if (in_.tell() < digits + 2) {  // 2.7 shows the digits alone
        TextBuilder shown;
        shown.put('\\');
        for (int64_t i = digits; i < in_.tell(); ++i) shown.put(in_.unit(i));
        Value text = in_.text() ? value_of(TRY(shown.finish(t_))) : value_of(TRY(shown.finish_bytes(t_)));
        return in_.fail(0, "bogus escape: ", Tokens::Repr{text});
      }
    } else {
      TRY(number_of(from, 2, &code));
    }
  } else if ((c == 'u' || c == 'U') && !py2() && in_.text()) {
    TRY(number_of(from, c == 'u' ? 4 : 8, &code));
    if (code > 0x10FFFF) return bad_escape(from, in_.tell());
  } else if (is_octal(c)) {
    code = 0;
    TRY(in_.seek(in_.tell() + 1));
    while (in_.tell() < from + 4 && in_.octal()) {
      code = code * 8 + (in_.character() - '0');
      TRY(in_.advance());
    }
    if (py2()) {
      code &= 0xFF;
    } else if (code > 0xFF) {
      Str* s = TRY(in_.since(from));
      return in_.fail_at(from, "octal escape value ", s, " outside of range 0-0o377");
    }
  } else if (ascii_digit(c) || (!py2() && ascii_alpha(c))) {
    TRY(in_.advance());
    return bad_escape(from, from + 2);
  } else {
    TRY(in_.advance());
  }
  return SetItem{false, code, code};
}

Result<void> Parser::parse_escape(int32_t sequence) {
  const int64_t from = in_.tell();
  const uint32_t c = in_.character();
  int place = -1;
  switch (c) {
    case 'A': place = static_cast<int>(Place::BeginningOfText); break;
    case 'b': place = static_cast<int>(Place::Boundary); break;
    case 'B': place = static_cast<int>(Place::NotBoundary); break;
    case 'Z': place = static_cast<int>(Place::EndOfText); break;
    default: break;
  }
  if (place >= 0) {
    append(sequence, make({.kind = Kind::At, .a = static_cast<uint32_t>(place)}));
    return in_.advance();
  }
  if (const int category = category_escape(c); category >= 0) {
    const uint32_t at = static_cast<uint32_t>(out_.items.size());
    out_.items.push({true, static_cast<uint32_t>(category), 0});
    append(sequence, make({.kind = Kind::In, .a = at, .b = 1}));
    return in_.advance();
  }
  uint32_t code = c;
  if (const int simple = simple_escape(c); simple >= 0) {
    code = static_cast<uint32_t>(simple);
    TRY(in_.advance());
  } else if (c == 'x') {
    TRY(number_of(from, 2, &code));
  } else if ((c == 'u' || c == 'U') && !py2() && in_.text()) {
    TRY(number_of(from, c == 'u' ? 4 : 8, &code));
    if (code > 0x10FFFF) return bad_escape(from, in_.tell());
  } else if (c == '0') {
    code = 0;
    TRY(in_.advance());
    while (in_.tell() < from + 4 && in_.octal()) {
      code = code * 8 + (in_.character() - '0');
      TRY(in_.advance());
    }
    code &= 0xFF;
  } else if (ascii_digit(c)) {
    // Three octal digits are a character; else one or two digits are a group.
    uint32_t group = c - '0';
    TRY(in_.advance());
    if (in_.digit()) {
      const uint32_t second = in_.character();
      TRY(in_.advance());
      if (is_octal(c) && is_octal(second) && in_.octal()) {
        code = (group * 8 + (second - '0')) * 8 + (in_.character() - '0');
        TRY(in_.advance());
        if (!py2() && code > 0xFF) {
          Str* s = TRY(in_.since(from));
          return in_.fail_at(from, "octal escape value ", s, " outside of range 0-0o377");
        }
        literal(sequence, code & 0xFF);
        return {};
      }
      group = group * 10 + (second - '0');
    }
    if (group >= out_.groups.size()) {
      if (py2()) return bad_escape(from, in_.tell());
      return in_.fail_at(from + 1, "invalid group reference ", Tokens::Number{group});
    }
    TRY(check_open(group, in_.tell() - from, false));
    append(sequence, make({.kind = Kind::Reference, .a = group}));
    return {};
  } else if (!py2() && ascii_alpha(c)) {
    TRY(in_.advance());
    return bad_escape(from, from + 2);
  } else {
    TRY(in_.advance());
  }
  literal(sequence, code);
  return {};
}

Result<void> Parser::check_open(int64_t group, int64_t offset, bool by_name) {
  const bool open = out_.groups[static_cast<size_t>(group)].least == kOpen;
  if (py2()) {
    if (open && !by_name) return in_.fail(0, "cannot refer to open group");
    if (lookbehind_ == 0) return {};
    Text* message = TRY(native_str(t_, "group references in lookbehind assertions are not supported"));
    return warn_pattern_py(t_, value_of(message), false);
  }
  if (open) return in_.fail(offset, "cannot refer to an open group");
  if (lookbehind_groups_ >= 0 && group >= lookbehind_groups_) {
    return in_.fail(0, "cannot refer to group defined in the same lookbehind subpattern");
  }
  return {};
}

}  // namespace natrix::rt::regex
