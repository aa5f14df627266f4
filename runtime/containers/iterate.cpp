// runtime/containers/iterate.cpp - the iterator protocol: iter(a), next(it), for any object (Language Reference 3.3.7, the
// glossary's "iterable").
// Built-in iterables and iterators are told by their layout; all others by their special methods, or __getitem__.

#include "runtime/containers/iterators.h"

#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/oldclass.h"
#include "runtime/functions/generator.h"
#include "runtime/modules/file.h"
#include "runtime/modules/itertools.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {
namespace {

const Text* next_name() { return py2() ? names::next : names::dunder_next; }

/// iter(a) for objects of classes.
Result<Value> general_iter_py(Thread& t, Value a) {
  OldInstance* old = try_exact<OldInstance>(a);
  if (old == nullptr && lookup(t, type_of(a), names::dunder_iter) == kNone) {
    return raise(t, TypeError, "'{}' object is not iterable", type_name(a));
  }
  Value it = TRY(call_special_py(t, a, names::dunder_iter));
  if (it != kEmpty) {
    if (is_iterator(t, it)) return it;
    if (old != nullptr) return raise(t, TypeError, "__iter__ returned non-iterator of type '{}'", type_name(it));
    return raise(t, TypeError, "iter() returned non-iterator of type '{}'", type_name(it));
  }
  if (old != nullptr) {
    if (TRY(old_special_py(t, old, names::dunder_getitem)) == kEmpty) return raise(t, TypeError, "iteration over non-sequence");
  } else if (lookup(t, type_of(a), names::dunder_getitem) == kEmpty) {
    return raise(t, TypeError, "'{}' object is not iterable", type_name(a));
  }
  SequenceIterator* sequence = TRY(make_sequence_iterator(t, a));
  return value_of(sequence);
}

Result<Value> general_next_py(Thread& t, Value iterator) {
  auto v = call_special_py(t, iterator, next_name());
  if (v.raised()) {
    if (!catch_pending(t, StopIteration)) return Raised{};
    return kEmpty;
  }
  if (v.value() != kEmpty) return v;
  if (!py2()) return raise(t, TypeError, "'{}' object is not an iterator", type_name(iterator));
  if (is<OldInstance>(iterator)) return raise(t, TypeError, "instance has no next() method");
  return raise(t, TypeError, "{} object is not an iterator", type_name(iterator));
}

}  // namespace

bool is_iterator(Thread& t, Value v) {
  return is<OldInstance>(v) || lookup(t, type_of(v), next_name()) != kEmpty;
}

namespace {

const Type* sequence_iterator_type(Value sequence) {
  if (is<ByteArray>(sequence)) return &types::bytearray_iterator;
  if (py2()) return &types::sequence_iterator;
  if (const Str* s = try_cast<Str>(sequence)) return s->ascii() ? &types::str_ascii_iterator : &types::str_iterator;
  if (is<Bytes>(sequence)) return &types::bytes_iterator;
  if (type_of(sequence) == &types::memoryview) return &types::memory_iterator;
  return &types::sequence_iterator;
}

/// The layout's row; of a built-in type without one, the row of what it is like.
LayoutRow iteration_row(const Object* o) {
  const uint32_t row = layout_of(o) >> 1;
  if (row < kBuiltinLayoutCount) return static_cast<LayoutRow>(row);
  const Layout* layout = nx_layouts[row];
  return (layout->type->flags & kTypeHeap) != 0 ? kLayoutRowObject : static_cast<LayoutRow>(layout->base_row);
}

}  // namespace

Result<SequenceIterator*> make_sequence_iterator(Thread& t, Value sequence) {
  SequenceIterator* it = TRY(make_instance<SequenceIterator>(t, sequence_iterator_type(sequence)));
  store(it, &it->sequence, sequence);
  return it;
}

Result<Value> iter_py(Thread& t, Value a) {
  if (!a.is_object()) return general_iter_py(t, a);
  Object* o = a.as_object();
  switch (iteration_row(o)) {
    case kLayoutRowList: {
      ListIterator* it = TRY(make<ListIterator>(t));
      store(it, &it->list, static_cast<List*>(o));
      return value_of(it);
    }
    case kLayoutRowTuple: {
      TupleIterator* it = TRY(make<TupleIterator>(t));
      store(it, &it->tuple, static_cast<Tuple*>(o));
      return value_of(it);
    }
    case kLayoutRowRange: {
      RangeIterator* it = TRY(make_range_iterator(t, static_cast<Range*>(o)));
      return value_of(it);
    }
    case kLayoutRowDict: {
      DictIterator* it = TRY(make_dict_iterator(t, static_cast<Dict*>(o), kIterateKeys));
      return value_of(it);
    }
    case kLayoutRowDictView: {
      DictIterator* it = TRY(make_dict_iterator(t, static_cast<DictView*>(o)->dict, kIterateKeys));
      return value_of(it);
    }
    case kLayoutRowDictValues: {
      DictIterator* it = TRY(make_dict_iterator(t, static_cast<DictView*>(o)->dict, kIterateValues));
      return value_of(it);
    }
    case kLayoutRowDictItems: {
      DictIterator* it = TRY(make_dict_iterator(t, static_cast<DictView*>(o)->dict, kIterateItems));
      return value_of(it);
    }
    case kLayoutRowSet:
    case kLayoutRowFrozenSet: {
      SetIterator* it = TRY(make<SetIterator>(t));
      store(it, &it->set, static_cast<Set*>(o));
      it->used = it->left = set_length(static_cast<Set*>(o));
      return value_of(it);
    }
    case kLayoutRowStr:
    case kLayoutRowBytes: {
      SequenceIterator* it = TRY(make_sequence_iterator(t, a));
      return value_of(it);
    }
    case kLayoutRowGenerator:
    case kLayoutRowListIterator:
    case kLayoutRowTupleIterator:
    case kLayoutRowSequenceIterator:
    case kLayoutRowRangeIterator:
    case kLayoutRowDictIterator:
    case kLayoutRowDictValueIterator:
    case kLayoutRowDictItemIterator:
    case kLayoutRowSetIterator:
    case kLayoutRowCallIterator:
    case kLayoutRowReversed:
    case kLayoutRowEnumerate:
    case kLayoutRowZip:
    case kLayoutRowMap:
    case kLayoutRowFilter:
      return a;
    default:
      return general_iter_py(t, a);
  }
}

