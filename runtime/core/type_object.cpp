// runtime/core/type_object.cpp - the methods and attributes of type.

#include "runtime/core/attribute.h"
#include "runtime/core/call.h"
#include "runtime/core/class.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix::rt {

namespace {

bool is_static(const Type* type) { return (type->flags & kTypeHeap) == 0; }

Raised raise_immutable(Thread& t, Type* type, const char* name) {
  if (py2()) return raise(t, TypeError, "can't set {}.{}", type->name, name);
  return raise(t, TypeError, "cannot set '{}' attribute of immutable type '{}'", name, type->name);
}

Raised raise_not_deletable(Thread& t, Type* type, const char* name) {
  return raise(t, TypeError, py2() ? "can't delete {}.{}" : "cannot delete '{}' attribute of immutable type '{}'", py2() ? type->name : name, py2() ? name : type->name);
}

}  // namespace

Result<Value> nx_type_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  const int64_t n = args->length;
  const bool keywords = kwargs != nullptr && dict_length(kwargs) != 0;
  if (cls == &types::type && n == 1 && !keywords) return value_of(type_of(args->items[0]));
  if (n != 3) {
    if (py2()) return raise(t, TypeError, "type() takes 1 or 3 arguments");
    return raise(t, TypeError, "type.__new__() takes exactly 3 arguments ({} given)", n);
  }
  const char* function = py2() ? "type()" : "type.__new__()";
  Value name = args->items[0];
  if (!is_native_str(name)) return raise(t, TypeError, "{} argument 1 must be {}, not {}", function, py2() ? "string" : "str", type_name(name));
  if (!is<Tuple>(args->items[1])) return raise(t, TypeError, "{} argument 2 must be tuple, not {}", function, type_name(args->items[1]));
  if (!is<Dict>(args->items[2])) return raise(t, TypeError, "{} argument 3 must be dict, not {}", function, type_name(args->items[2]));
  return new_class_py(t, cls, static_cast<Text*>(name.as_object()), as<Tuple>(args->items[1]), as<Dict>(args->items[2]), kwargs);
}

Result<void> nx_type_dunder_init(Thread& t, Type*, Tuple* args, Dict* kwargs) {
  if (py2() && kwargs != nullptr && dict_length(kwargs) != 0) return raise(t, TypeError, "type.__init__() takes no keyword arguments");
  if (args->length == 1 && kwargs != nullptr && dict_length(kwargs) != 0) return raise(t, TypeError, "type.__init__() takes no keyword arguments");
  if (args->length != 1 && args->length != 3) return raise(t, TypeError, "type.__init__() takes 1 or 3 arguments");
  return {};
}

Result<Value> nx_type_dunder_call(Thread& t, Type* self, Tuple* args, Dict* kwargs) {
  if (kwargs == nullptr) return construct_py(t, self, args->items, static_cast<uint64_t>(args->length), kEmpty);
  ValueBuffer all(t);
  for (int64_t i = 0; i < args->length; ++i) TRY(all.push(args->items[i]));
  Tuple* keyword_names = TRY(allocate_tuple(t, dict_length(kwargs)));
  int64_t position = 0, i = 0;
  Value key, value;
  while (i < keyword_names->length && dict_next(kwargs, position, key, value)) {
    store(keyword_names, &keyword_names->items[i++], key);
    TRY(all.push(value));
  }
  return construct_py(t, self, all.data(), static_cast<uint64_t>(args->length), value_of(keyword_names));
}

Result<Value> nx_type_dunder_repr(Thread& t, Type* self) {
  Value module = TRY(nx_type_dunder_module(t, self));
  // 2.7's modules in C make their exceptions by PyErr_NewException: those are classes.
  const bool named = is_native_str(module);
  const std::string_view place = named ? text_view(static_cast<Text*>(module.as_object())) : "";
  const bool made = (self->flags & kTypeExceptionSubclass) != 0 && place != "exceptions";
  const char* kind = py2() && is_static(self) && !made ? "type" : "class";
  const Text* name = py2() ? self->name_text : self->qualname;
  if (!named || place == (py2() ? "__builtin__" : "builtins")) {
    if (py2()) return format_text(t, "<{} '{}'>", kind, self->name);
    return format_text(t, "<{} '{}'>", kind, name);
  }
  return format_text(t, "<{} '{}.{}'>", kind, module, name);
}

