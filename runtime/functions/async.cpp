// runtime/functions/async.cpp - await, coroutine wrappers, asynchronous generators. PEP 492, 525.

#include "natives/builtins.h"
#include "natives/sys.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/errors/exception.h"
#include "runtime/functions/function.h"
#include "runtime/functions/generator_kinds.h"

namespace natrix::rt {

namespace {

void trace_wrapper(Tracer& tracer, Object* o) { tracer.visit(static_cast<CoroutineWrapper*>(o)->coroutine); }
void trace_step(Tracer& tracer, Object* o) {
  tracer.visit(static_cast<AsyncGeneratorStep*>(o)->generator);
  tracer.visit(static_cast<AsyncGeneratorStep*>(o)->argument);
}

}  // namespace

NATRIX_DEFINE_LAYOUT(CoroutineWrapper, &nx_type_coroutine_wrapper, trace_wrapper, nullptr, 0);
NATRIX_DEFINE_LAYOUT(AsyncGeneratorStep, &nx_type_async_generator_asend, trace_step, nullptr, 0);

Result<Value> nx_coroutine_dunder_await(Thread& t, Coroutine* self) {
  auto* wrapper = TRY(make<CoroutineWrapper>(t));
  store(wrapper, &wrapper->coroutine, self);
  return value_of(wrapper);
}

Result<Value> nx_coroutine_wrapper_dunder_iter(Thread&, CoroutineWrapper* self) { return value_of(self); }
Result<Value> nx_coroutine_wrapper_dunder_next(Thread& t, CoroutineWrapper* self) { return nx_coroutine_send(t, self->coroutine, kNone); }
Result<Value> nx_coroutine_wrapper_send(Thread& t, CoroutineWrapper* self, Value arg) { return nx_coroutine_send(t, self->coroutine, arg); }
Result<Value> nx_coroutine_wrapper_throw(Thread& t, CoroutineWrapper* self, Value typ, Value val, Value tb) {
  return nx_coroutine_throw(t, self->coroutine, typ, val, tb);
}
Result<void> nx_coroutine_wrapper_close(Thread& t, CoroutineWrapper* self) { return generator_close_py(t, self->coroutine); }

// --- steps of asynchronous generators
// A value that the generator yields itself travels in a cell (AsyncWrap), so that it differs from what an await inside
// it passes up to the event loop.

namespace {

/// sys.set_asyncgen_hooks: a dict of (firstiter, finalizer) by thread; kEmpty: none were ever set.
Value hooks_root;
NATRIX_ROOTS(hooks_roots, &hooks_root, 1);

Result<Value> hooks_of(Thread& t) {
  if (hooks_root == kEmpty) return kEmpty;
  return dict_get_py(t, as<Dict>(hooks_root), Value::from_small(t.number));
}

/// Objects/genobject.c, async_gen_init_hooks: firstiter is told of the generator when it is first asked for something.
Result<void> call_first_hook_py(Thread& t, AsyncGenerator* g) {
  if (g->hooked != 0) return {};
  g->hooked = 1;
  Value hooks = TRY(hooks_of(t));
  if (hooks != kEmpty && as<Tuple>(hooks)->items[0] != kNone) TRY(call_py(t, as<Tuple>(hooks)->items[0], value_of(g)));
  return {};
}

Result<Value> make_step(Thread& t, AsyncGenerator* g, AsyncStepKind kind, Value argument) {
  TRY(call_first_hook_py(t, g));
  auto* step = TRY(make<AsyncGeneratorStep>(t));
  store(step, &step->generator, g);
  store(step, &step->argument, argument);
  step->kind = kind;
  return value_of(step);
}

const char* step_name(const AsyncGeneratorStep* step) {
  switch (step->kind) {
    case AsyncStepKind::Send: return "__anext__()/asend()";
    case AsyncStepKind::Throw: return "athrow()";
    default: return "aclose()";
  }
}

/// What one resumption of the generator means to whoever awaits the step.
Result<Value> step_result(Thread& t, AsyncGeneratorStep* step, Result<Value> result) {
  AsyncGenerator* g = step->generator;
  if (result.raised()) {
    step->closed = 1;
    g->hooks_run = 0;
    if (step->kind == AsyncStepKind::Close && (catch_pending(t, StopAsyncIteration) || catch_pending(t, GeneratorExit))) {
      return raise_stop_iteration(t);
    }
    return Raised{};
  }
  Value v = result.value();
  if (v == kEmpty) {  // the generator has returned
    step->closed = 1;
    g->hooks_run = 0;
    if (step->kind == AsyncStepKind::Close) return raise_stop_iteration(t);
    return raise_empty(t, StopAsyncIteration);
  }
  if (!is_exact<Cell>(v)) return v;  // an await inside it
  step->closed = 1;
  g->hooks_run = 0;
  if (step->kind == AsyncStepKind::Close) return raise(t, RuntimeError, "async generator ignored GeneratorExit");
  return raise_stop_iteration(t, as<Cell>(v)->value);
}

/// Two steps may not interleave.
Result<void> start_step(Thread& t, AsyncGeneratorStep* step) {
  if (step->closed != 0) return raise(t, RuntimeError, "cannot reuse already awaited {}", step_name(step));
  if (step->started != 0) return {};
  if (step->generator->hooks_run != 0) {
    step->closed = 1;
    const char* name = step->kind == AsyncStepKind::Send ? "anext()" : step->kind == AsyncStepKind::Throw ? "athrow()" : "aclose()";
    return raise(t, RuntimeError, "{}: asynchronous generator is already running", name);
  }
  return {};
}

Result<Value> advance(Thread& t, AsyncGeneratorStep* step, Value sent) {
  TRY(start_step(t, step));
  AsyncGenerator* g = step->generator;
  if (step->started != 0) return step_result(t, step, generator_resume_py(t, g, sent));
  step->started = 1;
  g->hooks_run = 1;
  switch (step->kind) {
    case AsyncStepKind::Send:
      return step_result(t, step, generator_resume_py(t, g, sent == kNone ? step->argument : sent));
    case AsyncStepKind::Close:
      if (g->finished != 0 || g->state == 0) {
        TRY(generator_close_py(t, g));
        return step_result(t, step, kEmpty);
      }
      return step_result(t, step, generator_throw_py(t, g, value_of(TRY(make_exception(t, GeneratorExit, nullptr, 0)))));
    default:
      if (g->finished != 0) return step_result(t, step, kEmpty);
      return step_result(t, step, generator_throw_py(t, g, step->argument));
  }
}

}  // namespace

Result<Value> nx_async_generator_dunder_aiter(Thread&, AsyncGenerator* self) { return value_of(self); }
Result<Value> nx_async_generator_dunder_anext(Thread& t, AsyncGenerator* self) { return make_step(t, self, AsyncStepKind::Send, kNone); }
Result<Value> nx_async_generator_asend(Thread& t, AsyncGenerator* self, Value v) { return make_step(t, self, AsyncStepKind::Send, v); }
Result<Value> nx_async_generator_athrow(Thread& t, AsyncGenerator* self, Value typ, Value val, Value tb) {
  return make_step(t, self, AsyncStepKind::Throw, value_of(TRY(thrown_exception(t, typ, val, tb))));
}
Result<Value> nx_async_generator_aclose(Thread& t, AsyncGenerator* self) { return make_step(t, self, AsyncStepKind::Close, kEmpty); }

Result<Value> nx_async_generator_asend_dunder_await(Thread&, AsyncGeneratorStep* self) { return value_of(self); }
Result<Value> nx_async_generator_asend_dunder_iter(Thread&, AsyncGeneratorStep* self) { return value_of(self); }
Result<Value> nx_async_generator_asend_dunder_next(Thread& t, AsyncGeneratorStep* self) { return advance(t, self, kNone); }
Result<Value> nx_async_generator_asend_send(Thread& t, AsyncGeneratorStep* self, Value arg) { return advance(t, self, arg); }
Result<Value> nx_async_generator_asend_throw(Thread& t, AsyncGeneratorStep* self, Value typ, Value val, Value tb) {
  TRY(start_step(t, self));
  Exception* e = TRY(thrown_exception(t, typ, val, tb));
  self->started = 1;
  self->generator->hooks_run = 1;
  return step_result(t, self, generator_throw_py(t, self->generator, value_of(e)));
}
Result<void> nx_async_generator_asend_close(Thread&, AsyncGeneratorStep* self) {
  self->closed = 1;
  return {};
}

Result<void> nx_sys__set_asyncgen_hooks(Thread& t, Value firstiter, Value finalizer) {
  if (hooks_root == kEmpty) store(nullptr, &hooks_root, value_of(TRY(make_dict(t))));
  return dict_set_py(t, as<Dict>(hooks_root), Value::from_small(t.number), value_of(TRY(make_tuple_of(t, firstiter, finalizer))));
}

Result<Value> nx_sys__asyncgen_hooks(Thread& t) {
  Value hooks = TRY(hooks_of(t));
  return hooks == kEmpty ? value_of(TRY(make_tuple_of(t, kNone, kNone))) : hooks;
}

// --- entry points

namespace {

bool is_iterator(Thread& t, Value v) {
  return is_generator(v) || lookup(t, type_of(v), py2() ? names::next : names::dunder_next) != kEmpty;
}

Result<Value> get_awaitable(Thread& t, Value a, const char* text) {
  if (auto* coroutine = try_exact<Coroutine>(a)) {
    if (coroutine->running != 0 || coroutine->delegate != kEmpty) {
      if (coroutine->delegate != kEmpty) return raise(t, RuntimeError, "coroutine is being awaited already");
    }
    return a;
  }
  if (auto* generator = try_exact<Generator>(a); generator != nullptr && (code_of(generator)->flags & kCodeIterableCoroutine) != 0) return a;
  Value iterator = TRY(call_special_py(t, a, names::dunder_await));
  if (iterator == kEmpty) return raise(t, TypeError, text, type_name(a));
  if (is_exact<Coroutine>(iterator)) return raise(t, TypeError, "__await__() returned a coroutine");
  if (!is_iterator(t, iterator)) return raise(t, TypeError, "__await__() returned non-iterator of type '{}'", type_name(iterator));
  return iterator;
}

Result<Value> async_iter(Thread& t, Value a) {
  Value iterator = TRY(call_special_py(t, a, names::dunder_aiter));
  if (iterator == kEmpty) return raise(t, TypeError, "'async for' requires an object with __aiter__ method, got {}", type_name(a));
  if (lookup(t, type_of(iterator), names::dunder_anext) == kEmpty) {
    return raise(t, TypeError, "'async for' received an object from __aiter__ that does not implement __anext__: {}", type_name(iterator));
  }
  return iterator;
}

Result<Value> async_next(Thread& t, Value a) {
  Value awaitable = TRY(call_special_py(t, a, names::dunder_anext));
  if (awaitable == kEmpty) return raise(t, TypeError, "'async for' requires an iterator with __anext__ method, got {}", type_name(a));
  return get_awaitable(t, awaitable, "'async for' received an invalid object from __anext__: {}");
}

}  // namespace

extern "C" {

Value nx_get_awaitable(Thread& t, Value a) { return get_awaitable(t, a, "object {} can't be used in 'await' expression").payload; }
Value nx_async_iter(Thread& t, Value a) { return async_iter(t, a).payload; }
Value nx_async_next(Thread& t, Value a) { return async_next(t, a).payload; }
Value nx_async_wrap(Thread& t, Value a) { return nx_make_cell(t, a); }

}  // extern "C"

}  // namespace natrix::rt

extern "C" uint8_t nx_is_stop_async(natrix::Thread&, natrix::Value exception) {
  using namespace natrix::rt;
  return is<natrix::Exception>(exception) && is_subtype(type_of(exception), &StopAsyncIteration);
}
