// compiler/translate/call.cpp - Calls: plain, of methods, with stars, and super() without arguments.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

Local Translator::call_value(Local callee, std::vector<Local> args, Local to) {
  args.insert(args.begin(), callee);
  return b_.add(Op::Call, args, to).result;
}

int64_t Translator::keyword_names(const Call& e) {
  if (e.keywords.empty()) return kNone;
  std::vector<Symbol> names;
  for (Keyword* k : e.keywords) names.push_back(k->arg);
  return p_.names_tuple(names);
}

Local Translator::call(const Call& e, Local to) {
  for (Expr* arg : e.args)
    if (is<Starred>(arg)) return call_ex(e, to);
  for (Keyword* k : e.keywords)
    if (!k->arg) return call_ex(e, to);
  if (auto* method = as<Attribute>(e.func)) return method_call(e, *method, to);
  auto* name = as<Name>(e.func);
  if (py3_ && name != nullptr && name->id.text() == "super" && e.args.empty() && e.keywords.empty() && scope_.is_function() &&
      !f_.positional.empty()) {
    Local cell = cell_for(p_.intern("__class__"));
    if (cell != kNone) {
      Local callee = expr(*e.func);
      Local self = 0;
      if (const Variable* v = scope_.find(f_.positional[0]); v != nullptr && v->access == Access::Cell) {
        nir::Instr& i = b_.add(Op::LoadCell, {0});
        i.name = f_.positional[0];
        self = i.result;
      }
      return b_.add(Op::CallSuper, {callee, cell, self}, to).result;
    }
  }
  std::vector<Local> operands = {expr(*e.func)};
  for (Expr* arg : e.args) operands.push_back(expr(*arg));
  for (Keyword* k : e.keywords) operands.push_back(expr(*k->value));
  nir::Instr& i = b_.add(Op::Call, operands, to);
  i.immediate = keyword_names(e);
  return i.result;
}

/// The attribute is found before the arguments are evaluated. In Python 3 an error in the look-up is marked under the
/// attribute, one in the call under all.
Local Translator::method_call(const Call& e, const Attribute& method, Local to) {
  if (drops_file(method)) return dropping_call(e, method, to);
  return call_on(expr(*method.value), e, method, to);
}

Local Translator::call_on(Local owner, const Call& e, const Attribute& method, Local to) {
  nir::Place saved = b_.place();
  set_place_at_attribute(method, method);
  nir::Instr& load = b_.add(Op::LoadMethod, {owner});
  load.name = mangled(method.attr);
  std::vector<Local> operands = {load.result, owner};
  if (py3_) b_.set_place(saved);
  for (Expr* arg : e.args) operands.push_back(expr(*arg));
  for (Keyword* k : e.keywords) operands.push_back(expr(*k->value));
  int64_t names = keyword_names(e);
  set_place_at_attribute(method, e);
  nir::Instr& i = b_.add(Op::CallLoaded, operands, to);
  i.immediate = names;
  return i.result;
}

/// Calls with *args or **kwargs. Python 3 evaluates in the order of the text, positional arguments first. Python 2
/// evaluates plain arguments, keywords, then what the stars stand before.
Local Translator::call_ex(const Call& e, Local to) {
  Local callee = expr(*e.func);
  Local args;
  std::vector<Local> stars;
  bool any_star = false;
  for (Expr* arg : e.args) any_star |= is<Starred>(arg);
  if (!py3_) {
    std::vector<Local> plain, pairs;
    for (Expr* arg : e.args)
      if (!is<Starred>(arg)) plain.push_back(expr(*arg));
    for (Keyword* k : e.keywords) {
      if (!k->arg) continue;
      pairs.push_back(constant(p_.native(k->arg.text())));
      pairs.push_back(expr(*k->value));
    }
    Local star = kNone, mapping = kNone;
    for (Expr* arg : e.args)
      if (auto* starred = as<Starred>(arg)) star = expr(*starred->value);
    for (Keyword* k : e.keywords)
      if (!k->arg) mapping = expr(*k->value);
    Local kwargs = empty();
    if (!pairs.empty() || mapping != kNone) kwargs = b_.add(Op::BuildDict, pairs).result;
    if (mapping != kNone) b_.effect(Op::DictMerge, {kwargs, mapping, callee});
    if (star != kNone) {
      args = b_.add(Op::StarArguments, {callee, star}).result;
      if (!plain.empty()) {
        Local list = b_.add(Op::BuildList, plain).result;
        b_.effect(Op::ListExtend, {list, args});
        args = b_.add(Op::ListToTuple, {list}).result;
      }
    } else {
      args = b_.add(Op::BuildTuple, plain).result;
    }
    return b_.add(Op::CallEx, {callee, args, kwargs}, to).result;
  }
  // CPython 3.11 hands a single *args over as it is, once the keywords are evaluated.
  bool single = any_star && e.args.size() == 1;
  if (single) args = expr(*cast<Starred>(*e.args[0]).value);
  else if (any_star) args = b_.add(Op::ListToTuple, {starred_list(e.args)}).result;
  else args = b_.add(Op::BuildTuple, exprs(e.args)).result;
  Local kwargs = kNone;
  std::vector<Local> pairs;
  auto flush = [&] {
    if (kwargs == kNone) {
      kwargs = b_.add(Op::BuildDict, pairs).result;
    } else if (!pairs.empty()) {
      Local group = b_.add(Op::BuildDict, pairs).result;
      b_.effect(Op::DictMerge, {kwargs, group, callee});
    }
    pairs.clear();
  };
  for (Keyword* k : e.keywords) {
    if (k->arg) {
      pairs.push_back(constant(p_.native(k->arg.text())));
      pairs.push_back(expr(*k->value));
      continue;
    }
    flush();
    Local mapping = expr(*k->value);
    b_.effect(Op::DictMerge, {kwargs, mapping, callee});
  }
  if (!pairs.empty()) flush();
  if (kwargs == kNone) kwargs = empty();
  if (single) args = b_.add(Op::StarArguments, {callee, args}).result;
  return b_.add(Op::CallEx, {callee, args, kwargs}, to).result;
}

}  // namespace natrix
