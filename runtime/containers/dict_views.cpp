// runtime/containers/dict_views.cpp - dict.keys(), values(), items() of Python 3, viewkeys() ... of Python 2.
// Library Reference, "Dictionary view objects": keys and items behave like sets; results of set operations are sets.

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"

namespace natrix {
namespace {

void trace_view(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<DictView*>(o)->dict); }

}  // namespace

NATRIX_DEFINE_LAYOUT(DictView, &nx_type_dict_keys, trace_view, nullptr, 0);
NATRIX_DEFINE_LAYOUT(DictValues, &nx_type_dict_values, trace_view, nullptr, 0);
NATRIX_DEFINE_LAYOUT(DictItems, &nx_type_dict_items, trace_view, nullptr, 0);

namespace rt {
namespace {

bool is_set_view(Value v) { return is<DictView>(v) || is<DictItems>(v); }

Result<bool> items_contain_py(Thread& t, Dict* d, Value item) {
  Tuple* pair = try_cast<Tuple>(item);
  if (pair == nullptr || pair->length != 2) return false;
  Value found = TRY(dict_get_py(t, d, pair->items[0]));
  if (found == kEmpty) return false;
  return same_item_py(t, found, pair->items[1]);
}

Result<bool> view_contains_py(Thread& t, DictView* view, Value key) {
  return is<DictItems>(value_of(view)) ? items_contain_py(t, view->dict, key) : dict_contains_py(t, view->dict, key);
}

Result<Value> repr_py(Thread& t, DictView* view) {
  ReprGuard guard(t, value_of(view));
  if (!guard.entered()) return raw(native_str(t, "..."));
  Value items = value_of(TRY(list_from_py(t, value_of(view))));
  Buffer<char> out;
  out.append(std::string_view(type_of(view)->name));
  out.push('(');
  Text* text = TRY(rt::repr_py(t, items));
  out.append(text_view(text));
  out.push(')');
  return text_result(t, out);
}

/// all(item in container for item in items)
Result<bool> all_contained_py(Thread& t, Value items, Value container) {
  Value it = TRY(iter_py(t, items));
  for (;;) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return true;
    if (!TRY(contains_py(t, container, v))) return false;
  }
}

Result<Value> compare_view_py(Thread& t, Compare op, DictView* self, Value other) {
  if (!is_any_set(other) && !is_set_view(other)) return kNotImplemented;
  Value own = value_of(self);
  int64_t m = dict_length(self->dict), n = TRY(length_py(t, other));
  bool result = false;
  switch (op) {
    case Compare::Eq:
    case Compare::Ne:
      result = (m == n && TRY(all_contained_py(t, own, other))) == (op == Compare::Eq);
      break;
    case Compare::Lt: result = m < n && TRY(all_contained_py(t, own, other)); break;
    case Compare::Le: result = m <= n && TRY(all_contained_py(t, own, other)); break;
    case Compare::Gt: result = m > n && TRY(all_contained_py(t, other, own)); break;
    case Compare::Ge: result = m >= n && TRY(all_contained_py(t, other, own)); break;
  }
  return from_bool(result);
}

/// set(operand); of a keys view, the keys of its dict at once.
Result<Set*> as_new_set_py(Thread& t, Value operand) {
  Set* result = TRY(make_set(t));
  if (DictView* view = try_cast<DictView>(operand); view != nullptr && is_exact<Dict>(value_of(view->dict)) && !py2()) {
    operand = value_of(view->dict);
  }
  TRY(set_update_py(t, result, operand));
  return result;
}

// CPython 3.11, _PyDictView_Intersect.
Result<Value> intersect_py(Thread& t, Value a, Value b) {
  if (py2()) {
    Set* result = TRY(as_new_set_py(t, a));
    return raw(set_intersection_py(t, result, b, &nx_type_set));
  }
  Value self = a, other = b;
  if (!is_set_view(self)) {
    self = b;
    other = a;
  }
  int64_t length = dict_length(as<DictView>(self)->dict);
  if (is_set_view(other) && dict_length(as<DictView>(other)->dict) > length) {
    Value swap = self;
    self = other;
    other = swap;
  }
  if (is_exact<Set>(other) && set_length(as<Set>(other)) > length) {
    return raw(set_intersection_py(t, as<Set>(other), self, &nx_type_set));
  }
  Set* result = TRY(make_set(t));
  TRY(iterate_py(t, other, [&](Value key) -> Result<void> {
    if (TRY(view_contains_py(t, as<DictView>(self), key))) TRY(set_add_py(t, result, key));
    return {};
  }));
  return value_of(result);
}

Result<Value> combine_py(Thread& t, Binary op, Value a, Value b) {
  if (op == Binary::And) return intersect_py(t, a, b);
  Set* result = TRY(as_new_set_py(t, a));
  switch (op) {
    case Binary::Or: TRY(set_update_py(t, result, b)); break;
    case Binary::Sub: TRY(set_difference_update_py(t, result, b)); break;
    default: TRY(set_symmetric_difference_update_py(t, result, b)); break;
  }
  return value_of(result);
}

Result<bool> isdisjoint_py(Thread& t, DictView* self, Value other) {
  if (value_of(self) == other) return dict_length(self->dict) == 0;
  Value walked = other, searched = value_of(self);
  if (is_any_set(other) || is_set_view(other)) {
    if (TRY(length_py(t, other)) > dict_length(self->dict)) {
      walked = value_of(self);
      searched = other;
    }
  }
  Value it = TRY(iter_py(t, walked));
  for (;;) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return true;
    if (TRY(contains_py(t, searched, v))) return false;
  }
}

