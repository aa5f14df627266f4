// runtime/functions/generator.cpp - generators: resuming, throwing, closing, delegation.
// Language Reference 6.2.9; PEP 342, 380, 479.

#include "runtime/functions/generator.h"

#include "natives/builtins.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/native.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/traceback.h"
#include "runtime/functions/function.h"
#include "runtime/functions/generator_kinds.h"
#include "runtime/modules/file_layers.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

namespace {

void trace_generator(Tracer& tracer, Object* o) {
  auto* g = static_cast<Generator*>(o);
  tracer.visit(g->code);
  tracer.visit(g->function);
  tracer.visit(g->delegate);
  tracer.visit(g->handled);
  tracer.visit(const_cast<Text*>(g->name));
  tracer.visit(const_cast<Text*>(g->qualname));
  tracer.visit(g->saved(), g->saved_count);
}

void finish(Generator* g) {
  g->finished = 1;
  g->resume = nullptr;
  g->delegate = kEmpty;
  for (uint32_t i = 0; i < g->saved_count; ++i) g->saved()[i] = kEmpty;
}

}  // namespace

Raised replace_stop(Thread& t, const char* kind, bool async) {
  auto* e = as<Exception>(t.pending);
  if (py2() || is_carrier(e)) return {};
  Type* type = type_of(e);
  bool async_stop = async && is_subtype(type, &StopAsyncIteration);
  if (!is_subtype(type, &StopIteration) && !async_stop) return {};
  take_pending(t);
  (void)raise(t, RuntimeError, "{} raised {}", kind, async_stop ? "StopAsyncIteration" : "StopIteration");
  auto* replacement = as<Exception>(t.pending);
  store(replacement, &replacement->cause, value_of(e));
  store(replacement, &replacement->context, value_of(e));
  store(replacement, &replacement->suppress, kTrue);
  return {};
}

Result<Value> generator_ended(Thread& t, Generator* g, Value result) {
  finish(g);
  if (result == kRaised) return replace_stop(t, generator_kind(g), is_exact<AsyncGenerator>(value_of(g)));
  return result;
}

