// compiler/translate/generator.cpp - yield, yield from, await.
// A suspended generator leaves no trace in the thread: while it waits, its caller's handled exception is in force. So
// a yield inside a handler swaps on both sides of it, whether it is resumed with a value or an exception.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

Local Translator::yield(Local value, Local delegate) {
  std::vector<Cleanup*> handlers;
  if (py3_)
    for (Cleanup* c : cleanups_)
      if (c->kind == Cleanup::Handler) handlers.push_back(c);
  auto suspend = [&] {
    if (delegate != kNone) b_.effect(Op::Delegate, {delegate});
    return b_.add(Op::Yield, {value}).result;
  };
  if (py3_ ? handlers.empty() : caller_handled_ == kNone) return suspend();

  Local mine = b_.local();
  // Calls f with what the outermost active handler restores; a finally's handler may be inactive.
  auto outermost = [&](auto&& f, auto&& nobody) {
    BlockId done = b_.block();
    for (size_t i = 0;; ++i) {
      if (i == handlers.size()) {
        nobody();
        break;
      }
      Cleanup* h = handlers[i];
      if (h->exception == kNone) {
        f(h->previous);
        break;
      }
      BlockId active = b_.block(), inactive = b_.block();
      b_.branch(b_.add(Op::IsEmpty, {h->exception}).result, inactive, active);
      b_.begin(active);
      f(h->previous);
      b_.jump(done);
      b_.begin(inactive);
    }
    b_.begin(done);
  };
  auto resumed = [&] {
    if (!py3_) {
      save_caller_handled();
      b_.effect(Op::SwapHandled, {mine});
      return;
    }
    BlockId swap = b_.block(), done = b_.block();
    b_.branch(b_.add(Op::IsEmpty, {mine}).result, done, swap);
    b_.begin(swap);
    Local now = b_.add(Op::SwapHandled, {mine}).result;
    outermost([&](Local previous) { copy(now, previous); }, [] {});
    b_.begin(done);
  };
  if (py3_) outermost([&](Local previous) { b_.add(Op::SwapHandled, {previous}, mine); }, [&] { b_.add(Op::Empty, {}, mine); });
  else b_.add(Op::SwapHandled, {caller_handled_}, mine);
  BlockId outer = b_.unwind(), thrown = b_.block(), go_on = b_.block();
  b_.set_unwind(thrown);
  Local sent = suspend();
  b_.set_unwind(outer);
  resumed();
  b_.jump(go_on);
  b_.begin(thrown);
  Local exception = b_.add(Op::Catch, {}).result;
  resumed();
  resume(exception);
  b_.begin(go_on);
  return sent;
}

Local Translator::yield_expr(const Yield& e, Local to) {
  Local value = e.value == nullptr ? none() : expr(*e.value);
  if (f_.kind == nir::FunctionKind::AsyncGenerator) value = b_.add(Op::AsyncWrap, {value}).result;
  Local sent = yield(value);
  return to == Builder::kFresh ? sent : copy(sent, to);
}

/// PEP 380. While it waits, throw() and close() go to the inner iterator; if that ends it, the value sent is kEmpty.
Local Translator::yield_from(Local iterator, Local to) {
  Local sent = none();
  Local message = copy(sent);
  BlockId head = b_.block(), item = b_.block(), end = b_.block();
  b_.begin(head);
  Local value = b_.add(Op::Send, {iterator, message}).result;
  b_.branch(b_.add(Op::IsEmpty, {value}).result, end, item);
  b_.begin(item);
  copy(yield(value, iterator), message);
  b_.branch(b_.add(Op::IsEmpty, {message}).result, end, head);
  b_.begin(end);
  return b_.add(Op::StopValue, {}, to).result;
}

Local Translator::await(Local value, Local to) {
  return yield_from(b_.add(Op::GetAwaitable, {value}).result, to);
}

}  // namespace natrix
