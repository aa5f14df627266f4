// compiler/emit/emit.cpp - LLVM's pass pipeline and code generation.
// Code is position independent for PIEs, keeps frame pointers (lower says so on each function) and gives each function
// and datum its own section, so that the link drops what is not used.
#include "compiler/emit/emit.h"

#include <mutex>

#include <llvm/Analysis/CGSCCPassManager.h>
#include <llvm/Analysis/LoopAnalysisManager.h>
#include <llvm/Analysis/TargetLibraryInfo.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Module.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Passes/StandardInstrumentations.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>
#include <llvm/Transforms/Scalar/SROA.h>
#include <llvm/Transforms/Scalar/SimplifyCFG.h>
#include <llvm/Support/ErrorHandling.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Target/TargetMachine.h>
#include <llvm/Target/TargetOptions.h>
#include <llvm/TargetParser/Triple.h>

namespace natrix {
namespace {

struct Target {
  const char* triple;
  const char* cpu;      // as the runtime is built for (cmake/targets.cmake): its fast paths are inlined
  void (*initialize)();
};

constexpr Target kTargets[] = {
    {"x86_64-linux-gnu", "x86-64-v2",
     [] {
       LLVMInitializeX86TargetInfo();
       LLVMInitializeX86Target();
       LLVMInitializeX86TargetMC();
       LLVMInitializeX86AsmPrinter();
     }},
    {"aarch64-linux-gnu", "generic",
     [] {
       LLVMInitializeAArch64TargetInfo();
       LLVMInitializeAArch64Target();
       LLVMInitializeAArch64TargetMC();
       LLVMInitializeAArch64AsmPrinter();
     }},
};

const Target* find_target(const std::string& triple) {
  for (const Target& target : kTargets) {
    if (triple == target.triple) return &target;
  }
  return nullptr;
}

std::string generate(llvm::Module& module, llvm::TargetMachine& machine, llvm::CodeGenFileType type) {
  llvm::SmallVector<char, 0> buffer;
  llvm::raw_svector_ostream out(buffer);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, out, nullptr, type)) llvm::report_fatal_error("the target cannot emit this kind of file");
  passes.run(module);
  return std::string(buffer.data(), buffer.size());
}

}  // namespace

bool is_target(const std::string& triple) { return find_target(triple) != nullptr; }

std::unique_ptr<llvm::TargetMachine> make_target_machine(const std::string& triple, int level) {
  const Target* target = find_target(triple);
  if (target == nullptr) return nullptr;
  {  // LLVM's registry takes no lock, and modules are compiled in several threads
    static std::mutex registry;
    const std::lock_guard held(registry);
    target->initialize();
  }
  std::string error;
  const llvm::Target* found = llvm::TargetRegistry::lookupTarget(triple, error);
  if (found == nullptr) llvm::report_fatal_error(llvm::StringRef(error));
  llvm::TargetOptions options;
  options.FunctionSections = true;
  options.DataSections = true;
  options.UniqueSectionNames = false;
  options.ExceptionModel = llvm::ExceptionHandling::None;
  static constexpr llvm::CodeGenOptLevel kLevels[] = {llvm::CodeGenOptLevel::None, llvm::CodeGenOptLevel::Less,
                                                      llvm::CodeGenOptLevel::Default, llvm::CodeGenOptLevel::Aggressive};
  return std::unique_ptr<llvm::TargetMachine>(found->createTargetMachine(
      triple, target->cpu, "", options, llvm::Reloc::PIC_, llvm::CodeModel::Small, kLevels[level]));
}

namespace {

/// Functions that are to be small, not fast: their locals in registers, and no more.
void tidy_small_functions(llvm::Module& module, llvm::FunctionAnalysisManager& analyses) {
  llvm::FunctionPassManager passes;
  passes.addPass(llvm::SROAPass(llvm::SROAOptions::ModifyCFG));
  passes.addPass(llvm::EarlyCSEPass());
  passes.addPass(llvm::SimplifyCFGPass());
  for (llvm::Function& function : module) {
    if (function.isDeclaration() || !function.hasFnAttribute(llvm::Attribute::OptimizeForSize)) continue;
    passes.run(function, analyses);
    function.removeFnAttr(llvm::Attribute::OptimizeForSize);
    function.addFnAttr(llvm::Attribute::NoInline);
    function.addFnAttr(llvm::Attribute::OptimizeNone);
  }
}

}  // namespace

void optimize_llvm(llvm::Module& module, llvm::TargetMachine& machine, int level) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager cgscc;
  llvm::ModuleAnalysisManager modules;
  llvm::PipelineTuningOptions tuning;
  tuning.LoopInterleaving = tuning.LoopVectorization = tuning.SLPVectorization = level >= 2;
  llvm::PassInstrumentationCallbacks callbacks;  // leaves functions alone that are not to be optimised
  llvm::OptNoneInstrumentation skip(/*DebugLogging=*/false);
  skip.registerCallbacks(callbacks);
  llvm::PassBuilder builder(&machine, tuning, std::nullopt, &callbacks);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(cgscc);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, cgscc, modules);
  static const llvm::OptimizationLevel kLevels[] = {llvm::OptimizationLevel::O0, llvm::OptimizationLevel::O1,
                                                    llvm::OptimizationLevel::O2, llvm::OptimizationLevel::O3};
  if (level > 0) tidy_small_functions(module, functions);
  llvm::ModulePassManager passes = level == 0 ? builder.buildO0DefaultPipeline(kLevels[0])
                                              : builder.buildPerModuleDefaultPipeline(kLevels[level]);
  passes.run(module, modules);
}

std::string emit_assembly(llvm::Module& module, llvm::TargetMachine& machine) {
  return generate(module, machine, llvm::CodeGenFileType::AssemblyFile);
}

std::string emit_object(llvm::Module& module, llvm::TargetMachine& machine) {
  return generate(module, machine, llvm::CodeGenFileType::ObjectFile);
}

std::string print_llvm(const llvm::Module& module) {
  std::string text;
  llvm::raw_string_ostream out(text);
  module.print(out, nullptr);
  return text;
}

}  // namespace natrix
