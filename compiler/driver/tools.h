// compiler/driver/tools.h - The commands that compile a program and then run it beside interpreters.
#pragma once

#include "compiler/driver/options.h"

namespace natrix {

/// Their results are exit statuses.
int bench(const Options& options);
int verify(const Options& options);

}  // namespace natrix
