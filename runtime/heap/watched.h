// runtime/heap/watched.h - objects whose death can be seen: those that weak references refer to.
// Linked only into programs with module _weakref: what the rest of the runtime calls here are weak symbols.
#pragma once

#include "runtime/modules/weakref.h"

namespace natrix::rt {

/// Object::gc
inline constexpr uint8_t kGcWatched = 1;    // it is in the table of watched objects
inline constexpr uint8_t kGcQueued = 2;     // a WeakReference whose callback waits: its `next` is traced

struct Watched {
  Object* object;          // not traced
  WeakReference* refs;     // not traced
};

/// Held while the table or a list of references is looked at. No allocation meanwhile: nothing else stops a thread inside.
class [[nodiscard]] WatchedHeld {
 public:
  WatchedHeld();
  ~WatchedHeld();
  WatchedHeld(const WatchedHeld&) = delete;
};

/// The entry of a watched object; null: it is not.
Watched* find_watched(const Object* o);
/// Begins to watch it, unless it is watched.
Watched* watch(Object* o);

/// After marking: clears the references to objects that nobody reached, and queues their callbacks.
[[gnu::weak]] void settle_watched(Thread& t);
/// At a safepoint after that: calls them.
[[gnu::weak]] void run_deaths(Thread& t);
/// o.__weakref__
[[gnu::weak]] Value first_weak_reference(Object* o);

}  // namespace natrix::rt
