// compiler/infer/infer.cpp - see infer.h. A fixpoint over the stores of each function; it only ever goes up.
#include "compiler/infer/infer.h"

namespace natrix {

using namespace ast;

namespace {

class FunctionTypes {
 public:
  FunctionTypes(const Scope& scope, Dialect dialect) : scope_(scope), py3_(dialect == Dialect::Py3) {}

  std::unordered_map<Symbol, TypeKind> run(const Node& body) {
    for (const Variable& v : scope_.variables) {
      if (v.access == Access::Local) types_[v.name] = (v.flags & kParameter) ? TypeKind::Any : TypeKind::Never;
    }
    do {
      changed_ = false;
      each_child(body, [&](const Node& n) { walk(n); });
    } while (changed_);
    return std::move(types_);
  }

 private:
  void store(const Expr& target, TypeKind type) {
    if (auto* name = as<Name>(&target)) {
      auto found = types_.find(name->id);
      if (found == types_.end()) return;
      TypeKind joined = join(found->second, type);
      changed_ |= joined != found->second;
      found->second = joined;
    } else if (auto* star = as<Starred>(&target)) {
      store(*star->value, TypeKind::List);
    } else if (is<Tuple>(&target) || is<List>(&target)) {
      for (Expr* e : is<Tuple>(&target) ? cast<Tuple>(target).elts : cast<List>(target).elts) store(*e, TypeKind::Any);
    }
  }

  /// Stores to all names bound by statements whose values are not looked at.
  void bind_unknown(const Node& n) {
    if (auto* name = as<Name>(&n); name != nullptr && name->ctx == ExprContext::Store) store(*name, TypeKind::Any);
    else if (auto* as_pattern = as<MatchAs>(&n); as_pattern != nullptr && as_pattern->name) bind(as_pattern->name, TypeKind::Any);
    else if (auto* star = as<MatchStar>(&n); star != nullptr && star->name) bind(star->name, TypeKind::List);
    else if (auto* mapping = as<MatchMapping>(&n); mapping != nullptr && mapping->rest) bind(mapping->rest, TypeKind::Dict);
  }
  void bind(Symbol name, TypeKind type) {
    auto found = types_.find(name);
    if (found == types_.end()) return;
    TypeKind joined = join(found->second, type);
    changed_ |= joined != found->second;
    found->second = joined;
  }

  void walk(const Node& n) {
    switch (n.kind) {
      case Kind::FunctionDef: return definition(cast<FunctionDef>(n), TypeKind::Function);
      case Kind::AsyncFunctionDef: return definition(cast<AsyncFunctionDef>(n), TypeKind::Function);
      case Kind::ClassDef: {
        auto& c = cast<ClassDef>(n);
        bind(c.name, TypeKind::Any);
        for (Expr* e : c.decorator_list) walk(*e);
        for (Expr* e : c.bases) walk(*e);
        for (Keyword* k : c.keywords) walk(*k);
        return;
      }
      case Kind::Lambda: return walk(*cast<Lambda>(n).args);
      case Kind::SetComp: case Kind::DictComp: case Kind::GeneratorExp: return;
      case Kind::ListComp:
        if (py3_) return;
        break;
      case Kind::Import: case Kind::ImportFrom:
        for (Alias* alias : is<Import>(&n) ? cast<Import>(n).names : cast<ImportFrom>(n).names) {
          bind(alias->asname ? alias->asname : alias->name, TypeKind::Any);
        }
        return;
      case Kind::Assign: {
        auto& a = cast<Assign>(n);
        walk(*a.value);
        for (Expr* target : a.targets) assign(*target, *a.value);
        return;
      }
      case Kind::AnnAssign: {
        auto& a = cast<AnnAssign>(n);
        if (a.value != nullptr) store(*a.target, of(*a.value));
        return;
      }
      case Kind::AugAssign: {
        auto& a = cast<AugAssign>(n);
        if (auto* name = as<Name>(a.target)) store(*name, arithmetic(a.op, variable(name->id), of(*a.value)));
        return;
      }
      case Kind::NamedExpr: return store(*cast<NamedExpr>(n).target, of(*cast<NamedExpr>(n).value));
      case Kind::For: {
        auto& f = cast<For>(n);
        store(*f.target, counts(*f.iter) ? TypeKind::Int : TypeKind::Any);
        for (Stmt* s : f.body) walk(*s);
        for (Stmt* s : f.orelse) walk(*s);
        return;
      }
      default: break;
    }
    bind_unknown(n);
    each_child(n, [&](const Node& child) { walk(child); });
  }

