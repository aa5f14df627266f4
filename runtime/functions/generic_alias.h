// runtime/functions/generic_alias.h - list[int]: types.GenericAlias (PEP 585).
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

struct Tuple;

struct GenericAlias : Object {
  Value origin;       // list
  Tuple* args;        // (int,)
  Tuple* parameters;  // the type variables among them
};

}  // namespace natrix
NATRIX_LAYOUT(GenericAlias, 0);

namespace natrix::rt {

/// cls[item], for __class_getitem__ of built-in classes.
Result<Value> make_generic_alias_py(Thread& t, Value origin, Value item);
/// Attributes are those of the origin, but for a few.
Result<Value> generic_alias_find_py(Thread& t, GenericAlias* a, const Text* name);

}  // namespace natrix::rt
