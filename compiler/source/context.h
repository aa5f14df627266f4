// compiler/source/context.h - What the front-end stages share while one program is compiled.
#pragma once

#include "compiler/source/diagnostics.h"
#include "compiler/support/arena.h"
#include "compiler/support/intern.h"

namespace natrix {

/// The arena owns all trees, the interner all identifiers. Outlives every product of the stages.
struct Context {
  Arena arena;
  Interner names;
  Diagnostics diagnostics;
};

}  // namespace natrix
