// runtime/functions/generic_alias.cpp - list[int]: types.GenericAlias. PEP 585; CPython 3.11 Objects/genericaliasobject.c.

#include "runtime/functions/generic_alias.h"

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/api.h"
#include "runtime/core/attribute.h"
#include "runtime/functions/descriptors.h"

namespace natrix {
namespace {

void trace_alias(rt::Tracer& tracer, Object* o) {
  auto* a = static_cast<GenericAlias*>(o);
  tracer.visit(a->origin);
  tracer.visit(a->args);
  tracer.visit(a->parameters);
}

}  // namespace

NATRIX_DEFINE_LAYOUT(GenericAlias, &nx_type_generic_alias, trace_alias, nullptr, 0);

namespace rt {
namespace {

/// The type variables of an argument: itself, or its own parameters.
Result<Tuple*> parameters_of_py(Thread& t, Value arg, bool& is_variable) {
  is_variable = false;
  if (is<Type>(arg)) return &nx_empty_tuple;
  if (TRY(getattr_or_empty_py(t, arg, names::dunder_typing_subst)) != kEmpty) {
    is_variable = true;
    return make_tuple_of(t, arg);
  }
  Value parameters = TRY(getattr_or_empty_py(t, arg, names::dunder_parameters));
  Tuple* tuple = parameters == kEmpty ? nullptr : try_cast<Tuple>(parameters);
  return tuple != nullptr ? tuple : &nx_empty_tuple;
}

int64_t position_in(const Value* items, size_t n, Value v) {
  for (size_t i = 0; i < n; ++i) {
    if (items[i] == v) return static_cast<int64_t>(i);
  }
  return -1;
}

Result<Tuple*> collect_parameters_py(Thread& t, Tuple* args) {
  ValueBuffer found(t);
  for (int64_t i = 0; i < args->length; ++i) {
    bool variable;
    Tuple* own = TRY(parameters_of_py(t, args->items[i], variable));
    for (int64_t j = 0; j < own->length; ++j) {
      if (position_in(found.data(), found.size(), own->items[j]) < 0) TRY(found.push(own->items[j]));
    }
  }
  return make_tuple(t, found.data(), found.size());
}

Result<Tuple*> as_tuple(Thread& t, Value item) {
  if (Tuple* tuple = try_cast<Tuple>(item)) return tuple;
  return make_tuple_of(t, item);
}

// A class is shown by its qualified name, with the module unless that is builtins; others by repr.
Result<void> append_argument_py(Thread& t, Buffer<char>& out, Value v) {
  if (v == kEllipsis) {
    out.append("...");
    return {};
  }
  if (!is<GenericAlias>(v)) {
    Value qualname = TRY(getattr_or_empty_py(t, v, names::dunder_qualname));
    Value module = qualname == kEmpty ? kEmpty : TRY(getattr_or_empty_py(t, v, names::dunder_module));
    if (module != kEmpty && module != kNone) {
      Text* text = TRY(str_py(t, module));
      if (text_view(text) != "builtins") {
        out.append(text_view(text));
        out.push('.');
      }
      text = TRY(str_py(t, qualname));
      out.append(text_view(text));
      return {};
    }
  }
  Text* text = TRY(repr_py(t, v));
  out.append(text_view(text));
  return {};
}

bool is_own_attribute(const Text* name) {
  for (const Text* own : {names::dunder_class, names::dunder_origin, names::dunder_args, names::dunder_parameters,
                          names::dunder_mro_entries, names::dunder_reduce, names::dunder_reduce_ex, names::dunder_copy,
                          names::dunder_deepcopy}) {
    if (name == own) return true;
  }
  return false;
}

}  // namespace

Result<Value> make_generic_alias_py(Thread& t, Value origin, Value item) {
  Tuple* args = TRY(as_tuple(t, item));
  GenericAlias* a = TRY(make<GenericAlias>(t));
  store(a, &a->origin, origin);
  store(a, &a->args, args);
  store(a, &a->parameters, TRY(collect_parameters_py(t, args)));
  return value_of(a);
}

Result<Value> generic_alias_find_py(Thread& t, GenericAlias* a, const Text* name) {
  if (!is_own_attribute(name)) return find_attribute_py(t, a->origin, name);
  Value descriptor = lookup(t, &nx_type_generic_alias, name);
  return descriptor == kEmpty ? Result<Value>(kEmpty) : descriptor_get_py(t, descriptor, value_of(a), &nx_type_generic_alias);
}

Result<Value> nx_generic_alias_dunder_new(Thread& t, Type*, Value origin, Value args) { return make_generic_alias_py(t, origin, args); }

Result<Value> nx_generic_alias_dunder_repr(Thread& t, GenericAlias* self) {
  Buffer<char> out;
  TRY(append_argument_py(t, out, self->origin));
  out.push('[');
  for (int64_t i = 0; i < self->args->length; ++i) {
    if (i > 0) out.append(", ");
    TRY(append_argument_py(t, out, self->args->items[i]));
  }
  if (self->args->length == 0) out.append("()");
  out.push(']');
  return text_result(t, out);
}

Result<Value> nx_generic_alias_dunder_call(Thread& t, GenericAlias* self, Tuple* args, Dict* kwargs) {
  Value made = TRY(call_with_py(t, self->origin, args, kwargs == nullptr ? kEmpty : value_of(kwargs)));
  auto marked = setattr_py(t, made, names::dunder_orig_class, value_of(self));
  if (marked.raised() && !catch_pending(t, AttributeError) && !catch_pending(t, TypeError)) return Raised{};
  return made;
}

Result<Value> nx_generic_alias_dunder_getitem(Thread& t, GenericAlias* self, Value item) {
  Tuple* items = TRY(as_tuple(t, item));
  Tuple* parameters = self->parameters;
  if (parameters->length == 0) return raise(t, TypeError, "{!r} is not a generic class", value_of(self));
  if (items->length != parameters->length) {
    return raise(t, TypeError, "Too {} arguments for {!r}; actual {}, expected {}", items->length > parameters->length ? "many" : "few",
                 value_of(self), items->length, parameters->length);
  }
  auto value_for = [&](Value parameter) {
    int64_t at = position_in(parameters->items, static_cast<size_t>(parameters->length), parameter);
    return at < 0 ? parameter : items->items[at];
  };
  ValueBuffer args(t);
  for (int64_t i = 0; i < self->args->length; ++i) {
    Value arg = self->args->items[i];
    bool variable;
    Tuple* own = TRY(parameters_of_py(t, arg, variable));
    if (variable) {
      Value substituted = value_for(arg);
      arg = TRY(call_method_py(t, arg, names::dunder_typing_subst, &substituted, 1));
    } else if (own->length > 0) {
      Tuple* inner = TRY(allocate_tuple(t, own->length));
      for (int64_t j = 0; j < own->length; ++j) store(inner, &inner->items[j], value_for(own->items[j]));
      arg = TRY(getitem_py(t, arg, value_of(inner)));
    }
    TRY(args.push(arg));
  }
  Tuple* tuple = TRY(make_tuple(t, args.data(), args.size()));
  return make_generic_alias_py(t, self->origin, value_of(tuple));
}

Result<Value> nx_generic_alias_dunder_eq(Thread& t, GenericAlias* self, Value value) {
  GenericAlias* other = try_cast<GenericAlias>(value);
  if (other == nullptr) return kNotImplemented;
  if (!TRY(equal_item_py(t, self->origin, other->origin))) return kFalse;
  return from_bool(TRY(equal_item_py(t, value_of(self->args), value_of(other->args))));
}

Result<int64_t> nx_generic_alias_dunder_hash(Thread& t, GenericAlias* self) {
  int64_t origin = TRY(hash_py(t, self->origin));
  int64_t hash = origin ^ TRY(tuple_hash_py(t, self->args));
  return hash == -1 ? -2 : hash;
}

Result<Value> nx_generic_alias_dunder_mro_entries(Thread& t, GenericAlias* self, Value) { return raw(make_tuple_of(t, self->origin)); }
Result<Value> nx_generic_alias_dunder_instancecheck(Thread& t, GenericAlias*, Value) {
  return raise(t, TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}
Result<Value> nx_generic_alias_dunder_subclasscheck(Thread& t, GenericAlias*, Value) {
  return raise(t, TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}
Result<Value> nx_generic_alias_dunder_reduce(Thread& t, GenericAlias* self) {
  Tuple* args = TRY(make_tuple_of(t, self->origin, value_of(self->args)));
  return raw(make_tuple_of(t, value_of(&nx_type_generic_alias), value_of(args)));
}
Result<Value> nx_generic_alias_dunder_origin(Thread&, GenericAlias* self) { return self->origin; }
Result<Value> nx_generic_alias_dunder_args(Thread&, GenericAlias* self) { return value_of(self->args); }
Result<Value> nx_generic_alias_dunder_parameters(Thread&, GenericAlias* self) { return value_of(self->parameters); }

// __class_getitem__ of the containers.
#define CLASS_GETITEM(name) \
  Result<Value> nx_##name##_dunder_class_getitem(Thread& t, Type* cls, Value item) { return make_generic_alias_py(t, value_of(cls), item); }
CLASS_GETITEM(list)
CLASS_GETITEM(tuple)
CLASS_GETITEM(dict)
CLASS_GETITEM(set)
CLASS_GETITEM(frozenset)
#undef CLASS_GETITEM

}  // namespace rt
}  // namespace natrix
