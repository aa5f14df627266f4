// compiler/parse/expression.cpp - Expressions by precedence: from lists of them down to await and power.
// Language Reference 6. The operators of one kind of precedence are climbed in `binary`.

#include "compiler/parse/memo.h"
#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

// expression (',' expression)* [',']: a tuple if there is a comma.
Expr* Parser::tuple_of(Expr* (Parser::*element)()) {
  std::uint32_t start = pos_;
  Expr* first = (this->*element)();
  if (first == nullptr || !at(K::Comma)) return first;
  std::vector<Expr*> elts{first};
  while (at(K::Comma)) {
    std::uint32_t comma = pos_++;
    Expr* next = (this->*element)();
    if (next == nullptr) {
      pos_ = comma + 1;
      break;
    }
    elts.push_back(next);
  }
  return make<Tuple>(since(start), keep(elts), ExprContext::Load);
}

bool Parser::comma_separated(std::vector<Expr*>& out, Expr* (Parser::*element)(), bool& trailing_comma) {
  trailing_comma = false;
  for (;;) {
    Expr* next = (this->*element)();
    if (next == nullptr) return !out.empty();
    out.push_back(next);
    trailing_comma = accept(K::Comma);
    if (!trailing_comma) return true;
  }
}

Expr* Parser::star_expressions() { return tuple_of(py3() ? &Parser::star_expression : &Parser::expression); }

Expr* Parser::star_expression() {
  if (!at(K::Star)) return expression();
  std::uint32_t start = pos_++;
  Expr* value = bitwise_or();
  if (value == nullptr) return pos_ = start, nullptr;
  return make<Starred>(since(start), value, ExprContext::Load);
}

Expr* Parser::star_named_expression() {
  return py3() && at(K::Star) ? star_expression() : named_expression();
}

Expr* Parser::named_expression() {
  if (!py3()) return expression();
  return cached(kNamedExpression, [&] { return named_expression_uncached(); });
}

Expr* Parser::named_expression_uncached() {
  std::uint32_t start = pos_;
  if (at(K::Name) && kind(1) == K::ColonEqual) {
    Expr* target = name(ExprContext::Store);
    pos_++;
    // No way back: CPython's grammar cuts here.
    Expr* value = expression();
    if (value == nullptr) return pos_ = start, nullptr;
    return make<NamedExpr>(since(start), target, value);
  }
  if (explaining()) {
    attempt([&] { invalid_named_expression(); });
    if (raised()) return nullptr;
  }
  Expr* value = expression();
  if (value == nullptr || at(K::ColonEqual)) return pos_ = start, nullptr;
  return value;
}

// What may be an argument or the element of a generator expression: (assignment_expression | expression !':=').
Expr* Parser::argument_expression() {
  std::uint32_t start = pos_;
  if (at(K::Name) && kind(1) == K::ColonEqual) return named_expression();
  Expr* value = expression();
  if (value == nullptr || at(K::ColonEqual)) return pos_ = start, nullptr;
  return value;
}

Expr* Parser::expression() {
  return cached(kExpression, [&] { return expression_uncached(); });
}

Expr* Parser::expression_uncached() {
  Deeper deeper(*this, 0);
  if (too_deep()) return nullptr;
  if (explaining()) {
    attempt([&] { invalid_expression(); });
    if (raised()) return nullptr;
  }
  return plain_expression();
}

Expr* Parser::plain_expression() {
  if (at(K::KwLambda)) return lambda();
  std::uint32_t start = pos_;
  Expr* body = disjunction();
  if (body == nullptr || !at(K::KwIf)) return body;
  std::uint32_t word = pos_++;
  Expr* test = disjunction();
  if (test == nullptr || !accept(K::KwElse)) return pos_ = word, body;
  Deeper deeper(*this, 1);
  Expr* orelse = expression();
  if (orelse == nullptr) return pos_ = word, body;
  return make<IfExp>(since(start), test, body, orelse);
}

