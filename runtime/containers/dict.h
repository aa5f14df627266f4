// runtime/containers/dict.h - dict, and the namespaces of modules that look like one.
// The storage block holds entries in the order they came and an open-addressing index of their positions, with the
// sizes, probe sequence and growth of CPython of the dialect. Python 3 iterates the entries, Python 2 the index.
#pragma once

#include "runtime/core/api.h"

namespace natrix {

extern "C" const int nx_dialect;

struct DictEntry {
  int64_t hash;
  Value key;    // kEmpty: deleted
  Value value;  // kEmpty: deleted
};

/// Followed by DictEntry[capacity] and uint32_t[mask + 1], the index: 0 free, 1 deleted, else position + 2.
/// Entries are only ever appended, so that a reader without lock finds each where its index says.
struct DictStorage : Object {
  uint64_t mask;
  std::atomic<int64_t> used;   // entries that are not deleted; SlotStorage: those past the slots
  std::atomic<int64_t> count;  // entries appended
  int64_t fill;                // index slots that are not free
  int64_t capacity;            // entries there is room for
  Value* slots;                // SlotStorage: values of the first slot_count entries; else null
  uint32_t slot_count;
  uint32_t leading;            // SlotStorage: entries after the slots that iterate before them (__name__ and the like)
  // For popitem. Python 2: what CPython 2.7 keeps in the hash of an inactive first table entry. Python 3: so many entries
  // at the end are known to be deleted.
  int64_t finger;

  DictEntry* entries() { return reinterpret_cast<DictEntry*>(this + 1); }
  std::atomic<uint32_t>* index() { return reinterpret_cast<std::atomic<uint32_t>*>(entries() + capacity); }
  Value* value_at(int64_t position) {
    return position < slot_count ? slots + position : &entries()[position].value;
  }
};
/// The storage of a module's namespace: every name the module's code binds has an entry, whose value is the slot.
struct SlotStorage : DictStorage {};

struct Dict : Object {
  DictStorage* storage;  // never null
};

}  // namespace natrix
NATRIX_LAYOUT(DictStorage, 0);
NATRIX_LAYOUT(SlotStorage, 0);
NATRIX_LAYOUT(Dict, ::natrix::kTypeDictSubclass);

