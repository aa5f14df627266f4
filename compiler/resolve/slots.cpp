// compiler/resolve/slots.cpp - A prediction of a class's instance attributes: what its methods assign as `self.x = ...`.
// A wrong guess costs time or a word of memory, never correctness.
#include <algorithm>

#include "compiler/resolve/collect.h"

namespace natrix {

using namespace ast;

namespace {

class SlotFinder {
 public:
  SlotFinder(Interner& names, Symbol class_name) : names_(names), class_name_(class_name) {}

  void body(const Block& block) {
    for (Stmt* s : block) {
      if (auto* f = as<FunctionDef>(s)) method(*f);
      else if (is<If>(s) || is<Try>(s)) each_child(*s, [&](const Node& n) { if (auto* g = as<FunctionDef>(&n)) method(*g); });
      else if (auto* assign = as<Assign>(s)) {
        for (Expr* target : assign->targets)
          if (auto* name = as<Name>(target); name != nullptr && name->id.text() == "__slots__") declared_ = true;
      }
    }
  }
  std::vector<Symbol> take() { return declared_ ? std::vector<Symbol>() : std::move(slots_); }

 private:
  void method(const FunctionDef& f) {
    for (Expr* decorator : f.decorator_list) {
      auto* name = as<Name>(decorator);
      if (name != nullptr && (name->id.text() == "staticmethod" || name->id.text() == "classmethod")) return;
    }
    std::string_view id = f.name.text();
    if (id == "__new__" || id == "__init_subclass__" || id == "__class_getitem__") return;
    const Args& first = f.args->posonlyargs.empty() ? f.args->args : f.args->posonlyargs;
    if (first.empty() || first[0]->target != nullptr) return;
    self_ = first[0]->arg;
    for (Stmt* s : f.body) walk(*s);
  }

  void walk(const Node& n) {
    if (auto* attribute = as<Attribute>(&n); attribute != nullptr && attribute->ctx == ExprContext::Store) {
      auto* owner = as<Name>(attribute->value);
      if (owner != nullptr && owner->id == self_) {
        Symbol name = mangle(names_, class_name_, attribute->attr);
        if (slots_.size() < 64 && std::find(slots_.begin(), slots_.end(), name) == slots_.end()) slots_.push_back(name);
        return;
      }
    }
    if (is<FunctionDef>(&n) || is<AsyncFunctionDef>(&n) || is<ClassDef>(&n) || is<Lambda>(&n)) return;
    each_child(n, [&](const Node& child) { walk(child); });
  }

  Interner& names_;
  Symbol class_name_, self_;
  std::vector<Symbol> slots_;
  bool declared_ = false;  // __slots__ says it all
};

}  // namespace

std::vector<Symbol> predicted_slots(Interner& names, const ClassDef& node) {
  SlotFinder finder(names, node.name);
  finder.body(node.body);
  return finder.take();
}

}  // namespace natrix
