// compiler/optimize/objects.cpp - Attributes of instances whose layout is foreseen, and calls of classes.
#include "compiler/nir/info.h"
#include "compiler/optimize/specialize.h"

namespace natrix {

using nir::kNone;

void Specializer::guard_class(Local object, ForeseenClasses::Range range) {
  Instr& guard = append(Op::GuardClass, {object}, kNone, edge_before());
  guard.immediate = range.first;
  guard.immediate2 = range.last;
}

void Specializer::class_method(ForeseenClasses::Range range, Symbol name, Local result) {
  Instr& method = append(Op::ClassMethod, {}, result);
  method.immediate = range.first;
  method.immediate2 = classes_.rely_on(range, name);
}

void Specializer::class_attribute(Local object, ForeseenClasses::Range range, Symbol name, bool value, Local result) {
  Instr& found = append(Op::ClassAttribute, {object}, result);
  found.kind = value ? 1 : 0;
  found.name = name;
  found.immediate = range.first;
  found.immediate2 = range.last;
}

/// An attribute of the class, read through an instance.
bool Specializer::get_class_value(const Instr& i, ForeseenClasses::Range range) {
  if (i.result == kNone || !classes_.rely_on_values(range, i.name)) return false;
  guard_class(i.operands[0], range);
  const Local found = fresh(LocalType::Value);
  class_attribute(i.operands[0], range, i.name, true, found);
  define(i.result, found);
  ++gain_;
  return true;
}

bool Specializer::get_attribute(const Instr& i) {
  const Local object = i.operands[0];
  const auto range = type_of(object) == LocalType::Value ? classes_.range(predicted(object)) : std::nullopt;
  const int32_t slot = range ? classes_.slot(*range, i.name) : kNone;
  if (range && slot == kNone) return get_class_value(i, *range) || no(Why::NoSlot);
  if (slot == kNone || i.result == kNone) return no(predicted(object).kind == TypeKind::Instance ? Why::ClassNotForeseen : Why::ObjectUnknown);
  guard_class(object, *range);
  const LocalType wanted = type_of(i.result);
  // A number that is not there fails the check for its type.
  const Local found = fresh(LocalType::Value);
  append(Op::SlotGet, {object}, found, wanted == LocalType::Value ? edge_before() : kNone).immediate = slot;
  if (wanted == LocalType::Value) define(i.result, found);
  else append(wanted == LocalType::Int ? Op::GuardInt : wanted == LocalType::Float ? Op::GuardFloat : Op::GuardBool, {found}, i.result, edge_before());
  ++gain_;
  return true;
}

bool Specializer::set_attribute(const Instr& i) {
  const Local object = i.operands[0];
  const auto range = type_of(object) == LocalType::Value ? classes_.range(predicted(object)) : std::nullopt;
  const int32_t slot = range ? classes_.slot(*range, i.name) : kNone;
  if (slot == kNone) return no(range ? Why::NoSlot : predicted(object).kind == TypeKind::Instance ? Why::ClassNotForeseen : Why::ObjectUnknown);
  guard_class(object, *range);
  append(Op::SlotSet, {object, as_value(i.operands[1])}, kNone, edge_before()).immediate = slot;
  ++gain_;
  return true;
}

/// A binary operator's method where no other can come first or after it (Language Reference 3.3.8): both operands are instances of
/// one class, or the right one is a number.
bool Specializer::foreseen_operator(const Instr& i) {
  const Local a = i.operands[0], b = i.operands[1];
  const auto op = static_cast<nir::BinaryOp>(i.kind);
  const Symbol name = inference_.names().intern(nir::special_method(op, false));
  const auto left = type_of(a) == LocalType::Value ? classes_.range(predicted(a)) : std::nullopt;
  if (!left || left->first != left->last || i.result == kNone) return false;
  const int32_t method = classes_.method(*left, name);
  if (method == kNone || !arrange(method, kNone, {a, b}, kNone, true)) return false;
  const Symbol in_place = inference_.names().intern("__i" + std::string(name.text().substr(2)));
  if (i.op == Op::InPlace && classes_.method(*left, in_place) != kNone) return false;
  if (type_of(b) == LocalType::Value) {
    const auto right = classes_.range(predicted(b));
    if (!right || right->first != left->first || right->last != left->first) return false;
  }
  guard_class(a, *left);
  if (type_of(b) == LocalType::Value) guard_class(b, *left);
  if (i.op == Op::InPlace) classes_.rely_on_object(left->first, in_place);
  const Local function = fresh(LocalType::Value);
  class_method(*left, name, function);
  const Local result = call_known(i, method, function, *arrange(method, function, {a, b}, kNone, false), true);
  unless_implemented(i, result);
  define(i.result, result);
  return true;
}

/// Instances are plain objects, made by object.__new__: no built-in class but object among the bases.
bool Specializer::plain_class(int32_t class_index) const {
  const ClassTypes& types = inference_.class_types(class_index);
  if (types.bases.empty() && !inference_.py3()) return false;  // an old-style class
  for (const Type& base : types.bases) {
    if (base.is(TypeKind::Class) ? !plain_class(base.id) : !(base.is(TypeKind::Builtin) && base.name.text() == "object")) return false;
  }
  return inference_.class_attribute(class_index, inference_.names().intern("__new__")).kind == TypeKind::Never;
}

bool Specializer::construct_foreseen(const Instr& i, int32_t number, const Type& init) {
  const Symbol name = inference_.names().intern("__init__");
  std::vector<Local> arguments(i.operands.begin(), i.operands.end());  // the first one becomes the instance
  const bool has_init = init.is(TypeKind::Function);
  if (has_init ? !arrange(init.id, kNone, arguments, i.immediate, true) : init.kind != TypeKind::Never || arguments.size() > 1) return no(Why::ArgumentsDoNotFit);
  append(Op::GuardForeseen, {as_value(i.operands[0])}, kNone, edge_before()).immediate = number;
  const Local made = fresh(LocalType::Value);
  if (!has_init) {
    classes_.rely_on_object(number, name);
    append(Op::NewForeseen, {}, made).immediate = number;
  } else {
    const Local function = fresh(LocalType::Value);
    class_method({number, number}, name, function);
    arguments = *arrange(init.id, function, arguments, i.immediate, false);
    // Checked before there is an object: one that an edge leaves behind would be finalised.
    const Signature& signature = signatures_[static_cast<size_t>(init.id)];
    for (size_t k = 1; k < arguments.size(); ++k) arguments[k] = as(arguments[k], signature.parameters[k]);
    append(Op::NewForeseen, {}, made).immediate = number;
    arguments[0] = made;
    const Local result = call_known(i, init.id, function, std::move(arguments), true);
    append(Op::CheckInit, {as_value(result)}, kNone);
  }
  ++gain_;
  if (i.result != kNone) define(i.result, made);
  return true;
}

bool Specializer::construct(const Instr& i, int32_t class_index) {
  if (!plain_class(class_index)) return no(Why::NotPlain);
  const Symbol name = inference_.names().intern("__init__");
  const Type init = inference_.class_attribute(class_index, name);
  std::vector<Local> arguments(i.operands.begin() + 1, i.operands.end());
  if (classes_.number(class_index) != kNone) return construct_foreseen(i, classes_.number(class_index), init);
  if (i.immediate != kNone) return no(Why::Keywords);
  const Signature* signature = nullptr;
  if (init.is(TypeKind::Function)) {
    signature = &signatures_[static_cast<size_t>(init.id)];
    if (!signature->positional || signature->parameters.size() != arguments.size() + 1 || signature->parameters[0] != LocalType::Value) return no(Why::ArgumentsDoNotFit);
  } else if (init.kind != TypeKind::Never || !arguments.empty()) {
    return no(Why::ArgumentsDoNotFit);
  }
  // Checked before there is an object: one that an edge leaves behind would be finalised.
  for (size_t k = 0; k < arguments.size(); ++k) arguments[k] = as(arguments[k], signature->parameters[k + 1]);
  const Local made = fresh(LocalType::Value);
  append(Op::NewInstance, {as_value(i.operands[0])}, made, edge_before()).kind = signature == nullptr ? 1 : 0;
  if (signature != nullptr) {
    callees_.insert(init.id);
    const Local method = fresh(LocalType::Value);
    append(Op::FindMethod, {made}, method).name = name;
    arguments.insert(arguments.begin(), made);
    const Local result = call_typed(i, *signature, method, std::move(arguments), true);
    append(Op::CheckInit, {as_value(result)}, kNone);
  }
  ++gain_;
  if (i.result != kNone) define(i.result, made);
  return true;
}

}  // namespace natrix
