// compiler/parse/explain_statement.cpp - Common mistakes in assignments, loops and parameter lists; see explain.cpp.

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

void Parser::invalid_assignment(std::uint32_t start) {
  // An annotation of what cannot be annotated.
  pos_ = start;
  if (at(K::LeftParen) || at(K::LeftBracket)) {
    if (Expr* target = atom(); (is<List>(target) || is<Tuple>(target)) && at(K::Colon)) {
      pos_++;
      if (expression() != nullptr && !raised()) {
        raise_at(target, "only single target (not " + std::string(expr_name(target)) + ") can be annotated");
        return;
      }
    }
  }
  if (raised()) return;
  pos_ = start;
  if (Expr* first = star_named_expression(); first != nullptr && accept(K::Comma)) {
    std::vector<Expr*> rest;
    bool comma = false;
    for (std::size_t before = 1; before != rest.size();) {
      before = rest.size();
      comma_separated(rest, &Parser::star_named_expression, comma);
    }
    if (accept(K::Colon) && expression() != nullptr && !raised()) {
      raise_at(first, "only single target (not tuple) can be annotated");
      return;
    }
  }
  if (raised()) return;
  pos_ = start;
  if (Expr* target = expression(); target != nullptr && accept(K::Colon)) {
    if (expression() != nullptr && !raised()) {
      raise_at(target, "illegal target for annotation");
      return;
    }
  }
  if (raised()) return;
  // (star_targets '=')* and then something that is no target before another '='.
  pos_ = start;
  for (;;) {
    std::uint32_t before = pos_;
    Expr* target = tuple_of(&Parser::star_target);
    if (target == nullptr || !is_target(target) || !accept(K::Assign)) {
      pos_ = before;
      break;
    }
  }
  if (raised()) return;
  std::uint32_t value = pos_;
  if (Expr* wrong = star_expressions(); wrong != nullptr && at(K::Assign) && !raised()) {
    raise_invalid_target(wrong, TargetKind::Star);
  }
  if (raised()) return;
  pos_ = value;
  if (Expr* wrong = yield_expression(); wrong != nullptr && at(K::Assign) && !raised()) {
    raise_at(wrong, "assignment to yield expression not possible");
  }
  if (raised()) return;
  pos_ = start;
  if (Expr* target = star_expressions(); target != nullptr && augmented_operator()) {
    if (yield_or_star_expressions() != nullptr && !raised()) {
      raise_at(target, "'" + std::string(expr_name(target)) + "' is an illegal expression for augmented assignment");
    }
  }
}

// A with statement without its colon.
void Parser::invalid_with(std::uint32_t word) {
  for (bool parenthesised : {false, true}) {
    pos_ = word + 1;
    if (parenthesised && !accept(K::LeftParen)) return;
    bool any = false;
    for (;;) {
      if ((parenthesised ? tuple_of(&Parser::expression) : expression()) == nullptr) {
        if (any) pos_--;  // the comma
        break;
      }
      any = true;
      if (std::uint32_t as = pos_; accept(K::KwAs) && (star_target() == nullptr)) pos_ = as;
      if (!accept(K::Comma)) break;
    }
    if (parenthesised && !accept(K::RightParen)) return;
    if (raised()) return;
    if (any && at(K::Newline)) {
      raise_last("expected ':'");
      return;
    }
  }
}

// At an `except` that does not go with those before it.
void Parser::invalid_mixed_except(bool star) {
  std::uint32_t start = pos_++;
  if (star) pos_++;
  bool header = expression() != nullptr || !star;
  if (accept(K::KwAs)) header = header && accept(K::Name);
  if (!header || !at(K::Colon) || raised()) return;
  raise_range(token(start).range, token(start + (star ? 1 : 0)).range,
              "cannot have both 'except' and 'except*' on the same 'try'");
}

