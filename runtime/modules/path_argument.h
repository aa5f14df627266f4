// runtime/modules/path_argument.h - file names given by Python code, as the system takes them.
#pragma once

#include "runtime/core/api.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

using PathBuffer = Buffer<char>;

/// Appends the bytes of a str, bytes or os.PathLike object, and a final 0. TypeError, ValueError "embedded null byte".
/// `or_int`: error texts mention that a descriptor would do. `function` is named in texts of module os.
Result<void> path_argument_py(Thread& t, Value v, PathBuffer& out, const char* function = nullptr, const char* argument = "path");

}  // namespace natrix::rt
