// runtime/core/instance.cpp - instances of classes: allocation, slots, dict mode.
// instance.h describes the layout. The rule for slots: those set form an increasing sequence in time, so reading them
// from first to last gives the order of insertion.

#include "runtime/core/instance.h"

#include "runtime/core/api.h"
#include "runtime/core/foreseen.h"
#include "runtime/core/lookup.h"
#include "runtime/core/module.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

namespace {

std::atomic<uint32_t> next_row{kBuiltinLayoutCount};  // but for those of foreseen classes, which come first

inline uint8_t slots_used(const Object* o) { return o->flags.load(std::memory_order_relaxed); }
inline void set_slots_used(Object* o, uint32_t n) { o->flags.store(static_cast<uint8_t>(n), std::memory_order_relaxed); }

/// Are the header's flags ours? Integers and texts need them for themselves, and have no slots either.
inline bool has_slots(const Layout* layout) { return layout->slot_count != 0; }

/// The header's count for what is set now: the highest rank, plus one.
uint32_t count_used(const Layout* layout, const Value* slots) {
  uint32_t used = 0;
  for (uint32_t i = 0; i < layout->slot_count; ++i) {
    if (layout->slot_names[i] != nullptr && slots[i] != kEmpty && slot_rank(layout, i) >= used) used = slot_rank(layout, i) + 1;
  }
  return used;
}

/// The layout's slots by their ranks. Only those of foreseen layouts may differ, and are kMaxSlots at most: __slots__ may be more.
class InOrder {
 public:
  explicit InOrder(const Layout* layout) : foreseen_(layout->foreseen != 0) {
    for (uint32_t i = 0; foreseen_ && i < layout->slot_count; ++i) slots_[slot_rank(layout, i)] = static_cast<uint8_t>(i);
  }
  uint32_t operator[](uint32_t rank) const { return foreseen_ ? slots_[rank] : rank; }

 private:
  bool foreseen_;
  uint8_t slots_[kMaxSlots];
};

constexpr uint32_t kMaxGenerations = 16;

/// `name` came out of order, or was not foreseen: instances made from now on get slots in the order that this one shows.
[[gnu::cold, gnu::noinline]] Result<void> adapt_layout(Thread& t, Object* o, const Text* name) {
  const Layout* old = layout_info(o);
  Type* type = old->type;
  if ((type->flags & (kTypeHeap | kTypeHasDict)) != (kTypeHeap | kTypeHasDict) || nx_layouts[type->layout_row] != old) return {};
  if (old->generation >= kMaxGenerations || old->slot_offset == 0) return {};
  if ((name->flags.load(std::memory_order_relaxed) & (kTextInterned | kTextImmortal)) == 0) return {};
  const int64_t place = slot_index(old, name);
  const bool known = place >= 0;
  if (known) name = old->slot_names[place];
  if (!known && old->slot_count >= kMaxSlots) return {};
  const uint32_t count = old->slot_count + (known ? 0 : 1);
  const Text** order = static_cast<const Text**>(malloc((count + 1) * sizeof(const Text*)));
  if (order == nullptr) abort();
  // Slots of __slots__ stay where their descriptors expect them; the names fill the other places.
  const Value* slots = slots_of(o, old);
  uint32_t at = 0;
  auto put = [&](const Text* n) {
    while (at < old->slot_count && old->slot_names[at] == nullptr) order[at++] = nullptr;
    order[at++] = n;
  };
  const InOrder in_order(old);
  for (uint32_t rank = 0; rank < old->slot_count; ++rank) {
    const uint32_t i = in_order[rank];
    if (old->slot_names[i] != nullptr && old->slot_names[i] != name && slots[i] != kEmpty) put(old->slot_names[i]);
  }
  put(name);
  for (uint32_t i = 0; i < old->slot_count; ++i) {
    if (old->slot_names[i] != nullptr && old->slot_names[i] != name && slots[i] == kEmpty) put(old->slot_names[i]);
  }
  while (at < old->slot_count) order[at++] = nullptr;
  Layout* layout = TRY(new_layout(t, type));
  layout->finalize = old->finalize;
  layout->slot_offset = old->slot_offset;
  layout->base_row = old->base_row;
  layout->generation = old->generation + 1;
  layout->slot_names = order;
  layout->slot_count = count;
  layout->size = layout->slot_offset + count * static_cast<uint32_t>(sizeof(Value));
  std::atomic_ref<uint32_t>(type->layout_row).store(layout->id / 2, std::memory_order_release);
  return {};
}

}  // namespace

