// runtime/core/fast_objects.cpp - names, cells, attributes, items, iteration, calls and generators, inlined into programs.
#include "runtime/core/fast.h"

#include "runtime/core/api.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/attribute.h"
#include "runtime/core/module.h"
#include "runtime/core/native.h"
#include "runtime/functions/function.h"
#include "runtime/functions/generator.h"

using namespace natrix;
using namespace natrix::rt;

// What compiler/lower/thread_fields.h says.
static_assert(offsetof(Thread, poll) == 0);
static_assert(offsetof(Thread, stack_limit) == 8);
static_assert(offsetof(Thread, frame) == 16);
static_assert(offsetof(Thread, handled) == 32);

// --- names and cells

/// `place` holds the address of the builtin's static slot once it is known; builtins may be rebound or deleted in it.
NX_FAST Value nx_fast_load_builtin(Thread& t, Name name, Value function, Cache place) {
  const uint64_t address = place->words[0].load(std::memory_order_relaxed);
  if (address != 0) [[likely]] {
    Value v = load(reinterpret_cast<const Value*>(address));
    if (v != kEmpty) [[likely]] return v;
  }
  return nx_load_builtin_cached(t, name, function, place);
}

NX_FAST void nx_fast_store_slot(Thread&, Value* slot, Value v) { store(nullptr, slot, v); }
NX_FAST Value nx_fast_globals(Thread&, Value module) { return value_of(as<Module>(module)->dict); }
NX_FAST Value nx_fast_load_cell(Thread&, Value cell) { return load(&as<Cell>(cell)->value); }
NX_FAST void nx_fast_store_cell(Thread&, Value cell, Value v) { store(as<Cell>(cell), &as<Cell>(cell)->value, v); }
NX_FAST Value nx_fast_closure_cell(Thread&, Value function, uint64_t index) { return load(&as<Function>(function)->cells[index]); }

// --- attributes and items

// Caches are described in runtime/core/attribute.h.
NX_FAST Value nx_fast_getattr(Thread& t, Value o, Name name, Cache cache) {
  if (o.is_object()) [[likely]] {
    const uint64_t word = cache->words[0].load(std::memory_order_relaxed);
    if (word >> 32 == layout_of(o.as_object()) && (word & kCacheMethod) == 0) [[likely]] {
      Value v = load(reinterpret_cast<Value*>(o.as_object()) + (word & 0xFFFF));
      if (v != kEmpty) [[likely]] return v;
    }
  }
  return nx_getattr(t, o, name, cache);
}

NX_FAST Value nx_fast_setattr(Thread& t, Value o, Name name, Value v, Cache cache) {
  if (o.is_object() && !Locked::threads_started.load(std::memory_order_relaxed)) [[likely]] {
    const uint64_t word = cache->words[0].load(std::memory_order_relaxed);
    if (word >> 32 == layout_of(o.as_object())) [[likely]] {
      Value* slot = reinterpret_cast<Value*>(o.as_object()) + (word & 0xFFFF);
      if (load(slot) != kEmpty) [[likely]] {
        store(o.as_object(), slot, v);
        return kNone;
      }
    }
  }
  return nx_setattr(t, o, name, v, cache);
}

NX_FAST Value nx_fast_getitem(Thread& t, Value o, Value key) {
  if (key.is_int() && o.is_object()) {
    int64_t i = key.as_int();
    if (has_layout(o.as_object(), kLayoutRowList)) [[likely]] {
      Values* values = list_values(as<List>(o));
      const int64_t n = values->size.load(std::memory_order_acquire);
      if (i < 0) i += n;
      if (static_cast<uint64_t>(i) < static_cast<uint64_t>(n)) [[likely]] return load(&values->items[i]);
    } else if (has_layout(o.as_object(), kLayoutRowTuple)) {
      const Tuple* tuple = as<Tuple>(o);
      if (i < 0) i += tuple->length;
      if (static_cast<uint64_t>(i) < static_cast<uint64_t>(tuple->length)) [[likely]] return tuple->items[i];
    }
  }
  return nx_getitem(t, o, key);
}

NX_FAST Value nx_fast_setitem(Thread& t, Value o, Value key, Value v) {
  if (key.is_int() && o.is_object() && has_layout(o.as_object(), kLayoutRowList) &&
      !Locked::threads_started.load(std::memory_order_relaxed)) {
    Values* values = list_values(as<List>(o));
    const int64_t n = values->size.load(std::memory_order_acquire);
    int64_t i = key.as_int();
    if (i < 0) i += n;
    if (static_cast<uint64_t>(i) < static_cast<uint64_t>(n)) [[likely]] {
      store(values, &values->items[i], v);
      return kNone;
    }
  }
  return nx_setitem(t, o, key, v);
}

