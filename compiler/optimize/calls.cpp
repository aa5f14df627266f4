// compiler/optimize/calls.cpp - Calls of known functions and methods, and of built-in functions on unboxed numbers.
#include "compiler/optimize/specialize.h"

#include "natrix/layout_rows.h"

namespace natrix {

using nir::CompareOp;
using nir::kNone;

namespace {

/// The functions of module math that take and give one float and fail only by a NaN or an infinity that was not put in.
bool plain_math(std::string_view name) {
  for (std::string_view each : {"sqrt", "sin", "cos", "tan", "atan", "exp", "fabs", "asin", "acos", "sinh", "cosh", "tanh"})
    if (each == name) return true;
  return false;
}

/// The layout of a type whose length is a field.
uint32_t sized_row(TypeKind kind) {
  switch (kind) {
    case TypeKind::List: return kLayoutRowList;
    case TypeKind::Tuple: return kLayoutRowTuple;
    case TypeKind::Str: return kLayoutRowStr;
    case TypeKind::Bytes: return kLayoutRowBytes;
    default: return 0;
  }
}

}  // namespace

void Specializer::call_fast(const Instr& i, int32_t callee, Local function, std::vector<Local> arguments) {
  const Signature& signature = signatures_[static_cast<size_t>(callee)];
  std::vector<Local> operands = {function};
  for (size_t k = 0; k < arguments.size(); ++k) operands.push_back(as(arguments[k], signature.parameters[k]));
  callees_.insert(callee);
  ++gain_;
  const Local result = i.result == kNone ? kNone : fresh(signature.result);
  int32_t edge = kNone;
  Local other = kNone;
  if (result != kNone && signature.result != LocalType::Value) {
    other = fresh(LocalType::Value);
    edge = edge_behind(i.result, other);
  }
  Instr& made = append(Op::CallFast, std::move(operands), result, edge);
  made.immediate = callee;
  made.immediate2 = other;
  if (result != kNone) define(i.result, result);
}

bool Specializer::call(const Instr& i) {
  if (range_call(i)) return true;
  if (i.immediate != kNone) return false;  // keywords
  const Type callee = predicted(i.operands[0]);
  std::vector<Local> arguments(i.operands.begin() + 1, i.operands.end());
  if (callee.is(TypeKind::Function)) {
    const Signature& signature = signatures_[static_cast<size_t>(callee.id)];
    if (!signature.direct || signature.parameters.size() != arguments.size()) return false;
    append(Op::GuardCode, {as_value(i.operands[0])}, kNone, edge_before()).immediate = callee.id;
    call_fast(i, callee.id, i.operands[0], std::move(arguments));
    return true;
  }
  if (callee.is(TypeKind::Builtin)) return call_builtin(i, callee.name.text());
  if (callee.is(TypeKind::Native)) return call_math(i, callee, std::move(arguments));
  return false;
}

bool Specializer::call_math(const Instr& i, const Type& callee, std::vector<Local> arguments) {
  if (program_.modules[static_cast<size_t>(callee.id)].name != "math" || !plain_math(callee.name.text())) return false;
  if (arguments.size() != 1 || !numeric(arguments[0])) return false;
  append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name = inference_.names().intern("nxd_math_" + std::string(callee.name.text()));
  const Local x = as_float(arguments[0]);
  const Local result = fresh(LocalType::Float);
  append(Op::FloatCall, {x}, result, edge_before()).name = callee.name;
  define(i.result, result);
  ++gain_;
  return true;
}

bool Specializer::call_builtin(const Instr& i, std::string_view name) {
  const size_t count = i.operands.size() - 1;
  auto is = [&](const char* symbol) { append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name = inference_.names().intern(symbol); };
  const Local first = count > 0 ? i.operands[1] : kNone;
  if (name == "len" && count == 1) {
    const uint32_t row = type_of(first) == LocalType::Value ? sized_row(predicted(first).kind) : 0;
    if (row == 0) return false;
    is("nxd_builtins_len");
    const Local result = fresh(LocalType::Int);
    append(Op::LengthOf, {first}, result, edge_before()).immediate = row;
    define(i.result, result);
  } else if (name == "abs" && count == 1 && numeric(first)) {
    is("nxd_builtins_abs");
    if (integral(first)) {
      const Local x = as_int(first), zero = int_constant(0), negative = fresh(LocalType::Bool), minus = fresh(LocalType::Int);
      append(Op::IntCompare, {x, zero}, negative).kind = static_cast<uint8_t>(CompareOp::Lt);
      append(Op::IntUnary, {x}, minus, edge_before()).kind = static_cast<uint8_t>(nir::UnaryOp::Neg);
      define(i.result, emit(Op::IntSelect, {negative, minus, x}, LocalType::Int));
    } else {
      const Local x = as_float(first), result = fresh(LocalType::Float);
      append(Op::FloatCall, {x}, result, kNone).name = inference_.names().intern("fabs");
      define(i.result, result);
    }
  } else if (name == "float" && count == 1 && numeric(first)) {
    is("nx_type_float");
    define(i.result, as_float(first));
  } else if (name == "int" && count == 1 && numeric(first)) {
    is("nx_type_int");
    if (integral(first)) {
      define(i.result, as_int(first));
    } else {
      const Local x = as_float(first);
      define(i.result, emit(Op::FloatToInt, {x}, LocalType::Int, edge_before()));
    }
  } else if ((name == "min" || name == "max") && count == 2) {
    const Local second = i.operands[2];
    const bool ints = integral(first) && integral(second) && type_of(first) != LocalType::Bool && type_of(second) != LocalType::Bool;
    const bool floats = floating(first) && floating(second);
    if (!ints && !floats) return false;
    is(name == "min" ? "nxd_builtins_min" : "nxd_builtins_max");
    // The second one only if it is smaller (or greater), so the first of equal ones, and of NaNs.
    const Local a = ints ? as_int(first) : as_float(first), b = ints ? as_int(second) : as_float(second);
    const Local other = fresh(LocalType::Bool);
    append(ints ? Op::IntCompare : Op::FloatCompare, {b, a}, other).kind = static_cast<uint8_t>(name == "min" ? CompareOp::Lt : CompareOp::Gt);
    define(i.result, emit(ints ? Op::IntSelect : Op::FloatSelect, {other, b, a}, ints ? LocalType::Int : LocalType::Float));
  } else {
    return false;
  }
  ++gain_;
  return true;
}

namespace {

/// The one function that the name is a method of, in all classes of the instance; kNone: none, or several.
int32_t only_method(Inference& inference, const Type& receiver, Symbol name) {
  int32_t found = kNone;
  for (int32_t c : inference.table().classes(receiver)) {
    const Type attribute = inference.class_attribute(c, name);
    if (!attribute.is(TypeKind::Function) || (found != kNone && found != attribute.id)) return kNone;
    found = attribute.id;
  }
  return found;
}

}  // namespace

/// list.append, called where it is loaded: an operation of its own.
void Specializer::find_appends() {
  for (const nir::Block& block : generic_.blocks) {
    for (const Instr& i : block.code) {
      if (i.op != Op::LoadMethod || i.name.text() != "append" || predicted(i.operands[0]).kind != TypeKind::List) continue;
      const Uses& uses = uses_[static_cast<size_t>(i.result)];
      if (uses.definitions.size() != 1 || uses.uses.size() != 1 || uses.uses[0]->op != Op::CallLoaded || type_of(i.operands[0]) != LocalType::Value) continue;
      if (uses.uses[0]->operands.size() == 3 && uses.uses[0]->immediate == kNone) methods_[i.result] = {i.name, fresh(LocalType::Value)};
    }
  }
}

bool Specializer::load_method(const Instr& i) {
  if (auto append_to = methods_.find(i.result); append_to != methods_.end()) {
    append(Op::GuardRow, {i.operands[0]}, kNone, edge_before()).immediate = kLayoutRowList;
    append(Op::Copy, {i.operands[0]}, append_to->second.second);
    ++gain_;
    return true;
  }
  const Uses& uses = uses_[static_cast<size_t>(i.result)];
  if (uses.definitions.size() != 1 || uses.uses.size() != 1 || uses.uses[0]->op != Op::CallLoaded || type_of(i.operands[0]) != LocalType::Value) return false;
  const Instr& use = *uses.uses[0];
  const Type receiver = predicted(i.operands[0]);
  if (receiver.kind != TypeKind::Instance || use.immediate != kNone) return false;
  const int32_t method = only_method(inference_, receiver, i.name);
  if (method == kNone) return false;
  const Signature& signature = signatures_[static_cast<size_t>(method)];
  if (!signature.direct || signature.parameters.size() != use.operands.size() - 1) return false;
  Instr& guard = append(Op::GuardMethod, {i.operands[0]}, i.result, edge_before());
  guard.name = i.name;
  guard.immediate2 = method;
  return true;
}

bool Specializer::call_loaded(const Instr& i) {
  const Local loaded = i.operands[0];
  if (auto method = methods_.find(loaded); method != methods_.end()) {
    const Local value = as_value(i.operands[2]);
    append(Op::ListAppend, {method->second.second, value}, kNone);
    if (i.result != kNone) {
      const Local none = fresh(LocalType::Value);
      append(Op::NoneConst, {}, none);
      define(i.result, none);
    }
    return true;
  }
  const Uses& uses = uses_[static_cast<size_t>(loaded)];
  if (i.immediate != kNone || uses.definitions.size() != 1 || uses.definitions[0]->op != Op::LoadMethod) return false;
  const Instr& load = *uses.definitions[0];
  const Type receiver = predicted(load.operands[0]);
  std::vector<Local> arguments(i.operands.begin() + 1, i.operands.end());
  if (receiver.kind == TypeKind::Module) {
    Type callee = inference_.global(receiver.id, load.name);
    if (!callee.is(TypeKind::Native)) return false;
    arguments.erase(arguments.begin());
    return call_math(i, callee, std::move(arguments));
  }
  if (receiver.kind != TypeKind::Instance || uses.uses.size() != 1 || type_of(load.operands[0]) != LocalType::Value) return false;
  const int32_t method = only_method(inference_, receiver, load.name);
  if (method == kNone) return false;
  const Signature& signature = signatures_[static_cast<size_t>(method)];
  if (!signature.direct || signature.parameters.size() != arguments.size()) return false;
  call_fast(i, method, loaded, std::move(arguments));
  return true;
}

}  // namespace natrix
