// compiler/optimize/arithmetic.cpp - Operators on unboxed numbers.
#include "compiler/nir/info.h"
#include "compiler/optimize/specialize.h"
#include "natrix/layout_rows.h"

namespace natrix {

using nir::BinaryOp;
using nir::kNone;

namespace {

bool text(const Type& type) { return type.is(TypeKind::Str) || type.is(TypeKind::Bytes); }

bool adds(const nir::Instr& i) { return i.op == nir::Op::Binary && i.kind == static_cast<uint8_t>(BinaryOp::Add) && i.result != kNone; }

}  // namespace

/// a + b + c of texts is one operation: a + b is not made. That cannot be seen, as the texts are known to be texts.
bool Specializer::text_sum(const Instr& i) {
  const Type type = adds(i) ? predicted(i.result) : Type{};
  if (!text(type) || !inference_.one_text_kind()) return false;
  auto fits = [&](Local local) { return predicted(local) == type || predicted(local).kind == TypeKind::Any; };
  const Uses& uses = uses_[static_cast<size_t>(i.result)];
  const Instr* consumer = uses.uses.size() == 1 && uses.definitions.size() == 1 ? uses.uses[0] : nullptr;
  const bool partial = consumer > &i && consumer <= &generic_.blocks[block_].code.back() && adds(*consumer) && consumer->operands[0] == i.result &&
                       predicted(consumer->result) == type && fits(consumer->operands[1]);
  auto sum = sums_.find(i.operands[0]);
  if ((!partial && sum == sums_.end()) || (sum == sums_.end() && !fits(i.operands[0])) || !fits(i.operands[1])) return false;
  auto part = [&](Local local) {
    const Local known = with_row(local, layout_row(type.kind));
    const bool parameter = local < generic_.parameter_count() && !generic_.is_resume;
    if (known != local || uses_[static_cast<size_t>(local)].definitions.size() + (parameter ? 1 : 0) == 1) return known;
    const Local kept = fresh(LocalType::Value, row_of(known));  // it may change before the sum is made
    append(Op::Copy, {known}, kept);
    return kept;
  };
  std::vector<Local> parts = sum == sums_.end() ? std::vector<Local>{part(i.operands[0])} : sum->second;
  parts.push_back(part(i.operands[1]));
  if (partial) {
    sums_[i.result] = std::move(parts);
    return true;
  }
  const Local made = fresh(LocalType::Value);
  append(Op::TextSum, std::move(parts), made);
  define(i.result, made);
  ++gain_;
  return true;
}

bool Specializer::binary(const Instr& i) {
  const Local a = i.operands[0], b = i.operands[1];
  if (!numeric(a) || !numeric(b)) return no(Why::NotNumbers);
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

bool Specializer::get_item(const Instr& i) {
  const Type container = predicted(i.operands[0]);
  if (!integral(i.operands[1])) return no(container.kind == TypeKind::Any ? Why::NoSequence : Why::KeyNotInt);
  Op op = Op::ListItem;
  if (container.kind == TypeKind::ByteArray || (container.kind == TypeKind::Bytes && inference_.py3())) {
    const uint16_t row = layout_row(container.kind);
    const Local bytes = with_row(i.operands[0], row), made = fresh(LocalType::Value), key = as_int(i.operands[1]);
    append(Op::ByteItem, {bytes, key}, made, edge_before()).immediate = row;
    define(i.result, made);
    ++gain_;
    return true;
  }
  if (container.kind == TypeKind::Tuple || container.kind == TypeKind::TupleOf) op = Op::TupleIndex;
  else if (container.kind == TypeKind::Str || (container.kind == TypeKind::Bytes && !inference_.py3())) op = Op::TextItem;
  else if (container.kind != TypeKind::List) return no(Why::NoSequence);
  const Local sequence = with_row(i.operands[0], layout_row(container.kind)), key = as_int(i.operands[1]);
  define(i.result, emit(op, {sequence, key}, LocalType::Value, edge_before()));
  ++gain_;
  return true;
}

bool Specializer::set_item(const Instr& i) {
  if (predicted(i.operands[0]).kind == TypeKind::ByteArray && integral(i.operands[1]) && integral(i.operands[2])) {
    const Local bytes = with_row(i.operands[0], kLayoutRowByteArray), key = as_int(i.operands[1]), byte = as_int(i.operands[2]);
    append(Op::ByteStore, {bytes, key, byte}, kNone, edge_before());
    ++gain_;
    return true;
  }
  if (predicted(i.operands[0]).kind != TypeKind::List) return no(Why::NoSequence);
  if (!integral(i.operands[1])) return no(Why::KeyNotInt);
  const Local list = with_row(i.operands[0], kLayoutRowList), key = as_int(i.operands[1]), value = as_value(i.operands[2]);
  append(Op::ListStore, {list, key, value}, kNone, edge_before());
  ++gain_;
  return true;
}

/// The operator's TypeError if its method, the only one to be asked, returned NotImplemented.
void Specializer::unless_implemented(const Instr& i, Local result) {
  if (type_of(result) != LocalType::Value) return;
  const Fork refused = fork(emit(Op::IsNotImplemented, {result}, LocalType::Bool));
  Instr& raise = append(Op::Unsupported, {as_value(i.operands[0]), as_value(i.operands[1])}, kNone);
  raise.kind = i.kind;
  raise.immediate = i.op == Op::InPlace ? 1 : 0;
  append(Op::Unreachable, {}, kNone);
  out_ = refused.no;
  jump(refused.join);
  out_ = refused.join;
}

/// The special method of an instance, called directly where it is the one that comes first.
bool Specializer::operator_call(const Instr& i) {
  const Local a = i.operands[0], b = i.operands[1];
  const Type receiver = predicted(a);
  if (receiver.kind != TypeKind::Instance || i.result == kNone) return no(Why::NotNumbers);
  if (foreseen_operator(i)) return true;
  const bool in_place = i.op == Op::InPlace;
  const Symbol name = inference_.names().intern(nir::special_method(static_cast<BinaryOp>(i.kind), false));
  const Signature* signature = common_signature(receiver, name, 2);
  if (signature == nullptr) return no(no_signature(receiver, name));
  const Local method = fresh(LocalType::Value);
  Instr& find = append(Op::FindOperator, {as_value(a), as_value(b)}, method);
  find.name = name;
  find.kind = in_place ? static_cast<uint8_t>(i.kind + 1) : 0;
  const Fork simple = fork(emit(Op::IsEmpty, {method}, LocalType::Bool));
  generic(i);
  jump(simple.join);
  out_ = simple.no;
  const Local result = call_typed(i, *signature, method, {a, b}, true);
  unless_implemented(i, result);
  define(i.result, result);
  jump(simple.join);
  out_ = simple.join;
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
    return no(Why::NotANumber);
  }
  ++gain_;
  return true;
}

bool Specializer::compare(const Instr& i) {
  const Local a = i.operands[0], b = i.operands[1];
  const auto op = static_cast<nir::CompareOp>(i.kind);
  if ((op == nir::CompareOp::Eq || op == nir::CompareOp::Ne) && text(predicted(a)) && predicted(a).kind == predicted(b).kind) {
    const Local result = fresh(LocalType::Bool);
    const uint16_t row = layout_row(predicted(a).kind);
    Instr& equal = append(Op::TextEqual, {with_row(a, row), with_row(b, row)}, result);
    equal.kind = i.kind;
    define(i.result, result);
    ++gain_;
    return true;
  }
  if (!numeric(a) || !numeric(b)) return no(Why::NotNumbers);
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

/// An unboxed int has no identity: it is whatever int has its value, as small ones are anyway.
bool Specializer::is(const Instr& i) {
  const Local a = i.operands[0], b = i.operands[1];
  auto unboxed = [&](Local local) { return type_of(local) == LocalType::Int; };
  auto integer = [&](Local local) { return unboxed(local) || (type_of(local) == LocalType::Value && predicted(local).is(TypeKind::Int)); };
  if (!(unboxed(a) && integer(b)) && !(unboxed(b) && integer(a))) return false;
  const Local x = as_int(a), y = as_int(b);
  append(Op::IntCompare, {x, y}, i.result).kind = static_cast<uint8_t>(nir::CompareOp::Eq);
  return true;
}

bool Specializer::truth(const Instr& i) {
  const Local a = i.operands[0];
  switch (type_of(a)) {
    case LocalType::Bool: append(Op::Copy, {a}, i.result); return true;
    case LocalType::Int: append(Op::IntTruth, {a}, i.result); return true;
    case LocalType::Float: append(Op::FloatTruth, {a}, i.result); return true;
    case LocalType::Value: break;
  }
  return no(Why::NotANumber);
}

}  // namespace natrix
