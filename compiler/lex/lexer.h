// compiler/lex/lexer.h - The scanner's state; shared by lex.cpp and number.cpp only.
// It follows CPython's Parser/tokenizer.c in what it accepts, in what it calls an error, and where it says the error is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/lex/lex.h"

namespace natrix {

class Lexer {
 public:
  /// `bare_end`: the text's last line end is not there for CPython.
  Lexer(const Source& source, Dialect dialect, Tokens& out, bool bare_end);
  void run();

 private:
  bool py3() const { return dialect_ == Dialect::Py3; }
  char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
  bool at_end() const { return pos_ >= text_.size(); }

  // lex.cpp
  bool indentation();
  void token();
  bool string_prefix(std::size_t& quote) const;
  void name();
  void string(std::size_t quote);
  bool line_continuation();
  void operators();
  bool open_or_close(char c);
  void end_of_file();
  std::string joined_lines(std::uint32_t line) const;
  void skip_line();

  // number.cpp
  void number();
  bool number_py3();
  bool number_py2();
  bool decimal_tail();
  bool end_of_number(const char* kind);
  bool radix(const char* kind, int base);

  void emit(TokenKind kind, std::size_t begin, std::uint8_t flags = 0);
  /// An Error token from start_ to pos_, with a message as CPython's syntaxerror() gives: its place is the last character
  /// consumed. 2.7 has the same place.
  LexError& error(std::string message, DiagnosticId id = DiagnosticId::SyntaxError);
  LexError& error_at(std::uint32_t line, std::uint32_t first_char, std::uint32_t end_char, std::string message,
                     DiagnosticId id = DiagnosticId::SyntaxError);
  std::uint32_t column(std::size_t offset) const { return static_cast<std::uint32_t>(offset - line_start_); }
  std::uint32_t characters_to(std::size_t offset) const;

  struct Bracket {
    char open;
    std::uint32_t line, col;
  };
  bool missing_newline(std::size_t offset) const { return bare_end_ && offset + 1 == text_.size(); }
  struct Indent {
    std::uint32_t col, alternative;
  };

  std::string_view text_;
  Dialect dialect_;
  bool bare_end_;
  Tokens& out_;
  std::size_t pos_ = 0, start_ = 0, line_start_ = 0;
  std::uint32_t line_ = 1;
  bool line_begins_ = true;
  std::vector<Bracket> brackets_;
  std::vector<Indent> indents_{{0, 0}};
};

/// Bits of Token::flags.
enum TokenFlag : std::uint8_t {
  kNoColumn = 1,  ///< CPython gives the token no column (Indent, Dedent, EndMarker)
};

}  // namespace natrix
