// runtime/eval/natives.h - The static objects of @native declarations, by name.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

/// The NativeFunction or Type that a library module declares. The table comes from the declarations.
Value native_object(Thread& t, const Text* module, const Text* name);

}  // namespace natrix::rt
