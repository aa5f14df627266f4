// compiler/optimize/narrow.h - What isinstance() tells: a local of its own for a variable where its class is known.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix {

/// Adds `narrow` behind branches on isinstance(variable, class). Variables that are set once take part (split_webs before).
void narrow_types(nir::Function& f);

}  // namespace natrix
