// runtime/functions/union.cpp - int | str: types.UnionType. PEP 604; Objects/unionobject.c.

#include "runtime/core/api.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix {

namespace {
void trace_union(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<Union*>(o)->args); }
}  // namespace
NATRIX_DEFINE_LAYOUT(Union, &nx_type_union_type, trace_union, nullptr, 0);

namespace rt {

namespace {

bool can_join(Value v) {
  return v == kNone || is<Type>(v) || is_exact<Union>(v) || is_exact<GenericAlias>(v);
}

Result<void> add(Thread& t, ValueBuffer& args, Value v) {
  if (v == kNone) v = value_of(&types::none_type);
  if (Union* u = try_exact<Union>(v)) {
    for (int64_t i = 0; i < u->args->length; ++i) TRY(add(t, args, u->args->items[i]));
    return {};
  }
  for (size_t i = 0; i < args.size(); ++i) {
    if (args[i] == v) return {};
  }
  return args.push(v);
}

}  // namespace

Result<Value> join_union(Thread& t, Value a, Value b) {
  if (!can_join(a) || !can_join(b)) return kNotImplemented;
  ValueBuffer args(t);
  TRY(add(t, args, a));
  TRY(add(t, args, b));
  if (args.size() == 1) return args[0];
  Tuple* tuple = TRY(make_tuple(t, args.data(), args.size()));
  Union* u = TRY(make<Union>(t));
  store(u, &u->args, tuple);
  return value_of(u);
}

namespace {

bool has_arg(const Union* u, Value v) {
  for (int64_t i = 0; i < u->args->length; ++i) {
    if (u->args->items[i] == v) return true;
  }
  return false;
}

}  // namespace

Result<Value> nx_type_dunder_or(Thread& t, Type* self, Value value) { return join_union(t, value_of(self), value); }
Result<Value> nx_type_dunder_ror(Thread& t, Type* self, Value value) { return join_union(t, value, value_of(self)); }
Result<Value> nx_union_type_dunder_or(Thread& t, Union* self, Value value) { return join_union(t, value_of(self), value); }
Result<Value> nx_union_type_dunder_ror(Thread& t, Union* self, Value value) { return join_union(t, value, value_of(self)); }

Result<Value> nx_union_type_dunder_repr(Thread& t, Union* self) {
  Buffer<char> out;
  for (int64_t i = 0; i < self->args->length; ++i) {
    if (i != 0) out.append(" | ");
    Value arg = self->args->items[i];
    Type* type = try_cast<Type>(arg);
    if (type == &types::none_type) {
      out.append("None");
    } else if (type != nullptr) {
      Value module = TRY(nx_type_dunder_module(t, type));
      if (is_native_str(module) && text_view(static_cast<Text*>(module.as_object())) != "builtins") {
        out.append(text_view(static_cast<Text*>(module.as_object())));
        out.push('.');
      }
      out.append(text_view(type->qualname));
    } else {
      out.append(text_view(TRY(repr_py(t, arg))));
    }
  }
  return value_of(TRY(native_str(t, out.view())));
}

Result<Value> nx_union_type_dunder_eq(Thread&, Union* self, Value value) {
  Union* other = try_exact<Union>(value);
  if (other == nullptr) return kNotImplemented;
  if (self->args->length != other->args->length) return kFalse;
  for (int64_t i = 0; i < self->args->length; ++i) {
    if (!has_arg(other, self->args->items[i])) return kFalse;
  }
  return kTrue;
}

Result<int64_t> nx_union_type_dunder_hash(Thread& t, Union* self) {
  int64_t h = 0;
  for (int64_t i = 0; i < self->args->length; ++i) h ^= TRY(hash_py(t, self->args->items[i]));
  return h == -1 ? -2 : h;
}

Result<bool> nx_union_type_dunder_instancecheck(Thread& t, Union* self, Value instance) { return isinstance_py(t, instance, value_of(self->args)); }
Result<bool> nx_union_type_dunder_subclasscheck(Thread& t, Union* self, Value subclass) { return issubclass_py(t, subclass, value_of(self->args)); }
Result<Value> nx_union_type_dunder_args(Thread&, Union* self) { return value_of(self->args); }
Result<Value> nx_union_type_dunder_parameters(Thread&, Union*) { return value_of(&nx_empty_tuple); }

}  // namespace rt
}  // namespace natrix
