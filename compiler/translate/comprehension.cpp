// compiler/translate/comprehension.cpp - Comprehensions and generator expressions: functions of one parameter, the
// iterator of the outermost `for`, named as CPython names them. Python 2's list comprehensions stand inline.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

namespace {

Span<Comprehension*> generators_of(const Expr& e) {
  switch (e.kind) {
    case Kind::ListComp: return cast<ListComp>(e).generators;
    case Kind::SetComp: return cast<SetComp>(e).generators;
    case Kind::DictComp: return cast<DictComp>(e).generators;
    default: return cast<GeneratorExp>(e).generators;
  }
}

nir::FunctionKind kind_of(const Scope& scope) {
  if (scope.kind == ScopeKind::GeneratorExp) return scope.coroutine ? nir::FunctionKind::AsyncGenerator : nir::FunctionKind::Generator;
  return scope.coroutine ? nir::FunctionKind::Coroutine : nir::FunctionKind::Plain;
}

}  // namespace

Local Translator::comprehension(const Expr& e, Local to) {
  const Scope& scope = (*p_.scopes)[&e];
  int32_t code = Translator(p_, scope, kind_of(scope)).comprehension_body(e);
  Local function = make_function(code, scope, nullptr, nullptr);
  const Comprehension& outermost = *generators_of(e)[0];
  Local iterable = expr(*outermost.iter);
  Local iterator = b_.add(outermost.is_async ? Op::AsyncIter : Op::Iter, {iterable}).result;
  bool awaited = scope.coroutine && scope.kind != ScopeKind::GeneratorExp;
  Local result = call_value(function, {iterator}, awaited ? Builder::kFresh : to);
  return awaited ? await(result, to) : result;
}

int32_t Translator::comprehension_body(const Expr& e) {
  index_ = reserve();
  f_.first_line = static_cast<int32_t>(e.range.line);
  Symbol iterator = p_.intern(".0");
  f_.positional.push_back(iterator);
  variables_[iterator] = b_.local(LocalType::Value, iterator);
  f_.visible.push_back(variables_[iterator]);
  entry();
  set_place(e);
  Local into = kNone;
  switch (e.kind) {
    case Kind::ListComp: into = b_.add(Op::BuildList, {}).result; break;
    case Kind::SetComp: into = b_.add(Op::BuildSet, {}).result; break;
    case Kind::DictComp: into = b_.add(Op::BuildDict, {}).result; break;
    default: break;
  }
  generators(generators_of(e), 0, e, into);
  b_.end(Op::Return, {into == kNone ? none() : into});
  return finish();
}

void Translator::generators(Span<Comprehension*> list, uint32_t index, const Expr& e, Local into) {
  if (index == list.size()) return comprehension_item(e, into);
  const Comprehension& g = *list[index];
  Local iterator;
  if (index == 0 && scope_.is_comprehension() && scope_.node == &e) {
    iterator = 0;
  } else {
    Local iterable = expr(*g.iter);
    iterator = b_.add(g.is_async ? Op::AsyncIter : Op::Iter, {iterable}).result;
  }
  BlockId head = b_.block(), body = b_.block(), next = b_.block(), end = b_.block();
  b_.begin(head);
  if (g.is_async) {
    Local item = async_item(iterator, end);
    store(*g.target, item);
  } else {
    Local item = b_.add(Op::Next, {iterator}).result;
    b_.branch(b_.add(Op::IsEmpty, {item}).result, end, body);
    b_.begin(body);
    store(*g.target, item);
  }
  for (Expr* test : g.ifs) {
    BlockId yes = b_.block();
    condition(*test, yes, next);
    b_.begin(yes);
  }
  generators(list, index + 1, e, into);
  b_.begin(next);
  b_.effect(Op::Poll, {});
  b_.jump(head);
  b_.begin(end);
}

void Translator::comprehension_item(const Expr& e, Local into) {
  switch (e.kind) {
    case Kind::ListComp: {
      Local item = expr(*cast<ListComp>(e).elt);
      b_.effect(Op::ListAppend, {into, item});
      return;
    }
    case Kind::SetComp: {
      Local item = expr(*cast<SetComp>(e).elt);
      b_.effect(Op::SetAdd, {into, item});
      return;
    }
    case Kind::DictComp: {
      // CPython 3.8 and later evaluate the key first, 2.7 the value.
      auto& d = cast<DictComp>(e);
      Local first = fresh(py3_ ? *d.key : *d.value);
      Local second = expr(py3_ ? *d.value : *d.key);
      b_.effect(Op::DictStore, {into, py3_ ? first : second, py3_ ? second : first});
      return;
    }
    default: {
      Local item = expr(*cast<GeneratorExp>(e).elt);
      if (scope_.coroutine) item = b_.add(Op::AsyncWrap, {item}).result;
      yield(item);
      return;
    }
  }
}

Local Translator::inline_list(const ListComp& e, Local to) {
  Local list = b_.add(Op::BuildList, {}).result;
  generators(e.generators, 0, e, list);
  return to == Builder::kFresh ? list : copy(list, to);
}

}  // namespace natrix
