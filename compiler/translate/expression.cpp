// compiler/translate/expression.cpp - Expressions to operations, operands from left to right.
// An expression's value may be a named local itself; where later operands could store to that local (`:=`, list
// comprehensions of Python 2) it is copied first.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

Local Translator::constant(int32_t index, Local to) {
  nir::Instr& i = b_.add(Op::Const, {}, to);
  i.immediate = index;
  return i.result;
}

Local Translator::fresh(const Expr& e) {
  Local value = expr(e);
  if (value >= 0 && f_.locals[static_cast<size_t>(value)].name) return copy(value);
  return value;
}

std::vector<Local> Translator::exprs(const Exprs& list) {
  std::vector<Local> values;
  for (Expr* e : list) values.push_back(expr(*e));
  return values;
}

Local Translator::expr(const Expr& e, Local to) {
  At at(*this, e);
  if (int32_t index = folded(e); index != kNone) return constant(index, to);
  switch (e.kind) {
    case Kind::Constant: return constant(p_.constant(cast<Constant>(e).value), to);
    case Kind::Name: return name_expr(cast<Name>(e), to);
    case Kind::BoolOp: return bool_op(cast<BoolOp>(e), to);
    case Kind::NamedExpr: {
      auto& n = cast<NamedExpr>(e);
      Local value = fresh(*n.value);
      store(*n.target, value);
      return to == Builder::kFresh ? value : copy(value, to);
    }
    case Kind::BinOp: return binary(cast<BinOp>(e), to);
    case Kind::UnaryOp: return unary(cast<UnaryOp>(e), to);
    case Kind::Lambda: return lambda(cast<Lambda>(e), to);
    case Kind::IfExp: return if_exp(cast<IfExp>(e), to);
    case Kind::Dict: return dict_display(cast<Dict>(e), to);
    case Kind::Set: return display(cast<Set>(e).elts, Op::BuildSet, to);
    case Kind::List: return display(cast<List>(e).elts, Op::BuildList, to);
    case Kind::Tuple: return display(cast<Tuple>(e).elts, Op::BuildTuple, to);
    case Kind::ListComp:
      if (!py3_) return inline_list(cast<ListComp>(e), to);
      return comprehension(e, to);
    case Kind::SetComp: case Kind::DictComp: case Kind::GeneratorExp: return comprehension(e, to);
    case Kind::Await: return await(expr(*cast<Await>(e).value), to);
    case Kind::Yield: return yield_expr(cast<Yield>(e), to);
    case Kind::YieldFrom: {
      Local value = expr(*cast<YieldFrom>(e).value);
      return yield_from(b_.add(Op::YieldFromIter, {value}).result, to);
    }
    case Kind::Compare: return compare(cast<Compare>(e), to);
    case Kind::Call: return call(cast<Call>(e), to);
    case Kind::FormattedValue: return formatted(cast<FormattedValue>(e), to);
    case Kind::JoinedStr: return joined(cast<JoinedStr>(e), to);
    case Kind::Attribute: {
      auto& a = cast<Attribute>(e);
      Local owner = expr(*a.value);
      set_place_at_attribute(a, a);
      nir::Instr& i = b_.add(Op::GetAttr, {owner}, to);
      i.name = mangled(a.attr);
      return i.result;
    }
    case Kind::Subscript: return subscript(cast<Subscript>(e), to);
    case Kind::Slice: return slice_object(cast<Slice>(e));
    case Kind::Repr: {
      Local value = expr(*cast<Repr>(e).value);
      return b_.add(Op::Repr, {value}, to).result;
    }
    default: __builtin_unreachable();  // a Starred stands only where its context handles it
  }
}

Local Translator::name_expr(const Name& e, Local to) {
  std::string_view id = e.id.text();
  if (id == "__debug__") return constant(p_.boolean(true), to);
  if (!py3_ && id == "None") return constant(p_.none(), to);
  Local value = load(e.id, to);
  if (to == Builder::kFresh && scope_.stores_inside_expressions && is_plain_local(mangled(e.id))) return copy(value);
  return value;
}

Local Translator::bool_op(const BoolOp& e, Local to) {
  Local result = b_.local();
  BlockId end = b_.block();
  for (uint32_t i = 0; i < e.values.size(); ++i) {
    expr(*e.values[i], result);
    if (i + 1 == e.values.size()) break;
    Local truth = b_.add(Op::Truth, {result}).result;
    BlockId next = b_.block();
    if (e.op == BoolOpKind::And) b_.branch(truth, next, end);
    else b_.branch(truth, end, next);
    b_.begin(next);
  }
  b_.begin(end);
  return to == Builder::kFresh ? result : copy(result, to);
}

Local Translator::if_exp(const IfExp& e, Local to) {
  Local result = b_.local();
  BlockId yes = b_.block(), no = b_.block(), end = b_.block();
  condition(*e.test, yes, no);
  b_.begin(yes);
  expr(*e.body, result);
  b_.jump(end);
  b_.begin(no);
  expr(*e.orelse, result);
  b_.begin(end);
  return to == Builder::kFresh ? result : copy(result, to);
}

