// compiler/translate/death.cpp - Generators that are closed where their only reference goes.
// Closing a generator runs the finally blocks around its yield, so a program sees when it dies. CPython counts references;
// here it is closed where it is plain that no other can be: where a loop over a call of a generator function is left
// early, and where a name that only such calls fill and that nobody reads but to advance it is deleted, bound anew or goes
// with its function. Any other generator is left to the collector. Asked for are functions of the program by name, with
// try or with in their bodies; at run time the function that was called is compared with the generator's own.
// Likewise the file of `open(name).read()`: nothing else can refer to it, and once it is closed others see what was written.
#include <algorithm>

#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

namespace {

constexpr std::string_view kMethods[] = {"next", "__next__", "send", "throw", "close"};
/// Builtins that keep no reference to their argument.
constexpr std::string_view kBorrowing[] = {"next", "list", "tuple", "set", "frozenset", "dict", "sorted", "sum", "max", "min", "any", "all",
                                           "type", "repr", "str", "print", "isinstance", "hasattr", "bool", "id"};

template <size_t N>
bool among(std::string_view name, const std::string_view (&names)[N]) {
  return std::find(names, names + N, name) != names + N;
}

/// Which of some names are used for nothing but to advance what they hold.
class Uses {
 public:
  Uses(const Scopes& scopes, std::unordered_set<Symbol>& names) : scopes_(scopes), names_(names) {}

  void walk(const Node& n) {
    if (names_.empty()) return;
    switch (n.kind) {
      case Kind::Name:
        if (cast<Name>(n).ctx == ExprContext::Load) names_.erase(cast<Name>(n).id);
        return;
      case Kind::FunctionDef: {
        auto& function = cast<FunctionDef>(n);
        for (Expr* decorator : function.decorator_list) walk(*decorator);
        walk(*function.args);
        // Its own variables are others of the same name.
        const Scope& scope = scopes_[&n];
        std::vector<Symbol> own;
        for (Symbol name : names_) {
          const Variable* v = scope.find(name);
          if (v != nullptr && (v->access == Access::Local || v->access == Access::Cell)) own.push_back(name);
        }
        for (Symbol name : own) names_.erase(name);
        for (Stmt* s : function.body) walk(*s);
        names_.insert(own.begin(), own.end());
        return;
      }
      case Kind::AugAssign:
        if (auto* name = as<Name>(cast<AugAssign>(n).target)) names_.erase(name->id);
        break;
      case Kind::Global:
        for (Symbol name : cast<Global>(n).names) names_.erase(name);
        return;
      case Kind::Call: {
        auto& call = cast<Call>(n);
        auto* method = as<Attribute>(call.func);
        auto* function = as<Name>(call.func);
        if (method == nullptr || !is<Name>(method->value) || !among(method->attr.text(), kMethods)) walk(*call.func);
        for (Expr* argument : call.args) {
          if (function != nullptr && borrows(function->id)) maybe(*argument);
          else walk(*argument);
        }
        for (Keyword* keyword : call.keywords) walk(*keyword->value);
        return;
      }
      case Kind::For: {
        auto& loop = cast<For>(n);
        maybe(*loop.iter);
        walk(*loop.target);
        for (Stmt* s : loop.body) walk(*s);
        for (Stmt* s : loop.orelse) walk(*s);
        return;
      }
      case Kind::Print: {
        auto& print = cast<Print>(n);
        if (print.dest != nullptr) walk(*print.dest);
        for (Expr* value : print.values) maybe(*value);
        return;
      }
      default: break;
    }
    each_child(n, [&](const Node& child) { walk(child); });
  }

 private:
  /// A place where the name by itself does no harm.
  void maybe(const Expr& e) {
    if (!is<Name>(&e)) walk(e);
  }
  bool borrows(Symbol name) const {
    const Variable* v = scopes_.module().find(name);
    return among(name.text(), kBorrowing) && (v == nullptr || (v->flags & kBound) == 0);
  }

  const Scopes& scopes_;
  std::unordered_set<Symbol>& names_;
};

}  // namespace

void ProgramBuilder::add_closing(const Scopes& table) {
  for (const auto& scope : table.all) {
    if (scope->kind == ScopeKind::Function && scope->generator && !scope->coroutine && scope->has_handlers) closing.insert(scope->name);
  }
}

bool Translator::closes(const Expr& e) const {
  auto* call = as<Call>(&e);
  auto* name = call == nullptr ? nullptr : as<Name>(call->func);
  return name != nullptr && p_.closing.contains(name->id);
}

