// runtime/functions/descriptor.cpp - the descriptor protocol, with the built-in descriptors decided by layout.
// Data Model 3.3.2.2. Everything found in a class dict passes through descriptor_get_py.

#include "runtime/core/attribute.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"

namespace natrix {

namespace {

void trace_method(rt::Tracer& tracer, Object* o) { tracer.visit(&static_cast<BoundMethod*>(o)->function, 3); }
void trace_static(rt::Tracer& tracer, Object* o) {
  tracer.visit(static_cast<StaticMethod*>(o)->function);
  tracer.visit(static_cast<StaticMethod*>(o)->attributes);
}
void trace_native(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<NativeFunction*>(o)->self); }
void trace_member(rt::Tracer& tracer, Object* o) {
  tracer.visit(const_cast<Text*>(static_cast<Member*>(o)->name));
  tracer.visit(static_cast<Member*>(o)->owner);
}
void trace_getset(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<GetSet*>(o)->owner); }

}  // namespace

NATRIX_DEFINE_LAYOUT(BoundMethod, &nx_type_method, trace_method, nullptr, 0);
NATRIX_DEFINE_LAYOUT(StaticMethod, &nx_type_staticmethod, trace_static, nullptr, sizeof(StaticMethod));
NATRIX_DEFINE_LAYOUT(ClassMethod, &nx_type_classmethod, trace_static, nullptr, sizeof(ClassMethod));
NATRIX_DEFINE_LAYOUT(NativeFunction, &nx_type_builtin_function, trace_native, nullptr, 0);
NATRIX_DEFINE_LAYOUT(MethodDescriptor, &nx_type_method_descriptor, nullptr, nullptr, 0);
NATRIX_DEFINE_LAYOUT_LIKE(SlotWrapper, MethodDescriptor, &nx_type_wrapper_descriptor, nullptr);
NATRIX_DEFINE_LAYOUT_LIKE(ClassMethodDescriptor, MethodDescriptor, &nx_type_classmethod_descriptor, nullptr);
NATRIX_DEFINE_LAYOUT_LIKE(MethodWrapper, NativeFunction, &nx_type_method_wrapper, trace_native);
NATRIX_DEFINE_LAYOUT(Member, &nx_type_member_descriptor, trace_member, nullptr, 0);
NATRIX_DEFINE_LAYOUT(GetSet, &nx_type_getset_descriptor, trace_getset, nullptr, 0);

