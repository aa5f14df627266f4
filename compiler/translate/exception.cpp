// compiler/translate/exception.cpp - try, with, and what jumps do on their way out of them.
// A finally body is emitted once: `pending` says which jump goes on behind it, `exception` what is raised on.
// sys.exc_info: in Python 3 a handler gives back what was handled before it; in Python 2 the exception stays the
// handled one until the function returns (CPython 2.7 ceval.c, set_exc_info and reset_exc_info).
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

Local Translator::swap_handled(Local exception) {
  if (py3_) return b_.add(Op::SwapHandled, {exception}).result;
  b_.effect(Op::SwapHandled, {exception});
  return kNone;
}

void Translator::resume(Local exception) {
  b_.effect(Op::Resume, {exception}).line = 0;
  never();
}

void Translator::restore_handled(Local previous, Local exception) {
  if (!py3_) return;
  if (exception == kNone) {
    b_.effect(Op::SwapHandled, {previous});
    return;
  }
  BlockId swap = b_.block(), done = b_.block();
  b_.branch(b_.add(Op::IsEmpty, {exception}).result, done, swap);
  b_.begin(swap);
  b_.effect(Op::SwapHandled, {previous});
  b_.begin(done);
}

void Translator::unbind(const Expr* name) {
  if (name == nullptr) return;
  // `name = None; del name`, so that a body that deleted it is no error.
  Symbol id = cast<Name>(*name).id;
  const Variable* v = scope_.find(mangled(id));
  if (v != nullptr && v->access == Access::Local && scope_.is_function()) {
    b_.add(Op::Empty, {}, variable(mangled(id)));
  } else if (v != nullptr && (v->access == Access::Cell || v->access == Access::Free)) {
    b_.effect(Op::StoreCell, {variables_.at(mangled(id)), empty()});
  } else {
    store_name(id, none());
    delete_name(id);
  }
}

void Translator::restoring_block(BlockId block, Local previous, Local exception, const Expr* name) {
  b_.begin(block);
  Local raised = b_.add(Op::Catch, {}).result;
  unbind(name);
  restore_handled(previous, exception);
  resume(raised);
}

void Translator::call_exit(const Cleanup& with) {
  nir::Place saved = b_.place();
  b_.set_place(with.place);
  Local nothing = none();
  Local result = call_value(with.exit, {nothing, nothing, nothing});
  if (with.async) await(result);
  b_.set_place(saved);
}

void Translator::leave(Jump jump) {
  if (b_.closed()) return;
  std::vector<Cleanup*> saved = cleanups_;
  BlockId unwind = b_.unwind();
  bool done = false;
  while (!done && !cleanups_.empty()) {
    Cleanup& c = *cleanups_.back();
    switch (c.kind) {
      case Cleanup::Loop:
        if (jump.kind == Jump::Return) break;
        done = true;
        if (jump.kind == Jump::Break && cleanups_.size() > 1 && cleanups_.end()[-2]->kind == Cleanup::Iterator) {  // closed where the break stands
          const Cleanup& iterator = *cleanups_.end()[-2];
          b_.set_unwind(iterator.unwind);
          last_reference(iterator.exit, iterator.previous);
          b_.jump(iterator.break_to);
          break;
        }
        b_.jump(jump.kind == Jump::Break ? c.break_to : c.continue_to);
        break;
      case Cleanup::Finally: {
        size_t n = 0;
        while (n < c.jumps.size() && c.jumps[n].kind != jump.kind) ++n;
        if (n == c.jumps.size()) c.jumps.push_back(jump);
        if (jump.kind == Jump::Return) {
          // One local carries the value of every return that goes through this finally.
          if (c.exit == kNone) c.exit = b_.local();
          copy(return_value_ == kNone ? none() : return_value_, c.exit);
        }
        b_.add(Op::IntConst, {}, c.pending).immediate = static_cast<int64_t>(n + 1);
        b_.add(Op::Empty, {}, c.exception);
        b_.jump(c.body);
        done = true;
        break;
      }
      case Cleanup::With:
        cleanups_.pop_back();
        b_.set_unwind(c.unwind);
        call_exit(c);
        continue;
      case Cleanup::Iterator:
        cleanups_.pop_back();
        b_.set_unwind(c.unwind);
        last_reference(c.exit, c.previous);
        continue;
      case Cleanup::Handler:
        cleanups_.pop_back();
        b_.set_unwind(c.unwind);
        unbind(c.name);
        restore_handled(c.previous, c.exception);
        continue;
    }
    if (!done) cleanups_.pop_back();
  }
  if (!done) final_return();
  cleanups_ = std::move(saved);
  b_.set_unwind(unwind);
}

