// runtime/modules/itertools.cpp - the iterators of module itertools over one source: count, cycle, repeat, chain, islice,
// the filters and maps, accumulate, pairwise. CPython: Modules/itertoolsmodule.c.
#include "runtime/modules/itertools.h"

#include "natives/itertools.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/heap/heap.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/builder.h"

namespace natrix::rt {

namespace {

void trace_tool(Tracer& tracer, Object* o) {
  IterTool* it = static_cast<IterTool*>(o);
  tracer.visit(it->source);
  tracer.visit(it->function);
  tracer.visit(it->first);
  tracer.visit(it->second);
  tracer.visit(it->pools);
  tracer.visit(it->saved);
  tracer.visit(it->indices);
}

}  // namespace

}  // namespace natrix::rt

NATRIX_DEFINE_LAYOUT(IterTool, &nx_type_itertools_count, natrix::rt::trace_tool, nullptr, 0);

namespace natrix::rt {

namespace {

Result<IterTool*> make_tool(Thread& t, const Type* cls, IterStep step) {
  IterTool* it = TRY(make_instance<IterTool>(t, cls));
  it->step = step;
  return it;
}

/// An iterator over one source, with a function.
Result<Value> over_py(Thread& t, const Type* cls, IterStep step, Value source, Value function = kEmpty) {
  Value iterator = TRY(iter_py(t, source));
  IterTool* it = TRY(make_tool(t, cls, step));
  store(it, &it->source, iterator);
  store(it, &it->function, function);
  return value_of(it);
}

Result<Value> as_text(Thread& t, TextBuilder& out) {
  if (py2()) {
    Bytes* b = TRY(out.finish_bytes(t));
    return value_of(b);
  }
  Str* s = TRY(out.finish(t));
  return value_of(s);
}

// --- count: `first` is the next number, `second` the step; index counts while both are small.

Result<Value> step_count(Thread& t, IterTool* it) {
  Value now = it->first, next;
  if (!add_fast(now, it->second, &next)) next = TRY(binary_py(t, Binary::Add, now, it->second));
  store(it, &it->first, next);
  return now;
}

// --- cycle: `saved` are the items seen

Result<Value> step_cycle(Thread& t, IterTool* it) {
  if (it->source != kEmpty) {
    Value v = TRY(next_py(t, it->source));
    if (v != kEmpty) {
      if (it->saved == nullptr) store(it, &it->saved, TRY(make_list(t, nullptr, 0)));
      TRY(list_append(t, it->saved, v));
      return v;
    }
    store(it, &it->source, kEmpty);
  }
  if (it->saved == nullptr || list_size(it->saved) == 0) return kEmpty;
  if (it->index >= list_size(it->saved)) it->index = 0;
  return list_get(it->saved, it->index++);
}

// --- repeat: `first`, `stop` times (< 0: without end)

Result<Value> step_repeat(Thread&, IterTool* it) {
  if (it->stop == 0) return kEmpty;
  if (it->stop > 0) --it->stop;
  return it->first;
}

// --- chain: `source` gives iterables, `first` is the iterator over the current one

Result<Value> step_chain(Thread& t, IterTool* it) {
  while (it->source != kEmpty) {
    if (it->first == kEmpty) {
      Value iterable = TRY(next_py(t, it->source));
      if (iterable == kEmpty) {
        store(it, &it->source, kEmpty);
        break;
      }
      auto iterator = iter_py(t, iterable);
      if (iterator.raised()) {
        store(it, &it->source, kEmpty);
        return Raised{};
      }
      store(it, &it->first, iterator.value());
    }
    Value v = TRY(next_py(t, it->first));
    if (v != kEmpty) return v;
    store(it, &it->first, kEmpty);
  }
  return kEmpty;
}

// --- islice: `index` items have been taken from the source; `first`, an int, is the position of the next one wanted, and
// `stride` from it the one after. stop < 0: no end

Result<Value> step_islice(Thread& t, IterTool* it) {
  if (it->source == kEmpty) return kEmpty;
  const int64_t wanted = it->first.as_int();
  if (it->stop >= 0 && wanted >= it->stop) {
    // What lies before stop is consumed all the same.
    while (it->index < it->stop) {
      Value v = TRY(next_py(t, it->source));
      if (v == kEmpty) break;
      ++it->index;
    }
    store(it, &it->source, kEmpty);
    return kEmpty;
  }
  while (it->index < wanted) {
    Value v = TRY(next_py(t, it->source));
    if (v == kEmpty) {
      store(it, &it->source, kEmpty);
      return kEmpty;
    }
    ++it->index;
  }
  Value v = TRY(next_py(t, it->source));
  if (v == kEmpty) {
    store(it, &it->source, kEmpty);
    return kEmpty;
  }
  ++it->index;
  int64_t after;
  if (__builtin_add_overflow(wanted, it->stride, &after) || (it->stop >= 0 && after > it->stop)) {
    after = it->stop >= 0 ? it->stop : Value::kIntMax;
  }
  store(it, &it->first, Value::from_small(after));
  return v;
}

// --- filters and maps

Result<bool> holds_py(Thread& t, IterTool* it, Value v) {
  if (it->function == kNone) return truth_py(t, v);
  return truth_py(t, TRY(call_py(t, it->function, v)));
}

Result<Value> step_compress(Thread& t, IterTool* it) {
  for (;;) {
    Value v = TRY(next_py(t, it->source));
    if (v == kEmpty) return kEmpty;
    Value selector = TRY(next_py(t, it->first));
    if (selector == kEmpty) return kEmpty;
    if (TRY(truth_py(t, selector))) return v;
  }
}

Result<Value> step_dropwhile(Thread& t, IterTool* it) {
  for (;;) {
    Value v = TRY(next_py(t, it->source));
    if (v == kEmpty || it->started) return v;
    if (TRY(truth_py(t, TRY(call_py(t, it->function, v))))) continue;
    it->started = true;
    return v;
  }
}

Result<Value> step_takewhile(Thread& t, IterTool* it) {
  if (it->finished) return kEmpty;
  Value v = TRY(next_py(t, it->source));
  if (v == kEmpty) return v;
  if (TRY(truth_py(t, TRY(call_py(t, it->function, v))))) return v;
  it->finished = true;
  return kEmpty;
}

template <bool kWanted>
Result<Value> step_filter(Thread& t, IterTool* it) {
  for (;;) {
    Value v = TRY(next_py(t, it->source));
    if (v == kEmpty || TRY(holds_py(t, it, v)) == kWanted) return v;
  }
}

Result<Value> step_starmap(Thread& t, IterTool* it) {
  Value v = TRY(next_py(t, it->source));
  if (v == kEmpty) return v;
  Tuple* args = is_exact<Tuple>(v) ? as<Tuple>(v) : TRY(tuple_from_py(t, v));
  return call_py(t, it->function, args->items, static_cast<uint64_t>(args->length));
}

/// The next items of all iterators in `pools`; false when one has ended.
Result<bool> next_row_py(Thread& t, IterTool* it, Tuple* row) {
  for (int64_t i = 0; i < it->pools->length; ++i) {
    Value v = TRY(next_py(t, it->pools->items[i]));
    if (v == kEmpty) return false;
    store(row, &row->items[i], v);
  }
  return true;
}

Result<Value> step_imap(Thread& t, IterTool* it) {
  Tuple* row = TRY(allocate_tuple(t, it->pools->length));
  if (!TRY(next_row_py(t, it, row))) return kEmpty;
  if (it->function == kNone) return value_of(row);
  return call_py(t, it->function, row->items, static_cast<uint64_t>(row->length));
}

Result<Value> step_izip(Thread& t, IterTool* it) {
  if (it->pools->length == 0) return kEmpty;
  Tuple* row = TRY(allocate_tuple(t, it->pools->length));
  if (!TRY(next_row_py(t, it, row))) return kEmpty;
  return value_of(row);
}

// --- zip_longest: iterators that have ended are None in a copy of the tuple; index counts the live ones

Result<Value> step_zip_longest(Thread& t, IterTool* it) {
  if (it->index == 0) return kEmpty;
  Tuple* row = TRY(allocate_tuple(t, it->pools->length));
  for (int64_t i = 0; i < it->pools->length; ++i) {
    Value source = it->pools->items[i], v = it->first;
    if (source != kEmpty) {
      auto next = next_py(t, source);
      if (next.raised()) {
        it->index = 0;
        return Raised{};
      }
      v = next.value();
      if (v == kEmpty) {
        if (--it->index == 0) return kEmpty;
        store(it->pools, &it->pools->items[i], kEmpty);
        v = it->first;
      }
    }
    store(row, &row->items[i], v);
  }
  return value_of(row);
}

// --- accumulate: `first` is the total so far, `second` the initial value while it is waiting

Result<Value> step_accumulate(Thread& t, IterTool* it) {
  if (it->second != kEmpty) {
    store(it, &it->first, it->second);
    store(it, &it->second, kEmpty);
    return it->first;
  }
  Value v = TRY(next_py(t, it->source));
  if (v == kEmpty) return v;
  if (it->first == kEmpty) {
    store(it, &it->first, v);
    return v;
  }
  Value total = it->function == kNone ? TRY(binary_py(t, Binary::Add, it->first, v)) : TRY(call_py(t, it->function, it->first, v));
  store(it, &it->first, total);
  return total;
}

Result<Value> step_pairwise(Thread& t, IterTool* it) {
  if (it->source == kEmpty) return kEmpty;
  if (it->first == kEmpty) {
    Value v = TRY(next_py(t, it->source));
    store(it, v == kEmpty ? &it->source : &it->first, v);
    if (v == kEmpty) return kEmpty;
  }
  Value next = TRY(next_py(t, it->source));
  if (next == kEmpty) {
    store(it, &it->source, kEmpty);
    store(it, &it->first, kEmpty);
    return kEmpty;
  }
  Tuple* pair = TRY(make_tuple_of(t, it->first, next));
  store(it, &it->first, next);
  return value_of(pair);
}

Result<Tuple*> iterators_of_py(Thread& t, Tuple* iterables, const char* error = nullptr) {
  Tuple* iterators = TRY(allocate_tuple(t, iterables->length));
  for (int64_t i = 0; i < iterables->length; ++i) {
    auto r = iter_py(t, iterables->items[i]);
    if (r.raised()) {
      if (error != nullptr && catch_pending(t, TypeError)) return raise(t, TypeError, error, i + 1);
      return Raised{};
    }
    store(iterators, &iterators->items[i], r.value());
  }
  return iterators;
}

}  // namespace

Result<Value> tool_next(Thread& t, IterTool* it) {
  if (it->step == nullptr) return raise_stop_iteration(t);
  Value v = TRY(it->step(t, it));
  if (v == kEmpty) return raise_stop_iteration(t);
  return v;
}

extern "C" {

#define ITERATOR(name)                                                                                                  \
  Result<Value> nx_itertools_##name##_dunder_iter(Thread&, IterTool* self) { return value_of(self); }                   \
  Result<Value> nx_itertools_##name##_dunder_next(Thread& t, IterTool* self) { return tool_next(t, self); }
ITERATOR(count)
ITERATOR(cycle)
ITERATOR(repeat)
ITERATOR(chain)
ITERATOR(islice)
ITERATOR(compress)
ITERATOR(dropwhile)
ITERATOR(takewhile)
ITERATOR(filterfalse)
ITERATOR(ifilter)
ITERATOR(starmap)
ITERATOR(imap)
ITERATOR(izip)
ITERATOR(zip_longest)
ITERATOR(accumulate)
ITERATOR(pairwise)

Result<Value> nx_itertools_count_dunder_new(Thread& t, Type* cls, Value start, Value step) {
  auto number = [&](Value v) { return is_number(v) || lookup(t, type_of(v), names::dunder_index) != kEmpty ||
                                      lookup(t, type_of(v), names::dunder_float) != kEmpty || lookup(t, type_of(v), names::dunder_int) != kEmpty; };
  if (!number(start) || !number(step)) return raise(t, TypeError, "a number is required");
  IterTool* it = TRY(make_tool(t, cls, step_count));
  store(it, &it->first, start);
  store(it, &it->second, step);
  return value_of(it);
}

Result<Value> nx_itertools_count_dunder_repr(Thread& t, IterTool* self) {
  TextBuilder out;
  out.append_utf8("count(");
  Text* first = TRY(repr_py(t, self->first));
  out.append_utf8(text_view(first));
  if (self->second != Value::from_small(1)) {
    Text* step = TRY(repr_py(t, self->second));
    out.append_utf8(", ");
    out.append_utf8(text_view(step));
  }
  out.put(')');
  return as_text(t, out);
}

Result<Value> nx_itertools_cycle_dunder_new(Thread& t, Type* cls, Value iterable) { return over_py(t, cls, step_cycle, iterable); }

Result<Value> nx_itertools_repeat_dunder_new(Thread& t, Type* cls, Value object, Value times) {
  const int64_t n = times == kEmpty ? -1 : TRY(index_py(t, times));
  IterTool* it = TRY(make_tool(t, cls, step_repeat));
  store(it, &it->first, object);
  it->stop = times != kEmpty && n < 0 ? 0 : n;
  return value_of(it);
}

Result<int64_t> nx_itertools_repeat_dunder_length_hint(Thread& t, IterTool* self) {
  if (self->stop < 0) return raise(t, TypeError, "len() of unsized object");
  return self->stop;
}

Result<Value> nx_itertools_repeat_dunder_repr(Thread& t, IterTool* self) {
  TextBuilder out;
  out.append_utf8("repeat(");
  Text* object = TRY(repr_py(t, self->first));
  out.append_utf8(text_view(object));
  if (self->stop >= 0) {
    Text* n = TRY(repr_py(t, Value::from_small(self->stop)));
    out.append_utf8(", ");
    out.append_utf8(text_view(n));
  }
  out.put(')');
  return as_text(t, out);
}

Result<Value> nx_itertools_chain_dunder_new(Thread& t, Type* cls, Tuple* iterables) {
  return over_py(t, cls, step_chain, value_of(iterables));
}
Result<Value> nx_itertools_chain_from_iterable(Thread& t, Type* cls, Value iterable) { return over_py(t, cls, step_chain, iterable); }

Result<Value> nx_itertools_islice_dunder_new(Thread& t, Type* cls, Tuple* args) {
  const int64_t n = args->length;
  if (n < 2 || n > 4) {
    return raise(t, TypeError, n < 2 ? "islice expected at least 2 arguments, got {}" : "islice expected at most 4 arguments, got {}", n);
  }
  auto bound = [&](Value v, int64_t absent, const char* message) -> Result<int64_t> {
    if (v == kNone) return absent;
    int64_t i;
    if (!is_integer(v) && lookup(t, type_of(v), names::dunder_index) == kEmpty) return raise(t, ValueError, message);
    Value number = TRY(index_value_py(t, v));
    if (!fits_int64(number, &i) || i < 0 || i > Value::kIntMax) return raise(t, ValueError, message);
    return i;
  };
  const char* range = py2() ? "Indices for islice() must be None or an integer: 0 <= x <= maxint." : "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  const char* stop_range = py2() ? "Stop argument for islice() must be None or an integer: 0 <= x <= maxint." : "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  const int64_t start = n == 2 ? 0 : TRY(bound(args->items[1], 0, range));
  const int64_t stop = TRY(bound(args->items[n == 2 ? 1 : 2], -1, n == 2 ? stop_range : range));
  int64_t stride = 1;
  if (n == 4) {
    stride = TRY(bound(args->items[3], 1, "Step for islice() must be a positive integer or None."));
    if (stride < 1) return raise(t, ValueError, "Step for islice() must be a positive integer or None.");
  }
  Value made = TRY(over_py(t, cls, step_islice, args->items[0]));
  IterTool* it = as<IterTool>(made);
  it->first = Value::from_small(start);
  it->stop = stop;
  it->stride = stride;
  return made;
}

Result<Value> nx_itertools_compress_dunder_new(Thread& t, Type* cls, Value data, Value selectors) {
  Value made = TRY(over_py(t, cls, step_compress, data));
  Value second = TRY(iter_py(t, selectors));
  store(as<IterTool>(made), &as<IterTool>(made)->first, second);
  return made;
}
Result<Value> nx_itertools_dropwhile_dunder_new(Thread& t, Type* cls, Value predicate, Value iterable) {
  return over_py(t, cls, step_dropwhile, iterable, predicate);
}
Result<Value> nx_itertools_takewhile_dunder_new(Thread& t, Type* cls, Value predicate, Value iterable) {
  return over_py(t, cls, step_takewhile, iterable, predicate);
}
Result<Value> nx_itertools_filterfalse_dunder_new(Thread& t, Type* cls, Value function, Value iterable) {
  return over_py(t, cls, step_filter<false>, iterable, function == value_of(&nx_type_bool) ? kNone : function);
}
Result<Value> nx_itertools_ifilter_dunder_new(Thread& t, Type* cls, Value function, Value iterable) {
  return over_py(t, cls, step_filter<true>, iterable, function == value_of(&nx_type_bool) ? kNone : function);
}
Result<Value> nx_itertools_starmap_dunder_new(Thread& t, Type* cls, Value function, Value iterable) {
  return over_py(t, cls, step_starmap, iterable, function);
}

Result<Value> nx_itertools_imap_dunder_new(Thread& t, Type* cls, Tuple* args) {
  if (args->length < 2) return raise(t, TypeError, "imap() must have at least two arguments.");
  Tuple* iterables = TRY(tuple_slice(t, args, 1, args->length));
  Tuple* iterators = TRY(iterators_of_py(t, iterables));
  IterTool* it = TRY(make_tool(t, cls, step_imap));
  store(it, &it->function, args->items[0]);
  store(it, &it->pools, iterators);
  return value_of(it);
}

Result<Value> nx_itertools_izip_dunder_new(Thread& t, Type* cls, Tuple* args) {
  Tuple* iterators = TRY(iterators_of_py(t, args, "izip argument #{} must support iteration"));
  IterTool* it = TRY(make_tool(t, cls, step_izip));
  store(it, &it->pools, iterators);
  return value_of(it);
}

Result<Value> nx_itertools_zip_longest_dunder_new(Thread& t, Type* cls, Value fillvalue, Tuple* args) {
  Tuple* iterators = TRY(iterators_of_py(t, args, py2() ? "izip_longest argument #{} must support iteration"
                                                        : "zip_longest argument #{} must support iteration"));
  IterTool* it = TRY(make_tool(t, cls, step_zip_longest));
  store(it, &it->pools, iterators);
  store(it, &it->first, fillvalue);
  it->index = iterators->length;
  return value_of(it);
}

Result<Value> nx_itertools_accumulate_dunder_new(Thread& t, Type* cls, Value iterable, Value func, Value initial) {
  Value made = TRY(over_py(t, cls, step_accumulate, iterable, func));
  if (initial != kNone) store(as<IterTool>(made), &as<IterTool>(made)->second, initial);
  return made;
}

Result<Value> nx_itertools_pairwise_dunder_new(Thread& t, Type* cls, Value iterable) { return over_py(t, cls, step_pairwise, iterable); }

}  // extern "C"

}  // namespace natrix::rt
