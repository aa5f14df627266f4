// runtime/containers/iterators.cpp - iterators over containers: their steps, and their methods.

#include "runtime/containers/iterators.h"

#include "natives/builtins.h"
#include "runtime/containers/arguments.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/operators.h"
#include "runtime/text/str.h"

namespace natrix {
namespace {

void trace_list_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<ListIterator*>(o)->list); }
void trace_tuple_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<TupleIterator*>(o)->tuple); }
void trace_sequence_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<SequenceIterator*>(o)->sequence); }
void trace_range_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(&static_cast<RangeIterator*>(o)->big_next, 3); }
void trace_dict_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<DictIterator*>(o)->dict); }
void trace_set_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<SetIterator*>(o)->set); }
void trace_call_iterator(rt::Tracer& tracer, Object* o) { tracer.visit(&static_cast<CallIterator*>(o)->callable, 2); }

}  // namespace

NATRIX_DEFINE_LAYOUT(ListIterator, &nx_type_list_iterator, trace_list_iterator, nullptr, 0);
NATRIX_DEFINE_LAYOUT(TupleIterator, &nx_type_tuple_iterator, trace_tuple_iterator, nullptr, 0);
NATRIX_DEFINE_LAYOUT(SequenceIterator, &nx_type_sequence_iterator, trace_sequence_iterator, nullptr, 0);
NATRIX_DEFINE_LAYOUT(RangeIterator, &nx_type_range_iterator, trace_range_iterator, nullptr, 0);
NATRIX_DEFINE_LAYOUT(DictIterator, &nx_type_dict_iterator, trace_dict_iterator, nullptr, 0);
NATRIX_DEFINE_LAYOUT_LIKE(DictValueIterator, DictIterator, &nx_type_dict_valueiterator, trace_dict_iterator);
NATRIX_DEFINE_LAYOUT_LIKE(DictItemIterator, DictIterator, &nx_type_dict_itemiterator, trace_dict_iterator);
NATRIX_DEFINE_LAYOUT(SetIterator, &nx_type_set_iterator, trace_set_iterator, nullptr, 0);
NATRIX_DEFINE_LAYOUT(CallIterator, &nx_type_callable_iterator, trace_call_iterator, nullptr, 0);