size_t variable_size(const Object* o) {
  size_t bytes = 0;
  switch (layout_info(o)->base_row) {
    case kLayoutRowStr: {
      const Text* s = static_cast<const Text*>(o);
      int shift = s->flags.load(std::memory_order_relaxed) & kTextWidthMask;
      bytes = sizeof(Text) + (static_cast<size_t>(s->length + 1) << shift);
      break;
    }
    case kLayoutRowBytes: bytes = sizeof(Text) + static_cast<size_t>(static_cast<const Text*>(o)->length + 1); break;
    case kLayoutRowTuple: bytes = sizeof(Tuple) + static_cast<size_t>(static_cast<const Tuple*>(o)->length) * sizeof(Value); break;
    case kLayoutRowInt: case kLayoutRowLong:
      bytes = (o->flags.load(std::memory_order_relaxed) & kIntLong) != 0
                  ? sizeof(Long) + static_cast<const Long*>(o)->size * sizeof(uint64_t) : sizeof(Int);
      break;
    default: bytes = layout_info(o)->size; break;
  }
  return (bytes + 7) & ~size_t{7};
}

Result<Object*> allocate_instance(Thread& t, const Type* cls, size_t bytes) {
  const Layout* layout = instances_of(cls);
  if (layout->type != cls) layout = TRY(instance_layout(t, const_cast<Type*>(cls)));
  size_t size = layout->size;
  if ((cls->flags & kTypeVariableSize) != 0) {
    if (bytes > size) size = bytes;
    size = ((size + 7) & ~size_t{7}) + ((cls->flags & kTypeHeap) != 0 ? sizeof(Dict*) : 0);
  }
  return allocate(t, size, layout->id);
}

Dict** extra_of(Object* o) {
  const Layout* layout = layout_info(o);
  if (layout->slot_offset != 0) return reinterpret_cast<Dict**>(reinterpret_cast<uintptr_t>(o) + layout->slot_offset - sizeof(Dict*));
  switch (layout->base_row) {
    case kLayoutRowFunction: return &static_cast<Function*>(o)->attributes;
    case kLayoutRowModule: return &static_cast<Module*>(o)->dict;
    case kLayoutRowType: return &static_cast<Type*>(o)->dict;
    case kLayoutRowOldInstance: return &static_cast<OldInstance*>(o)->dict;
    case kLayoutRowOldClass: return &static_cast<OldClass*>(o)->dict;
    default: break;
  }
  const Type* type = layout->type;
  if (type == nullptr || (type->flags & (kTypeHeap | kTypeVariableSize)) != (kTypeHeap | kTypeVariableSize)) return nullptr;
  return reinterpret_cast<Dict**>(reinterpret_cast<uintptr_t>(o) + variable_size(o));
}

int64_t slot_index(const Layout* layout, const Text* name) {
  const bool interned = (name->flags.load(std::memory_order_relaxed) & kTextInterned) != 0;
  for (uint32_t i = 0; i < layout->slot_count; ++i) {
    const Text* s = layout->slot_names[i];
    if (s == name) return i;
    // A name that the evaluator brought is a slot's as well: it does not carry the flag.
    if (s == nullptr || (interned && (s->flags.load(std::memory_order_relaxed) & kTextInterned) != 0)) continue;
    if (text_equal(s, name)) return i;
  }
  return -1;
}

