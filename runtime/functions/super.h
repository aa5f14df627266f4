// runtime/functions/super.h - super objects.
#pragma once

#include "runtime/functions/descriptors.h"

namespace natrix::rt {

/// super_object.name; kEmpty: not found.
Result<Value> super_find_py(Thread& t, Super* s, const Text* name);
/// super(type, object) with CPython's checks.
Result<Super*> make_super_py(Thread& t, Type* cls, Value type, Value object);

}  // namespace natrix::rt
