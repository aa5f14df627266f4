// runtime/core/oldclass.cpp - Python 2's old-style classes: attributes, calls, repr. 2.7 Objects/classobject.c.

#include "runtime/core/oldclass.h"

#include "runtime/core/attribute.h"
#include "runtime/core/call.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/heap/death.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix {

namespace {
void trace_class(rt::Tracer& tracer, Object* o) {
  OldClass* cls = static_cast<OldClass*>(o);
  tracer.visit(const_cast<Text*>(cls->name));
  tracer.visit(cls->bases);
  tracer.visit(cls->dict);
  tracer.visit(&cls->getattr, 3);
}
void trace_instance(rt::Tracer& tracer, Object* o) {
  tracer.visit(static_cast<OldInstance*>(o)->cls);
  tracer.visit(static_cast<OldInstance*>(o)->dict);
}
}  // namespace

NATRIX_DEFINE_LAYOUT(OldClass, &nx_type_classobj, trace_class, nullptr, 0);
NATRIX_DEFINE_LAYOUT(OldInstance, &nx_type_instance, trace_instance, nullptr, 0);

namespace rt {

Value old_lookup(OldClass* cls, const Text* name) {
  Value v = dict_get_text(cls->dict, name);
  if (v != kEmpty) return v;
  for (int64_t i = 0; i < cls->bases->length; ++i) {
    v = old_lookup(as<OldClass>(cls->bases->items[i]), name);
    if (v != kEmpty) return v;
  }
  return kEmpty;
}

bool old_is_subclass(const OldClass* a, const OldClass* b) {
  if (a == b) return true;
  for (int64_t i = 0; i < a->bases->length; ++i) {
    if (old_is_subclass(as<OldClass>(a->bases->items[i]), b)) return true;
  }
  return false;
}

namespace {

void refresh_hooks(OldClass* cls) {
  store(cls, &cls->getattr, old_lookup(cls, names::dunder_getattr));
  store(cls, &cls->setattr, old_lookup(cls, names::dunder_setattr));
  store(cls, &cls->delattr, old_lookup(cls, names::dunder_delattr));
}

/// A class attribute as its instances or the class itself see it.
Result<Value> bind(Thread& t, Value v, Value instance, OldClass* cls) {
  if (!v.is_object()) return v;
  if (is_exact<Function>(v)) return make_bound_method(t, v, instance, value_of(cls));
  return descriptor_get_py(t, v, instance, reinterpret_cast<Type*>(cls));
}

}  // namespace

Result<OldClass*> make_old_class(Thread& t, const Text* name, Tuple* bases, Dict* dict) {
  OldClass* cls = TRY(make<OldClass>(t));
  store(cls, const_cast<Text**>(&cls->name), const_cast<Text*>(name));
  store(cls, &cls->bases, bases);
  store(cls, &cls->dict, dict);
  if (dict_get_text(dict, names::dunder_doc) == kEmpty) TRY(dict_set_text(t, dict, names::dunder_doc, kNone));
  if (dict_get_text(dict, names::dunder_module) == kEmpty) TRY(dict_set_text(t, dict, names::dunder_module, value_of(names::dunder_main)));
  refresh_hooks(cls);
  return cls;
}

Result<OldInstance*> make_old_instance(Thread& t, OldClass* cls) {
  Dict* dict = TRY(make_dict(t));
  OldInstance* o = TRY(make<OldInstance>(t));
  store(o, &o->cls, cls);
  store(o, &o->dict, dict);
  if (watch_old_instance != nullptr) watch_old_instance(t, o, cls);
  return o;
}

// --- classes

Result<Value> old_class_find_py(Thread& t, OldClass* cls, const Text* name) {
  if (name == names::dunder_dict) return value_of(cls->dict);
  if (name == names::dunder_bases) return value_of(cls->bases);
  if (name == names::dunder_name) return value_of(cls->name);
  if (name == names::dunder_class) return value_of(&types::classobj);
  Value v = old_lookup(cls, name);
  if (v == kEmpty) return kEmpty;
  return bind(t, v, kEmpty, cls);
}

Result<void> old_class_setattr_py(Thread& t, OldClass* cls, const Text* name, Value v) {
  if (name == names::dunder_dict) {
    if (v == kEmpty || !is<Dict>(v)) return raise(t, TypeError, "__dict__ must be a dictionary object");
    store(cls, &cls->dict, as<Dict>(v));
    refresh_hooks(cls);
    return {};
  }
  if (name == names::dunder_bases) {
    Tuple* bases = v == kEmpty ? nullptr : try_cast<Tuple>(v);
    if (bases == nullptr) return raise(t, TypeError, "__bases__ must be a tuple object");
    for (int64_t i = 0; i < bases->length; ++i) {
      OldClass* base = try_exact<OldClass>(bases->items[i]);
      if (base == nullptr) return raise(t, TypeError, "__bases__ items must be classes");
      if (old_is_subclass(base, cls)) return raise(t, TypeError, "a __bases__ item causes an inheritance cycle");
    }
    store(cls, &cls->bases, bases);
    refresh_hooks(cls);
    return {};
  }
  if (name == names::dunder_name) {
    if (v == kEmpty || !is_native_str(v)) return raise(t, TypeError, "__name__ must be a string object");
    store(cls, const_cast<Text**>(&cls->name), static_cast<Text*>(v.as_object()));
    return {};
  }
  if (v == kEmpty) {
    if (dict_remove_text(t, cls->dict, name) == kEmpty) return raise(t, AttributeError, "class {} has no attribute '{}'", cls->name, name);
  } else {
    TRY(dict_set_text(t, cls->dict, name, v));
  }
  if (name == names::dunder_getattr || name == names::dunder_setattr || name == names::dunder_delattr) refresh_hooks(cls);
  return {};
}

Result<Value> nx_classobj_dunder_call(Thread& t, OldClass* self, Tuple* args, Dict* kwargs) {
  return call_with_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_classobj_dunder_repr(Thread& t, OldClass* self) {
  Value module = dict_get_text(self->dict, names::dunder_module);
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(reinterpret_cast<uint64_t>(self)));
  if (module == kEmpty || !is_native_str(module)) return format_text(t, "<class ?.{} at {}>", self->name, address);
  return format_text(t, "<class {}.{} at {}>", module, self->name, address);
}
Result<Value> nx_classobj_dunder_str(Thread& t, OldClass* self) {
  Value module = dict_get_text(self->dict, names::dunder_module);
  if (module == kEmpty || !is_native_str(module)) return value_of(self->name);
  return format_text(t, "{}.{}", module, self->name);
}
Result<Value> nx_classobj_dunder_getattribute(Thread& t, OldClass* self, Value name) {
  return generic_getattr_py(t, value_of(self), TRY(attribute_name(t, name, nullptr)));
}
Result<void> nx_classobj_dunder_setattr(Thread& t, OldClass* self, Value name, Value value) {
  return old_class_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), value);
}
Result<void> nx_classobj_dunder_delattr(Thread& t, OldClass* self, Value name) {
  return old_class_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), kEmpty);
}

