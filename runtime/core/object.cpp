// runtime/core/object.cpp - the methods of object, None, Ellipsis and NotImplemented.

#include "runtime/core/attribute.h"
#include "runtime/core/call.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/operators.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix::rt {

namespace {

bool excess(Tuple* args, Dict* kwargs) { return args->length != 0 || (kwargs != nullptr && dict_length(kwargs) != 0); }

bool overrides(Thread& t, Type* type, const Text* name) { return lookup(t, type, name) != own_attribute(t, &types::object, name); }

/// The innermost built-in base.
Type* static_base(Type* type) {
  while ((type->flags & kTypeStatic) == 0) type = type->base;
  return type;
}

}  // namespace

// Objects/typeobject.c, object_new and object_init: arguments are an error unless the other one is overridden.
Result<Value> nx_object_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  TRY(ready(t, cls));
  if (excess(args, kwargs)) {
    const bool own_new = overrides(t, cls, names::dunder_new);
    const bool own_init = overrides(t, cls, names::dunder_init);
    if (py2()) {
      if (own_new && own_init) {
        TRY(warn(t, DeprecationWarning, "object() takes no parameters"));
      } else if (own_new || !own_init) {
        return raise(t, TypeError, "object() takes no parameters");
      }
    } else {
      if (own_new) return raise(t, TypeError, "object.__new__() takes exactly one argument (the type to instantiate)");
      if (!own_init) return raise(t, TypeError, "{}() takes no arguments", cls->name);
    }
  }
  if ((cls->flags & kTypeAbstract) != 0) return raise_abstract_py(t, cls);
  Type* base = static_base(cls);
  if (base != &types::object && nx_layouts[base->layout_row]->base_row != kLayoutRowObject) {
    if (overrides(t, base, names::dunder_new)) return raise(t, TypeError, "object.__new__({}) is not safe, use {}.__new__()", cls->name, base->name);
    if (!overrides(t, base, names::dunder_init)) return raise(t, TypeError, "cannot create '{}' instances", cls->name);
  }
  return value_of(TRY(allocate_instance(t, cls)));
}

Result<void> nx_object_dunder_init(Thread& t, Value self, Tuple* args, Dict* kwargs) {
  if (!excess(args, kwargs)) return {};
  Type* type = type_of(self);
  const bool own_new = overrides(t, type, names::dunder_new);
  const bool own_init = overrides(t, type, names::dunder_init);
  if (py2()) {
    if (own_init && own_new) return warn(t, DeprecationWarning, "object.__init__() takes no parameters");
    if (own_init || !own_new) return raise(t, TypeError, "object.__init__() takes no parameters");
    return {};
  }
  if (own_init) return raise(t, TypeError, "object.__init__() takes exactly one argument (the instance to initialize)");
  if (!own_new) return raise(t, TypeError, "{}.__init__() takes exactly one argument (the instance to initialize)", type->name);
  return {};
}

Result<Value> nx_object_dunder_repr(Thread& t, Value self) {
  Type* type = type_of(self);
  TRY(ready(t, type));
  Value module = (type->flags & kTypeHeap) != 0 ? lookup(t, type, names::dunder_module)
                 : type->module_name == nullptr ? kEmpty : value_of(type->module_name);
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(self.bits));
  const Text* name = py2() ? type->name_text : type->qualname;
  if (module == kEmpty || !is_native_str(module) || text_view(static_cast<Text*>(module.as_object())) == (py2() ? "__builtin__" : "builtins")) {
    return format_text(t, "<{} object at {}>", name, address);
  }
  return format_text(t, "<{}.{} object at {}>", module, name, address);
}

// What __repr__ gives, unchecked: str() checks.
Result<Value> nx_object_dunder_str(Thread& t, Value self) {
  if (!self.is_object()) return value_of(TRY(repr_py(t, self)));
  Value r = TRY(call_special_py(t, self, names::dunder_repr));
  return r == kEmpty ? Result<Value>(value_of(TRY(repr_py(t, self)))) : Result<Value>(r);
}

Result<int64_t> nx_object_dunder_hash(Thread&, Value self) {
  const uint64_t bits = self.bits;
  const int64_t h = static_cast<int64_t>(bits >> 4 | bits << 60);
  return h == -1 ? -2 : h;
}

Result<Value> nx_object_dunder_eq(Thread&, Value self, Value other) { return self == other ? kTrue : kNotImplemented; }
Result<Value> nx_object_dunder_ne(Thread& t, Value self, Value other) {
  Value r = TRY(try_special_py(t, self, names::dunder_eq, other));
  if (r == kNotImplemented) return r;
  return from_bool(!TRY(truth_py(t, r)));
}
Result<Value> nx_object_dunder_lt(Thread&, Value, Value) { return kNotImplemented; }
Result<Value> nx_object_dunder_le(Thread&, Value, Value) { return kNotImplemented; }
Result<Value> nx_object_dunder_gt(Thread&, Value, Value) { return kNotImplemented; }
Result<Value> nx_object_dunder_ge(Thread&, Value, Value) { return kNotImplemented; }

