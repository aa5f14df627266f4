// compiler/resolve/collect.cpp - Which names each scope binds, uses and declares.
// The order of the walk is that of CPython's symtable.c, because errors ("used prior to global declaration") and the
// order of names depend on it.
#include "compiler/resolve/collect.h"

namespace natrix {

using namespace ast;

class Collector {
 public:
  Collector(Context& context, const Mod& tree) : context_(context), tree_(tree), py3_(tree.dialect == Dialect::Py3) {}

  Scopes run() {
    enter(ScopeKind::Module, &tree_, intern("<module>"));
    each_child(tree_, [&](const Node& n) { walk(n); });
    return std::move(scopes_);
  }

 private:
  Symbol intern(std::string_view text) { return context_.names.intern(text); }
  Symbol mangled(Symbol name) { return mangle(context_.names, class_name_, name); }

  void error(const Node& at, std::string message) {
    context_.diagnostics.syntax_error(tree_.dialect, Phase::Symtable, tree_.source, at.range, std::move(message));
  }
  static std::string quoted(Symbol name) { return "'" + std::string(name.text()) + "'"; }

  // --- scopes
  Scope* enter(ScopeKind kind, const Node* node, Symbol name) {
    auto& scope = *scopes_.all.emplace_back(std::make_unique<Scope>());
    scope.kind = kind;
    scope.node = node;
    scope.parent = scope_;
    scope.name = name;
    scope.class_name = class_name_;
    scopes_.of[node] = &scope;
    if (scope_ != nullptr) {
      scope_->children.push_back(&scope);
      scope.nested = scope_->nested || scope_->is_function();
      scope.qualname = qualname_in(*scope_, name);
    } else {
      scope.qualname = name;
    }
    return scope_ = &scope;
  }
  void leave() { scope_ = scope_->parent; }

  /// PEP 3155: outer.<locals>.f, C.m; a name declared global in the enclosing scope stands alone.
  Symbol qualname_in(const Scope& outer, Symbol name) {
    if (outer.kind == ScopeKind::Module) return name;
    if (const Variable* v = outer.find(mangled(name)); v != nullptr && (v->flags & kDeclaredGlobal)) return name;
    std::string text(outer.qualname.text());
    text += outer.is_function() ? ".<locals>." : ".";
    text += name.text();
    return intern(text);
  }

  void add(Symbol name, std::uint16_t flags, const Node& at) {
    name = mangled(name);
    if (py3_ && name.text() == "__debug__" && (flags & (kBound | kParameter)))
      context_.diagnostics.syntax_error(tree_.dialect, Phase::Symtable, tree_.source, at.range, "cannot assign to __debug__");
    if ((flags & kParameter) && scope_->find(name) != nullptr && (scope_->find(name)->flags & kParameter))
      error(at, "duplicate argument " + quoted(name) + " in function definition");
    if ((flags & kBound) && comp_target_ && scope_->is_comprehension()) {
      const Variable* v = scope_->find(name);
      if (v != nullptr && (v->flags & (kDeclaredGlobal | kDeclaredNonlocal)) && !(v->flags & kCompTarget))
        error(at, "comprehension inner loop cannot rebind assignment expression target " + quoted(name));
      flags |= kCompTarget;
    }
    scope_->mention(name, flags);
  }
  void use(std::string_view name, const Node& at) { add(intern(name), kUsed, at); }

  // --- walking
  template <class T>
  void each(const T& nodes) {
    for (auto* node : nodes)
      if (node != nullptr) walk(*node);
  }
  void maybe(const Node* node) {
    if (node != nullptr) walk(*node);
  }

