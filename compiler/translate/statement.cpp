// compiler/translate/statement.cpp - Simple statements, conditions and loops.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

void Translator::block(const Block& body, size_t from) {
  for (size_t i = from; i < body.size(); ++i) statement(*body[i]);
}

void Translator::statement(const Stmt& s) {
  one_statement(s);
  if (f_.observing && !b_.closed()) b_.effect(Op::Observe, {});
}

void Translator::one_statement(const Stmt& s) {
  if (py3_) {
    set_place(s);
  } else {
    b_.set_place({static_cast<int32_t>(s.range.line), -1, -1});
  }
  switch (s.kind) {
    case Kind::FunctionDef: return function_def(cast<FunctionDef>(s));
    case Kind::AsyncFunctionDef: return function_def(cast<AsyncFunctionDef>(s));
    case Kind::ClassDef: return class_def(cast<ClassDef>(s));
    case Kind::Return: return return_stmt(cast<Return>(s));
    case Kind::Delete:
      for (Expr* target : cast<Delete>(s).targets) delete_target(*target);
      return;
    case Kind::Assign: return assign(cast<Assign>(s));
    case Kind::AugAssign: return aug_assign(cast<AugAssign>(s));
    case Kind::AnnAssign: return ann_assign(cast<AnnAssign>(s));
    case Kind::For: return for_stmt(cast<For>(s));
    case Kind::AsyncFor: return async_for(cast<AsyncFor>(s));
    case Kind::While: return while_stmt(cast<While>(s));
    case Kind::If: return if_stmt(cast<If>(s));
    case Kind::With: return with_stmt(s, cast<With>(s).items, 0, cast<With>(s).body, false);
    case Kind::AsyncWith: return with_stmt(s, cast<AsyncWith>(s).items, 0, cast<AsyncWith>(s).body, true);
    case Kind::Match: return match_stmt(cast<Match>(s));
    case Kind::Raise: return raise_stmt(cast<Raise>(s));
    case Kind::Try: return try_stmt(cast<Try>(s));
    case Kind::TryStar: return try_star(cast<TryStar>(s));
    case Kind::Assert: return assert_stmt(cast<Assert>(s));
    case Kind::Import: return import_stmt(cast<Import>(s));
    case Kind::ImportFrom: return import_from(cast<ImportFrom>(s));
    case Kind::ExprStmt: return expr_statement(cast<ExprStmt>(s));
    case Kind::Break: return leave({Jump::Break});
    case Kind::Continue: return leave({Jump::Continue});
    case Kind::Print: return print_stmt(cast<Print>(s));
    case Kind::Exec: return exec_stmt(cast<Exec>(s));
    default: return;  // Global, Nonlocal and Pass do nothing
  }
}

void Translator::expr_statement(const ExprStmt& s) {
  if (is<Interactive>(p_.tree) && scope_.kind == ScopeKind::Module) {
    Local value = expr(*s.value);
    b_.effect(Op::Display, {value});
    return;
  }
  if (is<Constant>(s.value)) return;
  if (auto* name = as<Name>(s.value)) {
    // Loaded for its NameError only.
    At at(*this, *name);
    name_expr(*name, Builder::kFresh);
    return;
  }
  expr(*s.value);
}

void Translator::if_stmt(const If& s) {
  BlockId yes = b_.block(), no = b_.block(), end = s.orelse.empty() ? no : b_.block();
  condition(*s.test, yes, no);
  b_.begin(yes);
  block(s.body);
  b_.jump(end);
  if (!s.orelse.empty()) {
    b_.begin(no);
    block(s.orelse);
  }
  b_.begin(end);
}

