// compiler/declare/link.cpp - What a class takes from its base: the C++ struct of its objects, their layout's row, flags.

#include <iterator>
#include <utility>

#include "compiler/declare/declaration.h"

namespace natrix::declare {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr Pair kFlags[] = {
    {"int", "kTypeIntSubclass"},         {"str", "kTypeStrSubclass"},       {"bytes", "kTypeBytesSubclass"},
    {"tuple", "kTypeTupleSubclass"},     {"list", "kTypeListSubclass"},     {"dict", "kTypeDictSubclass"},
    {"type", "kTypeTypeSubclass"},       {"float", "kTypeFloatSubclass"},   {"set", "kTypeSetSubclass"},
    {"long", "kTypeLongSubclass"},       {"complex", "kTypeComplexSubclass"}, {"file", "kTypeFileSubclass"},
    {"frozenset", "kTypeFrozenSetSubclass"}, {"BaseException", "kTypeExceptionSubclass"}};

// Receivers that need not be heap objects: how a wrapper checks them.
constexpr Pair kChecks[] = {{"int", "is_int_value(v[0])"},
                            {"float", "is_float_value(v[0])"},
                            {"bool", "v[0] == kTrue || v[0] == kFalse"},
                            {"long", "is_long_value(v[0])"}};

constexpr std::string_view kImmediate[] = {"int", "float", "bool", "object", "none_type", "ellipsis", "not_implemented", "long"};

template <std::size_t N>
std::string find(const Pair (&table)[N], std::string_view key) {
  for (auto [name, value] : table)
    if (name == key) return std::string(value);
  return {};
}

using ByName = std::map<std::string, Class*>;

ByName by_name(const Module& module) {
  ByName names;
  for (const auto& c : module.classes) names[c->name] = c.get();
  return names;
}

Class* get(const ByName& names, const std::string& name) {
  auto found = names.find(name);
  return found == names.end() ? nullptr : found->second;
}

class Linker {
 public:
  Linker(Modules& modules, const std::vector<Layout>& layouts) : builtin_(by_name(modules.at("builtins"))) {
    for (const Layout& layout : layouts) rows_[layout.type] = layout.row;
  }

  void link(Class& c, const ByName& local, const Module& module) {
    if (c.linked) return;
    c.linked = true;
    std::string base_name = !c.bases.empty() ? c.bases[0] : c.cpp == "object" ? "" : "object";
    auto resolve = [&](const std::string& name) {
      Class* found = get(local, name);
      return found != nullptr ? found : get(builtin_, name);
    };
    Class* base = base_name.empty() ? nullptr : resolve(base_name);
    if (!base_name.empty() && base == nullptr) fail(module.name + "." + c.name + ": unknown base " + base_name);
    if (base == &c) base = get(builtin_, "object");
    if (base != nullptr) link(*base, get(local, base_name) == base ? local : builtin_, module);  // it may stand in a later file
    c.base = base;
    for (std::size_t i = 1; i < c.bases.size(); i++) c.more_bases.push_back(resolve(c.bases[i]));
    if (!c.layout_name.empty()) c.row = c.layout_name;
    else if (rows_.contains(c.cpp)) c.row = rows_[c.cpp];
    else c.row = base != nullptr ? base->row : "Object";
    bool immediate = false;
    for (std::string_view name : kImmediate) immediate = immediate || name == c.cpp;
    c.structure = immediate || c.row == "Object" ? "" : c.row;
    c.check = find(kChecks, c.cpp);
    if (base != nullptr) c.inherited_flags = base->inherited_flags;
    for (const std::string& key : {c.cpp, c.name}) {
      std::string flag = find(kFlags, key);
      if (!flag.empty() && !contains(c.inherited_flags, flag) && (key == c.cpp || key == "BaseException")) c.inherited_flags.push_back(flag);
    }
    if (c.row == "File" && !contains(c.inherited_flags, "kTypeFileSubclass")) c.inherited_flags.push_back("kTypeFileSubclass");
    if (base != nullptr && base->has_dict) c.has_dict = true;
    c.shown_module = !c.module_name.empty() ? c.module_name : c.module == "builtins" ? "" : c.module;
  }

 private:
  ByName builtin_;
  std::map<std::string, std::string> rows_;
};

}  // namespace

void link(Modules& modules, const std::vector<Layout>& layouts) {
  Linker linker(modules, layouts);
  for (auto& [name, module] : modules) {
    ByName local = by_name(module);
    for (const auto& c : module.classes) linker.link(*c, local, module);
  }
}

}  // namespace natrix::declare