  void walk(const Node& n) {
    switch (n.kind) {
      case Kind::FunctionDef: return function(cast<FunctionDef>(n), false);
      case Kind::AsyncFunctionDef: return function(cast<AsyncFunctionDef>(n), true);
      case Kind::ClassDef: return class_def(cast<ClassDef>(n));
      case Kind::Lambda: return lambda(cast<Lambda>(n));
      case Kind::Return: return return_stmt(cast<Return>(n));
      case Kind::Assign:
        each(cast<Assign>(n).targets);
        return walk(*cast<Assign>(n).value);
      case Kind::AnnAssign: return ann_assign(cast<AnnAssign>(n));
      case Kind::For: case Kind::AsyncFor: case Kind::While: return loop(n);
      case Kind::Try: case Kind::TryStar: case Kind::With: case Kind::AsyncWith:
        scope_->has_handlers = true;
        return try_or_with(n);
      case Kind::Global: return declare(n, cast<Global>(n).names, kDeclaredGlobal);
      case Kind::Nonlocal: return declare(n, cast<Nonlocal>(n).names, kDeclaredNonlocal);
      case Kind::Import:
        for (Alias* alias : cast<Import>(n).names) import_name(*alias, n, true);
        return;
      case Kind::ImportFrom:
        for (Alias* alias : cast<ImportFrom>(n).names) import_name(*alias, n, false);
        return;
      case Kind::Exec: return exec_stmt(cast<Exec>(n));
      case Kind::Name: return name(cast<Name>(n));
      case Kind::NamedExpr: return named_expr(cast<NamedExpr>(n));
      case Kind::ListComp:
        if (py3_) return comprehension(n, ScopeKind::ListComp, "<listcomp>", cast<ListComp>(n).generators, cast<ListComp>(n).elt, nullptr);
        return inline_comprehension(cast<ListComp>(n));
      case Kind::SetComp:
        return comprehension(n, ScopeKind::SetComp, "<setcomp>", cast<SetComp>(n).generators, cast<SetComp>(n).elt, nullptr);
      case Kind::DictComp:
        return comprehension(n, ScopeKind::DictComp, "<dictcomp>", cast<DictComp>(n).generators, cast<DictComp>(n).key, cast<DictComp>(n).value);
      case Kind::GeneratorExp:
        return comprehension(n, ScopeKind::GeneratorExp, "<genexpr>", cast<GeneratorExp>(n).generators, cast<GeneratorExp>(n).elt, nullptr);
      case Kind::Yield:
        yield(n, "'yield'");
        return maybe(cast<Yield>(n).value);
      case Kind::YieldFrom:
        yield(n, "'yield from'");
        return walk(*cast<YieldFrom>(n).value);
      case Kind::Await:
        if (scope_->is_comprehension()) scope_->coroutine = true;
        return walk(*cast<Await>(n).value);
      case Kind::ExceptHandler: {
        auto& h = cast<ExceptHandler>(n);
        maybe(h.type);
        maybe(h.name);
        return each(h.body);
      }
      case Kind::MatchAs: {
        auto& p = cast<MatchAs>(n);
        maybe(p.pattern);
        if (p.name) add(p.name, kBound, n);
        return;
      }
      case Kind::MatchStar:
        if (cast<MatchStar>(n).name) add(cast<MatchStar>(n).name, kBound, n);
        return;
      case Kind::MatchMapping: {
        auto& p = cast<MatchMapping>(n);
        each(p.keys);
        each(p.patterns);
        if (p.rest) add(p.rest, kBound, n);
        return;
      }
      default: return each_child(n, [&](const Node& child) { walk(child); });
    }
  }

  void name(const Name& n) {
    add(n.id, n.ctx == ExprContext::Load ? kUsed : kBound, n);
    if (n.ctx != ExprContext::Load) return;
    // Data Model 3.3.3.6: a mention of super in a function makes the __class__ cell.
    std::string_view id = n.id.text();
    if (py3_ && id == "super" && scope_->is_function()) use("__class__", n);
    if (looks_at_frame(id)) scope_->framed = true;
  }
  bool looks_at_frame(std::string_view id) const {
    for (std::string_view known : {"eval", "exec", "locals", "vars", "dir", "globals", "__import__"})
      if (id == known) return true;
    return !py3_ && (id == "input" || id == "execfile");
  }

  template <class F>
  void function(const F& n, bool async) {
    add(n.name, kBound, n);
    outer_parts(*n.args);
    if (n.returns != nullptr && !tree_.futures.annotations) walk(*n.returns);
    each(n.decorator_list);
    Scope* scope = enter(ScopeKind::Function, &n, n.name);
    scope->coroutine = async;
    parameters(*n.args);
    each(n.body);
    leave();
  }
  void lambda(const Lambda& n) {
    outer_parts(*n.args);
    enter(ScopeKind::Lambda, &n, intern("<lambda>"));
    parameters(*n.args);
    walk(*n.body);
    leave();
  }
  /// What of a function's head belongs to the scope around it.
  void outer_parts(const Arguments& a) {
    each(a.defaults);
    each(a.kw_defaults);
    if (tree_.futures.annotations) return;
    auto annotations = [&](const Args& args) {
      for (Arg* arg : args) maybe(arg->annotation);
    };
    annotations(a.posonlyargs);
    annotations(a.args);
    if (a.vararg != nullptr) maybe(a.vararg->annotation);
    if (a.kwarg != nullptr) maybe(a.kwarg->annotation);
    annotations(a.kwonlyargs);
  }
  void parameters(const Arguments& a) {
    int position = 0;
    auto list = [&](const Args& args) {
      for (Arg* arg : args) {
        if (arg->target != nullptr) add(intern("." + std::to_string(position)), kParameter, *arg);
        else add(arg->arg, kParameter, *arg);
        ++position;
      }
    };
    list(a.posonlyargs);
    list(a.args);
    list(a.kwonlyargs);
    if (a.vararg != nullptr) add(a.vararg->arg, kParameter, *a.vararg);
    if (a.kwarg != nullptr) add(a.kwarg->arg, kParameter, *a.kwarg);
    for (Arg* arg : a.args) {
      if (arg->target == nullptr) continue;
      tuple_parameter_ = true;
      walk(*arg->target);
      tuple_parameter_ = false;
    }
  }

