// runtime/containers/dict_methods.cpp - what Python code calls on dicts.

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"

namespace natrix::rt {
namespace {

/// Whether iteration over an instance of dict or a subclass is dict's own.
bool plain_iteration(Thread& t, Value v) {
  return is_exact<Dict>(v) || py2() || lookup(t, type_of(v), names::dunder_iter) == lookup(t, &nx_type_dict, names::dunder_iter);
}

Result<void> update_from_keys_py(Thread& t, Dict* d, Value mapping) {
  Value keys = TRY(call_method_py(t, mapping, names::keys));
  return iterate_py(t, keys, [&](Value key) -> Result<void> {
    Value v = TRY(getitem_py(t, mapping, key));
    return dict_set_py(t, d, key, v);
  });
}

Result<void> update_from_pairs_py(Thread& t, Dict* d, Value pairs) {
  int64_t n = 0;
  return iterate_py(t, pairs, [&](Value item) -> Result<void> {
    Value pair[2] = {kEmpty, kEmpty};
    int64_t length = 0;
    if (Tuple* tuple = try_exact<Tuple>(item)) {
      length = tuple->length;
      for (int64_t i = 0; i < length && i < 2; ++i) pair[i] = tuple->items[i];
    } else {
      List* list = try_exact<List>(item);
      if (list == nullptr) {
        auto it = iter_py(t, item);
        if (it.raised()) {
          if (!catch_pending(t, TypeError)) return Raised{};
          return raise(t, TypeError, "cannot convert dictionary update sequence element #{} to a sequence", n);
        }
        list = TRY(list_from_py(t, it.value()));
      }
      length = list_size(list);
      for (int64_t i = 0; i < length && i < 2; ++i) pair[i] = list_get(list, i);
    }
    if (length != 2) {
      return raise(t, ValueError, "dictionary update sequence element #{} has length {}; 2 is required", n, length);
    }
    ++n;
    return dict_set_py(t, d, pair[0], pair[1]);
  });
}

Result<void> update_py(Thread& t, Dict* d, const Arguments& a, const char* name) {
  if (a.count > 1) {
    return raise(t, TypeError, "{} expected at most 1 argument{}, got {}", name, py2() ? "s" : "", a.count);
  }
  if (a.count == 1) TRY(dict_update_py(t, d, a.values[0]));
  return a.each_keyword([&](Value key, Value v) { return dict_set_py(t, d, key, v); });
}

Result<bool> equal_py(Thread& t, Dict* a, Dict* b) {
  if (dict_length(a) != dict_length(b)) return false;
  TRY(check_stack(t, " in comparison"));
  int64_t position = 0, hash;
  Value key, value;
  while (dict_next(a, position, key, value, &hash)) {
    Value other = TRY(dict_get_hashed_py(t, b, key, hash));
    if (other == kEmpty) return false;
    if (!TRY(py2() ? same_item_py(t, value, other) : same_item_py(t, other, value))) return false;
  }
  return true;
}

// CPython 2.7, characterize: the smallest key of a whose value in b is missing or different.
Result<void> characterize_py(Thread& t, Dict* a, Dict* b, Value& smallest, Value& its_value) {
  int64_t position = 0, hash;
  Value key, value;
  smallest = kEmpty;
  while (dict_next(a, position, key, value, &hash)) {
    if (smallest != kEmpty && TRY(compare_true_py(t, Compare::Lt, smallest, key))) continue;
    Value other = TRY(dict_get_hashed_py(t, b, key, hash));
    if (other != kEmpty && TRY(same_item_py(t, value, other))) continue;
    smallest = key;
    its_value = value;
  }
  return {};
}

}  // namespace

Result<void> dict_update_py(Thread& t, Dict* d, Value other) {
  if (is<Dict>(other) && plain_iteration(t, other)) return dict_merge_py(t, d, as<Dict>(other));
  Value keys = TRY(getattr_or_empty_py(t, other, names::keys));
  return keys != kEmpty ? update_from_keys_py(t, d, other) : update_from_pairs_py(t, d, other);
}

Result<Value> dict_getitem_py(Thread& t, Dict* d, Value key) {
  int64_t hash = TRY(hash_key_py(t, key));
  Value v = TRY(dict_get_hashed_py(t, d, key, hash));
  if (v != kEmpty) return v;
  if (!is_exact<Dict>(value_of(d))) {
    v = TRY(call_special_py(t, value_of(d), names::dunder_missing, &key, 1));
    if (v != kEmpty) return v;
  }
  return raise_key_error(t, key);
}

Result<void> dict_delitem_py(Thread& t, Dict* d, Value key) {
  if (TRY(dict_remove_py(t, d, key)) == kEmpty) return raise_key_error(t, key);
  return {};
}

Result<bool> dict_contains_py(Thread& t, Dict* d, Value key) { return TRY(dict_get_py(t, d, key)) != kEmpty; }

Result<Value> dict_compare_py(Thread& t, uint32_t op, Dict* a, Dict* b) {
  Compare c = static_cast<Compare>(op);
  if (c != Compare::Eq && c != Compare::Ne) return kNotImplemented;
  return from_bool(TRY(equal_py(t, a, b)) == (c == Compare::Eq));
}

Result<List*> dict_keys(Thread& t, Dict* d) {
  List* list = TRY(allocate_list(t, dict_length(d)));
  int64_t position = 0;
  Value key, value;
  while (dict_next(d, position, key, value)) TRY(list_append(t, list, key));
  return list;
}

Result<List*> dict_values(Thread& t, Dict* d) {
  List* list = TRY(allocate_list(t, dict_length(d)));
  int64_t position = 0;
  Value key, value;
  while (dict_next(d, position, key, value)) TRY(list_append(t, list, value));
  return list;
}

Result<List*> dict_items(Thread& t, Dict* d) {
  List* list = TRY(allocate_list(t, dict_length(d)));
  int64_t position = 0;
  Value key, value;
  while (dict_next(d, position, key, value)) {
    Tuple* pair = TRY(make_tuple_of(t, key, value));
    TRY(list_append(t, list, value_of(pair)));
  }
  return list;
}

// --- construction

extern "C" Value nx_construct_dict(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  auto d = make_dict(t);
  if (d.raised() || update_py(t, d.value(), Arguments(args, nargs, kwnames), "dict").raised()) return kRaised;
  return value_of(d.value());
}

Result<Value> nx_dict_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  Dict* d = TRY(make_instance<Dict>(t, cls));
  store(d, &d->storage, empty_dict_storage());
  return value_of(d);
}

