// compiler/tools/sample.h - Where a compiled program spends its time: its threads are stopped a thousand times a second.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "compiler/tools/process.h"

namespace natrix {

/// A place in a Python source.
struct SampledPlace {
  std::string file;        // absolute
  std::string function;    // its qualified name; "<module>"
  int32_t line = 0;
  auto operator<=>(const SampledPlace&) const = default;
};

struct Samples {
  Outcome outcome;
  std::uint64_t count = 0;
  /// Python frames, the innermost first, and how often they were seen.
  std::map<std::vector<SampledPlace>, std::uint64_t> stacks;
};

/// Runs an executable that has debug information (-g), with this process's standard streams. Only frames of `files` are noted.
Samples sample(const std::string& executable, const std::vector<std::string>& arguments, const std::set<std::string>& files);

}  // namespace natrix
