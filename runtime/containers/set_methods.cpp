// runtime/containers/set_methods.cpp - what Python code calls on set and frozenset.
// Most methods are the same for both; a macro declares the pair.

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"

namespace natrix::rt {
namespace {

/// The class of results: Python 2's are of self's class, Python 3's are plain.
Type* result_class(Set* self) {
  if (py2()) return type_of(self);
  return is<FrozenSet>(value_of(self)) ? &nx_type_frozenset : &nx_type_set;
}

Result<Value> repr_py(Thread& t, Set* self) {
  ReprGuard guard(t, value_of(self));
  const char* name = type_of(self)->name;
  Buffer<char> out;
  bool named = py2() || !is_exact<Set>(value_of(self)) || set_length(self) == 0;
  if (named) out.append(std::string_view(name));
  if (!guard.entered()) {
    if (!named) out.append("set");
    out.append("(...)");
    return text_result(t, out);
  }
  if (set_length(self) == 0 && !py2()) {
    out.append("()");
    return text_result(t, out);
  }
  if (named) out.push('(');
  out.push(py2() ? '[' : '{');
  List* keys = TRY(allocate_list(t, set_length(self)));
  int64_t position = 0;
  Value key;
  while (set_next(self, position, key)) TRY(list_append(t, keys, key));
  TRY(append_items_repr_py(t, out, [keys](int64_t i) { return list_get(keys, i); }));
  out.push(py2() ? ']' : '}');
  if (named) out.push(')');
  return text_result(t, out);
}

Result<Value> iterator_of(Thread& t, Set* self) {
  SetIterator* it = TRY(make<SetIterator>(t));
  store(it, &it->set, self);
  it->used = it->left = set_length(self);
  return value_of(it);
}

Result<Value> copied(Thread& t, Set* self) {
  if (is_exact<FrozenSet>(value_of(self))) return value_of(self);
  return raw(set_copy(t, self, result_class(self)));
}

Result<Value> or_py(Thread& t, Set* self, Value value) {
  if (!is_any_set(value)) return kNotImplemented;
  Set* result = TRY(set_copy(t, self, result_class(self)));
  TRY(set_update_py(t, result, value));
  return value_of(result);
}
Result<Value> and_py(Thread& t, Set* self, Value value) {
  if (!is_any_set(value)) return kNotImplemented;
  return raw(set_intersection_py(t, self, value, result_class(self)));
}
Result<Value> sub_py(Thread& t, Set* self, Value value) {
  if (!is_any_set(value)) return kNotImplemented;
  return raw(set_difference_py(t, self, value, result_class(self)));
}
Result<Value> xor_py(Thread& t, Set* self, Value value) {
  if (!is_any_set(value)) return kNotImplemented;
  return raw(set_symmetric_difference_py(t, self, value, result_class(self)));
}
template <Result<Value> (*F)(Thread&, Set*, Value)>
Result<Value> reflected(Thread& t, Set* self, Value value) {
  return is_any_set(value) ? F(t, as<Set>(value), value_of(self)) : kNotImplemented;
}

Result<Value> union_py(Thread& t, Set* self, Tuple* others) {
  Set* result = TRY(set_copy(t, self, result_class(self)));
  for (int64_t i = 0; i < others->length; ++i) {
    if (others->items[i] != value_of(self)) TRY(set_update_py(t, result, others->items[i]));
  }
  return value_of(result);
}
Result<Set*> intersection_py(Thread& t, Set* self, Tuple* others) {
  if (others->length == 0) return set_copy(t, self, result_class(self));
  Set* result = self;
  for (int64_t i = 0; i < others->length; ++i) {
    result = TRY(set_intersection_py(t, result, others->items[i], result_class(self)));
  }
  return result;
}
Result<Value> difference_py(Thread& t, Set* self, Tuple* others) {
  if (others->length == 0) return copied(t, self);
  Set* result = TRY(set_difference_py(t, self, others->items[0], result_class(self)));
  for (int64_t i = 1; i < others->length; ++i) TRY(set_difference_update_py(t, result, others->items[i]));
  return value_of(result);
}

Result<bool> isdisjoint_py(Thread& t, Set* self, Value other) {
  if (value_of(self) == other) return set_length(self) == 0;
  if (is_any_set(other)) {
    Set *small = as<Set>(other), *large = self;
    if (set_length(small) > set_length(large)) {
      small = self;
      large = as<Set>(other);
    }
    int64_t position = 0;
    Value key;
    while (set_next(small, position, key)) {
      if (TRY(set_contains_py(t, large, key))) return false;
    }
    return true;
  }
  Value it = TRY(iter_py(t, other));
  for (;;) {
    Value key = TRY(next_py(t, it));
    if (key == kEmpty) return true;
    int64_t hash = TRY(hash_key_py(t, key));
    (void)hash;
    if (TRY(set_contains_py(t, self, key))) return false;
  }
}

Result<Set*> as_set_py(Thread& t, Value other) {
  if (is_any_set(other)) return as<Set>(other);
  Set* made = TRY(make_set(t));
  TRY(set_update_py(t, made, other));
  return made;
}
Result<bool> issubset_py(Thread& t, Set* self, Value other) {
  Set* others = TRY(as_set_py(t, other));
  return set_is_subset_py(t, self, others);
}
Result<bool> issuperset_py(Thread& t, Set* self, Value other) {
  if (!is_any_set(other) && !py2()) {
    Value it = TRY(iter_py(t, other));
    for (;;) {
      Value key = TRY(next_py(t, it));
      if (key == kEmpty) return true;
      if (!TRY(set_contains_py(t, self, key))) return false;
    }
  }
  Set* others = TRY(as_set_py(t, other));
  return set_is_subset_py(t, others, self);
}

Result<Value> reduce_py(Thread& t, Set* self) {
  List* keys = TRY(allocate_list(t, set_length(self)));
  int64_t position = 0;
  Value key;
  while (set_next(self, position, key)) TRY(list_append(t, keys, key));
  Tuple* args = TRY(make_tuple_of(t, value_of(keys)));
  Value state = TRY(getattr_or_empty_py(t, value_of(self), names::dunder_dict));
  return raw(make_tuple_of(t, value_of(type_of(self)), value_of(args), state == kEmpty ? kNone : state));
}

// The result of &=, |= ...: self, if the operand is a set.
template <class F>
Result<Value> in_place(Set* self, Value value, F f) {
  if (!is_any_set(value)) return kNotImplemented;
  Result<void> done = f();
  if (done.raised()) return Raised{};
  return value_of(self);
}

}  // namespace

// --- construction

extern "C" Value nx_construct_set(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  auto iterable = optional_argument(t, "set", Arguments(args, nargs, kwnames));
  if (iterable.raised()) return kRaised;
  auto set = make_set(t);
  if (set.raised()) return kRaised;
  if (iterable.value() != kEmpty && set_update_py(t, set.value(), iterable.value()).raised()) return kRaised;
  return value_of(set.value());
}

extern "C" Value nx_construct_frozenset(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  auto iterable = optional_argument(t, "frozenset", Arguments(args, nargs, kwnames));
  if (iterable.raised()) return kRaised;
  return raw(frozenset_from_py(t, iterable.value() == kEmpty ? value_of(&nx_empty_tuple) : iterable.value()));
}

Result<Value> nx_set_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  Set* set = TRY(make_instance<Set>(t, cls));
  store(set, &set->storage, empty_set_storage());
  return value_of(set);
}

