// compiler/parse/statement.cpp - Statement lists and simple statements. Language Reference 7.

#include "compiler/parse/memo.h"
#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

// A whole file.
void Parser::statements(std::vector<Stmt*>& out) {
  while (!at(K::EndMarker)) {
    if (too_many_) return;
    if (pos_ + 1 >= tokens_.tokens.size()) return last_lexical_error();
    // After an error inside a block whose beginning is lost, its end may be met here.
    if (accept(K::Newline) || (!errors_.empty() && accept(K::Dedent))) continue;
    std::uint32_t start = pos_;
    if (!statement(out) || raised()) fail(start, &Parser::statement);
  }
}

// One statement, or the simple statements of one line.
bool Parser::statement(std::vector<Stmt*>& out) {
  if (is_compound_start()) {
    std::uint32_t start = pos_;
    Stmt* compound = compound_statement();
    if (compound != nullptr) {
      if (pos_ - start > 1000 && tree_too_deep(*compound)) return false;
      out.push_back(compound);
      return true;
    }
    // `match` may be a name after all.
    if (raised() || !py3() || token(start).kind != K::Name) return false;
    pos_ = start + 1;
    bool looks_like_match = subject() != nullptr && at(K::Newline);
    pos_ = start;
    if (!simple_statements(out)) return false;
    match_without_colon_ = match_without_colon_ || looks_like_match;
    return true;
  }
  return simple_statements(out);
}

// simple_stmt (';' simple_stmt)* [';'] NEWLINE
bool Parser::simple_statements(std::vector<Stmt*>& out) {
  Deeper deeper(*this, 5);
  std::size_t kept = out.size();
  for (;;) {
    std::uint32_t start = pos_;
    Stmt* simple = simple_statement();
    if (simple == nullptr) break;
    if (pos_ - start > 1000 && tree_too_deep(*simple)) break;
    out.push_back(simple);
    if (accept(K::Newline)) return !raised();
    if (!accept(K::Semicolon)) break;
    if (accept(K::Newline)) return !raised();
  }
  out.resize(kept);
  return false;
}

Stmt* Parser::simple_statement() {
  return cached(kSimpleStatement, [&] { return simple_statement_uncached(); });
}

Stmt* Parser::simple_statement_uncached() {
  std::uint32_t start = pos_;
  switch (kind()) {
    case K::KwPass: pos_++; return make<Pass>(since(start));
    case K::KwBreak: pos_++; return make<Break>(since(start));
    case K::KwContinue: pos_++; return make<Continue>(since(start));
    case K::KwReturn: return return_statement();
    case K::KwRaise: return raise_statement();
    case K::KwDel: return delete_statement();
    case K::KwAssert: return assert_statement();
    case K::KwGlobal:
    case K::KwNonlocal: return global_statement();
    case K::KwImport: return import_statement();
    case K::KwFrom: return import_from();
    case K::KwExec: return exec_statement();
    case K::KwPrint:
      if (!futures_.print_function) return print_statement();
      return expression_statement_py2();
    default: return py3() ? expression_statement() : expression_statement_py2();
  }
}

std::optional<BinaryOp> Parser::augmented_operator() {
  std::optional<BinaryOp> op;
  switch (kind()) {
    case K::PlusEqual: op = BinaryOp::Add; break;
    case K::MinusEqual: op = BinaryOp::Sub; break;
    case K::StarEqual: op = BinaryOp::Mult; break;
    case K::AtEqual: op = BinaryOp::MatMult; break;
    case K::SlashEqual: op = BinaryOp::Div; break;
    case K::PercentEqual: op = BinaryOp::Mod; break;
    case K::AmpersandEqual: op = BinaryOp::BitAnd; break;
    case K::BarEqual: op = BinaryOp::BitOr; break;
    case K::CaretEqual: op = BinaryOp::BitXor; break;
    case K::LeftShiftEqual: op = BinaryOp::LShift; break;
    case K::RightShiftEqual: op = BinaryOp::RShift; break;
    case K::DoubleStarEqual: op = BinaryOp::Pow; break;
    case K::DoubleSlashEqual: op = BinaryOp::FloorDiv; break;
    default: return std::nullopt;
  }
  pos_++;
  return op;
}

