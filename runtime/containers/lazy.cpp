// runtime/containers/lazy.cpp - enumerate, reversed, and Python 3's zip, map and filter. (Python 2's give lists:
// consume2.cpp.)

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/core/oldclass.h"
#include "runtime/numbers/arith.h"

namespace natrix {
namespace {

void trace_reversed(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<Reversed*>(o)->sequence); }
void trace_enumerate(rt::Tracer& tracer, Object* o) {
  tracer.visit(static_cast<Enumerate*>(o)->iterator);
  tracer.visit(static_cast<Enumerate*>(o)->big_index);
}
void trace_zip(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<Zip*>(o)->iterators); }
void trace_map(rt::Tracer& tracer, Object* o) {
  tracer.visit(static_cast<Map*>(o)->function);
  tracer.visit(static_cast<Map*>(o)->iterators);
}
void trace_filter(rt::Tracer& tracer, Object* o) { tracer.visit(&static_cast<Filter*>(o)->function, 2); }

}  // namespace

NATRIX_DEFINE_LAYOUT(Reversed, &nx_type_reversed, trace_reversed, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Enumerate, &nx_type_enumerate, trace_enumerate, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Zip, &nx_type_zip, trace_zip, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Map, &nx_type_map, trace_map, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Filter, &nx_type_filter, trace_filter, nullptr, 0);

