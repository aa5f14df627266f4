// compiler/driver/tools.h - The commands that tell about a program: compiler/tools does most of it.
#pragma once

#include "compiler/driver/options.h"

namespace natrix {

/// Their results are exit statuses.
int bench(const Options& options);
int verify(const Options& options);
int explain(const Options& options);
int report(const Options& options);

}  // namespace natrix