Result<void> nx_set_dunder_init(Thread& t, Set* self, Tuple* args, Dict* kwargs) {
  Value iterable = TRY(optional_argument(t, "set", Arguments(args, kwargs)));
  if (set_length(self) != 0) set_clear(t, self);
  if (iterable == kEmpty) return {};
  return set_update_py(t, self, iterable);
}

Result<Value> nx_frozenset_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  Arguments arguments(args, kwargs);
  if (cls != &nx_type_frozenset) arguments.keywords = nullptr;  // a subclass's __init__ may take them
  Value iterable = TRY(optional_argument(t, "frozenset", arguments));
  if (iterable == kEmpty) iterable = value_of(&nx_empty_tuple);
  if (cls == &nx_type_frozenset) return raw(frozenset_from_py(t, iterable));
  FrozenSet* set = TRY(make_instance<FrozenSet>(t, cls));
  store(set, &set->storage, empty_set_storage());
  set->hash = -1;
  TRY(set_update_py(t, set, iterable));
  return value_of(set);
}

// --- what both have

#define BOTH(result, name, parameters, call)                      \
  result nx_set_##name(Thread& t, Set* self parameters) { return call; } \
  result nx_frozenset_##name(Thread& t, FrozenSet* self parameters) { return call; }
#define WITH(...) , __VA_ARGS__

BOTH(Result<Value>, dunder_repr, , repr_py(t, self))
BOTH(Result<int64_t>, dunder_len, , ((void)t, set_length(self)))
BOTH(Result<bool>, dunder_contains, WITH(Value key), set_contains_py(t, self, key))
BOTH(Result<Value>, dunder_iter, , iterator_of(t, self))
BOTH(Result<Value>, dunder_lt, WITH(Value v), set_compare_py(t, static_cast<uint32_t>(Compare::Lt), self, v))
BOTH(Result<Value>, dunder_le, WITH(Value v), set_compare_py(t, static_cast<uint32_t>(Compare::Le), self, v))
BOTH(Result<Value>, dunder_eq, WITH(Value v), set_compare_py(t, static_cast<uint32_t>(Compare::Eq), self, v))
BOTH(Result<Value>, dunder_ne, WITH(Value v), set_compare_py(t, static_cast<uint32_t>(Compare::Ne), self, v))
BOTH(Result<Value>, dunder_gt, WITH(Value v), set_compare_py(t, static_cast<uint32_t>(Compare::Gt), self, v))
BOTH(Result<Value>, dunder_ge, WITH(Value v), set_compare_py(t, static_cast<uint32_t>(Compare::Ge), self, v))
BOTH(Result<Value>, dunder_cmp, WITH(Value v),
     (is_any_set(v) ? Result<Value>(raise(t, TypeError, "cannot compare sets using cmp()")) : ((void)self, Result<Value>(kNotImplemented))))
