// compiler/driver/search.h - Where the program and its modules are, and which dialect they are written in.
#pragma once

#include "compiler/driver/compile.h"
#include "compiler/resolve/imports.h"

namespace natrix {

/// Sets c.dialect by --std, or by what the text looks like.
void choose_dialect(Compilation& c);
/// The main program's file name as tracebacks show it.
std::string shown_name(const Compilation& c);
/// The program's own directory, the library, --path, the reference library.
SearchPath search_path(const Compilation& c);

}  // namespace natrix
