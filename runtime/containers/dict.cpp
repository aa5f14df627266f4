// runtime/containers/dict.cpp - the table of dicts: finding, storing, removing, growing, iterating.
// What Python code calls is in dict_methods.cpp. After any comparison that may have run Python code the storage and the
// key are compared again, and the search starts afresh if they changed, as CPython's lookdict does.

#include "runtime/containers/dict.h"

#include <cstring>

#include "runtime/containers/iterators.h"
#include "runtime/containers/sequence.h"
#include "runtime/core/api.h"
#include "runtime/text/bytes.h"
#include "runtime/text/native.h"
#include "runtime/text/str.h"

namespace natrix {
namespace {

struct EmptyStorage {
  DictStorage head;
  uint32_t index[2];
};
EmptyStorage empty_storage = {{{{layout_id(kLayoutRowDictStorage)}, {0}, {0}, {0}}, 0, {0}, {0}, 0, 0, nullptr, 0, 0, 0}, {0, 0}};

void trace_storage(rt::Tracer& tracer, Object* o) {
  auto* s = static_cast<DictStorage*>(o);
  int64_t n = s->count.load(std::memory_order_relaxed);
  for (int64_t i = 0; i < n; ++i) {
    tracer.visit(s->entries()[i].key);
    tracer.visit(s->entries()[i].value);
  }
}

void trace_dict(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<Dict*>(o)->storage); }

}  // namespace

NATRIX_DEFINE_LAYOUT(DictStorage, nullptr, trace_storage, nullptr, 0);
NATRIX_DEFINE_LAYOUT(SlotStorage, nullptr, trace_storage, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Dict, &nx_type_dict, trace_dict, nullptr, 0);

