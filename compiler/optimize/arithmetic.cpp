// compiler/optimize/arithmetic.cpp - Operators on unboxed numbers.
#include "compiler/optimize/specialize.h"

namespace natrix {

using nir::BinaryOp;
using nir::kNone;

bool Specializer::binary(const Instr& i) {
  const Local a = i.operands[0], b = i.operands[1];
  if (!numeric(a) || !numeric(b)) return false;
  auto op = static_cast<BinaryOp>(i.kind);
  const bool both_bool = type_of(a) == LocalType::Bool && type_of(b) == LocalType::Bool;
  if (integral(a) && integral(b)) {
    if (op == BinaryOp::MatMul) return false;
    if (both_bool && (op == BinaryOp::And || op == BinaryOp::Or || op == BinaryOp::Xor)) return false;
    const Local x = as_int(a), y = as_int(b);
    if (op == BinaryOp::Div) {
      define(i.result, emit(Op::IntDivide, {x, y}, LocalType::Float, edge_before()));
    } else {
      if (op == BinaryOp::ClassicDiv) op = BinaryOp::FloorDiv;
      const Local result = fresh(LocalType::Int);
      append(Op::IntBinary, {x, y}, result, edge_before()).kind = static_cast<uint8_t>(op);
      define(i.result, result);
    }
  } else {
    switch (op) {
      case BinaryOp::Add: case BinaryOp::Sub: case BinaryOp::Mul: case BinaryOp::Div: case BinaryOp::FloorDiv: case BinaryOp::Mod:
      case BinaryOp::Pow: break;
      case BinaryOp::ClassicDiv: op = BinaryOp::Div; break;
      default: return false;
    }
    const Local x = as_float(a), y = as_float(b);
    const Local result = fresh(LocalType::Float);
    append(Op::FloatBinary, {x, y}, result, edge_before()).kind = static_cast<uint8_t>(op);
    define(i.result, result);
  }
  ++gain_;
  return true;
}

bool Specializer::unary(const Instr& i) {
  const Local a = i.operands[0];
  const auto op = static_cast<nir::UnaryOp>(i.kind);
  if (op == nir::UnaryOp::Not) return false;
  if (integral(a)) {
    const Local x = as_int(a), result = fresh(LocalType::Int);
    append(Op::IntUnary, {x}, result, edge_before()).kind = i.kind;
    define(i.result, result);
  } else if (floating(a) && op != nir::UnaryOp::Invert) {
    const Local x = as_float(a), result = fresh(LocalType::Float);
    append(Op::FloatUnary, {x}, result).kind = i.kind;
    define(i.result, result);
  } else {
    return false;
  }
  ++gain_;
  return true;
}

bool Specializer::compare(const Instr& i) {
  const Local a = i.operands[0], b = i.operands[1];
  if (!numeric(a) || !numeric(b)) return false;
  const Local result = fresh(LocalType::Bool);
  if (integral(a) && integral(b)) {
    const Local x = as_int(a), y = as_int(b);
    append(Op::IntCompare, {x, y}, result).kind = i.kind;
  } else {
    // An int is compared with a float exactly: what is no exact double goes the generic way.
    auto exact = [&](Local local) {
      if (!integral(local)) return as_float(local);
      const Local converted = fresh(LocalType::Float), n = as_int(local);
      append(Op::IntToFloat, {n}, converted, edge_before()).kind = 1;
      return converted;
    };
    const Local x = exact(a), y = exact(b);
    append(Op::FloatCompare, {x, y}, result).kind = i.kind;
  }
  define(i.result, result);
  ++gain_;
  return true;
}

bool Specializer::truth(const Instr& i) {
  const Local a = i.operands[0];
  switch (type_of(a)) {
    case LocalType::Bool: append(Op::Copy, {a}, i.result); return true;
    case LocalType::Int: append(Op::IntTruth, {a}, i.result); return true;
    case LocalType::Float: append(Op::FloatTruth, {a}, i.result); return true;
    case LocalType::Value: return false;
  }
  return false;
}

}  // namespace natrix
