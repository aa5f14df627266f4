// compiler/parse/check.h - Checks of a whole tree that need no names: futures. Scopes are resolve's business.
#pragma once

#include "compiler/ast/ast.h"
#include "compiler/source/context.h"

namespace natrix {

/// Reports misplaced and unknown futures; false if there were any.
bool check(Context& context, const ast::Mod& tree);

}  // namespace natrix
