// compiler/parse/check.h - Errors that CPython's compiler finds in a tree without asking what names mean.
#pragma once

#include "compiler/ast/ast.h"
#include "compiler/source/context.h"

namespace natrix {

/// 'return' outside function, 'break' outside loop, misplaced futures and stars ... False if there were errors.
bool check(Context& context, ast::Mod& tree);

}  // namespace natrix
