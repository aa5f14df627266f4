// compiler/tools/explain.h - `natrix check --explain`.
#pragma once

#include <string>
#include <vector>

#include "compiler/optimize/explanation.h"
#include "compiler/source/source.h"

namespace natrix {

/// Function by function, line by line. `sources` are by module; null ones are not spoken of. `all`: also what the runtime
/// does though types are known.
std::string show_explanation(const Explanation& explanation, const std::vector<const Source*>& sources, bool all);

}  // namespace natrix