void Translator::final_return() {
  Local value = return_value_ == kNone ? none() : return_value_;
  if (scope_.is_function()) {
    for (Owned& o : owned_) close_owned(o);
  }
  if (caller_handled_ != kNone) {
    b_.set_unwind(kNone);
    b_.effect(Op::SwapHandled, {caller_handled_});
  }
  b_.end(Op::Return, {value});
}

template <class T, class F>
void Translator::with_finally(const T& s, F&& body) {
  if (s.finalbody.empty()) return body();
  BlockId outer = b_.unwind(), raised = b_.block(), final_body = b_.block(), after = b_.block();
  Cleanup& fin = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Finally, .unwind = outer, .body = final_body,
                                                     .pending = b_.local(LocalType::Int), .exception = b_.local(), .jumps = {}});
  Local previous = py3_ ? b_.local() : kNone;
  b_.set_unwind(raised);
  cleanups_.push_back(&fin);
  body();
  cleanups_.pop_back();
  b_.set_unwind(outer);
  if (!b_.closed()) {
    b_.add(Op::IntConst, {}, fin.pending).immediate = 0;
    b_.add(Op::Empty, {}, fin.exception);
    b_.jump(final_body);
  }
  b_.begin(raised);
  b_.add(Op::Catch, {}, fin.exception);
  // In Python 2 a finally body does not handle what passes through it (2.7 ceval.c: "Don't do this for 'finally'").
  if (py3_) b_.add(Op::SwapHandled, {fin.exception}, previous);
  b_.add(Op::IntConst, {}, fin.pending).immediate = 0;
  b_.jump(final_body);

  BlockId restoring = kNone;
  Cleanup& inside = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Handler, .unwind = outer, .exception = fin.exception,
                                                        .previous = previous, .jumps = {}});
  if (py3_) {
    restoring = b_.block();
    b_.set_unwind(restoring);
    cleanups_.push_back(&inside);
  }
  b_.begin(final_body);
  block(s.finalbody);
  b_.set_unwind(outer);
  if (py3_) cleanups_.pop_back();
  if (!b_.closed()) {
    BlockId again = b_.block(), normal = b_.block();
    b_.branch(b_.add(Op::IsEmpty, {fin.exception}).result, normal, again);
    b_.begin(again);
    if (py3_) b_.effect(Op::SwapHandled, {previous});
    resume(fin.exception);
    b_.begin(normal);
    if (fin.jumps.empty()) {
      b_.jump(after);
    } else {
      std::vector<BlockId> targets = {after};
      for (size_t n = 0; n < fin.jumps.size(); ++n) targets.push_back(b_.block());
      b_.switch_to(fin.pending, targets);
      for (size_t n = 0; n < fin.jumps.size(); ++n) {
        b_.begin(targets[n + 1]);
        if (fin.jumps[n].kind == Jump::Return) return_value_ = fin.exit;
        leave(fin.jumps[n]);
      }
    }
  }
  if (py3_) restoring_block(restoring, previous, fin.exception, nullptr);
  b_.begin(after);
}

