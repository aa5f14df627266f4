// compiler/resolve/collect.h - The passes of resolve. See scopes.h for the product.
#pragma once

#include "compiler/resolve/scopes.h"

namespace natrix {

/// First pass: every scope with every name mentioned in it (CPython 3.11 Python/symtable.c, symtable_visit_*).
Scopes collect_scopes(Context& context, const ast::Mod& tree);
/// Second pass: local, cell, free or global (symtable.c, analyze_block).
void analyze_scopes(Context& context, const ast::Mod& tree, Scopes& scopes);
/// What CPython's compiler proper refuses: return outside a function, break outside a loop ... (compile.c).
void check_statements(Context& context, const ast::Mod& tree, const Scopes& scopes);
/// What it only warns of: `is` with a literal, calls of tuples ...
void warn_of_suspects(Context& context, const ast::Mod& tree);
/// Attributes that the methods of a class assign through their first parameter, in order of the text.
std::vector<Symbol> predicted_slots(Interner& names, const ast::ClassDef& node);

}  // namespace natrix