  template <class F>
  void definition(const F& n, TypeKind plain) {
    bind(n.name, n.decorator_list.empty() ? plain : TypeKind::Any);
    for (Expr* e : n.decorator_list) walk(*e);
    walk(*n.args);
  }

  void assign(const Expr& target, const Expr& value) {
    auto* names = as<Tuple>(&target);
    auto* values = as<Tuple>(&value);
    if (names != nullptr && values != nullptr && names->elts.size() == values->elts.size()) {
      for (std::uint32_t i = 0; i < names->elts.size(); ++i) {
        if (is<Starred>(names->elts[i]) || is<Starred>(values->elts[i])) return store(target, TypeKind::Any);
      }
      for (std::uint32_t i = 0; i < names->elts.size(); ++i) assign(*names->elts[i], *values->elts[i]);
      return;
    }
    store(target, of(value));
  }

  /// range(...) or xrange(...), if the name is the builtin as far as this module shows.
  bool counts(const Expr& iter) const {
    auto* call = as<Call>(&iter);
    auto* name = call == nullptr ? nullptr : as<Name>(call->func);
    if (name == nullptr || !(name->id.text() == "range" || (!py3_ && name->id.text() == "xrange"))) return false;
    for (const Scope* s = &scope_; s != nullptr; s = s->parent) {
      const Variable* v = s->find(name->id);
      if (v != nullptr && (v->flags & kBound)) return false;
    }
    return true;
  }

  TypeKind variable(Symbol name) const {
    auto found = types_.find(name);
    return found == types_.end() ? TypeKind::Any : found->second;
  }

  TypeKind arithmetic(BinaryOp op, TypeKind a, TypeKind b) const {
    if (a == TypeKind::Never || b == TypeKind::Never) return TypeKind::Never;
    bool ints = a == TypeKind::Int && b == TypeKind::Int;
    bool numbers = (a == TypeKind::Int || a == TypeKind::Float) && (b == TypeKind::Int || b == TypeKind::Float);
    switch (op) {
      case BinaryOp::Div: return ints ? (py3_ ? TypeKind::Float : TypeKind::Any) : numbers ? TypeKind::Float : TypeKind::Any;
      // Python 2 ints may become long; a negative exponent makes a float.
      case BinaryOp::Pow: return TypeKind::Any;
      case BinaryOp::Add: case BinaryOp::Sub: case BinaryOp::Mult: case BinaryOp::FloorDiv: case BinaryOp::Mod:
        if (ints) return py3_ ? TypeKind::Int : TypeKind::Any;
        if (numbers) return TypeKind::Float;
        return op == BinaryOp::Add && a == b && (a == TypeKind::Str || a == TypeKind::List || a == TypeKind::Tuple) ? a : TypeKind::Any;
      case BinaryOp::MatMult: return TypeKind::Any;
      default: return ints && (py3_ || op != BinaryOp::LShift) ? TypeKind::Int : TypeKind::Any;
    }
  }

