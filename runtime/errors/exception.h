// runtime/errors/exception.h - what the files of errors/ share.
#pragma once

#include "runtime/errors/raise.h"

namespace natrix::rt {

/// An instance of an exception type with these args; __init__ has not run.
Result<Exception*> allocate_exception(Thread& t, Type* type, Tuple* args);
/// What the built-in __init__ of the exception's type does with its arguments (errno, code, value ...).
Result<void> initialize_exception(Thread& t, Exception* e, Tuple* args);
/// args[i], or kEmpty.
Value exception_argument(const Exception* e, size_t i);

/// Python 2 lets instances of old-style classes be raised. They travel in a carrier, an Exception whose last field is
/// the instance; Python code only sees the instance.
bool is_carrier(const Exception* e);
/// What Python code sees: the exception itself, or the carried instance.
Value visible_exception(Exception* e);
/// Its class.
Value visible_type(Exception* e);
/// From what Python code sees.
Result<Exception*> carry(Thread& t, Value instance);

}  // namespace natrix::rt