Result<void> nx_dict_dunder_init(Thread& t, Dict* self, Tuple* args, Dict* kwargs) {
  return update_py(t, self, Arguments(args, kwargs), "dict");
}

// CPython's dict_fromkeys.
Result<Value> nx_dict_fromkeys(Thread& t, Type* cls, Value iterable, Value value) {
  Value made = TRY(call0_py(t, value_of(cls)));
  Dict* d = try_exact<Dict>(made);
  if (d != nullptr) {
    if (dict_length(d) == 0 && is_exact<Dict>(iterable)) {
      Dict* from = as<Dict>(iterable);
      TRY(dict_reserve(t, d, dict_length(from) / 2 * 3));
      int64_t position = 0, hash;
      Value key, ignored;
      while (dict_next(from, position, key, ignored, &hash)) TRY(dict_insert_py(t, d, key, hash, value));
      return made;
    }
    if (dict_length(d) == 0 && (is_exact<Set>(iterable) || is_exact<FrozenSet>(iterable))) {
      Set* from = as<Set>(iterable);
      TRY(dict_reserve(t, d, set_length(from) / 2 * 3));
      int64_t position = 0, hash;
      Value key;
      while (set_next(from, position, key, hash)) TRY(dict_insert_py(t, d, key, hash, value));
      return made;
    }
    TRY(iterate_py(t, iterable, [&](Value key) { return dict_set_py(t, d, key, value); }));
    return made;
  }
  TRY(iterate_py(t, iterable, [&](Value key) { return setitem_py(t, made, key, value); }));
  return made;
}

