// runtime/modules/regex/parser.h - the parser of patterns: recursive descent over tokens.
// The grammar and the texts and places of errors are those of 2.7 and 3.11 (Library Reference, re).
#pragma once

#include "runtime/core/api.h"
#include "runtime/core/structs.h"
#include "runtime/modules/regex/tokens.h"

namespace natrix::rt::regex {

struct Item {  // of a set, before it is known whether it begins a range
  SetItem item;
  int64_t from, to;  // its text
};

class Parser {
 public:
  Parser(Thread& t, Value pattern, Syntax& out) : t_(t), in_(t, pattern), out_(out) {}

  Result<void> run() {
    out_.names = TRY(make_dict(t_));
    out_.groups.push({0, 0});
    TRY(in_.start());
    out_.root = TRY(parse_alternatives((out_.flags & kVerbose) != 0, 0));
    if (!py2()) TRY(check_flags());
    if (!in_.at_end()) return in_.fail(0, "unbalanced parenthesis");
    if (first_condition_ >= 0 && first_condition_ >= static_cast<int64_t>(out_.groups.size())) return bad_condition();
    return {};
  }

 private:
  static constexpr uint64_t kOpen = UINT64_MAX;  // the width of a group that is not closed yet

  int32_t make(Node n) {
    out_.nodes.push(n);
    return static_cast<int32_t>(out_.nodes.size() - 1);
  }
  Node& node(int32_t i) { return out_.nodes[static_cast<size_t>(i)]; }
  void append(int32_t sequence, int32_t item) {
    Node& s = node(sequence);
    if (s.first < 0) s.first = item;
    else node(s.last).next = item;
    s.last = item;
  }
  void literal(int32_t sequence, uint32_t c) { append(sequence, make({.kind = Kind::Literal, .a = c})); }

  // parse.cpp
  Result<int32_t> parse_alternatives(bool verbose, int depth);
  Result<int32_t> parse_sequence(bool verbose, int depth, bool start);
  Result<void> parse_set(int32_t sequence);
  Result<Item> parse_set_item(bool* done, bool any, int64_t here);
  Result<void> parse_repeat(int32_t sequence, bool* literal_brace);
  // parse_groups.cpp
  Result<void> parse_group(int32_t sequence, bool& verbose, int depth, bool start);
  Result<bool> parse_flags(uint32_t* add, uint32_t* remove);
  Result<void> parse_condition(int32_t sequence, int64_t start, bool verbose, int depth);
  Result<int32_t> parse_body(int64_t start, bool verbose, int depth);
  // parse_escapes.cpp
  Result<void> parse_escape(int32_t sequence);
  Result<SetItem> parse_class_escape(int64_t from, uint32_t c);
  Result<void> number_of(int64_t from, int digits, uint32_t* out);
  // parse_groups.cpp
  Result<Value> name_until(char end, const char* what, int64_t* length);
  Result<int64_t> reference_to(Value name);
  Result<void> check_name(Value name, int64_t length);
  Result<void> check_open(int64_t group, int64_t offset, bool by_name);
  Result<void> check_flags();
  Result<int64_t> open_group(Value name, int64_t length);
  void merge_branch(int32_t sequence, int32_t branch);
  Raised bad_condition() {
    if (py2()) return raise(t_, RuntimeError, "invalid SRE code");
    return in_.fail_at(condition_place_, "invalid group reference ", Tokens::Number{first_condition_});
  }
  Raised bad_escape(int64_t from, int64_t to) {
    if (py2()) {
      auto text = in_.name(from, to);
      return text.raised() ? Raised{} : in_.fail(0, "bogus escape: ", Tokens::Repr{text.value()});
    }
    auto text = in_.between(from, to);
    return text.raised() ? Raised{} : in_.fail_at(from, "bad escape ", static_cast<const Str*>(text.value()));
  }

  Thread& t_;
  Tokens in_;
  Syntax& out_;
  int64_t lookbehind_groups_ = -1;  // Python 3: how many groups there were where a lookbehind began
  int lookbehind_ = 0;              // Python 2: how many of them are open
  int64_t first_condition_ = -1, condition_place_ = 0;
};

/// The character that \a, \b, \f ... are, or -1.
constexpr int simple_escape(uint32_t c) {
  switch (c) {
    case 'a': return 7;
    case 'b': return 8;
    case 'f': return 12;
    case 'n': return 10;
    case 'r': return 13;
    case 't': return 9;
    case 'v': return 11;
    case '\\': return '\\';
    default: return -1;
  }
}

/// An identifier, as groups are named.
bool is_name(Value name);

}  // namespace natrix::rt::regex
