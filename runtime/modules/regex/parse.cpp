// runtime/modules/regex/parse.cpp - patterns become trees: alternatives, sequences, sets and repetitions.
#include "runtime/modules/regex/parser.h"

namespace natrix::rt::regex {

namespace {

Value registered[2];
NATRIX_ROOTS(roots, registered, 2);

}  // namespace

Result<int32_t> Parser::parse_alternatives(bool verbose, int depth) {
  TRY(check_stack(t_));
  const int32_t first = TRY(parse_sequence(verbose, depth + 1, depth == 0));
  if (!in_.is('|')) return first;
  const int32_t branch = make({.kind = Kind::Branch, .first = first, .last = first});
  while (TRY(in_.match('|'))) {
    if (depth == 0) verbose = (out_.flags & kVerbose) != 0;
    const int32_t next = TRY(parse_sequence(verbose, depth + 1, false));
    node(node(branch).last).next = next;
    node(branch).last = next;
  }
  const int32_t sequence = make({.kind = Kind::Sequence});
  merge_branch(sequence, branch);
  return sequence;
}

/// a|[bc]|d is a set.
void Parser::merge_branch(int32_t sequence, int32_t branch) {
  bool set = true;
  for (int32_t s = node(branch).first; s >= 0 && set; s = node(s).next) {
    const Node& alternative = node(s);
    if (alternative.first < 0 || alternative.first != alternative.last) {
      set = false;
      break;
    }
    const Node& item = node(alternative.first);
    set = item.kind == Kind::Literal || (item.kind == Kind::In && item.mode == 0);
  }
  if (!set) return append(sequence, branch);
  const uint32_t begin = static_cast<uint32_t>(out_.items.size());
  for (int32_t s = node(branch).first; s >= 0; s = node(s).next) {
    const Node& item = node(node(s).first);
    if (item.kind == Kind::Literal) out_.items.push({false, item.a, item.a});
    else for (uint32_t i = 0; i < item.b; ++i) out_.items.push(SetItem(out_.items[item.a + i]));
  }
  append(sequence, make({.kind = Kind::In, .a = begin, .b = static_cast<uint32_t>(out_.items.size()) - begin}));
}

Result<int32_t> Parser::parse_sequence(bool verbose, int depth, bool start) {
  const int32_t sequence = make({.kind = Kind::Sequence});
  while (!in_.at_end() && !in_.is('|') && !in_.is(')')) {
    if (py2()) verbose = (out_.flags & kVerbose) != 0;
    const uint32_t c = in_.character();
    if (in_.escape()) {
      TRY(parse_escape(sequence));
      continue;
    }
    if (verbose && is_any_of(c, " \t\n\r\v\f")) {
      TRY(in_.advance());
      continue;
    }
    if (verbose && c == '#') {
      while (!in_.at_end() && !in_.is('\n')) TRY(in_.advance());
      if (!in_.at_end()) TRY(in_.advance());
      continue;
    }
    switch (c) {
      case '[': TRY(parse_set(sequence)); break;
      case '(': TRY(parse_group(sequence, verbose, depth, start)); break;
      case '.':
        append(sequence, make({.kind = Kind::Any}));
        TRY(in_.advance());
        break;
      case '^':
      case '$':
        append(sequence, make({.kind = Kind::At, .a = static_cast<uint32_t>(c == '^' ? Place::Beginning : Place::End)}));
        TRY(in_.advance());
        break;
      case '*':
      case '+':
      case '?':
      case '{': {
        bool brace = false;
        TRY(parse_repeat(sequence, &brace));
        if (brace) literal(sequence, '{');
        break;
      }
      default:
        literal(sequence, c);
        TRY(in_.advance());
    }
  }
  return sequence;
}

// --- sets

Result<Item> Parser::parse_set_item(bool* done, bool any, int64_t here) {
  if (in_.at_end()) {
    if (py2()) return in_.fail(0, "unexpected end of regular expression");
    return in_.fail_at(here, "unterminated character set");
  }
  const int64_t from = in_.tell();
  const uint32_t c = in_.character();
  *done = in_.is(']') && any;
  if (!in_.escape()) {
    TRY(in_.advance());
    return Item{{false, c, c}, from, from + 1};
  }
  SetItem item = TRY(parse_class_escape(from, c));
  return Item{item, from, in_.tell()};
}

Result<void> Parser::parse_set(int32_t sequence) {
  const int64_t here = in_.tell();
  TRY(in_.advance());
  if (!py2() && in_.is('[')) TRY(in_.warn(false, "Possible nested set at position ", Tokens::Number{in_.tell()}));
  const bool negated = TRY(in_.match('^'));
  const uint32_t begin = static_cast<uint32_t>(out_.items.size());
  for (;;) {
    const bool any = out_.items.size() > begin;
    const uint32_t c = in_.character();
    const bool plain = !in_.at_end() && !in_.escape();
    bool done = false;
    Item first = TRY(parse_set_item(&done, any, here));
    if (done) break;
    if (!py2() && plain && any && is_any_of(c, "-&~|") && in_.is(static_cast<char>(c))) {
      const char* what = c == '-' ? "difference" : c == '&' ? "intersection" : c == '~' ? "symmetric difference" : "union";
      TRY(in_.warn(false, "Possible set ", what, " at position ", Tokens::Number{in_.tell() - 1}));
    }
    if (!TRY(in_.match('-'))) {
      out_.items.push(first.item);
      continue;
    }
    const bool dash = in_.is('-');
    Item last = TRY(parse_set_item(&done, true, here));
    if (done) {  // a dash at the end is itself
      out_.items.push(first.item);
      out_.items.push({false, '-', '-'});
      break;
    }
    if (!py2() && dash) TRY(in_.warn(false, "Possible set difference at position ", Tokens::Number{in_.tell() - 2}));
    if (first.item.category || last.item.category || last.item.lo < first.item.lo) {
      if (py2()) return in_.fail(0, "bad character range");
      // CPython shows what the tokens were: of an escape with digits the first two characters.
      const int64_t a = first.to - first.from > 1 ? 2 : 1, b = last.to - last.from > 1 ? 2 : 1;
      Str* low = TRY(in_.between(first.from, first.from + a));
      Str* high = TRY(in_.between(last.from, last.from + b));
      return in_.fail(a + 1 + b, "bad character range ", low, "-", high);
    }
    out_.items.push({false, first.item.lo, last.item.hi});
  }
  // Without repetitions: one literal alone is no set.
  size_t count = begin;
  for (size_t i = begin; i < out_.items.size(); ++i) {
    bool seen = false;
    for (size_t j = begin; j < count && count - begin < 64 && !seen; ++j) seen = out_.items[j] == out_.items[i];
    if (!seen) out_.items[count++] = out_.items[i];
  }
  out_.items.resize(count);
  const SetItem only = out_.items[begin];
  if (count == begin + 1 && !only.category && only.lo == only.hi) {
    append(sequence, make({.kind = negated ? Kind::NotLiteral : Kind::Literal, .a = only.lo}));
  } else {
    append(sequence, make({.kind = Kind::In, .mode = negated, .a = begin, .b = static_cast<uint32_t>(count) - begin}));
  }
  return {};
}

// --- repetitions

Result<void> Parser::parse_repeat(int32_t sequence, bool* literal_brace) {
  const int64_t place = in_.tell();
  const uint32_t c = in_.character();
  TRY(in_.advance());
  uint64_t least = c == '+', most = c == '?' ? 1 : kUnbounded;
  if (c == '{') {
    const int64_t here = in_.tell();
    *literal_brace = in_.is('}');
    if (*literal_brace) return {};
    auto number = [&](bool* any) -> Result<uint64_t> {
      uint64_t n = 0;
      for (*any = false; in_.digit(); *any = true) {
        n = n * 10 + (in_.character() - '0');
        if (n > kUnbounded) n = kUnbounded;
        TRY(in_.advance());
      }
      return n;
    };
    bool low = false, high = false;
    const uint64_t n = TRY(number(&low));
    uint64_t m = n;
    if (TRY(in_.match(','))) m = TRY(number(&high));
    else high = low;
    if (!TRY(in_.match('}'))) {
      *literal_brace = true;
      return in_.seek(here);
    }
    if ((low && n >= kUnbounded) || (high && m >= kUnbounded)) return raise(t_, OverflowError, "the repetition number is too large");
    if (low) least = n;
    if (high) most = m;
    if (most < least) return py2() ? in_.fail(0, "bad repeat interval") : in_.fail_at(here, "min repeat greater than max repeat");
  }
  const int32_t item = node(sequence).last;
  if (item < 0 || node(item).kind == Kind::At) return in_.fail_at(place, "nothing to repeat");
  if (node(item).kind == Kind::Repeat) return in_.fail_at(place, "multiple repeat");
  Repetition mode = Repetition::Greedy;
  if (TRY(in_.match('?'))) mode = Repetition::Lazy;
  else if (!py2() && TRY(in_.match('+'))) mode = Repetition::Possessive;
  // The item moves into a sequence of its own.
  Node moved = node(item);
  moved.next = -1;
  const int32_t copy = make(moved);
  const int32_t body = make({.kind = Kind::Sequence, .first = copy, .last = copy});
  node(item) = {.kind = Kind::Repeat, .mode = static_cast<uint8_t>(mode), .first = body,
                .a = static_cast<uint32_t>(least), .b = static_cast<uint32_t>(most)};
  return {};
}

Result<void> Characters::read(Thread& t, Value source) {
  if (auto* s = try_cast<Str>(source)) {
    text = true;
    units.resize(static_cast<size_t>(s->length));
    for (int64_t i = 0; i < s->length; ++i) units[static_cast<size_t>(i)] = s->at(i);
    return {};
  }
  const BytesView view = TRY(bytes_argument(t, source));
  units.resize(static_cast<size_t>(view.length));
  for (int64_t i = 0; i < view.length; ++i) units[static_cast<size_t>(i)] = view.data[i];
  return {};
}

Result<void> parse(Thread& t, Value pattern, uint32_t flags, Syntax& out) {
  out.flags = flags;
  TRY(Parser(t, pattern, out).run());
  if (!py2() || (flags & kVerbose) != 0 || (out.flags & kVerbose) == 0) return {};
  // Verbose was switched on within: once more from the start.
  out.nodes.clear();
  out.items.clear();
  out.groups.clear();
  return Parser(t, pattern, out).run();
}

Width width_of(const Syntax& syntax, int32_t sequence) {
  constexpr uint64_t kMost = kUnbounded;
  Width sum{0, 0};
  auto add = [&](Width w) {
    sum.least += w.least;
    sum.most += w.most;
  };
  const auto& nodes = syntax.nodes;
  for (int32_t i = nodes[static_cast<size_t>(sequence)].first; i >= 0; i = nodes[static_cast<size_t>(i)].next) {
    const Node& n = nodes[static_cast<size_t>(i)];
    switch (n.kind) {
      case Kind::Literal:
      case Kind::NotLiteral:
      case Kind::Any:
      case Kind::In: add({1, 1}); break;
      case Kind::Branch: {
        Width all{kMost - 1, 0};
        for (int32_t s = n.first; s >= 0; s = nodes[static_cast<size_t>(s)].next) {
          const Width w = width_of(syntax, s);
          if (w.least < all.least) all.least = w.least;
          if (w.most > all.most) all.most = w.most;
        }
        add(all);
        break;
      }
      case Kind::Group:
      case Kind::Atomic: add(width_of(syntax, n.first)); break;
      case Kind::Repeat: {
        const Width w = width_of(syntax, n.first);
        add({w.least * n.a, w.most * n.b});
        break;
      }
      case Kind::Reference:  // Python 2 knows of no width there
        if (!py2()) add(syntax.groups[n.a]);
        break;
      case Kind::Conditional: {
        if (py2()) break;
        Width w = width_of(syntax, n.first);
        const int32_t no = nodes[static_cast<size_t>(n.first)].next;
        if (no < 0) {
          w.least = 0;
        } else {
          const Width other = width_of(syntax, no);
          if (other.least < w.least) w.least = other.least;
          if (other.most > w.most) w.most = other.most;
        }
        add(w);
        break;
      }
      case Kind::Sequence:
      case Kind::At:
      case Kind::Assert:
      case Kind::AssertNot: break;
    }
    if (sum.least > kMost - 1) sum.least = kMost - 1;
    if (sum.most > kMost) sum.most = kMost;
  }
  return sum;
}

void register_module(Value error, Value warn) {
  store(nullptr, &registered[0], error);
  store(nullptr, &registered[1], warn);
}

Raised raise_error_py(Thread& t, Value message, Value pattern, int64_t position) {
  Result<Value> made = Raised{};
  if (py2()) {
    made = call_py(t, registered[0], message);
  } else if (position < 0) {
    made = call_py(t, registered[0], message);
  } else {
    made = call_py(t, registered[0], message, pattern, Value::from_small(position));
  }
  if (made.raised()) return Raised{};
  return raise_object(t, as<Exception>(made.value()));
}

Result<void> warn_pattern_py(Thread& t, Value message, bool deprecation) {
  TRY(call_py(t, registered[1], message, from_bool(deprecation)));
  return {};
}

}  // namespace natrix::rt::regex
