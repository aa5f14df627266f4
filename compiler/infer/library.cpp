// compiler/infer/library.cpp - What built-in functions, methods of built-in types and library natives give.
#include "compiler/infer/transfer.h"

namespace natrix {

namespace {

bool any_of(std::string_view name, std::initializer_list<std::string_view> names) {
  for (std::string_view each : names)
    if (each == name) return true;
  return false;
}

}  // namespace

Type Transfer::call_builtin(const Instr& i, std::string_view name, const std::vector<Type>& arguments) {
  const Type native_str = all_.py3() ? kStrType : kBytesType;
  const Type first = arguments.empty() ? kNever : arguments[0];
  if (any_of(name, {"len", "int", "ord", "id", "hash"})) return kIntType;
  if (any_of(name, {"isinstance", "issubclass", "callable", "hasattr", "bool", "any", "all"})) return kBoolType;
  if (name == "float") return kFloatType;
  if (any_of(name, {"str", "repr", "chr", "hex", "oct", "bin", "raw_input", "format", "ascii"})) return native_str;
  if (name == "input") return all_.py3() ? kStrType : kAnyType;
  if (any_of(name, {"unicode", "unichr"})) return kStrType;
  if (name == "abs") return first.is(TypeKind::Bool) ? kIntType : first;
  if (name == "round") return first.is(TypeKind::Float) && (!all_.py3() || arguments.size() > 1) ? kFloatType : arguments.size() > 1 ? first : all_.py3() ? kIntType : kFloatType;
  if (any_of(name, {"min", "max"})) {
    if (arguments.size() == 1) return element(first);
    Type all;
    for (const Type& argument : arguments) all = table_.join(all, argument);
    return all;
  }
  if (name == "sum") {
    const Type item = element(first);
    return arguments.size() > 1 ? table_.join(item, arguments[1]) : item.is(TypeKind::Bool) ? kIntType : item;
  }
  if (name == "divmod") return arguments.size() == 2 && first.is(TypeKind::Int) && arguments[1].is(TypeKind::Int) ? table_.tuple({kIntType, kIntType}) : kAnyType;
  if (name == "pow") return arguments.size() >= 2 && first.is(TypeKind::Int) && arguments[1].is(TypeKind::Int) ? kIntType : kAnyType;
  if (name == "xrange" || (name == "range" && all_.py3())) return {.kind = TypeKind::Range};
  if (name == "range") return list(i, kIntType);
  if (any_of(name, {"list", "sorted"})) return list(i, arguments.empty() ? kNever : element(first));
  if (any_of(name, {"set", "frozenset"})) {
    const Type made = list(i, arguments.empty() ? kNever : element(first));
    return {name == "set" ? TypeKind::Set : TypeKind::Any, false, made.id, {}};
  }
  if (name == "tuple") return first.kind == TypeKind::Tuple ? first : tuple_of(i, arguments.empty() ? kNever : element(first));
  if (name == "bytearray") return {.kind = TypeKind::ByteArray};
  if (name == "bytes" && all_.py3()) return kBytesType;
  if (name == "dict" && arguments.empty()) return {TypeKind::Dict, false, site(i, 2), {}};
  if (name == "iter" || name == "reversed") return iterator(i, element(first));
  if (name == "next") return element(first);
  if (name == "enumerate" || name == "zip") {
    std::vector<Type> items;
    if (name == "enumerate") items.push_back(kIntType);
    for (const Type& argument : arguments) {
      items.push_back(element(argument));
      if (name == "enumerate") break;
    }
    const Type pair = table_.tuple(std::move(items));
    return name == "zip" && !all_.py3() ? list(i, pair) : iterator(i, pair);
  }
  if (name == "map" || name == "filter") {
    Type item = kAnyType;
    if (arguments.size() == 2) item = name == "map" ? call(i, first, {element(arguments[1])}, nir::kNone) : element(arguments[1]);
    return all_.py3() ? iterator(i, item) : list(i, item);
  }
  return kAnyType;
}

Type Transfer::call_native(const Instr&, const Type& callee, const std::vector<Type>&) {
  const nir::Module& module = program_.modules[static_cast<size_t>(callee.id)];
  for (const nir::Block& block : program_.functions[static_cast<size_t>(module.body)]->blocks) {
    for (const Instr& native : block.code) {
      if (native.op != nir::Op::NativeFunction || native.name != callee.name) continue;
      switch (static_cast<nir::NativeResult>(native.kind)) {
        case nir::NativeResult::Unknown: return kAnyType;
        case nir::NativeResult::None: return kNoneType;
        case nir::NativeResult::Bool: return kBoolType;
        case nir::NativeResult::Int: return kIntType;
        case nir::NativeResult::Float: return kFloatType;
        case nir::NativeResult::Str: return kStrType;
        case nir::NativeResult::Bytes: return kBytesType;
      }
    }
  }
  return kAnyType;
}

Type Transfer::builtin_method(const Instr& i, const Type& receiver, std::string_view name, const std::vector<Type>& arguments) {
  const Type first = arguments.empty() ? kNever : arguments[0];
  switch (receiver.kind) {
    case TypeKind::List:
      if (name == "append") return table_.add(receiver.id, first), kNoneType;
      if (name == "insert" && arguments.size() == 2) return table_.add(receiver.id, arguments[1]), kNoneType;
      if (name == "extend") return table_.add(receiver.id, element(first)), kNoneType;
      if (name == "pop") return table_.at(receiver.id);
      if (any_of(name, {"index", "count"})) return kIntType;
      if (name == "copy") return receiver;
      if (any_of(name, {"sort", "reverse", "remove", "clear"})) return kNoneType;
      return kAnyType;
    case TypeKind::Dict: {
      const Type value = table_.at(receiver.id), key = table_.at(receiver.id + 1);
      if (name == "get") return table_.join(value, arguments.size() > 1 ? arguments[1] : kNoneType);
      if (name == "pop") return arguments.size() > 1 ? table_.join(value, arguments[1]) : value;
      if (name == "setdefault") {
        if (arguments.size() == 2) table_.add(receiver.id, arguments[1]);
        table_.add(receiver.id + 1, first);
        return table_.at(receiver.id);
      }
      const bool views = all_.py3();
      auto all = [&](const Type& item) { return views ? iterator(i, item) : list(i, item); };
      if (name == "keys") return all(key);
      if (name == "values") return all(value);
      if (name == "items") return all(table_.tuple({key, value}));
      if (name == "iteritems") return iterator(i, table_.tuple({key, value}));
      if (name == "itervalues") return iterator(i, value);
      if (name == "iterkeys") return iterator(i, key);
      if (name == "has_key") return kBoolType;
      if (name == "copy") return receiver;
      if (name == "popitem") return table_.tuple({key, value});
      return kAnyType;
    }
    case TypeKind::Set:
      if (any_of(name, {"add", "update"})) return table_.add(receiver.id, name == "add" ? first : element(first)), kNoneType;
      if (name == "pop") return table_.at(receiver.id);
      if (any_of(name, {"union", "intersection", "difference", "copy", "symmetric_difference"})) return receiver;
      if (any_of(name, {"issubset", "issuperset", "isdisjoint"})) return kBoolType;
      return name == "discard" || name == "remove" || name == "clear" ? kNoneType : kAnyType;
    case TypeKind::Str: case TypeKind::Bytes:
      if (any_of(name, {"split", "rsplit", "splitlines"})) return list(i, receiver);
      if (any_of(name, {"find", "rfind", "index", "rindex", "count"})) return kIntType;
      if (name.starts_with("is") || any_of(name, {"startswith", "endswith"})) return kBoolType;
      if (any_of(name, {"encode"})) return kBytesType;
      if (any_of(name, {"decode"})) return kStrType;
      if (any_of(name, {"partition", "rpartition"})) return table_.tuple({receiver, receiver, receiver});
      if (name == "join" && !all_.py3() && element(first).kind != receiver.kind) return kAnyType;
      if (any_of(name, {"translate", "format"}) && !all_.py3()) return kAnyType;
      if (any_of(name, {"strip", "lstrip", "rstrip", "lower", "upper", "replace", "join", "title", "capitalize", "center", "ljust", "rjust",
                        "zfill", "format", "swapcase", "expandtabs", "translate"})) return receiver;
      return kAnyType;
    case TypeKind::Float: return name == "is_integer" ? kBoolType : kAnyType;
    case TypeKind::Int: return name == "bit_length" ? kIntType : kAnyType;
    default: return kAnyType;
  }
}

}  // namespace natrix
