// runtime/eval/loaded_program.h - The program that the interpreter runs, as the runtime finds it.
// In compiled programs nx_program is a constant (core/module.h); here it is filled before the runtime looks at it.
#pragma once

#include <cstdint>

namespace natrix {

struct ModuleInfo;
/// Field by field a ProgramInfo.
struct LoadedProgram {
  ModuleInfo* const* modules;
  uint32_t module_count;
  uint32_t flags;
};

void set_program(const LoadedProgram& program);

}  // namespace natrix
