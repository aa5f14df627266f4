// compiler/parse/compound.cpp - Statements with blocks. Language Reference 8.
// In each, the second pass first asks whether the header was finished and a block follows (invalid_header).

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

bool Parser::is_compound_start() {
  switch (kind()) {
    case K::KwIf:
    case K::KwWhile:
    case K::KwFor:
    case K::KwTry:
    case K::KwWith:
    case K::KwDef:
    case K::KwClass:
    case K::At:
    case K::KwAsync: return true;
    case K::Name: return py3() && at_word("match");
    default: return false;
  }
}

Stmt* Parser::compound_statement() {
  Deeper deeper(*this, 3);
  if (too_deep()) return nullptr;
  switch (kind()) {
    case K::KwIf: return if_statement(K::KwIf);
    case K::KwWhile: return while_statement();
    case K::KwFor: return for_statement(pos_, false);
    case K::KwTry: return try_statement();
    case K::KwWith: return with_statement(pos_, false);
    case K::KwDef: return function_def(pos_, Exprs(), false);
    case K::KwClass: return class_def(pos_, Exprs());
    case K::At: return decorated();
    case K::KwAsync: return async_statement();
    case K::Name: return match_statement();
    default: return nullptr;
  }
}

bool Parser::colon() {
  if (accept(K::Colon)) return true;
  if (py3() && !raised()) raise_at(tok(), "expected ':'");
  return false;
}

// NEWLINE INDENT statement+ DEDENT | simple statements
bool Parser::block(Block& out) {
  std::vector<Stmt*> body;
  Deeper deeper(*this, 1);
  if (!at(K::Newline)) {
    if (!simple_statements(body)) return false;
    out = keep(body);
    return true;
  }
  pos_++;
  block_expected_ = pos_;
  if (!at(K::Indent)) {
    if (explaining() && !raised()) raise_indent("expected an indented block");
    return false;
  }
  pos_++;
  while (!at(K::Dedent) && !at(K::EndMarker)) {
    if (too_many_ || pos_ + 1 >= tokens_.tokens.size()) break;
    std::uint32_t start = pos_;
    if (statement(body) && !raised()) continue;
    if (explaining_) return false;
    fail(start, &Parser::statement);
  }
  accept(K::Dedent);
  if (body.empty()) {
    // All of it was in error: some statement must stand there.
    if (errors_.empty()) return false;
    body.push_back(make<Pass>(tok().range));
  }
  out = keep(body);
  return true;
}

// 'if' or 'elif'
Stmt* Parser::if_statement(K word) {
  std::uint32_t start = pos_;
  if (!accept(word)) return nullptr;
  Expr* test = named_expression();
  if (test == nullptr) return nullptr;
  if (explaining()) invalid_header(start, word == K::KwIf ? "'if' statement" : "'elif' statement");
  if (raised() || !accept(K::Colon)) return nullptr;
  Block body, orelse;
  if (!block(body)) return nullptr;
  if (at(K::KwElif)) {
    Deeper deeper(*this, 0);
    if (too_deep()) return nullptr;
    Stmt* next = if_statement(K::KwElif);
    if (next == nullptr) return nullptr;
    orelse = keep(std::vector<Stmt*>{next});
  } else if (at(K::KwElse)) {
    if (!else_block(orelse)) return nullptr;
  }
  return make<If>(since(start), test, body, orelse);
}

bool Parser::else_block(Block& out) {
  std::uint32_t start = pos_++;
  if (explaining()) invalid_header(start, "'else' statement", true);
  return !raised() && colon() && block(out);
}

Stmt* Parser::while_statement() {
  std::uint32_t start = pos_++;
  Expr* test = named_expression();
  if (test == nullptr) return nullptr;
  if (explaining()) invalid_header(start, "'while' statement");
  if (raised() || !accept(K::Colon)) return nullptr;
  Block body, orelse;
  if (!block(body)) return nullptr;
  if (at(K::KwElse) && !else_block(orelse)) return nullptr;
  return make<While>(since(start), test, body, orelse);
}

Stmt* Parser::for_statement(std::uint32_t start, bool async) {
  std::uint32_t word = pos_++;
  Expr* target = target_list(TargetKind::For);
  if (target == nullptr || !accept(K::KwIn)) {
    if (explaining() && !raised()) attempt([&] { invalid_for_target(word); });
    return nullptr;
  }
  Expr* iter = star_expressions();
  if (iter == nullptr) return nullptr;
  if (explaining()) invalid_header(word, "'for' statement");
  if (raised() || !accept(K::Colon)) return nullptr;
  Block body, orelse;
  if (!block(body)) return nullptr;
  if (at(K::KwElse) && !else_block(orelse)) return nullptr;
  if (async) return make<AsyncFor>(since(start), target, iter, body, orelse);
  return make<For>(since(start), target, iter, body, orelse);
}

