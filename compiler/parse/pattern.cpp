// compiler/parse/pattern.cpp - match statements and their patterns. Language Reference 8.6.

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

// "match" subject ':' NEWLINE INDENT case+ DEDENT. Null (without an error) if this is an expression that begins so.
Stmt* Parser::match_statement() {
  std::uint32_t start = pos_++;
  Expr* value = subject();
  if (value == nullptr) return nullptr;
  if (explaining()) invalid_header(start, "'match' statement");
  if (raised() || !accept(K::Colon) || !accept(K::Newline) || !accept(K::Indent)) return nullptr;
  std::vector<MatchCase*> cases;
  while (at_word("case")) {
    std::uint32_t before = pos_;
    MatchCase* one = case_block();
    if (one == nullptr) return pos_ = before, nullptr;
    cases.push_back(one);
  }
  if (cases.empty() || !accept(K::Dedent)) return nullptr;
  return make<Match>(since(start), value, keep(cases));
}

// star_named_expression ',' star_named_expressions? | named_expression
Expr* Parser::subject() {
  std::uint32_t start = pos_;
  Expr* first = star_named_expression();
  if (first == nullptr) return nullptr;
  if (!at(K::Comma)) return is<Starred>(first) ? nullptr : first;
  std::vector<Expr*> elts{first};
  while (accept(K::Comma)) {
    Expr* next = star_named_expression();
    if (next == nullptr) break;
    elts.push_back(next);
  }
  return make<Tuple>(since(start), keep(elts), ExprContext::Load);
}

MatchCase* Parser::case_block() {
  std::uint32_t start = pos_++;
  Pattern* pattern = patterns();
  if (pattern == nullptr) return nullptr;
  Expr* guard = nullptr;
  if (accept(K::KwIf)) {
    guard = named_expression();
    if (guard == nullptr) return nullptr;
  }
  if (explaining()) invalid_header(start, "'case' statement");
  if (raised() || !accept(K::Colon)) return nullptr;
  Block body;
  if (!block(body)) return nullptr;
  return make<MatchCase>(since(start), pattern, guard, body);
}

// An open sequence, or one pattern.
Pattern* Parser::patterns() {
  std::uint32_t start = pos_;
  Pattern* first = maybe_star_pattern();
  if (first == nullptr) return nullptr;
  if (!at(K::Comma)) return is<MatchStar>(first) ? nullptr : first;
  std::vector<Pattern*> all{first};
  while (accept(K::Comma)) {
    Pattern* next = maybe_star_pattern();
    if (next == nullptr) break;
    all.push_back(next);
  }
  return make<MatchSequence>(since(start), keep(all));
}

Pattern* Parser::maybe_star_pattern() { return at(K::Star) ? star_pattern() : as_pattern(); }

Pattern* Parser::star_pattern() {
  std::uint32_t start = pos_++;
  if (!at(K::Name)) return pos_ = start, nullptr;
  Symbol bound = text(tok()) == "_" ? Symbol() : symbol(tok());
  pos_++;
  return make<MatchStar>(since(start), bound);
}

Pattern* Parser::as_pattern() {
  Deeper deeper(*this, 0);
  if (too_deep()) return nullptr;
  std::uint32_t start = pos_;
  Pattern* pattern = or_pattern();
  if (pattern == nullptr || !at(K::KwAs)) return pattern;
  std::uint32_t word = pos_++;
  if (at(K::Name) && text(tok()) != "_" && kind(1) != K::Dot && kind(1) != K::LeftParen && kind(1) != K::Assign) {
    Symbol bound = symbol(tok());
    pos_++;
    return make<MatchAs>(since(start), pattern, bound);
  }
  if (explaining() && !raised()) {
    if (at_word("_")) raise_at(tok(), "cannot use '_' as a target");
    else if (!at(K::Name))
      if (Expr* wrong = expression()) raise_at(wrong, "invalid pattern target");
  }
  pos_ = word;
  return pattern;
}

Pattern* Parser::or_pattern() {
  std::uint32_t start = pos_;
  Pattern* first = closed_pattern();
  if (first == nullptr || !at(K::Bar)) return first;
  std::vector<Pattern*> all{first};
  while (at(K::Bar)) {
    std::uint32_t bar = pos_++;
    Pattern* next = closed_pattern();
    if (next == nullptr) {
      pos_ = bar;
      break;
    }
    all.push_back(next);
  }
  if (all.size() == 1) return first;
  return make<MatchOr>(since(start), keep(all));
}

// A number, signed or not; with `real_only` it may not be imaginary.
Expr* Parser::signed_number(bool real_only) {
  std::uint32_t start = pos_;
  bool minus = accept(K::Minus);
  if (!at(K::Number)) return pos_ = start, nullptr;
  Expr* value = number();
  if (value == nullptr) return nullptr;
  if (real_only && cast<Constant>(*value).value.tag == ConstantValue::Complex) {
    return raise_at(value, "real number required in complex literal");
  }
  return minus ? make<UnaryOp>(since(start), UnaryOpKind::USub, value) : value;
}

