// compiler/optimize/inline.h - Comprehensions become loops of the function that they stand in, as by PEP 709, and so do generator
// expressions that a built-in function uses up at once.
// Nobody can tell: operations keep the frame they belong to (Instr::scope), of which tracebacks, sys._getframe and the
// recursion limit are made. What shows its locals, and what suspends, stays a function.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix {

/// In the functions of the program's own modules.
void inline_calls(nir::Program& program, Interner& names);

}  // namespace natrix