Expr* Parser::lambda() {
  std::uint32_t start = pos_;
  if (!accept(K::KwLambda)) return nullptr;
  Arguments* args = parameters(K::Colon, true);
  if (args == nullptr || !accept(K::Colon)) return pos_ = start, nullptr;
  Deeper deeper(*this, 2);
  Expr* body = expression();
  if (body == nullptr) return pos_ = start, nullptr;
  return make<Lambda>(since(start), args, body);
}

Expr* Parser::yield_expression() {
  std::uint32_t start = pos_;
  if (!accept(K::KwYield)) return nullptr;
  if (py3() && at(K::KwFrom)) {
    std::uint32_t word = pos_++;
    if (Expr* value = expression()) return make<YieldFrom>(since(start), value);
    pos_ = word;
  }
  Expr* value = star_expressions();
  return make<Yield>(since(start), value);
}

Expr* Parser::yield_or_star_expressions() { return at(K::KwYield) ? yield_expression() : star_expressions(); }

Expr* Parser::disjunction() {
  return cached(kDisjunction, [&] { return disjunction_uncached(); });
}

Expr* Parser::disjunction_uncached() {
  std::uint32_t start = pos_;
  Expr* first = conjunction();
  if (first == nullptr || !at(K::KwOr)) return first;
  std::vector<Expr*> values{first};
  while (at(K::KwOr)) {
    std::uint32_t word = pos_++;
    Expr* next = conjunction();
    if (next == nullptr) {
      pos_ = word;
      break;
    }
    values.push_back(next);
  }
  if (values.size() == 1) return first;
  return make<BoolOp>(since(start), BoolOpKind::Or, keep(values));
}

Expr* Parser::conjunction() {
  std::uint32_t start = pos_;
  Expr* first = inversion();
  if (first == nullptr || !at(K::KwAnd)) return first;
  std::vector<Expr*> values{first};
  while (at(K::KwAnd)) {
    std::uint32_t word = pos_++;
    Expr* next = inversion();
    if (next == nullptr) {
      pos_ = word;
      break;
    }
    values.push_back(next);
  }
  if (values.size() == 1) return first;
  return make<BoolOp>(since(start), BoolOpKind::And, keep(values));
}

Expr* Parser::inversion() {
  if (!at(K::KwNot)) return comparison();
  std::uint32_t start = pos_;
  while (accept(K::KwNot)) {
  }
  std::uint32_t end = pos_;
  Deeper deeper(*this, static_cast<int>(end - start));
  if (too_deep()) return nullptr;
  Expr* value = comparison();
  if (value == nullptr) return pos_ = start, nullptr;
  while (end-- > start) value = make<UnaryOp>(since(end), UnaryOpKind::Not, value);
  return value;
}

std::optional<CompareOp> Parser::comparison_operator() {
  switch (kind()) {
    case K::EqEqual: pos_++; return CompareOp::Eq;
    case K::NotEqual: pos_++; return CompareOp::NotEq;
    case K::Less: pos_++; return CompareOp::Lt;
    case K::LessEqual: pos_++; return CompareOp::LtE;
    case K::Greater: pos_++; return CompareOp::Gt;
    case K::GreaterEqual: pos_++; return CompareOp::GtE;
    case K::KwIn: pos_++; return CompareOp::In;
    case K::KwIs:
      pos_++;
      return accept(K::KwNot) ? CompareOp::IsNot : CompareOp::Is;
    case K::KwNot:
      if (kind(1) != K::KwIn) return std::nullopt;
      pos_ += 2;
      return CompareOp::NotIn;
    case K::LessGreater:
      // Python 3 knows it only under `from __future__ import barry_as_FLUFL`.
      if (py3() && !futures_.barry_as_FLUFL) return std::nullopt;
      pos_++;
      return CompareOp::NotEq;
    default: return std::nullopt;
  }
}

