// compiler/optimize/classes.cpp - see classes.h.
#include "compiler/optimize/classes.h"

#include <algorithm>

namespace natrix {

using nir::kNone;
using nir::Op;

namespace {

/// More attributes than a layout has slots for (runtime/core/instance.h).
constexpr size_t kMaxSlots = 240;

bool is_object(const Type& base) { return base.is(TypeKind::Builtin) && base.name.text() == "object"; }

/// What the class finds under a slot's name on itself must not come before the instance's attribute, as a property would.
bool plain(const Type& attribute) {
  switch (attribute.kind) {
    case TypeKind::Never: case TypeKind::None: case TypeKind::Bool: case TypeKind::Int: case TypeKind::Float: case TypeKind::Complex:
    case TypeKind::Str: case TypeKind::Bytes: case TypeKind::List: case TypeKind::Dict: case TypeKind::Set: case TypeKind::Tuple:
    case TypeKind::Function: return true;
    default: return false;
  }
}

}  // namespace

ForeseenClasses::ForeseenClasses(nir::Program& program, Inference& inference)
    : program_(program), inference_(inference), builds_(inference.class_count()), numbers_(inference.class_count(), kNone),
      why_(inference.class_count(), Why::NotAtModuleLevel) {
  for (size_t f = 0; f < program.functions.size(); ++f) {
    const nir::Function& function = *program.functions[f];
    if (function.kind != nir::FunctionKind::Module || !program.modules[static_cast<size_t>(function.module)].own()) continue;
    for (size_t b = 0; b < function.blocks.size(); ++b) {
      const auto& code = function.blocks[b].code;
      for (size_t k = 0; k < code.size(); ++k) {
        if ((code[k].op != Op::BuildClass && code[k].op != Op::BuildClass2) || code[k].result == kNone) continue;
        const Type built = inference.local(static_cast<int32_t>(f), code[k].result);
        const Build build{static_cast<int32_t>(f), b, k};
        if (!built.is(TypeKind::Class)) continue;
        Why& why = why_[static_cast<size_t>(built.id)];
        why = ineligible(built.id, build);
        if (why != Why::None) continue;
        why = Why::BaseNotForeseen;  // unless it is numbered
        builds_[static_cast<size_t>(built.id)] = build;
      }
    }
  }
  // From the roots downwards: a class whose base is not foreseen is not either.
  for (size_t c = 0; c < builds_.size(); ++c) {
    const std::vector<Type>& bases = inference.class_types(static_cast<int32_t>(c)).bases;
    if (bases.empty() || is_object(bases[0])) enumerate(static_cast<int32_t>(c));
  }
  for (size_t n = 0; n < classes_.size(); ++n) name_slots(static_cast<int32_t>(n));
  mark_builds();
}

/// One plain base, no metaclass, nothing that takes part in the access of attributes.
Why ForeseenClasses::ineligible(int32_t class_index, const Build& build) const {
  const ClassTypes& types = inference_.class_types(class_index);
  const bool py3 = inference_.py3();
  if (types.bases.size() > 1) return Why::SeveralBases;
  if (types.bases.empty() && !py3) return Why::OldStyle;
  if (types.bases.size() == 1 && !is_object(types.bases[0]) && !types.bases[0].is(TypeKind::Class)) return Why::BaseUnknown;
  if (py3) {  // keywords: a metaclass
    const nir::Function& body = *program_.functions[static_cast<size_t>(build.function)];
    const nir::Local keywords = instr(build).operands[2];
    for (const nir::Block& block : body.blocks)
      for (const nir::Instr& i : block.code)
        if (i.result == keywords && i.op != Op::Empty) return Why::Metaclass;
  }
  for (const char* name : {"__slots__", "__metaclass__", "__getattr__", "__getattribute__", "__setattr__", "__delattr__"})
    if (types.attributes.contains(inference_.names().intern(name))) return Why::OwnAccess;
  return Why::None;
}

/// Numbers the class and, behind it, those that derive from it.
void ForeseenClasses::enumerate(int32_t class_index) {
  if (builds_[static_cast<size_t>(class_index)].function == kNone || numbers_[static_cast<size_t>(class_index)] != kNone) return;
  const auto number = static_cast<int32_t>(classes_.size());
  numbers_[static_cast<size_t>(class_index)] = number;
  why_[static_cast<size_t>(class_index)] = Why::None;
  classes_.push_back(class_index);
  last_.push_back(number);
  const ClassTypes& types = inference_.class_types(class_index);
  nir::ClassLayout& layout = program_.classes.emplace_back();
  layout.name = types.name;
  if (!types.bases.empty() && types.bases[0].is(TypeKind::Class)) layout.base = numbers_[static_cast<size_t>(types.bases[0].id)];
  for (int32_t subclass : types.subclasses) enumerate(subclass);
  last_[static_cast<size_t>(number)] = static_cast<int32_t>(classes_.size()) - 1;
}

/// The base's attributes, those that the class's methods assign to their first parameter, and those that others assign to
/// instances. Where the class has something of that name that may come first, as a property, there is no slot.
void ForeseenClasses::name_slots(int32_t number) {
  nir::ClassLayout& layout = program_.classes[static_cast<size_t>(number)];
  const int32_t class_index = classes_[static_cast<size_t>(number)];
  if (layout.base != kNone) layout.slots = program_.classes[static_cast<size_t>(layout.base)].slots;
  auto add = [&](Symbol name) {
    if (layout.slots.size() >= kMaxSlots || std::find(layout.slots.begin(), layout.slots.end(), name) != layout.slots.end()) return;
    if (plain(inference_.class_attribute(class_index, name))) layout.slots.push_back(name);
  };
  const Build& build = builds_[static_cast<size_t>(class_index)];
  const nir::Local predicted = instr(build).operands.back();
  for (const nir::Block& block : program_.functions[static_cast<size_t>(build.function)]->blocks) {
    for (const nir::Instr& i : block.code) {
      if (i.result != predicted || i.op != Op::Const) continue;
      for (int32_t name : program_.constants[static_cast<size_t>(i.immediate)].items)
        add(inference_.names().intern(program_.constants[static_cast<size_t>(name)].text));
    }
  }
  const ClassTypes& types = inference_.class_types(class_index);
  if (types.slots.empty()) return;
  for (size_t f = 0; f < program_.functions.size(); ++f) {  // in the order of the text
    for (const nir::Block& block : program_.functions[f]->blocks)
      for (const nir::Instr& i : block.code)
        if (i.op == Op::SetAttr && types.slots.contains(i.name)) add(i.name);
  }
}

/// Puts a foresee_class behind each class statement's operation.
void ForeseenClasses::mark_builds() {
  std::vector<int32_t> order = classes_;  // the last one of a block first, as positions behind it move
  std::sort(order.begin(), order.end(), [&](int32_t a, int32_t b) {
    return builds_[static_cast<size_t>(a)].position > builds_[static_cast<size_t>(b)].position;
  });
  for (int32_t c : order) {
    const Build& build = builds_[static_cast<size_t>(c)];
    auto& code = program_.functions[static_cast<size_t>(build.function)]->blocks[build.block].code;
    nir::Instr foresee{.op = Op::ForeseeClass, .operands = {code[build.position].result}, .immediate = number(c), .name = {}};
    code.insert(code.begin() + static_cast<std::ptrdiff_t>(build.position) + 1, std::move(foresee));
  }
}

std::optional<ForeseenClasses::Range> ForeseenClasses::range(const Type& instance) const {
  if (instance.kind != TypeKind::Instance) return std::nullopt;
  Range all{INT32_MAX, -1};
  auto foreseen = [&](auto& self, int32_t c) -> bool {
    if (number(c) == kNone) return false;
    const std::vector<int32_t>& subclasses = inference_.class_types(c).subclasses;
    return std::all_of(subclasses.begin(), subclasses.end(), [&](int32_t subclass) { return self(self, subclass); });
  };
  for (int32_t c : inference_.table().classes(instance)) {
    if (!foreseen(foreseen, c)) return std::nullopt;
    all.first = std::min(all.first, number(c));
    all.last = std::max(all.last, last_[static_cast<size_t>(number(c))]);
  }
  return all;
}

int32_t ForeseenClasses::slot(Range range, Symbol name) const {
  int32_t place = kNone;
  for (int32_t n = range.first; n <= range.last; ++n) {
    const std::vector<Symbol>& slots = program_.classes[static_cast<size_t>(n)].slots;
    const auto found = std::find(slots.begin(), slots.end(), name);
    if (found == slots.end()) return kNone;
    const auto here = static_cast<int32_t>(found - slots.begin());
    if (place != kNone && place != here) return kNone;
    place = here;
  }
  return place;
}

int32_t ForeseenClasses::method(Range range, Symbol name) const {
  int32_t function = kNone;
  for (int32_t n = range.first; n <= range.last; ++n) {
    const std::vector<Symbol>& slots = program_.classes[static_cast<size_t>(n)].slots;
    if (std::find(slots.begin(), slots.end(), name) != slots.end()) return kNone;
    const Type found = inference_.class_attribute(classes_[static_cast<size_t>(n)], name);
    if (!found.is(TypeKind::Function) || (function != kNone && function != found.id)) return kNone;
    function = found.id;
  }
  return function;
}

bool ForeseenClasses::rely_on_methods(Range range, Symbol name) {
  for (int32_t n = range.first; n <= range.last; ++n) {
    if (method({n, n}, name) == kNone) return false;
  }
  for (int32_t n = range.first; n <= range.last; ++n) (void)rely_on({n, n}, name);
  return true;
}

bool ForeseenClasses::rely_on_values(Range range, Symbol name) {
  for (int32_t n = range.first; n <= range.last; ++n) {
    const std::vector<Symbol>& slots = program_.classes[static_cast<size_t>(n)].slots;
    const Type found = inference_.class_attribute(classes_[static_cast<size_t>(n)], name);
    if (std::find(slots.begin(), slots.end(), name) != slots.end()) return false;
    if (found.kind == TypeKind::Never || found.kind == TypeKind::Function || !plain(found)) return false;
  }
  for (int32_t n = range.first; n <= range.last; ++n) {
    std::vector<Symbol>& values = program_.classes[static_cast<size_t>(n)].values;
    if (std::find(values.begin(), values.end(), name) == values.end()) values.push_back(name);
  }
  return true;
}

int32_t ForeseenClasses::rely_on(Range range, Symbol name, int32_t function) {
  int32_t place = kNone;
  for (int32_t n = range.last; n >= range.first; --n) {
    auto& methods = program_.classes[static_cast<size_t>(n)].methods;
    auto found = std::find_if(methods.begin(), methods.end(), [&](const auto& m) { return m.name == name; });
    if (found == methods.end()) found = methods.insert(found, {name, function});
    place = static_cast<int32_t>(found - methods.begin());
  }
  return place;
}

}  // namespace natrix
