// compiler/parse/target.cpp - What may be assigned to, deleted, looped over; and the words for what may not.
// A target is parsed as an expression and then turned into one.

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

void Parser::set_context(Expr* target, ExprContext ctx) {
  switch (target->kind) {
    case Kind::Name: static_cast<Name*>(target)->ctx = ctx; break;
    case Kind::Attribute: static_cast<Attribute*>(target)->ctx = ctx; break;
    case Kind::Subscript: static_cast<Subscript*>(target)->ctx = ctx; break;
    case Kind::Starred:
      static_cast<Starred*>(target)->ctx = ctx;
      set_context(static_cast<Starred*>(target)->value, ctx);
      break;
    case Kind::List:
      static_cast<List*>(target)->ctx = ctx;
      for (Expr* e : static_cast<List*>(target)->elts) set_context(e, ctx);
      break;
    case Kind::Tuple:
      static_cast<Tuple*>(target)->ctx = ctx;
      for (Expr* e : static_cast<Tuple*>(target)->elts) set_context(e, ctx);
      break;
    default: break;
  }
}

bool Parser::is_target(const Expr* e) const {
  switch (e->kind) {
    case Kind::Name:
    case Kind::Attribute:
    case Kind::Subscript: return true;
    case Kind::Starred: {
      const Expr* value = cast<Starred>(*e).value;
      return !is<Starred>(value) && is_target(value);
    }
    case Kind::List:
      for (const Expr* item : cast<List>(*e).elts)
        if (!is_target(item)) return false;
      return true;
    case Kind::Tuple:
      for (const Expr* item : cast<Tuple>(*e).elts)
        if (!is_target(item)) return false;
      return true;
    default: return false;
  }
}

bool Parser::is_del_target(const Expr* e) const {
  switch (e->kind) {
    case Kind::Name:
    case Kind::Attribute:
    case Kind::Subscript: return true;
    case Kind::List:
      for (const Expr* item : cast<List>(*e).elts)
        if (!is_del_target(item)) return false;
      return true;
    case Kind::Tuple:
      for (const Expr* item : cast<Tuple>(*e).elts)
        if (!is_del_target(item)) return false;
      return true;
    default: return false;
  }
}

bool Parser::is_single_target(const Expr* e) const {
  return is<Name>(e) || is<Attribute>(e) || is<Subscript>(e);
}

Expr* Parser::star_target() {
  std::uint32_t start = pos_;
  if (!py3()) return bitwise_or();
  // Whatever can be a target is a primary.
  if (!at(K::Star)) return primary();
  pos_++;
  if (at(K::Star)) return pos_ = start, nullptr;
  Expr* value = primary();
  if (value == nullptr) return pos_ = start, nullptr;
  return make<Starred>(since(start), value, ExprContext::Store);
}

// The targets of a `for`: no comparison may stand there, or `in` would be taken for its operator.
Expr* Parser::target_list(TargetKind) {
  std::uint32_t start = pos_;
  Expr* target = tuple_of(&Parser::star_target);
  if (target == nullptr) return nullptr;
  if (!py3()) {
    make_target_py2(target, ExprContext::Store);
    return target;
  }
  if (!is_target(target)) return pos_ = start, nullptr;
  set_context(target, ExprContext::Store);
  return target;
}

// CPython 3.11 Parser/pegen.c, _PyPegen_get_expr_name.
std::string_view Parser::expr_name(const Expr* e) const {
  switch (e->kind) {
    case Kind::Attribute: return "attribute";
    case Kind::Subscript: return "subscript";
    case Kind::Starred: return "starred";
    case Kind::Name: return "name";
    case Kind::List: return "list";
    case Kind::Tuple: return "tuple";
    case Kind::Lambda: return "lambda";
    case Kind::Call: return "function call";
    case Kind::BoolOp:
    case Kind::BinOp:
    case Kind::UnaryOp: return "expression";
    case Kind::GeneratorExp: return "generator expression";
    case Kind::Yield:
    case Kind::YieldFrom: return "yield expression";
    case Kind::Await: return "await expression";
    case Kind::ListComp: return "list comprehension";
    case Kind::SetComp: return "set comprehension";
    case Kind::DictComp: return "dict comprehension";
    case Kind::Dict: return "dict literal";
    case Kind::Set: return "set display";
    case Kind::JoinedStr:
    case Kind::FormattedValue: return "f-string expression";
    case Kind::Constant:
      switch (cast<Constant>(*e).value.tag) {
        case ConstantValue::None: return "None";
        case ConstantValue::True: return "True";
        case ConstantValue::False: return "False";
        case ConstantValue::Ellipsis: return "ellipsis";
        default: return "literal";
      }
    case Kind::Compare: return "comparison";
    case Kind::IfExp: return "conditional expression";
    case Kind::NamedExpr: return "named expression";
    default: return "expression";
  }
}

