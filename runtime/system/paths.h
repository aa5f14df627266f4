// runtime/system/paths.h - file names between Python and the system.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

/// A native string from a file name or command-line argument: Python 2 the bytes, Python 3 decoded as UTF-8 with
/// surrogateescape (PEP 383).
Result<Value> path_from_system(Thread& t, std::string_view bytes);

}  // namespace natrix::rt
