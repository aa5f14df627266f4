// runtime/functions/generic_alias.cpp - list[int]: types.GenericAlias. PEP 585; CPython 3.11 Objects/genericaliasobject.c.

#include "runtime/functions/generic_alias.h"

#include "runtime/core/api.h"
#include "runtime/core/attribute.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix {

namespace {
void trace_alias(rt::Tracer& tracer, Object* o) {
  GenericAlias* a = static_cast<GenericAlias*>(o);
  tracer.visit(a->origin);
  tracer.visit(a->args);
  tracer.visit(a->parameters);
}
}  // namespace
NATRIX_DEFINE_LAYOUT(GenericAlias, &nx_type_generic_alias, trace_alias, nullptr, 0);

namespace rt {

namespace {

bool is_type_variable(Value v) { return v.is_object() && std::string_view(type_of(v)->name) == "TypeVar"; }

Result<void> add_parameter(ValueBuffer& out, Value v) {
  for (size_t i = 0; i < out.size(); ++i) {
    if (out[i] == v) return {};
  }
  return out.push(v);
}

/// The type variables in the arguments, each once.
Result<Tuple*> collect_parameters_py(Thread& t, Tuple* args) {
  ValueBuffer out(t);
  for (int64_t i = 0; i < args->length; ++i) {
    Value arg = args->items[i];
    if (is_type_variable(arg)) {
      TRY(add_parameter(out, arg));
    } else if (arg.is_object() && !is<Type>(arg)) {
      Value inner = TRY(getattr_or_empty_py(t, arg, names::dunder_parameters));
      if (Tuple* tuple = inner == kEmpty ? nullptr : try_cast<Tuple>(inner)) {
        for (int64_t k = 0; k < tuple->length; ++k) TRY(add_parameter(out, tuple->items[k]));
      }
    }
  }
  return make_tuple(t, out.data(), out.size());
}

Result<void> append_item_py(Thread& t, Buffer<char>& out, Value v) {
  if (v == kEllipsis) {
    out.append("...");
    return {};
  }
  if (v == value_of(&types::none_type)) {
    out.append("None");
    return {};
  }
  Type* type = try_cast<Type>(v);
  if (type == nullptr) {
    out.append(text_view(TRY(repr_py(t, v))));
    return {};
  }
  Value module = TRY(nx_type_dunder_module(t, type));
  if (is_native_str(module) && text_view(static_cast<Text*>(module.as_object())) != "builtins") {
    out.append(text_view(static_cast<Text*>(module.as_object())));
    out.push('.');
  }
  Value qualname = TRY(getattr_py(t, v, names::dunder_qualname));
  out.append(text_view(static_cast<Text*>(qualname.as_object())));
  return {};
}

}  // namespace

Result<Value> make_generic_alias_py(Thread& t, Value origin, Value item) {
  Tuple* args = is<Tuple>(item) ? as<Tuple>(item) : TRY(make_tuple_of(t, item));
  Tuple* parameters = TRY(collect_parameters_py(t, args));
  GenericAlias* a = TRY(make<GenericAlias>(t));
  store(a, &a->origin, origin);
  store(a, &a->args, args);
  store(a, &a->parameters, parameters);
  return value_of(a);
}

// ga_getattro: attributes are the origin's, but for these.
Result<Value> generic_alias_find_py(Thread& t, GenericAlias* self, const Text* name) {
  std::string_view view = text_view(name);
  for (std::string_view mine : {"__class__", "__origin__", "__args__", "__parameters__", "__mro_entries__", "__reduce_ex__", "__reduce__", "__copy__",
                                "__deepcopy__"}) {
    if (view != mine) continue;
    Value found = lookup(t, &types::generic_alias, name);
    return found == kEmpty ? Result<Value>(kEmpty) : descriptor_get_py(t, found, value_of(self), &types::generic_alias);
  }
  if (view.starts_with("__") && view.ends_with("__")) {
    // Dunder names are looked up here first, so that the alias can be called, subscripted, compared.
    Value found = lookup(t, &types::generic_alias, name);
    if (found != kEmpty && lookup(t, &types::object, name) != found) return descriptor_get_py(t, found, value_of(self), &types::generic_alias);
  }
  return find_attribute_py(t, self->origin, name);
}

Result<Value> nx_generic_alias_dunder_new(Thread& t, Type* cls, Value origin, Value args) {
  Value plain = TRY(make_generic_alias_py(t, origin, args));
  if (cls == &types::generic_alias) return plain;
  auto* a = static_cast<GenericAlias*>(TRY(allocate_instance(t, cls, sizeof(GenericAlias))));
  store(a, &a->origin, origin);
  store(a, &a->args, as<GenericAlias>(plain)->args);
  store(a, &a->parameters, as<GenericAlias>(plain)->parameters);
  return value_of(a);
}

Result<Value> nx_generic_alias_dunder_repr(Thread& t, GenericAlias* self) {
  Buffer<char> out;
  TRY(append_item_py(t, out, self->origin));
  out.push('[');
  for (int64_t i = 0; i < self->args->length; ++i) {
    if (i != 0) out.append(", ");
    TRY(append_item_py(t, out, self->args->items[i]));
  }
  if (self->args->length == 0) out.append("()");
  out.push(']');
  return value_of(TRY(native_str(t, out.view())));
}

Result<Value> nx_generic_alias_dunder_eq(Thread& t, GenericAlias* self, Value value) {
  auto* other = try_cast<GenericAlias>(value);
  if (other == nullptr) return kNotImplemented;
  if (!TRY(equal_item_py(t, self->origin, other->origin))) return kFalse;
  return from_bool(TRY(equal_item_py(t, value_of(self->args), value_of(other->args))));
}
Result<int64_t> nx_generic_alias_dunder_hash(Thread& t, GenericAlias* self) {
  const int64_t h = TRY(hash_py(t, self->origin)) ^ TRY(hash_py(t, value_of(self->args)));
  return h == -1 ? -2 : h;
}

Result<Value> nx_generic_alias_dunder_call(Thread& t, GenericAlias* self, Tuple* args, Dict* kwargs) {
  Value made = TRY(call_with_py(t, self->origin, args, kwargs == nullptr ? kEmpty : value_of(kwargs)));
  // Instances remember how they were made, if they can.
  if (setattr_py(t, made, names::dunder_orig_class, value_of(self)).raised()) {
    if (!catch_pending(t, AttributeError) && !catch_pending(t, TypeError)) return Raised{};
  }
  return made;
}

Result<Value> nx_generic_alias_dunder_getitem(Thread& t, GenericAlias* self, Value key) {
  const int64_t wanted = self->parameters->length;
  if (wanted == 0) return raise(t, TypeError, "{!r} is not a generic class", value_of(self));
  Tuple* given = is<Tuple>(key) ? as<Tuple>(key) : TRY(make_tuple_of(t, key));
  if (given->length != wanted) {
    return raise(t, TypeError, "Too {} arguments for {!r}; actual {}, expected {}", given->length > wanted ? "many" : "few", value_of(self), given->length, wanted);
  }
  Tuple* args = TRY(allocate_tuple(t, self->args->length));
  for (int64_t i = 0; i < args->length; ++i) {
    Value arg = self->args->items[i];
    if (is_type_variable(arg)) {
      for (int64_t k = 0; k < wanted; ++k) {
        if (self->parameters->items[k] == arg) {
          arg = given->items[k];
          break;
        }
      }
    } else if (GenericAlias* inner = try_exact<GenericAlias>(arg); inner != nullptr && inner->parameters->length != 0) {
      ValueBuffer chosen(t);
      for (int64_t p = 0; p < inner->parameters->length; ++p) {
        for (int64_t k = 0; k < wanted; ++k) {
          if (self->parameters->items[k] == inner->parameters->items[p]) TRY(chosen.push(given->items[k]));
        }
      }
      arg = TRY(nx_generic_alias_dunder_getitem(t, inner, value_of(TRY(make_tuple(t, chosen.data(), chosen.size())))));
    }
    store(args, &args->items[i], arg);
  }
  return make_generic_alias_py(t, self->origin, value_of(args));
}

Result<Value> nx_generic_alias_dunder_getattribute(Thread& t, GenericAlias* self, Value name) {
  return generic_getattr_py(t, value_of(self), TRY(attribute_name(t, name, nullptr)));
}
Result<Value> nx_generic_alias_dunder_or(Thread& t, GenericAlias* self, Value value) { return join_union(t, value_of(self), value); }
Result<Value> nx_generic_alias_dunder_ror(Thread& t, GenericAlias* self, Value value) { return join_union(t, value, value_of(self)); }
Result<Value> nx_generic_alias_dunder_mro_entries(Thread& t, GenericAlias* self, Value) { return value_of(TRY(make_tuple_of(t, self->origin))); }
Result<Value> nx_generic_alias_dunder_instancecheck(Thread& t, GenericAlias*, Value) {
  return raise(t, TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}
Result<Value> nx_generic_alias_dunder_subclasscheck(Thread& t, GenericAlias*, Value) {
  return raise(t, TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}
Result<Value> nx_generic_alias_dunder_reduce(Thread& t, GenericAlias* self) {
  Value args = value_of(TRY(make_tuple_of(t, self->origin, value_of(self->args))));
  return value_of(TRY(make_tuple_of(t, value_of(&types::generic_alias), args)));
}
Result<Value> nx_generic_alias_dunder_origin(Thread&, GenericAlias* self) { return self->origin; }
Result<Value> nx_generic_alias_dunder_args(Thread&, GenericAlias* self) { return value_of(self->args); }
Result<Value> nx_generic_alias_dunder_parameters(Thread&, GenericAlias* self) { return value_of(self->parameters); }

// The built-in generic classes.
Result<Value> nx_list_dunder_class_getitem(Thread& t, Type* cls, Value item) { return make_generic_alias_py(t, value_of(cls), item); }
Result<Value> nx_tuple_dunder_class_getitem(Thread& t, Type* cls, Value item) { return make_generic_alias_py(t, value_of(cls), item); }
Result<Value> nx_dict_dunder_class_getitem(Thread& t, Type* cls, Value item) { return make_generic_alias_py(t, value_of(cls), item); }
Result<Value> nx_set_dunder_class_getitem(Thread& t, Type* cls, Value item) { return make_generic_alias_py(t, value_of(cls), item); }
Result<Value> nx_frozenset_dunder_class_getitem(Thread& t, Type* cls, Value item) { return make_generic_alias_py(t, value_of(cls), item); }

}  // namespace rt
}  // namespace natrix