// --- instances

Result<Value> old_instance_lookup_py(Thread& t, OldInstance* o, const Text* name) {
  if (name == names::dunder_dict) return value_of(o->dict);
  if (name == names::dunder_class) return value_of(o->cls);
  Value v = dict_get_text(o->dict, name);
  if (v != kEmpty) return v;
  v = old_lookup(o->cls, name);
  if (v == kEmpty) return kEmpty;
  return bind(t, v, value_of(o), o->cls);
}

Result<Value> old_instance_find_py(Thread& t, OldInstance* o, const Text* name) {
  Result<Value> v = old_instance_lookup_py(t, o, name);
  Value hook = o->cls->getattr;
  if (hook == kEmpty) return v;
  if (v.raised()) {
    if (!catch_pending(t, AttributeError)) return Raised{};
  } else if (v.value() != kEmpty) {
    return v;
  }
  const Value args[] = {value_of(o), value_of(name)};
  return call_py(t, hook, args, 2);
}

Result<Value> old_special_py(Thread& t, OldInstance* o, const Text* name) {
  Result<Value> v = old_instance_find_py(t, o, name);
  if (v.raised() && catch_pending(t, AttributeError)) return kEmpty;
  return v;
}

Result<void> old_instance_setattr_py(Thread& t, OldInstance* o, const Text* name, Value v) {
  if (name == names::dunder_dict) {
    if (v == kEmpty || !is<Dict>(v)) return raise(t, TypeError, "__dict__ must be set to a dictionary");
    store(o, &o->dict, as<Dict>(v));
    return {};
  }
  if (name == names::dunder_class) {
    OldClass* cls = v == kEmpty ? nullptr : try_exact<OldClass>(v);
    if (cls == nullptr) return raise(t, TypeError, "__class__ must be set to a class");
    store(o, &o->cls, cls);
    return {};
  }
  Value hook = v == kEmpty ? o->cls->delattr : o->cls->setattr;
  if (hook != kEmpty) {
    const Value args[] = {value_of(o), value_of(name), v};
    TRY(call_py(t, hook, args, v == kEmpty ? 2 : 3));
    return {};
  }
  if (v != kEmpty) return dict_set_text(t, o->dict, name, v);
  if (dict_remove_text(t, o->dict, name) == kEmpty) return raise(t, AttributeError, "{} instance has no attribute '{}'", o->cls->name, name);
  return {};
}

