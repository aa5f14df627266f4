// runtime/modules/regex/template.cpp - parsing replacement templates (Library Reference, re.sub).
#include "runtime/modules/regex/template.h"

#include "runtime/containers/list.h"
#include "runtime/core/structs.h"
#include "runtime/modules/regex/parser.h"

namespace natrix::rt::regex {

struct LiteralText {
  Buffer<uint32_t> units;
  bool text;
  void put(uint32_t c) { units.push(c); }
};

Result<void> Template::end_literal(Thread& t, LiteralText& literal) {
  if (literal.units.empty()) return {};
  const int64_t n = static_cast<int64_t>(literal.units.size());
  Value v = kEmpty;
  if (literal.text) {
    v = value_of(TRY(make_str_ucs4(t, literal.units.data(), n)));
  } else {
    Bytes* bytes = TRY(allocate_bytes(t, n));
    for (int64_t i = 0; i < n; ++i) bytes->data()[i] = static_cast<uint8_t>(literal.units[static_cast<size_t>(i)]);
    v = value_of(bytes);
  }
  literal.units.clear();
  TRY(list_append(t, as<List>(list_), v));
  ++count_;
  return {};
}

Template::Part Template::part(size_t i) {
  Value v = list_get(as<List>(list_), static_cast<int64_t>(i));
  return v.is_int() ? Part{v.as_int(), kEmpty} : Part{-1, v};
}

namespace {

/// \g<name>: the group's number; the token after `g` is current.
Result<int64_t> named_group(Thread& t, Tokens& in, const RegexPattern* pattern, int64_t* length) {
  const bool opened = TRY(in.match('<'));
  if (!opened) return py2() ? in.fail(0, "missing group name") : in.fail(0, "missing <");
  const int64_t from = in.tell();
  for (bool done = false; !done;) {
    const int64_t here = in.tell();
    if (in.at_end()) {
      if (py2()) return in.fail(0, "unterminated group name");
      if (here == from) return in.fail(0, "missing group name");
      return in.fail(here - from, "missing >, unterminated name");
    }
    done = TRY(in.match('>'));
    if (!done) TRY(in.advance());
    else *length = here - from;
  }
  if (*length == 0) return py2() ? in.fail(0, "missing group name") : in.fail(1, "missing group name");
  Value name = TRY(in.name(from, from + *length));
  if (is_name(name)) {
    Value number = TRY(dict_get_py(t, pattern->names, name));
    if (number != kEmpty) return number.as_int();
    if (py2()) return in.raise_with(IndexError, "unknown group name: ", Tokens::Repr{name});
    return in.raise_with(IndexError, "unknown group name ", Tokens::Repr{name});
  }
  auto number = call_py(t, value_of(&nx_type_int), name);
  if (number.raised() && !catch_pending(t, ValueError)) return Raised{};
  const bool valid = !number.raised() && number.value().is_int();
  if (valid && number.value().as_int() >= 0) return number.value().as_int();
  if (py2()) return in.fail(0, valid ? "negative group number" : "bad character in group name");
  return in.fail(*length + 1, "bad character in group name ", Tokens::Repr{name});
}

}  // namespace

Result<void> Template::parse(Thread& t, Value source, const RegexPattern* pattern) {
  if (!is<Str>(source) && bytes_view(source).data == nullptr) {
    if (py2()) return raise(t, TypeError, "object of type '{}' has no len()", type_name(source));
    return raise(t, TypeError, "decoding to str: need a bytes-like object, {} found", type_name(source));
  }
  list_ = value_of(TRY(allocate_list(t, 4)));
  Tokens in(t, source);
  TRY(in.start());
  LiteralText literal;
  literal.text = in.text();
  auto add_group = [&](int64_t group, int64_t offset) -> Result<void> {
    if (!py2() && group > pattern->groups) return in.fail(offset, "invalid group reference ", Tokens::Number{group});
    TRY(end_literal(t, literal));
    TRY(list_append(t, as<List>(list_), Value::from_small(group)));
    ++count_;
    ++groups_;
    return {};
  };
  while (!in.at_end()) {
    const uint32_t c = in.character();
    const int64_t from = in.tell();
    if (!in.escape()) {
      literal.put(c);
      TRY(in.advance());
      continue;
    }
    TRY(in.advance());
    if (c == 'g') {
      int64_t length = 0;
      const int64_t group = TRY(named_group(t, in, pattern, &length));
      TRY(add_group(group, length + 1));
    } else if (c == '0') {
      uint32_t code = 0;
      for (int i = 0; i < 2 && in.octal(); ++i) {
        code = code * 8 + (in.character() - '0');
        TRY(in.advance());
      }
      literal.put(code & 0xFF);
    } else if (ascii_digit(c)) {
      int64_t group = c - '0';
      if (in.digit()) {
        const uint32_t second = in.character();
        TRY(in.advance());
        if (is_octal(c) && is_octal(second) && in.octal()) {
          const uint32_t code = ((c - '0') * 8 + (second - '0')) * 8 + (in.character() - '0');
          TRY(in.advance());
          if (!py2() && code > 0xFF) {
            Str* s = TRY(in.since(from));
            return in.fail_at(from, "octal escape value ", s, " outside of range 0-0o377");
          }
          literal.put(code & 0xFF);
          continue;
        }
        group = group * 10 + (second - '0');
      }
      TRY(add_group(group, in.tell() - from - 1));
    } else if (const int simple = simple_escape(c); simple >= 0) {
      literal.put(static_cast<uint32_t>(simple));
    } else {
      if (!py2() && ascii_alpha(c)) return in.fail_at(from, "bad escape \\", c);
      literal.put('\\');
      literal.put(c);
    }
  }
  return end_literal(t, literal);
}

}  // namespace natrix::rt::regex
