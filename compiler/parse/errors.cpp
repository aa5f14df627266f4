// compiler/parse/errors.cpp - What happens when a statement does not parse: finding the error's words and place,
// recording it, and going on with the next statement.
// CPython 3.11: Parser/pegen_errors.c; 2.7: Parser/parsetok.c, Python/pythonrun.c (err_input), Python/ast.c.

#include <algorithm>
#include <utility>

#include "compiler/lex/lexer.h"
#include "compiler/parse/parser.h"
#include "compiler/source/encoding.h"

namespace natrix {

using namespace ast;

namespace {

constexpr int kMaxDepth = 1000;       // of nesting while parsing
constexpr int kMaxTreeDepth = 2900;   // CPython: 3 * sys.getrecursionlimit(), less what it has used by then
constexpr std::size_t kMaxErrors = 50;
constexpr int kMaxStack = 1500;     // CPython 2.7 Parser/parser.h, MAXSTACK
constexpr int kEntriesOfTest = 14;  // from test to atom in its grammar

}  // namespace

// A token is looked at for the first time. If the scanner refused it, that is the error.
void Parser::reach(std::uint32_t i) {
  furthest_ = i;
  scanned_ = std::max(scanned_, i);
  if (tokens_.tokens[i].kind != K::Error || raised()) return;
  for (std::size_t n = 0; n < tokens_.errors.size(); n++) {
    if (tokens_.errors[n].token != i) continue;
    raised_ = tokens_.errors[n].diagnostic;
    raised_by_lexer_ = true;
    lexical_reported_[n] = true;
    return;
  }
}

Range Parser::since(std::uint32_t start) const {
  std::uint32_t last = pos_;
  while (last > start + 1) {
    K k = tokens_.tokens[last - 1].kind;
    if (k != K::Newline && k != K::Indent && k != K::Dedent && k != K::EndMarker) break;
    last--;
  }
  const Range& from = tokens_.tokens[start].range;
  if (last == 0) return from;
  const Range& to = tokens_.tokens[last - 1].range;
  if (last <= start) return {from.line, from.col, from.line, from.col};
  return {from.line, from.col, to.end_line, to.end_col};
}

// The first of the physical lines that a string, or in 3.11 a backslash, joins to this one.
std::uint32_t Parser::first_joined_line(std::uint32_t line) const {
  if (in_fstring_) return line;
  for (std::uint32_t i = scanned_ + 1; i-- > 0;) {
    const Token& t = tokens_.tokens[i];
    std::uint32_t begin = source_.position(t.begin).line;
    if (t.range.end_line < line) {
      std::string_view before = source_.line(line - 1);
      std::string_view rest = before.substr(std::min<std::size_t>(t.range.end_col, before.size()));
      bool joined = py3() && t.range.end_line == line - 1 && t.kind != K::Newline && rest.find_first_not_of(" \t\f") != std::string_view::npos &&
                    rest[rest.find_first_not_of(" \t\f")] == '\\';
      if (!joined) break;
      line--;
    }
    if (t.range.end_line == line && begin < line && t.kind == K::String) line = begin;
  }
  return line;
}

// A diagnostic with the place given as CPython 3.11 gives it: columns in characters from 1.
Diagnostic Parser::located(DiagnosticId id, Range range, std::string message) const {
  Diagnostic d;
  d.id = id;
  d.phase = Phase::Parse;
  d.source = &source_;
  d.range = range;
  d.message = (in_fstring_ ? "f-string: " : "") + std::move(message);
  d.lineno = static_cast<std::int32_t>(range.line);
  d.end_lineno = static_cast<std::int32_t>(range.end_line);
  std::uint32_t line = range.line, col = range.col, end_col = range.end_col;
  if (in_fstring_) {
    line -= fstring_line_ - 1;
    if (line == 1) col -= std::min(col, fstring_col_);
    if (range.end_line == fstring_line_) end_col -= std::min(end_col, fstring_col_);
  }
  // If its scanner still is on the line, CPython shows what is in its buffer; unless that is read from a file, the lines
  // joined to this one too. Columns are counted in that text even if the end is on another line.
  bool file = source_.origin() == Origin::File;
  if (file) {
    d.text = std::string(source_.line(line)) + "\n";
    // A byte order mark is part of the line that is read again, though not of what was scanned.
    if (py3() && line == 1 && source_.raw().starts_with("\xEF\xBB\xBF")) d.text = "\xEF\xBB\xBF" + d.text;
  } else if (tokens_.tokens[scanned_].range.end_line <= range.line) {
    for (std::uint32_t n = first_joined_line(line); n <= line; n++) d.text += std::string(source_.line(n)) + "\n";
  } else {
    d.text = std::string(source_.line(line));
  }
  if (bare_end_ && line == source_.line_count()) d.text.pop_back();
  // Its parser counts characters, but bytes in a file that declares no encoding; f-strings' fields are never files.
  bool bytes = py3() && file && source_.encoding().empty() && !in_fstring_;
  auto count = [&](std::size_t at) {
    return static_cast<std::int32_t>(bytes ? at : characters(d.text, std::min(at, d.text.size()))) + 1;
  };
  d.offset = count(col);
  d.end_offset = count(end_col);
  d.has_text = true;
  return d;
}

std::nullptr_t Parser::raise(DiagnosticId id, Range range, std::string message) {
  if (!raised()) raised_ = located(id, range, std::move(message));
  return nullptr;
}
std::nullptr_t Parser::raise_at(const Node* node, std::string message) {
  return raise(DiagnosticId::SyntaxError, node->range, std::move(message));
}
std::nullptr_t Parser::raise_at(const Token& t, std::string message) {
  bool was_raised = raised();
  raise(DiagnosticId::SyntaxError, t.range, std::move(message));
  if (!was_raised && ((t.flags & kNoColumn) != 0 || is_missing_newline(t))) raised_->offset = raised_->end_offset = 0;
  return nullptr;
}
std::nullptr_t Parser::raise_range(Range from, Range to, std::string message) {
  return raise(DiagnosticId::SyntaxError, {from.line, from.col, to.end_line, to.end_col}, std::move(message));
}
std::nullptr_t Parser::raise_from(Range from, std::string message) {
  const Range& to = tokens_.tokens[furthest_].range;
  if (raised()) return nullptr;
  raise(DiagnosticId::SyntaxError, {from.line, from.col, to.end_line, to.end_col}, std::move(message));
  raised_->end_offset--;  // the scanner's position counts from 0
  return nullptr;
}

// At the token looked at last. One without a column is placed by the scanner's position, which counts one less.
std::nullptr_t Parser::raise_last(std::string message, DiagnosticId id) {
  if (raised()) return nullptr;
  const Token& t = tokens_.tokens[furthest_];
  raise(id, t.range, std::move(message));
  if ((t.flags & kNoColumn) != 0 || is_missing_newline(t)) {
    bool at_end = t.begin >= source_.text().size() || is_missing_newline(t);
    if (!at_end || t.range.col == 0) raised_->offset--;
    raised_->end_offset = -1;
    if (at_end) {
      std::string_view line = source_.line(t.range.line);
      bool file = source_.origin() == Origin::File;
      raised_->offset = file ? 0 : static_cast<std::int32_t>(characters(line, line.size())) + (bare_end_ ? 0 : 1);
    }
  }
  return nullptr;
}

void Parser::ast_error(Range range, std::string message, DiagnosticId id) {
  Diagnostics one;
  one.syntax_error(Dialect::Py2, Phase::Ast, &source_, range, std::move(message)).id = id;
  record(one.all().front());
}

void Parser::record(Diagnostic diagnostic) {
  for (const Diagnostic& other : errors_) {
    if (other.lineno == diagnostic.lineno && other.phase == diagnostic.phase && other.range == diagnostic.range) return;
  }
  if (!py3() && source_.encoding() == "iso-8859-1" && diagnostic.has_text) {
    // 2.7 does not decode this encoding: it counts bytes, and shows those above ASCII as question marks.
    diagnostic.offset = static_cast<std::int32_t>(characters(diagnostic.text, static_cast<std::size_t>(std::max(diagnostic.offset, 0))));
    std::string shown;
    for (char c : diagnostic.text) {
      auto byte = static_cast<unsigned char>(c);
      if (byte < 0x80) shown += c;
      else if (byte >= 0xC0) shown += '?';
    }
    diagnostic.text = shown;
  }
  if (bare_end_ && source_.text().empty()) {
    diagnostic.lineno = diagnostic.offset = diagnostic.end_lineno = diagnostic.end_offset = 0;
    diagnostic.text.clear();
  }
  if (bare_end_ && diagnostic.lineno == static_cast<std::int32_t>(source_.line_count()) && diagnostic.text.ends_with('\n')) {
    diagnostic.text.pop_back();
    if (!py3()) diagnostic.offset = std::min(diagnostic.offset, static_cast<std::int32_t>(diagnostic.text.size()));
  }
  errors_.push_back(std::move(diagnostic));
  if (errors_.size() >= kMaxErrors) too_many_ = true;
}

// The error when no rule knows better: at the furthest token.
Diagnostic Parser::generic_error() {
  const Token& t = tokens_.tokens[furthest_];
  if (py3()) {
    if (t.kind == K::Indent || t.kind == K::Dedent) {
      raise_last(t.kind == K::Indent ? "unexpected indent" : "unexpected unindent", DiagnosticId::IndentationError);
    } else {
      raise_at(t, "invalid syntax");
    }
    return *std::exchange(raised_, std::nullopt);
  }
  bool at_end = t.begin >= source_.text().size() || is_missing_newline(t);
  bool wants_indent = furthest_ > 0 && tokens_.tokens[furthest_ - 1].kind == K::Newline && t.kind != K::Indent &&
                      block_expected_ == furthest_;
  Diagnostic d = located(DiagnosticId::SyntaxError, t.range, "invalid syntax");
  if (wants_indent && t.kind != K::Error) {
    d.id = DiagnosticId::IndentationError;
    d.message = "expected an indented block";
  } else if (t.kind == K::Indent || t.kind == K::Dedent) {
    d.id = DiagnosticId::IndentationError;
    d.message = t.kind == K::Indent ? "unexpected indent" : "unexpected unindent";
  }
  bool file = source_.origin() == Origin::File;
  // Having read a word or operator, its scanner has seen the end of a text that ends with it.
  bool seen_end = at_end || (bare_end_ && t.kind != K::String && t.end + 1 >= source_.text().size());
  if (seen_end && !file && source_.line_count() <= 1) {
    d.id = DiagnosticId::SyntaxError;
    d.message = "unexpected EOF while parsing";
  }
  // 2.7 points at the end of the token, and knows no end of the error.
  d.lineno = static_cast<std::int32_t>(t.range.end_line);
  d.end_lineno = d.end_offset = 0;
  std::string_view line = source_.line(t.range.end_line);
  d.text = std::string(line) + "\n";
  d.offset = static_cast<std::int32_t>(t.range.end_col);
  if (t.kind == K::Newline || at_end) d.offset = static_cast<std::int32_t>(line.size()) + 1;
  if (at_end && file) {
    // At the end of a file its scanner is on the line after the last, which is empty.
    d.lineno++;
    d.text.clear();
    return d;
  }
  // Its buffer begins with the first of the lines joined to this one.
  for (std::uint32_t n = t.range.end_line, first = first_joined_line(n); n-- > first;) {
    std::string joined = std::string(source_.line(n)) + "\n";
    d.offset += static_cast<std::int32_t>(joined.size());
    d.text = joined + d.text;
  }
  return d;
}

// CPython 3.11 scans the rest of the file after an error of its parser: an error of the scanner there goes before.
void Parser::override_by_later_lexical_error(const Token& last) {
  if (!py3() || raised_by_lexer_) return;
  std::uint32_t current_line = last.range.line;
  for (std::size_t n = 0; n < tokens_.errors.size(); n++) {
    LexError e = tokens_.errors[n];
    if (e.token <= furthest_) continue;
    if (!e.raised) {
      // Of errors that are not raised at once only brackets left open count, if opened on an earlier line than the error's.
      if (e.diagnostic.message.ends_with("was never closed") && current_line > static_cast<std::uint32_t>(e.diagnostic.lineno)) {
        raised_ = e.diagnostic;
        lexical_reported_[n] = true;
      }
      return;
    }
    Diagnostic parsers = std::move(*raised_);
    raised_ = e.diagnostic;
    lexical_reported_[n] = true;
    if (!in_fstring_) pending_ = std::move(parsers);
    return;
  }
}

// At the Error that ends the tokens.
void Parser::last_lexical_error() {
  std::size_t last = tokens_.errors.size();
  if (!at(K::Error) || last == 0 || lexical_reported_[last - 1]) {
    if (raised()) record(*std::exchange(raised_, std::nullopt));
    return;
  }
  lexical_reported_[last - 1] = true;
  record(tokens_.errors[last - 1].diagnostic);
}

// The statement from `start` did not parse.
void Parser::fail(std::uint32_t start, bool (Parser::*again)(std::vector<Stmt*>&)) {
  bool first = errors_.empty();
  std::uint32_t furthest = furthest_;
  if (!raised() && py3()) {
    explaining_ = true;
    memo_.clear();
    pos_ = start;
    std::vector<Stmt*> ignored;
    (this->*again)(ignored);
    explaining_ = false;
    memo_.clear();
  }
  bool by_indentation = false;
  // CPython parses all of the file a second time, and then refuses a `match x` that was an expression before.
  if (first && match_without_colon_ && !raised_by_lexer_) {
    raised_.reset();
    raise_last("expected ':'");
  }
  if (!raised()) {
    std::uint32_t reached = std::exchange(furthest_, furthest);
    raised_ = generic_error();
    furthest_ = reached;
    by_indentation = raised_->id == DiagnosticId::IndentationError;
  }
  if (first) {
    if (!by_indentation) override_by_later_lexical_error(tokens_.tokens[furthest_]);
  }
  record(*std::exchange(raised_, std::nullopt));
  raised_by_lexer_ = false;
  if (pending_) record(*std::exchange(pending_, std::nullopt));
  pos_ = start;
  recover(start, std::max(start, furthest));
}

// Moves to the next statement: past the line of the error, and past the block and the clauses that belong to it, in
// which further errors are looked for all the same.
void Parser::recover(std::uint32_t start, std::uint32_t from) {
  std::uint32_t size = static_cast<std::uint32_t>(tokens_.tokens.size());
  auto kind_at = [&](std::uint32_t i) { return tokens_.tokens[i].kind; };
  bool compound = is_compound_start();
  std::uint32_t i = from;
  if (kind_at(i) != K::Indent) {
    while (i + 1 < size && kind_at(i) != K::Newline && kind_at(i) != K::EndMarker && kind_at(i) != K::Indent &&
           kind_at(i) != K::Dedent)
      i++;
    if (kind_at(i) == K::Newline) i++;
  }
  if (i == start) i++;
  pos_ = std::min(i, size - 1);
  furthest_ = std::max(furthest_, pos_);
  // If the error lies within blocks that the statement has opened, their ends have to be found.
  int open = 0;
  for (std::uint32_t n = start; n < pos_; n++) open += kind_at(n) == K::Indent ? 1 : kind_at(n) == K::Dedent ? -1 : 0;
  skip_block();
  for (; open > 0; open--) skip_statements();
  if (!compound) return;
  for (;;) {
    K k = kind_at(pos_);
    if (k != K::KwElse && k != K::KwElif && k != K::KwExcept && k != K::KwFinally) return;
    while (pos_ + 1 < size && kind_at(pos_) != K::Newline && kind_at(pos_) != K::EndMarker) pos_++;
    if (kind_at(pos_) == K::Newline) pos_++;
    furthest_ = std::max(furthest_, pos_);
    skip_block();
  }
}

// An indented block whose owner is lost.
void Parser::skip_block() {
  if (tokens_.tokens[pos_].kind != K::Indent || depth_ > kMaxDepth / 2) return;
  pos_++;
  skip_statements();
}

void Parser::skip_statements() {
  Deeper deeper(*this, 0);
  std::vector<Stmt*> ignored;
  while (!at(K::Dedent) && !at(K::EndMarker) && !too_many_ && pos_ + 1 < tokens_.tokens.size()) {
    std::uint32_t start = pos_;
    if (accept(K::Newline)) continue;
    if (!statement(ignored) || raised()) fail(start, &Parser::statement);
  }
  accept(K::Dedent);
}

bool Parser::too_deep() {
  bool stack_overflow = !py3() && stack_ + kEntriesOfTest > kMaxStack;
  if (depth_ <= kMaxDepth && !stack_overflow) return false;
  if (!raised()) {
    if (py3()) {
      raise(DiagnosticId::RecursionError, tok().range, "maximum recursion depth exceeded during compilation");
    } else {
      raise(DiagnosticId::MemoryError, tok().range, "");
    }
    raised_->has_text = false;
  }
  return true;
}

// Chains as a + b + ... nest to the left without the parser nesting. Later stages, which recurse, rely on the limit.
bool Parser::tree_too_deep(const Node& root) {
  std::vector<std::pair<const Node*, int>> left{{&root, 1}};
  while (!left.empty()) {
    auto [node, depth] = left.back();
    left.pop_back();
    if (depth > kMaxTreeDepth) {
      raise(DiagnosticId::RecursionError, node->range, "maximum recursion depth exceeded during compilation");
      return true;
    }
    each_child(*node, [&](const Node& child) { left.emplace_back(&child, depth + 1); });
  }
  return false;
}

}  // namespace natrix
