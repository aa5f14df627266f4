// compiler/tools/interpreters.h - The Python interpreters of this machine.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/support/dialect.h"

namespace natrix {

struct Interpreter {
  std::string name;      // "CPython 3.11.2", "PyPy 3.9.16"
  std::string path;
};

/// CPython 2.7 or 3.11: $NATRIX_PYTHON2 or $NATRIX_PYTHON3, or else what the machine has.
std::optional<Interpreter> reference_interpreter(Dialect dialect);
/// The reference (or, if there is none, another CPython of the dialect) and PyPy, as far as they are there.
std::vector<Interpreter> interpreters(Dialect dialect);

}  // namespace natrix
