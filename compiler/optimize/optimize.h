// compiler/optimize/optimize.h - NIR to faster NIR: types, and pairs of fast and cold functions.
#pragma once

#include <string>

#include "compiler/nir/nir.h"

namespace natrix {

/// Optimises the functions of the program's own modules; library modules stay generic. What was inferred and decided goes into
/// `explanation`, if there is one.
void optimize(nir::Program& program, Interner& names, struct Explanation* explanation = nullptr);

/// What --emit=types writes: a line a function, a line a variable.
std::string show_types(nir::Program& program, Interner& names);

}  // namespace natrix
