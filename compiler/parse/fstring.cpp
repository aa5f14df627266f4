// compiler/parse/fstring.cpp - f-strings, by the rules up to 3.11: the scanner takes them for plain strings; here their
// replacement fields are found, and each is parsed by a parser of its own over the text "(expression)".
// The steps are those of CPython 3.11's Parser/string_parser.c, for the sake of its errors.

#include "compiler/parse/fstring.h"

#include <utility>

#include "compiler/source/encoding.h"

namespace natrix {

using namespace ast;

// Literal text and fields up to `end`, or within a format spec (level > 0) up to its closing brace.
bool Parser::fstring(FString& f, const Token& t, const char*& p, const char* end, int level, bool raw) {
  while (p < end) {
    if (!fstring_literal(f, t, p, end, level, raw)) return false;
    if (p >= end || *p == '}') break;
    if (*p == '{' && !fstring_expression(f, t, p, end, level, raw)) return false;
  }
  if (level == 0 && p < end) return raise_last("f-string: unexpected end of string"), false;
  return true;
}

bool Parser::fstring_literal(FString& f, const Token& t, const char*& p, const char* end, int level, bool raw) {
  for (;;) {
    const char* begin = p;
    bool doubled = false;
    const char* s = p;
    while (s < end) {
      char c = *s++;
      if (!raw && c == '\\' && s < end) {
        c = *s++;
        if (c == 'N') {
          // The braces of \N{name} are no field.
          if (s < end && *s++ == '{')
            while (s < end && *s++ != '}') {
            }
          continue;
        }
      }
      if (c != '{' && c != '}') continue;
      if (level == 0) {
        if (s < end && *s == c) {
          doubled = true;
          break;
        }
        if (c == '}') return raise_last("f-string: single '}' is not allowed"), false;
      }
      s--;
      break;
    }
    std::string part;
    if (!decode_text(t, {begin, static_cast<std::size_t>(s - begin)}, raw, part)) return false;
    f.literal += part;
    p = doubled ? s + 1 : s;
    if (!doubled) return true;
  }
}

bool Parser::fstring_expression(FString& f, const Token& t, const char*& p, const char* end, int level, bool raw) {
  auto error = [&](std::string message) {
    raise_last("f-string" + message);
    return false;
  };
  if (level >= 2) return error(": expressions nested too deeply");
  const char* brace = p++;
  const char* begin = p;
  char quote = 0;
  int quotes = 0;
  std::string open;
  for (; p < end; p++) {
    char c = *p;
    auto triple = [&] { return p + 2 < end && p[1] == c && p[2] == c; };
    if (c == '\\') return error(" expression part cannot include a backslash");
    if (quote != 0) {
      if (c != quote) continue;
      if (quotes == 3) {
        if (!triple()) continue;
        p += 2;
      }
      quote = 0;
      continue;
    }
    if (c == '\'' || c == '"') {
      quotes = triple() ? 3 : 1;
      if (quotes == 3) p += 2;
      quote = c;
      continue;
    }
    if (c == '[' || c == '{' || c == '(') {
      if (open.size() >= 200) return error(": too many nested parenthesis");
      open += c;
      continue;
    }
    if (c == '#') return error(" expression part cannot include '#'");
    if (open.empty() && (c == '!' || c == ':' || c == '}' || c == '=' || c == '>' || c == '<')) {
      if (p + 1 < end && p[1] == '=' && (c == '!' || c == '=' || c == '<' || c == '>')) {
        p++;
        continue;
      }
      if (c == '>' || c == '<') continue;
      break;
    }
    if (c == ']' || c == '}' || c == ')') {
      if (open.empty()) return error(std::string(": unmatched '") + c + "'");
      char opening = open.back();
      open.pop_back();
      if (c != (opening == '(' ? ')' : opening == '[' ? ']' : '}')) {
        return error(std::string(": closing parenthesis '") + c + "' does not match opening parenthesis '" + opening + "'");
      }
    }
  }
  const char* expression_end = p;
  if (quote != 0) return error(": unterminated string");
  if (!open.empty()) return error(std::string(": unmatched '") + open.back() + "'");
  if (p >= end) return error(": expecting '}'");

  Expr* value = fstring_compile(t, brace, begin, expression_end);
  if (value == nullptr) return false;

  bool self_documenting = false;
  if (*p == '=') {
    self_documenting = true;
    p++;
    while (p < end && (*p == ' ' || (*p >= '\t' && *p <= '\r'))) p++;
    if (p >= end) return error(": expecting '}'");
    f.literal.append(begin, static_cast<std::size_t>(p - begin));
  }
  int conversion = -1;
  if (*p == '!') {
    p++;
    if (p >= end) return error(": expecting '}'");
    conversion = static_cast<unsigned char>(*p++);
    if (conversion != 's' && conversion != 'r' && conversion != 'a') {
      return error(": invalid conversion character: expected 's', 'r', or 'a'");
    }
  }
  if (p >= end) return error(": expecting '}'");
  Expr* spec = nullptr;
  if (*p == ':') {
    p++;
    if (p >= end) return error(": expecting '}'");
    FString inner;
    inner.range = f.range;
    inner.u_prefix = f.u_prefix;
    if (!fstring(inner, t, p, end, level + 1, raw)) return false;
    inner.u_prefix = false;
    spec = finish_fstring(inner, t.range);  // placed at its own literal, as is its last text
  }
  if (p >= end || *p != '}') return error(": expecting '}'");
  p++;
  if (self_documenting && spec == nullptr && conversion == -1) conversion = 'r';
  if (!f.literal.empty()) {
    f.parts.push_back(str_constant(f.range, f.literal, f.u_prefix));
    f.literal.clear();
  }
  f.parts.push_back(make<FormattedValue>(f.range, value, conversion, spec));
  return true;
}

Expr* Parser::finish_fstring(FString& f, Range range) {
  if (!f.literal.empty()) f.parts.push_back(str_constant(range, f.literal, f.u_prefix));
  return make<JoinedStr>(range, keep(f.parts));
}

// The field's expression lies in the source as it is, since it may hold no backslash.
Expr* Parser::fstring_compile(const Token& t, const char* brace, const char* begin, const char* end) {
  const char* s = begin;
  while (s < end && (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\f')) s++;
  if (s == end) {
    if (*end == '!' || *end == ':' || *end == '=') {
      return raise_last(std::string("f-string: expression required before '") + *end + "'");
    }
    return raise_last("f-string: empty expression not allowed");
  }
  Deeper deeper(*this, 0);
  if (too_deep()) return nullptr;

  Source field(source_.name(), "(" + std::string(begin, end) + ")", Origin::Unicode);
  Tokens tokens = lex(field, Dialect::Py3);
  // Where the text's first character, the parenthesis in place of the brace, stands in the file.
  // Found from where the field before it in the same literal stood.
  const char* token_begin = source_.text().data() + t.begin;
  if (brace_.token != token_begin || brace_.at > brace) brace_ = {token_begin, token_begin, token_begin, 0};
  for (; brace_.at < brace; brace_.at++) {
    if (*brace_.at != '\n') continue;
    brace_.lines++;
    brace_.line_start = brace_.at + 1;
  }
  std::uint32_t lines = brace_.lines;
  const char* line_start = brace_.line_start;
  std::uint32_t line = t.range.line + lines;
  std::uint32_t col = static_cast<std::uint32_t>(brace - line_start) + (lines == 0 ? t.range.col : 0);
  for (Token& inner : tokens.tokens) {
    if (inner.range.line == 1) inner.range.col += col;
    if (inner.range.end_line == 1) inner.range.end_col += col;
    inner.range.line += line - 1;
    inner.range.end_line += line - 1;
  }
  for (LexError& e : tokens.errors) {
    e.diagnostic.lineno += static_cast<std::int32_t>(line) - 1;
    e.diagnostic.end_lineno += static_cast<std::int32_t>(line) - 1;
  }
  ParseOptions options;
  options.futures = futures_;
  Parser parser(context_, tokens, options);
  parser.in_fstring_ = true;
  parser.fstring_line_ = line;
  parser.fstring_col_ = col;
  parser.depth_ = depth_;
  Expr* value = parser.star_expressions();
  if (value != nullptr && !parser.raised()) return value;
  if (!parser.raised()) {
    std::uint32_t last = parser.furthest_;
    parser.explaining_ = true;
    parser.pos_ = 0;
    parser.star_expressions();
    if (!parser.raised()) {
      parser.furthest_ = last;
      parser.raised_ = parser.generic_error();
    }
  }
  parser.override_by_later_lexical_error(parser.tokens_.tokens[parser.furthest_]);
  Diagnostic d = std::move(*parser.raised_);
  d.source = &source_;
  d.notes.clear();
  if (d.range.line != 0 && parser.raised_by_lexer_) d.range = t.range;
  if (!raised()) raised_ = std::move(d);
  return nullptr;
}

}  // namespace natrix