void Translator::while_stmt(const While& s) {
  BlockId head = b_.block(), body = b_.block(), next = b_.block(), orelse = b_.block(), end = b_.block();
  Cleanup& loop = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Loop, .break_to = end, .continue_to = next, .jumps = {}});
  b_.begin(head);
  condition(*s.test, body, orelse);
  cleanups_.push_back(&loop);
  b_.begin(body);
  block(s.body);
  cleanups_.pop_back();
  nir::Place place = b_.place();
  b_.begin(next);
  b_.set_place(place);
  b_.effect(Op::Poll, {});
  b_.jump(head);
  b_.begin(orelse);
  block(s.orelse);
  b_.begin(end);
}

void Translator::for_stmt(const For& s) {
  if (closes(*s.iter)) return closing_loop(s);
  loop_over(s, expr(*s.iter), kNone);
}

void Translator::loop_over(const For& s, Local iterable, BlockId left) {
  nir::Place place = b_.place();
  Local iterator = b_.add(Op::Iter, {iterable}).result;
  BlockId head = b_.block(), body = b_.block(), next = b_.block(), orelse = b_.block(), end = b_.block();
  Cleanup& loop = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Loop, .break_to = left == kNone ? end : left, .continue_to = next, .jumps = {}});
  b_.begin(head);
  Local item = b_.add(Op::Next, {iterator}).result;
  b_.branch(b_.add(Op::IsEmpty, {item}).result, orelse, body);
  cleanups_.push_back(&loop);
  b_.begin(body);
  store(*s.target, item);
  if (f_.observing) b_.effect(Op::Observe, {});
  block(s.body);
  cleanups_.pop_back();
  b_.begin(next);
  b_.set_place(place);
  b_.effect(Op::Poll, {});
  b_.jump(head);
  b_.begin(orelse);
  block(s.orelse);
  b_.begin(end);
}

Local Translator::async_item(Local iterator, BlockId end) {
  // Only StopAsyncIteration from here ends the loop.
  BlockId outer = b_.unwind(), stopped = b_.block(), go_on = b_.block();
  b_.set_unwind(stopped);
  Local item = await(b_.add(Op::AsyncNext, {iterator}).result);
  b_.set_unwind(outer);
  b_.jump(go_on);
  b_.begin(stopped);
  Local exception = b_.add(Op::Catch, {}).result;
  BlockId again = b_.block();
  b_.branch(b_.add(Op::IsStopAsync, {exception}).result, end, again);
  b_.begin(again);
  resume(exception);
  b_.begin(go_on);
  return item;
}

void Translator::async_for(const AsyncFor& s) {
  Local iterable = expr(*s.iter);
  Local iterator = b_.add(Op::AsyncIter, {iterable}).result;
  BlockId head = b_.block(), next = b_.block(), orelse = b_.block(), end = b_.block();
  Cleanup& loop = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Loop, .break_to = end, .continue_to = next, .jumps = {}});
  nir::Place place = b_.place();
  b_.begin(head);
  Local item = async_item(iterator, orelse);
  cleanups_.push_back(&loop);
  store(*s.target, item);
  block(s.body);
  cleanups_.pop_back();
  b_.begin(next);
  b_.set_place(place);
  b_.effect(Op::Poll, {});
  b_.jump(head);
  b_.begin(orelse);
  block(s.orelse);
  b_.begin(end);
}

void Translator::assert_stmt(const Assert& s) {
  BlockId fail = b_.block(), end = b_.block();
  condition(*s.test, end, fail);
  b_.begin(fail);
  Local message = s.msg == nullptr ? empty() : expr(*s.msg);
  // CPython 3.11 marks the test, not the statement.
  if (py3_) set_place(*s.test);
  b_.effect(Op::AssertFail, {message});
  never();
  b_.begin(end);
}

