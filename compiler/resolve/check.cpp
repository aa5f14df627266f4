// compiler/resolve/check.cpp - What CPython's compiler proper refuses (3.11 and 2.7 Python/compile.c).
// The parser has accepted the text and every name has its scope; these are rules about where statements may stand.
#include <string>
#include <unordered_set>

#include "compiler/resolve/collect.h"

namespace natrix {

using namespace ast;

namespace {

class Checker {
 public:
  Checker(Context& context, const Mod& tree, const Scopes& scopes)
      : context_(context), tree_(tree), scopes_(scopes), py3_(tree.dialect == Dialect::Py3), scope_(&scopes.module()) {}

  void run() {
    each_child(tree_, [&](const Node& n) { walk(n); });
  }

 private:
  enum class Inside : std::uint8_t { Nothing, Loop, Finally, ExceptStar };

  void error(const Node& at, std::string message) {
    context_.diagnostics.syntax_error(tree_.dialect, Phase::Compile, tree_.source, at.range, std::move(message));
  }

  template <class T>
  void each(const T& nodes) {
    for (auto* n : nodes)
      if (n != nullptr) walk(*n);
  }
  void children(const Node& n) {
    each_child(n, [&](const Node& child) { walk(child); });
  }
  /// A body that belongs to another scope or another kind of block.
  template <class F>
  void with(Inside inside, F&& f) {
    Inside saved = inside_;
    inside_ = inside;
    f();
    inside_ = saved;
  }
  template <class F>
  void in_scope(const Node& n, F&& f) {
    const Scope* saved = scope_;
    scope_ = &scopes_[&n];
    with(Inside::Nothing, f);
    scope_ = saved;
  }

  bool in_async() const { return scope_->kind == ScopeKind::Function && scope_->coroutine; }

  void walk(const Node& n) {
    // CPython 2.7 places errors at the statement it compiled last.
    if (Kind::FunctionDef <= n.kind && n.kind <= Kind::Exec) last_statement_ = &n;
    switch (n.kind) {
      case Kind::FunctionDef: return function(cast<FunctionDef>(n));
      case Kind::AsyncFunctionDef: return function(cast<AsyncFunctionDef>(n));
      case Kind::Lambda: {
        auto& l = cast<Lambda>(n);
        walk(*l.args);
        return in_scope(n, [&] { walk(*l.body); });
      }
      case Kind::ClassDef: {
        auto& c = cast<ClassDef>(n);
        each(c.decorator_list);
        for (Expr* base : c.bases) argument(*base);
        each(c.keywords);
        return in_scope(n, [&] { each(c.body); });
      }
      case Kind::ListComp: case Kind::SetComp: case Kind::DictComp: case Kind::GeneratorExp: return comprehension(n);
      case Kind::Return: return return_stmt(cast<Return>(n));
      case Kind::Break:
        if (inside_ == Inside::ExceptStar) error(n, "'break', 'continue' and 'return' cannot appear in an except* block");
        else if (!in_loop_) error(n, "'break' outside loop");
        return;
      case Kind::Continue:
        if (inside_ == Inside::ExceptStar) error(n, "'break', 'continue' and 'return' cannot appear in an except* block");
        else if (!in_loop_) error(n, "'continue' not properly in loop");
        else if (!py3_ && inside_ == Inside::Finally) error(n, "'continue' not supported inside 'finally' clause");
        return;
      case Kind::For: case Kind::AsyncFor: case Kind::While: return loop(n);
      case Kind::Try: return try_stmt(cast<Try>(n), false);
      case Kind::TryStar: return try_stmt(cast<TryStar>(n), true);
      case Kind::AsyncWith:
        if (!in_async()) error(n, "'async with' outside async function");
        return children(n);
      case Kind::Yield:
        if (!scope_->is_function()) error(n, "'yield' outside function");
        return children(n);
      case Kind::YieldFrom:
        if (!scope_->is_function()) error(n, "'yield' outside function");
        else if (in_async()) error(n, "'yield from' inside async function");
        return children(n);
      case Kind::Await:
        if (!scope_->is_function()) error(n, "'await' outside function");
        else if (!in_async() && !scope_->is_comprehension()) error(n, "'await' outside async function");
        else if (scope_->is_comprehension() && scope_->kind != ScopeKind::GeneratorExp && !async_around(scope_))
          error(n, "asynchronous comprehension outside of an asynchronous function");
        return children(n);
      case Kind::Assign: {
        auto& a = cast<Assign>(n);
        for (Expr* target : a.targets) assign_target(*target);
        return children(n);
      }
      case Kind::Starred:
        if (cast<Starred>(n).ctx == ExprContext::Load && !starred_allowed_) error(n, "can't use starred expression here");
        starred_allowed_ = false;
        return children(n);
      case Kind::List: case Kind::Tuple: case Kind::Set: return elements(n);
      case Kind::Call: return call(cast<Call>(n));
      case Kind::Match: return match(cast<Match>(n));
      default: return children(n);
    }
  }

