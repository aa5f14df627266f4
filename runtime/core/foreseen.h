// runtime/core/foreseen.h - Classes whose instances compiled code expects to be laid out as it foresaw.
// Code that is made for them asks for the layout row alone. So nothing else may have that row: an object that comes to
// keep its attributes otherwise, and all instances of a class that changes, get the odd id of the row (the generic twin).
#pragma once

#include "runtime/core/type.h"

namespace natrix::rt {

/// The class's attribute of that name is another one now, or gone: if compiled code relies on it, instances of the
/// class and of its subclasses are no longer laid out as foreseen. Null name: the class's bases change. Null pointer: the
/// program has no such classes.
extern void (*foreseen_class_changes)(Thread& t, Type* cls, const Text* name);

/// The class has another value under that name now, of a plain type as the one before: subclasses, too, show the new one to
/// compiled code that reads it through instances. Null: as above.
extern void (*foreseen_value_changes)(Thread& t, Type* cls, const Text* name);

/// An attribute of an instance of a foreseen class is to be set before others that it was thought to follow. True: the
/// class's ranks now have it so, as no other instance shows another order. Null: as above.
extern bool (*foreseen_order_changes)(Thread& t, Object* o, uint32_t index);

/// Of a foreseen layout: behind the names.
inline uint8_t* slot_ranks(const Layout* layout) {
  return reinterpret_cast<uint8_t*>(const_cast<const Text**>(layout->slot_names + layout->slot_count));
}
/// The place of a slot in the order in which the instance's attributes are set.
inline uint32_t slot_rank(const Layout* layout, uint32_t index) { return layout->foreseen == 0 ? index : slot_ranks(layout)[index]; }

/// The object's attributes are no longer in its slots alone.
inline void leave_foreseen_layout(Object* o, const Layout* layout) {
  if (layout->foreseen != 0) o->layout.store(layout->id | 1, std::memory_order_release);
}

}  // namespace natrix::rt
