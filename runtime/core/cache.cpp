// runtime/core/cache.cpp - attribute access with inline caches: what generated code calls. attribute.h has their format.

#include <pthread.h>

#include "runtime/core/attribute.h"
#include "runtime/core/foreseen.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/descriptors.h"

namespace natrix::rt {

void (*foreseen_class_changes)(Thread& t, Type* cls, const Text* name) = nullptr;
void (*foreseen_value_changes)(Thread& t, Type* cls, const Text* name) = nullptr;
bool (*foreseen_order_changes)(Thread& t, Object* o, uint32_t index) = nullptr;

extern "C" {
// The compiled program's caches, bounded by the linker.
[[gnu::weak]] extern InlineCache __start_nx_caches[];
[[gnu::weak]] extern InlineCache __stop_nx_caches[];
}

namespace {

struct CacheRange {
  InlineCache* caches;
  size_t count;
  CacheRange* next;
};
std::atomic<CacheRange*> other_caches{nullptr};

/// The low half of the layout's word.
inline bool find_way(const InlineCache* cache, uint32_t layout, uint32_t* low) {
  for (const auto& each : cache->words) {
    const uint64_t word = each.load(std::memory_order_relaxed);
    if (word >> 32 != layout) continue;
    *low = static_cast<uint32_t>(word);
    return true;
  }
  return false;
}

/// Replaces the layout's word, else fills a free way; a fifth class takes the place of another.
void remember(InlineCache* cache, uint32_t layout, uint32_t low) {
  auto* place = &cache->words[(layout >> 1) % InlineCache::kWays];
  for (auto& each : cache->words) {
    const uint64_t word = each.load(std::memory_order_relaxed);
    if (word != 0 && word >> 32 != layout) continue;
    place = &each;
    break;
  }
  place->store(uint64_t{layout} << 32 | low, std::memory_order_relaxed);
}

/// The class's attribute that a kCacheMethod entry stands for; kEmpty: gone, or the instance has attributes in a dict.
inline Value cached_class_attribute(Thread& t, Object* o, const Text* name, uint32_t low) {
  const Layout* layout = layout_info(o);
  const MethodCacheEntry& e = t.methods->entries[low & (kMethodCacheSize - 1)];
  if (e.version != layout->type->version || e.name != name) return kEmpty;
  if (layout->slot_offset != 0 && load(slots_of(o, layout) - 1) != kEmpty) return kEmpty;
  return e.value;
}

/// Can the class's attribute `name` be cached for objects of this layout? Then its place in the method cache.
bool class_attribute_place(Thread& t, Object* o, const Text* name, Value found, uint32_t* low) {
  const Layout* layout = layout_info(o);
  Type* type = layout->type;
  if (found == kEmpty || (type->flags & kTypeHasGetAttr) != 0 || t.methods == nullptr) return false;
  switch (layout->base_row) {  // those with ways of their own
    case kLayoutRowType: case kLayoutRowModule: case kLayoutRowBoundMethod: case kLayoutRowSuper: case kLayoutRowOldClass:
    case kLayoutRowOldInstance: case kLayoutRowFunction: return false;
    default: break;
  }
  if ((type->flags & kTypeHasDict) != 0 && layout->slot_offset == 0) return false;
  if (slot_index(layout, name) >= 0) return false;
  const uint32_t index = method_cache_index(type->version, name);
  if (t.methods->entries[index].version != type->version || t.methods->entries[index].name != name) return false;
  *low = kCacheMethod | index;
  return true;
}

}  // namespace

void register_caches(InlineCache* caches, size_t count) {
  CacheRange* range = static_cast<CacheRange*>(malloc(sizeof(CacheRange)));
  if (range == nullptr) abort();
  *range = {caches, count, other_caches.load()};
  while (!other_caches.compare_exchange_weak(range->next, range)) {}
}

void clear_caches(Thread& t) {
  stop_world(t);
  auto clear = [](InlineCache& cache) {
    for (auto& word : cache.words) word.store(0, std::memory_order_relaxed);
  };
  for (InlineCache* c = __start_nx_caches; c != __stop_nx_caches; ++c) clear(*c);
  for (CacheRange* r = other_caches.load(); r != nullptr; r = r->next) {
    for (size_t i = 0; i < r->count; ++i) clear(r->caches[i]);
  }
  resume_world(t);
}

void type_attribute_changed(Thread& t, Type* type, const Text* name, Value before, Value after) {
  // A class's counters: replacing plain data leaves every other cached attribute right, so only this name is forgotten.
  // Another thread's cache cannot be reached: then all of them must go stale.
  auto plain = [](Value v) { return !v.is_object() ? v != kEmpty : is_exact<Str>(v) || is_exact<Bytes>(v) || is_exact<List>(v) || is_exact<Dict>(v) || is_exact<Int>(v) || is_exact<Long>(v); };
  if (plain(before) && plain(after) && !Locked::threads_started.load(std::memory_order_relaxed)) {
    if (t.methods == nullptr) return;
    auto forget = [&](auto& self, Type* cls) -> void {
      MethodCacheEntry& e = t.methods->entries[method_cache_index(cls->version, name)];
      if (e.version == cls->version && e.name == name) e.version = 0;
      for (int64_t i = 0; cls->subclasses != nullptr; ++i) {
        Value subclass = list_get(cls->subclasses, i);
        if (subclass == kEmpty) break;
        if (is<Type>(subclass)) self(self, as<Type>(subclass));
      }
    };
    forget(forget, type);
    if (foreseen_value_changes != nullptr) foreseen_value_changes(t, type, name);
    return;
  }
  type_changed(t, type);
  if (foreseen_class_changes != nullptr) foreseen_class_changes(t, type, name);
  auto is_data = [&](Value v) { return v != kEmpty && is_data_descriptor(t, v); };
  if (is_data(before) || is_data(after) || name == names::dunder_getattribute || name == names::dunder_setattr ||
      name == names::dunder_delattr || (type->flags & kTypeHasMembers) != 0) {  // an inherited member may be hidden now
    clear_caches(t);
  }
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

namespace {

/// An attribute that __slots__ names, which the class holds as a Member. False: it is none.
bool remember_member(InlineCache* cache, const Object* object, Value of_class) {
  const Layout* layout = layout_info(object);
  const Member* member = of_class == kEmpty ? nullptr : try_exact<Member>(of_class);
  if (member == nullptr || member->slot < 0 || layout->slot_offset == 0) return false;
  const uint64_t offset = layout->slot_offset / sizeof(Value) + static_cast<uint64_t>(member->slot);
  if (offset < 0x10000) remember(cache, layout_of(object), kCacheMember << 16 | static_cast<uint32_t>(offset));
  return true;
}

[[gnu::noinline]] Value getattr_slow(Thread& t, Value o, const Text* name, InlineCache* cache) {
  Result<Value> result = getattr_py(t, o, name);
  if (result.raised() || cache == nullptr || !o.is_object()) return result.payload;
  Object* object = o.as_object();
  const Layout* layout = layout_info(object);
  Type* type = layout->type;
  if ((type->flags & kTypeHasGetAttr) != 0) return result.payload;
  Value of_class = lookup_fast(t, type, name);
  if (remember_member(cache, object, of_class)) return result.payload;
  if (of_class != kEmpty && is_data_descriptor(t, of_class)) return result.payload;
  if (int64_t i = slot_index(layout, name); i >= 0) {
    const uint64_t offset = (layout->slot_offset + static_cast<uint64_t>(i) * sizeof(Value)) / sizeof(Value);
    if (offset < 0x10000) remember(cache, layout_of(object), static_cast<uint32_t>(static_cast<uint64_t>(i) << 16 | offset));
  } else if (uint32_t low; class_attribute_place(t, object, name, of_class, &low)) {
    remember(cache, layout_of(object), low);
  }
  return result.payload;
}

[[gnu::noinline]] Value setattr_slow(Thread& t, Value o, const Text* name, Value v, InlineCache* cache) {
  if (setattr_py(t, o, name, v).raised()) return kRaised;
  if (cache == nullptr || !o.is_object()) return kNone;
  const Object* object = o.as_object();
  const Layout* layout = layout_info(object);
  Type* type = layout->type;
  if ((type->flags & kTypeHasSetAttr) != 0) return kNone;
  Value of_class = lookup_fast(t, type, name);
  if (remember_member(cache, object, of_class) || (type->flags & kTypeHasDict) == 0) return kNone;
  int64_t i = slot_index(layout, name);
  if (i < 0) return kNone;
  if (of_class != kEmpty && is_data_descriptor(t, of_class)) return kNone;
  const uint64_t offset = (layout->slot_offset + static_cast<uint64_t>(i) * sizeof(Value)) / sizeof(Value);
  if (offset < 0x10000) remember(cache, layout_of(object), static_cast<uint32_t>(static_cast<uint64_t>(i) << 16 | offset));
  return kNone;
}

}  // namespace

extern "C" Value nx_getattr(Thread& t, Value o, const Text* name, InlineCache* cache) {
  if (o.is_object() && cache != nullptr) [[likely]] {
    Object* object = o.as_object();
    uint32_t low;
    if (find_way(cache, layout_of(object), &low)) [[likely]] {
      if ((low & kCacheMethod) == 0) {
        Value v = load(reinterpret_cast<Value*>(object) + (low & 0xFFFF));
        if (v != kEmpty) [[likely]] return v;
      } else if (Value v = cached_class_attribute(t, object, name, low); v != kEmpty) {
        return descriptor_get_py(t, v, o, type_of(object)).payload;
      }
    }
  }
  return getattr_slow(t, o, name, cache);
}

extern "C" Value nx_setattr(Thread& t, Value o, const Text* name, Value v, InlineCache* cache) {
  if (o.is_object() && cache != nullptr && !Locked::threads_started.load(std::memory_order_relaxed)) [[likely]] {
    Object* object = o.as_object();
    uint32_t low;
    if (find_way(cache, layout_of(object), &low)) [[likely]] {
      Value* slot = reinterpret_cast<Value*>(object) + (low & 0xFFFF);
      if (load(slot) != kEmpty) [[likely]] {
        store(object, slot, v);
        return kNone;
      }
      // The next attribute in order, as constructors set them.
      const uint32_t index = low >> 16 & 0x7FFF;
      if (index == kCacheMember) {
        store(object, slot, v);
        return kNone;
      }
      const uint32_t rank = slot_rank(layout_info(object), index);
      if (rank >= object->flags.load(std::memory_order_relaxed) && slot[-1 - static_cast<int64_t>(index)] == kEmpty) {
        store(object, slot, v);
        object->flags.store(static_cast<uint8_t>(rank + 1), std::memory_order_relaxed);
        return kNone;
      }
    }
  }
  return setattr_slow(t, o, name, v, cache);
}

extern "C" Value nx_delattr(Thread& t, Value o, const Text* name) { return delattr_py(t, o, name).raised() ? kRaised : kNone; }

/// o.name, about to be called: a plain function or native method of the class comes as its address | 1, to be called
/// with `o` as its first argument; anything else as the attribute itself.
extern "C" Value nx_load_method(Thread& t, Value o, const Text* name, InlineCache* cache) {
  auto tagged = [](Value f) -> Value {
    if (is_exact<Function>(f)) return {f.bits | 1};
    if (MethodDescriptor* m = try_cast<MethodDescriptor>(f); m != nullptr && (m->info->flags & kNativeClass) == 0) return {f.bits | 1};
    return kEmpty;
  };
  if (o.is_object()) {
    Object* object = o.as_object();
    uint32_t low;
    if (cache != nullptr && find_way(cache, layout_of(object), &low) && (low & kCacheMethod) != 0) {
      if (Value v = cached_class_attribute(t, object, name, low); v != kEmpty) {
        if (Value f = tagged(v); f != kEmpty) [[likely]] return f;
      }
    }
  }
  Type* type = type_of(o);
  if (type->version == 0 && ready(t, type).raised()) return kRaised;
  if ((type->flags & kTypeHasGetAttr) == 0) {
    bool special = false;
    if (o.is_object()) {
      switch (layout_info(o.as_object())->base_row) {
        case kLayoutRowType: case kLayoutRowModule: case kLayoutRowBoundMethod: case kLayoutRowSuper: case kLayoutRowOldClass:
        case kLayoutRowOldInstance: special = true; break;
        default: break;
      }
    }
    if (!special) {
      Value of_class = lookup_fast(t, type, name);
      if (of_class != kEmpty) {
        if (Value f = tagged(of_class); f != kEmpty && (!o.is_object() || instance_get(o.as_object(), name) == kEmpty)) {
          if (uint32_t low; cache != nullptr && o.is_object() && class_attribute_place(t, o.as_object(), name, of_class, &low)) {
            remember(cache, layout_of(o.as_object()), low);
          }
          return f;
        }
      }
    }
  }
  return nx_getattr(t, o, name, cache);
}