  static bool async_around(const Scope* s) {
    while (s != nullptr && s->is_comprehension()) s = s->parent;
    return s != nullptr && s->kind == ScopeKind::Function && s->coroutine;
  }

  template <class F>
  void function(const F& n) {
    each(n.decorator_list);
    walk(*n.args);
    if (n.returns != nullptr) walk(*n.returns);
    bool loop = in_loop_;
    in_loop_ = false;
    in_scope(n, [&] { each(n.body); });
    in_loop_ = loop;
  }

  void comprehension(const Node& n) {
    if (is<ListComp>(&n) && !py3_) return children(n);
    Span<Comprehension*> generators = is<ListComp>(&n)  ? cast<ListComp>(n).generators
                                      : is<SetComp>(&n) ? cast<SetComp>(n).generators
                                      : is<DictComp>(&n) ? cast<DictComp>(n).generators
                                                         : cast<GeneratorExp>(n).generators;
    walk(*generators[0]->iter);
    in_scope(n, [&] {
      bool any_async = false;
      for (Comprehension* g : generators) {
        any_async |= g->is_async;
        walk(*g->target);
        if (g != generators[0]) walk(*g->iter);
        each(g->ifs);
      }
      if (any_async && !is<GeneratorExp>(&n) && !async_around(scope_))
        error(n, "asynchronous comprehension outside of an asynchronous function");
      each_child(n, [&](const Node& child) { if (!is<Comprehension>(&child)) walk(child); });
    });
  }

  void return_stmt(const Return& n) {
    if (inside_ == Inside::ExceptStar) error(n, "'break', 'continue' and 'return' cannot appear in an except* block");
    if (scope_->kind != ScopeKind::Function) error(n, "'return' outside function");
    else if (n.value != nullptr && scope_->coroutine && scope_->generator) error(n, "'return' with value in async generator");
    if (n.value != nullptr) walk(*n.value);
  }

  void loop(const Node& n) {
    if (is<AsyncFor>(&n) && !in_async()) error(n, "'async for' outside async function");
    const Block* body;
    const Block* orelse;
    if (auto* w = as<While>(&n)) {
      walk(*w->test);
      body = &w->body, orelse = &w->orelse;
    } else if (auto* f = as<For>(&n)) {
      assign_target(*f->target);
      walk(*f->target);
      walk(*f->iter);
      body = &f->body, orelse = &f->orelse;
    } else {
      auto& a = cast<AsyncFor>(n);
      walk(*a.target);
      walk(*a.iter);
      body = &a.body, orelse = &a.orelse;
    }
    bool outer = in_loop_;
    in_loop_ = true;
    with(Inside::Loop, [&] { each(*body); });
    in_loop_ = outer;
    each(*orelse);
  }

  template <class T>
  void try_stmt(const T& n, bool star) {
    each(n.body);
    for (std::uint32_t i = 0; i < n.handlers.size(); ++i) {
      const ExceptHandler& h = *n.handlers[i];
      if (h.type == nullptr && i + 1 < n.handlers.size()) error(py3_ || last_statement_ == nullptr ? h : *last_statement_, "default 'except:' must be last");
      if (h.type != nullptr) walk(*h.type);
      if (!star) {
        each(h.body);
      } else {
        bool outer = in_loop_;
        with(Inside::ExceptStar, [&] { each(h.body); });
        in_loop_ = outer;
      }
    }
    each(n.orelse);
    if (!n.finalbody.empty()) with(py3_ ? inside_ : Inside::Finally, [&] { each(n.finalbody); });
  }

