// compiler/optimize/calls.cpp - Calls of known functions and methods, and of built-in functions on unboxed numbers.
#include "compiler/optimize/specialize.h"

#include "compiler/nir/info.h"
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

}  // namespace

void Specializer::call_fast(const Instr& i, int32_t callee, Local function, std::vector<Local> arguments) {
  const Local result = call_known(i, callee, function, std::move(arguments), i.result != kNone);
  if (result != kNone) define(i.result, result);
}

nir::Local Specializer::call_known(const Instr& i, int32_t callee, Local function, std::vector<Local> arguments, bool wanted) {
  const Signature& signature = signatures_[static_cast<size_t>(callee)];
  std::vector<Local> operands = {function};
  for (size_t k = 0; k < arguments.size(); ++k) operands.push_back(as(arguments[k], signature.parameters[k]));
  callees_.insert(callee);
  ++gain_;
  const Local result = wanted ? fresh(signature.result) : kNone;
  int32_t edge = kNone;
  Local other = kNone;
  if (result != kNone && signature.result != LocalType::Value) {
    other = fresh(LocalType::Value);
    edge = edge_behind(i.result, other);
  }
  Instr& made = append(Op::CallFast, std::move(operands), result, edge);
  made.immediate = callee;
  made.immediate2 = other;
  return result;
}

nir::Local Specializer::call_typed(const Instr& i, const Signature& signature, Local function, std::vector<Local> arguments, bool wanted) {
  std::vector<Local> operands = {function};
  for (size_t k = 0; k < arguments.size(); ++k) operands.push_back(as(arguments[k], signature.parameters[k]));
  ++gain_;
  const Local result = wanted ? fresh(signature.result) : kNone;
  int32_t edge = kNone;
  Local other = kNone;
  if (wanted && signature.result != LocalType::Value) {
    other = fresh(LocalType::Value);
    edge = edge_behind(i.result, other);
  }
  Instr& made = append(Op::CallTyped, std::move(operands), result, edge);
  made.immediate = nir::signature_bits(signature.parameters, signature.result);
  made.immediate2 = other;
  return result;
}

std::optional<std::vector<nir::Local>> Specializer::arrange(int32_t callee, Local function, const std::vector<Local>& given, int64_t keywords,
                                                            bool count_only) {
  const Signature& signature = signatures_[static_cast<size_t>(callee)];
  if (!signature.direct) return std::nullopt;
  const nir::Function& f = *program_.functions[static_cast<size_t>(callee)];
  std::vector<int32_t> names;
  if (keywords != kNone) names = program_.constants[static_cast<size_t>(keywords)].items;
  const size_t positional = given.size() - names.size(), named = f.positional.size() + f.keyword_only.size();
  if (positional > f.positional.size() && !f.var_args) return std::nullopt;
  std::vector<Local> arguments(named, kNone), items, pairs;
  for (size_t k = 0; k < positional; ++k) (k < f.positional.size() ? arguments[k] : items.emplace_back()) = given[k];
  for (size_t k = 0; k < names.size(); ++k) {
    size_t p = static_cast<size_t>(f.positional_only);
    auto name = [&] { return p < f.positional.size() ? f.positional[p] : f.keyword_only[p - f.positional.size()]; };
    while (p < named && name().text() != program_.constants[static_cast<size_t>(names[k])].text) ++p;
    if (p == named && f.var_keywords) {
      if (count_only) continue;
      pairs.push_back(fresh(LocalType::Value));
      append(Op::Const, {}, pairs.back()).immediate = names[k];
      pairs.push_back(as_value(given[positional + k]));
      continue;
    }
    if (p == named || arguments[p] != kNone) return std::nullopt;
    arguments[p] = given[positional + k];
  }
  const size_t defaults = inference_.function(callee).defaults.size();
  for (size_t p = 0; p < named; ++p) {
    if (arguments[p] != kNone) continue;
    const size_t from_end = f.positional.size() - p;
    if (p >= f.positional.size() || from_end > defaults) return std::nullopt;
    if (count_only) continue;
    arguments[p] = fresh(LocalType::Value);
    append(Op::DefaultArgument, {function}, arguments[p], edge_before()).immediate = static_cast<int64_t>(from_end);
  }
  if (f.var_args) {
    arguments.push_back(count_only ? kNone : fresh(LocalType::Value, kLayoutRowTuple));
    if (!count_only) {
      for (Local& item : items) item = as_value(item);
      append(Op::BuildTuple, items, arguments.back());
    }
  }
  if (f.var_keywords) {
    arguments.push_back(count_only ? kNone : fresh(LocalType::Value, kLayoutRowDict));
    if (!count_only) append(Op::BuildDict, pairs, arguments.back());
  }
  return arguments;
}