Value instance_get(Object* o, const Text* name) {
  const Layout* layout = layout_info(o);
  Dict** extra = extra_of(o);
  if (extra == nullptr) return kEmpty;
  if (Dict* dict = std::atomic_ref<Dict*>(*extra).load(std::memory_order_acquire)) return dict_get_text(dict, name);
  int64_t i = slot_index(layout, name);
  if (i < 0) return kEmpty;
  Value v = load(slots_of(o, layout) + i);
  if (v == kEmpty) {  // another thread may just have moved it
    if (Dict* dict = std::atomic_ref<Dict*>(*extra).load(std::memory_order_acquire)) return dict_get_text(dict, name);
  }
  return v;
}

[[gnu::cold]] Result<Dict*> enter_dict_mode(Thread& t, Object* o) {
  Dict** extra = extra_of(o);
  Locked held(t, o);
  if (*extra != nullptr) return *extra;
  const Layout* layout = layout_info(o);
  Value* slots = has_slots(layout) ? slots_of(o, layout) : nullptr;
  Dict* dict = TRY(make_dict(t));
  const InOrder in_order(layout);
  for (uint32_t rank = 0; rank < layout->slot_count; ++rank) {
    const uint32_t i = in_order[rank];
    if (layout->slot_names[i] == nullptr || slots[i] == kEmpty) continue;
    TRY(dict_set_text(t, dict, layout->slot_names[i], slots[i]));
  }
  publish(o, extra, dict);
  for (uint32_t i = 0; i < layout->slot_count; ++i) {
    if (layout->slot_names[i] != nullptr) store(o, &slots[i], kEmpty);
  }
  leave_foreseen_layout(o, layout);
  return dict;
}

Result<bool> instance_set(Thread& t, Object* o, const Text* name, Value v) {
  Dict** extra = extra_of(o);
  if (extra == nullptr) return false;
  {
    Locked held(t, o);
    const Layout* layout = layout_info(o);
    if (*extra == nullptr && has_slots(layout)) {
      int64_t i = slot_index(layout, name);
      Value* slots = slots_of(o, layout);
      if (v == kEmpty) {
        if (i < 0 || slots[i] == kEmpty) return false;
        if (slot_rank(layout, static_cast<uint32_t>(i)) + 1 == slots_used(o)) {
          const Value old = slots[i];
          store(o, &slots[i], kEmpty);
          const uint32_t used = count_used(layout, slots);
          // Python 2 tells an object that had attributes from one that never had: it has a dict.
          if (used != 0 || !py2()) {
            set_slots_used(o, used);
            return true;
          }
          store(o, &slots[i], old);
        }
      } else if (i >= 0 && slots[i] != kEmpty) {
        store(o, &slots[i], v);
        return true;
      } else if (i >= 0 && (slot_rank(layout, static_cast<uint32_t>(i)) >= slots_used(o) ||
                            (layout->foreseen != 0 && foreseen_order_changes(t, o, static_cast<uint32_t>(i))))) {
        store(o, &slots[i], v);
        set_slots_used(o, slot_rank(layout, static_cast<uint32_t>(i)) + 1);
        return true;
      }
    }
  }
  if (*extra == nullptr) {
    if (v == kEmpty && !has_slots(layout_info(o))) return false;
    if (v != kEmpty) TRY(adapt_layout(t, o, name));
  }
  Dict* dict = TRY(enter_dict_mode(t, o));
  if (v != kEmpty) {
    TRY(dict_set_text(t, dict, name, v));
    return true;
  }
  return dict_remove_text(t, dict, name) != kEmpty;
}

// --- layouts

Result<Layout*> new_layout(Thread& t, Type* type) {
  const uint32_t row = nx_program.foreseen_classes + next_row.fetch_add(1, std::memory_order_relaxed);
  // Layouts outlive their class: objects and caches know them by number.
  Layout* layout = row < kMaxLayouts ? static_cast<Layout*>(calloc(1, sizeof(Layout))) : nullptr;
  if (layout == nullptr) return raise_empty(t, MemoryError);
  layout->type = type;
  layout->trace = trace_instance;
  layout->id = row * 2;
  std::atomic_ref<Layout*>(nx_layouts[row]).store(layout, std::memory_order_release);
  return layout;
}

