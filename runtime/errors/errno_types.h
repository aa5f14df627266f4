// runtime/errors/errno_types.h - errno values and exception types.
#pragma once

#include "runtime/core/type.h"

namespace natrix::rt {

/// The subclass of OSError for an errno (Library Reference, OS exceptions); Python 2: OSError.
Type& os_error_type(int64_t error);

}  // namespace natrix::rt
