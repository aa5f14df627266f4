// compiler/lower/lower.h - NIR to LLVM IR, a mechanical mapping: one LLVM function for each NIR function, static data for
// constants, code objects, modules. Python modules can be lowered one by one: they meet only in the program's table.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "compiler/nir/nir.h"

namespace llvm {
class LLVMContext;
class Module;
class TargetMachine;
}

namespace natrix {

struct LowerOptions {
  std::string home;        ///< lib/natrix of this installation: the fast paths' bitcode of each target
  std::string target;
  uint64_t stress_edges = 0;      ///< every so many edges of fast functions one is taken that need not be
  bool inline_fast_paths = true;  ///< false (-O0): call them
};

/// An LLVM module and the context it lives in.
struct LoweredModule {
  LoweredModule();
  LoweredModule(LoweredModule&&) noexcept;
  ~LoweredModule();

  std::unique_ptr<llvm::LLVMContext> context;
  std::unique_ptr<llvm::Module> module;

  /// The symbols of each compiled function and its code object, for the line table.
  struct Symbols {
    std::string function, code;
    int32_t first_line;
    /// The function's inlined calls: the callee's code, the caller's call.
    struct Inlined {
      std::string code;
      uint32_t number, caller;  // nir::inlined_number
      int32_t line;
    };
    std::vector<Inlined> inlined;
  };
  std::vector<Symbols> functions;
};

/// Lowers some of the program's modules. The object that holds module 0 also holds the program's table.
LoweredModule lower(const nir::Program& program, const std::vector<int32_t>& modules, const LowerOptions& options,
                    llvm::TargetMachine& machine);

/// Copies the definitions of the runtime's fast paths that the module calls into it. A message if that failed.
std::string link_fast_paths(LoweredModule& module, const LowerOptions& options);

/// What LLVM's verifier says; empty if all is well.
std::string verify_llvm(const llvm::Module& module);

}  // namespace natrix