// The part of a would-be target that cannot be one; null if all can. CPython: _PyPegen_get_invalid_target.
const Expr* Parser::invalid_target(const Expr* e, TargetKind kind) const {
  if (e == nullptr) return nullptr;
  switch (e->kind) {
    case Kind::List:
      for (const Expr* item : cast<List>(*e).elts)
        if (const Expr* bad = invalid_target(item, kind)) return bad;
      return nullptr;
    case Kind::Tuple:
      for (const Expr* item : cast<Tuple>(*e).elts)
        if (const Expr* bad = invalid_target(item, kind)) return bad;
      return nullptr;
    case Kind::Starred:
      if (kind == TargetKind::Del) return e;
      return invalid_target(cast<Starred>(*e).value, kind);
    case Kind::Compare: {
      // A list of targets for `for` ends at `in`, which the expression took for its operator.
      const auto& compare = cast<Compare>(*e);
      if (kind != TargetKind::For) return e;
      if (compare.ops[0] == CompareOp::In) return invalid_target(compare.left, kind);
      return nullptr;
    }
    case Kind::Name:
    case Kind::Subscript:
    case Kind::Attribute: return nullptr;
    default: return e;
  }
}

std::nullptr_t Parser::raise_invalid_target(const Expr* e, TargetKind kind) {
  const Expr* bad = invalid_target(e, kind);
  if (bad == nullptr) return nullptr;
  return raise_at(bad, std::string("cannot ") + (kind == TargetKind::Del ? "delete " : "assign to ") +
                           std::string(expr_name(bad)));
}

// CPython 2.7 Python/ast.c, set_context.
std::string_view Parser::expr_name_py2(const Expr* e) const {
  switch (e->kind) {
    case Kind::Lambda: return "lambda";
    case Kind::Call: return "function call";
    case Kind::BoolOp:
    case Kind::BinOp:
    case Kind::UnaryOp: return "operator";
    case Kind::GeneratorExp: return "generator expression";
    case Kind::Yield: return "yield expression";
    case Kind::ListComp: return "list comprehension";
    case Kind::SetComp: return "set comprehension";
    case Kind::DictComp: return "dict comprehension";
    case Kind::Dict:
    case Kind::Set:
    case Kind::Constant: return "literal";
    case Kind::Compare: return "comparison";
    case Kind::Repr: return "repr";
    case Kind::IfExp: return "conditional expression";
    default: return "expression";
  }
}

bool Parser::make_target_py2(Expr* e, ExprContext ctx) {
  switch (e->kind) {
    case Kind::Attribute:
      if (ctx == ExprContext::Store && forbidden(static_cast<Attribute*>(e)->attr, e->range)) return false;
      static_cast<Attribute*>(e)->ctx = ctx;
      return true;
    case Kind::Subscript: static_cast<Subscript*>(e)->ctx = ctx; return true;
    case Kind::Name:
      if (ctx == ExprContext::Store && forbidden(static_cast<Name*>(e)->id, e->range)) return false;
      static_cast<Name*>(e)->ctx = ctx;
      return true;
    case Kind::List:
      static_cast<List*>(e)->ctx = ctx;
      for (Expr* item : static_cast<List*>(e)->elts)
        if (!make_target_py2(item, ctx)) return false;
      return true;
    case Kind::Tuple:
      if (static_cast<Tuple*>(e)->elts.empty()) {
        ast_error(e->range, ctx == ExprContext::Del ? "can't delete ()" : "can't assign to ()");
        return false;
      }
      static_cast<Tuple*>(e)->ctx = ctx;
      for (Expr* item : static_cast<Tuple*>(e)->elts)
        if (!make_target_py2(item, ctx)) return false;
      return true;
    default:
      ast_error(e->range, std::string("can't ") + (ctx == ExprContext::Del ? "delete " : "assign to ") +
                              std::string(expr_name_py2(e)));
      return false;
  }
}

}  // namespace natrix
