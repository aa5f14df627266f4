// runtime/core/foreseen.cpp - see foreseen.h.
#include "runtime/core/foreseen.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/module.h"
#include "runtime/core/structs.h"
#include "runtime/functions/function.h"

namespace natrix::rt {

namespace {

/// By row behind the built-in ones; null: no class has it yet.
ForeseenClass** classes;

uint32_t foreseen_index(const Layout* layout) { return (layout->id >> 1) - kBuiltinLayoutCount; }

constexpr uint32_t kSlotOffset = 16;  // compiler/lower/thread_fields.h, kForeseenSlots

/// Is what the class has under this name as foreseen?
bool method_fits(Thread& t, Type* cls, const ForeseenClass& foreseen, uint32_t k) {
  Value found = lookup_fast(t, cls, foreseen.method_names[k]);
  if (foreseen.method_codes[k] == nullptr) return found == kEmpty || is<MethodDescriptor>(found);
  return found != kEmpty && is_exact<Function>(found) && as<Function>(found)->code == foreseen.method_codes[k];
}

/// What compiled code may read from the class for its instances: values that do not bind to them.
Value plain_value(Thread& t, Type* cls, const Text* name) {
  Value found = lookup_fast(t, cls, name);
  if (!found.is_object()) return found;
  switch (layout_of(found.as_object())) {
    case layout_id(kLayoutRowStr): case layout_id(kLayoutRowBytes): case layout_id(kLayoutRowInt): case layout_id(kLayoutRowLong):
    case layout_id(kLayoutRowList): case layout_id(kLayoutRowTuple): case layout_id(kLayoutRowDict): case layout_id(kLayoutRowSet): return found;
    default: return kEmpty;
  }
}

void refresh_values(Thread& t, Type* cls, const Text* name) {
  for (uint32_t row = kBuiltinLayoutCount; row < kBuiltinLayoutCount + nx_program.foreseen_classes; ++row) {
    const Layout* layout = nx_layouts[row];
    if (layout == nullptr || !is_subtype(layout->type, cls)) continue;
    ForeseenClass* foreseen = classes[foreseen_index(layout)];
    for (uint32_t k = 0; k < foreseen->value_count; ++k) {
      if (name == nullptr || name == foreseen->value_names[k]) store(nullptr, &foreseen->values[k], plain_value(t, layout->type, foreseen->value_names[k]));
    }
  }
}

bool fits(Thread& t, Type* cls, const ForeseenClass& foreseen) {
  const uint32_t wanted = kTypeHeap | kTypeHasDict | kTypePlainNew;
  const uint32_t unwanted = kTypeHasGetAttr | kTypeHasSetAttr | kTypeHasMembers | kTypeVariableSize | kTypeAbstract;
  if ((cls->flags & (wanted | unwanted)) != wanted || type_of(cls) != &types::type || cls->construct != nullptr) return false;
  const Layout* layout = instances_of(cls);
  if (layout->base_row != kLayoutRowObject || layout->slot_offset != kSlotOffset || layout->finalize != nullptr) return false;
  if (cls->bases->length != 1) return false;
  Value base = cls->bases->items[0];
  if (base != (foreseen.base == nullptr ? value_of(&types::object) : foreseen.base->cls)) return false;
  for (uint32_t k = 0; k < foreseen.slot_count; ++k) {
    Value of_class = lookup_fast(t, cls, foreseen.slot_names[k]);
    if (of_class != kEmpty && is_data_descriptor(t, of_class)) return false;
  }
  for (uint32_t k = 0; k < foreseen.method_count; ++k) {
    if (!method_fits(t, cls, foreseen, k)) return false;
  }
  return true;
}

bool relies_on(Thread& t, const ForeseenClass& foreseen, Type* cls, const Text* name) {
  if (name == nullptr) return true;
  for (const Text* special : {names::dunder_getattribute, names::dunder_getattr, names::dunder_setattr, names::dunder_delattr, names::dunder_new,
                              names::dunder_init}) {
    if (name == special) return true;
  }
  for (uint32_t k = 0; k < foreseen.method_count; ++k) {
    if (name == foreseen.method_names[k]) return true;
  }
  for (uint32_t k = 0; k < foreseen.slot_count; ++k) {
    if (name != foreseen.slot_names[k]) continue;
    Value now = lookup_fast(t, cls, name);
    if (now != kEmpty && is_data_descriptor(t, now)) return true;
  }
  return false;
}

/// Marks the layouts of the class and of its subclasses that rely on the name; true if there are any.
bool give_up(Thread& t, Type* cls, const Text* name) {
  bool any = false;
  for (uint32_t row = kBuiltinLayoutCount; row < kBuiltinLayoutCount + nx_program.foreseen_classes; ++row) {
    Layout* layout = nx_layouts[row];
    if (layout == nullptr || (layout->id & 1) != 0 || !is_subtype(layout->type, cls)) continue;
    ForeseenClass* foreseen = classes[foreseen_index(layout)];
    if (!relies_on(t, *foreseen, layout->type, name)) continue;
    layout->id |= 1;
    store(nullptr, &foreseen->cls, kEmpty);
    any = true;
  }
  return any;
}

void change(Thread& t, Type* cls, const Text* name) {
  stop_world(t);
  refresh_values(t, cls, name);
  const bool any = give_up(t, cls, name);
  resume_world(t);
  if (!any) return;
  each_object(t, [](Object* o, void*) {
    const Layout* layout = layout_info(o);
    if (layout->foreseen != 0 && (layout->id & 1) != 0) o->layout.store(layout->id, std::memory_order_relaxed);
  }, nullptr);
}

// --- the order of attributes

constexpr uint32_t kMaxReordered = 8;  // times a class: each looks through the heap

struct NewOrder {
  const Layout* layout;
  const uint8_t* ranks;
  bool fits = true;
};

/// Does the object's order of attributes read the same by both ranks?
bool reads_the_same(const NewOrder& order, Object* o) {
  const Value* slots = slots_of(o, order.layout);
  for (uint32_t a = 0; a < order.layout->slot_count; ++a) {
    for (uint32_t b = 0; b < a && slots[a] != kEmpty; ++b) {
      if (slots[b] != kEmpty && (slot_rank(order.layout, a) < slot_rank(order.layout, b)) != (order.ranks[a] < order.ranks[b])) return false;
    }
  }
  return true;
}

uint8_t highest(const NewOrder& order, Object* o) {
  uint8_t used = 0;
  for (uint32_t i = 0; i < order.layout->slot_count; ++i) {
    if (slots_of(o, order.layout)[i] != kEmpty && order.ranks[i] >= used) used = static_cast<uint8_t>(order.ranks[i] + 1);
  }
  return used;
}

bool reorder(Thread& t, Object* o, uint32_t index) {
  const Layout* layout = layout_info(o);
  if (layout_of(o) != layout->id || (layout->id & 1) != 0 || Locked::threads_started.load(std::memory_order_relaxed)) return false;
  ForeseenClass* foreseen = classes[foreseen_index(layout)];
  if (foreseen->reordered++ >= kMaxReordered) return false;
  // What is set keeps its order, then comes the new one, then all others.
  uint8_t ranks[kMaxSlots], next = 0, old[kMaxSlots];
  const Value* slots = slots_of(o, layout);
  for (uint32_t i = 0; i < layout->slot_count; ++i) old[slot_rank(layout, i)] = static_cast<uint8_t>(i);
  for (uint32_t r = 0; r < layout->slot_count; ++r) {
    if (slots[old[r]] != kEmpty) ranks[old[r]] = next++;
  }
  ranks[index] = next++;
  for (uint32_t r = 0; r < layout->slot_count; ++r) {
    if (slots[old[r]] == kEmpty && old[r] != index) ranks[old[r]] = next++;
  }
  NewOrder order{layout, ranks};
  each_object(t, [](Object* other, void* context) {
    NewOrder& to = *static_cast<NewOrder*>(context);
    if (layout_of(other) == to.layout->id && !reads_the_same(to, other)) to.fits = false;
  }, &order);
  if (!order.fits) return false;
  each_object(t, [](Object* other, void* context) {
    const NewOrder& to = *static_cast<NewOrder*>(context);
    if (layout_of(other) == to.layout->id) other->flags.store(highest(to, other), std::memory_order_relaxed);
  }, &order);
  memcpy(slot_ranks(layout), ranks, layout->slot_count);
  return true;
}

}  // namespace

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" void nx_foresee_class(Thread& t, Value cls, ForeseenClass* foreseen) {
  if (!is_exact<Type>(cls) || nx_layouts[foreseen->row] != nullptr) return;  // the statement has run before
  Type* type = as<Type>(cls);
  if (type->version == 0 || !fits(t, type, *foreseen)) return;
  const Layout* old = instances_of(type);
  Layout* layout = static_cast<Layout*>(calloc(1, sizeof(Layout)));
  if (classes == nullptr) classes = static_cast<ForeseenClass**>(calloc(nx_program.foreseen_classes, sizeof(ForeseenClass*)));
  if (layout == nullptr || classes == nullptr) return;
  *layout = *old;
  layout->id = foreseen->row * 2;
  layout->slot_names = foreseen->slot_names;
  layout->slot_count = foreseen->slot_count;
  layout->size = kSlotOffset + foreseen->slot_count * static_cast<uint32_t>(sizeof(Value));
  layout->dict_row = 0;
  layout->foreseen = 1;
  classes[foreseen->row - kBuiltinLayoutCount] = foreseen;
  for (uint32_t k = 0; k < foreseen->method_count; ++k) {
    store(nullptr, &foreseen->methods[k], lookup_fast(t, type, foreseen->method_names[k]));
  }
  for (uint32_t k = 0; k < foreseen->value_count; ++k) {
    store(nullptr, &foreseen->values[k], plain_value(t, type, foreseen->value_names[k]));
  }
  std::atomic_ref<Layout*>(nx_layouts[foreseen->row]).store(layout, std::memory_order_release);
  std::atomic_ref<uint32_t>(type->layout_row).store(foreseen->row, std::memory_order_release);
  store(nullptr, &foreseen->cls, cls);
  foreseen_class_changes = change;
  foreseen_value_changes = refresh_values;
  foreseen_order_changes = reorder;
}

/// Sets attribute `index` of an object laid out as foreseen. 0: it is unset and not the next in order.
extern "C" bool8 nx_set_slot_locked(Thread& t, Value o, uint64_t index, Value v) {
  Object* object = o.as_object();
  Locked held(t, object);
  const Layout* layout = layout_info(object);
  Value* slot = slots_of(object, layout) + index;
  if (load(slot) == kEmpty) {
    if ((layout_of(object) & 1) != 0 || object->flags.load(std::memory_order_relaxed) > slot_rank(layout, static_cast<uint32_t>(index))) return 0;
    object->flags.store(static_cast<uint8_t>(slot_rank(layout, static_cast<uint32_t>(index)) + 1), std::memory_order_relaxed);
  }
  store(object, slot, v);
  return 1;
}