// --- special methods

Result<Value> nx_dict_dunder_repr(Thread& t, Dict* self) {
  if (dict_length(self) == 0) return raw(native_str(t, "{}"));
  ReprGuard guard(t, value_of(self));
  if (!guard.entered()) return raw(native_str(t, "{...}"));
  Buffer<char> out;
  out.push('{');
  int64_t position = 0;
  Value key, value;
  bool first = true;
  while (dict_next(self, position, key, value)) {
    if (!first) out.append(", ");
    first = false;
    Text* text = TRY(repr_py(t, key));
    out.append(text_view(text));
    out.append(": ");
    text = TRY(repr_py(t, value));
    out.append(text_view(text));
  }
  out.push('}');
  return text_result(t, out);
}

Result<int64_t> nx_dict_dunder_len(Thread&, Dict* self) { return dict_length(self); }
Result<Value> nx_dict_dunder_getitem(Thread& t, Dict* self, Value key) { return dict_getitem_py(t, self, key); }
Result<void> nx_dict_dunder_setitem(Thread& t, Dict* self, Value key, Value v) { return dict_set_py(t, self, key, v); }
Result<void> nx_dict_dunder_delitem(Thread& t, Dict* self, Value key) { return dict_delitem_py(t, self, key); }
Result<bool> nx_dict_dunder_contains(Thread& t, Dict* self, Value key) { return dict_contains_py(t, self, key); }
Result<bool> nx_dict_has_key(Thread& t, Dict* self, Value key) { return dict_contains_py(t, self, key); }

#define COMPARE(name, op)                                                                \
  Result<Value> nx_dict_dunder_##name(Thread& t, Dict* self, Value value) {              \
    Dict* other = try_cast<Dict>(value);                                                 \
    if (other == nullptr) return kNotImplemented;                                        \
    return dict_compare_py(t, static_cast<uint32_t>(Compare::op), self, other);          \
  }
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)
#undef COMPARE

// CPython 2.7, dict_compare: by length, then by the smallest key that differs, then by its value.
Result<Value> nx_dict_dunder_cmp(Thread& t, Dict* self, Value value) {
  Dict* other = try_cast<Dict>(value);
  if (other == nullptr) return kNotImplemented;
  int64_t m = dict_length(self), n = dict_length(other);
  if (m != n) return Value::from_small(m < n ? -1 : 1);
  TRY(check_stack(t, " in cmp"));
  Value a_key, a_value, b_key, b_value;
  TRY(characterize_py(t, self, other, a_key, a_value));
  if (a_key == kEmpty) return Value::from_small(0);
  TRY(characterize_py(t, other, self, b_key, b_value));
  int64_t order = 0;
  if (b_key != kEmpty) order = TRY(cmp_py(t, a_key, b_key));
  if (order == 0 && b_key != kEmpty) order = TRY(cmp_py(t, a_value, b_value));
  return Value::from_small(order);
}

// --- methods

Result<Value> nx_dict_get(Thread& t, Dict* self, Value key, Value fallback) {
  Value v = TRY(dict_get_py(t, self, key));
  return v != kEmpty ? v : fallback;
}

Result<Value> nx_dict_setdefault(Thread& t, Dict* self, Value key, Value fallback) {
  Locked held(t, self);
  int64_t hash = TRY(hash_key_py(t, key));
  Value v = TRY(dict_get_hashed_py(t, self, key, hash));
  if (v != kEmpty) return v;
  TRY(dict_set_hashed_py(t, self, key, hash, fallback));
  return fallback;
}

Result<Value> nx_dict_pop(Thread& t, Dict* self, Value key, Value fallback) {
  if (dict_length(self) == 0) {  // the key is not even hashed
    if (fallback != kEmpty) return fallback;
    return raise_key_error(t, key);
  }
  Value v = TRY(dict_remove_py(t, self, key));
  if (v != kEmpty) return v;
  if (fallback != kEmpty) return fallback;
  return raise_key_error(t, key);
}

