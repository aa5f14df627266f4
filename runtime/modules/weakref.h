// runtime/modules/weakref.h - weak references and proxies: what module _weakref makes. heap/watched.h finds them by their object.
#pragma once

#include "runtime/core/api.h"

namespace natrix {

/// A weak reference or proxy. The collector does not trace `referent` and `next`.
struct WeakReference : Object {
  Value referent;        // kEmpty: it is gone
  Value callback;        // kEmpty: none, or called already
  WeakReference* next;   // of the same object, in the order of CPython's list; or the next one whose callback waits
  int64_t hash;          // of the referent; kUnknownHash: nobody asked yet
};
inline constexpr int64_t kUnknownHash = -1;

}  // namespace natrix
NATRIX_LAYOUT(WeakReference, 0);

namespace natrix::rt {

/// A weak reference or a proxy (`cls`), or the one there is already, where CPython shares it. `callback` kEmpty: none.
Result<WeakReference*> make_weak_reference(Thread& t, Type* cls, Value object, Value callback);
bool is_weak_proxy(const Object* o);
/// What a reference refers to; kEmpty: it is gone.
inline Value referent_of(const WeakReference* ref) { return load(&ref->referent); }

}  // namespace natrix::rt
