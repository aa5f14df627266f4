// runtime/core/instance.h - instances of classes: how they are allocated and where their attributes are.
//
//   [built-in part][Dict* extra][slot 0][slot 1] ...
//
// Slots hold the attributes whose names the compiler foresaw (Layout::slot_names), in the order in which they are set, or
// in an order that slot_rank tells (foreseen.h); the header's flags hold the highest rank set so far plus one. An attribute
// that comes out of order moves all of them to `extra` ("dict mode"), because __dict__ shows the order of insertion; so does
// asking for __dict__.
// Slots whose name is null belong to __slots__ and take no part in this.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {
struct Dict;
}

namespace natrix::rt {

inline constexpr uint32_t kMaxSlots = 240;  // so that the count fits the header's flags

/// An object of the class, attributes unset. `bytes` is the size of the built-in part where that varies (str, bytes,
/// tuple, int), header included.
Result<Object*> allocate_instance(Thread& t, const Type* cls, size_t bytes = 0);
/// For built-in T: `cls` is its type or a subclass.
template <class T>
Result<T*> make_instance(Thread& t, const Type* cls, size_t extra_bytes = 0) {
  Object* o = TRY(allocate_instance(t, cls, sizeof(T) + extra_bytes));
  return static_cast<T*>(o);
}

/// The layout of a class's instances. Another thread may just have made it.
inline Layout* instances_of(const Type* cls) {
  return nx_layouts[std::atomic_ref<uint32_t>(const_cast<uint32_t&>(cls->layout_row)).load(std::memory_order_acquire)];
}

/// Where the pointer to the attribute dict stands; null: the object takes no attributes.
Dict** extra_of(Object* o);
inline Value* slots_of(const Object* o, const Layout* layout) {
  return reinterpret_cast<Value*>(reinterpret_cast<uintptr_t>(o) + layout->slot_offset);
}
/// The index of a named slot, -1 if there is none.
int64_t slot_index(const Layout* layout, const Text* name);

/// The instance's own attribute; kEmpty: none.
Value instance_get(Object* o, const Text* name);
/// Sets or (v kEmpty) deletes. False: it has no attributes, or there was none to delete.
Result<bool> instance_set(Thread& t, Object* o, const Text* name, Value v);
/// Moves all attributes to the dict, if they are not there yet.
Result<Dict*> enter_dict_mode(Thread& t, Object* o);
/// o.__class__ = cls
Result<void> assign_class(Thread& t, Object* o, Type* cls);
/// A new row of nx_layouts.
Result<Layout*> new_layout(Thread& t, Type* type);
/// Layout::trace of all classes.
void trace_instance(Tracer& tracer, Object* o);
/// Bytes of the built-in part of an object of variable size.
size_t variable_size(const Object* o);

}  // namespace natrix::rt