void Translator::try_stmt(const Try& s) {
  with_finally(s, [&] {
    if (s.handlers.empty()) {
      block(s.body);
      block(s.orelse);
    } else {
      try_except(s);
    }
  });
}

void Translator::try_except(const Try& s) {
  BlockId outer = b_.unwind(), raised = b_.block(), end = b_.block();
  b_.set_unwind(raised);
  block(s.body);
  b_.set_unwind(outer);
  block(s.orelse);
  b_.jump(end);

  b_.begin(raised);
  Local exception = b_.add(Op::Catch, {}).result;
  Local previous = swap_handled(exception);
  BlockId restoring = kNone;
  Cleanup& inside = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Handler, .unwind = outer, .previous = previous, .jumps = {}});
  if (py3_) {
    restoring = b_.block();
    b_.set_unwind(restoring);
    cleanups_.push_back(&inside);
  }
  bool catches_all = false;
  for (ExceptHandler* h : s.handlers) {
    BlockId next = b_.block();
    if (py3_) set_place(*h);
    else b_.set_place({static_cast<int32_t>(h->range.line), -1, -1});
    if (h->type != nullptr) {
      BlockId body = b_.block();
      Local type = expr(*h->type);
      b_.branch(b_.add(Op::Match, {exception, type}).result, body, next);
      b_.begin(body);
    } else {
      catches_all = true;
    }
    BlockId named = kNone;
    if (h->name != nullptr) {
      store(*h->name, b_.add(Op::ExceptionValue, {exception}).result);
      if (py3_) {
        inside.name = h->name;
        named = b_.block();
        b_.set_unwind(named);
      }
    }
    block(h->body);
    b_.set_unwind(outer);
    if (!b_.closed()) {
      unbind(inside.name);
      restore_handled(previous);
      b_.jump(end);
    }
    if (named != kNone) restoring_block(named, previous, kNone, inside.name);
    inside.name = nullptr;
    if (py3_) b_.set_unwind(restoring);
    b_.begin(next);
  }
  b_.set_unwind(outer);
  if (py3_) cleanups_.pop_back();
  if (!catches_all) {
    restore_handled(previous);
    resume(exception);
  } else {
    b_.end(Op::Unreachable);
  }
  if (py3_) restoring_block(restoring, previous, kNone, nullptr);
  b_.begin(end);
}

/// except*: each handler gets what it matches of the group; what is left, and what handlers raised, is raised as one.
void Translator::try_star(const TryStar& s) {
  with_finally(s, [&] {
    BlockId outer = b_.unwind(), raised = b_.block(), end = b_.block();
    b_.set_unwind(raised);
    block(s.body);
    b_.set_unwind(outer);
    block(s.orelse);
    b_.jump(end);

    b_.begin(raised);
    Local original = b_.add(Op::Catch, {}).result;
    Local previous = swap_handled(original);
    BlockId restoring = b_.block();
    b_.set_unwind(restoring);
    Cleanup& inside = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Handler, .unwind = outer, .previous = previous, .jumps = {}});
    cleanups_.push_back(&inside);
    Local rest = copy(original);
    Local failures = b_.add(Op::BuildList, {}).result;
    for (ExceptHandler* h : s.handlers) {
      set_place(*h);
      BlockId body = b_.block(), next = b_.block(), failed = b_.block();
      Local type = expr(*h->type);
      BlockId split = b_.block();
      b_.branch(b_.add(Op::Is, {rest, none()}).result, next, split);
      b_.begin(split);
      Local parts = b_.add(Op::SplitGroup, {rest, type}).result;
      nir::Instr& first = b_.add(Op::TupleItem, {parts});
      first.immediate = 0;
      Local match = first.result;
      b_.add(Op::TupleItem, {parts}, rest).immediate = 1;
      b_.branch(b_.add(Op::Is, {match, none()}).result, next, body);
      b_.begin(body);
      b_.effect(Op::SwapHandled, {match});
      b_.set_unwind(failed);
      if (h->name != nullptr) {
        store(*h->name, match);
        inside.name = h->name;
      }
      block(h->body);
      b_.set_unwind(restoring);
      if (!b_.closed()) {
        unbind(inside.name);
        b_.effect(Op::SwapHandled, {original});
        b_.jump(next);
      }
      b_.begin(failed);
      Local failure = b_.add(Op::Catch, {}).result;
      unbind(inside.name);
      b_.effect(Op::ListAppend, {failures, failure});
      b_.effect(Op::SwapHandled, {original});
      inside.name = nullptr;
      b_.begin(next);
    }
    Local left = b_.add(Op::MergeGroup, {original, rest, failures}).result;
    cleanups_.pop_back();
    b_.set_unwind(outer);
    restore_handled(previous);
    BlockId again = b_.block();
    b_.branch(b_.add(Op::Is, {left, none()}).result, end, again);
    b_.begin(again);
    resume(left);
    restoring_block(restoring, previous, kNone, nullptr);
    b_.begin(end);
  });
}