// An expression, or an assignment of any kind.
Stmt* Parser::expression_statement() {
  std::uint32_t start = pos_;
  auto fails = [&]() -> Stmt* {
    if (explaining() && !raised()) {
      pos_ = start;
      attempt([&] { invalid_assignment(start); });
    }
    pos_ = start;
    return nullptr;
  };
  Expr* first = yield_or_star_expressions();
  if (first == nullptr) return fails();
  if (at(K::Colon)) {
    if (Stmt* annotated = annotated_assignment(start, first)) return annotated;
    return fails();
  }
  if (at(K::Assign)) {
    std::vector<Expr*> targets;
    Expr* value = first;
    while (accept(K::Assign)) {
      if (!is_target(value)) return fails();
      targets.push_back(value);
      value = yield_or_star_expressions();
      if (value == nullptr) return fails();
    }
    for (Expr* target : targets) set_context(target, ExprContext::Store);
    return make<Assign>(since(start), keep(targets), value);
  }
  std::uint32_t before = pos_;
  if (auto op = augmented_operator()) {
    if (!is_single_target(first)) return fails();
    Expr* value = yield_or_star_expressions();
    if (value == nullptr) return pos_ = before, fails();
    set_context(first, ExprContext::Store);
    return make<AugAssign>(since(start), first, *op, value);
  }
  // No assignment; CPython asks why before it takes it for an expression.
  if (explaining()) attempt([&] { invalid_assignment(start); });
  if (raised()) return nullptr;
  return make<ExprStmt>(since(start), first);
}

// target ':' annotation ['=' value]
Stmt* Parser::annotated_assignment(std::uint32_t start, Expr* target) {
  bool parenthesised = token(start).kind == K::LeftParen;
  if (!is_single_target(target)) return nullptr;
  pos_++;
  Expr* annotation = expression();
  if (annotation == nullptr) return nullptr;
  Expr* value = nullptr;
  if (at(K::Assign)) {
    std::uint32_t before = pos_++;
    value = yield_or_star_expressions();
    if (value == nullptr) pos_ = before;
  }
  set_context(target, ExprContext::Store);
  return make<AnnAssign>(since(start), target, annotation, value, is<Name>(target) && !parenthesised);
}

// testlist (augassign (yield_expr|testlist) | ('=' (yield_expr|testlist))*)
Stmt* Parser::expression_statement_py2() {
  std::uint32_t start = pos_;
  Expr* first = yield_or_star_expressions();
  if (first == nullptr) return nullptr;
  // A yield is a statement of its own kind: nothing may follow it.
  if (token(start).kind == K::KwYield) return make<ExprStmt>(since(start), first);
  if (at(K::Assign)) {
    std::vector<Expr*> targets;
    Expr* value = first;
    while (accept(K::Assign)) {
      if (is<Yield>(value) && !targets.empty()) ast_error(value->range, "assignment to yield expression not possible");
      else make_target_py2(value, ExprContext::Store);
      targets.push_back(value);
      value = yield_or_star_expressions();
      if (value == nullptr) return nullptr;
    }
    return make<Assign>(since(start), keep(targets), value);
  }
  if (auto op = augmented_operator()) {
    // CPython 2.7 Python/ast.c, ast_for_expr_stmt.
    if (make_target_py2(first, ExprContext::Store) && !is_single_target(first)) {
      ast_error(first->range, "illegal expression for augmented assignment");
    }
    Expr* value = yield_or_star_expressions();
    if (value == nullptr) return nullptr;
    return make<AugAssign>(since(start), first, *op, value);
  }
  return make<ExprStmt>(since(start), first);
}

// 'print' ( [ test (',' test)* [','] ] | '>>' test [ (',' test)+ [','] ] )
Stmt* Parser::print_statement() {
  std::uint32_t start = pos_++;
  Expr* dest = nullptr;
  std::vector<Expr*> values;
  bool comma = false;
  bool more = true;
  if (accept(K::RightShift)) {
    dest = expression();
    if (dest == nullptr) return nullptr;
    more = accept(K::Comma);
    if (more) {
      if (!comma_separated(values, &Parser::expression, comma)) return nullptr;
    }
  } else if (!at(K::Newline) && !at(K::Semicolon)) {
    if (!comma_separated(values, &Parser::expression, comma)) return nullptr;
  }
  return make<Print>(since(start), dest, keep(values), !comma);
}

