// runtime/core/attribute.cpp - o.name in all its forms.
// Data Model 3.3.2: data descriptors of the type come first, then the instance's own attributes, then other attributes
// of the type, then __getattr__. Inline caches (attribute.h) short-cut the two frequent cases.

#include "runtime/core/attribute.h"

#include <algorithm>

#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/super.h"

namespace natrix::rt {

namespace {

/// AttributeError.name and .obj, for suggestions.
Raised with_name(Thread& t, Value o, const Text* name) {
  if (py2() || !is<natrix::Exception>(t.pending)) return Raised{};
  natrix::Exception* e = as<natrix::Exception>(t.pending);
  if (is_subtype(type_of(e), &AttributeError)) {
    store(e, &e->fields[0], value_of(name));
    store(e, &e->fields[1], o);
  }
  return Raised{};
}

}  // namespace

Raised raise_attribute_error(Thread& t, Value o, const Text* name, const char* format, const Text* shown) {
  (void)raise(t, AttributeError, format, type_name(o), shown);
  return with_name(t, o, name);
}

Raised raise_no_attribute(Thread& t, Value o, const Text* name) {
  if (OldInstance* instance = try_exact<OldInstance>(o)) {
    return raise(t, AttributeError, "{} instance has no attribute '{}'", instance->cls->name, name);
  }
  if (BoundMethod* method = try_exact<BoundMethod>(o)) return raise_no_attribute(t, method->function, name);
  if (OldClass* cls = try_exact<OldClass>(o)) return raise(t, AttributeError, "class {} has no attribute '{}'", cls->name, name);
  if (Type* type = try_cast<Type>(o)) {
    (void)raise(t, AttributeError, "type object '{}' has no attribute '{}'", type->name, name);
    return with_name(t, o, name);
  }
  if (Module* module = py2() ? nullptr : try_cast<Module>(o)) {
    Value module_name = dict_get_text(module->dict, names::dunder_name);
    if (is_native_str(module_name)) {
      (void)raise(t, AttributeError,
                  module->loading == kTrue ? "partially initialized module '{}' has no attribute '{}' (most likely due to a circular import)"
                                           : "module '{}' has no attribute '{}'",
                  module_name, name);
    } else {
      (void)raise(t, AttributeError, "module has no attribute '{}'", name);
    }
    return with_name(t, o, name);
  }
  return raise_attribute_error(t, o, name, "'{}' object has no attribute '{}'", name);
}

// --- reading

namespace {

// Objects/object.c, PyObject_GenericGetAttr: a descriptor without __get__ does not come before the instance's own.
bool has_get(Thread& t, Value descriptor) {
  Type* type = type_of(descriptor);
  return (type->flags & kTypeHeap) == 0 || lookup_fast(t, type, names::dunder_get) != kEmpty;
}

Result<Value> find_generic_py(Thread& t, Value o, const Text* name) {
  Type* type = type_of(o);
  Value descriptor = lookup_fast(t, type, name);
  const bool found = descriptor != kEmpty;
  if (found && is_data_descriptor(t, descriptor) && has_get(t, descriptor)) return descriptor_get_py(t, descriptor, o, type);
  if (o.is_object()) {
    Value own = instance_get(o.as_object(), name);
    if (own != kEmpty) return own;
  }
  if (found) return descriptor_get_py(t, descriptor, o, type);
  if (name == names::dunder_dict && o.is_object() && (type->flags & kTypeHasDict) != 0) return instance_dict(t, o.as_object());
  return kEmpty;
}

// 2.7 Python/ceval.c, set_exc_info: sys.exc_type, exc_value and exc_traceback follow the exception being handled.
Result<Value> handled_part(Thread& t, const Module* module, const Text* name) {
  const Text* const parts[] = {names::exc_type, names::exc_value, names::exc_traceback};
  const auto part = std::find(parts, parts + 3, name);
  if (part == parts + 3 || dict_get_text(TRY(modules_dict(t)), names::sys) != value_of(module)) return kEmpty;
  if (t.handled == kEmpty) return kNone;
  Value all = TRY(Result<Value>(nx_exception_parts(t, t.handled)));
  return as<Tuple>(all)->items[part - parts];
}

// Objects/moduleobject.c: a module's own __getattr__ (PEP 562) when all else fails.
Result<Value> find_module_py(Thread& t, Value o, const Text* name) {
  Module* module = as<Module>(o);
  Type* type = type_of(o);
  if (type == &types::module) {
    Value own = dict_get_text(module->dict, name);
    if (own != kEmpty && name != names::dunder_dict && name != names::dunder_class) return own;
  }
  Value v = TRY(find_generic_py(t, o, name));
  if (v != kEmpty) return v;
  if (py2()) return handled_part(t, module, name);
  Value hook = dict_get_text(module->dict, names::dunder_getattr);
  if (hook == kEmpty) return kEmpty;
  return call_py(t, hook, value_of(name));
}

Result<Value> find_method_py(Thread& t, Value o, const Text* name) {
  BoundMethod* method = as<BoundMethod>(o);
  Value descriptor = lookup_fast(t, &types::method, name);
  if (descriptor != kEmpty) return descriptor_get_py(t, descriptor, o, &types::method);
  return find_attribute_py(t, method->function, name);
}

}  // namespace

Result<Value> find_plain_py(Thread& t, Value o, const Text* name) {
  if (!o.is_object()) return find_generic_py(t, o, name);
  switch (layout_info(o.as_object())->base_row) {
    case kLayoutRowType: return type_find_py(t, as<Type>(o), name);
    case kLayoutRowModule: return find_module_py(t, o, name);
    case kLayoutRowBoundMethod: return find_method_py(t, o, name);
    case kLayoutRowSuper: return super_find_py(t, as<Super>(o), name);
    case kLayoutRowGenericAlias: return generic_alias_find_py(t, as<GenericAlias>(o), name);
    case kLayoutRowOldClass: return old_class_find_py(t, as<OldClass>(o), name);
    case kLayoutRowOldInstance: return old_instance_find_py(t, as<OldInstance>(o), name);
    default: return find_generic_py(t, o, name);
  }
}

Result<Value> find_attribute_py(Thread& t, Value o, const Text* name) {
  Type* type = type_of(o);
  if (type->version == 0) TRY(ready(t, type));
  if ((type->flags & kTypeHasGetAttr) == 0) [[likely]] return find_plain_py(t, o, name);
  Value getter = lookup_fast(t, type, names::dunder_getattribute);
  Value fallback = lookup_fast(t, type, names::dunder_getattr);
  const bool plain = getter == kEmpty || (is<MethodDescriptor>(getter) && (type->flags & kTypeWeakProxy) == 0);
  Result<Value> found = kEmpty;
  if (plain) {
    found = find_plain_py(t, o, name);
  } else {
    const Value args[] = {o, value_of(name)};
    found = call_special_py(t, o, names::dunder_getattribute, args + 1, 1);
  }
  if (fallback == kEmpty) return found;
  if (found.raised()) {
    if (!catch_pending(t, AttributeError)) return Raised{};
  } else if (found.value() != kEmpty) {
    return found;
  }
  const Value argument = value_of(name);
  return call_special_py(t, o, names::dunder_getattr, &argument, 1);
}

Result<Value> getattr_py(Thread& t, Value o, const Text* name) {
  Value v = TRY(find_attribute_py(t, o, name));
  if (v == kEmpty) return raise_no_attribute(t, o, name);
  return v;
}

Result<Value> getattr_or_empty_py(Thread& t, Value o, const Text* name) {
  Result<Value> v = find_attribute_py(t, o, name);
  if (v.raised() && catch_pending(t, AttributeError)) return kEmpty;
  return v;
}

Result<Value> generic_getattr_py(Thread& t, Value o, const Text* name) {
  Value v = TRY(find_plain_py(t, o, name));
  if (v == kEmpty) return raise_no_attribute(t, o, name);
  return v;
}

Result<Value> instance_dict(Thread& t, Object* o) {
  if (extra_of(o) == nullptr) return kEmpty;
  return value_of(TRY(enter_dict_mode(t, o)));
}

Result<Value> type_find_py(Thread& t, Type* type, const Text* name) {
  if (type->version == 0) TRY(ready(t, type));
  Type* meta = type_of(type);
  Value of_meta = lookup_fast(t, meta, name);
  if (of_meta != kEmpty && is_data_descriptor(t, of_meta)) return descriptor_get_py(t, of_meta, value_of(type), meta);
  Value v = lookup_fast(t, type, name);
  if (v != kEmpty) return descriptor_get_py(t, v, kEmpty, type);
  if (of_meta != kEmpty) return descriptor_get_py(t, of_meta, value_of(type), meta);
  return kEmpty;
}

// --- writing

namespace {

Raised raise_not_settable(Thread& t, Value o, const Text* name, bool found) {
  if (found) return raise_attribute_error(t, o, name, "'{}' object attribute '{}' is read-only", name);
  return raise_attribute_error(t, o, name, "'{}' object has no attribute '{}'", name);
}

bool is_bare(Object* o) {
  Dict** extra = extra_of(o);
  if (extra == nullptr || *extra != nullptr) return extra == nullptr;
  const Layout* layout = layout_info(o);
  for (uint32_t i = 0; i < layout->slot_count; ++i) {
    if (layout->slot_names[i] != nullptr && slots_of(o, layout)[i] != kEmpty) return false;
  }
  return true;
}

Result<void> set_generic_py(Thread& t, Value o, const Text* name, Value v) {
  Type* type = type_of(o);
  Value descriptor = lookup_fast(t, type, name);
  if (descriptor != kEmpty && is_data_descriptor(t, descriptor)) return descriptor_set_py(t, descriptor, o, v);
  if (name == names::dunder_dict && o.is_object() && (type->flags & kTypeHasDict) != 0) {
    if (v == kEmpty || !is<Dict>(v)) {
      return raise(t, TypeError, "__dict__ must be set to a dictionary, not a '{}'", v == kEmpty ? "NoneType" : type_name(v));
    }
    TRY(enter_dict_mode(t, o.as_object()));
    store(o.as_object(), extra_of(o.as_object()), as<Dict>(v));
    return {};
  }
  if (!o.is_object() || (type->flags & kTypeHasDict) == 0) return raise_not_settable(t, o, name, descriptor != kEmpty);
  if (!TRY(instance_set(t, o.as_object(), name, v))) {
    if (v == kEmpty && !py2()) return raise_attribute_error(t, o, name, "'{}' object has no attribute '{}'", name);
    // 2.7 Objects/object.c: an instance that never had an attribute has no dict to miss the key in.
    if (v == kEmpty && !is_bare(o.as_object())) return raise_value(t, AttributeError, value_of(name));
    return raise_not_settable(t, o, name, descriptor != kEmpty);
  }
  return {};
}

}  // namespace

Result<void> generic_setattr_py(Thread& t, Value o, const Text* name, Value v) {
  if (o.is_object()) {
    switch (layout_info(o.as_object())->base_row) {
      case kLayoutRowType: return type_setattr_py(t, as<Type>(o), name, v);
      case kLayoutRowOldClass: return old_class_setattr_py(t, as<OldClass>(o), name, v);
      case kLayoutRowOldInstance: return old_instance_setattr_py(t, as<OldInstance>(o), name, v);
      case kLayoutRowModule:
        if (type_of(o) == &types::module && name != names::dunder_dict && name != names::dunder_class) {
          Module* module = as<Module>(o);
          if (v != kEmpty) return dict_set_text(t, module->dict, name, v);
          if (dict_remove_text(t, module->dict, name) != kEmpty) return {};
          if (py2()) return raise_value(t, AttributeError, value_of(name));
          return raise_no_attribute(t, o, name);
        }
        break;
      default: break;
    }
  }
  return set_generic_py(t, o, name, v);
}

namespace {

Result<void> change_attribute_py(Thread& t, Value o, const Text* name, Value v) {
  Type* type = type_of(o);
  if (type->version == 0) TRY(ready(t, type));
  if ((type->flags & kTypeHasSetAttr) == 0) [[likely]] return generic_setattr_py(t, o, name, v);
  const Text* method = v == kEmpty ? names::dunder_delattr : names::dunder_setattr;
  if (is<MethodDescriptor>(lookup_fast(t, type, method)) && (type->flags & kTypeWeakProxy) == 0) return generic_setattr_py(t, o, name, v);
  const Value args[] = {value_of(name), v};
  TRY(call_special_py(t, o, method, args, v == kEmpty ? 1 : 2));
  return {};
}

}  // namespace

Result<void> setattr_py(Thread& t, Value o, const Text* name, Value v) { return change_attribute_py(t, o, name, v); }
Result<void> delattr_py(Thread& t, Value o, const Text* name) { return change_attribute_py(t, o, name, kEmpty); }

// CPython 3.11 Objects/typeobject.c, type_setattro: no assignment to built-in types.
Result<void> type_setattr_py(Thread& t, Type* type, const Text* name, Value v) {
  if ((type->flags & kTypeHeap) == 0) {
    if (py2()) return raise(t, TypeError, "can't set attributes of built-in/extension type '{}'", type->name);
    return raise(t, TypeError, "cannot set '{}' attribute of immutable type '{}'", name, type->name);
  }
  Type* meta = type_of(type);
  Value of_meta = lookup_fast(t, meta, name);
  if (of_meta != kEmpty && is_data_descriptor(t, of_meta)) return descriptor_set_py(t, of_meta, value_of(type), v);
  Value before;
  {
    Locked held(t, type);
    before = dict_get_text(type->dict, name);
    if (v != kEmpty) {
      TRY(dict_set_text(t, type->dict, name, v));
    } else {
      if (before == kEmpty) {
        if (py2()) return raise_value(t, AttributeError, value_of(name));
        return raise_no_attribute(t, value_of(type), name);
      }
      dict_remove_text(t, type->dict, name);
    }
  }
  type_attribute_changed(t, type, name, before, v);
  return {};
}

// --- names given as values

Result<Text*> attribute_name(Thread& t, Value name, const char* function) {
  if (is_native_str(name)) {
    Text* text = static_cast<Text*>(name.as_object());
    if ((text->flags.load(std::memory_order_relaxed) & (kTextInterned | kTextImmortal)) != 0) return text;
    if (!is_exact<Str>(name) && !is_exact<Bytes>(name)) text = TRY(native_str(t, text_view(text)));
    return intern(t, text);
  }
  if (py2() && is<Str>(name)) {
    Value encoded = TRY(call_method_py(t, name, names::encode));
    return intern(t, static_cast<Text*>(encoded.as_object()));
  }
  if (function == nullptr) return raise(t, TypeError, "attribute name must be string, not '{}'", type_name(name));
  return raise(t, TypeError, "{}(): attribute name must be string", function);
}

// --- special methods

Result<Value> special_py(Thread& t, Value o, const Text* name, Value* self) {
  *self = kEmpty;
  if (OldInstance* instance = try_exact<OldInstance>(o)) return old_special_py(t, instance, name);
  Type* type = type_of(o);
  Value f = lookup_fast(t, type, name);
  if (f == kEmpty) return kEmpty;
  if (is_exact<Function>(f)) {
    *self = o;
    return f;
  }
  if (MethodDescriptor* native = try_cast<MethodDescriptor>(f); native != nullptr && (native->info->flags & kNativeClass) == 0) {
    *self = o;
    return f;
  }
  return descriptor_get_py(t, f, o, type);
}

Result<Value> call_special_py(Thread& t, Value o, const Text* name, const Value* args, uint64_t nargs) {
  Value self;
  Value f = TRY(special_py(t, o, name, &self));
  if (f == kEmpty) return kEmpty;
  if (self == kEmpty) return call_py(t, f, args, nargs);
  Value with_self[8];
  if (nargs < 8) {
    with_self[0] = self;
    for (uint64_t i = 0; i < nargs; ++i) with_self[i + 1] = args[i];
    return call_py(t, f, with_self, nargs + 1);
  }
  ValueBuffer all(t);
  TRY(all.push(self));
  for (uint64_t i = 0; i < nargs; ++i) TRY(all.push(args[i]));
  return call_py(t, f, all.data(), all.size());
}

Result<Value> call_slot_py(Thread& t, Value o, const Text* name, const Value* args, uint64_t nargs) {
  if (!is_exact<OldInstance>(o)) return call_special_py(t, o, name, args, nargs);
  return call_py(t, TRY(getattr_py(t, o, name)), args, nargs);
}

}  // namespace natrix::rt
