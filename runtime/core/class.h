// runtime/core/class.h - making classes.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

/// type.__new__(meta, name, bases, dict, **keywords).
Result<Value> new_class_py(Thread& t, Type* meta, Text* name, Tuple* bases, Dict* dict, Dict* keywords);
/// The most derived metaclass of `meta` and those of the bases; TypeError: metaclass conflict.
Result<Type*> winning_metaclass(Thread& t, Type* meta, Tuple* bases);
/// The class's layout gets slots for these names (a tuple of interned strings), for instances made from now on.
Result<void> predict_slots(Thread& t, Type* cls, Value slot_names);
/// The mro by C3 (cls->bases set); by type.mro() if the metaclass overrides it.
Result<Tuple*> compute_mro_py(Thread& t, Type* cls);
Result<List*> c3_linearize(Thread& t, Type* cls);
/// The base whose layout the class extends; checks that all can be bases and fit together.
Result<Type*> best_base(Thread& t, Tuple* bases);
/// cls.__bases__ = bases
Result<void> assign_bases_py(Thread& t, Type* cls, Value bases);
/// Layout of a class from its base, the other bases, and its own __slots__ (interned names).
Result<void> make_class_layout(Thread& t, Type* cls, Tuple* members);

}  // namespace natrix::rt
