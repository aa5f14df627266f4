// compiler/lex/number.cpp - Numeric literals. Language Reference 2.4.4 to 2.4.7 of both dialects; the order of checks and
// the places of errors are those of tok_get in CPython's Parser/tokenizer.c.

#include "compiler/lex/lexer.h"

namespace natrix {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || is_digit(c) || static_cast<unsigned char>(c) >= 128;
}
bool is_digit_of(char c, int base) {
  if (base == 16) return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  return c >= '0' && c < '0' + base;
}

}  // namespace

void Lexer::number() {
  if (py3() ? number_py3() : number_py2()) emit(TokenKind::Number, start_);
}

// Digits with single underscores between them, after the first digit. False if an error was given.
bool Lexer::decimal_tail() {
  for (;;) {
    while (is_digit(at(pos_))) pos_++;
    if (at(pos_) != '_') return true;
    pos_++;
    if (!is_digit(at(pos_))) {
      error("invalid decimal literal");
      return false;
    }
  }
}

// What may follow a number: not a letter, except that `1if x else y` is still allowed, with a warning.
bool Lexer::end_of_number(const char* kind) {
  char c = at(pos_);
  // As CPython's scanner asks: a whole word, but for those that begin with i.
  auto follows = [&](std::string_view word) {
    return text_.substr(pos_).starts_with(word) && (word[0] == 'i' || !is_name_char(at(pos_ + word.size())));
  };
  bool keyword = false;
  for (std::string_view word : {"and", "else", "for", "if", "in", "is", "not", "or"}) keyword = keyword || follows(word);
  if (keyword) {
    Diagnostic d;
    d.id = DiagnosticId::DeprecationWarning;
    d.severity = Severity::Warning;
    d.source = out_.source;
    d.range = {line_, column(start_), line_, column(pos_)};
    d.lineno = static_cast<std::int32_t>(line_);
    d.message = std::string("invalid ") + kind + " literal";
    out_.warnings.push_back(std::move(d));
    return true;
  }
  if (!is_name_char(c)) return true;
  error(std::string("invalid ") + kind + " literal");
  while (is_name_char(at(pos_))) pos_++;
  return false;
}

bool Lexer::radix(const char* kind, int base) {
  pos_ += 2;
  do {
    if (at(pos_) == '_') pos_++;
    if (!is_digit_of(at(pos_), base)) {
      if (is_digit(at(pos_))) {
        char digit = at(pos_++);
        error(std::string("invalid digit '") + digit + "' in " + kind + " literal");
      } else {
        error(std::string("invalid ") + kind + " literal");
      }
      while (is_name_char(at(pos_))) pos_++;
      return false;
    }
    while (is_digit_of(at(pos_), base)) pos_++;
  } while (at(pos_) == '_');
  if (is_digit(at(pos_))) {
    char digit = at(pos_++);
    error(std::string("invalid digit '") + digit + "' in " + kind + " literal");
    while (is_name_char(at(pos_))) pos_++;
    return false;
  }
  return end_of_number(kind);
}

bool Lexer::number_py3() {
  bool old_octal = false;
  std::size_t zeros_end = pos_;
  if (at(pos_) == '0') {
    char next = at(pos_ + 1);
    if (next == 'x' || next == 'X') return radix("hexadecimal", 16);
    if (next == 'o' || next == 'O') return radix("octal", 8);
    if (next == 'b' || next == 'B') return radix("binary", 2);
    pos_++;
    for (;;) {
      if (at(pos_) == '_') {
        pos_++;
        if (!is_digit(at(pos_))) {
          error("invalid decimal literal");
          return false;
        }
      }
      if (at(pos_) != '0') break;
      pos_++;
    }
    zeros_end = pos_ + 1;
    if (is_digit(at(pos_))) {
      old_octal = true;
      if (!decimal_tail()) return false;
    }
  } else if (at(pos_) != '.') {
    if (!decimal_tail()) return false;
  }
  if (at(pos_) == '.') {
    old_octal = false;
    pos_++;
    if (is_digit(at(pos_)) && !decimal_tail()) return false;
  }
  if (at(pos_) == 'e' || at(pos_) == 'E') {
    std::size_t e = pos_++;
    old_octal = false;
    if (at(pos_) == '+' || at(pos_) == '-') {
      pos_++;
      if (!is_digit(at(pos_))) {
        error("invalid decimal literal");
        return false;
      }
    } else if (!is_digit(at(pos_))) {
      // Not an exponent: the number ends before the e, which only `else` may begin.
      pos_ = e;
      return end_of_number("decimal");
    }
    if (!decimal_tail()) return false;
  }
  if (at(pos_) == 'j' || at(pos_) == 'J') {
    pos_++;
    return end_of_number("imaginary");
  }
  if (old_octal) {
    std::uint32_t first = column(start_) + 1, last = column(zeros_end);
    error_at(line_, first, last,
             "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
    return false;
  }
  return end_of_number("decimal");
}

bool Lexer::number_py2() {
  auto digits = [&] {
    while (is_digit(at(pos_))) pos_++;
  };
  auto bad = [&] {
    error("invalid token");
    return false;
  };
  auto long_suffix = [&] {
    if (at(pos_) == 'l' || at(pos_) == 'L') pos_++;
    return true;
  };
  bool not_octal = false;
  if (at(pos_) == '0') {
    char next = at(pos_ + 1);
    if (next == '.' ) {
      pos_++;
    } else if (next == 'j' || next == 'J') {
      pos_ += 2;
      return true;
    } else if (next == 'x' || next == 'X' || next == 'o' || next == 'O' || next == 'b' || next == 'B') {
      int base = next == 'x' || next == 'X' ? 16 : next == 'o' || next == 'O' ? 8 : 2;
      pos_ += 2;
      if (!is_digit_of(at(pos_), base)) {
        bad();
        while (is_name_char(at(pos_))) pos_++;
        return false;
      }
      while (is_digit_of(at(pos_), base)) pos_++;
      return long_suffix();
    } else {
      pos_++;
      while (at(pos_) >= '0' && at(pos_) < '8') pos_++;
      if (is_digit(at(pos_))) {
        not_octal = true;
        digits();
      }
      char c = at(pos_);
      if (c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
        if (!not_octal) return long_suffix();
        return bad();
      }
    }
  } else if (at(pos_) != '.') {
    digits();
    if (at(pos_) == 'l' || at(pos_) == 'L') return long_suffix();
  }
  if (at(pos_) == '.') {
    pos_++;
    digits();
  }
  if (at(pos_) == 'e' || at(pos_) == 'E') {
    std::size_t e = pos_++;
    if (at(pos_) == '+' || at(pos_) == '-') {
      pos_++;
      if (!is_digit(at(pos_))) {
        return bad();
      }
    } else if (!is_digit(at(pos_))) {
      pos_ = e;
      return true;
    }
    digits();
  }
  if (at(pos_) == 'j' || at(pos_) == 'J') pos_++;
  return true;
}

}  // namespace natrix