// signed_number | complex_number | strings | None | True | False: null if none of them stands here.
Expr* Parser::literal_key() {
  std::uint32_t start = pos_;
  switch (kind()) {
    case K::String: return strings();
    case K::KwNone: return constant(ConstantValue::None);
    case K::KwTrue: return constant(ConstantValue::True);
    case K::KwFalse: return constant(ConstantValue::False);
    case K::Minus:
    case K::Number: {
      Expr* left = signed_number(false);
      if (left == nullptr || (!at(K::Plus) && !at(K::Minus))) return left;
      const Expr* real = is<UnaryOp>(left) ? cast<UnaryOp>(*left).operand : left;
      if (cast<Constant>(*real).value.tag == ConstantValue::Complex) {
        return raise_at(real, "real number required in complex literal");
      }
      BinaryOp op = at(K::Plus) ? BinaryOp::Add : BinaryOp::Sub;
      pos_++;
      if (!at(K::Number)) return pos_ = start, nullptr;
      Expr* right = number();
      if (right == nullptr) return nullptr;
      if (cast<Constant>(*right).value.tag != ConstantValue::Complex) {
        return raise_at(right, "imaginary number required in complex literal");
      }
      return make<BinOp>(since(start), left, op, right);
    }
    default: return nullptr;
  }
}

Pattern* Parser::closed_pattern() {
  std::uint32_t start = pos_;
  switch (kind()) {
    case K::LeftParen: return group_or_sequence(K::LeftParen, K::RightParen);
    case K::LeftBracket: return group_or_sequence(K::LeftBracket, K::RightBracket);
    case K::LeftBrace: return mapping_pattern();
    case K::Name: return value_or_class_pattern();
    default: break;
  }
  Expr* value = literal_key();
  if (value == nullptr) return nullptr;
  if (auto* literal = as<Constant>(value)) {
    auto tag = literal->value.tag;
    if (tag == ConstantValue::None || tag == ConstantValue::True || tag == ConstantValue::False) {
      return make<MatchSingleton>(since(start), literal->value);
    }
  }
  return make<MatchValue>(since(start), value);
}

Expr* Parser::name_or_attr() {
  std::uint32_t start = pos_;
  if (!at(K::Name)) return nullptr;
  Expr* value = name();
  while (at(K::Dot) && kind(1) == K::Name) {
    pos_++;
    Symbol attr = symbol(tok());
    pos_++;
    value = make<Attribute>(since(start), value, attr, ExprContext::Load);
  }
  return value;
}

// _, a capture, a dotted value, or a class.
Pattern* Parser::value_or_class_pattern() {
  std::uint32_t start = pos_;
  Expr* value = name_or_attr();
  if (at(K::LeftParen)) return class_pattern(value, start);
  if (is<Attribute>(value)) return make<MatchValue>(since(start), value);
  if (at(K::Assign) || at(K::Dot)) return pos_ = start, nullptr;
  Symbol bound = cast<Name>(*value).id;
  return make<MatchAs>(since(start), nullptr, bound.text() == "_" ? Symbol() : bound);
}

Pattern* Parser::class_pattern(Expr* cls, std::uint32_t start) {
  pos_++;
  std::vector<Pattern*> positional, by_keyword;
  std::vector<Symbol> words;
  bool good = true;
  while (!at(K::RightParen)) {
    if (at(K::Name) && kind(1) == K::Assign) {
      words.push_back(symbol(tok()));
      pos_ += 2;
      Pattern* pattern = as_pattern();
      if (pattern == nullptr) return pos_ = start, nullptr;
      by_keyword.push_back(pattern);
    } else {
      if (!by_keyword.empty()) {
        good = false;
        break;
      }
      Pattern* pattern = as_pattern();
      if (pattern == nullptr) return pos_ = start, nullptr;
      positional.push_back(pattern);
    }
    if (!accept(K::Comma)) break;
  }
  if (!good || !accept(K::RightParen)) {
    if (explaining() && !raised() && !good) {
      // The positional patterns that come too late.
      std::vector<Pattern*> late;
      attempt([&] {
        while (Pattern* pattern = as_pattern()) {
          late.push_back(pattern);
          if (!at(K::Comma) || kind(2) == K::Assign) break;
          pos_++;
        }
      });
      if (!late.empty()) raise_range(late.front()->range, late.back()->range, "positional patterns follow keyword patterns");
    }
    return pos_ = start, nullptr;
  }
  return make<MatchClass>(since(start), cls, keep(positional), keep(words), keep(by_keyword));
}

Pattern* Parser::mapping_pattern() {
  std::uint32_t start = pos_++;
  std::vector<Expr*> keys;
  std::vector<Pattern*> values;
  Symbol rest;
  while (!at(K::RightBrace)) {
    if (accept(K::DoubleStar)) {
      if (!at(K::Name) || text(tok()) == "_") return pos_ = start, nullptr;
      rest = symbol(tok());
      pos_++;
      accept(K::Comma);
      break;
    }
    Expr* key = at(K::Name) ? name_or_attr() : literal_key();
    if (key == nullptr || is<Name>(key) || !accept(K::Colon)) return pos_ = start, nullptr;
    Pattern* value = as_pattern();
    if (value == nullptr) return pos_ = start, nullptr;
    keys.push_back(key);
    values.push_back(value);
    if (!accept(K::Comma)) break;
  }
  if (!accept(K::RightBrace)) return pos_ = start, nullptr;
  return make<MatchMapping>(since(start), keep(keys), keep(values), rest);
}

Pattern* Parser::group_or_sequence(K open, K close) {
  std::uint32_t start = pos_++;
  std::vector<Pattern*> all;
  bool comma = false;
  while (!at(close)) {
    Pattern* next = maybe_star_pattern();
    if (next == nullptr) return pos_ = start, nullptr;
    all.push_back(next);
    comma = accept(K::Comma);
    if (!comma) break;
  }
  if (!accept(close)) return pos_ = start, nullptr;
  if (open == K::LeftParen && all.size() == 1 && !comma && !is<MatchStar>(all[0])) return all[0];
  if (open == K::LeftParen && all.size() == 1 && !comma) return pos_ = start, nullptr;
  return make<MatchSequence>(since(start), keep(all));
}

}  // namespace natrix