namespace rt {

DictStorage* empty_dict_storage() { return &empty_storage.head; }

namespace {

constexpr uint64_t kMinSize = 8;

/// Entries that fit an index of `size` before CPython would grow it: 2.7 grows once the table is two thirds full, the
/// entry that fills it included; 3.11 before an entry that would exceed two thirds.
int64_t usable(uint64_t size) {
  return static_cast<int64_t>(py2() ? (size * 2 + 2) / 3 : size * 2 / 3);
}

Result<DictStorage*> allocate_storage(Thread& t, uint64_t size, int64_t capacity, LayoutRow row = kLayoutRowDictStorage) {
  if (size > UINT32_MAX / 2) return raise_empty(t, MemoryError);
  size_t bytes = sizeof(DictStorage) + static_cast<size_t>(capacity) * sizeof(DictEntry) + size * sizeof(uint32_t);
  Object* o = TRY(allocate(t, bytes, layout_id(row)));
  auto* s = static_cast<DictStorage*>(o);
  s->mask = size - 1;
  s->capacity = capacity;
  return s;
}

/// The first index slot along the key's probe sequence that is free.
uint64_t free_slot(DictStorage* s, int64_t hash) {
  const std::atomic<uint32_t>* index = s->index();
  uint64_t i = static_cast<uint64_t>(hash) & s->mask, perturb = static_cast<uint64_t>(hash);
  while (index[i].load(std::memory_order_relaxed) >= kIndexBias) {
    if (!py2()) perturb >>= 5;
    i = (i * 5 + perturb + 1) & s->mask;
    if (py2()) perturb >>= 5;
  }
  return i;
}

/// Appends an entry known to be absent; there is room.
void append_entry(DictStorage* s, Value key, int64_t hash, Value v) {
  int64_t position = s->count.load(std::memory_order_relaxed);
  DictEntry* entry = &s->entries()[position];
  entry->hash = hash;
  store(s, &entry->key, key);
  store(s, &entry->value, v);
  uint64_t i = free_slot(s, hash);
  if (s->index()[i].load(std::memory_order_relaxed) == kIndexFree) ++s->fill;
  if (!py2()) s->finger = 0;
  s->count.store(position + 1, std::memory_order_release);
  s->used.store(s->used.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  s->index()[i].store(static_cast<uint32_t>(position) + kIndexBias, std::memory_order_release);
}

/// Adds the live entries of `from` in the dialect's order: the order in which CPython re-inserts them. The entries of
/// slots keep their positions.
void insert_all(DictStorage* to, DictStorage* from) {
  if (from->slots != nullptr) {
    for (int64_t i = 0; i < from->slot_count; ++i) append_entry(to, from->entries()[i].key, from->entries()[i].hash, kEmpty);
    to->slots = from->slots;
    to->slot_count = from->slot_count;
    to->leading = 0;
    to->used.store(0, std::memory_order_relaxed);
    for (int64_t i = from->slot_count; i < from->count.load(std::memory_order_relaxed); ++i) {
      DictEntry& entry = from->entries()[i];
      if (entry.key == kEmpty) continue;
      if (i < from->slot_count + from->leading) ++to->leading;
      append_entry(to, entry.key, entry.hash, entry.value);
    }
    return;
  }
  // Nobody sees `to` yet, and it has no deleted entries. Where an entry will go is fetched some entries ahead.
  constexpr uint64_t kAhead = 8;
  DictEntry *entries = from->entries(), *out = to->entries();
  std::atomic<uint32_t>* index = to->index();
  const uint64_t mask = to->mask;
  int64_t n = 0;
  auto add = [&](const DictEntry& entry) {
    const uint64_t i = free_slot(to, entry.hash);
    out[n] = entry;
    index[i].store(static_cast<uint32_t>(n++) + kIndexBias, std::memory_order_relaxed);
  };
  if (!py2()) {
    const auto count = static_cast<uint64_t>(from->count.load(std::memory_order_relaxed));
    for (uint64_t i = 0; i < count; ++i) {
      if (i + kAhead < count) __builtin_prefetch(&index[static_cast<uint64_t>(entries[i + kAhead].hash) & mask], 1);
      if (entries[i].key != kEmpty) add(entries[i]);
    }
  } else {
    const std::atomic<uint32_t>* old = from->index();
    for (uint64_t i = 0; i <= from->mask; ++i) {
      if (i + kAhead <= from->mask) __builtin_prefetch(&entries[old[i + kAhead].load(std::memory_order_relaxed)]);
      const uint32_t at = old[i].load(std::memory_order_relaxed);
      if (at >= kIndexBias) add(entries[at - kIndexBias]);
    }
  }
  to->count.store(n, std::memory_order_relaxed);
  to->used.store(n, std::memory_order_relaxed);
  to->fill = n;
}

Result<void> resize(Thread& t, Dict* d, uint64_t size) {
  DictStorage* old = dict_storage(d);
  int64_t capacity = usable(size), live = old->used.load(std::memory_order_relaxed) + old->slot_count;
  if (capacity <= live) capacity = live + 1;
  DictStorage* s = TRY(allocate_storage(t, size, capacity, old->slots != nullptr ? kLayoutRowSlotStorage : kLayoutRowDictStorage));
  insert_all(s, old);
  publish(d, &d->storage, s);
  return {};
}

// CPython 2.7 Objects/dictobject.c, dictresize: the smallest size that exceeds the number asked for.
uint64_t size_above(uint64_t n) {
  uint64_t size = kMinSize;
  while (size <= n) size <<= 1;
  return size;
}
// CPython 3.11, calculate_log2_keysize.
uint64_t size_at_least(uint64_t n) {
  uint64_t size = kMinSize;
  while (size < n) size <<= 1;
  return size;
}

/// Python 2: the entry array is full though the table is not, because deleted index slots were used again. The same
/// index over new entries.
Result<void> compact2(Thread& t, Dict* d) {
  DictStorage* old = dict_storage(d);
  uint64_t size = old->mask + 1;
  DictStorage* s = TRY(allocate_storage(t, size, static_cast<int64_t>(size)));
  int64_t n = 0;
  for (uint64_t i = 0; i < size; ++i) {
    uint32_t at = old->index()[i].load(std::memory_order_relaxed);
    if (at >= kIndexBias) {
      s->entries()[n] = old->entries()[at - kIndexBias];
      at = static_cast<uint32_t>(n++) + kIndexBias;
    }
    s->index()[i].store(at, std::memory_order_relaxed);
  }
  s->count.store(n, std::memory_order_relaxed);
  s->used.store(n, std::memory_order_relaxed);
  s->fill = old->fill;
  s->finger = old->finger;
  publish(d, &d->storage, s);
  return {};
}

/// Makes room for one more entry.
Result<void> make_room(Thread& t, Dict* d) {
  DictStorage* s = dict_storage(d);
  if (s->count.load(std::memory_order_relaxed) < s->capacity) return {};
  if (s->capacity == 0) return resize(t, d, kMinSize);
  if (py2() && s->slots == nullptr) return compact2(t, d);
  // 3.11's GROWTH_RATE.
  uint64_t live = static_cast<uint64_t>(s->used.load(std::memory_order_relaxed)) + s->slot_count;
  return resize(t, d, size_at_least(live * 3));
}

bool is_dunder(Value name) {
  if (!is_native_str(name)) return false;
  std::string_view s = text_view(as<Text>(name));
  return s.size() > 4 && s.starts_with("__") && s.ends_with("__");
}

/// Adds a key known to be absent.
Result<void> add_entry(Thread& t, Dict* d, Value key, int64_t hash, Value v) {
  TRY(make_room(t, d));
  DictStorage* s = dict_storage(d);
  if (s->slots != nullptr && s->count.load(std::memory_order_relaxed) == s->slot_count + s->leading && is_dunder(key)) ++s->leading;
  append_entry(s, key, hash, v);
  // CPython 2.7, dict_set_item_by_hash_or_entry.
  if (py2() && s->fill * 3 >= static_cast<int64_t>(s->mask + 1) * 2) {
    int64_t used = s->used.load(std::memory_order_relaxed) + s->slot_count;
    return resize(t, d, size_above(static_cast<uint64_t>(used > 50000 ? used * 2 : used * 4)));
  }
  return {};
}

/// Is k, whose hash is the same, the key? 1, 0, or -1 if the dict changed meanwhile.
[[gnu::noinline]] Result<int64_t> same_key_py(Thread& t, Dict* d, DictStorage* now, Value k, Value key) {
  const int quick = quick_equal(k, key);
  if (quick >= 0) return quick;
  const bool same = TRY(compare_true_py(t, Compare::Eq, k, key));
  return dict_storage(d) == now ? same : -1;
}

/// Where the last key was found, in whatever dict: the same is often asked for, and then stored, at once.
std::atomic<int64_t> last_found{0};

/// The position of a key or -1.
Result<int64_t> find_py(Thread& t, Dict* d, Value key, int64_t hash, DictStorage*& s, uint64_t* slot = nullptr) {
  for (;;) {
    s = dict_storage(d);
    bool failed = false;
    DictStorage* now = s;
    const int64_t last = last_found.load(std::memory_order_relaxed);
    if (slot == nullptr && last < now->count.load(std::memory_order_acquire) && load(&now->entries()[last].key) == key) return last;
    int64_t at = probe_dict(now, key, hash, [&](Value k) -> int {
      auto same = same_key_py(t, d, now, k, key);
      failed = same.raised();
      return failed ? -1 : static_cast<int>(same.value());
    }, slot);
    if (failed) return Raised{};
    if (at == -1) return at;
    if (at >= 0 && load(&now->entries()[at].key) != kEmpty) {
      last_found.store(at, std::memory_order_relaxed);
      return at;
    }
  }
}

/// The position of a native string without running Python code.
int64_t find_text(DictStorage* s, const Text* key, int64_t hash, uint64_t* slot = nullptr) {
  return probe_dict(s, value_of(key), hash, [key](Value k) -> int {
    if (!k.is_object()) return 0;
    Object* o = k.as_object();
    if (layout_of(o) == layout_of(key)) return text_equal(static_cast<Text*>(o), key);
    if (py2() && is<Str>(k)) return str_equals_ascii(as<Text>(k), key);
    if (is_native_str(k)) return text_equal(static_cast<Text*>(o), key);
    return 0;
  }, slot);
}

int64_t hash_of(const Text* key) {
  uint64_t h = key->hash;
  return static_cast<int64_t>(h != 0 ? h : text_hash(const_cast<Text*>(key)));
}

Value remove_at(DictStorage* s, int64_t position, uint64_t slot) {
  Value old = load(s->value_at(position));
  if (old == kEmpty) return kEmpty;
  store(s, s->value_at(position), kEmpty);
  if (position < s->slot_count) return old;  // the name stays
  if (py2() && slot == 0) s->finger = s->entries()[position].hash;
  s->index()[slot].store(kIndexDeleted, std::memory_order_release);
  store(s, &s->entries()[position].key, kEmpty);
  s->used.store(s->used.load(std::memory_order_relaxed) - 1, std::memory_order_relaxed);
  return old;
}

}  // namespace

Result<Dict*> make_dict(Thread& t, int64_t expected) {
  DictStorage* s = &empty_storage.head;
  // 3.11's estimate_log2_keysize.
  if (expected > 0 && !py2()) {
    uint64_t size = size_at_least((static_cast<uint64_t>(expected) * 3 + 1) / 2);
    s = TRY(allocate_storage(t, size, usable(size)));
  }
  Dict* d = TRY(make<Dict>(t));
  store(d, &d->storage, s);
  return d;
}

Result<Dict*> make_namespace_dict(Thread& t, const ModuleInfo* info) {
  int64_t n = info->slot_count;
  uint64_t size = size_at_least(static_cast<uint64_t>(n + 16) * 3 / 2);
  DictStorage* s = TRY(allocate_storage(t, size, usable(size), kLayoutRowSlotStorage));
  for (int64_t i = 0; i < n; ++i) append_entry(s, value_of(info->slot_names[i]), hash_of(info->slot_names[i]), kEmpty);
  s->slots = info->slots;
  s->slot_count = info->slot_count;
  s->used.store(0, std::memory_order_relaxed);
  Dict* d = TRY(make<Dict>(t));
  store(d, &d->storage, s);
  return d;
}

int64_t dict_length(const Dict* d) {
  DictStorage* s = dict_storage(d);
  int64_t n = s->used.load(std::memory_order_relaxed);
  for (uint32_t i = 0; i < s->slot_count; ++i) n += load(&s->slots[i]) != kEmpty;
  return n;
}

Result<int64_t> hash_unknown_key_py(Thread& t, Value key) {
  return is_exact<Tuple>(key) ? tuple_hash_py(t, as<Tuple>(key)) : hash_py(t, key);
}

Result<Value> dict_get_hashed_py(Thread& t, Dict* d, Value key, int64_t hash) {
  DictStorage* s;
  int64_t at = TRY(find_py(t, d, key, hash, s));
  return at < 0 ? kEmpty : load(s->value_at(at));
}

Result<Value> dict_get_py(Thread& t, Dict* d, Value key) {
  int64_t hash = TRY(hash_key_py(t, key));
  return dict_get_hashed_py(t, d, key, hash);
}

Value dict_get_text(const Dict* d, const Text* key) {
  DictStorage* s = dict_storage(d);
  int64_t at = find_text(s, key, hash_of(key));
  return at < 0 ? kEmpty : load(s->value_at(at));
}

Result<void> dict_set_hashed_py(Thread& t, Dict* d, Value key, int64_t hash, Value v) {
  Locked held(t, d);
  DictStorage* s;
  int64_t at = TRY(find_py(t, d, key, hash, s));
  if (at < 0) return add_entry(t, d, key, hash, v);
  store(s, s->value_at(at), v);
  return {};
}

Result<void> dict_insert_py(Thread& t, Dict* d, Value key, int64_t hash, Value v, bool replace) {
  Locked held(t, d);
  DictStorage* s;
  int64_t at = TRY(find_py(t, d, key, hash, s));
  if (at >= 0) {
    if (replace) store(s, s->value_at(at), v);
    return {};
  }
  if (!py2()) return add_entry(t, d, key, hash, v);
  TRY(make_room(t, d));
  append_entry(dict_storage(d), key, hash, v);
  return {};
}

Result<void> dict_set_py(Thread& t, Dict* d, Value key, Value v) {
  int64_t hash = TRY(hash_key_py(t, key));
  return dict_set_hashed_py(t, d, key, hash, v);
}

Result<void> dict_set_text(Thread& t, Dict* d, const Text* key, Value v) {
  Locked held(t, d);
  DictStorage* s = dict_storage(d);
  int64_t hash = hash_of(key);
  int64_t at = find_text(s, key, hash);
  if (at < 0) return add_entry(t, d, value_of(key), hash, v);
  store(s, s->value_at(at), v);
  return {};
}

Result<Value> dict_remove_hashed_py(Thread& t, Dict* d, Value key, int64_t hash) {
  Locked held(t, d);
  DictStorage* s;
  uint64_t slot = 0;
  int64_t at = TRY(find_py(t, d, key, hash, s, &slot));
  return at < 0 ? kEmpty : remove_at(s, at, slot);
}

Result<Value> dict_remove_py(Thread& t, Dict* d, Value key) {
  int64_t hash = TRY(hash_key_py(t, key));
  return dict_remove_hashed_py(t, d, key, hash);
}

Value dict_remove_text(Thread& t, Dict* d, const Text* key) {
  Locked held(t, d);
  DictStorage* s = dict_storage(d);
  uint64_t slot = 0;
  int64_t at = find_text(s, key, hash_of(key), &slot);
  return at < 0 ? kEmpty : remove_at(s, at, slot);
}

void dict_clear(Thread& t, Dict* d) {
  Locked held(t, d);
  DictStorage* s = dict_storage(d);
  if (s->slots == nullptr) {
    publish(d, &d->storage, &empty_storage.head);
    return;
  }
  for (uint32_t i = 0; i < s->slot_count; ++i) store(s, &s->slots[i], kEmpty);
  for (uint64_t i = 0; i <= s->mask; ++i) {
    uint32_t at = s->index()[i].load(std::memory_order_relaxed);
    if (at >= kIndexBias + s->slot_count) (void)remove_at(s, at - kIndexBias, i);
  }
}

Result<void> dict_popitem(Thread& t, Dict* d, Value& key, Value& value) {
  Locked held(t, d);
  DictStorage* s = dict_storage(d);
  if (py2() && s->slots == nullptr) {
    // CPython 2.7 keeps where to look in the hash of the table's first entry while that is not in use.
    uint64_t i = 0;
    if (s->index()[0].load(std::memory_order_relaxed) < kIndexBias) {
      i = static_cast<uint64_t>(s->finger);
      if (i > s->mask || s->finger < 1) i = 1;
      while (s->index()[i].load(std::memory_order_relaxed) < kIndexBias) i = i == s->mask ? 1 : i + 1;
    }
    int64_t position = s->index()[i].load(std::memory_order_relaxed) - kIndexBias;
    key = load(&s->entries()[position].key);
    value = remove_at(s, position, i);
    s->finger = static_cast<int64_t>(i) + 1;
    return {};
  }
  for (int64_t i = s->count.load(std::memory_order_relaxed) - s->finger; i-- > 0;) {
    key = load(&s->entries()[i].key);
    value = load(s->value_at(i));
    if (key == kEmpty || value == kEmpty) continue;
    TRY(dict_remove_hashed_py(t, d, key, s->entries()[i].hash));
    if (i >= s->slot_count) s->finger = s->count.load(std::memory_order_relaxed) - i;
    return {};
  }
  return {};
}

Result<void> dict_reserve(Thread& t, Dict* d, int64_t n) {
  Locked held(t, d);
  if (py2()) return resize(t, d, size_above(static_cast<uint64_t>(n)));
  DictStorage* s = dict_storage(d);
  if (n <= s->capacity - s->count.load(std::memory_order_relaxed)) return {};
  return resize(t, d, size_at_least((static_cast<uint64_t>(n + s->used.load(std::memory_order_relaxed) + s->slot_count) * 3 + 1) / 2));
}

namespace {

/// The entry that comes p-th in iteration. A module's __name__ and the like come first, then its names in the order of the
/// text, then all others.
int64_t iteration_entry(const DictStorage* s, int64_t p) {
  if (s->slots == nullptr) return p;
  if (p < s->leading) return p + s->slot_count;
  return p < s->leading + s->slot_count ? p - s->leading : p;
}

}  // namespace

bool dict_previous(const Dict* d, int64_t& position, Value& key, Value& value) {
  DictStorage* s = dict_storage(d);
  int64_t n = s->count.load(std::memory_order_acquire);
  if (position >= n) position = n - 1;
  while (position >= 0) {
    int64_t p = iteration_entry(s, position--);
    key = load(&s->entries()[p].key);
    value = load(s->value_at(p));
    if (key != kEmpty && value != kEmpty) return true;
  }
  return false;
}

bool dict_next(const Dict* d, int64_t& position, Value& key, Value& value, int64_t* hash) {
  DictStorage* s = dict_storage(d);
  if (!py2()) {
    int64_t n = s->count.load(std::memory_order_acquire);
    while (position < n) {
      int64_t p = iteration_entry(s, position++);
      key = load(&s->entries()[p].key);
      value = load(s->value_at(p));
      if (key != kEmpty && value != kEmpty) {
        if (hash != nullptr) *hash = s->entries()[p].hash;
        return true;
      }
    }
    return false;
  }
  while (position <= static_cast<int64_t>(s->mask)) {
    uint32_t at = s->index()[position++].load(std::memory_order_acquire);
    if (at < kIndexBias) continue;
    key = load(&s->entries()[at - kIndexBias].key);
    value = load(s->value_at(at - kIndexBias));
    if (key != kEmpty && value != kEmpty) {
      if (hash != nullptr) *hash = s->entries()[at - kIndexBias].hash;
      return true;
    }
  }
  return false;
}

Result<Dict*> dict_copy(Thread& t, Dict* d) {
  Dict* copy = TRY(make_dict(t));
  TRY(dict_merge_py(t, copy, d));
  return copy;
}

Result<void> dict_merge_py(Thread& t, Dict* d, Dict* other, bool replace) {
  int64_t n = dict_length(other);
  if (other == d || n == 0) return {};
  if (dict_length(d) == 0) replace = true;
  if (py2()) {
    // CPython 2.7, PyDict_Merge: one resize at the start, none while inserting.
    Locked held(t, d);
    DictStorage* s = dict_storage(d);
    uint64_t size = s->capacity == 0 ? kMinSize : s->mask + 1;
    if (static_cast<uint64_t>(s->fill + n) * 3 >= size * 2) {
      TRY(resize(t, d, size_above(static_cast<uint64_t>(s->used.load(std::memory_order_relaxed) + s->slot_count + n) * 2)));
    }
  } else if (dict_storage(d)->capacity == 0) {
    TRY(dict_reserve(t, d, n));
  }
  int64_t position = 0, hash;
  Value key, value;
  while (dict_next(other, position, key, value, &hash)) {
    TRY(dict_insert_py(t, d, key, hash, value, replace));
    if (!py2() && dict_length(other) != n) return raise(t, RuntimeError, "dict mutated during update");
  }
  return {};
}

}  // namespace rt
}  // namespace natrix