Result<Value> nx_object_dunder_getattribute(Thread& t, Value self, Value name) {
  return generic_getattr_py(t, self, TRY(attribute_name(t, name, nullptr)));
}
Result<void> nx_object_dunder_setattr(Thread& t, Value self, Value name, Value value) {
  return generic_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), value);
}
Result<void> nx_object_dunder_delattr(Thread& t, Value self, Value name) {
  return generic_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), kEmpty);
}

Result<Value> nx_object_dunder_class(Thread&, Value self) { return value_of(type_of(self)); }
Result<void> nx_object_dunder_class_set(Thread& t, Value self, Value value) {
  if (value == kEmpty) return raise(t, TypeError, "can't delete __class__ attribute");
  Type* cls = try_cast<Type>(value);
  if (cls == nullptr) {
    return raise(t, TypeError, py2() ? "__class__ must be set to new-style class, not '{}' object" : "__class__ must be set to a class, not '{}' object",
                 type_name(value));
  }
  if (!self.is_object()) {
    return raise(t, TypeError, py2() ? "__class__ assignment: only for heap types" : "__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
  return assign_class(t, self.as_object(), cls);
}

Result<Value> nx_object_dunder_format(Thread& t, Value self, Value spec) {
  if (!is_native_str(spec) && !(py2() && is<Str>(spec))) {
    if (py2()) return raise(t, TypeError, "argument to __format__ must be unicode or str");
    return raise(t, TypeError, "__format__() argument must be str, not {}", type_name(spec));
  }
  const bool empty = static_cast<Text*>(spec.as_object())->length == 0;
  if (!py2()) {
    if (!empty) return raise(t, TypeError, "unsupported format string passed to {}.__format__", type_name(self));
    return value_of(TRY(str_py(t, self)));
  }
  return format_py(t, value_of(TRY(str_py(t, self))), spec);
}

Result<int64_t> nx_object_dunder_sizeof(Thread&, Value self) {
  if (!self.is_object()) return 16;
  return static_cast<int64_t>(layout_info(self.as_object())->size);
}

Result<Value> nx_object_dunder_subclasshook(Thread&, Type*, Tuple*) { return kNotImplemented; }
Result<void> nx_object_dunder_init_subclass(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  if (args->length != 0) return raise(t, TypeError, "{}.__init_subclass__() takes no arguments ({} given)", cls->qualname, args->length);
  if (kwargs != nullptr && dict_length(kwargs) != 0) return raise(t, TypeError, "{}.__init_subclass__() takes no keyword arguments", cls->qualname);
  return {};
}

// --- pickling and copying: Objects/typeobject.c object_reduce_ex, through copyreg

namespace {

Result<Value> copyreg_function_py(Thread& t, std::string_view name) {
  Module* copyreg = TRY(import_module_py(t, intern(t, TRY(native_str(t, py2() ? "copy_reg" : "copyreg")))));
  return getattr_py(t, value_of(copyreg), intern(t, TRY(native_str(t, name))));
}

}  // namespace

Result<Value> nx_object_dunder_getstate(Thread& t, Value self) {
  if (!self.is_object()) return kNone;
  Object* o = self.as_object();
  Type* type = type_of(o);
  Value state = kNone;
  if ((type->flags & kTypeHasDict) != 0) {
    Value dict = TRY(find_attribute_py(t, self, names::dunder_dict));
    // 2.7 gives an empty one too (Objects/typeobject.c, reduce_2).
    if (Dict* d = try_cast<Dict>(dict); d != nullptr && (py2() || dict_length(d) != 0)) state = value_of(TRY(dict_copy(t, d)));
  }
  if ((type->flags & kTypeHasMembers) == 0) return state;
  Dict* slots = TRY(make_dict(t));
  for (int64_t i = 0; i < type->mro->length; ++i) {
    Type* cls = try_cast<Type>(type->mro->items[i]);
    if (cls == nullptr) continue;
    int64_t position = 0;
    Value key, value;
    while (dict_next(cls->dict, position, key, value)) {
      if (!is_exact<Member>(value)) continue;
      Value v = TRY(getattr_or_empty_py(t, self, static_cast<Text*>(key.as_object())));
      if (v != kEmpty) TRY(dict_set_py(t, slots, key, v));
    }
  }
  if (dict_length(slots) == 0) return state;
  return value_of(TRY(make_tuple_of(t, state, value_of(slots))));
}

Result<Value> nx_object_dunder_reduce_ex(Thread& t, Value self, Value protocol) {
  const int64_t number = TRY(index_py(t, protocol));
  Type* type = type_of(self);
  Value reduce = lookup(t, type, names::dunder_reduce);
  if (reduce != own_attribute(t, &types::object, names::dunder_reduce)) return call_method_py(t, self, names::dunder_reduce);
  if (number < 2) {
    Value f = TRY(copyreg_function_py(t, "_reduce_ex"));
    return call_py(t, f, self, protocol);
  }
  // (copyreg.__newobj__, (cls, *args), state, list items, dict items)
  Value constructor = TRY(copyreg_function_py(t, "__newobj__"));
  ValueBuffer args(t);
  TRY(args.push(value_of(type)));
  Value new_args = TRY(getattr_or_empty_py(t, self, intern(t, TRY(native_str(t, "__getnewargs__")))));
  if (new_args != kEmpty) {
    Value given = TRY(call_py(t, new_args, nullptr, 0));
    Tuple* tuple = try_cast<Tuple>(given);
    if (tuple == nullptr) return raise(t, TypeError, "__getnewargs__ should return a tuple, not '{}'", type_name(given));
    for (int64_t i = 0; i < tuple->length; ++i) TRY(args.push(tuple->items[i]));
  }
  Value getstate = TRY(getattr_or_empty_py(t, self, names::dunder_getstate));
  Value state = getstate == kEmpty ? TRY(nx_object_dunder_getstate(t, self)) : TRY(call_py(t, getstate, nullptr, 0));
  Value list_items = is<List>(self) ? TRY(iter_py(t, self)) : kNone;
  Value dict_items = kNone;
  if (is<Dict>(self)) dict_items = TRY(iter_py(t, TRY(call_method_py(t, self, py2() ? names::iteritems : names::items))));
  return value_of(TRY(make_tuple_of(t, constructor, value_of(TRY(make_tuple(t, args.data(), args.size()))), state, list_items, dict_items)));
}

Result<Value> nx_object_dunder_reduce(Thread& t, Value self) {
  Value f = TRY(copyreg_function_py(t, "_reduce_ex"));
  return call_py(t, f, self, Value::from_small(0));
}

// --- dir

/// Adds the names of a class and its bases to the dict, as merge_class_dict does.
static Result<void> merge_class_names_py(Thread& t, Dict* names, Value cls) {
  if (Type* type = try_cast<Type>(cls)) {
    for (int64_t i = type->mro->length - 1; i >= 0; --i) {
      Object* base = type->mro->items[i].as_object();
      Dict* dict = has_layout(base, kLayoutRowOldClass) ? static_cast<OldClass*>(base)->dict : (ensure_ready(t, static_cast<Type*>(base)), static_cast<Type*>(base)->dict);
      TRY(dict_merge_py(t, names, dict));
    }
  } else if (OldClass* old = try_exact<OldClass>(cls)) {
    TRY(dict_merge_py(t, names, old->dict));
    for (int64_t i = 0; i < old->bases->length; ++i) TRY(merge_class_names_py(t, names, old->bases->items[i]));
  }
  return {};
}

Result<Value> nx_object_dunder_dir(Thread& t, Value self) {
  Dict* all = TRY(make_dict(t));
  if (try_exact<OldClass>(self) != nullptr) {
    TRY(merge_class_names_py(t, all, self));
    return value_of(TRY(dict_keys(t, all)));
  }
  Value own = TRY(getattr_or_empty_py(t, self, names::dunder_dict));
  if (Dict* d = try_cast<Dict>(own)) TRY(dict_merge_py(t, all, d));
  if (OldInstance* old = try_exact<OldInstance>(self)) {
    TRY(merge_class_names_py(t, all, value_of(old->cls)));
  } else {
    Value cls = TRY(getattr_or_empty_py(t, self, names::dunder_class));
    if (cls != kEmpty) TRY(merge_class_names_py(t, all, cls));
  }
  return value_of(TRY(dict_keys(t, all)));
}

Result<Value> nx_type_dunder_dir(Thread& t, Type* self) {
  TRY(ready(t, self));
  Dict* all = TRY(make_dict(t));
  TRY(merge_class_names_py(t, all, value_of(self)));
  return value_of(TRY(dict_keys(t, all)));
}

// --- the constants

Result<Value> nx_none_type_dunder_new(Thread&, Type*) { return kNone; }
Result<Value> nx_none_type_dunder_repr(Thread& t, Value) { return value_of(TRY(native_str(t, "None"))); }
Result<bool> nx_none_type_dunder_bool(Thread&, Value) { return false; }
Result<int64_t> nx_none_type_dunder_hash(Thread& t, Value self) { return hash_py(t, self); }
Result<Value> nx_ellipsis_dunder_new(Thread&, Type*) { return kEllipsis; }
Result<Value> nx_ellipsis_dunder_repr(Thread& t, Value) { return value_of(TRY(native_str(t, "Ellipsis"))); }
Result<Value> nx_ellipsis_dunder_reduce(Thread& t, Value) { return value_of(TRY(native_str(t, "Ellipsis"))); }
Result<Value> nx_not_implemented_dunder_new(Thread&, Type*) { return kNotImplemented; }
Result<Value> nx_not_implemented_dunder_repr(Thread& t, Value) { return value_of(TRY(native_str(t, "NotImplemented"))); }
Result<bool> nx_not_implemented_dunder_bool(Thread& t, Value) {
  TRY(warn(t, DeprecationWarning, "NotImplemented should not be used in a boolean context"));
  return true;
}
Result<Value> nx_not_implemented_dunder_reduce(Thread& t, Value) { return value_of(TRY(native_str(t, "NotImplemented"))); }

}  // namespace natrix::rt
