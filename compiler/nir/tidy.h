// compiler/nir/tidy.h - Cleans up a function: unreachable blocks, jumps to jumps, checks of locals that are certainly bound.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix::nir {

void tidy(Function& function);

}  // namespace natrix::nir
