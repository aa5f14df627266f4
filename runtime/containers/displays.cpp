// runtime/containers/displays.cpp - displays, unpacking, and the arguments of calls with stars: what generated code calls.

#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/slice.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/native.h"
#include "runtime/core/oldclass.h"
#include "runtime/core/structs.h"
#include "runtime/functions/function.h"

namespace natrix::rt {
namespace {

bool looks_iterable(Thread& t, Value v) {
  return is<OldInstance>(v) || lookup(t, type_of(v), names::dunder_iter) != kEmpty || lookup(t, type_of(v), names::dunder_getitem) != kEmpty;
}

Raised raise_too_few(Thread& t, uint64_t expected, int64_t got, bool at_least) {
  if (py2()) return raise(t, ValueError, "need more than {} value{} to unpack", got, got == 1 ? "" : "s");
  return raise(t, ValueError, "not enough values to unpack (expected {}{}, got {})", at_least ? "at least " : "", expected, got);
}

Raised raise_too_many(Thread& t, uint64_t expected) {
  if (py2()) return raise(t, ValueError, "too many values to unpack");
  return raise(t, ValueError, "too many values to unpack (expected {})", expected);
}

/// The iterator of what is unpacked. Python 3: "cannot unpack non-iterable int object".
Result<Value> unpack_iter_py(Thread& t, Value iterable) {
  auto it = iter_py(t, iterable);
  if (it.raised() && !py2() && !looks_iterable(t, iterable) && catch_pending(t, TypeError)) {
    return raise(t, TypeError, "cannot unpack non-iterable {} object", type_name(iterable));
  }
  return it;
}

Result<Value> unpack_py(Thread& t, Value iterable, uint64_t count) {
  const int64_t n = static_cast<int64_t>(count);
  if (Tuple* tuple = try_exact<Tuple>(iterable)) {
    if (tuple->length == n) return iterable;
    return tuple->length < n ? raise_too_few(t, count, tuple->length, false) : raise_too_many(t, count);
  }
  Tuple* items = TRY(allocate_tuple(t, n));
  if (List* list = try_exact<List>(iterable)) {
    int64_t size = list_size(list);
    if (size != n) return size < n ? raise_too_few(t, count, size, false) : raise_too_many(t, count);
    for (int64_t i = 0; i < n; ++i) {
      Value v = list_get(list, i);
      if (v == kEmpty) return raise_too_few(t, count, i, false);
      store(items, &items->items[i], v);
    }
    return value_of(items);
  }
  Value it = TRY(unpack_iter_py(t, iterable));
  for (int64_t i = 0; i < n; ++i) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return raise_too_few(t, count, i, false);
    store(items, &items->items[i], v);
  }
  if (TRY(next_py(t, it)) != kEmpty) return raise_too_many(t, count);
  return value_of(items);
}

// Language Reference 7.2: one starred target takes a list of what the others leave.
Result<Value> unpack_star_py(Thread& t, Value iterable, int64_t before, int64_t after) {
  Value it = TRY(unpack_iter_py(t, iterable));
  Tuple* items = TRY(allocate_tuple(t, before + 1 + after));
  for (int64_t i = 0; i < before; ++i) {
    Value v = TRY(next_py(t, it));
    if (v == kEmpty) return raise_too_few(t, static_cast<uint64_t>(before + after), i, true);
    store(items, &items->items[i], v);
  }
  List* rest = TRY(list_from_py(t, it));
  int64_t n = list_size(rest);
  if (n < after) return raise_too_few(t, static_cast<uint64_t>(before + after), before + n, true);
  for (int64_t i = 0; i < after; ++i) store(items, &items->items[before + 1 + i], list_get(rest, n - after + i));
  TRY(list_replace(t, rest, n - after, n, nullptr, 0));
  store(items, &items->items[before], value_of(rest));
  return value_of(items);
}

/// The callee in texts about its arguments: "f()", Python 3 with the module: "__main__.f()".
Result<void> append_callee_py(Thread& t, Buffer<char>& out, Value callee) {
  if (py2()) {  // PyEval_GetFuncName, PyEval_GetFuncDesc
    std::string_view name = type_name(callee), what = " object";
    if (is_exact<BoundMethod>(callee)) callee = as<BoundMethod>(callee)->function;
    if (Function* f = try_cast<Function>(callee)) name = text_view(f->name), what = "()";
    else if (is_exact<NativeFunction>(callee)) name = as<NativeFunction>(callee)->info->name, what = "()";
    else if (is<OldClass>(callee)) name = text_view(as<OldClass>(callee)->name), what = " constructor";
    else if (is<OldInstance>(callee)) name = text_view(as<OldInstance>(callee)->cls->name), what = " instance";
    out.append(name);
    out.append(what);
    return {};
  }
  Value qualname = TRY(getattr_or_empty_py(t, callee, names::dunder_qualname));
  if (qualname == kEmpty) {
    Text* text = TRY(str_py(t, callee));
    out.append(text_view(text));
    return {};
  }
  Value module = TRY(getattr_or_empty_py(t, callee, names::dunder_module));
  if (module != kEmpty && module != kNone) {
    Text* text = TRY(str_py(t, module));
    if (text_view(text) != "builtins") {
      out.append(text_view(text));
      out.push('.');
    }
  }
  Text* text = TRY(str_py(t, qualname));
  out.append(text_view(text));
  out.append("()");
  return {};
}

Result<void> merge_call_py(Thread& t, Dict* d, Value mapping, Value callee) {
  auto duplicate = [&](Value key) -> Result<void> {
    Buffer<char> out;
    TRY(append_callee_py(t, out, callee));
    return raise(t, TypeError, "{} got multiple values for keyword argument '{}'", out.view(), key);
  };
  auto add = [&](Value key, Value v) -> Result<void> {
    if (TRY(dict_contains_py(t, d, key))) return duplicate(key);
    return dict_set_py(t, d, key, v);
  };
  if (is<Dict>(mapping)) {
    int64_t position = 0;
    Value key, v;
    while (dict_next(as<Dict>(mapping), position, key, v)) TRY(add(key, v));
    return {};
  }
  Value keys = TRY(getattr_or_empty_py(t, mapping, names::keys));
  if (keys == kEmpty) {
    Buffer<char> out;
    TRY(append_callee_py(t, out, callee));
    return raise(t, TypeError, "{} argument after ** must be a mapping, not {}", out.view(), type_name(mapping));
  }
  return iterate_py(t, TRY(call0_py(t, keys)), [&](Value key) -> Result<void> {
    Value v = TRY(getitem_py(t, mapping, key));
    return add(key, v);
  });
}

Result<Dict*> build_map(Thread& t, int64_t n) {
  Dict* d = TRY(make_dict(t, n));
  if (py2() && n > 5) TRY(dict_reserve(t, d, n < 0xFFFF ? n : 0xFFFF));  // CPython 2.7, BUILD_MAP
  return d;
}

Result<Value> build_dict_py(Thread& t, const Value* items, uint64_t count) {
  const int64_t n = static_cast<int64_t>(count / 2);
  Dict* d = TRY(build_map(t, n));
  for (int64_t i = 0; i < n; ++i) TRY(dict_set_py(t, d, items[2 * i], items[2 * i + 1]));
  return value_of(d);
}

Result<Value> build_set_py(Thread& t, const Value* items, uint64_t count) {
  Set* s = TRY(make_set(t));
  for (uint64_t i = 0; i < count; ++i) TRY(set_add_py(t, s, items[i]));
  return value_of(s);
}

/// The constant is a frozenset of the items, put in again in its order when constants are merged (3.11
/// Python/compile.c, merge_consts_recursive); the new set is updated with it.
Result<Value> build_constant_set_py(Thread& t, const Value* items, uint64_t count) {
  Value first = TRY(build_set_py(t, items, count));
  Value listed = value_of(TRY(make_list(t, nullptr, 0)));
  TRY(list_extend_py(t, as<List>(listed), first));
  Set* constant = TRY(make_set(t));
  TRY(set_update_py(t, constant, listed));
  Set* made = TRY(make_set(t));
  TRY(set_update_py(t, made, value_of(constant)));
  return value_of(made);
}

Value done(Result<void> r) { return r.raised() ? kRaised : kNone; }

}  // namespace
}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" {

