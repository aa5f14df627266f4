// runtime/modules/operator.cpp - module operator: the operators as functions, and attrgetter, itemgetter, methodcaller.
#include "natives/operator.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/modules/operator.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/builder.h"

namespace natrix::rt {

namespace {

void trace_getter(Tracer& tracer, Object* o) {
  OperatorGetter* g = static_cast<OperatorGetter*>(o);
  tracer.visit(g->items);
  tracer.visit(g->names);
  tracer.visit(g->keywords);
}

}  // namespace

}  // namespace natrix::rt

NATRIX_DEFINE_LAYOUT(OperatorGetter, &nx_type_operator_attrgetter, natrix::rt::trace_getter, nullptr, 0);

namespace natrix::rt {

namespace {

/// "a.b.c" as a tuple of interned names.
Result<Tuple*> split_name(Thread& t, Value name) {
  const bool text = is<Str>(name) || (py2() && is<Bytes>(name));
  if (!text) return raise(t, TypeError, "attribute name must be a string");
  if (!is_native_str(name)) name = value_of(TRY(str_py(t, name)));
  const std::string_view s = text_view(as<Text>(name));
  Buffer<size_t> dots;
  for (size_t i = 0; i < s.size(); ++i) {
    if (s[i] == '.') dots.push(i);
  }
  dots.push(s.size());
  Tuple* parts = TRY(allocate_tuple(t, static_cast<int64_t>(dots.size())));
  size_t from = 0;
  for (size_t i = 0; i < dots.size(); ++i) {
    Text* part = TRY(native_str(t, s.substr(from, dots[i] - from)));
    part = intern(t, part);
    store(parts, &parts->items[i], value_of(part));
    from = dots[i] + 1;
  }
  return parts;
}

Result<Value> resolve_py(Thread& t, Value o, Value split) {
  if (split == kEmpty) return raise(t, TypeError, "attribute name must be a string");
  const Tuple* names = as<Tuple>(split);
  for (int64_t i = 0; i < names->length; ++i) o = TRY(getattr_py(t, o, as<Text>(names->items[i])));
  return o;
}

Result<void> check_arguments(Thread& t, const char* function, Tuple* args, Dict* kwargs) {
  if (kwargs != nullptr && dict_length(kwargs) != 0) {
    return raise(t, TypeError, py2() ? "{}() does not take keyword arguments" : "{}() takes no keyword arguments", function);
  }
  if (args->length != 0) return {};
  return raise(t, TypeError, py2() ? "{} expected 1 arguments, got 0" : "{} expected 1 argument, got 0", function);
}

Result<void> append_repr_py(Thread& t, TextBuilder& out, Value v) {
  Text* r = TRY(repr_py(t, v));
  out.append_utf8(text_view(r));
  return {};
}

Result<Value> repr_of_py(Thread& t, OperatorGetter* g, const char* name) {
  TextBuilder out;
  out.append_utf8("operator.");
  out.append_utf8(std::string_view(name));
  out.put('(');
  for (int64_t i = 0; i < g->items->length; ++i) {
    if (i > 0) out.append_utf8(", ");
    TRY(append_repr_py(t, out, g->items->items[i]));
  }
  if (g->keywords != nullptr) {
    Value items = TRY(call_method_py(t, value_of(g->keywords), names::items));
    Tuple* pairs = TRY(tuple_from_py(t, items));
    for (int64_t i = 0; i < pairs->length; ++i) {
      Tuple* pair = as<Tuple>(pairs->items[i]);
      out.append_utf8(", ");
      out.append_utf8(text_view(as<Text>(pair->items[0])));
      out.put('=');
      TRY(append_repr_py(t, out, pair->items[1]));
    }
  }
  out.put(')');
  Str* s = TRY(out.finish(t));
  return value_of(s);
}

Result<void> check_sequence(Thread& t, Value a) {
  if (lookup(t, type_of(a), names::dunder_getitem) != kEmpty) return {};
  return raise(t, TypeError, "'{}' object can't be concatenated", type_name(a));
}

}  // namespace

extern "C" {

#define BINARY(name, op) \
  Result<Value> nx_operator_##name(Thread& t, Value a, Value b) { return binary_py(t, Binary::op, a, b); }
#define INPLACE(name, op) \
  Result<Value> nx_operator_##name(Thread& t, Value a, Value b) { return inplace_py(t, Binary::op, a, b); }
#define COMPARE(name, op) \
  Result<Value> nx_operator_##name(Thread& t, Value a, Value b) { return compare_py(t, Compare::op, a, b); }
#define UNARY(name, op) \
  Result<Value> nx_operator_##name(Thread& t, Value a) { return unary_py(t, Unary::op, a); }
BINARY(add, Add)
BINARY(sub, Sub)
BINARY(mul, Mul)
BINARY(div, ClassicDiv)
BINARY(truediv, Div)
BINARY(floordiv, FloorDiv)
BINARY(mod, Mod)
BINARY(pow, Pow)
BINARY(lshift, LShift)
BINARY(rshift, RShift)
BINARY(and_, And)
BINARY(or_, Or)
BINARY(xor, Xor)
BINARY(matmul, MatMul)
BINARY(repeat, Mul)
INPLACE(iadd, Add)
INPLACE(isub, Sub)
INPLACE(imul, Mul)
INPLACE(idiv, ClassicDiv)
INPLACE(itruediv, Div)
INPLACE(ifloordiv, FloorDiv)
INPLACE(imod, Mod)
INPLACE(ipow, Pow)
INPLACE(ilshift, LShift)
INPLACE(irshift, RShift)
INPLACE(iand, And)
INPLACE(ior, Or)
INPLACE(ixor, Xor)
INPLACE(imatmul, MatMul)
INPLACE(irepeat, Mul)
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)
UNARY(neg, Neg)
UNARY(pos, Pos)
UNARY(inv, Invert)
UNARY(invert, Invert)
UNARY(not_, Not)

Result<Value> nx_operator_is_(Thread&, Value a, Value b) { return from_bool(a == b); }
Result<Value> nx_operator_is_not(Thread&, Value a, Value b) { return from_bool(a != b); }
Result<bool> nx_operator_truth(Thread& t, Value a) { return truth_py(t, a); }
Result<Value> nx_operator_index(Thread& t, Value a) {
  Value n = TRY(index_value_py(t, a));
  return py2() ? Result<Value>(n) : exact_integer(t, n);
}
Result<Value> nx_operator_abs(Thread& t, Value a) {
  Value r = TRY(call_special_py(t, a, names::dunder_abs));
  if (r != kEmpty) return r;
  return raise(t, TypeError, "bad operand type for abs(): '{}'", type_name(a));
}
Result<Value> nx_operator_concat(Thread& t, Value a, Value b) {
  TRY(check_sequence(t, a));
  return binary_py(t, Binary::Add, a, b);
}
Result<Value> nx_operator_iconcat(Thread& t, Value a, Value b) {
  TRY(check_sequence(t, a));
  return inplace_py(t, Binary::Add, a, b);
}
Result<Value> nx_operator_contains(Thread& t, Value a, Value b) { return from_bool(TRY(contains_py(t, a, b))); }
Result<Value> nx_operator_sequenceIncludes(Thread& t, Value a, Value b) { return from_bool(TRY(contains_py(t, a, b))); }
Result<Value> nx_operator_getitem(Thread& t, Value a, Value b) { return getitem_py(t, a, b); }
Result<void> nx_operator_setitem(Thread& t, Value a, Value b, Value c) { return setitem_py(t, a, b, c); }
Result<void> nx_operator_delitem(Thread& t, Value a, Value b) { return delitem_py(t, a, b); }

Result<int64_t> nx_operator_countOf(Thread& t, Value a, Value b) {
  Value iterator = TRY(iter_py(t, a));
  for (int64_t count = 0;;) {
    Value item = TRY(next_py(t, iterator));
    if (item == kEmpty) return count;
    count += TRY(equal_item_py(t, item, b));
  }
}

Result<int64_t> nx_operator_indexOf(Thread& t, Value a, Value b) {
  Value iterator = TRY(iter_py(t, a));
  for (int64_t i = 0;; ++i) {
    Value item = TRY(next_py(t, iterator));
    if (item == kEmpty) return raise(t, ValueError, "sequence.index(x): x not in sequence");
    if (TRY(equal_item_py(t, item, b))) return i;
  }
}

Result<bool> nx_operator_isCallable(Thread& t, Value a) { return is_callable(t, a); }
Result<bool> nx_operator_isMappingType(Thread& t, Value a) {
  if (is<List>(a) || is<Tuple>(a) || is<Str>(a) || is<Bytes>(a)) return false;
  return TRY(getattr_or_empty_py(t, a, names::dunder_getitem)) != kEmpty;
}
Result<bool> nx_operator_isNumberType(Thread& t, Value a) {
  if (is_number(a)) return true;
  return TRY(getattr_or_empty_py(t, a, names::dunder_int)) != kEmpty || TRY(getattr_or_empty_py(t, a, names::dunder_float)) != kEmpty;
}
Result<bool> nx_operator_isSequenceType(Thread& t, Value a) {
  if (is<Dict>(a)) return false;
  return TRY(getattr_or_empty_py(t, a, names::dunder_getitem)) != kEmpty;
}

Result<Value> nx_operator_getslice(Thread& t, Value a, Value b, Value c) { return Result<Value>(nx_getslice(t, a, b, c)); }
Result<void> nx_operator_setslice(Thread& t, Value a, Value b, Value c, Value v) {
  if (nx_setslice(t, a, b, c, v) == kRaised) return Raised{};
  return {};
}
Result<void> nx_operator_delslice(Thread& t, Value a, Value b, Value c) {
  if (nx_delslice(t, a, b, c) == kRaised) return Raised{};
  return {};
}

Result<Value> nx_operator_call(Thread& t, Value obj, Tuple* args, Dict* kwargs) {
  return call_with_py(t, obj, args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}

Result<Value> nx_operator_length_hint(Thread& t, Value obj, Value default_) {
  if (!is_integer(default_)) return raise(t, TypeError, "'{}' object cannot be interpreted as an integer", type_name(default_));
  return int_from_int64(t, TRY(length_hint_py(t, obj, TRY(index_py(t, default_)))));
}

// --- attrgetter

Result<Value> nx_operator_attrgetter_dunder_new(Thread& t, Type* cls, Tuple* items, Dict* kwargs) {
  TRY(check_arguments(t, "attrgetter", items, kwargs));
  Tuple* split = TRY(allocate_tuple(t, items->length));
  for (int64_t i = 0; i < items->length; ++i) {
    // Python 2 complains when it is called.
    if (py2() && !is_native_str(items->items[i]) && !is<Str>(items->items[i])) continue;
    Tuple* parts = TRY(split_name(t, items->items[i]));
    store(split, &split->items[i], value_of(parts));
  }
  OperatorGetter* g = TRY(make_instance<OperatorGetter>(t, cls));
  store(g, &g->items, items);
  store(g, &g->names, split);
  return value_of(g);
}

Result<Value> nx_operator_attrgetter_dunder_call(Thread& t, OperatorGetter* self, Value obj) {
  if (self->names->length == 1) return resolve_py(t, obj, self->names->items[0]);
  Tuple* all = TRY(allocate_tuple(t, self->names->length));
  for (int64_t i = 0; i < all->length; ++i) {
    Value v = TRY(resolve_py(t, obj, self->names->items[i]));
    store(all, &all->items[i], v);
  }
  return value_of(all);
}

// --- itemgetter

Result<Value> nx_operator_itemgetter_dunder_new(Thread& t, Type* cls, Tuple* all, Dict* kwargs) {
  TRY(check_arguments(t, "itemgetter", all, kwargs));
  OperatorGetter* g = TRY(make_instance<OperatorGetter>(t, cls));
  store(g, &g->items, all);
  return value_of(g);
}

Result<Value> nx_operator_itemgetter_dunder_call(Thread& t, OperatorGetter* self, Value obj) {
  if (self->items->length == 1) return getitem_py(t, obj, self->items->items[0]);
  Tuple* all = TRY(allocate_tuple(t, self->items->length));
  for (int64_t i = 0; i < all->length; ++i) {
    Value v = TRY(getitem_py(t, obj, self->items->items[i]));
    store(all, &all->items[i], v);
  }
  return value_of(all);
}

// --- methodcaller

Result<Value> nx_operator_methodcaller_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  if (args->length == 0) return raise(t, TypeError, "methodcaller needs at least one argument, the method name");
  Value name = args->items[0];
  if (!is_native_str(name)) {
    if (!py2() || !is<Str>(name)) return raise(t, TypeError, "method name must be a string");
    name = value_of(TRY(str_py(t, name)));
  }
  name = value_of(intern(t, as<Text>(name)));
  Tuple* items = TRY(make_tuple(t, args->items, static_cast<size_t>(args->length)));
  store(items, &items->items[0], name);
  OperatorGetter* g = TRY(make_instance<OperatorGetter>(t, cls));
  store(g, &g->items, items);
  if (kwargs != nullptr && dict_length(kwargs) != 0) store(g, &g->keywords, kwargs);
  return value_of(g);
}

Result<Value> nx_operator_methodcaller_dunder_call(Thread& t, OperatorGetter* self, Value obj) {
  const Text* name = as<Text>(self->items->items[0]);
  if (self->keywords == nullptr) {
    // Scratch before the arguments: the callee may put self there.
    ValueBuffer arguments(t);
    for (int64_t i = 0; i < self->items->length; ++i) TRY(arguments.push(self->items->items[i]));
    return call_method_py(t, obj, name, arguments.data() + 1, static_cast<uint64_t>(self->items->length - 1));
  }
  Value method = TRY(getattr_py(t, obj, name));
  Tuple* arguments = TRY(tuple_slice(t, self->items, 1, self->items->length));
  return call_with_py(t, method, arguments, value_of(self->keywords));
}

#define SHARED(name)                                                                                             \
  Result<Value> nx_operator_##name##_dunder_repr(Thread& t, OperatorGetter* self) { return repr_of_py(t, self, #name); } \
  Result<Value> nx_operator_##name##_dunder_reduce(Thread& t, OperatorGetter* self) {                            \
    Tuple* pair = TRY(make_tuple_of(t, value_of(type_of(self)), value_of(self->items)));                         \
    return value_of(pair);                                                                                       \
  }
SHARED(attrgetter)
SHARED(itemgetter)
SHARED(methodcaller)

}  // extern "C"

}  // namespace natrix::rt