  void class_def(const ClassDef& n) {
    add(n.name, kBound, n);
    each(n.bases);
    each(n.keywords);
    each(n.decorator_list);
    Symbol outer = class_name_;
    class_name_ = n.name;
    Scope* scope = enter(ScopeKind::Class, &n, n.name);
    // The name of a class within another is not mangled by itself.
    scope->slots = predicted_slots(context_.names, n);
    each(n.body);
    leave();
    class_name_ = outer;
  }

  void return_stmt(const Return& n) {
    if (n.value == nullptr) return;
    walk(*n.value);
    scope_->returns_value = true;
    if (!py3_ && scope_->generator) error(n, "'return' with argument inside generator");
    if (first_return_ == nullptr || scope_->node != return_scope_) {
      first_return_ = &n;
      return_scope_ = scope_->node;
    }
  }

  void yield(const Node& n, const char* what) {
    if (scope_->is_comprehension() && py3_) {
      const char* where = scope_->kind == ScopeKind::ListComp  ? "list comprehension"
                          : scope_->kind == ScopeKind::SetComp ? "set comprehension"
                          : scope_->kind == ScopeKind::DictComp ? "dict comprehension"
                                                                : "generator expression";
      error(n, std::string("'yield' inside ") + where);
    }
    (void)what;
    scope_->generator = true;
    if (!py3_ && scope_->returns_value) error(n, "'return' with argument inside generator");
  }

  void ann_assign(const AnnAssign& n) {
    if (auto* target = as<Name>(n.target)) {
      Symbol name = mangled(target->id);
      const Variable* v = scope_->find(name);
      if (v != nullptr && (v->flags & (kDeclaredGlobal | kDeclaredNonlocal)) && scope_->kind != ScopeKind::Module && n.simple)
        error(n, "annotated name " + quoted(name) + " can't be " + ((v->flags & kDeclaredGlobal) ? "global" : "nonlocal"));
      if (n.simple) add(target->id, kAnnotated | kBound, *target);
      else if (n.value != nullptr) add(target->id, kBound, *target);
    } else {
      walk(*n.target);
    }
    // Under `from __future__ import annotations` the annotation is text, not code.
    if (!tree_.futures.annotations) walk(*n.annotation);
    maybe(n.value);
  }

  void loop(const Node& n) {
    if (is<AsyncFor>(&n)) scope_->has_handlers = true;
    each_child(n, [&](const Node& child) { walk(child); });
  }
  void try_or_with(const Node& n) {
    each_child(n, [&](const Node& child) { walk(child); });
  }

  void declare(const Node& at, Span<Symbol> names, std::uint16_t flag) {
    const char* word = flag == kDeclaredGlobal ? "global" : "nonlocal";
    for (Symbol raw : names) {
      Symbol name = mangled(raw);
      const Variable* v = scope_->find(name);
      std::uint16_t flags = v == nullptr ? 0 : v->flags;
      if (flags & kParameter) {
        if (py3_) error(at, "name " + quoted(name) + " is parameter and " + word);
        else error(at, "name " + quoted(name) + " is local and global");
      } else if (py3_ && (flags & kUsed)) {
        error(at, "name " + quoted(name) + " is used prior to " + word + " declaration");
      } else if (py3_ && (flags & kAnnotated)) {
        error(at, "annotated name " + quoted(name) + " can't be " + word);
      } else if (py3_ && (flags & kBound)) {
        error(at, "name " + quoted(name) + " is assigned to before " + word + " declaration");
      } else if (!py3_ && (flags & (kBound | kUsed)) && scope_->kind != ScopeKind::Module) {
        context_.diagnostics.report(DiagnosticId::SyntaxWarning, Phase::Symtable, tree_.source, at.range,
                                    "name " + quoted(name) + ((flags & kBound) ? " is assigned to before global declaration"
                                                                              : " is used prior to global declaration"));
      }
      scope_->mention(name, flag);
      if (flag == kDeclaredNonlocal && scope_->kind == ScopeKind::Module)
        error(at, "nonlocal declaration not allowed at module level");
    }
  }

  void import_name(const Alias& alias, const Node& stmt, bool dotted) {
    std::string_view bound = alias.asname ? alias.asname.text() : alias.name.text();
    if (bound == "*") {
      if (scope_->kind != ScopeKind::Module) {
        if (py3_) error(stmt, "import * only allowed at module level");
        else context_.diagnostics.report(DiagnosticId::SyntaxWarning, Phase::Symtable, tree_.source, scope_->node->range,
                                         "import * only allowed at module level");  // in 2.7, in the line of the scope
      }
      scope_->import_star = true;
      return;
    }
    if (dotted && !alias.asname) bound = bound.substr(0, bound.find('.'));
    add(intern(bound), kBound | kImported, alias);
  }