Result<Value> nx_instance_dunder_new(Thread& t, Type*, Value klass, Value dict) {
  OldClass* cls = try_exact<OldClass>(klass);
  if (cls == nullptr) return raise(t, TypeError, "instance() argument 1 must be classobj, not {}", type_name(klass));
  OldInstance* o = TRY(make_old_instance(t, cls));
  if (dict != kEmpty && dict != kNone) {
    if (!is<Dict>(dict)) return raise(t, TypeError, "instance() second arg must be dictionary or None");
    store(o, &o->dict, as<Dict>(dict));
  }
  return value_of(o);
}
Result<Value> nx_instance_dunder_call(Thread& t, OldInstance* self, Tuple* args, Dict* kwargs) {
  return call_with_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_instance_dunder_repr(Thread& t, OldInstance* self) {
  Value f = TRY(old_special_py(t, self, names::dunder_repr));
  if (f != kEmpty) return call_py(t, f, nullptr, 0);
  Value module = old_lookup(self->cls, names::dunder_module);
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(reinterpret_cast<uint64_t>(self)));
  if (module == kEmpty || !is_native_str(module)) return format_text(t, "<?.{} instance at {}>", self->cls->name, address);
  return format_text(t, "<{}.{} instance at {}>", module, self->cls->name, address);
}
Result<Value> nx_instance_dunder_str(Thread& t, OldInstance* self) {
  Value f = TRY(old_special_py(t, self, names::dunder_str));
  if (f != kEmpty) return call_py(t, f, nullptr, 0);
  return nx_instance_dunder_repr(t, self);
}
Result<int64_t> nx_instance_dunder_hash(Thread& t, OldInstance* self) { return hash_py(t, value_of(self)); }
Result<Value> nx_instance_dunder_getattribute(Thread& t, OldInstance* self, Value name) {
  return getattr_py(t, value_of(self), TRY(attribute_name(t, name, nullptr)));
}
Result<void> nx_instance_dunder_setattr(Thread& t, OldInstance* self, Value name, Value value) {
  return old_instance_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), value);
}
Result<void> nx_instance_dunder_delattr(Thread& t, OldInstance* self, Value name) {
  return old_instance_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), kEmpty);
}
Result<Value> nx_instance_next(Thread& t, OldInstance* self) {
  Value f = TRY(old_special_py(t, self, names::next));
  if (f == kEmpty) return raise(t, TypeError, "instance has no next() method");
  return call_py(t, f, nullptr, 0);
}

}  // namespace rt
}  // namespace natrix
