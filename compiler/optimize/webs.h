// compiler/optimize/webs.h - Splits variables into webs: disjoint chains of definitions and uses.
// `x = input(); x = int(x)` is two variables, each with a type of its own.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix {

/// Gives each web of a function's locals a local of its own. Framed functions are left alone: others see their locals.
void split_webs(nir::Function& function);

}  // namespace natrix
