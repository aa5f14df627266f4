// compiler/lower/split.h - A large LLVM module in parts, which are compiled at the same time.
#pragma once

#include <string>
#include <vector>

#include "compiler/lower/lower.h"

namespace natrix {

/// A part as bitcode, so that a thread can read it into a context of its own.
struct ModulePart {
  std::string bitcode;
  bool optimized = true;  ///< false: of functions that LLVM leaves as they are, and of static data
};

/// Divides a module: one part has the static data and the functions that LLVM leaves as they are, `count` parts share the
/// others, neighbours together. Names of the module's own become those of the program.
std::vector<ModulePart> split(LoweredModule whole, unsigned count);
/// A part of a module of that name, to be optimised and emitted as the whole would have been.
LoweredModule read_part(const ModulePart& part);

/// The number of instructions: what the time for a module grows with.
std::size_t size_of(const LoweredModule& module);

}  // namespace natrix