namespace rt {

namespace {

/// Entry of bound native methods: the receiver goes first.
Value call_bound_native(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames) {
  NativeFunction* f = as<NativeFunction>(callee);
  uint64_t total = nargs + (kwnames == kEmpty ? 0 : static_cast<uint64_t>(as<Tuple>(kwnames)->length));
  if (total < 8) {
    Value all[8];
    all[0] = f->self;
    for (uint64_t i = 0; i < total; ++i) all[i + 1] = args[i];
    return f->info->entry(t, callee, all, nargs + 1, kwnames);
  }
  ValueBuffer all(t);
  if (all.push(f->self).raised()) return kRaised;
  for (uint64_t i = 0; i < total; ++i) {
    if (all.push(args[i]).raised()) return kRaised;
  }
  return f->info->entry(t, callee, all.data(), nargs + 1, kwnames);
}

Result<Value> get_member(Thread& t, Member* member, Value object) {
  if (!object.is_object() || !is_subtype(type_of(object), member->owner)) {
    return raise(t, TypeError, "descriptor '{}' for '{}' objects doesn't apply to {}'{}' object", member->name, member->owner->name,
                 py2() ? "" : "a ", type_name(object));
  }
  Object* o = object.as_object();
  Value v = member->slot >= 0 ? load(slots_of(o, layout_info(o)) + member->slot) : instance_get(o, member->name);
  if (v != kEmpty) return v;
  if (py2()) return raise_value(t, AttributeError, value_of(member->name));
  return raise_attribute_error(t, object, member->name, "'{}' object has no attribute '{}'", member->name);
}

Result<void> set_member(Thread& t, Member* member, Value object, Value v) {
  if (!object.is_object() || !is_subtype(type_of(object), member->owner)) {
    return raise(t, TypeError, "descriptor '{}' for '{}' objects doesn't apply to {}'{}' object", member->name, member->owner->name,
                 py2() ? "" : "a ", type_name(object));
  }
  Object* o = object.as_object();
  if (member->slot < 0) {
    if (TRY(instance_set(t, o, member->name, v))) return {};
  } else {
    Locked held(t, o);
    Value* slot = slots_of(o, layout_info(o)) + member->slot;
    if (v != kEmpty || *slot != kEmpty) {
      store(o, slot, v);
      return {};
    }
  }
  return raise_value(t, AttributeError, value_of(member->name));
}

}  // namespace

Result<Value> make_bound_method(Thread& t, Value function, Value self, Value cls) {
  BoundMethod* m = TRY(make<BoundMethod>(t));
  store(m, &m->function, function);
  store(m, &m->self, self);
  store(m, &m->cls, cls);
  return value_of(m);
}

Result<Value> make_bound_native(Thread& t, const NativeInfo* info, Value self) {
  NativeFunction* f = (info->flags & kNativeSlot) != 0 ? TRY(make<MethodWrapper>(t)) : TRY(make<NativeFunction>(t));
  f->info = info;
  f->entry = call_bound_native;
  store(f, &f->self, self);
  return value_of(f);
}

Result<Value> descriptor_get_py(Thread& t, Value d, Value object, Type* cls) {
  if (!d.is_object()) return d;
  switch (layout_info(d.as_object())->base_row) {
    case kLayoutRowFunction:
      if (object != kEmpty) return make_bound_method(t, d, object, py2() ? value_of(cls) : kEmpty);
      if (py2()) return make_bound_method(t, d, kEmpty, value_of(cls));
      return d;
    case kLayoutRowMethodDescriptor: {
      const NativeInfo* info = as<MethodDescriptor>(d)->info;
      if ((info->flags & kNativeClass) != 0) return make_bound_native(t, info, value_of(cls));
      if (object == kEmpty) return d;
      return make_bound_native(t, info, object);
    }
    case kLayoutRowStaticMethod:
      if (type_of(d) == &types::staticmethod) return as<StaticMethod>(d)->function;
      break;
    case kLayoutRowClassMethod:
      if (type_of(d) == &types::classmethod) return bind_classmethod_py(t, as<ClassMethod>(d), cls);
      break;
    case kLayoutRowProperty:
      if (type_of(d) == &types::property) return object == kEmpty ? Result<Value>(d) : property_get_py(t, as<Property>(d), object);
      break;
    case kLayoutRowMember: return object == kEmpty ? Result<Value>(d) : get_member(t, as<Member>(d), object);
    case kLayoutRowGetSet:
      if (object == kEmpty) return d;
      return as<GetSet>(d)->get(t, object);
    case kLayoutRowBoundMethod:
      if (py2()) return rebind_method(t, as<BoundMethod>(d), object, cls);
      return d;
    case kLayoutRowNativeFunction: case kLayoutRowStr: case kLayoutRowBytes: case kLayoutRowType:
      if ((type_of(d)->flags & kTypeStatic) != 0) return d;
      break;
    default: break;
  }
  Type* type = type_of(d);
  Value getter = lookup_fast(t, type, names::dunder_get);
  if (getter == kEmpty) return d;
  const Value args[] = {object == kEmpty ? kNone : object, value_of(cls)};
  return call_special_py(t, d, names::dunder_get, args, 2);
}

bool is_data_descriptor(Thread& t, Value d) {
  if (!d.is_object()) return false;
  switch (layout_info(d.as_object())->base_row) {
    case kLayoutRowProperty: case kLayoutRowMember: case kLayoutRowGetSet: return true;
    case kLayoutRowFunction: case kLayoutRowMethodDescriptor: case kLayoutRowNativeFunction: return false;
    default: break;
  }
  Type* type = type_of(d);
  if ((type->flags & kTypeStatic) != 0) return false;  // no other built-in type is one
  return lookup_fast(t, type, names::dunder_set) != kEmpty || lookup_fast(t, type, names::dunder_delete) != kEmpty;
}

Result<void> descriptor_set_py(Thread& t, Value d, Value object, Value v) {
  switch (layout_info(d.as_object())->base_row) {
    case kLayoutRowProperty:
      if (type_of(d) == &types::property) return property_set_py(t, as<Property>(d), object, v);
      break;
    case kLayoutRowMember: return set_member(t, as<Member>(d), object, v);
    case kLayoutRowGetSet: {
      GetSet* accessor = as<GetSet>(d);
      if (accessor->set == nullptr) {
        if (py2()) return raise(t, AttributeError, "attribute '{}' of '{}' objects is not writable", accessor->name, accessor->owner->name);
        return raise(t, AttributeError, "attribute '{}' of '{}' objects is not writable", accessor->name, accessor->owner->name);
      }
      if (accessor->set(t, object, v) == kRaised) return Raised{};
      return {};
    }
    default: break;
  }
  const Text* method = v == kEmpty ? names::dunder_delete : names::dunder_set;
  const Value args[] = {object, v};
  Value result = TRY(call_special_py(t, d, method, args, v == kEmpty ? 1 : 2));
  if (result == kEmpty) return raise_value(t, AttributeError, value_of(method));
  return {};
}

// --- the same, as methods of the types

namespace {

Result<Value> get_explicitly(Thread& t, Value d, Value instance, Value owner) {
  if (instance == kNone && (owner == kNone || owner == kEmpty)) return raise(t, TypeError, "__get__(None, None) is invalid");
  Type* cls = is<Type>(owner) ? as<Type>(owner) : type_of(instance);
  if (instance == kNone && cls != &types::none_type) instance = kEmpty;
  return descriptor_get_py(t, d, instance, cls);
}

}  // namespace

extern "C" {

Result<Value> nx_function_dunder_get(Thread& t, Function* self, Value instance, Value owner) { return get_explicitly(t, value_of(self), instance, owner); }
Result<Value> nx_method_descriptor_dunder_get(Thread& t, MethodDescriptor* self, Value instance, Value owner) {
  if (instance != kNone && !is_subtype(type_of(instance), self->info->owner)) return raise_receiver(t, *self->info, instance);
  return get_explicitly(t, value_of(self), instance, owner);
}
Result<Value> nx_getset_descriptor_dunder_get(Thread& t, GetSet* self, Value instance, Value owner) {
  return get_explicitly(t, value_of(self), instance, owner);
}
Result<void> nx_getset_descriptor_dunder_set(Thread& t, GetSet* self, Value instance, Value v) { return descriptor_set_py(t, value_of(self), instance, v); }
Result<void> nx_getset_descriptor_dunder_delete(Thread& t, GetSet* self, Value instance) { return descriptor_set_py(t, value_of(self), instance, kEmpty); }
Result<Value> nx_member_descriptor_dunder_get(Thread& t, Member* self, Value instance, Value owner) {
  return get_explicitly(t, value_of(self), instance, owner);
}
Result<void> nx_member_descriptor_dunder_set(Thread& t, Member* self, Value instance, Value v) { return set_member(t, self, instance, v); }
Result<void> nx_member_descriptor_dunder_delete(Thread& t, Member* self, Value instance) { return set_member(t, self, instance, kEmpty); }

Result<Value> nx_getset_descriptor_dunder_repr(Thread& t, GetSet* self) {
  return format_text(t, "<attribute '{}' of '{}' objects>", self->name, self->owner->name);
}
Result<Value> nx_member_descriptor_dunder_repr(Thread& t, Member* self) {
  return format_text(t, "<member '{}' of '{}' objects>", self->name, self->owner->name);
}
Result<Value> nx_getset_descriptor_dunder_name(Thread& t, GetSet* self) { return value_of(TRY(native_str(t, self->name))); }
Result<Value> nx_getset_descriptor_dunder_qualname(Thread& t, GetSet* self) {
  return format_text(t, "{}.{}", self->owner->qualname, self->name);
}
Result<Value> nx_getset_descriptor_dunder_doc(Thread& t, GetSet* self) {
  return self->doc == nullptr ? kNone : value_of(TRY(native_str(t, self->doc)));
}
Result<Value> nx_getset_descriptor_dunder_objclass(Thread&, GetSet* self) { return value_of(self->owner); }
Result<Value> nx_member_descriptor_dunder_name(Thread&, Member* self) { return value_of(self->name); }
Result<Value> nx_member_descriptor_dunder_qualname(Thread& t, Member* self) { return format_text(t, "{}.{}", self->owner->qualname, self->name); }
Result<Value> nx_member_descriptor_dunder_doc(Thread&, Member*) { return kNone; }
Result<Value> nx_member_descriptor_dunder_objclass(Thread&, Member* self) { return value_of(self->owner); }

}  // extern "C"

}  // namespace rt
}  // namespace natrix
