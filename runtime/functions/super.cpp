// runtime/functions/super.cpp - super objects. Objects/typeobject.c, super_getattro, supercheck, super_init.

#include "runtime/functions/super.h"

#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix {

namespace {
void trace_super(rt::Tracer& tracer, Object* o) {
  Super* s = static_cast<Super*>(o);
  tracer.visit(s->type);
  tracer.visit(s->object);
  tracer.visit(s->object_type);
  tracer.visit(s->attributes);
}
}  // namespace
NATRIX_DEFINE_LAYOUT(Super, &nx_type_super, trace_super, nullptr, sizeof(Super));

namespace rt {

namespace {

/// What found attributes are bound to: the class `object` is an instance of, or `object` itself if it is the class.
Result<Type*> check_py(Thread& t, Type* type, Value object) {
  if (Type* cls = try_cast<Type>(object)) {
    TRY(ready(t, cls));
    if (is_subtype(cls, type)) return cls;
  }
  Type* own = type_of(object);
  TRY(ready(t, own));
  if (is_subtype(own, type)) return own;
  if (object.is_object()) {
    Value shown = TRY(getattr_or_empty_py(t, object, names::dunder_class));
    if (Type* cls = shown == kEmpty ? nullptr : try_cast<Type>(shown); cls != nullptr && cls != own && is_subtype(cls, type)) return cls;
  }
  return raise(t, TypeError, "super(type, obj): obj must be an instance or subtype of type");
}

/// The attribute found in the mro after `type`, unbound; kEmpty: none.
Value find_after(Thread& t, const Super* s, const Text* name) {
  Tuple* mro = s->object_type->mro;
  int64_t i = 0;
  while (i < mro->length && mro->items[i].as_object() != s->type) ++i;
  for (++i; i < mro->length; ++i) {
    Object* base = mro->items[i].as_object();
    Value v = has_layout(base, kLayoutRowOldClass) ? dict_get_text(static_cast<OldClass*>(base)->dict, name)
                                                   : own_attribute(t, static_cast<Type*>(base), name);
    if (v != kEmpty) return v;
  }
  return kEmpty;
}

}  // namespace

Result<Value> super_find_py(Thread& t, Super* s, const Text* name) {
  // super().__class__ is super itself.
  if (s->object_type != nullptr && name != names::dunder_class) {
    Value v = find_after(t, s, name);
    if (v != kEmpty) return descriptor_get_py(t, v, s->object == value_of(s->object_type) ? kEmpty : s->object, s->object_type);
  }
  Type* type = type_of(s);
  Value v = lookup_fast(t, type, name);
  if (v != kEmpty && is_data_descriptor(t, v)) return descriptor_get_py(t, v, value_of(s), type);
  Value own = instance_get(s, name);
  if (own != kEmpty) return own;
  if (v != kEmpty) return descriptor_get_py(t, v, value_of(s), type);
  return kEmpty;
}

namespace {

Result<void> initialize_py(Thread& t, Super* s, Value type, Value object) {
  Type* cls = try_cast<Type>(type);
  if (cls == nullptr) {
    if (py2()) return raise(t, TypeError, "super() argument 1 must be type, not {}", type_name(type));
    return raise(t, TypeError, "super() argument 1 must be a type, not {}", type_name(type));
  }
  TRY(ready(t, cls));
  Type* object_type = nullptr;
  if (object == kNone) object = kEmpty;
  if (object != kEmpty) object_type = TRY(check_py(t, cls, object));
  store(s, &s->type, cls);
  store(s, &s->object, object);
  store(s, &s->object_type, object_type);
  return {};
}

}  // namespace

Result<Super*> make_super_py(Thread& t, Type* cls, Value type, Value object) {
  Super* s = TRY(make_instance<Super>(t, cls));
  TRY(initialize_py(t, s, type, object));
  return s;
}

Result<Value> nx_super_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) { return value_of(TRY(make_instance<Super>(t, cls))); }

Result<void> nx_super_dunder_init(Thread& t, Super* self, Tuple* args, Dict* kwargs) {
  if (kwargs != nullptr && dict_length(kwargs) != 0) return raise(t, TypeError, py2() ? "super does not take keyword arguments" : "super() takes no keyword arguments");
  if (args->length == 0) {
    // The form without arguments is compiled to nx_call_super; called by another name there is no frame to ask.
    if (py2()) return raise(t, TypeError, "super() takes at least 1 argument (0 given)");
    return raise(t, RuntimeError, "super(): no arguments");
  }
  if (args->length > 2) {
    if (py2()) return raise(t, TypeError, "super() takes at most 2 arguments ({} given)", args->length);
    return raise(t, TypeError, "super() expected at most 2 arguments, got {}", args->length);
  }
  return initialize_py(t, self, args->items[0], args->length == 2 ? args->items[1] : kEmpty);
}

Result<Value> nx_super_dunder_get(Thread& t, Super* self, Value instance, Value) {
  if (instance == kNone || self->object != kEmpty) return value_of(self);
  if (type_of(self) != &types::super) {
    const Value args[] = {value_of(self->type), instance};
    return call_py(t, value_of(type_of(self)), args, 2);
  }
  return value_of(TRY(make_super_py(t, &types::super, value_of(self->type), instance)));
}

Result<Value> nx_super_dunder_getattribute(Thread& t, Super* self, Value name) {
  return generic_getattr_py(t, value_of(self), TRY(attribute_name(t, name, nullptr)));
}

Result<Value> nx_super_dunder_repr(Thread& t, Super* self) {
  const char* type = self->type == nullptr ? "NULL" : self->type->name;
  if (self->object_type == nullptr) return format_text(t, "<super: <class '{}'>, NULL>", type);
  return format_text(t, "<super: <class '{}'>, <{} object>>", type, self->object_type->name);
}
Result<Value> nx_super_dunder_thisclass(Thread&, Super* self) { return self->type == nullptr ? kNone : value_of(self->type); }
Result<Value> nx_super_dunder_self(Thread&, Super* self) { return self->object == kEmpty ? kNone : self->object; }
Result<Value> nx_super_dunder_self_class(Thread&, Super* self) { return self->object_type == nullptr ? kNone : value_of(self->object_type); }

}  // namespace rt
}  // namespace natrix

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_call_super(Thread& t, Value callee, Value class_cell, Value self) {
  if (callee != value_of(&types::super)) return nx_call(t, callee, nullptr, 0, kEmpty);
  if (self == kEmpty) return Result<Value>(raise(t, RuntimeError, "super(): no arguments")).payload;
  if (class_cell == kEmpty || class_cell == kNone) return Result<Value>(raise(t, RuntimeError, "super(): __class__ cell not found")).payload;
  Value cls = is_exact<Cell>(class_cell) ? load(&as<Cell>(class_cell)->value) : class_cell;
  if (cls == kEmpty) return Result<Value>(raise(t, RuntimeError, "super(): empty __class__ cell")).payload;
  if (!is<Type>(cls)) return Result<Value>(raise(t, RuntimeError, "super(): __class__ is not a type ({})", type_name(cls))).payload;
  // self may be a cell, if an inner function uses it.
  if (is_exact<Cell>(self)) {
    self = load(&as<Cell>(self)->value);
    if (self == kEmpty) return Result<Value>(raise(t, RuntimeError, "super(): arg[0] deleted")).payload;
  }
  Result<Super*> s = make_super_py(t, &types::super, cls, self);
  return s.raised() ? kRaised : value_of(s.value());
}
