// runtime/errors/exception.cpp - BaseException: instances and methods.

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/core/native.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/traceback.h"
#include "runtime/support/buffer.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

namespace {

void trace_exception(Tracer& tracer, Object* o) {
  auto* e = static_cast<Exception*>(o);
  tracer.visit(e->args);
  tracer.visit(e->cause);
  tracer.visit(e->context);
  tracer.visit(e->traceback);
  tracer.visit(e->notes);
  tracer.visit(e->fields, sizeof e->fields / sizeof e->fields[0]);
  tracer.visit(reinterpret_cast<Object*>(e->attributes));
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Exception, &nx_type_BaseException, trace_exception, nullptr, sizeof(Exception));

Result<Exception*> allocate_exception(Thread& t, Type* type, Tuple* args) {
  Layout* layout = instances_of(type);
  if (layout->type != type) layout = TRY(instance_layout(t, type));
  Object* o = TRY(allocate(t, layout->size, layout->id));
  auto* e = static_cast<Exception*>(o);
  store(e, &e->args, value_of(args));
  return e;
}

Result<Exception*> make_exception(Thread& t, Type& type, const Value* args, size_t count) {
  Tuple* tuple = TRY(make_tuple(t, args, count));
  Exception* e = TRY(allocate_exception(t, &type, tuple));
  TRY(initialize_exception(t, e, tuple));
  return e;
}

Value exception_argument(const Exception* e, size_t i) {
  auto* args = as<Tuple>(e->args);
  return i < static_cast<size_t>(args->length) ? args->items[i] : kEmpty;
}

// Python 2's __new__ leaves args empty: a subclass whose __init__ does not call the base's shows none.
Result<Value> nx_BaseException_dunder_new(Thread& t, Type* cls, Tuple* args, Dict*) {
  if (py2()) args = TRY(make_tuple(t, nullptr, 0));
  return value_of(TRY(allocate_exception(t, cls, args)));
}

Result<Value> nx_BaseException_dunder_init(Thread&, Exception* self, Tuple* args) {
  store(self, &self->args, value_of(args));
  return kNone;
}

Result<Value> nx_BaseException_args(Thread&, Exception* self) { return self->args; }

Result<Value> nx_BaseException_args_set(Thread& t, Exception* self, Value value) {
  if (value == kEmpty) return raise(t, TypeError, "args may not be deleted");
  ValueBuffer items(t);
  Value iterator = TRY(iter_py(t, value));
  for (;;) {
    Value item = TRY(next_py(t, iterator));
    if (item == kEmpty) break;
    TRY(items.push(item));
  }
  store(self, &self->args, value_of(TRY(make_tuple(t, items.data(), items.size()))));
  return kNone;
}

// CPython Objects/exceptions.c, BaseException_repr: `ValueError('x')`; Python 2 shows `ValueError('x',)`.
Result<Value> nx_BaseException_dunder_repr(Thread& t, Exception* self) {
  auto* args = as<Tuple>(self->args);
  Text* inside = TRY(repr_py(t, !py2() && args->length == 1 ? args->items[0] : self->args));
  const char* dot = strrchr(type_of(self)->name, '.');
  std::string_view name = dot != nullptr ? dot + 1 : type_of(self)->name;
  Buffer<char, 64> text;
  text.append(name);
  if (!py2() && args->length == 1) text.push('(');
  text.append(text_view(inside));
  if (!py2() && args->length == 1) text.push(')');
  return value_of(TRY(native_str(t, text.view())));
}

Result<Value> nx_BaseException_dunder_str(Thread& t, Exception* self) {
  auto* args = as<Tuple>(self->args);
  if (args->length == 0) return value_of(TRY(native_str(t, "")));
  return value_of(TRY(str_py(t, args->length == 1 ? args->items[0] : self->args)));
}

Result<Value> nx_BaseException_dunder_unicode(Thread& t, Exception* self) {
  auto* args = as<Tuple>(self->args);
  Value shown = args->length == 0 ? value_of(empty_str()) : args->length == 1 ? args->items[0] : self->args;
  return call_py(t, value_of(&types::str), shown);
}

Result<Value> nx_BaseException_dunder_reduce(Thread& t, Exception* self) {
  Value parts[3] = {value_of(type_of(self)), self->args, kNone};
  size_t count = 2;
  if (self->attributes != nullptr) {
    parts[2] = TRY(instance_dict(t, self));
    count = 3;
  }
  return value_of(TRY(make_tuple(t, parts, count)));
}

Result<Value> nx_BaseException_dunder_setstate(Thread& t, Exception* self, Value state) {
  if (state == kNone) return kNone;
  if (!is<Dict>(state)) return raise(t, TypeError, "state is not a dictionary");
  Value dict = TRY(instance_dict(t, self));
  Value update = TRY(getattr_py(t, dict, names::update));
  TRY(call_py(t, update, state));
  return kNone;
}

// Python 2's exceptions are sequences of their arguments; their slices are simple ones.
Result<Value> nx_BaseException_dunder_getitem(Thread& t, Exception* self, Value index) {
  if (!has_index(t, index)) return raise(t, TypeError, "sequence index must be integer, not '{}'", type_name(index));
  return getitem_py(t, self->args, index);
}

Result<Value> nx_BaseException_dunder_getslice(Thread& t, Exception* self, int64_t i, int64_t j) {
  return nx_tuple_dunder_getslice(t, as<Tuple>(self->args), i, j);
}

// Python 2: the single argument, or ''.
Result<Value> nx_BaseException_message(Thread& t, Exception* self) {
  if (self->notes != kEmpty) return self->notes;
  auto* args = as<Tuple>(self->args);
  if (args->length == 1) return args->items[0];
  return value_of(TRY(native_str(t, "")));
}

Result<void> nx_BaseException_message_set(Thread&, Exception* self, Value value) {
  store(self, &self->notes, value);  // Python 2 has no notes: the slot holds an assigned message
  return {};
}

Result<Value> nx_BaseException_with_traceback(Thread& t, Exception* self, Value tb) {
  TRY(nx_BaseException_dunder_traceback_set(t, self, tb));
  return value_of(self);
}

Result<Value> nx_BaseException_dunder_traceback(Thread&, Exception* self) {
  return self->traceback == nullptr ? kNone : value_of(reinterpret_cast<Object*>(self->traceback));
}

Result<void> nx_BaseException_dunder_traceback_set(Thread& t, Exception* self, Value value) {
  if (value == kEmpty) return raise(t, TypeError, "__traceback__ may not be deleted");
  if (value == kNone) {
    store(self, &self->traceback, static_cast<Traceback*>(nullptr));
    return {};
  }
  auto* traceback = try_cast<Traceback>(value);
  if (traceback == nullptr) return raise(t, TypeError, "__traceback__ must be a traceback or None");
  store(self, &self->traceback, traceback);
  return {};
}

Result<Value> nx_BaseException_dunder_context(Thread&, Exception* self) {
  return self->context == kEmpty ? kNone : self->context;
}

Result<void> nx_BaseException_dunder_context_set(Thread& t, Exception* self, Value value) {
  if (value == kEmpty) return raise(t, TypeError, "__context__ may not be deleted");
  if (value != kNone && !is<Exception>(value)) {
    return raise(t, TypeError, "exception context must be None or derive from BaseException");
  }
  store(self, &self->context, value == kNone ? kEmpty : value);
  return {};
}

Result<Value> nx_BaseException_dunder_cause(Thread&, Exception* self) {
  return self->cause == kEmpty ? kNone : self->cause;
}

// PEP 409: setting the cause hides the context.
Result<void> nx_BaseException_dunder_cause_set(Thread& t, Exception* self, Value value) {
  if (value == kEmpty) return raise(t, TypeError, "__cause__ may not be deleted");
  if (value != kNone && !is<Exception>(value)) {
    return raise(t, TypeError, "exception cause must be None or derive from BaseException");
  }
  store(self, &self->cause, value == kNone ? kEmpty : value);
  store(self, &self->suppress, kTrue);
  return {};
}

Result<Value> nx_BaseException_dunder_suppress_context(Thread&, Exception* self) {
  return self->suppress == kTrue ? kTrue : kFalse;
}

Result<void> nx_BaseException_dunder_suppress_context_set(Thread& t, Exception* self, Value value) {
  if (value != kTrue && value != kFalse) return raise(t, TypeError, "attribute value type must be bool");
  store(self, &self->suppress, value);
  return {};
}

Result<void> nx_BaseException_add_note(Thread& t, Exception* self, Value note) {
  if (!is<Str>(note)) return raise(t, TypeError, "note must be a str, not '{}'", type_name(note));
  Value notes = TRY(getattr_or_empty_py(t, value_of(self), names::dunder_notes));
  if (notes == kEmpty) {
    notes = value_of(TRY(make_list(t, nullptr, 0)));
    TRY(setattr_py(t, value_of(self), names::dunder_notes, notes));
  }
  auto* list = try_cast<List>(notes);
  if (list == nullptr) return raise(t, TypeError, "Cannot add note: __notes__ is not a list");
  return list_append(t, list, note);
}

}  // namespace natrix::rt