/// A method, that keeps no reference to its file, of what open() gives.
bool Translator::drops_file(const Attribute& method) const {
  static constexpr std::string_view kFileMethods[] = {"read", "readline", "readlines", "write", "writelines"};
  auto* call = as<Call>(method.value);
  auto* name = call == nullptr ? nullptr : as<Name>(call->func);
  if (name == nullptr || (name->id.text() != "open" && name->id.text() != "file")) return false;
  const Variable* v = p_.scopes->module().find(name->id);
  return !p_.module().library && namespace_ == kNone && (v == nullptr || (v->flags & kBound) == 0) && among(method.attr.text(), kFileMethods);
}

void Translator::last_reference(Local object, Local maker) {
  b_.effect(Op::LastReference, {object, maker, b_.add(Op::Empty, {}).result});
}

Local Translator::dropping_call(const Call& e, const Attribute& method, Local to) {
  Local maker = expr(*cast<Call>(*method.value).func);
  Local file = expr(*method.value);
  Local result = call_on(file, e, method, to);
  last_reference(file, maker);
  return result;
}

void Translator::find_owned(const Block& body) {
  if (p_.closing.empty() || p_.module().library || namespace_ != kNone) return;
  const bool module = scope_.kind == ScopeKind::Module;
  if (module) {
    if (p_.module().name != "__main__") return;  // others may look into it
    for (const auto& scope : p_.scopes->all) {
      if (scope->framed || scope->unoptimized) return;
    }
  } else if (scope_.framed || scope_.unoptimized) {
    return;
  }
  std::unordered_set<Symbol> names;
  std::vector<Symbol> order;
  auto look = [&](auto& self, const Node& n) -> void {
    if (is<FunctionDef>(&n) || is<AsyncFunctionDef>(&n) || is<ClassDef>(&n) || is<Lambda>(&n)) return;
    if (auto* a = as<Assign>(&n); a != nullptr && a->targets.size() == 1 && closes(*a->value)) {
      auto* target = as<Name>(a->targets[0]);
      const Variable* v = target == nullptr ? nullptr : scope_.find(mangled(target->id));
      if (v != nullptr && v->access == Access::Local && (v->flags & kParameter) == 0 && names.insert(target->id).second) order.push_back(target->id);
    }
    each_child(n, [&](const Node& child) { self(self, child); });
  };
  for (Stmt* s : body) look(look, *s);
  Uses uses(*p_.scopes, names);
  for (Stmt* s : body) uses.walk(*s);
  for (Symbol name : order) {
    if (!names.contains(name)) continue;
    owned_.push_back({mangled(name), b_.local(), b_.local()});
    b_.add(Op::Empty, {}, owned_.back().value);
    b_.add(Op::Empty, {}, owned_.back().function);
  }
}

Translator::Owned* Translator::owned(Symbol name) {
  for (Owned& o : owned_) {
    if (o.name == name) return &o;
  }
  return nullptr;
}

void Translator::close_owned(Owned& o) {
  last_reference(o.value, o.function);
  b_.add(Op::Empty, {}, o.value);
  b_.add(Op::Empty, {}, o.function);
}

void Translator::assign_owned(const Assign& s) {
  Local function = copy(expr(*cast<Call>(*s.value).func));
  Local value = fresh(*s.value);
  bound_function_ = function;
  store(*s.targets[0], value);
}

// After the name is bound anew, as CPython does it.
void Translator::replace_owned(Owned& o, Local value) {
  Local old = copy(o.value), function = copy(o.function);
  copy(value, o.value);
  if (bound_function_ != kNone) copy(bound_function_, o.function);
  else b_.add(Op::Empty, {}, o.function);
  bound_function_ = kNone;
  last_reference(old, function);
}

void Translator::closing_loop(const For& s) {
  Local function = copy(expr(*cast<Call>(*s.iter).func));
  Local iterator = fresh(*s.iter);
  BlockId outer = b_.unwind(), raised = b_.block(), left = b_.block(), end = b_.block();
  Cleanup& closed = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Iterator, .unwind = outer, .break_to = end, .previous = function, .exit = iterator, .jumps = {}});
  cleanups_.push_back(&closed);
  b_.set_unwind(raised);
  loop_over(s, iterator, left);
  cleanups_.pop_back();
  b_.set_unwind(outer);
  b_.jump(end);
  b_.begin(raised);
  Local exception = b_.add(Op::Catch, {}).result;
  b_.effect(Op::LastReference, {iterator, function, exception});
  resume(exception);
  b_.begin(left);
  last_reference(iterator, function);
  b_.begin(end);
}

}  // namespace natrix