  void exec_stmt(const Exec& n) {
    scope_->framed = true;
    walk(*n.body);
    if (n.globals == nullptr && !is_exec_with_tuple(n)) scope_->bare_exec = true;
    maybe(n.globals);
    maybe(n.locals);
  }
  /// `exec(code, globals)` names its namespaces though the grammar sees one tuple (CPython 2.7.9 and later).
  static bool is_exec_with_tuple(const Exec& n) {
    auto* tuple = as<Tuple>(n.body);
    return tuple != nullptr && (tuple->elts.size() == 2 || tuple->elts.size() == 3);
  }

  void named_expr(const NamedExpr& n) {
    if (comp_iter_ > 0) {
      error(n, "assignment expression cannot be used in a comprehension iterable expression");
    }
    auto& target = cast<Name>(*n.target);
    Symbol name = mangled(target.id);
    // PEP 572: the target of := in a comprehension belongs to the innermost scope that is not one.
    if (scope_->is_comprehension()) {
      Scope* s = scope_;
      for (; s->is_comprehension(); s = s->parent) {
        const Variable* v = s->find(name);
        if (v != nullptr && (v->flags & kCompTarget))
          error(n, "assignment expression cannot rebind comprehension iteration variable " + quoted(name));
      }
      s->stores_inside_expressions = true;
      if (s->kind == ScopeKind::Class) {
        error(n, "assignment expression within a comprehension cannot be used in a class body");
      } else if (s->kind == ScopeKind::Module) {
        for (Scope* c = scope_; c != s; c = c->parent) c->mention(name, kDeclaredGlobal);
        s->mention(name, kDeclaredGlobal | kBound);
      } else {
        const Variable* v = s->find(name);
        bool global = v != nullptr && (v->flags & kDeclaredGlobal);
        for (Scope* c = scope_; c != s; c = c->parent) c->mention(name, global ? kDeclaredGlobal : kDeclaredNonlocal);
        if (!(v != nullptr && (v->flags & (kDeclaredGlobal | kDeclaredNonlocal)))) s->mention(name, kBound);
      }
      scope_->stores_inside_expressions = true;
      walk(*n.value);
      // The store itself, seen from the comprehension.
      scope_->mention(name, kBound);
      return;
    }
    scope_->stores_inside_expressions = true;
    walk(*n.value);
    walk(*n.target);
  }

  void comprehension(const Node& n, ScopeKind kind, const char* name, Span<Comprehension*> generators, Expr* first, Expr* second) {
    ++comp_iter_;
    walk(*generators[0]->iter);
    --comp_iter_;
    int outer_iter = comp_iter_;
    comp_iter_ = outer_iter;
    Scope* scope = enter(kind, &n, intern(name));
    scope->generator = kind == ScopeKind::GeneratorExp;
    add(intern(".0"), kParameter, n);
    for (std::uint32_t i = 0; i < generators.size(); ++i) {
      const Comprehension& g = *generators[i];
      if (g.is_async) scope->coroutine = scope->has_handlers = true;
      comp_target_ = true;
      walk(*g.target);
      comp_target_ = false;
      if (i > 0) {
        ++comp_iter_;
        walk(*g.iter);
        --comp_iter_;
      }
      each(g.ifs);
    }
    if (second != nullptr) walk(*second);
    walk(*first);
    leave();
    // A comprehension that awaits is itself awaited where it stands.
    if (scope->coroutine && kind != ScopeKind::GeneratorExp && scope_->is_comprehension()) scope_->coroutine = true;
  }

  /// Python 2: a list comprehension has no scope of its own, its variables leak.
  void inline_comprehension(const ListComp& n) {
    scope_->stores_inside_expressions = true;
    walk(*n.elt);
    for (Comprehension* g : n.generators) {
      walk(*g->target);
      walk(*g->iter);
      each(g->ifs);
    }
  }

  Context& context_;
  const Mod& tree_;
  bool py3_;
  Scopes scopes_;
  Scope* scope_ = nullptr;
  Symbol class_name_;
  int comp_iter_ = 0;
  bool comp_target_ = false, tuple_parameter_ = false;
  const Return* first_return_ = nullptr;
  const Node* return_scope_ = nullptr;
};

Scopes collect_scopes(Context& context, const Mod& tree) { return Collector(context, tree).run(); }

Scopes resolve(Context& context, const Mod& tree) {
  Scopes scopes = collect_scopes(context, tree);
  analyze_scopes(context, tree, scopes);
  check_statements(context, tree, scopes);
  warn_of_suspects(context, tree);
  return scopes;
}

}  // namespace natrix
