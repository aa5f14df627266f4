// runtime/containers/set.cpp - the table of sets, and set algebra; set_methods.cpp has what Python code calls.
// The order of iteration is that of the table, so sizes, probes, the moments of growth and the order of insertions in each
// operation follow CPython 2.7 and 3.11, Objects/setobject.c.

#include "runtime/containers/set.h"

#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"

namespace natrix {
namespace {

struct EmptyStorage {
  SetStorage head;
  SetEntry entry;
};
EmptyStorage empty_storage = {{{{layout_id(kLayoutRowSetStorage)}, {0}, {0}, {0}}, 0, {0}, 0}, {0, kEmpty}};

void trace_storage(rt::Tracer& tracer, Object* o) {
  auto* s = static_cast<SetStorage*>(o);
  for (uint64_t i = 0; i <= s->mask; ++i) tracer.visit(s->table()[i].key);
}

void trace_set(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<Set*>(o)->storage); }

}  // namespace

NATRIX_DEFINE_LAYOUT(SetStorage, nullptr, trace_storage, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Set, &nx_type_set, trace_set, nullptr, 0);
NATRIX_DEFINE_LAYOUT(FrozenSet, &nx_type_frozenset, trace_set, nullptr, 0);

namespace rt {

SetStorage* empty_set_storage() { return &empty_storage.head; }

namespace {

constexpr uint64_t kMinSize = 8;
constexpr uint64_t kLinearProbes = 9;

bool live(Value key) { return key != kEmpty && key != kSetDeleted; }

/// The mask as CPython has it: its smallest table is never absent.
int64_t mask_of(const SetStorage* s) { return s == &empty_storage.head ? static_cast<int64_t>(kMinSize) - 1 : static_cast<int64_t>(s->mask); }

/// The places of a key's probe sequence in order: f(entry, index) until it returns true.
template <class F>
void probe(SetStorage* s, int64_t hash, F f) {
  const uint64_t mask = s->mask;
  uint64_t i = static_cast<uint64_t>(hash) & mask, perturb = static_cast<uint64_t>(hash);
  SetEntry* table = s->table();
  if (py2()) {
    for (;; perturb >>= 5) {
      if (f(table[i])) return;
      i = (i * 5 + perturb + 1) & mask;
    }
  }
  for (;;) {
    const uint64_t last = i + kLinearProbes <= mask ? i + kLinearProbes : i;
    for (uint64_t j = i; j <= last; ++j) {
      if (f(table[j])) return;
    }
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & mask;
  }
}

void insert_clean(SetStorage* s, Value key, int64_t hash) {
  probe(s, hash, [&](SetEntry& entry) {
    if (entry.key != kEmpty) return false;
    entry.hash = hash;
    store(s, &entry.key, key);
    return true;
  });
}

Result<SetStorage*> allocate_storage(Thread& t, uint64_t size) {
  if (size > UINT64_MAX / 64) return raise_empty(t, MemoryError);
  Object* o = TRY(allocate(t, sizeof(SetStorage) + size * sizeof(SetEntry), layout_id(kLayoutRowSetStorage)));
  auto* s = static_cast<SetStorage*>(o);
  s->mask = size - 1;
  return s;
}

/// set_table_resize: the smallest table larger than n.
Result<void> resize(Thread& t, Set* set, int64_t n) {
  uint64_t size = kMinSize;
  while (size <= static_cast<uint64_t>(n)) size <<= 1;
  SetStorage* old = set_storage(set);
  SetStorage* s = TRY(allocate_storage(t, size));
  for (uint64_t i = 0; i <= old->mask; ++i) {
    SetEntry& entry = old->table()[i];
    if (live(entry.key)) insert_clean(s, entry.key, entry.hash);
  }
  s->used.store(old->used.load(std::memory_order_relaxed), std::memory_order_relaxed);
  s->fill = s->used.load(std::memory_order_relaxed);
  publish(set, &set->storage, s);
  return {};
}

int64_t grown(const SetStorage* s) {
  int64_t used = s->used.load(std::memory_order_relaxed);
  return used > 50000 ? used * 2 : used * 4;
}

/// Is the entry's k, whose hash is the same, the key? 1, 0, or -1 if the set changed meanwhile.
[[gnu::noinline]] Result<int64_t> same_key_py(Thread& t, Set* set, SetStorage* now, SetEntry& entry, Value k, Value key) {
  const int quick = quick_equal(k, key);
  if (quick >= 0) return quick;
  const bool same = TRY(compare_true_py(t, Compare::Eq, k, key));
  return set_storage(set) == now && load(&entry.key) == k ? same : -1;
}

/// The entry of a key; null: absent. Fills `vacant` with the entry to insert it at, if asked.
Result<bool> find_py(Thread& t, Set* set, Value key, int64_t hash, SetStorage*& s, SetEntry*& found, SetEntry** vacant = nullptr) {
  for (;;) {
    s = set_storage(set);
    found = nullptr;
    SetStorage* now = s;
    SetEntry* place = nullptr;
    bool failed = false, changed = false;
    probe(now, hash, [&](SetEntry& entry) {
      Value k = load(&entry.key);
      if (k == kEmpty) {
        if (place == nullptr) place = &entry;
        return true;
      }
      if (k == kSetDeleted) {
        if (!py2() || place == nullptr) place = &entry;  // 2.7 uses the first deleted place again, 3.11 the last
        return false;
      }
      if (k == key) {
        found = &entry;
        return true;
      }
      if (entry.hash != hash) return false;
      auto same = same_key_py(t, set, now, entry, k, key);
      failed = same.raised();
      changed = !failed && same.value() < 0;
      if (failed || changed) return true;
      if (same.value() == 0) return false;
      found = &entry;
      return true;
    });
    if (failed) return Raised{};
    if (changed) continue;
    if (vacant != nullptr) *vacant = place;
    return found != nullptr;
  }
}

Result<bool> contains_py(Thread& t, Set* set, Value key, int64_t hash) {
  SetStorage* s;
  SetEntry* entry;
  return find_py(t, set, key, hash, s, entry);
}

/// `grow` false: set_insert_key of 2.7, which leaves the table as it is.
Result<bool> add_py(Thread& t, Set* set, Value key, int64_t hash, bool grow = true) {
  Locked held(t, set);
  if (set_storage(set) == &empty_storage.head) TRY(resize(t, set, 0));
  SetStorage* s;
  SetEntry *entry, *place;
  if (TRY(find_py(t, set, key, hash, s, entry, &place))) return false;
  const bool fresh = place->key == kEmpty;
  if (fresh) ++s->fill;
  place->hash = hash;
  store(s, &place->key, key);
  s->used.store(s->used.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  int64_t mask = static_cast<int64_t>(s->mask);
  bool full = py2() ? s->fill * 3 >= (mask + 1) * 2 : fresh && s->fill * 5 >= mask * 3;
  if (grow && full) TRY(resize(t, set, grown(s)));
  return true;
}

void remove_entry(SetStorage* s, SetEntry* entry) {
  store(s, &entry->key, kSetDeleted);
  if (!py2()) entry->hash = -1;
  s->used.store(s->used.load(std::memory_order_relaxed) - 1, std::memory_order_relaxed);
}

Result<bool> discard_py(Thread& t, Set* set, Value key, int64_t hash) {
  Locked held(t, set);
  SetStorage* s;
  SetEntry* entry;
  if (!TRY(find_py(t, set, key, hash, s, entry))) return false;
  remove_entry(s, entry);
  return true;
}

/// One big resize before n keys are added; few are expected to be there already.
Result<void> reserve(Thread& t, Set* set, int64_t n) {
  SetStorage* s = set_storage(set);
  int64_t mask = mask_of(s), fill = s->fill + n;
  bool full = py2() ? fill * 3 >= (mask + 1) * 2 : fill * 5 >= mask * 3;
  if (full) return resize(t, set, (s->used.load(std::memory_order_relaxed) + n) * 2);
  if (s == &empty_storage.head) return resize(t, set, 0);
  return {};
}

Result<void> merge_py(Thread& t, Set* set, Set* other) {
  Locked held(t, set);
  int64_t n = set_length(other);
  if (other == set || n == 0) return {};
  TRY(reserve(t, set, n));
  SetStorage* s = set_storage(set);
  SetStorage* from = set_storage(other);
  if (!py2() && s->fill == 0) {
    if (s->mask == from->mask && from->fill == n) {
      for (uint64_t i = 0; i <= from->mask; ++i) {
        s->table()[i].hash = from->table()[i].hash;
        store(s, &s->table()[i].key, from->table()[i].key);
      }
    } else {
      for (uint64_t i = 0; i <= from->mask; ++i) {
        SetEntry& entry = from->table()[i];
        if (live(entry.key)) insert_clean(s, entry.key, entry.hash);
      }
    }
    s->fill = n;
    s->used.store(n, std::memory_order_release);
    return {};
  }
  int64_t position = 0, hash;
  Value key;
  while (set_next(other, position, key, hash)) TRY(add_py(t, set, key, hash, !py2()));
  return {};
}

/// An empty set of a class.
Result<Set*> empty_of(Thread& t, Type* cls) {
  Object* o;
  if (cls == &nx_type_set) {
    o = TRY(make<Set>(t));
  } else if (cls == &nx_type_frozenset) {
    o = TRY(make<FrozenSet>(t));
  } else {
    o = TRY(allocate_instance(t, cls));
  }
  Set* set = static_cast<Set*>(o);
  store(set, &set->storage, &empty_storage.head);
  if (is<FrozenSet>(value_of(o))) static_cast<FrozenSet*>(set)->hash = -1;
  return set;
}

}  // namespace

bool set_next(const Set* set, int64_t& position, Value& key, int64_t& hash) {
  SetStorage* s = set_storage(set);
  while (position <= static_cast<int64_t>(s->mask)) {
    SetEntry& entry = s->table()[position++];
    key = load(&entry.key);
    if (live(key)) {
      hash = entry.hash;
      return true;
    }
  }
  return false;
}

bool set_next(const Set* set, int64_t& position, Value& key) {
  int64_t hash;
  return set_next(set, position, key, hash);
}

Result<Set*> make_set(Thread& t) { return empty_of(t, &nx_type_set); }

Result<bool> set_add_hashed_py(Thread& t, Set* s, Value key, int64_t hash) { return add_py(t, s, key, hash); }

Result<bool> set_add_py(Thread& t, Set* s, Value key) {
  int64_t hash = TRY(hash_key_py(t, key));
  return add_py(t, s, key, hash);
}

namespace {

/// For lookups a set stands for the frozenset of its elements.
Result<int64_t> lookup_hash_py(Thread& t, Value key) {
  auto hash = hash_key_py(t, key);
  if (!hash.raised() || !is<Set>(key) || !catch_pending(t, TypeError)) return hash;
  return set_hash(as<Set>(key));
}

}  // namespace

Result<bool> set_contains_py(Thread& t, Set* s, Value key) {
  int64_t hash = TRY(lookup_hash_py(t, key));
  return contains_py(t, s, key, hash);
}

Result<bool> set_discard_py(Thread& t, Set* s, Value key) {
  int64_t hash = TRY(lookup_hash_py(t, key));
  return discard_py(t, s, key, hash);
}

Result<void> set_update_py(Thread& t, Set* s, Value iterable) {
  if (is_any_set(iterable)) return merge_py(t, s, as<Set>(iterable));
  if (Dict* d = try_exact<Dict>(iterable)) {
    TRY(reserve(t, s, dict_length(d)));
    int64_t position = 0, hash;
    Value key, value;
    while (dict_next(d, position, key, value, &hash)) TRY(add_py(t, s, key, hash));
    return {};
  }
  return iterate_py(t, iterable, [&](Value key) -> Result<void> {
    TRY(set_add_py(t, s, key));
    return {};
  });
}

void set_clear(Thread& t, Set* s) {
  Locked held(t, s);
  publish(s, &s->storage, &empty_storage.head);
}

Value set_pop(Thread& t, Set* set) {
  Locked held(t, set);
  SetStorage* s = set_storage(set);
  if (s->used.load(std::memory_order_relaxed) == 0) return kEmpty;
  SetEntry* table = s->table();
  uint64_t i;
  if (py2()) {
    // 2.7 keeps where to look next in the hash of the first entry, unless that holds a key.
    i = 0;
    if (!live(table[0].key)) {
      i = static_cast<uint64_t>(table[0].hash);
      if (table[0].hash > static_cast<int64_t>(s->mask) || table[0].hash < 1) i = 1;
      while (!live(table[i].key)) i = i == s->mask ? 1 : i + 1;
    }
  } else {
    i = static_cast<uint64_t>(set->finger) & s->mask;
    while (!live(table[i].key)) i = (i + 1) & s->mask;
    set->finger = static_cast<int64_t>(i) + 1;
  }
  Value key = table[i].key;
  remove_entry(s, &table[i]);
  if (py2()) table[0].hash = static_cast<int64_t>(i) + 1;
  return key;
}

Result<FrozenSet*> frozenset_from_py(Thread& t, Value iterable) {
  if (FrozenSet* same = try_exact<FrozenSet>(iterable)) return same;
  Set* made = TRY(empty_of(t, &nx_type_frozenset));
  TRY(set_update_py(t, made, iterable));
  return static_cast<FrozenSet*>(made);
}

// --- algebra

Result<Set*> set_copy(Thread& t, Set* s, Type* cls) {
  Set* copy = TRY(empty_of(t, cls));
  TRY(merge_py(t, copy, s));
  return copy;
}

void set_take(Thread& t, Set* s, Set* from) {
  Locked held(t, s);
  publish(s, &s->storage, set_storage(from));
}

Result<Set*> set_intersection_py(Thread& t, Set* s, Value other, Type* cls) {
  if (value_of(s) == other) return set_copy(t, s, cls);
  Set* result = TRY(empty_of(t, cls));
  if (is_any_set(other)) {
    Set* walked = as<Set>(other);
    if (set_length(walked) > set_length(s)) {
      Set* swapped = s;
      s = walked;
      walked = swapped;
    }
    int64_t position = 0, hash;
    Value key;
    while (set_next(walked, position, key, hash)) {
      if (TRY(contains_py(t, s, key, hash))) TRY(add_py(t, result, key, hash));
    }
    return result;
  }
  TRY(iterate_py(t, other, [&](Value key) -> Result<void> {
    int64_t hash = TRY(hash_key_py(t, key));
    if (TRY(contains_py(t, s, key, hash))) TRY(add_py(t, result, key, hash));
    return {};
  }));
  return result;
}

Result<void> set_difference_update_py(Thread& t, Set* s, Value other) {
  if (value_of(s) == other) {
    set_clear(t, s);
    return {};
  }
  if (is_any_set(other)) {
    Set* removed = as<Set>(other);
    if (!py2() && set_length(removed) >> 3 > set_length(s)) {
      removed = TRY(set_intersection_py(t, s, other, &nx_type_set));
    }
    int64_t position = 0, hash;
    Value key;
    while (set_next(removed, position, key, hash)) TRY(discard_py(t, s, key, hash));
  } else {
    TRY(iterate_py(t, other, [&](Value key) -> Result<void> {
      int64_t hash = TRY(hash_key_py(t, key));
      TRY(discard_py(t, s, key, hash));
      return {};
    }));
  }
  Locked held(t, s);
  SetStorage* now = set_storage(s);
  int64_t deleted = now->fill - now->used.load(std::memory_order_relaxed), mask = mask_of(now);
  if (py2() ? deleted * 5 < mask : deleted <= mask / 4) return {};
  return resize(t, s, grown(now));
}

Result<Set*> set_difference_py(Thread& t, Set* s, Value other, Type* cls) {
  Set* others = is_any_set(other) ? as<Set>(other) : nullptr;
  Dict* dict = try_exact<Dict>(other);
  bool copying = others == nullptr && dict == nullptr;
  if (!py2() && !copying) copying = set_length(s) >> 2 > (others != nullptr ? set_length(others) : dict_length(dict));
  if (copying) {
    Set* result = TRY(set_copy(t, s, cls));
    TRY(set_difference_update_py(t, result, other));
    return result;
  }
  Set* result = TRY(empty_of(t, cls));
  int64_t position = 0, hash;
  Value key;
  while (set_next(s, position, key, hash)) {
    bool there = others != nullptr ? TRY(contains_py(t, others, key, hash))
                                   : TRY(dict_get_hashed_py(t, dict, key, hash)) != kEmpty;
    if (!there) TRY(add_py(t, result, key, hash));
  }
  return result;
}

Result<void> set_symmetric_difference_update_py(Thread& t, Set* s, Value other) {
  if (value_of(s) == other) {
    set_clear(t, s);
    return {};
  }
  auto flip = [&](Value key, int64_t hash) -> Result<void> {
    if (!TRY(discard_py(t, s, key, hash))) TRY(add_py(t, s, key, hash));
    return {};
  };
  int64_t position = 0, hash;
  Value key, value;
  if (Dict* d = try_exact<Dict>(other)) {
    while (dict_next(d, position, key, value, &hash)) TRY(flip(key, hash));
    return {};
  }
  Set* others;
  if (is_any_set(other)) {
    others = as<Set>(other);
  } else {
    others = TRY(make_set(t));
    TRY(set_update_py(t, others, other));
  }
  while (set_next(others, position, key, hash)) TRY(flip(key, hash));
  return {};
}

Result<Set*> set_symmetric_difference_py(Thread& t, Set* s, Value other, Type* cls) {
  Set* result = TRY(empty_of(t, cls));
  TRY(set_update_py(t, result, other));
  TRY(set_symmetric_difference_update_py(t, result, value_of(s)));
  return result;
}

Result<bool> set_is_subset_py(Thread& t, Set* s, Set* other) {
  if (set_length(s) > set_length(other)) return false;
  int64_t position = 0, hash;
  Value key;
  while (set_next(s, position, key, hash)) {
    if (!TRY(contains_py(t, other, key, hash))) return false;
  }
  return true;
}

Result<Value> set_compare_py(Thread& t, uint32_t op, Set* a, Value other) {
  if (!is_any_set(other)) return kNotImplemented;
  Set* b = as<Set>(other);
  int64_t m = set_length(a), n = set_length(b);
  TRY(check_stack(t, " in comparison"));
  switch (static_cast<Compare>(op)) {
    case Compare::Eq: return from_bool(m == n && TRY(set_is_subset_py(t, a, b)));
    case Compare::Ne: return from_bool(!(m == n && TRY(set_is_subset_py(t, a, b))));
    case Compare::Le: return from_bool(TRY(set_is_subset_py(t, a, b)));
    case Compare::Ge: return from_bool(TRY(set_is_subset_py(t, b, a)));
    case Compare::Lt: return from_bool(m < n && TRY(set_is_subset_py(t, a, b)));
    case Compare::Gt: return from_bool(m > n && TRY(set_is_subset_py(t, b, a)));
  }
  return kNotImplemented;
}

namespace {

uint64_t shuffled(uint64_t h) { return ((h ^ 89869747u) ^ (h << 16)) * 3644798167u; }

}  // namespace

int64_t set_hash(const Set* set) {
  int64_t position = 0, h;
  Value key;
  const uint64_t used = static_cast<uint64_t>(set_length(set));
  uint64_t hash;
  if (py2()) {
    hash = 1927868237u * (used + 1);
    while (set_next(set, position, key, h)) hash ^= shuffled(static_cast<uint64_t>(h));
    hash = hash * 69069u + 907133923u;
  } else {
    // 3.11 mixes in free and deleted entries too, and takes them out again.
    hash = 0;
    while (set_next(set, position, key, h)) hash ^= shuffled(static_cast<uint64_t>(h));
    hash ^= (used + 1) * 1927868237u;
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069u + 907133923u;
  }
  return hash == ~uint64_t{0} ? 590923713 : static_cast<int64_t>(hash);
}

}  // namespace rt
}  // namespace natrix