Value nx_build_list(Thread& t, const Value* items, uint64_t count) { return raw(make_list(t, items, count)); }
Value nx_build_tuple(Thread& t, const Value* items, uint64_t count) { return raw(make_tuple(t, items, count)); }
Value nx_build_set(Thread& t, const Value* items, uint64_t count) { return raw(build_set_py(t, items, count)); }
Value nx_build_constant_set(Thread& t, const Value* items, uint64_t count) { return raw(build_constant_set_py(t, items, count)); }
Value nx_build_dict(Thread& t, const Value* items, uint64_t count) { return raw(build_dict_py(t, items, count)); }
Value nx_build_map(Thread& t, uint64_t entries) { return raw(build_map(t, static_cast<int64_t>(entries))); }
Value nx_build_slice(Thread& t, Value a, Value b, Value c) { return raw(make_slice(t, a, b, c)); }

void nx_list_append_exact(Thread& t, Value list, Value v) {
  MUST(list_append(t, as<List>(list), v));
}

Value nx_list_extend_star(Thread& t, Value list, Value iterable, uint32_t) {
  Result<void> extended = list_extend_py(t, as<List>(list), iterable);
  if (!extended.raised()) return kNone;
  if (!looks_iterable(t, iterable) && catch_pending(t, TypeError)) {
    (void)raise(t, TypeError, "Value after * must be an iterable, not {}", type_name(iterable));
  }
  return kRaised;
}

