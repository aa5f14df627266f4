// runtime/eval/loaded_program.cpp - see loaded_program.h. Knows nothing of core/module.h, which declares it constant.
#include "runtime/eval/loaded_program.h"

extern "C" {
extern natrix::LoadedProgram nx_program;
natrix::LoadedProgram nx_program = {nullptr, 0, 0};
}

void natrix::set_program(const LoadedProgram& program) { nx_program = program; }
