// runtime/modules/thread_local.cpp - threading.local. Library Reference, threading: "Thread-Local Data".
// Each local has one attribute dict for each thread, found by the thread's serial number; those of threads that have
// ended go when the dicts outnumber the living threads.

#include "natives/_thread.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/attribute.h"
#include "runtime/core/instance.h"
#include "runtime/functions/descriptors.h"
#include "runtime/heap/threads.h"
#include "runtime/modules/thread.h"

namespace natrix {

namespace {

void trace_local(rt::Tracer& tracer, Object* o) {
  auto* local = static_cast<ThreadLocal*>(o);
  tracer.visit(reinterpret_cast<Object*>(local->dicts));
  tracer.visit(local->args);
  tracer.visit(local->kwargs);
}

}  // namespace

NATRIX_DEFINE_LAYOUT(ThreadLocal, &nx_type__thread__localbase, trace_local, nullptr, 0);

namespace rt {

namespace {

Result<void> forget_dead_threads(Thread& t, ThreadLocal* self) {
  List* serials = TRY(dict_keys(t, self->dicts));
  if (list_size(serials) <= 2 * static_cast<int64_t>(thread_count()) + 8) return {};
  for (int64_t i = 0; i < list_size(serials); ++i) {
    Value serial = list_get(serials, i);
    if (!thread_is_live(static_cast<uint64_t>(serial.as_int()))) TRY(dict_remove_py(t, self->dicts, serial));
  }
  return {};
}

/// The calling thread's attributes.
Result<Dict*> own_dict_py(Thread& t, ThreadLocal* self) {
  const Value serial = Value::from_small(static_cast<int64_t>(t.serial));
  Value found = TRY(dict_get_py(t, self->dicts, serial));
  if (found != kEmpty) return as<Dict>(found);
  TRY(forget_dead_threads(t, self));
  Dict* dict = TRY(make_dict(t));
  TRY(dict_set_py(t, self->dicts, serial, value_of(reinterpret_cast<Object*>(dict))));
  Value init = lookup(t, type_of(self), names::dunder_init);
  if (self->args == kEmpty || init == lookup(t, &types::object, names::dunder_init)) return dict;
  init = TRY(descriptor_get_py(t, init, value_of(self), type_of(self)));
  if (call_with_py(t, init, as<Tuple>(self->args), self->kwargs).raised()) {
    Exception* e = take_pending(t);
    TRY(dict_remove_py(t, self->dicts, serial));
    return restore_pending(t, e);
  }
  return dict;
}

Result<ThreadLocal*> local_of(Thread& t, Value v) {
  if (auto* local = try_cast<ThreadLocal>(v)) return local;
  return raise(t, TypeError, "descriptor requires a '_thread._local' object but received a '{}'", type_name(v));
}

/// Objects/object.c writes a static type's name with its module.
Raised raise_no_local_attribute(Thread& t, Value local, const Text* name) {
  if (type_of(local)->name != std::string_view("_local")) return raise_no_attribute(t, local, name);
  return raise_attribute_error(t, local, name, py2() ? "'thread.{}' object has no attribute '{}'" : "'_thread.{}' object has no attribute '{}'", name);
}

}  // namespace

extern "C" {

Result<Value> nx__thread__localbase_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  if ((args->length != 0 || (kwargs != nullptr && dict_length(kwargs) != 0)) &&
      lookup(t, cls, names::dunder_init) == lookup(t, &types::object, names::dunder_init)) {
    return raise(t, TypeError, "Initialization arguments are not supported");
  }
  ThreadLocal* self = TRY(make_instance<ThreadLocal>(t, cls));
  self->args = self->kwargs = kEmpty;
  store(self, &self->dicts, TRY(make_dict(t)));
  // This thread's __init__ is called by type.__call__, once.
  Dict* mine = TRY(make_dict(t));
  TRY(dict_set_py(t, self->dicts, Value::from_small(static_cast<int64_t>(t.serial)), value_of(reinterpret_cast<Object*>(mine))));
  store(self, &self->args, value_of(reinterpret_cast<Object*>(args)));
  if (kwargs != nullptr) store(self, &self->kwargs, value_of(reinterpret_cast<Object*>(kwargs)));
  return value_of(self);
}

Result<Value> nx__thread__local_get(Thread& t, Value local, Value name) {
  ThreadLocal* self = TRY(local_of(t, local));
  Text* text = TRY(attribute_name(t, name, nullptr));
  Dict* dict = TRY(own_dict_py(t, self));
  if (text == names::dunder_dict) return value_of(reinterpret_cast<Object*>(dict));
  Type* type = type_of(local);
  Value descriptor = lookup(t, type, text);
  if (descriptor != kEmpty && is_data_descriptor(t, descriptor)) return descriptor_get_py(t, descriptor, local, type);
  if (Value own = dict_get_text(dict, text); own != kEmpty) return own;
  if (descriptor != kEmpty) return descriptor_get_py(t, descriptor, local, type);
  return raise_no_local_attribute(t, local, text);
}

Result<void> nx__thread__local_set(Thread& t, Value local, Value name, Value value) {
  ThreadLocal* self = TRY(local_of(t, local));
  Text* text = TRY(attribute_name(t, name, nullptr));
  Dict* dict = TRY(own_dict_py(t, self));
  if (text == names::dunder_dict) {
    const char* module = type_of(local)->name != std::string_view("_local") ? "" : py2() ? "thread." : "_thread.";
    return raise(t, AttributeError, "'{}{}' object attribute '__dict__' is read-only", module, type_name(local));
  }
  Value descriptor = lookup(t, type_of(local), text);
  if (descriptor != kEmpty && is_data_descriptor(t, descriptor)) return descriptor_set_py(t, descriptor, local, value);
  if (value != kEmpty) return dict_set_text(t, dict, text, value);
  if (dict_remove_text(t, dict, text) != kEmpty) return {};
  if (py2()) return raise_value(t, AttributeError, value_of(text));
  return raise_no_local_attribute(t, local, text);
}

}  // extern "C"

}  // namespace rt
}  // namespace natrix