// 'exec' expr ['in' test [',' test]]
Stmt* Parser::exec_statement() {
  std::uint32_t start = pos_++;
  Expr* body = bitwise_or();
  if (body == nullptr) return nullptr;
  Expr *globals = nullptr, *locals = nullptr;
  if (accept(K::KwIn)) {
    globals = expression();
    if (globals == nullptr) return nullptr;
    if (accept(K::Comma)) {
      locals = expression();
      if (locals == nullptr) return nullptr;
    }
  }
  // CPython 2.7 Python/ast.c, ast_for_exec_stmt: exec(code, globals, locals) is accepted as in Python 3.
  if (auto* parts = as<Tuple>(body); parts != nullptr && globals == nullptr) {
    auto elts = parts->elts;
    if (elts.size() == 2 || elts.size() == 3) {
      globals = elts[1];
      locals = elts.size() == 3 ? elts[2] : nullptr;
      body = elts[0];
    }
  }
  return make<Exec>(since(start), body, globals, locals);
}

Stmt* Parser::return_statement() {
  std::uint32_t start = pos_++;
  Expr* value = star_expressions();
  return make<Return>(since(start), value);
}

Stmt* Parser::raise_statement() {
  std::uint32_t start = pos_++;
  Expr *exc = nullptr, *cause = nullptr, *type = nullptr, *inst = nullptr, *tback = nullptr;
  if (py3()) {
    exc = expression();
    if (exc != nullptr && at(K::KwFrom)) {
      std::uint32_t word = pos_++;
      cause = expression();
      if (cause == nullptr) pos_ = word;
    }
  } else if (!at(K::Newline) && !at(K::Semicolon)) {
    type = expression();
    if (type == nullptr) return nullptr;
    if (accept(K::Comma)) {
      inst = expression();
      if (inst == nullptr) return nullptr;
      if (accept(K::Comma)) {
        tback = expression();
        if (tback == nullptr) return nullptr;
      }
    }
  }
  return make<Raise>(since(start), exc, cause, type, inst, tback);
}

Stmt* Parser::delete_statement() {
  std::uint32_t start = pos_++;
  std::vector<Expr*> targets;
  bool comma = false;
  auto fails = [&]() -> Stmt* {
    if (explaining() && !raised()) {
      pos_ = start + 1;
      if (Expr* all = star_expressions()) raise_invalid_target(all, TargetKind::Del);
    }
    pos_ = start;
    return nullptr;
  };
  if (!comma_separated(targets, py3() ? &Parser::primary : &Parser::bitwise_or, comma)) return fails();
  for (Expr* target : targets) {
    if (!py3()) {
      make_target_py2(target, ExprContext::Del);
      continue;
    }
    if (!is_del_target(target)) return fails();
    set_context(target, ExprContext::Del);
  }
  if (py3() && !at(K::Semicolon) && !at(K::Newline)) return fails();
  return make<Delete>(since(start), keep(targets));
}

Stmt* Parser::assert_statement() {
  std::uint32_t start = pos_++;
  Expr* test = expression();
  if (test == nullptr) return nullptr;
  Expr* msg = nullptr;
  if (at(K::Comma)) {
    std::uint32_t comma = pos_++;
    msg = expression();
    if (msg == nullptr) pos_ = comma;
  }
  return make<Assert>(since(start), test, msg);
}

Stmt* Parser::global_statement() {
  std::uint32_t start = pos_;
  bool global = at(K::KwGlobal);
  std::vector<Symbol> names;
  do {
    pos_++;
    if (!at_name()) {
      if (names.empty()) return nullptr;
      pos_--;
      break;
    }
    names.push_back(symbol(tok()));
    pos_++;
  } while (at(K::Comma));
  if (global) return make<Global>(since(start), keep(names));
  return make<Nonlocal>(since(start), keep(names));
}

}  // namespace natrix