bool Specializer::call(const Instr& i) {
  if (cursor_call(i)) return true;
  const Type callee = predicted(i.operands[0]);
  std::vector<Local> arguments(i.operands.begin() + 1, i.operands.end());
  if (callee.is(TypeKind::Function)) {
    if (!arrange(callee.id, i.operands[0], arguments, i.immediate, true)) return no(cannot_arrange(callee.id));
    append(Op::GuardCode, {as_value(i.operands[0])}, kNone, edge_before()).immediate = callee.id;
    call_fast(i, callee.id, i.operands[0], *arrange(callee.id, i.operands[0], arguments, i.immediate, false));
    return true;
  }
  if (callee.is(TypeKind::Class)) return construct(i, callee.id);
  if (i.immediate != kNone) return no(callee.known() ? Why::NoTypedForm : Why::CalleeUnknown);  // keywords
  if (callee.is(TypeKind::Builtin)) return call_builtin(i, callee.name.text());
  if (callee.is(TypeKind::Native)) return call_math(i, callee, std::move(arguments));
  return no(Why::CalleeUnknown);
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

namespace {

/// The static object of a built-in class.
const char* type_symbol(TypeKind instances) {
  switch (instances) {
    case TypeKind::Bool: return "nx_type_bool";
    case TypeKind::Int: return "nx_type_int";
    case TypeKind::Float: return "nx_type_float";
    case TypeKind::Str: return "nx_type_str";
    case TypeKind::Bytes: return "nx_type_bytes";
    case TypeKind::ByteArray: return "nx_type_bytearray";
    case TypeKind::List: return "nx_type_list";
    case TypeKind::TupleOf: return "nx_type_tuple";
    case TypeKind::Dict: return "nx_type_dict";
    case TypeKind::Set: return "nx_type_set";
    default: return "";
  }
}

}  // namespace

/// isinstance(object, class) where it is known which objects are of exactly that class.
bool Specializer::is_instance(const Instr& i) {
  const Type cls = predicted(i.operands[2]);
  int64_t first = 0, last = 0;
  const TypeKind kind = cls.is(TypeKind::Builtin) ? kind_of_class(cls.name.text(), inference_.py3()) : TypeKind::Never;
  if (cls.is(TypeKind::Class) && classes_.number(cls.id) != kNone) {
    const auto range = classes_.range(inference_.table().instance(cls.id));
    if (!range) return false;
    first = kBuiltinLayoutCount + range->first;
    last = kBuiltinLayoutCount + range->last;
  } else {
    first = kind == TypeKind::Int ? kLayoutRowInt : kind == TypeKind::Float ? kLayoutRowFloat : kind == TypeKind::Set ? kLayoutRowSet : layout_row(kind);
    if (first == 0) return false;
    last = first;
  }
  append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name = inference_.names().intern("nxd_builtins_isinstance");
  if (cls.is(TypeKind::Class)) append(Op::GuardForeseen, {i.operands[2]}, kNone, edge_before()).immediate = classes_.number(cls.id);
  else append(Op::GuardIs, {i.operands[2]}, kNone, edge_before()).name = inference_.names().intern(type_symbol(kind));
  const Local told = fresh(LocalType::Bool);
  Instr& test = append(Op::IsInstance, {as_value(i.operands[1]), i.operands[2]}, told);
  test.immediate = first;
  test.immediate2 = last;
  define(i.result, told);
  ++gain_;
  return true;
}

bool Specializer::call_builtin(const Instr& i, std::string_view name) {
  if (name == "isinstance" && i.operands.size() == 3) return is_instance(i);
  const size_t count = i.operands.size() - 1;
  auto is = [&](const char* symbol) { append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name = inference_.names().intern(symbol); };
  const Local first = count > 0 ? i.operands[1] : kNone;
  if (count == 1 && (name == "sum" || name == "min" || name == "max")) {
    if (!reduce(i, name)) return false;
  } else if (name == "len" && count == 1) {
    const uint16_t row = type_of(first) == LocalType::Value ? layout_row(predicted(first).kind) : 0;
    if (row == 0 || row == kLayoutRowDict) return false;
    is("nxd_builtins_len");
    const Local sized = with_row(first, row), result = fresh(LocalType::Int);
    append(Op::LengthOf, {sized}, result).immediate = row;
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
  } else if ((name == "min" || name == "max") && count >= 2) {
    bool ints = true, floats = true;
    for (size_t k = 1; k <= count; ++k) {
      ints &= integral(i.operands[k]) && type_of(i.operands[k]) != LocalType::Bool;
      floats &= floating(i.operands[k]);
    }
    if (!ints && !floats) return false;
    is(name == "min" ? "nxd_builtins_min" : "nxd_builtins_max");
    // A later one only if it is smaller (or greater), so the first of equal ones, and of NaNs.
    Local best = ints ? as_int(first) : as_float(first);
    for (size_t k = 2; k <= count; ++k) {
      const Local next = ints ? as_int(i.operands[k]) : as_float(i.operands[k]);
      const Local better = fresh(LocalType::Bool);
      append(ints ? Op::IntCompare : Op::FloatCompare, {next, best}, better).kind = static_cast<uint8_t>(name == "min" ? CompareOp::Lt : CompareOp::Gt);
      best = emit(ints ? Op::IntSelect : Op::FloatSelect, {better, next, best}, ints ? LocalType::Int : LocalType::Float);
    }
    define(i.result, best);
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
  for (const auto& [c, attribute] : inference.dispatch(receiver, name)) {
    if (!attribute.is(TypeKind::Function) || (found != kNone && found != attribute.id)) return kNone;
    found = attribute.id;
  }
  return found;
}

/// Methods of built-in types that are operations of their own.
struct DirectMethod {
  TypeKind receiver;
  LayoutRow row;
  std::string_view name;
  size_t least, most;  // arguments
};
constexpr DirectMethod kDirectMethods[] = {
    {TypeKind::List, kLayoutRowList, "append", 1, 1},
    {TypeKind::List, kLayoutRowList, "pop", 0, 0},
    {TypeKind::Dict, kLayoutRowDict, "get", 1, 2},
};

}  // namespace

/// Those that are called where they are loaded.
void Specializer::find_direct_methods() {
  for (const nir::Block& block : generic_.blocks) {
    for (const Instr& i : block.code) {
      if (i.op != Op::LoadMethod || type_of(i.operands[0]) != LocalType::Value) continue;
      const Uses& uses = uses_[static_cast<size_t>(i.result)];
      if (uses.definitions.size() != 1 || uses.uses.size() != 1 || uses.uses[0]->op != Op::CallLoaded || uses.uses[0]->immediate != kNone) continue;
      const size_t count = uses.uses[0]->operands.size() - 2;
      for (const DirectMethod& m : kDirectMethods) {
        if (m.receiver != predicted(i.operands[0]).kind || m.name != i.name.text() || count < m.least || count > m.most) continue;
        methods_[i.result] = {i.name, fresh(LocalType::Value, static_cast<uint16_t>(m.row)), static_cast<uint16_t>(m.row)};
      }
    }
  }
}

bool Specializer::call_direct_method(const Instr& i) {
  auto found = methods_.find(i.operands[0]);
  if (found == methods_.end()) return false;
  const Local receiver = found->second.receiver;
  const std::string_view name = found->second.name.text();
  auto none = [&] {
    const Local local = fresh(LocalType::Value);
    append(Op::NoneConst, {}, local);
    return local;
  };
  if (name == "append") {
    append(Op::ListAppend, {receiver, as_value(i.operands[2])}, kNone);
    if (i.result != kNone) define(i.result, none());
  } else if (name == "pop") {
    const Local item = emit(Op::ListPop, {receiver}, LocalType::Value, edge_before());
    if (i.result != kNone) define(i.result, item);
  } else {
    const Local key = as_value(i.operands[2]);
    const Local otherwise = i.operands.size() > 3 ? as_value(i.operands[3]) : none();
    const Local value = emit(Op::DictGet, {receiver, key, otherwise}, LocalType::Value);
    if (i.result != kNone) define(i.result, value);
  }
  return true;
}

/// A method called through its class: Class.method(object, ...). In Python 2 the object must be one of the class, and given by
/// position; it is known to be one here if it is a parameter, which is checked before the method is loaded.
bool Specializer::load_of_class(const Instr& load, int32_t class_index, const Instr& call) {
  const int32_t number = classes_.number(class_index);
  const int32_t function = number == kNone ? kNone : classes_.method({number, number}, load.name);
  const std::vector<Local> arguments(call.operands.begin() + 2, call.operands.end());
  if (function == kNone || !arrange(function, kNone, arguments, call.immediate, true)) return false;
  if (!inference_.py3()) {
    const auto all = classes_.range(inference_.table().instance(class_index));
    const size_t named = call.immediate == kNone ? 0 : program_.constants[static_cast<size_t>(call.immediate)].items.size();
    if (arguments.size() == named || !all || arguments[0] >= generic_.parameter_count() || generic_.is_resume) return false;
    if (!uses_[static_cast<size_t>(arguments[0])].definitions.empty() || type_of(arguments[0]) != LocalType::Value) return false;
    guard_class(arguments[0], *all);
  }
  append(Op::GuardForeseen, {load.operands[0]}, kNone, edge_before()).immediate = number;
  Instr& loaded = append(Op::ClassFunction, {}, load.result);
  loaded.immediate = number;
  loaded.immediate2 = classes_.rely_on({number, number}, load.name);
  class_functions_[load.result] = function;
  return true;
}

bool Specializer::load_method(const Instr& i) {
  if (auto direct = methods_.find(i.result); direct != methods_.end()) {
    const Local receiver = with_row(i.operands[0], direct->second.row);
    append(Op::Copy, {receiver}, direct->second.receiver);
    ++gain_;
    return true;
  }
  const Uses& uses = uses_[static_cast<size_t>(i.result)];
  if (uses.definitions.size() != 1 || uses.uses.size() != 1 || uses.uses[0]->op != Op::CallLoaded || type_of(i.operands[0]) != LocalType::Value) return false;
  const Type receiver = predicted(i.operands[0]);
  if (receiver.is(TypeKind::Class)) return load_of_class(i, receiver.id, *uses.uses[0]);
  if (receiver.kind != TypeKind::Instance) return false;
  if (auto range = classes_.range(receiver); range && classes_.method(*range, i.name) != kNone) {
    guard_class(i.operands[0], *range);
    class_method(*range, i.name, i.result);
    return true;
  }
  if (auto range = classes_.range(receiver); range && classes_.rely_on_methods(*range, i.name)) {
    guard_class(i.operands[0], *range);
    class_attribute(i.operands[0], *range, i.name, false, i.result);
    return true;
  }
  append(Op::FindMethod, {i.operands[0]}, i.result).name = i.name;
  return true;
}

const Signature* Specializer::common_signature(const Type& receiver, Symbol name, size_t arguments) const {
  const Signature* common = nullptr;
  for (const auto& [c, attribute] : inference_.dispatch(receiver, name)) {
    if (!attribute.is(TypeKind::Function)) return nullptr;
    const Signature& signature = signatures_[static_cast<size_t>(attribute.id)];
    if (!signature.positional || signature.parameters.size() != arguments) return nullptr;
    if (common != nullptr && (common->parameters != signature.parameters || common->result != signature.result)) continue;  // goes the general way
    common = &signature;
  }
  return common;
}

Why Specializer::no_signature(const Type& receiver, Symbol name) const {
  for (const auto& [c, attribute] : inference_.dispatch(receiver, name))
    if (attribute.kind == TypeKind::Never) return Why::MethodMissing;
  return Why::MethodsDiffer;
}

bool Specializer::call_loaded(const Instr& i) {
  const Local loaded = i.operands[0];
  if (call_direct_method(i)) return true;
  const Uses& uses = uses_[static_cast<size_t>(loaded)];
  if (uses.definitions.size() != 1 || uses.definitions[0]->op != Op::LoadMethod) return no(Why::ReceiverUnknown);
  const Instr& load = *uses.definitions[0];
  const Type receiver = predicted(load.operands[0]);
  std::vector<Local> arguments(i.operands.begin() + 1, i.operands.end());
  if (auto found = class_functions_.find(loaded); found != class_functions_.end()) {
    arguments.erase(arguments.begin());
    call_fast(i, found->second, loaded, *arrange(found->second, loaded, arguments, i.immediate, false));
    return true;
  }
  if (receiver.kind == TypeKind::Module && i.immediate == kNone) {
    Type callee = inference_.global(receiver.id, load.name);
    if (!callee.is(TypeKind::Native)) return false;
    arguments.erase(arguments.begin());
    return call_math(i, callee, std::move(arguments));
  }
  if (receiver.kind != TypeKind::Instance || uses.uses.size() != 1 || type_of(load.operands[0]) != LocalType::Value) return no(receiver.known() ? Why::NoTypedForm : Why::ReceiverUnknown);
  const int32_t method = only_method(inference_, receiver, load.name);
  if (method != kNone) {
    if (!arrange(method, loaded, arguments, i.immediate, true)) return no(cannot_arrange(method));
    const auto range = classes_.range(receiver);
    if (!range || classes_.method(*range, load.name) == kNone) append(Op::GuardCode, {loaded}, kNone, edge_before()).immediate = method;
    call_fast(i, method, loaded, *arrange(method, loaded, arguments, i.immediate, false));
    return true;
  }
  if (i.immediate != kNone) return no(Why::Keywords);
  const Signature* signature = common_signature(receiver, load.name, arguments.size());
  if (signature == nullptr) return no(no_signature(receiver, load.name));
  for (const auto& [c, attribute] : inference_.dispatch(receiver, load.name)) callees_.insert(attribute.id);
  const Local result = call_typed(i, *signature, loaded, std::move(arguments), i.result != kNone);
  define(i.result, result);
  return true;
}

}  // namespace natrix
