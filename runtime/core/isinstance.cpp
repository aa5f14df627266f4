// runtime/core/isinstance.cpp - isinstance and issubclass. Objects/abstract.c.

#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

namespace {

/// cls.__bases__ if it is a tuple, else null: what makes an object a class to these functions.
Result<Value> abstract_bases_py(Thread& t, Value cls) {
  Value bases = TRY(getattr_or_empty_py(t, cls, names::dunder_bases));
  if (bases == kEmpty || !is<Tuple>(bases)) return kEmpty;
  return bases;
}

Result<bool> abstract_issubclass_py(Thread& t, Value derived, Value cls) {
  TRY(check_stack(t, " in __subclasscheck__"));
  for (;;) {
    if (derived == cls) return true;
    Value bases = TRY(abstract_bases_py(t, derived));
    if (bases == kEmpty) return false;
    Tuple* tuple = as<Tuple>(bases);
    if (tuple->length == 0) return false;
    if (tuple->length == 1) {
      derived = tuple->items[0];
      continue;
    }
    for (int64_t i = 0; i < tuple->length; ++i) {
      if (TRY(abstract_issubclass_py(t, tuple->items[i], cls))) return true;
    }
    return false;
  }
}

const char* instance_text() {
  return py2() ? "isinstance() arg 2 must be a class, type, or tuple of classes and types" : "isinstance() arg 2 must be a type, a tuple of types, or a union";
}
const char* subclass_text() {
  return py2() ? "issubclass() arg 2 must be a class or tuple of classes" : "issubclass() arg 2 must be a class, a tuple of classes, or a union";
}

}  // namespace

Result<bool> plain_isinstance_py(Thread& t, Value o, Value cls) {
  if (OldClass* old = try_exact<OldClass>(cls)) {
    if (OldInstance* instance = try_exact<OldInstance>(o)) return old_is_subclass(instance->cls, old);
    // A new-style class may have old-style bases.
    Type* type = type_of(o);
    return type->mro != nullptr && is_subtype(type, reinterpret_cast<Type*>(old));
  }
  if (Type* type = try_cast<Type>(cls)) {
    Type* own = type_of(o);
    if (own->version == 0) TRY(ready(t, own));
    if (is_subtype(own, type)) return true;
    if (!o.is_object() || ((own->flags & (kTypeStatic | kTypeWeakProxy)) == kTypeStatic && !is_exact<OldInstance>(o))) return false;
    Value shown = TRY(getattr_or_empty_py(t, o, names::dunder_class));
    if (shown == kEmpty || shown == value_of(own) || !is<Type>(shown)) return false;
    return is_subtype(as<Type>(shown), type);
  }
  if (TRY(abstract_bases_py(t, cls)) == kEmpty) return raise(t, TypeError, instance_text());
  Value shown = TRY(getattr_or_empty_py(t, o, names::dunder_class));
  if (shown == kEmpty) return false;
  return abstract_issubclass_py(t, shown, cls);
}

extern "C" bool8 nx_isinstance(Thread& t, Value a, Value cls) { return isinstance_py(t, a, cls).payload; }

Result<bool> isinstance_py(Thread& t, Value o, Value cls) {
  Type* own = type_of(o);
  if (cls == value_of(own) && !is_exact<OldInstance>(o)) return true;
  Type* meta = type_of(cls);
  if (meta == &types::type || meta == &types::classobj) return plain_isinstance_py(t, o, cls);
  if (Tuple* tuple = try_cast<Tuple>(cls)) {
    TRY(check_stack(t, " in __instancecheck__"));
    for (int64_t i = 0; i < tuple->length; ++i) {
      if (TRY(isinstance_py(t, o, tuple->items[i]))) return true;
    }
    return false;
  }
  if (!is_exact<OldInstance>(cls)) {
    Value self;
    Value check = TRY(special_py(t, cls, names::dunder_instancecheck, &self));
    if (check != kEmpty) {
      TRY(check_stack(t, " in __instancecheck__"));
      Value r = self == kEmpty ? TRY(call_py(t, check, o)) : TRY(call_py(t, check, self, o));
      return truth_py(t, r);
    }
  }
  return plain_isinstance_py(t, o, cls);
}

Result<bool> plain_issubclass_py(Thread& t, Value derived, Value cls) {
  if (is<Type>(derived) && is<Type>(cls)) {
    TRY(ready(t, as<Type>(derived)));
    if (is_subtype(as<Type>(derived), as<Type>(cls))) return true;
    return false;
  }
  if (OldClass* a = try_exact<OldClass>(derived)) {
    if (OldClass* b = try_exact<OldClass>(cls)) return old_is_subclass(a, b);
  }
  if (TRY(abstract_bases_py(t, derived)) == kEmpty) return raise(t, TypeError, "issubclass() arg 1 must be a class");
  if (!is<Type>(cls) && !is_exact<OldClass>(cls) && TRY(abstract_bases_py(t, cls)) == kEmpty) return raise(t, TypeError, subclass_text());
  return abstract_issubclass_py(t, derived, cls);
}

Result<bool> issubclass_py(Thread& t, Value derived, Value cls) {
  if (type_of(cls) == &types::type) {
    if (derived == cls) return true;
    return plain_issubclass_py(t, derived, cls);
  }
  if (Tuple* tuple = try_cast<Tuple>(cls)) {
    TRY(check_stack(t, " in __subclasscheck__"));
    for (int64_t i = 0; i < tuple->length; ++i) {
      if (TRY(issubclass_py(t, derived, tuple->items[i]))) return true;
    }
    return false;
  }
  if (!is_exact<OldInstance>(cls) && !is_exact<OldClass>(cls)) {
    Value self;
    Value check = TRY(special_py(t, cls, names::dunder_subclasscheck, &self));
    if (check != kEmpty) {
      TRY(check_stack(t, " in __subclasscheck__"));
      Value r = self == kEmpty ? TRY(call_py(t, check, derived)) : TRY(call_py(t, check, self, derived));
      return truth_py(t, r);
    }
  }
  return plain_issubclass_py(t, derived, cls);
}

}  // namespace natrix::rt