NX_FAST Value nx_fast_unpack(Thread& t, Value iterable, uint64_t count) {
  if (iterable.is_object() && has_layout(iterable.as_object(), kLayoutRowTuple) &&
      as<Tuple>(iterable)->length == static_cast<int64_t>(count)) [[likely]] {
    return iterable;
  }
  return nx_unpack(t, iterable, count);
}

NX_FAST Value nx_fast_tuple_item(Thread&, Value tuple, uint64_t index) { return as<Tuple>(tuple)->items[index]; }

NX_FAST void nx_fast_list_append(Thread& t, Value list, Value v) {
  if (!Locked::threads_started.load(std::memory_order_relaxed)) [[likely]] {
    Values* values = list_values(as<List>(list));
    const int64_t n = values->size.load(std::memory_order_relaxed);
    if (n < values->capacity) [[likely]] {
      store(values, &values->items[n], v);
      values->size.store(n + 1, std::memory_order_release);
      return;
    }
  }
  nx_list_append_exact(t, list, v);
}

// --- iteration

NX_FAST Value nx_fast_iter(Thread& t, Value a) { return nx_iter(t, a); }

NX_FAST Value nx_fast_next(Thread& t, Value iterator) {
  if (iterator.is_object()) [[likely]] {
    Object* o = iterator.as_object();
    if (has_layout(o, kLayoutRowRangeIterator)) {
      auto* range = static_cast<RangeIterator*>(o);
      if (range->left > 0 && range->big_left == kEmpty && Value::fits_int(range->next)) [[likely]] {
        Value v = Value::from_small(range->next);
        --range->left;
        if (range->left > 0) range->next += range->step;
        return v;
      }
    } else if (has_layout(o, kLayoutRowListIterator)) {
      auto* list = static_cast<ListIterator*>(o);
      if (list->list != nullptr) {
        Value v = list_get(list->list, list->position);
        if (v != kEmpty) [[likely]] {
          ++list->position;
          return v;
        }
      }
    }
  }
  return nx_next(t, iterator);
}

// --- calls

NX_FAST Value nx_fast_call(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames) {
  if (callee.is_object() && has_layout(callee.as_object(), kLayoutRowFunction)) [[likely]] {
    return as<Function>(callee)->entry(t, callee, args, nargs, kwnames);
  }
  return nx_call(t, callee, args, nargs, kwnames);
}

NX_FAST Value nx_fast_load_method(Thread& t, Value o, Name name, Cache cache) { return nx_load_method(t, o, name, cache); }

/// A method that was found on the type comes as its address | 1 and takes the receiver, which stands at args[-1].
NX_FAST Value nx_fast_call_loaded(Thread& t, Value loaded, const Value* args, uint64_t nargs, Value kwnames) {
  if ((loaded.bits & 1) != 0 && loaded.is_object()) [[likely]] {
    Value function{loaded.bits - 1};
    if (has_layout(function.as_object(), kLayoutRowFunction)) return as<Function>(function)->entry(t, function, args - 1, nargs + 1, kwnames);
    return as<MethodDescriptor>(function)->info->entry(t, function, args - 1, nargs + 1, kwnames);
  }
  return nx_call(t, loaded, args, nargs, kwnames);
}

// --- exceptions

NX_FAST Value nx_fast_catch(Thread& t) { return nx_catch(t); }
NX_FAST Value nx_fast_swap_handled(Thread& t, Value exception) { return nx_swap_handled(t, exception); }

// --- generators

static inline Generator* generator(Value self) { return static_cast<Generator*>(self.as_object()); }

NX_FAST Value nx_fast_gen_function(Thread&, Value self) { return generator(self)->function; }
NX_FAST int64 nx_fast_gen_state(Thread&, Value self) { return generator(self)->state; }
NX_FAST void nx_fast_gen_suspend(Thread&, Value self, uint64_t state) { generator(self)->state = static_cast<int64_t>(state); }
NX_FAST Value nx_fast_gen_load(Thread&, Value self, uint64_t index) {
  Value* slot = &generator(self)->saved()[index];
  Value v = load(slot);
  store(generator(self), slot, kEmpty);
  return v;
}
NX_FAST void nx_fast_gen_save(Thread&, Value self, uint64_t index, Value v) {
  store(generator(self), &generator(self)->saved()[index], v);
}
NX_FAST Value nx_fast_gen_return(Thread& t, Value, Value v) {
  t.stop_value = v;
  return kEmpty;
}
NX_FAST void nx_fast_delegate(Thread&, Value self, Value iterator) {
  store(generator(self), &generator(self)->delegate, iterator);
}
NX_FAST Value nx_fast_stop_value(Thread& t) {
  Value v = t.stop_value;
  t.stop_value = kEmpty;
  return v == kEmpty ? kNone : v;
}
