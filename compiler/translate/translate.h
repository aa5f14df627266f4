// compiler/translate/translate.h - Modules to NIR. Here control flow, exception edges, finally, with, generators,
// unpacking, comprehensions and the differences between the dialects become explicit; no later stage knows of them.
#pragma once

#include "compiler/nir/nir.h"
#include "compiler/resolve/imports.h"

namespace natrix {

/// The whole program. modules[i] of the result is modules[i] of the graph.
nir::Program translate(Context& context, const ModuleGraph& graph);

/// One module that is loaded at run time, appended to a program of its own.
nir::Program translate_module(Context& context, Dialect dialect, const ModuleUnit& unit);

/// Text of exec, eval and compile: its top-level names go through the namespace that is the body's one parameter.
/// An Expression returns its value; an Interactive shows the values of expression statements.
nir::Program translate_text(Context& context, const ast::Mod& tree, const Scopes& scopes, const std::string& filename);

}  // namespace natrix
