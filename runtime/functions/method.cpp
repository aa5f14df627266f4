// runtime/functions/method.cpp - bound methods, and functions written in C++ as Python sees them.

#include "runtime/core/attribute.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix::rt {

namespace {

/// The class of an instance method's class, for texts.
Result<Value> name_of_py(Thread& t, Value v) {
  Value name = TRY(getattr_or_empty_py(t, v, names::dunder_name));
  return is_native_str(name) ? name : kEmpty;
}

int64_t address_hash(const void* p) {
  const uint64_t bits = reinterpret_cast<uint64_t>(p);
  return static_cast<int64_t>(bits >> 4 | bits << 60);
}

}  // namespace

// 2.7 instancemethod_descr_get.
Result<Value> rebind_method(Thread& t, BoundMethod* m, Value object, Type* cls) {
  if (m->self != kEmpty || object == kEmpty) return value_of(m);
  if (m->cls != kEmpty) {
    if (is<Type>(m->cls)) {
      if (!is_subtype(cls, as<Type>(m->cls))) return value_of(m);
    } else if (!TRY(isinstance_py(t, object, m->cls))) {
      return value_of(m);
    }
  }
  return make_bound_method(t, m->function, object, value_of(cls));
}

// --- method

Result<Value> nx_method_dunder_new(Thread& t, Type*, Value function, Value instance, Value klass) {
  if (!TRY(is_callable(t, function))) return raise(t, TypeError, "first argument must be callable");
  if (py2()) {
    if (instance == kNone) instance = kEmpty;
    if (instance == kEmpty && (klass == kEmpty || klass == kNone)) return raise(t, TypeError, "unbound methods must have non-NULL im_class");
    return make_bound_method(t, function, instance, klass == kEmpty ? kNone : klass);
  }
  if (instance == kNone) return raise(t, TypeError, "self must not be None");
  return make_bound_method(t, function, instance);
}
Result<Value> nx_method_dunder_call(Thread& t, BoundMethod* self, Tuple* args, Dict* kwargs) {
  return call_with_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_method_dunder_get(Thread& t, BoundMethod* self, Value instance, Value owner) {
  if (!py2()) return value_of(self);
  Type* cls = try_cast<Type>(owner);
  return rebind_method(t, self, instance == kNone ? kEmpty : instance, cls != nullptr ? cls : type_of(instance));
}
Result<Value> nx_method_dunder_getattribute(Thread& t, BoundMethod* self, Value name) {
  return generic_getattr_py(t, value_of(self), TRY(attribute_name(t, name, nullptr)));
}
Result<Value> nx_method_dunder_repr(Thread& t, BoundMethod* self) {
  if (!py2()) {
    Value name = TRY(getattr_or_empty_py(t, self->function, names::dunder_qualname));
    if (!is_native_str(name)) name = TRY(name_of_py(t, self->function));
    // The receiver's own __repr__, as object prints it if it has none.
    Text* shown = TRY(repr_py(t, self->self));
    if (name == kEmpty) return format_text(t, "<bound method ? of {}>", shown);
    return format_text(t, "<bound method {} of {}>", name, shown);
  }
  Value function = TRY(name_of_py(t, self->function));
  Value cls = self->cls == kEmpty ? kEmpty : TRY(name_of_py(t, self->cls));
  const FormatArgument f = function == kEmpty ? FormatArgument("?") : FormatArgument(function);
  const FormatArgument c = cls == kEmpty ? FormatArgument("?") : FormatArgument(cls);
  if (self->self == kEmpty) return format_text(t, "<unbound method {}.{}>", c, f);
  return format_text(t, "<bound method {}.{} of {}>", c, f, TRY(repr_py(t, self->self)));
}
Result<int64_t> nx_method_dunder_hash(Thread& t, BoundMethod* self) {
  int64_t h = py2() ? TRY(hash_py(t, self->self == kEmpty ? kNone : self->self)) : address_hash(self->self.as_object());
  h ^= TRY(hash_py(t, self->function));
  return h == -1 ? -2 : h;
}

namespace {

Result<bool> same_method_py(Thread& t, BoundMethod* a, Value other) {
  BoundMethod* b = as<BoundMethod>(other);
  // Python 3.8: the receivers must be identical; before, equal.
  if (py2() && (a->self == kEmpty || b->self == kEmpty)) {
    if (a->self != b->self) return false;
  } else if (!(py2() ? TRY(equal_item_py(t, a->self, b->self)) : a->self == b->self)) {
    return false;
  }
  return equal_item_py(t, a->function, b->function);
}

}  // namespace

Result<Value> nx_method_dunder_eq(Thread& t, BoundMethod* self, Value value) {
  if (!is_exact<BoundMethod>(value)) return kNotImplemented;
  return from_bool(TRY(same_method_py(t, self, value)));
}
Result<Value> nx_method_dunder_ne(Thread& t, BoundMethod* self, Value value) {
  if (!is_exact<BoundMethod>(value)) return kNotImplemented;
  return from_bool(!TRY(same_method_py(t, self, value)));
}
Result<int64_t> nx_method_dunder_cmp(Thread& t, BoundMethod* self, Value other) {
  if (!is_exact<BoundMethod>(other)) return raise(t, TypeError, "instancemethod.__cmp__(x,y) requires y to be a 'instancemethod', not a '{}'", type_name(other));
  if (TRY(same_method_py(t, self, other))) return 0;
  return reinterpret_cast<uint64_t>(self) < other.bits ? -1 : 1;
}
Result<Value> nx_method_dunder_reduce(Thread& t, BoundMethod* self) {
  Module* builtins = TRY(builtins_module(t));
  Value getattr = dict_get_text(builtins->dict, intern(t, TRY(native_str(t, "getattr"))));
  Value name = TRY(name_of_py(t, self->function));
  Value args = value_of(TRY(make_tuple_of(t, self->self, name)));
  return value_of(TRY(make_tuple_of(t, getattr, args)));
}
Result<Value> nx_method_dunder_func(Thread&, BoundMethod* self) { return self->function; }
Result<Value> nx_method_dunder_self(Thread&, BoundMethod* self) { return self->self == kEmpty ? kNone : self->self; }
Result<Value> nx_method_dunder_doc(Thread& t, BoundMethod* self) {
  Value doc = TRY(getattr_or_empty_py(t, self->function, names::dunder_doc));
  return doc == kEmpty ? kNone : doc;
}
Result<Value> nx_method_im_class(Thread&, BoundMethod* self) { return self->cls == kEmpty ? kNone : self->cls; }

// --- builtin_function_or_method

namespace {

const char* visible_module(const NativeInfo& info) { return std::string_view(info.module) == "builtins" && py2() ? "__builtin__" : info.module; }

Result<Value> doc_of(Thread& t, const NativeInfo& info) { return info.doc == nullptr ? kNone : value_of(TRY(native_str(t, info.doc))); }

/// "($self, x, /)", as inspect reads it.
Result<Value> signature_of(Thread& t, const NativeInfo& info) {
  Buffer<char> out;
  out.push('(');
  bool first = true;
  auto separate = [&] {
    if (!first) out.append(", ");
    first = false;
  };
  if ((info.flags & (kNativeMethod | kNativeClass)) != 0) {
    out.append((info.flags & kNativeClass) != 0 ? "$type" : "$self");
    first = false;
    if (info.positional_only == info.positional && info.positional == 0 && info.keyword_only == 0) out.append(", /");
  }
  for (int i = 0; i < info.positional + info.keyword_only; ++i) {
    if (i == info.positional && (info.flags & kNativeVarArgs) == 0) {
      separate();
      out.push('*');
    }
    separate();
    out.append(std::string_view(info.parameters[i].name));
    if (info.parameters[i].default_text != nullptr) {
      out.push('=');
      out.append(std::string_view(info.parameters[i].default_text));
    }
    if (i + 1 == info.positional_only) out.append(", /");
  }
  if ((info.flags & kNativeVarArgs) != 0) {
    separate();
    out.append("*args");
  }
  if ((info.flags & kNativeVarKeywords) != 0) {
    separate();
    out.append("**kwargs");
  }
  out.push(')');
  return value_of(TRY(native_str(t, out.view())));
}

}  // namespace

Result<Value> nx_builtin_function_dunder_call(Thread& t, NativeFunction* self, Tuple* args, Dict* kwargs) {
  return call_with_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_builtin_function_dunder_repr(Thread& t, NativeFunction* self) {
  if (self->self == kEmpty) {
    if (self->info->owner != nullptr && (!py2() || (self->info->flags & kNativeNew) != 0)) {
      char at[32];
      snprintf(at, sizeof at, "0x%llx", static_cast<unsigned long long>(reinterpret_cast<uint64_t>(self->info->owner)));
      return format_text(t, "<built-in method {} of type object at {}>", self->info->name, at);
    }
    return format_text(t, "<built-in function {}>", self->info->name);
  }
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(self->self.bits));
  return format_text(t, "<built-in method {} of {} object at {}>", self->info->name, type_name(self->self), address);
}
Result<int64_t> nx_builtin_function_dunder_hash(Thread& t, NativeFunction* self) {
  if (self->self == kEmpty) return address_hash(self);
  int64_t h = py2() ? TRY(hash_py(t, self->self)) : address_hash(self->self.as_object());
  h ^= address_hash(self->info);
  return h == -1 ? -2 : h;
}
Result<Value> nx_builtin_function_dunder_eq(Thread&, NativeFunction* self, Value value) {
  if (!is<NativeFunction>(value)) return kNotImplemented;
  NativeFunction* other = as<NativeFunction>(value);
  return from_bool(self->info == other->info && self->self == other->self);
}
Result<Value> nx_builtin_function_dunder_ne(Thread&, NativeFunction* self, Value value) {
  if (!is<NativeFunction>(value)) return kNotImplemented;
  NativeFunction* other = as<NativeFunction>(value);
  return from_bool(self->info != other->info || self->self != other->self);
}
Result<Value> nx_builtin_function_dunder_reduce(Thread& t, NativeFunction* self) {
  Value name = value_of(TRY(native_str(t, self->info->name)));
  if (self->self == kEmpty) return name;
  Module* builtins = TRY(builtins_module(t));
  Value getattr = dict_get_text(builtins->dict, intern(t, TRY(native_str(t, "getattr"))));
  Value args = value_of(TRY(make_tuple_of(t, self->self, name)));
  return value_of(TRY(make_tuple_of(t, getattr, args)));
}
Result<Value> nx_builtin_function_dunder_name(Thread&, NativeFunction* self) { return value_of(self->info->name_text); }
Result<Value> nx_builtin_function_dunder_qualname(Thread& t, NativeFunction* self) {
  if (self->info->owner == nullptr) return value_of(self->info->name_text);
  return format_text(t, "{}.{}", self->info->owner->name, self->info->name);
}
Result<Value> nx_builtin_function_dunder_doc(Thread& t, NativeFunction* self) { return doc_of(t, *self->info); }
Result<Value> nx_builtin_function_dunder_module(Thread& t, NativeFunction* self) {
  if (self->info->owner != nullptr) return kNone;
  return value_of(TRY(native_str(t, visible_module(*self->info))));
}
Result<Value> nx_builtin_function_dunder_self(Thread& t, NativeFunction* self) {
  if (self->self != kEmpty) return self->self;
  if (self->info->owner != nullptr) return value_of(self->info->owner);
  if (py2()) return kNone;
  Value module = dict_get_text(TRY(modules_dict(t)), intern(t, TRY(native_str(t, visible_module(*self->info)))));
  return module == kEmpty ? kNone : module;
}
Result<Value> nx_builtin_function_dunder_text_signature(Thread& t, NativeFunction* self) { return signature_of(t, *self->info); }

// --- method_descriptor

Result<Value> nx_method_descriptor_dunder_call(Thread& t, MethodDescriptor* self, Tuple* args, Dict* kwargs) {
  return call_with_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_method_descriptor_dunder_repr(Thread& t, MethodDescriptor* self) {
  return format_text(t, "<method '{}' of '{}' objects>", self->info->name, self->info->owner->name);
}
Result<Value> nx_method_descriptor_dunder_reduce(Thread& t, MethodDescriptor* self) {
  Module* builtins = TRY(builtins_module(t));
  Value getattr = dict_get_text(builtins->dict, intern(t, TRY(native_str(t, "getattr"))));
  Value args = value_of(TRY(make_tuple_of(t, value_of(self->info->owner), value_of(self->info->name_text))));
  return value_of(TRY(make_tuple_of(t, getattr, args)));
}
Result<Value> nx_method_descriptor_dunder_name(Thread&, MethodDescriptor* self) { return value_of(self->info->name_text); }
Result<Value> nx_method_descriptor_dunder_qualname(Thread& t, MethodDescriptor* self) {
  return format_text(t, "{}.{}", self->info->owner->name, self->info->name);
}
Result<Value> nx_method_descriptor_dunder_doc(Thread& t, MethodDescriptor* self) { return doc_of(t, *self->info); }
Result<Value> nx_method_descriptor_dunder_objclass(Thread&, MethodDescriptor* self) { return value_of(self->info->owner); }
Result<Value> nx_method_descriptor_dunder_text_signature(Thread& t, MethodDescriptor* self) { return signature_of(t, *self->info); }

// --- wrapper_descriptor, classmethod_descriptor, method-wrapper: the same under other names

Result<Value> nx_wrapper_descriptor_dunder_repr(Thread& t, SlotWrapper* self) {
  return format_text(t, "<slot wrapper '{}' of '{}' objects>", self->info->name, self->info->owner->name);
}
Result<Value> nx_classmethod_descriptor_dunder_repr(Thread& t, ClassMethodDescriptor* self) { return nx_method_descriptor_dunder_repr(t, self); }
Result<Value> nx_classmethod_descriptor_dunder_call(Thread& t, ClassMethodDescriptor* self, Tuple* args, Dict* kwargs) {
  return nx_method_descriptor_dunder_call(t, self, args, kwargs);
}
Result<Value> nx_classmethod_descriptor_dunder_get(Thread& t, ClassMethodDescriptor* self, Value instance, Value owner) {
  if (owner == kNone || owner == kEmpty) owner = value_of(type_of(instance));
  if (!is<Type>(owner)) {
    return raise(t, TypeError, "descriptor '{}' for type '{}' needs a type, not a '{}' as arg 2", self->info->name, self->info->owner->name, type_name(owner));
  }
  if (!is_subtype(as<Type>(owner), self->info->owner)) {
    return raise(t, TypeError, "descriptor '{}' requires a subtype of '{}' but received '{}'", self->info->name, self->info->owner->name,
                 as<Type>(owner)->name);
  }
  return make_bound_native(t, self->info, owner);
}
#define DESCRIPTOR(name, Struct)                                                                                                    \
  Result<Value> nx_##name##_dunder_reduce(Thread& t, Struct* self) { return nx_method_descriptor_dunder_reduce(t, self); }           \
  Result<Value> nx_##name##_dunder_name(Thread& t, Struct* self) { return nx_method_descriptor_dunder_name(t, self); }               \
  Result<Value> nx_##name##_dunder_qualname(Thread& t, Struct* self) { return nx_method_descriptor_dunder_qualname(t, self); }       \
  Result<Value> nx_##name##_dunder_doc(Thread& t, Struct* self) { return nx_method_descriptor_dunder_doc(t, self); }                 \
  Result<Value> nx_##name##_dunder_objclass(Thread& t, Struct* self) { return nx_method_descriptor_dunder_objclass(t, self); }       \
  Result<Value> nx_##name##_dunder_text_signature(Thread& t, Struct* self) { return nx_method_descriptor_dunder_text_signature(t, self); }
DESCRIPTOR(wrapper_descriptor, SlotWrapper)
DESCRIPTOR(classmethod_descriptor, ClassMethodDescriptor)
#undef DESCRIPTOR
Result<Value> nx_wrapper_descriptor_dunder_call(Thread& t, SlotWrapper* self, Tuple* args, Dict* kwargs) {
  return nx_method_descriptor_dunder_call(t, self, args, kwargs);
}
Result<Value> nx_wrapper_descriptor_dunder_get(Thread& t, SlotWrapper* self, Value instance, Value owner) {
  return nx_method_descriptor_dunder_get(t, self, instance, owner);
}

Result<Value> nx_method_wrapper_dunder_repr(Thread& t, MethodWrapper* self) {
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(self->self.bits));
  return format_text(t, "<method-wrapper '{}' of {} object at {}>", self->info->name, type_name(self->self), address);
}
Result<Value> nx_method_wrapper_dunder_objclass(Thread&, MethodWrapper* self) { return value_of(self->info->owner); }
Result<Value> nx_method_wrapper_dunder_call(Thread& t, MethodWrapper* self, Tuple* args, Dict* kwargs) {
  return nx_builtin_function_dunder_call(t, self, args, kwargs);
}
Result<int64_t> nx_method_wrapper_dunder_hash(Thread& t, MethodWrapper* self) { return nx_builtin_function_dunder_hash(t, self); }
Result<Value> nx_method_wrapper_dunder_eq(Thread& t, MethodWrapper* self, Value value) { return nx_builtin_function_dunder_eq(t, self, value); }
Result<Value> nx_method_wrapper_dunder_ne(Thread& t, MethodWrapper* self, Value value) { return nx_builtin_function_dunder_ne(t, self, value); }
Result<Value> nx_method_wrapper_dunder_reduce(Thread& t, MethodWrapper* self) { return nx_builtin_function_dunder_reduce(t, self); }
Result<Value> nx_method_wrapper_dunder_name(Thread& t, MethodWrapper* self) { return nx_builtin_function_dunder_name(t, self); }
Result<Value> nx_method_wrapper_dunder_qualname(Thread& t, MethodWrapper* self) { return nx_builtin_function_dunder_qualname(t, self); }
Result<Value> nx_method_wrapper_dunder_doc(Thread& t, MethodWrapper* self) { return nx_builtin_function_dunder_doc(t, self); }
Result<Value> nx_method_wrapper_dunder_self(Thread&, MethodWrapper* self) { return self->self; }
Result<Value> nx_method_wrapper_dunder_text_signature(Thread& t, MethodWrapper* self) { return nx_builtin_function_dunder_text_signature(t, self); }

}  // namespace natrix::rt