Result<Value> mapping_proxy_py(Thread& t, DictView* self) {
  return call_py(t, value_of(&nx_type_mappingproxy), value_of(self->dict));
}

}  // namespace

#define VIEW(name, Struct, kind)                                                                                           \
  Result<Value> nx_##name##_dunder_iter(Thread& t, Struct* self) { return raw(make_dict_iterator(t, self->dict, kind)); } \
  Result<int64_t> nx_##name##_dunder_len(Thread&, Struct* self) { return dict_length(self->dict); }                       \
  Result<Value> nx_##name##_dunder_repr(Thread& t, Struct* self) { return repr_py(t, self); }                             \
  Result<Value> nx_##name##_dunder_reversed(Thread& t, Struct* self) {                                                    \
    return raw(make_dict_iterator(t, self->dict, kind, true));                                                            \
  }                                                                                                                       \
  Result<Value> nx_##name##_mapping(Thread& t, Struct* self) { return mapping_proxy_py(t, self); }
VIEW(dict_keys, DictView, kIterateKeys)
VIEW(dict_values, DictValues, kIterateValues)
VIEW(dict_items, DictItems, kIterateItems)
#undef VIEW

#define COMPARE(view, Struct, name, op)                                            \
  Result<Value> nx_##view##_dunder_##name(Thread& t, Struct* self, Value value) {  \
    return compare_view_py(t, Compare::op, self, value);                           \
  }
#define OPERATOR(view, Struct, name, op)                                           \
  Result<Value> nx_##view##_dunder_##name(Thread& t, Struct* self, Value value) {  \
    return combine_py(t, Binary::op, value_of(self), value);                       \
  }                                                                                \
  Result<Value> nx_##view##_dunder_r##name(Thread& t, Struct* self, Value value) { \
    return combine_py(t, Binary::op, value, value_of(self));                       \
  }
#define SET_LIKE(view, Struct)                                                                                         \
  Result<bool> nx_##view##_dunder_contains(Thread& t, Struct* self, Value key) { return view_contains_py(t, self, key); } \
  Result<bool> nx_##view##_isdisjoint(Thread& t, Struct* self, Value other) { return isdisjoint_py(t, self, other); }  \
  COMPARE(view, Struct, lt, Lt)                                                                                        \
  COMPARE(view, Struct, le, Le)                                                                                        \
  COMPARE(view, Struct, eq, Eq)                                                                                        \
  COMPARE(view, Struct, ne, Ne)                                                                                        \
  COMPARE(view, Struct, gt, Gt)                                                                                        \
  COMPARE(view, Struct, ge, Ge)                                                                                        \
  OPERATOR(view, Struct, and, And)                                                                                     \
  OPERATOR(view, Struct, or, Or)                                                                                       \
  OPERATOR(view, Struct, sub, Sub)                                                                                     \
  OPERATOR(view, Struct, xor, Xor)
SET_LIKE(dict_keys, DictView)
SET_LIKE(dict_items, DictItems)
#undef SET_LIKE
#undef OPERATOR
#undef COMPARE

}  // namespace rt
}  // namespace natrix