void Translator::raise_stmt(const Raise& s) {
  if (py3_) {
    if (s.exc == nullptr) {
      b_.effect(Op::RaiseAgain, {});
      return never();
    }
    Local exception = expr(*s.exc);
    Local cause = s.cause == nullptr ? empty() : expr(*s.cause);
    b_.effect(Op::Raise, {exception, cause});
    return never();
  }
  if (s.type == nullptr) {
    b_.effect(Op::RaiseAgain, {});
    return never();
  }
  Local type = expr(*s.type);
  Local value = s.inst == nullptr ? empty() : expr(*s.inst);
  if (s.tback == nullptr) {
    b_.effect(Op::Raise2, {type, value, empty()});
    return never();
  }
  // With a traceback given, this frame is not added to it (CPython 2.7 ceval.c, do_raise: WHY_RERAISE).
  Local traceback = expr(*s.tback);
  BlockId absent = b_.block(), given = b_.block();
  b_.branch(b_.add(Op::Is, {traceback, none()}).result, absent, given);
  b_.begin(absent);
  b_.effect(Op::Raise2, {type, value, empty()});
  never();
  b_.begin(given);
  b_.effect(Op::Raise2, {type, value, traceback}).line = 0;
  never();
}

void Translator::return_stmt(const Return& s) {
  if (s.value == nullptr) {
    return_value_ = kNone;
    return leave({Jump::Return});
  }
  if (cleanups_.empty() && caller_handled_ == kNone && owned_.empty()) {
    Local value = expr(*s.value);
    if (py3_) set_place(s);
    return b_.end(Op::Return, {value});
  }
  Local value = b_.local();
  expr(*s.value, value);
  return_value_ = value;
  leave({Jump::Return});
}

void Translator::print_stmt(const Print& s) {
  Local file = s.dest == nullptr ? empty() : fresh(*s.dest);
  for (Expr* e : s.values) {
    Local value = expr(*e);
    b_.effect(Op::PrintItem, {file, value});
  }
  if (s.nl) b_.effect(Op::PrintNewline, {file});
}

void Translator::exec_stmt(const Exec& s) {
  Local code = expr(*s.body);
  Local globals = s.globals == nullptr ? empty() : expr(*s.globals);
  Local locals = s.locals == nullptr ? empty() : expr(*s.locals);
  b_.effect(Op::Exec2, {code, globals, locals});
}

void Translator::import_stmt(const Import& s) {
  int64_t level = py3_ || p_.tree->futures.absolute_import ? 0 : -1;
  for (Alias* alias : s.names) {
    nir::Instr& i = b_.add(Op::Import, {none()});
    i.name = alias->name;
    i.immediate2 = level;
    Local module = i.result;
    std::string_view path = alias->name.text();
    size_t dot = path.find('.');
    if (!alias->asname) {
      store_name(p_.intern(path.substr(0, dot)), module);
      continue;
    }
    // `import a.b.c as m` walks down from a (3.7 and later as `from` does, 2.7 by attributes).
    while (dot != std::string_view::npos) {
      path.remove_prefix(dot + 1);
      dot = path.find('.');
      nir::Instr& step = b_.add(py3_ ? Op::ImportFrom : Op::GetAttr, {module});
      step.name = p_.intern(path.substr(0, dot));
      module = step.result;
    }
    store_name(alias->asname, module);
  }
}

void Translator::import_from(const ImportFrom& s) {
  std::vector<Symbol> names;
  for (Alias* alias : s.names) names.push_back(alias->name);
  Local from_list = constant(p_.names_tuple(names));
  nir::Instr& i = b_.add(Op::Import, {from_list});
  i.name = s.module ? s.module : p_.intern("");
  i.immediate2 = s.level > 0 || py3_ || p_.tree->futures.absolute_import ? s.level : -1;
  Local module = i.result;
  for (Alias* alias : s.names) {
    if (alias->name.text() == "*") {
      Local into = names_dict();
      b_.effect(Op::ImportStar, {module, into});
      return;
    }
    nir::Instr& step = b_.add(Op::ImportFrom, {module});
    step.name = alias->name;
    Local value = step.result;
    store_name(alias->asname ? alias->asname : alias->name, value);
  }
}

}  // namespace natrix
