// compiler/resolve/analyze.cpp - Local, cell, free or global: CPython's symtable.c, analyze_block, in both dialects.
#include <unordered_set>

#include "compiler/resolve/collect.h"

namespace natrix {

class Analyzer {
 public:
  Analyzer(Context& context, const ast::Mod& tree) : context_(context), tree_(tree), py3_(tree.dialect == Dialect::Py3) {}

  using Names = std::unordered_set<Symbol>;

  void run(Scope& module) {
    Names free, global;
    class_cell_ = context_.names.intern("__class__");
    block(module, nullptr, free, global);
  }

 private:
  void error(const Scope& scope, std::string message) {
    Range range = scope.node->range;
    if (scope.kind == ScopeKind::Module) range = {1, 0, 1, 0};
    context_.diagnostics.syntax_error(tree_.dialect, Phase::Symtable, tree_.source, range, std::move(message));
  }

  void block(Scope& scope, const Names* bound, Names& free, Names& global) {
    Names local, inner_bound, inner_free, inner_global;
    Names reachable;  // what `bound` becomes once this scope's global declarations are out
    if (bound != nullptr) reachable = *bound;
    if (scope.kind == ScopeKind::Class) {
      inner_global = global;
      if (bound != nullptr) inner_bound = *bound;
    }
    for (Variable& v : scope.variables) variable(scope, v, bound != nullptr ? &reachable : nullptr, local, free, global);
    if (scope.kind != ScopeKind::Class) {
      if (scope.is_function()) inner_bound = local;
      if (bound != nullptr) inner_bound.insert(reachable.begin(), reachable.end());
      inner_global.insert(global.begin(), global.end());
    } else if (py3_) {
      inner_bound.insert(class_cell_);
    }
    for (Scope* child : scope.children) {
      Names child_free, child_global = inner_global;
      block(*child, &inner_bound, child_free, child_global);
      inner_free.insert(child_free.begin(), child_free.end());
    }
    if (scope.is_function()) {
      unoptimized(scope, inner_free);
      for (Variable& v : scope.variables) {
        if (v.access != Access::Local || !inner_free.contains(v.name)) continue;
        v.access = Access::Cell;
        inner_free.erase(v.name);
      }
    } else if (scope.kind == ScopeKind::Class && py3_ && inner_free.erase(class_cell_) != 0) {
      scope.needs_class_cell = true;
    }
    // Names that only inner scopes use pass through here.
    for (Symbol name : inner_free) {
      if (Variable* v = scope.find(name)) {
        if (scope.kind == ScopeKind::Class && v->access != Access::Free) v->flags |= kAlsoFree;
      } else if (reachable.contains(name)) {
        scope.mention(name, 0).access = Access::Free;
      }
    }
    free.insert(inner_free.begin(), inner_free.end());
  }

  void variable(Scope& scope, Variable& v, Names* bound, Names& local, Names& free, Names& global) {
    if (v.flags & kDeclaredGlobal) {
      if (v.flags & kDeclaredNonlocal) error(scope, "name '" + std::string(v.name.text()) + "' is nonlocal and global");
      v.access = Access::GlobalExplicit;
      global.insert(v.name);
      if (bound != nullptr) bound->erase(v.name);
      return;
    }
    if (v.flags & kDeclaredNonlocal) {
      v.access = Access::Free;
      if (bound == nullptr) return;  // reported when it was collected
      if (!bound->contains(v.name)) error(scope, "no binding for nonlocal '" + std::string(v.name.text()) + "' found");
      free.insert(v.name);
      return;
    }
    if (v.flags & (kBound | kParameter)) {
      v.access = Access::Local;
      local.insert(v.name);
      global.erase(v.name);
      return;
    }
    if (bound != nullptr && bound->contains(v.name)) {
      v.access = Access::Free;
      free.insert(v.name);
      return;
    }
    v.access = Access::GlobalImplicit;
  }

  /// Python 2.7 symtable.c, check_unoptimized: bare exec and import * in functions, and when they are refused.
  void unoptimized(Scope& scope, const Names& inner_free) {
    if (py3_ || !(scope.bare_exec || scope.import_star)) return;
    scope.unoptimized = scope.framed = true;
    bool child_free = !inner_free.empty();
    if (!scope.nested && !child_free) return;
    const char* trailer = child_free ? "contains a nested function with free variables" : "is a nested function";
    std::string name(scope.name.text());
    if (scope.bare_exec && scope.import_star) {
      error(scope, "function '" + name + "' uses import * and bare exec, which are illegal because it " + trailer);
    } else if (scope.import_star) {
      error(scope, "import * is not allowed in function '" + name + "' because it " + trailer);
    } else {
      error(scope, "unqualified exec is not allowed in function '" + name + "' it " + trailer);
    }
  }

  Context& context_;
  const ast::Mod& tree_;
  bool py3_;
  Symbol class_cell_;
};

void analyze_scopes(Context& context, const ast::Mod& tree, Scopes& scopes) {
  Analyzer(context, tree).run(scopes.module());
}

}  // namespace natrix
