// compiler/driver/objects.h - The object files of a program's modules, compiled or found in the cache.
#pragma once

#include <string>
#include <vector>

#include "compiler/driver/compile.h"
#include "compiler/nir/nir.h"

namespace natrix {

/// Two objects for each module: its code and its line table. Empty if there were errors.
std::vector<std::string> make_objects(Compilation& c, const nir::Program& program);
/// The main module's LLVM IR, assembly or object, as c.options.emit says. Empty if there were errors.
std::string show_code(Compilation& c, const nir::Program& program);

}  // namespace natrix
