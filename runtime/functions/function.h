// runtime/functions/function.h - functions written in Python.
// The static part is the Code; the Function adds what the `def` statement evaluated. Closure cells follow the struct.
// Generated code reaches the fields through the fast paths (core/fast_objects.cpp) alone.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct Dict;

struct Function : Object {
  Code* code;
  CallEntry entry;       // code->entry
  Value globals;         // the Module, or a globals dict (evaluator)
  Value defaults;        // Tuple of the last positional parameters' defaults, or kEmpty
  Value kwdefaults;      // Dict, or kEmpty
  Value annotations;     // Dict, or kEmpty
  const Text* name;
  const Text* qualname;
  Value doc;             // kEmpty: code's
  Value module;          // kEmpty: the globals' __name__
  Dict* attributes;      // function.__dict__, or null
  uint64_t cell_count;
  Value cells[];         // of the closure: Cell objects
};

/// A closure cell: a variable shared by functions; kEmpty: unbound.
struct Cell : Object {
  Value value;
};

}  // namespace natrix
NATRIX_LAYOUT(Function, 0);
NATRIX_LAYOUT(Cell, 0);
NATRIX_LAYOUT(Code, 0);

namespace natrix::rt {

/// The __module__ of a function: its own, or the __name__ of its globals (kNone if there is none).
Value function_module(Function* f);

}  // namespace natrix::rt
