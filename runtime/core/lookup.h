// runtime/core/lookup.h - finding attributes along an mro, and what makes them stale.
// Each thread caches (type version, name). Versions are unique over all types, so an entry of a changed type is never
// found again. Inline caches do not hold what they found, only where: see attribute.cpp.
#pragma once

#include "runtime/core/api.h"

namespace natrix {

inline constexpr uint32_t kMethodCacheSize = 4096;

struct MethodCacheEntry {
  uint32_t version;
  const Text* name;
  Value value;
};
struct MethodCache {
  MethodCacheEntry entries[kMethodCacheSize];
};

}  // namespace natrix

namespace natrix::rt {

inline uint32_t method_cache_index(uint32_t version, const Text* name) {
  return (version * 0x9E3779B1u ^ static_cast<uint32_t>(reinterpret_cast<uintptr_t>(name) >> 4)) & (kMethodCacheSize - 1);
}
Value lookup_slow(Thread& t, Type* type, const Text* name);

/// The same as lookup(), inlined where it matters.
inline Value lookup_fast(Thread& t, Type* type, const Text* name) {
  if (t.methods != nullptr) [[likely]] {
    const MethodCacheEntry& e = t.methods->entries[method_cache_index(type->version, name)];
    if (e.version == type->version && e.name == name && e.version != 0) [[likely]] return e.value;
  }
  return lookup_slow(t, type, name);
}

/// An own attribute of a class changed from `before` to `after` (kEmpty: absent).
void type_attribute_changed(Thread& t, Type* type, const Text* name, Value before, Value after);
/// Computes the flags that say what special methods the class has.
void refresh_type_flags(Thread& t, Type* type);
/// The static type's or class's own attribute; kEmpty: none.
Value own_attribute(Thread& t, Type* type, const Text* name);
/// Keeps a value for the process's lifetime: what static objects refer to.
void keep_forever(Thread& t, Value v);
/// ready() without error: only lack of memory can make it fail.
void ensure_ready(Thread& t, Type* type);

}  // namespace natrix::rt