  TypeKind of(const Expr& e) const {
    switch (e.kind) {
      case Kind::Constant:
        switch (cast<Constant>(e).value.tag) {
          case ConstantValue::None: return TypeKind::None;
          case ConstantValue::True: case ConstantValue::False: return TypeKind::Bool;
          case ConstantValue::Int: return cast<Constant>(e).value.is_long ? TypeKind::Any : TypeKind::Int;
          case ConstantValue::Float: return TypeKind::Float;
          case ConstantValue::Complex: return TypeKind::Complex;
          case ConstantValue::Str: return TypeKind::Str;
          case ConstantValue::Bytes: return TypeKind::Bytes;
          default: return TypeKind::Any;
        }
      case Kind::Name: return variable(cast<Name>(e).id);
      case Kind::List: case Kind::ListComp: return TypeKind::List;
      case Kind::Dict: case Kind::DictComp: return TypeKind::Dict;
      case Kind::Set: case Kind::SetComp: return TypeKind::Set;
      case Kind::Tuple: return TypeKind::Tuple;
      case Kind::JoinedStr: return TypeKind::Str;
      case Kind::Lambda: return TypeKind::Function;
      case Kind::BinOp: return arithmetic(cast<BinOp>(e).op, of(*cast<BinOp>(e).left), of(*cast<BinOp>(e).right));
      case Kind::UnaryOp: {
        auto& u = cast<UnaryOp>(e);
        if (u.op == UnaryOpKind::Not) return TypeKind::Bool;
        TypeKind type = of(*u.operand);
        bool same = type == TypeKind::Never || (type == TypeKind::Int && py3_) || (type == TypeKind::Float && u.op != UnaryOpKind::Invert);
        return same ? type : TypeKind::Any;
      }
      case Kind::Compare: {
        // Identity and membership give bools; other comparisons may give anything, but for built-in operands.
        auto& c = cast<Compare>(e);
        for (std::uint32_t i = 0; i < c.ops.size(); ++i) {
          if (c.ops[i] >= CompareOp::Is) continue;
          auto plain = [](TypeKind t) { return t != TypeKind::Any && t != TypeKind::Never; };
          if (!plain(of(i == 0 ? *c.left : *c.comparators[i - 1])) || !plain(of(*c.comparators[i]))) return TypeKind::Any;
        }
        return TypeKind::Bool;
      }
      case Kind::IfExp: return join(of(*cast<IfExp>(e).body), of(*cast<IfExp>(e).orelse));
      case Kind::BoolOp: {
        TypeKind type = TypeKind::Never;
        for (Expr* value : cast<BoolOp>(e).values) type = join(type, of(*value));
        return type;
      }
      case Kind::NamedExpr: return of(*cast<NamedExpr>(e).value);
      default: return TypeKind::Any;
    }
  }

  const Scope& scope_;
  bool py3_;
  std::unordered_map<Symbol, TypeKind> types_;
  bool changed_ = false;
};

constexpr std::string_view kNames[] = {"Never", "None",  "bool", "int", "float", "complex",  "str",
                                       "bytes", "list", "dict", "set", "tuple", "function", "Any"};

}  // namespace

std::string_view name_of(TypeKind type) { return kNames[static_cast<std::size_t>(type)]; }

TypeKind join(TypeKind a, TypeKind b) {
  if (a == b || b == TypeKind::Never) return a;
  return a == TypeKind::Never ? b : TypeKind::Any;
}

TypeKind Types::of(const Scope& scope, Symbol name) const {
  auto table = locals.find(&scope);
  if (table == locals.end()) return TypeKind::Any;
  auto found = table->second.find(name);
  return found == table->second.end() ? TypeKind::Any : found->second;
}

Types infer(const Mod& tree, const Scopes& scopes) {
  Types types;
  types.scopes = &scopes;
  types.dialect = tree.dialect;
  for (const auto& scope : scopes.all) {
    // What others can reach by name (frames, exec) is not a plain local.
    if (scope->kind != ScopeKind::Function || scope->framed) continue;
    types.locals[scope.get()] = FunctionTypes(*scope, tree.dialect).run(*scope->node);
  }
  return types;
}

std::string dump(const Types& types) {
  std::string out;
  for (const auto& scope : types.scopes->all) {
    auto table = types.locals.find(scope.get());
    if (table == types.locals.end()) continue;
    out += scope->qualname.text();
    out += ", line " + std::to_string(scope->node->range.line) + "\n";
    for (const Variable& v : scope->variables) {
      if (v.access != Access::Local) continue;
      (out += "  ") += v.name.text();
      (out += ": ") += name_of(types.of(*scope, v.name));
      out += '\n';
    }
  }
  return out;
}

}  // namespace natrix