Result<Value> nx_dict_popitem(Thread& t, Dict* self) {
  Locked held(t, self);
  if (dict_length(self) == 0) return raise_key_error(t, value_of(TRY(native_str(t, "popitem(): dictionary is empty"))));
  Tuple* pair = TRY(allocate_tuple(t, 2));
  TRY(dict_popitem(t, self, pair->items[0], pair->items[1]));
  return value_of(pair);
}

Result<void> nx_dict_update(Thread& t, Dict* self, Tuple* args, Dict* kwargs) {
  return update_py(t, self, Arguments(args, kwargs), "update");
}

Result<void> nx_dict_clear(Thread& t, Dict* self) {
  dict_clear(t, self);
  return {};
}

Result<Value> nx_dict_copy(Thread& t, Dict* self) { return raw(dict_copy(t, self)); }

namespace {

template <class View>
Result<Value> view_of(Thread& t, Dict* d) {
  View* view = TRY(make<View>(t));
  store(view, &view->dict, d);
  return value_of(view);
}

}  // namespace

Result<Value> nx_dict_keys(Thread& t, Dict* self) { return py2() ? raw(dict_keys(t, self)) : view_of<DictView>(t, self); }
Result<Value> nx_dict_values(Thread& t, Dict* self) { return py2() ? raw(dict_values(t, self)) : view_of<DictValues>(t, self); }
Result<Value> nx_dict_items(Thread& t, Dict* self) { return py2() ? raw(dict_items(t, self)) : view_of<DictItems>(t, self); }
Result<Value> nx_dict_viewkeys(Thread& t, Dict* self) { return view_of<DictView>(t, self); }
Result<Value> nx_dict_viewvalues(Thread& t, Dict* self) { return view_of<DictValues>(t, self); }
Result<Value> nx_dict_viewitems(Thread& t, Dict* self) { return view_of<DictItems>(t, self); }
Result<Value> nx_dict_iterkeys(Thread& t, Dict* self) { return raw(make_dict_iterator(t, self, kIterateKeys)); }
Result<Value> nx_dict_itervalues(Thread& t, Dict* self) { return raw(make_dict_iterator(t, self, kIterateValues)); }
Result<Value> nx_dict_iteritems(Thread& t, Dict* self) { return raw(make_dict_iterator(t, self, kIterateItems)); }
Result<Value> nx_dict_dunder_iter(Thread& t, Dict* self) { return raw(make_dict_iterator(t, self, kIterateKeys)); }
Result<Value> nx_dict_dunder_reversed(Thread& t, Dict* self) { return raw(make_dict_iterator(t, self, kIterateKeys, true)); }

// PEP 584.
Result<Value> nx_dict_dunder_or(Thread& t, Dict* self, Value value) {
  if (!is<Dict>(value)) return kNotImplemented;
  Dict* result = TRY(dict_copy(t, self));
  TRY(dict_update_py(t, result, value));
  return value_of(result);
}
Result<Value> nx_dict_dunder_ror(Thread& t, Dict* self, Value value) {
  if (!is<Dict>(value)) return kNotImplemented;
  return nx_dict_dunder_or(t, as<Dict>(value), value_of(self));
}
Result<Value> nx_dict_dunder_ior(Thread& t, Dict* self, Value value) {
  TRY(dict_update_py(t, self, value));
  return value_of(self);
}

// As CPython counts: the object, and its table once it has one.
Result<int64_t> nx_dict_dunder_sizeof(Thread&, Dict* self) {
  DictStorage* s = dict_storage(self);
  int64_t size = s->capacity == 0 ? 8 : static_cast<int64_t>(s->mask) + 1;
  if (py2()) return size == 8 ? 264 : 264 + size * 24;
  if (s->capacity == 0) return 48;
  int64_t width = size <= 128 ? 1 : size <= 32768 ? 2 : 4;
  return 48 + 32 + size * width + size * 2 / 3 * 24;
}

}  // namespace natrix::rt
