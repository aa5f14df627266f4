// compiler/lex/lex.cpp - Characters to tokens: indentation, names, strings, operators.
// Language Reference 2; the order of the checks is that of CPython's Parser/tokenizer.c, tok_get, of each dialect.

#include "compiler/lex/lex.h"

#include <array>
#include <cstdio>
#include <unordered_map>
#include <utility>

#include "compiler/lex/lexer.h"
#include "compiler/source/unicode.h"
#include "compiler/source/encoding.h"

namespace natrix {

namespace {

constexpr std::size_t kMaxIndents = 100;   // CPython: MAXINDENT
constexpr std::size_t kMaxBrackets = 200;  // CPython: MAXLEVEL
constexpr std::uint32_t kTabSize = 8;
constexpr std::size_t kMaxErrors = 100;    // then the rest of the file is given up

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_name_char(char c) { return is_name_start(c) || is_digit(c); }
bool is_high(char c) { return static_cast<unsigned char>(c) >= 128; }

const std::unordered_map<std::string_view, TokenKind>& keywords(Dialect dialect) {
  struct Tables {
    std::unordered_map<std::string_view, TokenKind> of[2];
    Tables() {
#define TOKEN(kind, name, text)
#define KEYWORD(kind, text, py2, py3)             \
  if (py2) of[0].emplace(text, TokenKind::kind); \
  if (py3) of[1].emplace(text, TokenKind::kind);
#include "compiler/lex/tokens.def"
    }
  };
  static const Tables tables;
  return tables.of[dialect == Dialect::Py3];
}

}  // namespace

Lexer::Lexer(const Source& source, Dialect dialect, Tokens& out, bool bare_end)
    : text_(source.text()), dialect_(dialect), bare_end_(bare_end), out_(out) {}

std::uint32_t Lexer::characters_to(std::size_t offset) const {
  return characters(text_.substr(line_start_), offset - line_start_);
}

void Lexer::emit(TokenKind kind, std::size_t begin, std::uint8_t flags) {
  Token t;
  t.kind = kind;
  t.flags = flags;
  t.level = static_cast<std::uint16_t>(brackets_.size());
  t.begin = static_cast<std::uint32_t>(begin);
  t.end = static_cast<std::uint32_t>(pos_);
  t.range = {line_, column(begin), line_, column(pos_)};
  out_.tokens.push_back(t);
}

LexError& Lexer::error_at(std::uint32_t line, std::uint32_t first_char, std::uint32_t end_char, std::string message,
                          DiagnosticId id) {
  LexError e;
  e.token = static_cast<std::uint32_t>(out_.tokens.size());
  Diagnostic& d = e.diagnostic;
  d.id = id;
  d.phase = Phase::Parse;
  d.source = out_.source;
  d.message = std::move(message);
  std::string_view text = out_.source->line(line);
  d.range = {line, column(start_), line, column(pos_)};
  if (line != line_) d.range = {line, first_char > 0 ? first_char - 1 : 0, line, end_char};
  d.lineno = static_cast<std::int32_t>(line);
  d.offset = static_cast<std::int32_t>(first_char);
  if (py3()) {
    d.end_lineno = d.lineno;
    d.end_offset = static_cast<std::int32_t>(end_char);
  }
  d.text = std::string(text) + (py3() ? "" : "\n");
  d.has_text = true;
  out_.errors.push_back(std::move(e));
  emit(TokenKind::Error, start_ < line_start_ ? line_start_ : start_);
  return out_.errors.back();
}

LexError& Lexer::error(std::string message, DiagnosticId id) {
  std::uint32_t at = characters_to(pos_);
  return error_at(line_, at, at, std::move(message), id);
}

void Lexer::skip_line() {
  while (!at_end() && at(pos_) != '\n') pos_++;
}

// At the begin of a line: measures it, gives Indent and Dedent tokens. False if the line holds no token (it is skipped).
bool Lexer::indentation() {
  std::uint32_t col = 0, alternative = 0, continued = 0;
  line_begins_ = false;
  for (;; pos_++) {
    char c = at(pos_);
    if (c == ' ') {
      col++;
      alternative++;
    } else if (c == '\t') {
      // A line's width must compare alike with tabs of 8 and tabs of 1 (Language Reference 2.1.8); 2.7 does not ask that.
      col = (col / kTabSize + 1) * kTabSize;
      alternative++;
    } else if (c == '\f') {
      col = alternative = 0;
    } else if (c == '\\' && py3() && at(pos_ + 1) == '\n' && pos_ + 2 < text_.size()) {
      // The first of several continued lines determines the indentation.
      if (continued == 0) continued = col;
      pos_++;
      line_++;
      line_start_ = pos_ + 1;
    } else {
      break;
    }
  }
  if (at_end()) return false;
  // Blanks at the end are a line with contents, were there no line end.
  const bool blank = at(pos_) == '\n' && (col == 0 || !missing_newline(pos_));
  if (at(pos_) == '#' || blank) {
    skip_line();
    return false;
  }
  if (!brackets_.empty()) return true;
  if (continued != 0) col = alternative = continued;
  start_ = pos_;
  bool consistent = true;
  if (col == indents_.back().col) {
    consistent = alternative == indents_.back().alternative;
  } else if (col > indents_.back().col) {
    consistent = alternative > indents_.back().alternative;
    if (indents_.size() >= kMaxIndents) {
      std::size_t keep = pos_;
      skip_line();
      start_ = keep;
      pos_++;
      error_at(line_, 1, 0, "too many levels of indentation", DiagnosticId::IndentationError).raised = false;
      out_.errors.back().diagnostic.text += "\n";
      pos_ = keep;
    } else if (consistent || !py3()) {
      indents_.push_back({col, alternative});
      emit(TokenKind::Indent, pos_, kNoColumn);
      return true;
    }
  } else {
    std::uint32_t dedents = 0;
    while (indents_.size() > 1 && col < indents_.back().col) {
      indents_.pop_back();
      dedents++;
    }
    if (col != indents_.back().col) {
      std::size_t keep = pos_;
      skip_line();
      pos_++;
      error("unindent does not match any outer indentation level", DiagnosticId::IndentationError).raised = false;
      if (py3()) {
        out_.errors.back().diagnostic.text += "\n";
        out_.errors.back().diagnostic.end_offset = -1;
      }
      out_.tokens.back().end = static_cast<std::uint32_t>(keep);
      out_.tokens.back().range.end_col = column(keep);
      out_.errors.back().diagnostic.range = {line_, column(keep), line_, column(pos_ - 1)};
      pos_ = keep;
    } else {
      consistent = alternative == indents_.back().alternative;
    }
    for (std::uint32_t i = 0; i < dedents; i++) emit(TokenKind::Dedent, pos_, kNoColumn);
  }
  if (!consistent && py3()) {
    std::size_t keep = pos_;
    skip_line();
    pos_++;
    error_at(line_, 1, 0, "inconsistent use of tabs and spaces in indentation", DiagnosticId::TabError).raised = false;
    out_.errors.back().diagnostic.text += "\n";
    pos_ = keep;
  }
  return true;
}

// Whether a string starts here: its prefix is skipped and `quote` set.
bool Lexer::string_prefix(std::size_t& quote) const {
  bool b = false, r = false, u = false, f = false;
  for (std::size_t i = pos_;; i++) {
    char c = at(i);
    if (c == '"' || c == '\'') {
      quote = i;
      return true;
    }
    char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (py3()) {
      if (lower == 'b' && !(b || u || f)) b = true;
      else if (lower == 'u' && !(b || u || r || f)) u = true;
      else if (lower == 'r' && !(r || u)) r = true;
      else if (lower == 'f' && !(f || b || u)) f = true;
      else return false;
    } else {
      if ((lower == 'b' || lower == 'u') && !(b || u || r)) b = true;
      else if (lower == 'r' && !r) r = true;
      else return false;
    }
  }
}

void Lexer::name() {
  bool ascii = true;
  while (is_name_char(at(pos_)) || (py3() && is_high(at(pos_)))) {
    if (is_high(at(pos_))) ascii = false;
    pos_++;
  }
  std::string_view word = text_.substr(start_, pos_ - start_);
  if (!ascii) {
    for (std::size_t i = 0; i < word.size();) {
      std::size_t begin = i;
      char32_t code = utf8_decode(word, i);
      if (begin == 0 ? is_identifier_start(code) : is_identifier_continue(code)) continue;
      char hex[16];
      std::snprintf(hex, sizeof hex, "%04X", static_cast<unsigned>(code));
      pos_ = start_ + i;
      if (is_printable(code))
        error("invalid character '" + std::string(word.substr(begin, i - begin)) + "' (U+" + hex + ")");
      else
        error(std::string("invalid non-printable character U+") + hex);
      return;
    }
    emit(TokenKind::Name, start_);
    return;
  }
  TokenKind kind = TokenKind::Name;
  if (word.size() <= 8) {
    const auto& words = keywords(dialect_);
    if (auto found = words.find(word); found != words.end()) kind = found->second;
  }
  emit(kind, start_);
}

void Lexer::string(std::size_t quote) {
  char mark = at(quote);
  std::uint32_t first_line = line_;
  std::size_t first_line_start = line_start_;
  bool triple = at(quote + 1) == mark && at(quote + 2) == mark;
  std::size_t p = quote + (triple ? 3 : 1);
  for (;; p++) {
    bool end = p >= text_.size();
    char c = at(p);
    if (end || (c == '\n' && !triple)) {
      if (py3()) {
        std::uint32_t last = end ? static_cast<std::uint32_t>(out_.source->line_count()) : line_;
        line_ = first_line;
        line_start_ = first_line_start;
        pos_ = start_ + 1;
        error(std::string(triple ? "unterminated triple-quoted string literal" : "unterminated string literal") +
              " (detected at line " + std::to_string(last) + ")");
        if (end) {
          pos_ = text_.size();
          line_ = last;
        } else {
          pos_ = p;
          while (line_ < last) line_start_ = text_.find('\n', line_start_) + 1, line_++;
        }
        return;
      }
      if (end) {
        // The place is the end of the last line.
        pos_ = text_.size();
        line_ = out_.source->line_count();
        line_start_ = out_.source->line_start(line_);
        LexError& e = error(triple ? "EOF while scanning triple-quoted string literal" : "EOL while scanning string literal");
        // CPython shows the text from the first line of the string on. In a file it has gone on to the line after.
        e.diagnostic.text = std::string(text_.substr(first_line_start));
        e.diagnostic.offset = static_cast<std::int32_t>(text_.size() - first_line_start);
        if (out_.source->origin() == Origin::File) {
          e.diagnostic.lineno++;
          if (out_.source->newline_added()) {
            e.diagnostic.offset--;
          } else {
            e.diagnostic.lineno++;
            e.diagnostic.text.clear();
            e.diagnostic.offset = 0;
          }
        }
        e.diagnostic.range = {first_line, static_cast<std::uint32_t>(start_ - first_line_start), first_line,
                              static_cast<std::uint32_t>(quote + (triple ? 3 : 1) - first_line_start)};
        return;
      }
      pos_ = p;
      LexError& e = error("EOL while scanning string literal");
      if (line_ != first_line) {
        e.diagnostic.text = std::string(text_.substr(first_line_start, p + 1 - first_line_start));
        e.diagnostic.offset = static_cast<std::int32_t>(p - first_line_start);
        e.diagnostic.range = {first_line, static_cast<std::uint32_t>(start_ - first_line_start), first_line,
                              static_cast<std::uint32_t>(quote + 1 - first_line_start)};
      }
      return;
    }
    if (c == '\\') {
      p++;
      if (p < text_.size() && text_[p] == '\n') {
        line_++;
        line_start_ = p + 1;
      }
    } else if (c == '\n') {
      line_++;
      line_start_ = p + 1;
    } else if (c == mark && (!triple || (at(p + 1) == mark && at(p + 2) == mark))) {
      p += triple ? 3 : 1;
      break;
    }
  }
  pos_ = p;
  emit(TokenKind::String, start_ < line_start_ ? line_start_ : start_);
  Token& t = out_.tokens.back();
  t.begin = static_cast<std::uint32_t>(start_);
  if (py3()) {
    t.range.line = first_line;
    t.range.col = static_cast<std::uint32_t>(start_ - first_line_start);
  }
}

// After a backslash: true if a line follows.
bool Lexer::line_continuation() {
  const bool at_missing = missing_newline(pos_);
  if (at(pos_) == '\n' && !at_missing) {
    if (pos_ + 1 >= text_.size()) {
      // The place is the end of the text; with brackets open they are the error.
      pos_++;
      end_of_file();
      return false;
    }
    pos_++;
    line_++;
    line_start_ = pos_;
    return true;
  }
  if (py3()) {
    // The place is one character past the backslash.
    pos_ += at_end() || at_missing ? 0 : 1;
    error_at(line_, characters_to(pos_), 0, "unexpected character after line continuation character").raised = false;
    out_.errors.back().diagnostic.text += "\n";
  } else {
    skip_line();
    pos_++;
    error("unexpected character after line continuation character");
    pos_--;
  }
  skip_line();
  return false;
}

void Lexer::end_of_file() {
  line_ = out_.source->line_count() == 0 ? 1 : out_.source->line_count();
  line_start_ = out_.source->line_start(line_);
  start_ = pos_;
  if (!brackets_.empty() && py3()) {
    const Bracket& open = brackets_.back();
    std::string_view text = out_.source->line(open.line);
    std::uint32_t at_char = characters(text, open.col) + 1;
    LexError& e = error_at(open.line, at_char, 0, std::string("'") + open.open + "' was never closed");
    e.raised = false;
    bool last = open.line == line_;
    if (last || out_.source->origin() == Origin::File) e.diagnostic.text += "\n";
    // If the scanner still is on the line, its buffer is shown: lines joined by strings and backslashes.
    if (last && out_.source->origin() != Origin::File) e.diagnostic.text = joined_lines(open.line) + e.diagnostic.text;
    e.diagnostic.range = {open.line, open.col, open.line, open.col + 1};
    return;
  }
  if (out_.tokens.empty() || out_.tokens.back().kind != TokenKind::Newline) {
    // 2.7 with brackets open, or a backslash as last character: no line end was seen.
    if (!out_.tokens.empty() && py3()) {
      error("unexpected EOF while parsing").raised = false;
      out_.errors.back().diagnostic.end_offset = -1;
      out_.errors.back().diagnostic.text += "\n";
      return;
    }
    if (!out_.tokens.empty()) emit(TokenKind::Newline, pos_, kNoColumn);
  }
  for (std::size_t i = 1; i < indents_.size(); i++) emit(TokenKind::Dedent, pos_, kNoColumn);
  emit(TokenKind::EndMarker, pos_, kNoColumn);
}

// The lines before this one that a string or a backslash joins to it.
std::string Lexer::joined_lines(std::uint32_t line) const {
  std::uint32_t first = line;
  for (std::size_t i = out_.tokens.size(); i-- > 0;) {
    const Token& t = out_.tokens[i];
    if (t.range.end_line < first) {
      std::string_view before = out_.source->line(first - 1);
      std::size_t rest = before.find_first_not_of(" \t\f", t.range.end_col);
      if (t.range.end_line != first - 1 || t.kind == TokenKind::Newline || rest == std::string_view::npos || before[rest] != '\\') break;
      first--;
    }
    if (t.kind == TokenKind::String && t.range.end_line == first) first = t.range.line;
  }
  std::string text;
  for (; first < line; first++) text += std::string(out_.source->line(first)) + "\n";
  return text;
}

bool Lexer::open_or_close(char c) {
  switch (c) {
    case '(':
    case '[':
    case '{':
      if (brackets_.size() >= kMaxBrackets && py3()) {
        error("too many nested parentheses");
        return false;
      }
      brackets_.push_back({c, line_, column(start_)});
      return true;
    case ')':
    case ']':
    case '}': {
      if (brackets_.empty()) {
        if (!py3()) return true;
        error(std::string("unmatched '") + c + "'");
        return false;
      }
      Bracket open = brackets_.back();
      bool match = (open.open == '(' && c == ')') || (open.open == '[' && c == ']') || (open.open == '{' && c == '}');
      if (!match && py3()) {
        std::string message = std::string("closing parenthesis '") + c + "' does not match opening parenthesis '" +
                              open.open + "'";
        if (open.line != line_) message += " on line " + std::to_string(open.line);
        brackets_.pop_back();
        error(std::move(message));
        return false;
      }
      brackets_.pop_back();
      return true;
    }
    default:
      return true;
  }
}

void Lexer::operators() {
  using enum TokenKind;
  char c = at(pos_), next = at(pos_ + 1), third = at(pos_ + 2);
  TokenKind kind = Error;
  std::size_t length = 1;
  auto one = [&](TokenKind k) { kind = k; };
  auto two = [&](TokenKind k) { kind = k, length = 2; };
  auto three = [&](TokenKind k) { kind = k, length = 3; };
  switch (c) {
    case '(': one(LeftParen); break;
    case ')': one(RightParen); break;
    case '[': one(LeftBracket); break;
    case ']': one(RightBracket); break;
    case '{': one(LeftBrace); break;
    case '}': one(RightBrace); break;
    case ',': one(Comma); break;
    case ';': one(Semicolon); break;
    case '~': one(Tilde); break;
    case '`': if (!py3()) one(Backquote); break;
    case ':': if (next == '=' && py3()) two(ColonEqual); else one(Colon); break;
    case '.': if (next == '.' && third == '.' && py3()) three(Ellipsis); else one(Dot); break;
    case '+': if (next == '=') two(PlusEqual); else one(Plus); break;
    case '-': if (next == '=') two(MinusEqual); else if (next == '>' && py3()) two(Arrow); else one(Minus); break;
    case '%': if (next == '=') two(PercentEqual); else one(Percent); break;
    case '&': if (next == '=') two(AmpersandEqual); else one(Ampersand); break;
    case '|': if (next == '=') two(BarEqual); else one(Bar); break;
    case '^': if (next == '=') two(CaretEqual); else one(Caret); break;
    case '@': if (next == '=' && py3()) two(AtEqual); else one(At); break;
    case '=': if (next == '=') two(EqEqual); else one(Assign); break;
    case '!': if (next == '=') two(NotEqual); break;
    case '*':
      if (next == '*') { if (third == '=') three(DoubleStarEqual); else two(DoubleStar); }
      else if (next == '=') two(StarEqual);
      else one(Star);
      break;
    case '/':
      if (next == '/') { if (third == '=') three(DoubleSlashEqual); else two(DoubleSlash); }
      else if (next == '=') two(SlashEqual);
      else one(Slash);
      break;
    case '<':
      if (next == '<') { if (third == '=') three(LeftShiftEqual); else two(LeftShift); }
      else if (next == '=') two(LessEqual);
      else if (next == '>') two(LessGreater);
      else one(Less);
      break;
    case '>':
      if (next == '>') { if (third == '=') three(RightShiftEqual); else two(RightShift); }
      else if (next == '=') two(GreaterEqual);
      else one(Greater);
      break;
    default: break;
  }
  pos_ += length;
  if (!open_or_close(c)) return;
  if (kind == Error && py3() && (static_cast<unsigned char>(c) < 32 || c == 127)) {
    char hex[16];
    std::snprintf(hex, sizeof hex, "%04X", static_cast<unsigned>(c));
    error(std::string("invalid non-printable character U+") + hex);
    return;
  }
  // A character that begins no token is one to CPython; its parser refuses it.
  emit(kind, start_);
}

void Lexer::token() {
  char c = at(pos_);
  start_ = pos_;
  std::size_t quote;
  if (is_name_start(c)) {
    if (string_prefix(quote)) string(quote);
    else name();
  } else if (is_digit(c) || (c == '.' && is_digit(at(pos_ + 1)))) {
    number();
  } else if (c == '"' || c == '\'') {
    string(pos_);
  } else if (is_high(c) && py3()) {
    name();
  } else {
    operators();
  }
}

void Lexer::run() {
  for (;;) {
    if (out_.errors.size() > kMaxErrors && out_.tokens.back().kind == TokenKind::Error) return;
    if (line_begins_ && !indentation()) {
      if (at_end()) break;
      pos_++;
      line_++;
      line_start_ = pos_;
      line_begins_ = true;
      continue;
    }
    while (at(pos_) == ' ' || at(pos_) == '\t' || at(pos_) == '\f') pos_++;
    start_ = pos_;  // CPython's NEWLINE begins where a comment before it does
    if (at(pos_) == '#') skip_line();
    if (at_end()) break;
    if (at(pos_) == '\n') {
      if (brackets_.empty()) {
        pos_++;
        emit(TokenKind::Newline, start_);
        out_.tokens.back().range.end_col--;  // CPython leaves the \n out of the token
      } else {
        pos_++;
      }
      line_begins_ = brackets_.empty();
      line_++;
      line_start_ = pos_;
      continue;
    }
    if (at(pos_) == '\\') {
      start_ = pos_++;
      if (!line_continuation() && at_end()) return;
      continue;
    }
    token();
  }
  end_of_file();
}

Tokens lex(Source& source, Dialect dialect, bool bare_end) {
  Tokens tokens;
  tokens.dialect = dialect;
  tokens.source = &source;
  if (auto failed = decode(source, dialect)) {
    LexError e;
    e.diagnostic = std::move(*failed);
    if (dialect == Dialect::Py2 && source.origin() == Origin::File && e.diagnostic.lineno == 0) e.diagnostic.lineno = 1;
    tokens.errors.push_back(std::move(e));
    Token t;
    t.kind = TokenKind::Error;
    t.range.line = t.range.end_line = 1;
    tokens.tokens.push_back(t);
    return tokens;
  }
  tokens.tokens.reserve(source.text().size() / 4 + 16);
  Lexer(source, dialect, tokens, bare_end && source.newline_added()).run();
  return tokens;
}

}  // namespace natrix