WithItem* Parser::with_item() {
  std::uint32_t start = pos_;
  Expr* manager = expression();
  if (manager == nullptr) return nullptr;
  if (!at(K::KwAs)) return make<WithItem>(since(start), manager, nullptr);
  std::uint32_t word = pos_++;
  Expr* target = star_target();
  if (!py3()) {
    if (target == nullptr) return nullptr;
    make_target_py2(target, ExprContext::Store);
    return make<WithItem>(since(start), manager, target);
  }
  if (target != nullptr && is_target(target) && (at(K::Comma) || at(K::Colon) || at(K::RightParen))) {
    set_context(target, ExprContext::Store);
    return make<WithItem>(since(start), manager, target);
  }
  if (explaining() && !raised()) {
    pos_ = word + 1;
    Expr* wrong = expression();
    if (wrong != nullptr && (at(K::Comma) || at(K::Colon) || at(K::RightParen))) raise_invalid_target(wrong, TargetKind::Star);
    if (raised()) return nullptr;
  }
  pos_ = word;
  return make<WithItem>(since(start), manager, nullptr);
}

bool Parser::with_items(std::vector<WithItem*>& items, bool parenthesised) {
  for (;;) {
    if (parenthesised && at(K::RightParen)) return !items.empty();
    WithItem* item = with_item();
    if (item == nullptr) return false;
    items.push_back(item);
    if (!accept(K::Comma)) return true;
  }
}

Stmt* Parser::with_statement(std::uint32_t start, bool async) {
  std::uint32_t word = pos_++;
  std::vector<WithItem*> items;
  bool parsed = false;
  if (py3() && at(K::LeftParen)) {
    // Parentheses around the items, unless the whole turns out to be an expression.
    pos_++;
    parsed = with_items(items, true) && accept(K::RightParen) && at(K::Colon);
    if (!parsed) {
      if (raised()) return nullptr;
      items.clear();
      pos_ = word + 1;
    }
  }
  if (!parsed && !with_items(items, false)) items.clear();
  if (explaining() && !items.empty()) invalid_header(word, "'with' statement");
  if (items.empty() || raised() || !accept(K::Colon)) {
    if (explaining() && !raised()) attempt([&] { invalid_with(word); });
    return nullptr;
  }
  Block body;
  if (!block(body)) return nullptr;
  if (async) return make<AsyncWith>(since(start), keep(items), body);
  return make<With>(since(start), keep(items), body);
}

ExceptHandler* Parser::except_clause(bool& star) {
  std::uint32_t start = pos_++;
  star = py3() && accept(K::Star);
  Expr *type = nullptr, *bound = nullptr;
  if (!at(K::Colon) || star) {
    type = at(K::Newline) ? nullptr : expression();
    if (type == nullptr) {
      if (explaining() && !raised()) {
        if (star && (at(K::Newline) || at(K::Colon))) raise_last("expected one or more exception types");
        else if (!star && at(K::Newline)) raise_last("expected ':'");
      }
      return nullptr;
    }
    if (py3()) {
      if (explaining() && !raised() && at(K::Comma)) {
        attempt([&] {
          pos_++;
          if (tuple_of(&Parser::expression) == nullptr) return;
          if (accept(K::KwAs) && !accept(K::Name)) return;
          if (at(K::Colon)) raise_from(type->range, "multiple exception types must be parenthesized");
        });
        if (raised()) return nullptr;
      }
      if (at(K::KwAs) && kind(1) == K::Name) {
        pos_++;
        bound = name(ExprContext::Store);
      }
    } else if (accept(K::KwAs) || accept(K::Comma)) {
      bound = expression();
      if (bound == nullptr) return nullptr;
      make_target_py2(bound, ExprContext::Store);
    }
  }
  if (explaining()) invalid_header(start, star ? "'except*' statement" : "'except' statement");
  if (raised() || !accept(K::Colon)) return nullptr;
  Block body;
  if (!block(body)) return nullptr;
  return make<ExceptHandler>(since(start), type, bound, body);
}

bool Parser::finally_block(Block& out) {
  std::uint32_t start = pos_++;
  if (explaining()) invalid_header(start, "'finally' statement", true);
  return !raised() && colon() && block(out);
}

