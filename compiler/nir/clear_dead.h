// compiler/nir/clear_dead.h - For functions of programs that see when objects die: temporaries do not outlive their last use.
#pragma once

#include "compiler/nir/nir.h"

namespace natrix::nir {

/// Unsets each nameless Value local behind the last operation that reads it, and where a branch leaves it unread.
void clear_dead(Function& function);

}  // namespace natrix::nir