void Translator::condition(const Expr& e, BlockId yes, BlockId no) {
  At at(*this, e);
  if (auto* constant_test = as<Constant>(&e)) {
    const ConstantValue& v = constant_test->value;
    bool truth = v.tag == ConstantValue::True || v.tag == ConstantValue::Ellipsis ||
                 (v.tag == ConstantValue::Int && (v.big || v.integer != 0)) ||
                 ((v.tag == ConstantValue::Float || v.tag == ConstantValue::Complex) && v.number != 0) ||
                 ((v.tag == ConstantValue::Str || v.tag == ConstantValue::Bytes) && !v.text.empty());
    return b_.jump(truth ? yes : no);
  }
  if (auto* name = as<Name>(&e); name != nullptr && name->id.text() == "__debug__") return b_.jump(yes);
  if (auto* op = as<BoolOp>(&e)) {
    for (uint32_t i = 0; i < op->values.size(); ++i) {
      if (i + 1 == op->values.size()) return condition(*op->values[i], yes, no);
      BlockId next = b_.block();
      if (op->op == BoolOpKind::And) condition(*op->values[i], next, no);
      else condition(*op->values[i], yes, next);
      b_.begin(next);
    }
  }
  if (auto* op = as<UnaryOp>(&e); op != nullptr && op->op == UnaryOpKind::Not) return condition(*op->operand, no, yes);
  if (auto* chain = as<Compare>(&e)) {
    Local left = expr(*chain->left);
    for (uint32_t i = 0; i < chain->ops.size(); ++i) {
      Local right = expr(*chain->comparators[i]);
      bool is_bool = false;
      Local result = comparison(chain->ops[i], left, right, Builder::kFresh, &is_bool);
      Local truth = is_bool ? result : b_.add(Op::Truth, {result}).result;
      if (i + 1 == chain->ops.size()) return b_.branch(truth, yes, no);
      BlockId next = b_.block();
      b_.branch(truth, next, no);
      b_.begin(next);
      left = right;
    }
  }
  Local value = expr(e);
  b_.branch(b_.add(Op::Truth, {value}).result, yes, no);
}

Local Translator::comparison(CompareOp op, Local a, Local b, Local to, bool* is_bool) {
  nir::CompareOp rich;
  switch (op) {
    case CompareOp::Is: *is_bool = true; return b_.add(Op::Is, {a, b}).result;
    case CompareOp::IsNot: *is_bool = true; return b_.add(Op::Not, {b_.add(Op::Is, {a, b}).result}).result;
    case CompareOp::In: *is_bool = true; return b_.add(Op::Contains, {a, b}).result;
    case CompareOp::NotIn: *is_bool = true; return b_.add(Op::Not, {b_.add(Op::Contains, {a, b}).result}).result;
    case CompareOp::Eq: rich = nir::CompareOp::Eq; break;
    case CompareOp::NotEq: rich = nir::CompareOp::Ne; break;
    case CompareOp::Lt: rich = nir::CompareOp::Lt; break;
    case CompareOp::LtE: rich = nir::CompareOp::Le; break;
    case CompareOp::Gt: rich = nir::CompareOp::Gt; break;
    case CompareOp::GtE: rich = nir::CompareOp::Ge; break;
  }
  *is_bool = false;
  nir::Instr& i = b_.add(Op::Compare, {a, b}, to);
  i.kind = static_cast<uint8_t>(rich);
  return i.result;
}

Local Translator::compare(const Compare& e, Local to) {
  Local left = expr(*e.left);
  bool is_bool = false;
  if (e.ops.size() == 1) {
    Local right = expr(*e.comparators[0]);
    Local result = comparison(e.ops[0], left, right, to, &is_bool);
    return is_bool ? boxed(result, to) : result;
  }
  Local result = b_.local();
  BlockId end = b_.block();
  for (uint32_t i = 0; i < e.ops.size(); ++i) {
    Local right = expr(*e.comparators[i]);
    Local value = comparison(e.ops[i], left, right, result, &is_bool);
    if (is_bool) boxed(value, result);
    if (i + 1 == e.ops.size()) break;
    Local truth = is_bool ? value : b_.add(Op::Truth, {result}).result;
    BlockId next = b_.block();
    b_.branch(truth, next, end);
    b_.begin(next);
    left = right;
  }
  b_.begin(end);
  return to == Builder::kFresh ? result : copy(result, to);
}

