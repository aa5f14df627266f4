// runtime/containers/set.h - set and frozenset.
// A table of (hash, key) with the sizes, probe sequence and growth of CPython 2.7 or 3.11, so that iteration, which
// follows the table, gives the same order.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

struct SetEntry {
  int64_t hash;
  Value key;  // kEmpty: free; kSetDeleted: deleted
};
struct SetStorage : Object {
  uint64_t mask;
  std::atomic<int64_t> used;
  int64_t fill;  // entries that are not free

  SetEntry* table() { return reinterpret_cast<SetEntry*>(this + 1); }
};

struct Set : Object {
  SetStorage* storage;  // never null
  int64_t finger;       // Python 3: where pop looks next
};
struct FrozenSet : Set {
  int64_t hash;  // -1: not computed yet
};

}  // namespace natrix
NATRIX_LAYOUT(SetStorage, 0);
NATRIX_LAYOUT(Set, ::natrix::kTypeSetSubclass);
NATRIX_LAYOUT(FrozenSet, ::natrix::kTypeFrozenSetSubclass);

namespace natrix::rt {

inline constexpr Value kSetDeleted{4088};

inline bool is_any_set(Value v) { return is<Set>(v) || is<FrozenSet>(v); }
inline SetStorage* set_storage(const Set* s) {
  return std::atomic_ref<SetStorage*>(const_cast<SetStorage*&>(s->storage)).load(std::memory_order_acquire);
}
inline int64_t set_length(const Set* s) { return set_storage(s)->used.load(std::memory_order_relaxed); }

/// The storage of every empty set.
SetStorage* empty_set_storage();
Result<Set*> make_set(Thread& t);
/// frozenset(iterable)
Result<FrozenSet*> frozenset_from_py(Thread& t, Value iterable);
/// False if it was there already.
Result<bool> set_add_py(Thread& t, Set* s, Value key);
Result<bool> set_add_hashed_py(Thread& t, Set* s, Value key, int64_t hash);
Result<bool> set_contains_py(Thread& t, Set* s, Value key);
/// False if it was not there.
Result<bool> set_discard_py(Thread& t, Set* s, Value key);
Result<void> set_update_py(Thread& t, Set* s, Value iterable);
void set_clear(Thread& t, Set* s);
/// An element removed, the set's next one; kEmpty: the set is empty.
Value set_pop(Thread& t, Set* s);
/// Set algebra, each with CPython's order of insertions. `cls` is the class of the result: set, frozenset.
Result<Set*> set_copy(Thread& t, Set* s, Type* cls);
Result<Set*> set_intersection_py(Thread& t, Set* s, Value other, Type* cls);
Result<Set*> set_difference_py(Thread& t, Set* s, Value other, Type* cls);
Result<Set*> set_symmetric_difference_py(Thread& t, Set* s, Value other, Type* cls);
Result<void> set_difference_update_py(Thread& t, Set* s, Value other);
Result<void> set_symmetric_difference_update_py(Thread& t, Set* s, Value other);
Result<bool> set_is_subset_py(Thread& t, Set* s, Set* other);
/// Exchanges the elements of s with those of a set that nobody else sees.
void set_take(Thread& t, Set* s, Set* from);
Result<Value> set_compare_py(Thread& t, uint32_t op, Set* a, Value b);
/// The next key in table order; false at the end. Start with position 0.
bool set_next(const Set* s, int64_t& position, Value& key);
bool set_next(const Set* s, int64_t& position, Value& key, int64_t& hash);
/// As frozenset's hash, for a set too.
int64_t set_hash(const Set* s);
/// Cached in the frozenset. (The keys' hashes are in the table: nothing runs, nothing raises.)
inline Result<int64_t> frozenset_hash_py(Thread&, FrozenSet* s) {
  if (s->hash == -1) s->hash = set_hash(s);
  return s->hash;
}

}  // namespace natrix::rt
