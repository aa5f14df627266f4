// runtime/heap/watched.cpp - the table of watched objects, and their weak references.

#include "runtime/heap/watched.h"

#include <pthread.h>
#include <stdlib.h>

#include "runtime/core/api.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/safepoint.h"

namespace natrix {

extern "C" int64_t nx_watched;
int64_t nx_watched = 0;

namespace rt {

Buffer<Watched> watched_objects;

namespace {

pthread_mutex_t watched_lock = PTHREAD_MUTEX_INITIALIZER;

// Open addressing: places in watched_objects plus 1.
uint32_t* table;
size_t table_size;

size_t hash_of(const Object* o) { return static_cast<size_t>((reinterpret_cast<uintptr_t>(o) >> 4) * 0x9E3779B97F4A7C15u >> 20); }

void insert(uint32_t index) {
  size_t at = hash_of(watched_objects[index].object) & (table_size - 1);
  while (table[at] != 0) at = (at + 1) & (table_size - 1);
  table[at] = index + 1;
}

void rebuild(size_t size) {
  free(table);
  table_size = size;
  table = static_cast<uint32_t*>(calloc(size, sizeof(uint32_t)));
  if (table == nullptr) abort();
  for (size_t i = 0; i < watched_objects.size(); ++i) insert(static_cast<uint32_t>(i));
}

// References whose callbacks wait, in the order in which they are called.
Value first_waiting;
WeakReference* last_waiting;
NATRIX_ROOTS(first_waiting_root, &first_waiting, 1);

void queue_callback(WeakReference* ref) {
  ref->gc.fetch_or(kGcQueued, std::memory_order_relaxed);
  ref->next = nullptr;
  if (first_waiting == kEmpty) store(nullptr, &first_waiting, value_of(ref));
  else last_waiting->next = ref;
  last_waiting = ref;
}

}  // namespace

WatchedHeld::WatchedHeld() { pthread_mutex_lock(&watched_lock); }
WatchedHeld::~WatchedHeld() { pthread_mutex_unlock(&watched_lock); }

Watched* find_watched(const Object* o) {
  if (!is_watched(o)) return nullptr;
  for (size_t at = hash_of(o) & (table_size - 1); table[at] != 0; at = (at + 1) & (table_size - 1)) {
    Watched& entry = watched_objects[table[at] - 1];
    if (entry.object == o) return &entry;
  }
  return nullptr;
}

Watched* watch(Object* o) {
  if (Watched* known = find_watched(o)) return known;
  o->gc.fetch_or(kGcWatched, std::memory_order_relaxed);
  watched_objects.push({o, nullptr, false, false, false, false, false});
  if (watched_objects.size() * 2 > table_size) rebuild(table_size == 0 ? 64 : table_size * 2);
  else insert(static_cast<uint32_t>(watched_objects.size() - 1));
  ++nx_watched;
  return &watched_objects.back();
}

void forget_watched(bool (*gone)(const Watched& entry)) {
  size_t kept = 0;
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    if (gone(watched_objects[i])) watched_objects[i].object->gc.fetch_and(static_cast<uint8_t>(~kGcWatched), std::memory_order_relaxed);
    else watched_objects[kept++] = watched_objects[i];
  }
  if (kept == watched_objects.size()) return;
  watched_objects.resize(kept);
  nx_watched = static_cast<int64_t>(kept);
  rebuild(table_size);
}

void drop_references(bool (*gone)(const Watched& entry, const Object* ref)) {
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    for (WeakReference** link = &watched_objects[i].refs; *link != nullptr;) {
      if (gone(watched_objects[i], *link)) *link = (*link)->next;
      else link = &(*link)->next;
    }
  }
  forget_watched([](const Watched& entry) { return entry.refs == nullptr && !entry.has_finalizer; });
}

void unlink_reference(WeakReference* ref) {
  Watched* entry = find_watched(ref->referent.as_object());
  if (entry == nullptr) return;
  for (WeakReference** link = &entry->refs; *link != nullptr; link = &(*link)->next) {
    if (*link != ref) continue;
    *link = ref->next;
    return;
  }
}

bool clear_references(Watched* entry, bool (*alive)(const Object* o)) {
  bool queued = false;
  WeakReference* ref = entry->refs;
  entry->refs = nullptr;
  while (ref != nullptr) {
    WeakReference* next = ref->next;
    ref->next = nullptr;
    store(ref, &ref->referent, kEmpty);
    if (ref->callback != kEmpty && alive(ref)) {
      queue_callback(ref);
      queued = true;
    }
    ref = next;
  }
  return queued;
}

WeakReference* take_callback() {
  WatchedHeld held;
  if (first_waiting == kEmpty) return nullptr;
  auto* ref = as<WeakReference>(first_waiting);
  store(nullptr, &first_waiting, ref->next == nullptr ? kEmpty : value_of(ref->next));
  ref->gc.fetch_and(static_cast<uint8_t>(~kGcQueued), std::memory_order_relaxed);
  ref->next = nullptr;
  return ref;
}

void call_callbacks_py(Thread& t) {
  while (WeakReference* ref = take_callback()) {
    Value callback = ref->callback;
    store(ref, &ref->callback, kEmpty);
    if (call_py(t, callback, value_of(ref)).raised()) report_unraisable(t, "", callback);
  }
}

void settle_watched(Thread& t) {
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    if (!is_marked(watched_objects[i].object)) clear_references(&watched_objects[i], [](const Object* o) { return is_marked(o); });
  }
  drop_references([](const Watched&, const Object* ref) { return !is_marked(ref); });
  if (first_waiting != kEmpty) t.poll.fetch_or(kPollDeaths, std::memory_order_relaxed);
}

Value first_weak_reference(Object* o) {
  WatchedHeld held;
  const Watched* entry = find_watched(o);
  return entry == nullptr || entry->refs == nullptr ? kNone : value_of(entry->refs);
}

}  // namespace rt
}  // namespace natrix
