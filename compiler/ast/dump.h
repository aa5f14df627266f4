// compiler/ast/dump.h - A tree as text, in the shape of Python's ast.dump().
#pragma once

#include <string>

#include "compiler/ast/ast.h"

namespace natrix::ast {

struct DumpOptions {
  bool positions = false;  ///< lineno=, col_offset=, end_lineno=, end_col_offset=
  int indent = 1;          ///< as ast.dump(indent=): spaces a level; -1 for all on one line
};

/// What ast.dump(tree, include_attributes=positions, indent=indent) gives under 3.11; the same shape for 2.7's trees.
std::string dump(const Node& node, Dialect dialect, const DumpOptions& options = {});
inline std::string dump(const Mod& tree, const DumpOptions& options = {}) { return dump(tree, tree.dialect, options); }

}  // namespace natrix::ast