namespace {

/// Runs the body; `sent` as ResumeEntry says.
Result<Value> run(Thread& t, Generator* g, Value sent) {
  g->running = 1;
  g->delegate = kEmpty;
  Value result = g->resume(t, g, sent);
  g->running = 0;
  return result == kEmpty || result == kRaised ? generator_ended(t, g, result) : result;
}

/// The delegate gets the pending exception first. kEmpty: it has finished, its result is in Thread::stop_value.
Result<Value> throw_into_delegate(Thread& t, Value delegate) {
  Exception* e = take_pending(t);
  if (is_generator(delegate)) return generator_throw_py(t, as<Generator>(delegate), value_of(e));
  Value method = TRY(getattr_or_empty_py(t, delegate, names::throw_));
  if (method == kEmpty) return restore_pending(t, e);
  auto result = py2() || is_carrier(e) ? call_py(t, method, visible_type(e), visible_exception(e),
                                                 e->traceback == nullptr ? kNone : value_of(e->traceback))
                                       : call_py(t, method, value_of(e));
  return take_stop_value(t, result);
}

Result<void> close_delegate(Thread& t, Value delegate) {
  if (is_generator(delegate)) return generator_close_py(t, as<Generator>(delegate));
  Value method = TRY(getattr_or_empty_py(t, delegate, names::close));
  if (method != kEmpty) TRY(call0_py(t, method));
  return {};
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Generator, &nx_type_generator, trace_generator, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Coroutine, &nx_type_coroutine, trace_generator, nullptr, 0);
NATRIX_DEFINE_LAYOUT(AsyncGenerator, &nx_type_async_generator, trace_generator, nullptr, 0);

const char* generator_kind(const Generator* g) {
  switch (layout_info(g)->id >> 1) {
    case kLayoutRowCoroutine: return "coroutine";
    case kLayoutRowAsyncGenerator: return "async generator";
    default: return "generator";
  }
}

bool is_generator(Value v) { return is_exact<Generator>(v) || is_exact<Coroutine>(v) || is_exact<AsyncGenerator>(v); }

Result<Value> take_stop_value(Thread& t, Result<Value> result) {
  if (!result.raised()) return result;
  auto* e = as<Exception>(t.pending);
  if (is_carrier(e) || !is_subtype(type_of(e), &StopIteration)) return Raised{};
  take_pending(t);
  Value value = e->fields[0];
  t.stop_value = value == kEmpty ? kNone : value;
  return kEmpty;
}

Raised raise_stop(Thread& t) {
  Value value = t.stop_value;
  t.stop_value = kEmpty;
  return raise_stop_iteration(t, value);
}

Result<Value> generator_resume_py(Thread& t, Generator* g, Value sent) {
  if (g->running != 0) {
    if (sent == kRaised) take_pending(t);
    return raise(t, ValueError, "{} already executing", generator_kind(g));
  }
  if (g->finished != 0) {
    if (is_exact<Coroutine>(value_of(g))) {
      if (sent == kRaised) take_pending(t);
      return raise(t, RuntimeError, "cannot reuse already awaited coroutine");
    }
    if (sent == kRaised) return Raised{};
    t.stop_value = kNone;
    return kEmpty;
  }
  if (g->state == 0) {
    if (sent == kRaised) {  // as if the exception came up at the first line
      finish(g);
      nx_traceback_here(t, g->code, g->function, g->code->first_line, -1, -1);
      return Raised{};
    }
    if (sent != kNone) return raise(t, TypeError, "can't send non-None value to a just-started {}", generator_kind(g));
  }
  return run(t, g, sent);
}

Result<Value> generator_throw_py(Thread& t, Generator* g, Value exception) {
  Exception* e = TRY(carry(t, exception));
  restore_pending(t, e);
  Value delegate = g->delegate;
  if (delegate == kEmpty || g->running != 0 || g->finished != 0) return generator_resume_py(t, g, kRaised);
  g->running = 1;
  if (!is_carrier(e) && is_subtype(type_of(e), &GeneratorExit)) {
    take_pending(t);
    auto closed = close_delegate(t, delegate);
    g->running = 0;
    if (!closed.raised()) restore_pending(t, e);
    return run(t, g, kRaised);
  }
  auto result = throw_into_delegate(t, delegate);
  g->running = 0;
  if (result.raised()) return run(t, g, kRaised);
  if (result.value() == kEmpty) return run(t, g, kEmpty);
  return result;
}

Result<void> generator_close_py(Thread& t, Generator* g) {
  if (g->finished != 0) return {};
  if (g->running != 0) return raise(t, ValueError, "{} already executing", generator_kind(g));
  if (g->state == 0) {
    finish(g);
    return {};
  }
  Exception* e = TRY(make_exception(t, GeneratorExit, nullptr, 0));
  auto result = generator_throw_py(t, g, value_of(e));
  if (result.raised()) {
    if (catch_pending(t, GeneratorExit) || catch_pending(t, StopIteration)) return {};
    return Raised{};
  }
  if (result.value() == kEmpty) return {};
  return raise(t, RuntimeError, "{} ignored GeneratorExit", generator_kind(g));
}

// generator.throw(value) and throw(type[, value[, traceback]]): the exception they mean.
Result<Exception*> thrown_exception(Thread& t, Value type, Value value, Value traceback) {
  if (traceback == kNone) traceback = kEmpty;
  if (traceback != kEmpty && !is<Traceback>(traceback)) {
    return raise(t, TypeError, "throw() third argument must be a traceback object");
  }
  Value instance = kEmpty;
  auto* cls = try_cast<Type>(type);
  bool is_class = cls != nullptr && (cls->flags & kTypeExceptionSubclass) != 0;
  if (is_class || (py2() && type_of(type) == &types::classobj)) {
    if (value == kEmpty || value == kNone) instance = TRY(call0_py(t, type));
    else if (TRY(isinstance_py(t, value, type))) instance = value;
    else if (auto* args = try_cast<Tuple>(value)) instance = TRY(call_py(t, type, args->items, static_cast<uint64_t>(args->length)));
    else instance = TRY(call_py(t, type, value));
  } else if (is<Exception>(type) || (py2() && type_of(type) == &types::instance)) {
    if (value != kEmpty && value != kNone) return raise(t, TypeError, "instance exception may not have a separate value");
    instance = type;
  } else {
    return raise(t, TypeError, py2() ? "exceptions must be classes, or instances, not {}"
                                     : "exceptions must be classes or instances deriving from BaseException, not {}", type_name(type));
  }
  Exception* e = TRY(carry(t, instance));
  if (traceback != kEmpty) store(e, &e->traceback, as<Traceback>(traceback));
  else if (py2()) store(e, &e->traceback, static_cast<Traceback*>(nullptr));
  return e;
}

namespace {

/// What send(), throw() and next() give: a finished generator raises StopIteration.
Result<Value> or_stop(Thread& t, Result<Value> result) {
  Value v = TRY(result);
  if (v == kEmpty) return raise_stop(t);
  return v;
}

Result<Value> throw_args(Thread& t, Generator* g, Value typ, Value val, Value tb) {
  Exception* e = TRY(thrown_exception(t, typ, val, tb));
  return or_stop(t, generator_throw_py(t, g, value_of(e)));
}

Result<Value> repr_of(Thread& t, Generator* g, const char* kind) {
  char address[32];
  snprintf(address, sizeof address, " at %p>", static_cast<void*>(g));
  Buffer<char, 128> out;
  out.push('<');
  out.append(kind);
  out.append(" object ");
  out.append(text_view(py2() ? g->name : g->qualname));
  out.append(address);
  return value_of(TRY(native_str(t, out.view())));
}

Result<void> set_text(Thread& t, Generator* g, const Text** field, Value value, const char* attribute) {
  if (!is_native_str(value)) return raise(t, TypeError, "{} must be set to a string object", attribute);
  store(g, field, const_cast<const Text*>(static_cast<Text*>(value.as_object())));
  return {};
}

Result<Value> frame_of(Thread& t, Generator* g) {
  if (g->finished != 0) return kNone;
  Frame* frame = TRY(make<Frame>(t));
  frame->code = g->code;
  frame->line = g->code->first_line;
  store(frame, &frame->function, g->function);
  store(frame, &frame->back, kNone);
  return value_of(frame);
}

Value flag(bool b) { return py2() ? Value::from_small(b) : from_bool(b); }

}  // namespace

// --- type generator

Result<Value> nx_generator_dunder_iter(Thread&, Generator* self) { return value_of(self); }
Result<Value> nx_generator_dunder_next(Thread& t, Generator* self) { return or_stop(t, generator_resume_py(t, self, kNone)); }
Result<Value> nx_generator_next(Thread& t, Generator* self) { return or_stop(t, generator_resume_py(t, self, kNone)); }
Result<Value> nx_generator_send(Thread& t, Generator* self, Value arg) { return or_stop(t, generator_resume_py(t, self, arg)); }
Result<Value> nx_generator_throw(Thread& t, Generator* self, Value typ, Value val, Value tb) { return throw_args(t, self, typ, val, tb); }
Result<void> nx_generator_close(Thread& t, Generator* self) { return generator_close_py(t, self); }
Result<Value> nx_generator_dunder_repr(Thread& t, Generator* self) { return repr_of(t, self, "generator"); }
Result<Value> nx_generator_dunder_name(Thread&, Generator* self) { return value_of(self->name); }
Result<void> nx_generator_dunder_name_set(Thread& t, Generator* self, Value value) { return set_text(t, self, &self->name, value, "__name__"); }
Result<Value> nx_generator_dunder_qualname(Thread&, Generator* self) { return value_of(self->qualname); }
Result<void> nx_generator_dunder_qualname_set(Thread& t, Generator* self, Value value) { return set_text(t, self, &self->qualname, value, "__qualname__"); }
Code* code_of(const Generator* g) {
  auto* function = try_exact<Function>(g->function);
  return function != nullptr ? function->code : g->code;
}
Result<Value> nx_generator_gi_code(Thread&, Generator* self) { return value_of(code_of(self)); }
Result<Value> nx_generator_gi_frame(Thread& t, Generator* self) { return frame_of(t, self); }
Result<Value> nx_generator_gi_running(Thread&, Generator* self) { return flag(self->running != 0); }
Result<Value> nx_generator_gi_suspended(Thread&, Generator* self) {
  return from_bool(self->running == 0 && self->finished == 0 && self->state != 0);
}
Result<Value> nx_generator_gi_yieldfrom(Thread&, Generator* self) { return self->delegate == kEmpty ? kNone : self->delegate; }

// --- type coroutine

Result<Value> nx_coroutine_send(Thread& t, Coroutine* self, Value arg) { return or_stop(t, generator_resume_py(t, self, arg)); }
Result<Value> nx_coroutine_throw(Thread& t, Coroutine* self, Value typ, Value val, Value tb) { return throw_args(t, self, typ, val, tb); }
Result<void> nx_coroutine_close(Thread& t, Coroutine* self) { return generator_close_py(t, self); }
Result<Value> nx_coroutine_dunder_repr(Thread& t, Coroutine* self) { return repr_of(t, self, "coroutine"); }
Result<Value> nx_coroutine_dunder_name(Thread&, Coroutine* self) { return value_of(self->name); }
Result<void> nx_coroutine_dunder_name_set(Thread& t, Coroutine* self, Value value) { return set_text(t, self, &self->name, value, "__name__"); }
Result<Value> nx_coroutine_dunder_qualname(Thread&, Coroutine* self) { return value_of(self->qualname); }
Result<void> nx_coroutine_dunder_qualname_set(Thread& t, Coroutine* self, Value value) { return set_text(t, self, &self->qualname, value, "__qualname__"); }
Result<Value> nx_coroutine_cr_code(Thread&, Coroutine* self) { return value_of(self->code); }
Result<Value> nx_coroutine_cr_frame(Thread& t, Coroutine* self) { return frame_of(t, self); }
Result<Value> nx_coroutine_cr_running(Thread&, Coroutine* self) { return from_bool(self->running != 0); }
Result<Value> nx_coroutine_cr_suspended(Thread& t, Coroutine* self) { return nx_generator_gi_suspended(t, self); }
Result<Value> nx_coroutine_cr_await(Thread&, Coroutine* self) { return self->delegate == kEmpty ? kNone : self->delegate; }
Result<Value> nx_coroutine_cr_origin(Thread&, Coroutine*) { return kNone; }

// --- type async_generator: what it shares with generators

Result<Value> nx_async_generator_dunder_repr(Thread& t, AsyncGenerator* self) { return repr_of(t, self, "async_generator"); }
Result<Value> nx_async_generator_dunder_name(Thread&, AsyncGenerator* self) { return value_of(self->name); }
Result<void> nx_async_generator_dunder_name_set(Thread& t, AsyncGenerator* self, Value value) { return set_text(t, self, &self->name, value, "__name__"); }
Result<Value> nx_async_generator_dunder_qualname(Thread&, AsyncGenerator* self) { return value_of(self->qualname); }
Result<void> nx_async_generator_dunder_qualname_set(Thread& t, AsyncGenerator* self, Value value) { return set_text(t, self, &self->qualname, value, "__qualname__"); }
Result<Value> nx_async_generator_ag_code(Thread&, AsyncGenerator* self) { return value_of(self->code); }
Result<Value> nx_async_generator_ag_frame(Thread& t, AsyncGenerator* self) { return frame_of(t, self); }
Result<Value> nx_async_generator_ag_running(Thread&, AsyncGenerator* self) { return from_bool(self->running != 0); }
Result<Value> nx_async_generator_ag_await(Thread&, AsyncGenerator* self) { return self->delegate == kEmpty ? kNone : self->delegate; }

// --- entry points

namespace {

Result<Value> make_generator(Thread& t, Code* code, Value function, const Value* saved, uint64_t count) {
  uint32_t size = code->frame_size > count ? code->frame_size : static_cast<uint32_t>(count);
  LayoutRow row = (code->flags & kCodeCoroutine) != 0 ? kLayoutRowCoroutine
                  : (code->flags & kCodeAsyncGenerator) != 0 ? kLayoutRowAsyncGenerator : kLayoutRowGenerator;
  auto* g = static_cast<Generator*>(TRY(allocate(t, sizeof(Generator) + size * sizeof(Value), layout_id(row))));
  g->code = code;
  store(g, &g->function, function);
  g->resume = code->resume;
  auto* f = try_exact<Function>(function);
  g->name = f != nullptr ? f->name : code->name;
  g->qualname = f != nullptr ? f->qualname : code->qualname;
  g->saved_count = size;
  for (uint64_t i = 0; i < count; ++i) store(g, &g->saved()[i], saved[i]);
  return value_of(g);
}

Result<Value> send(Thread& t, Value iterator, Value v) {
  if (is_exact<Generator>(iterator) || is_exact<Coroutine>(iterator)) return generator_resume_py(t, as<Generator>(iterator), v);
  if (v != kNone) return take_stop_value(t, call_method_py(t, iterator, names::send, &v, 1));
  // The value of a StopIteration counts here, so next_py, which drops it, will not do for Python's own iterators.
  if ((type_of(iterator)->flags & kTypeHeap) != 0 || is_exact<CoroutineWrapper>(iterator) || is_exact<AsyncGeneratorStep>(iterator)) {
    auto result = call_special_py(t, iterator, py2() ? names::next : names::dunder_next);
    if (!result.raised() && result.value() == kEmpty) return raise(t, TypeError, "'{}' object is not an iterator", type_name(iterator));
    return take_stop_value(t, result);
  }
  Value item = TRY(next_py(t, iterator));
  if (item == kEmpty) t.stop_value = kNone;
  return item;
}

}  // namespace

extern "C" {

Value nx_make_generator(Thread& t, Code* code, Value function, const Value* saved, uint64_t count) {
  return make_generator(t, code, function, saved, count).payload;
}

Value nx_send(Thread& t, Value iterator, Value v) { return send(t, iterator, v).payload; }

Value nx_yield_from_iter(Thread& t, Value a) {
  if (is_exact<Generator>(a)) return a;
  if (is_exact<Coroutine>(a)) {
    (void)raise(t, TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator");
    return kRaised;
  }
  return iter_py(t, a).payload;
}

extern NativeFunction nxd_builtins_open;

// As gen_dealloc, and the deallocators of files, do when the last reference is gone.
Value nx_last_reference(Thread& t, Value generator, Value function, Value leaving) {
  if (auto* file = try_cast<File>(generator)) {
    const bool opened = function == value_of(&nxd_builtins_open) || function == value_of(&types::file);
    if (opened && (type_of(file)->flags & kTypeStatic) != 0 && close_file_py(t, file).raised()) t.pending = kEmpty;
    return kNone;
  }
  if (!is_exact<Generator>(generator) || as<Generator>(generator)->function != function) return kNone;
  Generator* g = as<Generator>(generator);
  if (g->finished != 0 || g->running != 0) return kNone;
  if (generator_close_py(t, g).raised()) report_unraisable(t, "", generator, leaving);
  return kNone;
}

}  // extern "C"

}  // namespace natrix::rt