/// Language Reference 8.5. Which special method is looked up first differs (PEP 343 text; 2.7 ceval.c, SETUP_WITH).
void Translator::with_stmt(const Node& s, Span<WithItem*> items, uint32_t index, const Block& body, bool async) {
  if (index == items.size()) return block(body);
  const WithItem& item = *items[index];
  if (py3_) set_place(s);
  Local context = expr(*item.context_expr);
  nir::Place place = b_.place();
  auto special = [&](const char* name) {
    nir::Instr& i = b_.add(Op::LoadSpecial, {context});
    i.name = p_.intern(name);
    return i.result;
  };
  Local enter, exit;
  if (py3_) {
    enter = special(async ? "__aenter__" : "__enter__");
    exit = special(async ? "__aexit__" : "__exit__");
  } else {
    exit = special("__exit__");
    enter = special("__enter__");
  }
  Local value = call_value(enter, {});
  if (async) value = await(value);
  BlockId outer = b_.unwind(), raised = b_.block(), end = b_.block();
  Cleanup& with = cleanup_store_.emplace_back(
      Cleanup{.kind = Cleanup::With, .unwind = outer, .exit = exit, .async = async, .place = place, .jumps = {}});
  cleanups_.push_back(&with);
  b_.set_unwind(raised);
  if (item.optional_vars != nullptr) store(*item.optional_vars, value);
  with_stmt(s, items, index + 1, body, async);
  cleanups_.pop_back();
  b_.set_unwind(outer);
  if (!b_.closed()) {
    call_exit(with);
    b_.jump(end);
  }
  b_.begin(raised);
  Local exception = b_.add(Op::Catch, {}).result;
  Local previous = swap_handled(exception);
  BlockId restoring = kNone;
  Cleanup& inside = cleanup_store_.emplace_back(Cleanup{.kind = Cleanup::Handler, .unwind = outer, .previous = previous, .jumps = {}});
  if (py3_) {
    restoring = b_.block();
    b_.set_unwind(restoring);
    cleanups_.push_back(&inside);
  }
  b_.set_place(place);
  Local parts = b_.add(Op::ExceptionParts, {exception}).result;
  std::vector<Local> args;
  for (int64_t n = 0; n < 3; ++n) {
    nir::Instr& i = b_.add(Op::TupleItem, {parts});
    i.immediate = n;
    args.push_back(i.result);
  }
  Local result = call_value(exit, args);
  if (async) result = await(result);
  Local swallowed = b_.add(Op::Truth, {result}).result;
  if (py3_) cleanups_.pop_back();
  b_.set_unwind(outer);
  restore_handled(previous);
  BlockId again = b_.block();
  b_.branch(swallowed, end, again);
  b_.begin(again);
  resume(exception);
  if (py3_) restoring_block(restoring, previous, kNone, nullptr);
  b_.begin(end);
}

}  // namespace natrix
