// runtime/heap/watched.cpp - the table of watched objects, and what a collection does with it.

#include "runtime/heap/watched.h"

#include <pthread.h>
#include <stdlib.h>

#include "runtime/core/api.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/safepoint.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

namespace {

pthread_mutex_t watched_lock = PTHREAD_MUTEX_INITIALIZER;
Buffer<Watched> watched_objects;

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

bool is_watched(const Object* o) { return (o->gc.load(std::memory_order_relaxed) & kGcWatched) != 0; }

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

WeakReference* take_callback() {
  WatchedHeld held;
  if (first_waiting == kEmpty) return nullptr;
  auto* ref = as<WeakReference>(first_waiting);
  store(nullptr, &first_waiting, ref->next == nullptr ? kEmpty : value_of(ref->next));
  ref->gc.fetch_and(static_cast<uint8_t>(~kGcQueued), std::memory_order_relaxed);
  ref->next = nullptr;
  return ref;
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
  watched_objects.push({o, nullptr});
  if (watched_objects.size() * 2 > table_size) rebuild(table_size == 0 ? 64 : table_size * 2);
  else insert(static_cast<uint32_t>(watched_objects.size() - 1));
  return &watched_objects.back();
}

void settle_watched(Thread& t) {
  size_t kept = 0;
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    Watched entry = watched_objects[i];
    const bool alive = is_marked(entry.object);
    WeakReference** link = &entry.refs;
    while (WeakReference* ref = *link) {
      if (is_marked(ref) && alive) {
        link = &ref->next;
        continue;
      }
      *link = ref->next;
      if (!is_marked(ref)) continue;
      ref->next = nullptr;
      store(ref, &ref->referent, kEmpty);
      if (ref->callback == kEmpty) continue;
      queue_callback(ref);
      t.poll.fetch_or(kPollDeaths, std::memory_order_relaxed);
    }
    if (entry.refs != nullptr) watched_objects[kept++] = entry;
    else if (alive) entry.object->gc.fetch_and(static_cast<uint8_t>(~kGcWatched), std::memory_order_relaxed);
  }
  if (kept == watched_objects.size()) return;
  watched_objects.resize(kept);
  rebuild(table_size);
}

void run_deaths(Thread& t) {
  t.poll.fetch_and(~uint32_t{kPollDeaths}, std::memory_order_relaxed);
  while (WeakReference* ref = take_callback()) {
    Value callback = ref->callback;
    store(ref, &ref->callback, kEmpty);
    if (call_py(t, callback, value_of(ref)).raised()) report_unraisable(t, "", callback);
  }
}

Value first_weak_reference(Object* o) {
  WatchedHeld held;
  const Watched* entry = find_watched(o);
  return entry == nullptr || entry->refs == nullptr ? kNone : value_of(entry->refs);
}

}  // namespace natrix::rt