namespace rt {
namespace {

/// An instance of a built-in class or, if `cls` is another, of its subclass.
template <class T>
Result<T*> instance_of(Thread& t, Type* cls, Type& own) {
  return cls == &own ? make<T>(t) : make_instance<T>(t, cls);
}

Result<Tuple*> iterators_of_py(Thread& t, const Value* iterables, uint64_t n) {
  Tuple* iterators = TRY(allocate_tuple(t, static_cast<int64_t>(n)));
  for (uint64_t i = 0; i < n; ++i) {
    Value it = TRY(iter_py(t, iterables[i]));
    store(iterators, &iterators->items[i], it);
  }
  return iterators;
}

// Data Model, object.__reversed__; PEP 322.
Result<Value> reversed_py(Thread& t, Type* cls, const Arguments& a) {
  TRY(check_arguments(t, "reversed", a, 1, 1));
  Value sequence = a.values[0];
  if (!is<OldInstance>(sequence) && lookup(t, type_of(sequence), names::dunder_reversed) == kNone) {
    return raise(t, TypeError, "'{}' object is not reversible", type_name(sequence));
  }
  Value special = TRY(call_special_py(t, sequence, names::dunder_reversed));
  if (special != kEmpty) return special;
  bool is_sequence = is<OldInstance>(sequence) || (!is<Dict>(sequence) && lookup(t, type_of(sequence), names::dunder_getitem) != kEmpty);
  if (!is_sequence) {
    return py2() ? raise(t, TypeError, "argument to reversed() must be a sequence")
                 : raise(t, TypeError, "'{}' object is not reversible", type_name(sequence));
  }
  int64_t n = TRY(length_py(t, sequence));
  Reversed* r = TRY(instance_of<Reversed>(t, cls, nx_type_reversed));
  store(r, &r->sequence, sequence);
  r->position = n - 1;
  return value_of(r);
}

Result<Value> enumerate_of_py(Thread& t, Type* cls, Value iterable, Value start) {
  Enumerate* e = TRY(instance_of<Enumerate>(t, cls, nx_type_enumerate));
  if (start != kEmpty) {
    Value index = TRY(index_value_py(t, start));
    if (!fits_int64(index, &e->index)) store(e, &e->big_index, index);
  }
  store(e, &e->iterator, TRY(iter_py(t, iterable)));
  return value_of(e);
}

Result<Value> zip_of_py(Thread& t, Type* cls, const Value* iterables, uint64_t n, Value strict) {
  bool is_strict = strict != kEmpty && TRY(truth_py(t, strict));
  Tuple* iterators = TRY(iterators_of_py(t, iterables, n));
  Zip* z = TRY(instance_of<Zip>(t, cls, nx_type_zip));
  store(z, &z->iterators, iterators);
  z->strict = is_strict;
  return value_of(z);
}

Result<Value> map_of_py(Thread& t, Type* cls, const Arguments& a) {
  if (cls == &nx_type_map && a.has_keywords()) return raise(t, TypeError, "map() takes no keyword arguments");
  if (a.count < 2) return raise(t, TypeError, "map() must have at least two arguments.");
  Tuple* iterators = TRY(iterators_of_py(t, a.values + 1, a.count - 1));
  Map* m = TRY(instance_of<Map>(t, cls, nx_type_map));
  store(m, &m->function, a.values[0]);
  store(m, &m->iterators, iterators);
  return value_of(m);
}

Result<Value> filter_of_py(Thread& t, Type* cls, const Arguments& a) {
  TRY(check_arguments(t, "filter", a, 2, 2));
  Value iterator = TRY(iter_py(t, a.values[1]));
  Filter* f = TRY(instance_of<Filter>(t, cls, nx_type_filter));
  store(f, &f->function, a.values[0] == value_of(&nx_type_bool) ? kNone : a.values[0]);
  store(f, &f->iterator, iterator);
  return value_of(f);
}

/// The arguments of enumerate(iterable, start=0) by position or keyword; Python 2 calls the first one `sequence`.
Result<void> enumerate_arguments(Thread& t, const Arguments& a, Value& iterable, Value& start) {
  iterable = a.count > 0 ? a.values[0] : kEmpty;
  start = a.count > 1 ? a.values[1] : kEmpty;
  uint64_t given = a.count;
  const char* first = py2() ? "sequence" : "iterable";
  Value unknown = kEmpty;
  TRY(a.each_keyword([&](Value key, Value v) -> Result<void> {
    ++given;
    std::string_view name = text_view(as<Text>(key));
    if (name == first && iterable == kEmpty) {
      iterable = v;
    } else if (name == "start" && start == kEmpty) {
      start = v;
    } else if (unknown == kEmpty) {
      unknown = key;
    }
    return {};
  }));
  if (given > 2) return raise(t, TypeError, "enumerate() takes at most 2 arguments ({} given)", given);
  if (unknown != kEmpty && (iterable != kEmpty || !py2())) {
    return py2() ? raise(t, TypeError, "'{}' is an invalid keyword argument for this function", unknown)
                 : raise(t, TypeError, "'{}' is an invalid keyword argument for enumerate()", unknown);
  }
  if (iterable == kEmpty) {
    return py2() ? raise(t, TypeError, "Required argument 'sequence' (pos 1) not found")
                 : raise(t, TypeError, "enumerate() missing required argument 'iterable'");
  }
  return {};
}

}  // namespace

// --- construction

extern "C" {

Value nx_construct_reversed(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  return raw(reversed_py(t, &nx_type_reversed, Arguments(args, nargs, kwnames)));
}
Value nx_construct_enumerate(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  Value iterable, start;
  if (enumerate_arguments(t, Arguments(args, nargs, kwnames), iterable, start).raised()) return kRaised;
  return raw(enumerate_of_py(t, &nx_type_enumerate, iterable, start));
}
Value nx_construct_zip(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  Value strict = kEmpty;
  Arguments a(args, nargs, kwnames);
  if (a.has_keywords()) {
    auto read = a.each_keyword([&](Value key, Value v) -> Result<void> {
      if (text_view(as<Text>(key)) != "strict") return raise(t, TypeError, "'{}' is an invalid keyword argument for zip()", key);
      strict = v;
      return {};
    });
    if (read.raised()) return kRaised;
  }
  return raw(zip_of_py(t, &nx_type_zip, args, nargs, strict));
}
Value nx_construct_map(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  return raw(map_of_py(t, &nx_type_map, Arguments(args, nargs, kwnames)));
}
Value nx_construct_filter(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {
  return raw(filter_of_py(t, &nx_type_filter, Arguments(args, nargs, kwnames)));
}

}  // extern "C"

Result<Value> nx_reversed_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  return reversed_py(t, cls, Arguments(args, cls == &nx_type_reversed ? kwargs : nullptr));
}
Result<Value> nx_enumerate_dunder_new(Thread& t, Type* cls, Value iterable, Value start) {
  return enumerate_of_py(t, cls, iterable, start);
}
Result<Value> nx_zip_dunder_new(Thread& t, Type* cls, Value strict, Tuple* iterables) {
  return zip_of_py(t, cls, iterables->items, static_cast<uint64_t>(iterables->length), strict);
}
Result<Value> nx_map_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  return map_of_py(t, cls, Arguments(args, kwargs));
}
Result<Value> nx_filter_dunder_new(Thread& t, Type* cls, Tuple* args, Dict* kwargs) {
  return filter_of_py(t, cls, Arguments(args, cls == &nx_type_filter ? kwargs : nullptr));
}

