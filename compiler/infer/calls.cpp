// compiler/infer/calls.cpp - Calls: arguments join the parameters of the functions that may be called.
#include "compiler/infer/transfer.h"

namespace natrix {

using nir::kNone;

Type Transfer::call(const Instr& i, const Type& callee, std::vector<Type> arguments, int64_t keywords) {
  switch (callee.kind) {
    case TypeKind::Never: case TypeKind::None: return kNever;
    case TypeKind::Function: return call_function(callee.id, arguments, keywords);
    case TypeKind::Class: return construct(callee.id, arguments, keywords);
    case TypeKind::Builtin: return call_builtin(i, callee.name.text(), arguments);
    case TypeKind::Native: return call_native(i, callee, arguments);
    case TypeKind::Instance: return method(i, callee, all_.names_.intern("__call__"), std::move(arguments), keywords);
    default: return kAnyType;
  }
}

Type Transfer::call_function(int32_t index, const std::vector<Type>& arguments, int64_t keywords) {
  const nir::Function& f = *program_.functions[static_cast<size_t>(index)];
  FunctionTypes& types = all_.functions_[static_cast<size_t>(index)];
  if (!program_.modules[static_cast<size_t>(f.module)].own()) return kAnyType;
  std::vector<int32_t> names;
  if (keywords != kNone) names = program_.constants[static_cast<size_t>(keywords)].items;
  const size_t positional = arguments.size() - std::min(names.size(), arguments.size());
  for (size_t k = 0; k < positional; ++k) {
    if (k < f.positional.size()) join(types.locals[k], arguments[k]);
    else if (types.star != kNone) table_.add(types.star, arguments[k]);
  }
  const size_t named = f.positional.size() + f.keyword_only.size();
  for (size_t k = 0; k < names.size(); ++k) {
    const std::string& name = program_.constants[static_cast<size_t>(names[k])].text;
    bool found = false;
    for (size_t p = 0; p < named; ++p) {
      const Symbol parameter = p < f.positional.size() ? f.positional[p] : f.keyword_only[p - f.positional.size()];
      if (parameter.text() != name) continue;
      join(types.locals[p], arguments[positional + k]);
      found = true;
    }
    if (!found && types.stars != kNone) table_.add(types.stars, arguments[positional + k]);
  }
  for (size_t p = f.positional.size(); p < named && names.empty(); ++p) join(types.locals[p], kAnyType);  // defaults
  return types.result;
}

Type Transfer::call_with_stars(int32_t index, const Type& item, bool keywords) {
  const nir::Function& f = *program_.functions[static_cast<size_t>(index)];
  FunctionTypes& types = all_.functions_[static_cast<size_t>(index)];
  if (!program_.modules[static_cast<size_t>(f.module)].own()) return kAnyType;
  for (size_t k = 0; k < f.positional.size(); ++k) join(types.locals[k], keywords ? kAnyType : item);
  if (types.star != kNone) table_.add(types.star, item);
  if (types.stars != kNone && keywords) table_.add(types.stars, kAnyType);
  return types.result;
}

Type Transfer::construct(int32_t class_index, const std::vector<Type>& arguments, int64_t keywords) {
  const Type made = table_.instance(class_index);
  if (all_.class_attribute(class_index, all_.names_.intern("__new__")).kind != TypeKind::Never) return kAnyType;
  const Type init = all_.class_attribute(class_index, all_.names_.intern("__init__"));
  if (init.kind == TypeKind::Function) {
    std::vector<Type> all = {made};
    all.insert(all.end(), arguments.begin(), arguments.end());
    call_function(init.id, all, keywords);
  }
  return made;
}

Type Transfer::call_attribute(const Instr& i, const Type& attribute, const Type& receiver, std::vector<Type> arguments, int64_t keywords) {
  if (attribute.kind != TypeKind::Function) return call(i, attribute, std::move(arguments), keywords);
  arguments.insert(arguments.begin(), receiver);
  return call_function(attribute.id, arguments, keywords);
}

Type Transfer::method(const Instr& i, const Type& receiver, Symbol name, std::vector<Type> arguments, int64_t keywords) {
  switch (receiver.kind) {
    case TypeKind::Never: case TypeKind::None: return kNever;  // None has no methods that programs call
    case TypeKind::Instance: {
      Type all;
      for (const auto& [c, found] : all_.dispatch(receiver, name)) {
        if (found.kind == TypeKind::Never) {
          all = table_.join(all, call(i, attribute(receiver, name), arguments, keywords));  // a callable kept in the instance
        } else {
          all = table_.join(all, call_attribute(i, found, table_.instance(c), arguments, keywords));
        }
      }
      return all;
    }
    case TypeKind::Module: return call(i, all_.global(receiver.id, name), std::move(arguments), keywords);
    case TypeKind::Class: {
      const Type found = all_.class_attribute(receiver.id, name);
      return call(i, found.kind == TypeKind::Never && all_.settled() ? kAnyType : found, std::move(arguments), keywords);
    }
    case TypeKind::Any: {
      // Whatever class it is: the methods of that name in the program's classes.
      Type all;
      for (size_t c = 0; c < all_.classes_.size(); ++c) {
        auto found = all_.classes_[c].attributes.find(name);
        if (found == all_.classes_[c].attributes.end() || found->second.kind != TypeKind::Function) continue;
        const auto function = static_cast<size_t>(found->second.id);
        // Only its result: its parameters are for those that are known to call it.
        all = table_.join(all, Type(all_.functions_[function].result));
      }
      return all.kind == TypeKind::Never && all_.settled() ? builtin_method(i, receiver, name.text(), arguments) : all;
    }
    default: return builtin_method(i, receiver, name.text(), arguments);
  }
}

}  // namespace natrix