Result<Value> next_py(Thread& t, Value iterator) {
  if (!iterator.is_object()) return general_next_py(t, iterator);
  Object* o = iterator.as_object();
  switch (iteration_row(o)) {
    case kLayoutRowListIterator: {
      auto* it = static_cast<ListIterator*>(o);
      List* list = it->list;
      if (list == nullptr) return kEmpty;
      Value v = list_get(list, it->position);
      if (v == kEmpty) {
        store(it, &it->list, static_cast<List*>(nullptr));
      } else {
        ++it->position;
      }
      return v;
    }
    case kLayoutRowTupleIterator: {
      auto* it = static_cast<TupleIterator*>(o);
      Tuple* tuple = it->tuple;
      if (tuple == nullptr) return kEmpty;
      if (it->position < tuple->length) return tuple->items[it->position++];
      store(it, &it->tuple, static_cast<Tuple*>(nullptr));
      return kEmpty;
    }
    case kLayoutRowGenerator: {
      auto v = generator_resume_py(t, static_cast<Generator*>(o), kNone);
      if (v.raised() && py2() && catch_pending(t, StopIteration)) return kEmpty;  // raised in it
      return v;
    }
    case kLayoutRowRangeIterator: return next_of_range(t, static_cast<RangeIterator*>(o));
    case kLayoutRowSequenceIterator: {
      auto* it = static_cast<SequenceIterator*>(o);
      // The characters of a string.
      if (const Text* s = it->sequence.is_object() ? static_cast<const Text*>(it->sequence.as_object()) : nullptr; s != nullptr) {
        if (has_layout(s, kLayoutRowStr) && static_cast<const Str*>(s)->width_log() == 0 && it->position < s->length) {
          return value_of(TRY(str_of_char(t, s->data()[it->position++])));
        }
        if (py2() && has_layout(s, kLayoutRowBytes) && it->position < s->length) {
          return value_of(bytes_of_char(s->data()[it->position++]));
        }
      }
      return next_of_sequence_py(t, it);
    }
    case kLayoutRowDictIterator:
    case kLayoutRowDictValueIterator:
    case kLayoutRowDictItemIterator: return next_of_dict(t, static_cast<DictIterator*>(o));
    case kLayoutRowSetIterator: return next_of_set(t, static_cast<SetIterator*>(o));
    case kLayoutRowCallIterator: return next_of_call_py(t, static_cast<CallIterator*>(o));
    case kLayoutRowReversed: return next_of_reversed_py(t, static_cast<Reversed*>(o));
    case kLayoutRowEnumerate: return next_of_enumerate_py(t, static_cast<Enumerate*>(o));
    case kLayoutRowZip: return next_of_zip_py(t, static_cast<Zip*>(o));
    case kLayoutRowMap: return next_of_map_py(t, static_cast<Map*>(o));
    case kLayoutRowFilter: return next_of_filter_py(t, static_cast<Filter*>(o));
    case kLayoutRowIterTool: return static_cast<IterTool*>(o)->step(t, static_cast<IterTool*>(o));
    case kLayoutRowFile: {
      Value line = TRY(buffered_line(t, static_cast<File*>(o)));
      return line != kEmpty ? line : general_next_py(t, iterator);
    }
    default: return general_next_py(t, iterator);
  }
}

}  // namespace natrix::rt

using namespace natrix;

extern "C" {

Value nx_iter(Thread& t, Value a) { return rt::iter_py(t, a).payload; }
Value nx_next(Thread& t, Value iterator) {
  // The usual step of a generator: what generator_resume_py does, without its questions.
  if (auto* g = rt::is_exact<Generator>(iterator) ? static_cast<Generator*>(iterator.as_object()) : nullptr; g != nullptr && g->running == 0 && g->finished == 0) {
    g->running = 1;
    g->delegate = kEmpty;
    Value v = g->resume(t, g, kNone);
    g->running = 0;
    if (v != kEmpty && v != kRaised) [[likely]] return v;
    auto ended = rt::generator_ended(t, g, v);
    return ended.raised() && rt::py2() && rt::catch_pending(t, rt::StopIteration) ? kEmpty : ended.payload;
  }
  return rt::next_py(t, iterator).payload;
}

}  // extern "C"
