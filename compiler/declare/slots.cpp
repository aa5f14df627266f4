// compiler/declare/slots.cpp - Which native methods CPython keeps in slots of the type, and shows as slot wrappers.
// All others stand in a method table. Objects/typeobject.c, slotdefs, of both versions.

#include <algorithm>
#include <string_view>

#include "compiler/declare/declaration.h"

namespace natrix::declare {

namespace {

constexpr std::string_view kBinary[] = {"add", "sub", "mul", "matmul", "div", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor", "or"};

constexpr std::string_view kOthers[] = {
    "repr", "hash", "call", "str", "getattribute", "getattr", "setattr", "delattr", "lt", "le", "eq", "ne", "gt", "ge", "cmp", "iter", "next",
    "get", "set", "delete", "init", "del", "await", "aiter", "anext", "neg", "pos", "abs", "bool", "nonzero", "invert", "coerce", "int", "long",
    "float", "oct", "hex", "index", "len", "getitem", "setitem", "delitem", "contains", "getslice", "setslice", "delslice"};

/// What has a slot and stands in the method table too, for speed (METH_COEXIST).
constexpr std::string_view kCoexisting[] = {"list.__getitem__", "dict.__getitem__", "dict.__contains__", "set.__contains__", "frozenset.__contains__"};

template <std::size_t N>
bool among(std::string_view name, const std::string_view (&names)[N]) {
  return std::find(names, names + N, name) != names + N;
}

}  // namespace

bool is_slot(const Native& n) {
  if (n.owner == nullptr || !n.has_receiver || n.is_static || n.is_classmethod || n.is_new) return false;
  std::string_view name = n.name;
  if (name == "next") {  // Python 2's iterators
    return std::any_of(n.owner->members.begin(), n.owner->members.end(), [](const Member& m) { return m.name == "__iter__"; });
  }
  if (!name.starts_with("__") || !name.ends_with("__") || among(n.owner->name + "." + n.name, kCoexisting)) return false;
  name = name.substr(2, name.size() - 4);
  if (among(name, kOthers) || among(name, kBinary)) return true;
  return (name.starts_with('r') || name.starts_with('i')) && among(name.substr(1), kBinary);
}

}  // namespace natrix::declare
