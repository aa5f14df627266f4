// runtime/core/typed.cpp - what typed code calls where its fast paths end: boxes, method sites, and the objects that an
// edge to generic code needs.
#include "runtime/containers/iterators.h"
#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/functions/function.h"
#include "runtime/numbers/numbers.h"

namespace natrix::rt {

extern "C" {
// The compiled program's sites, bounded by the linker.
[[gnu::weak]] extern MethodSite __start_nx_methods[];
[[gnu::weak]] extern MethodSite __stop_nx_methods[];
}

void clear_method_sites(Thread& t) {
  if (+__start_nx_methods == +__stop_nx_methods) return;
  stop_world(t);
  for (MethodSite* site = __start_nx_methods; site != __stop_nx_methods; ++site) {
    site->word.store(0, std::memory_order_relaxed);
    site->function = kEmpty;
  }
  resume_world(t);
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_box_int(Thread& t, int64_t n) { return int_from_int64(t, n).payload; }

extern "C" bool8 nx_unbox_int(Thread&, Value v, int64_t* n) {
  if (v.is_int()) {
    *n = v.as_int();
    return 1;
  }
  if (!is_exact<Int>(v)) return 0;
  *n = as<Int>(v)->value;
  return 1;
}

/// The method of that name on o's class if it is a plain function with that code, and the object hides it by no attribute
/// of its own. A site remembers one function for one layout at a time; its word is published last.
extern "C" Value nx_guard_method(Thread& t, Value o, Name name, const Code* code, MethodSite* site) {
  if (!o.is_object()) return kEmpty;
  Object* object = o.as_object();
  const Layout* layout = layout_info(object);
  Type* type = layout->type;
  if (layout->base_row == kLayoutRowType || layout->base_row == kLayoutRowModule || layout->base_row == kLayoutRowOldInstance) return kEmpty;
  if (type->version == 0 && ready(t, type).raised()) {
    t.pending = kEmpty;
    return kEmpty;
  }
  if ((type->flags & kTypeHasGetAttr) != 0) return kEmpty;
  Value of_class = lookup_fast(t, type, name);
  if (!is_exact<Function>(of_class) || as<Function>(of_class)->code != code || instance_get(object, name) != kEmpty) return kEmpty;
  const Value marked{of_class.bits | 1};
  // Without a dict the object can hide nothing, but then there is no word to look at either.
  if (layout->slot_offset == 0 || slot_index(layout, name) >= 0) return marked;
  const Value known = load(&site->function);
  if (known != kEmpty && known != marked) return marked;  // another function of the same code: a class made twice
  store(nullptr, &site->function, marked);
  site->word.store(uint64_t{layout->id} << 32 | (layout->slot_offset / sizeof(Value) - 1), std::memory_order_release);
  return marked;
}

extern "C" bool8 nx_list_store_locked(Thread& t, Value list, int64_t index, Value v) {
  List* l = as<List>(list);
  Locked held(t, l);
  Values* values = list_values(l);
  const int64_t n = values->size.load(std::memory_order_relaxed);
  if (index < 0) index += n;
  if (static_cast<uint64_t>(index) >= static_cast<uint64_t>(n)) return 0;
  store(values, &values->items[index], v);
  return 1;
}

extern "C" Value nx_make_range_iterator(Thread& t, int64_t next, int64_t count, int64_t step) {
  Result<RangeIterator*> made = make<RangeIterator>(t);
  if (made.raised()) return kRaised;
  RangeIterator* it = made.value();
  it->next = next;
  it->step = step;
  it->left = count < 0 ? 0 : count;
  return value_of(it);
}

extern "C" Value nx_make_list_iterator(Thread& t, Value list, int64_t position) {
  Result<ListIterator*> made = make<ListIterator>(t);
  if (made.raised()) return kRaised;
  store(made.value(), &made.value()->list, as<List>(list));
  made.value()->position = position;
  return value_of(made.value());
}

extern "C" bool8 nx_stress_edge(Thread&, uint64_t every) {
  static std::atomic<uint64_t> count{0};
  return count.fetch_add(1, std::memory_order_relaxed) % every == every - 1;
}
