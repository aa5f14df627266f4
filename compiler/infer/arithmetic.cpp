// compiler/infer/arithmetic.cpp - Types of operators' results.
#include "compiler/infer/transfer.h"

#include "compiler/nir/info.h"

namespace natrix {

using nir::BinaryOp;
using nir::kNone;

namespace {

bool integral(const Type& t) { return t.is(TypeKind::Int) || t.is(TypeKind::Bool); }
bool number(const Type& t) { return integral(t) || t.is(TypeKind::Float); }

}  // namespace

Type Transfer::binary(const Instr& i, const Type& a, const Type& b) {
  const auto op = static_cast<BinaryOp>(i.kind);
  auto nothing = [](const Type& t) { return t.kind == TypeKind::Never || t.is(TypeKind::None); };
  if (nothing(a) || nothing(b)) return kNever;
  if (a.kind == TypeKind::Instance || b.kind == TypeKind::Instance) {
    const bool reflected = a.kind != TypeKind::Instance;
    return method(i, reflected ? b : a, all_.names_.intern(nir::special_method(op, reflected)), {reflected ? a : b}, kNone);
  }
  // None has no operators but those that the other operand takes it for: it is an error that programs do not make.
  return of_built_in(op, Type{a.kind, false, a.id, a.name}, Type{b.kind, false, b.id, b.name});
}

Type Transfer::of_built_in(BinaryOp op, const Type& a, const Type& b) {
  const bool ints = integral(a) && integral(b), numbers = number(a) && number(b);
  switch (op) {
    case BinaryOp::Div: if (numbers) return kFloatType; break;
    case BinaryOp::ClassicDiv:
      if (numbers) return ints ? kIntType : kFloatType;
      break;
    case BinaryOp::Pow:
      if (ints) return kIntType;  // if the exponent is not negative
      if (numbers) return kFloatType;
      break;
    case BinaryOp::And: case BinaryOp::Or: case BinaryOp::Xor:
      if (a.is(TypeKind::Bool) && b.is(TypeKind::Bool)) return kBoolType;
      [[fallthrough]];
    case BinaryOp::LShift: case BinaryOp::RShift:
      if (ints) return kIntType;
      if (a.is(TypeKind::Set)) return a;
      break;
    case BinaryOp::Add: case BinaryOp::Sub: case BinaryOp::Mul: case BinaryOp::FloorDiv: case BinaryOp::Mod:
      if (numbers) return ints ? kIntType : kFloatType;
      break;
    default: break;
  }
  const bool text = a.is(TypeKind::Str) || a.is(TypeKind::Bytes);
  if (op == BinaryOp::Mod && text) return a;
  if (op == BinaryOp::Add) {
    if (text && a.kind == b.kind) return a;
    // Nothing but a text is added to a text, as a rule; Python 2 has two kinds of them.
    if (text && b.kind == TypeKind::Any && all_.one_text_kind()) return a;
    if (a.kind == TypeKind::Any && all_.one_text_kind() && (b.is(TypeKind::Str) || b.is(TypeKind::Bytes))) return b;
    if (a.is(TypeKind::List) && b.is(TypeKind::List)) return table_.join(a, b);
    if (a.is(TypeKind::Tuple) && b.is(TypeKind::Tuple)) {
      std::vector<Type> items = table_.items(a);
      const std::vector<Type> right = table_.items(b);
      if (items.size() + right.size() <= 8) {
        items.insert(items.end(), right.begin(), right.end());
        return table_.tuple(std::move(items));
      }
    }
  }
  if (op == BinaryOp::Mul) {
    if ((text || a.is(TypeKind::List)) && integral(b)) return a;
    if (integral(a) && (b.is(TypeKind::List) || b.is(TypeKind::Str) || b.is(TypeKind::Bytes))) return b;
  }
  if (op == BinaryOp::Sub && a.is(TypeKind::Set)) return a;
  return kAnyType;
}

Type Transfer::unary(const Instr& i, const Type& a) {
  if (a.kind == TypeKind::Never) return kNever;
  const auto op = static_cast<nir::UnaryOp>(i.kind);
  if (op == nir::UnaryOp::Not) return kBoolType;
  if (integral(a)) return kIntType;
  if (a.is(TypeKind::Float) && op != nir::UnaryOp::Invert) return kFloatType;
  if (a.kind == TypeKind::Instance && op == nir::UnaryOp::Neg) return method(i, a, all_.names_.intern("__neg__"), {}, kNone);
  return kAnyType;
}

/// Comparisons of built-in values give bools; those of instances give what their methods return, which is a bool as a rule.
Type Transfer::compare(const Type& a, const Type& b) {
  if (a.kind == TypeKind::Never || b.kind == TypeKind::Never) return kNever;
  return kBoolType;
}

}  // namespace natrix
