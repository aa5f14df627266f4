// compiler/optimize/cells.h - Cells that no other function has become locals: what was captured by comprehensions only.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix {

void open_cells(nir::Function& function);

}  // namespace natrix
