// compiler/optimize/leaves.h - Calls of small functions become their operations.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix {

/// In all fast functions: their direct calls of small ones without loops and handlers. As with comprehensions (inline.h) nobody
/// can tell. An edge of the callee leads to its cold function, which the caller calls then, and goes on behind the call.
void inline_leaves(nir::Program& program);

}  // namespace natrix
