// runtime/heap/watched.h - the table of watched objects: those whose death can be seen, because weak references refer to them or
// their class has __del__. Linked only into programs that need it: what the rest of the runtime calls here are weak symbols.
#pragma once

#include "natrix/observing.h"
#include "runtime/modules/weakref.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

extern "C" {
[[gnu::weak]] extern RootRange __start_nx_roots[];
[[gnu::weak]] extern RootRange __stop_nx_roots[];
}

/// Object::gc
inline constexpr uint8_t kGcWatched = 1;    // it is in the table
inline constexpr uint8_t kGcQueued = 2;     // a WeakReference whose callback waits: its `next` is traced
inline constexpr uint8_t kGcGone = 4;       // CPython would have freed it: it refers to nothing any more

struct Watched {
  Object* object;          // not traced
  WeakReference* refs;     // not traced; in the order of CPython's list
  bool has_finalizer;      // __del__ is to be called
  bool finalized;          // it was
  bool running;            // it runs
  bool waiting;            // in a cycle that a collection will take
  bool uncollectable;      // Python 2: in such a cycle, with __del__; in gc.garbage
};

/// Held while the table or a list of references is looked at. No allocation meanwhile: nothing else stops a thread inside.
class [[nodiscard]] WatchedHeld {
 public:
  WatchedHeld();
  ~WatchedHeld();
  WatchedHeld(const WatchedHeld&) = delete;
};

extern Buffer<Watched> watched_objects;  // the oldest first
inline bool is_watched(const Object* o) { return (o->gc.load(std::memory_order_relaxed) & kGcWatched) != 0; }
/// The entry of a watched object; null: it is not.
Watched* find_watched(const Object* o);
/// Begins to watch it, unless it is watched.
Watched* watch(Object* o);
void forget_watched(bool (*gone)(const Watched& entry));
/// Takes weak references that are garbage themselves off their lists; objects without any need not be watched.
void drop_references(bool (*gone)(const Watched& entry, const Object* ref));
/// The same for one.
void unlink_reference(WeakReference* ref);
/// Clears the references to an object that dies, and queues the callbacks of those that are alive. False: there are none.
bool clear_references(Watched* entry, bool (*alive)(const Object* o));
/// The reference whose callback is the next to be called, no longer queued; null: none.
WeakReference* take_callback();
/// Calls them all.
[[gnu::weak]] void call_callbacks_py(Thread& t);

/// After marking, in programs that do not observe deaths: clears the references to objects that nobody reached.
[[gnu::weak]] void settle_watched(Thread& t);
/// o.__weakref__
[[gnu::weak]] Value first_weak_reference(Object* o);

// --- proofs that all watched objects live: paths of references from roots to them

/// A word that must be what it was.
struct Proof {
  uint64_t* place;
  uint64_t word;
  const Storage* block = nullptr;  // of a list's elements: the place must still be one of them
};
extern Buffer<Proof> proofs;
/// What a local or a global holds: nx_load_method marks functions in their lowest bits. Null: no object.
inline Object* object_in(Value v) { return v.is_object() ? reinterpret_cast<Object*>(v.bits & ~uint64_t{7}) : nullptr; }
/// The word in `from` that refers to `to`; null: none was found.
uint64_t* reference_in(Object* from, const Object* to);
/// What stands at the place of a reference, which may be on a stack.
uint64_t word_at(const uint64_t* place);
extern bool proofs_valid;
extern size_t proved_count;  // of watched_objects, from the first one

}  // namespace natrix::rt
