// runtime/errors/anchors.cpp - finds the outermost operator of an expression without a parser.
// The segment is known to be a valid expression, so brackets and strings are balanced and a scan of its tokens at
// bracket depth 0 is enough.

#include "runtime/errors/anchors.h"

namespace natrix::rt {

namespace {

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\\' || c == '\n' || c == '\f'; }

/// The end of the string literal that begins (after its prefix) at `i`.
size_t skip_string(std::string_view s, size_t i) {
  char quote = s[i];
  bool triple = s.substr(i, 3) == std::string_view(quote == '"' ? "\"\"\"" : "'''");
  size_t length = triple ? 3 : 1;
  for (i += length; i < s.size(); ++i) {
    if (s[i] == '\\') ++i;
    else if (s[i] == quote && (!triple || (i + 2 < s.size() && s[i + 1] == quote && s[i + 2] == quote))) return i + length;
  }
  return s.size();
}

/// Precedence of a binary operator at s[i], its length in `length`; 0: none.
int binary_precedence(std::string_view s, size_t i, size_t* length) {
  char c = s[i], d = i + 1 < s.size() ? s[i + 1] : 0;
  *length = (c == d && (c == '*' || c == '/' || c == '<' || c == '>')) ? 2 : 1;
  switch (c) {
    case '|': return 1;
    case '^': return 2;
    case '&': return 3;
    case '<': case '>': return *length == 2 ? 4 : 0;
    case '+': case '-': return 5;
    case '*': return *length == 2 ? 8 : 6;
    case '/': case '%': case '@': return 6;
    default: return 0;
  }
}

struct Span {
  size_t begin, end;
};

Span trimmed(std::string_view s, Span span) {
  while (span.begin < span.end && is_space(s[span.begin])) ++span.begin;
  while (span.end > span.begin && is_space(s[span.end - 1])) --span.end;
  return span;
}

/// The expression inside the brackets that surround the whole of the span; the span itself if there are none, or if they
/// are part of a node: of a tuple or a generator expression.
Span without_brackets(std::string_view s, Span span) {
  for (;;) {
    span = trimmed(s, span);
    if (span.end - span.begin < 2 || s[span.begin] != '(') return span;
    int depth = 0;
    for (size_t i = span.begin; i < span.end;) {
      const char c = s[i];
      if (c == '"' || c == '\'') {
        i = skip_string(s, i);
        continue;
      }
      if (c == '(' || c == '[' || c == '{') ++depth;
      if (c == ')' || c == ']' || c == '}') --depth;
      if (depth == 0 && i + 1 < span.end) return span;  // closed before the end
      if (depth == 1 && (c == ',' || (s.substr(i, 4) == "for " && is_space(s[i - 1])))) return span;
      ++i;
    }
    if (trimmed(s, {span.begin + 1, span.end - 1}).begin >= span.end - 1) return span;  // ()
    span = {span.begin + 1, span.end - 1};
  }
}

/// CPython looks for the operator between the nodes of its operands, and brackets around a node are none of it: so what it
/// finds first may be a closing bracket.
Anchors between_operands(std::string_view s, Anchors found) {
  size_t at = without_brackets(s, {0, found.start}).end;
  const size_t right = without_brackets(s, {found.end, s.size()}).begin;
  while (is_space(s[at])) ++at;
  return {true, at, at + 1 < right && !is_space(s[at + 1]) ? at + 2 : at + 1};
}

}  // namespace

Anchors find_anchors(std::string_view s) {
  Anchors best;
  int best_precedence = 100;
  bool operand = false, prefix_unary = false;   // was the last token an operand; does the expression begin with -x
  int depth = 0;
  size_t operand_end = 0;                       // where the last operand ended
  bool subscript = false;
  for (size_t i = 0; i < s.size();) {
    char c = s[i];
    if (is_space(c)) { ++i; continue; }
    if (c == '"' || c == '\'') {
      i = skip_string(s, i);
      if (depth == 0) { operand = true; subscript = false; operand_end = i; }
      continue;
    }
    if (c == '(' || c == '[' || c == '{') {
      if (depth++ == 0) subscript = c == '[' && operand;
      ++i;
      continue;
    }
    if (c == ')' || c == ']' || c == '}') {
      ++i;
      if (--depth == 0) {
        if (subscript && i == s.size() && best_precedence == 100 && !prefix_unary) {
          // From the end of the value's node to that of the index's and one more; brackets around either are none of it.
          const size_t open = s.find('[', operand_end);
          return {true, without_brackets(s, {0, operand_end}).end, without_brackets(s, {open + 1, i - 1}).end + 1};
        }
        operand = true;
        operand_end = i;
      }
      continue;
    }
    if (depth != 0) { ++i; continue; }
    if (is_word(c)) {
      size_t start = i;
      while (i < s.size() && (is_word(s[i]) || s[i] == '.')) ++i;
      std::string_view word = s.substr(start, i - start);
      if (i < s.size() && (s[i] == '"' || s[i] == '\'')) continue;  // a prefix of a string
      if (word == "and" || word == "or" || word == "not" || word == "if" || word == "else" || word == "in" ||
          word == "is" || word == "lambda" || word == "yield") {
        return {};
      }
      if (word == "await") { prefix_unary = true; continue; }
      operand = true;
      operand_end = i;
      continue;
    }
    if (c == '.') { ++i; continue; }
    size_t length = 0;
    int precedence = binary_precedence(s, i, &length);
    if (precedence == 0) {
      if (c == '~' && !operand) { if (best_precedence == 100) prefix_unary = true; ++i; continue; }
      return {};  // a comparison, a comma, := and the like
    }
    if (!operand) {
      if (best_precedence == 100) prefix_unary = true;
      i += length;
      continue;
    }
    bool outer = precedence == 8 ? precedence < best_precedence : precedence <= best_precedence;
    if (outer && !(precedence == 8 && prefix_unary)) {
      best_precedence = precedence;
      best = {true, i, i + length};
    }
    operand = false;
    i += length;
  }
  return best.found ? between_operands(s, best) : best;
}

}  // namespace natrix::rt