Value nx_star_arguments(Thread& t, Value callee, Value iterable) {
  if (is<Tuple>(iterable)) return iterable;
  Result<Tuple*> tuple = tuple_from_py(t, iterable);
  if (!tuple.raised()) return value_of(tuple.value());
  // Python 2 takes any TypeError for this one.
  if ((py2() || !looks_iterable(t, iterable)) && catch_pending(t, TypeError)) {
    Buffer<char> out;
    if (!append_callee_py(t, out, callee).raised())
      (void)raise(t, TypeError, "{} argument after * must be an iterable, not {}", out.view(), type_name(iterable));
  }
  return kRaised;
}

Value nx_list_to_tuple(Thread& t, Value list) {
  List* l = as<List>(list);
  return raw(make_tuple(t, list_items(l), static_cast<size_t>(list_size(l))));
}

Value nx_set_add_exact(Thread& t, Value set, Value v) { return set_add_py(t, as<Set>(set), v).raised() ? kRaised : kNone; }
Value nx_set_update_star(Thread& t, Value set, Value iterable) { return done(set_update_py(t, as<Set>(set), iterable)); }
Value nx_dict_store_exact(Thread& t, Value dict, Value key, Value v) { return done(dict_set_py(t, as<Dict>(dict), key, v)); }

Value nx_dict_update_display(Thread& t, Value dict, Value mapping) {
  if (!is<Dict>(mapping)) {
    auto keys = getattr_or_empty_py(t, mapping, names::keys);
    if (keys.raised()) return kRaised;
    if (keys.value() == kEmpty) {
      (void)raise(t, TypeError, "'{}' object is not a mapping", type_name(mapping));
      return kRaised;
    }
  }
  return done(dict_update_py(t, as<Dict>(dict), mapping));
}

Value nx_dict_merge_call(Thread& t, Value dict, Value mapping, Value callee) {
  return done(merge_call_py(t, as<Dict>(dict), mapping, callee));
}

Value nx_unpack(Thread& t, Value iterable, uint64_t count) { return unpack_py(t, iterable, count).payload; }
Value nx_unpack_star(Thread& t, Value iterable, uint64_t before, uint64_t after) {
  return unpack_star_py(t, iterable, static_cast<int64_t>(before), static_cast<int64_t>(after)).payload;
}

}  // extern "C"