Result<Layout*> instance_layout(Thread& t, Type* type) {
  Layout* shared = instances_of(type);
  if (shared->type == type) return shared;
  Locked held(t, type);
  shared = nx_layouts[type->layout_row];
  if (shared->type == type) return shared;
  Layout* own = TRY(new_layout(t, type));
  own->trace = shared->trace;
  own->finalize = shared->finalize;
  own->size = shared->size;
  own->slot_offset = shared->slot_offset;
  own->base_row = shared->base_row;
  std::atomic_ref<uint32_t>(type->layout_row).store(own->id / 2, std::memory_order_release);
  return own;
}

void trace_instance(Tracer& tracer, Object* o) {
  const Layout* layout = layout_info(o);
  tracer.visit(layout->type);
  if (Layout* base = nx_layouts[layout->base_row]; base->trace != nullptr) base->trace(tracer, o);
  if (layout->slot_offset != 0) {
    tracer.visit(*reinterpret_cast<Dict**>(reinterpret_cast<uintptr_t>(o) + layout->slot_offset - sizeof(Dict*)));
    tracer.visit(slots_of(o, layout), layout->slot_count);
  } else if (layout->type->flags & kTypeVariableSize) {
    tracer.visit(*reinterpret_cast<Dict**>(reinterpret_cast<uintptr_t>(o) + variable_size(o)));
  }
}

namespace {

uint32_t hidden_slots(const Layout* layout) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < layout->slot_count; ++i) n += layout->slot_names[i] == nullptr;
  return n;
}

bool same_hidden_slots(const Layout* a, const Layout* b) {
  for (uint32_t i = 0; i < a->slot_count || i < b->slot_count; ++i) {
    bool in_a = i < a->slot_count && a->slot_names[i] == nullptr, in_b = i < b->slot_count && b->slot_names[i] == nullptr;
    if (in_a != in_b) return false;
  }
  return true;
}

}  // namespace

// CPython 3.11 Objects/typeobject.c, object_set_class and compatible_for_assignment.
[[gnu::cold]] Result<void> assign_class(Thread& t, Object* o, Type* cls) {
  Type* old = type_of(o);
  const bool modules = is_subtype(old, &types::module) && is_subtype(cls, &types::module);
  if (!modules && ((old->flags & kTypeHeap) == 0 || (cls->flags & kTypeHeap) == 0)) {
    return raise(t, TypeError, py2() ? "__class__ assignment: only for heap types"
                                     : "__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
  if (old == cls) return {};
  const Layout* from = layout_info(o);
  Layout* to = nx_layouts[cls->layout_row];
  const uint32_t shape = kTypeHasDict | kTypeHasMembers;
  bool fits = from->base_row == to->base_row && from->slot_offset == to->slot_offset && (modules || (old->flags & shape) == (cls->flags & shape));
  if (fits && (cls->flags & kTypeHasMembers) != 0) fits = hidden_slots(from) == hidden_slots(to) && same_hidden_slots(from, to);
  if (!fits) return raise(t, TypeError, "__class__ assignment: '{}' object layout differs from '{}'", cls->name, old->name);

  if (from->slot_offset == 0) {
    o->layout.store(to->id, std::memory_order_release);
    return {};
  }
  TRY(enter_dict_mode(t, o));
  if (to->dict_row == 0) {
    // Instances of the other class may be smaller: a layout that reaches only to the last hidden slot.
    Layout* bare = TRY(new_layout(t, cls));
    uint32_t count = to->slot_count;
    while (count != 0 && to->slot_names[count - 1] != nullptr) --count;
    const uint32_t row = bare->id / 2;
    bare->finalize = to->finalize;
    bare->size = to->slot_offset + count * static_cast<uint32_t>(sizeof(Value));
    bare->slot_offset = to->slot_offset;
    bare->slot_count = count;
    bare->slot_names = to->slot_names;
    bare->base_row = to->base_row;
    bare->dict_row = row;
    to->dict_row = row;
  }
  o->layout.store(nx_layouts[to->dict_row]->id, std::memory_order_release);
  return {};
}

}  // namespace natrix::rt