BOTH(Result<Value>, dunder_or, WITH(Value v), or_py(t, self, v))
BOTH(Result<Value>, dunder_and, WITH(Value v), and_py(t, self, v))
BOTH(Result<Value>, dunder_sub, WITH(Value v), sub_py(t, self, v))
BOTH(Result<Value>, dunder_xor, WITH(Value v), xor_py(t, self, v))
BOTH(Result<Value>, dunder_ror, WITH(Value v), reflected<or_py>(t, self, v))
BOTH(Result<Value>, dunder_rand, WITH(Value v), reflected<and_py>(t, self, v))
BOTH(Result<Value>, dunder_rsub, WITH(Value v), reflected<sub_py>(t, self, v))
BOTH(Result<Value>, dunder_rxor, WITH(Value v), reflected<xor_py>(t, self, v))
BOTH(Result<Value>, copy, , copied(t, self))
BOTH(Result<Value>, union, WITH(Tuple* others), union_py(t, self, others))
BOTH(Result<Value>, intersection, WITH(Tuple* others), raw(intersection_py(t, self, others)))
BOTH(Result<Value>, difference, WITH(Tuple* others), difference_py(t, self, others))
BOTH(Result<Value>, symmetric_difference, WITH(Value other), raw(set_symmetric_difference_py(t, self, other, result_class(self))))
BOTH(Result<bool>, isdisjoint, WITH(Value other), isdisjoint_py(t, self, other))
BOTH(Result<bool>, issubset, WITH(Value other), issubset_py(t, self, other))
BOTH(Result<bool>, issuperset, WITH(Value other), issuperset_py(t, self, other))
BOTH(Result<Value>, dunder_reduce, , reduce_py(t, self))

#undef BOTH
#undef WITH

Result<int64_t> nx_frozenset_dunder_hash(Thread& t, FrozenSet* self) { return frozenset_hash_py(t, self); }

// --- what changes a set

Result<Value> nx_set_dunder_ior(Thread& t, Set* self, Value value) {
  return in_place(self, value, [&] { return set_update_py(t, self, value); });
}
Result<Value> nx_set_dunder_iand(Thread& t, Set* self, Value value) {
  return in_place(self, value, [&]() -> Result<void> {
    set_take(t, self, TRY(set_intersection_py(t, self, value, &nx_type_set)));
    return {};
  });
}
Result<Value> nx_set_dunder_isub(Thread& t, Set* self, Value value) {
  return in_place(self, value, [&] { return set_difference_update_py(t, self, value); });
}
Result<Value> nx_set_dunder_ixor(Thread& t, Set* self, Value value) {
  return in_place(self, value, [&] { return set_symmetric_difference_update_py(t, self, value); });
}

Result<void> nx_set_add(Thread& t, Set* self, Value element) {
  TRY(set_add_py(t, self, element));
  return {};
}
Result<void> nx_set_remove(Thread& t, Set* self, Value element) {
  if (!TRY(set_discard_py(t, self, element))) return raise_key_error(t, element);
  return {};
}
Result<void> nx_set_discard(Thread& t, Set* self, Value element) {
  TRY(set_discard_py(t, self, element));
  return {};
}
Result<Value> nx_set_pop(Thread& t, Set* self) {
  Value key = set_pop(t, self);
  if (key == kEmpty) return raise_key_error(t, value_of(TRY(native_str(t, "pop from an empty set"))));
  return key;
}
Result<void> nx_set_clear(Thread& t, Set* self) {
  set_clear(t, self);
  return {};
}
Result<void> nx_set_update(Thread& t, Set* self, Tuple* others) {
  for (int64_t i = 0; i < others->length; ++i) TRY(set_update_py(t, self, others->items[i]));
  return {};
}
Result<void> nx_set_intersection_update(Thread& t, Set* self, Tuple* others) {
  set_take(t, self, TRY(intersection_py(t, self, others)));
  return {};
}
Result<void> nx_set_difference_update(Thread& t, Set* self, Tuple* others) {
  for (int64_t i = 0; i < others->length; ++i) TRY(set_difference_update_py(t, self, others->items[i]));
  return {};
}
Result<void> nx_set_symmetric_difference_update(Thread& t, Set* self, Value other) {
  return set_symmetric_difference_update_py(t, self, other);
}

}  // namespace natrix::rt