Result<int64_t> nx_type_dunder_hash(Thread& t, Type* self) { return nx_object_dunder_hash(t, value_of(self)); }
// 2.7 type_richcompare: by address.
static Result<Value> compare_types(Value a, Value b, bool (*holds)(uint64_t, uint64_t)) {
  if (!is<Type>(b)) return kNotImplemented;
  return from_bool(holds(a.bits, b.bits));
}
Result<Value> nx_type_dunder_eq(Thread&, Type* self, Value v) { return compare_types(value_of(self), v, [](uint64_t a, uint64_t b) { return a == b; }); }
Result<Value> nx_type_dunder_ne(Thread&, Type* self, Value v) { return compare_types(value_of(self), v, [](uint64_t a, uint64_t b) { return a != b; }); }
Result<Value> nx_type_dunder_lt(Thread&, Type* self, Value v) { return compare_types(value_of(self), v, [](uint64_t a, uint64_t b) { return a < b; }); }
Result<Value> nx_type_dunder_le(Thread&, Type* self, Value v) { return compare_types(value_of(self), v, [](uint64_t a, uint64_t b) { return a <= b; }); }
Result<Value> nx_type_dunder_gt(Thread&, Type* self, Value v) { return compare_types(value_of(self), v, [](uint64_t a, uint64_t b) { return a > b; }); }
Result<Value> nx_type_dunder_ge(Thread&, Type* self, Value v) { return compare_types(value_of(self), v, [](uint64_t a, uint64_t b) { return a >= b; }); }

Result<Value> nx_type_dunder_getattribute(Thread& t, Type* self, Value name) {
  return generic_getattr_py(t, value_of(self), TRY(attribute_name(t, name, nullptr)));
}
Result<void> nx_type_dunder_setattr(Thread& t, Type* self, Value name, Value value) {
  return type_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), value);
}
Result<void> nx_type_dunder_delattr(Thread& t, Type* self, Value name) {
  return type_setattr_py(t, self, TRY(attribute_name(t, name, nullptr)), kEmpty);
}

Result<Value> nx_type_mro(Thread& t, Type* self) {
  TRY(ready(t, self));
  return value_of(TRY(c3_linearize(t, self)));
}

Result<Value> nx_type_dunder_subclasses(Thread& t, Type* self) {
  TRY(ready(t, self));
  return value_of(TRY(list_slice(t, self->subclasses, 0, list_size(self->subclasses))));
}

Result<Value> nx_type_dunder_prepare(Thread& t, Type*, Tuple*, Dict*) { return value_of(TRY(make_dict(t))); }

Result<Value> nx_type_dunder_name(Thread& t, Type* self) {
  if ((self->flags & kTypeStatic) != 0) {
    std::string_view name(self->name);
    if (size_t dot = name.rfind('.'); dot != name.npos) return value_of(intern(t, TRY(native_str(t, name.substr(dot + 1)))));
  }
  return value_of(self->name_text);
}
Result<void> nx_type_dunder_name_set(Thread& t, Type* self, Value value) {
  if (is_static(self)) return raise_immutable(t, self, "__name__");
  if (value == kEmpty) return raise_not_deletable(t, self, "__name__");
  if (!is_native_str(value)) {
    return raise(t, TypeError, "can only assign string to {}.__name__, not '{}'", self->name, type_name(value));
  }
  Text* name = intern(t, static_cast<Text*>(value.as_object()));
  store(self, const_cast<Text**>(&self->name_text), name);
  self->name = text_view(name).data();
  return {};
}
Result<Value> nx_type_dunder_qualname(Thread& t, Type* self) {
  if ((self->flags & kTypeStatic) != 0) return nx_type_dunder_name(t, self);
  return value_of(self->qualname);
}
Result<void> nx_type_dunder_qualname_set(Thread& t, Type* self, Value value) {
  if (is_static(self)) return raise_immutable(t, self, "__qualname__");
  if (value == kEmpty) return raise_not_deletable(t, self, "__qualname__");
  if (!is_native_str(value)) return raise(t, TypeError, "can only assign string to {}.__qualname__, not '{}'", self->name, type_name(value));
  store(self, const_cast<Text**>(&self->qualname), static_cast<Text*>(value.as_object()));
  return {};
}
Result<Value> nx_type_dunder_module(Thread& t, Type* self) {
  if (is_static(self)) {
    if (self->module_name != nullptr) return value_of(self->module_name);
    return value_of(TRY(native_str(t, py2() ? "__builtin__" : "builtins")));
  }
  Value v = dict_get_text(self->dict, names::dunder_module);
  if (v == kEmpty) return raise_value(t, AttributeError, value_of(names::dunder_module));
  return v;
}
Result<void> nx_type_dunder_module_set(Thread& t, Type* self, Value value) {
  if (is_static(self)) return raise_immutable(t, self, "__module__");
  if (value == kEmpty) return raise_not_deletable(t, self, "__module__");
  TRY(dict_set_text(t, self->dict, names::dunder_module, value));
  type_changed(t, self);
  return {};
}
Result<Value> nx_type_dunder_doc(Thread& t, Type* self) {
  TRY(ready(t, self));
  Value doc = dict_get_text(self->dict, names::dunder_doc);
  if (is_static(self) && (doc == kEmpty || is_exact<GetSet>(doc))) return self->doc == nullptr ? kNone : value_of(TRY(native_str(t, self->doc)));
  if (doc == kEmpty) return kNone;
  return descriptor_get_py(t, doc, kEmpty, self);
}
Result<void> nx_type_dunder_doc_set(Thread& t, Type* self, Value value) {
  if (is_static(self)) return raise_immutable(t, self, "__doc__");
  if (value == kEmpty) return raise_not_deletable(t, self, "__doc__");
  TRY(dict_set_text(t, self->dict, names::dunder_doc, value));
  type_changed(t, self);
  return {};
}
Result<Value> nx_type_dunder_dict(Thread& t, Type* self) {
  TRY(ready(t, self));
  MappingProxy* proxy = TRY(make<MappingProxy>(t));
  store(proxy, &proxy->mapping, value_of(self->dict));
  return value_of(proxy);
}
Result<Value> nx_type_dunder_bases(Thread& t, Type* self) {
  TRY(ready(t, self));
  return value_of(self->bases);
}
Result<void> nx_type_dunder_bases_set(Thread& t, Type* self, Value value) { return assign_bases_py(t, self, value); }
Result<Value> nx_type_dunder_base(Thread&, Type* self) { return self->base == nullptr ? kNone : value_of(self->base); }
Result<Value> nx_type_dunder_mro(Thread& t, Type* self) {
  TRY(ready(t, self));
  return value_of(self->mro);
}