namespace natrix::rt {

inline constexpr uint32_t kIndexFree = 0;
inline constexpr uint32_t kIndexDeleted = 1;
inline constexpr uint32_t kIndexBias = 2;

inline DictStorage* dict_storage(const Dict* d) {
  return std::atomic_ref<DictStorage*>(const_cast<DictStorage*&>(d->storage)).load(std::memory_order_acquire);
}
/// The storage of every empty dict.
DictStorage* empty_dict_storage();

/// An empty dict; `expected` entries will fit without growing (Python 3, where that cannot be seen).
Result<Dict*> make_dict(Thread& t, int64_t expected = 0);
/// The namespace dict of a module: names over its slots.
Result<Dict*> make_namespace_dict(Thread& t, const ModuleInfo* info);

int64_t dict_length(const Dict* d);
/// The hash of a key; TypeError "unhashable type".
Result<int64_t> hash_unknown_key_py(Thread& t, Value key);
inline Result<int64_t> hash_key_py(Thread& t, Value key) {
  if (key.is_int()) return key.as_int() == -1 ? int64_t{-2} : key.as_int();
  if (key.is_object()) {
    const uint32_t layout = layout_of(key.as_object());
    if (layout == layout_id(kLayoutRowStr) || layout == layout_id(kLayoutRowBytes)) {
      auto* text = static_cast<Text*>(key.as_object());
      const uint64_t known = std::atomic_ref<uint64_t>(text->hash).load(std::memory_order_relaxed);
      return static_cast<int64_t>(known != 0 ? known : text_hash(text));
    }
  }
  return hash_unknown_key_py(t, key);
}
/// The value or kEmpty.
Result<Value> dict_get_py(Thread& t, Dict* d, Value key);
Result<Value> dict_get_hashed_py(Thread& t, Dict* d, Value key, int64_t hash);
/// For native-string keys: runs no Python code. kEmpty: missing.
Value dict_get_text(const Dict* d, const Text* key);
Result<void> dict_set_py(Thread& t, Dict* d, Value key, Value v);
Result<void> dict_set_hashed_py(Thread& t, Dict* d, Value key, int64_t hash, Value v);
/// The same, but in Python 2 the table does not grow afterwards: 2.7's insertdict, used after dict_reserve.
Result<void> dict_insert_py(Thread& t, Dict* d, Value key, int64_t hash, Value v, bool replace = true);
Result<void> dict_set_text(Thread& t, Dict* d, const Text* key, Value v);
/// The value removed, or kEmpty if there was none.
Result<Value> dict_remove_py(Thread& t, Dict* d, Value key);
Result<Value> dict_remove_hashed_py(Thread& t, Dict* d, Value key, int64_t hash);
Value dict_remove_text(Thread& t, Dict* d, const Text* key);
void dict_clear(Thread& t, Dict* d);
/// Takes out the entry that popitem takes: the last (Python 3), or the next in the table (Python 2). The dict is not empty.
Result<void> dict_popitem(Thread& t, Dict* d, Value& key, Value& value);
Result<Dict*> dict_copy(Thread& t, Dict* d);
/// dict.update(other) for a mapping or an iterable of pairs.
Result<void> dict_update_py(Thread& t, Dict* d, Value other);
/// Copies the entries of a dict; `replace` false keeps existing keys.
Result<void> dict_merge_py(Thread& t, Dict* d, Dict* other, bool replace = true);
/// d[key] with __missing__ and KeyError; d's type may be a subclass.
Result<Value> dict_getitem_py(Thread& t, Dict* d, Value key);
Result<void> dict_delitem_py(Thread& t, Dict* d, Value key);
Result<bool> dict_contains_py(Thread& t, Dict* d, Value key);
Result<Value> dict_compare_py(Thread& t, uint32_t op, Dict* a, Dict* b);

/// The next entry in the dialect's order, false at the end. Start with position 0; changes of the dict's keys in between
/// may skip or repeat entries but are safe.
bool dict_next(const Dict* d, int64_t& position, Value& key, Value& value, int64_t* hash = nullptr);

/// The same backwards; Python 3 only. Start with position dict_last_position(d).
bool dict_previous(const Dict* d, int64_t& position, Value& key, Value& value);
inline int64_t dict_last_position(const Dict* d) { return dict_storage(d)->count.load(std::memory_order_acquire) - 1; }

/// Lists of keys, values, (key, value) tuples.
Result<struct List*> dict_keys(Thread& t, Dict* d);
Result<struct List*> dict_values(Thread& t, Dict* d);
Result<struct List*> dict_items(Thread& t, Dict* d);

/// Room for n entries, as CPython's dictresize(n) in Python 2; Python 3: presizes.
Result<void> dict_reserve(Thread& t, Dict* d, int64_t n);

/// Walks the index for a key of this hash. `same(entry)` decides whether an entry of equal hash is it: 1 yes, 0 no,
/// negative: give up. Returns the position, -1 if there is none, -2 if `same` gave up. `slot`: the index slot.
template <class Same>
inline int64_t probe_dict(DictStorage* s, Value key, int64_t hash, Same same, uint64_t* slot = nullptr) {
  const std::atomic<uint32_t>* index = s->index();
  DictEntry* entries = s->entries();
  uint64_t i = static_cast<uint64_t>(hash) & s->mask, perturb = static_cast<uint64_t>(hash);
  const bool late_shift = nx_dialect == 2;
  for (;;) {
    uint32_t at = index[i].load(std::memory_order_acquire);
    if (at == kIndexFree) return -1;
    if (at != kIndexDeleted) {
      DictEntry& entry = entries[at - kIndexBias];
      Value k = load(&entry.key);
      if (k == key || (entry.hash == hash && k != kEmpty)) {
        int is = k == key ? 1 : same(k);
        if (is != 0) {
          if (slot != nullptr) *slot = i;
          return is > 0 ? static_cast<int64_t>(at - kIndexBias) : -2;
        }
      }
    }
    if (!late_shift) perturb >>= 5;
    i = (i * 5 + perturb + 1) & s->mask;
    if (late_shift) perturb >>= 5;
  }
}

}  // namespace natrix::rt
