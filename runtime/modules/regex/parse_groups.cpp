// runtime/modules/regex/parse_groups.cpp - what stands in brackets: groups, their names, flags, assertions, conditions.
#include "runtime/modules/regex/parser.h"

namespace natrix::rt::regex {

namespace {

constexpr uint32_t flag_of(uint32_t c) {
  switch (c) {
    case 'i': return kIgnoreCase;
    case 'L': return kLocale;
    case 'm': return kMultiLine;
    case 's': return kDotAll;
    case 'x': return kVerbose;
    case 'a': return kAscii;
    case 't': return kTemplate;
    case 'u': return kUnicode;
    default: return 0;
  }
}

}  // namespace

/// The name up to `end`, which is consumed.
Result<Value> Parser::name_until(char end, const char* what, int64_t* length) {
  const int64_t from = in_.tell();
  for (;;) {
    const int64_t here = in_.tell();
    if (in_.at_end()) {
      if (py2()) return in_.fail(0, "unterminated name");
      if (here == from) return in_.fail(0, "missing ", what);
      return in_.fail(here - from, "missing ", static_cast<uint32_t>(end), ", unterminated name");
    }
    if (!TRY(in_.match(end))) {
      TRY(in_.advance());
      continue;
    }
    *length = here - from;
    if (here == from) return in_.fail(1, "missing ", what);
    return in_.name(from, here);
  }
}

bool is_name(Value name) {
  auto* s = as<Text>(name);
  const bool text = is<Str>(name);
  for (int64_t i = 0; i < s->length; ++i) {
    const uint32_t c = text ? static_cast<Str*>(s)->at(i) : s->data()[i];
    if (py2()) {
      if (!(ascii_alpha(c) || c == '_' || (i > 0 && ascii_digit(c)))) return false;
    } else if (!(c == '_' || is_identifier_start(c) || (i > 0 && is_identifier_continue(c)))) {
      return false;
    }
  }
  return s->length > 0;
}

Result<void> Parser::check_name(Value name, int64_t length) {
  if (!is_name(name)) return in_.fail(length + 1, "bad character in group name ", Tokens::Repr{name});
  if (py2() || in_.text() || as<Str>(name)->ascii()) return {};
  Text* shown = TRY(ascii_repr_py(t_, name));
  return in_.warn(true, "bad character in group name ", static_cast<const Str*>(shown), " at position ",
                  Tokens::Number{in_.tell() - length - 1});
}

Result<int64_t> Parser::open_group(Value name, int64_t length) {
  const int64_t number = static_cast<int64_t>(out_.groups.size());
  out_.groups.push({kOpen, kOpen});
  if (name == kEmpty) return number;
  Value old = TRY(dict_get_py(t_, out_.names, name));
  if (old != kEmpty) {
    return in_.fail(length + 1, "redefinition of group name ", Tokens::Repr{name}, " as group ", Tokens::Number{number}, "; was group ",
                    Tokens::Number{old.as_int()});
  }
  TRY(dict_set_py(t_, out_.names, name, Value::from_small(number)));
  return number;
}

/// Alternatives and the closing bracket of what began at `start`.
Result<int32_t> Parser::parse_body(int64_t start, bool verbose, int depth) {
  const int32_t body = TRY(parse_alternatives(verbose, depth));
  if (TRY(in_.match(')'))) return body;
  return py2() ? in_.fail(0, "unbalanced parenthesis") : in_.fail_at(start, "missing ), unterminated subpattern");
}

Result<void> Parser::parse_group(int32_t sequence, bool& verbose, int depth, bool start_of_pattern) {
  const int64_t start = in_.tell();
  TRY(in_.advance());
  bool capture = true, atomic = false;
  Value name = kEmpty;
  int64_t length = 0;
  uint32_t add = 0, remove = 0;
  if (TRY(in_.match('?'))) {
    if (in_.at_end()) return in_.fail(0, "unexpected end of pattern");
    if (TRY(in_.match('P'))) {
      if (TRY(in_.match('<'))) {
        name = TRY(name_until('>', "group name", &length));
        TRY(check_name(name, length));
      } else if (TRY(in_.match('='))) {
        name = TRY(name_until(')', "group name", &length));
        if (py2() && !is_name(name)) return in_.fail(0, "bad character in backref group name ", Tokens::Repr{name});
        TRY(check_name(name, length));
        Value number = TRY(dict_get_py(t_, out_.names, name));
        if (number == kEmpty) return in_.fail(length + 1, py2() ? "unknown group name: " : "unknown group name ", Tokens::Repr{name});
        TRY(check_open(number.as_int(), length + 1, true));
        append(sequence, make({.kind = Kind::Reference, .a = static_cast<uint32_t>(number.as_int())}));
        return {};
      } else {
        if (in_.at_end()) return in_.fail(0, "unexpected end of pattern");
        const int64_t from = in_.tell();
        TRY(in_.advance());
        Str* s = TRY(in_.since(from));
        return in_.fail(s->length + 2, py2() ? "unknown specifier: ?P" : "unknown extension ?P", s);
      }
    } else if (TRY(in_.match(':'))) {
      capture = false;
    } else if (TRY(in_.match('#'))) {
      while (!in_.at_end() && !in_.is(')')) TRY(in_.advance());
      if (TRY(in_.match(')'))) return {};
      return py2() ? in_.fail(0, "unbalanced parenthesis") : in_.fail_at(start, "missing ), unterminated comment");
    } else if (in_.is_any("=!<")) {
      const bool behind = TRY(in_.match('<'));
      if (behind && in_.at_end()) return in_.fail(0, py2() ? "syntax error" : "unexpected end of pattern");
      if (behind && !in_.is_any("=!")) {
        if (py2()) return in_.fail(0, "syntax error");
        const int64_t from = in_.tell();
        TRY(in_.advance());
        Str* s = TRY(in_.since(from));
        return in_.fail(s->length + 2, "unknown extension ?<", s);
      }
      const Kind kind = in_.is('=') ? Kind::Assert : Kind::AssertNot;
      TRY(in_.advance());
      const int64_t outer = lookbehind_groups_;
      if (behind && outer < 0) lookbehind_groups_ = static_cast<int64_t>(out_.groups.size());
      lookbehind_ += behind;
      const int32_t body = TRY(parse_body(start, verbose, depth + 1));
      lookbehind_ -= behind;
      lookbehind_groups_ = outer;
      append(sequence, make({.kind = kind, .mode = behind, .first = body}));
      return {};
    } else if (TRY(in_.match('('))) {
      return parse_condition(sequence, start, verbose, depth);
    } else if (!py2() && TRY(in_.match('>'))) {
      capture = false;
      atomic = true;
    } else if (py2()) {
      if (!in_.is_any("iLmsxtu")) return in_.fail(0, "unexpected end of pattern");
      for (; in_.is_any("iLmsxtu"); TRY(in_.advance())) {
        const uint32_t c = in_.character();
        out_.flags |= c == 'i' ? kIgnoreCase : c == 'L' ? kLocale : c == 'm' ? kMultiLine : c == 's' ? kDotAll : c == 'x' ? kVerbose
                      : c == 't' ? kTemplate : kUnicode;
      }
      if (TRY(in_.match(')'))) return {};
      return in_.fail(0, in_.at_end() ? "unexpected end of pattern" : "unknown extension");
    } else if (in_.is_any("iLmsxatu-")) {
      if (TRY(parse_flags(&add, &remove))) {
        if (!start_of_pattern || node(sequence).first >= 0) return in_.fail_at(start, "global flags not at the start of the expression");
        verbose = (out_.flags & kVerbose) != 0;
        return {};
      }
      capture = false;
    } else {
      const int64_t from = in_.tell();
      TRY(in_.advance());
      Str* s = TRY(in_.since(from));
      return in_.fail(s->length + 1, "unknown extension ?", s);
    }
  }
  const int64_t group = capture ? TRY(open_group(name, length)) : 0;
  const bool inner = (verbose || (add & kVerbose) != 0) && (remove & kVerbose) == 0;
  const int32_t body = TRY(parse_body(start, inner, depth + 1));
  if (capture) out_.groups[static_cast<size_t>(group)] = width_of(out_, body);
  if (atomic) append(sequence, make({.kind = Kind::Atomic, .first = body}));
  else append(sequence, make({.kind = Kind::Group, .first = body, .a = static_cast<uint32_t>(group), .add = add, .remove = remove}));
  return {};
}

/// Python 3: (?aiLmsux) - true - or the flags of (?aiLmsux-imsx:...).
Result<bool> Parser::parse_flags(uint32_t* add, uint32_t* remove) {
  auto unknown = [&](const char* missing) -> Raised {
    return in_.fail(0, !in_.escape() && is_alpha(in_.character()) ? "unknown flag" : missing);
  };
  if (!in_.is('-')) {
    do {
      const uint32_t c = in_.character(), flag = flag_of(c);
      if (in_.escape() || flag == 0) return unknown("missing -, : or )");
      TRY(in_.advance());
      if (c == 'L' && in_.text()) return in_.fail(0, "bad inline flags: cannot use 'L' flag with a str pattern");
      if (c == 'u' && !in_.text()) return in_.fail(0, "bad inline flags: cannot use 'u' flag with a bytes pattern");
      *add |= flag;
      if ((flag & kTypeFlags) != 0 && (*add & kTypeFlags) != flag) {
        return in_.fail(0, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
      }
      if (in_.at_end()) return in_.fail(0, "missing -, : or )");
    } while (!in_.is_any(")-:"));
  }
  if (TRY(in_.match(')'))) {
    out_.flags |= *add;
    return true;
  }
  const bool minus = in_.is('-');
  TRY(in_.advance());
  if ((*add & (kTemplate | kDebug)) != 0) return in_.fail(1, "bad inline flags: cannot turn on global flag");
  if (!minus) return false;
  if (in_.at_end()) return in_.fail(0, "missing flag");
  const char* missing = "missing flag";
  do {
    const uint32_t c = in_.character(), flag = flag_of(c);
    if (in_.escape() || flag == 0) return unknown(missing);
    TRY(in_.advance());
    if ((flag & kTypeFlags) != 0) return in_.fail(0, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    *remove |= flag;
    missing = "missing :";
    if (in_.at_end()) return in_.fail(0, missing);
  } while (!in_.is(':'));
  TRY(in_.advance());
  if ((*remove & (kTemplate | kDebug)) != 0) return in_.fail(1, "bad inline flags: cannot turn off global flag");
  if ((*add & *remove) != 0) return in_.fail(1, "bad inline flags: flag turned on and off");
  return false;
}

Result<void> Parser::parse_condition(int32_t sequence, int64_t start, bool verbose, int depth) {
  int64_t length = 0, group = -1;
  Value name = TRY(name_until(')', "group name", &length));
  if (is_name(name)) {
    if (!py2()) TRY(check_name(name, length));
    Value number = TRY(dict_get_py(t_, out_.names, name));
    if (number == kEmpty) return in_.fail(length + 1, py2() ? "unknown group name: " : "unknown group name ", Tokens::Repr{name});
    group = number.as_int();
  } else {
    auto number = call_py(t_, value_of(&nx_type_int), name);
    if (number.raised() && !catch_pending(t_, ValueError)) return Raised{};
    if (!number.raised() && number.value().is_int()) group = number.value().as_int();
    if (group < 0) {
      if (py2() && !number.raised()) return raise(t_, OverflowError, "regular expression code size limit exceeded");
      if (py2()) return in_.fail(0, "bad character in group name");
      return in_.fail(length + 1, "bad character in group name ", Tokens::Repr{name});
    }
    if (group == 0 && !py2()) return in_.fail(length + 1, "bad group number");
    if (group == 0) {  // 2.7 takes it for no condition
      const int32_t body = TRY(parse_body(start, verbose, depth + 1));
      append(sequence, make({.kind = Kind::Group, .first = body}));
      return {};
    }
    if (group > first_condition_) {
      first_condition_ = group;
      condition_place_ = in_.tell() - length - 1;
    }
    if (!py2()) {
      bool digits = true;
      for (int64_t i = 0; i < as<Str>(name)->length; ++i) digits = digits && ascii_digit(as<Str>(name)->at(i));
      if (!digits) {
        Text* shown = TRY(in_.text() ? repr_py(t_, name) : ascii_repr_py(t_, name));
        TRY(in_.warn(true, "bad character in group name ", static_cast<const Str*>(shown), " at position ",
                     Tokens::Number{in_.tell() - length - 1}));
      }
    }
  }
  if (static_cast<size_t>(group) < out_.groups.size() || lookbehind_groups_ >= 0) {
    const bool open = static_cast<size_t>(group) >= out_.groups.size() || out_.groups[static_cast<size_t>(group)].least == kOpen;
    if (py2()) {
      if (lookbehind_ > 0) TRY(check_open(0, 0, true));
    } else if (lookbehind_groups_ >= 0) {
      if (open) return in_.fail(0, "cannot refer to an open group");
      TRY(check_open(group, 0, true));
    }
  }
  const int32_t yes = TRY(parse_sequence(verbose, depth + 1, false));
  if (TRY(in_.match('|'))) {
    const int32_t no = TRY(parse_sequence(verbose, depth + 1, false));
    node(yes).next = no;
    if (in_.is('|')) return in_.fail(0, "conditional backref with more than two branches");
  }
  if (!TRY(in_.match(')'))) {
    return py2() ? in_.fail(0, "unbalanced parenthesis") : in_.fail_at(start, "missing ), unterminated subpattern");
  }
  const int32_t condition = make({.kind = Kind::Conditional, .first = yes, .a = static_cast<uint32_t>(group)});
  if (!py2()) {
    append(sequence, condition);
    return {};
  }
  // 2.7 keeps it in a group without number, which can be repeated.
  const int32_t body = make({.kind = Kind::Sequence, .first = condition, .last = condition});
  append(sequence, make({.kind = Kind::Group, .first = body}));
  return {};
}

/// Python 3: flags that go with the type of the pattern.
Result<void> Parser::check_flags() {
  uint32_t& flags = out_.flags;
  if (in_.text()) {
    if ((flags & kLocale) != 0) return raise(t_, ValueError, "cannot use LOCALE flag with a str pattern");
    if ((flags & kAscii) == 0) flags |= kUnicode;
    else if ((flags & kUnicode) != 0) return raise(t_, ValueError, "ASCII and UNICODE flags are incompatible");
  } else {
    if ((flags & kUnicode) != 0) return raise(t_, ValueError, "cannot use UNICODE flag with a bytes pattern");
    if ((flags & kLocale) != 0 && (flags & kAscii) != 0) return raise(t_, ValueError, "ASCII and LOCALE flags are incompatible");
  }
  return {};
}

}  // namespace natrix::rt::regex
