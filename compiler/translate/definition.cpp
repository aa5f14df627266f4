// compiler/translate/definition.cpp - def, class, lambda, and what library modules declare as native.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;
using nir::FunctionKind;

namespace {

FunctionKind kind_of(const Scope& scope) {
  if (scope.coroutine) return scope.generator ? FunctionKind::AsyncGenerator : FunctionKind::Coroutine;
  return scope.generator ? FunctionKind::Generator : FunctionKind::Plain;
}

/// The name of a decorator: native, or native(...).
std::string_view decorator_name(const Expr& e) {
  if (auto* call = as<Call>(&e)) return decorator_name(*call->func);
  auto* name = as<Name>(&e);
  return name == nullptr ? std::string_view() : name->id.text();
}

/// The annotation of a declaration's result; resolve/declarations.h tells where Python 2's has it.
const Expr* declared_result(const Expr* annotation, const Block& body) {
  const Return* only = annotation == nullptr && body.size() == 1 ? as<Return>(body[0]) : nullptr;
  return only == nullptr ? annotation : only->value;
}

nir::NativeResult native_result(const Expr* annotation, bool py3) {
  if (annotation == nullptr) return nir::NativeResult::Unknown;
  if (auto* constant = as<Constant>(annotation); constant != nullptr && constant->value.tag == ConstantValue::None) return nir::NativeResult::None;
  auto* name = as<Name>(annotation);
  const std::string_view text = name == nullptr ? std::string_view() : name->id.text();
  if (text == "None") return nir::NativeResult::None;
  if (text == "bool") return nir::NativeResult::Bool;
  if (text == "int") return nir::NativeResult::Int;
  if (text == "float") return nir::NativeResult::Float;
  if (text == "str") return py3 ? nir::NativeResult::Str : nir::NativeResult::Bytes;
  return nir::NativeResult::Unknown;
}

}  // namespace

bool Translator::native_declaration(const Exprs& list, Symbol name, const Expr* returns, bool is_class) {
  if (!p_.module().library || scope_.kind != ScopeKind::Module) return false;
  bool native = false;
  for (Expr* e : list) native |= decorator_name(*e) == "native";
  if (!native) return false;
  nir::Instr& i = b_.add(is_class ? Op::NativeClass : Op::NativeFunction, {});
  i.name = name;
  if (!is_class) i.kind = static_cast<uint8_t>(native_result(returns, py3_));
  store_name(name, i.result);
  return true;
}

std::vector<Local> Translator::decorators(const Exprs& list) { return exprs(list); }

Local Translator::decorated(const Exprs& list, const std::vector<Local>& values, Local target) {
  for (size_t i = values.size(); i-- > 0;) {
    nir::Place saved = b_.place();
    if (py3_) set_place(*list[i]);
    target = call_value(values[i], {target});
    b_.set_place(saved);
  }
  return target;
}

Local Translator::annotation_value(const Expr& e) {
  if (!p_.tree->futures.annotations) return expr(e);
  return constant(p_.native(p_.tree->source->slice(e.range)));
}

Local Translator::annotations(const Arguments& args, const Expr* returns) {
  std::vector<Local> pairs;
  auto add = [&](Symbol name, const Expr* annotation) {
    if (annotation == nullptr) return;
    pairs.push_back(constant(p_.native(mangled(name).text())));
    pairs.push_back(annotation_value(*annotation));
  };
  auto list = [&](const Args& group) {
    for (Arg* arg : group) add(arg->arg, arg->annotation);
  };
  list(args.args);
  list(args.posonlyargs);
  if (args.vararg != nullptr) add(args.vararg->arg, args.vararg->annotation);
  list(args.kwonlyargs);
  if (args.kwarg != nullptr) add(args.kwarg->arg, args.kwarg->annotation);
  add(p_.intern("return"), returns);
  return pairs.empty() ? empty() : b_.add(Op::BuildDict, pairs).result;
}