Expr* Parser::comparison() {
  std::uint32_t start = pos_;
  Expr* left = bitwise_or();
  if (left == nullptr) return nullptr;
  std::vector<CompareOp> ops;
  std::vector<Expr*> comparators;
  for (;;) {
    std::uint32_t before = pos_;
    auto op = comparison_operator();
    if (!op) break;
    Expr* right = bitwise_or();
    if (right == nullptr) {
      pos_ = before;
      break;
    }
    ops.push_back(*op);
    comparators.push_back(right);
  }
  if (ops.empty()) return left;
  return make<Compare>(since(start), left, keep(ops), keep(comparators));
}

namespace {

struct Operator {
  int precedence = 0;
  BinaryOp op = BinaryOp::Add;
};

Operator operator_of(TokenKind kind) {
  switch (kind) {
    case TokenKind::Bar: return {1, BinaryOp::BitOr};
    case TokenKind::Caret: return {2, BinaryOp::BitXor};
    case TokenKind::Ampersand: return {3, BinaryOp::BitAnd};
    case TokenKind::LeftShift: return {4, BinaryOp::LShift};
    case TokenKind::RightShift: return {4, BinaryOp::RShift};
    case TokenKind::Plus: return {5, BinaryOp::Add};
    case TokenKind::Minus: return {5, BinaryOp::Sub};
    case TokenKind::Star: return {6, BinaryOp::Mult};
    case TokenKind::Slash: return {6, BinaryOp::Div};
    case TokenKind::DoubleSlash: return {6, BinaryOp::FloorDiv};
    case TokenKind::Percent: return {6, BinaryOp::Mod};
    case TokenKind::At: return {6, BinaryOp::MatMult};
    default: return {};
  }
}

}  // namespace

Expr* Parser::bitwise_or() {
  return cached(kBitwiseOr, [&] { return binary(1); });
}

Expr* Parser::binary(int min_precedence) {
  std::uint32_t start = pos_;
  Expr* left = factor();
  while (left != nullptr) {
    Operator op = operator_of(kind());
    if (op.precedence < min_precedence || (op.op == BinaryOp::MatMult && !py3())) break;
    std::uint32_t before = pos_++;
    Expr* right = binary(op.precedence + 1);
    if (right == nullptr) {
      pos_ = before;
      break;
    }
    left = make<BinOp>(since(start), left, op.op, right);
  }
  return left;
}

Expr* Parser::factor() {
  std::uint32_t start = pos_;
  while (at(K::Minus) || at(K::Plus) || at(K::Tilde)) pos_++;
  std::uint32_t end = pos_;
  Deeper deeper(*this, static_cast<int>(end - start));
  if (end != start && too_deep()) return nullptr;
  Expr* value = power();
  if (value == nullptr) return pos_ = start, nullptr;
  while (end-- > start) {
    K sign = token(end).kind;
    UnaryOpKind op = sign == K::Minus ? UnaryOpKind::USub : sign == K::Plus ? UnaryOpKind::UAdd : UnaryOpKind::Invert;
    // CPython 2.7 Python/ast.c, ast_for_factor: a minus before a plain number becomes part of it.
    if (!py3() && op == UnaryOpKind::USub && end + 1 == pos_ - 1) {
      auto* literal = as<Constant>(value);
      using enum ConstantValue::Tag;
      if (literal != nullptr && (literal->value.tag == Int || literal->value.tag == Float || literal->value.tag == Complex)) {
        value = negative_literal(*literal, since(end));
        continue;
      }
    }
    value = make<UnaryOp>(since(end), op, value);
  }
  return value;
}

Expr* Parser::power() {
  std::uint32_t start = pos_;
  Expr* base = await_primary();
  if (base == nullptr || !at(K::DoubleStar)) return base;
  std::uint32_t before = pos_++;
  Deeper deeper(*this, 2);
  if (too_deep()) return nullptr;
  Expr* exponent = factor();
  if (exponent == nullptr) return pos_ = before, base;
  return make<BinOp>(since(start), base, BinaryOp::Pow, exponent);
}

Expr* Parser::await_primary() {
  if (!at(K::KwAwait)) return primary();
  std::uint32_t start = pos_++;
  Expr* value = primary();
  if (value == nullptr) return pos_ = start, nullptr;
  return make<Await>(since(start), value);
}

}  // namespace natrix