namespace rt {

// --- steps

Result<Value> next_of_range(Thread& t, RangeIterator* it) {
  if (it->big_left == kEmpty) [[likely]] {
    if (it->left <= 0) return kEmpty;
    int64_t n = it->next;
    if (--it->left > 0) it->next += it->step;
    return int_from_int64(t, n);
  }
  if (sign_of(it->big_left) <= 0) return kEmpty;
  Value v = it->big_next;
  store(it, &it->big_next, TRY(binary_numbers(t, Binary::Add, v, it->big_step)));
  store(it, &it->big_left, TRY(binary_numbers(t, Binary::Sub, it->big_left, Value::from_small(1))));
  return v;
}

Result<Value> next_of_sequence_py(Thread& t, SequenceIterator* it) {
  Value sequence = it->sequence;
  if (sequence == kEmpty) return kEmpty;
  Value v;
  if (is_exact<Str>(sequence) || is_exact<Bytes>(sequence) || is_exact<ByteArray>(sequence)) {
    v = TRY(next_text_item(t, sequence, it->position));
  } else {
    Value index = TRY(int_from_int64(t, it->position));
    auto item = getitem_py(t, sequence, index);
    if (item.raised() && !catch_pending(t, IndexError) && !catch_pending(t, StopIteration)) return Raised{};
    v = item.raised() ? kEmpty : item.value();
  }
  if (v == kEmpty) {
    store(it, &it->sequence, kEmpty);
  } else {
    ++it->position;
  }
  return v;
}

namespace {

// CPython's dictiter_iternextkey and its likes.
Result<bool> next_entry(Thread& t, DictIterator* it, Value& key, Value& value) {
  Dict* d = it->dict;
  if (d == nullptr) return false;
  if (it->used != dict_length(d)) {
    it->used = -1;
    return raise(t, RuntimeError, "dictionary changed size during iteration");
  }
  if (!(it->reversed ? dict_previous(d, it->position, key, value) : dict_next(d, it->position, key, value))) {
    store(it, &it->dict, static_cast<Dict*>(nullptr));
    return false;
  }
  if (!py2() && it->left == 0 && !it->reversed) {
    store(it, &it->dict, static_cast<Dict*>(nullptr));
    return raise(t, RuntimeError, "dictionary keys changed during iteration");
  }
  --it->left;
  return true;
}

}  // namespace

Result<Value> next_of_dict(Thread& t, DictIterator* it) {
  Value key, value;
  if (!TRY(next_entry(t, it, key, value))) return kEmpty;
  switch (it->kind) {
    case kIterateKeys: return key;
    case kIterateValues: return value;
    case kIterateItems: break;
  }
  return raw(make_tuple_of(t, key, value));
}

extern "C" Value nx_dict_pair(Thread& t, Value iterator, Value* value) {
  Value key;
  auto found = next_entry(t, static_cast<DictIterator*>(iterator.as_object()), key, *value);
  return found.raised() ? kRaised : found.value() ? key : kEmpty;
}

Result<Value> next_of_set(Thread& t, SetIterator* it) {
  Set* s = it->set;
  if (s == nullptr) return kEmpty;
  if (it->used != set_length(s)) {
    it->used = -1;
    return raise(t, RuntimeError, "Set changed size during iteration");
  }
  Value key;
  if (!set_next(s, it->position, key)) {
    store(it, &it->set, static_cast<Set*>(nullptr));
    return kEmpty;
  }
  --it->left;
  return key;
}

Result<Value> next_of_call_py(Thread& t, CallIterator* it) {
  if (it->callable == kEmpty) return kEmpty;
  auto v = call0_py(t, it->callable);
  bool end = v.raised();
  if (end) {
    if (!catch_pending(t, StopIteration)) return Raised{};
  } else {
    end = TRY(equal_item_py(t, it->sentinel, v.value()));
  }
  if (!end) return v;
  store(it, &it->callable, kEmpty);
  store(it, &it->sentinel, kEmpty);
  return kEmpty;
}

namespace {

Result<DictIterator*> allocate_dict_iterator(Thread& t, DictIteration kind, bool reversed) {
  if (reversed) {
    const Type* type = kind == kIterateKeys     ? &types::dict_reversekeyiterator
                       : kind == kIterateValues ? &types::dict_reversevalueiterator
                                                : &types::dict_reverseitemiterator;
    return make_instance<DictIterator>(t, type);
  }
  switch (kind) {
    case kIterateKeys: break;
    case kIterateValues: return TRY(make<DictValueIterator>(t));
    case kIterateItems: return TRY(make<DictItemIterator>(t));
  }
  return make<DictIterator>(t);
}

}  // namespace

Result<DictIterator*> make_dict_iterator(Thread& t, Dict* d, DictIteration kind, bool reversed) {
  DictIterator* it = TRY(allocate_dict_iterator(t, kind, reversed && !py2()));
  store(it, &it->dict, d);
  it->used = it->left = dict_length(d);
  it->kind = kind;
  it->reversed = reversed;
  it->position = reversed ? dict_last_position(d) : 0;
  return it;
}

// --- methods

namespace {

/// A step as __next__ gives it.
Result<Value> stepped(Thread& t, Value self) {
  Value v = TRY(next_py(t, self));
  return v == kEmpty ? Result<Value>(raise_stop_iteration(t)) : v;
}

Result<Value> count(Thread& t, int64_t n) { return int_from_int64(t, n < 0 ? 0 : n); }

}  // namespace

namespace {

Result<Value> length_hint(Thread& t, ListIterator* self) {
  return count(t, self->list == nullptr ? 0 : list_size(self->list) - self->position);
}
Result<Value> length_hint(Thread& t, TupleIterator* self) {
  return count(t, self->tuple == nullptr ? 0 : self->tuple->length - self->position);
}
Result<Value> length_hint(Thread& t, SequenceIterator* self) {
  if (self->sequence == kEmpty) return count(t, 0);
  if (!py2() && lookup(t, type_of(self->sequence), names::dunder_len) == kEmpty) return kNotImplemented;
  return count(t, TRY(length_py(t, self->sequence)) - self->position);
}
Result<Value> length_hint(Thread& t, RangeIterator* self) {
  return self->big_left != kEmpty ? self->big_left : count(t, self->left);
}
Result<Value> length_hint(Thread& t, DictIterator* self) {
  return count(t, self->dict == nullptr || self->used != dict_length(self->dict) ? 0 : self->left);
}
Result<Value> length_hint(Thread& t, SetIterator* self) {
  return count(t, self->set == nullptr || self->used != set_length(self->set) ? 0 : self->left);
}
Result<Value> length_hint(Thread& t, Reversed* self) {
  if (self->sequence == kEmpty) return count(t, 0);
  int64_t length = TRY(length_py(t, self->sequence));
  return count(t, length < self->position + 1 ? 0 : self->position + 1);
}

}  // namespace

#define ITERATOR(name, Struct)                                                            \
  Result<Value> nx_##name##_dunder_iter(Thread&, Struct* self) { return value_of(self); } \
  Result<Value> nx_##name##_dunder_next(Thread& t, Struct* self) { return stepped(t, value_of(self)); }
#define SIZED_ITERATOR(name, Struct) \
  ITERATOR(name, Struct)             \
  Result<Value> nx_##name##_dunder_length_hint(Thread& t, Struct* self) { return length_hint(t, self); }
SIZED_ITERATOR(list_iterator, ListIterator)
SIZED_ITERATOR(list_reverseiterator, Reversed)
SIZED_ITERATOR(tuple_iterator, TupleIterator)
SIZED_ITERATOR(sequence_iterator, SequenceIterator)
SIZED_ITERATOR(str_iterator, SequenceIterator)
SIZED_ITERATOR(str_ascii_iterator, SequenceIterator)
SIZED_ITERATOR(bytes_iterator, SequenceIterator)
SIZED_ITERATOR(bytearray_iterator, SequenceIterator)
SIZED_ITERATOR(memory_iterator, SequenceIterator)
SIZED_ITERATOR(range_iterator, RangeIterator)
SIZED_ITERATOR(longrange_iterator, RangeIterator)
SIZED_ITERATOR(dict_iterator, DictIterator)
SIZED_ITERATOR(dict_valueiterator, DictValueIterator)
SIZED_ITERATOR(dict_itemiterator, DictItemIterator)
SIZED_ITERATOR(dict_reversekeyiterator, DictIterator)
SIZED_ITERATOR(dict_reversevalueiterator, DictIterator)
SIZED_ITERATOR(dict_reverseitemiterator, DictIterator)
SIZED_ITERATOR(set_iterator, SetIterator)
SIZED_ITERATOR(reversed, Reversed)
ITERATOR(callable_iterator, CallIterator)
ITERATOR(enumerate, Enumerate)
ITERATOR(zip, Zip)
ITERATOR(map, Map)
ITERATOR(filter, Filter)
#undef SIZED_ITERATOR
#undef ITERATOR

}  // namespace rt
}  // namespace natrix