Local Translator::make_function(int32_t code, const Scope& scope, const Arguments* args, const Expr* returns, Local to) {
  Local defaults, keyword_defaults, annotated;
  if (args != nullptr) {
    defaults = args->defaults.empty() ? empty() : b_.add(Op::BuildTuple, exprs(args->defaults)).result;
    std::vector<Local> pairs;
    for (uint32_t i = 0; i < args->kwonlyargs.size(); ++i) {
      if (args->kw_defaults[i] == nullptr) continue;
      pairs.push_back(constant(p_.native(mangled(args->kwonlyargs[i]->arg).text())));
      pairs.push_back(expr(*args->kw_defaults[i]));
    }
    keyword_defaults = pairs.empty() ? empty() : b_.add(Op::BuildDict, pairs).result;
    annotated = annotations(*args, returns);
  } else {
    defaults = keyword_defaults = annotated = empty();
  }
  std::vector<Local> operands = {defaults, keyword_defaults, annotated};
  for (Symbol name : scope.free_names()) operands.push_back(cell_for(name));
  nir::Instr& i = b_.add(Op::MakeFunction, operands, to);
  i.immediate = code;
  return i.result;
}

template <class F>
void Translator::function_def(const F& s) {
  if (native_declaration(s.decorator_list, s.name, declared_result(s.returns, s.body), false)) return;
  std::vector<Local> wrappers = decorators(s.decorator_list);
  const Scope& scope = (*p_.scopes)[&s];
  int32_t code = Translator(p_, scope, kind_of(scope)).function_body(s);
  Local function = make_function(code, scope, s.args, s.returns);
  store_name(s.name, decorated(s.decorator_list, wrappers, function));
}
template void Translator::function_def(const FunctionDef&);
template void Translator::function_def(const AsyncFunctionDef&);

Local Translator::lambda(const Lambda& e, Local to) {
  const Scope& scope = (*p_.scopes)[&e];
  int32_t code = Translator(p_, scope, kind_of(scope)).lambda_body(e);
  return make_function(code, scope, e.args, nullptr, to);
}

void Translator::class_def(const ClassDef& s) {
  if (native_declaration(s.decorator_list, s.name, nullptr, true)) return;
  std::vector<Local> wrappers = decorators(s.decorator_list);
  const Scope& scope = (*p_.scopes)[&s];
  Local made;
  if (!py3_) {
    // Bases first, then the body, whose names the class takes over.
    Local bases = display(s.bases, Op::BuildTuple, Builder::kFresh);
    int32_t code = Translator(p_, scope, FunctionKind::ClassBody).class_body(s);
    Local body = make_function(code, scope, nullptr, nullptr);
    Local names = b_.add(Op::BuildDict, {}).result;
    call_value(body, {names});
    Local slots = constant(p_.names_tuple(scope.slots));
    nir::Instr& i = b_.add(Op::BuildClass2, {bases, names, slots});
    i.name = s.name;
    made = i.result;
  } else {
    int32_t code = Translator(p_, scope, FunctionKind::ClassBody).class_body(s);
    Local body = make_function(code, scope, nullptr, nullptr);
    Local bases = display(s.bases, Op::BuildTuple, Builder::kFresh);
    Local keywords = kNone;
    for (Keyword* k : s.keywords) {
      if (keywords == kNone) keywords = b_.add(Op::BuildDict, {}).result;
      if (k->arg) {
        Local key = constant(p_.native(k->arg.text()));
        Local value = expr(*k->value);
        b_.effect(Op::DictStore, {keywords, key, value});
      } else {
        Local mapping = expr(*k->value);
        Local builder = body;
        b_.effect(Op::DictMerge, {keywords, mapping, builder});
      }
    }
    if (keywords == kNone) keywords = empty();
    Local slots = constant(p_.names_tuple(scope.slots));
    nir::Instr& i = b_.add(Op::BuildClass, {body, bases, keywords, slots});
    i.name = s.name;
    made = i.result;
  }
  store_name(s.name, decorated(s.decorator_list, wrappers, made));
}

}  // namespace natrix
