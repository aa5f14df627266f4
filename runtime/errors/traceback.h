// runtime/errors/traceback.h - tracebacks and frame objects.
// While an exception leaves a function, nx_traceback_here puts an entry in front of the chain: the outermost frame so
// far comes first, as in CPython. Frame objects are made when asked for.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct Traceback : Object {
  Traceback* next;        // towards the place of the raise
  const Code* code;
  Value function;         // the Function, or the Module of a module body: globals
  int32_t line;
  int32_t column, end_column;  // of the failing expression, 0-based; -1: unknown
  Value frame;            // a Frame once asked for
  Value locals;           // framed functions: a dict made while unwinding, else kEmpty
  Traceback* outer;       // the entry of the caller, once it was made
};

struct Frame : Object {
  const Code* code;
  Value function;
  Value locals;           // a dict, or kEmpty: not known
  Value back;             // the caller's Frame, or kNone
  int32_t line;
};

}  // namespace natrix
NATRIX_LAYOUT(Traceback, 0);
NATRIX_LAYOUT(Frame, 0);

namespace natrix::rt {

/// The frame object of a traceback entry.
Result<Value> traceback_frame(Thread& t, Traceback* entry);
/// Writes the exception to `file` (a Python file object) as the interpreter prints it: the traceback, causes and
/// contexts (Python 3), the final line.
Result<void> print_exception_py(Thread& t, Value file, Value exception);
/// Only "Traceback (most recent call last):" and the entries.
Result<void> print_traceback_py(Thread& t, Value file, Traceback* first);

}  // namespace natrix::rt