// From the `for`.
void Parser::invalid_for_target(std::uint32_t start) {
  pos_ = start;
  accept(K::KwAsync);
  if (!accept(K::KwFor)) return;
  if (Expr* wrong = star_expressions(); wrong != nullptr && !raised()) raise_invalid_target(wrong, TargetKind::For);
}

// Before the parameters are parsed: reads them loosely, one after the other, and tells the first mistake.
void Parser::invalid_parameters(std::uint32_t start, K close, bool is_lambda) {
  pos_ = start;
  bool default_seen = false, slash_seen = false, star_seen = false, named_after_star = false;
  bool bare_star = false, any = false;
  std::uint32_t star_token = 0;
  auto ends = [&] { return at(close) || at(K::Comma); };
  auto bare = [&] {
    constexpr const char* kMessage = "named arguments must follow bare *";
    return is_lambda ? raise_last(kMessage) : raise_at(token(star_token), kMessage);
  };
  for (;;) {
    if (raised()) return;
    if (at(close)) break;
    std::uint32_t here = pos_;
    if (at(K::Slash)) {
      if (!any && !slash_seen && !star_seen) {
        if (kind(1) == K::Comma) raise_at(tok(), "at least one argument must precede /");
        return;
      }
      if (slash_seen) return raise_at(tok(), "/ may appear only once"), void();
      if (star_seen) return raise_at(tok(), "/ must be ahead of *"), void();
      slash_seen = true;
      pos_++;
      if (at(K::Star)) return raise_at(tok(), "expected comma between / and *"), void();
    } else if (at(K::DoubleStar)) {
      if (star_seen && bare_star && !named_after_star) return bare(), void();
      pos_++;
      if (parameter(is_lambda) == nullptr) return;
      if (at(K::Assign)) return raise_at(tok(), "var-keyword argument cannot have default value"), void();
      if (!accept(K::Comma)) return;
      if (at(K::Star) || at(K::DoubleStar) || at(K::Slash)) {
        raise_at(tok(), "arguments cannot follow var-keyword argument");
      } else if (Arg* more = parameter(is_lambda)) {
        raise_at(more, "arguments cannot follow var-keyword argument");
      }
      return;
    } else if (at(K::Star)) {
      if (star_seen) {
        std::uint32_t second = pos_++;
        bool follows = at(K::Comma) || (parameter(is_lambda) != nullptr && ends());
        if (follows && !raised()) raise_at(token(second), "* argument may appear only once");
        return;
      }
      star_seen = true;
      star_token = pos_++;
      bare_star = at(K::Comma) || at(close);
      if (at(close) || (bare_star && kind(1) == close)) return bare(), void();
      if (!bare_star) {
        if (parameter(is_lambda, true) == nullptr) return;
        if (at(K::Assign)) return raise_at(tok(), "var-positional argument cannot have default value"), void();
      }
    } else if (at(K::LeftParen) && !default_seen && !slash_seen && !star_seen) {
      std::uint32_t open = pos_++;
      bool names = false;
      while (parameter(is_lambda) != nullptr) {
        names = true;
        if (!accept(K::Comma)) break;
      }
      if (names && at(K::RightParen)) {
        raise_range(token(open).range, tok().range,
                    is_lambda ? "Lambda expression parameters cannot be parenthesized" : "Function parameters cannot be parenthesized");
      }
      return;
    } else {
      Arg* arg = parameter(is_lambda);
      if (arg == nullptr) return;
      any = true;
      if (at(K::Assign)) {
        if (kind(1) == K::RightParen || kind(1) == K::Comma) return raise_at(tok(), "expected default value expression"), void();
        pos_++;
        if (expression() == nullptr) return;
        if (!star_seen) default_seen = true;
      } else if (default_seen && !star_seen && ends()) {
        return raise_at(arg, "non-default argument follows default argument"), void();
      }
      if (star_seen) named_after_star = true;
    }
    if (pos_ == here || !accept(K::Comma)) return;
  }
}

}  // namespace natrix
