// compiler/parse/parameters.cpp - Parameter lists of functions and lambdas. Language Reference 8.7.

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

Arg* Parser::parameter(bool is_lambda, bool allow_star_annotation) {
  if (!at(K::Name)) return nullptr;
  std::uint32_t start = pos_;
  Symbol word = symbol(tok());
  pos_++;
  Expr* annotation = nullptr;
  if (!is_lambda && at(K::Colon)) {
    pos_++;
    annotation = allow_star_annotation && at(K::Star) ? star_expression() : expression();
    if (annotation == nullptr) return pos_ = start, nullptr;
  }
  return make<Arg>(since(start), word, annotation);
}

// Up to but without the closing token: ')' of a def, ':' of a lambda.
Arguments* Parser::parameters(K close, bool is_lambda) {
  if (!py3()) return parameters_py2(close);
  std::uint32_t start = pos_;
  if (explaining() && !raised()) {
    attempt([&] { invalid_parameters(start, close, is_lambda); });
    if (raised()) return nullptr;
  }
  std::vector<Arg*> posonly, args, kwonly;
  std::vector<Expr*> defaults, kw_defaults;
  Arg *vararg = nullptr, *kwarg = nullptr;
  bool slash = false, star = false;
  while (!at(close)) {
    if (at(K::DoubleStar)) {
      std::uint32_t mark = pos_++;
      kwarg = parameter(is_lambda);
      if (kwarg == nullptr || at(K::Assign)) return pos_ = mark, nullptr;
      accept(K::Comma);
      break;
    }
    if (at(K::Star)) {
      if (star) return nullptr;
      star = true;
      pos_++;
      if (at(K::Comma)) {
        pos_++;
        if (!at(K::Name)) return nullptr;
        continue;
      }
      vararg = parameter(is_lambda, true);
      if (vararg == nullptr || at(K::Assign)) return nullptr;
    } else if (at(K::Slash)) {
      if (slash || star || args.empty()) return nullptr;
      slash = true;
      pos_++;
      posonly.swap(args);
    } else {
      Arg* arg = parameter(is_lambda);
      if (arg == nullptr) return nullptr;
      Expr* value = nullptr;
      if (at(K::Assign)) {
        pos_++;
        value = expression();
        if (value == nullptr) return nullptr;
      }
      if (star) {
        kwonly.push_back(arg);
        kw_defaults.push_back(value);
      } else {
        if (value != nullptr) defaults.push_back(value);
        else if (!defaults.empty()) return nullptr;
        args.push_back(arg);
      }
    }
    if (!accept(K::Comma)) break;
  }
  if (star && vararg == nullptr && kwonly.empty()) return nullptr;
  return make<Arguments>(since(start), keep(posonly), keep(args), vararg, keep(kwonly), keep(kw_defaults), kwarg, keep(defaults));
}

// CPython 2.7 Python/ast.c, forbidden_check: names that may not be bound. True (with an error) if it is one.
bool Parser::forbidden(Symbol name, Range range) {
  if (py3() || (name.text() != "None" && name.text() != "__debug__")) return false;
  ast_error(range, name.text() == "None" ? "cannot assign to None" : "cannot assign to __debug__");
  return true;
}

bool Parser::forbidden(const Token& t) { return forbidden(symbol(t), t.range); }

// fplist: fpdef (',' fpdef)* [',']
Expr* Parser::tuple_parameter_names() {
  std::uint32_t start = pos_;
  if (at_name()) {
    forbidden(tok());
    return name(ExprContext::Store);
  }
  if (!accept(K::LeftParen)) return nullptr;
  Deeper deeper(*this, 0);
  if (too_deep()) return nullptr;
  std::vector<Expr*> elts;
  bool comma = false;
  if (!comma_separated(elts, &Parser::tuple_parameter_names, comma) || !accept(K::RightParen)) return nullptr;
  if (elts.size() == 1 && !comma) return elts[0];
  return make<Tuple>(since(start), keep(elts), ExprContext::Store);
}

Arg* Parser::tuple_parameter() {
  std::uint32_t start = pos_;
  Expr* target = tuple_parameter_names();
  if (target == nullptr) return nullptr;
  // (x) is but x.
  if (auto* word = as<Name>(target)) return make<Arg>(word->range, word->id);
  return make<Arg>(since(start), Symbol(), nullptr, target);
}

// varargslist of 2.7.
Arguments* Parser::parameters_py2(K close) {
  std::uint32_t start = pos_;
  std::vector<Arg*> args;
  std::vector<Expr*> defaults;
  Arg *vararg = nullptr, *kwarg = nullptr;
  auto plain_name = [&]() -> Arg* {
    if (!at_name()) return nullptr;
    const Token& t = tok();
    forbidden(t);
    pos_++;
    return make<Arg>(t.range, symbol(t));
  };
  while (!at(close)) {
    if (accept(K::DoubleStar)) {
      kwarg = plain_name();
      if (kwarg == nullptr) return nullptr;
      break;
    }
    if (accept(K::Star)) {
      vararg = plain_name();
      if (vararg == nullptr) return nullptr;
      if (at(K::Comma)) {
        pos_++;
        if (!at(K::DoubleStar)) return nullptr;
        continue;
      }
      break;
    }
    std::size_t before = errors_.size();
    Arg* arg = tuple_parameter();
    if (arg == nullptr) return nullptr;
    if (accept(K::Assign)) {
      Expr* value = expression();
      if (value == nullptr) return nullptr;
      defaults.push_back(value);
    } else if (!defaults.empty()) {
      errors_.resize(before);  // it goes before errors about the name
      ast_error(arg->range, "non-default argument follows default argument");
    }
    args.push_back(arg);
    if (!accept(K::Comma)) break;
  }
  return make<Arguments>(since(start), Args(), keep(args), vararg, Args(), Exprs(), kwarg, keep(defaults));
}

}  // namespace natrix
