// runtime/core/module.cpp - module objects, and the two that exist without being imported: builtins and sys.modules.

#include "runtime/core/module.h"

#include "natives/builtins.h"
#include "runtime/containers/dict.h"
#include "runtime/core/api.h"
#include "runtime/core/native.h"
#include "runtime/functions/function.h"
#include "runtime/modules/file.h"
#include "runtime/support/buffer.h"
#include "runtime/text/str.h"

namespace natrix::rt {

extern "C" {
// Tables of the dialect's archive (generated from lib/builtins).
extern const Text* const nx_builtin_names[];
extern Value nx_builtin_slots[];
extern const uint32_t nx_builtin_count;
}

namespace {

void trace_module(Tracer& tracer, Object* o) {
  auto* module = static_cast<Module*>(o);
  tracer.visit(reinterpret_cast<Object*>(module->dict));
  tracer.visit(module->loading);
}

// Roots: sys.modules, the builtins module, the builtins' slots (Python code may rebind them).
struct ModuleRoots {
  Value modules, builtins;
} roots;
NATRIX_ROOTS(module_roots, &roots.modules, 2);

const Text* builtins_name(Thread& t) {
  return py2() ? MUST(native_str(t, "__builtin__")) : names::builtins;
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Module, &nx_type_module, trace_module, nullptr, 0);

Result<Module*> make_module(Thread& t, const Text* name, const ModuleInfo* info) {
  Dict* dict = info == nullptr ? TRY(make_dict(t)) : TRY(make_namespace_dict(t, info));
  Module* module = TRY(make<Module>(t));
  store(module, &module->dict, dict);
  module->info = info;
  TRY(dict_set_text(t, dict, names::dunder_name, value_of(name)));
  TRY(dict_set_text(t, dict, names::dunder_doc, kNone));
  TRY(dict_set_text(t, dict, names::dunder_package, kNone));
  if (!py2()) {
    TRY(dict_set_text(t, dict, names::dunder_loader, kNone));
    TRY(dict_set_text(t, dict, names::dunder_spec, kNone));
  }
  return module;
}

Result<Dict*> modules_dict(Thread& t) {
  if (roots.modules == kEmpty) store(nullptr, &roots.modules, value_of(TRY(make_dict(t))));
  return as<Dict>(roots.modules);
}

Result<Module*> builtins_module(Thread& t) {
  if (roots.builtins != kEmpty) return as<Module>(roots.builtins);
  static ModuleInfo info;
  info.name = builtins_name(t);
  info.slot_names = nx_builtin_names;
  info.slots = nx_builtin_slots;
  info.slot_count = nx_builtin_count;
  Module* module = TRY(make_module(t, info.name, &info));
  store(nullptr, &roots.builtins, value_of(module));
  TRY(dict_set_text(t, TRY(modules_dict(t)), info.name, value_of(module)));
  return module;
}

Value sys_attribute(Thread& t, const Text* name) {
  if (roots.modules != kEmpty) {
    Value sys = dict_get_text(as<Dict>(roots.modules), names::sys);
    if (sys != kEmpty && is<Module>(sys)) return dict_get_text(as<Module>(sys)->dict, name);
  }
  // Not imported: nobody can have changed anything.
  int descriptor = name == names::stdin ? 0 : name == names::stdout ? 1 : name == names::stderr ? 2 : -1;
  if (descriptor < 0) return kEmpty;
  auto file = standard_file(t, descriptor);
  if (!file.raised()) return file.value();
  take_pending(t);
  return kEmpty;
}

Result<Module*> sys_module(Thread& t) { return import_module_py(t, names::sys); }

Dict* globals_dict(Value globals) {
  return is<Module>(globals) ? as<Module>(globals)->dict : as<Dict>(globals);
}

// --- the type

Result<Value> nx_module_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  Layout* layout = TRY(instance_layout(t, cls));
  auto* module = static_cast<Module*>(TRY(allocate(t, layout->size, layout->id)));
  store(module, &module->dict, TRY(make_dict(t)));
  return value_of(module);
}

Result<void> nx_module_dunder_init(Thread& t, Module* self, Value name, Value doc) {
  if (!is_native_str(name)) return raise(t, TypeError, "module.__init__() argument 1 must be str, not {}", type_name(name));
  TRY(dict_set_text(t, self->dict, names::dunder_name, name));
  TRY(dict_set_text(t, self->dict, names::dunder_doc, doc));
  if (py2()) {
    TRY(dict_set_text(t, self->dict, names::dunder_package, kNone));
    return {};
  }
  const Text* const others[] = {names::dunder_package, names::dunder_loader, names::dunder_spec};
  for (const Text* other : others) TRY(dict_set_text(t, self->dict, other, kNone));
  return {};
}

// <module 'math' (built-in)>, <module 'zoo' from 'zoo/__init__.py'>
Result<Value> nx_module_dunder_repr(Thread& t, Module* self) {
  Value name = dict_get_text(self->dict, names::dunder_name), file = dict_get_text(self->dict, names::dunder_file);
  Buffer<char, 128> out;
  out.append("<module ");
  if (is_native_str(name)) out.append(text_view(TRY(repr_py(t, name))));
  else out.append("'?'");
  if (is_native_str(file)) {
    out.append(" from ");
    out.append(text_view(TRY(repr_py(t, file))));
  } else if (name != kEmpty && (name == value_of(names::dunder_main) || text_view(static_cast<Text*>(name.as_object())) != "__main__")) {
    out.append(self->info != nullptr || py2() ? " (built-in)" : "");
  }
  out.push('>');
  return value_of(TRY(native_str(t, out.view())));
}

Result<Value> nx_module_dunder_dict(Thread&, Module* self) { return value_of(reinterpret_cast<Object*>(self->dict)); }

Result<Value> nx_module_dunder_dir(Thread& t, Module* self) {
  return value_of(reinterpret_cast<Object*>(TRY(dict_keys(t, self->dict))));
}

namespace {

Result<Text*> attribute_name(Thread& t, Value name) {
  if (is_native_str(name)) return static_cast<Text*>(name.as_object());
  return raise(t, TypeError, "attribute name must be string, not '{}'", type_name(name));
}

}  // namespace

Result<Value> nx_module_dunder_getattribute(Thread& t, Module* self, Value name) {
  return generic_getattr_py(t, value_of(self), TRY(attribute_name(t, name)));
}

Result<void> nx_module_dunder_setattr(Thread& t, Module* self, Value name, Value value) {
  return generic_setattr_py(t, value_of(self), TRY(attribute_name(t, name)), value);
}

Result<void> nx_module_dunder_delattr(Thread& t, Module* self, Value name) {
  return generic_setattr_py(t, value_of(self), TRY(attribute_name(t, name)), kEmpty);
}

Result<Value> nx_module_dunder_annotations(Thread& t, Module* self) {
  Value found = dict_get_text(self->dict, names::dunder_annotations);
  if (found != kEmpty) return found;
  Value made = value_of(reinterpret_cast<Object*>(TRY(make_dict(t))));
  TRY(dict_set_text(t, self->dict, names::dunder_annotations, made));
  return made;
}

Result<void> nx_module_dunder_annotations_set(Thread& t, Module* self, Value value) {
  if (value != kEmpty) return dict_set_text(t, self->dict, names::dunder_annotations, value);
  if (dict_remove_text(t, self->dict, names::dunder_annotations) == kEmpty) return raise(t, AttributeError, "__annotations__");
  return {};
}

}  // namespace natrix::rt