nir::BinaryOp Translator::binary_op(BinaryOp op) const {
  switch (op) {
    case BinaryOp::Add: return nir::BinaryOp::Add;
    case BinaryOp::Sub: return nir::BinaryOp::Sub;
    case BinaryOp::Mult: return nir::BinaryOp::Mul;
    case BinaryOp::MatMult: return nir::BinaryOp::MatMul;
    case BinaryOp::Div: return py3_ || p_.tree->futures.division ? nir::BinaryOp::Div : nir::BinaryOp::ClassicDiv;
    case BinaryOp::Mod: return nir::BinaryOp::Mod;
    case BinaryOp::Pow: return nir::BinaryOp::Pow;
    case BinaryOp::LShift: return nir::BinaryOp::LShift;
    case BinaryOp::RShift: return nir::BinaryOp::RShift;
    case BinaryOp::BitOr: return nir::BinaryOp::Or;
    case BinaryOp::BitXor: return nir::BinaryOp::Xor;
    case BinaryOp::BitAnd: return nir::BinaryOp::And;
    case BinaryOp::FloorDiv: return nir::BinaryOp::FloorDiv;
  }
  __builtin_unreachable();
}

Local Translator::binary(const BinOp& e, Local to) {
  Local left = expr(*e.left);
  Local right = expr(*e.right);
  nir::Instr& i = b_.add(Op::Binary, {left, right}, to);
  i.kind = static_cast<uint8_t>(binary_op(e.op));
  return i.result;
}

Local Translator::unary(const UnaryOp& e, Local to) {
  if (e.op == UnaryOpKind::Not) {
    Local value = expr(*e.operand);
    Local truth = b_.add(Op::Truth, {value}).result;
    return boxed(b_.add(Op::Not, {truth}).result, to);
  }
  Local value = expr(*e.operand);
  nir::Instr& i = b_.add(Op::Unary, {value}, to);
  i.kind = static_cast<uint8_t>(e.op == UnaryOpKind::USub   ? nir::UnaryOp::Neg
                                : e.op == UnaryOpKind::UAdd ? nir::UnaryOp::Pos
                                                            : nir::UnaryOp::Invert);
  return i.result;
}

/// CPython 2.7's simple slices (x[a:b]) call __getslice__; 3.11's make a slice object, which GetSlice does there.
bool Translator::simple_slice(const Expr& e) const {
  auto* slice = as<Slice>(&e);
  return slice != nullptr && slice->step == nullptr;
}

Local Translator::bound(const Expr* e) { return e == nullptr ? empty() : expr(*e); }

Local Translator::slice_object(const Slice& s) {
  auto part = [&](const Expr* e) { return e == nullptr ? none() : expr(*e); };
  Local lower = part(s.lower), upper = part(s.upper), step = part(s.step);
  return b_.add(Op::BuildSlice, {lower, upper, step}).result;
}

Local Translator::slice_operand(const Expr& e) { return expr(e); }

Local Translator::subscript(const Subscript& e, Local to) {
  Local owner = expr(*e.value);
  if (simple_slice(*e.slice)) {
    auto& slice = cast<Slice>(*e.slice);
    Local lower = bound(slice.lower), upper = bound(slice.upper);
    return b_.add(Op::GetSlice, {owner, lower, upper}, to).result;
  }
  Local key = slice_operand(*e.slice);
  return b_.add(Op::GetItem, {owner, key}, to).result;
}

Local Translator::joined(const JoinedStr& e, Local to) {
  if (e.values.empty()) return constant(p_.native(""), to);
  if (e.values.size() == 1) return expr(*e.values[0], to);
  std::vector<Local> parts = exprs(e.values);
  return b_.add(Op::BuildString, parts, to).result;
}

Local Translator::formatted(const FormattedValue& e, Local to) {
  Local value = expr(*e.value);
  Local spec = e.format_spec == nullptr ? empty() : expr(*e.format_spec);
  nir::Instr& i = b_.add(Op::FormatValue, {value, spec}, to);
  i.kind = e.conversion > 0 ? static_cast<uint8_t>(e.conversion) : 0;
  return i.result;
}

int32_t Translator::folded(const Expr& e) {
  if (auto* c = as<Constant>(&e)) return p_.constant(c->value);
  if (auto* op = as<UnaryOp>(&e); op != nullptr && op->op == UnaryOpKind::USub) {
    auto* c = as<Constant>(op->operand);
    if (c == nullptr) return kNone;
    ConstantValue v = c->value;
    if (v.tag == ConstantValue::Int && !v.big && v.integer != INT64_MIN && !v.is_long) {
      v.integer = -v.integer;
      return p_.constant(v);
    }
    if (v.tag == ConstantValue::Float) {
      v.number = -v.number;
      return p_.constant(v);
    }
    return kNone;
  }
  if (auto* tuple = as<Tuple>(&e); tuple != nullptr && tuple->ctx == ExprContext::Load) {
    std::vector<int32_t> items;
    for (Expr* item : tuple->elts) {
      int32_t index = is<Starred>(item) ? kNone : folded(*item);
      if (index == kNone) return kNone;
      items.push_back(index);
    }
    return p_.tuple(std::move(items));
  }
  return kNone;
}

}  // namespace natrix
