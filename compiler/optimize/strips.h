// compiler/optimize/strips.h - Innermost loops of short operations poll once a strip of iterations.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix {

/// Splits such loops of a fast function in two: an inner one without polls, of at most kStrip iterations, and one around it that
/// polls. A poll may run signal handlers and let other threads go on, so behind it everything may have changed; in
/// between LLVM can keep lengths, storages and guards.
void strip_loops(nir::Function& fast);

}  // namespace natrix
