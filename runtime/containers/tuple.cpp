// runtime/containers/tuple.cpp - making tuples, hashing and comparing them; tuple_methods.cpp has the methods.

#include "runtime/containers/tuple.h"

#include "runtime/containers/dict.h"

#include <cstring>

#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/heap/geometry.h"
#include "runtime/support/buffer.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix {

Tuple nx_empty_tuple = {{{layout_id(kLayoutRowTuple)}, {0}, {0}, {0}}, 0, {}};

namespace {

void trace_tuple(rt::Tracer& tracer, Object* o) {
  auto* tuple = static_cast<Tuple*>(o);
  tracer.visit(tuple->items, static_cast<size_t>(tuple->length));
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Tuple, &nx_type_tuple, trace_tuple, nullptr, 0);

namespace rt {

Result<Tuple*> allocate_tuple(Thread& t, int64_t n) {
  if (n == 0) return &nx_empty_tuple;
  if (n > INT64_MAX / 16) return raise_empty(t, MemoryError);
  Tuple* tuple = TRY(make<Tuple>(t, static_cast<size_t>(n) * sizeof(Value)));
  tuple->length = n;
  return tuple;
}

Result<Tuple*> make_tuple(Thread& t, const Value* values, size_t n) {
  Tuple* tuple = TRY(allocate_tuple(t, static_cast<int64_t>(n)));
  for (size_t i = 0; i < n; ++i) tuple->items[i] = values[i];
  return tuple;
}

Result<Tuple*> tuple_from_py(Thread& t, Value iterable) {
  if (Tuple* same = try_exact<Tuple>(iterable)) return same;
  if (List* list = try_exact<List>(iterable)) {
    Values* from = list_values(list);
    return make_tuple(t, from->items, static_cast<size_t>(from->size.load(std::memory_order_acquire)));
  }
  ValueBuffer items(t);
  TRY(iterate_py(t, iterable, [&](Value v) { return items.push(v); }));
  return make_tuple(t, items.data(), items.size());
}

Result<Tuple*> tuple_slice(Thread& t, Tuple* a, int64_t low, int64_t high) {
  if (low < 0) low = 0;
  if (high > a->length) high = a->length;
  if (high <= low) return &nx_empty_tuple;
  if (low == 0 && high == a->length && is_exact<Tuple>(value_of(a))) return a;
  return make_tuple(t, a->items + low, static_cast<size_t>(high - low));
}

Result<Tuple*> tuple_concat(Thread& t, Tuple* a, Tuple* b) {
  if (!py2() && a->length == 0 && is_exact<Tuple>(value_of(b))) return b;
  if (!py2() && b->length == 0 && is_exact<Tuple>(value_of(a))) return a;
  Tuple* tuple = TRY(allocate_tuple(t, a->length + b->length));
  for (int64_t i = 0; i < a->length; ++i) tuple->items[i] = a->items[i];
  for (int64_t i = 0; i < b->length; ++i) tuple->items[a->length + i] = b->items[i];
  return tuple;
}

Result<Tuple*> tuple_repeat(Thread& t, Tuple* a, int64_t n) {
  if (is_exact<Tuple>(value_of(a)) && (n == 1 || a->length == 0)) return a;
  int64_t total;
  if (n < 0) n = 0;
  if (__builtin_mul_overflow(a->length, n, &total)) return raise_empty(t, MemoryError);
  Tuple* tuple = TRY(allocate_tuple(t, total));
  for (int64_t i = 0; i < total; i += a->length) {
    for (int64_t j = 0; j < a->length; ++j) tuple->items[i + j] = a->items[j];
  }
  return tuple;
}

namespace {

// CPython 2.7 Objects/tupleobject.c, tuplehash.
Result<int64_t> hash2(Thread& t, Tuple* a) {
  uint64_t x = 0x345678, mult = 1000003;
  int64_t left = a->length;
  for (int64_t i = 0; i < a->length; ++i) {
    int64_t h = TRY(hash_key_py(t, a->items[i]));
    --left;
    x = (x ^ static_cast<uint64_t>(h)) * mult;
    mult += static_cast<uint64_t>(82520 + left + left);
  }
  x += 97531;
  return x == ~uint64_t{0} ? int64_t{-2} : static_cast<int64_t>(x);
}

// CPython 3.11 Objects/tupleobject.c: xxHash without its last mixing step.
Result<int64_t> hash3(Thread& t, Tuple* a) {
  constexpr uint64_t kPrime1 = 11400714785074694791u, kPrime2 = 14029467366897019727u, kPrime5 = 2870177450012600261u;
  uint64_t acc = kPrime5;
  for (int64_t i = 0; i < a->length; ++i) {
    uint64_t lane = static_cast<uint64_t>(TRY(hash_key_py(t, a->items[i])));
    acc += lane * kPrime2;
    acc = (acc << 31) | (acc >> 33);
    acc *= kPrime1;
  }
  acc += static_cast<uint64_t>(a->length) ^ (kPrime5 ^ 3527539u);
  return acc == ~uint64_t{0} ? int64_t{1546275796} : static_cast<int64_t>(acc);
}

}  // namespace

namespace {

/// Programs ask for the same key several times running: `d[k] = d.get(k, 0) + 1`. Known until a collection, which may free
/// the tuple, for tuples whose items' hashes cannot be seen to be computed.
struct {
  const Tuple* tuple;
  uint64_t collections;
  int64_t hash;
} last_hashed;

}  // namespace

Result<int64_t> tuple_hash_py(Thread& t, Tuple* a) {
  const bool alone = !Locked::threads_started.load(std::memory_order_relaxed);
  if (alone && last_hashed.tuple == a && last_hashed.collections == heap.collections) return last_hashed.hash;
  bool plain = true;
  for (int64_t i = 0; i < a->length; ++i) {
    Value v = a->items[i];
    if (!v.is_object() || is_exact<Str>(v) || is_exact<Bytes>(v)) continue;
    TRY(check_stack(t));
    plain = false;
    break;
  }
  const int64_t hash = TRY(py2() ? hash2(t, a) : hash3(t, a));
  if (alone && plain) last_hashed = {a, heap.collections, hash};
  return hash;
}

Result<Value> tuple_compare_py(Thread& t, uint32_t op, Tuple* a, Tuple* b) {
  return compare_sequences_py(t, static_cast<Compare>(op), a->length, b->length,
                              [a](int64_t i) { return a->items[i]; }, [b](int64_t i) { return b->items[i]; });
}

Result<bool> tuple_contains_py(Thread& t, Tuple* a, Value item) {
  for (int64_t i = 0; i < a->length; ++i) {
    if (TRY(equal_item_py(t, a->items[i], item))) return true;
  }
  return false;
}

}  // namespace rt
}  // namespace natrix