Stmt* Parser::try_statement() {
  std::uint32_t start = pos_++;
  if (explaining()) invalid_header(start, "'try' statement", true);
  if (raised() || !colon()) return nullptr;
  Block body, orelse, final;
  std::uint32_t before = pos_;
  if (!block(body)) {
    // Without a block, CPython's rules for mistakes still look at an `except`.
    pos_ = before;
    bool star = false;
    if (explaining() && !raised() && at(K::KwExcept)) except_clause(star);
    return nullptr;
  }
  if (explaining() && !at(K::KwExcept) && !at(K::KwFinally)) {
    return raise_last("expected 'except' or 'finally' block");
  }
  std::vector<ExceptHandler*> handlers;
  bool any_star = false;
  while (at(K::KwExcept)) {
    bool star = py3() && kind(1) == K::Star;
    if (handlers.empty()) any_star = star;
    if (star != any_star) {
      if (explaining()) attempt([&] { invalid_mixed_except(star); });
      if (explaining() && !raised()) attempt([&] { except_clause(star); });
      return nullptr;
    }
    ExceptHandler* handler = except_clause(star);
    if (handler == nullptr) return nullptr;
    handlers.push_back(handler);
  }
  if (at(K::KwElse) && !handlers.empty() && !else_block(orelse)) return nullptr;
  if (at(K::KwFinally)) {
    if (!finally_block(final)) return nullptr;
  } else if (handlers.empty()) {
    return nullptr;
  }
  if (any_star) return make<TryStar>(since(start), body, keep(handlers), orelse, final);
  return make<Try>(since(start), body, keep(handlers), orelse, final);
}

// 3.11: '@' named_expression; 2.7: '@' dotted_name ['(' [arglist] ')'].
Expr* Parser::decorator() {
  if (py3()) return named_expression();
  std::uint32_t start = pos_;
  if (!at_name()) return nullptr;
  Expr* value = name();
  while (accept(K::Dot)) {
    if (!at_name()) return nullptr;
    Symbol attr = symbol(tok());
    pos_++;
    value = make<Attribute>(since(start), value, attr, ExprContext::Load);
  }
  return at(K::LeftParen) ? call(value, start) : value;
}

Stmt* Parser::decorated() {
  std::uint32_t start = pos_;
  std::vector<Expr*> decorators;
  while (accept(K::At)) {
    Expr* value = decorator();
    if (value == nullptr || !accept(K::Newline)) return nullptr;
    decorators.push_back(value);
  }
  // A definition's place is its `def` in 3.11, its first decorator in 2.7.
  if (at(K::KwClass)) return class_def(py3() ? pos_ : start, keep(decorators));
  if (at(K::KwDef)) return function_def(py3() ? pos_ : start, keep(decorators), false);
  if (at(K::KwAsync) && kind(1) == K::KwDef) {
    std::uint32_t first = pos_++;
    return function_def(first, keep(decorators), true);
  }
  return nullptr;
}

Stmt* Parser::async_statement() {
  std::uint32_t start = pos_++;
  switch (kind()) {
    case K::KwDef: return function_def(start, Exprs(), true);
    case K::KwFor: return for_statement(start, true);
    case K::KwWith: return with_statement(start, true);
    default: return nullptr;
  }
}

Stmt* Parser::function_def(std::uint32_t start, Exprs decorators, bool async) {
  std::uint32_t word = pos_++;
  if (!at_name()) return nullptr;
  forbidden(tok());
  Symbol called = symbol(tok());
  pos_++;
  if (!at(K::LeftParen)) {
    if (py3() && !raised()) raise_at(tok(), "expected '('");
    return nullptr;
  }
  pos_++;
  Arguments* args = parameters(K::RightParen, false);
  if (args == nullptr || !accept(K::RightParen)) return nullptr;
  Expr* returns = nullptr;
  if (py3() && at(K::Arrow)) {
    std::uint32_t arrow = pos_++;
    returns = expression();
    if (returns == nullptr) pos_ = arrow;
  }
  if (explaining()) invalid_header(word, "function definition", true);
  if (raised() || !colon()) return nullptr;
  Block body;
  if (!block(body)) return nullptr;
  if (async) return make<AsyncFunctionDef>(since(start), called, args, body, decorators, returns);
  return make<FunctionDef>(since(start), called, args, body, decorators, returns);
}

Stmt* Parser::class_def(std::uint32_t start, Exprs decorators) {
  std::uint32_t word = pos_++;
  if (!at_name()) return nullptr;
  forbidden(tok());
  Symbol called = symbol(tok());
  pos_++;
  std::vector<Expr*> bases;
  std::vector<Keyword*> keywords;
  if (accept(K::LeftParen)) {
    bool parsed;
    if (py3()) {
      parsed = arguments_py3(bases, keywords, false);
    } else {
      bool comma = false;
      parsed = at(K::RightParen) || comma_separated(bases, &Parser::expression, comma);
    }
    if (!parsed || !accept(K::RightParen)) return nullptr;
  }
  if (explaining()) invalid_header(word, "class definition");
  if (raised() || !accept(K::Colon)) return nullptr;
  Block body;
  if (!block(body)) return nullptr;
  return make<ClassDef>(since(start), called, keep(bases), keep(keywords), body, decorators);
}

}  // namespace natrix
