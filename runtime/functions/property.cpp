// runtime/functions/property.cpp - property, staticmethod, classmethod. Objects/descrobject.c, funcobject.c.

#include "runtime/functions/property.h"

#include "runtime/core/attribute.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "natives/builtins.h"

namespace natrix {

namespace {
void trace_property(rt::Tracer& tracer, Object* o) {
  Property* p = static_cast<Property*>(o);
  tracer.visit(&p->get, 6);
  tracer.visit(p->attributes);
}
}  // namespace
NATRIX_DEFINE_LAYOUT(Property, &nx_type_property, trace_property, nullptr, sizeof(Property));

namespace rt {

namespace {

Raised raise_no_accessor(Thread& t, Property* p, Value object, const char* what, const char* text2) {
  if (py2()) return raise(t, AttributeError, "{}", text2);
  TRY(ready(t, type_of(object)));
  const Text* qualname = type_of(object)->qualname;
  Text* shown = MUST(repr_py(t, value_of(qualname)));
  if (p->name != kEmpty) return raise(t, AttributeError, "property {!r} of {} object has no {}", p->name, shown, what);
  return raise(t, AttributeError, "property of {} object has no {}", shown, what);
}

}  // namespace

Result<Value> property_get_py(Thread& t, Property* p, Value object) {
  if (p->get == kNone || p->get == kEmpty) return raise_no_accessor(t, p, object, "getter", "unreadable attribute");
  return call_py(t, p->get, object);
}

Result<void> property_set_py(Thread& t, Property* p, Value object, Value v) {
  Value f = v == kEmpty ? p->del : p->set;
  if (f == kNone || f == kEmpty) {
    return v == kEmpty ? raise_no_accessor(t, p, object, "deleter", "can't delete attribute")
                       : raise_no_accessor(t, p, object, "setter", "can't set attribute");
  }
  if (v == kEmpty) TRY(call_py(t, f, object));
  else TRY(call_py(t, f, object, v));
  return {};
}

Result<Value> nx_property_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  Property* p = TRY(make_instance<Property>(t, cls));
  store(p, &p->get, kNone);
  store(p, &p->set, kNone);
  store(p, &p->del, kNone);
  store(p, &p->doc, kNone);
  return value_of(p);
}

Result<void> nx_property_dunder_init(Thread& t, Property* self, Value fget, Value fset, Value fdel, Value doc) {
  store(self, &self->get, fget);
  store(self, &self->set, fset);
  store(self, &self->del, fdel);
  store(self, &self->doc, doc);
  store(self, &self->doc_from_get, kFalse);
  store(self, &self->name, kEmpty);
  if (doc == kNone && fget != kNone) {
    Value own = TRY(getattr_or_empty_py(t, fget, names::dunder_doc));
    if (own != kEmpty && own != kNone) {
      store(self, &self->doc_from_get, kTrue);
      store(self, &self->doc, own);
      // In a subclass __doc__ may be found on the class first, so it is put on the instance.
      if (type_of(self) != &types::property && (type_of(self)->flags & kTypeHasDict) != 0) {
        TRY(instance_set(t, self, names::dunder_doc, own));
      }
    }
  }
  return {};
}

Result<Value> nx_property_dunder_get(Thread& t, Property* self, Value instance, Value) {
  if (instance == kNone) return value_of(self);
  return property_get_py(t, self, instance);
}
Result<void> nx_property_dunder_set(Thread& t, Property* self, Value instance, Value value) { return property_set_py(t, self, instance, value); }
Result<void> nx_property_dunder_delete(Thread& t, Property* self, Value instance) { return property_set_py(t, self, instance, kEmpty); }

namespace {

Result<Value> copy_with_py(Thread& t, Property* p, Value get, Value set, Value del) {
  if (get == kEmpty) get = p->get;
  if (set == kEmpty) set = p->set;
  if (del == kEmpty) del = p->del;
  Value doc = p->doc_from_get == kTrue && get != kNone ? kNone : p->doc;
  const Value args[] = {get, set, del, doc};
  Value made = TRY(call_py(t, value_of(type_of(p)), args, 4));
  if (Property* copy = try_cast<Property>(made)) store(copy, &copy->name, p->name);
  return made;
}

}  // namespace

Result<Value> nx_property_getter(Thread& t, Property* self, Value f) { return copy_with_py(t, self, f, kEmpty, kEmpty); }
Result<Value> nx_property_setter(Thread& t, Property* self, Value f) { return copy_with_py(t, self, kEmpty, f, kEmpty); }
Result<Value> nx_property_deleter(Thread& t, Property* self, Value f) { return copy_with_py(t, self, kEmpty, kEmpty, f); }
Result<void> nx_property_dunder_set_name(Thread&, Property* self, Value, Value name) {
  store(self, &self->name, name);
  return {};
}
Result<Value> nx_property_fget(Thread&, Property* self) { return self->get; }
Result<Value> nx_property_fset(Thread&, Property* self) { return self->set; }
Result<Value> nx_property_fdel(Thread&, Property* self) { return self->del; }
Result<Value> nx_property_dunder_doc(Thread&, Property* self) { return self->doc == kEmpty ? kNone : self->doc; }
Result<void> nx_property_dunder_doc_set(Thread&, Property* self, Value v) {
  store(self, &self->doc, v == kEmpty ? kNone : v);
  store(self, &self->doc_from_get, kFalse);
  return {};
}

namespace {

Result<Value> is_abstract_py(Thread& t, Value f) {
  if (f == kNone || f == kEmpty) return kFalse;
  Value v = TRY(getattr_or_empty_py(t, f, names::dunder_isabstractmethod));
  return v == kEmpty ? kFalse : from_bool(TRY(truth_py(t, v)));
}

}  // namespace

Result<Value> nx_property_dunder_isabstractmethod(Thread& t, Property* self) {
  for (Value f : {self->get, self->set, self->del}) {
    if (TRY(is_abstract_py(t, f)) == kTrue) return kTrue;
  }
  return kFalse;
}

// --- staticmethod and classmethod

namespace {

/// Python 3.10 copies the function's names, so that the wrapper reads like it.
Result<void> copy_names_py(Thread& t, Object* wrapper, Value f) {
  if (py2()) return {};
  for (const Text* name : {names::dunder_module, names::dunder_name, names::dunder_qualname, names::dunder_doc}) {
    Value v = TRY(getattr_or_empty_py(t, f, name));
    if (v != kEmpty) TRY(instance_set(t, wrapper, name, v));
  }
  return {};
}

template <class T>
Result<Value> make_wrapper(Thread& t, Type* cls) {
  T* m = TRY(make_instance<T>(t, cls));
  store(m, &m->function, kNone);
  return value_of(m);
}

}  // namespace

Result<Value> bind_classmethod_py(Thread& t, ClassMethod* m, Type* cls) {
  Value f = m->function;
  if (is_exact<Function>(f) || py2()) return make_bound_method(t, f, value_of(cls), py2() ? value_of(type_of(cls)) : kEmpty);
  // Python 3.9: other descriptors are asked, with the class as the instance.
  Value self;
  if (f.is_object() && TRY(special_py(t, f, names::dunder_get, &self)) != kEmpty) return descriptor_get_py(t, f, value_of(cls), type_of(cls));
  return make_bound_method(t, f, value_of(cls));
}

Result<Value> nx_staticmethod_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) { return make_wrapper<StaticMethod>(t, cls); }
Result<void> nx_staticmethod_dunder_init(Thread& t, StaticMethod* self, Value function) {
  store(self, &self->function, function);
  return copy_names_py(t, self, function);
}
Result<Value> nx_staticmethod_dunder_get(Thread&, StaticMethod* self, Value, Value) { return self->function; }
Result<Value> nx_staticmethod_dunder_call(Thread& t, StaticMethod* self, Tuple* args, Dict* kwargs) {
  return call_with_py(t, self->function, args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_staticmethod_dunder_repr(Thread& t, StaticMethod* self) { return format_text(t, "<staticmethod({!r})>", self->function); }
Result<Value> nx_staticmethod_dunder_func(Thread&, StaticMethod* self) { return self->function; }
Result<Value> nx_staticmethod_dunder_wrapped(Thread&, StaticMethod* self) { return self->function; }
Result<Value> nx_staticmethod_dunder_isabstractmethod(Thread& t, StaticMethod* self) { return is_abstract_py(t, self->function); }
Result<Value> nx_staticmethod_dunder_dict(Thread& t, StaticMethod* self) { return instance_dict(t, self); }

Result<Value> nx_classmethod_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) { return make_wrapper<ClassMethod>(t, cls); }
Result<void> nx_classmethod_dunder_init(Thread& t, ClassMethod* self, Value function) {
  store(self, &self->function, function);
  return copy_names_py(t, self, function);
}
Result<Value> nx_classmethod_dunder_get(Thread& t, ClassMethod* self, Value instance, Value owner) {
  Type* cls = try_cast<Type>(owner);
  return bind_classmethod_py(t, self, cls != nullptr ? cls : type_of(instance));
}
Result<Value> nx_classmethod_dunder_repr(Thread& t, ClassMethod* self) { return format_text(t, "<classmethod({!r})>", self->function); }
Result<Value> nx_classmethod_dunder_func(Thread&, ClassMethod* self) { return self->function; }
Result<Value> nx_classmethod_dunder_wrapped(Thread&, ClassMethod* self) { return self->function; }
Result<Value> nx_classmethod_dunder_isabstractmethod(Thread& t, ClassMethod* self) { return is_abstract_py(t, self->function); }
Result<Value> nx_classmethod_dunder_dict(Thread& t, ClassMethod* self) { return instance_dict(t, self); }

}  // namespace rt
}  // namespace natrix
