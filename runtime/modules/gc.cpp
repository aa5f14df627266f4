// runtime/modules/gc.cpp - the natives of module gc: a collection, and the heap as Python may see it.
#include "natives/gc.h"
#include "runtime/core/structs.h"
#include "runtime/heap/death.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

namespace {

/// What CPython's collector tracks: objects that can refer to others.
bool is_container(const Object* o) {
  const Layout* layout = layout_info(o);
  if (layout->type == nullptr) return false;
  const Value v = value_of(o);
  if (is<Str>(v) || is<Bytes>(v) || is<ByteArray>(v) || is_number(v) || is<Code>(v)) return (layout->type->flags & kTypeHeap) != 0;
  return layout->trace != nullptr || layout->slot_offset != 0;
}

struct Found {
  Thread* t;
  List* list;      // null: they are only counted
  size_t count;
};

void add_object(Object* o, void* context) {
  auto* found = static_cast<Found*>(context);
  if (!is_container(o) || o == found->list) return;
  if (found->list == nullptr) ++found->count;
  else if (found->count > 0) {  // as many as there is room for: the list must not grow while the heap is walked
    --found->count;
    (void)list_append(*found->t, found->list, value_of(o));
  }
}

}  // namespace

extern "C" {

Result<int64_t> nx_gc__collect(Thread& t) {
  if (collect_cycles_py != nullptr) return collect_cycles_py(t);
  const size_t freed = collect(t);
  if (call_callbacks_py != nullptr) call_callbacks_py(t);
  return static_cast<int64_t>(freed);
}

Result<Value> nx_gc__uncollectable(Thread& t) {
  if (take_uncollectable != nullptr && py2()) return take_uncollectable(t);
  return value_of(TRY(make_list(t, nullptr, 0)));
}

Result<void> nx_gc__set_automatic(Thread&, bool on) {
  if (set_automatic != nullptr) set_automatic(on);
  return {};
}

Result<Value> nx_gc__get_objects(Thread& t) {
  stop_world(t);
  Found found{&t, nullptr, 0};
  each_object(t, add_object, &found);
  auto list = allocate_list(t, static_cast<int64_t>(found.count));
  if (!list.raised()) {
    found.list = list.value();
    each_object(t, add_object, &found);
  }
  resume_world(t);
  return value_of(TRY(list));
}

Result<bool> nx_gc__is_container(Thread&, Value object) { return object.is_object() && is_container(object.as_object()); }

Result<Value> nx_gc__referents(Thread& t, Value object) {
  List* list = TRY(make_list(t, nullptr, 0));
  if (!object.is_object() || !is_container(object.as_object())) return value_of(list);
  if (is<List>(object) || is<Tuple>(object) || is<Set>(object)) {
    // CPython's lists and tuples report their items from the last to the first.
    List* items = TRY(list_from_py(t, object));
    for (int64_t i = list_size(items); i-- > 0;) TRY(list_append(t, list, list_get(items, i)));
  } else if (is<Dict>(object)) {
    Value keys = TRY(call_method_py(t, value_of(&types::dict), names::keys, &object, 1));
    Value values = TRY(call_method_py(t, value_of(&types::dict), names::values, &object, 1));
    List* names = TRY(list_from_py(t, keys));
    bool plain = !py2();  // 3.11 does not report keys that are all strings
    for (int64_t i = 0; i < list_size(names) && plain; ++i) plain = is<Str>(list_get(names, i));
    if (!plain) TRY(list_extend_py(t, list, value_of(names)));
    TRY(list_extend_py(t, list, values));
  }
  const Object* o = object.as_object();
  const Layout* layout = layout_info(o);
  if (layout->slot_offset != 0) {
    const auto* slots = reinterpret_cast<const Value*>(reinterpret_cast<const char*>(o) + layout->slot_offset);
    for (uint32_t i = 0; i < layout->slot_count; ++i) {
      Value v = load(&slots[i]);
      if (v.is_object()) TRY(list_append(t, list, v));
    }
    if (auto* attributes = *reinterpret_cast<Dict* const*>(reinterpret_cast<const char*>(slots) - 8); attributes != nullptr) {
      TRY(list_append(t, list, value_of(attributes)));
    }
  }
  if ((layout->type->flags & kTypeHeap) != 0) TRY(list_append(t, list, value_of(layout->type)));
  return value_of(list);
}

}  // extern "C"

}  // namespace natrix::rt