// --- steps

Result<Value> next_of_reversed_py(Thread& t, Reversed* it) {
  Value sequence = it->sequence;
  if (sequence == kEmpty) return kEmpty;
  Value v = kEmpty;
  if (it->position >= 0) {
    if (List* list = try_exact<List>(sequence)) {
      v = list_get(list, it->position);
    } else {
      Value index = TRY(int_from_int64(t, it->position));
      auto item = getitem_py(t, sequence, index);
      if (item.raised() && !catch_pending(t, IndexError) && !catch_pending(t, StopIteration)) return Raised{};
      v = item.raised() ? kEmpty : item.value();
    }
  }
  if (v == kEmpty) {
    it->position = -1;
    store(it, &it->sequence, kEmpty);
  } else {
    --it->position;
  }
  return v;
}

Result<Value> next_of_enumerate_py(Thread& t, Enumerate* it) {
  Value item = TRY(next_py(t, it->iterator));
  if (item == kEmpty) return kEmpty;
  Value index;
  if (it->big_index == kEmpty) [[likely]] {
    index = TRY(int_from_int64(t, it->index));
    if (__builtin_add_overflow(it->index, 1, &it->index)) {
      store(it, &it->big_index, TRY(binary_numbers(t, Binary::Add, index, Value::from_small(1))));
    }
  } else {
    index = it->big_index;
    store(it, &it->big_index, TRY(binary_numbers(t, Binary::Add, index, Value::from_small(1))));
  }
  return raw(make_tuple_of(t, index, item));
}

Result<Value> next_of_zip_py(Thread& t, Zip* it) {
  Tuple* iterators = it->iterators;
  int64_t n = iterators->length;
  if (n == 0) return kEmpty;
  Tuple* items = TRY(allocate_tuple(t, n));
  for (int64_t i = 0; i < n; ++i) {
    Value v = TRY(next_py(t, iterators->items[i]));
    if (v != kEmpty) {
      store(items, &items->items[i], v);
      continue;
    }
    if (!it->strict) return kEmpty;
    // PEP 618.
    if (i > 0) {
      return raise(t, ValueError, "zip() argument {} is shorter than argument{}{}", i + 1, i == 1 ? " " : "s 1-", i);
    }
    for (i = 1; i < n; ++i) {
      if (TRY(next_py(t, iterators->items[i])) == kEmpty) continue;
      return raise(t, ValueError, "zip() argument {} is longer than argument{}{}", i + 1, i == 1 ? " " : "s 1-", i);
    }
    return kEmpty;
  }
  return value_of(items);
}

Result<Value> next_of_map_py(Thread& t, Map* it) {
  Tuple* iterators = it->iterators;
  int64_t n = iterators->length;
  if (n == 1) {
    Value v = TRY(next_py(t, iterators->items[0]));
    return v == kEmpty ? Result<Value>(kEmpty) : call_py(t, it->function, v);
  }
  ValueBuffer items(t);
  for (int64_t i = 0; i < n; ++i) {
    Value v = TRY(next_py(t, iterators->items[i]));
    if (v == kEmpty) return kEmpty;
    TRY(items.push(v));
  }
  return call_py(t, it->function, items.data(), items.size());
}

Result<Value> next_of_filter_py(Thread& t, Filter* it) {
  for (;;) {
    Value v = TRY(next_py(t, it->iterator));
    if (v == kEmpty) return kEmpty;
    Value test = it->function == kNone ? v : TRY(call_py(t, it->function, v));
    if (TRY(truth_py(t, test))) return v;
  }
}

}  // namespace rt
}  // namespace natrix
