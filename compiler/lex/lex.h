// compiler/lex/lex.h - Source text to tokens, both dialects.
// Lexical errors become Error tokens where they stand, because CPython reports them only when its parser gets there;
// the parser reports them. Only errors that concern the whole file (its encoding) end the stream at once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/context.h"
#include "compiler/source/source.h"
#include "compiler/support/dialect.h"

namespace natrix {

enum class TokenKind : std::uint8_t {
#define TOKEN(kind, name, text) kind,
#define KEYWORD(kind, text, py2, py3) kind,
#include "compiler/lex/tokens.def"
};

struct Token {
  TokenKind kind = TokenKind::EndMarker;
  std::uint8_t flags = 0;        ///< for the parser: see lex.cpp
  std::uint16_t level = 0;       ///< depth of brackets around it (its own bracket counted)
  std::uint32_t begin = 0, end = 0;  ///< byte offsets in Source::text()
  Range range;
};

struct LexError {
  std::uint32_t token = 0;  ///< index of the Error token
  Diagnostic diagnostic;
  bool raised = true;  ///< false: CPython keeps a code only, and the parser words the message
};

struct Tokens {
  Dialect dialect = Dialect::Py3;
  const Source* source = nullptr;
  std::vector<Token> tokens;  ///< ends with EndMarker, or with Error if that ended it
  std::vector<LexError> errors;
  std::vector<Diagnostic> warnings;

  std::string_view text(const Token& token) const {
    return std::string_view(source->text()).substr(token.begin, token.end - token.begin);
  }
};

/// Decodes the source (its BOM or coding cookie decides) and splits it into tokens.
/// `bare_end`: CPython adds no line end to a text that lacks the last one, as in eval() and for single statements.
Tokens lex(Source& source, Dialect dialect, bool bare_end = false);

std::string_view name_of(TokenKind kind);
/// The fixed text of an operator or keyword; empty for others.
std::string_view text_of(TokenKind kind);

/// One line a token, as `python -m tokenize` prints: `1,0-1,5:            NAME           'print'`.
/// Comments and blank lines, which are no tokens for the parser, are not shown.
std::string dump(const Tokens& tokens);

}  // namespace natrix