Result<Value> nx_type_dunder_annotations(Thread& t, Type* self) {
  if (is_static(self)) return raise(t, AttributeError, "type object '{}' has no attribute '__annotations__'", self->name);
  Value v = dict_get_text(self->dict, names::dunder_annotations);
  if (v != kEmpty) return v;
  Value made = value_of(TRY(make_dict(t)));
  TRY(dict_set_text(t, self->dict, names::dunder_annotations, made));
  type_changed(t, self);
  return made;
}
Result<void> nx_type_dunder_annotations_set(Thread& t, Type* self, Value value) {
  if (is_static(self)) return raise_immutable(t, self, "__annotations__");
  if (value == kEmpty) {
    if (dict_remove_text(t, self->dict, names::dunder_annotations) == kEmpty) return raise_value(t, AttributeError, value_of(names::dunder_annotations));
  } else {
    TRY(dict_set_text(t, self->dict, names::dunder_annotations, value));
  }
  type_changed(t, self);
  return {};
}

Result<Value> nx_type_dunder_abstractmethods(Thread& t, Type* self) {
  Value v = self == &types::type ? kEmpty : own_attribute(t, self, names::dunder_abstractmethods);
  if (v == kEmpty || is_exact<GetSet>(v)) return raise_value(t, AttributeError, value_of(names::dunder_abstractmethods));
  return v;
}
Result<void> nx_type_dunder_abstractmethods_set(Thread& t, Type* self, Value value) {
  if (is_static(self)) return raise_immutable(t, self, "__abstractmethods__");
  bool abstract = false;
  if (value != kEmpty) {
    abstract = TRY(truth_py(t, value));
    TRY(dict_set_text(t, self->dict, names::dunder_abstractmethods, value));
  } else if (dict_remove_text(t, self->dict, names::dunder_abstractmethods) == kEmpty) {
    return raise_value(t, AttributeError, value_of(names::dunder_abstractmethods));
  }
  type_changed(t, self);
  if (abstract) self->flags |= kTypeAbstract;
  else self->flags &= ~kTypeAbstract;
  return {};
}

// Include/object.h: the flags that programs test.
Result<int64_t> nx_type_dunder_flags(Thread&, Type* self) {
  int64_t flags = 1 << 12;  // ready
  if ((self->flags & kTypeHeap) != 0) flags |= 1 << 9;
  if ((self->flags & kTypeFinal) == 0) flags |= 1 << 10;
  if ((self->flags & kTypeAbstract) != 0) flags |= 1 << 20;
  return flags;
}
Result<int64_t> nx_type_dunder_basicsize(Thread&, Type* self) { return nx_layouts[self->layout_row]->size; }

Result<bool> nx_type_dunder_subclasscheck(Thread& t, Type* self, Value subclass) { return plain_issubclass_py(t, subclass, value_of(self)); }
Result<bool> nx_type_dunder_instancecheck(Thread& t, Type* self, Value instance) { return plain_isinstance_py(t, instance, value_of(self)); }

}  // namespace natrix::rt
