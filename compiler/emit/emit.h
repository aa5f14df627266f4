// compiler/emit/emit.h - LLVM IR to optimised IR, assembly or an object file.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace llvm {
class Module;
class TargetMachine;
}

namespace natrix {

/// The machine that code is made for. `level` is that of -O.
std::unique_ptr<llvm::TargetMachine> make_target_machine(const std::string& triple, int level);
/// False for triples we do not support.
bool is_target(const std::string& triple);

/// LLVM's optimisation pipeline of that level.
void optimize_llvm(llvm::Module& module, llvm::TargetMachine& machine, int level);

std::string emit_assembly(llvm::Module& module, llvm::TargetMachine& machine);
std::string emit_object(llvm::Module& module, llvm::TargetMachine& machine);
std::string print_llvm(const llvm::Module& module);

/// The symbols of a compiled function and its Code object.
struct LineTableFunction {
  std::string function, code;
  int64_t first_line = 0;
  struct Inlined {
    std::string code;
    uint32_t number, caller;
    int32_t line;
  };
  std::vector<Inlined> inlined;
};
/// A second object with the program's part of section nx_lines (include/natrix/line_table.h).
std::string emit_line_table(const std::string& object, const std::vector<LineTableFunction>& functions, llvm::TargetMachine& machine);

}  // namespace natrix
