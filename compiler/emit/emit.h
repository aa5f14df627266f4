// compiler/emit/emit.h - LLVM IR to optimised IR, assembly or an object file.
#pragma once

#include <memory>
#include <string>

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

}  // namespace natrix