  // --- targets and stars
  void assign_target(const Expr& target) {
    if (is<Starred>(&target)) error(target, "starred assignment target must be in a list or tuple");
  }
  void elements(const Node& n) {
    const Exprs& elts = is<List>(&n) ? cast<List>(n).elts : is<Tuple>(&n) ? cast<Tuple>(n).elts : cast<Set>(n).elts;
    ExprContext ctx = is<List>(&n) ? cast<List>(n).ctx : is<Tuple>(&n) ? cast<Tuple>(n).ctx : ExprContext::Load;
    int stars = 0;
    for (std::uint32_t i = 0; i < elts.size(); ++i) {
      if (is<Starred>(elts[i]) && ctx == ExprContext::Store) {
        if (++stars == 2) error(n, "multiple starred expressions in assignment");
        if (i >= (1 << 8)) error(n, "too many expressions in star-unpacking assignment");
      }
      starred_allowed_ = true;
      walk(*elts[i]);
      starred_allowed_ = false;
    }
  }
  void argument(const Node& n) {
    starred_allowed_ = true;
    walk(n);
    starred_allowed_ = false;
  }
  void call(const Call& n) {
    walk(*n.func);
    for (Expr* arg : n.args) argument(*arg);
    std::unordered_set<Symbol> seen;
    for (Keyword* k : n.keywords) {
      if (py3_ && k->arg && !seen.insert(k->arg).second)
        error(*k, "keyword argument repeated: " + std::string(k->arg.text()));
      walk(*k->value);
    }
  }

  // --- match: compile.c, compiler_pattern_*
  void match(const Match& n) {
    walk(*n.subject);
    for (std::uint32_t i = 0; i < n.cases.size(); ++i) {
      const MatchCase& c = *n.cases[i];
      bool last = i + 1 == n.cases.size();
      std::unordered_set<Symbol> names;
      pattern(*c.pattern, names, last || c.guard != nullptr);
      if (c.guard != nullptr) walk(*c.guard);
      each(c.body);
    }
  }
  void capture(const Node& at, Symbol name, std::unordered_set<Symbol>& names) {
    if (name && !names.insert(name).second)
      error(at, "multiple assignments to name '" + std::string(name.text()) + "' in pattern");
  }
  void pattern(const Pattern& p, std::unordered_set<Symbol>& names, bool irrefutable_allowed) {
    switch (p.kind) {
      case Kind::MatchAs: {
        auto& as_pattern = cast<MatchAs>(p);
        if (as_pattern.pattern == nullptr && !irrefutable_allowed) {
          if (as_pattern.name)
            error(p, "name capture '" + std::string(as_pattern.name.text()) + "' makes remaining patterns unreachable");
          else error(p, "wildcard makes remaining patterns unreachable");
        }
        if (as_pattern.pattern != nullptr) pattern(*as_pattern.pattern, names, irrefutable_allowed);
        return capture(p, as_pattern.name, names);
      }
      case Kind::MatchOr: {
        auto& alternatives = cast<MatchOr>(p).patterns;
        std::unordered_set<Symbol> first;
        for (std::uint32_t i = 0; i < alternatives.size(); ++i) {
          std::unordered_set<Symbol> bound;
          pattern(*alternatives[i], bound, irrefutable_allowed && i + 1 == alternatives.size());
          if (i == 0) first = bound;
          else if (bound != first) return error(p, "alternative patterns bind different names");
        }
        for (Symbol name : first) capture(p, name, names);
        return;
      }
      case Kind::MatchSequence: {
        int stars = 0;
        for (Pattern* sub : cast<MatchSequence>(p).patterns) {
          if (is<MatchStar>(sub) && ++stars == 2) error(p, "multiple starred expressions in sequence pattern");
          pattern(*sub, names, true);
        }
        return;
      }
      case Kind::MatchStar: return capture(p, cast<MatchStar>(p).name, names);
      case Kind::MatchMapping: {
        auto& m = cast<MatchMapping>(p);
        each(m.keys);
        for (Pattern* sub : m.patterns) pattern(*sub, names, true);
        return capture(p, m.rest, names);
      }
      case Kind::MatchClass: {
        auto& c = cast<MatchClass>(p);
        walk(*c.cls);
        std::unordered_set<Symbol> attributes;
        for (Pattern* sub : c.patterns) pattern(*sub, names, true);
        for (std::uint32_t i = 0; i < c.kwd_attrs.size(); ++i) {
          if (!attributes.insert(c.kwd_attrs[i]).second)
            error(*c.kwd_patterns[i], "attribute name repeated in class pattern: " + std::string(c.kwd_attrs[i].text()));
          pattern(*c.kwd_patterns[i], names, true);
        }
        return;
      }
      default: return children(p);
    }
  }

  Context& context_;
  const Mod& tree_;
  const Scopes& scopes_;
  bool py3_;
  const Scope* scope_;
  Inside inside_ = Inside::Nothing;
  const Node* last_statement_ = nullptr;
  bool in_loop_ = false;
  bool starred_allowed_ = false;
};

}  // namespace

void check_statements(Context& context, const Mod& tree, const Scopes& scopes) { Checker(context, tree, scopes).run(); }

}  // namespace natrix
