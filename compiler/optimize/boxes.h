// compiler/optimize/boxes.h - Numbers that were unboxed to be boxed again stay in their box.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix {

/// In a fast function: where a number that was taken out of a Value is wanted as one, it is that Value. Checks whose result
/// nobody uses then are left out, as generic operations take Values of any type.
void keep_boxes(nir::Function& fast);

}  // namespace natrix
